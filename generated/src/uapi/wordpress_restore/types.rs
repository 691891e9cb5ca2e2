// Made by cpanel-codegen from schema/uapi/WordPressRestore.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressRestore`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WordPressRestore::any_running`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AnyRunningData {
    /// Whether a restoration is running.
    ///
    /// Wire name `any_running`.
    pub any_running: Option<bool>,
    /// Sites that are being restored. The reference says that it is not filled yet.
    ///
    /// Wire name `sites`.
    pub sites: Vec<AnyRunningDataSite>,
    /// Result of the last restoration. Only present while none is running.
    ///
    /// Wire name `last_outcome`.
    pub last_outcome: Option<AnyRunningDataLastOutcome>,
}

impl Record for AnyRunningData {
    const SHAPE: RecordShape = RecordShape {
        name: "AnyRunningData",
        members: &["any_running", "sites", "last_outcome"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.any_running,
            1 => &mut self.sites,
            _ => &mut self.last_outcome,
        }
    }
}

impl std::fmt::Debug for AnyRunningData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `sites` in the data of `WordPressRestore::any_running`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AnyRunningDataSite {
    /// Not used. Always null.
    ///
    /// Wire name `id`.
    pub id: Option<String>,
    /// Address of the site, without a scheme.
    ///
    /// Wire name `site`. Format: `domain`.
    pub site: Option<String>,
    /// The current task: always `restore`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
}

impl Record for AnyRunningDataSite {
    const SHAPE: RecordShape = RecordShape {
        name: "AnyRunningDataSite",
        members: &["id", "site", "type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.site,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for AnyRunningDataSite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `last_outcome` in the data of `WordPressRestore::any_running`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AnyRunningDataLastOutcome {
    /// Why the restoration failed. Null if it did not fail.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Whether there was a restoration.
    ///
    /// Wire name `have_outcome`.
    pub have_outcome: Option<bool>,
    /// Last restored site, without a scheme.
    ///
    /// Wire name `site`. Format: `domain`.
    pub site: Option<String>,
    /// Result of the restoration. `terminated` means that the system stopped it. `low-disk` and
    /// `low-quota` mean that there was not enough space.
    ///
    /// Wire name `status`.
    pub status: Option<AnyRunningDataLastOutcomeStatus>,
}

impl Record for AnyRunningDataLastOutcome {
    const SHAPE: RecordShape = RecordShape {
        name: "AnyRunningDataLastOutcome",
        members: &["error", "have_outcome", "site", "status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.error,
            1 => &mut self.have_outcome,
            2 => &mut self.site,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for AnyRunningDataLastOutcome {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `status` in `last_outcome` in the data of `WordPressRestore::any_running`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnyRunningDataLastOutcomeStatus {
    /// Wire value `success`.
    Success,
    /// Wire value `error`.
    Error,
    /// Wire value `terminated`.
    Terminated,
    /// Wire value `timeout`.
    Timeout,
    /// Wire value `low-disk`.
    LowDisk,
    /// Wire value `low-quota`.
    LowQuota,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    AnyRunningDataLastOutcomeStatus { Success = "success", Error = "error", Terminated =
    "terminated", Timeout = "timeout", LowDisk = "low-disk", LowQuota = "low-quota" }
);

/// A record in the data of `WordPressRestore::start`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartData {
    /// Identifier of the restoration: the file name of the archive without its extension.
    ///
    /// Wire name `restore_id`.
    pub restore_id: String,
}

impl Record for StartData {
    const SHAPE: RecordShape = RecordShape {
        name: "StartData",
        members: &["restore_id"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.restore_id
    }
}

impl std::fmt::Debug for StartData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
