// Made by cpanel-codegen from schema/uapi/SSL.yaml. Do not edit: change the schema and regenerate.

//! Installs certificates on domains, stores keys, requests and certificates, and controls
//! AutoSSL.
//!
//! The module `SSL` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_autossl_excluded_domains()`] | Excludes more domains from AutoSSL. |
//! | [`can_ssl_redirect()`] | Returns whether the account's domains could be redirected from HTTP to HTTPS by the server. |
//! | [`check_shared_cert()`] | Returns whether the account may use a certificate shared by the server (deprecated). *Deprecated.* |
//! | [`delete_cert()`] | Deletes a certificate from the account's store. |
//! | [`delete_csr()`] | Deletes a certificate signing request from the account's store. |
//! | [`delete_key()`] | Deletes a private key from the account's store. |
//! | [`delete_ssl()`] | Removes the installed certificate from a website. |
//! | [`disable_mail_sni()`] | Disables per-domain certificates in the mail services. In current versions it always fails. |
//! | [`enable_mail_sni()`] | Enables per-domain certificates in the mail services. In current versions they are always enabled. |
//! | [`fetch_best_for_domain()`] | Finds the best stored certificate for a domain, with its private key and CA bundle. |
//! | [`fetch_cert_info()`] | Reads a stored certificate as PEM together with its private key and CA bundle. |
//! | [`fetch_certificates_for_fqdns()`] | Finds stored certificates that cover the given domains, with their keys and CA bundles. |
//! | [`fetch_key_and_cabundle_for_certificate()`] | Finds the private key and the CA bundle that belong to a certificate. |
//! | [`find_certificates_for_key()`] | Lists the stored certificates that were made for a private key. |
//! | [`find_csrs_for_key()`] | Lists the stored signing requests that were made with a private key. |
//! | [`generate_cert()`] | Creates a self-signed certificate in the account's store. |
//! | [`generate_csr()`] | Creates a certificate signing request for an authority. |
//! | [`generate_key()`] | Creates a private key in the account's store. |
//! | [`get_autossl_excluded_domains()`] | Lists the domains that are excluded from AutoSSL. |
//! | [`get_autossl_problems()`] | Lists the problems because of which AutoSSL could not secure domains. |
//! | [`get_autossl_renewal_status()`] | Returns whether AutoSSL will renew the certificate of a domain. |
//! | [`get_cabundle()`] | Finds the CA bundle for a certificate. |
//! | [`get_cn_name()`] | Returns the hostname for which the certificate of a service is valid. |
//! | [`install_ssl()`] | Installs a certificate and its private key on a domain. |
//! | [`installed_host()`] | Returns the certificate that is installed on a domain with a dedicated IP address. |
//! | [`installed_hosts()`] | Lists the account's secured websites with their domains and installed certificates. |
//! | [`is_autossl_check_in_progress()`] | Returns whether AutoSSL is running for the account. |
//! | [`is_mail_sni_supported()`] | Returns whether the account can install certificates, despite its name. |
//! | [`is_sni_supported()`] | Returns whether the web server can serve several certificates on one address. |
//! | [`list_certs()`] | Lists the certificates in the account's store. |
//! | [`list_csrs()`] | Lists the certificate signing requests in the account's store. |
//! | [`list_keys()`] | Lists the private keys in the account's store, without their secret part. |
//! | [`list_ssl_items()`] | Lists the identifiers of stored keys, requests and certificates by domain. |
//! | [`mail_sni_status()`] | Returns whether the mail services use a domain's own certificate. |
//! | [`rebuild_mail_sni_config()`] | Rewrites the mail services' certificate configuration. |
//! | [`rebuildssldb()`] | Rebuilds the index of the account's store of keys, requests and certificates. |
//! | [`remove_autossl_excluded_domains()`] | Includes excluded domains in AutoSSL again. |
//! | [`set_autossl_excluded_domains()`] | Replaces the list of domains that are excluded from AutoSSL. |
//! | [`set_cert_friendly_name()`] | Renames a certificate in the account's store. |
//! | [`set_csr_friendly_name()`] | Renames a certificate signing request in the account's store. |
//! | [`set_default_key_type()`] | Sets the default type of the account's private keys. |
//! | [`set_key_friendly_name()`] | Renames a private key in the account's store. |
//! | [`set_primary_ssl()`] | Sets which website answers HTTPS clients without SNI on a dedicated IP address. |
//! | [`show_cert()`] | Reads a stored certificate as PEM and in parsed form. |
//! | [`show_csr()`] | Reads a stored certificate signing request as PEM and in parsed form. |
//! | [`show_key()`] | Returns a stored private key, including the secret. |
//! | [`start_autossl_check()`] | Starts an AutoSSL run for the account in the background. |
//! | [`toggle_ssl_redirect_for_domains()`] | Switches the redirect from HTTP to HTTPS on or off for domains. |
//! | [`upload_cert()`] | Adds a certificate to the account's store. |
//! | [`upload_key()`] | Adds a private key to the account's store. |
//!
//! Certificates are in two places. The account's **store** contains private keys, signing
//! requests (CSRs) and certificates, each with an `id` and a `friendly_name`. A **website**
//! serves the certificate that is installed on it.
//!
//! - [`install_ssl`](install_ssl()) installs a certificate and its key on a domain, as an ACME
//!   client does. [`installed_hosts`](installed_hosts()) lists the certificate of each website
//!   with its expiry date, and [`delete_ssl`](delete_ssl()) removes a website's certificate.
//! - To buy a certificate, call [`generate_key`](generate_key()), call
//!   [`generate_csr`](generate_csr()) with the key's `id`, send the CSR to the authority, and
//!   pass the certificate to [`upload_cert`](upload_cert()) or directly to
//!   [`install_ssl`](install_ssl()). [`fetch_best_for_domain`](fetch_best_for_domain()) finds
//!   the stored certificate, key and CA bundle for a domain.
//! - AutoSSL requests and installs certificates automatically:
//!   [`start_autossl_check`](start_autossl_check()) starts a run,
//!   [`is_autossl_check_in_progress`](is_autossl_check_in_progress()) returns whether it is
//!   running, and [`get_autossl_problems`](get_autossl_problems()) lists its problems.
//!   [`add_autossl_excluded_domains`](add_autossl_excluded_domains()),
//!   [`remove_autossl_excluded_domains`](remove_autossl_excluded_domains()) and
//!   [`set_autossl_excluded_domains`](set_autossl_excluded_domains()) change the list of
//!   excluded domains.
//! - [`toggle_ssl_redirect_for_domains`](toggle_ssl_redirect_for_domains()) redirects visitors
//!   from HTTP to HTTPS.
//!
//! [`delete_cert`](delete_cert()), [`delete_csr`](delete_csr()), [`delete_key`](delete_key())
//! and the `set_*_friendly_name` functions change only the store. [`show_key`](show_key()),
//! [`fetch_best_for_domain`](fetch_best_for_domain()), [`fetch_cert_info`](fetch_cert_info())
//! and [`generate_key`](generate_key()) return private keys. Mail SNI is always enabled in
//! current versions, so [`enable_mail_sni`](enable_mail_sni()),
//! [`disable_mail_sni`](disable_mail_sni()) and
//! [`rebuild_mail_sni_config`](rebuild_mail_sni_config()) exist only for old programs. Most
//! functions fail on a server without any of the roles for calendars, receiving mail, Web Disk,
//! webmail and websites. Send certificates and keys as plain PEM text; the client encodes them.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::ssl::{self, InstallSsl, InstalledHosts};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! # let (certificate, key, chain) = ("", "", "");
//! let install = InstallSsl::new(certificate, "example.com").key(key).cabundle(chain);
//! ssl::install_ssl(client, &install).await?;
//!
//! for host in ssl::installed_hosts(client, &InstalledHosts::new()).await?.data {
//!     let until = host.certificate.not_after;
//!     println!("{} is good until {until:?}", host.servername);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Excludes more domains from AutoSSL.
///
/// Adds domains to the list of excluded ones. Installed certificates stay until they expire,
/// but AutoSSL does not renew them.
/// [`remove_autossl_excluded_domains`](remove_autossl_excluded_domains()) undoes it.
///
/// The UAPI function `SSL::add_autossl_excluded_domains`. It may change something. Needs one of
/// the roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_autossl_excluded_domains/>
#[doc(alias = "SSL::add_autossl_excluded_domains")]
pub fn add_autossl_excluded_domains<C: Caller>(
    client: &C,
    params: &AddAutosslExcludedDomains,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Excludes more domains from AutoSSL: the parameters of [`add_autossl_excluded_domains()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddAutosslExcludedDomains {
    /// Domains to exclude.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
}

impl AddAutosslExcludedDomains {
    /// Creates the parameters.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for AddAutosslExcludedDomains {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "add_autossl_excluded_domains",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", ",", &self.domains);
    }
}

impl std::fmt::Debug for AddAutosslExcludedDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddAutosslExcludedDomains", f)
    }
}

/// Returns whether the account's domains could be redirected from HTTP to HTTPS by the server.
///
/// Returns: Whether redirects are possible: 1 yes, 0 no.
///
/// The UAPI function `SSL::can_ssl_redirect`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/can_ssl_redirect/>
#[doc(alias = "SSL::can_ssl_redirect")]
pub fn can_ssl_redirect<C: Caller>(
    client: &C,
    params: &CanSslRedirect,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the account's domains could be redirected from HTTP to HTTPS by the server:
/// the parameters of [`can_ssl_redirect()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CanSslRedirect {}

impl CanSslRedirect {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CanSslRedirect {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "can_ssl_redirect", Effect::Read);
}

/// Returns whether the account may use a certificate shared by the server (deprecated).
///
/// Returns: Whether there is a shared certificate: 1 yes, 0 no.
///
/// The UAPI function `SSL::check_shared_cert`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/check_shared_cert/>
#[doc(alias = "SSL::check_shared_cert")]
#[deprecated = "The reference marks it as deprecated and names no replacement."]
pub fn check_shared_cert<C: Caller>(
    client: &C,
    params: &CheckSharedCert,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the account may use a certificate shared by the server (deprecated): the
/// parameters of [`check_shared_cert()`].
#[deprecated = "The reference marks it as deprecated and names no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CheckSharedCert {}

impl CheckSharedCert {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CheckSharedCert {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "check_shared_cert", Effect::Read);
}

/// Deletes a certificate from the account's store.
///
/// Cannot be undone. Websites that serve the certificate continue to serve it;
/// [`delete_ssl`](delete_ssl()) removes it from a domain.
///
/// Returns: The certificates that were deleted.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::delete_cert`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_cert/>
#[doc(alias = "SSL::delete_cert")]
pub fn delete_cert<C: Caller>(
    client: &C,
    params: &DeleteCert,
) -> C::Output<Reply<Vec<types::Certificate>>> {
    client.call(params)
}

/// Deletes a certificate from the account's store: the parameters of [`delete_cert()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteCert {
    /// Its label in the store. Either this or `id` is required.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Its identifier in the store. Either this or `friendly_name` is required.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl DeleteCert {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for DeleteCert {
    type Data = Vec<types::Certificate>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "delete_cert", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for DeleteCert {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteCert", f)
    }
}

/// Deletes a certificate signing request from the account's store.
///
/// Cannot be undone. The private key of the request stays in the store.
///
/// Returns: The requests that were deleted.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::delete_csr`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_csr/>
#[doc(alias = "SSL::delete_csr")]
pub fn delete_csr<C: Caller>(
    client: &C,
    params: &DeleteCsr,
) -> C::Output<Reply<Vec<types::Csr>>> {
    client.call(params)
}

/// Deletes a certificate signing request from the account's store: the parameters of
/// [`delete_csr()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteCsr {
    /// Its label in the store. Either this or `id` is required.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Its identifier in the store. Either this or `friendly_name` is required.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl DeleteCsr {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for DeleteCsr {
    type Data = Vec<types::Csr>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "delete_csr", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for DeleteCsr {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteCsr", f)
    }
}

/// Deletes a private key from the account's store.
///
/// Cannot be undone. A certificate without its key can no longer be installed. Requests that
/// were created with the key stay in the store.
///
/// Returns: The keys that were deleted, described without the secret part.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::delete_key`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_key/>
#[doc(alias = "SSL::delete_key")]
pub fn delete_key<C: Caller>(
    client: &C,
    params: &DeleteKey,
) -> C::Output<Reply<Vec<types::DeleteKeyRow>>> {
    client.call(params)
}

/// Deletes a private key from the account's store: the parameters of [`delete_key()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteKey {
    /// Its label in the store. Either this or `id` is required.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Its identifier in the store. Either this or `friendly_name` is required.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl DeleteKey {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for DeleteKey {
    type Data = Vec<types::DeleteKeyRow>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "delete_key", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for DeleteKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteKey", f)
    }
}

