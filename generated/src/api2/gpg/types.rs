// Made by cpanel-codegen from schema/api2/Gpg.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Gpg`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in replies of the module `Gpg`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Key {
    /// Identity of the key in hexadecimal.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Name, comment and address of the owner.
    ///
    /// Wire name `user_id`.
    pub user_id: Option<String>,
    /// `pub` for a public, `sec` for a secret key.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Kind of key, such as `RSA`.
    ///
    /// Wire name `algorithm`.
    pub algorithm: Option<String>,
    /// Length of the key in bits.
    ///
    /// Wire name `bits`.
    pub bits: Option<String>,
    /// When it was made, as an epoch or a date.
    ///
    /// Wire name `created`.
    pub created: Option<String>,
    /// When it runs out, as an epoch or a date; empty if it does not.
    ///
    /// Wire name `expires`.
    pub expires: Option<String>,
}

impl Record for Key {
    const NAMES: &'static [&'static str] = &[
        "id",
        "user_id",
        "type",
        "algorithm",
        "bits",
        "created",
        "expires",
    ];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.user_id),
            2 => reader.set(&mut self.type_),
            3 => reader.set(&mut self.algorithm),
            4 => reader.set(&mut self.bits),
            5 => reader.set(&mut self.created),
            _ => reader.set(&mut self.expires),
        }
    }
}

/// A record in replies of the module `Gpg`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct KeyCount {
    /// Number of keys.
    ///
    /// Wire name `count`.
    pub count: Option<i64>,
}

impl Record for KeyCount {
    const NAMES: &'static [&'static str] = &["count"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.count)
    }
}
