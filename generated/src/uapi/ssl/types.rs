// Made by cpanel-codegen from schema/uapi/SSL.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSL`](super).

use std::collections::BTreeMap;
use cpanel_core::{Misread, Read, Reader, Record, Secret, Timestamp};

/// A record in the data of `SSL::delete_cert`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteCertRow {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<DeleteCertRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Common name of whoever issued the certificate; for a self-signed one, its own. Wire name `issuer.commonName`.
    pub issuer_common_name: Option<String>,
    /// Company or body that issued the certificate. Wire name `issuer.organizationName`.
    pub issuer_organization_name: Option<String>,
    /// Distinguished name of the issuer as lines in turn: attribute, value, attribute, value. Wire name `issuer_text`.
    pub issuer_text: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<DeleteCertRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Serial number given by the issuer, as hexadecimal digits. Wire name `serial`.
    pub serial: Option<String>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Main name the certificate was made out for; `domains` holds all of them. Wire name `subject.commonName`.
    pub subject_common_name: Option<CommonName>,
    /// Distinguished name of the owner as lines in turn: attribute, value, attribute, value. Wire name `subject_text`.
    pub subject_text: Option<String>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<DeleteCertRowValidationType>,
}

impl Record for DeleteCertRow {
    const NAMES: &'static [&'static str] = &[
        "created",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "is_self_signed",
        "issuer.commonName",
        "issuer.organizationName",
        "issuer_text",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "not_after",
        "not_before",
        "serial",
        "signature_algorithm",
        "subject.commonName",
        "subject_text",
        "validation_type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.domains),
            2 => reader.set(&mut self.ecdsa_curve_name),
            3 => reader.set(&mut self.ecdsa_public),
            4 => reader.set(&mut self.friendly_name),
            5 => reader.set(&mut self.id),
            6 => reader.set(&mut self.is_self_signed),
            7 => reader.set(&mut self.issuer_common_name),
            8 => reader.set(&mut self.issuer_organization_name),
            9 => reader.set(&mut self.issuer_text),
            10 => reader.set(&mut self.key_algorithm),
            11 => reader.set(&mut self.modulus),
            12 => reader.set(&mut self.modulus_length),
            13 => reader.set(&mut self.not_after),
            14 => reader.set(&mut self.not_before),
            15 => reader.set(&mut self.serial),
            16 => reader.set(&mut self.signature_algorithm),
            17 => reader.set(&mut self.subject_common_name),
            18 => reader.set(&mut self.subject_text),
            _ => reader.set(&mut self.validation_type),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::delete_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteCertRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteCertRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::delete_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteCertRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteCertRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A value in `validation_type` in the data of `SSL::delete_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteCertRowValidationType {
    /// On the wire `ev`.
    Ev,
    /// On the wire `ov`.
    Ov,
    /// On the wire `dv`.
    Dv,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(DeleteCertRowValidationType { Ev = "ev", Ov = "ov", Dv = "dv" });

/// A record in the data of `SSL::delete_csr`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteCsrRow {
    /// Main name the request was made out for; `domains` holds all of them. Wire name `commonName`. Format: `domain`.
    pub common_name: Option<String>,
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the request asks a certificate for. Wire name `domains`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<DeleteCsrRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a CSR. Wire name `id`.
    pub id: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<DeleteCsrRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
}

impl Record for DeleteCsrRow {
    const NAMES: &'static [&'static str] = &[
        "commonName",
        "created",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "key_algorithm",
        "modulus",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.common_name),
            1 => reader.set(&mut self.created),
            2 => reader.set(&mut self.domains),
            3 => reader.set(&mut self.ecdsa_curve_name),
            4 => reader.set(&mut self.ecdsa_public),
            5 => reader.set(&mut self.friendly_name),
            6 => reader.set(&mut self.id),
            7 => reader.set(&mut self.key_algorithm),
            _ => reader.set(&mut self.modulus),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::delete_csr`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteCsrRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteCsrRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::delete_csr`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteCsrRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteCsrRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in the data of `SSL::delete_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteKeyRow {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<DeleteKeyRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<DeleteKeyRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
}

impl Record for DeleteKeyRow {
    const NAMES: &'static [&'static str] = &[
        "created",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "key_algorithm",
        "modulus",
        "modulus_length",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.ecdsa_curve_name),
            2 => reader.set(&mut self.ecdsa_public),
            3 => reader.set(&mut self.friendly_name),
            4 => reader.set(&mut self.key_algorithm),
            5 => reader.set(&mut self.modulus),
            _ => reader.set(&mut self.modulus_length),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::delete_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteKeyRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteKeyRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::delete_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteKeyRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteKeyRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in the data of `SSL::disable_mail_sni`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DisableMailSniData {
    /// Domains left as they were; the keys are domains. Wire name `failed_domains`.
    pub failed_domains: BTreeMap<String, String>,
    /// Domains that were changed; the keys are domains. Wire name `updated_domains`.
    pub updated_domains: BTreeMap<String, bool>,
}

impl Record for DisableMailSniData {
    const NAMES: &'static [&'static str] = &["failed_domains", "updated_domains"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.failed_domains),
            _ => reader.set(&mut self.updated_domains),
        }
    }
}

/// A record in the data of `SSL::enable_mail_sni`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnableMailSniData {
    /// Domains that could not be switched; the keys are domains. Wire name `failed_domains`.
    pub failed_domains: BTreeMap<String, String>,
    /// Domains that were switched; the keys are domains. Wire name `updated_domains`.
    pub updated_domains: BTreeMap<String, bool>,
}

impl Record for EnableMailSniData {
    const NAMES: &'static [&'static str] = &["failed_domains", "updated_domains"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.failed_domains),
            _ => reader.set(&mut self.updated_domains),
        }
    }
}

/// A record in the data of `SSL::fetch_best_for_domain`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchBestForDomainData {
    /// Intermediate certificates as PEM; missing or empty where none is needed or known. Wire name `cab`. Format: `pem-certificate`.
    pub cab: Option<String>,
    /// The certificate as PEM. Wire name `crt`. Format: `pem-certificate`.
    pub crt: Option<String>,
    /// Account that the certificate came from. Wire name `crt_origin`. Format: `username`.
    pub crt_origin: Option<String>,
    /// Name that the found certificate and key belong to. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// IPv4 address that goes with the domain. Wire name `ip`. Format: `ipv4`.
    pub ip: Option<String>,
    /// The private key as PEM: a secret. Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// Account that the private key came from. Wire name `key_origin`. Format: `username`.
    pub key_origin: Option<String>,
    /// Accounts whose stores were looked through. Wire name `searched_users`. Format: `username`.
    pub searched_users: Vec<String>,
    /// Whether the certificate counts as active; `statusmsg` has the words to it. Wire name `status`.
    pub status: Option<bool>,
    /// `ok`, or what is the matter. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Account in whose store the private key lies. Wire name `user`. Format: `username`.
    pub user: Option<String>,
}

impl Record for FetchBestForDomainData {
    const NAMES: &'static [&'static str] = &[
        "cab",
        "crt",
        "crt_origin",
        "domain",
        "ip",
        "key",
        "key_origin",
        "searched_users",
        "status",
        "statusmsg",
        "user",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.cab),
            1 => reader.set(&mut self.crt),
            2 => reader.set(&mut self.crt_origin),
            3 => reader.set(&mut self.domain),
            4 => reader.set(&mut self.ip),
            5 => reader.set(&mut self.key),
            6 => reader.set(&mut self.key_origin),
            7 => reader.set(&mut self.searched_users),
            8 => reader.set(&mut self.status),
            9 => reader.set(&mut self.statusmsg),
            _ => reader.set(&mut self.user),
        }
    }
}

