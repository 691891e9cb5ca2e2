// Made by cpanel-codegen from schema/api2/Mime.yaml. Do not edit: change the schema and regenerate.

//! Lists MIME types, handlers, redirects and hotlink protection.
//!
//! The module `Mime` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_hotlinks()`] | Returns the hotlink protection of the account. |
//! | [`listhandlers()`] | Lists the handlers of file extensions. |
//! | [`listmime()`] | Lists the MIME types of file extensions. |
//! | [`listredirects()`] | Lists the redirects in `.htaccess` files. |
//! | [`redirectname()`] | Returns the text for the domain of a redirect. |
//! | [`redirecturlname()`] | Returns the text for the URL of a redirect. |
//!
//! These functions read the settings in the `.htaccess` files of the account.
//!
//! - [`listmime`](listmime()) and [`listhandlers`](listhandlers()) list the MIME types and the
//!   handlers of file extensions.
//! - [`listredirects`](listredirects()) lists the redirects. [`redirectname`](redirectname())
//!   and [`redirecturlname`](redirecturlname()) return the texts for them in the interface.
//! - [`list_hotlinks`](list_hotlinks()) returns the protection against other sites that use the
//!   account's images.
//!
//! [`listmime`](listmime()) and [`listhandlers`](listhandlers()) take the words `yes` and `no`
//! instead of flags. With PHP-FPM, only the account's own types are listed.
//!
//! The module `Mime` of UAPI changes these settings, and has a successor for each function.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::mime::{self, Listredirects};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // New programs should use `uapi::mime`.
//! for redirect in mime::listredirects(client, &Listredirects::new()).await?.data {
//!     println!("{:?} → {:?}", redirect.displaysourceurl, redirect.targeturl);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the hotlink protection of the account.
///
/// The API 2 function `Mime::list_hotlinks`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-list_hotlinks/>
///
/// Replaced by [`Mime::list_hotlinks`](crate::uapi::mime::list_hotlinks).
///
/// Not certain: No reply was seen. The members are those of the UAPI function of the same name,
/// where `urls` is a list. Older documentation says that rows of API 2 contain no lists of
/// plain values, so lines are read too.
#[doc(alias = "Mime::list_hotlinks")]
pub fn list_hotlinks<C: Caller>(
    client: &C,
    params: &ListHotlinks,
) -> C::Output<Reply<Vec<types::ListHotlinksRow>>> {
    client.call(params)
}

/// Returns the hotlink protection of the account: the parameters of [`list_hotlinks()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListHotlinks {}

impl ListHotlinks {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListHotlinks {
    type Data = Vec<types::ListHotlinksRow>;

    const CALL: Call = Call::new(Api::Api2, "Mime", "list_hotlinks", Effect::Read);
}

/// Lists the handlers of file extensions.
///
/// The API 2 function `Mime::listhandlers`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listhandlers/>
///
/// Replaced by [`Mime::list_handlers`](crate::uapi::mime::list_handlers).
///
/// Not certain: No reply was seen; the rows are those of the UAPI function.
#[doc(alias = "Mime::listhandlers")]
pub fn listhandlers<C: Caller>(
    client: &C,
    params: &Listhandlers,
) -> C::Output<Reply<Vec<types::ListhandlersRow>>> {
    client.call(params)
}

/// Lists the handlers of file extensions: the parameters of [`listhandlers()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listhandlers {
    /// Whether to list the handlers of the server. By default, they are listed.
    ///
    /// Wire name `system`.
    pub system: Option<types::YesNo>,
    /// Whether to list the handlers of the account. By default, they are listed.
    ///
    /// Wire name `user`.
    pub user: Option<types::YesNo>,
}

impl Listhandlers {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`system`](field@Self::system).
    pub fn system(mut self, system: impl Into<types::YesNo>) -> Self {
        self.system = Some(system.into());
        self
    }

    /// Sets [`user`](field@Self::user).
    pub fn user(mut self, user: impl Into<types::YesNo>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Named for Listhandlers {
    type Data = Vec<types::ListhandlersRow>;

    const CALL: Call = Call::new(Api::Api2, "Mime", "listhandlers", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("system", &self.system);
        form.opt("user", &self.user);
    }
}

impl std::fmt::Debug for Listhandlers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listhandlers", f)
    }
}

