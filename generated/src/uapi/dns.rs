// Made by cpanel-codegen from schema/uapi/DNS.yaml. Do not edit: change the schema and regenerate.

//! Reads and edits the account's DNS zones, and checks how its domains resolve.
//!
//! The module `DNS` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`ensure_domains_reside_only_locally()`] | Checks whether domains resolve to this server and nowhere else. |
//! | [`ensure_domains_use_recognized_nameservers()`] | Checks the name servers of domains as when a domain is added. |
//! | [`fetch_cpanel_generated_domains()`] | Lists the service subdomains that cPanel created automatically for a domain, such as `webmail`. |
//! | [`has_local_authority()`] | Returns whether this server is authoritative for domains. |
//! | [`is_alias_available()`] | Returns whether ALIAS records can be used on the server. |
//! | [`is_https_available()`] | Returns whether the server's DNS software supports HTTPS records. |
//! | [`is_svcb_available()`] | Returns whether the server's DNS software supports SVCB records. |
//! | [`lookup()`] | Looks up a name in DNS and returns the answer as lines of text. |
//! | [`mass_edit_zone()`] | Adds, changes and removes records of a zone in one step. |
//! | [`parse_zone()`] | Reads a zone, with the line of each record for edits. |
//! | [`swap_ip_in_zones()`] | Replaces an IPv4 address in the DNS records of domains. |
//!
//! These functions read and edit the zones of the account's domains.
//! [`parse_zone`](parse_zone()) reads a zone, and [`mass_edit_zone`](mass_edit_zone()) adds,
//! changes and removes any number of records at once.
//!
//! - Records are identified by their line. Read the zone with [`parse_zone`](parse_zone()), and
//!   pass the `line_index` of the records to change and the serial number of the SOA record to
//!   [`mass_edit_zone`](mass_edit_zone()). If the zone has changed in the meantime, the serial
//!   number does not match and the call fails: read the zone again and repeat the edit.
//! - `cpanel::dns` does all of this: it reads a zone with its names and contents decoded, and
//!   edits it against what was read.
//! - A call of [`mass_edit_zone`](mass_edit_zone()) makes all changes or none. Its line numbers
//!   are those of the zone before the call.
//! - [`parse_zone`](parse_zone()) returns names and contents in Base64, because they may be any
//!   bytes. [`mass_edit_zone`](mass_edit_zone()) takes them as plain text.
//! - [`swap_ip_in_zones`](swap_ip_in_zones()) replaces an IPv4 address in all records of a
//!   domain, for example after a move to another server.
//! - [`has_local_authority`](has_local_authority()) and
//!   [`ensure_domains_reside_only_locally`](ensure_domains_reside_only_locally()) return
//!   whether this server is authoritative. If it is not, edits have no effect on the domain.
//!   [`lookup`](lookup()) returns what DNS answers. Other servers may use the old records until
//!   their TTL has passed.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::dns::ReadZone;
//! use cpanel::{Caller, Client};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let zone = client.call(&ReadZone::new("example.com")).await?.data;
//! // Changes the address of a name, or adds the name. An unnecessary edit is not sent.
//! let (name, address) = ("home.example.com", "192.0.2.1");
//! let edit = match zone.find(name, "A").next() {
//!     Some(record) if record.text() == address => return Ok(()),
//!     Some(record) => zone.edit()?.change(record, [address]),
//!     None => zone.edit()?.add(name, 300, "A", [address]),
//! };
//! client.call(&edit).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Checks whether domains resolve to this server and nowhere else.
///
/// Returns: One item per domain, in the order of the parameter. It is empty text (null on the
/// wire) if the domain resolves only to this server. Otherwise it is a sentence that says where
/// the domain resolves to.
///
/// The UAPI function `DNS::ensure_domains_reside_only_locally`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_domains_reside_only_locally/>
#[doc(alias = "DNS::ensure_domains_reside_only_locally")]
pub fn ensure_domains_reside_only_locally<C: Caller>(
    client: &C,
    params: &EnsureDomainsResideOnlyLocally,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Checks whether domains resolve to this server and nowhere else: the parameters of
/// [`ensure_domains_reside_only_locally()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnsureDomainsResideOnlyLocally {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl EnsureDomainsResideOnlyLocally {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for EnsureDomainsResideOnlyLocally {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DNS",
        "ensure_domains_reside_only_locally",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for EnsureDomainsResideOnlyLocally {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnsureDomainsResideOnlyLocally", f)
    }
}

