// Made by cpanel-codegen from schema/uapi/EmailAuth.yaml. Do not edit: change the schema and regenerate.

//! Checks, installs and removes the DKIM, SPF, DMARC and PTR records with which other servers
//! verify mail.
//!
//! The module `EmailAuth` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`apply_dmarc()`] | Writes a DMARC record for one, several or all domains. |
//! | [`disable_dkim()`] | Removes the DKIM records of domains from the server's DNS. |
//! | [`enable_dkim()`] | Adds the DKIM records of domains to the server's DNS. |
//! | [`ensure_dkim_keys_exist()`] | Ensures that domains have DKIM keys that are strong enough. |
//! | [`fetch_dkim_private_keys()`] | Returns the private DKIM keys of domains. |
//! | [`install_dkim_private_keys()`] | Installs your own private DKIM keys for domains. |
//! | [`install_spf_records()`] | Writes the SPF records of domains into the server's DNS. |
//! | [`remove_dmarc()`] | Removes the DMARC record of one, several or all domains. |
//! | [`validate_current_dkims()`] | Checks whether the DKIM records of domains in live DNS match the server's keys. |
//! | [`validate_current_dmarcs()`] | Checks the DMARC records of domains in live DNS. |
//! | [`validate_current_ptrs()`] | Checks the reverse DNS of the addresses that send a domain's mail. |
//! | [`validate_current_spfs()`] | Checks whether the SPF records of domains in live DNS allow the sending address. |
//!
//! Mail servers check incoming mail with four kinds of DNS records. DKIM records have the
//! public key of a signature. SPF records list the addresses that may send mail. DMARC records
//! say what to do with mail that fails both DKIM and SPF. PTR records have the name that an IP
//! address points back to. These functions check and repair the records.
//!
//! Checks: [`validate_current_dkims`](validate_current_dkims()),
//! [`validate_current_spfs`](validate_current_spfs()),
//! [`validate_current_dmarcs`](validate_current_dmarcs()) and
//! [`validate_current_ptrs`](validate_current_ptrs()) look the records up in DNS. For each
//! domain they return a `state`, the records, and usually the correct records (`expected`,
//! `suggested`).
//!
//! Repairs: [`ensure_dkim_keys_exist`](ensure_dkim_keys_exist()) and then
//! [`enable_dkim`](enable_dkim()) for DKIM; [`install_spf_records`](install_spf_records()) for
//! SPF; [`apply_dmarc`](apply_dmarc()) for DMARC. [`disable_dkim`](disable_dkim()) and
//! [`remove_dmarc`](remove_dmarc()) remove records. Only the owner of the IP address can change
//! PTR records.
//!
//! - [`install_dkim_private_keys`](install_dkim_private_keys()) installs your own DKIM keys and
//!   does not change DNS: call [`enable_dkim`](enable_dkim()) afterwards, for example in a
//!   batch. [`fetch_dkim_private_keys`](fetch_dkim_private_keys()) returns the keys, which are
//!   secrets.
//! - Records are written to the server's own DNS. If the domain uses other name servers, add
//!   the records there.
//! - Most functions take several domains and return one item per domain. The call succeeds even
//!   if it fails for some domains, so check the `status` of each item.
//! - Without `domain`, [`apply_dmarc`](apply_dmarc()) and [`remove_dmarc`](remove_dmarc())
//!   change all domains of the account.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::email_auth::{self, EnableDkim, ValidateCurrentSpfs};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! email_auth::enable_dkim(client, &EnableDkim::new(["example.com"])).await?;
//!
//! let checks =
//!     email_auth::validate_current_spfs(client, &ValidateCurrentSpfs::new(["example.com"]))
//!         .await?;
//! for check in checks.data {
//!     println!("{:?}: {:?}, expected {:?}", check.domain, check.state, check.expected);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Writes a DMARC record for one, several or all domains.
///
/// An existing record is replaced. Without `domain`, all domains of the account get the record.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::apply_dmarc`. It may change something. Since version 11.124.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::apply_dmarc/>
#[doc(alias = "EmailAuth::apply_dmarc")]
pub fn apply_dmarc<C: Caller>(
    client: &C,
    params: &ApplyDmarc,
) -> C::Output<Reply<Vec<types::DomainResult>>> {
    client.call(params)
}

