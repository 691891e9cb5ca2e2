// Made by cpanel-codegen from schema/uapi/Fileman.yaml. Do not edit: change the schema and regenerate.

//! Lists, reads, writes and uploads the account's files.
//!
//! The module `Fileman` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`autocompletedir()`] | Finds the files and directories whose path begins with a given text. |
//! | [`copy_file()`] | Copies a file, or a directory with its content. |
//! | [`delete_file()`] | Deletes a file, or a directory with its content, permanently. |
//! | [`empty_trash()`] | Deletes all items, or only old ones, in the account's directory `.trash`. |
//! | [`get_file_content()`] | Reads a text file, converted to a character set. |
//! | [`get_file_information()`] | Describes one file or directory, with its size, times, owner and permissions. |
//! | [`list_files()`] | Lists the content of a directory, in order, with size, times, owner and permissions. |
//! | [`move_file()`] | Moves a file or directory to another place. |
//! | [`rename_file()`] | Renames a file or directory within its directory. |
//! | [`restore_from_trash()`] | Restores an item from the trash to its original place. |
//! | [`save_file_content()`] | Writes a text file in a character set, and creates it if it does not exist. |
//! | [`transcode()`] | Converts a piece of text from one character set to another. |
//! | [`trash_file()`] | Moves a file or directory to the trash. |
//! | [`upload_files()`] | Uploads one or more files into a directory. |
//!
//! These functions manage the account's files, below its home directory.
//! [`list_files`](list_files()) lists a directory, [`get_file_content`](get_file_content()) and
//! [`save_file_content`](save_file_content()) read and write a text file, and
//! [`upload_files`](upload_files()) uploads any other file.
//!
//! - [`get_file_information`](get_file_information()) describes one file or directory, and
//!   [`autocompletedir`](autocompletedir()) completes a path.
//! - [`copy_file`](copy_file()), [`move_file`](move_file()), [`rename_file`](rename_file()),
//!   [`trash_file`](trash_file()), [`restore_from_trash`](restore_from_trash()) and
//!   [`delete_file`](delete_file()) are new in 11.136.
//! - [`trash_file`](trash_file()) moves an item to the directory `.trash`, and
//!   [`restore_from_trash`](restore_from_trash()) restores it. [`delete_file`](delete_file())
//!   deletes an item permanently.
//! - [`empty_trash`](empty_trash()) deletes all items in the directory `.trash` permanently;
//!   the module `Trash` deletes single ones.
//! - [`transcode`](transcode()) converts text between character sets and does not use files.
//!
//! Note:
//!
//! - Replies are JSON, which is UTF-8, so [`get_file_content`](get_file_content()) is for text.
//!   The reference suggests to read a file that is not UTF-8 with `from_charset` `ISO-8859-1`
//!   and `to_charset` `UTF-8`: each character of the reply is then a byte of the file.
//! - [`save_file_content`](save_file_content()) overwrites an existing file.
//! - Names that begin with a dot are listed only with `show_hidden`.
//! - The list of a large directory may be larger than 10 MiB.
//! - To unpack an archive or to create a directory, use `Fileman::fileop` and `Fileman::mkdir`
//!   of API 2.
//! - All functions fail on a server without the File Storage role.
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
//! // The client reads the file while it sends it, so the file may be large.
//! let files = UploadFiles::new().dir("public_html").file([Upload::path("site.tar.gz")]);
//! fileman::upload_files(client, &files).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Finds the files and directories whose path begins with a given text.
///
/// By default, names are HTML-encoded and `list_all` is true, so that `path` must be a
/// directory. To complete a partial name, set `list_all` to false.
///
/// Returns: Each item is a match.
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
    /// Start of the path to complete. With `list_all`, a directory.
    ///
    /// Wire name `path`.
    pub path: String,
    /// Whether only directories are returned. By default, files are returned too.
    ///
    /// Wire name `dirsonly`. Default: `false`.
    pub dirsonly: Option<bool>,
    /// Whether names are HTML-encoded (`&amp;` for `&`). By default, they are.
    ///
    /// Wire name `html`. Default: `true`.
    pub html: Option<bool>,
    /// Whether everything inside the directory `path` is listed. If false, only names that begin
    /// with `path` are listed. By default, everything is.
    ///
    /// Wire name `list_all`. Default: `true`.
    pub list_all: Option<bool>,
}

