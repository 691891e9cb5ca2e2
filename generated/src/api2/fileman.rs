// Made by cpanel-codegen from schema/api2/Fileman.yaml. Do not edit: change the schema and regenerate.

//! Works with the files of the home directory.
//!
//! The module `Fileman` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`autocompletedir()`] | Lists the files and directories whose path begins with a text. |
//! | [`fileop()`] | Copies, moves, renames, deletes, packs or unpacks files, or sets their permissions. |
//! | [`getabsdir()`] | Returns the directory that cPanel is working in. |
//! | [`getdir()`] | Returns the absolute path of a directory of the account, URI-encoded. |
//! | [`getdiractions()`] | Lists the actions that are possible for a directory. |
//! | [`getdiskinfo()`] | Returns the used, remaining and allowed disk space and number of files. |
//! | [`getedittype()`] | Returns the kind of a file, which helps to select an editor. |
//! | [`getfileactions()`] | Lists the actions that are possible for a file. |
//! | [`getpath()`] | Splits the path of a directory into its parts. |
//! | [`listfiles()`] | Lists the content of a directory with the attributes of each entry. *Deprecated.* |
//! | [`mkdir()`] | Creates a directory. |
//! | [`mkfile()`] | Creates an empty file. |
//! | [`savefile()`] | Writes text to a file and replaces its content. *Deprecated.* |
//! | [`search()`] | Lists the files of a directory tree. |
//! | [`statfiles()`] | Returns the attributes of the named files. *Deprecated.* |
//! | [`uploadfiles()`] | Uploads files into a directory. |
//! | [`viewfile()`] | Returns the content and the type of a file. |
//!
//! These functions manage files and directories of the account.
//!
//! - [`listfiles`](listfiles()) lists a directory, [`statfiles`](statfiles()) returns the
//!   attributes of files, and [`search`](search()) lists a whole tree.
//! - [`fileop`](fileop()) copies, moves, renames, deletes, packs and unpacks files, and sets
//!   permissions.
//! - [`mkdir`](mkdir()) creates a directory, [`mkfile`](mkfile()) creates an empty file, and
//!   [`savefile`](savefile()) writes text.
//!
//! [`fileop`](fileop()) returns one row per source file. If the `result` of a row is false, its
//! `err` is the reason. Other rows of the same call may have succeeded, so check each row.
//!
//! Parameters for permissions are octal texts with a leading zero (`0644`). In replies, `mode`
//! is the decimal number of the file system, and `nicemode` is the octal text.
//!
//! New programs should use the UAPI module of the same name to list, read, write and upload
//! files. Only this module can pack files and create directories.
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

use cpanel_core::codegen::*;

pub mod types;

/// Lists the files and directories whose path begins with a text.
///
/// The API 2 function `Fileman::autocompletedir`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-autocompletedir/>
///
/// Replaced by [`Fileman::autocompletedir`](crate::uapi::fileman::autocompletedir).
///
/// Not certain: No reply was seen. The rows are those of the UAPI function of the same name.
#[doc(alias = "Fileman::autocompletedir")]
pub fn autocompletedir<C: Caller>(
    client: &C,
    params: &Autocompletedir,
) -> C::Output<Reply<Vec<types::AutocompletedirRow>>> {
    client.call(params)
}

/// Lists the files and directories whose path begins with a text: the parameters of
/// [`autocompletedir()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Autocompletedir {
    /// Beginning of the path to complete. If it is a directory with a closing slash, the function
    /// lists its content.
    ///
    /// Wire name `path`. Format: `path`.
    ///
    /// Not certain: The UAPI function of the same name requires it, and the documented call sends
    /// it.
    pub path: String,
    /// Whether to leave out plain files. Off by default.
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

impl std::fmt::Debug for Autocompletedir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Autocompletedir", f)
    }
}

