// Made by cpanel-codegen from schema/api2/Fileman.yaml. Do not edit: change the schema and regenerate.

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
    /// A path that begins with the text.
    ///
    /// Wire name `file`. Format: `path`.
    pub file: Option<String>,
}

impl Record for AutocompletedirRow {
    const SHAPE: RecordShape = RecordShape {
        name: "AutocompletedirRow",
        members: &["file"],
        always: 0,
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

/// The parameter `op` of `Fileman::fileop`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FileopOp {
    /// Copies the files to the target.
    ///
    /// Wire value `copy`.
    Copy,
    /// Moves the files to the target.
    ///
    /// Wire value `move`.
    Move,
    /// Renames the file to the name of the target.
    ///
    /// Wire value `rename`.
    Rename,
    /// Sets the permissions in `metadata`.
    ///
    /// Wire value `chmod`.
    Chmod,
    /// Unpacks an archive.
    ///
    /// Wire value `extract`.
    Extract,
    /// Packs the files into an archive of the type in `metadata`.
    ///
    /// Wire value `compress`.
    Compress,
    /// Creates a symbolic link.
    ///
    /// Wire value `link`.
    Link,
    /// Deletes the files permanently. The documentation says that it removes a symbolic link.
    ///
    /// Wire value `unlink`.
    Unlink,
    /// Moves the files to the trash folder of the home directory.
    ///
    /// Wire value `trash`.
    Trash,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FileopOp { Copy = "copy", Move = "move", Rename = "rename", Chmod = "chmod", Extract
    = "extract", Compress = "compress", Link = "link", Unlink = "unlink", Trash = "trash"
    }
);

/// A record in the data of `Fileman::fileop`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FileopRow {
    /// Full path of the source.
    ///
    /// Wire name `src`. Format: `path`.
    pub src: Option<String>,
    /// Full path of the target.
    ///
    /// Wire name `dest`. Format: `path`.
    pub dest: Option<String>,
    /// Whether the operation succeeded for this file.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Output of the tool, for example while packing.
    ///
    /// Wire name `output`.
    pub output: Option<String>,
    /// Reason for the failure. Present only if the operation failed for this file.
    ///
    /// Wire name `err`.
    pub err: Option<String>,
}

impl Record for FileopRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FileopRow",
        members: &["src", "dest", "result", "output", "err"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.src,
            1 => &mut self.dest,
            2 => &mut self.result,
            3 => &mut self.output,
            _ => &mut self.err,
        }
    }
}

impl std::fmt::Debug for FileopRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `Fileman::getabsdir` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum GetabsdirRow {
    /// The form of a record.
    Entry(GetabsdirRowEntry),
    /// The form of a single value.
    Word(String),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(GetabsdirRow);

impl Default for GetabsdirRow {
    #[inline]
    fn default() -> Self {
        Self::Entry(Default::default())
    }
}

impl FromReply for GetabsdirRow {
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

/// A record in [`GetabsdirRow::Entry`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetabsdirRowEntry {
    /// Absolute path of the directory.
    ///
    /// Wire name `absdir`. Format: `path`.
    pub absdir: Option<String>,
}

impl Record for GetabsdirRowEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "GetabsdirRowEntry",
        members: &["absdir"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.absdir
    }
}

