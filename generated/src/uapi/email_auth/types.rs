// Made by cpanel-codegen from schema/uapi/EmailAuth.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`EmailAuth`](super).

use cpanel_core::codegen::*;

/// A record in the data of `EmailAuth::fetch_dkim_private_keys`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchDkimPrivateKeysRow {
    /// Domain whose mail the key signs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Private key in PEM form. A secret.
    ///
    /// Wire name `pem`. Format: `pem-private-key`.
    pub pem: Secret,
}

impl Record for FetchDkimPrivateKeysRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchDkimPrivateKeysRow",
        members: &["domain", "pem"],
        always: 3,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.pem,
        }
    }
}

impl std::fmt::Debug for FetchDkimPrivateKeysRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// One item of `keys` in the parameters of `EmailAuth::install_dkim_private_keys`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct InstallDkimPrivateKeysKey {
    /// Domain that the key belongs to.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Private RSA key in PEM form. A secret.
    ///
    /// Wire name `key`. Format: `pem-private-key`.
    pub key: Secret,
}

impl InstallDkimPrivateKeysKey {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self {
            domain: domain.into(),
            key: key.into(),
        }
    }
}

impl ToJson for InstallDkimPrivateKeysKey {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("domain", Some(self.domain.to_json())),
            ("key", Some(self.key.to_json())),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        true
    }
}

/// One item of `records` in the parameters of `EmailAuth::install_spf_records`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct InstallSpfRecordsRecord {
    /// Domain that the record belongs to.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Full record, such as `v=spf1 +a +mx -all`.
    ///
    /// Wire name `record`.
    pub record: String,
}

impl InstallSpfRecordsRecord {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, record: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            record: record.into(),
        }
    }
}

impl ToJson for InstallSpfRecordsRecord {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("domain", Some(self.domain.to_json())),
            ("record", Some(self.record.to_json())),
        ])
    }
}

/// A record in the data of `EmailAuth::validate_current_dkims`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ValidateCurrentDkimsRow {
    /// Name that was looked up: the domain with the prefix `default._domainkey.`.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Reason why the lookup failed. Sent only if `state` is `ERROR`.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Record that DNS should have.
    ///
    /// Wire name `expected`.
    pub expected: Option<String>,
    /// Records that were found, one item for each. White space may differ from the records in DNS.
    ///
    /// Wire name `records`.
    pub records: Vec<ValidateCurrentDkimsRowRecord>,
    /// State of the domain: `VALID`; `MALFORMED` (one record, which is not valid DKIM); `MISMATCH`
    /// (the record has another key than the server); `MISSING` (no record); `MULTIPLE` (more than
    /// one record); `NOPUB` (the server has no key for the domain); `ERROR` (the lookup failed).
    ///
    /// Wire name `state`.
    pub state: Option<ValidateCurrentDkimsRowState>,
    /// Change of the domain's entry in the server's cache: `set` and `unset` mean that it was
    /// changed to valid or invalid, `valid` and `invalid` that it already had this value, `none`
    /// that nothing was done, `error` that the update failed.
    ///
    /// Wire name `validity_cache_update`.
    pub validity_cache_update: Option<ValidateCurrentDkimsRowValidityCacheUpdate>,
}

impl Record for ValidateCurrentDkimsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ValidateCurrentDkimsRow",
        members: &[
            "domain",
            "error",
            "expected",
            "records",
            "state",
            "validity_cache_update",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.error,
            2 => &mut self.expected,
            3 => &mut self.records,
            4 => &mut self.state,
            _ => &mut self.validity_cache_update,
        }
    }
}

impl std::fmt::Debug for ValidateCurrentDkimsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `records` in the data of `EmailAuth::validate_current_dkims`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ValidateCurrentDkimsRowRecord {
    /// Text of the record. White space may differ from the record in DNS.
    ///
    /// Wire name `current`.
    pub current: Option<String>,
    /// Fault of the record. Sent only if its `state` is `PERMFAIL`.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// State of the record: `VALID` (matches the server's key), `MISMATCH` (has another key) or
    /// `PERMFAIL` (is faulty, or is one of several records).
    ///
    /// Wire name `state`.
    pub state: Option<ValidateCurrentDkimsRowRecordState>,
}

