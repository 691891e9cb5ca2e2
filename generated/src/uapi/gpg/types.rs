// Made by cpanel-codegen from schema/uapi/GPG.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`GPG`](super).

use cpanel_core::{Misread, Reader, Record, Secret, Timestamp};

/// A record in the data of `GPG::export_public_key`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExportPublicKeyData {
    /// The public key in ASCII armour, ready to hand out. Wire name `key_data`.
    pub key_data: Option<String>,
}

impl Record for ExportPublicKeyData {
    const NAMES: &'static [&'static str] = &["key_data"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.key_data)
    }
}

/// A record in the data of `GPG::export_secret_key`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExportSecretKeyData {
    /// The private key in ASCII armour. It is a secret. Wire name `key_data`.
    pub key_data: Option<Secret>,
}

impl Record for ExportSecretKeyData {
    const NAMES: &'static [&'static str] = &["key_data"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.key_data)
    }
}

/// A record in the data of `GPG::import_key`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ImportKeyData {
    /// ID of the key that was added. Wire name `key_id`.
    pub key_id: Option<String>,
}

impl Record for ImportKeyData {
    const NAMES: &'static [&'static str] = &["key_id"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.key_id)
    }
}

/// A record in the data of `GPG::list_public_keys`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListPublicKeysRow {
    /// `RSA` or `DSA`. Wire name `algorithm`.
    pub algorithm: Option<ListPublicKeysRowAlgorithm>,
    /// Length of the key in bits. Wire name `bits`. One of `1024`, `2048`, `3072`, `4096`.
    pub bits: Option<i64>,
    /// When it was made, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// When it runs out, in seconds since the Unix epoch; empty when it never does. Wire name `expires`.
    pub expires: Option<Timestamp>,
    /// The ID that the other functions take as `key_id`. Wire name `id`.
    pub id: Option<String>,
    /// Always `pub`. Wire name `type`.
    pub type_: Option<ListPublicKeysRowType>,
    /// Whom the key is for: name, comment in parentheses, mail address in angle brackets. Wire name `user_id`.
    pub user_id: Option<String>,
}

impl Record for ListPublicKeysRow {
    const NAMES: &'static [&'static str] = &[
        "algorithm",
        "bits",
        "created",
        "expires",
        "id",
        "type",
        "user_id",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.algorithm),
            1 => reader.set(&mut self.bits),
            2 => reader.set(&mut self.created),
            3 => reader.set(&mut self.expires),
            4 => reader.set(&mut self.id),
            5 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.user_id),
        }
    }
}

/// A value in `algorithm` in the data of `GPG::list_public_keys`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPublicKeysRowAlgorithm {
    /// On the wire `RSA`.
    Rsa,
    /// On the wire `DSA`.
    Dsa,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListPublicKeysRowAlgorithm { Rsa = "RSA", Dsa = "DSA" });

/// A value in `type` in the data of `GPG::list_public_keys`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListPublicKeysRowType {
    /// On the wire `pub`.
    Pub,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListPublicKeysRowType { Pub = "pub" });

/// A record in the data of `GPG::list_secret_keys`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListSecretKeysRow {
    /// `RSA` or `DSA`. Wire name `algorithm`.
    pub algorithm: Option<ListSecretKeysRowAlgorithm>,
    /// Length of the key in bits. Wire name `bits`.
    pub bits: Option<i64>,
    /// When it was made, in seconds since the Unix epoch. Wire name `created`.
    pub created: Option<Timestamp>,
    /// When it runs out, in seconds since the Unix epoch; empty when it never does. Wire name `expires`.
    pub expires: Option<Timestamp>,
    /// The ID that the other functions take as `key_id`. Wire name `id`.
    pub id: Option<String>,
    /// Always `sec`. Wire name `type`.
    pub type_: Option<ListSecretKeysRowType>,
    /// Whom the key is for: name, comment in parentheses, mail address in angle brackets. Wire name `user_id`.
    pub user_id: Option<String>,
}

impl Record for ListSecretKeysRow {
    const NAMES: &'static [&'static str] = &[
        "algorithm",
        "bits",
        "created",
        "expires",
        "id",
        "type",
        "user_id",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.algorithm),
            1 => reader.set(&mut self.bits),
            2 => reader.set(&mut self.created),
            3 => reader.set(&mut self.expires),
            4 => reader.set(&mut self.id),
            5 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.user_id),
        }
    }
}

/// A value in `algorithm` in the data of `GPG::list_secret_keys`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSecretKeysRowAlgorithm {
    /// On the wire `RSA`.
    Rsa,
    /// On the wire `DSA`.
    Dsa,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListSecretKeysRowAlgorithm { Rsa = "RSA", Dsa = "DSA" });

/// A value in `type` in the data of `GPG::list_secret_keys`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSecretKeysRowType {
    /// On the wire `sec`.
    Sec,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListSecretKeysRowType { Sec = "sec" });
