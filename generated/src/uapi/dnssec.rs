// Made by cpanel-codegen from schema/uapi/DNSSEC.yaml. Do not edit: change the schema and regenerate.

//! Turns DNSSEC on and off for domains, and manages the keys that sign their zones.
//!
//! The module `DNSSEC` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`activate_zone_key()`] | Activates an existing key for signing the zone. |
//! | [`add_zone_key()`] | Creates another signing key for a zone. |
//! | [`deactivate_zone_key()`] | Stops using a key for signing, without deleting it. |
//! | [`disable_dnssec()`] | Stops signing the zones of domains and deletes their keys. |
//! | [`enable_dnssec()`] | Creates keys for domains and starts signing their zones. |
//! | [`export_zone_dnskey()`] | Returns the public part of a key, as in the DNSKEY record. |
//! | [`export_zone_key()`] | Returns a signing key with its private part. |
//! | [`fetch_ds_records()`] | Lists the keys of domains with their DS records for the registrar. |
//! | [`import_zone_key()`] | Adds a signing key that was created elsewhere. |
//! | [`remove_zone_key()`] | Deletes a signing key. |
//! | [`set_nsec3()`] | Switches a signed domain to NSEC3, which proves that names do not exist. |
//! | [`unset_nsec3()`] | Switches a signed domain to plain NSEC, which proves that names do not exist. |
//!
//! DNSSEC signs the account's zones, so that resolvers can detect forged DNS answers. To enable
//! it, call [`enable_dnssec`](enable_dnssec()), which creates the keys, and then enter the
//! values of [`fetch_ds_records`](fetch_ds_records()) at the registrar of the domain. Until
//! then, signing has no effect.
//!
//! - To disable it, first remove the DS records at the registrar, wait until they have expired,
//!   and then call [`disable_dnssec`](disable_dnssec()). In the other order, resolvers that
//!   validate can no longer resolve the domain. [`disable_dnssec`](disable_dnssec()) deletes
//!   the keys.
//! - Keys cannot be changed. To use another algorithm or size, add a new key and remove the old
//!   one: [`add_zone_key`](add_zone_key()), [`activate_zone_key`](activate_zone_key()),
//!   [`deactivate_zone_key`](deactivate_zone_key()), [`remove_zone_key`](remove_zone_key()).
//! - To move a signed zone between servers, use [`export_zone_key`](export_zone_key()) and
//!   [`import_zone_key`](import_zone_key()).
//! - DNSSEC proves that a name does not exist with NSEC or NSEC3 records.
//!   [`enable_dnssec`](enable_dnssec()) chooses one of them, and [`set_nsec3`](set_nsec3()) and
//!   [`unset_nsec3`](unset_nsec3()) change it.
//!
//! Most functions report an outcome for each domain in the data (`success` and `error`), so
//! check it even if the call succeeds. Algorithms have their registered numbers, for example
//! `8` (RSA/SHA-256) and `13` (ECDSA P-256). All functions need the DNS role and PowerDNS as
//! the name server.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::dnssec::{self, EnableDnssec, FetchDsRecords};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! dnssec::enable_dnssec(client, &EnableDnssec::new(["example.com"])).await?;
//!
//! // The registrar of the domain needs the DS records.
//! let domains =
//!     dnssec::fetch_ds_records(client, &FetchDsRecords::new(["example.com"])).await?.data;
//! for (domain, entry) in &domains {
//!     for key in entry.keys.values() {
//!         println!("{domain}: tag {:?}, algorithm {:?}", key.key_tag, key.algo_num);
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Activates an existing key for signing the zone.
///
/// Check `success` in the reply.
///
/// The UAPI function `DNSSEC::activate_zone_key`. It may change something. Needs the role
/// `DNS`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/activate_zone_key/>
#[doc(alias = "DNSSEC::activate_zone_key")]
pub fn activate_zone_key<C: Caller>(
    client: &C,
    params: &ActivateZoneKey,
) -> C::Output<Reply<types::KeyChange>> {
    client.call(params)
}

