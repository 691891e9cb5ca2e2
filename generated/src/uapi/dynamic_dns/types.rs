// Made by cpanel-codegen from schema/uapi/DynamicDNS.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DynamicDNS`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Secret, Timestamp};

/// A record in the data of `DynamicDNS::create`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateData {
    /// When it was made, in seconds since the Unix epoch.
    ///
    /// Wire name `created_time`.
    pub created_time: Option<Timestamp>,
    /// Secret identifier: it is part of the URL of the web call, and identifies the host name in
    /// the other functions.
    ///
    /// Wire name `id`.
    pub id: Option<Secret>,
}

impl Record for CreateData {
    const NAMES: &'static [&'static str] = &["created_time", "id"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.created_time),
            _ => reader.set(&mut self.id),
        }
    }
}

/// A record in the data of `DynamicDNS::delete`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeleteData {
    /// Whether there was one by that `id`. No is not reported as a failed call.
    ///
    /// Wire name `deleted`.
    pub deleted: Option<bool>,
}

impl Record for DeleteData {
    const NAMES: &'static [&'static str] = &["deleted"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.deleted)
    }
}

/// A record in the data of `DynamicDNS::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// When it was made, in seconds since the Unix epoch.
    ///
    /// Wire name `created_time`.
    pub created_time: Option<Timestamp>,
    /// The label that the user gave it.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// The full host name.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Secret identifier: it is part of the URL of the web call, and identifies the host name in
    /// the other functions.
    ///
    /// Wire name `id`.
    pub id: Secret,
    /// When the web call was last made, also without a change of address; each item is a call, in
    /// seconds since the Unix epoch.
    ///
    /// Wire name `last_run_times`.
    pub last_run_times: Vec<Timestamp>,
    /// When its address last changed, in seconds since the Unix epoch; null if it never did.
    ///
    /// Wire name `last_update_time`.
    pub last_update_time: Option<Timestamp>,
}

impl Record for ListRow {
    const NAMES: &'static [&'static str] = &[
        "created_time",
        "description",
        "domain",
        "id",
        "last_run_times",
        "last_update_time",
    ];

    const ALWAYS: u64 = 12;

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.created_time),
            1 => reader.set(&mut self.description),
            2 => reader.set(&mut self.domain),
            3 => reader.set(&mut self.id),
            4 => reader.set(&mut self.last_run_times),
            _ => reader.set(&mut self.last_update_time),
        }
    }
}

/// A record in the data of `DynamicDNS::recreate`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RecreateData {
    /// The new secret identifier, which replaces the one that was passed.
    ///
    /// Wire name `id`.
    pub id: Option<Secret>,
}

impl Record for RecreateData {
    const NAMES: &'static [&'static str] = &["id"];

    const SECRET: bool = true;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.id)
    }
}
