// Made by cpanel-codegen from schema/api2/Fileman.yaml. Do not edit: change the schema and regenerate.

//! Works with the files of the home directory.
//!
//! The module `Fileman` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`autocompletedir()`] | Finds files and directories whose path begins with a text. |
//! | [`fileop()`] | Copies, moves, renames, deletes, packs or unpacks files, or sets their permissions. |
//! | [`getabsdir()`] | Returns which directory cPanel is working in. |
//! | [`getdir()`] | Returns the absolute path of a directory of the account, URI-encoded. |
//! | [`getdiractions()`] | Lists the possible actions for a directory. |
//! | [`getdiskinfo()`] | Returns the space and the number of files used, left and allowed. |
//! | [`getedittype()`] | Returns the kind of a file, by which an editor can be selected. |
//! | [`getfileactions()`] | Lists the possible actions for a file. |
//! | [`getpath()`] | Splits the path of a directory into its parts. |
//! | [`listfiles()`] | Lists the content of a directory with its attributes. *Deprecated.* |
//! | [`mkdir()`] | Creates a directory. |
//! | [`mkfile()`] | Creates an empty file. |
//! | [`savefile()`] | Writes text to a file and replaces its content. *Deprecated.* |
//! | [`search()`] | Lists the files of a directory tree. |
//! | [`statfiles()`] | Returns the attributes of the named files. *Deprecated.* |
//! | [`uploadfiles()`] | Uploads files into a directory. |
//! | [`viewfile()`] | Shows a file with its content and type. |
//!
//! These functions manage files and directories of the account. - [`listfiles`](listfiles())
//! lists a directory, [`statfiles`](statfiles()) returns the attributes of files,
//! [`search`](search()) lists a whole tree. - [`fileop`](fileop()) copies, moves, renames,
//! deletes, packs and unpacks files, and sets permissions. - [`mkdir`](mkdir()) creates a
//! directory, [`mkfile`](mkfile()) an empty file, and [`savefile`](savefile()) writes text.
//! [`fileop`](fileop()) returns one row per source file. If the `result` of a row is false, its
//! `err` is the reason. Other rows of the same call may have succeeded, so check each row.
//! Parameters for permissions are octal texts with a leading zero (`0644`). In replies, `mode`
//! is the decimal number of the file system, and `nicemode` the octal text. New programs should
//! use the UAPI module of the same name to list, read, write and upload files. Packing files
//! and creating directories is possible only here.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::fileman::{self, Fileop, Mkdir};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! fileman::mkdir(client, &Mkdir::new("public_html", "releases").permissions("0755")).await?;
//!
//! let unpack = Fileop::new("extract", ["public_html/site.tar.gz"], false)
//!     .destfiles(["public_html/releases"]);
//! for row in fileman::fileop(client, &unpack).await?.data {
//!     // Each file has an outcome of its own.
//!     if row.result != Some(true) {
//!         eprintln!("{:?}: {:?}", row.src, row.err);
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::{
    Api, Call, Caller, Check, Dynamic, Effect, Form, Named, Reply, Upload,
};

pub mod types;

/// Finds files and directories whose path begins with a text.
///
/// The API 2 function `Fileman::autocompletedir`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-autocompletedir/>
///
/// Replaced by [`Fileman::autocompletedir`](crate::uapi::fileman::autocompletedir).
///
/// Not certain: The rows are those of the UAPI function of the same name; no reply of this one
/// was seen.
#[doc(alias = "Fileman::autocompletedir")]
pub fn autocompletedir<C: Caller>(
    client: &C,
    params: &Autocompletedir,
) -> C::Output<Reply<Vec<types::AutocompletedirRow>>> {
    client.call(params)
}

/// Finds files and directories whose path begins with a text: the parameters of
/// [`autocompletedir()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Autocompletedir {
    /// Beginning of the path to complete; a directory with a closing slash lists what is in it.
    ///
    /// Wire name `path`. Format: `path`.
    ///
    /// Not certain: The function of the same name in UAPI demands it, and the documented call sends
    /// it.
    pub path: String,
    /// Leaves plain files out of the answer. By default, files are returned too.
    ///
    /// Wire name `dirsonly`.
    pub dirsonly: Option<bool>,
}