/// Removes the installed certificate from a website.
///
/// Visitors over HTTPS then get another certificate or none. The certificate stays in the
/// store. Fails if the domain has no certificate.
///
/// The UAPI function `SSL::delete_ssl`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_ssl/>
#[doc(alias = "SSL::delete_ssl")]
pub fn delete_ssl<C: Caller>(client: &C, params: &DeleteSsl) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes the installed certificate from a website: the parameters of [`delete_ssl()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteSsl {
    /// Domain of the website whose certificate is removed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl DeleteSsl {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for DeleteSsl {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "SSL", "delete_ssl", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for DeleteSsl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteSsl", f)
    }
}

/// Disables per-domain certificates in the mail services. In current versions it always fails.
///
/// Mail SNI can no longer be disabled.
///
/// The UAPI function `SSL::disable_mail_sni`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_mail_sni/>
#[doc(alias = "SSL::disable_mail_sni")]
pub fn disable_mail_sni<C: Caller>(
    client: &C,
    params: &DisableMailSni,
) -> C::Output<Reply<types::MailSniChange>> {
    client.call(params)
}

/// Disables per-domain certificates in the mail services. In current versions it always fails:
/// the parameters of [`disable_mail_sni()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableMailSni {
    /// Domains of the account for which the setting applies.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
}

impl DisableMailSni {
    /// Creates the parameters.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for DisableMailSni {
    type Data = types::MailSniChange;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "disable_mail_sni", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", "|", &self.domains);
    }
}

impl std::fmt::Debug for DisableMailSni {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableMailSni", f)
    }
}

/// Enables per-domain certificates in the mail services. In current versions they are always
/// enabled.
///
/// Succeeds with a warning that there is nothing to do. Webmail always serves the certificate
/// of the cPanel service.
///
/// The UAPI function `SSL::enable_mail_sni`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_mail_sni/>
#[doc(alias = "SSL::enable_mail_sni")]
pub fn enable_mail_sni<C: Caller>(
    client: &C,
    params: &EnableMailSni,
) -> C::Output<Reply<types::MailSniChange>> {
    client.call(params)
}

/// Enables per-domain certificates in the mail services. In current versions they are always
/// enabled: the parameters of [`enable_mail_sni()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableMailSni {
    /// Domains of the account for which the setting applies.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
}

impl EnableMailSni {
    /// Creates the parameters.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for EnableMailSni {
    type Data = types::MailSniChange;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "enable_mail_sni", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", "|", &self.domains);
    }
}

impl std::fmt::Debug for EnableMailSni {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableMailSni", f)
    }
}

/// Finds the best stored certificate for a domain, with its private key and CA bundle.
///
/// Pass `crt`, `key` and `cab` of the reply to [`install_ssl`](install_ssl()). The reply
/// contains a private key.
///
/// The UAPI function `SSL::fetch_best_for_domain`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_best_for_domain/>
#[doc(alias = "SSL::fetch_best_for_domain")]
pub fn fetch_best_for_domain<C: Caller>(
    client: &C,
    params: &FetchBestForDomain,
) -> C::Output<Reply<types::CertificateWithKey>> {
    client.call(params)
}

/// Finds the best stored certificate for a domain, with its private key and CA bundle: the
/// parameters of [`fetch_best_for_domain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchBestForDomain {
    /// Domain for which a certificate is needed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl FetchBestForDomain {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for FetchBestForDomain {
    type Data = types::CertificateWithKey;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "fetch_best_for_domain",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for FetchBestForDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchBestForDomain", f)
    }
}

/// Reads a stored certificate as PEM together with its private key and CA bundle.
///
/// The reply contains a private key.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::fetch_cert_info`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_cert_info/>
#[doc(alias = "SSL::fetch_cert_info")]
pub fn fetch_cert_info<C: Caller>(
    client: &C,
    params: &FetchCertInfo,
) -> C::Output<Reply<types::FetchCertInfoData>> {
    client.call(params)
}

/// Reads a stored certificate as PEM together with its private key and CA bundle: the
/// parameters of [`fetch_cert_info()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchCertInfo {
    /// Label of the certificate in the store. Send this or `id`, but not both.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// The certificate's identifier in the store. Send this or `friendly_name`, but not both.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl FetchCertInfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for FetchCertInfo {
    type Data = types::FetchCertInfoData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "fetch_cert_info", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for FetchCertInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchCertInfo", f)
    }
}