impl Record for ValidateCurrentDkimsRowRecord {
    const SHAPE: RecordShape = RecordShape {
        name: "ValidateCurrentDkimsRowRecord",
        members: &["current", "reason", "state"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.current,
            1 => &mut self.reason,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for ValidateCurrentDkimsRowRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `state` in `records` in the data of `EmailAuth::validate_current_dkims`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateCurrentDkimsRowRecordState {
    /// Wire value `VALID`.
    Valid,
    /// Wire value `MISMATCH`.
    Mismatch,
    /// Wire value `PERMFAIL`.
    Permfail,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ValidateCurrentDkimsRowRecordState { Valid = "VALID", Mismatch = "MISMATCH", Permfail
    = "PERMFAIL" }
);

/// A value in `state` in the data of `EmailAuth::validate_current_dkims`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateCurrentDkimsRowState {
    /// Wire value `VALID`.
    Valid,
    /// Wire value `MALFORMED`.
    Malformed,
    /// Wire value `MISMATCH`.
    Mismatch,
    /// Wire value `MISSING`.
    Missing,
    /// Wire value `MULTIPLE`.
    Multiple,
    /// Wire value `NOPUB`.
    Nopub,
    /// Wire value `ERROR`.
    Error,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ValidateCurrentDkimsRowState { Valid = "VALID", Malformed = "MALFORMED", Mismatch =
    "MISMATCH", Missing = "MISSING", Multiple = "MULTIPLE", Nopub = "NOPUB", Error =
    "ERROR" }
);

/// A value in `validity_cache_update` in the data of `EmailAuth::validate_current_dkims`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateCurrentDkimsRowValidityCacheUpdate {
    /// Wire value `set`.
    Set,
    /// Wire value `unset`.
    Unset,
    /// Wire value `valid`.
    Valid,
    /// Wire value `invalid`.
    Invalid,
    /// Wire value `none`.
    None,
    /// Wire value `error`.
    Error,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ValidateCurrentDkimsRowValidityCacheUpdate { Set = "set", Unset = "unset", Valid =
    "valid", Invalid = "invalid", None = "none", Error = "error" }
);

/// A record in the data of `EmailAuth::validate_current_dmarcs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ValidateCurrentDmarcsRow {
    /// Domain that was checked.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Reason why the lookup failed, or the fault of SPF or DKIM. `MALFORMED` if those records have
    /// a syntax error.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Record that was found.
    ///
    /// Wire name `record`.
    pub record: Option<String>,
    /// State of the domain: `VALID` (policy, SPF and DKIM are valid); `MALFORMED` (syntax error);
    /// `DKIM_SPF_ERROR`, `DKIM_ERROR` or `SPF_ERROR` (there is a policy, but DKIM, SPF or both
    /// fail); `MISSING` (no record); `DNS_ERROR` (the lookup failed).
    ///
    /// Wire name `state`.
    pub state: Option<ValidateCurrentDmarcsRowState>,
    /// Name that was looked up: the domain with the prefix `_dmarc.`.
    ///
    /// Wire name `subdomain`. Format: `domain`.
    pub subdomain: Option<String>,
    /// Suggested record, which [`apply_dmarc`](super::apply_dmarc()) can take.
    ///
    /// Wire name `suggested`.
    pub suggested: Option<String>,
}

impl Record for ValidateCurrentDmarcsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ValidateCurrentDmarcsRow",
        members: &["domain", "error", "record", "state", "subdomain", "suggested"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.error,
            2 => &mut self.record,
            3 => &mut self.state,
            4 => &mut self.subdomain,
            _ => &mut self.suggested,
        }
    }
}

