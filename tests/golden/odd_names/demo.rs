// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`match_()`] | |
//! | [`call()`] | |
//! | [`_2fa_check()`] | |
//! | [`fetch_ssl()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::match`.
///
/// The UAPI function `Demo::match`. It changes nothing.
#[doc(alias = "Demo::match")]
pub fn match_<C: Caller>(
    client: &C,
    params: &Match,
) -> C::Output<Reply<types::MatchData>> {
    client.call(params)
}

/// The parameters of [`match_()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Match {
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Wire name `self`.
    #[cfg_attr(feature = "serde", serde(rename = "self"))]
    pub self_: Option<String>,
    /// Wire name `countryName`.
    #[cfg_attr(feature = "serde", serde(rename = "countryName"))]
    pub country_name: Option<String>,
    /// Wire name `services.email.enabled`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.enabled"))]
    pub services_email_enabled: Option<bool>,
    /// Wire name `prefix-size`.
    #[cfg_attr(feature = "serde", serde(rename = "prefix-size"))]
    pub prefix_size: Option<i64>,
    /// Wire name `2fa`.
    #[cfg_attr(feature = "serde", serde(rename = "2fa"))]
    pub _2fa: Option<String>,
    /// Wire name `SSLCert`.
    #[cfg_attr(feature = "serde", serde(rename = "SSLCert"))]
    pub ssl_cert: Option<String>,
    /// Wire name `name`.
    #[cfg_attr(feature = "serde", serde(rename = "name"))]
    pub full_name: Option<String>,
    /// Wire name `api.version`.
    #[cfg_attr(feature = "serde", serde(rename = "api.version"))]
    pub api_version: Option<i64>,
    /// Wire name `new`.
    #[cfg_attr(feature = "serde", serde(rename = "new"))]
    pub new_: Option<String>,
}

impl Match {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`self_`](field@Self::self_).
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// Sets [`country_name`](field@Self::country_name).
    pub fn country_name(mut self, country_name: impl Into<String>) -> Self {
        self.country_name = Some(country_name.into());
        self
    }

    /// Sets [`services_email_enabled`](field@Self::services_email_enabled).
    #[inline]
    pub fn services_email_enabled(mut self, services_email_enabled: bool) -> Self {
        self.services_email_enabled = Some(services_email_enabled);
        self
    }

    /// Sets [`prefix_size`](field@Self::prefix_size).
    pub fn prefix_size(mut self, prefix_size: impl Into<i64>) -> Self {
        self.prefix_size = Some(prefix_size.into());
        self
    }

    /// Sets [`_2fa`](field@Self::_2fa).
    pub fn _2fa(mut self, _2fa: impl Into<String>) -> Self {
        self._2fa = Some(_2fa.into());
        self
    }

    /// Sets [`ssl_cert`](field@Self::ssl_cert).
    pub fn ssl_cert(mut self, ssl_cert: impl Into<String>) -> Self {
        self.ssl_cert = Some(ssl_cert.into());
        self
    }

    /// Sets [`full_name`](field@Self::full_name).
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }

    /// Sets [`api_version`](field@Self::api_version).
    pub fn api_version(mut self, api_version: impl Into<i64>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`new_`](field@Self::new_).
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }
}

impl Named for Match {
    type Data = types::MatchData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "match", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("type", &self.type_);
        form.opt("self", &self.self_);
        form.opt("countryName", &self.country_name);
        form.opt("services.email.enabled", &self.services_email_enabled);
        form.opt("prefix-size", &self.prefix_size);
        form.opt("2fa", &self._2fa);
        form.opt("SSLCert", &self.ssl_cert);
        form.opt("name", &self.full_name);
        form.opt("api.version", &self.api_version);
        form.opt("new", &self.new_);
    }
}

impl std::fmt::Debug for Match {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Match", f)
    }
}

/// Calls `Demo::call`.
///
/// The UAPI function `Demo::call`. It changes nothing.
#[doc(alias = "Demo::call")]
pub fn call<C: Caller>(client: &C, params: &CallParams) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`call()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CallParams {}

impl CallParams {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CallParams {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "call", Effect::Read);
}

/// Calls `Demo::2fa-check`.
///
/// The UAPI function `Demo::2fa-check`. It changes nothing.
#[doc(alias = "Demo::2fa-check")]
pub fn _2fa_check<C: Caller>(client: &C, params: &N2faCheck) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`_2fa_check()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct N2faCheck {}

impl N2faCheck {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for N2faCheck {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "2fa-check", Effect::Read);
}

/// Calls `Demo::get_SSL`.
///
/// The UAPI function `Demo::get_SSL`. It changes nothing.
#[doc(alias = "Demo::get_SSL")]
pub fn fetch_ssl<C: Caller>(client: &C, params: &FetchSsl) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`fetch_ssl()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchSsl {}

impl FetchSsl {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for FetchSsl {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Demo", "get_SSL", Effect::Read);
}