/// Finds stored certificates that cover the given domains, with their keys and CA bundles.
///
/// The members of each item can be passed to [`install_ssl`](install_ssl()). The reply contains
/// private keys.
///
/// Returns: One item per certificate.
///
/// The UAPI function `SSL::fetch_certificates_for_fqdns`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_certificates_for_fqdns/>
#[doc(alias = "SSL::fetch_certificates_for_fqdns")]
pub fn fetch_certificates_for_fqdns<C: Caller>(
    client: &C,
    params: &FetchCertificatesForFqdns,
) -> C::Output<Reply<Vec<types::Certificate>>> {
    client.call(params)
}

/// Finds stored certificates that cover the given domains, with their keys and CA bundles: the
/// parameters of [`fetch_certificates_for_fqdns()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchCertificatesForFqdns {
    /// Domains for which certificates are needed.
    ///
    /// Wire name `domains`.
    pub domains: Vec<String>,
}

impl FetchCertificatesForFqdns {
    /// Creates the parameters.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for FetchCertificatesForFqdns {
    type Data = Vec<types::Certificate>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "fetch_certificates_for_fqdns",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", ",", &self.domains);
    }
}

impl std::fmt::Debug for FetchCertificatesForFqdns {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchCertificatesForFqdns", f)
    }
}

/// Finds the private key and the CA bundle that belong to a certificate.
///
/// It finds the key in the store by the certificate's public key. The reply contains a private
/// key.
///
/// The UAPI function `SSL::fetch_key_and_cabundle_for_certificate`. It changes nothing.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_key_and_cabundle_for_certificate/>
#[doc(alias = "SSL::fetch_key_and_cabundle_for_certificate")]
pub fn fetch_key_and_cabundle_for_certificate<C: Caller>(
    client: &C,
    params: &FetchKeyAndCabundleForCertificate,
) -> C::Output<Reply<types::CertificateWithKey>> {
    client.call(params)
}

/// Finds the private key and the CA bundle that belong to a certificate: the parameters of
/// [`fetch_key_and_cabundle_for_certificate()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchKeyAndCabundleForCertificate {
    /// The certificate in PEM format.
    ///
    /// Wire name `certificate`. Format: `pem-certificate`.
    pub certificate: String,
}

impl FetchKeyAndCabundleForCertificate {
    /// Creates the parameters.
    pub fn new(certificate: impl Into<String>) -> Self {
        Self {
            certificate: certificate.into(),
        }
    }
}

impl Named for FetchKeyAndCabundleForCertificate {
    type Data = types::CertificateWithKey;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "fetch_key_and_cabundle_for_certificate",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.put("certificate", &self.certificate);
    }
}

impl std::fmt::Debug for FetchKeyAndCabundleForCertificate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchKeyAndCabundleForCertificate", f)
    }
}

/// Lists the stored certificates that were made for a private key.
///
/// Returns: One item per certificate.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::find_certificates_for_key`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/find_certificates_for_key/>
#[doc(alias = "SSL::find_certificates_for_key")]
pub fn find_certificates_for_key<C: Caller>(
    client: &C,
    params: &FindCertificatesForKey,
) -> C::Output<Reply<Vec<types::Certificate>>> {
    client.call(params)
}

/// Lists the stored certificates that were made for a private key: the parameters of
/// [`find_certificates_for_key()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FindCertificatesForKey {
    /// Label of the key in the store. Either this or `id` is required.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// The key's identifier in the store. Either this or `friendly_name` is required.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl FindCertificatesForKey {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for FindCertificatesForKey {
    type Data = Vec<types::Certificate>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "find_certificates_for_key",
        Effect::Read,
    );

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for FindCertificatesForKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FindCertificatesForKey", f)
    }
}

/// Lists the stored signing requests that were made with a private key.
///
/// Returns: One item per request.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::find_csrs_for_key`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/find_csrs_for_key/>
#[doc(alias = "SSL::find_csrs_for_key")]
pub fn find_csrs_for_key<C: Caller>(
    client: &C,
    params: &FindCsrsForKey,
) -> C::Output<Reply<Vec<types::Csr>>> {
    client.call(params)
}

/// Lists the stored signing requests that were made with a private key: the parameters of
/// [`find_csrs_for_key()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FindCsrsForKey {
    /// Label of the key in the store. Either this or `id` is required.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// The key's identifier in the store. Either this or `friendly_name` is required.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl FindCsrsForKey {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for FindCsrsForKey {
    type Data = Vec<types::Csr>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "find_csrs_for_key", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for FindCsrsForKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FindCsrsForKey", f)
    }
}

/// Creates a self-signed certificate in the account's store.
///
/// Needs a stored private key ([`generate_key`](generate_key()), [`list_keys`](list_keys())).
/// Browsers do not trust the certificate. It is not installed; [`install_ssl`](install_ssl())
/// does that.
///
/// Returns: The new certificate.
///
/// The UAPI function `SSL::generate_cert`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/generate_cert/>
#[doc(alias = "SSL::generate_cert")]
pub fn generate_cert<C: Caller>(
    client: &C,
    params: &GenerateCert,
) -> C::Output<Reply<types::Certificate>> {
    client.call(params)
}

/// Creates a self-signed certificate in the account's store: the parameters of
/// [`generate_cert()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GenerateCert {
    /// Country of the owner, as two letters such as `US` (ISO 3166-1 alpha-2).
    ///
    /// Wire name `countryName`. Format: `country`.
    #[cfg_attr(feature = "serde", serde(rename = "countryName"))]
    pub country_name: String,
    /// Domain names that the certificate is valid for.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Identifier of the stored private key to sign with, as [`list_keys`](list_keys()) shows it.
    ///
    /// Wire name `key_id`.
    pub key_id: String,
    /// City or town of the owner.
    ///
    /// Wire name `localityName`.
    #[cfg_attr(feature = "serde", serde(rename = "localityName"))]
    pub locality_name: String,
    /// Organization that owns the certificate.
    ///
    /// Wire name `organizationName`.
    #[cfg_attr(feature = "serde", serde(rename = "organizationName"))]
    pub organization_name: String,
    /// State or province of the owner. The reference asks for its two-letter abbreviation.
    ///
    /// Wire name `stateOrProvinceName`.
    #[cfg_attr(feature = "serde", serde(rename = "stateOrProvinceName"))]
    pub state_or_province_name: String,
    /// Mail address in the certificate. By default, there is none.
    ///
    /// Wire name `emailAddress`. Format: `email`. Default: empty.
    #[cfg_attr(feature = "serde", serde(rename = "emailAddress"))]
    pub email_address: Option<String>,
    /// Label in the store. By default, a domain of the certificate.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Department of the organization. By default, there is none.
    ///
    /// Wire name `organizationalUnitName`. Default: empty.
    #[cfg_attr(feature = "serde", serde(rename = "organizationalUnitName"))]
    pub organizational_unit_name: Option<String>,
}

/// The required parameters of [`GenerateCert::new()`].
#[derive(Clone)]
#[must_use]
pub struct GenerateCertRequired<'a> {
    /// See [`country_name`](field@GenerateCert::country_name).
    pub country_name: &'a str,
    /// See [`domains`](field@GenerateCert::domains).
    pub domains: Vec<String>,
    /// See [`key_id`](field@GenerateCert::key_id).
    pub key_id: &'a str,
    /// See [`locality_name`](field@GenerateCert::locality_name).
    pub locality_name: &'a str,
    /// See [`organization_name`](field@GenerateCert::organization_name).
    pub organization_name: &'a str,
    /// See [`state_or_province_name`](field@GenerateCert::state_or_province_name).
    pub state_or_province_name: &'a str,
}

impl GenerateCert {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: GenerateCertRequired<'_>) -> Self {
        Self {
            country_name: required.country_name.into(),
            domains: required.domains,
            key_id: required.key_id.into(),
            locality_name: required.locality_name.into(),
            organization_name: required.organization_name.into(),
            state_or_province_name: required.state_or_province_name.into(),
            email_address: None,
            friendly_name: None,
            organizational_unit_name: None,
        }
    }

    /// Sets [`email_address`](field@Self::email_address).
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`organizational_unit_name`](field@Self::organizational_unit_name).
    pub fn organizational_unit_name(
        mut self,
        organizational_unit_name: impl Into<String>,
    ) -> Self {
        self.organizational_unit_name = Some(organizational_unit_name.into());
        self
    }
}

impl Named for GenerateCert {
    type Data = types::Certificate;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "generate_cert", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("countryName", &self.country_name);
        form.joined("domains", ",", &self.domains);
        form.put("key_id", &self.key_id);
        form.put("localityName", &self.locality_name);
        form.put("organizationName", &self.organization_name);
        form.put("stateOrProvinceName", &self.state_or_province_name);
        form.opt("emailAddress", &self.email_address);
        form.opt("friendly_name", &self.friendly_name);
        form.opt("organizationalUnitName", &self.organizational_unit_name);
    }
}

