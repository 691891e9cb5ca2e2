// Made by cpanel-codegen from schema/api2/SSL.yaml. Do not edit: change the schema and regenerate.

//! Creates, stores, lists and installs keys, certificates and signing requests.
//!
//! The module `SSL` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`fetchcabundle()`] | Finds the intermediate certificates between a certificate and its root. |
//! | [`gencrt()`] | Creates a self-signed certificate. |
//! | [`gencsr()`] | Creates a certificate signing request. |
//! | [`genkey()`] | Creates a private key. |
//! | [`getcnname()`] | Returns the host name for which the certificate of a service is valid. |
//! | [`installssl()`] | Installs a certificate with its key on a domain. |
//! | [`listcrts()`] | Lists the stored certificates. |
//! | [`listcsrs()`] | Lists the hosts that have signing requests. |
//! | [`listkeys()`] | Lists the hosts that have private keys. |
//! | [`listsslitems()`] | Lists the keys, certificates and requests of hosts. |
//! | [`uploadcrt()`] | Stores a certificate in the account. |
//! | [`uploadkey()`] | Stores a private key in the account. |
//!
//! These functions create, store and install certificates and their keys.
//!
//! - [`genkey`](genkey()) creates a private key, [`gencsr`](gencsr()) creates a signing request
//!   for it, and [`gencrt`](gencrt()) creates a self-signed certificate.
//! - [`uploadkey`](uploadkey()) and [`uploadcrt`](uploadcrt()) store a key or a certificate
//!   that was created elsewhere.
//! - [`installssl`](installssl()) installs a certificate with its key on a domain.
//!   [`fetchcabundle`](fetchcabundle()) finds the intermediate certificates.
//! - [`listkeys`](listkeys()), [`listcrts`](listcrts()), [`listcsrs`](listcsrs()) and
//!   [`listsslitems`](listsslitems()) list what is stored.
//!
//! [`gencsr`](gencsr()) and [`gencrt`](gencrt()) need a key for the host, so call
//! [`genkey`](genkey()) first. Some replies and parameters contain private keys. The client
//! never prints them and sends them only in the body. Storing a certificate does not install
//! it.
//!
//! The module `SSL` of UAPI has a successor for each function. It identifies keys and
//! certificates by an ID.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::ssl::{self, Fetchcabundle, Installssl, InstallsslRequired};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // New programs should use `uapi::ssl`.
//! # let (certificate, key) = ("", "");
//! let chain = ssl::fetchcabundle(client, &Fetchcabundle::new(certificate)).await?.data.cab;
//! let install =
//!     Installssl::new(InstallsslRequired { domain: "example.com", crt: certificate, key })
//!         .cabundle(chain.unwrap_or_default());
//! ssl::installssl(client, &install).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Finds the intermediate certificates between a certificate and its root.
///
/// The API 2 function `SSL::fetchcabundle`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-fetchcabundle/>
///
/// Replaced by [`SSL::get_cabundle`](crate::uapi::ssl::get_cabundle).
///
/// Not certain: No reply was seen. The members are those of the UAPI function.
#[doc(alias = "SSL::fetchcabundle")]
pub fn fetchcabundle<C: Caller>(
    client: &C,
    params: &Fetchcabundle,
) -> C::Output<Reply<types::FetchcabundleData>> {
    client.call(params)
}

/// Finds the intermediate certificates between a certificate and its root: the parameters of
/// [`fetchcabundle()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchcabundle {
    /// Certificate in PEM format.
    ///
    /// Wire name `crt`. Format: `pem`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub crt: String,
}

impl Fetchcabundle {
    /// Creates the parameters.
    pub fn new(crt: impl Into<String>) -> Self {
        Self { crt: crt.into() }
    }
}

impl Named for Fetchcabundle {
    type Data = types::FetchcabundleData;

    const CALL: Call = Call::new(Api::Api2, "SSL", "fetchcabundle", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("crt", &self.crt);
    }
}

impl std::fmt::Debug for Fetchcabundle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Fetchcabundle", f)
    }
}