/// Activates an existing key for signing the zone: the parameters of [`activate_zone_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ActivateZoneKey {
    /// Domain whose zone the key signs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Number of the key on the server, as `key_id` in [`fetch_ds_records`](fetch_ds_records()).
    /// This is not the key tag.
    ///
    /// Wire name `key_id`. At least `1`.
    pub key_id: i64,
}

impl ActivateZoneKey {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, key_id: impl Into<i64>) -> Self {
        Self {
            domain: domain.into(),
            key_id: key_id.into(),
        }
    }
}

impl Named for ActivateZoneKey {
    type Data = types::KeyChange;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DNSSEC",
        "activate_zone_key",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Range("key_id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("key_id", &self.key_id);
    }
}

impl std::fmt::Debug for ActivateZoneKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ActivateZoneKey", f)
    }
}

/// Creates another signing key for a zone.
///
/// For a domain without keys, [`enable_dnssec`](enable_dnssec()) does all steps at once. A key
/// that signs other keys (KSK) works only after its DS record is entered at the registrar. A
/// key cannot be changed later. Check `success` in the reply.
///
/// The UAPI function `DNSSEC::add_zone_key`. It may change something. Needs the role `DNS`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_zone_key/>
#[doc(alias = "DNSSEC::add_zone_key")]
pub fn add_zone_key<C: Caller>(
    client: &C,
    params: &AddZoneKey,
) -> C::Output<Reply<types::NewKey>> {
    client.call(params)
}

/// Creates another signing key for a zone: the parameters of [`add_zone_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddZoneKey {
    /// Registered number of the algorithm. `13` (ECDSA P-256) is the best choice if the registrar
    /// accepts it; `14` is ECDSA P-384. For RSA, `8` means SHA-256 and `10` means SHA-512. `5`, `7`
    /// (both SHA-1) and `6` (DSA) are outdated.
    ///
    /// Wire name `algo_num`. One of `5`, `6`, `7`, `8`, `10`, `13`, `14`.
    pub algo_num: i64,
    /// Domain whose zone gets the key.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Kind of the key: `ksk` signs the other keys, and the registrar has its DS record; `zsk`
    /// signs the records.
    ///
    /// Wire name `key_type`.
    pub key_type: types::NewKeyType,
    /// Whether the key is used immediately. By default, it is.
    ///
    /// Wire name `active`. Default: `true`.
    pub active: Option<bool>,
    /// Length of the key in bits. By default, 2048 for RSA and DSA keys of type `ksk`, and 1024 for
    /// those of type `zsk`. For algorithm `13` it is 256, and for `14` it is 384.
    ///
    /// Wire name `key_size`. From `256` to `2048`.
    pub key_size: Option<i64>,
}

impl AddZoneKey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        algo_num: impl Into<i64>,
        domain: impl Into<String>,
        key_type: impl Into<types::NewKeyType>,
    ) -> Self {
        Self {
            algo_num: algo_num.into(),
            domain: domain.into(),
            key_type: key_type.into(),
            active: None,
            key_size: None,
        }
    }

    /// Sets [`active`](field@Self::active).
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`key_size`](field@Self::key_size).
    pub fn key_size(mut self, key_size: impl Into<i64>) -> Self {
        self.key_size = Some(key_size.into());
        self
    }
}

impl Named for AddZoneKey {
    type Data = types::NewKey;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "add_zone_key", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::OneOf("algo_num", &[5, 6, 7, 8, 10, 13, 14]),
        Check::Range("key_size", 256.0, 2048.0),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("algo_num", &self.algo_num);
        form.put("domain", &self.domain);
        form.put("key_type", &self.key_type);
        form.opt("active", &self.active);
        form.opt("key_size", &self.key_size);
    }
}

impl std::fmt::Debug for AddZoneKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddZoneKey", f)
    }
}

