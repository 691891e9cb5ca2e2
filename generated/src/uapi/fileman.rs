// Made by cpanel-codegen from schema/uapi/Fileman.yaml. Do not edit: change the schema and regenerate.

//! List, read, write and upload the account's files.
//!
//! The module `Fileman` of UAPI.
//!
//! Files of the account, below its home directory. Most callers need `list_files` to see a directory,
//! `get_file_content` and `save_file_content` to read and write a text file, and `upload_files` for
//! anything else.
//!
//! - `get_file_information` describes a single path; `autocompletedir` completes a path that is typed
//!   in.
//! - `empty_trash` clears the `.trash` directory for good.
//! - `transcode` converts text between character sets and touches no file.
//!
//! Watch out for:
//!
//! - Replies are JSON, which is UTF-8. `get_file_content` is therefore meant for text. For a file that
//!   is not UTF-8 the vendor suggests to read it with `ISO-8859-1` as its character set and `UTF-8` for
//!   the reply, and to turn the characters back into bytes.
//! - `save_file_content` replaces what is there without asking.
//! - Dotfiles appear in lists only with `show_hidden`.
//! - A list of a large directory can be tens of MiB.
//! - There is no call here to delete, move, copy or unpack files, nor to make a directory; older
//!   interfaces have those.
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

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply, Upload};

pub mod types;

/// Finds the files and directories whose path begins with a given text.
///
/// Note that two defaults may surprise: names come HTML-encoded, and `list_all` is on, so that `path`
/// has to be a whole directory. Switch `list_all` off to complete a partial name. Refused when the File
/// Storage role is off.
///
/// Gives back: One item is one match.
///
/// `Fileman::autocompletedir` of UAPI, which changes nothing. Needs the role `FileStorage`. cPanel's
/// own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/autocompletedir/>
#[doc(alias = "Fileman::autocompletedir")]
pub fn autocompletedir<C: Caller>(
    client: &C,
    params: &Autocompletedir,
) -> C::Output<Reply<Vec<types::AutocompletedirRow>>> {
    client.call(params)
}

/// The parameters of [`autocompletedir()`].
///
/// Finds the files and directories whose path begins with a given text.
///
/// Call it as `Fileman::autocompletedir`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Autocompletedir {
    /// Beginning of the path to complete, or a whole directory with `list_all`. Wire name `path`.
    pub path: String,
    /// Whether only directories are given. Left out, files are given too. Wire name `dirsonly`. Default:
    /// `false`.
    pub dirsonly: Option<bool>,
    /// Whether names are HTML-encoded (`&amp;` for `&`). Left out, they are. Wire name `html`. Default:
    /// `true`.
    pub html: Option<bool>,
    /// Whether everything inside the directory `path` is listed. Switched off, only names that begin with
    /// `path` are. On when left out. Wire name `list_all`. Default: `true`.
    pub list_all: Option<bool>,
}

impl Autocompletedir {
    /// With what is required; the rest is set by the methods below.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            dirsonly: Default::default(),
            html: Default::default(),
            list_all: Default::default(),
        }
    }
    /// Whether only directories are given. Left out, files are given too. Wire name `dirsonly`. Default:
    /// `false`.
    #[inline]
    pub fn dirsonly(mut self, dirsonly: bool) -> Self {
        self.dirsonly = Some(dirsonly);
        self
    }
    /// Whether names are HTML-encoded (`&amp;` for `&`). Left out, they are. Wire name `html`. Default:
    /// `true`.
    #[inline]
    pub fn html(mut self, html: bool) -> Self {
        self.html = Some(html);
        self
    }
    /// Whether everything inside the directory `path` is listed. Switched off, only names that begin with
    /// `path` are. On when left out. Wire name `list_all`. Default: `true`.
    #[inline]
    pub fn list_all(mut self, list_all: bool) -> Self {
        self.list_all = Some(list_all);
        self
    }
}

impl Named for Autocompletedir {
    type Data = Vec<types::AutocompletedirRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Fileman",
        "autocompletedir",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("path", &self.path);
        form.opt("dirsonly", &self.dirsonly);
        form.opt("html", &self.html);
        form.opt("list_all", &self.list_all);
    }
}

