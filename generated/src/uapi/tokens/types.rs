// Made by cpanel-codegen from schema/uapi/Tokens.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Tokens`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Secret, Timestamp};

/// A record in the data of `Tokens::create_full_access`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateFullAccessData {
    /// When it was created, in seconds since the Unix epoch.
    ///
    /// Wire name `create_time`.
    pub create_time: Option<Timestamp>,
    /// When it stops working, in seconds since the Unix epoch. 0 if it never does.
    ///
    /// Wire name `expires_at`.
    pub expires_at: Option<Timestamp>,
    /// Name of the token.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// The secret of the token. No other function returns it.
    ///
    /// Wire name `token`.
    pub token: Secret,
}

impl Record for CreateFullAccessData {
    const NAMES: &'static [&'static str] = &[
        "create_time",
        "expires_at",
        "name",
        "token",
    ];

    const ALWAYS: u64 = 8;

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.create_time),
            1 => reader.set(&mut self.expires_at),
            2 => reader.set(&mut self.name),
            _ => reader.set(&mut self.token),
        }
    }
}

/// A record in the data of `Tokens::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// When it was created, in seconds since the Unix epoch.
    ///
    /// Wire name `create_time`.
    pub create_time: Option<Timestamp>,
    /// When it stops working, in seconds since the Unix epoch. Null if it never does.
    ///
    /// Wire name `expires_at`.
    pub expires_at: Option<Timestamp>,
    /// Features to which it is restricted. Empty for a token with full access.
    ///
    /// Wire name `features`.
    pub features: Vec<String>,
    /// Whether it may do everything the account may.
    ///
    /// Wire name `has_full_access`.
    pub has_full_access: Option<bool>,
    /// Name of the token, which the other functions take.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Whether the token may only call functions that read.
    ///
    /// Wire name `readonly`.
    pub readonly: Option<bool>,
}

impl Record for ListRow {
    const NAMES: &'static [&'static str] = &[
        "create_time",
        "expires_at",
        "features",
        "has_full_access",
        "name",
        "readonly",
    ];

    const ALWAYS: u64 = 16;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.create_time),
            1 => reader.set(&mut self.expires_at),
            2 => reader.set(&mut self.features),
            3 => reader.set(&mut self.has_full_access),
            4 => reader.set(&mut self.name),
            _ => reader.set(&mut self.readonly),
        }
    }
}
