// Made by cpanel-codegen from schema/api2/Gpg.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Gpg`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Gpg::number_of_private_keys`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NumberOfPrivateKeysData {
    /// Number of keys. Wire name `count`.
    pub count: Option<i64>,
}

impl Read for NumberOfPrivateKeysData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["count"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.count)?;
        }
        Ok(value)
    }
}

/// A record in the data of `Gpg::number_of_public_keys`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NumberOfPublicKeysData {
    /// Number of keys. Wire name `count`.
    pub count: Option<i64>,
}

impl Read for NumberOfPublicKeysData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["count"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.count)?;
        }
        Ok(value)
    }
}

/// A record in replies of the module `Gpg`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Key {
    /// Identity of the key in hexadecimal. Wire name `id`.
    pub id: Option<String>,
    /// Name, comment and address of the owner. Wire name `user_id`.
    pub user_id: Option<String>,
    /// `pub` for a public, `sec` for a secret key. Wire name `type`.
    pub type_: Option<String>,
    /// Kind of key, such as `RSA`. Wire name `algorithm`.
    pub algorithm: Option<String>,
    /// Length of the key in bits. Wire name `bits`.
    pub bits: Option<String>,
    /// When it was made, as an epoch or a date. Wire name `created`.
    pub created: Option<String>,
    /// When it runs out, as an epoch or a date; empty where it does not. Wire name `expires`.
    pub expires: Option<String>,
}

impl Read for Key {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &["id", "user_id", "type", "algorithm", "bits", "created", "expires"],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.id),
                1 => reader.set(&mut value.user_id),
                2 => reader.set(&mut value.type_),
                3 => reader.set(&mut value.algorithm),
                4 => reader.set(&mut value.bits),
                5 => reader.set(&mut value.created),
                _ => reader.set(&mut value.expires),
            }?;
        }
        Ok(value)
    }
}