/// Deletes what lies in the account's `.trash` directory, all of it or only what is old.
///
/// It cannot be undone. Refused when the File Storage role is off.
///
/// `Fileman::empty_trash` of UAPI, which may change something. Needs the role `FileStorage`. cPanel's
/// own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/empty_trash/>
#[doc(alias = "Fileman::empty_trash")]
pub fn empty_trash<C: Caller>(client: &C, params: &EmptyTrash) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`empty_trash()`].
///
/// Deletes what lies in the account's `.trash` directory, all of it or only what is old.
///
/// Call it as `Fileman::empty_trash`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EmptyTrash {
    /// Age in days: what is younger is kept. `0`, the default, deletes everything. Wire name `older_than`.
    /// At least `0`. Default: `0`.
    pub older_than: Option<i64>,
}

impl EmptyTrash {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            older_than: Default::default(),
        }
    }
    /// Age in days: what is younger is kept. `0`, the default, deletes everything. Wire name `older_than`.
    /// At least `0`. Default: `0`.
    pub fn older_than(mut self, older_than: impl Into<i64>) -> Self {
        self.older_than = Some(older_than.into());
        self
    }
}

impl Named for EmptyTrash {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Fileman",
        "empty_trash",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("older_than", &self.older_than);
    }
}

/// Reads a text file, converted to a character set of choice.
///
/// The text arrives as JSON and so as UTF-8; any other target character set gives an unforeseeable
/// result. To get the bytes of a file in another encoding, let it be read as `ISO-8859-1` and delivered
/// as `UTF-8`: then each character of the reply stands for one byte. Refused when the File Storage role
/// is off.
///
/// `Fileman::get_file_content` of UAPI, which changes nothing. Needs the role `FileStorage`. cPanel's
/// own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_file_content/>
#[doc(alias = "Fileman::get_file_content")]
pub fn get_file_content<C: Caller>(
    client: &C,
    params: &GetFileContent,
) -> C::Output<Reply<types::GetFileContentData>> {
    client.call(params)
}

/// The parameters of [`get_file_content()`].
///
/// Reads a text file, converted to a character set of choice.
///
/// Call it as `Fileman::get_file_content`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetFileContent {
    /// Directory that the file lies in. Wire name `dir`. Format: `path`.
    pub dir: String,
    /// Name of the file within `dir`. Wire name `file`.
    pub file: String,
    /// Character set of the file. `_DETECT_`, the default, lets the server guess. Wire name `from_charset`.
    /// Default: `_DETECT_`.
    pub from_charset: Option<String>,
    /// Character set of the reply. `_LOCALE_`, the default, is that of the session's language; `utf-8` and
    /// `US-ASCII` are the only safe ones. Wire name `to_charset`. Default: `_LOCALE_`.
    pub to_charset: Option<String>,
    /// Whether the character set that an HTML file names in its head is changed to fit. Left out, it is.
    /// Wire name `update_html_document_encoding`. Default: `true`.
    pub update_html_document_encoding: Option<bool>,
}

impl GetFileContent {
    /// With what is required; the rest is set by the methods below.
    pub fn new(dir: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            dir: dir.into(),
            file: file.into(),
            from_charset: Default::default(),
            to_charset: Default::default(),
            update_html_document_encoding: Default::default(),
        }
    }
    /// Character set of the file. `_DETECT_`, the default, lets the server guess. Wire name `from_charset`.
    /// Default: `_DETECT_`.
    pub fn from_charset(mut self, from_charset: impl Into<String>) -> Self {
        self.from_charset = Some(from_charset.into());
        self
    }
    /// Character set of the reply. `_LOCALE_`, the default, is that of the session's language; `utf-8` and
    /// `US-ASCII` are the only safe ones. Wire name `to_charset`. Default: `_LOCALE_`.
    pub fn to_charset(mut self, to_charset: impl Into<String>) -> Self {
        self.to_charset = Some(to_charset.into());
        self
    }
    /// Whether the character set that an HTML file names in its head is changed to fit. Left out, it is.
    /// Wire name `update_html_document_encoding`. Default: `true`.
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
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Fileman",
        "get_file_content",
        Effect::Read,
    );
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
/// A path that does not exist is not necessarily an error: look at `exists`. Refused when the File
/// Storage role is off.
///
/// `Fileman::get_file_information` of UAPI, which changes nothing. Needs the role `FileStorage`.
/// cPanel's own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_file_information/>
#[doc(alias = "Fileman::get_file_information")]
pub fn get_file_information<C: Caller>(
    client: &C,
    params: &GetFileInformation,
) -> C::Output<Reply<types::FileEntry>> {
    client.call(params)
}