/// Creates a self-signed certificate.
///
/// Browsers do not trust the certificate. The host must have a key. Use
/// [`listcrts`](listcrts()) to read the certificate.
///
/// The API 2 function `SSL::gencrt`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-gencrt/>
///
/// Replaced by [`SSL::generate_cert`](crate::uapi::ssl::generate_cert).
#[doc(alias = "SSL::gencrt")]
pub fn gencrt<C: Caller>(client: &C, params: &Gencrt) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Creates a self-signed certificate: the parameters of [`gencrt()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Gencrt {
    /// Domain that the certificate is for.
    ///
    /// Wire name `host`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it.
    pub host: String,
    /// City of the holder of the certificate.
    ///
    /// Wire name `city`.
    ///
    /// Not certain: The recorded call sends it.
    pub city: String,
    /// Organization that holds the certificate.
    ///
    /// Wire name `company`.
    ///
    /// Not certain: The recorded call sends it.
    pub company: String,
    /// Department of the organization.
    ///
    /// Wire name `companydivision`.
    ///
    /// Not certain: The recorded call sends it.
    pub companydivision: String,
    /// Country of the holder, as a two-letter code.
    ///
    /// Wire name `country`.
    ///
    /// Not certain: The recorded call sends it.
    pub country: String,
    /// Email address of the holder.
    ///
    /// Wire name `email`. Format: `email`.
    ///
    /// Not certain: The recorded call sends it.
    pub email: String,
    /// State or province of the holder. The UAPI successor asks for its two-letter abbreviation.
    ///
    /// Wire name `state`.
    ///
    /// Not certain: The recorded call sends it.
    pub state: String,
}

/// The required parameters of [`Gencrt::new()`].
#[derive(Clone)]
#[must_use]
pub struct GencrtRequired<'a> {
    /// See [`host`](field@Gencrt::host).
    pub host: &'a str,
    /// See [`city`](field@Gencrt::city).
    pub city: &'a str,
    /// See [`company`](field@Gencrt::company).
    pub company: &'a str,
    /// See [`companydivision`](field@Gencrt::companydivision).
    pub companydivision: &'a str,
    /// See [`country`](field@Gencrt::country).
    pub country: &'a str,
    /// See [`email`](field@Gencrt::email).
    pub email: &'a str,
    /// See [`state`](field@Gencrt::state).
    pub state: &'a str,
}

impl Gencrt {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: GencrtRequired<'_>) -> Self {
        Self {
            host: required.host.into(),
            city: required.city.into(),
            company: required.company.into(),
            companydivision: required.companydivision.into(),
            country: required.country.into(),
            email: required.email.into(),
            state: required.state.into(),
        }
    }
}

impl Named for Gencrt {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "SSL", "gencrt", Effect::Write)
        .with_row_flag("result", &["output"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
        form.put("city", &self.city);
        form.put("company", &self.company);
        form.put("companydivision", &self.companydivision);
        form.put("country", &self.country);
        form.put("email", &self.email);
        form.put("state", &self.state);
    }
}

impl std::fmt::Debug for Gencrt {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Gencrt", f)
    }
}

/// Creates a certificate signing request.
///
/// The host must have a key; see [`genkey`](genkey()). Use `SSL::show_csr` of UAPI to read the
/// text of the request.
///
/// The API 2 function `SSL::gencsr`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-gencsr/>
///
/// Replaced by [`SSL::generate_csr`](crate::uapi::ssl::generate_csr).
#[doc(alias = "SSL::gencsr")]
pub fn gencsr<C: Caller>(client: &C, params: &Gencsr) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Creates a certificate signing request: the parameters of [`gencsr()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Gencsr {
    /// Domain that the certificate is for.
    ///
    /// Wire name `host`. Format: `domain`.
    ///
    /// Not certain: The documented call sends it.
    pub host: String,
    /// City of the holder of the certificate.
    ///
    /// Wire name `city`.
    ///
    /// Not certain: The documented call sends it.
    pub city: String,
    /// Organization that holds the certificate.
    ///
    /// Wire name `company`.
    ///
    /// Not certain: The documented call sends it.
    pub company: String,
    /// Department of the organization.
    ///
    /// Wire name `companydivision`.
    ///
    /// Not certain: The documented call sends it.
    pub companydivision: String,
    /// Country of the holder, as a two-letter code.
    ///
    /// Wire name `country`.
    ///
    /// Not certain: The documented call sends it.
    pub country: String,
    /// Email address of the holder.
    ///
    /// Wire name `email`. Format: `email`.
    ///
    /// Not certain: The documented call sends it.
    pub email: String,
    /// State or province of the holder. The UAPI successor asks for its full name.
    ///
    /// Wire name `state`.
    ///
    /// Not certain: The documented call sends it.
    pub state: String,
    /// Challenge password in the request. Some certificate authorities require it.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
}

/// The required parameters of [`Gencsr::new()`].
#[derive(Clone)]
#[must_use]
pub struct GencsrRequired<'a> {
    /// See [`host`](field@Gencsr::host).
    pub host: &'a str,
    /// See [`city`](field@Gencsr::city).
    pub city: &'a str,
    /// See [`company`](field@Gencsr::company).
    pub company: &'a str,
    /// See [`companydivision`](field@Gencsr::companydivision).
    pub companydivision: &'a str,
    /// See [`country`](field@Gencsr::country).
    pub country: &'a str,
    /// See [`email`](field@Gencsr::email).
    pub email: &'a str,
    /// See [`state`](field@Gencsr::state).
    pub state: &'a str,
}

