// Made by cpanel-codegen from schema/uapi/Fileman.yaml. Do not edit: change the schema and regenerate.

//! List, read, write and upload the account's files.
//!
//! The module `Fileman` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`autocompletedir()`] | Finds the files and directories whose path begins with a given text. |
//! | [`copy_file()`] | Copies a file, or a directory with all that is in it. |
//! | [`delete_file()`] | Deletes a file, or a directory with all that is in it, for good. |
//! | [`empty_trash()`] | Deletes what lies in the account's `.trash` directory, all of it or only what is old. |
//! | [`get_file_content()`] | Reads a text file, converted to a character set of choice. |
//! | [`get_file_information()`] | Describes one file or directory, with its size, times, owner and permissions. |
//! | [`list_files()`] | Lists what a directory holds, in order, with size, times, owner and permissions. |
//! | [`move_file()`] | Moves a file or directory to another place. |
//! | [`rename_file()`] | Renames a file or directory within its directory. |
//! | [`restore_from_trash()`] | Restores an item from the trash to its original place. |
//! | [`save_file_content()`] | Writes a text file in a character set of choice, and creates it if need be. |
//! | [`transcode()`] | Converts a piece of text from one character set to another. |
//! | [`trash_file()`] | Moves a file or directory to the trash. |
//! | [`upload_files()`] | Uploads one or more files into a directory. |
//!
//! Files of the account, below its home directory. Most callers need
//! [`list_files`](list_files()) to see a directory, [`get_file_content`](get_file_content())
//! and [`save_file_content`](save_file_content()) to read and write a text file, and
//! [`upload_files`](upload_files()) for anything else.
//!
//! - [`get_file_information`](get_file_information()) describes a single path;
//!   [`autocompletedir`](autocompletedir()) completes a path that is typed in.
//! - [`copy_file`](copy_file()), [`move_file`](move_file()) and [`rename_file`](rename_file())
//!   are there since 11.136, as are [`trash_file`](trash_file()),
//!   [`restore_from_trash`](restore_from_trash()) and [`delete_file`](delete_file()).
//! - [`trash_file`](trash_file()) moves an item to the `.trash` directory, from where
//!   [`restore_from_trash`](restore_from_trash()) brings it back.
//!   [`delete_file`](delete_file()) deletes at once and for good.
//! - [`empty_trash`](empty_trash()) clears the `.trash` directory for good; the module `Trash`
//!   removes single items from it.
//! - [`transcode`](transcode()) converts text between character sets and touches no file.
//!
//! Watch out for:
//!
//! - Replies are JSON, which is UTF-8. [`get_file_content`](get_file_content()) is therefore
//!   meant for text. For a file that is not UTF-8 the vendor suggests to read it with
//!   `ISO-8859-1` as its character set and `UTF-8` for the reply, and to turn the characters
//!   back into bytes.
//! - [`save_file_content`](save_file_content()) replaces what is there without asking.
//! - Dotfiles appear in lists only with `show_hidden`.
//! - A list of a large directory can be tens of MiB.
//! - There is no call here to unpack archives or to make a directory; `Fileman::fileop` and
//!   `Fileman::mkdir` of API 2 do that.
//! - All of it is refused when the server's File Storage role is off.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::uapi::fileman::{self, GetFileContent, SaveFileContent, UploadFiles};
//! use cpanel::{Client, Upload};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let page =
//!     SaveFileContent::new("index.html").dir("public_html").content("<h1>Back soon</h1>");
//! fileman::save_file_content(client, &page).await?;
//!
//! let read = GetFileContent::new("public_html", "index.html");
//! println!("{:?}", fileman::get_file_content(client, &read).await?.data.content);
//!
//! // Read while it is sent, however long it is.
//! let files = UploadFiles::new().dir("public_html").file([Upload::path("site.tar.gz")]);
//! fileman::upload_files(client, &files).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::{Api, Call, Caller, Check, Effect, Form, Named, Reply, Upload};

pub mod types;

/// Finds the files and directories whose path begins with a given text.
///
/// Note that two defaults may surprise: names come HTML-encoded, and `list_all` is on, so that
/// `path` has to be a whole directory. Switch `list_all` off to complete a partial name.
/// Refused when the File Storage role is off.
///
/// Returns: One item is one match.
///
/// The UAPI function `Fileman::autocompletedir`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/autocompletedir/>
#[doc(alias = "Fileman::autocompletedir")]
pub fn autocompletedir<C: Caller>(
    client: &C,
    params: &Autocompletedir,
) -> C::Output<Reply<Vec<types::AutocompletedirRow>>> {
    client.call(params)
}