/// Copies, moves, renames, deletes, packs or unpacks files, or sets their permissions.
///
/// The function processes the source files one after another and returns a row for each. Some
/// may fail while others succeed, so check `result` in every row. If a row fails, most servers
/// also set the error of the whole call. The function may replace existing targets without a
/// warning, and `unlink` cannot be undone.
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
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fileop {
    /// Operation on the source files.
    ///
    /// Wire name `op`.
    pub op: types::FileopOp,
    /// Paths of the source files, absolute or relative to the home directory.
    ///
    /// Wire name `sourcefiles`. If an item holds the separator, the items are sent URI-encoded and
    /// `doubledecode` is set.
    pub sourcefiles: Vec<String>,
    /// Whether the names in both lists are URI-encoded, so that the server must decode them again.
    /// Leave it off and pass plain names. The client encodes the names if one of them contains a
    /// comma.
    ///
    /// Wire name `doubledecode`.
    pub doubledecode: bool,
    /// Target of a copy, move or rename: a directory, or a name for each source. The other
    /// operations do not need it.
    ///
    /// Wire name `destfiles`. If an item holds the separator, the items are sent URI-encoded and
    /// `doubledecode` is set.
    #[cfg_attr(feature = "serde", serde(default))]
    pub destfiles: Vec<String>,
    /// For `chmod`, the octal permissions, such as `0644`. For `compress`, the type of the archive:
    /// `zip`, `tar.gz`, `tar.bz2`, `tar`, `gz` or `bz2`.
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

impl std::fmt::Debug for Fileop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Fileop", f)
    }
}

/// Returns the directory that cPanel is working in.
///
/// The API 2 function `Fileman::getabsdir`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-getabsdir/>
///
/// Not certain: No reply was seen. The row is that of `Email::getabsbrowsedir`, which has a
/// similar name and purpose. The parameter has the same name as the member.
#[doc(alias = "Fileman::getabsdir")]
pub fn getabsdir<C: Caller>(
    client: &C,
    params: &Getabsdir,
) -> C::Output<Reply<Vec<types::GetabsdirRow>>> {
    client.call(params)
}

/// Returns the directory that cPanel is working in: the parameters of [`getabsdir()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getabsdir {
    /// Directory to convert to an absolute path. By default, the base directory of cPanel's own
    /// pages.
    ///
    /// Wire name `absdir`. Format: `path`.
    ///
    /// Not certain: Only an older list of parameters names it.
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

impl std::fmt::Debug for Getabsdir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getabsdir", f)
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
#[derive(Clone, Default)]
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

impl std::fmt::Debug for Getdir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getdir", f)
    }
}

/// Lists the actions that are possible for a directory.
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

/// Lists the actions that are possible for a directory: the parameters of [`getdiractions()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdiractions {
    /// Path to examine. The documented call sends the path of the directory itself.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Name of the directory, without the path.
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

impl std::fmt::Debug for Getdiractions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getdiractions", f)
    }
}

/// Returns the used, remaining and allowed disk space and number of files.
///
/// Sizes are in bytes. Without a quota, the limit and the remaining space are unlimited.
/// Without a limit on the number of files, `filesremain` is unlimited, but `fileslimit` may be 0.
/// The members that end in `_humansize` contain the same values in human-readable form, with a
/// unit and a no-break space. In the members about files, this unit of bytes has no meaning.
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

/// Returns the used, remaining and allowed disk space and number of files: the parameters of
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

/// Returns the kind of a file, which helps to select an editor.
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

/// Returns the kind of a file, which helps to select an editor: the parameters of
/// [`getedittype()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getedittype {
    /// Directory that contains the file.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Name of the file, without the path.
    ///
    /// Wire name `file`.
    ///
    /// Not certain: The documented call sends it.
    pub file: String,
    /// Editor to check. By default, the server decides.
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

impl std::fmt::Debug for Getedittype {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getedittype", f)
    }
}

/// Lists the actions that are possible for a file.
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

/// Lists the actions that are possible for a file: the parameters of [`getfileactions()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getfileactions {
    /// Directory that contains the file.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Name of the file or directory, without the path.
    ///
    /// Wire name `file`.
    ///
    /// Not certain: The documented call sends it.
    pub file: String,
    /// Whether an action to edit the file means the newer editor. Off by default.
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

impl std::fmt::Debug for Getfileactions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getfileactions", f)
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
#[derive(Clone)]
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

impl std::fmt::Debug for Getpath {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getpath", f)
    }
}

/// Lists the content of a directory with the attributes of each entry.
///
/// By default, the function leaves out hidden files. With `filelist`, it lists only the files
/// named in `filepath-{n}`.
///
/// The API 2 function `Fileman::listfiles`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-listfiles/>
///
/// Replaced by [`Fileman::get_file_information`](crate::uapi::fileman::get_file_information),
/// [`Fileman::list_files`](crate::uapi::fileman::list_files).
#[doc(alias = "Fileman::listfiles")]
#[deprecated = "Superseded in cPanel 11.40. Use `Fileman::list_files` of UAPI."]
pub fn listfiles<C: Caller>(
    client: &C,
    params: &Listfiles,
) -> C::Output<Reply<Vec<types::FileEntry>>> {
    client.call(params)
}

