// Made by cpanel-codegen from schema/api2/DiskUsage.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DiskUsage`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DiskUsage::buildcache`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct BuildcacheData {
    /// Whether the server measured the disk usage.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result, or the reason for the failure.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for BuildcacheData {
    const SHAPE: RecordShape = RecordShape {
        name: "BuildcacheData",
        members: &["status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for BuildcacheData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `DiskUsage::clearcache` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ClearcacheRow {
    /// The form of a record.
    Entry(ClearcacheRowEntry),
    /// The form of a single value.
    Word(String),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(ClearcacheRow);

impl Default for ClearcacheRow {
    #[inline]
    fn default() -> Self {
        Self::Entry(Default::default())
    }
}

impl FromReply for ClearcacheRow {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Word(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Several(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Entry(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`ClearcacheRow::Entry`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ClearcacheRowEntry {
    /// Whether the stored sizes were deleted.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result, or the reason for the failure.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for ClearcacheRowEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "ClearcacheRowEntry",
        members: &["status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for ClearcacheRowEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