impl Autocompletedir {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            dirsonly: None,
            html: None,
            list_all: None,
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

impl std::fmt::Debug for Autocompletedir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Autocompletedir", f)
    }
}

/// Copies a file, or a directory with its content.
///
/// Pass the full path of the copy, including its name. The copy counts towards the disk quota.
/// After a time-out, check whether the copy exists.
///
/// The UAPI function `Fileman::copy_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-copy_file/>
///
/// Not certain: The reference has no examples of the reply. That relative paths are relative to
/// the home directory is inferred from the examples of the request.
#[doc(alias = "Fileman::copy_file")]
pub fn copy_file<C: Caller>(
    client: &C,
    params: &CopyFile,
) -> C::Output<Reply<types::CopyFileData>> {
    client.call(params)
}

/// Copies a file, or a directory with its content: the parameters of [`copy_file()`].
#[derive(Clone)]
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
    /// Path of the file or directory to copy, absolute or relative to the home directory.
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

impl std::fmt::Debug for CopyFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CopyFile", f)
    }
}

/// Deletes a file, or a directory with its content, permanently.
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

/// Deletes a file, or a directory with its content, permanently: the parameters of
/// [`delete_file()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteFile {
    /// Path of the file or directory to delete, absolute or relative to the home directory.
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

impl std::fmt::Debug for DeleteFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteFile", f)
    }
}

/// Deletes all items, or only old ones, in the account's directory `.trash`.
///
/// It cannot be undone.
///
/// The UAPI function `Fileman::empty_trash`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/empty_trash/>
#[doc(alias = "Fileman::empty_trash")]
pub fn empty_trash<C: Caller>(client: &C, params: &EmptyTrash) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes all items, or only old ones, in the account's directory `.trash`: the parameters of
/// [`empty_trash()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EmptyTrash {
    /// Minimum age in days: younger items are kept. With `0`, the default, everything is deleted.
    ///
    /// Wire name `older_than`. At least `0`. Default: `0`.
    pub older_than: Option<i64>,
}

impl EmptyTrash {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

impl std::fmt::Debug for EmptyTrash {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EmptyTrash", f)
    }
}

/// Reads a text file, converted to a character set.
///
/// The reply is JSON, which is UTF-8, so the result of any other target character set is not
/// predictable. To get the bytes of a file in another encoding, set `from_charset` to
/// `ISO-8859-1` and `to_charset` to `UTF-8`: each character of the reply is then one byte.
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

/// Reads a text file, converted to a character set: the parameters of [`get_file_content()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetFileContent {
    /// Directory of the file.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
    /// Name of the file in `dir`.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Character set of the file. `_DETECT_`, the default, lets the server guess.
    ///
    /// Wire name `from_charset`. Default: `_DETECT_`.
    pub from_charset: Option<String>,
    /// Character set of the reply. `_LOCALE_`, the default, is that of the session's language. Only
    /// `utf-8` and `US-ASCII` are safe.
    ///
    /// Wire name `to_charset`. Default: `_LOCALE_`.
    pub to_charset: Option<String>,
    /// Whether the character set in the head of an HTML file is changed to match. By default, it
    /// is.
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
            from_charset: None,
            to_charset: None,
            update_html_document_encoding: None,
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

impl std::fmt::Debug for GetFileContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetFileContent", f)
    }
}

