// Made by cpanel-codegen from schema/uapi/DirectoryProtection.yaml. Do not edit: change the schema and regenerate.

//! Lists the directories that are protected against shared passwords (leech protection).
//!
//! The module `DirectoryProtection` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_directories()`] | Returns the leech protection of a directory, its parent and its subdirectories. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the leech protection of a directory, its parent and its subdirectories.
///
/// Leech protection monitors directories that need a password. It acts if a login is used too
/// often within two hours, for example because the password was published.
/// [`list_directories`](list_directories()) of `DirectoryPrivacy` returns whether a directory
/// needs a password.
///
/// The UAPI function `DirectoryProtection::list_directories`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryProtection-list_directories/>
#[doc(alias = "DirectoryProtection::list_directories")]
pub fn list_directories<C: Caller>(
    client: &C,
    params: &ListDirectories,
) -> C::Output<Reply<types::ListDirectoriesData>> {
    client.call(params)
}

/// Returns the leech protection of a directory, its parent and its subdirectories: the
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
    /// Path of the directory, absolute or relative to the home directory.
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
        "DirectoryProtection",
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