/// Stops using a key for signing, without deleting it.
///
/// If you deactivate the last active key, the zone fails validation as long as the registrar
/// has a DS record. Check `success`.
///
/// The UAPI function `DNSSEC::deactivate_zone_key`. It may change something. Needs the role
/// `DNS`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/deactivate_zone_key/>
#[doc(alias = "DNSSEC::deactivate_zone_key")]
pub fn deactivate_zone_key<C: Caller>(
    client: &C,
    params: &DeactivateZoneKey,
) -> C::Output<Reply<types::KeyChange>> {
    client.call(params)
}

/// Stops using a key for signing, without deleting it: the parameters of
/// [`deactivate_zone_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeactivateZoneKey {
    /// Domain whose zone the key signs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Number of the key on the server, as `key_id` in [`fetch_ds_records`](fetch_ds_records()).
    /// This is not the key tag.
    ///
    /// Wire name `key_id`. At least `1`.
    pub key_id: i64,
}

impl DeactivateZoneKey {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, key_id: impl Into<i64>) -> Self {
        Self {
            domain: domain.into(),
            key_id: key_id.into(),
        }
    }
}

impl Named for DeactivateZoneKey {
    type Data = types::KeyChange;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DNSSEC",
        "deactivate_zone_key",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Range("key_id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("key_id", &self.key_id);
    }
}

impl std::fmt::Debug for DeactivateZoneKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeactivateZoneKey", f)
    }
}

/// Stops signing the zones of domains and deletes their keys.
///
/// The keys are deleted; only a full backup can restore them. Remove the DS records at the
/// registrar as well, otherwise resolvers that validate can no longer resolve the domain.
///
/// The UAPI function `DNSSEC::disable_dnssec`. It may change something. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_dnssec/>
#[doc(alias = "DNSSEC::disable_dnssec")]
pub fn disable_dnssec<C: Caller>(
    client: &C,
    params: &DisableDnssec,
) -> C::Output<Reply<types::Disabled>> {
    client.call(params)
}

/// Stops signing the zones of domains and deletes their keys: the parameters of
/// [`disable_dnssec()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableDnssec {
    /// Domains whose zones are no longer signed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl DisableDnssec {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for DisableDnssec {
    type Data = types::Disabled;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "disable_dnssec", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for DisableDnssec {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DisableDnssec", f)
    }
}

/// Creates keys for domains and starts signing their zones.
///
/// Afterwards, enter the values of [`fetch_ds_records`](fetch_ds_records()) at the registrar;
/// until then, signing has no effect. Keys cannot be changed later, only replaced.
///
/// The UAPI function `DNSSEC::enable_dnssec`. It may change something. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_dnssec/>
#[doc(alias = "DNSSEC::enable_dnssec")]
pub fn enable_dnssec<C: Caller>(
    client: &C,
    params: &EnableDnssec,
) -> C::Output<Reply<types::EnableDnssecData>> {
    client.call(params)
}