/// The parameters of [`get_file_information()`].
///
/// Describes one file or directory, with its size, times, owner and permissions.
///
/// Call it as `Fileman::get_file_information`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetFileInformation {
    /// File or directory to describe, relative to the home directory. Wire name `path`. Format: `path`.
    pub path: String,
    /// Whether `isleaf` is worked out, which costs a look into the directory. Left out, it is not. Wire
    /// name `check_for_leaf_directories`. Default: `false`.
    pub check_for_leaf_directories: Option<bool>,
    /// Whether `hash` and `phash` are given. Left out, they are not. Wire name `include_hash`. Default:
    /// `false`.
    pub include_hash: Option<bool>,
    /// Whether the MIME members are given. Left out, they are not. Wire name `include_mime`. Default:
    /// `false`.
    pub include_mime: Option<bool>,
    /// Whether `read` and `write` are worked out for the file's owner. Left out, they are not. Wire name
    /// `include_permissions`. Default: `false`.
    pub include_permissions: Option<bool>,
    /// Whether dotfiles count. Left out, they do not. Wire name `show_hidden`. Default: `false`.
    pub show_hidden: Option<bool>,
}

impl GetFileInformation {
    /// With what is required; the rest is set by the methods below.
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
    /// Whether `isleaf` is worked out, which costs a look into the directory. Left out, it is not. Wire
    /// name `check_for_leaf_directories`. Default: `false`.
    #[inline]
    pub fn check_for_leaf_directories(
        mut self,
        check_for_leaf_directories: bool,
    ) -> Self {
        self.check_for_leaf_directories = Some(check_for_leaf_directories);
        self
    }
    /// Whether `hash` and `phash` are given. Left out, they are not. Wire name `include_hash`. Default:
    /// `false`.
    #[inline]
    pub fn include_hash(mut self, include_hash: bool) -> Self {
        self.include_hash = Some(include_hash);
        self
    }
    /// Whether the MIME members are given. Left out, they are not. Wire name `include_mime`. Default:
    /// `false`.
    #[inline]
    pub fn include_mime(mut self, include_mime: bool) -> Self {
        self.include_mime = Some(include_mime);
        self
    }
    /// Whether `read` and `write` are worked out for the file's owner. Left out, they are not. Wire name
    /// `include_permissions`. Default: `false`.
    #[inline]
    pub fn include_permissions(mut self, include_permissions: bool) -> Self {
        self.include_permissions = Some(include_permissions);
        self
    }
    /// Whether dotfiles count. Left out, they do not. Wire name `show_hidden`. Default: `false`.
    #[inline]
    pub fn show_hidden(mut self, show_hidden: bool) -> Self {
        self.show_hidden = Some(show_hidden);
        self
    }
}