impl Autocompletedir {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            dirsonly: None,
        }
    }

    /// Sets [`dirsonly`](field@Self::dirsonly).
    #[inline]
    pub fn dirsonly(mut self, dirsonly: bool) -> Self {
        self.dirsonly = Some(dirsonly);
        self
    }
}

impl Named for Autocompletedir {
    type Data = Vec<types::AutocompletedirRow>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "autocompletedir", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
        form.opt("dirsonly", &self.dirsonly);
    }
}

/// Copies, moves, renames, deletes, packs or unpacks files, or sets their permissions.
///
/// Works on all source files in turn and answers with a row for each; some may fail while
/// others work, so read `result` in every row. When a row fails, most servers also set the
/// error of the whole call. Existing targets may be replaced without a question, and `unlink`
/// cannot be undone.
///
/// The API 2 function `Fileman::fileop`. It may change something. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-fileop/>
#[doc(alias = "Fileman::fileop")]
pub fn fileop<C: Caller>(
    client: &C,
    params: &Fileop,
) -> C::Output<Reply<Vec<types::FileopRow>>> {
    client.call(params)
}

/// Copies, moves, renames, deletes, packs or unpacks files, or sets their permissions: the
/// parameters of [`fileop()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fileop {
    /// What to do with the source files.
    ///
    /// Wire name `op`.
    pub op: types::FileopOp,
    /// Files to work on, absolute or relative to the home directory.
    ///
    /// Wire name `sourcefiles`. If an item holds the separator, the items are sent URI-encoded and
    /// `doubledecode` is set.
    pub sourcefiles: Vec<String>,
    /// Says that the names in both lists are URI-encoded and have to be decoded again by the
    /// server. Leave it off and pass plain names; the client encodes them if one contains a comma.
    ///
    /// Wire name `doubledecode`.
    pub doubledecode: bool,
    /// Target of a copy, move or rename; a directory, or a name for each source. Not needed for the
    /// other operations.
    ///
    /// Wire name `destfiles`. If an item holds the separator, the items are sent URI-encoded and
    /// `doubledecode` is set.
    #[cfg_attr(feature = "serde", serde(default))]
    pub destfiles: Vec<String>,
    /// For `chmod` the octal permissions, such as `0644`; for `compress` the archive kind, `zip`,
    /// `tar.gz`, `tar.bz2`, `tar`, `gz` or `bz2`.
    ///
    /// Wire name `metadata`.
    pub metadata: Option<String>,
}

impl Fileop {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        op: impl Into<types::FileopOp>,
        sourcefiles: impl IntoIterator<Item = impl Into<String>>,
        doubledecode: bool,
    ) -> Self {
        Self {
            op: op.into(),
            sourcefiles: sourcefiles.into_iter().map(|item| item.into()).collect(),
            doubledecode,
            destfiles: Vec::new(),
            metadata: None,
        }
    }

    /// Sets [`destfiles`](field@Self::destfiles).
    pub fn destfiles(
        mut self,
        destfiles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destfiles = destfiles.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`metadata`](field@Self::metadata).
    pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

impl Named for Fileop {
    type Data = Vec<types::FileopRow>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "fileop", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("op", &self.op);
        form.joined_or_encoded("sourcefiles", ",", "doubledecode", &self.sourcefiles);
        form.put("doubledecode", &self.doubledecode);
        form.joined_or_encoded("destfiles", ",", "doubledecode", &self.destfiles);
        form.opt("metadata", &self.metadata);
    }
}

/// Returns which directory cPanel is working in.
///
/// The API 2 function `Fileman::getabsdir`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getabsdir/>
///
/// Not certain: No reply was seen. The row is that of Email::getabsbrowsedir, whose name and
/// purpose are alike, and the parameter is named so too.
#[doc(alias = "Fileman::getabsdir")]
pub fn getabsdir<C: Caller>(
    client: &C,
    params: &Getabsdir,
) -> C::Output<Reply<Vec<types::GetabsdirRow>>> {
    client.call(params)
}

/// Returns which directory cPanel is working in: the parameters of [`getabsdir()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getabsdir {
    /// A directory to make absolute. By default, the base directory of cPanel's own pages.
    ///
    /// Wire name `absdir`. Format: `path`.
    ///
    /// Not certain: Known from an older list of parameters only.
    pub absdir: Option<String>,
}