/// A record in the data of `SSL::fetch_cert_info`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchCertInfoData {
    /// Intermediate certificates as PEM. Null where there are none. Wire name `cabundle`. Format: `pem-certificate`.
    pub cabundle: Option<String>,
    /// The certificate as PEM. Wire name `certificate`. Format: `pem-certificate`.
    pub certificate: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// The private key as PEM: a secret. Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// IPv4 address that the certificate's main name resolves to. Wire name `subject.commonName_ip`. Format: `ipv4`.
    pub subject_common_name_ip: Option<String>,
}

impl Record for FetchCertInfoData {
    const NAMES: &'static [&'static str] = &[
        "cabundle",
        "certificate",
        "is_self_signed",
        "key",
        "subject.commonName_ip",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.cabundle),
            1 => reader.set(&mut self.certificate),
            2 => reader.set(&mut self.is_self_signed),
            3 => reader.set(&mut self.key),
            _ => reader.set(&mut self.subject_common_name_ip),
        }
    }
}

/// A record in the data of `SSL::fetch_certificates_for_fqdns`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchCertificatesForFqdnsRow {
    /// Intermediate certificates as PEM. Wire name `cab`. Format: `pem-certificate`.
    pub cab: Option<String>,
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// The certificate as PEM. Wire name `crt`. Format: `pem-certificate`.
    pub crt: Option<String>,
    /// Whether the certificate is installed on one of the account's websites, rather than merely stored. Wire name `domain_is_configured`.
    pub domain_is_configured: Option<bool>,
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<FetchCertificatesForFqdnsRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Common name of whoever issued the certificate; for a self-signed one, its own. Wire name `issuer.commonName`.
    pub issuer_common_name: Option<String>,
    /// Company or body that issued the certificate. Wire name `issuer.organizationName`.
    pub issuer_organization_name: Option<String>,
    /// Distinguished name of the issuer as lines in turn: attribute, value, attribute, value. Wire name `issuer_text`.
    pub issuer_text: Option<String>,
    /// The private key as PEM: a secret. Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<FetchCertificatesForFqdnsRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Serial number given by the issuer, as hexadecimal digits. Wire name `serial`.
    pub serial: Option<String>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Main name the certificate was made out for; `domains` holds all of them. Wire name `subject.commonName`.
    pub subject_common_name: Option<CommonName>,
    /// Distinguished name of the owner as lines in turn: attribute, value, attribute, value. Wire name `subject_text`.
    pub subject_text: Option<String>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<String>,
    /// OpenSSL's name of what a check of the chain objected to, such as `DEPTH_ZERO_SELF_SIGNED_CERT`. Wire name `verify_error`.
    pub verify_error: Option<String>,
}

impl Record for FetchCertificatesForFqdnsRow {
    const NAMES: &'static [&'static str] = &[
        "cab",
        "created",
        "crt",
        "domain_is_configured",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "is_self_signed",
        "issuer.commonName",
        "issuer.organizationName",
        "issuer_text",
        "key",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "not_after",
        "not_before",
        "serial",
        "signature_algorithm",
        "subject.commonName",
        "subject_text",
        "validation_type",
        "verify_error",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.cab),
            1 => reader.set(&mut self.created),
            2 => reader.set(&mut self.crt),
            3 => reader.set(&mut self.domain_is_configured),
            4 => reader.set(&mut self.domains),
            5 => reader.set(&mut self.ecdsa_curve_name),
            6 => reader.set(&mut self.ecdsa_public),
            7 => reader.set(&mut self.friendly_name),
            8 => reader.set(&mut self.id),
            9 => reader.set(&mut self.is_self_signed),
            10 => reader.set(&mut self.issuer_common_name),
            11 => reader.set(&mut self.issuer_organization_name),
            12 => reader.set(&mut self.issuer_text),
            13 => reader.set(&mut self.key),
            14 => reader.set(&mut self.key_algorithm),
            15 => reader.set(&mut self.modulus),
            16 => reader.set(&mut self.modulus_length),
            17 => reader.set(&mut self.not_after),
            18 => reader.set(&mut self.not_before),
            19 => reader.set(&mut self.serial),
            20 => reader.set(&mut self.signature_algorithm),
            21 => reader.set(&mut self.subject_common_name),
            22 => reader.set(&mut self.subject_text),
            23 => reader.set(&mut self.validation_type),
            _ => reader.set(&mut self.verify_error),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::fetch_certificates_for_fqdns`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FetchCertificatesForFqdnsRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FetchCertificatesForFqdnsRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 =
    "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::fetch_certificates_for_fqdns`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FetchCertificatesForFqdnsRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FetchCertificatesForFqdnsRowKeyAlgorithm { RsaEncryption = "rsaEncryption",
    IdEcPublicKey = "id-ecPublicKey" }
);

/// A record in the data of `SSL::fetch_key_and_cabundle_for_certificate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchKeyAndCabundleForCertificateData {
    /// Intermediate certificates as PEM; missing or empty where none is needed or known. Wire name `cab`. Format: `pem-certificate`.
    pub cab: Option<String>,
    /// The certificate as PEM. Wire name `crt`. Format: `pem-certificate`.
    pub crt: Option<String>,
    /// Account that the certificate came from. Wire name `crt_origin`. Format: `username`.
    pub crt_origin: Option<String>,
    /// Name that the found certificate and key belong to. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// IPv4 address that goes with the domain. Wire name `ip`. Format: `ipv4`.
    pub ip: Option<String>,
    /// The private key as PEM: a secret. Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// Account that the private key came from. Wire name `key_origin`. Format: `username`.
    pub key_origin: Option<String>,
    /// Accounts whose stores were looked through. Wire name `searched_users`. Format: `username`.
    pub searched_users: Vec<String>,
    /// Whether the certificate counts as active; `statusmsg` has the words to it. Wire name `status`.
    pub status: Option<bool>,
    /// `ok`, or what is the matter. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Account in whose store the private key lies. Wire name `user`. Format: `username`.
    pub user: Option<String>,
}

impl Record for FetchKeyAndCabundleForCertificateData {
    const NAMES: &'static [&'static str] = &[
        "cab",
        "crt",
        "crt_origin",
        "domain",
        "ip",
        "key",
        "key_origin",
        "searched_users",
        "status",
        "statusmsg",
        "user",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.cab),
            1 => reader.set(&mut self.crt),
            2 => reader.set(&mut self.crt_origin),
            3 => reader.set(&mut self.domain),
            4 => reader.set(&mut self.ip),
            5 => reader.set(&mut self.key),
            6 => reader.set(&mut self.key_origin),
            7 => reader.set(&mut self.searched_users),
            8 => reader.set(&mut self.status),
            9 => reader.set(&mut self.statusmsg),
            _ => reader.set(&mut self.user),
        }
    }
}

/// A record in the data of `SSL::find_certificates_for_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FindCertificatesForKeyRow {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<FindCertificatesForKeyRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Common name of whoever issued the certificate; for a self-signed one, its own. Wire name `issuer.commonName`.
    pub issuer_common_name: Option<String>,
    /// Company or body that issued the certificate. Wire name `issuer.organizationName`.
    pub issuer_organization_name: Option<String>,
    /// Distinguished name of the issuer as lines in turn: attribute, value, attribute, value. Wire name `issuer_text`.
    pub issuer_text: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<FindCertificatesForKeyRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Main name the certificate was made out for; `domains` holds all of them. Wire name `subject.commonName`.
    pub subject_common_name: Option<CommonName>,
    /// Distinguished name of the owner as lines in turn: attribute, value, attribute, value. Wire name `subject_text`.
    pub subject_text: Option<String>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<FindCertificatesForKeyRowValidationType>,
}