impl std::fmt::Debug for GenerateCert {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GenerateCert", f)
    }
}

/// Creates a certificate signing request for an authority.
///
/// Needs a stored private key: create one with [`generate_key`](generate_key()) and pass its
/// `id`. The request is stored, and returned in `text`.
///
/// Returns: The new request.
///
/// The UAPI function `SSL::generate_csr`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/generate_csr/>
#[doc(alias = "SSL::generate_csr")]
pub fn generate_csr<C: Caller>(
    client: &C,
    params: &GenerateCsr,
) -> C::Output<Reply<types::Csr>> {
    client.call(params)
}

/// Creates a certificate signing request for an authority: the parameters of
/// [`generate_csr()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GenerateCsr {
    /// Country of the applicant, as two letters such as `US` (ISO 3166-1 alpha-2).
    ///
    /// Wire name `countryName`. Format: `country`.
    #[cfg_attr(feature = "serde", serde(rename = "countryName"))]
    pub country_name: String,
    /// Domain names for the certificate.
    ///
    /// Wire name `domains`.
    pub domains: Vec<String>,
    /// Identifier of the stored private key to sign with, as [`list_keys`](list_keys()) shows it.
    ///
    /// Wire name `key_id`.
    pub key_id: String,
    /// City or town of the applicant.
    ///
    /// Wire name `localityName`.
    #[cfg_attr(feature = "serde", serde(rename = "localityName"))]
    pub locality_name: String,
    /// Organization of the applicant.
    ///
    /// Wire name `organizationName`.
    #[cfg_attr(feature = "serde", serde(rename = "organizationName"))]
    pub organization_name: String,
    /// Full name of the applicant's state or province, such as `Texas`.
    ///
    /// Wire name `stateOrProvinceName`.
    #[cfg_attr(feature = "serde", serde(rename = "stateOrProvinceName"))]
    pub state_or_province_name: String,
    /// Mail address in the request. By default, there is none.
    ///
    /// Wire name `emailAddress`. Format: `email`. Default: empty.
    #[cfg_attr(feature = "serde", serde(rename = "emailAddress"))]
    pub email_address: Option<String>,
    /// Label in the store. By default, a domain of the request.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Department of the organization. By default, there is none.
    ///
    /// Wire name `organizationalUnitName`. Default: empty.
    #[cfg_attr(feature = "serde", serde(rename = "organizationalUnitName"))]
    pub organizational_unit_name: Option<String>,
}

/// The required parameters of [`GenerateCsr::new()`].
#[derive(Clone)]
#[must_use]
pub struct GenerateCsrRequired<'a> {
    /// See [`country_name`](field@GenerateCsr::country_name).
    pub country_name: &'a str,
    /// See [`domains`](field@GenerateCsr::domains).
    pub domains: Vec<String>,
    /// See [`key_id`](field@GenerateCsr::key_id).
    pub key_id: &'a str,
    /// See [`locality_name`](field@GenerateCsr::locality_name).
    pub locality_name: &'a str,
    /// See [`organization_name`](field@GenerateCsr::organization_name).
    pub organization_name: &'a str,
    /// See [`state_or_province_name`](field@GenerateCsr::state_or_province_name).
    pub state_or_province_name: &'a str,
}

impl GenerateCsr {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: GenerateCsrRequired<'_>) -> Self {
        Self {
            country_name: required.country_name.into(),
            domains: required.domains,
            key_id: required.key_id.into(),
            locality_name: required.locality_name.into(),
            organization_name: required.organization_name.into(),
            state_or_province_name: required.state_or_province_name.into(),
            email_address: None,
            friendly_name: None,
            organizational_unit_name: None,
        }
    }

    /// Sets [`email_address`](field@Self::email_address).
    pub fn email_address(mut self, email_address: impl Into<String>) -> Self {
        self.email_address = Some(email_address.into());
        self
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`organizational_unit_name`](field@Self::organizational_unit_name).
    pub fn organizational_unit_name(
        mut self,
        organizational_unit_name: impl Into<String>,
    ) -> Self {
        self.organizational_unit_name = Some(organizational_unit_name.into());
        self
    }
}

impl Named for GenerateCsr {
    type Data = types::Csr;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "generate_csr", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("countryName", &self.country_name);
        form.joined("domains", ",", &self.domains);
        form.put("key_id", &self.key_id);
        form.put("localityName", &self.locality_name);
        form.put("organizationName", &self.organization_name);
        form.put("stateOrProvinceName", &self.state_or_province_name);
        form.opt("emailAddress", &self.email_address);
        form.opt("friendly_name", &self.friendly_name);
        form.opt("organizationalUnitName", &self.organizational_unit_name);
    }
}

impl std::fmt::Debug for GenerateCsr {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GenerateCsr", f)
    }
}

/// Creates a private key in the account's store.
///
/// Send `keytype` or `keysize`, but not both. The reply contains the private key.
///
/// Returns: The new key.
///
/// The UAPI function `SSL::generate_key`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SSL-generate_key/>
#[doc(alias = "SSL::generate_key")]
pub fn generate_key<C: Caller>(
    client: &C,
    params: &GenerateKey,
) -> C::Output<Reply<types::PrivateKey>> {
    client.call(params)
}

/// Creates a private key in the account's store: the parameters of [`generate_key()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GenerateKey {
    /// Label in the store. By default, it consists of the kind of key and the time of creation.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Size of an RSA key in bits. By default, 2048, unless `keytype` is sent.
    ///
    /// Wire name `keysize`. Default: `2048`.
    ///
    /// **Deprecated:** Use `keytype`, which also selects the algorithm.
    pub keysize: Option<i64>,
    /// Kind of key: `rsa-2048`, `rsa-4096`, `ecdsa-prime256v1` (P-256), `ecdsa-secp384r1` (P-384),
    /// or `system` for the server's preference. By default, `keysize` applies, or the account's
    /// default from [`set_default_key_type`](set_default_key_type()).
    ///
    /// Wire name `keytype`.
    pub keytype: Option<types::KeyType>,
}

impl GenerateKey {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`keysize`](field@Self::keysize).
    #[deprecated = "Use `keytype`, which also selects the algorithm."]
    pub fn keysize(mut self, keysize: impl Into<i64>) -> Self {
        self.keysize = Some(keysize.into());
        self
    }

    /// Sets [`keytype`](field@Self::keytype).
    pub fn keytype(mut self, keytype: impl Into<types::KeyType>) -> Self {
        self.keytype = Some(keytype.into());
        self
    }
}

impl Named for GenerateKey {
    type Data = types::PrivateKey;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "generate_key", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("keysize", &self.keysize);
        form.opt("keytype", &self.keytype);
    }
}

impl std::fmt::Debug for GenerateKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GenerateKey", f)
    }
}

/// Lists the domains that are excluded from AutoSSL.
///
/// Returns: One item per excluded domain.
///
/// The UAPI function `SSL::get_autossl_excluded_domains`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_autossl_excluded_domains/>
#[doc(alias = "SSL::get_autossl_excluded_domains")]
pub fn get_autossl_excluded_domains<C: Caller>(
    client: &C,
    params: &GetAutosslExcludedDomains,
) -> C::Output<Reply<Vec<types::GetAutosslExcludedDomainsRow>>> {
    client.call(params)
}

/// Lists the domains that are excluded from AutoSSL: the parameters of
/// [`get_autossl_excluded_domains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAutosslExcludedDomains {}

impl GetAutosslExcludedDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAutosslExcludedDomains {
    type Data = Vec<types::GetAutosslExcludedDomainsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "get_autossl_excluded_domains",
        Effect::Read,
    );
}

/// Lists the problems because of which AutoSSL could not secure domains.
///
/// Returns: One item per problem.
///
/// The UAPI function `SSL::get_autossl_problems`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_autossl_problems/>
#[doc(alias = "SSL::get_autossl_problems")]
pub fn get_autossl_problems<C: Caller>(
    client: &C,
    params: &GetAutosslProblems,
) -> C::Output<Reply<Vec<types::GetAutosslProblemsRow>>> {
    client.call(params)
}

/// Lists the problems because of which AutoSSL could not secure domains: the parameters of
/// [`get_autossl_problems()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAutosslProblems {}

impl GetAutosslProblems {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAutosslProblems {
    type Data = Vec<types::GetAutosslProblemsRow>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "get_autossl_problems", Effect::Read);
}

