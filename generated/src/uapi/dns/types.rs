// Made by cpanel-codegen from schema/uapi/DNS.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DNS`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DNS::ensure_domains_use_recognized_nameservers`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EnsureDomainsUseRecognizedNameserversRow {
    /// What is wrong with the domain.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// `domain_not_registered` if the domain is not registered, `unrecognized_nameservers` if it
    /// uses unknown name servers.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<EnsureDomainsUseRecognizedNameserversRowType>,
}

impl Record for EnsureDomainsUseRecognizedNameserversRow {
    const SHAPE: RecordShape = RecordShape {
        name: "EnsureDomainsUseRecognizedNameserversRow",
        members: &["message", "type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.message,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for EnsureDomainsUseRecognizedNameserversRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in the data of `DNS::ensure_domains_use_recognized_nameservers`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnsureDomainsUseRecognizedNameserversRowType {
    /// Wire value `domain_not_registered`.
    DomainNotRegistered,
    /// Wire value `unrecognized_nameservers`.
    UnrecognizedNameservers,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    EnsureDomainsUseRecognizedNameserversRowType { DomainNotRegistered =
    "domain_not_registered", UnrecognizedNameservers = "unrecognized_nameservers" }
);

/// A record in the data of `DNS::fetch_cpanel_generated_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchCpanelGeneratedDomainsRow {
    /// Full name of the service subdomain, with a final dot.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for FetchCpanelGeneratedDomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchCpanelGeneratedDomainsRow",
        members: &["domain"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.domain
    }
}

impl std::fmt::Debug for FetchCpanelGeneratedDomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNS::has_local_authority`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasLocalAuthorityRow {
    /// Domain that was checked.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Reason why the check failed. Only present if it failed.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Whether this server is authoritative for the domain.
    ///
    /// Wire name `local_authority`.
    pub local_authority: Option<bool>,
    /// Host names of the domain's name servers.
    ///
    /// Wire name `nameservers`. Format: `domain`.
    pub nameservers: Vec<String>,
    /// Zone that contains the domain. Null if there is none.
    ///
    /// Wire name `zone`. Format: `domain`.
    pub zone: Option<String>,
}

impl Record for HasLocalAuthorityRow {
    const SHAPE: RecordShape = RecordShape {
        name: "HasLocalAuthorityRow",
        members: &["domain", "error", "local_authority", "nameservers", "zone"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.error,
            2 => &mut self.local_authority,
            3 => &mut self.nameservers,
            _ => &mut self.zone,
        }
    }
}

impl std::fmt::Debug for HasLocalAuthorityRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNS::is_alias_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsAliasAvailableData {
    /// Whether `ALIAS` records can be used.
    ///
    /// Wire name `alias`.
    pub alias: Option<bool>,
    /// Always false: `ANAME` records are not supported yet.
    ///
    /// Wire name `aname`.
    pub aname: Option<bool>,
    /// DNS server with which PowerDNS resolves the targets, if one is set.
    ///
    /// Wire name `resolver`.
    pub resolver: Option<String>,
}

impl Record for IsAliasAvailableData {
    const SHAPE: RecordShape = RecordShape {
        name: "IsAliasAvailableData",
        members: &["alias", "aname", "resolver"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.alias,
            1 => &mut self.aname,
            _ => &mut self.resolver,
        }
    }
}

impl std::fmt::Debug for IsAliasAvailableData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNS::is_https_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsHttpsAvailableData {
    /// Whether HTTPS records can be added.
    ///
    /// Wire name `https`.
    pub https: Option<bool>,
    /// Name of the DNS software, such as `pdns`.
    ///
    /// Wire name `dns_server`.
    pub dns_server: Option<String>,
}

impl Record for IsHttpsAvailableData {
    const SHAPE: RecordShape = RecordShape {
        name: "IsHttpsAvailableData",
        members: &["https", "dns_server"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.https,
            _ => &mut self.dns_server,
        }
    }
}

impl std::fmt::Debug for IsHttpsAvailableData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNS::is_svcb_available`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsSvcbAvailableData {
    /// Whether SVCB records can be added.
    ///
    /// Wire name `svcb`.
    pub svcb: Option<bool>,
    /// Name of the DNS software, such as `pdns`.
    ///
    /// Wire name `dns_server`.
    pub dns_server: Option<String>,
}

impl Record for IsSvcbAvailableData {
    const SHAPE: RecordShape = RecordShape {
        name: "IsSvcbAvailableData",
        members: &["svcb", "dns_server"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.svcb,
            _ => &mut self.dns_server,
        }
    }
}

impl std::fmt::Debug for IsSvcbAvailableData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the parameter `add` of `DNS::mass_edit_zone`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MassEditZoneAdd {
    /// Name of the record. Without a final dot, it is relative to the zone.
    ///
    /// Wire name `dname`.
    pub dname: String,
    /// Time to live of the record, in seconds.
    ///
    /// Wire name `ttl`.
    pub ttl: i64,
    /// Kind of record, such as `A` or `MX`.
    ///
    /// Wire name `record_type`.
    pub record_type: String,
    /// Parts of the content. `MX` needs two: priority and host.
    ///
    /// Wire name `data`.
    pub data: Vec<String>,
}

impl MassEditZoneAdd {
    /// Creates the parameters.
    pub fn new(
        dname: impl Into<String>,
        ttl: impl Into<i64>,
        record_type: impl Into<String>,
        data: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            dname: dname.into(),
            ttl: ttl.into(),
            record_type: record_type.into(),
            data: data.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl ToJson for MassEditZoneAdd {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("dname", Some(self.dname.to_json())),
            ("ttl", Some(self.ttl.to_json())),
            ("record_type", Some(self.record_type.to_json())),
            ("data", Some(self.data.to_json())),
        ])
    }
}