/// Finds the files and directories whose path begins with a given text: the parameters of
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
    /// Beginning of the path to complete, or a whole directory with `list_all`.
    ///
    /// Wire name `path`.
    pub path: String,
    /// Whether only directories are given. By default, files are returned too.
    ///
    /// Wire name `dirsonly`. Default: `false`.
    pub dirsonly: Option<bool>,
    /// Whether names are HTML-encoded (`&amp;` for `&`). By default, they are.
    ///
    /// Wire name `html`. Default: `true`.
    pub html: Option<bool>,
    /// Whether everything inside the directory `path` is listed. Switched off, only names that
    /// begin with `path` are. On when left out.
    ///
    /// Wire name `list_all`. Default: `true`.
    pub list_all: Option<bool>,
}

impl Autocompletedir {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            dirsonly: Default::default(),
            html: Default::default(),
            list_all: Default::default(),
        }
    }

    /// Sets [`dirsonly`](field@Self::dirsonly).
    #[inline]
    pub fn dirsonly(mut self, dirsonly: bool) -> Self {
        self.dirsonly = Some(dirsonly);
        self
    }

    /// Sets [`html`](field@Self::html).
    #[inline]
    pub fn html(mut self, html: bool) -> Self {
        self.html = Some(html);
        self
    }

    /// Sets [`list_all`](field@Self::list_all).
    #[inline]
    pub fn list_all(mut self, list_all: bool) -> Self {
        self.list_all = Some(list_all);
        self
    }
}

impl Named for Autocompletedir {
    type Data = Vec<types::AutocompletedirRow>;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "autocompletedir", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
        form.opt("dirsonly", &self.dirsonly);
        form.opt("html", &self.html);
        form.opt("list_all", &self.list_all);
    }
}

/// Copies a file, or a directory with all that is in it.
///
/// Give the full new path, file name included. The copy counts towards the disk quota. After a
/// time-out look whether it is there already.
///
/// The UAPI function `Fileman::copy_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-copy_file/>
///
/// Not certain: The reference gives no samples of the reply's members. Relative paths are taken
/// to count from the home directory, as in the samples of the request.
#[doc(alias = "Fileman::copy_file")]
pub fn copy_file<C: Caller>(
    client: &C,
    params: &CopyFile,
) -> C::Output<Reply<types::CopyFileData>> {
    client.call(params)
}

/// Copies a file, or a directory with all that is in it: the parameters of [`copy_file()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CopyFile {
    /// Path of the copy, absolute or relative to the home directory.
    ///
    /// Wire name `destination`. Format: `path`.
    pub destination: String,
    /// Path of what to copy, absolute or relative to the home directory.
    ///
    /// Wire name `source`. Format: `path`.
    pub source: String,
}

impl CopyFile {
    /// Creates the parameters.
    pub fn new(destination: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            source: source.into(),
        }
    }
}

impl Named for CopyFile {
    type Data = types::CopyFileData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "copy_file", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("destination", &self.destination);
        form.put("source", &self.source);
    }
}

/// Deletes a file, or a directory with all that is in it, for good.
///
/// It cannot be undone. [`trash_file`](trash_file()) keeps the item for a while.
///
/// The UAPI function `Fileman::delete_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-delete_file/>
#[doc(alias = "Fileman::delete_file")]
pub fn delete_file<C: Caller>(
    client: &C,
    params: &DeleteFile,
) -> C::Output<Reply<types::DeleteFileData>> {
    client.call(params)
}

/// Deletes a file, or a directory with all that is in it, for good: the parameters of
/// [`delete_file()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteFile {
    /// Path of what to delete, absolute or relative to the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
}

impl DeleteFile {
    /// Creates the parameters.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl Named for DeleteFile {
    type Data = types::DeleteFileData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "delete_file", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
    }
}