impl std::fmt::Debug for GetabsdirRowEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::getdir`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetdirData {
    /// Absolute path of the directory. Slashes and other characters are URI-encoded in lower case.
    ///
    /// Wire name `dir`.
    pub dir: Option<String>,
}

impl Record for GetdirData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetdirData",
        members: &["dir"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.dir
    }
}

impl std::fmt::Debug for GetdirData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::getdiskinfo`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetdiskinfoData {
    /// Disk quota in bytes.
    ///
    /// Wire name `spacelimit`.
    pub spacelimit: Option<Limit>,
    /// Disk usage in bytes.
    ///
    /// Wire name `spaceused`.
    pub spaceused: Option<Limit>,
    /// Disk space left below the quota, in bytes.
    ///
    /// Wire name `spaceremain`.
    pub spaceremain: Option<Limit>,
    /// Disk quota in human-readable form.
    ///
    /// Wire name `spacelimit_humansize`.
    pub spacelimit_humansize: Option<String>,
    /// Disk usage in human-readable form.
    ///
    /// Wire name `spaceused_humansize`.
    pub spaceused_humansize: Option<String>,
    /// Disk space left below the quota, in human-readable form.
    ///
    /// Wire name `spaceremain_humansize`.
    pub spaceremain_humansize: Option<String>,
    /// Maximum number of files; 0 means no limit.
    ///
    /// Wire name `fileslimit`.
    pub fileslimit: Option<Limit>,
    /// Number of files in use.
    ///
    /// Wire name `filesused`.
    pub filesused: Option<Limit>,
    /// Number of files that may still be created.
    ///
    /// Wire name `filesremain`.
    pub filesremain: Option<Limit>,
    /// Maximum number of files, in human-readable form.
    ///
    /// Wire name `fileslimit_humansize`.
    pub fileslimit_humansize: Option<String>,
    /// Number of files in use, in human-readable form.
    ///
    /// Wire name `filesused_humansize`.
    pub filesused_humansize: Option<String>,
    /// Number of files that may still be created, in human-readable form.
    ///
    /// Wire name `filesremain_humansize`.
    pub filesremain_humansize: Option<String>,
    /// Maximum size of an upload in bytes.
    ///
    /// Wire name `file_upload_max_bytes`.
    pub file_upload_max_bytes: Option<Limit>,
    /// Maximum size of an upload, in human-readable form.
    ///
    /// Wire name `file_upload_max_bytes_humansize`.
    pub file_upload_max_bytes_humansize: Option<String>,
    /// Disk space in bytes that an upload must leave free.
    ///
    /// Wire name `file_upload_must_leave_bytes`.
    pub file_upload_must_leave_bytes: Option<Limit>,
    /// Disk space that an upload must leave free, in human-readable form.
    ///
    /// Wire name `file_upload_must_leave_bytes_humansize`.
    pub file_upload_must_leave_bytes_humansize: Option<String>,
    /// Number of bytes that can still be uploaded.
    ///
    /// Wire name `file_upload_remain`.
    pub file_upload_remain: Option<Limit>,
    /// Number of bytes that can still be uploaded, in human-readable form.
    ///
    /// Wire name `file_upload_remain_humansize`.
    pub file_upload_remain_humansize: Option<String>,
}

impl Record for GetdiskinfoData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetdiskinfoData",
        members: &[
            "spacelimit",
            "spaceused",
            "spaceremain",
            "spacelimit_humansize",
            "spaceused_humansize",
            "spaceremain_humansize",
            "fileslimit",
            "filesused",
            "filesremain",
            "fileslimit_humansize",
            "filesused_humansize",
            "filesremain_humansize",
            "file_upload_max_bytes",
            "file_upload_max_bytes_humansize",
            "file_upload_must_leave_bytes",
            "file_upload_must_leave_bytes_humansize",
            "file_upload_remain",
            "file_upload_remain_humansize",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.spacelimit,
            1 => &mut self.spaceused,
            2 => &mut self.spaceremain,
            3 => &mut self.spacelimit_humansize,
            4 => &mut self.spaceused_humansize,
            5 => &mut self.spaceremain_humansize,
            6 => &mut self.fileslimit,
            7 => &mut self.filesused,
            8 => &mut self.filesremain,
            9 => &mut self.fileslimit_humansize,
            10 => &mut self.filesused_humansize,
            11 => &mut self.filesremain_humansize,
            12 => &mut self.file_upload_max_bytes,
            13 => &mut self.file_upload_max_bytes_humansize,
            14 => &mut self.file_upload_must_leave_bytes,
            15 => &mut self.file_upload_must_leave_bytes_humansize,
            16 => &mut self.file_upload_remain,
            _ => &mut self.file_upload_remain_humansize,
        }
    }
}