impl Named for GetFileInformation {
    type Data = types::FileEntry;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
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
/// Gives back: The entries of the directory. Servers send one list; the reference shows directories and
/// files apart.
///
/// `Fileman::list_files` of UAPI, which changes nothing. Needs the role `FileStorage`. cPanel's own
/// page: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_files/>
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

/// The parameters of [`list_files()`].
///
/// Lists what a directory holds, in order, with size, times, owner and permissions.
///
/// Call it as `Fileman::list_files`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListFiles {
    /// Directory to list, such as `public_html`. Wire name `dir`.
    pub dir: String,
    /// Whether `isleaf` is worked out, which costs a look into each directory. Left out, it is not. Wire
    /// name `check_for_leaf_directories`. Default: `false`.
    pub check_for_leaf_directories: Option<bool>,
    /// Whether `hash` and `phash` are given. Left out, they are not. Wire name `include_hash`. Default:
    /// `false`.
    pub include_hash: Option<bool>,
    /// Whether the MIME members are given. Left out, they are not, unless `mime_types` or `raw_mime_types`
    /// is used. Wire name `include_mime`. Default: `false`.
    pub include_mime: Option<bool>,
    /// Whether `read` and `write` are worked out for the owner. Left out, they are not. Wire name
    /// `include_permissions`. Default: `false`.
    pub include_permissions: Option<bool>,
    /// Whether only entries that are named in parameters beginning with `filepath-` are given. Left out,
    /// all are. Wire name `limit_to_list`.
    pub limit_to_list: Option<bool>,
    /// Only entries of these kinds, in the form of `mimename`, such as `text-plain`, joined with `,`.
    /// Switches `include_mime` on. Left out, every kind. Wire name `mime_types`.
    pub mime_types: Option<String>,
    /// Only these names. Left out, all of them. Wire name `only_these_files`.
    pub only_these_files: Vec<String>,
    /// Only entries of these raw MIME types, such as `text/plain`, joined with `,`. Switches `include_mime`
    /// on. Left out, every type. Wire name `raw_mime_types`.
    pub raw_mime_types: Option<String>,
    /// Whether dotfiles are listed. Left out, they are not. Wire name `show_hidden`. Default: `false`.
    pub show_hidden: Option<bool>,
    /// Only these kinds of entry: `file`, `dir`, `link` (symbolic link), `fifo` (named pipe), `socket`,
    /// `char`, `block` (devices). Left out, every kind. Wire name `types`.
    pub types: Vec<String>,
}

impl ListFiles {
    /// With what is required; the rest is set by the methods below.
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
    /// Whether `isleaf` is worked out, which costs a look into each directory. Left out, it is not. Wire
    /// name `check_for_leaf_directories`. Default: `false`.
    #[inline]
    pub fn check_for_leaf_directories(
        mut self,
        check_for_leaf_directories: bool,
    ) -> Self {
        self.check_for_leaf_directories = Some(check_for_leaf_directories);
        self
    }
    /// Whether `hash` and `phash` are given. Left out, they are not. Wire name `include_hash`. Default:
    /// `false`.
    #[inline]
    pub fn include_hash(mut self, include_hash: bool) -> Self {
        self.include_hash = Some(include_hash);
        self
    }
    /// Whether the MIME members are given. Left out, they are not, unless `mime_types` or `raw_mime_types`
    /// is used. Wire name `include_mime`. Default: `false`.
    #[inline]
    pub fn include_mime(mut self, include_mime: bool) -> Self {
        self.include_mime = Some(include_mime);
        self
    }
    /// Whether `read` and `write` are worked out for the owner. Left out, they are not. Wire name
    /// `include_permissions`. Default: `false`.
    #[inline]
    pub fn include_permissions(mut self, include_permissions: bool) -> Self {
        self.include_permissions = Some(include_permissions);
        self
    }
    /// Whether only entries that are named in parameters beginning with `filepath-` are given. Left out,
    /// all are. Wire name `limit_to_list`.
    #[inline]
    pub fn limit_to_list(mut self, limit_to_list: bool) -> Self {
        self.limit_to_list = Some(limit_to_list);
        self
    }
    /// Only entries of these kinds, in the form of `mimename`, such as `text-plain`, joined with `,`.
    /// Switches `include_mime` on. Left out, every kind. Wire name `mime_types`.
    pub fn mime_types(mut self, mime_types: impl Into<String>) -> Self {
        self.mime_types = Some(mime_types.into());
        self
    }
    /// Only these names. Left out, all of them. Wire name `only_these_files`.
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
    /// Only entries of these raw MIME types, such as `text/plain`, joined with `,`. Switches `include_mime`
    /// on. Left out, every type. Wire name `raw_mime_types`.
    pub fn raw_mime_types(mut self, raw_mime_types: impl Into<String>) -> Self {
        self.raw_mime_types = Some(raw_mime_types.into());
        self
    }
    /// Whether dotfiles are listed. Left out, they are not. Wire name `show_hidden`. Default: `false`.
    #[inline]
    pub fn show_hidden(mut self, show_hidden: bool) -> Self {
        self.show_hidden = Some(show_hidden);
        self
    }
    /// Only these kinds of entry: `file`, `dir`, `link` (symbolic link), `fifo` (named pipe), `socket`,
    /// `char`, `block` (devices). Left out, every kind. Wire name `types`.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = types.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for ListFiles {
    type Data = types::ListFilesData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Fileman",
        "list_files",
        Effect::Read,
    );
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

