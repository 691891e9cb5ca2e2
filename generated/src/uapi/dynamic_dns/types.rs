// Made by cpanel-codegen from schema/uapi/DynamicDNS.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DynamicDNS`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DynamicDNS::create`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateData {
    /// Time when the name was created, in seconds since the Unix epoch.
    ///
    /// Wire name `created_time`.
    pub created_time: Option<Timestamp>,
    /// Secret identifier. It is part of the URL of the web call, and identifies the host name in
    /// the other functions.
    ///
    /// Wire name `id`.
    pub id: Option<Secret>,
}

impl Record for CreateData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateData",
        members: &["created_time", "id"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.created_time,
            _ => &mut self.id,
        }
    }
}

impl std::fmt::Debug for CreateData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DynamicDNS::delete`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeleteData {
    /// Whether a name with that `id` existed. If it did not, the call still succeeds.
    ///
    /// Wire name `deleted`.
    pub deleted: Option<bool>,
}

impl Record for DeleteData {
    const SHAPE: RecordShape = RecordShape {
        name: "DeleteData",
        members: &["deleted"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.deleted
    }
}

impl std::fmt::Debug for DeleteData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DynamicDNS::list`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRow {
    /// Time when the name was created, in seconds since the Unix epoch.
    ///
    /// Wire name `created_time`.
    pub created_time: Option<Timestamp>,
    /// Description that the user gave the name.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Full host name.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Secret identifier. It is part of the URL of the web call, and identifies the host name in
    /// the other functions.
    ///
    /// Wire name `id`.
    pub id: Secret,
    /// Times of the last web calls, in seconds since the Unix epoch. A call is listed even if the
    /// address did not change.
    ///
    /// Wire name `last_run_times`.
    pub last_run_times: Vec<Timestamp>,
    /// Time when the address last changed, in seconds since the Unix epoch. Null if it never
    /// changed.
    ///
    /// Wire name `last_update_time`.
    pub last_update_time: Option<Timestamp>,
}

impl Record for ListRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListRow",
        members: &[
            "created_time",
            "description",
            "domain",
            "id",
            "last_run_times",
            "last_update_time",
        ],
        always: 12,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.created_time,
            1 => &mut self.description,
            2 => &mut self.domain,
            3 => &mut self.id,
            4 => &mut self.last_run_times,
            _ => &mut self.last_update_time,
        }
    }
}

impl std::fmt::Debug for ListRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `DynamicDNS::recreate`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RecreateData {
    /// New secret identifier, which replaces the old one.
    ///
    /// Wire name `id`.
    pub id: Secret,
}

impl Record for RecreateData {
    const SHAPE: RecordShape = RecordShape {
        name: "RecreateData",
        members: &["id"],
        always: 1,
        secret: true,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.id
    }
}

impl std::fmt::Debug for RecreateData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