/// Lists the MIME types of file extensions.
///
/// The API 2 function `Mime::listmime`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listmime/>
///
/// Replaced by [`Mime::list_mime`](crate::uapi::mime::list_mime).
///
/// Not certain: No reply was seen; the rows are those of the UAPI function.
#[doc(alias = "Mime::listmime")]
pub fn listmime<C: Caller>(
    client: &C,
    params: &Listmime,
) -> C::Output<Reply<Vec<types::ListmimeRow>>> {
    client.call(params)
}

/// Lists the MIME types of file extensions: the parameters of [`listmime()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listmime {
    /// Whether to list the MIME types of the server. By default, they are listed.
    ///
    /// Wire name `system`.
    pub system: Option<types::YesNo>,
    /// Whether to list the MIME types of the account. By default, they are listed.
    ///
    /// Wire name `user`.
    pub user: Option<types::YesNo>,
}

impl Listmime {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`system`](field@Self::system).
    pub fn system(mut self, system: impl Into<types::YesNo>) -> Self {
        self.system = Some(system.into());
        self
    }

    /// Sets [`user`](field@Self::user).
    pub fn user(mut self, user: impl Into<types::YesNo>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Named for Listmime {
    type Data = Vec<types::ListmimeRow>;

    const CALL: Call = Call::new(Api::Api2, "Mime", "listmime", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("system", &self.system);
        form.opt("user", &self.user);
    }
}

impl std::fmt::Debug for Listmime {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listmime", f)
    }
}

/// Lists the redirects in `.htaccess` files.
///
/// The API 2 function `Mime::listredirects`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listredirects/>
///
/// Replaced by [`Mime::list_redirects`](crate::uapi::mime::list_redirects).
///
/// Not certain: A public client documents `sourceurl`. The other members are those of the UAPI
/// function.
#[doc(alias = "Mime::listredirects")]
pub fn listredirects<C: Caller>(
    client: &C,
    params: &Listredirects,
) -> C::Output<Reply<Vec<types::ListredirectsRow>>> {
    client.call(params)
}

/// Lists the redirects in `.htaccess` files: the parameters of [`listredirects()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listredirects {
    /// Regular expression that `sourceurl` must match. By default, all redirects are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
}

impl Listredirects {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for Listredirects {
    type Data = Vec<types::ListredirectsRow>;

    const CALL: Call = Call::new(Api::Api2, "Mime", "listredirects", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for Listredirects {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listredirects", f)
    }
}

/// Returns the text for the domain of a redirect.
///
/// The API 2 function `Mime::redirectname`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-redirectname/>
///
/// Replaced by [`Mime::redirect_info`](crate::uapi::mime::redirect_info).
#[doc(alias = "Mime::redirectname")]
pub fn redirectname<C: Caller>(
    client: &C,
    params: &Redirectname,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the text for the domain of a redirect: the parameters of [`redirectname()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Redirectname {
    /// Domain, as in [`listredirects`](listredirects()).
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub domain: String,
}

impl Redirectname {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Redirectname {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Mime", "redirectname", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Redirectname {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Redirectname", f)
    }
}

/// Returns the text for the URL of a redirect.
///
/// The API 2 function `Mime::redirecturlname`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-redirecturlname/>
///
/// Replaced by [`Mime::redirect_info`](crate::uapi::mime::redirect_info).
#[doc(alias = "Mime::redirecturlname")]
pub fn redirecturlname<C: Caller>(
    client: &C,
    params: &Redirecturlname,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the text for the URL of a redirect: the parameters of [`redirecturlname()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Redirecturlname {
    /// URL, as in [`listredirects`](listredirects()).
    ///
    /// Wire name `url`. Format: `url`.
    ///
    /// Not certain: UAPI requires it in the same call.
    pub url: String,
}

impl Redirecturlname {
    /// Creates the parameters.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

impl Named for Redirecturlname {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Mime", "redirecturlname", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("url", &self.url);
    }
}

impl std::fmt::Debug for Redirecturlname {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Redirecturlname", f)
    }
}