/// Writes a text file in a character set of choice, and creates it if need be.
///
/// An existing file is replaced without a question, and an empty or missing `content` leaves it empty.
/// The text goes through a conversion of character sets, so binary data belongs into `upload_files`.
/// Fails when the disk quota is used up, and when the File Storage role is off.
///
/// `Fileman::save_file_content` of UAPI, which may change something. Needs the role `FileStorage`.
/// cPanel's own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/save_file_content/>
#[doc(alias = "Fileman::save_file_content")]
pub fn save_file_content<C: Caller>(
    client: &C,
    params: &SaveFileContent,
) -> C::Output<Reply<types::SaveFileContentData>> {
    client.call(params)
}

/// The parameters of [`save_file_content()`].
///
/// Writes a text file in a character set of choice, and creates it if need be.
///
/// Call it as `Fileman::save_file_content`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SaveFileContent {
    /// Name of the file to write, within `dir`. Wire name `file`.
    pub file: String,
    /// The new text, all of it. Left out, the file becomes empty. Wire name `content`.
    pub content: Option<String>,
    /// Directory for the file. Left out, the home directory. Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// What happens to text that does not fit into `to_charset`: `1`, the default, saves in the default
    /// character set, `0` fails instead. Wire name `fallback`. Default: `true`.
    pub fallback: Option<bool>,
    /// Character set that `content` is in. `UTF-8` when left out. Wire name `from_charset`. Default:
    /// `UTF-8`.
    pub from_charset: Option<String>,
    /// Character set that the file is written in. `UTF-8` when left out. Wire name `to_charset`. Default:
    /// `UTF-8`.
    pub to_charset: Option<String>,
}

impl SaveFileContent {
    /// With what is required; the rest is set by the methods below.
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
    /// The new text, all of it. Left out, the file becomes empty. Wire name `content`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Directory for the file. Left out, the home directory. Wire name `dir`. Format: `path`.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// What happens to text that does not fit into `to_charset`: `1`, the default, saves in the default
    /// character set, `0` fails instead. Wire name `fallback`. Default: `true`.
    #[inline]
    pub fn fallback(mut self, fallback: bool) -> Self {
        self.fallback = Some(fallback);
        self
    }
    /// Character set that `content` is in. `UTF-8` when left out. Wire name `from_charset`. Default:
    /// `UTF-8`.
    pub fn from_charset(mut self, from_charset: impl Into<String>) -> Self {
        self.from_charset = Some(from_charset.into());
        self
    }
    /// Character set that the file is written in. `UTF-8` when left out. Wire name `to_charset`. Default:
    /// `UTF-8`.
    pub fn to_charset(mut self, to_charset: impl Into<String>) -> Self {
        self.to_charset = Some(to_charset.into());
        self
    }
}

impl Named for SaveFileContent {
    type Data = types::SaveFileContentData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
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
/// `Fileman::transcode` of UAPI, which changes nothing. Needs the role `FileStorage`. cPanel's own
/// page: <https://api.docs.cpanel.net/openapi/cpanel/operation/transcode/>
#[doc(alias = "Fileman::transcode")]
pub fn transcode<C: Caller>(
    client: &C,
    params: &Transcode,
) -> C::Output<Reply<types::TranscodeData>> {
    client.call(params)
}

/// The parameters of [`transcode()`].
///
/// Converts a piece of text from one character set to another.
///
/// Call it as `Fileman::transcode`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Transcode {
    /// The text to convert. Wire name `content`.
    pub content: String,
    /// Whether characters that do not convert are dropped. Otherwise they come in the default character
    /// set. Wire name `discard_illegal`.
    pub discard_illegal: Option<bool>,
    /// Character set that `content` is in, such as `UTF-8`. Wire name `from_charset`.
    pub from_charset: Option<String>,
    /// Character set to convert to, such as `ASCII`. Wire name `to_charset`.
    pub to_charset: Option<String>,
    /// Whether characters that the target lacks are replaced by similar ones. Otherwise the call fails on
    /// them. Wire name `transliterate`.
    pub transliterate: Option<bool>,
}