/// Deletes what lies in the account's `.trash` directory, all of it or only what is old.
///
/// It cannot be undone. Refused when the File Storage role is off.
///
/// The UAPI function `Fileman::empty_trash`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/empty_trash/>
#[doc(alias = "Fileman::empty_trash")]
pub fn empty_trash<C: Caller>(client: &C, params: &EmptyTrash) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes what lies in the account's `.trash` directory, all of it or only what is old: the
/// parameters of [`empty_trash()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EmptyTrash {
    /// Age in days: what is younger is kept. `0`, the default, deletes everything.
    ///
    /// Wire name `older_than`. At least `0`. Default: `0`.
    pub older_than: Option<i64>,
}

impl EmptyTrash {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self {
            older_than: Default::default(),
        }
    }

    /// Sets [`older_than`](field@Self::older_than).
    pub fn older_than(mut self, older_than: impl Into<i64>) -> Self {
        self.older_than = Some(older_than.into());
        self
    }
}

impl Named for EmptyTrash {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "empty_trash", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("older_than", 0.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("older_than", &self.older_than);
    }
}

/// Reads a text file, converted to a character set of choice.
///
/// The text arrives as JSON and so as UTF-8; any other target character set gives an
/// unforeseeable result. To get the bytes of a file in another encoding, let it be read as
/// `ISO-8859-1` and delivered as `UTF-8`: then each character of the reply stands for one byte.
/// Refused when the File Storage role is off.
///
/// The UAPI function `Fileman::get_file_content`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_file_content/>
#[doc(alias = "Fileman::get_file_content")]
pub fn get_file_content<C: Caller>(
    client: &C,
    params: &GetFileContent,
) -> C::Output<Reply<types::GetFileContentData>> {
    client.call(params)
}

/// Reads a text file, converted to a character set of choice: the parameters of
/// [`get_file_content()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetFileContent {
    /// Directory that the file lies in.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
    /// Name of the file within `dir`.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Character set of the file. `_DETECT_`, the default, lets the server guess.
    ///
    /// Wire name `from_charset`. Default: `_DETECT_`.
    pub from_charset: Option<String>,
    /// Character set of the reply. `_LOCALE_`, the default, is that of the session's language;
    /// `utf-8` and `US-ASCII` are the only safe ones.
    ///
    /// Wire name `to_charset`. Default: `_LOCALE_`.
    pub to_charset: Option<String>,
    /// Whether the character set that an HTML file names in its head is changed to fit. By default,
    /// it is.
    ///
    /// Wire name `update_html_document_encoding`. Default: `true`.
    pub update_html_document_encoding: Option<bool>,
}

impl GetFileContent {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(dir: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            file: file.into(),
            from_charset: Default::default(),
            to_charset: Default::default(),
            update_html_document_encoding: Default::default(),
        }
    }

    /// Sets [`from_charset`](field@Self::from_charset).
    pub fn from_charset(mut self, from_charset: impl Into<String>) -> Self {
        self.from_charset = Some(from_charset.into());
        self
    }

    /// Sets [`to_charset`](field@Self::to_charset).
    pub fn to_charset(mut self, to_charset: impl Into<String>) -> Self {
        self.to_charset = Some(to_charset.into());
        self
    }

    /// Sets [`update_html_document_encoding`](field@Self::update_html_document_encoding).
    #[inline]
    pub fn update_html_document_encoding(
        mut self,
        update_html_document_encoding: bool,
    ) -> Self {
        self.update_html_document_encoding = Some(update_html_document_encoding);
        self
    }
}

impl Named for GetFileContent {
    type Data = types::GetFileContentData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "get_file_content", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("file", &self.file);
        form.opt("from_charset", &self.from_charset);
        form.opt("to_charset", &self.to_charset);
        form.opt("update_html_document_encoding", &self.update_html_document_encoding);
    }
}

/// Describes one file or directory, with its size, times, owner and permissions.
///
/// A path that does not exist is not necessarily an error: look at `exists`. Refused when the
/// File Storage role is off.
///
/// The UAPI function `Fileman::get_file_information`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-get_file_information/>
#[doc(alias = "Fileman::get_file_information")]
pub fn get_file_information<C: Caller>(
    client: &C,
    params: &GetFileInformation,
) -> C::Output<Reply<types::FileEntry>> {
    client.call(params)
}