impl Record for FindCertificatesForKeyRow {
    const NAMES: &'static [&'static str] = &[
        "created",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "is_self_signed",
        "issuer.commonName",
        "issuer.organizationName",
        "issuer_text",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "not_after",
        "not_before",
        "signature_algorithm",
        "subject.commonName",
        "subject_text",
        "validation_type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.domains),
            2 => reader.set(&mut self.ecdsa_curve_name),
            3 => reader.set(&mut self.ecdsa_public),
            4 => reader.set(&mut self.friendly_name),
            5 => reader.set(&mut self.id),
            6 => reader.set(&mut self.is_self_signed),
            7 => reader.set(&mut self.issuer_common_name),
            8 => reader.set(&mut self.issuer_organization_name),
            9 => reader.set(&mut self.issuer_text),
            10 => reader.set(&mut self.key_algorithm),
            11 => reader.set(&mut self.modulus),
            12 => reader.set(&mut self.modulus_length),
            13 => reader.set(&mut self.not_after),
            14 => reader.set(&mut self.not_before),
            15 => reader.set(&mut self.signature_algorithm),
            16 => reader.set(&mut self.subject_common_name),
            17 => reader.set(&mut self.subject_text),
            _ => reader.set(&mut self.validation_type),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::find_certificates_for_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FindCertificatesForKeyRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FindCertificatesForKeyRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 =
    "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::find_certificates_for_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FindCertificatesForKeyRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FindCertificatesForKeyRowKeyAlgorithm { RsaEncryption = "rsaEncryption",
    IdEcPublicKey = "id-ecPublicKey" }
);

/// A value in `validation_type` in the data of `SSL::find_certificates_for_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FindCertificatesForKeyRowValidationType {
    /// On the wire `ev`.
    Ev,
    /// On the wire `ov`.
    Ov,
    /// On the wire `dv`.
    Dv,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FindCertificatesForKeyRowValidationType { Ev = "ev", Ov = "ov", Dv = "dv" }
);

/// A record in the data of `SSL::find_csrs_for_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FindCsrsForKeyRow {
    /// Main name the request was made out for; `domains` holds all of them. Wire name `commonName`. Format: `domain`.
    pub common_name: Option<String>,
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the request asks a certificate for. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<FindCsrsForKeyRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a CSR. Wire name `id`.
    pub id: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<FindCsrsForKeyRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
}

impl Record for FindCsrsForKeyRow {
    const NAMES: &'static [&'static str] = &[
        "commonName",
        "created",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "key_algorithm",
        "modulus",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.common_name),
            1 => reader.set(&mut self.created),
            2 => reader.set(&mut self.domains),
            3 => reader.set(&mut self.ecdsa_curve_name),
            4 => reader.set(&mut self.ecdsa_public),
            5 => reader.set(&mut self.friendly_name),
            6 => reader.set(&mut self.id),
            7 => reader.set(&mut self.key_algorithm),
            _ => reader.set(&mut self.modulus),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::find_csrs_for_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FindCsrsForKeyRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FindCsrsForKeyRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1"
    }
);

/// A value in `key_algorithm` in the data of `SSL::find_csrs_for_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FindCsrsForKeyRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    FindCsrsForKeyRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in the data of `SSL::generate_cert`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GenerateCertData {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<GenerateCertDataEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Common name of whoever issued the certificate; for a self-signed one, its own. Wire name `issuer.commonName`.
    pub issuer_common_name: Option<String>,
    /// Company or body that issued the certificate. Wire name `issuer.organizationName`.
    pub issuer_organization_name: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<GenerateCertDataKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Serial number given by the issuer, as hexadecimal digits. Wire name `serial`.
    pub serial: Option<String>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Main name the certificate was made out for; `domains` holds all of them. Wire name `subject.commonName`.
    pub subject_common_name: Option<CommonName>,
    /// The certificate as PEM. Wire name `text`. Format: `pem-certificate`.
    pub text: Option<String>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<String>,
}

impl Record for GenerateCertData {
    const NAMES: &'static [&'static str] = &[
        "created",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "is_self_signed",
        "issuer.commonName",
        "issuer.organizationName",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "not_after",
        "not_before",
        "serial",
        "signature_algorithm",
        "subject.commonName",
        "text",
        "validation_type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.domains),
            2 => reader.set(&mut self.ecdsa_curve_name),
            3 => reader.set(&mut self.ecdsa_public),
            4 => reader.set(&mut self.friendly_name),
            5 => reader.set(&mut self.id),
            6 => reader.set(&mut self.is_self_signed),
            7 => reader.set(&mut self.issuer_common_name),
            8 => reader.set(&mut self.issuer_organization_name),
            9 => reader.set(&mut self.key_algorithm),
            10 => reader.set(&mut self.modulus),
            11 => reader.set(&mut self.modulus_length),
            12 => reader.set(&mut self.not_after),
            13 => reader.set(&mut self.not_before),
            14 => reader.set(&mut self.serial),
            15 => reader.set(&mut self.signature_algorithm),
            16 => reader.set(&mut self.subject_common_name),
            17 => reader.set(&mut self.text),
            _ => reader.set(&mut self.validation_type),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::generate_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenerateCertDataEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GenerateCertDataEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::generate_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenerateCertDataKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GenerateCertDataKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in the data of `SSL::generate_csr`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GenerateCsrData {
    /// Main name the request was made out for; `domains` holds all of them. Wire name `commonName`.
    pub common_name: Option<String>,
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the request asks a certificate for. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<GenerateCsrDataEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a CSR. Wire name `id`.
    pub id: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<GenerateCsrDataKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// The request as PEM, ready for the authority. Wire name `text`. Format: `pem-certificate-request`.
    pub text: Option<String>,
}

impl Record for GenerateCsrData {
    const NAMES: &'static [&'static str] = &[
        "commonName",
        "created",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "key_algorithm",
        "modulus",
        "text",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.common_name),
            1 => reader.set(&mut self.created),
            2 => reader.set(&mut self.domains),
            3 => reader.set(&mut self.ecdsa_curve_name),
            4 => reader.set(&mut self.ecdsa_public),
            5 => reader.set(&mut self.friendly_name),
            6 => reader.set(&mut self.id),
            7 => reader.set(&mut self.key_algorithm),
            8 => reader.set(&mut self.modulus),
            _ => reader.set(&mut self.text),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::generate_csr`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenerateCsrDataEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GenerateCsrDataEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::generate_csr`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenerateCsrDataKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GenerateCsrDataKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// The parameter `keytype` of `SSL::generate_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenerateKeyKeytype {
    /// On the wire `system`.
    System,
    /// On the wire `rsa-2048`.
    Rsa2048,
    /// On the wire `rsa-4096`.
    Rsa4096,
    /// On the wire `ecdsa-prime256v1`.
    EcdsaPrime256v1,
    /// On the wire `ecdsa-secp384r1`.
    EcdsaSecp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GenerateKeyKeytype { System = "system", Rsa2048 = "rsa-2048", Rsa4096 = "rsa-4096",
    EcdsaPrime256v1 = "ecdsa-prime256v1", EcdsaSecp384r1 = "ecdsa-secp384r1" }
);

/// A record in the data of `SSL::generate_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GenerateKeyData {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<GenerateKeyDataEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted as `key_id` by `generate_cert` and `generate_csr`. Wire name `id`.
    pub id: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<GenerateKeyDataKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// The private key as PEM: a secret. Wire name `text`. Format: `pem-private-key`.
    pub text: Option<Secret>,
}

impl Record for GenerateKeyData {
    const NAMES: &'static [&'static str] = &[
        "created",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "text",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.ecdsa_curve_name),
            2 => reader.set(&mut self.ecdsa_public),
            3 => reader.set(&mut self.friendly_name),
            4 => reader.set(&mut self.id),
            5 => reader.set(&mut self.key_algorithm),
            6 => reader.set(&mut self.modulus),
            7 => reader.set(&mut self.modulus_length),
            _ => reader.set(&mut self.text),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::generate_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenerateKeyDataEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GenerateKeyDataEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::generate_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenerateKeyDataKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GenerateKeyDataKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in the data of `SSL::get_autossl_excluded_domains`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAutosslExcludedDomainsRow {
    /// Domain that gets no certificate from AutoSSL. Wire name `excluded_domain`.
    pub excluded_domain: Option<String>,
}

