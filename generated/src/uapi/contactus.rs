// Made by cpanel-codegen from schema/uapi/Contactus.yaml. Do not edit: change the schema and regenerate.

//! Find out whether the account may write to its hosting provider from cPanel.
//!
//! The module `Contactus` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Tells whether the form for writing to the hosting provider is available.
///
/// `Contactus::is_enabled` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_enabled/>
#[doc(alias = "Contactus::is_enabled")]
pub fn is_enabled<C: Caller>(
    client: &C,
    params: &IsEnabled,
) -> C::Output<Reply<types::IsEnabledData>> {
    client.call(params)
}

/// The parameters of [`is_enabled()`].
///
/// Tells whether the form for writing to the hosting provider is available.
///
/// Call it as `Contactus::is_enabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsEnabled {}

impl IsEnabled {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for IsEnabled {
    type Data = types::IsEnabledData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Contactus",
        "is_enabled",
        Effect::Read,
    );
}
