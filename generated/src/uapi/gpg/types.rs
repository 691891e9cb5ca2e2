// Made by cpanel-codegen from schema/uapi/GPG.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`GPG`](super).

use cpanel_core::codegen::*;

/// A record in the data of `GPG::export_public_key`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ExportPublicKeyData {
    /// Public key in ASCII armour, which can be published.
    ///
    /// Wire name `key_data`.
    pub key_data: String,
}

impl Record for ExportPublicKeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "ExportPublicKeyData",
        members: &["key_data"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.key_data
    }
}

impl std::fmt::Debug for ExportPublicKeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `GPG::export_secret_key`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ExportSecretKeyData {
    /// Secret key in ASCII armour.
    ///
    /// Wire name `key_data`.
    pub key_data: Secret,
}

impl Record for ExportSecretKeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "ExportSecretKeyData",
        members: &["key_data"],
        always: 1,
        secret: true,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.key_data
    }
}

impl std::fmt::Debug for ExportSecretKeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `GPG::import_key`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ImportKeyData {
    /// ID of the key that was added.
    ///
    /// Wire name `key_id`.
    pub key_id: Option<String>,
}

impl Record for ImportKeyData {
    const SHAPE: RecordShape = RecordShape {
        name: "ImportKeyData",
        members: &["key_id"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.key_id
    }
}

impl std::fmt::Debug for ImportKeyData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`list_public_keys()`](super::list_public_keys) and
/// [`list_secret_keys()`](super::list_secret_keys).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Key {
    /// Algorithm of the key, `RSA` or `DSA`.
    ///
    /// Wire name `algorithm`.
    pub algorithm: Option<KeyAlgorithm>,
    /// Length of the key in bits.
    ///
    /// Wire name `bits`.
    pub bits: Option<i64>,
    /// Time when the key was created, in seconds since the Unix epoch.
    ///
    /// Wire name `created`.
    pub created: Option<Timestamp>,
    /// Day on which the key was created, such as `2013-06-03`.
    ///
    /// Wire name `date`.
    pub date: Option<String>,
    /// Time when the key expires, in seconds since the Unix epoch. Empty if it never expires.
    ///
    /// Wire name `expires`.
    pub expires: Option<Timestamp>,
    /// ID of the key, as the other functions take it in `key_id`.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Kind of the key: `pub` from [`list_public_keys`](super::list_public_keys()), `sec` from
    /// [`list_secret_keys`](super::list_secret_keys()).
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<KeyType>,
    /// Owner of the key: name, comment in parentheses and mail address in angle brackets.
    ///
    /// Wire name `user_id`.
    pub user_id: String,
}

impl Record for Key {
    const SHAPE: RecordShape = RecordShape {
        name: "Key",
        members: &[
            "algorithm",
            "bits",
            "created",
            "date",
            "expires",
            "id",
            "type",
            "user_id",
        ],
        always: 160,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.algorithm,
            1 => &mut self.bits,
            2 => &mut self.created,
            3 => &mut self.date,
            4 => &mut self.expires,
            5 => &mut self.id,
            6 => &mut self.type_,
            _ => &mut self.user_id,
        }
    }
}

impl std::fmt::Debug for Key {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `algorithm` in [`Key`].
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// Wire value `RSA`.
    Rsa,
    /// Wire value `DSA`.
    Dsa,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(KeyAlgorithm { Rsa = "RSA", Dsa = "DSA" });

/// A value in `type` in [`Key`].
#[derive(Clone)]
#[non_exhaustive]
pub enum KeyType {
    /// Wire value `pub`.
    Pub,
    /// Wire value `sec`.
    Sec,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(KeyType { Pub = "pub", Sec = "sec" });
