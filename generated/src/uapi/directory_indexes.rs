// Made by cpanel-codegen from schema/uapi/DirectoryIndexes.yaml. Do not edit: change the schema and regenerate.

//! Reads and sets whether visitors can list the files of a directory without an index page.
//!
//! The module `DirectoryIndexes` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_indexing()`] | Returns what visitors see in a directory without an index page. |
//! | [`list_directories()`] | Lists a directory, its parent and its subdirectories with their index settings. |
//! | [`set_indexing()`] | Sets what visitors see in a directory without an index page. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns what visitors see in a directory without an index page.
///
/// Returns: Setting of the directory: `standard` (a plain list of files), `fancy` (a list with
/// sizes and dates), `disabled` (no list) or `inherit` (the settings of the server).
///
/// The UAPI function `DirectoryIndexes::get_indexing`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_indexing/>
#[doc(alias = "DirectoryIndexes::get_indexing")]
pub fn get_indexing<C: Caller>(
    client: &C,
    params: &GetIndexing,
) -> C::Output<Reply<Option<types::IndexType>>> {
    client.call(params)
}

/// Returns what visitors see in a directory without an index page: the parameters of
/// [`get_indexing()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetIndexing {
    /// Absolute path of the directory.
    ///
    /// Wire name `dir`.
    pub dir: String,
}

impl GetIndexing {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for GetIndexing {
    type Data = Option<types::IndexType>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryIndexes",
        "get_indexing",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

impl std::fmt::Debug for GetIndexing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetIndexing", f)
    }
}

/// Lists a directory, its parent and its subdirectories with their index settings.
///
/// One call returns the directory, its parent, the home directory and the subdirectories.
///
/// The UAPI function `DirectoryIndexes::list_directories`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryIndexes-list_directories/>
#[doc(alias = "DirectoryIndexes::list_directories")]
pub fn list_directories<C: Caller>(
    client: &C,
    params: &ListDirectories,
) -> C::Output<Reply<types::ListDirectoriesData>> {
    client.call(params)
}

/// Lists a directory, its parent and its subdirectories with their index settings: the
/// parameters of [`list_directories()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListDirectories {
    /// Absolute path of the directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
}

impl ListDirectories {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for ListDirectories {
    type Data = types::ListDirectoriesData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryIndexes",
        "list_directories",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

impl std::fmt::Debug for ListDirectories {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListDirectories", f)
    }
}

/// Sets what visitors see in a directory without an index page.
///
/// The setting also applies to subdirectories without their own setting.
///
/// Returns: Current setting: `standard`, `fancy`, `disabled` or `inherit`.
///
/// The UAPI function `DirectoryIndexes::set_indexing`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_indexing/>
#[doc(alias = "DirectoryIndexes::set_indexing")]
pub fn set_indexing<C: Caller>(
    client: &C,
    params: &SetIndexing,
) -> C::Output<Reply<Option<types::IndexType>>> {
    client.call(params)
}

/// Sets what visitors see in a directory without an index page: the parameters of
/// [`set_indexing()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetIndexing {
    /// Absolute path of the directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
    /// New setting: `standard` (a plain list of files), `fancy` (a list with sizes and dates),
    /// `disabled` (no list) or `inherit` (the settings of the server).
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::IndexType,
}

impl SetIndexing {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>, type_: impl Into<types::IndexType>) -> Self {
        Self {
            dir: dir.into(),
            type_: type_.into(),
        }
    }
}

impl Named for SetIndexing {
    type Data = Option<types::IndexType>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DirectoryIndexes",
        "set_indexing",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for SetIndexing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetIndexing", f)
    }
}