/// Lists the content of a directory with the attributes of each entry: the parameters of
/// [`listfiles()`].
#[deprecated = "Superseded in cPanel 11.40. Use `Fileman::list_files` of UAPI."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listfiles {
    /// Directory to list, absolute or relative to the home directory. By default, the home
    /// directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Whether the rows of directories contain `isleaf`.
    ///
    /// Wire name `checkleaf`. Default: `false`.
    pub checkleaf: Option<bool>,
    /// Whether to list only the files named in `filepath-{n}` instead of the whole directory.
    ///
    /// Wire name `filelist`. Default: `false`.
    pub filelist: Option<bool>,
    /// Names of the files to list. Used only together with `filelist`.
    ///
    /// Wire name `filepath-{n}`.
    #[cfg_attr(feature = "serde", serde(rename = "filepath-{n}", default))]
    pub filepaths: Vec<String>,
    /// Whether the rows contain `mimename` and `mimetype`, which costs time.
    ///
    /// Wire name `needmime`. Default: `false`.
    pub needmime: Option<bool>,
    /// Whether to also list names that begin with a dot.
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

impl std::fmt::Debug for Listfiles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listfiles", f)
    }
}

/// Creates a directory.
///
/// The call fails if the name is taken or the parent directory is missing.
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
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Mkdir {
    /// Directory in which the new directory is created, absolute or relative to the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
    /// Name of the new directory, without the path.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Octal permissions with a leading zero. By default, the server decides.
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

impl std::fmt::Debug for Mkdir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Mkdir", f)
    }
}

/// Creates an empty file.
///
/// The API 2 function `Fileman::mkfile`. It may change something. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-mkfile/>
///
/// Not certain: The reply is assumed to be that of `mkdir`, which has the same purpose for
/// directories.
#[doc(alias = "Fileman::mkfile")]
pub fn mkfile<C: Caller>(
    client: &C,
    params: &Mkfile,
) -> C::Output<Reply<types::NewEntry>> {
    client.call(params)
}

/// Creates an empty file: the parameters of [`mkfile()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Mkfile {
    /// Directory in which the file is created.
    ///
    /// Wire name `path`. Format: `path`.
    ///
    /// Not certain: Its counterpart for directories requires it, and the documented call sends it.
    pub path: String,
    /// Name of the new file, without the path.
    ///
    /// Wire name `name`.
    ///
    /// Not certain: Its counterpart for directories requires it, and the documented call sends it.
    pub name: String,
    /// Octal permissions, such as `0600`, `0640` or `0644`. By default, the server decides.
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

impl std::fmt::Debug for Mkfile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Mkfile", f)
    }
}

/// Writes text to a file and replaces its content.
///
/// The call creates the file if it does not exist. The old content of the file is lost.
///
/// The API 2 function `Fileman::savefile`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-savefile/>
///
/// Replaced by [`Fileman::save_file_content`](crate::uapi::fileman::save_file_content).
///
/// Not certain: A public client reads `result`. The other members are those of the UAPI
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
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Savefile {
    /// Directory of the file, without the name of the file.
    ///
    /// Wire name `path`. Format: `path`.
    ///
    /// Not certain: Without it, the location of the file is unknown. Its UAPI successor requires a
    /// directory.
    pub path: String,
    /// Name of the file, without the path.
    ///
    /// Wire name `filename`.
    ///
    /// Not certain: Its UAPI successor requires the name.
    pub filename: String,
    /// Whole new text of the file.
    ///
    /// Wire name `content`.
    ///
    /// Not certain: The documented call sends it. Without it, the file would be emptied.
    pub content: String,
    /// Encoding of the text, such as `utf-8`. By default, the server decides.
    ///
    /// Wire name `charset`.
    pub charset: Option<String>,
}

/// The required parameters of [`Savefile::new()`].
#[derive(Clone)]
#[must_use]
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

impl std::fmt::Debug for Savefile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Savefile", f)
    }
}