/// Describes one file or directory, with its size, times, owner and permissions.
///
/// A path that does not exist is not always an error, so check `exists`.
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
#[derive(Clone)]
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
    /// Whether `isleaf` is returned, for which the server must read the directory. By default, it
    /// is not.
    ///
    /// Wire name `check_for_leaf_directories`. Default: `false`.
    pub check_for_leaf_directories: Option<bool>,
    /// Whether `hash` and `phash` are returned. By default, they are not.
    ///
    /// Wire name `include_hash`. Default: `false`.
    ///
    /// **Removed** in version 11.138.0.10 of cPanel.
    pub include_hash: Option<bool>,
    /// Whether the members about the MIME type are returned. By default, they are not.
    ///
    /// Wire name `include_mime`. Default: `false`.
    pub include_mime: Option<bool>,
    /// Whether `read` and `write` are returned. By default, they are not.
    ///
    /// Wire name `include_permissions`. Default: `false`.
    pub include_permissions: Option<bool>,
    /// Whether files whose name begins with a dot are found. By default, they are not.
    ///
    /// Wire name `show_hidden`. Default: `false`.
    pub show_hidden: Option<bool>,
}

impl GetFileInformation {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            check_for_leaf_directories: None,
            include_hash: None,
            include_mime: None,
            include_permissions: None,
            show_hidden: None,
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

impl std::fmt::Debug for GetFileInformation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetFileInformation", f)
    }
}

/// Lists the content of a directory, in order, with size, times, owner and permissions.
///
/// The reply for a large directory is very large.
///
/// Returns: The entries of the directory. Servers send one list. In the reference, directories
/// and files are separate lists.
///
/// The UAPI function `Fileman::list_files`. It changes nothing. Needs the role `FileStorage`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-list_files/>
///
/// Not certain: Public clients of this function expect one list. The reference shows two.
#[doc(alias = "Fileman::list_files")]
pub fn list_files<C: Caller>(
    client: &C,
    params: &ListFiles,
) -> C::Output<Reply<types::ListFilesData>> {
    client.call(params)
}

/// Lists the content of a directory, in order, with size, times, owner and permissions: the
/// parameters of [`list_files()`].
#[derive(Clone)]
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
    /// Whether `isleaf` is returned, for which the server must read each directory. By default, it
    /// is not.
    ///
    /// Wire name `check_for_leaf_directories`. Default: `false`.
    pub check_for_leaf_directories: Option<bool>,
    /// Whether `hash` and `phash` are returned. By default, they are not.
    ///
    /// Wire name `include_hash`. Default: `false`.
    ///
    /// **Removed** in version 11.138.0.10 of cPanel.
    pub include_hash: Option<bool>,
    /// Whether the members about the MIME type are returned. By default, they are not, unless
    /// `mime_types` or `raw_mime_types` is used.
    ///
    /// Wire name `include_mime`. Default: `false`.
    pub include_mime: Option<bool>,
    /// Whether `read` and `write` are returned. By default, they are not.
    ///
    /// Wire name `include_permissions`. Default: `false`.
    pub include_permissions: Option<bool>,
    /// Whether only the entries that the parameters `filepath-…` name are returned. By default, all
    /// are.
    ///
    /// Wire name `limit_to_list`.
    pub limit_to_list: Option<bool>,
    /// Kinds of entries to list, in the form of `mimename`, such as `text-plain`, joined with `,`.
    /// This enables `include_mime`. By default, all kinds.
    ///
    /// Wire name `mime_types`.
    pub mime_types: Option<String>,
    /// Names to list. By default, all.
    ///
    /// Wire name `only_these_files`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub only_these_files: Vec<String>,
    /// MIME types of entries to list, such as `text/plain`, joined with `,`. This enables
    /// `include_mime`. By default, all types.
    ///
    /// Wire name `raw_mime_types`.
    pub raw_mime_types: Option<String>,
    /// Whether names that begin with a dot are listed. By default, they are not.
    ///
    /// Wire name `show_hidden`. Default: `false`.
    pub show_hidden: Option<bool>,
    /// Kinds of entries to list. By default, all.
    ///
    /// Wire name `types`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub types: Vec<types::FileType>,
}