impl Getabsdir {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`absdir`](field@Self::absdir).
    pub fn absdir(mut self, absdir: impl Into<String>) -> Self {
        self.absdir = Some(absdir.into());
        self
    }
}

impl Named for Getabsdir {
    type Data = Vec<types::GetabsdirRow>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "getabsdir", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("absdir", &self.absdir);
    }
}

/// Returns the absolute path of a directory of the account, URI-encoded.
///
/// The API 2 function `Fileman::getdir`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdir/>
#[doc(alias = "Fileman::getdir")]
pub fn getdir<C: Caller>(
    client: &C,
    params: &Getdir,
) -> C::Output<Reply<types::GetdirData>> {
    client.call(params)
}

/// Returns the absolute path of a directory of the account, URI-encoded: the parameters of
/// [`getdir()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdir {
    /// Directory below the home directory. By default, the home directory itself.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
}

impl Getdir {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
}

impl Named for Getdir {
    type Data = types::GetdirData;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "getdir", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("dir", &self.dir);
    }
}

/// Lists the possible actions for a directory.
///
/// The API 2 function `Fileman::getdiractions`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdiractions/>
#[doc(alias = "Fileman::getdiractions")]
pub fn getdiractions<C: Caller>(
    client: &C,
    params: &Getdiractions,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the possible actions for a directory: the parameters of [`getdiractions()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdiractions {
    /// Path that is looked at; the documented call gives the path of the directory itself.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Bare name of the directory.
    ///
    /// Wire name `file`.
    ///
    /// Not certain: The documented call sends it.
    pub file: String,
}

impl Getdiractions {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            file: file.into(),
        }
    }
}

impl Named for Getdiractions {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "getdiractions", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("file", &self.file);
    }
}

/// Returns the space and the number of files used, left and allowed.
///
/// Sizes are bytes. Without a quota the limits and the remainders are unlimited. The members
/// that end in `_humansize` are the same figures written for people, with a unit and a hard
/// space; those about files carry a unit of bytes that means nothing.
///
/// The API 2 function `Fileman::getdiskinfo`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getdiskinfo/>
///
/// Replaced by [`Quota::get_quota_info`](crate::uapi::quota::get_quota_info).
#[doc(alias = "Fileman::getdiskinfo")]
pub fn getdiskinfo<C: Caller>(
    client: &C,
    params: &Getdiskinfo,
) -> C::Output<Reply<types::GetdiskinfoData>> {
    client.call(params)
}

/// Returns the space and the number of files used, left and allowed: the parameters of
/// [`getdiskinfo()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdiskinfo {}

impl Getdiskinfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getdiskinfo {
    type Data = types::GetdiskinfoData;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "getdiskinfo", Effect::Read);
}

/// Returns the kind of a file, by which an editor can be selected.
///
/// The API 2 function `Fileman::getedittype`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getedittype/>
#[doc(alias = "Fileman::getedittype")]
pub fn getedittype<C: Caller>(
    client: &C,
    params: &Getedittype,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the kind of a file, by which an editor can be selected: the parameters of
/// [`getedittype()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getedittype {
    /// Directory that holds the file.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Bare name of the file.
    ///
    /// Wire name `file`.
    ///
    /// Not certain: The documented call sends it.
    pub file: String,
    /// Editor that is asked about. By default, the server decides.
    ///
    /// Wire name `editor`.
    pub editor: Option<String>,
}

impl Getedittype {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(dir: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            file: file.into(),
            editor: None,
        }
    }

    /// Sets [`editor`](field@Self::editor).
    pub fn editor(mut self, editor: impl Into<String>) -> Self {
        self.editor = Some(editor.into());
        self
    }
}

impl Named for Getedittype {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "getedittype", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("file", &self.file);
        form.opt("editor", &self.editor);
    }
}