impl std::fmt::Debug for GetdiskinfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::getpath`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetpathData {
    /// Whole path of the directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Parts of the path, from the outermost to the innermost.
    ///
    /// Wire name `dirparts`.
    pub dirparts: Vec<GetpathDataDirpart>,
}

impl Record for GetpathData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetpathData",
        members: &["dir", "dirparts"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dir,
            _ => &mut self.dirparts,
        }
    }
}

impl std::fmt::Debug for GetpathData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `dirparts` in the data of `Fileman::getpath`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetpathDataDirpart {
    /// Name of the part.
    ///
    /// Wire name `dirpart`.
    pub dirpart: Option<String>,
    /// Path up to and including this part.
    ///
    /// Wire name `dirurl`.
    pub dirurl: Option<String>,
}

impl Record for GetpathDataDirpart {
    const SHAPE: RecordShape = RecordShape {
        name: "GetpathDataDirpart",
        members: &["dirpart", "dirurl"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dirpart,
            _ => &mut self.dirurl,
        }
    }
}

impl std::fmt::Debug for GetpathDataDirpart {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `types` of `Fileman::listfiles`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListfilesType {
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
    ListfilesType { File = "file", Dir = "dir", Char = "char", Block = "block", Fifo =
    "fifo", Link = "link", Socket = "socket" }
);

/// A record in the data of `Fileman::savefile`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SavefileRow {
    /// Whether the file was written.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Full path of the file.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Encoding of the received text.
    ///
    /// Wire name `from_charset`.
    pub from_charset: Option<String>,
    /// Encoding of the written file.
    ///
    /// Wire name `to_charset`.
    pub to_charset: Option<String>,
}

impl Record for SavefileRow {
    const SHAPE: RecordShape = RecordShape {
        name: "SavefileRow",
        members: &["result", "path", "from_charset", "to_charset"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.result,
            1 => &mut self.path,
            2 => &mut self.from_charset,
            _ => &mut self.to_charset,
        }
    }
}

impl std::fmt::Debug for SavefileRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `attributes` of `Fileman::search`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SearchAttribute {
    /// Wire value `user`.
    User,
    /// Wire value `groupusage`.
    Groupusage,
    /// Wire value `size`.
    Size,
    /// Wire value `type`.
    Type,
    /// Wire value `mode`.
    Mode,
    /// Wire value `ctime`.
    Ctime,
    /// Wire value `atime`.
    Atime,
    /// Wire value `mtime`.
    Mtime,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SearchAttribute { User = "user", Groupusage = "groupusage", Size = "size", Type =
    "type", Mode = "mode", Ctime = "ctime", Atime = "atime", Mtime = "mtime" }
);

/// A record in the data of `Fileman::search`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SearchRow {
    /// Absolute path of the entry.
    ///
    /// Wire name `file`. Format: `path`.
    pub file: String,
    /// Kind of entry: `file` or `dir`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Owner of the entry.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Size in bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Only the permission bits, as a decimal number: 384 is octal 600.
    ///
    /// Wire name `mode`.
    pub mode: Option<i64>,
    /// Value of the group as the server counts it.
    ///
    /// Wire name `groupusage`.
    pub groupusage: Option<i64>,
    /// Name of the file type.
    ///
    /// Wire name `mimeinfo`.
    pub mimeinfo: Option<String>,
    /// Time of the last access.
    ///
    /// Wire name `atime`.
    pub atime: Option<Timestamp>,
    /// Time of the last change of the attributes.
    ///
    /// Wire name `ctime`.
    pub ctime: Option<Timestamp>,
    /// Time of the last change of the content.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
}

impl Record for SearchRow {
    const SHAPE: RecordShape = RecordShape {
        name: "SearchRow",
        members: &[
            "file",
            "type",
            "user",
            "size",
            "mode",
            "groupusage",
            "mimeinfo",
            "atime",
            "ctime",
            "mtime",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.type_,
            2 => &mut self.user,
            3 => &mut self.size,
            4 => &mut self.mode,
            5 => &mut self.groupusage,
            6 => &mut self.mimeinfo,
            7 => &mut self.atime,
            8 => &mut self.ctime,
            _ => &mut self.mtime,
        }
    }
}

impl std::fmt::Debug for SearchRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::uploadfiles`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UploadfilesRow {
    /// Result for each file.
    ///
    /// Wire name `uploads`.
    pub uploads: Vec<UploadfilesRowUpload>,
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
}

impl Record for UploadfilesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "UploadfilesRow",
        members: &["uploads", "succeeded", "warned", "failed"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.uploads,
            1 => &mut self.succeeded,
            2 => &mut self.warned,
            _ => &mut self.failed,
        }
    }
}