impl ListFiles {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(dir: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            check_for_leaf_directories: None,
            include_hash: None,
            include_mime: None,
            include_permissions: None,
            limit_to_list: None,
            mime_types: None,
            only_these_files: Vec::new(),
            raw_mime_types: None,
            show_hidden: None,
            types: Vec::new(),
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
        types: impl IntoIterator<Item = impl Into<types::FileType>>,
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

impl std::fmt::Debug for ListFiles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListFiles", f)
    }
}

/// Moves a file or directory to another place.
///
/// The UAPI function `Fileman::move_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-move_file/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Fileman::move_file")]
pub fn move_file<C: Caller>(
    client: &C,
    params: &MoveFile,
) -> C::Output<Reply<types::MoveFileData>> {
    client.call(params)
}

/// Moves a file or directory to another place: the parameters of [`move_file()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MoveFile {
    /// New path, including the name, absolute or relative to the home directory.
    ///
    /// Wire name `destination`. Format: `path`.
    pub destination: String,
    /// Current path, absolute or relative to the home directory.
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

impl std::fmt::Debug for MoveFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "MoveFile", f)
    }
}

/// Renames a file or directory within its directory.
///
/// To move it to another directory, use [`move_file`](move_file()).
///
/// The UAPI function `Fileman::rename_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-rename_file/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Fileman::rename_file")]
pub fn rename_file<C: Caller>(
    client: &C,
    params: &RenameFile,
) -> C::Output<Reply<types::RenameFileData>> {
    client.call(params)
}

/// Renames a file or directory within its directory: the parameters of [`rename_file()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RenameFile {
    /// Path with the new name, in the same directory as `source`.
    ///
    /// Wire name `destination`. Format: `path`.
    pub destination: String,
    /// Current path, absolute or relative to the home directory.
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

impl std::fmt::Debug for RenameFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RenameFile", f)
    }
}

/// Restores an item from the trash to its original place.
///
/// The UAPI function `Fileman::restore_from_trash`. It may change something. Since version
/// 11.136. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-restore_from_trash/>
///
/// Not certain: That `path` is the original path, and not the path in the trash, is inferred
/// from the example of the request. The type of the reply comes from a summary of the reference
/// that has no examples.
#[doc(alias = "Fileman::restore_from_trash")]
pub fn restore_from_trash<C: Caller>(
    client: &C,
    params: &RestoreFromTrash,
) -> C::Output<Reply<types::RestoreFromTrashData>> {
    client.call(params)
}

/// Restores an item from the trash to its original place: the parameters of
/// [`restore_from_trash()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreFromTrash {
    /// Original path of the item, absolute or relative to the home directory.
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

impl std::fmt::Debug for RestoreFromTrash {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RestoreFromTrash", f)
    }
}

/// Writes a text file in a character set, and creates it if it does not exist.
///
/// An existing file is overwritten. With an empty or missing `content`, the file becomes empty.
/// The text is converted to another character set, so use [`upload_files`](upload_files()) for
/// binary data. Fails if the disk quota is used up, or if the server lacks the File Storage
/// role.
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

/// Writes a text file in a character set, and creates it if it does not exist: the parameters
/// of [`save_file_content()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SaveFileContent {
    /// Name of the file in `dir`.
    ///
    /// Wire name `file`.
    pub file: String,
    /// The whole new text. By default, the file becomes empty.
    ///
    /// Wire name `content`.
    pub content: Option<String>,
    /// Directory of the file. By default, the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// What happens if the text cannot be written in `to_charset`: with `1`, the default, it is
    /// written in the default character set; with `0`, the call fails.
    ///
    /// Wire name `fallback`. Default: `true`.
    pub fallback: Option<bool>,
    /// Character set of `content`. By default, `UTF-8`.
    ///
    /// Wire name `from_charset`. Default: `UTF-8`.
    pub from_charset: Option<String>,
    /// Character set in which the file is written. By default, `UTF-8`.
    ///
    /// Wire name `to_charset`. Default: `UTF-8`.
    pub to_charset: Option<String>,
}