impl Record for GetAutosslExcludedDomainsRow {
    const NAMES: &'static [&'static str] = &["excluded_domain"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.excluded_domain)
    }
}

/// A record in the data of `SSL::get_autossl_problems`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAutosslProblemsRow {
    /// Name that could not be secured. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// What went wrong, as a sentence for people. Wire name `problem`.
    pub problem: Option<String>,
    /// When it was noticed, as an ISO 8601 date with time and offset, not an epoch number. Wire name `time`. Format: `date-time`.
    pub time: Option<String>,
}

impl Record for GetAutosslProblemsRow {
    const NAMES: &'static [&'static str] = &["domain", "problem", "time"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.domain),
            1 => reader.set(&mut self.problem),
            _ => reader.set(&mut self.time),
        }
    }
}

/// A record in the data of `SSL::get_cabundle`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCabundleData {
    /// Name of the authority behind the bundle. Wire name `bundle`.
    pub bundle: Option<String>,
    /// Intermediate certificates as PEM. Wire name `cab`. Format: `pem-certificate`.
    pub cab: Option<String>,
    /// Name the certificate was made out for. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Record for GetCabundleData {
    const NAMES: &'static [&'static str] = &["bundle", "cab", "domain"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.bundle),
            1 => reader.set(&mut self.cab),
            _ => reader.set(&mut self.domain),
        }
    }
}

/// The parameter `service` of `SSL::get_cn_name`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCnNameService {
    /// On the wire `cpanel`.
    Cpanel,
    /// On the wire `imap`.
    Imap,
    /// On the wire `pop3`.
    Pop3,
    /// On the wire `smtp`.
    Smtp,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GetCnNameService { Cpanel = "cpanel", Imap = "imap", Pop3 = "pop3", Smtp = "smtp" }
);

/// A record in the data of `SSL::get_cn_name`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCnNameData {
    /// How the certificate was found to fit: `exact` and `exact-wildcard` match the domain itself; `mail-wildcard`, `www-wildcard` a wildcard over its `mail` or `www` name; `hostname`, `hostname-wildcard` the server's name; the `localdomain_on_cert` family some other domain of this server; `none` nothing. Wire name `cert_match_method`.
    pub cert_match_method: Option<GetCnNameDataCertMatchMethod>,
    /// Last moment of validity of the certificate, in seconds since the Unix epoch. Wire name `cert_valid_not_after`.
    pub cert_valid_not_after: Option<Timestamp>,
    /// Whether the certificate is signed by an authority, fits `ssldomain` and is within its dates. Wire name `is_currently_valid`.
    pub is_currently_valid: Option<bool>,
    /// Whether the certificate was signed with its own key. Means nothing when `cert_match_method` is `none`. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Whether the certificate holds a wildcard name. Wire name `is_wild_card`.
    pub is_wild_card: Option<bool>,
    /// Hostname to connect to. Wire name `ssldomain`. Format: `domain`.
    pub ssldomain: Option<String>,
    /// Whether the certificate covers `ssldomain`. Wire name `ssldomain_matches_cert`.
    pub ssldomain_matches_cert: Option<bool>,
}

impl Record for GetCnNameData {
    const NAMES: &'static [&'static str] = &[
        "cert_match_method",
        "cert_valid_not_after",
        "is_currently_valid",
        "is_self_signed",
        "is_wild_card",
        "ssldomain",
        "ssldomain_matches_cert",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.cert_match_method),
            1 => reader.set(&mut self.cert_valid_not_after),
            2 => reader.set(&mut self.is_currently_valid),
            3 => reader.set(&mut self.is_self_signed),
            4 => reader.set(&mut self.is_wild_card),
            5 => reader.set(&mut self.ssldomain),
            _ => reader.set(&mut self.ssldomain_matches_cert),
        }
    }
}

/// A value in `cert_match_method` in the data of `SSL::get_cn_name`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetCnNameDataCertMatchMethod {
    /// On the wire `none`.
    None,
    /// On the wire `exact`.
    Exact,
    /// On the wire `exact-wildcard`.
    ExactWildcard,
    /// On the wire `mail-wildcard`.
    MailWildcard,
    /// On the wire `www-wildcard`.
    WwwWildcard,
    /// On the wire `hostname-wildcard`.
    HostnameWildcard,
    /// On the wire `hostname`.
    Hostname,
    /// On the wire `localdomain_on_cert-mail-wildcard`.
    LocaldomainOnCertMailWildcard,
    /// On the wire `localdomain_on_cert-www-wildcard`.
    LocaldomainOnCertWwwWildcard,
    /// On the wire `localdomain_on_cert`.
    LocaldomainOnCert,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GetCnNameDataCertMatchMethod { None = "none", Exact = "exact", ExactWildcard =
    "exact-wildcard", MailWildcard = "mail-wildcard", WwwWildcard = "www-wildcard",
    HostnameWildcard = "hostname-wildcard", Hostname = "hostname",
    LocaldomainOnCertMailWildcard = "localdomain_on_cert-mail-wildcard",
    LocaldomainOnCertWwwWildcard = "localdomain_on_cert-www-wildcard", LocaldomainOnCert
    = "localdomain_on_cert" }
);

/// A record in the data of `SSL::install_ssl`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstallSslData {
    /// What was done to the website, such as `update` where it had a certificate before. Wire name `action`.
    pub action: Option<String>,
    /// Identifier of the certificate in the store. Wire name `cert_id`.
    pub cert_id: Option<String>,
    /// Domain it was installed on. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Names that need certificates of their own for mail and other services. Wire name `extra_certificate_domains`. Format: `domain`.
    pub extra_certificate_domains: Vec<String>,
    /// The outcome as HTML for people. Wire name `html`.
    pub html: Option<String>,
    /// Address of the website. Wire name `ip`.
    pub ip: Option<String>,
    /// Identifier of the private key in the store. Wire name `key_id`.
    pub key_id: Option<String>,
    /// The outcome as plain text for people. Wire name `message`.
    pub message: Option<String>,
    /// The outcome for people once more. Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Account that owns the domain. Wire name `user`. Format: `username`.
    pub user: Option<String>,
    /// Names of the website that the certificate leaves uncovered. Wire name `warning_domains`. Format: `domain`.
    pub warning_domains: Vec<String>,
    /// Names of the website that the certificate secures. Wire name `working_domains`. Format: `domain`.
    pub working_domains: Vec<String>,
}

impl Record for InstallSslData {
    const NAMES: &'static [&'static str] = &[
        "action",
        "cert_id",
        "domain",
        "extra_certificate_domains",
        "html",
        "ip",
        "key_id",
        "message",
        "statusmsg",
        "user",
        "warning_domains",
        "working_domains",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.action),
            1 => reader.set(&mut self.cert_id),
            2 => reader.set(&mut self.domain),
            3 => reader.set(&mut self.extra_certificate_domains),
            4 => reader.set(&mut self.html),
            5 => reader.set(&mut self.ip),
            6 => reader.set(&mut self.key_id),
            7 => reader.set(&mut self.message),
            8 => reader.set(&mut self.statusmsg),
            9 => reader.set(&mut self.user),
            10 => reader.set(&mut self.warning_domains),
            _ => reader.set(&mut self.working_domains),
        }
    }
}

/// A record in the data of `SSL::installed_host`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstalledHostData {
    /// Wire name `certificate`.
    pub certificate: Option<InstalledHostDataCertificate>,
    /// Hostname that the certificate is installed for. Wire name `host`. Format: `domain`.
    pub host: Option<String>,
}

impl Record for InstalledHostData {
    const NAMES: &'static [&'static str] = &["certificate", "host"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.certificate),
            _ => reader.set(&mut self.host),
        }
    }
}