impl std::fmt::Debug for UploadfilesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `uploads` in the data of `Fileman::uploadfiles`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UploadfilesRowUpload {
    /// Name of the uploaded file, without the path.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
    /// Whether the file was stored.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result, or the reason for the refusal.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Number of bytes that were stored.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Problems that did not stop the upload.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for UploadfilesRowUpload {
    const SHAPE: RecordShape = RecordShape {
        name: "UploadfilesRowUpload",
        members: &["file", "status", "reason", "size", "warnings"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.status,
            2 => &mut self.reason,
            3 => &mut self.size,
            _ => &mut self.warnings,
        }
    }
}

impl std::fmt::Debug for UploadfilesRowUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Fileman::viewfile`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ViewfileRow {
    /// Name of the file, without the path.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
    /// Absolute path of the directory that contains the file.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Absolute path of the directory that contains the file.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Absolute path of the file.
    ///
    /// Wire name `fullpath`. Format: `path`.
    pub fullpath: Option<String>,
    /// Text of the file.
    ///
    /// Wire name `contents`.
    pub contents: Option<String>,
    /// Output of the `file` tool for the file, with a line break at its end.
    ///
    /// Wire name `fileinfo`.
    pub fileinfo: Option<String>,
    /// Kind of entry, such as `file`.
    ///
    /// Wire name `filetype`.
    pub filetype: Option<String>,
    /// HTML to insert before the content in a web page.
    ///
    /// Wire name `formatting_before`.
    pub formatting_before: Option<String>,
    /// HTML to insert after the content in a web page.
    ///
    /// Wire name `formatting_after`.
    pub formatting_after: Option<String>,
    /// File type and permission bits of the file system, as a decimal number.
    ///
    /// Wire name `mode`.
    pub mode: Option<i64>,
    /// Permissions as octal text.
    ///
    /// Wire name `nicemode`.
    pub nicemode: Option<String>,
    /// Size in bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Size in human-readable form.
    ///
    /// Wire name `humansize`.
    pub humansize: Option<String>,
    /// Owner of the file.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Group of the file.
    ///
    /// Wire name `group`.
    pub group: Option<String>,
    /// User ID of the owner.
    ///
    /// Wire name `uid`.
    pub uid: Option<i64>,
    /// Group ID of the file.
    ///
    /// Wire name `gid`.
    pub gid: Option<i64>,
    /// Time of the last change of the attributes.
    ///
    /// Wire name `ctime`.
    pub ctime: Option<Timestamp>,
    /// Time of the last change of the content.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Name of the file type, as used for icons.
    ///
    /// Wire name `mimename`.
    pub mimename: Option<String>,
    /// MIME type of the file.
    ///
    /// Wire name `mimetype`.
    pub mimetype: Option<String>,
    /// MIME type before any mapping.
    ///
    /// Wire name `rawmimetype`.
    pub rawmimetype: Option<String>,
    /// More information about the file type.
    ///
    /// Wire name `mimeinfo`.
    pub mimeinfo: Option<String>,
}

impl Record for ViewfileRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ViewfileRow",
        members: &[
            "file",
            "dir",
            "path",
            "fullpath",
            "contents",
            "fileinfo",
            "filetype",
            "formatting_before",
            "formatting_after",
            "mode",
            "nicemode",
            "size",
            "humansize",
            "user",
            "group",
            "uid",
            "gid",
            "ctime",
            "mtime",
            "mimename",
            "mimetype",
            "rawmimetype",
            "mimeinfo",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.dir,
            2 => &mut self.path,
            3 => &mut self.fullpath,
            4 => &mut self.contents,
            5 => &mut self.fileinfo,
            6 => &mut self.filetype,
            7 => &mut self.formatting_before,
            8 => &mut self.formatting_after,
            9 => &mut self.mode,
            10 => &mut self.nicemode,
            11 => &mut self.size,
            12 => &mut self.humansize,
            13 => &mut self.user,
            14 => &mut self.group,
            15 => &mut self.uid,
            16 => &mut self.gid,
            17 => &mut self.ctime,
            18 => &mut self.mtime,
            19 => &mut self.mimename,
            20 => &mut self.mimetype,
            21 => &mut self.rawmimetype,
            _ => &mut self.mimeinfo,
        }
    }
}

impl std::fmt::Debug for ViewfileRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`listfiles()`](super::listfiles) and [`statfiles()`](super::statfiles).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FileEntry {
    /// Name of the entry, without the path.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Absolute path of the directory that contains the entry.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Absolute path of the entry.
    ///
    /// Wire name `fullpath`. Format: `path`.
    pub fullpath: Option<String>,
    /// Absolute path of the entry. Returned by [`statfiles`](super::statfiles()).
    ///
    /// Wire name `absolutepath`. Format: `path`.
    pub absolutepath: Option<String>,
    /// Absolute path of the directory that contains the entry.
    ///
    /// Wire name `absdir`. Format: `path`.
    pub absdir: Option<String>,
    /// Kind of entry: `file`, `dir`, `char`, `block`, `fifo`, `link` or `socket`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// File type and permission bits of the file system, as a decimal number.
    ///
    /// Wire name `mode`.
    pub mode: Option<i64>,
    /// Permissions as octal text.
    ///
    /// Wire name `nicemode`.
    pub nicemode: Option<String>,
    /// Size in bytes.
    ///
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Size in human-readable form.
    ///
    /// Wire name `humansize`.
    pub humansize: Option<String>,
    /// Owner of the entry.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Group of the entry.
    ///
    /// Wire name `group`.
    pub group: Option<String>,
    /// User ID of the owner. Empty if it cannot be determined.
    ///
    /// Wire name `uid`.
    pub uid: Option<i64>,
    /// Group ID of the entry.
    ///
    /// Wire name `gid`.
    pub gid: Option<i64>,
    /// Time of the last change of the attributes.
    ///
    /// Wire name `ctime`.
    pub ctime: Option<Timestamp>,
    /// Time of the last change of the content.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Whether a directory has no subdirectories. Present only with `checkleaf`.
    ///
    /// Wire name `isleaf`.
    pub isleaf: Option<bool>,
    /// Name of the file type, as used for icons.
    ///
    /// Wire name `mimename`.
    pub mimename: Option<String>,
    /// MIME type of the entry.
    ///
    /// Wire name `mimetype`.
    pub mimetype: Option<String>,
    /// Name of the file type. Returned by [`statfiles`](super::statfiles()).
    ///
    /// Wire name `mimeinfo`.
    pub mimeinfo: Option<String>,
    /// Name of the file type before any mapping.
    ///
    /// Wire name `rawmimename`.
    pub rawmimename: Option<String>,
    /// MIME type before any mapping.
    ///
    /// Wire name `rawmimetype`.
    pub rawmimetype: Option<String>,
}

impl Record for FileEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "FileEntry",
        members: &[
            "file",
            "path",
            "fullpath",
            "absolutepath",
            "absdir",
            "type",
            "mode",
            "nicemode",
            "size",
            "humansize",
            "user",
            "group",
            "uid",
            "gid",
            "ctime",
            "mtime",
            "isleaf",
            "mimename",
            "mimetype",
            "mimeinfo",
            "rawmimename",
            "rawmimetype",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.path,
            2 => &mut self.fullpath,
            3 => &mut self.absolutepath,
            4 => &mut self.absdir,
            5 => &mut self.type_,
            6 => &mut self.mode,
            7 => &mut self.nicemode,
            8 => &mut self.size,
            9 => &mut self.humansize,
            10 => &mut self.user,
            11 => &mut self.group,
            12 => &mut self.uid,
            13 => &mut self.gid,
            14 => &mut self.ctime,
            15 => &mut self.mtime,
            16 => &mut self.isleaf,
            17 => &mut self.mimename,
            18 => &mut self.mimetype,
            19 => &mut self.mimeinfo,
            20 => &mut self.rawmimename,
            _ => &mut self.rawmimetype,
        }
    }
}

impl std::fmt::Debug for FileEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`mkdir()`](super::mkdir) and [`mkfile()`](super::mkfile).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct NewEntry {
    /// Name of the new file or directory, without the path.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Directory that contains the new file or directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Octal permissions of the new file or directory.
    ///
    /// Wire name `permissions`.
    pub permissions: Option<String>,
}

impl Record for NewEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "NewEntry",
        members: &["name", "path", "permissions"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.path,
            _ => &mut self.permissions,
        }
    }
}

impl std::fmt::Debug for NewEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