/// Checks the name servers of domains as when a domain is added.
///
/// A host may require that a domain uses known name servers before it can be added. This
/// function makes only the check.
///
/// Returns: One item per domain, in the order of the parameter. Null for a domain that passes.
///
/// The UAPI function `DNS::ensure_domains_use_recognized_nameservers`. It changes nothing.
/// Since version 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-ensure_domains_use_recognized_nameservers/>
///
/// Not certain: The order of the items and the meaning of null are inferred from the form of
/// the reply. The type of the reply comes from a summary of the reference that has no examples.
#[doc(alias = "DNS::ensure_domains_use_recognized_nameservers")]
pub fn ensure_domains_use_recognized_nameservers<C: Caller>(
    client: &C,
    params: &EnsureDomainsUseRecognizedNameservers,
) -> C::Output<Reply<Vec<types::EnsureDomainsUseRecognizedNameserversRow>>> {
    client.call(params)
}

/// Checks the name servers of domains as when a domain is added: the parameters of
/// [`ensure_domains_use_recognized_nameservers()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnsureDomainsUseRecognizedNameservers {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl EnsureDomainsUseRecognizedNameservers {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for EnsureDomainsUseRecognizedNameservers {
    type Data = Vec<types::EnsureDomainsUseRecognizedNameserversRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DNS",
        "ensure_domains_use_recognized_nameservers",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for EnsureDomainsUseRecognizedNameservers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(
            self,
            "EnsureDomainsUseRecognizedNameservers",
            f,
        )
    }
}

/// Lists the service subdomains that cPanel created automatically for a domain, such as
/// `webmail`.
///
/// Returns: Each item is a service subdomain.
///
/// The UAPI function `DNS::fetch_cpanel_generated_domains`. It changes nothing. Since version
/// 11.120. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-fetch_cpanel_generated_domains/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "DNS::fetch_cpanel_generated_domains")]
pub fn fetch_cpanel_generated_domains<C: Caller>(
    client: &C,
    params: &FetchCpanelGeneratedDomains,
) -> C::Output<Reply<Vec<types::FetchCpanelGeneratedDomainsRow>>> {
    client.call(params)
}

/// Lists the service subdomains that cPanel created automatically for a domain, such as
/// `webmail`: the parameters of [`fetch_cpanel_generated_domains()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchCpanelGeneratedDomains {
    /// Domain of the account, without a label such as `webmail` in front.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl FetchCpanelGeneratedDomains {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for FetchCpanelGeneratedDomains {
    type Data = Vec<types::FetchCpanelGeneratedDomainsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DNS",
        "fetch_cpanel_generated_domains",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for FetchCpanelGeneratedDomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchCpanelGeneratedDomains", f)
    }
}

/// Returns whether this server is authoritative for domains.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `DNS::has_local_authority`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_local_authority/>
#[doc(alias = "DNS::has_local_authority")]
pub fn has_local_authority<C: Caller>(
    client: &C,
    params: &HasLocalAuthority,
) -> C::Output<Reply<Vec<types::HasLocalAuthorityRow>>> {
    client.call(params)
}

/// Returns whether this server is authoritative for domains: the parameters of
/// [`has_local_authority()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasLocalAuthority {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl HasLocalAuthority {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for HasLocalAuthority {
    type Data = Vec<types::HasLocalAuthorityRow>;

    const CALL: Call = Call::new(Api::Uapi, "DNS", "has_local_authority", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for HasLocalAuthority {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "HasLocalAuthority", f)
    }
}

/// Returns whether ALIAS records can be used on the server.
///
/// An ALIAS record gives a name the addresses of another host name. If it can be used,
/// functions that accept `A` and `AAAA` records may also accept `ALIAS` with a full host name.
///
/// The UAPI function `DNS::is_alias_available`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DNS::is_alias_available/>
#[doc(alias = "DNS::is_alias_available")]
pub fn is_alias_available<C: Caller>(
    client: &C,
    params: &IsAliasAvailable,
) -> C::Output<Reply<types::IsAliasAvailableData>> {
    client.call(params)
}

/// Returns whether ALIAS records can be used on the server: the parameters of
/// [`is_alias_available()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsAliasAvailable {}

impl IsAliasAvailable {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsAliasAvailable {
    type Data = types::IsAliasAvailableData;