/// A record in `certificate` in the data of `SSL::installed_host`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstalledHostDataCertificate {
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<InstalledHostDataCertificateEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Common name of whoever issued the certificate; for a self-signed one, its own. Wire name `issuer.commonName`.
    pub issuer_common_name: Option<String>,
    /// Company or body that issued the certificate. Wire name `issuer.organizationName`.
    pub issuer_organization_name: Option<String>,
    /// Distinguished name of the issuer as lines in turn: attribute, value, attribute, value. Wire name `issuer_text`.
    pub issuer_text: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<InstalledHostDataCertificateKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Main name the certificate was made out for; `domains` holds all of them. Wire name `subject.commonName`.
    pub subject_common_name: Option<CommonName>,
    /// Distinguished name of the owner as lines in turn: attribute, value, attribute, value. Wire name `subject_text`.
    pub subject_text: Option<String>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<InstalledHostDataCertificateValidationType>,
    /// What the chain check objected to, empty when nothing. There only if `verify_certificate` was asked for. Wire name `verify_error`.
    pub verify_error: Option<String>,
}

impl Record for InstalledHostDataCertificate {
    const NAMES: &'static [&'static str] = &[
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "id",
        "is_self_signed",
        "issuer.commonName",
        "issuer.organizationName",
        "issuer_text",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "not_after",
        "not_before",
        "signature_algorithm",
        "subject.commonName",
        "subject_text",
        "validation_type",
        "verify_error",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.domains),
            1 => reader.set(&mut self.ecdsa_curve_name),
            2 => reader.set(&mut self.ecdsa_public),
            3 => reader.set(&mut self.id),
            4 => reader.set(&mut self.is_self_signed),
            5 => reader.set(&mut self.issuer_common_name),
            6 => reader.set(&mut self.issuer_organization_name),
            7 => reader.set(&mut self.issuer_text),
            8 => reader.set(&mut self.key_algorithm),
            9 => reader.set(&mut self.modulus),
            10 => reader.set(&mut self.modulus_length),
            11 => reader.set(&mut self.not_after),
            12 => reader.set(&mut self.not_before),
            13 => reader.set(&mut self.signature_algorithm),
            14 => reader.set(&mut self.subject_common_name),
            15 => reader.set(&mut self.subject_text),
            16 => reader.set(&mut self.validation_type),
            _ => reader.set(&mut self.verify_error),
        }
    }
}

/// A value in `ecdsa_curve_name` in `certificate` in the data of `SSL::installed_host`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstalledHostDataCertificateEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    InstalledHostDataCertificateEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 =
    "secp384r1" }
);

/// A value in `key_algorithm` in `certificate` in the data of `SSL::installed_host`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstalledHostDataCertificateKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    InstalledHostDataCertificateKeyAlgorithm { RsaEncryption = "rsaEncryption",
    IdEcPublicKey = "id-ecPublicKey" }
);

/// A value in `validation_type` in `certificate` in the data of `SSL::installed_host`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstalledHostDataCertificateValidationType {
    /// On the wire `ev`.
    Ev,
    /// On the wire `ov`.
    Ov,
    /// On the wire `dv`.
    Dv,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    InstalledHostDataCertificateValidationType { Ev = "ev", Ov = "ov", Dv = "dv" }
);

/// A record in the data of `SSL::installed_hosts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstalledHostsRow {
    /// Wire name `certificate`.
    pub certificate: Option<InstalledHostsRowCertificate>,
    /// The certificate as PEM. Wire name `certificate_text`. Format: `pem-certificate`.
    pub certificate_text: Option<String>,
    /// Directory the website is served from, as an absolute path. Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// Names the certificate covers. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Every full name of the website, service names such as `webmail.` and `cpanel.` among them. Wire name `fqdns`. Format: `domain`.
    pub fqdns: Vec<String>,
    /// Address the website answers on. Wire name `ip`.
    pub ip: Option<String>,
    /// Whether visitors whose browser sends no name (no SNI) get this website's certificate. Wire name `is_primary_on_ip`.
    pub is_primary_on_ip: Option<bool>,
    /// Whether the mail services hand out this certificate for the domain. Wire name `mail_sni_status`.
    pub mail_sni_status: Option<bool>,
    /// Whether browsers have to send the name (SNI) to reach this certificate. Wire name `needs_sni`.
    pub needs_sni: Option<bool>,
    /// Main name of the website in the web server's configuration. Wire name `servername`. Format: `domain`.
    pub servername: Option<String>,
}

impl Record for InstalledHostsRow {
    const NAMES: &'static [&'static str] = &[
        "certificate",
        "certificate_text",
        "docroot",
        "domains",
        "fqdns",
        "ip",
        "is_primary_on_ip",
        "mail_sni_status",
        "needs_sni",
        "servername",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.certificate),
            1 => reader.set(&mut self.certificate_text),
            2 => reader.set(&mut self.docroot),
            3 => reader.set(&mut self.domains),
            4 => reader.set(&mut self.fqdns),
            5 => reader.set(&mut self.ip),
            6 => reader.set(&mut self.is_primary_on_ip),
            7 => reader.set(&mut self.mail_sni_status),
            8 => reader.set(&mut self.needs_sni),
            _ => reader.set(&mut self.servername),
        }
    }
}

/// A record in `certificate` in the data of `SSL::installed_hosts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct InstalledHostsRowCertificate {
    /// Internal name of the AutoSSL provider that issued it; there only for AutoSSL certificates. Wire name `auto_ssl_provider`.
    pub auto_ssl_provider: Option<String>,
    /// Name of that provider for people. Wire name `auto_ssl_provider_display_name`.
    pub auto_ssl_provider_display_name: Option<String>,
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<InstalledHostsRowCertificateEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether AutoSSL put it there, and so will renew it. Wire name `is_autossl`.
    pub is_autossl: Option<bool>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Common name of whoever issued the certificate; for a self-signed one, its own. Wire name `issuer.commonName`. Format: `domain`.
    pub issuer_common_name: Option<String>,
    /// Company or body that issued the certificate. Wire name `issuer.organizationName`.
    pub issuer_organization_name: Option<String>,
    /// Distinguished name of the issuer as lines in turn: attribute, value, attribute, value. Wire name `issuer_text`.
    pub issuer_text: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<InstalledHostsRowCertificateKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`. Format: `hex`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`. Format: `sha256`.
    pub signature_algorithm: Option<String>,
    /// Main name the certificate was made out for; `domains` holds all of them. Wire name `subject.commonName`.
    pub subject_common_name: Option<CommonName>,
    /// Distinguished name of the owner as lines in turn: attribute, value, attribute, value. Wire name `subject_text`.
    pub subject_text: Option<String>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<InstalledHostsRowCertificateValidationType>,
}

impl Record for InstalledHostsRowCertificate {
    const NAMES: &'static [&'static str] = &[
        "auto_ssl_provider",
        "auto_ssl_provider_display_name",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "id",
        "is_autossl",
        "is_self_signed",
        "issuer.commonName",
        "issuer.organizationName",
        "issuer_text",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "not_after",
        "not_before",
        "signature_algorithm",
        "subject.commonName",
        "subject_text",
        "validation_type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.auto_ssl_provider),
            1 => reader.set(&mut self.auto_ssl_provider_display_name),
            2 => reader.set(&mut self.domains),
            3 => reader.set(&mut self.ecdsa_curve_name),
            4 => reader.set(&mut self.ecdsa_public),
            5 => reader.set(&mut self.id),
            6 => reader.set(&mut self.is_autossl),
            7 => reader.set(&mut self.is_self_signed),
            8 => reader.set(&mut self.issuer_common_name),
            9 => reader.set(&mut self.issuer_organization_name),
            10 => reader.set(&mut self.issuer_text),
            11 => reader.set(&mut self.key_algorithm),
            12 => reader.set(&mut self.modulus),
            13 => reader.set(&mut self.modulus_length),
            14 => reader.set(&mut self.not_after),
            15 => reader.set(&mut self.not_before),
            16 => reader.set(&mut self.signature_algorithm),
            17 => reader.set(&mut self.subject_common_name),
            18 => reader.set(&mut self.subject_text),
            _ => reader.set(&mut self.validation_type),
        }
    }
}

