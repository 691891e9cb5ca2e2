// Made by cpanel-codegen from schema/api2/SSL.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SSL`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SSL::fetchcabundle`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchcabundleData {
    /// Intermediate certificates in PEM format, one after the other. Empty if none were found.
    ///
    /// Wire name `cab`. Format: `pem`.
    pub cab: Option<String>,
    /// Name of the bundle of intermediate certificates.
    ///
    /// Wire name `bundle`.
    pub bundle: Option<String>,
    /// Host name in the certificate.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Record for FetchcabundleData {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchcabundleData",
        members: &["cab", "bundle", "domain"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.cab,
            1 => &mut self.bundle,
            _ => &mut self.domain,
        }
    }
}

impl std::fmt::Debug for FetchcabundleData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::genkey`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GenkeyData {
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Message about the result.
    ///
    /// Wire name `output`.
    pub output: Option<String>,
    /// Private key in PEM format.
    ///
    /// Wire name `key`.
    pub key: Option<Secret>,
}

impl Record for GenkeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "GenkeyData",
        members: &["result", "output", "key"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.result,
            1 => &mut self.output,
            _ => &mut self.key,
        }
    }
}

impl std::fmt::Debug for GenkeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `service` of `SSL::getcnname`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetcnnameService {
    /// Wire value `imap`.
    Imap,
    /// Wire value `pop3`.
    Pop3,
    /// Wire value `smtp`.
    Smtp,
    /// Wire value `dav`.
    Dav,
    /// Wire value `cpanel`.
    Cpanel,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetcnnameService { Imap = "imap", Pop3 = "pop3", Smtp = "smtp", Dav = "dav", Cpanel =
    "cpanel" }
);

/// A record in the data of `SSL::getcnname`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetcnnameData {
    /// Host name to connect to.
    ///
    /// Wire name `ssldomain`. Format: `domain`.
    pub ssldomain: Option<String>,
    /// Whether the certificate is issued for this host name.
    ///
    /// Wire name `ssldomain_matches_cert`.
    pub ssldomain_matches_cert: Option<bool>,
    /// Method by which the certificate was matched.
    ///
    /// Wire name `cert_match_method`.
    pub cert_match_method: Option<String>,
    /// Time when the certificate expires.
    ///
    /// Wire name `cert_valid_not_after`.
    pub cert_valid_not_after: Option<Timestamp>,
    /// Whether the certificate is valid now.
    ///
    /// Wire name `is_currently_valid`.
    pub is_currently_valid: Option<bool>,
    /// Whether the certificate is self-signed.
    ///
    /// Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Whether the certificate is for all names below a domain.
    ///
    /// Wire name `is_wild_card`.
    pub is_wild_card: Option<bool>,
}

impl Record for GetcnnameData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetcnnameData",
        members: &[
            "ssldomain",
            "ssldomain_matches_cert",
            "cert_match_method",
            "cert_valid_not_after",
            "is_currently_valid",
            "is_self_signed",
            "is_wild_card",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.ssldomain,
            1 => &mut self.ssldomain_matches_cert,
            2 => &mut self.cert_match_method,
            3 => &mut self.cert_valid_not_after,
            4 => &mut self.is_currently_valid,
            5 => &mut self.is_self_signed,
            _ => &mut self.is_wild_card,
        }
    }
}

impl std::fmt::Debug for GetcnnameData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::listcrts`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListcrtsRow {
    /// Domain that the certificate is issued for.
    ///
    /// Wire name `host`. Format: `domain`.
    pub host: String,
    /// Issuer that signed the certificate.
    ///
    /// Wire name `issuer`.
    pub issuer: Option<String>,
    /// Time when the certificate expires, as text.
    ///
    /// Wire name `expiredate`.
    pub expiredate: Option<String>,
    /// Certificate in human-readable form.
    ///
    /// Wire name `ssltxt`.
    pub ssltxt: Option<String>,
}

impl Record for ListcrtsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListcrtsRow",
        members: &["host", "issuer", "expiredate", "ssltxt"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.host,
            1 => &mut self.issuer,
            2 => &mut self.expiredate,
            _ => &mut self.ssltxt,
        }
    }
}

impl std::fmt::Debug for ListcrtsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SSL::listsslitems`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListsslitemsRow {
    /// Domain that the item is for.
    ///
    /// Wire name `host`. Format: `domain`.
    pub host: String,
    /// Kind of the item.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<SslItem>,
    /// ID of the item. Only newer servers may send it.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
}

impl Record for ListsslitemsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListsslitemsRow",
        members: &["host", "type", "id"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.host,
            1 => &mut self.type_,
            _ => &mut self.id,
        }
    }
}

impl std::fmt::Debug for ListsslitemsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`gencrt()`](super::gencrt) and 4 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Done {
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Message about the result, or the reason for the failure.
    ///
    /// Wire name `output`.
    pub output: Option<String>,
}

impl Record for Done {
    const SHAPE: RecordShape = RecordShape {
        name: "Done",
        members: &["result", "output"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.result,
            _ => &mut self.output,
        }
    }
}

impl std::fmt::Debug for Done {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`listcsrs()`](super::listcsrs) and [`listkeys()`](super::listkeys).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Host {
    /// Domain that the key or signing request is for.
    ///
    /// Wire name `host`. Format: `domain`.
    pub host: String,
}

impl Record for Host {
    const SHAPE: RecordShape = RecordShape {
        name: "Host",
        members: &["host"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.host
    }
}

impl std::fmt::Debug for Host {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`listsslitems()`](super::listsslitems).
#[derive(Clone)]
#[non_exhaustive]
pub enum SslItem {
    /// A private key.
    ///
    /// Wire value `key`.
    Key,
    /// A certificate.
    ///
    /// Wire value `crt`.
    Crt,
    /// A signing request.
    ///
    /// Wire value `csr`.
    Csr,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SslItem { Key = "key", Crt = "crt", Csr = "csr" });
