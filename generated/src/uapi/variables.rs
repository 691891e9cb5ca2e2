// Made by cpanel-codegen from schema/uapi/Variables.yaml. Do not edit: change the schema and regenerate.

//! Reads the settings of the account and of its server.
//!
//! The module `Variables` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_server_information()`] | Returns the settings of the server that affect accounts. |
//! | [`get_session_information()`] | Returns the host name that the client used to reach the web server. |
//! | [`get_user_information()`] | Returns the settings, limits and identity of the account. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the settings of the server that affect accounts.
///
/// Any setting may be null. For flags whose names begin with `disable_` or `skip_`, the
/// reference says that `1` means "enabled", although the name says the opposite. Check their
/// meaning on a real server.
///
/// Returns: The requested settings, by name.
///
/// The UAPI function `Variables::get_server_information`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Variables-get_server_information/>
#[doc(alias = "Variables::get_server_information")]
pub fn get_server_information<C: Caller>(
    client: &C,
    params: &GetServerInformation,
) -> C::Output<Reply<types::GetServerInformationData>> {
    client.call(params)
}

/// Returns the settings of the server that affect accounts: the parameters of
/// [`get_server_information()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetServerInformation {
    /// Names of the settings to return. They are the names of the reply's members. By default, all
    /// settings are returned.
    ///
    /// Wire name `name`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Vec<types::GetServerInformationName>,
}

impl GetServerInformation {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(
        mut self,
        name: impl IntoIterator<Item = impl Into<types::GetServerInformationName>>,
    ) -> Self {
        self.name = name.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for GetServerInformation {
    type Data = types::GetServerInformationData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Variables",
        "get_server_information",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("name", &self.name);
    }
}

impl std::fmt::Debug for GetServerInformation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetServerInformation", f)
    }
}

/// Returns the host name that the client used to reach the web server.
///
/// The UAPI function `Variables::get_session_information`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_session_information/>
#[doc(alias = "Variables::get_session_information")]
pub fn get_session_information<C: Caller>(
    client: &C,
    params: &GetSessionInformation,
) -> C::Output<Reply<types::GetSessionInformationData>> {
    client.call(params)
}

/// Returns the host name that the client used to reach the web server: the parameters of
/// [`get_session_information()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSessionInformation {
    /// Name of the value to return. By default, `host`, which is the only one.
    ///
    /// Wire name `name`. Default: `host`.
    pub name: Option<types::GetSessionInformationName>,
}

impl GetSessionInformation {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<types::GetSessionInformationName>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl Named for GetSessionInformation {
    type Data = types::GetSessionInformationData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Variables",
        "get_session_information",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("name", &self.name);
    }
}

impl std::fmt::Debug for GetSessionInformation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetSessionInformation", f)
    }
}

/// Returns the settings, limits and identity of the account.
///
/// A limit is a number or `unlimited`. For some limits, 0 also means unlimited. The reply may
/// contain a Pushbullet token, so do not log it.
///
/// Returns: The requested settings, by name.
///
/// The UAPI function `Variables::get_user_information`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Variables-get_user_information/>
#[doc(alias = "Variables::get_user_information")]
pub fn get_user_information<C: Caller>(
    client: &C,
    params: &GetUserInformation,
) -> C::Output<Reply<types::GetUserInformationData>> {
    client.call(params)
}

/// Returns the settings, limits and identity of the account: the parameters of
/// [`get_user_information()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetUserInformation {
    /// Names of the settings to return. They are the names of the reply's members. By default, all
    /// settings are returned.
    ///
    /// Wire name `name`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub name: Vec<String>,
}

impl GetUserInformation {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.name = name.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for GetUserInformation {
    type Data = types::GetUserInformationData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Variables",
        "get_user_information",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("name", &self.name);
    }
}

impl std::fmt::Debug for GetUserInformation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetUserInformation", f)
    }
}