impl std::fmt::Debug for ValidateCurrentDmarcsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `state` in the data of `EmailAuth::validate_current_dmarcs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateCurrentDmarcsRowState {
    /// Wire value `VALID`.
    Valid,
    /// Wire value `MALFORMED`.
    Malformed,
    /// Wire value `DKIM_SPF_ERROR`.
    DkimSpfError,
    /// Wire value `DKIM_ERROR`.
    DkimError,
    /// Wire value `SPF_ERROR`.
    SpfError,
    /// Wire value `MISSING`.
    Missing,
    /// Wire value `DNS_ERROR`.
    DnsError,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ValidateCurrentDmarcsRowState { Valid = "VALID", Malformed = "MALFORMED",
    DkimSpfError = "DKIM_SPF_ERROR", DkimError = "DKIM_ERROR", SpfError = "SPF_ERROR",
    Missing = "MISSING", DnsError = "DNS_ERROR" }
);

/// A record in the data of `EmailAuth::validate_current_ptrs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ValidateCurrentPtrsRow {
    /// Name that was looked up for the address: the reversed address below `in-addr.arpa` (IPv4) or
    /// `ip6.arpa` (IPv6). Missing if the address is invalid.
    ///
    /// Wire name `arpa_domain`.
    pub arpa_domain: Option<String>,
    /// Domain that was checked.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Reason why the check failed. Sent only if `state` is `ERROR`.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Host name with which the domain's mail server introduces itself to other servers.
    ///
    /// Wire name `helo`. Format: `domain`.
    pub helo: Option<String>,
    /// IP address that sends the domain's mail. Missing if the address is invalid.
    ///
    /// Wire name `ip_address`.
    pub ip_address: Option<String>,
    /// Version of IP, 4 or 6. Missing if the address is invalid.
    ///
    /// Wire name `ip_version`. One of `4`, `6`.
    pub ip_version: Option<i64>,
    /// Host names of the name servers for the PTR record.
    ///
    /// Wire name `nameservers`. Format: `domain`.
    pub nameservers: Vec<String>,
    /// PTR records of the address, one item for each. Missing if the address is invalid.
    ///
    /// Wire name `ptr_records`.
    pub ptr_records: Vec<ValidateCurrentPtrsRowPtrRecord>,
    /// State of the address: `VALID` (all its PTR records are valid); `MISSING_PTR` (no PTR
    /// record); `PTR_MISMATCH` (at least one name does not resolve to the address); `IP_IS_PRIVATE`
    /// (a private address, which cannot have a PTR record); `ERROR` (the address is invalid).
    ///
    /// Wire name `state`.
    pub state: Option<ValidateCurrentPtrsRowState>,
}

impl Record for ValidateCurrentPtrsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ValidateCurrentPtrsRow",
        members: &[
            "arpa_domain",
            "domain",
            "error",
            "helo",
            "ip_address",
            "ip_version",
            "nameservers",
            "ptr_records",
            "state",
        ],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.arpa_domain,
            1 => &mut self.domain,
            2 => &mut self.error,
            3 => &mut self.helo,
            4 => &mut self.ip_address,
            5 => &mut self.ip_version,
            6 => &mut self.nameservers,
            7 => &mut self.ptr_records,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for ValidateCurrentPtrsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `ptr_records` in the data of `EmailAuth::validate_current_ptrs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ValidateCurrentPtrsRowPtrRecord {
    /// Full name that the record points to.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// IP addresses that this name resolves to.
    ///
    /// Wire name `forward_records`.
    pub forward_records: Vec<String>,
    /// State of the name: `VALID`, `MISSING_FWD` (the name does not resolve) or `FWD_MISMATCH` (the
    /// name resolves only to other addresses).
    ///
    /// Wire name `state`.
    pub state: Option<ValidateCurrentPtrsRowPtrRecordState>,
}

impl Record for ValidateCurrentPtrsRowPtrRecord {
    const SHAPE: RecordShape = RecordShape {
        name: "ValidateCurrentPtrsRowPtrRecord",
        members: &["domain", "forward_records", "state"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.forward_records,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for ValidateCurrentPtrsRowPtrRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `state` in `ptr_records` in the data of `EmailAuth::validate_current_ptrs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateCurrentPtrsRowPtrRecordState {
    /// Wire value `VALID`.
    Valid,
    /// Wire value `MISSING_FWD`.
    MissingFwd,
    /// Wire value `FWD_MISMATCH`.
    FwdMismatch,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ValidateCurrentPtrsRowPtrRecordState { Valid = "VALID", MissingFwd = "MISSING_FWD",
    FwdMismatch = "FWD_MISMATCH" }
);

/// A value in `state` in the data of `EmailAuth::validate_current_ptrs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateCurrentPtrsRowState {
    /// Wire value `ERROR`.
    Error,
    /// Wire value `IP_IS_PRIVATE`.
    IpIsPrivate,
    /// Wire value `VALID`.
    Valid,
    /// Wire value `MISSING_PTR`.
    MissingPtr,
    /// Wire value `PTR_MISMATCH`.
    PtrMismatch,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ValidateCurrentPtrsRowState { Error = "ERROR", IpIsPrivate = "IP_IS_PRIVATE", Valid =
    "VALID", MissingPtr = "MISSING_PTR", PtrMismatch = "PTR_MISMATCH" }
);