/// Creates keys for domains and starts signing their zones: the parameters of
/// [`enable_dnssec()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableDnssec {
    /// Domains whose zones are signed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
    /// Whether the new keys are used immediately. By default, they are.
    ///
    /// Wire name `active`. Default: `true`.
    pub active: Option<bool>,
    /// Registered number of the algorithm: `5` RSA/SHA-1, `6` DSA-NSEC3, `7` RSA/SHA-1 for NSEC3,
    /// `8` RSA/SHA-256 (the default), `10` RSA/SHA-512, `13` ECDSA P-256, `14` ECDSA P-384. `13` is
    /// the best choice if the registrar accepts it.
    ///
    /// Wire name `algo_num`. From `0` to `255`. Default: `8`.
    pub algo_num: Option<i64>,
    /// Keys to create. `classic`, the default, creates one key that signs keys and one that signs
    /// records; use it with algorithms up to `8`. `simple` creates one key for both; use it with
    /// algorithms above `8`.
    ///
    /// Wire name `key_setup`. Default: `classic`.
    pub key_setup: Option<types::EnableDnssecKeySetup>,
    /// Number of additional hash iterations for NSEC3, from 1 to 500. By default, `7`.
    ///
    /// Wire name `nsec3_iterations`. From `1` to `500`. Default: `7`.
    pub nsec3_iterations: Option<i64>,
    /// Whether NSEC3 uses narrow mode. In narrow mode, the server computes each proof for only the
    /// requested name, and does not use stored gaps. By default, narrow mode is on.
    ///
    /// Wire name `nsec3_narrow`. Default: `true`.
    pub nsec3_narrow: Option<bool>,
    /// Opt-out flag for NSEC3. The vendor advises to set it only to cover all delegations. By
    /// default, it is off.
    ///
    /// Wire name `nsec3_opt_out`. Default: `false`.
    pub nsec3_opt_out: Option<bool>,
    /// Salt for the NSEC3 hashes, in hexadecimal. By default, 64 random bits.
    ///
    /// Wire name `nsec3_salt`. Format: `hex`. At most 255 characters.
    pub nsec3_salt: Option<String>,
    /// Whether NSEC3 proves that names do not exist. Otherwise, NSEC is used, and the other
    /// `nsec3_` parameters have no effect. By default, NSEC3 is used.
    ///
    /// Wire name `use_nsec3`. Default: `true`.
    pub use_nsec3: Option<bool>,
}

impl EnableDnssec {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
            active: None,
            algo_num: None,
            key_setup: None,
            nsec3_iterations: None,
            nsec3_narrow: None,
            nsec3_opt_out: None,
            nsec3_salt: None,
            use_nsec3: None,
        }
    }

    /// Sets [`active`](field@Self::active).
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets [`algo_num`](field@Self::algo_num).
    pub fn algo_num(mut self, algo_num: impl Into<i64>) -> Self {
        self.algo_num = Some(algo_num.into());
        self
    }

    /// Sets [`key_setup`](field@Self::key_setup).
    pub fn key_setup(
        mut self,
        key_setup: impl Into<types::EnableDnssecKeySetup>,
    ) -> Self {
        self.key_setup = Some(key_setup.into());
        self
    }

    /// Sets [`nsec3_iterations`](field@Self::nsec3_iterations).
    pub fn nsec3_iterations(mut self, nsec3_iterations: impl Into<i64>) -> Self {
        self.nsec3_iterations = Some(nsec3_iterations.into());
        self
    }

    /// Sets [`nsec3_narrow`](field@Self::nsec3_narrow).
    #[inline]
    pub fn nsec3_narrow(mut self, nsec3_narrow: bool) -> Self {
        self.nsec3_narrow = Some(nsec3_narrow);
        self
    }

    /// Sets [`nsec3_opt_out`](field@Self::nsec3_opt_out).
    #[inline]
    pub fn nsec3_opt_out(mut self, nsec3_opt_out: bool) -> Self {
        self.nsec3_opt_out = Some(nsec3_opt_out);
        self
    }

    /// Sets [`nsec3_salt`](field@Self::nsec3_salt).
    pub fn nsec3_salt(mut self, nsec3_salt: impl Into<String>) -> Self {
        self.nsec3_salt = Some(nsec3_salt.into());
        self
    }

    /// Sets [`use_nsec3`](field@Self::use_nsec3).
    #[inline]
    pub fn use_nsec3(mut self, use_nsec3: bool) -> Self {
        self.use_nsec3 = Some(use_nsec3);
        self
    }
}

