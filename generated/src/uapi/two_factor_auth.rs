// Made by cpanel-codegen from schema/uapi/TwoFactorAuth.yaml. Do not edit: change the schema and regenerate.

//! Set up, inspect and remove two-factor login for the account.
//!
//! The module `TwoFactorAuth` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`generate_user_configuration()`] | Creates a secret for an authenticator app. |
//! | [`get_team_user_configuration()`] | Returns whether a member of the account's team uses two-factor login. |
//! | [`get_user_configuration()`] | Returns whether the account uses two-factor login. |
//! | [`remove_user_configuration()`] | Disables two-factor login and deletes the secret. |
//! | [`set_user_configuration()`] | Enables two-factor login if a first code is right. |
//!
//! With two-factor login, the account needs a six-digit code from an authenticator app (TOTP)
//! in addition to the password. It takes two calls to enable it:
//! [`generate_user_configuration`](generate_user_configuration()) creates a secret, which the
//! user scans as a QR code, and [`set_user_configuration`](set_user_configuration()) takes the
//! secret and a first code from the app as a proof. Only the second call enables it.
//!
//! - [`get_user_configuration`](get_user_configuration()) returns whether it is enabled, and
//!   [`get_team_user_configuration`](get_team_user_configuration()) returns this for a team
//!   user.
//! - [`remove_user_configuration`](remove_user_configuration()) disables it and deletes the
//!   secret. It affects logins with a password and the sessions that they start. API tokens
//!   need no code. The administrator must have enabled two-factor login on the server.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::two_factor_auth::{self, GenerateUserConfiguration, SetUserConfiguration};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let new = GenerateUserConfiguration::new();
//! let new = two_factor_auth::generate_user_configuration(client, &new).await?.data;
//! if let Some(secret) = new.secret {
//!     // Show `new.otpauth_str` as a QR code, and ask for the code that the app makes of it.
//!     let code = "123456";
//!     let switch_on = SetUserConfiguration::new(secret, code);
//!     two_factor_auth::set_user_configuration(client, &switch_on).await?;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::{Api, Call, Caller, Check, Effect, Form, Named, Reply, Secret};

pub mod types;

/// Creates a secret for an authenticator app.
///
/// Nothing is switched on yet: pass the secret on to
/// [`set_user_configuration`](set_user_configuration()). Each call makes another one. Treat
/// both members of the reply as secrets.
///
/// The UAPI function `TwoFactorAuth::generate_user_configuration`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/generate_user_configuration/>
#[doc(alias = "TwoFactorAuth::generate_user_configuration")]
pub fn generate_user_configuration<C: Caller>(
    client: &C,
    params: &GenerateUserConfiguration,
) -> C::Output<Reply<types::GenerateUserConfigurationData>> {
    client.call(params)
}

/// Creates a secret for an authenticator app: the parameters of
/// [`generate_user_configuration()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GenerateUserConfiguration {}

impl GenerateUserConfiguration {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GenerateUserConfiguration {
    type Data = types::GenerateUserConfigurationData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "TwoFactorAuth",
        "generate_user_configuration",
        Effect::Write,
    );
}

/// Returns whether a member of the account's team uses two-factor login.
///
/// The UAPI function `TwoFactorAuth::get_team_user_configuration`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_team_user_configuration/>
#[doc(alias = "TwoFactorAuth::get_team_user_configuration")]
pub fn get_team_user_configuration<C: Caller>(
    client: &C,
    params: &GetTeamUserConfiguration,
) -> C::Output<Reply<types::Configuration>> {
    client.call(params)
}

/// Returns whether a member of the account's team uses two-factor login: the parameters of
/// [`get_team_user_configuration()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetTeamUserConfiguration {
    /// Login of the member: name, `@`, main domain of the account.
    ///
    /// Wire name `team_user`.
    pub team_user: String,
}

impl GetTeamUserConfiguration {
    /// Creates the parameters.
    pub fn new(team_user: impl Into<String>) -> Self {
        Self {
            team_user: team_user.into(),
        }
    }
}

impl Named for GetTeamUserConfiguration {
    type Data = types::Configuration;

    const CALL: Call = Call::new(
        Api::Uapi,
        "TwoFactorAuth",
        "get_team_user_configuration",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("team_user", &self.team_user);
    }
}

/// Returns whether the account uses two-factor login.
///
/// The UAPI function `TwoFactorAuth::get_user_configuration`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_user_configuration/>
#[doc(alias = "TwoFactorAuth::get_user_configuration")]
pub fn get_user_configuration<C: Caller>(
    client: &C,
    params: &GetUserConfiguration,
) -> C::Output<Reply<types::Configuration>> {
    client.call(params)
}

/// Returns whether the account uses two-factor login: the parameters of
/// [`get_user_configuration()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetUserConfiguration {}

impl GetUserConfiguration {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetUserConfiguration {
    type Data = types::Configuration;

    const CALL: Call = Call::new(
        Api::Uapi,
        "TwoFactorAuth",
        "get_user_configuration",
        Effect::Read,
    );
}

/// Disables two-factor login and deletes the secret.
///
/// Logging in then takes the password alone. To switch it on again, start over with
/// [`generate_user_configuration`](generate_user_configuration()).
///
/// The UAPI function `TwoFactorAuth::remove_user_configuration`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/remove_user_configuration/>
#[doc(alias = "TwoFactorAuth::remove_user_configuration")]
pub fn remove_user_configuration<C: Caller>(
    client: &C,
    params: &RemoveUserConfiguration,
) -> C::Output<Reply<types::RemoveUserConfigurationData>> {
    client.call(params)
}

/// Disables two-factor login and deletes the secret: the parameters of
/// [`remove_user_configuration()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveUserConfiguration {}

impl RemoveUserConfiguration {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for RemoveUserConfiguration {
    type Data = types::RemoveUserConfigurationData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "TwoFactorAuth",
        "remove_user_configuration",
        Effect::Write,
    );
}

/// Enables two-factor login if a first code is right.
///
/// Fails when the code is wrong or too old, so call it at once after reading the code; the
/// clocks of both sides must agree.
///
/// The UAPI function `TwoFactorAuth::set_user_configuration`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_user_configuration/>
#[doc(alias = "TwoFactorAuth::set_user_configuration")]
pub fn set_user_configuration<C: Caller>(
    client: &C,
    params: &SetUserConfiguration,
) -> C::Output<Reply<types::SetUserConfigurationData>> {
    client.call(params)
}

/// Enables two-factor login if a first code is right: the parameters of
/// [`set_user_configuration()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetUserConfiguration {
    /// What `generate_user_configuration` has returned. A secret.
    ///
    /// Wire name `secret`. At most 16 characters.
    pub secret: Secret,
    /// Six-digit code that the app shows now. Codes may begin with zeros.
    ///
    /// Wire name `tfa_token`. At most 6 characters.
    pub tfa_token: Secret,
}

impl SetUserConfiguration {
    /// Creates the parameters.
    pub fn new(secret: impl Into<Secret>, tfa_token: impl Into<Secret>) -> Self {
        Self {
            secret: secret.into(),
            tfa_token: tfa_token.into(),
        }
    }
}

impl Named for SetUserConfiguration {
    type Data = types::SetUserConfigurationData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "TwoFactorAuth",
        "set_user_configuration",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::Length("secret", 0, 16),
        Check::Length("tfa_token", 0, 6),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("secret", &self.secret);
        form.put("tfa_token", &self.tfa_token);
    }
}