/// Writes a DMARC record for one, several or all domains: the parameters of [`apply_dmarc()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ApplyDmarc {
    /// Full record, such as `v=DMARC1; p=reject; rua=mailto:postmaster@example.com`.
    ///
    /// Wire name `policy`.
    pub policy: String,
    /// Domains that get the record. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domain: Vec<String>,
}

impl ApplyDmarc {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(policy: impl Into<String>) -> Self {
        Self {
            policy: policy.into(),
            domain: Vec::new(),
        }
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(
        mut self,
        domain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain = domain.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for ApplyDmarc {
    type Data = Vec<types::DomainResult>;

    const CALL: Call = Call::new(Api::Uapi, "EmailAuth", "apply_dmarc", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("policy", &self.policy);
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for ApplyDmarc {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ApplyDmarc", f)
    }
}

/// Removes the DKIM records of domains from the server's DNS.
///
/// Afterwards, other servers may trust mail of these domains less.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::disable_dkim`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_dkim/>
#[doc(alias = "EmailAuth::disable_dkim")]
pub fn disable_dkim<C: Caller>(
    client: &C,
    params: &DisableDkim,
) -> C::Output<Reply<Vec<types::DomainResult>>> {
    client.call(params)
}

/// Removes the DKIM records of domains from the server's DNS: the parameters of
/// [`disable_dkim()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableDkim {
    /// Domains whose records are removed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl DisableDkim {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for DisableDkim {
    type Data = Vec<types::DomainResult>;

    const CALL: Call = Call::new(Api::Uapi, "EmailAuth", "disable_dkim", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for DisableDkim {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableDkim", f)
    }
}

/// Adds the DKIM records of domains to the server's DNS.
///
/// A missing record is created. A correct record is not changed.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::enable_dkim`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_dkim/>
#[doc(alias = "EmailAuth::enable_dkim")]
pub fn enable_dkim<C: Caller>(
    client: &C,
    params: &EnableDkim,
) -> C::Output<Reply<Vec<types::DomainResult>>> {
    client.call(params)
}

/// Adds the DKIM records of domains to the server's DNS: the parameters of [`enable_dkim()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableDkim {
    /// Domains that get a record.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl EnableDkim {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for EnableDkim {
    type Data = Vec<types::DomainResult>;

    const CALL: Call = Call::new(Api::Uapi, "EmailAuth", "enable_dkim", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for EnableDkim {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableDkim", f)
    }
}

/// Ensures that domains have DKIM keys that are strong enough.
///
/// Creates a missing key, and replaces a key that does not meet the server's requirements. New
/// signatures then do not match a DNS record with the old key. Call
/// [`enable_dkim`](enable_dkim()) afterwards, so that DNS has the current key.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::ensure_dkim_keys_exist`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_dkim_keys_exist/>
#[doc(alias = "EmailAuth::ensure_dkim_keys_exist")]
pub fn ensure_dkim_keys_exist<C: Caller>(
    client: &C,
    params: &EnsureDkimKeysExist,
) -> C::Output<Reply<Vec<types::DomainResult>>> {
    client.call(params)
}

/// Ensures that domains have DKIM keys that are strong enough: the parameters of
/// [`ensure_dkim_keys_exist()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnsureDkimKeysExist {
    /// Domains whose keys are checked.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl EnsureDkimKeysExist {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for EnsureDkimKeysExist {
    type Data = Vec<types::DomainResult>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EmailAuth",
        "ensure_dkim_keys_exist",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for EnsureDkimKeysExist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnsureDkimKeysExist", f)
    }
}

/// Returns the private DKIM keys of domains.
///
/// Anyone who has such a key can sign mail in the domain's name. Keep the keys out of logs.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::fetch_dkim_private_keys`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_dkim_private_keys/>
#[doc(alias = "EmailAuth::fetch_dkim_private_keys")]
pub fn fetch_dkim_private_keys<C: Caller>(
    client: &C,
    params: &FetchDkimPrivateKeys,
) -> C::Output<Reply<Vec<types::FetchDkimPrivateKeysRow>>> {
    client.call(params)
}

/// Returns the private DKIM keys of domains: the parameters of [`fetch_dkim_private_keys()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchDkimPrivateKeys {
    /// Domains whose keys are returned.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl FetchDkimPrivateKeys {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for FetchDkimPrivateKeys {
    type Data = Vec<types::FetchDkimPrivateKeysRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EmailAuth",
        "fetch_dkim_private_keys",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for FetchDkimPrivateKeys {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchDkimPrivateKeys", f)
    }
}

/// Installs your own private DKIM keys for domains.
///
/// The new keys replace the current keys. DNS is not changed. If this server is the name server
/// of the domain, call [`enable_dkim`](enable_dkim()) as well, preferably in the same batch.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::install_dkim_private_keys`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/install_dkim_private_keys/>
#[doc(alias = "EmailAuth::install_dkim_private_keys")]
pub fn install_dkim_private_keys<C: Caller>(
    client: &C,
    params: &InstallDkimPrivateKeys,
) -> C::Output<Reply<Vec<types::DomainResult>>> {
    client.call(params)
}

/// Installs your own private DKIM keys for domains: the parameters of
/// [`install_dkim_private_keys()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct InstallDkimPrivateKeys {
    /// Wire names `domain`, `key`. All members of an item have the same number.
    pub keys: Vec<types::InstallDkimPrivateKeysKey>,
}