/// Lists the possible actions for a file.
///
/// The API 2 function `Fileman::getfileactions`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getfileactions/>
#[doc(alias = "Fileman::getfileactions")]
pub fn getfileactions<C: Caller>(
    client: &C,
    params: &Getfileactions,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the possible actions for a file: the parameters of [`getfileactions()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getfileactions {
    /// Directory that holds the file.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Bare name of the file or directory.
    ///
    /// Wire name `file`.
    ///
    /// Not certain: The documented call sends it.
    pub file: String,
    /// Whether the newer editor is meant when editing is offered. Off by default.
    ///
    /// Wire name `newedit`.
    pub newedit: Option<bool>,
}

impl Getfileactions {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(dir: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            file: file.into(),
            newedit: None,
        }
    }

    /// Sets [`newedit`](field@Self::newedit).
    #[inline]
    pub fn newedit(mut self, newedit: bool) -> Self {
        self.newedit = Some(newedit);
        self
    }
}

impl Named for Getfileactions {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "getfileactions", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("file", &self.file);
        form.opt("newedit", &self.newedit);
    }
}

/// Splits the path of a directory into its parts.
///
/// The API 2 function `Fileman::getpath`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getpath/>
#[doc(alias = "Fileman::getpath")]
pub fn getpath<C: Caller>(
    client: &C,
    params: &Getpath,
) -> C::Output<Reply<types::GetpathData>> {
    client.call(params)
}

/// Splits the path of a directory into its parts: the parameters of [`getpath()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getpath {
    /// Absolute path to split.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
}

impl Getpath {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for Getpath {
    type Data = types::GetpathData;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "getpath", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

/// Lists the content of a directory with its attributes.
///
/// Hidden files are left out unless asked for. With `filelist` only the files named in
/// `filepath-{n}` are listed.
///
/// The API 2 function `Fileman::listfiles`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-listfiles/>
///
/// Replaced by [`Fileman::get_file_information`](crate::uapi::fileman::get_file_information),
/// [`Fileman::list_files`](crate::uapi::fileman::list_files).
#[doc(alias = "Fileman::listfiles")]
#[deprecated = "Superseded since cPanel 11.40; use `Fileman::list_files` of UAPI."]
pub fn listfiles<C: Caller>(
    client: &C,
    params: &Listfiles,
) -> C::Output<Reply<Vec<types::FileEntry>>> {
    client.call(params)
}

/// Lists the content of a directory with its attributes: the parameters of [`listfiles()`].
#[deprecated = "Superseded since cPanel 11.40; use `Fileman::list_files` of UAPI."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listfiles {
    /// Directory to list, absolute or below the home directory. By default, the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Adds `isleaf` to the rows of directories.
    ///
    /// Wire name `checkleaf`. Default: `false`.
    pub checkleaf: Option<bool>,
    /// Lists only the files named in `filepath-{n}` instead of the whole directory.
    ///
    /// Wire name `filelist`. Default: `false`.
    pub filelist: Option<bool>,
    /// Names of the files to list; read only together with `filelist`.
    ///
    /// Wire name `filepath-{n}`.
    #[cfg_attr(feature = "serde", serde(rename = "filepath-{n}", default))]
    pub filepaths: Vec<String>,
    /// Adds `mimename` and `mimetype` to the rows, which costs time.
    ///
    /// Wire name `needmime`. Default: `false`.
    pub needmime: Option<bool>,
    /// Lists names that begin with a dot as well.
    ///
    /// Wire name `showdotfiles`. Default: `false`.
    pub showdotfiles: Option<bool>,
    /// Kinds of entry to list. By default, all of them.
    ///
    /// Wire name `types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub types: Vec<types::ListfilesType>,
}

impl Listfiles {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets [`checkleaf`](field@Self::checkleaf).
    #[inline]
    pub fn checkleaf(mut self, checkleaf: bool) -> Self {
        self.checkleaf = Some(checkleaf);
        self
    }

    /// Sets [`filelist`](field@Self::filelist).
    #[inline]
    pub fn filelist(mut self, filelist: bool) -> Self {
        self.filelist = Some(filelist);
        self
    }

    /// Sets [`filepaths`](field@Self::filepaths).
    pub fn filepaths(
        mut self,
        filepaths: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filepaths = filepaths.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`needmime`](field@Self::needmime).
    #[inline]
    pub fn needmime(mut self, needmime: bool) -> Self {
        self.needmime = Some(needmime);
        self
    }

    /// Sets [`showdotfiles`](field@Self::showdotfiles).
    #[inline]
    pub fn showdotfiles(mut self, showdotfiles: bool) -> Self {
        self.showdotfiles = Some(showdotfiles);
        self
    }

    /// Sets [`types`](field@Self::types).
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<types::ListfilesType>>,
    ) -> Self {
        self.types = types.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Listfiles {
    type Data = Vec<types::FileEntry>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "listfiles", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("dir", &self.dir);
        form.opt("checkleaf", &self.checkleaf);
        form.opt("filelist", &self.filelist);
        form.numbered("filepath-{n}", &self.filepaths);
        form.opt("needmime", &self.needmime);
        form.opt("showdotfiles", &self.showdotfiles);
        form.joined("types", "|", &self.types);
    }
}

/// Creates a directory.
///
/// Fails if the name is taken or the parent is missing.
///
/// The API 2 function `Fileman::mkdir`. It may change something. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-mkdir/>
#[doc(alias = "Fileman::mkdir")]
pub fn mkdir<C: Caller>(
    client: &C,
    params: &Mkdir,
) -> C::Output<Reply<types::NewEntry>> {
    client.call(params)
}

/// Creates a directory: the parameters of [`mkdir()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Mkdir {
    /// Directory to make it in, absolute or below the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
    /// Bare name of the new directory.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Octal permissions with a leading zero. By default, the default of the server.
    ///
    /// Wire name `permissions`.
    pub permissions: Option<String>,
}

impl Mkdir {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(path: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            name: name.into(),
            permissions: None,
        }
    }

    /// Sets [`permissions`](field@Self::permissions).
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }
}

