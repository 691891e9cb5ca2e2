// Made by cpanel-codegen from schema/uapi/GPG.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`GPG`](super).

use cpanel_core::{Misread, Read, Reader, Secret, Timestamp};

/// A record in the data of `GPG::export_public_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExportPublicKeyData {
    /// The public key in ASCII armour, ready to hand out. Wire name `key_data`.
    pub key_data: Option<String>,
}

impl Read for ExportPublicKeyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["key_data"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.key_data)?;
        }
        Ok(value)
    }
}

/// A record in the data of `GPG::export_secret_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExportSecretKeyData {
    /// The private key in ASCII armour. It is a secret. Wire name `key_data`.
    pub key_data: Option<Secret>,
}

impl Read for ExportSecretKeyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["key_data"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.key_data)?;
        }
        Ok(value)
    }
}

/// A record in the data of `GPG::import_key`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ImportKeyData {
    /// ID of the key that was added. Wire name `key_id`.
    pub key_id: Option<String>,
}

impl Read for ImportKeyData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["key_id"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.key_id)?;
        }
        Ok(value)
    }
}

/// A record in the data of `GPG::list_public_keys`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for ListPublicKeysRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &["algorithm", "bits", "created", "expires", "id", "type", "user_id"],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.algorithm),
                1 => reader.set(&mut value.bits),
                2 => reader.set(&mut value.created),
                3 => reader.set(&mut value.expires),
                4 => reader.set(&mut value.id),
                5 => reader.set(&mut value.type_),
                _ => reader.set(&mut value.user_id),
            }?;
        }
        Ok(value)
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
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for ListSecretKeysRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &["algorithm", "bits", "created", "expires", "id", "type", "user_id"],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.algorithm),
                1 => reader.set(&mut value.bits),
                2 => reader.set(&mut value.created),
                3 => reader.set(&mut value.expires),
                4 => reader.set(&mut value.id),
                5 => reader.set(&mut value.type_),
                _ => reader.set(&mut value.user_id),
            }?;
        }
        Ok(value)
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