/// A value in `ecdsa_curve_name` in `certificate` in the data of `SSL::installed_hosts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstalledHostsRowCertificateEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    InstalledHostsRowCertificateEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 =
    "secp384r1" }
);

/// A value in `key_algorithm` in `certificate` in the data of `SSL::installed_hosts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstalledHostsRowCertificateKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    InstalledHostsRowCertificateKeyAlgorithm { RsaEncryption = "rsaEncryption",
    IdEcPublicKey = "id-ecPublicKey" }
);

/// A value in `validation_type` in `certificate` in the data of `SSL::installed_hosts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InstalledHostsRowCertificateValidationType {
    /// On the wire `ev`.
    Ev,
    /// On the wire `ov`.
    Ov,
    /// On the wire `dv`.
    Dv,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    InstalledHostsRowCertificateValidationType { Ev = "ev", Ov = "ov", Dv = "dv" }
);

/// A record in the data of `SSL::list_certs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListCertsRow {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Whether the certificate is installed on one of the account's websites, rather than merely stored. Wire name `domain_is_configured`.
    pub domain_is_configured: Option<bool>,
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<ListCertsRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Common name of whoever issued the certificate; for a self-signed one, its own. Wire name `issuer.commonName`.
    pub issuer_common_name: Option<String>,
    /// Company or body that issued the certificate. Wire name `issuer.organizationName`.
    pub issuer_organization_name: Option<String>,
    /// Distinguished name of the issuer as lines in turn: attribute, value, attribute, value. Wire name `issuer_text`.
    pub issuer_text: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<ListCertsRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Serial number given by the issuer, as hexadecimal digits. Wire name `serial`.
    pub serial: Option<String>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Main name the certificate was made out for; `domains` holds all of them. Wire name `subject.commonName`.
    pub subject_common_name: Option<CommonName>,
    /// Distinguished name of the owner as lines in turn: attribute, value, attribute, value. Wire name `subject_text`.
    pub subject_text: Option<String>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<ListCertsRowValidationType>,
}

impl Record for ListCertsRow {
    const NAMES: &'static [&'static str] = &[
        "created",
        "domain_is_configured",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "is_self_signed",
        "issuer.commonName",
        "issuer.organizationName",
        "issuer_text",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "not_after",
        "not_before",
        "serial",
        "signature_algorithm",
        "subject.commonName",
        "subject_text",
        "validation_type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.domain_is_configured),
            2 => reader.set(&mut self.domains),
            3 => reader.set(&mut self.ecdsa_curve_name),
            4 => reader.set(&mut self.ecdsa_public),
            5 => reader.set(&mut self.friendly_name),
            6 => reader.set(&mut self.id),
            7 => reader.set(&mut self.is_self_signed),
            8 => reader.set(&mut self.issuer_common_name),
            9 => reader.set(&mut self.issuer_organization_name),
            10 => reader.set(&mut self.issuer_text),
            11 => reader.set(&mut self.key_algorithm),
            12 => reader.set(&mut self.modulus),
            13 => reader.set(&mut self.modulus_length),
            14 => reader.set(&mut self.not_after),
            15 => reader.set(&mut self.not_before),
            16 => reader.set(&mut self.serial),
            17 => reader.set(&mut self.signature_algorithm),
            18 => reader.set(&mut self.subject_common_name),
            19 => reader.set(&mut self.subject_text),
            _ => reader.set(&mut self.validation_type),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::list_certs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCertsRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListCertsRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::list_certs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCertsRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListCertsRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A value in `validation_type` in the data of `SSL::list_certs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCertsRowValidationType {
    /// On the wire `ev`.
    Ev,
    /// On the wire `ov`.
    Ov,
    /// On the wire `dv`.
    Dv,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListCertsRowValidationType { Ev = "ev", Ov = "ov", Dv = "dv" });

/// A record in the data of `SSL::list_csrs`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListCsrsRow {
    /// Main name the request was made out for; `domains` holds all of them. Wire name `commonName`.
    pub common_name: Option<String>,
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the request asks a certificate for. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<ListCsrsRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a CSR. Wire name `id`.
    pub id: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<ListCsrsRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
}

impl Record for ListCsrsRow {
    const NAMES: &'static [&'static str] = &[
        "commonName",
        "created",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "key_algorithm",
        "modulus",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.common_name),
            1 => reader.set(&mut self.created),
            2 => reader.set(&mut self.domains),
            3 => reader.set(&mut self.ecdsa_curve_name),
            4 => reader.set(&mut self.ecdsa_public),
            5 => reader.set(&mut self.friendly_name),
            6 => reader.set(&mut self.id),
            7 => reader.set(&mut self.key_algorithm),
            _ => reader.set(&mut self.modulus),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::list_csrs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCsrsRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListCsrsRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::list_csrs`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListCsrsRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListCsrsRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in the data of `SSL::list_keys`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListKeysRow {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<ListKeysRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted as `key_id` by `generate_cert` and `generate_csr`. Wire name `id`.
    pub id: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<ListKeysRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
}

impl Record for ListKeysRow {
    const NAMES: &'static [&'static str] = &[
        "created",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "key_algorithm",
        "modulus",
        "modulus_length",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.ecdsa_curve_name),
            2 => reader.set(&mut self.ecdsa_public),
            3 => reader.set(&mut self.friendly_name),
            4 => reader.set(&mut self.id),
            5 => reader.set(&mut self.key_algorithm),
            6 => reader.set(&mut self.modulus),
            _ => reader.set(&mut self.modulus_length),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::list_keys`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListKeysRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListKeysRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::list_keys`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListKeysRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListKeysRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in the data of `SSL::list_ssl_items`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListSslItemsRow {
    /// Domain it belongs to. Wire name `host`. Format: `domain`.
    pub host: Option<String>,
    /// Identifier in the store, good for the `show_*` and `delete_*` functions of its kind. Wire name `id`.
    pub id: Option<String>,
    /// `key` a private key, `csr` a signing request, `crt` a certificate. Wire name `type`.
    pub type_: Option<ListSslItemsRowType>,
}

impl Record for ListSslItemsRow {
    const NAMES: &'static [&'static str] = &["host", "id", "type"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.host),
            1 => reader.set(&mut self.id),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A value in `type` in the data of `SSL::list_ssl_items`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSslItemsRowType {
    /// On the wire `key`.
    Key,
    /// On the wire `csr`.
    Csr,
    /// On the wire `crt`.
    Crt,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListSslItemsRowType { Key = "key", Csr = "csr", Crt = "crt" });

/// A record in the data of `SSL::mail_sni_status`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MailSniStatusData {
    /// Whether mail SNI is on for the domain. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for MailSniStatusData {
    const NAMES: &'static [&'static str] = &["enabled"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.enabled)
    }
}

/// A record in the data of `SSL::rebuild_mail_sni_config`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RebuildMailSniConfigData {
    /// Whether the files were written. Wire name `success`.
    pub success: Option<bool>,
}

impl Record for RebuildMailSniConfigData {
    const NAMES: &'static [&'static str] = &["success"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.success)
    }
}

/// The parameter `type` of `SSL::set_default_key_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetDefaultKeyTypeType {
    /// On the wire `system`.
    System,
    /// On the wire `rsa-2048`.
    Rsa2048,
    /// On the wire `rsa-4096`.
    Rsa4096,
    /// On the wire `ecdsa-prime256v1`.
    EcdsaPrime256v1,
    /// On the wire `ecdsa-secp384r1`.
    EcdsaSecp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SetDefaultKeyTypeType { System = "system", Rsa2048 = "rsa-2048", Rsa4096 =
    "rsa-4096", EcdsaPrime256v1 = "ecdsa-prime256v1", EcdsaSecp384r1 = "ecdsa-secp384r1"
    }
);

