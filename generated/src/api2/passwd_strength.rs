// Made by cpanel-codegen from schema/api2/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

//! Rates passwords and tells which strength the server demands.
//!
//! The module `PasswdStrength` of API 2.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply, Secret};

pub mod types;

/// Lists the strength that each part of the server demands.
///
/// `PasswdStrength::appstrengths` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-appstrengths/>
#[doc(alias = "PasswdStrength::appstrengths")]
pub fn appstrengths<C: Caller>(
    client: &C,
    params: &Appstrengths,
) -> C::Output<Reply<Vec<types::Requirement>>> {
    client.call(params)
}

/// The parameters of [`appstrengths()`].
///
/// Lists the strength that each part of the server demands.
///
/// Call it as `PasswdStrength::appstrengths`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Appstrengths {}

impl Appstrengths {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Appstrengths {
    type Data = Vec<types::Requirement>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "PasswdStrength",
        "appstrengths",
        Effect::Read,
    );
}

/// Rates a password.
///
/// Compare with what `get_required_strength` says before setting a password.
///
/// `PasswdStrength::get_password_strength` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-get_password_strength/>
#[doc(alias = "PasswdStrength::get_password_strength")]
pub fn get_password_strength<C: Caller>(
    client: &C,
    params: &GetPasswordStrength,
) -> C::Output<Reply<types::GetPasswordStrengthData>> {
    client.call(params)
}

/// The parameters of [`get_password_strength()`].
///
/// Rates a password.
///
/// Call it as `PasswdStrength::get_password_strength`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetPasswordStrength {
    /// The one to rate. Wire name `password`.
    pub password: Secret,
}

impl GetPasswordStrength {
    /// With what is required; the rest is set by the methods below.
    pub fn new(password: impl Into<Secret>) -> Self {
        Self { password: password.into() }
    }
}

impl Named for GetPasswordStrength {
    type Data = types::GetPasswordStrengthData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "PasswdStrength",
        "get_password_strength",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("password", &self.password);
    }
}

/// Tells the strength that one part of the server demands.
///
/// `PasswdStrength::get_required_strength` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-get_required_strength/>
///
/// In its place:
/// [`PasswdStrength::get_required_strength`](crate::uapi::passwd_strength::get_required_strength).
#[doc(alias = "PasswdStrength::get_required_strength")]
pub fn get_required_strength<C: Caller>(
    client: &C,
    params: &GetRequiredStrength,
) -> C::Output<Reply<types::Requirement>> {
    client.call(params)
}

/// The parameters of [`get_required_strength()`].
///
/// Tells the strength that one part of the server demands.
///
/// Call it as `PasswdStrength::get_required_strength`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetRequiredStrength {
    /// The part of the server that the password is for. Wire name `app`.
    pub app: types::App,
}

impl GetRequiredStrength {
    /// With what is required; the rest is set by the methods below.
    pub fn new(app: impl Into<types::App>) -> Self {
        Self { app: app.into() }
    }
}

impl Named for GetRequiredStrength {
    type Data = types::Requirement;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "PasswdStrength",
        "get_required_strength",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("app", &self.app);
    }
}