impl Transcode {
    /// With what is required; the rest is set by the methods below.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            discard_illegal: Default::default(),
            from_charset: Default::default(),
            to_charset: Default::default(),
            transliterate: Default::default(),
        }
    }
    /// Whether characters that do not convert are dropped. Otherwise they come in the default character
    /// set. Wire name `discard_illegal`.
    #[inline]
    pub fn discard_illegal(mut self, discard_illegal: bool) -> Self {
        self.discard_illegal = Some(discard_illegal);
        self
    }
    /// Character set that `content` is in, such as `UTF-8`. Wire name `from_charset`.
    pub fn from_charset(mut self, from_charset: impl Into<String>) -> Self {
        self.from_charset = Some(from_charset.into());
        self
    }
    /// Character set to convert to, such as `ASCII`. Wire name `to_charset`.
    pub fn to_charset(mut self, to_charset: impl Into<String>) -> Self {
        self.to_charset = Some(to_charset.into());
        self
    }
    /// Whether characters that the target lacks are replaced by similar ones. Otherwise the call fails on
    /// them. Wire name `transliterate`.
    #[inline]
    pub fn transliterate(mut self, transliterate: bool) -> Self {
        self.transliterate = Some(transliterate);
        self
    }
}

impl Named for Transcode {
    type Data = types::TranscodeData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Fileman",
        "transcode",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("content", &self.content);
        form.opt("discard_illegal", &self.discard_illegal);
        form.opt("from_charset", &self.from_charset);
        form.opt("to_charset", &self.to_charset);
        form.opt("transliterate", &self.transliterate);
    }
}

/// Uploads one or more files into a directory.
///
/// The files go as the parts of a `multipart/form-data` body, so this works over HTTP only, not through
/// WHM's `uapi_cpanel`. Some files of a call may be taken and others refused: look at the reply for
/// each of them. Fails when the disk quota is used up, and when the File Storage role is off.
///
/// Gives back: What became of the upload.
///
/// `Fileman::upload_files` of UAPI, which may change something. Needs the role `FileStorage`. cPanel's
/// own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/upload_files/>
///
/// Not certain: The shape of the reply is what public clients of the function read; the reference has
/// the request in its place.
#[doc(alias = "Fileman::upload_files")]
pub fn upload_files<C: Caller>(
    client: &C,
    params: &UploadFiles,
) -> C::Output<Reply<types::UploadFilesData>> {
    client.call(params)
}

/// The parameters of [`upload_files()`].
///
/// Uploads one or more files into a directory.
///
/// Call it as `Fileman::upload_files`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct UploadFiles {
    /// Directory to put the files into, absolute or relative to the home directory. Wire name `dir`.
    /// Format: `path`.
    pub dir: Option<String>,
    /// Whether a file of the same name is replaced. Otherwise such an upload is refused and the old file
    /// stays. Wire name `overwrite`. Default: `false`.
    pub overwrite: Option<bool>,
    /// The files; each is stored under the name that it is given along with. Wire name `file-*`.
    pub file: Vec<Upload>,
}

impl UploadFiles {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            dir: Default::default(),
            overwrite: Default::default(),
            file: Default::default(),
        }
    }
    /// Directory to put the files into, absolute or relative to the home directory. Wire name `dir`.
    /// Format: `path`.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Whether a file of the same name is replaced. Otherwise such an upload is refused and the old file
    /// stays. Wire name `overwrite`. Default: `false`.
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
    /// The files; each is stored under the name that it is given along with. Wire name `file-*`.
    pub fn file(mut self, file: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        self.file = file.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for UploadFiles {
    type Data = types::UploadFilesData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Fileman",
        "upload_files",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::form::Body::Multipart;
        form.opt("dir", &self.dir);
        form.opt("overwrite", &self.overwrite);
        form.files("file-*", &self.file);
    }
}
