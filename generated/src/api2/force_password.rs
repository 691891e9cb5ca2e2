// Made by cpanel-codegen from schema/api2/ForcePassword.yaml. Do not edit: change the schema and regenerate.

//! Formerly read and changed whether a password must be changed at the next login.
//!
//! The module `ForcePassword` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_force_password_flags()`] | Formerly returned the accounts that must change their password. *Deprecated.* |
//! | [`update_force_password_flags()`] | Formerly changed which accounts must change their password. *Deprecated.* |

use cpanel_core::codegen::*;

/// Formerly returned the accounts that must change their password.
///
/// The API 2 function `ForcePassword::get_force_password_flags`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-forcepassword/cpanel-api-2-functions-forcepassword-get_force_password_flags/>
#[doc(alias = "ForcePassword::get_force_password_flags")]
#[deprecated = "Returns nothing useful any more. There is no replacement."]
pub fn get_force_password_flags<C: Caller>(
    client: &C,
    params: &GetForcePasswordFlags,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly returned the accounts that must change their password: the parameters of
/// [`get_force_password_flags()`].
#[deprecated = "Returns nothing useful any more. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetForcePasswordFlags {}

impl GetForcePasswordFlags {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetForcePasswordFlags {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Api2,
        "ForcePassword",
        "get_force_password_flags",
        Effect::Read,
    );
}

/// Formerly changed which accounts must change their password.
///
/// The API 2 function `ForcePassword::update_force_password_flags`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-forcepassword/cpanel-api-2-functions-forcepassword-update_force_password_flags/>
///
/// Not certain: Whether the function writes is inferred from its name.
#[doc(alias = "ForcePassword::update_force_password_flags")]
#[deprecated = "Returns nothing useful any more. There is no replacement."]
pub fn update_force_password_flags<C: Caller>(
    client: &C,
    params: &UpdateForcePasswordFlags,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly changed which accounts must change their password: the parameters of
/// [`update_force_password_flags()`].
#[deprecated = "Returns nothing useful any more. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UpdateForcePasswordFlags {}

impl UpdateForcePasswordFlags {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for UpdateForcePasswordFlags {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Api2,
        "ForcePassword",
        "update_force_password_flags",
        Effect::Write,
    );
}