/// A record in the parameter `edit` of `DNS::mass_edit_zone`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MassEditZoneEdit {
    /// `line_index` of the record, from [`parse_zone`](super::parse_zone()).
    ///
    /// Wire name `line_index`.
    pub line_index: i64,
    /// New name of the record. Without a final dot, it is relative to the zone.
    ///
    /// Wire name `dname`.
    pub dname: String,
    /// Time to live of the record, in seconds.
    ///
    /// Wire name `ttl`.
    pub ttl: i64,
    /// Kind of record, such as `A` or `MX`.
    ///
    /// Wire name `record_type`.
    pub record_type: String,
    /// Parts of the new content. `MX` needs two: priority and host.
    ///
    /// Wire name `data`.
    pub data: Vec<String>,
}

impl MassEditZoneEdit {
    /// Creates the parameters.
    pub fn new(
        line_index: impl Into<i64>,
        dname: impl Into<String>,
        ttl: impl Into<i64>,
        record_type: impl Into<String>,
        data: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            line_index: line_index.into(),
            dname: dname.into(),
            ttl: ttl.into(),
            record_type: record_type.into(),
            data: data.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl ToJson for MassEditZoneEdit {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("line_index", Some(self.line_index.to_json())),
            ("dname", Some(self.dname.to_json())),
            ("ttl", Some(self.ttl.to_json())),
            ("record_type", Some(self.record_type.to_json())),
            ("data", Some(self.data.to_json())),
        ])
    }
}

/// A record in the data of `DNS::mass_edit_zone`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MassEditZoneData {
    /// New serial number of the zone, for the next edit.
    ///
    /// Wire name `new_serial`.
    pub new_serial: Option<i64>,
}

impl Record for MassEditZoneData {
    const SHAPE: RecordShape = RecordShape {
        name: "MassEditZoneData",
        members: &["new_serial"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.new_serial
    }
}

impl std::fmt::Debug for MassEditZoneData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNS::parse_zone`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ParseZoneRow {
    /// Line where it starts, counted from 0. [`mass_edit_zone`](super::mass_edit_zone()) takes this
    /// number.
    ///
    /// Wire name `line_index`.
    pub line_index: i64,
    /// `record`, `control` (a directive such as `$TTL`) or `comment`. Determines which other
    /// members are present.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: ParseZoneRowType,
    /// Content of a record in Base64, one item per part: for `MX`, priority and host.
    ///
    /// Wire name `data_b64`. Format: `base64`.
    pub data_b64: Vec<Base64>,
    /// Name of a record in Base64. Decoded, a name without a final dot is relative to the zone.
    ///
    /// Wire name `dname_b64`. Format: `base64`.
    pub dname_b64: Option<Base64>,
    /// Kind of record, such as `A` or `MX`.
    ///
    /// Wire name `record_type`.
    pub record_type: Option<String>,
    /// Time to live of the record, in seconds.
    ///
    /// Wire name `ttl`.
    pub ttl: Option<i64>,
    /// The line of a directive or comment in Base64.
    ///
    /// Wire name `text_b64`. Format: `base64`.
    pub text_b64: Option<Base64>,
}

impl Record for ParseZoneRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ParseZoneRow",
        members: &[
            "line_index",
            "type",
            "data_b64",
            "dname_b64",
            "record_type",
            "ttl",
            "text_b64",
        ],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.line_index,
            1 => &mut self.type_,
            2 => &mut self.data_b64,
            3 => &mut self.dname_b64,
            4 => &mut self.record_type,
            5 => &mut self.ttl,
            _ => &mut self.text_b64,
        }
    }
}

impl std::fmt::Debug for ParseZoneRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in the data of `DNS::parse_zone`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ParseZoneRowType {
    /// Wire value `record`.
    Record,
    /// Wire value `control`.
    Control,
    /// Wire value `comment`.
    Comment,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ParseZoneRowType { Record = "record", Control = "control", Comment = "comment" }
);

impl Default for ParseZoneRowType {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A record in the data of `DNS::swap_ip_in_zones`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SwapIpInZonesRow {
    /// Zone that the record is in.
    ///
    /// Wire name `zone_name`. Format: `domain`.
    pub zone_name: String,
    /// Domain name whose entry was changed.
    ///
    /// Wire name `record_name`. Format: `domain`.
    pub record_name: String,
    /// Kind of record, such as `A`.
    ///
    /// Wire name `record_type`.
    pub record_type: Option<String>,
    /// The previous content.
    ///
    /// Wire name `old_value`.
    pub old_value: Option<String>,
    /// Its current content.
    ///
    /// Wire name `new_value`.
    pub new_value: Option<String>,
}

impl Record for SwapIpInZonesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "SwapIpInZonesRow",
        members: &["zone_name", "record_name", "record_type", "old_value", "new_value"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.zone_name,
            1 => &mut self.record_name,
            2 => &mut self.record_type,
            3 => &mut self.old_value,
            _ => &mut self.new_value,
        }
    }
}

impl std::fmt::Debug for SwapIpInZonesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