impl Gencsr {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: GencsrRequired<'_>) -> Self {
        Self {
            host: required.host.into(),
            city: required.city.into(),
            company: required.company.into(),
            companydivision: required.companydivision.into(),
            country: required.country.into(),
            email: required.email.into(),
            state: required.state.into(),
            password: None,
        }
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl Named for Gencsr {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "SSL", "gencsr", Effect::Write)
        .with_row_flag("result", &["output"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
        form.put("city", &self.city);
        form.put("company", &self.company);
        form.put("companydivision", &self.companydivision);
        form.put("country", &self.country);
        form.put("email", &self.email);
        form.put("state", &self.state);
        form.opt("password", &self.password);
    }
}

impl std::fmt::Debug for Gencsr {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Gencsr", f)
    }
}

/// Creates a private key.
///
/// The reply contains the private key.
///
/// The API 2 function `SSL::genkey`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-genkey/>
///
/// Replaced by [`SSL::generate_key`](crate::uapi::ssl::generate_key).
#[doc(alias = "SSL::genkey")]
pub fn genkey<C: Caller>(
    client: &C,
    params: &Genkey,
) -> C::Output<Reply<types::GenkeyData>> {
    client.call(params)
}

/// Creates a private key: the parameters of [`genkey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Genkey {
    /// Domain that the key is for.
    ///
    /// Wire name `host`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it.
    pub host: String,
    /// Length of the key in bits. A length below 2048 is no longer safe.
    ///
    /// Wire name `keysize`. One of `1024`, `2048`, `3072`, `4096`.
    ///
    /// Not certain: The recorded call sends it.
    pub keysize: i64,
}

impl Genkey {
    /// Creates the parameters.
    pub fn new(host: impl Into<String>, keysize: impl Into<i64>) -> Self {
        Self {
            host: host.into(),
            keysize: keysize.into(),
        }
    }
}

impl Named for Genkey {
    type Data = types::GenkeyData;

    const CALL: Call = Call::new(Api::Api2, "SSL", "genkey", Effect::Write)
        .with_row_flag("result", &["output"]);

    const CHECKS: &'static [Check] = &[
        Check::OneOf("keysize", &[1024, 2048, 3072, 4096]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
        form.put("keysize", &self.keysize);
    }
}

impl std::fmt::Debug for Genkey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Genkey", f)
    }
}

/// Returns the host name for which the certificate of a service is valid.
///
/// The API 2 function `SSL::getcnname`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-getcnname/>
///
/// Replaced by [`SSL::get_cn_name`](crate::uapi::ssl::get_cn_name).
///
/// Not certain: No reply was seen. The members are those of the UAPI function.
#[doc(alias = "SSL::getcnname")]
pub fn getcnname<C: Caller>(
    client: &C,
    params: &Getcnname,
) -> C::Output<Reply<types::GetcnnameData>> {
    client.call(params)
}

/// Returns the host name for which the certificate of a service is valid: the parameters of
/// [`getcnname()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getcnname {
    /// Domain of the service.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub domain: String,
    /// Service that the program connects to.
    ///
    /// Wire name `service`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub service: types::GetcnnameService,
    /// Whether to also try names with `mail.` before the domain. Off by default.
    ///
    /// Wire name `add_mail_subdomain`.
    pub add_mail_subdomain: Option<bool>,
}

impl Getcnname {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        domain: impl Into<String>,
        service: impl Into<types::GetcnnameService>,
    ) -> Self {
        Self {
            domain: domain.into(),
            service: service.into(),
            add_mail_subdomain: None,
        }
    }

    /// Sets [`add_mail_subdomain`](field@Self::add_mail_subdomain).
    #[inline]
    pub fn add_mail_subdomain(mut self, add_mail_subdomain: bool) -> Self {
        self.add_mail_subdomain = Some(add_mail_subdomain);
        self
    }
}

