// Made by cpanel-codegen from schema/uapi/Restore.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Restore`](super).

use cpanel_core::codegen::{Misread, Reader, Record, Timestamp};

/// A record in the data of `Restore::directory_listing`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DirectoryListingRow {
    /// Whether the thing on disk is of another kind than the one in the backup.
    ///
    /// Wire name `conflict`.
    pub conflict: Option<bool>,
    /// Whether it is also on disk now, rather than in a backup only.
    ///
    /// Wire name `exists`.
    pub exists: Option<bool>,
    /// Wire name `name`.
    pub name: String,
    /// What it is on disk now: `dir` a directory, `file`, `symlink`, or `unknown`.
    ///
    /// Wire name `onDiskType`.
    #[cfg_attr(feature = "serde", serde(rename = "onDiskType"))]
    pub on_disk_type: Option<FileType>,
    /// What it is in the backup: `dir` a directory, `file`, `symlink`, or `unknown`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: FileType,
}

impl Record for DirectoryListingRow {
    const NAMES: &'static [&'static str] = &[
        "conflict",
        "exists",
        "name",
        "onDiskType",
        "type",
    ];

    const ALWAYS: u64 = 20;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.conflict),
            1 => reader.set(&mut self.exists),
            2 => reader.set(&mut self.name),
            3 => reader.set(&mut self.on_disk_type),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A record in the data of `Restore::query_file_info`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct QueryFileInfoRow {
    /// When the backup was made, as an ISO 8601 date with time, not an epoch number.
    ///
    /// Wire name `backupDate`. Format: `date`.
    #[cfg_attr(feature = "serde", serde(rename = "backupDate"))]
    pub backup_date: Option<String>,
    /// Names the backup: a date such as `2020-07-01` for a daily one, `incremental` for the daily
    /// incremental one, either with `weekly/` or `monthly/` in front.
    ///
    /// Wire name `backupID`.
    #[cfg_attr(feature = "serde", serde(rename = "backupID"))]
    pub backup_id: Option<String>,
    /// `compressed` is a packed tar archive, `uncompressed` a plain one, `incremental` a tree of
    /// files.
    ///
    /// Wire name `backupType`.
    #[cfg_attr(feature = "serde", serde(rename = "backupType"))]
    pub backup_type: Option<QueryFileInfoRowBackupType>,
    /// Whether the item is on disk now. There only if asked for.
    ///
    /// Wire name `exists`.
    pub exists: Option<bool>,
    /// Size within the backup, in bytes; missing for anything but a file.
    ///
    /// Wire name `fileSize`.
    #[cfg_attr(feature = "serde", serde(rename = "fileSize"))]
    pub file_size: Option<i64>,
    /// Last change of the file, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// The path that was asked for.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
    /// What it is in the backup: `dir` a directory, `file`, `symlink`, or `unknown`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<FileType>,
}

impl Record for QueryFileInfoRow {
    const NAMES: &'static [&'static str] = &[
        "backupDate",
        "backupID",
        "backupType",
        "exists",
        "fileSize",
        "mtime",
        "path",
        "type",
    ];

    const ALWAYS: u64 = 64;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.backup_date),
            1 => reader.set(&mut self.backup_id),
            2 => reader.set(&mut self.backup_type),
            3 => reader.set(&mut self.exists),
            4 => reader.set(&mut self.file_size),
            5 => reader.set(&mut self.mtime),
            6 => reader.set(&mut self.path),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A value in `backupType` in the data of `Restore::query_file_info`.
#[derive(Clone)]
#[non_exhaustive]
pub enum QueryFileInfoRowBackupType {
    /// Wire value `compressed`.
    Compressed,
    /// Wire value `incremental`.
    Incremental,
    /// Wire value `uncompressed`.
    Uncompressed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    QueryFileInfoRowBackupType { Compressed = "compressed", Incremental = "incremental",
    Uncompressed = "uncompressed" }
);

/// A record in the data of `Restore::restore_file`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RestoreFileData {
    /// Whether the item was restored.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
}

impl Record for RestoreFileData {
    const NAMES: &'static [&'static str] = &["success"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.success)
    }
}

/// A value that functions of the module `Restore` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileType {
    /// A directory.
    ///
    /// Wire value `dir`.
    Dir,
    /// Wire value `file`.
    File,
    /// Wire value `symlink`.
    Symlink,
    /// Wire value `unknown`.
    Unknown,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FileType { Dir = "dir", File = "file", Symlink = "symlink", Unknown = "unknown" }
);
