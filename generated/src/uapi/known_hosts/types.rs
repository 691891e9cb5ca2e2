// Made by cpanel-codegen from schema/uapi/KnownHosts.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`KnownHosts`](super).

use cpanel_core::codegen::*;

/// A record in the data of `KnownHosts::verify`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct VerifyData {
    /// Errors of the check. Each item is a message.
    ///
    /// Wire name `errors`.
    pub errors: Vec<String>,
    /// Reason why the host is not trusted: `new` if it is not in the file, `changed` if it has a
    /// different key.
    ///
    /// Wire name `failure_type`.
    pub failure_type: Option<VerifyDataFailureType>,
    /// Keys of the host that the check found.
    ///
    /// Wire name `host`.
    pub host: Vec<HostKey>,
    /// Whether the file contains the host with its current key. If not, `failure_type` has the
    /// reason.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
}

impl Record for VerifyData {
    const SHAPE: RecordShape = RecordShape {
        name: "VerifyData",
        members: &["errors", "failure_type", "host", "status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.errors,
            1 => &mut self.failure_type,
            2 => &mut self.host,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for VerifyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `failure_type` in the data of `KnownHosts::verify`.
#[derive(Clone)]
#[non_exhaustive]
pub enum VerifyDataFailureType {
    /// Wire value `new`.
    New,
    /// Wire value `changed`.
    Changed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    VerifyDataFailureType { New = "new", Changed = "changed" }
);

/// A part of the data of [`create()`](super::create), [`update()`](super::update) and
/// [`verify()`](super::verify).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HostKey {
    /// Name or address under which the key is stored.
    ///
    /// Wire name `host`.
    pub host: Option<String>,
    /// Kind and text of the key.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// Line as it is in the file. In replies of [`verify`](super::verify()), also the line that
    /// could be added.
    ///
    /// Wire name `line`.
    pub line: Option<String>,
    /// Parts and fingerprints of the key.
    ///
    /// Wire name `meta`.
    pub meta: Option<HostKeyMeta>,
}

impl Record for HostKey {
    const SHAPE: RecordShape = RecordShape {
        name: "HostKey",
        members: &["host", "key", "line", "meta"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.host,
            1 => &mut self.key,
            2 => &mut self.line,
            _ => &mut self.meta,
        }
    }
}

impl std::fmt::Debug for HostKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `meta` in [`HostKey`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HostKeyMeta {
    /// Kind of the key, such as `ssh-rsa`.
    ///
    /// Wire name `algorithm`.
    pub algorithm: Option<String>,
    /// Public key in Base64.
    ///
    /// Wire name `body`.
    pub body: Option<String>,
    /// MD5 fingerprint, in hexadecimal.
    ///
    /// Wire name `md5`.
    pub md5: Option<String>,
    /// MD5 fingerprint as SSH programs show it: `MD5:` and pairs of hexadecimal digits.
    ///
    /// Wire name `md5-printable`.
    #[cfg_attr(feature = "serde", serde(rename = "md5-printable"))]
    pub md5_printable: Option<String>,
    /// SHA-256 fingerprint, in hexadecimal.
    ///
    /// Wire name `sha256`.
    pub sha256: Option<String>,
    /// SHA-256 fingerprint as SSH programs show it: `SHA256:` and Base64.
    ///
    /// Wire name `sha256-printable`.
    #[cfg_attr(feature = "serde", serde(rename = "sha256-printable"))]
    pub sha256_printable: Option<String>,
}

impl Record for HostKeyMeta {
    const SHAPE: RecordShape = RecordShape {
        name: "HostKeyMeta",
        members: &[
            "algorithm",
            "body",
            "md5",
            "md5-printable",
            "sha256",
            "sha256-printable",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.algorithm,
            1 => &mut self.body,
            2 => &mut self.md5,
            3 => &mut self.md5_printable,
            4 => &mut self.sha256,
            _ => &mut self.sha256_printable,
        }
    }
}

impl std::fmt::Debug for HostKeyMeta {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`create()`](super::create) and [`update()`](super::update).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StoredHost {
    /// Keys of the host that were stored.
    ///
    /// Wire name `host`.
    pub host: Vec<HostKey>,
}

impl Record for StoredHost {
    const SHAPE: RecordShape = RecordShape {
        name: "StoredHost",
        members: &["host"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.host
    }
}

impl std::fmt::Debug for StoredHost {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