impl Named for Getcnname {
    type Data = types::GetcnnameData;

    const CALL: Call = Call::new(Api::Api2, "SSL", "getcnname", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("service", &self.service);
        form.opt("add_mail_subdomain", &self.add_mail_subdomain);
    }
}

impl std::fmt::Debug for Getcnname {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getcnname", f)
    }
}

/// Installs a certificate with its key on a domain.
///
/// The call replaces the installed certificate. The call fails if the key and the certificate
/// do not belong together, or if the domain does not belong to the account.
///
/// The API 2 function `SSL::installssl`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-installssl/>
///
/// Replaced by [`SSL::install_ssl`](crate::uapi::ssl::install_ssl).
#[doc(alias = "SSL::installssl")]
pub fn installssl<C: Caller>(
    client: &C,
    params: &Installssl,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Installs a certificate with its key on a domain: the parameters of [`installssl()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Installssl {
    /// Domain on which the certificate is installed.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends it.
    pub domain: String,
    /// Certificate in PEM format.
    ///
    /// Wire name `crt`. Format: `pem`.
    ///
    /// Not certain: The recorded call sends it.
    pub crt: String,
    /// Private key in PEM format.
    ///
    /// Wire name `key`. Format: `pem`.
    ///
    /// Not certain: The recorded call sends it.
    pub key: Secret,
    /// Intermediate certificates in PEM format. By default, the server looks for them.
    ///
    /// Wire name `cabundle`. Format: `pem`.
    pub cabundle: Option<String>,
}

/// The required parameters of [`Installssl::new()`].
#[derive(Clone)]
#[must_use]
pub struct InstallsslRequired<'a> {
    /// See [`domain`](field@Installssl::domain).
    pub domain: &'a str,
    /// See [`crt`](field@Installssl::crt).
    pub crt: &'a str,
    /// See [`key`](field@Installssl::key).
    pub key: &'a str,
}

impl Installssl {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: InstallsslRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            crt: required.crt.into(),
            key: required.key.into(),
            cabundle: None,
        }
    }

    /// Sets [`cabundle`](field@Self::cabundle).
    pub fn cabundle(mut self, cabundle: impl Into<String>) -> Self {
        self.cabundle = Some(cabundle.into());
        self
    }
}

impl Named for Installssl {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "SSL", "installssl", Effect::Write)
        .with_row_flag("result", &["output"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("crt", &self.crt);
        form.put("key", &self.key);
        form.opt("cabundle", &self.cabundle);
    }
}

impl std::fmt::Debug for Installssl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Installssl", f)
    }
}

/// Lists the stored certificates.
///
/// The API 2 function `SSL::listcrts`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-listcrts/>
///
/// Replaced by [`SSL::list_certs`](crate::uapi::ssl::list_certs).
#[doc(alias = "SSL::listcrts")]
pub fn listcrts<C: Caller>(
    client: &C,
    params: &Listcrts,
) -> C::Output<Reply<Vec<types::ListcrtsRow>>> {
    client.call(params)
}

/// Lists the stored certificates: the parameters of [`listcrts()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listcrts {}

impl Listcrts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listcrts {
    type Data = Vec<types::ListcrtsRow>;

    const CALL: Call = Call::new(Api::Api2, "SSL", "listcrts", Effect::Read);
}

/// Lists the hosts that have signing requests.
///
/// The API 2 function `SSL::listcsrs`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-listcsrs/>
///
/// Replaced by [`SSL::list_csrs`](crate::uapi::ssl::list_csrs).
#[doc(alias = "SSL::listcsrs")]
pub fn listcsrs<C: Caller>(
    client: &C,
    params: &Listcsrs,
) -> C::Output<Reply<Vec<types::Host>>> {
    client.call(params)
}

/// Lists the hosts that have signing requests: the parameters of [`listcsrs()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listcsrs {}

impl Listcsrs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listcsrs {
    type Data = Vec<types::Host>;

    const CALL: Call = Call::new(Api::Api2, "SSL", "listcsrs", Effect::Read);
}

/// Lists the hosts that have private keys.
///
/// The API 2 function `SSL::listkeys`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-listkeys/>
///
/// Replaced by [`SSL::list_keys`](crate::uapi::ssl::list_keys).
///
/// Not certain: No reply was seen. The row is that of `listcsrs`.
#[doc(alias = "SSL::listkeys")]
pub fn listkeys<C: Caller>(
    client: &C,
    params: &Listkeys,
) -> C::Output<Reply<Vec<types::Host>>> {
    client.call(params)
}

/// Lists the hosts that have private keys: the parameters of [`listkeys()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listkeys {}

impl Listkeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listkeys {
    type Data = Vec<types::Host>;

    const CALL: Call = Call::new(Api::Api2, "SSL", "listkeys", Effect::Read);
}

/// Lists the keys, certificates and requests of hosts.
///
/// The API 2 function `SSL::listsslitems`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-listsslitems/>
///
/// Replaced by [`SSL::list_ssl_items`](crate::uapi::ssl::list_ssl_items).
#[doc(alias = "SSL::listsslitems")]
pub fn listsslitems<C: Caller>(
    client: &C,
    params: &Listsslitems,
) -> C::Output<Reply<Vec<types::ListsslitemsRow>>> {
    client.call(params)
}

/// Lists the keys, certificates and requests of hosts: the parameters of [`listsslitems()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listsslitems {
    /// Domains whose items are listed. By default, all domains.
    ///
    /// Wire name `domains`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domains: Vec<String>,
    /// Kinds of items to list. By default, keys.
    ///
    /// Wire name `items`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub items: Vec<types::SslItem>,
}

impl Listsslitems {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domains`](field@Self::domains).
    pub fn domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = domains.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`items`](field@Self::items).
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = impl Into<types::SslItem>>,
    ) -> Self {
        self.items = items.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Listsslitems {
    type Data = Vec<types::ListsslitemsRow>;

    const CALL: Call = Call::new(Api::Api2, "SSL", "listsslitems", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", "|", &self.domains);
        form.joined("items", "|", &self.items);
    }
}

impl std::fmt::Debug for Listsslitems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listsslitems", f)
    }
}

/// Stores a certificate in the account.
///
/// The call does not install the certificate; see [`installssl`](installssl()).
///
/// The API 2 function `SSL::uploadcrt`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-uploadcrt/>
///
/// Replaced by [`SSL::upload_cert`](crate::uapi::ssl::upload_cert).
#[doc(alias = "SSL::uploadcrt")]
pub fn uploadcrt<C: Caller>(
    client: &C,
    params: &Uploadcrt,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Stores a certificate in the account: the parameters of [`uploadcrt()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Uploadcrt {
    /// Certificate in PEM format.
    ///
    /// Wire name `crt`. Format: `pem`.
    ///
    /// Not certain: The recorded call sends it.
    pub crt: String,
}

impl Uploadcrt {
    /// Creates the parameters.
    pub fn new(crt: impl Into<String>) -> Self {
        Self { crt: crt.into() }
    }
}

impl Named for Uploadcrt {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "SSL", "uploadcrt", Effect::Write)
        .with_row_flag("result", &["output"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("crt", &self.crt);
    }
}

impl std::fmt::Debug for Uploadcrt {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Uploadcrt", f)
    }
}

/// Stores a private key in the account.
///
/// The key is the counterpart of a certificate that was created elsewhere.
///
/// The API 2 function `SSL::uploadkey`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssl/cpanel-api-2-functions-ssl-uploadkey/>
///
/// Replaced by [`SSL::upload_key`](crate::uapi::ssl::upload_key).
///
/// Not certain: No reply was seen. The row is that of `uploadcrt`.
#[doc(alias = "SSL::uploadkey")]
pub fn uploadkey<C: Caller>(
    client: &C,
    params: &Uploadkey,
) -> C::Output<Reply<types::Done>> {
    client.call(params)
}

/// Stores a private key in the account: the parameters of [`uploadkey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Uploadkey {
    /// Private key in PEM format.
    ///
    /// Wire name `key`. Format: `pem`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub key: Secret,
    /// Domain that the key is for.
    ///
    /// Wire name `host`. Format: `domain`.
    pub host: Option<String>,
}

impl Uploadkey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            key: key.into(),
            host: None,
        }
    }

    /// Sets [`host`](field@Self::host).
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
}

impl Named for Uploadkey {
    type Data = types::Done;

    const CALL: Call = Call::new(Api::Api2, "SSL", "uploadkey", Effect::Write)
        .with_row_flag("result", &["output"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("key", &self.key);
        form.opt("host", &self.host);
    }
}

impl std::fmt::Debug for Uploadkey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Uploadkey", f)
    }
}
