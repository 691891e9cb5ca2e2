// Made by cpanel-codegen from schema/uapi/Fileman.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Fileman`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Fileman::autocompletedir`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AutocompletedirRow {
    /// Name of a file or directory that matches.
    ///
    /// Wire name `file`.
    pub file: String,
}

impl Record for AutocompletedirRow {
    const SHAPE: RecordShape = RecordShape {
        name: "AutocompletedirRow",
        members: &["file"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.file
    }
}

impl std::fmt::Debug for AutocompletedirRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::copy_file`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CopyFileData {
    /// Path of the original.
    ///
    /// Wire name `src`. Format: `path`.
    pub src: Option<String>,
    /// Path of the copy.
    ///
    /// Wire name `dest`. Format: `path`.
    pub dest: Option<String>,
}

impl Record for CopyFileData {
    const SHAPE: RecordShape = RecordShape {
        name: "CopyFileData",
        members: &["src", "dest"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.src,
            _ => &mut self.dest,
        }
    }
}

impl std::fmt::Debug for CopyFileData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::delete_file`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeleteFileData {
    /// Absolute path of the deleted file or directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
}

impl Record for DeleteFileData {
    const SHAPE: RecordShape = RecordShape {
        name: "DeleteFileData",
        members: &["path"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.path
    }
}

impl std::fmt::Debug for DeleteFileData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::get_file_content`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetFileContentData {
    /// The text of the file.
    ///
    /// Wire name `content`.
    pub content: String,
    /// Absolute path of the file's directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Name of the file, without its directory.
    ///
    /// Wire name `filename`.
    pub filename: Option<String>,
    /// Character set with which the file was read: the detected one with `_DETECT_`, otherwise the
    /// requested one.
    ///
    /// Wire name `from_char`.
    pub from_char: Option<String>,
    /// The same as `from_char`.
    ///
    /// Wire name `from_charset`.
    pub from_charset: Option<Dynamic>,
    /// Absolute path of the file.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Character set of `content`: that of the language with `_LOCALE_`, otherwise the requested
    /// one.
    ///
    /// Wire name `to_char`.
    pub to_char: Option<String>,
    /// The same as `to_char`.
    ///
    /// Wire name `to_charset`.
    pub to_charset: Option<Dynamic>,
}

impl Record for GetFileContentData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetFileContentData",
        members: &[
            "content",
            "dir",
            "filename",
            "from_char",
            "from_charset",
            "path",
            "to_char",
            "to_charset",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.content,
            1 => &mut self.dir,
            2 => &mut self.filename,
            3 => &mut self.from_char,
            4 => &mut self.from_charset,
            5 => &mut self.path,
            6 => &mut self.to_char,
            _ => &mut self.to_charset,
        }
    }
}

impl std::fmt::Debug for GetFileContentData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `Fileman::list_files` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ListFilesData {
    /// The form of a list.
    Files(Vec<FileEntry>),
    /// The form of a record.
    Grouped(ListFilesDataGrouped),
}

cpanel_core::codegen::union_serde!(ListFilesData);

impl Default for ListFilesData {
    #[inline]
    fn default() -> Self {
        Self::Files(Default::default())
    }
}

impl FromReply for ListFilesData {
    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    return Err(reader.expected("one of the forms of ListFilesData"));
                }
                cpanel_core::codegen::Kind::List => Self::Files(FromReply::read(reader)?),
                cpanel_core::codegen::Kind::Object if reader
                    .is_other_record(ListFilesDataGrouped::SHAPE.members)? => {
                    Self::Files(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Grouped(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`ListFilesData::Grouped`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListFilesDataGrouped {
    /// The directories.
    ///
    /// Wire name `dirs`.
    pub dirs: Vec<FileEntry>,
    /// The files.
    ///
    /// Wire name `files`.
    pub files: Vec<FileEntry>,
}

impl Record for ListFilesDataGrouped {
    const SHAPE: RecordShape = RecordShape {
        name: "ListFilesDataGrouped",
        members: &["dirs", "files"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dirs,
            _ => &mut self.files,
        }
    }
}

impl std::fmt::Debug for ListFilesDataGrouped {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::move_file`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MoveFileData {
    /// Absolute path before the change.
    ///
    /// Wire name `src`. Format: `path`.
    pub src: Option<String>,
    /// Absolute path after the change.
    ///
    /// Wire name `dest`. Format: `path`.
    pub dest: Option<String>,
}

impl Record for MoveFileData {
    const SHAPE: RecordShape = RecordShape {
        name: "MoveFileData",
        members: &["src", "dest"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.src,
            _ => &mut self.dest,
        }
    }
}

impl std::fmt::Debug for MoveFileData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::rename_file`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RenameFileData {
    /// Absolute path before the change.
    ///
    /// Wire name `src`. Format: `path`.
    pub src: Option<String>,
    /// Absolute path after the change.
    ///
    /// Wire name `dest`. Format: `path`.
    pub dest: Option<String>,
}

impl Record for RenameFileData {
    const SHAPE: RecordShape = RecordShape {
        name: "RenameFileData",
        members: &["src", "dest"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.src,
            _ => &mut self.dest,
        }
    }
}

impl std::fmt::Debug for RenameFileData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::restore_from_trash`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RestoreFromTrashData {
    /// Absolute path of the restored item.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Name of the item in the directory `.trash`.
    ///
    /// Wire name `trash_leaf`.
    pub trash_leaf: Option<String>,
}

impl Record for RestoreFromTrashData {
    const SHAPE: RecordShape = RecordShape {
        name: "RestoreFromTrashData",
        members: &["path", "trash_leaf"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.path,
            _ => &mut self.trash_leaf,
        }
    }
}

impl std::fmt::Debug for RestoreFromTrashData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::save_file_content`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SaveFileContentData {
    /// Character set in which the text was read.
    ///
    /// Wire name `from_charset`.
    pub from_charset: Option<String>,
    /// Absolute path of the file.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Character set of the file.
    ///
    /// Wire name `to_charset`.
    pub to_charset: Option<String>,
}

impl Record for SaveFileContentData {
    const SHAPE: RecordShape = RecordShape {
        name: "SaveFileContentData",
        members: &["from_charset", "path", "to_charset"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.from_charset,
            1 => &mut self.path,
            _ => &mut self.to_charset,
        }
    }
}

impl std::fmt::Debug for SaveFileContentData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::transcode`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TranscodeData {
    /// Character set of the result.
    ///
    /// Wire name `charset`.
    pub charset: Option<String>,
    /// The converted text.
    ///
    /// Wire name `content`.
    pub content: String,
}

impl Record for TranscodeData {
    const SHAPE: RecordShape = RecordShape {
        name: "TranscodeData",
        members: &["charset", "content"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.charset,
            _ => &mut self.content,
        }
    }
}

impl std::fmt::Debug for TranscodeData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::trash_file`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TrashFileData {
    /// Absolute path before the change.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Name of the item in the directory `.trash`.
    ///
    /// Wire name `trash_leaf`.
    pub trash_leaf: Option<String>,
}

impl Record for TrashFileData {
    const SHAPE: RecordShape = RecordShape {
        name: "TrashFileData",
        members: &["path", "trash_leaf"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.path,
            _ => &mut self.trash_leaf,
        }
    }
}

impl std::fmt::Debug for TrashFileData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::upload_files`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UploadFilesData {
    /// Each item is an uploaded file.
    ///
    /// Wire name `uploads`.
    pub uploads: Vec<UploadFilesDataUpload>,
    /// Number of files that were stored.
    ///
    /// Wire name `succeeded`.
    pub succeeded: Option<i64>,
    /// Number of files that were stored with a warning.
    ///
    /// Wire name `warned`.
    pub warned: Option<i64>,
    /// Number of files that were not stored.
    ///
    /// Wire name `failed`.
    pub failed: Option<i64>,
    /// Used and free parts of the quota. Only with `get_disk_info`.
    ///
    /// Wire name `diskinfo`.
    pub diskinfo: Option<UploadFilesDataDiskinfo>,
}

impl Record for UploadFilesData {
    const SHAPE: RecordShape = RecordShape {
        name: "UploadFilesData",
        members: &["uploads", "succeeded", "warned", "failed", "diskinfo"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.uploads,
            1 => &mut self.succeeded,
            2 => &mut self.warned,
            3 => &mut self.failed,
            _ => &mut self.diskinfo,
        }
    }
}

impl std::fmt::Debug for UploadFilesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `uploads` in the data of `Fileman::upload_files`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UploadFilesDataUpload {
    /// Name under which the file was uploaded.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Message about the outcome, or the reason why the file was refused.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Number of stored bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Whether the file was stored.
    ///
    /// Wire name `status`.
    pub status: bool,
    /// Warnings about the file.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for UploadFilesDataUpload {
    const SHAPE: RecordShape = RecordShape {
        name: "UploadFilesDataUpload",
        members: &["file", "reason", "size", "status", "warnings"],
        always: 9,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.reason,
            2 => &mut self.size,
            3 => &mut self.status,
            _ => &mut self.warnings,
        }
    }
}

impl std::fmt::Debug for UploadFilesDataUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `diskinfo` in the data of `Fileman::upload_files`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UploadFilesDataDiskinfo {
    /// Maximum size of an upload in bytes.
    ///
    /// Wire name `file_upload_max_bytes`.
    pub file_upload_max_bytes: Option<Limit>,
    /// Space in bytes that must stay free.
    ///
    /// Wire name `file_upload_must_leave_bytes`.
    pub file_upload_must_leave_bytes: Option<i64>,
    /// How many bytes may still be uploaded.
    ///
    /// Wire name `file_upload_remain`.
    pub file_upload_remain: Option<Limit>,
    /// Maximum number of files of the account.
    ///
    /// Wire name `fileslimit`.
    pub fileslimit: Option<Limit>,
    /// Number of files that it may still create.
    ///
    /// Wire name `filesremain`.
    pub filesremain: Option<Limit>,
    /// Number of files of the account.
    ///
    /// Wire name `filesused`.
    pub filesused: Option<i64>,
    /// Disk space in bytes that the account may use.
    ///
    /// Wire name `spacelimit`.
    pub spacelimit: Option<Limit>,
    /// Disk space in bytes that is left.
    ///
    /// Wire name `spaceremain`.
    pub spaceremain: Option<Limit>,
    /// Disk space in bytes that is in use.
    ///
    /// Wire name `spaceused`.
    pub spaceused: Option<i64>,
}

impl Record for UploadFilesDataDiskinfo {
    const SHAPE: RecordShape = RecordShape {
        name: "UploadFilesDataDiskinfo",
        members: &[
            "file_upload_max_bytes",
            "file_upload_must_leave_bytes",
            "file_upload_remain",
            "fileslimit",
            "filesremain",
            "filesused",
            "spacelimit",
            "spaceremain",
            "spaceused",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file_upload_max_bytes,
            1 => &mut self.file_upload_must_leave_bytes,
            2 => &mut self.file_upload_remain,
            3 => &mut self.fileslimit,
            4 => &mut self.filesremain,
            5 => &mut self.filesused,
            6 => &mut self.spacelimit,
            7 => &mut self.spaceremain,
            _ => &mut self.spaceused,
        }
    }
}

impl std::fmt::Debug for UploadFilesDataDiskinfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_file_information()`](super::get_file_information).
#[derive(Clone)]
#[non_exhaustive]
pub enum FileType {
    /// A plain file.
    ///
    /// Wire value `file`.
    File,
    /// A directory.
    ///
    /// Wire value `dir`.
    Dir,
    /// A symbolic link.
    ///
    /// Wire value `link`.
    Link,
    /// A named pipe.
    ///
    /// Wire value `fifo`.
    Fifo,
    /// A Unix socket.
    ///
    /// Wire value `socket`.
    Socket,
    /// A character device.
    ///
    /// Wire value `char`.
    Char,
    /// A block device.
    ///
    /// Wire value `block`.
    Block,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FileType { File = "file", Dir = "dir", Link = "link", Fifo = "fifo", Socket =
    "socket", Char = "char", Block = "block" }
);

/// The data of [`get_file_information()`](super::get_file_information).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FileEntry {
    /// Absolute path of the listed directory, such as the home directory.
    ///
    /// Wire name `absdir`. Format: `path`.
    pub absdir: Option<String>,
    /// The file's `ctime`, in seconds since the Unix epoch. The reference calls it the time of
    /// creation, but on Unix it is the last change of the inode.
    ///
    /// Wire name `ctime`.
    pub ctime: Option<Timestamp>,
    /// Whether the file exists.
    ///
    /// Wire name `exists`.
    pub exists: Option<bool>,
    /// Name without the directory.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Absolute path, including the name.
    ///
    /// Wire name `fullpath`. Format: `path`.
    pub fullpath: Option<String>,
    /// Numeric group of the owner.
    ///
    /// Wire name `gid`.
    pub gid: Option<i64>,
    /// Code for the whole path (in Base64 in the reference's example). It depends on the path, not
    /// on the content. Only with `include_hash`.
    ///
    /// Wire name `hash`.
    ///
    /// **Removed** in version 11.138.0.10 of cPanel.
    #[deprecated = "Removed in version 11.138.0.10 of cPanel."]
    pub hash: Option<String>,
    /// Size with its unit, for display: `KB`, `MB` or `GB`.
    ///
    /// Wire name `humansize`.
    pub humansize: Option<String>,
    /// Whether it contains directories. Ignore this for a file. Only with
    /// `check_for_leaf_directories`.
    ///
    /// Wire name `isleaf`.
    pub isleaf: Option<bool>,
    /// Whether the entry is the parent directory. Only from [`list_files`](super::list_files()).
    ///
    /// Wire name `isparent`.
    pub isparent: Option<bool>,
    /// Short name for the kind of entry, such as `text-plain`. Some directories have their own,
    /// such as `publichtml`.
    ///
    /// Wire name `mimename`.
    pub mimename: Option<String>,
    /// MIME type. Only with `include_mime`.
    ///
    /// Wire name `mimetype`. Format: `mime`.
    pub mimetype: Option<String>,
    /// File type and permissions as one decimal number, as `stat` returns it: `33188` is a file
    /// with `0644`, `16872` a directory with `0750`.
    ///
    /// Wire name `mode`. Format: `file-mode`.
    pub mode: Option<String>,
    /// When the content last changed, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Permissions in octal, such as `644`.
    ///
    /// Wire name `nicemode`.
    pub nicemode: Option<i64>,
    /// Directory of the file.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Code for the path of the parent directory. Only with `include_hash`.
    ///
    /// Wire name `phash`.
    ///
    /// **Removed** in version 11.138.0.10 of cPanel.
    #[deprecated = "Removed in version 11.138.0.10 of cPanel."]
    pub phash: Option<String>,
    /// Like `mimename`, but unprocessed.
    ///
    /// Wire name `rawmimename`. Format: `mime`.
    pub rawmimename: Option<String>,
    /// Like `mimetype`, but unprocessed.
    ///
    /// Wire name `rawmimetype`. Format: `mime`.
    pub rawmimetype: Option<String>,
    /// Whether its owner may read it. Only with `include_permissions`.
    ///
    /// Wire name `read`.
    pub read: Option<bool>,
    /// Length in bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Kind of entry: `file`, `dir`, `link` (symbolic link), `fifo` (named pipe), `socket`, `char`
    /// or `block` (devices).
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<FileType>,
    /// Numeric user of the owner.
    ///
    /// Wire name `uid`.
    pub uid: Option<i64>,
    /// Whether its owner may write to it. Only with `include_permissions`.
    ///
    /// Wire name `write`.
    pub write: Option<bool>,
}

impl Record for FileEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "FileEntry",
        members: &[
            "absdir",
            "ctime",
            "exists",
            "file",
            "fullpath",
            "gid",
            "hash",
            "humansize",
            "isleaf",
            "isparent",
            "mimename",
            "mimetype",
            "mode",
            "mtime",
            "nicemode",
            "path",
            "phash",
            "rawmimename",
            "rawmimetype",
            "read",
            "size",
            "type",
            "uid",
            "write",
        ],
        always: 8,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.absdir,
            1 => &mut self.ctime,
            2 => &mut self.exists,
            3 => &mut self.file,
            4 => &mut self.fullpath,
            5 => &mut self.gid,
            6 => &mut self.hash,
            7 => &mut self.humansize,
            8 => &mut self.isleaf,
            9 => &mut self.isparent,
            10 => &mut self.mimename,
            11 => &mut self.mimetype,
            12 => &mut self.mode,
            13 => &mut self.mtime,
            14 => &mut self.nicemode,
            15 => &mut self.path,
            16 => &mut self.phash,
            17 => &mut self.rawmimename,
            18 => &mut self.rawmimetype,
            19 => &mut self.read,
            20 => &mut self.size,
            21 => &mut self.type_,
            22 => &mut self.uid,
            _ => &mut self.write,
        }
    }
}

impl std::fmt::Debug for FileEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
