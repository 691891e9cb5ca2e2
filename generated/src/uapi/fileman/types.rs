// Made by cpanel-codegen from schema/uapi/Fileman.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Fileman`](super).

use cpanel_core::codegen::{Dynamic, Limit, Misread, Read, Reader, Record, Timestamp};

/// A record in the data of `Fileman::autocompletedir`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["file"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.file)
    }
}

/// A record in the data of `Fileman::copy_file`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["src", "dest"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.src),
            _ => reader.set(&mut self.dest),
        }
    }
}

/// A record in the data of `Fileman::delete_file`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["path"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.path)
    }
}

/// A record in the data of `Fileman::get_file_content`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &[
        "content",
        "dir",
        "filename",
        "from_char",
        "from_charset",
        "path",
        "to_char",
        "to_charset",
    ];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.content),
            1 => reader.set(&mut self.dir),
            2 => reader.set(&mut self.filename),
            3 => reader.set(&mut self.from_char),
            4 => reader.set(&mut self.from_charset),
            5 => reader.set(&mut self.path),
            6 => reader.set(&mut self.to_char),
            _ => reader.set(&mut self.to_charset),
        }
    }
}

/// The parameter `types` of `Fileman::list_files`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListFilesType {
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
    ListFilesType { File = "file", Dir = "dir", Link = "link", Fifo = "fifo", Socket =
    "socket", Char = "char", Block = "block" }
);

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

impl Read for ListFilesData {
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
                cpanel_core::codegen::Kind::List => Self::Files(Read::read(reader)?),
                cpanel_core::codegen::Kind::Object => Self::Grouped(Read::read(reader)?),
            },
        )
    }
}

/// A record in the data of `Fileman::list_files`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["dirs", "files"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.dirs),
            _ => reader.set(&mut self.files),
        }
    }
}

/// A record in the data of `Fileman::move_file`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["src", "dest"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.src),
            _ => reader.set(&mut self.dest),
        }
    }
}

/// A record in the data of `Fileman::rename_file`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["src", "dest"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.src),
            _ => reader.set(&mut self.dest),
        }
    }
}

/// A record in the data of `Fileman::restore_from_trash`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["path", "trash_leaf"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.path),
            _ => reader.set(&mut self.trash_leaf),
        }
    }
}

/// A record in the data of `Fileman::save_file_content`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["from_charset", "path", "to_charset"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.from_charset),
            1 => reader.set(&mut self.path),
            _ => reader.set(&mut self.to_charset),
        }
    }
}

/// A record in the data of `Fileman::transcode`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["charset", "content"];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.charset),
            _ => reader.set(&mut self.content),
        }
    }
}

/// A record in the data of `Fileman::trash_file`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["path", "trash_leaf"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.path),
            _ => reader.set(&mut self.trash_leaf),
        }
    }
}

/// A record in the data of `Fileman::upload_files`.
#[derive(Clone, Debug, Default)]
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
    /// Data of the file.
    ///
    /// Wire name `content`.
    pub content: Option<String>,
    /// Name under which the file was uploaded.
    ///
    /// Wire name `filename`.
    pub filename: Option<String>,
}

impl Record for UploadFilesData {
    const NAMES: &'static [&'static str] = &[
        "uploads",
        "succeeded",
        "warned",
        "failed",
        "diskinfo",
        "content",
        "filename",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.uploads),
            1 => reader.set(&mut self.succeeded),
            2 => reader.set(&mut self.warned),
            3 => reader.set(&mut self.failed),
            4 => reader.set(&mut self.diskinfo),
            5 => reader.set(&mut self.content),
            _ => reader.set(&mut self.filename),
        }
    }
}

/// A record in `uploads` in the data of `Fileman::upload_files`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &[
        "file",
        "reason",
        "size",
        "status",
        "warnings",
    ];

    const ALWAYS: u64 = 9;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.file),
            1 => reader.set(&mut self.reason),
            2 => reader.set(&mut self.size),
            3 => reader.set(&mut self.status),
            _ => reader.set(&mut self.warnings),
        }
    }
}

/// A record in `diskinfo` in the data of `Fileman::upload_files`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &[
        "file_upload_max_bytes",
        "file_upload_must_leave_bytes",
        "file_upload_remain",
        "fileslimit",
        "filesremain",
        "filesused",
        "spacelimit",
        "spaceremain",
        "spaceused",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.file_upload_max_bytes),
            1 => reader.set(&mut self.file_upload_must_leave_bytes),
            2 => reader.set(&mut self.file_upload_remain),
            3 => reader.set(&mut self.fileslimit),
            4 => reader.set(&mut self.filesremain),
            5 => reader.set(&mut self.filesused),
            6 => reader.set(&mut self.spacelimit),
            7 => reader.set(&mut self.spaceremain),
            _ => reader.set(&mut self.spaceused),
        }
    }
}

/// A record in replies of the module `Fileman`.
#[derive(Clone, Debug, Default)]
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
    /// Whether the entry is the parent directory. Only from `list_files`.
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
    pub type_: Option<FileEntryType>,
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
    const NAMES: &'static [&'static str] = &[
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
    ];

    const ALWAYS: u64 = 8;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.absdir),
            1 => reader.set(&mut self.ctime),
            2 => reader.set(&mut self.exists),
            3 => reader.set(&mut self.file),
            4 => reader.set(&mut self.fullpath),
            5 => reader.set(&mut self.gid),
            6 => reader.set(&mut self.hash),
            7 => reader.set(&mut self.humansize),
            8 => reader.set(&mut self.isleaf),
            9 => reader.set(&mut self.isparent),
            10 => reader.set(&mut self.mimename),
            11 => reader.set(&mut self.mimetype),
            12 => reader.set(&mut self.mode),
            13 => reader.set(&mut self.mtime),
            14 => reader.set(&mut self.nicemode),
            15 => reader.set(&mut self.path),
            16 => reader.set(&mut self.phash),
            17 => reader.set(&mut self.rawmimename),
            18 => reader.set(&mut self.rawmimetype),
            19 => reader.set(&mut self.read),
            20 => reader.set(&mut self.size),
            21 => reader.set(&mut self.type_),
            22 => reader.set(&mut self.uid),
            _ => reader.set(&mut self.write),
        }
    }
}

/// A value in `type` in replies of the module `Fileman`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileEntryType {
    /// Wire value `file`.
    File,
    /// Wire value `dir`.
    Dir,
    /// Wire value `char`.
    Char,
    /// Wire value `block`.
    Block,
    /// Wire value `fifo`.
    Fifo,
    /// Wire value `link`.
    Link,
    /// Wire value `socket`.
    Socket,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FileEntryType { File = "file", Dir = "dir", Char = "char", Block = "block", Fifo =
    "fifo", Link = "link", Socket = "socket" }
);