/// Describes one file or directory, with its size, times, owner and permissions: the parameters
/// of [`get_file_information()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetFileInformation {
    /// File or directory to describe, relative to the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
    /// Whether `isleaf` is worked out, which costs a look into the directory. By default, it is
    /// not.
    ///
    /// Wire name `check_for_leaf_directories`. Default: `false`.
    pub check_for_leaf_directories: Option<bool>,
    /// Whether `hash` and `phash` are given. By default, they are not.
    ///
    /// Wire name `include_hash`. Default: `false`.
    ///
    /// **Removed** in version 11.138.0.10 of cPanel.
    pub include_hash: Option<bool>,
    /// Whether the MIME members are given. By default, they are not.
    ///
    /// Wire name `include_mime`. Default: `false`.
    pub include_mime: Option<bool>,
    /// Whether `read` and `write` are worked out for the file's owner. By default, they are not.
    ///
    /// Wire name `include_permissions`. Default: `false`.
    pub include_permissions: Option<bool>,
    /// Whether dotfiles count. By default, they do not.
    ///
    /// Wire name `show_hidden`. Default: `false`.
    pub show_hidden: Option<bool>,
}

impl GetFileInformation {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            check_for_leaf_directories: Default::default(),
            include_hash: Default::default(),
            include_mime: Default::default(),
            include_permissions: Default::default(),
            show_hidden: Default::default(),
        }
    }

    /// Sets [`check_for_leaf_directories`](field@Self::check_for_leaf_directories).
    #[inline]
    pub fn check_for_leaf_directories(
        mut self,
        check_for_leaf_directories: bool,
    ) -> Self {
        self.check_for_leaf_directories = Some(check_for_leaf_directories);
        self
    }

    /// Sets [`include_hash`](field@Self::include_hash).
    #[deprecated = "Removed in version 11.138.0.10 of cPanel."]
    #[inline]
    pub fn include_hash(mut self, include_hash: bool) -> Self {
        self.include_hash = Some(include_hash);
        self
    }

    /// Sets [`include_mime`](field@Self::include_mime).
    #[inline]
    pub fn include_mime(mut self, include_mime: bool) -> Self {
        self.include_mime = Some(include_mime);
        self
    }

    /// Sets [`include_permissions`](field@Self::include_permissions).
    #[inline]
    pub fn include_permissions(mut self, include_permissions: bool) -> Self {
        self.include_permissions = Some(include_permissions);
        self
    }

    /// Sets [`show_hidden`](field@Self::show_hidden).
    #[inline]
    pub fn show_hidden(mut self, show_hidden: bool) -> Self {
        self.show_hidden = Some(show_hidden);
        self
    }
}

impl Named for GetFileInformation {
    type Data = types::FileEntry;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Fileman",
        "get_file_information",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
        form.opt("check_for_leaf_directories", &self.check_for_leaf_directories);
        form.opt("include_hash", &self.include_hash);
        form.opt("include_mime", &self.include_mime);
        form.opt("include_permissions", &self.include_permissions);
        form.opt("show_hidden", &self.show_hidden);
    }
}

/// Lists what a directory holds, in order, with size, times, owner and permissions.
///
/// Large directories give very large replies. Refused when the File Storage role is off.
///
/// Returns: The entries of the directory. Servers send one list; the reference shows
/// directories and files apart.
///
/// The UAPI function `Fileman::list_files`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-list_files/>
///
/// Not certain: That servers send one list is what public clients of this function rely on; the
/// reference shows two.
#[doc(alias = "Fileman::list_files")]
pub fn list_files<C: Caller>(
    client: &C,
    params: &ListFiles,
) -> C::Output<Reply<types::ListFilesData>> {
    client.call(params)
}