    const CALL: Call = Call::new(Api::Uapi, "DNS", "is_alias_available", Effect::Read);
}

/// Returns whether the server's DNS software supports HTTPS records.
///
/// The UAPI function `DNS::is_https_available`. It changes nothing. Since version 11.122.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-is_https_available/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "DNS::is_https_available")]
pub fn is_https_available<C: Caller>(
    client: &C,
    params: &IsHttpsAvailable,
) -> C::Output<Reply<types::IsHttpsAvailableData>> {
    client.call(params)
}

/// Returns whether the server's DNS software supports HTTPS records: the parameters of
/// [`is_https_available()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsHttpsAvailable {}

impl IsHttpsAvailable {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsHttpsAvailable {
    type Data = types::IsHttpsAvailableData;

    const CALL: Call = Call::new(Api::Uapi, "DNS", "is_https_available", Effect::Read);
}

/// Returns whether the server's DNS software supports SVCB records.
///
/// The UAPI function `DNS::is_svcb_available`. It changes nothing. Since version 11.122.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-is_svcb_available/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "DNS::is_svcb_available")]
pub fn is_svcb_available<C: Caller>(
    client: &C,
    params: &IsSvcbAvailable,
) -> C::Output<Reply<types::IsSvcbAvailableData>> {
    client.call(params)
}

/// Returns whether the server's DNS software supports SVCB records: the parameters of
/// [`is_svcb_available()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsSvcbAvailable {}

impl IsSvcbAvailable {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsSvcbAvailable {
    type Data = types::IsSvcbAvailableData;

    const CALL: Call = Call::new(Api::Uapi, "DNS", "is_svcb_available", Effect::Read);
}

/// Looks up a name in DNS and returns the answer as lines of text.
///
/// Returns: Each item is a line for people, such as `example.com has address 192.0.2.1`.
///
/// The UAPI function `DNS::lookup`. It changes nothing. Since version 11.90. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/dns-lookup/>
#[doc(alias = "DNS::lookup")]
pub fn lookup<C: Caller>(client: &C, params: &Lookup) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Looks up a name in DNS and returns the answer as lines of text: the parameters of
/// [`lookup()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Lookup {
    /// Full domain name to look up.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Lookup {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Lookup {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "DNS", "lookup", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Lookup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Lookup", f)
    }
}

/// Adds, changes and removes records of a zone in one step.
///
/// Makes all changes or none: one invalid record makes the call fail. Line numbers are those of
/// [`parse_zone`](parse_zone()), in the zone before the call. Fails if `serial` is not the
/// current serial number. For the zone itself, write its full name with a final dot; the name
/// `@` makes the call fail. After a time-out, read the zone before you send the call again.
///
/// The UAPI function `DNS::mass_edit_zone`. It may change something. Since version 11.96.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/dns-mass_edit_zone/>
#[doc(alias = "DNS::mass_edit_zone")]
pub fn mass_edit_zone<C: Caller>(
    client: &C,
    params: &MassEditZone,
) -> C::Output<Reply<types::MassEditZoneData>> {
    client.call(params)
}

/// Adds, changes and removes records of a zone in one step: the parameters of
/// [`mass_edit_zone()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MassEditZone {
    /// Serial number in the zone's SOA record, as it was when the zone was read.
    ///
    /// Wire name `serial`. At least `0`.
    pub serial: i64,
    /// Zone to edit, such as `example.com`.
    ///
    /// Wire name `zone`.
    pub zone: String,
    /// Records to add, each a JSON object with `dname` (name), `ttl` (seconds), `record_type` (such
    /// as `A`) and `data` (the parts of the content: one for `A`, priority and host for `MX`).
    ///
    /// Wire name `add`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub add: Vec<types::MassEditZoneAdd>,
    /// Records to replace, each a JSON object like those of `add` with an additional `line_index`:
    /// the line where the record starts, counted from 0.
    ///
    /// Wire name `edit`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub edit: Vec<types::MassEditZoneEdit>,
    /// `line_index` of each record to remove, from [`parse_zone`](parse_zone()).
    ///
    /// Wire name `remove`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub remove: Vec<i64>,
}

impl MassEditZone {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(serial: impl Into<i64>, zone: impl Into<String>) -> Self {
        Self {
            serial: serial.into(),
            zone: zone.into(),
            add: Vec::new(),
            edit: Vec::new(),
            remove: Vec::new(),
        }
    }

