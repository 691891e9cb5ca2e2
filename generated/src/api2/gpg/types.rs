// Made by cpanel-codegen from schema/api2/Gpg.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Gpg`](super).

use cpanel_core::codegen::*;

/// A row of [`listgpgkeys()`](super::listgpgkeys) and
/// [`listsecretgpgkeys()`](super::listsecretgpgkeys).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Key {
    /// ID of the key in hexadecimal.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Name, comment and email address of the owner.
    ///
    /// Wire name `user_id`.
    pub user_id: Option<String>,
    /// `pub` for a public key, `sec` for a secret key.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Algorithm of the key, such as `RSA`.
    ///
    /// Wire name `algorithm`.
    pub algorithm: Option<String>,
    /// Length of the key in bits.
    ///
    /// Wire name `bits`.
    pub bits: Option<String>,
    /// Time when the key was created, as an epoch time or a date.
    ///
    /// Wire name `created`.
    pub created: Option<String>,
    /// Time when the key expires, as an epoch time or a date. Empty if the key does not expire.
    ///
    /// Wire name `expires`.
    pub expires: Option<String>,
}

impl Record for Key {
    const SHAPE: RecordShape = RecordShape {
        name: "Key",
        members: &["id", "user_id", "type", "algorithm", "bits", "created", "expires"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.user_id,
            2 => &mut self.type_,
            3 => &mut self.algorithm,
            4 => &mut self.bits,
            5 => &mut self.created,
            _ => &mut self.expires,
        }
    }
}

impl std::fmt::Debug for Key {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`number_of_private_keys()`](super::number_of_private_keys) and
/// [`number_of_public_keys()`](super::number_of_public_keys).
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "KeyCount",
        members: &["count"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.count
    }
}

impl std::fmt::Debug for KeyCount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
