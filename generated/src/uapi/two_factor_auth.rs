// Made by cpanel-codegen from schema/uapi/TwoFactorAuth.yaml. Do not edit: change the schema and regenerate.

//! Sets up, inspects and removes two-factor login for the account.
//!
//! The module `TwoFactorAuth` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`generate_user_configuration()`] | Creates a secret for an authenticator app. |
//! | [`get_team_user_configuration()`] | Returns whether two-factor login is enabled for a team user. |
//! | [`get_user_configuration()`] | Returns whether two-factor login is enabled for the account. |
//! | [`remove_user_configuration()`] | Disables two-factor login and deletes the secret. |
//! | [`set_user_configuration()`] | Enables two-factor login if the first code is right. |
//!
//! With two-factor login, the account needs a six-digit code from an authenticator app (TOTP)
//! in addition to the password. Two calls enable it. First,
//! [`generate_user_configuration`](generate_user_configuration()) creates a secret, which the
//! user scans as a QR code. Then, [`set_user_configuration`](set_user_configuration()) receives
//! the secret and a first code from the app as a proof. Only the second call enables two-factor
//! login.
//!
//! - [`get_user_configuration`](get_user_configuration()) returns whether two-factor login is
//!   enabled for the account, and
//!   [`get_team_user_configuration`](get_team_user_configuration()) for a team user.
//! - [`remove_user_configuration`](remove_user_configuration()) disables it and deletes the
//!   secret.
//!
//! Two-factor login affects logins with a password and the sessions that they start. API tokens
//! need no code. The administrator must have enabled two-factor login on the server.
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
//!     // Show `new.otpauth_str` as a QR code, and ask for the code that the user's app then shows.
//!     let code = "123456";
//!     let switch_on = SetUserConfiguration::new(secret, code);
//!     two_factor_auth::set_user_configuration(client, &switch_on).await?;
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates a secret for an authenticator app.
///
/// The function does not enable two-factor login. Pass the secret to
/// [`set_user_configuration`](set_user_configuration()) for that. Each call creates a new
/// secret. Both members of the reply are secrets.
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

/// Returns whether two-factor login is enabled for a team user.
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

/// Returns whether two-factor login is enabled for a team user: the parameters of
/// [`get_team_user_configuration()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetTeamUserConfiguration {
    /// Login name of the team user: the name, `@`, and the main domain of the account.
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

impl std::fmt::Debug for GetTeamUserConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetTeamUserConfiguration", f)
    }
}

/// Returns whether two-factor login is enabled for the account.
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

/// Returns whether two-factor login is enabled for the account: the parameters of
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
/// Afterwards, a login needs only the password. To enable two-factor login again, start with
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

/// Enables two-factor login if the first code is right.
///
/// Fails if the code is wrong or too old, so send a code at once. The clocks of the server and
/// of the app must agree.
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

/// Enables two-factor login if the first code is right: the parameters of
/// [`set_user_configuration()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetUserConfiguration {
    /// The secret from [`generate_user_configuration`](generate_user_configuration()).
    ///
    /// Wire name `secret`. At most 16 characters.
    pub secret: Secret,
    /// Six-digit code that the app currently shows. It may begin with zeros.
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

impl std::fmt::Debug for SetUserConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetUserConfiguration", f)
    }
}