    /// Sets [`add`](field@Self::add).
    pub fn add(
        mut self,
        add: impl IntoIterator<Item = impl Into<types::MassEditZoneAdd>>,
    ) -> Self {
        self.add = add.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`edit`](field@Self::edit).
    pub fn edit(
        mut self,
        edit: impl IntoIterator<Item = impl Into<types::MassEditZoneEdit>>,
    ) -> Self {
        self.edit = edit.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`remove`](field@Self::remove).
    pub fn remove(mut self, remove: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.remove = remove.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for MassEditZone {
    type Data = types::MassEditZoneData;

    const CALL: Call = Call::new(Api::Uapi, "DNS", "mass_edit_zone", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("serial", 0.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("serial", &self.serial);
        form.put("zone", &self.zone);
        form.json_each("add", &self.add);
        form.json_each("edit", &self.edit);
        form.repeated("remove", &self.remove);
    }
}

impl std::fmt::Debug for MassEditZone {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "MassEditZone", f)
    }
}

/// Reads a zone, with the line of each record for edits.
///
/// Fails if the account has no such zone. Decoded values may be any bytes.
///
/// Returns: Each item is a record, directive or comment.
///
/// The UAPI function `DNS::parse_zone`. It changes nothing. Since version 11.96. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/dns-parse_zone/>
#[doc(alias = "DNS::parse_zone")]
pub fn parse_zone<C: Caller>(
    client: &C,
    params: &ParseZone,
) -> C::Output<Reply<Vec<types::ParseZoneRow>>> {
    client.call(params)
}

/// Reads a zone, with the line of each record for edits: the parameters of [`parse_zone()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ParseZone {
    /// Zone to read, such as `example.com`.
    ///
    /// Wire name `zone`.
    pub zone: String,
}

impl ParseZone {
    /// Creates the parameters.
    pub fn new(zone: impl Into<String>) -> Self {
        Self { zone: zone.into() }
    }
}

impl Named for ParseZone {
    type Data = Vec<types::ParseZoneRow>;

    const CALL: Call = Call::new(Api::Uapi, "DNS", "parse_zone", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("zone", &self.zone);
    }
}

impl std::fmt::Debug for ParseZone {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ParseZone", f)
    }
}

/// Replaces an IPv4 address in the DNS records of domains.
///
/// Without `source_ip`, the old address is that of the zone's own A record, or else of the
/// first A record that is not a loopback address. A zone without such a record is not changed.
///
/// Returns: Each item is a record that was changed.
///
/// The UAPI function `DNS::swap_ip_in_zones`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DNS-swap_ip_in_zones/>
#[doc(alias = "DNS::swap_ip_in_zones")]
pub fn swap_ip_in_zones<C: Caller>(
    client: &C,
    params: &SwapIpInZones,
) -> C::Output<Reply<Vec<types::SwapIpInZonesRow>>> {
    client.call(params)
}

/// Replaces an IPv4 address in the DNS records of domains: the parameters of
/// [`swap_ip_in_zones()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SwapIpInZones {
    /// New IPv4 address.
    ///
    /// Wire name `dest_ip`. Format: `ipv4`.
    pub dest_ip: String,
    /// Domains whose zones are changed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
    /// New IPv4 address for the FTP records. By default, `dest_ip`.
    ///
    /// Wire name `ftp_ip`. Format: `ipv4`.
    pub ftp_ip: Option<String>,
    /// IPv4 address to replace. By default, it is determined from the zone.
    ///
    /// Wire name `source_ip`. Format: `ipv4`.
    pub source_ip: Option<String>,
}

impl SwapIpInZones {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        dest_ip: impl Into<String>,
        domain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            dest_ip: dest_ip.into(),
            domain: domain.into_iter().map(|item| item.into()).collect(),
            ftp_ip: None,
            source_ip: None,
        }
    }

    /// Sets [`ftp_ip`](field@Self::ftp_ip).
    pub fn ftp_ip(mut self, ftp_ip: impl Into<String>) -> Self {
        self.ftp_ip = Some(ftp_ip.into());
        self
    }

    /// Sets [`source_ip`](field@Self::source_ip).
    pub fn source_ip(mut self, source_ip: impl Into<String>) -> Self {
        self.source_ip = Some(source_ip.into());
        self
    }
}

impl Named for SwapIpInZones {
    type Data = Vec<types::SwapIpInZonesRow>;

    const CALL: Call = Call::new(Api::Uapi, "DNS", "swap_ip_in_zones", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dest_ip", &self.dest_ip);
        form.repeated("domain", &self.domain);
        form.opt("ftp_ip", &self.ftp_ip);
        form.opt("source_ip", &self.source_ip);
    }
}

impl std::fmt::Debug for SwapIpInZones {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SwapIpInZones", f)
    }
}