/// Lists what a directory holds, in order, with size, times, owner and permissions: the
/// parameters of [`list_files()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListFiles {
    /// Directory to list, such as `public_html`.
    ///
    /// Wire name `dir`.
    pub dir: String,
    /// Whether `isleaf` is worked out, which costs a look into each directory. By default, it is
    /// not.
    ///
    /// Wire name `check_for_leaf_directories`. Default: `false`.
    pub check_for_leaf_directories: Option<bool>,
    /// Whether `hash` and `phash` are given. By default, they are not.
    ///
    /// Wire name `include_hash`. Default: `false`.
    ///
    /// **Removed** in version 11.138.0.10 of cPanel.
    pub include_hash: Option<bool>,
    /// Whether the MIME members are given. By default, they are not, unless `mime_types` or
    /// `raw_mime_types` is used.
    ///
    /// Wire name `include_mime`. Default: `false`.
    pub include_mime: Option<bool>,
    /// Whether `read` and `write` are worked out for the owner. By default, they are not.
    ///
    /// Wire name `include_permissions`. Default: `false`.
    pub include_permissions: Option<bool>,
    /// Whether only entries that are named in parameters beginning with `filepath-` are given. By
    /// default, all are.
    ///
    /// Wire name `limit_to_list`.
    pub limit_to_list: Option<bool>,
    /// Only entries of these kinds, in the form of `mimename`, such as `text-plain`, joined with
    /// `,`. Switches `include_mime` on. By default, every kind.
    ///
    /// Wire name `mime_types`.
    pub mime_types: Option<String>,
    /// Only these names. By default, all of them.
    ///
    /// Wire name `only_these_files`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub only_these_files: Vec<String>,
    /// Only entries of these raw MIME types, such as `text/plain`, joined with `,`. Switches
    /// `include_mime` on. By default, every type.
    ///
    /// Wire name `raw_mime_types`.
    pub raw_mime_types: Option<String>,
    /// Whether dotfiles are listed. By default, they are not.
    ///
    /// Wire name `show_hidden`. Default: `false`.
    pub show_hidden: Option<bool>,
    /// Only these kinds of entry. By default, every kind.
    ///
    /// Wire name `types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub types: Vec<types::ListFilesType>,
}

impl ListFiles {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(dir: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            check_for_leaf_directories: Default::default(),
            include_hash: Default::default(),
            include_mime: Default::default(),
            include_permissions: Default::default(),
            limit_to_list: Default::default(),
            mime_types: Default::default(),
            only_these_files: Default::default(),
            raw_mime_types: Default::default(),
            show_hidden: Default::default(),
            types: Default::default(),
        }
    }

    /// Sets [`check_for_leaf_directories`](field@Self::check_for_leaf_directories).
    #[inline]
    pub fn check_for_leaf_directories(
        mut self,
        check_for_leaf_directories: bool,
    ) -> Self {
        self.check_for_leaf_directories = Some(check_for_leaf_directories);
        self
    }

    /// Sets [`include_hash`](field@Self::include_hash).
    #[deprecated = "Removed in version 11.138.0.10 of cPanel."]
    #[inline]
    pub fn include_hash(mut self, include_hash: bool) -> Self {
        self.include_hash = Some(include_hash);
        self
    }

    /// Sets [`include_mime`](field@Self::include_mime).
    #[inline]
    pub fn include_mime(mut self, include_mime: bool) -> Self {
        self.include_mime = Some(include_mime);
        self
    }

    /// Sets [`include_permissions`](field@Self::include_permissions).
    #[inline]
    pub fn include_permissions(mut self, include_permissions: bool) -> Self {
        self.include_permissions = Some(include_permissions);
        self
    }

    /// Sets [`limit_to_list`](field@Self::limit_to_list).
    #[inline]
    pub fn limit_to_list(mut self, limit_to_list: bool) -> Self {
        self.limit_to_list = Some(limit_to_list);
        self
    }

    /// Sets [`mime_types`](field@Self::mime_types).
    pub fn mime_types(mut self, mime_types: impl Into<String>) -> Self {
        self.mime_types = Some(mime_types.into());
        self
    }

    /// Sets [`only_these_files`](field@Self::only_these_files).
    pub fn only_these_files(
        mut self,
        only_these_files: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.only_these_files = only_these_files
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }

    /// Sets [`raw_mime_types`](field@Self::raw_mime_types).
    pub fn raw_mime_types(mut self, raw_mime_types: impl Into<String>) -> Self {
        self.raw_mime_types = Some(raw_mime_types.into());
        self
    }

    /// Sets [`show_hidden`](field@Self::show_hidden).
    #[inline]
    pub fn show_hidden(mut self, show_hidden: bool) -> Self {
        self.show_hidden = Some(show_hidden);
        self
    }

    /// Sets [`types`](field@Self::types).
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<types::ListFilesType>>,
    ) -> Self {
        self.types = types.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for ListFiles {
    type Data = types::ListFilesData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "list_files", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.opt("check_for_leaf_directories", &self.check_for_leaf_directories);
        form.opt("include_hash", &self.include_hash);
        form.opt("include_mime", &self.include_mime);
        form.opt("include_permissions", &self.include_permissions);
        form.opt("limit_to_list", &self.limit_to_list);
        form.opt("mime_types", &self.mime_types);
        form.joined("only_these_files", ",", &self.only_these_files);
        form.opt("raw_mime_types", &self.raw_mime_types);
        form.opt("show_hidden", &self.show_hidden);
        form.joined("types", "|", &self.types);
    }
}

