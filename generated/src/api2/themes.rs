// Made by cpanel-codegen from schema/api2/Themes.yaml. Do not edit: change the schema and regenerate.

//! Lists the themes of the interface.
//!
//! The module `Themes` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_available_themes()`] | Lists the themes that the account may choose. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the themes that the account may choose.
///
/// The API 2 function `Themes::get_available_themes`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-themes/cpanel-api-2-functions-themes-get_available_themes/>
///
/// Replaced by [`Themes::list`](crate::uapi::themes::list).
///
/// Not certain: No reply was seen. The UAPI function for the same purpose answers with plain
/// names. Any other form is returned unchanged.
#[doc(alias = "Themes::get_available_themes")]
pub fn get_available_themes<C: Caller>(
    client: &C,
    params: &GetAvailableThemes,
) -> C::Output<Reply<Vec<types::GetAvailableThemesRow>>> {
    client.call(params)
}

/// Lists the themes that the account may choose: the parameters of [`get_available_themes()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAvailableThemes {}

impl GetAvailableThemes {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAvailableThemes {
    type Data = Vec<types::GetAvailableThemesRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Themes",
        "get_available_themes",
        Effect::Read,
    );
}