impl Named for Mkdir {
    type Data = types::NewEntry;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "mkdir", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
        form.put("name", &self.name);
        form.opt("permissions", &self.permissions);
    }
}

/// Creates an empty file.
///
/// The API 2 function `Fileman::mkfile`. It may change something. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-mkfile/>
///
/// Not certain: The reply is taken to be that of `mkdir`, which does the same job for
/// directories.
#[doc(alias = "Fileman::mkfile")]
pub fn mkfile<C: Caller>(
    client: &C,
    params: &Mkfile,
) -> C::Output<Reply<types::NewEntry>> {
    client.call(params)
}

/// Creates an empty file: the parameters of [`mkfile()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Mkfile {
    /// Directory to make it in.
    ///
    /// Wire name `path`. Format: `path`.
    ///
    /// Not certain: Its sibling for directories demands it, and the documented call sends it.
    pub path: String,
    /// Bare name of the new file.
    ///
    /// Wire name `name`.
    ///
    /// Not certain: Its sibling for directories demands it, and the documented call sends it.
    pub name: String,
    /// Octal permissions, such as `0600`, `0640` or `0644`. By default, the default of the server.
    ///
    /// Wire name `permissions`.
    pub permissions: Option<String>,
}

impl Mkfile {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(path: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            name: name.into(),
            permissions: None,
        }
    }

    /// Sets [`permissions`](field@Self::permissions).
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }
}

impl Named for Mkfile {
    type Data = types::NewEntry;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "mkfile", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
        form.put("name", &self.name);
        form.opt("permissions", &self.permissions);
    }
}

/// Writes text to a file and replaces its content.
///
/// The file is made if it does not exist. Its old content is gone.
///
/// The API 2 function `Fileman::savefile`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-savefile/>
///
/// Replaced by [`Fileman::save_file_content`](crate::uapi::fileman::save_file_content).
///
/// Not certain: A public client reads `result`; the other members are those of the UAPI
/// successor. No reply was seen.
#[doc(alias = "Fileman::savefile")]
#[deprecated = "Use `Fileman::save_file_content` of UAPI."]
pub fn savefile<C: Caller>(
    client: &C,
    params: &Savefile,
) -> C::Output<Reply<Vec<types::SavefileRow>>> {
    client.call(params)
}