impl InstallDkimPrivateKeys {
    /// Creates the parameters.
    pub fn new(
        keys: impl IntoIterator<Item = impl Into<types::InstallDkimPrivateKeysKey>>,
    ) -> Self {
        Self {
            keys: keys.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for InstallDkimPrivateKeys {
    type Data = Vec<types::DomainResult>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EmailAuth",
        "install_dkim_private_keys",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        for (number, item) in (1..).zip(&self.keys) {
            form.put_nth("domain", number, &item.domain);
            form.put_nth("key", number, &item.key);
        }
    }
}

impl std::fmt::Debug for InstallDkimPrivateKeys {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "InstallDkimPrivateKeys", f)
    }
}

/// Writes the SPF records of domains into the server's DNS.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::install_spf_records`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/install_spf_records/>
#[doc(alias = "EmailAuth::install_spf_records")]
pub fn install_spf_records<C: Caller>(
    client: &C,
    params: &InstallSpfRecords,
) -> C::Output<Reply<Vec<types::DomainResult>>> {
    client.call(params)
}

/// Writes the SPF records of domains into the server's DNS: the parameters of
/// [`install_spf_records()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct InstallSpfRecords {
    /// Wire names `domain`, `record`. All members of an item have the same number.
    pub records: Vec<types::InstallSpfRecordsRecord>,
}

impl InstallSpfRecords {
    /// Creates the parameters.
    pub fn new(
        records: impl IntoIterator<Item = impl Into<types::InstallSpfRecordsRecord>>,
    ) -> Self {
        Self {
            records: records.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for InstallSpfRecords {
    type Data = Vec<types::DomainResult>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EmailAuth",
        "install_spf_records",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        for (number, item) in (1..).zip(&self.records) {
            form.put_nth("domain", number, &item.domain);
            form.put_nth("record", number, &item.record);
        }
    }
}

impl std::fmt::Debug for InstallSpfRecords {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "InstallSpfRecords", f)
    }
}

/// Removes the DMARC record of one, several or all domains.
///
/// Without `domain`, the records of all domains of the account are removed.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::remove_dmarc`. It may change something. Since version 11.124.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::remove_dmarc/>
#[doc(alias = "EmailAuth::remove_dmarc")]
pub fn remove_dmarc<C: Caller>(
    client: &C,
    params: &RemoveDmarc,
) -> C::Output<Reply<Vec<types::DomainResult>>> {
    client.call(params)
}

/// Removes the DMARC record of one, several or all domains: the parameters of
/// [`remove_dmarc()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveDmarc {
    /// Domains whose records are removed. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domain: Vec<String>,
}

