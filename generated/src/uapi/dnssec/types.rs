// Made by cpanel-codegen from schema/uapi/DNSSEC.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DNSSEC`](super).

use cpanel_core::codegen::*;

/// The parameter `key_setup` of `DNSSEC::enable_dnssec`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EnableDnssecKeySetup {
    /// Wire value `simple`.
    Simple,
    /// Wire value `classic`.
    Classic,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    EnableDnssecKeySetup { Simple = "simple", Classic = "classic" }
);

/// A record in the data of `DNSSEC::enable_dnssec`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EnableDnssecData {
    /// A map from each domain to its outcome.
    ///
    /// Wire name `enabled`.
    pub enabled: BTreeMap<String, EnableDnssecDataEnabled>,
}

impl Record for EnableDnssecData {
    const SHAPE: RecordShape = RecordShape {
        name: "EnableDnssecData",
        members: &["enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for EnableDnssecData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `enabled` in the data of `DNSSEC::enable_dnssec`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EnableDnssecDataEnabled {
    /// Whether the domain is now signed.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Number of the new key on the server.
    ///
    /// Wire name `new_key_id`.
    pub new_key_id: Option<i64>,
    /// Version that was chosen, `NSEC3` or `NSEC`.
    ///
    /// Wire name `nsec_version`.
    pub nsec_version: Option<NsecVersion>,
}

impl Record for EnableDnssecDataEnabled {
    const SHAPE: RecordShape = RecordShape {
        name: "EnableDnssecDataEnabled",
        members: &["enabled", "new_key_id", "nsec_version"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.new_key_id,
            _ => &mut self.nsec_version,
        }
    }
}

impl std::fmt::Debug for EnableDnssecDataEnabled {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNSSEC::export_zone_dnskey`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ExportZoneDnskeyData {
    /// Public key in Base64.
    ///
    /// Wire name `dnskey`.
    pub dnskey: Option<String>,
    /// Number of the key on the server, as in the call.
    ///
    /// Wire name `key_id`.
    pub key_id: Option<i64>,
    /// Whether the key could be read.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
}

impl Record for ExportZoneDnskeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "ExportZoneDnskeyData",
        members: &["dnskey", "key_id", "success"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dnskey,
            1 => &mut self.key_id,
            _ => &mut self.success,
        }
    }
}

impl std::fmt::Debug for ExportZoneDnskeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNSSEC::export_zone_key`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ExportZoneKeyData {
    /// Domain whose zone the key signs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Private key as text, which begins with `Private-key-format`. A secret.
    ///
    /// Wire name `key_content`.
    pub key_content: Option<Secret>,
    /// Number of the key on the server, as in the call.
    ///
    /// Wire name `key_id`.
    pub key_id: Option<i64>,
    /// Short checksum that DNS uses to refer to the key.
    ///
    /// Wire name `key_tag`.
    pub key_tag: Option<i64>,
    /// Kind of the key: `KSK` signs keys, `ZSK` signs records, `CSK` does both.
    ///
    /// Wire name `key_type`.
    pub key_type: Option<KeyType>,
    /// Whether the key could be read.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
}

impl Record for ExportZoneKeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "ExportZoneKeyData",
        members: &["domain", "key_content", "key_id", "key_tag", "key_type", "success"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.key_content,
            2 => &mut self.key_id,
            3 => &mut self.key_tag,
            4 => &mut self.key_type,
            _ => &mut self.success,
        }
    }
}

impl std::fmt::Debug for ExportZoneKeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNSSEC::fetch_ds_records`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchDsRecordsEntry {
    /// A map from key tag to key.
    ///
    /// Wire name `keys`.
    pub keys: BTreeMap<String, FetchDsRecordsEntryKey>,
    /// Settings of the proof that names do not exist. With NSEC, only `nsec_version` is sent.
    ///
    /// Wire name `nsec_details`.
    pub nsec_details: Option<FetchDsRecordsEntryNsecDetails>,
}

impl Record for FetchDsRecordsEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchDsRecordsEntry",
        members: &["keys", "nsec_details"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.keys,
            _ => &mut self.nsec_details,
        }
    }
}

impl std::fmt::Debug for FetchDsRecordsEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `keys` in the data of `DNSSEC::fetch_ds_records`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchDsRecordsEntryKey {
    /// Whether the key is used for signing.
    ///
    /// Wire name `active`.
    pub active: Option<bool>,
    /// Name of the algorithm for display, such as `RSA/SHA-256`.
    ///
    /// Wire name `algo_desc`.
    pub algo_desc: Option<String>,
    /// Registered number of the algorithm; see [`add_zone_key`](super::add_zone_key()).
    ///
    /// Wire name `algo_num`. One of `5`, `6`, `7`, `8`, `10`, `13`, `14`.
    pub algo_num: Option<i64>,
    /// Short name of the algorithm, such as `RSASHA256`.
    ///
    /// Wire name `algo_tag`.
    pub algo_tag: Option<String>,
    /// Length of the key in bits.
    ///
    /// Wire name `bits`.
    pub bits: Option<i64>,
    /// Time when the key was created, in seconds since the Unix epoch.
    ///
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// Digests for the DS record, one item for each digest algorithm. Most registrars need only one
    /// of them.
    ///
    /// Wire name `digests`.
    pub digests: Vec<FetchDsRecordsEntryKeyDigest>,
    /// Flags of the key: `256` for keys that sign only records (ZSK), `257` for keys that sign keys
    /// (KSK and CSK).
    ///
    /// Wire name `flags`. One of `256`, `257`.
    pub flags: Option<i64>,
    /// Number of the key on the server, as the other functions take it.
    ///
    /// Wire name `key_id`.
    pub key_id: Option<i64>,
    /// Short checksum that DNS and the registrar use to refer to the key.
    ///
    /// Wire name `key_tag`.
    pub key_tag: Option<i64>,
    /// Kind of the key: `KSK` signs keys, `ZSK` signs records, `CSK` does both.
    ///
    /// Wire name `key_type`.
    pub key_type: Option<KeyType>,
    /// Private key as text. A secret.
    ///
    /// Wire name `privatekey`.
    pub privatekey: Option<Secret>,
}

impl Record for FetchDsRecordsEntryKey {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchDsRecordsEntryKey",
        members: &[
            "active",
            "algo_desc",
            "algo_num",
            "algo_tag",
            "bits",
            "created",
            "digests",
            "flags",
            "key_id",
            "key_tag",
            "key_type",
            "privatekey",
        ],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.active,
            1 => &mut self.algo_desc,
            2 => &mut self.algo_num,
            3 => &mut self.algo_tag,
            4 => &mut self.bits,
            5 => &mut self.created,
            6 => &mut self.digests,
            7 => &mut self.flags,
            8 => &mut self.key_id,
            9 => &mut self.key_tag,
            10 => &mut self.key_type,
            _ => &mut self.privatekey,
        }
    }
}

impl std::fmt::Debug for FetchDsRecordsEntryKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `digests` in `keys` in the data of `DNSSEC::fetch_ds_records`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchDsRecordsEntryKeyDigest {
    /// Name of the digest algorithm for display, such as `SHA-256`.
    ///
    /// Wire name `algo_desc`.
    pub algo_desc: Option<String>,
    /// Registered number of the digest algorithm, such as `2` for SHA-256.
    ///
    /// Wire name `algo_num`.
    pub algo_num: Option<i64>,
    /// Digest in hexadecimal, as in the DS record.
    ///
    /// Wire name `digest`.
    pub digest: Option<String>,
}

impl Record for FetchDsRecordsEntryKeyDigest {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchDsRecordsEntryKeyDigest",
        members: &["algo_desc", "algo_num", "digest"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.algo_desc,
            1 => &mut self.algo_num,
            _ => &mut self.digest,
        }
    }
}

impl std::fmt::Debug for FetchDsRecordsEntryKeyDigest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `nsec_details` in the data of `DNSSEC::fetch_ds_records`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchDsRecordsEntryNsecDetails {
    /// Name of the hash algorithm, such as `SHA-1`.
    ///
    /// Wire name `nsec3_hash_algo_desc`.
    pub nsec3_hash_algo_desc: Option<String>,
    /// Registered number of the hash algorithm. `1` is SHA-1.
    ///
    /// Wire name `nsec3_hash_algo_num`.
    pub nsec3_hash_algo_num: Option<i64>,
    /// Number of additional hash iterations.
    ///
    /// Wire name `nsec3_iterations`.
    pub nsec3_iterations: Option<i64>,
    /// Whether narrow mode is on; see [`enable_dnssec`](super::enable_dnssec()).
    ///
    /// Wire name `nsec3_narrow`.
    pub nsec3_narrow: Option<bool>,
    /// Whether the opt-out flag is set; see [`enable_dnssec`](super::enable_dnssec()).
    ///
    /// Wire name `nsec3_opt_out`.
    pub nsec3_opt_out: Option<bool>,
    /// Salt of the hashes, in hexadecimal.
    ///
    /// Wire name `nsec3_salt`. Format: `hex`.
    pub nsec3_salt: Option<String>,
    /// `NSEC` or `NSEC3`.
    ///
    /// Wire name `nsec_version`.
    pub nsec_version: Option<NsecVersion>,
}

impl Record for FetchDsRecordsEntryNsecDetails {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchDsRecordsEntryNsecDetails",
        members: &[
            "nsec3_hash_algo_desc",
            "nsec3_hash_algo_num",
            "nsec3_iterations",
            "nsec3_narrow",
            "nsec3_opt_out",
            "nsec3_salt",
            "nsec_version",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.nsec3_hash_algo_desc,
            1 => &mut self.nsec3_hash_algo_num,
            2 => &mut self.nsec3_iterations,
            3 => &mut self.nsec3_narrow,
            4 => &mut self.nsec3_opt_out,
            5 => &mut self.nsec3_salt,
            _ => &mut self.nsec_version,
        }
    }
}

impl std::fmt::Debug for FetchDsRecordsEntryNsecDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DNSSEC::set_nsec3`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetNsec3Data {
    /// A map from the domain to whether it now uses NSEC3.
    ///
    /// Wire name `enabled`.
    pub enabled: BTreeMap<String, bool>,
}

impl Record for SetNsec3Data {
    const SHAPE: RecordShape = RecordShape {
        name: "SetNsec3Data",
        members: &["enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for SetNsec3Data {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`add_zone_key()`](super::add_zone_key) and
/// [`import_zone_key()`](super::import_zone_key).
#[derive(Clone)]
#[non_exhaustive]
pub enum NewKeyType {
    /// Wire value `ksk`.
    Ksk,
    /// Wire value `zsk`.
    Zsk,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(NewKeyType { Ksk = "ksk", Zsk = "zsk" });

/// A value in the data of [`export_zone_key()`](super::export_zone_key) and
/// [`fetch_ds_records()`](super::fetch_ds_records).
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyType {
    /// Wire value `CSK`.
    Csk,
    /// Wire value `KSK`.
    Ksk,
    /// Wire value `ZSK`.
    Zsk,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(KeyType { Csk = "CSK", Ksk = "KSK", Zsk = "ZSK" });

/// A value in the data of [`enable_dnssec()`](super::enable_dnssec) and
/// [`fetch_ds_records()`](super::fetch_ds_records).
#[derive(Clone)]
#[non_exhaustive]
pub enum NsecVersion {
    /// Wire value `NSEC`.
    Nsec,
    /// Wire value `NSEC3`.
    Nsec3,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(NsecVersion { Nsec = "NSEC", Nsec3 = "NSEC3" });

/// The data of [`activate_zone_key()`](super::activate_zone_key),
/// [`deactivate_zone_key()`](super::deactivate_zone_key) and
/// [`remove_zone_key()`](super::remove_zone_key).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct KeyChange {
    /// Domain whose zone the key signs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Reason of the failure. Sent only if `success` is false.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Number of the key on the server.
    ///
    /// Wire name `key_id`.
    pub key_id: Option<i64>,
    /// Whether the requested change was made to the key.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
}

impl Record for KeyChange {
    const SHAPE: RecordShape = RecordShape {
        name: "KeyChange",
        members: &["domain", "error", "key_id", "success"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.error,
            2 => &mut self.key_id,
            _ => &mut self.success,
        }
    }
}

impl std::fmt::Debug for KeyChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`add_zone_key()`](super::add_zone_key) and
/// [`import_zone_key()`](super::import_zone_key).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct NewKey {
    /// Domain whose zone got the key.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Reason of the failure. Sent only if `success` is false.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Number of the new key on the server.
    ///
    /// Wire name `new_key_id`.
    pub new_key_id: Option<i64>,
    /// Whether the key was created or imported.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
}

impl Record for NewKey {
    const SHAPE: RecordShape = RecordShape {
        name: "NewKey",
        members: &["domain", "error", "new_key_id", "success"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.error,
            2 => &mut self.new_key_id,
            _ => &mut self.success,
        }
    }
}

impl std::fmt::Debug for NewKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`disable_dnssec()`](super::disable_dnssec) and
/// [`unset_nsec3()`](super::unset_nsec3).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Disabled {
    /// A map from each domain to whether the call succeeded for it. The domain is then no longer
    /// signed, or no longer uses NSEC3.
    ///
    /// Wire name `disabled`.
    pub disabled: BTreeMap<String, bool>,
}

impl Record for Disabled {
    const SHAPE: RecordShape = RecordShape {
        name: "Disabled",
        members: &["disabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.disabled
    }
}

impl std::fmt::Debug for Disabled {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