/// Moves a file or directory to another place.
///
/// The UAPI function `Fileman::move_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-move_file/>
///
/// Not certain: The reply rests on a digest of the reference without examples.
#[doc(alias = "Fileman::move_file")]
pub fn move_file<C: Caller>(
    client: &C,
    params: &MoveFile,
) -> C::Output<Reply<types::MoveFileData>> {
    client.call(params)
}

/// Moves a file or directory to another place: the parameters of [`move_file()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MoveFile {
    /// New path, file name included, absolute or relative to the home directory.
    ///
    /// Wire name `destination`. Format: `path`.
    pub destination: String,
    /// Present path, absolute or relative to the home directory.
    ///
    /// Wire name `source`. Format: `path`.
    pub source: String,
}

impl MoveFile {
    /// Creates the parameters.
    pub fn new(destination: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            source: source.into(),
        }
    }
}

impl Named for MoveFile {
    type Data = types::MoveFileData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "move_file", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("destination", &self.destination);
        form.put("source", &self.source);
    }
}

/// Renames a file or directory within its directory.
///
/// To put it into another directory use [`move_file`](move_file()).
///
/// The UAPI function `Fileman::rename_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-rename_file/>
///
/// Not certain: The reply rests on a digest of the reference without examples.
#[doc(alias = "Fileman::rename_file")]
pub fn rename_file<C: Caller>(
    client: &C,
    params: &RenameFile,
) -> C::Output<Reply<types::RenameFileData>> {
    client.call(params)
}

/// Renames a file or directory within its directory: the parameters of [`rename_file()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RenameFile {
    /// Path with the new name; the directory is the same as in `source`.
    ///
    /// Wire name `destination`. Format: `path`.
    pub destination: String,
    /// Present path, absolute or relative to the home directory.
    ///
    /// Wire name `source`. Format: `path`.
    pub source: String,
}

impl RenameFile {
    /// Creates the parameters.
    pub fn new(destination: impl Into<String>, source: impl Into<String>) -> Self {
        Self {
            destination: destination.into(),
            source: source.into(),
        }
    }
}

impl Named for RenameFile {
    type Data = types::RenameFileData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "rename_file", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("destination", &self.destination);
        form.put("source", &self.source);
    }
}

/// Restores an item from the trash to its original place.
///
/// The UAPI function `Fileman::restore_from_trash`. It may change something. Since version
/// 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-restore_from_trash/>
///
/// Not certain: That `path` is the former place, not that in the trash, follows from the sample
/// of the request.
#[doc(alias = "Fileman::restore_from_trash")]
pub fn restore_from_trash<C: Caller>(
    client: &C,
    params: &RestoreFromTrash,
) -> C::Output<Reply<types::RestoreFromTrashData>> {
    client.call(params)
}

/// Restores an item from the trash to its original place: the parameters of
/// [`restore_from_trash()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreFromTrash {
    /// Path that the item had before it was trashed, absolute or relative to the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
}

impl RestoreFromTrash {
    /// Creates the parameters.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl Named for RestoreFromTrash {
    type Data = types::RestoreFromTrashData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Fileman",
        "restore_from_trash",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
    }
}

/// Writes a text file in a character set of choice, and creates it if need be.
///
/// An existing file is replaced without a question, and an empty or missing `content` leaves it
/// empty. The text goes through a conversion of character sets, so binary data belongs into
/// [`upload_files`](upload_files()). Fails when the disk quota is used up, and when the File
/// Storage role is off.
///
/// The UAPI function `Fileman::save_file_content`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/save_file_content/>
#[doc(alias = "Fileman::save_file_content")]
pub fn save_file_content<C: Caller>(
    client: &C,
    params: &SaveFileContent,
) -> C::Output<Reply<types::SaveFileContentData>> {
    client.call(params)
}