/// Lists the files of a directory tree.
///
/// The first row is the searched directory itself.
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
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Search {
    /// Absolute path of the directory to search.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it.
    pub dir: String,
    /// Attributes to return for each file.
    ///
    /// Wire name `attributes`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub attributes: Vec<types::SearchAttribute>,
    /// Whether to search subdirectories too. By default, the server decides.
    ///
    /// Wire name `recursive`.
    pub recursive: Option<bool>,
    /// Whether to return the file type by content. The recorded reply contained it even without
    /// this parameter.
    ///
    /// Wire name `mimeinfo`.
    pub mimeinfo: Option<bool>,
    /// Regular expression that the names must match. By default, all names match.
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

impl std::fmt::Debug for Search {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Search", f)
    }
}

/// Returns the attributes of the named files.
///
/// A public client that did not send `files` received the directory itself as the only row.
///
/// The API 2 function `Fileman::statfiles`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-statfiles/>
///
/// Replaced by [`Fileman::get_file_information`](crate::uapi::fileman::get_file_information).
#[doc(alias = "Fileman::statfiles")]
#[deprecated = "Superseded in cPanel 11.40. Use `Fileman::get_file_information` of UAPI."]
pub fn statfiles<C: Caller>(
    client: &C,
    params: &Statfiles,
) -> C::Output<Reply<Vec<types::FileEntry>>> {
    client.call(params)
}

/// Returns the attributes of the named files: the parameters of [`statfiles()`].
#[deprecated = "Superseded in cPanel 11.40. Use `Fileman::get_file_information` of UAPI."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Statfiles {
    /// Names of the files in the directory, without the path.
    ///
    /// Wire name `files`.
    pub files: Vec<String>,
    /// Directory that contains the files. By default, the home directory.
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

impl std::fmt::Debug for Statfiles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Statfiles", f)
    }
}

/// Uploads files into a directory.
///
/// The call sends the files as parts of a multipart request. The vendor advises against this
/// function in your own code. The UAPI function reports for each file whether it arrived and
/// whether it replaced an existing file.
///
/// The API 2 function `Fileman::uploadfiles`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-fileman/cpanel-api-2-functions-fileman-uploadfiles/>
///
/// Replaced by [`Fileman::upload_files`](crate::uapi::fileman::upload_files).
///
/// Not certain: Public clients read `succeeded` from this function, and `status` and `reason`
/// of each upload. The other members are those of the UAPI successor.
#[doc(alias = "Fileman::uploadfiles")]
pub fn uploadfiles<C: Caller>(
    client: &C,
    params: &Uploadfiles,
) -> C::Output<Reply<Vec<types::UploadfilesRow>>> {
    client.call(params)
}

/// Uploads files into a directory: the parameters of [`uploadfiles()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Uploadfiles {
    /// Directory in which the files are stored, absolute or relative to the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it, and public clients of the UAPI successor send it
    /// too.
    pub dir: String,
    /// Whether to replace files of the same names. By default, the server refuses such an upload.
    ///
    /// Wire name `overwrite`.
    ///
    /// Not certain: It is not in the documentation, but several public clients send it, and the
    /// UAPI successor has it.
    pub overwrite: Option<bool>,
    /// Files to upload. Each file keeps the name that it is uploaded with.
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

impl std::fmt::Debug for Uploadfiles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Uploadfiles", f)
    }
}

/// Returns the content and the type of a file.
///
/// Send `file` to read one file. Real servers then return the content of this file. The
/// documentation names `files` instead and describes only attributes.
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
/// Not certain: `contents`, `fileinfo`, `filetype` and the `formatting_` members come from a
/// recorded reply (11.36). The attributes come from the documented table.
#[doc(alias = "Fileman::viewfile")]
pub fn viewfile<C: Caller>(
    client: &C,
    params: &Viewfile,
) -> C::Output<Reply<Vec<types::ViewfileRow>>> {
    client.call(params)
}

/// Returns the content and the type of a file: the parameters of [`viewfile()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Viewfile {
    /// Directory that contains the files. By default, the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Name of the one file to read, without the path.
    ///
    /// Wire name `file`.
    ///
    /// Not certain: It is not in the documentation. A recorded call of a public client sends it and
    /// receives the content.
    pub file: Option<String>,
    /// Names of the files to describe, without the path.
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

impl std::fmt::Debug for Viewfile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Viewfile", f)
    }
}