/// Returns whether AutoSSL will renew the certificate of a domain.
///
/// The UAPI function `SSL::get_autossl_renewal_status`. It changes nothing. Since version
/// 11.134. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SSL-get_autossl_renewal_status/>
///
/// Not certain: The meaning of `is_active` and `has_problems` is inferred from their names. The
/// type of the reply comes from a summary of the reference that has no examples.
#[doc(alias = "SSL::get_autossl_renewal_status")]
pub fn get_autossl_renewal_status<C: Caller>(
    client: &C,
    params: &GetAutosslRenewalStatus,
) -> C::Output<Reply<types::GetAutosslRenewalStatusData>> {
    client.call(params)
}

/// Returns whether AutoSSL will renew the certificate of a domain: the parameters of
/// [`get_autossl_renewal_status()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAutosslRenewalStatus {
    /// Domain of the certificate.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl GetAutosslRenewalStatus {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for GetAutosslRenewalStatus {
    type Data = types::GetAutosslRenewalStatusData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "get_autossl_renewal_status",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetAutosslRenewalStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAutosslRenewalStatus", f)
    }
}

/// Finds the CA bundle for a certificate.
///
/// The UAPI function `SSL::get_cabundle`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_cabundle/>
#[doc(alias = "SSL::get_cabundle")]
pub fn get_cabundle<C: Caller>(
    client: &C,
    params: &GetCabundle,
) -> C::Output<Reply<types::GetCabundleData>> {
    client.call(params)
}

/// Finds the CA bundle for a certificate: the parameters of [`get_cabundle()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetCabundle {
    /// The certificate in PEM format.
    ///
    /// Wire name `cert`. Format: `pem-certificate`.
    pub cert: String,
}

impl GetCabundle {
    /// Creates the parameters.
    pub fn new(cert: impl Into<String>) -> Self {
        Self { cert: cert.into() }
    }
}

impl Named for GetCabundle {
    type Data = types::GetCabundleData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "get_cabundle", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("cert", &self.cert);
    }
}

impl std::fmt::Debug for GetCabundle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetCabundle", f)
    }
}

/// Returns the hostname for which the certificate of a service is valid.
///
/// Use `ssldomain` in the settings of a mail program, so that it shows no warning about the
/// certificate.
///
/// The UAPI function `SSL::get_cn_name`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_cn_name/>
#[doc(alias = "SSL::get_cn_name")]
pub fn get_cn_name<C: Caller>(
    client: &C,
    params: &GetCnName,
) -> C::Output<Reply<types::GetCnNameData>> {
    client.call(params)
}

/// Returns the hostname for which the certificate of a service is valid: the parameters of
/// [`get_cn_name()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetCnName {
    /// Domain, account name or mail address of the client.
    ///
    /// Wire name `domain`.
    pub domain: String,
    /// The service: `cpanel`, `imap`, `pop3` or `smtp`.
    ///
    /// Wire name `service`.
    pub service: types::GetCnNameService,
    /// Whether to check the domain with `mail.` before it instead of the domain itself. By default,
    /// the domain itself is checked.
    ///
    /// Wire name `add_mail_subdomain`. Default: `false`.
    pub add_mail_subdomain: Option<bool>,
}

impl GetCnName {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        domain: impl Into<String>,
        service: impl Into<types::GetCnNameService>,
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

impl Named for GetCnName {
    type Data = types::GetCnNameData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "get_cn_name", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("service", &self.service);
        form.opt("add_mail_subdomain", &self.add_mail_subdomain);
    }
}

impl std::fmt::Debug for GetCnName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetCnName", f)
    }
}

/// Installs a certificate and its private key on a domain.
///
/// It replaces the website's certificate at once. The key and the certificate are also added to
/// the account's store, even if the call then fails. The key must belong to the certificate,
/// and the certificate must be valid for the domain.
///
/// The UAPI function `SSL::install_ssl`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/install_ssl/>
///
/// Not certain: The reference does not explain the five parameters that are new in 11.137.
/// Their meaning is inferred from their names.
#[doc(alias = "SSL::install_ssl")]
pub fn install_ssl<C: Caller>(
    client: &C,
    params: &InstallSsl,
) -> C::Output<Reply<types::InstallSslData>> {
    client.call(params)
}

/// Installs a certificate and its private key on a domain: the parameters of [`install_ssl()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct InstallSsl {
    /// The certificate in PEM format, without intermediate certificates.
    ///
    /// Wire name `cert`. Format: `pem-certificate`.
    pub cert: String,
    /// Domain of the website that uses the certificate.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Private key of the certificate in PEM form. By default (since 11.137), the server uses the
    /// stored key that belongs to the certificate.
    ///
    /// Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// Intermediate certificates in PEM format, one after the other. Certificates of public
    /// authorities nearly always need them.
    ///
    /// Wire name `cabundle`. Format: `pem-certificate`.
    pub cabundle: Option<String>,
    /// For each domain, the method that proved control of it. For certificates from the Market.
    ///
    /// Wire name `domain_dcv_method`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domain_dcv_method: BTreeMap<String, String>,
    /// Identifier of the item in the Market's order of the certificate.
    ///
    /// Wire name `order_item_id`.
    pub order_item_id: Option<String>,
    /// The Market's identifier of the certificate from which this one is derived.
    ///
    /// Wire name `originating_certificate_id`.
    pub originating_certificate_id: Option<String>,
    /// When the certificate from which this one is derived expires, in seconds since the Unix
    /// epoch.
    ///
    /// Wire name `parent_cert_expiry`.
    pub parent_cert_expiry: Option<Timestamp>,
    /// Main domains of the websites for which the certificate was bought.
    ///
    /// Wire name `vhost_names`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub vhost_names: Vec<String>,
}

impl InstallSsl {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(cert: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            cert: cert.into(),
            domain: domain.into(),
            key: None,
            cabundle: None,
            domain_dcv_method: Default::default(),
            order_item_id: None,
            originating_certificate_id: None,
            parent_cert_expiry: None,
            vhost_names: Vec::new(),
        }
    }

    /// Sets [`key`](field@Self::key).
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`cabundle`](field@Self::cabundle).
    pub fn cabundle(mut self, cabundle: impl Into<String>) -> Self {
        self.cabundle = Some(cabundle.into());
        self
    }

    /// Sets [`domain_dcv_method`](field@Self::domain_dcv_method).
    pub fn domain_dcv_method(
        mut self,
        domain_dcv_method: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.domain_dcv_method = domain_dcv_method
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }

    /// Sets [`order_item_id`](field@Self::order_item_id).
    pub fn order_item_id(mut self, order_item_id: impl Into<String>) -> Self {
        self.order_item_id = Some(order_item_id.into());
        self
    }

    /// Sets [`originating_certificate_id`](field@Self::originating_certificate_id).
    pub fn originating_certificate_id(
        mut self,
        originating_certificate_id: impl Into<String>,
    ) -> Self {
        self.originating_certificate_id = Some(originating_certificate_id.into());
        self
    }

    /// Sets [`parent_cert_expiry`](field@Self::parent_cert_expiry).
    pub fn parent_cert_expiry(
        mut self,
        parent_cert_expiry: impl Into<Timestamp>,
    ) -> Self {
        self.parent_cert_expiry = Some(parent_cert_expiry.into());
        self
    }

    /// Sets [`vhost_names`](field@Self::vhost_names).
    pub fn vhost_names(
        mut self,
        vhost_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vhost_names = vhost_names.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for InstallSsl {
    type Data = types::InstallSslData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "install_ssl", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("cert", &self.cert);
        form.put("domain", &self.domain);
        form.opt("key", &self.key);
        form.opt("cabundle", &self.cabundle);
        if !self.domain_dcv_method.is_empty() {
            form.json_text("domain_dcv_method", &self.domain_dcv_method);
        }
        form.opt("order_item_id", &self.order_item_id);
        form.opt("originating_certificate_id", &self.originating_certificate_id);
        form.opt("parent_cert_expiry", &self.parent_cert_expiry);
        form.repeated("vhost_names", &self.vhost_names);
    }
}

impl std::fmt::Debug for InstallSsl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "InstallSsl", f)
    }
}

/// Returns the certificate that is installed on a domain with a dedicated IP address.
///
/// Fails for accounts without a dedicated address; use [`installed_hosts`](installed_hosts())
/// for them.
///
/// The UAPI function `SSL::installed_host`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/installed_host/>
#[doc(alias = "SSL::installed_host")]
pub fn installed_host<C: Caller>(
    client: &C,
    params: &InstalledHost,
) -> C::Output<Reply<types::InstalledHostData>> {
    client.call(params)
}

/// Returns the certificate that is installed on a domain with a dedicated IP address: the
/// parameters of [`installed_host()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct InstalledHost {
    /// Domain that the question is about. By default, the account's main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether to verify the certificate's chain and to return `verify_error`. By default, it is
    /// not verified.
    ///
    /// Wire name `verify_certificate`. Default: `false`.
    pub verify_certificate: Option<bool>,
}