/// Writes a text file in a character set of choice, and creates it if need be: the parameters
/// of [`save_file_content()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SaveFileContent {
    /// Name of the file to write, within `dir`.
    ///
    /// Wire name `file`.
    pub file: String,
    /// The new text, all of it. By default, the file becomes empty.
    ///
    /// Wire name `content`.
    pub content: Option<String>,
    /// Directory for the file. By default, the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// What happens to text that does not fit into `to_charset`: `1`, the default, saves in the
    /// default character set, `0` fails instead.
    ///
    /// Wire name `fallback`. Default: `true`.
    pub fallback: Option<bool>,
    /// Character set that `content` is in. `UTF-8` when left out.
    ///
    /// Wire name `from_charset`. Default: `UTF-8`.
    pub from_charset: Option<String>,
    /// Character set that the file is written in. `UTF-8` when left out.
    ///
    /// Wire name `to_charset`. Default: `UTF-8`.
    pub to_charset: Option<String>,
}

impl SaveFileContent {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            content: Default::default(),
            dir: Default::default(),
            fallback: Default::default(),
            from_charset: Default::default(),
            to_charset: Default::default(),
        }
    }

    /// Sets [`content`](field@Self::content).
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets [`fallback`](field@Self::fallback).
    #[inline]
    pub fn fallback(mut self, fallback: bool) -> Self {
        self.fallback = Some(fallback);
        self
    }

    /// Sets [`from_charset`](field@Self::from_charset).
    pub fn from_charset(mut self, from_charset: impl Into<String>) -> Self {
        self.from_charset = Some(from_charset.into());
        self
    }

    /// Sets [`to_charset`](field@Self::to_charset).
    pub fn to_charset(mut self, to_charset: impl Into<String>) -> Self {
        self.to_charset = Some(to_charset.into());
        self
    }
}

impl Named for SaveFileContent {
    type Data = types::SaveFileContentData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Fileman",
        "save_file_content",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file", &self.file);
        form.opt("content", &self.content);
        form.opt("dir", &self.dir);
        form.opt("fallback", &self.fallback);
        form.opt("from_charset", &self.from_charset);
        form.opt("to_charset", &self.to_charset);
    }
}

/// Converts a piece of text from one character set to another.
///
/// No file is read or written. Refused when the File Storage role is off.
///
/// The UAPI function `Fileman::transcode`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/transcode/>
#[doc(alias = "Fileman::transcode")]
pub fn transcode<C: Caller>(
    client: &C,
    params: &Transcode,
) -> C::Output<Reply<types::TranscodeData>> {
    client.call(params)
}

/// Converts a piece of text from one character set to another: the parameters of
/// [`transcode()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Transcode {
    /// The text to convert.
    ///
    /// Wire name `content`.
    pub content: String,
    /// Whether characters that do not convert are dropped. Otherwise they are returned in the
    /// default character set.
    ///
    /// Wire name `discard_illegal`.
    pub discard_illegal: Option<bool>,
    /// Character set that `content` is in, such as `UTF-8`.
    ///
    /// Wire name `from_charset`.
    pub from_charset: Option<String>,
    /// Character set to convert to, such as `ASCII`.
    ///
    /// Wire name `to_charset`.
    pub to_charset: Option<String>,
    /// Whether characters that the target lacks are replaced by similar ones. Otherwise the call
    /// fails on them.
    ///
    /// Wire name `transliterate`.
    pub transliterate: Option<bool>,
}

impl Transcode {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            discard_illegal: Default::default(),
            from_charset: Default::default(),
            to_charset: Default::default(),
            transliterate: Default::default(),
        }
    }

    /// Sets [`discard_illegal`](field@Self::discard_illegal).
    #[inline]
    pub fn discard_illegal(mut self, discard_illegal: bool) -> Self {
        self.discard_illegal = Some(discard_illegal);
        self
    }

    /// Sets [`from_charset`](field@Self::from_charset).
    pub fn from_charset(mut self, from_charset: impl Into<String>) -> Self {
        self.from_charset = Some(from_charset.into());
        self
    }

    /// Sets [`to_charset`](field@Self::to_charset).
    pub fn to_charset(mut self, to_charset: impl Into<String>) -> Self {
        self.to_charset = Some(to_charset.into());
        self
    }

    /// Sets [`transliterate`](field@Self::transliterate).
    #[inline]
    pub fn transliterate(mut self, transliterate: bool) -> Self {
        self.transliterate = Some(transliterate);
        self
    }
}