impl RemoveDmarc {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(
        mut self,
        domain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain = domain.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for RemoveDmarc {
    type Data = Vec<types::DomainResult>;

    const CALL: Call = Call::new(Api::Uapi, "EmailAuth", "remove_dmarc", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for RemoveDmarc {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveDmarc", f)
    }
}

/// Checks whether the DKIM records of domains in live DNS match the server's keys.
///
/// The server also has a cache of the domains with valid DKIM, and this function updates it;
/// see `validity_cache_update`.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::validate_current_dkims`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_dkims/>
#[doc(alias = "EmailAuth::validate_current_dkims")]
pub fn validate_current_dkims<C: Caller>(
    client: &C,
    params: &ValidateCurrentDkims,
) -> C::Output<Reply<Vec<types::ValidateCurrentDkimsRow>>> {
    client.call(params)
}

/// Checks whether the DKIM records of domains in live DNS match the server's keys: the
/// parameters of [`validate_current_dkims()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ValidateCurrentDkims {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl ValidateCurrentDkims {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for ValidateCurrentDkims {
    type Data = Vec<types::ValidateCurrentDkimsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EmailAuth",
        "validate_current_dkims",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for ValidateCurrentDkims {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ValidateCurrentDkims", f)
    }
}

/// Checks the DMARC records of domains in live DNS.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::validate_current_dmarcs`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/EmailAuth::validate_current_dmarcs/>
#[doc(alias = "EmailAuth::validate_current_dmarcs")]
pub fn validate_current_dmarcs<C: Caller>(
    client: &C,
    params: &ValidateCurrentDmarcs,
) -> C::Output<Reply<Vec<types::ValidateCurrentDmarcsRow>>> {
    client.call(params)
}

/// Checks the DMARC records of domains in live DNS: the parameters of
/// [`validate_current_dmarcs()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ValidateCurrentDmarcs {
    /// Domains to check. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub domain: Vec<String>,
}

impl ValidateCurrentDmarcs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(
        mut self,
        domain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain = domain.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for ValidateCurrentDmarcs {
    type Data = Vec<types::ValidateCurrentDmarcsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EmailAuth",
        "validate_current_dmarcs",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for ValidateCurrentDmarcs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ValidateCurrentDmarcs", f)
    }
}

/// Checks the reverse DNS of the addresses that send a domain's mail.
///
/// For each sending IPv4 and IPv6 address, the server looks up the name in the PTR record, and
/// checks whether that name resolves to the address. The provider of the address sets its PTR
/// records.
///
/// Returns: Each item is the check of one sending address of a domain.
///
/// The UAPI function `EmailAuth::validate_current_ptrs`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_ptrs/>
#[doc(alias = "EmailAuth::validate_current_ptrs")]
pub fn validate_current_ptrs<C: Caller>(
    client: &C,
    params: &ValidateCurrentPtrs,
) -> C::Output<Reply<Vec<types::ValidateCurrentPtrsRow>>> {
    client.call(params)
}

/// Checks the reverse DNS of the addresses that send a domain's mail: the parameters of
/// [`validate_current_ptrs()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ValidateCurrentPtrs {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl ValidateCurrentPtrs {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for ValidateCurrentPtrs {
    type Data = Vec<types::ValidateCurrentPtrsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EmailAuth",
        "validate_current_ptrs",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for ValidateCurrentPtrs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ValidateCurrentPtrs", f)
    }
}

/// Checks whether the SPF records of domains in live DNS allow the sending address.
///
/// Returns: One item for each domain.
///
/// The UAPI function `EmailAuth::validate_current_spfs`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/validate_current_spfs/>
#[doc(alias = "EmailAuth::validate_current_spfs")]
pub fn validate_current_spfs<C: Caller>(
    client: &C,
    params: &ValidateCurrentSpfs,
) -> C::Output<Reply<Vec<types::ValidateCurrentSpfsRow>>> {
    client.call(params)
}

/// Checks whether the SPF records of domains in live DNS allow the sending address: the
/// parameters of [`validate_current_spfs()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ValidateCurrentSpfs {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl ValidateCurrentSpfs {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for ValidateCurrentSpfs {
    type Data = Vec<types::ValidateCurrentSpfsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EmailAuth",
        "validate_current_spfs",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for ValidateCurrentSpfs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ValidateCurrentSpfs", f)
    }
}