impl InstalledHost {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`verify_certificate`](field@Self::verify_certificate).
    #[inline]
    pub fn verify_certificate(mut self, verify_certificate: bool) -> Self {
        self.verify_certificate = Some(verify_certificate);
        self
    }
}

impl Named for InstalledHost {
    type Data = types::InstalledHostData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "installed_host", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
        form.opt("verify_certificate", &self.verify_certificate);
    }
}

impl std::fmt::Debug for InstalledHost {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "InstalledHost", f)
    }
}

/// Lists the account's secured websites with their domains and installed certificates.
///
/// To find certificates that expire soon, compare `certificate.not_after` with the current
/// time.
///
/// Returns: One item per website that has a certificate.
///
/// The UAPI function `SSL::installed_hosts`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/installed_hosts/>
#[doc(alias = "SSL::installed_hosts")]
pub fn installed_hosts<C: Caller>(
    client: &C,
    params: &InstalledHosts,
) -> C::Output<Reply<Vec<types::InstalledHostsRow>>> {
    client.call(params)
}

/// Lists the account's secured websites with their domains and installed certificates: the
/// parameters of [`installed_hosts()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct InstalledHosts {}

impl InstalledHosts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for InstalledHosts {
    type Data = Vec<types::InstalledHostsRow>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "installed_hosts", Effect::Read);
}

/// Returns whether AutoSSL is running for the account.
///
/// Call it repeatedly after [`start_autossl_check`](start_autossl_check()).
///
/// Returns: Whether a run is in progress: 1 yes, 0 no.
///
/// The UAPI function `SSL::is_autossl_check_in_progress`. It changes nothing. Needs one of the
/// roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_autossl_check_in_progress/>
#[doc(alias = "SSL::is_autossl_check_in_progress")]
pub fn is_autossl_check_in_progress<C: Caller>(
    client: &C,
    params: &IsAutosslCheckInProgress,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether AutoSSL is running for the account: the parameters of
/// [`is_autossl_check_in_progress()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsAutosslCheckInProgress {}

impl IsAutosslCheckInProgress {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsAutosslCheckInProgress {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "is_autossl_check_in_progress",
        Effect::Read,
    );
}

/// Returns whether the account can install certificates, despite its name.
///
/// Mail SNI is always enabled. The function returns whether the feature `sslinstall` is
/// enabled.
///
/// Returns: 1 if the feature is enabled, 0 if not.
///
/// The UAPI function `SSL::is_mail_sni_supported`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_mail_sni_supported/>
#[doc(alias = "SSL::is_mail_sni_supported")]
pub fn is_mail_sni_supported<C: Caller>(
    client: &C,
    params: &IsMailSniSupported,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the account can install certificates, despite its name: the parameters of
/// [`is_mail_sni_supported()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsMailSniSupported {}

impl IsMailSniSupported {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsMailSniSupported {
    type Data = Option<bool>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "is_mail_sni_supported",
        Effect::Read,
    );
}

/// Returns whether the web server can serve several certificates on one address.
///
/// Returns: Whether the web server supports SNI: 1 yes, 0 no.
///
/// The UAPI function `SSL::is_sni_supported`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/is_sni_supported/>
#[doc(alias = "SSL::is_sni_supported")]
pub fn is_sni_supported<C: Caller>(
    client: &C,
    params: &IsSniSupported,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the web server can serve several certificates on one address: the parameters
/// of [`is_sni_supported()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsSniSupported {}

impl IsSniSupported {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsSniSupported {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "is_sni_supported", Effect::Read);
}

/// Lists the certificates in the account's store.
///
/// The list does not have the PEM texts; [`show_cert`](show_cert()) returns them.
/// [`installed_hosts`](installed_hosts()) lists the certificates that websites serve.
///
/// Returns: One item per certificate.
///
/// The UAPI function `SSL::list_certs`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_certs/>
#[doc(alias = "SSL::list_certs")]
pub fn list_certs<C: Caller>(
    client: &C,
    params: &ListCerts,
) -> C::Output<Reply<Vec<types::Certificate>>> {
    client.call(params)
}

/// Lists the certificates in the account's store: the parameters of [`list_certs()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListCerts {}

impl ListCerts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListCerts {
    type Data = Vec<types::Certificate>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "list_certs", Effect::Read);
}

/// Lists the certificate signing requests in the account's store.
///
/// Returns: One item per request.
///
/// The UAPI function `SSL::list_csrs`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_csrs/>
#[doc(alias = "SSL::list_csrs")]
pub fn list_csrs<C: Caller>(
    client: &C,
    params: &ListCsrs,
) -> C::Output<Reply<Vec<types::Csr>>> {
    client.call(params)
}

/// Lists the certificate signing requests in the account's store: the parameters of
/// [`list_csrs()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListCsrs {}

impl ListCsrs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListCsrs {
    type Data = Vec<types::Csr>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "list_csrs", Effect::Read);
}

/// Lists the private keys in the account's store, without their secret part.
///
/// Returns: One item per key.
///
/// The UAPI function `SSL::list_keys`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_keys/>
#[doc(alias = "SSL::list_keys")]
pub fn list_keys<C: Caller>(
    client: &C,
    params: &ListKeys,
) -> C::Output<Reply<Vec<types::PrivateKey>>> {
    client.call(params)
}

/// Lists the private keys in the account's store, without their secret part: the parameters of
/// [`list_keys()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListKeys {}

impl ListKeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListKeys {
    type Data = Vec<types::PrivateKey>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "list_keys", Effect::Read);
}

/// Lists the identifiers of stored keys, requests and certificates by domain.
///
/// Returns: One item per key, request or certificate.
///
/// The UAPI function `SSL::list_ssl_items`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_ssl_items/>
#[doc(alias = "SSL::list_ssl_items")]
pub fn list_ssl_items<C: Caller>(
    client: &C,
    params: &ListSslItems,
) -> C::Output<Reply<Vec<types::ListSslItemsRow>>> {
    client.call(params)
}

/// Lists the identifiers of stored keys, requests and certificates by domain: the parameters of
/// [`list_ssl_items()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListSslItems {
    /// Domains to list. By default, all.
    ///
    /// Wire name `domains`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domains: Vec<String>,
    /// Kinds of items to list. By default, `key`.
    ///
    /// Wire name `item`. Default: `key`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub item: Vec<types::ItemType>,
}

impl ListSslItems {
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

    /// Sets [`item`](field@Self::item).
    pub fn item(
        mut self,
        item: impl IntoIterator<Item = impl Into<types::ItemType>>,
    ) -> Self {
        self.item = item.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for ListSslItems {
    type Data = Vec<types::ListSslItemsRow>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "list_ssl_items", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", "|", &self.domains);
        form.joined("item", "|", &self.item);
    }
}

impl std::fmt::Debug for ListSslItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListSslItems", f)
    }
}

/// Returns whether the mail services use a domain's own certificate.
///
/// In current versions they always do. Webmail does not.
///
/// The UAPI function `SSL::mail_sni_status`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/mail_sni_status/>
#[doc(alias = "SSL::mail_sni_status")]
pub fn mail_sni_status<C: Caller>(
    client: &C,
    params: &MailSniStatus,
) -> C::Output<Reply<types::MailSniStatusData>> {
    client.call(params)
}

/// Returns whether the mail services use a domain's own certificate: the parameters of
/// [`mail_sni_status()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MailSniStatus {
    /// One of the account's domains.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl MailSniStatus {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for MailSniStatus {
    type Data = types::MailSniStatusData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "mail_sni_status", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for MailSniStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "MailSniStatus", f)
    }
}

/// Rewrites the mail services' certificate configuration.
///
/// It was needed after [`enable_mail_sni`](enable_mail_sni()) and
/// [`disable_mail_sni`](disable_mail_sni()), which no longer change anything.
///
/// The UAPI function `SSL::rebuild_mail_sni_config`. It may change something. Needs one of the
/// roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/rebuild_mail_sni_config/>
#[doc(alias = "SSL::rebuild_mail_sni_config")]
pub fn rebuild_mail_sni_config<C: Caller>(
    client: &C,
    params: &RebuildMailSniConfig,
) -> C::Output<Reply<types::RebuildMailSniConfigData>> {
    client.call(params)
}

/// Rewrites the mail services' certificate configuration: the parameters of
/// [`rebuild_mail_sni_config()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RebuildMailSniConfig {
    /// Whether Dovecot loads the new files at once. By default, it does.
    ///
    /// Wire name `reload_dovecot`. Default: `true`.
    pub reload_dovecot: Option<bool>,
}

