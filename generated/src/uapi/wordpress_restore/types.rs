// Made by cpanel-codegen from schema/uapi/WordPressRestore.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WordPressRestore`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `WordPressRestore::any_running`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnyRunningData {
    /// Wire name `any_running`.
    pub any_running: Option<bool>,
    /// Wire name `sites`.
    pub sites: Vec<AnyRunningDataSite>,
    /// Wire name `last_outcome`.
    pub last_outcome: Option<AnyRunningDataLastOutcome>,
}

impl Read for AnyRunningData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["any_running", "sites", "last_outcome"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.any_running),
                1 => reader.set(&mut value.sites),
                _ => reader.set(&mut value.last_outcome),
            }?;
        }
        Ok(value)
    }
}

/// A record in `sites` in the data of `WordPressRestore::any_running`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnyRunningDataSite {
    /// Wire name `id`.
    pub id: Option<String>,
    /// Wire name `site`. Format: `domain`.
    pub site: Option<String>,
    /// Wire name `type`.
    pub type_: Option<String>,
}

impl Read for AnyRunningDataSite {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["id", "site", "type"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.id),
                1 => reader.set(&mut value.site),
                _ => reader.set(&mut value.type_),
            }?;
        }
        Ok(value)
    }
}

/// A record in `last_outcome` in the data of `WordPressRestore::any_running`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnyRunningDataLastOutcome {
    /// Wire name `error`.
    pub error: Option<String>,
    /// Wire name `have_outcome`.
    pub have_outcome: Option<bool>,
    /// Wire name `site`. Format: `domain`.
    pub site: Option<String>,
    /// Wire name `status`.
    pub status: Option<AnyRunningDataLastOutcomeStatus>,
}

impl Read for AnyRunningDataLastOutcome {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["error", "have_outcome", "site", "status"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.error),
                1 => reader.set(&mut value.have_outcome),
                2 => reader.set(&mut value.site),
                _ => reader.set(&mut value.status),
            }?;
        }
        Ok(value)
    }
}

/// A value in `status` in `last_outcome` in the data of `WordPressRestore::any_running`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AnyRunningDataLastOutcomeStatus {
    /// On the wire `success`.
    Success,
    /// On the wire `error`.
    Error,
    /// On the wire `terminated`.
    Terminated,
    /// On the wire `timeout`.
    Timeout,
    /// On the wire `low-disk`.
    LowDisk,
    /// On the wire `low-quota`.
    LowQuota,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    AnyRunningDataLastOutcomeStatus { Success = "success", Error = "error", Terminated =
    "terminated", Timeout = "timeout", LowDisk = "low-disk", LowQuota = "low-quota" }
);

/// A record in the data of `WordPressRestore::start`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StartData {
    /// Names the run: the file name of the archive without its extension. Wire name `restore_id`.
    pub restore_id: Option<String>,
}

impl Read for StartData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["restore_id"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.restore_id)?;
        }
        Ok(value)
    }
}
