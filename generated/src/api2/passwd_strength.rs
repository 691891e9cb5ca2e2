// Made by cpanel-codegen from schema/api2/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

//! Measures the strength of passwords and returns the strength that the server requires.
//!
//! The module `PasswdStrength` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`appstrengths()`] | Lists the password strength that each part of the server requires. |
//! | [`get_password_strength()`] | Measures the strength of a password. |
//! | [`get_required_strength()`] | Returns the password strength that one part of the server requires. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the password strength that each part of the server requires.
///
/// The API 2 function `PasswdStrength::appstrengths`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-appstrengths/>
#[doc(alias = "PasswdStrength::appstrengths")]
pub fn appstrengths<C: Caller>(
    client: &C,
    params: &Appstrengths,
) -> C::Output<Reply<Vec<types::Requirement>>> {
    client.call(params)
}

/// Lists the password strength that each part of the server requires: the parameters of
/// [`appstrengths()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Appstrengths {}

impl Appstrengths {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Appstrengths {
    type Data = Vec<types::Requirement>;

    const CALL: Call = Call::new(
        Api::Api2,
        "PasswdStrength",
        "appstrengths",
        Effect::Read,
    );
}

/// Measures the strength of a password.
///
/// Before you set a password, compare its strength with the result of
/// [`get_required_strength`](get_required_strength()).
///
/// The API 2 function `PasswdStrength::get_password_strength`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-get_password_strength/>
#[doc(alias = "PasswdStrength::get_password_strength")]
pub fn get_password_strength<C: Caller>(
    client: &C,
    params: &GetPasswordStrength,
) -> C::Output<Reply<types::GetPasswordStrengthData>> {
    client.call(params)
}

/// Measures the strength of a password: the parameters of [`get_password_strength()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPasswordStrength {
    /// Password to rate.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl GetPasswordStrength {
    /// Creates the parameters.
    pub fn new(password: impl Into<Secret>) -> Self {
        Self { password: password.into() }
    }
}

impl Named for GetPasswordStrength {
    type Data = types::GetPasswordStrengthData;

    const CALL: Call = Call::new(
        Api::Api2,
        "PasswdStrength",
        "get_password_strength",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for GetPasswordStrength {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetPasswordStrength", f)
    }
}

/// Returns the password strength that one part of the server requires.
///
/// The API 2 function `PasswdStrength::get_required_strength`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-get_required_strength/>
///
/// Replaced by
/// [`PasswdStrength::get_required_strength`](crate::uapi::passwd_strength::get_required_strength).
#[doc(alias = "PasswdStrength::get_required_strength")]
pub fn get_required_strength<C: Caller>(
    client: &C,
    params: &GetRequiredStrength,
) -> C::Output<Reply<types::Requirement>> {
    client.call(params)
}

/// Returns the password strength that one part of the server requires: the parameters of
/// [`get_required_strength()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetRequiredStrength {
    /// Part of the server that the password is for.
    ///
    /// Wire name `app`.
    pub app: types::App,
}

impl GetRequiredStrength {
    /// Creates the parameters.
    pub fn new(app: impl Into<types::App>) -> Self {
        Self { app: app.into() }
    }
}

impl Named for GetRequiredStrength {
    type Data = types::Requirement;

    const CALL: Call = Call::new(
        Api::Api2,
        "PasswdStrength",
        "get_required_strength",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("app", &self.app);
    }
}

impl std::fmt::Debug for GetRequiredStrength {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetRequiredStrength", f)
    }
}