impl RebuildMailSniConfig {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`reload_dovecot`](field@Self::reload_dovecot).
    #[inline]
    pub fn reload_dovecot(mut self, reload_dovecot: bool) -> Self {
        self.reload_dovecot = Some(reload_dovecot);
        self
    }
}

impl Named for RebuildMailSniConfig {
    type Data = types::RebuildMailSniConfigData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "rebuild_mail_sni_config",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("reload_dovecot", &self.reload_dovecot);
    }
}

impl std::fmt::Debug for RebuildMailSniConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RebuildMailSniConfig", f)
    }
}

/// Rebuilds the index of the account's store of keys, requests and certificates.
///
/// Call it if the lists do not match the files in the account's directory `ssl`.
///
/// The UAPI function `SSL::rebuildssldb`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/rebuildssldb/>
///
/// Not certain: No reply was seen. The reference describes no data, and its example has null.
#[doc(alias = "SSL::rebuildssldb")]
pub fn rebuildssldb<C: Caller>(
    client: &C,
    params: &Rebuildssldb,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Rebuilds the index of the account's store of keys, requests and certificates: the parameters
/// of [`rebuildssldb()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Rebuildssldb {}

impl Rebuildssldb {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Rebuildssldb {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "SSL", "rebuildssldb", Effect::Write);
}

/// Includes excluded domains in AutoSSL again.
///
/// The UAPI function `SSL::remove_autossl_excluded_domains`. It may change something. Needs one
/// of the roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/remove_autossl_excluded_domains/>
#[doc(alias = "SSL::remove_autossl_excluded_domains")]
pub fn remove_autossl_excluded_domains<C: Caller>(
    client: &C,
    params: &RemoveAutosslExcludedDomains,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Includes excluded domains in AutoSSL again: the parameters of
/// [`remove_autossl_excluded_domains()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveAutosslExcludedDomains {
    /// Domains that AutoSSL no longer excludes.
    ///
    /// Wire name `domains`.
    pub domains: Vec<String>,
}

impl RemoveAutosslExcludedDomains {
    /// Creates the parameters.
    pub fn new(domains: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for RemoveAutosslExcludedDomains {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "remove_autossl_excluded_domains",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", ",", &self.domains);
    }
}

impl std::fmt::Debug for RemoveAutosslExcludedDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveAutosslExcludedDomains", f)
    }
}

/// Replaces the list of domains that are excluded from AutoSSL.
///
/// Domains that are not in the new list are no longer excluded. To add domains to the list, use
/// [`add_autossl_excluded_domains`](add_autossl_excluded_domains()).
///
/// The UAPI function `SSL::set_autossl_excluded_domains`. It may change something. Needs one of
/// the roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_autossl_excluded_domains/>
#[doc(alias = "SSL::set_autossl_excluded_domains")]
pub fn set_autossl_excluded_domains<C: Caller>(
    client: &C,
    params: &SetAutosslExcludedDomains,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the list of domains that are excluded from AutoSSL: the parameters of
/// [`set_autossl_excluded_domains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetAutosslExcludedDomains {
    /// The new list. By default, it is empty: no domain is excluded.
    ///
    /// Wire name `domains`. Format: `domain`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domains: Vec<String>,
}

impl SetAutosslExcludedDomains {
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
}

impl Named for SetAutosslExcludedDomains {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "set_autossl_excluded_domains",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", ",", &self.domains);
    }
}

impl std::fmt::Debug for SetAutosslExcludedDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetAutosslExcludedDomains", f)
    }
}

/// Renames a certificate in the account's store.
///
/// The UAPI function `SSL::set_cert_friendly_name`. It may change something. Needs one of the
/// roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_cert_friendly_name/>
#[doc(alias = "SSL::set_cert_friendly_name")]
pub fn set_cert_friendly_name<C: Caller>(
    client: &C,
    params: &SetCertFriendlyName,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Renames a certificate in the account's store: the parameters of
/// [`set_cert_friendly_name()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetCertFriendlyName {
    /// The current label.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: String,
    /// The new label.
    ///
    /// Wire name `new_friendly_name`.
    pub new_friendly_name: String,
}

impl SetCertFriendlyName {
    /// Creates the parameters.
    pub fn new(
        friendly_name: impl Into<String>,
        new_friendly_name: impl Into<String>,
    ) -> Self {
        Self {
            friendly_name: friendly_name.into(),
            new_friendly_name: new_friendly_name.into(),
        }
    }
}

impl Named for SetCertFriendlyName {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "set_cert_friendly_name",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("friendly_name", &self.friendly_name);
        form.put("new_friendly_name", &self.new_friendly_name);
    }
}

impl std::fmt::Debug for SetCertFriendlyName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetCertFriendlyName", f)
    }
}

/// Renames a certificate signing request in the account's store.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::set_csr_friendly_name`. It may change something. Needs one of the
/// roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_csr_friendly_name/>
#[doc(alias = "SSL::set_csr_friendly_name")]
pub fn set_csr_friendly_name<C: Caller>(
    client: &C,
    params: &SetCsrFriendlyName,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Renames a certificate signing request in the account's store: the parameters of
/// [`set_csr_friendly_name()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetCsrFriendlyName {
    /// The current label. Send this or `id`.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Its identifier in the store, as [`list_csrs`](list_csrs()) shows it. Send this or
    /// `friendly_name`.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// The new label.
    ///
    /// Wire name `new_friendly_name`.
    pub new_friendly_name: String,
}

impl SetCsrFriendlyName {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(new_friendly_name: impl Into<String>) -> Self {
        Self {
            friendly_name: None,
            id: None,
            new_friendly_name: new_friendly_name.into(),
        }
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for SetCsrFriendlyName {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "set_csr_friendly_name",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
        form.put("new_friendly_name", &self.new_friendly_name);
    }
}

impl std::fmt::Debug for SetCsrFriendlyName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetCsrFriendlyName", f)
    }
}

/// Sets the default type of the account's private keys.
///
/// Applies to new keys. Existing keys and certificates do not change.
///
/// The UAPI function `SSL::set_default_key_type`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SSL::set_default_key_type/>
#[doc(alias = "SSL::set_default_key_type")]
pub fn set_default_key_type<C: Caller>(
    client: &C,
    params: &SetDefaultKeyType,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the default type of the account's private keys: the parameters of
/// [`set_default_key_type()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetDefaultKeyType {
    /// `rsa-2048`, `rsa-4096`, `ecdsa-prime256v1` (P-256), `ecdsa-secp384r1` (P-384), or `system`
    /// for the server's preference.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::KeyType,
}

impl SetDefaultKeyType {
    /// Creates the parameters.
    pub fn new(type_: impl Into<types::KeyType>) -> Self {
        Self { type_: type_.into() }
    }
}

impl Named for SetDefaultKeyType {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "set_default_key_type",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for SetDefaultKeyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetDefaultKeyType", f)
    }
}

/// Renames a private key in the account's store.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::set_key_friendly_name`. It may change something. Needs one of the
/// roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_key_friendly_name/>
#[doc(alias = "SSL::set_key_friendly_name")]
pub fn set_key_friendly_name<C: Caller>(
    client: &C,
    params: &SetKeyFriendlyName,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Renames a private key in the account's store: the parameters of [`set_key_friendly_name()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetKeyFriendlyName {
    /// The current label. Send this or `id`.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Its identifier in the store, as [`list_keys`](list_keys()) shows it. Send this or
    /// `friendly_name`.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// The new label.
    ///
    /// Wire name `new_friendly_name`.
    pub new_friendly_name: String,
}

impl SetKeyFriendlyName {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(new_friendly_name: impl Into<String>) -> Self {
        Self {
            friendly_name: None,
            id: None,
            new_friendly_name: new_friendly_name.into(),
        }
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for SetKeyFriendlyName {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "set_key_friendly_name",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
        form.put("new_friendly_name", &self.new_friendly_name);
    }
}

impl std::fmt::Debug for SetKeyFriendlyName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetKeyFriendlyName", f)
    }
}

/// Sets which website answers HTTPS clients without SNI on a dedicated IP address.
///
/// [`installed_hosts`](installed_hosts()) shows it in `is_primary_on_ip`.
///
/// The UAPI function `SSL::set_primary_ssl`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_primary_ssl/>
#[doc(alias = "SSL::set_primary_ssl")]
pub fn set_primary_ssl<C: Caller>(
    client: &C,
    params: &SetPrimarySsl,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets which website answers HTTPS clients without SNI on a dedicated IP address: the
/// parameters of [`set_primary_ssl()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPrimarySsl {
    /// Main name of the website, as [`installed_hosts`](installed_hosts()) shows it.
    ///
    /// Wire name `servername`. Format: `domain`.
    pub servername: String,
}