impl Named for EnableDnssec {
    type Data = types::EnableDnssecData;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "enable_dnssec", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::Range("algo_num", 0.0, 255.0),
        Check::Range("nsec3_iterations", 1.0, 500.0),
        Check::Length("nsec3_salt", 0, 255),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
        form.opt("active", &self.active);
        form.opt("algo_num", &self.algo_num);
        form.opt("key_setup", &self.key_setup);
        form.opt("nsec3_iterations", &self.nsec3_iterations);
        form.opt("nsec3_narrow", &self.nsec3_narrow);
        form.opt("nsec3_opt_out", &self.nsec3_opt_out);
        form.opt("nsec3_salt", &self.nsec3_salt);
        form.opt("use_nsec3", &self.use_nsec3);
    }
}

impl std::fmt::Debug for EnableDnssec {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnableDnssec", f)
    }
}

/// Returns the public part of a key, as in the DNSKEY record.
///
/// [`export_zone_key`](export_zone_key()) returns the private part.
///
/// The UAPI function `DNSSEC::export_zone_dnskey`. It changes nothing. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/export_zone_dnskey/>
#[doc(alias = "DNSSEC::export_zone_dnskey")]
pub fn export_zone_dnskey<C: Caller>(
    client: &C,
    params: &ExportZoneDnskey,
) -> C::Output<Reply<types::ExportZoneDnskeyData>> {
    client.call(params)
}

/// Returns the public part of a key, as in the DNSKEY record: the parameters of
/// [`export_zone_dnskey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ExportZoneDnskey {
    /// Domain whose zone the key signs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Number of the key on the server, as `key_id` in [`fetch_ds_records`](fetch_ds_records()).
    /// This is not the key tag.
    ///
    /// Wire name `key_id`. At least `1`.
    pub key_id: i64,
}

impl ExportZoneDnskey {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, key_id: impl Into<i64>) -> Self {
        Self {
            domain: domain.into(),
            key_id: key_id.into(),
        }
    }
}

impl Named for ExportZoneDnskey {
    type Data = types::ExportZoneDnskeyData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DNSSEC",
        "export_zone_dnskey",
        Effect::Read,
    );

    const CHECKS: &'static [Check] = &[Check::Range("key_id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("key_id", &self.key_id);
    }
}

impl std::fmt::Debug for ExportZoneDnskey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ExportZoneDnskey", f)
    }
}

/// Returns a signing key with its private part.
///
/// The reply contains a secret; anyone who has it can sign for the domain.
/// [`import_zone_key`](import_zone_key()) adds the key on another server.
///
/// The UAPI function `DNSSEC::export_zone_key`. It changes nothing. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/export_zone_key/>
#[doc(alias = "DNSSEC::export_zone_key")]
pub fn export_zone_key<C: Caller>(
    client: &C,
    params: &ExportZoneKey,
) -> C::Output<Reply<types::ExportZoneKeyData>> {
    client.call(params)
}

/// Returns a signing key with its private part: the parameters of [`export_zone_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ExportZoneKey {
    /// Domain whose zone the key signs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Number of the key on the server, as `key_id` in [`fetch_ds_records`](fetch_ds_records()).
    /// This is not the key tag.
    ///
    /// Wire name `key_id`. At least `1`.
    pub key_id: i64,
}

impl ExportZoneKey {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, key_id: impl Into<i64>) -> Self {
        Self {
            domain: domain.into(),
            key_id: key_id.into(),
        }
    }
}

impl Named for ExportZoneKey {
    type Data = types::ExportZoneKeyData;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "export_zone_key", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("key_id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("key_id", &self.key_id);
    }
}

impl std::fmt::Debug for ExportZoneKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ExportZoneKey", f)
    }
}

/// Lists the keys of domains with their DS records for the registrar.
///
/// For each key, enter the key tag, `algo_num`, and the `algo_num` and text of one digest at
/// the registrar. The reply also contains private keys, so do not log it.
///
/// Returns: A map from each domain to its keys.
///
/// The UAPI function `DNSSEC::fetch_ds_records`. It changes nothing. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fetch_ds_records/>
#[doc(alias = "DNSSEC::fetch_ds_records")]
pub fn fetch_ds_records<C: Caller>(
    client: &C,
    params: &FetchDsRecords,
) -> C::Output<Reply<BTreeMap<String, types::FetchDsRecordsEntry>>> {
    client.call(params)
}