/// A record in the data of `SSL::show_cert`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowCertData {
    /// The certificate as PEM. Wire name `cert`. Format: `pem-certificate`.
    pub cert: Option<String>,
    /// Wire name `details`.
    pub details: Option<ShowCertDataDetails>,
    /// OpenSSL's readable printout of the certificate, for people. Wire name `text`.
    pub text: Option<String>,
}

impl Record for ShowCertData {
    const NAMES: &'static [&'static str] = &["cert", "details", "text"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.cert),
            1 => reader.set(&mut self.details),
            _ => reader.set(&mut self.text),
        }
    }
}

/// A record in `details` in the data of `SSL::show_cert`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowCertDataDetails {
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<ShowCertDataDetailsEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Distinguished name of whoever signed it; attributes that are not set are missing. Wire name `issuer`.
    pub issuer: Option<ShowCertDataDetailsIssuer>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<ShowCertDataDetailsKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Distinguished name of the owner; attributes that are not set are missing. Wire name `subject`.
    pub subject: Option<ShowCertDataDetailsSubject>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<ShowCertDataDetailsValidationType>,
}

impl Record for ShowCertDataDetails {
    const NAMES: &'static [&'static str] = &[
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "is_self_signed",
        "issuer",
        "key_algorithm",
        "modulus",
        "not_after",
        "not_before",
        "signature_algorithm",
        "subject",
        "validation_type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.domains),
            1 => reader.set(&mut self.ecdsa_curve_name),
            2 => reader.set(&mut self.ecdsa_public),
            3 => reader.set(&mut self.friendly_name),
            4 => reader.set(&mut self.id),
            5 => reader.set(&mut self.is_self_signed),
            6 => reader.set(&mut self.issuer),
            7 => reader.set(&mut self.key_algorithm),
            8 => reader.set(&mut self.modulus),
            9 => reader.set(&mut self.not_after),
            10 => reader.set(&mut self.not_before),
            11 => reader.set(&mut self.signature_algorithm),
            12 => reader.set(&mut self.subject),
            _ => reader.set(&mut self.validation_type),
        }
    }
}

/// A value in `ecdsa_curve_name` in `details` in the data of `SSL::show_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShowCertDataDetailsEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ShowCertDataDetailsEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 =
    "secp384r1" }
);

/// A record in `issuer` in `details` in the data of `SSL::show_cert`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowCertDataDetailsIssuer {
    /// Wire name `commonName`.
    pub common_name: Option<String>,
    /// Country as two letters. Wire name `countryName`. Format: `country`.
    pub country_name: Option<String>,
    /// Wire name `emailAddress`. Format: `email`.
    pub email_address: Option<String>,
    /// Wire name `localityName`.
    pub locality_name: Option<String>,
    /// Wire name `organizationName`.
    pub organization_name: Option<String>,
    /// Wire name `stateOrProvinceName`.
    pub state_or_province_name: Option<String>,
}

impl Record for ShowCertDataDetailsIssuer {
    const NAMES: &'static [&'static str] = &[
        "commonName",
        "countryName",
        "emailAddress",
        "localityName",
        "organizationName",
        "stateOrProvinceName",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.common_name),
            1 => reader.set(&mut self.country_name),
            2 => reader.set(&mut self.email_address),
            3 => reader.set(&mut self.locality_name),
            4 => reader.set(&mut self.organization_name),
            _ => reader.set(&mut self.state_or_province_name),
        }
    }
}

/// A value in `key_algorithm` in `details` in the data of `SSL::show_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShowCertDataDetailsKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ShowCertDataDetailsKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in `subject` in `details` in the data of `SSL::show_cert`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowCertDataDetailsSubject {
    /// Wire name `commonName`.
    pub common_name: Option<String>,
    /// Country as two letters. Wire name `countryName`. Format: `country`.
    pub country_name: Option<String>,
    /// Wire name `emailAddress`. Format: `email`.
    pub email_address: Option<String>,
    /// Wire name `localityName`.
    pub locality_name: Option<String>,
    /// Wire name `organizationName`.
    pub organization_name: Option<String>,
    /// Wire name `stateOrProvinceName`.
    pub state_or_province_name: Option<String>,
}

impl Record for ShowCertDataDetailsSubject {
    const NAMES: &'static [&'static str] = &[
        "commonName",
        "countryName",
        "emailAddress",
        "localityName",
        "organizationName",
        "stateOrProvinceName",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.common_name),
            1 => reader.set(&mut self.country_name),
            2 => reader.set(&mut self.email_address),
            3 => reader.set(&mut self.locality_name),
            4 => reader.set(&mut self.organization_name),
            _ => reader.set(&mut self.state_or_province_name),
        }
    }
}

/// A value in `validation_type` in `details` in the data of `SSL::show_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShowCertDataDetailsValidationType {
    /// On the wire `ev`.
    Ev,
    /// On the wire `ov`.
    Ov,
    /// On the wire `dv`.
    Dv,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ShowCertDataDetailsValidationType { Ev = "ev", Ov = "ov", Dv = "dv" }
);

/// A record in the data of `SSL::show_csr`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowCsrData {
    /// The request as PEM. Wire name `csr`.
    pub csr: Option<String>,
    /// Wire name `details`.
    pub details: Option<ShowCsrDataDetails>,
    /// OpenSSL's readable printout of the request, for people. Wire name `text`.
    pub text: Option<String>,
}

impl Record for ShowCsrData {
    const NAMES: &'static [&'static str] = &["csr", "details", "text"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.csr),
            1 => reader.set(&mut self.details),
            _ => reader.set(&mut self.text),
        }
    }
}

/// A record in `details` in the data of `SSL::show_csr`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowCsrDataDetails {
    /// Main name the request was made out for; `domains` holds all of them. Wire name `commonName`.
    pub common_name: Option<String>,
    /// Country as two letters. Wire name `countryName`.
    pub country_name: Option<String>,
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the request asks a certificate for. Wire name `domains`.
    pub domains: Vec<String>,
    /// Wire name `emailAddress`. Format: `email`.
    pub email_address: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a CSR. Wire name `id`.
    pub id: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<String>,
    /// Wire name `localityName`.
    pub locality_name: Option<String>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Wire name `organizationName`.
    pub organization_name: Option<String>,
    /// Department within the organization. Wire name `organizationalUnitName`.
    pub organizational_unit_name: Option<String>,
    /// Wire name `stateOrProvinceName`.
    pub state_or_province_name: Option<String>,
}

impl Record for ShowCsrDataDetails {
    const NAMES: &'static [&'static str] = &[
        "commonName",
        "countryName",
        "created",
        "domains",
        "emailAddress",
        "friendly_name",
        "id",
        "key_algorithm",
        "localityName",
        "modulus",
        "organizationName",
        "organizationalUnitName",
        "stateOrProvinceName",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.common_name),
            1 => reader.set(&mut self.country_name),
            2 => reader.set(&mut self.created),
            3 => reader.set(&mut self.domains),
            4 => reader.set(&mut self.email_address),
            5 => reader.set(&mut self.friendly_name),
            6 => reader.set(&mut self.id),
            7 => reader.set(&mut self.key_algorithm),
            8 => reader.set(&mut self.locality_name),
            9 => reader.set(&mut self.modulus),
            10 => reader.set(&mut self.organization_name),
            11 => reader.set(&mut self.organizational_unit_name),
            _ => reader.set(&mut self.state_or_province_name),
        }
    }
}

/// A record in the data of `SSL::show_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowKeyData {
    /// Wire name `details`.
    pub details: Option<ShowKeyDataDetails>,
    /// OpenSSL's readable printout of the key with all its numbers: a secret too. Wire name `text`.
    pub text: Option<Secret>,
}

impl Record for ShowKeyData {
    const NAMES: &'static [&'static str] = &["details", "text"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.details),
            _ => reader.set(&mut self.text),
        }
    }
}

