// Made by cpanel-codegen from schema/api2/Htaccess.yaml. Do not edit: change the schema and regenerate.

//! Lists the users that may open a protected directory.
//!
//! The module `Htaccess` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`listuser()`] | Lists the users that may open a protected directory. |
//! | [`listusers()`] | Lists the users that may open a protected directory. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the users that may open a protected directory.
///
/// Does the same as [`listusers`](listusers()).
///
/// The API 2 function `Htaccess::listuser`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-htaccess/cpanel-api-2-functions-htaccess-listuser/>
///
/// Replaced by [`DirectoryPrivacy::list_users`](crate::uapi::directory_privacy::list_users).
///
/// Not certain: No reply was seen. The UAPI successor returns plain names. Any other form is
/// returned unchanged.
#[doc(alias = "Htaccess::listuser")]
pub fn listuser<C: Caller>(
    client: &C,
    params: &Listuser,
) -> C::Output<Reply<Vec<types::User>>> {
    client.call(params)
}

/// Lists the users that may open a protected directory: the parameters of [`listuser()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listuser {
    /// Absolute path of the protected directory.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it, and its UAPI successor requires it.
    pub dir: String,
}

impl Listuser {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for Listuser {
    type Data = Vec<types::User>;

    const CALL: Call = Call::new(Api::Api2, "Htaccess", "listuser", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

impl std::fmt::Debug for Listuser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listuser", f)
    }
}

/// Lists the users that may open a protected directory.
///
/// Does the same as [`listuser`](listuser()).
///
/// The API 2 function `Htaccess::listusers`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-htaccess/cpanel-api-2-functions-htaccess-listusers/>
///
/// Replaced by [`DirectoryPrivacy::list_users`](crate::uapi::directory_privacy::list_users).
///
/// Not certain: No reply was seen. The UAPI successor returns plain names. Any other form is
/// returned unchanged.
#[doc(alias = "Htaccess::listusers")]
pub fn listusers<C: Caller>(
    client: &C,
    params: &Listusers,
) -> C::Output<Reply<Vec<types::User>>> {
    client.call(params)
}

/// Lists the users that may open a protected directory: the parameters of [`listusers()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listusers {
    /// Absolute path of the protected directory.
    ///
    /// Wire name `dir`. Format: `path`.
    ///
    /// Not certain: The documented call sends it, and its UAPI successor requires it.
    pub dir: String,
}

impl Listusers {
    /// Creates the parameters.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for Listusers {
    type Data = Vec<types::User>;

    const CALL: Call = Call::new(Api::Api2, "Htaccess", "listusers", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

impl std::fmt::Debug for Listusers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listusers", f)
    }
}