/// Lists the keys of domains with their DS records for the registrar: the parameters of
/// [`fetch_ds_records()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchDsRecords {
    /// Domains whose keys are listed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl FetchDsRecords {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for FetchDsRecords {
    type Data = BTreeMap<String, types::FetchDsRecordsEntry>;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "fetch_ds_records", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for FetchDsRecords {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FetchDsRecords", f)
    }
}

/// Adds a signing key that was created elsewhere.
///
/// The call sends a private key. Check `success` in the reply.
///
/// The UAPI function `DNSSEC::import_zone_key`. It may change something. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/import_zone_key/>
#[doc(alias = "DNSSEC::import_zone_key")]
pub fn import_zone_key<C: Caller>(
    client: &C,
    params: &ImportZoneKey,
) -> C::Output<Reply<types::NewKey>> {
    client.call(params)
}

/// Adds a signing key that was created elsewhere: the parameters of [`import_zone_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ImportZoneKey {
    /// Domain whose zone gets the key.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Private key as text, as [`export_zone_key`](export_zone_key()) returns it. This is also the
    /// form of `pdnsutil`. A secret.
    ///
    /// Wire name `key_data`.
    pub key_data: Secret,
    /// Kind of the key: `ksk` signs the other keys, and the registrar has its DS record; `zsk`
    /// signs the records.
    ///
    /// Wire name `key_type`.
    pub key_type: types::NewKeyType,
}

/// The required parameters of [`ImportZoneKey::new()`].
#[derive(Clone)]
#[must_use]
pub struct ImportZoneKeyRequired<'a> {
    /// See [`domain`](field@ImportZoneKey::domain).
    pub domain: &'a str,
    /// See [`key_data`](field@ImportZoneKey::key_data).
    pub key_data: &'a str,
    /// See [`key_type`](field@ImportZoneKey::key_type).
    pub key_type: types::NewKeyType,
}

impl ImportZoneKey {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ImportZoneKeyRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            key_data: required.key_data.into(),
            key_type: required.key_type,
        }
    }
}

impl Named for ImportZoneKey {
    type Data = types::NewKey;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "import_zone_key", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("key_data", &self.key_data);
        form.put("key_type", &self.key_type);
    }
}

impl std::fmt::Debug for ImportZoneKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ImportZoneKey", f)
    }
}

/// Deletes a signing key.
///
/// This cannot be undone without a copy from [`export_zone_key`](export_zone_key()). If the
/// registrar still has a DS record of the key, the domain fails validation. Check `success` in
/// the reply.
///
/// The UAPI function `DNSSEC::remove_zone_key`. It may change something. Needs the role `DNS`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/remove_zone_key/>
#[doc(alias = "DNSSEC::remove_zone_key")]
pub fn remove_zone_key<C: Caller>(
    client: &C,
    params: &RemoveZoneKey,
) -> C::Output<Reply<types::KeyChange>> {
    client.call(params)
}

/// Deletes a signing key: the parameters of [`remove_zone_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveZoneKey {
    /// Domain whose zone the key signs.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Number of the key on the server, as `key_id` in [`fetch_ds_records`](fetch_ds_records()).
    /// This is not the key tag.
    ///
    /// Wire name `key_id`. At least `1`.
    pub key_id: i64,
}

impl RemoveZoneKey {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, key_id: impl Into<i64>) -> Self {
        Self {
            domain: domain.into(),
            key_id: key_id.into(),
        }
    }
}

impl Named for RemoveZoneKey {
    type Data = types::KeyChange;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "remove_zone_key", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("key_id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("key_id", &self.key_id);
    }
}

impl std::fmt::Debug for RemoveZoneKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveZoneKey", f)
    }
}

