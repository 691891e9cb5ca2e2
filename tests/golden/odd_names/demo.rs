// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Calls `Demo::match`.
///
/// `Demo::match` of UAPI, which changes nothing.
#[doc(alias = "Demo::match")]
pub fn match_<C: Caller>(
    client: &C,
    params: &Match,
) -> C::Output<Reply<types::MatchData>> {
    client.call(params)
}

/// The parameters of [`match_()`].
///
/// Call it as `Demo::match`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Match {
    /// Wire name `type`.
    pub type_: Option<String>,
    /// Wire name `self`.
    pub self_: Option<String>,
    /// Wire name `countryName`.
    pub country_name: Option<String>,
    /// Wire name `services.email.enabled`.
    pub services_email_enabled: Option<bool>,
    /// Wire name `prefix-size`.
    pub prefix_size: Option<i64>,
    /// Wire name `2fa`.
    pub _2fa: Option<String>,
    /// Wire name `SSLCert`.
    pub ssl_cert: Option<String>,
    /// Wire name `name`.
    pub full_name: Option<String>,
    /// Wire name `api.version`.
    pub api_version: Option<i64>,
    /// Wire name `new`.
    pub new_: Option<String>,
}

impl Match {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            type_: Default::default(),
            self_: Default::default(),
            country_name: Default::default(),
            services_email_enabled: Default::default(),
            prefix_size: Default::default(),
            _2fa: Default::default(),
            ssl_cert: Default::default(),
            full_name: Default::default(),
            api_version: Default::default(),
            new_: Default::default(),
        }
    }
    /// Wire name `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Wire name `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }
    /// Wire name `countryName`.
    pub fn country_name(mut self, country_name: impl Into<String>) -> Self {
        self.country_name = Some(country_name.into());
        self
    }
    /// Wire name `services.email.enabled`.
    #[inline]
    pub fn services_email_enabled(mut self, services_email_enabled: bool) -> Self {
        self.services_email_enabled = Some(services_email_enabled);
        self
    }
    /// Wire name `prefix-size`.
    pub fn prefix_size(mut self, prefix_size: impl Into<i64>) -> Self {
        self.prefix_size = Some(prefix_size.into());
        self
    }
    /// Wire name `2fa`.
    pub fn _2fa(mut self, _2fa: impl Into<String>) -> Self {
        self._2fa = Some(_2fa.into());
        self
    }
    /// Wire name `SSLCert`.
    pub fn ssl_cert(mut self, ssl_cert: impl Into<String>) -> Self {
        self.ssl_cert = Some(ssl_cert.into());
        self
    }
    /// Wire name `name`.
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }
    /// Wire name `api.version`.
    pub fn api_version(mut self, api_version: impl Into<i64>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }
    /// Wire name `new`.
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }
}

impl Named for Match {
    type Data = types::MatchData;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "match", Effect::Read);
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

/// Calls `Demo::call`.
///
/// `Demo::call` of UAPI, which changes nothing.
#[doc(alias = "Demo::call")]
pub fn call<C: Caller>(client: &C, params: &CallParams) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`call()`].
///
/// Call it as `Demo::call`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CallParams {}

impl CallParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for CallParams {
    type Data = ();
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "call", Effect::Read);
}

/// Calls `Demo::2fa-check`.
///
/// `Demo::2fa-check` of UAPI, which changes nothing.
#[doc(alias = "Demo::2fa-check")]
pub fn _2fa_check<C: Caller>(client: &C, params: &N2faCheck) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`_2fa_check()`].
///
/// Call it as `Demo::2fa-check`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct N2faCheck {}

impl N2faCheck {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for N2faCheck {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "2fa-check",
        Effect::Read,
    );
}

/// Calls `Demo::get_SSL`.
///
/// `Demo::get_SSL` of UAPI, which changes nothing.
#[doc(alias = "Demo::get_SSL")]
pub fn fetch_ssl<C: Caller>(client: &C, params: &FetchSsl) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`fetch_ssl()`].
///
/// Call it as `Demo::get_SSL`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchSsl {}

impl FetchSsl {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for FetchSsl {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "get_SSL",
        Effect::Read,
    );
}

pub mod types {
    use cpanel_core::{Limit, Misread, Reader, Record};
    /// A record in the data of `Demo::match`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct MatchData {
        /// Wire name `fn`.
        pub fn_: Option<String>,
        /// Wire name `404`.
        pub _404: Option<i64>,
        /// Wire name `%used`.
        pub used: Option<f64>,
        /// Wire name `issuer.commonName`.
        pub issuer_common_name: Option<String>,
        /// Wire name `diskquota_human`.
        pub diskquota_human: Option<String>,
        /// Wire name `DiskQuota`.
        pub quota: Option<Limit>,
        /// Wire name `_hidden`.
        pub hidden: Option<bool>,
    }
    impl Record for MatchData {
        const NAMES: &'static [&'static str] = &[
            "fn",
            "404",
            "%used",
            "issuer.commonName",
            "diskquota_human",
            "DiskQuota",
            "_hidden",
        ];
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.fn_),
                1 => reader.set(&mut self._404),
                2 => reader.set(&mut self.used),
                3 => reader.set(&mut self.issuer_common_name),
                4 => reader.set(&mut self.diskquota_human),
                5 => reader.set(&mut self.quota),
                _ => reader.set(&mut self.hidden),
            }
        }
    }
}