/// Writes text to a file and replaces its content: the parameters of [`savefile()`].
#[deprecated = "Use `Fileman::save_file_content` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Savefile {
    /// Directory of the file, not the file itself.
    ///
    /// Wire name `path`. Format: `path`.
    ///
    /// Not certain: Without it the file has no place; its UAPI successor demands a directory.
    pub path: String,
    /// Bare name of the file.
    ///
    /// Wire name `filename`.
    ///
    /// Not certain: Its UAPI successor demands the name.
    pub filename: String,
    /// The whole new text of the file.
    ///
    /// Wire name `content`.
    ///
    /// Not certain: The documented call sends it; left out, the file would be emptied.
    pub content: String,
    /// Encoding of the text, such as `utf-8`. By default, the server decides.
    ///
    /// Wire name `charset`.
    pub charset: Option<String>,
}

/// The required parameters of [`Savefile::new()`].
pub struct SavefileRequired<'a> {
    /// See [`path`](field@Savefile::path).
    pub path: &'a str,
    /// See [`filename`](field@Savefile::filename).
    pub filename: &'a str,
    /// See [`content`](field@Savefile::content).
    pub content: &'a str,
}

impl Savefile {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: SavefileRequired<'_>) -> Self {
        Self {
            path: required.path.into(),
            filename: required.filename.into(),
            content: required.content.into(),
            charset: None,
        }
    }

    /// Sets [`charset`](field@Self::charset).
    pub fn charset(mut self, charset: impl Into<String>) -> Self {
        self.charset = Some(charset.into());
        self
    }
}

impl Named for Savefile {
    type Data = Vec<types::SavefileRow>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "savefile", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
        form.put("filename", &self.filename);
        form.put("content", &self.content);
        form.opt("charset", &self.charset);
    }
}

/// Lists the files of a directory tree.
///
/// The directory that is searched is itself the first row.
///
/// The API 2 function `Fileman::search`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-search/>
#[doc(alias = "Fileman::search")]
pub fn search<C: Caller>(
    client: &C,
    params: &Search,
) -> C::Output<Reply<Vec<types::SearchRow>>> {
    client.call(params)
}

/// Lists the files of a directory tree: the parameters of [`search()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Search {
    /// Directory to search, absolute.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Attributes to give for each file.
    ///
    /// Wire name `attributes`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attributes: Vec<types::SearchAttribute>,
    /// Whether to go down into subdirectories. By default, the server decides.
    ///
    /// Wire name `recursive`.
    pub recursive: Option<bool>,
    /// Asks for the file type by content; the reply had it even if it was not asked for.
    ///
    /// Wire name `mimeinfo`.
    pub mimeinfo: Option<bool>,
    /// Pattern that the names have to match. By default, all do.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Search {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(dir: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            attributes: Vec::new(),
            recursive: None,
            mimeinfo: None,
            regex: None,
        }
    }

    /// Sets [`attributes`](field@Self::attributes).
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = impl Into<types::SearchAttribute>>,
    ) -> Self {
        self.attributes = attributes.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`recursive`](field@Self::recursive).
    #[inline]
    pub fn recursive(mut self, recursive: bool) -> Self {
        self.recursive = Some(recursive);
        self
    }

    /// Sets [`mimeinfo`](field@Self::mimeinfo).
    #[inline]
    pub fn mimeinfo(mut self, mimeinfo: bool) -> Self {
        self.mimeinfo = Some(mimeinfo);
        self
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for Search {
    type Data = Vec<types::SearchRow>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "search", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.joined("attributes", "|", &self.attributes);
        form.opt("recursive", &self.recursive);
        form.opt("mimeinfo", &self.mimeinfo);
        form.opt("regex", &self.regex);
    }
}

/// Returns the attributes of the named files.
///
/// A public client that left the list of files out got the directory itself back as the only
/// row.
///
/// The API 2 function `Fileman::statfiles`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-statfiles/>
///
/// Replaced by [`Fileman::get_file_information`](crate::uapi::fileman::get_file_information).
#[doc(alias = "Fileman::statfiles")]
#[deprecated = "Superseded since cPanel 11.40; use `Fileman::get_file_information` of UAPI."]
pub fn statfiles<C: Caller>(
    client: &C,
    params: &Statfiles,
) -> C::Output<Reply<Vec<types::FileEntry>>> {
    client.call(params)
}

/// Returns the attributes of the named files: the parameters of [`statfiles()`].
#[deprecated = "Superseded since cPanel 11.40; use `Fileman::get_file_information` of UAPI."]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Statfiles {
    /// Bare names of the files in the directory.
    ///
    /// Wire name `files`.
    pub files: Vec<String>,
    /// Directory that holds them. By default, the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
}