impl SetPrimarySsl {
    /// Creates the parameters.
    pub fn new(servername: impl Into<String>) -> Self {
        Self {
            servername: servername.into(),
        }
    }
}

impl Named for SetPrimarySsl {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "SSL", "set_primary_ssl", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("servername", &self.servername);
    }
}

impl std::fmt::Debug for SetPrimarySsl {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPrimarySsl", f)
    }
}

/// Reads a stored certificate as PEM and in parsed form.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::show_cert`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/show_cert/>
#[doc(alias = "SSL::show_cert")]
pub fn show_cert<C: Caller>(
    client: &C,
    params: &ShowCert,
) -> C::Output<Reply<types::ShowCertData>> {
    client.call(params)
}

/// Reads a stored certificate as PEM and in parsed form: the parameters of [`show_cert()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ShowCert {
    /// Its label in the store. Either this or `id` is required.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Its identifier in the store. Either this or `friendly_name` is required.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl ShowCert {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for ShowCert {
    type Data = types::ShowCertData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "show_cert", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for ShowCert {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ShowCert", f)
    }
}

/// Reads a stored certificate signing request as PEM and in parsed form.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::show_csr`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/show_csr/>
#[doc(alias = "SSL::show_csr")]
pub fn show_csr<C: Caller>(
    client: &C,
    params: &ShowCsr,
) -> C::Output<Reply<types::ShowCsrData>> {
    client.call(params)
}

/// Reads a stored certificate signing request as PEM and in parsed form: the parameters of
/// [`show_csr()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ShowCsr {
    /// Its label in the store. Either this or `id` is required.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Its identifier in the store. Either this or `friendly_name` is required.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl ShowCsr {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for ShowCsr {
    type Data = types::ShowCsrData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "show_csr", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for ShowCsr {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ShowCsr", f)
    }
}

/// Returns a stored private key, including the secret.
///
/// Both `details.key` and `text` contain the secret.
///
/// At least one of these must be given: `friendly_name`, `id`.
///
/// The UAPI function `SSL::show_key`. It changes nothing. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/show_key/>
#[doc(alias = "SSL::show_key")]
pub fn show_key<C: Caller>(
    client: &C,
    params: &ShowKey,
) -> C::Output<Reply<types::ShowKeyData>> {
    client.call(params)
}

/// Returns a stored private key, including the secret: the parameters of [`show_key()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ShowKey {
    /// Its label in the store. Either this or `id` is required.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Its identifier in the store. Either this or `friendly_name` is required.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl ShowKey {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl Named for ShowKey {
    type Data = types::ShowKeyData;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "show_key", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["friendly_name", "id"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("friendly_name", &self.friendly_name);
        form.opt("id", &self.id);
    }
}

impl std::fmt::Debug for ShowKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ShowKey", f)
    }
}

/// Starts an AutoSSL run for the account in the background.
///
/// It returns before the run ends. Call
/// [`is_autossl_check_in_progress`](is_autossl_check_in_progress()) until it has ended, and
/// then [`get_autossl_problems`](get_autossl_problems()). The run may replace installed
/// certificates.
///
/// The UAPI function `SSL::start_autossl_check`. It may change something. Needs one of the
/// roles `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/start_autossl_check/>
#[doc(alias = "SSL::start_autossl_check")]
pub fn start_autossl_check<C: Caller>(
    client: &C,
    params: &StartAutosslCheck,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Starts an AutoSSL run for the account in the background: the parameters of
/// [`start_autossl_check()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StartAutosslCheck {}

impl StartAutosslCheck {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for StartAutosslCheck {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "SSL", "start_autossl_check", Effect::Write);
}

/// Switches the redirect from HTTP to HTTPS on or off for domains.
///
/// To enable the redirect, each domain must belong to the account and needs a valid certificate
/// or AutoSSL. For an addon domain, pass both the domain and its subdomain.
///
/// Returns: The domains that were changed.
///
/// The UAPI function `SSL::toggle_ssl_redirect_for_domains`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/toggle_ssl_redirect_for_domains/>
#[doc(alias = "SSL::toggle_ssl_redirect_for_domains")]
pub fn toggle_ssl_redirect_for_domains<C: Caller>(
    client: &C,
    params: &ToggleSslRedirectForDomains,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Switches the redirect from HTTP to HTTPS on or off for domains: the parameters of
/// [`toggle_ssl_redirect_for_domains()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ToggleSslRedirectForDomains {
    /// Domains of the account, and for addon domains also their subdomains.
    ///
    /// Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// `1` redirects visitors to HTTPS, `0` stops doing so.
    ///
    /// Wire name `state`.
    pub state: bool,
}

impl ToggleSslRedirectForDomains {
    /// Creates the parameters.
    pub fn new(
        domains: impl IntoIterator<Item = impl Into<String>>,
        state: bool,
    ) -> Self {
        Self {
            domains: domains.into_iter().map(|item| item.into()).collect(),
            state,
        }
    }
}

impl Named for ToggleSslRedirectForDomains {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SSL",
        "toggle_ssl_redirect_for_domains",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("domains", ",", &self.domains);
        form.put("state", &self.state);
    }
}

impl std::fmt::Debug for ToggleSslRedirectForDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ToggleSslRedirectForDomains", f)
    }
}

/// Adds a certificate to the account's store.
///
/// Does not install the certificate; [`install_ssl`](install_ssl()) does.
///
/// Returns: The stored certificate, as a list of one item.
///
/// The UAPI function `SSL::upload_cert`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/upload_cert/>
#[doc(alias = "SSL::upload_cert")]
pub fn upload_cert<C: Caller>(
    client: &C,
    params: &UploadCert,
) -> C::Output<Reply<Vec<types::Certificate>>> {
    client.call(params)
}

/// Adds a certificate to the account's store: the parameters of [`upload_cert()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UploadCert {
    /// The certificate in PEM format.
    ///
    /// Wire name `crt`. Format: `pem-certificate`.
    pub crt: String,
    /// Label in the store. By default, the server chooses one.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
}

impl UploadCert {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(crt: impl Into<String>) -> Self {
        Self {
            crt: crt.into(),
            friendly_name: None,
        }
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }
}

impl Named for UploadCert {
    type Data = Vec<types::Certificate>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "upload_cert", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.put("crt", &self.crt);
        form.opt("friendly_name", &self.friendly_name);
    }
}

impl std::fmt::Debug for UploadCert {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UploadCert", f)
    }
}

/// Adds a private key to the account's store.
///
/// [`generate_csr`](generate_csr()) and [`install_ssl`](install_ssl()) can then use the key.
///
/// Returns: The stored key, as a list of one item, without its secret part.
///
/// The UAPI function `SSL::upload_key`. It may change something. Needs one of the roles
/// `CalendarContact`, `MailReceive`, `WebDisk`, `Webmail`, `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/upload_key/>
#[doc(alias = "SSL::upload_key")]
pub fn upload_key<C: Caller>(
    client: &C,
    params: &UploadKey,
) -> C::Output<Reply<Vec<types::PrivateKey>>> {
    client.call(params)
}

/// Adds a private key to the account's store: the parameters of [`upload_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UploadKey {
    /// The private key in PEM format, without a passphrase.
    ///
    /// Wire name `key`. Format: `pem-private-key`.
    pub key: Secret,
    /// Label in the store. By default, the server chooses one.
    ///
    /// Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Another name for `key`. Leave it out if you pass `key`.
    ///
    /// Wire name `crt`. Format: `pem-private-key`.
    ///
    /// **Deprecated:** The reference uses this name by mistake. Use `key`.
    ///
    /// **Removed** in version 11.138.0.10 of cPanel.
    pub crt: Option<Secret>,
}

impl UploadKey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            key: key.into(),
            friendly_name: None,
            crt: None,
        }
    }

    /// Sets [`friendly_name`](field@Self::friendly_name).
    pub fn friendly_name(mut self, friendly_name: impl Into<String>) -> Self {
        self.friendly_name = Some(friendly_name.into());
        self
    }

    /// Sets [`crt`](field@Self::crt).
    #[deprecated = "The reference uses this name by mistake. Use `key`. Removed in version 11.138.0.10 of cPanel."]
    pub fn crt(mut self, crt: impl Into<Secret>) -> Self {
        self.crt = Some(crt.into());
        self
    }
}

impl Named for UploadKey {
    type Data = Vec<types::PrivateKey>;

    const CALL: Call = Call::new(Api::Uapi, "SSL", "upload_key", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.put("key", &self.key);
        form.opt("friendly_name", &self.friendly_name);
        form.opt("crt", &self.crt);
    }
}

impl std::fmt::Debug for UploadKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UploadKey", f)
    }
}