impl SaveFileContent {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            content: None,
            dir: None,
            fallback: None,
            from_charset: None,
            to_charset: None,
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

impl std::fmt::Debug for SaveFileContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SaveFileContent", f)
    }
}

/// Converts a piece of text from one character set to another.
///
/// It does not read or write files.
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
#[derive(Clone)]
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
    /// Whether characters that cannot be converted are removed. Otherwise they are returned in the
    /// default character set.
    ///
    /// Wire name `discard_illegal`.
    pub discard_illegal: Option<bool>,
    /// Character set of `content`, such as `UTF-8`.
    ///
    /// Wire name `from_charset`.
    pub from_charset: Option<String>,
    /// Target character set, such as `ASCII`.
    ///
    /// Wire name `to_charset`.
    pub to_charset: Option<String>,
    /// Whether characters that the target character set lacks are replaced by similar ones.
    /// Otherwise the call fails.
    ///
    /// Wire name `transliterate`.
    pub transliterate: Option<bool>,
}

impl Transcode {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            discard_illegal: None,
            from_charset: None,
            to_charset: None,
            transliterate: None,
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

impl std::fmt::Debug for Transcode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Transcode", f)
    }
}

/// Moves a file or directory to the trash.
///
/// It counts towards the disk quota until the trash is emptied.
/// [`restore_from_trash`](restore_from_trash()) restores it.
///
/// The UAPI function `Fileman::trash_file`. It may change something. Since version 11.136.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-trash_file/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Fileman::trash_file")]
pub fn trash_file<C: Caller>(
    client: &C,
    params: &TrashFile,
) -> C::Output<Reply<types::TrashFileData>> {
    client.call(params)
}

/// Moves a file or directory to the trash: the parameters of [`trash_file()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct TrashFile {
    /// Path of the file or directory, absolute or relative to the home directory.
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

impl std::fmt::Debug for TrashFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "TrashFile", f)
    }
}

/// Uploads one or more files into a directory.
///
/// The files are sent as a `multipart/form-data` body, so this works only over HTTP, and not
/// through WHM's `uapi_cpanel`. The server may store some files of a call and refuse others, so
/// check the outcome of each file. Fails if the disk quota is used up, or if the server lacks
/// the File Storage role.
///
/// Returns: The outcome of the upload.
///
/// The UAPI function `Fileman::upload_files`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Fileman-upload_files/>
///
/// Not certain: The reference only names the members of `diskinfo`. That its sizes are in
/// bytes, and which of them may be unlimited, is assumed.
#[doc(alias = "Fileman::upload_files")]
pub fn upload_files<C: Caller>(
    client: &C,
    params: &UploadFiles,
) -> C::Output<Reply<types::UploadFilesData>> {
    client.call(params)
}

/// Uploads one or more files into a directory: the parameters of [`upload_files()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UploadFiles {
    /// Directory for the files, absolute or relative to the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Whether the reply has `diskinfo`. By default, it does not.
    ///
    /// Wire name `get_disk_info`. Default: `false`.
    pub get_disk_info: Option<bool>,
    /// Whether an existing file of the same name is replaced. Otherwise its upload is refused.
    ///
    /// Wire name `overwrite`. Default: `false`.
    pub overwrite: Option<bool>,
    /// Permissions of the stored files, in octal. By default, `0644`.
    ///
    /// Wire name `permissions`. Format: `file-mode`. Default: `0644`.
    pub permissions: Option<String>,
    /// The files. Each is stored with its own name.
    ///
    /// Wire name `file-*`.
    #[cfg_attr(feature = "serde", serde(rename = "file-*", default))]
    pub file: Vec<Upload>,
}

impl UploadFiles {
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

impl std::fmt::Debug for UploadFiles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UploadFiles", f)
    }
}
