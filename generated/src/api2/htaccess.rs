// Made by cpanel-codegen from schema/api2/Htaccess.yaml. Do not edit: change the schema and regenerate.

//! Lists the users that may open a protected directory.
//!
//! The module `Htaccess` of API 2.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Lists the users that may open a protected directory.
///
/// Does the same as `listusers`.
///
/// `Htaccess::listuser` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-htaccess/cpanel-api-2-functions-htaccess-listuser/>
///
/// In its place: [`DirectoryPrivacy::list_users`](crate::uapi::directory_privacy::list_users).
///
/// Not certain: No reply was seen. Plain names are what the UAPI successor answers; any other form is
/// handed on as it came.
#[doc(alias = "Htaccess::listuser")]
pub fn listuser<C: Caller>(
    client: &C,
    params: &Listuser,
) -> C::Output<Reply<Vec<types::User>>> {
    client.call(params)
}

/// The parameters of [`listuser()`].
///
/// Lists the users that may open a protected directory.
///
/// Call it as `Htaccess::listuser`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listuser {
    /// Absolute path of the directory. Wire name `dir`. Format: `path`. Not certain: The documented call
    /// sends it, and its UAPI successor demands it.
    pub dir: String,
}

impl Listuser {
    /// With what is required; the rest is set by the methods below.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for Listuser {
    type Data = Vec<types::User>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Htaccess",
        "listuser",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}

/// Lists the users that may open a protected directory.
///
/// Does the same as `listuser`.
///
/// `Htaccess::listusers` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-htaccess/cpanel-api-2-functions-htaccess-listusers/>
///
/// In its place: [`DirectoryPrivacy::list_users`](crate::uapi::directory_privacy::list_users).
///
/// Not certain: No reply was seen. Plain names are what the UAPI successor answers; any other form is
/// handed on as it came.
#[doc(alias = "Htaccess::listusers")]
pub fn listusers<C: Caller>(
    client: &C,
    params: &Listusers,
) -> C::Output<Reply<Vec<types::User>>> {
    client.call(params)
}

/// The parameters of [`listusers()`].
///
/// Lists the users that may open a protected directory.
///
/// Call it as `Htaccess::listusers`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listusers {
    /// Absolute path of the directory. Wire name `dir`. Format: `path`. Not certain: The documented call
    /// sends it, and its UAPI successor demands it.
    pub dir: String,
}

impl Listusers {
    /// With what is required; the rest is set by the methods below.
    pub fn new(dir: impl Into<String>) -> Self {
        Self { dir: dir.into() }
    }
}

impl Named for Listusers {
    type Data = Vec<types::User>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Htaccess",
        "listusers",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
    }
}