impl Named for Transcode {
    type Data = types::TranscodeData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "transcode", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("content", &self.content);
        form.opt("discard_illegal", &self.discard_illegal);
        form.opt("from_charset", &self.from_charset);
        form.opt("to_charset", &self.to_charset);
        form.opt("transliterate", &self.transliterate);
    }
}

/// Moves a file or directory to the trash.
///
/// It keeps counting towards the disk quota until the trash is emptied.
/// [`restore_from_trash`](restore_from_trash()) brings it back.
///
/// The UAPI function `Fileman::trash_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-trash_file/>
///
/// Not certain: The reply rests on a digest of the reference without examples.
#[doc(alias = "Fileman::trash_file")]
pub fn trash_file<C: Caller>(
    client: &C,
    params: &TrashFile,
) -> C::Output<Reply<types::TrashFileData>> {
    client.call(params)
}

/// Moves a file or directory to the trash: the parameters of [`trash_file()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct TrashFile {
    /// Path of what to throw away, absolute or relative to the home directory.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: String,
}

impl TrashFile {
    /// Creates the parameters.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

impl Named for TrashFile {
    type Data = types::TrashFileData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "trash_file", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
    }
}

/// Uploads one or more files into a directory.
///
/// The files go as the parts of a `multipart/form-data` body, so this works over HTTP only, not
/// through WHM's `uapi_cpanel`. Some files of a call may be taken and others refused: look at
/// the reply for each of them. Fails when the disk quota is used up, and when the File Storage
/// role is off.
///
/// Returns: What became of the upload.
///
/// The UAPI function `Fileman::upload_files`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-upload_files/>
///
/// Not certain: Which figures of `diskinfo` may be without a limit, and that its sizes are
/// bytes, is assumed; the reference names its members only.
#[doc(alias = "Fileman::upload_files")]
pub fn upload_files<C: Caller>(
    client: &C,
    params: &UploadFiles,
) -> C::Output<Reply<types::UploadFilesData>> {
    client.call(params)
}

/// Uploads one or more files into a directory: the parameters of [`upload_files()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UploadFiles {
    /// Directory to put the files into, absolute or relative to the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Whether `diskinfo` is added to the reply. By default, it is not.
    ///
    /// Wire name `get_disk_info`. Default: `false`.
    pub get_disk_info: Option<bool>,
    /// Whether a file of the same name is replaced. Otherwise such an upload is refused and the old
    /// file stays.
    ///
    /// Wire name `overwrite`. Default: `false`.
    pub overwrite: Option<bool>,
    /// Permissions of the stored files, in octal. `0644` when left out.
    ///
    /// Wire name `permissions`. Format: `file-mode`. Default: `0644`.
    pub permissions: Option<String>,
    /// The files; each is stored under the name that it is given along with.
    ///
    /// Wire name `file-*`.
    #[cfg_attr(feature = "serde", serde(rename = "file-*", default))]
    pub file: Vec<Upload>,
}

impl UploadFiles {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self {
            dir: Default::default(),
            get_disk_info: Default::default(),
            overwrite: Default::default(),
            permissions: Default::default(),
            file: Default::default(),
        }
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets [`get_disk_info`](field@Self::get_disk_info).
    #[inline]
    pub fn get_disk_info(mut self, get_disk_info: bool) -> Self {
        self.get_disk_info = Some(get_disk_info);
        self
    }

    /// Sets [`overwrite`](field@Self::overwrite).
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }

    /// Sets [`permissions`](field@Self::permissions).
    pub fn permissions(mut self, permissions: impl Into<String>) -> Self {
        self.permissions = Some(permissions.into());
        self
    }

    /// Sets [`file`](field@Self::file).
    pub fn file(mut self, file: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        self.file = file.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for UploadFiles {
    type Data = types::UploadFilesData;

    const CALL: Call = Call::new(Api::Uapi, "Fileman", "upload_files", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.opt("dir", &self.dir);
        form.opt("get_disk_info", &self.get_disk_info);
        form.opt("overwrite", &self.overwrite);
        form.opt("permissions", &self.permissions);
        form.files("file-*", &self.file);
    }
}