/// A record in the data of `EmailAuth::validate_current_spfs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ValidateCurrentSpfsRow {
    /// Domain that was checked.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Reason why the lookup failed. Sent only if `state` is `ERROR`.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Part that the record should have for the sending address, such as `ip6:…`.
    ///
    /// Wire name `expected`.
    pub expected: Option<String>,
    /// IP address that sends the domain's mail.
    ///
    /// Wire name `ip_address`.
    pub ip_address: Option<String>,
    /// Version of IP, 4 or 6.
    ///
    /// Wire name `ip_version`. One of `4`, `6`.
    pub ip_version: Option<i64>,
    /// SPF records that were found, one item for each.
    ///
    /// Wire name `records`.
    pub records: Vec<ValidateCurrentSpfsRowRecord>,
    /// State of the domain: `VALID` (exactly one record, which allows the address); `MISMATCHED`
    /// (the record does not include the address); `MULTIPLE` (more than one record); `MISSING` (no
    /// record); `ERROR` (the lookup failed).
    ///
    /// Wire name `state`.
    pub state: Option<ValidateCurrentSpfsRowState>,
}

impl Record for ValidateCurrentSpfsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ValidateCurrentSpfsRow",
        members: &[
            "domain",
            "error",
            "expected",
            "ip_address",
            "ip_version",
            "records",
            "state",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.error,
            2 => &mut self.expected,
            3 => &mut self.ip_address,
            4 => &mut self.ip_version,
            5 => &mut self.records,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for ValidateCurrentSpfsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `records` in the data of `EmailAuth::validate_current_spfs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ValidateCurrentSpfsRowRecord {
    /// Text of the record.
    ///
    /// Wire name `current`.
    pub current: Option<String>,
    /// Fault of the record. Missing if there is none.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Result of the record for the address, as defined in RFC 7208: `PASS` (may send), `NEUTRAL`
    /// (no statement), `SOFTFAIL` (probably may not send), `FAIL` (may not send), `TEMPERROR` (a
    /// temporary error, for example of the network), `PERMERROR` (a faulty record that must be
    /// corrected).
    ///
    /// Wire name `state`.
    pub state: Option<ValidateCurrentSpfsRowRecordState>,
}

impl Record for ValidateCurrentSpfsRowRecord {
    const SHAPE: RecordShape = RecordShape {
        name: "ValidateCurrentSpfsRowRecord",
        members: &["current", "reason", "state"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.current,
            1 => &mut self.reason,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for ValidateCurrentSpfsRowRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `state` in `records` in the data of `EmailAuth::validate_current_spfs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateCurrentSpfsRowRecordState {
    /// Wire value `PASS`.
    Pass,
    /// Wire value `NEUTRAL`.
    Neutral,
    /// Wire value `FAIL`.
    Fail,
    /// Wire value `SOFTFAIL`.
    Softfail,
    /// Wire value `TEMPERROR`.
    Temperror,
    /// Wire value `PERMERROR`.
    Permerror,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ValidateCurrentSpfsRowRecordState { Pass = "PASS", Neutral = "NEUTRAL", Fail =
    "FAIL", Softfail = "SOFTFAIL", Temperror = "TEMPERROR", Permerror = "PERMERROR" }
);

/// A value in `state` in the data of `EmailAuth::validate_current_spfs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ValidateCurrentSpfsRowState {
    /// Wire value `VALID`.
    Valid,
    /// Wire value `MISMATCHED`.
    Mismatched,
    /// Wire value `MULTIPLE`.
    Multiple,
    /// Wire value `MISSING`.
    Missing,
    /// Wire value `ERROR`.
    Error,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ValidateCurrentSpfsRowState { Valid = "VALID", Mismatched = "MISMATCHED", Multiple =
    "MULTIPLE", Missing = "MISSING", Error = "ERROR" }
);

/// A row of [`apply_dmarc()`](super::apply_dmarc) and 6 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainResult {
    /// Domain that the result is for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Description of the change, such as the record that was added or removed,
    /// `[no changes needed]` or `created new key`; or the reason of a failure.
    ///
    /// Wire name `msg`.
    pub msg: Option<String>,
    /// Whether the call succeeded for this domain.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
}

impl Record for DomainResult {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainResult",
        members: &["domain", "msg", "status"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.msg,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for DomainResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