/// A record in `details` in the data of `SSL::show_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ShowKeyDataDetails {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<ShowKeyDataDetailsEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted as `key_id` by `generate_cert` and `generate_csr`. Wire name `id`.
    pub id: Option<String>,
    /// The private key as PEM: a secret. Wire name `key`. Format: `pem-private-key`.
    pub key: Option<Secret>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<ShowKeyDataDetailsKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
}

impl Record for ShowKeyDataDetails {
    const NAMES: &'static [&'static str] = &[
        "created",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "key",
        "key_algorithm",
        "modulus",
        "modulus_length",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.ecdsa_curve_name),
            2 => reader.set(&mut self.ecdsa_public),
            3 => reader.set(&mut self.friendly_name),
            4 => reader.set(&mut self.id),
            5 => reader.set(&mut self.key),
            6 => reader.set(&mut self.key_algorithm),
            7 => reader.set(&mut self.modulus),
            _ => reader.set(&mut self.modulus_length),
        }
    }
}

/// A value in `ecdsa_curve_name` in `details` in the data of `SSL::show_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShowKeyDataDetailsEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ShowKeyDataDetailsEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1"
    }
);

/// A value in `key_algorithm` in `details` in the data of `SSL::show_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ShowKeyDataDetailsKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ShowKeyDataDetailsKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A record in the data of `SSL::upload_cert`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UploadCertRow {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Every name the certificate is valid for; wildcards appear as `*.example.com`. Wire name `domains`. Format: `domain`.
    pub domains: Vec<String>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<UploadCertRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted wherever a function asks for the `id` of a certificate. Wire name `id`.
    pub id: Option<String>,
    /// Whether it was signed with its own key rather than by an authority; browsers warn about such certificates. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Common name of whoever issued the certificate; for a self-signed one, its own. Wire name `issuer.commonName`.
    pub issuer_common_name: Option<String>,
    /// Company or body that issued the certificate. Wire name `issuer.organizationName`.
    pub issuer_organization_name: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<UploadCertRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
    /// Last moment of validity, in seconds since the Unix epoch; it may lie in the past. Wire name `not_after`.
    pub not_after: Option<Timestamp>,
    /// First moment of validity, in seconds since the Unix epoch. Wire name `not_before`.
    pub not_before: Option<Timestamp>,
    /// Name of the signature scheme, such as `sha256WithRSAEncryption`. Wire name `signature_algorithm`.
    pub signature_algorithm: Option<String>,
    /// Main name the certificate was made out for; `domains` holds all of them. Wire name `subject.commonName`.
    pub subject_common_name: Option<CommonName>,
    /// How thoroughly the authority checked the owner: `dv` domain only, `ov` organization, `ev` extended. Null when that could not be told. Wire name `validation_type`.
    pub validation_type: Option<UploadCertRowValidationType>,
}

impl Record for UploadCertRow {
    const NAMES: &'static [&'static str] = &[
        "created",
        "domains",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "is_self_signed",
        "issuer.commonName",
        "issuer.organizationName",
        "key_algorithm",
        "modulus",
        "modulus_length",
        "not_after",
        "not_before",
        "signature_algorithm",
        "subject.commonName",
        "validation_type",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.domains),
            2 => reader.set(&mut self.ecdsa_curve_name),
            3 => reader.set(&mut self.ecdsa_public),
            4 => reader.set(&mut self.friendly_name),
            5 => reader.set(&mut self.id),
            6 => reader.set(&mut self.is_self_signed),
            7 => reader.set(&mut self.issuer_common_name),
            8 => reader.set(&mut self.issuer_organization_name),
            9 => reader.set(&mut self.key_algorithm),
            10 => reader.set(&mut self.modulus),
            11 => reader.set(&mut self.modulus_length),
            12 => reader.set(&mut self.not_after),
            13 => reader.set(&mut self.not_before),
            14 => reader.set(&mut self.signature_algorithm),
            15 => reader.set(&mut self.subject_common_name),
            _ => reader.set(&mut self.validation_type),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::upload_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadCertRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    UploadCertRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::upload_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadCertRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    UploadCertRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// A value in `validation_type` in the data of `SSL::upload_cert`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadCertRowValidationType {
    /// On the wire `ev`.
    Ev,
    /// On the wire `ov`.
    Ov,
    /// On the wire `dv`.
    Dv,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(UploadCertRowValidationType { Ev = "ev", Ov = "ov", Dv = "dv" });

/// A record in the data of `SSL::upload_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UploadKeyRow {
    /// When it entered the store, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// Curve of an elliptic-curve key: `prime256v1` (P-256) or `secp384r1` (P-384). Null for RSA. Wire name `ecdsa_curve_name`.
    pub ecdsa_curve_name: Option<UploadKeyRowEcdsaCurveName>,
    /// Compressed public point of an elliptic-curve key, as hexadecimal digits. Null for RSA. Wire name `ecdsa_public`.
    pub ecdsa_public: Option<String>,
    /// Label for people; it can be changed, the `id` cannot. Wire name `friendly_name`.
    pub friendly_name: Option<String>,
    /// Identifier in the store, accepted as `key_id` by `generate_cert` and `generate_csr`. Wire name `id`.
    pub id: Option<String>,
    /// Kind of key: `rsaEncryption` is RSA, `id-ecPublicKey` is elliptic-curve. Wire name `key_algorithm`.
    pub key_algorithm: Option<UploadKeyRowKeyAlgorithm>,
    /// Public modulus of an RSA key, as hexadecimal digits. Null for elliptic-curve keys. Wire name `modulus`.
    pub modulus: Option<String>,
    /// Size of the RSA modulus in bits, such as 2048. Null for elliptic-curve keys. Wire name `modulus_length`.
    pub modulus_length: Option<i64>,
}

impl Record for UploadKeyRow {
    const NAMES: &'static [&'static str] = &[
        "created",
        "ecdsa_curve_name",
        "ecdsa_public",
        "friendly_name",
        "id",
        "key_algorithm",
        "modulus",
        "modulus_length",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.created),
            1 => reader.set(&mut self.ecdsa_curve_name),
            2 => reader.set(&mut self.ecdsa_public),
            3 => reader.set(&mut self.friendly_name),
            4 => reader.set(&mut self.id),
            5 => reader.set(&mut self.key_algorithm),
            6 => reader.set(&mut self.modulus),
            _ => reader.set(&mut self.modulus_length),
        }
    }
}

/// A value in `ecdsa_curve_name` in the data of `SSL::upload_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadKeyRowEcdsaCurveName {
    /// On the wire `prime256v1`.
    Prime256v1,
    /// On the wire `secp384r1`.
    Secp384r1,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    UploadKeyRowEcdsaCurveName { Prime256v1 = "prime256v1", Secp384r1 = "secp384r1" }
);

/// A value in `key_algorithm` in the data of `SSL::upload_key`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UploadKeyRowKeyAlgorithm {
    /// On the wire `rsaEncryption`.
    RsaEncryption,
    /// On the wire `id-ecPublicKey`.
    IdEcPublicKey,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    UploadKeyRowKeyAlgorithm { RsaEncryption = "rsaEncryption", IdEcPublicKey =
    "id-ecPublicKey" }
);

/// The forms that replies of the module `SSL` may take.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(untagged))]
#[non_exhaustive]
pub enum CommonName {
    /// The form of a single value.
    Name(String),
    /// The form of a record.
    Parts(CommonNameParts),
}

impl Default for CommonName {
    #[inline]
    fn default() -> Self {
        Self::Name(Default::default())
    }
}

impl Read for CommonName {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::read::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::read::Kind::Scalar => Self::Name(Read::read(reader)?),
                cpanel_core::read::Kind::List => Self::Parts(Read::read(reader)?),
                cpanel_core::read::Kind::Object => Self::Parts(Read::read(reader)?),
            },
        )
    }
}

/// A record in replies of the module `SSL`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CommonNameParts {
    /// The name. Wire name `commonName`.
    pub common_name: Option<String>,
}

impl Record for CommonNameParts {
    const NAMES: &'static [&'static str] = &["commonName"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.common_name)
    }
}
