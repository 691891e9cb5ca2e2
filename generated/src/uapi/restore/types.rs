// Made by cpanel-codegen from schema/uapi/Restore.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Restore`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Restore::directory_listing`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DirectoryListingRow {
    /// Whether the type of the item on disk differs from its type in the backup.
    ///
    /// Wire name `conflict`.
    pub conflict: Option<bool>,
    /// Whether the item currently exists on disk, and not only in a backup.
    ///
    /// Wire name `exists`.
    pub exists: Option<bool>,
    /// Name of the file or directory, without its path.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Current type of the item on disk.
    ///
    /// Wire name `onDiskType`.
    #[cfg_attr(feature = "serde", serde(rename = "onDiskType"))]
    pub on_disk_type: Option<FileType>,
    /// Type of the item in the backup.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<FileType>,
}

impl Record for DirectoryListingRow {
    const SHAPE: RecordShape = RecordShape {
        name: "DirectoryListingRow",
        members: &["conflict", "exists", "name", "onDiskType", "type"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.conflict,
            1 => &mut self.exists,
            2 => &mut self.name,
            3 => &mut self.on_disk_type,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for DirectoryListingRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Restore::query_file_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct QueryFileInfoRow {
    /// When the backup was made, as an ISO 8601 date and time.
    ///
    /// Wire name `backupDate`. Format: `date`.
    #[cfg_attr(feature = "serde", serde(rename = "backupDate"))]
    pub backup_date: Option<String>,
    /// Identifier of the backup: a date such as `2020-07-01` for a daily backup, `incremental` for
    /// the daily incremental backup, or one of these with `weekly/` or `monthly/` in front.
    ///
    /// Wire name `backupID`.
    #[cfg_attr(feature = "serde", serde(rename = "backupID"))]
    pub backup_id: Option<String>,
    /// Kind of backup: `compressed` is a compressed tar archive, `uncompressed` a plain one,
    /// `incremental` a tree of files.
    ///
    /// Wire name `backupType`.
    #[cfg_attr(feature = "serde", serde(rename = "backupType"))]
    pub backup_type: Option<QueryFileInfoRowBackupType>,
    /// Whether the item currently exists on disk. Only present on request.
    ///
    /// Wire name `exists`.
    pub exists: Option<bool>,
    /// Size in the backup, in bytes. Only present for files.
    ///
    /// Wire name `fileSize`.
    #[cfg_attr(feature = "serde", serde(rename = "fileSize"))]
    pub file_size: Option<i64>,
    /// When the file last changed, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Path that was requested.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
    /// Type of the item in the backup.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<FileType>,
}

impl Record for QueryFileInfoRow {
    const SHAPE: RecordShape = RecordShape {
        name: "QueryFileInfoRow",
        members: &[
            "backupDate",
            "backupID",
            "backupType",
            "exists",
            "fileSize",
            "mtime",
            "path",
            "type",
        ],
        always: 64,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.backup_date,
            1 => &mut self.backup_id,
            2 => &mut self.backup_type,
            3 => &mut self.exists,
            4 => &mut self.file_size,
            5 => &mut self.mtime,
            6 => &mut self.path,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for QueryFileInfoRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "RestoreFileData",
        members: &["success"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.success
    }
}

impl std::fmt::Debug for RestoreFileData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`directory_listing()`](super::directory_listing) and
/// [`query_file_info()`](super::query_file_info).
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
