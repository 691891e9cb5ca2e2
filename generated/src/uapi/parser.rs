// Made by cpanel-codegen from schema/uapi/Parser.yaml. Do not edit: change the schema and regenerate.

//! Finds the path of the first file of the current session.
//!
//! The module `Parser` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`firstfile_relative_uri()`] | Returns the path of the first file that the session served, relative to cPanel's base directory. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the path of the first file that the session served, relative to cPanel's base
/// directory.
///
/// The function is only useful for templates and plugins that run in cPanel.
///
/// The UAPI function `Parser::firstfile_relative_uri`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/firstfile_relative_uri/>
#[doc(alias = "Parser::firstfile_relative_uri")]
pub fn firstfile_relative_uri<C: Caller>(
    client: &C,
    params: &FirstfileRelativeUri,
) -> C::Output<Reply<types::FirstfileRelativeUriData>> {
    client.call(params)
}

/// Returns the path of the first file that the session served, relative to cPanel's base
/// directory: the parameters of [`firstfile_relative_uri()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FirstfileRelativeUri {}

impl FirstfileRelativeUri {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for FirstfileRelativeUri {
    type Data = types::FirstfileRelativeUriData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Parser",
        "firstfile_relative_uri",
        Effect::Read,
    );
}
