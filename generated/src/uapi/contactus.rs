// Made by cpanel-codegen from schema/uapi/Contactus.yaml. Do not edit: change the schema and regenerate.

//! Checks whether the account can write to its hosting provider from cPanel.
//!
//! The module `Contactus` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`is_enabled()`] | Returns whether the form for writing to the hosting provider is available. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether the form for writing to the hosting provider is available.
///
/// The UAPI function `Contactus::is_enabled`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_enabled/>
#[doc(alias = "Contactus::is_enabled")]
pub fn is_enabled<C: Caller>(
    client: &C,
    params: &IsEnabled,
) -> C::Output<Reply<types::IsEnabledData>> {
    client.call(params)
}

/// Returns whether the form for writing to the hosting provider is available: the parameters of
/// [`is_enabled()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsEnabled {}

impl IsEnabled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsEnabled {
    type Data = types::IsEnabledData;

    const CALL: Call = Call::new(Api::Uapi, "Contactus", "is_enabled", Effect::Read);
}