/// Switches a signed domain to NSEC3, which proves that names do not exist.
///
/// NSEC3 hashes the names, so it is harder to list all names of the zone.
/// [`unset_nsec3`](unset_nsec3()) switches back.
///
/// The UAPI function `DNSSEC::set_nsec3`. It may change something. Needs the role `DNS`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_nsec3/>
#[doc(alias = "DNSSEC::set_nsec3")]
pub fn set_nsec3<C: Caller>(
    client: &C,
    params: &SetNsec3,
) -> C::Output<Reply<types::SetNsec3Data>> {
    client.call(params)
}

/// Switches a signed domain to NSEC3, which proves that names do not exist: the parameters of
/// [`set_nsec3()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetNsec3 {
    /// Domain to change.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Number of additional hash iterations.
    ///
    /// Wire name `nsec3_iterations`. From `1` to `500`.
    pub nsec3_iterations: i64,
    /// Whether narrow mode is used. In narrow mode, the server computes each proof for only the
    /// requested name, and does not use stored gaps.
    ///
    /// Wire name `nsec3_narrow`.
    pub nsec3_narrow: bool,
    /// Opt-out flag. The vendor advises to set it only to cover all delegations.
    ///
    /// Wire name `nsec3_opt_out`.
    pub nsec3_opt_out: bool,
    /// Salt for the hashes, in hexadecimal.
    ///
    /// Wire name `nsec3_salt`. Format: `hex`.
    pub nsec3_salt: String,
}

/// The required parameters of [`SetNsec3::new()`].
#[derive(Clone)]
#[must_use]
pub struct SetNsec3Required<'a> {
    /// See [`domain`](field@SetNsec3::domain).
    pub domain: &'a str,
    /// See [`nsec3_iterations`](field@SetNsec3::nsec3_iterations).
    pub nsec3_iterations: i64,
    /// See [`nsec3_narrow`](field@SetNsec3::nsec3_narrow).
    pub nsec3_narrow: bool,
    /// See [`nsec3_opt_out`](field@SetNsec3::nsec3_opt_out).
    pub nsec3_opt_out: bool,
    /// See [`nsec3_salt`](field@SetNsec3::nsec3_salt).
    pub nsec3_salt: &'a str,
}

impl SetNsec3 {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: SetNsec3Required<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            nsec3_iterations: required.nsec3_iterations,
            nsec3_narrow: required.nsec3_narrow,
            nsec3_opt_out: required.nsec3_opt_out,
            nsec3_salt: required.nsec3_salt.into(),
        }
    }
}

impl Named for SetNsec3 {
    type Data = types::SetNsec3Data;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "set_nsec3", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("nsec3_iterations", 1.0, 500.0)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("nsec3_iterations", &self.nsec3_iterations);
        form.put("nsec3_narrow", &self.nsec3_narrow);
        form.put("nsec3_opt_out", &self.nsec3_opt_out);
        form.put("nsec3_salt", &self.nsec3_salt);
    }
}

impl std::fmt::Debug for SetNsec3 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetNsec3", f)
    }
}

/// Switches a signed domain to plain NSEC, which proves that names do not exist.
///
/// With NSEC, anybody can list all names of the zone. [`set_nsec3`](set_nsec3()) switches back.
///
/// The UAPI function `DNSSEC::unset_nsec3`. It may change something. Needs the role `DNS`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/unset_nsec3/>
#[doc(alias = "DNSSEC::unset_nsec3")]
pub fn unset_nsec3<C: Caller>(
    client: &C,
    params: &UnsetNsec3,
) -> C::Output<Reply<types::Disabled>> {
    client.call(params)
}

/// Switches a signed domain to plain NSEC, which proves that names do not exist: the parameters
/// of [`unset_nsec3()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnsetNsec3 {
    /// Domain to change.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl UnsetNsec3 {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for UnsetNsec3 {
    type Data = types::Disabled;

    const CALL: Call = Call::new(Api::Uapi, "DNSSEC", "unset_nsec3", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for UnsetNsec3 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UnsetNsec3", f)
    }
}