impl Statfiles {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            files: files.into_iter().map(|item| item.into()).collect(),
            dir: None,
        }
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
}

impl Named for Statfiles {
    type Data = Vec<types::FileEntry>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "statfiles", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("files", "|", &self.files);
        form.opt("dir", &self.dir);
    }
}

/// Uploads files into a directory.
///
/// Sends the files as parts of a multipart request. The vendor advises against it in own code:
/// the UAPI function says for every file whether it arrived and whether an existing one was
/// replaced.
///
/// The API 2 function `Fileman::uploadfiles`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-uploadfiles/>
///
/// Replaced by [`Fileman::upload_files`](crate::uapi::fileman::upload_files).
///
/// Not certain: Public clients read `succeeded` from this function, and `status` and `reason`
/// of each upload; the other members are those of the UAPI successor.
#[doc(alias = "Fileman::uploadfiles")]
pub fn uploadfiles<C: Caller>(
    client: &C,
    params: &Uploadfiles,
) -> C::Output<Reply<Vec<types::UploadfilesRow>>> {
    client.call(params)
}

/// Uploads files into a directory: the parameters of [`uploadfiles()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Uploadfiles {
    /// Directory to store them in, absolute or below the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it, and so do public clients of the UAPI successor.
    pub dir: String,
    /// Whether files of the same names are replaced. By default, such an upload is refused.
    ///
    /// Wire name `overwrite`.
    ///
    /// Not certain: Not in the documentation; several public clients send it, and the UAPI
    /// successor has it.
    pub overwrite: Option<bool>,
    /// The files; each keeps the name that it is uploaded with.
    ///
    /// Wire name `file-{n}`.
    ///
    /// Not certain: A call without a file does nothing.
    #[cfg_attr(feature = "serde", serde(rename = "file-{n}"))]
    pub files: Vec<Upload>,
}

impl Uploadfiles {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        dir: impl Into<String>,
        files: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        Self {
            dir: dir.into(),
            overwrite: None,
            files: files.into_iter().map(|item| item.into()).collect(),
        }
    }

    /// Sets [`overwrite`](field@Self::overwrite).
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
}

impl Named for Uploadfiles {
    type Data = Vec<types::UploadfilesRow>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "uploadfiles", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.put("dir", &self.dir);
        form.opt("overwrite", &self.overwrite);
        form.files("file-{n}", &self.files);
    }
}

/// Shows a file with its content and type.
///
/// Real servers answer to `file` with the content of that one file; the documentation names
/// `files` and describes attributes alone. Send `file` to read one.
///
/// At least one of these must be given: `file`, `files`.
///
/// The API 2 function `Fileman::viewfile`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-viewfile/>
///
/// Replaced by [`Fileman::list_files`](crate::uapi::fileman::list_files),
/// [`Fileman::get_file_content`](crate::uapi::fileman::get_file_content).
///
/// Not certain: Contents, fileinfo, filetype and the formatting come from a recorded reply
/// (11.36); the attributes from the documented table.
#[doc(alias = "Fileman::viewfile")]
pub fn viewfile<C: Caller>(
    client: &C,
    params: &Viewfile,
) -> C::Output<Reply<Vec<types::ViewfileRow>>> {
    client.call(params)
}

/// Shows a file with its content and type: the parameters of [`viewfile()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Viewfile {
    /// Directory that holds them. By default, the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Bare name of the one file to show.
    ///
    /// Wire name `file`.
    ///
    /// Not certain: Not in the documentation; a recorded call of a public client sends it and gets
    /// the content.
    pub file: Option<String>,
    /// Bare names of the files to describe.
    ///
    /// Wire name `files`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub files: Vec<String>,
}

impl Viewfile {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets [`file`](field@Self::file).
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Sets [`files`](field@Self::files).
    pub fn files(mut self, files: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.files = files.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Viewfile {
    type Data = Vec<types::ViewfileRow>;

    const CALL: Call = Call::new(Api::Api2, "Fileman", "viewfile", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::AtLeastOne(&["file", "files"])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("dir", &self.dir);
        form.opt("file", &self.file);
        form.joined("files", "|", &self.files);
    }
}
