// Made by cpanel-codegen from schema/uapi/Mime.yaml. Do not edit: change the schema and regenerate.

//! Manages the web server's redirects, hotlink protection, MIME types and handlers for the
//! account.
//!
//! The module `Mime` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_handler()`] | Sets the handler with which Apache processes files of an extension. |
//! | [`add_hotlink()`] | Prevents other sites from embedding the account's files. |
//! | [`add_mime()`] | Sets the content type of files with an extension. |
//! | [`add_redirect()`] | Redirects a domain or a page to another address. |
//! | [`delete_handler()`] | Removes one of the account's handlers. |
//! | [`delete_hotlink()`] | Removes the hotlink protection of the account. |
//! | [`delete_mime()`] | Removes a MIME type of the account. |
//! | [`delete_redirect()`] | Removes a redirect. |
//! | [`get_redirect()`] | Returns the address to which a whole domain is redirected. |
//! | [`list_handlers()`] | Lists Apache's handlers, of the server or of the account. |
//! | [`list_hotlinks()`] | Reads the hotlink protection of the account. |
//! | [`list_mime()`] | Lists MIME types, of the server or of the account. |
//! | [`list_redirects()`] | Lists the redirects in the account's .htaccess files. |
//! | [`redirect_info()`] | Returns the details of a redirect with a domain and a target. |
//!
//! These functions manage four kinds of settings in the account's `.htaccess` files.
//!
//! - Redirects: [`add_redirect`](add_redirect()) redirects a page or a whole domain,
//!   [`list_redirects`](list_redirects()) lists redirects,
//!   [`delete_redirect`](delete_redirect()) removes one. [`get_redirect`](get_redirect()) only
//!   returns the redirect of a whole domain.
//! - Hotlink protection: [`add_hotlink`](add_hotlink()) prevents other sites from embedding the
//!   account's images and files. There is one setting for the account, which the function
//!   replaces. [`list_hotlinks`](list_hotlinks()) reads it, and
//!   [`delete_hotlink`](delete_hotlink()) removes it.
//! - MIME types: [`add_mime`](add_mime()) sets the content type of a file extension,
//!   [`list_mime`](list_mime()) lists the types, [`delete_mime`](delete_mime()) removes one.
//! - Handlers: [`add_handler`](add_handler()) sets the part of Apache that processes a file
//!   extension, [`list_handlers`](list_handlers()) lists the handlers,
//!   [`delete_handler`](delete_handler()) removes one. Lists contain entries of the server
//!   (`system`), which cannot be changed, and those of the account (`user`). Nearly all
//!   functions need the Web Server role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::mime::{self, AddRedirect, ListRedirects};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let redirect = AddRedirect::new("example.com", "https://www.example.org/")
//!     .src("/old")
//!     .type_("permanent");
//! mime::add_redirect(client, &redirect).await?;
//!
//! for redirect in mime::list_redirects(client, &ListRedirects::new()).await?.data {
//!     println!("{}{} → {}", redirect.domain, redirect.source, redirect.destination);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Sets the handler with which Apache processes files of an extension.
///
/// The UAPI function `Mime::add_handler`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_handler/>
#[doc(alias = "Mime::add_handler")]
pub fn add_handler<C: Caller>(client: &C, params: &AddHandler) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the handler with which Apache processes files of an extension: the parameters of
/// [`add_handler()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddHandler {
    /// File extension with its dot: `.foo`.
    ///
    /// Wire name `extension`.
    pub extension: String,
    /// Name of the handler in Apache, such as `cgi-script`.
    ///
    /// Wire name `handler`.
    pub handler: String,
}

impl AddHandler {
    /// Creates the parameters.
    pub fn new(extension: impl Into<String>, handler: impl Into<String>) -> Self {
        Self {
            extension: extension.into(),
            handler: handler.into(),
        }
    }
}

impl Named for AddHandler {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mime", "add_handler", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("extension", &self.extension);
        form.put("handler", &self.handler);
    }
}

impl std::fmt::Debug for AddHandler {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddHandler", f)
    }
}

/// Prevents other sites from embedding the account's files.
///
/// Requests for these file types from other sites than those in the list are redirected to
/// another address. The setting applies to the whole account and replaces the previous one.
///
/// The UAPI function `Mime::add_hotlink`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_hotlink/>
#[doc(alias = "Mime::add_hotlink")]
pub fn add_hotlink<C: Caller>(client: &C, params: &AddHotlink) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Prevents other sites from embedding the account's files: the parameters of
/// [`add_hotlink()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddHotlink {
    /// File extensions to protect, without dots, separated by commas: `jpg,png`.
    ///
    /// Wire name `extensions`.
    pub extensions: Vec<String>,
    /// Address to which requests from other sites are redirected. It must not be a protected file.
    ///
    /// Wire name `redirect_url`. Format: `url`.
    pub redirect_url: String,
    /// Sites that may embed the files, one per line. List the account's own sites, with and without
    /// `www`.
    ///
    /// Wire name `urls`.
    pub urls: String,
    /// Whether requests without a `Referer` header are allowed, for example from bookmarks. The
    /// default is not documented.
    ///
    /// Wire name `allow_null`.
    pub allow_null: Option<bool>,
}

impl AddHotlink {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        extensions: impl IntoIterator<Item = impl Into<String>>,
        redirect_url: impl Into<String>,
        urls: impl Into<String>,
    ) -> Self {
        Self {
            extensions: extensions.into_iter().map(|item| item.into()).collect(),
            redirect_url: redirect_url.into(),
            urls: urls.into(),
            allow_null: None,
        }
    }

    /// Sets [`allow_null`](field@Self::allow_null).
    #[inline]
    pub fn allow_null(mut self, allow_null: bool) -> Self {
        self.allow_null = Some(allow_null);
        self
    }
}

impl Named for AddHotlink {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mime", "add_hotlink", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("extensions", ",", &self.extensions);
        form.put("redirect_url", &self.redirect_url);
        form.put("urls", &self.urls);
        form.opt("allow_null", &self.allow_null);
    }
}

impl std::fmt::Debug for AddHotlink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddHotlink", f)
    }
}

/// Sets the content type of files with an extension.
///
/// The UAPI function `Mime::add_mime`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_mime/>
#[doc(alias = "Mime::add_mime")]
pub fn add_mime<C: Caller>(client: &C, params: &AddMime) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the content type of files with an extension: the parameters of [`add_mime()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddMime {
    /// File extension with its dot: `.foo`.
    ///
    /// Wire name `extension`.
    pub extension: String,
    /// Content type of these files, such as `text/foo`.
    ///
    /// Wire name `type`. Format: `mime`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: String,
}

impl AddMime {
    /// Creates the parameters.
    pub fn new(extension: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            extension: extension.into(),
            type_: type_.into(),
        }
    }
}

impl Named for AddMime {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mime", "add_mime", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("extension", &self.extension);
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for AddMime {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddMime", f)
    }
}

/// Redirects a domain or a page to another address.
///
/// The redirect is written to the `.htaccess` file in the domain's document root.
///
/// The UAPI function `Mime::add_redirect`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_redirect/>
#[doc(alias = "Mime::add_redirect")]
pub fn add_redirect<C: Caller>(
    client: &C,
    params: &AddRedirect,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Redirects a domain or a page to another address: the parameters of [`add_redirect()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddRedirect {
    /// Domain that is redirected.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Target address, with its scheme.
    ///
    /// Wire name `redirect`. Format: `url`.
    pub redirect: String,
    /// Whether files below `src` are redirected to the same names below the target. By default,
    /// only the exact path is redirected.
    ///
    /// Wire name `redirect_wildcard`. Default: `false`.
    pub redirect_wildcard: Option<bool>,
    /// Which names of the domain: `0`, the default, with and without `www`; `1` only without; `2`
    /// only with.
    ///
    /// Wire name `redirect_www`. One of `0`, `1`, `2`. Default: `0`.
    pub redirect_www: Option<i64>,
    /// Path to redirect. By default, `/`, the whole domain.
    ///
    /// Wire name `src`. Format: `url-path`. Default: `/`.
    pub src: Option<String>,
    /// `permanent` (301, the default) or `temp` (302). Browsers remember permanent redirects.
    ///
    /// Wire name `type`. Default: `permanent`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<types::AddRedirectType>,
}

impl AddRedirect {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, redirect: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            redirect: redirect.into(),
            redirect_wildcard: None,
            redirect_www: None,
            src: None,
            type_: None,
        }
    }

    /// Sets [`redirect_wildcard`](field@Self::redirect_wildcard).
    #[inline]
    pub fn redirect_wildcard(mut self, redirect_wildcard: bool) -> Self {
        self.redirect_wildcard = Some(redirect_wildcard);
        self
    }

    /// Sets [`redirect_www`](field@Self::redirect_www).
    pub fn redirect_www(mut self, redirect_www: impl Into<i64>) -> Self {
        self.redirect_www = Some(redirect_www.into());
        self
    }

    /// Sets [`src`](field@Self::src).
    pub fn src(mut self, src: impl Into<String>) -> Self {
        self.src = Some(src.into());
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<types::AddRedirectType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Named for AddRedirect {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mime", "add_redirect", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::OneOf("redirect_www", &[0, 1, 2])];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("redirect", &self.redirect);
        form.opt("redirect_wildcard", &self.redirect_wildcard);
        form.opt("redirect_www", &self.redirect_www);
        form.opt("src", &self.src);
        form.opt("type", &self.type_);
    }
}

impl std::fmt::Debug for AddRedirect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddRedirect", f)
    }
}

/// Removes one of the account's handlers.
///
/// Handlers of the server cannot be removed.
///
/// The UAPI function `Mime::delete_handler`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_handler/>
#[doc(alias = "Mime::delete_handler")]
pub fn delete_handler<C: Caller>(
    client: &C,
    params: &DeleteHandler,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes one of the account's handlers: the parameters of [`delete_handler()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteHandler {
    /// File extension of the handler, with its dot.
    ///
    /// Wire name `extension`.
    pub extension: String,
}

impl DeleteHandler {
    /// Creates the parameters.
    pub fn new(extension: impl Into<String>) -> Self {
        Self {
            extension: extension.into(),
        }
    }
}

impl Named for DeleteHandler {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mime", "delete_handler", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("extension", &self.extension);
    }
}

impl std::fmt::Debug for DeleteHandler {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteHandler", f)
    }
}

/// Removes the hotlink protection of the account.
///
/// The settings are lost.
///
/// The UAPI function `Mime::delete_hotlink`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_hotlink/>
///
/// Not certain: No reply was seen. The reference describes no data, and `add_hotlink` returns
/// none.
#[doc(alias = "Mime::delete_hotlink")]
pub fn delete_hotlink<C: Caller>(
    client: &C,
    params: &DeleteHotlink,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes the hotlink protection of the account: the parameters of [`delete_hotlink()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteHotlink {}

impl DeleteHotlink {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DeleteHotlink {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mime", "delete_hotlink", Effect::Write);
}

/// Removes a MIME type of the account.
///
/// Types of the server cannot be removed.
///
/// The UAPI function `Mime::delete_mime`. It may change something. Needs the role `WebServer`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_mime/>
#[doc(alias = "Mime::delete_mime")]
pub fn delete_mime<C: Caller>(client: &C, params: &DeleteMime) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes a MIME type of the account: the parameters of [`delete_mime()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteMime {
    /// Content type to remove, such as `text/foo`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: String,
}

impl DeleteMime {
    /// Creates the parameters.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

impl Named for DeleteMime {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mime", "delete_mime", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for DeleteMime {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteMime", f)
    }
}

/// Removes a redirect.
///
/// Take the values from [`list_redirects`](list_redirects()).
///
/// The UAPI function `Mime::delete_redirect`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/delete_redirect/>
#[doc(alias = "Mime::delete_redirect")]
pub fn delete_redirect<C: Caller>(
    client: &C,
    params: &DeleteRedirect,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes a redirect: the parameters of [`delete_redirect()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteRedirect {
    /// Domain of the redirect.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Rest of the Apache directive, if the redirect was written as `Redirect` or `RedirectMatch`.
    /// Empty by default.
    ///
    /// Wire name `args`. Default: empty.
    pub args: Option<String>,
    /// Full path of the directory with the `.htaccess` file. By default, the document root of the
    /// domain.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// Path that is redirected. Empty by default.
    ///
    /// Wire name `src`. Default: empty.
    pub src: Option<String>,
}

impl DeleteRedirect {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            args: None,
            docroot: None,
            src: None,
        }
    }

    /// Sets [`args`](field@Self::args).
    pub fn args(mut self, args: impl Into<String>) -> Self {
        self.args = Some(args.into());
        self
    }

    /// Sets [`docroot`](field@Self::docroot).
    pub fn docroot(mut self, docroot: impl Into<String>) -> Self {
        self.docroot = Some(docroot.into());
        self
    }

    /// Sets [`src`](field@Self::src).
    pub fn src(mut self, src: impl Into<String>) -> Self {
        self.src = Some(src.into());
        self
    }
}

impl Named for DeleteRedirect {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Mime", "delete_redirect", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("args", &self.args);
        form.opt("docroot", &self.docroot);
        form.opt("src", &self.src);
    }
}

impl std::fmt::Debug for DeleteRedirect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteRedirect", f)
    }
}

/// Returns the address to which a whole domain is redirected.
///
/// [`list_redirects`](list_redirects()) lists redirects of single pages.
///
/// The UAPI function `Mime::get_redirect`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_redirect/>
#[doc(alias = "Mime::get_redirect")]
pub fn get_redirect<C: Caller>(
    client: &C,
    params: &GetRedirect,
) -> C::Output<Reply<types::GetRedirectData>> {
    client.call(params)
}

/// Returns the address to which a whole domain is redirected: the parameters of
/// [`get_redirect()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetRedirect {
    /// Domain that the question is about.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl GetRedirect {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for GetRedirect {
    type Data = types::GetRedirectData;

    const CALL: Call = Call::new(Api::Uapi, "Mime", "get_redirect", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetRedirect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetRedirect", f)
    }
}

/// Lists Apache's handlers, of the server or of the account.
///
/// The UAPI function `Mime::list_handlers`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_handlers/>
#[doc(alias = "Mime::list_handlers")]
pub fn list_handlers<C: Caller>(
    client: &C,
    params: &ListHandlers,
) -> C::Output<Reply<Vec<types::ListHandlersRow>>> {
    client.call(params)
}

/// Lists Apache's handlers, of the server or of the account: the parameters of
/// [`list_handlers()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListHandlers {
    /// `system` for those of the server, `user` for those of the account.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::Origin,
}

impl ListHandlers {
    /// Creates the parameters.
    pub fn new(type_: impl Into<types::Origin>) -> Self {
        Self { type_: type_.into() }
    }
}

impl Named for ListHandlers {
    type Data = Vec<types::ListHandlersRow>;

    const CALL: Call = Call::new(Api::Uapi, "Mime", "list_handlers", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for ListHandlers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListHandlers", f)
    }
}

/// Reads the hotlink protection of the account.
///
/// The UAPI function `Mime::list_hotlinks`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_hotlinks/>
#[doc(alias = "Mime::list_hotlinks")]
pub fn list_hotlinks<C: Caller>(
    client: &C,
    params: &ListHotlinks,
) -> C::Output<Reply<types::ListHotlinksData>> {
    client.call(params)
}

/// Reads the hotlink protection of the account: the parameters of [`list_hotlinks()`].
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
    type Data = types::ListHotlinksData;

    const CALL: Call = Call::new(Api::Uapi, "Mime", "list_hotlinks", Effect::Read);
}

/// Lists MIME types, of the server or of the account.
///
/// Types that belong to PHP versions are missing if PHP-FPM is on.
///
/// The UAPI function `Mime::list_mime`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_mime/>
#[doc(alias = "Mime::list_mime")]
pub fn list_mime<C: Caller>(
    client: &C,
    params: &ListMime,
) -> C::Output<Reply<Vec<types::ListMimeRow>>> {
    client.call(params)
}

/// Lists MIME types, of the server or of the account: the parameters of [`list_mime()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListMime {
    /// `system` for those of the server, `user` for those of the account.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::Origin,
}

impl ListMime {
    /// Creates the parameters.
    pub fn new(type_: impl Into<types::Origin>) -> Self {
        Self { type_: type_.into() }
    }
}

impl Named for ListMime {
    type Data = Vec<types::ListMimeRow>;

    const CALL: Call = Call::new(Api::Uapi, "Mime", "list_mime", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for ListMime {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListMime", f)
    }
}

/// Lists the redirects in the account's .htaccess files.
///
/// Without parameters, it lists all redirects.
///
/// The UAPI function `Mime::list_redirects`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_redirects/>
#[doc(alias = "Mime::list_redirects")]
pub fn list_redirects<C: Caller>(
    client: &C,
    params: &ListRedirects,
) -> C::Output<Reply<Vec<types::ListRedirectsRow>>> {
    client.call(params)
}

/// Lists the redirects in the account's .htaccess files: the parameters of
/// [`list_redirects()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListRedirects {
    /// Target address of the redirects to list. By default, all.
    ///
    /// Wire name `destination`.
    pub destination: Option<String>,
    /// A regular expression as in Perl, for the redirected path (`sourceurl`). By default, all are
    /// listed.
    ///
    /// Wire name `regex`.
    pub regex: Option<String>,
}

impl ListRedirects {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`destination`](field@Self::destination).
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets [`regex`](field@Self::regex).
    pub fn regex(mut self, regex: impl Into<String>) -> Self {
        self.regex = Some(regex.into());
        self
    }
}

impl Named for ListRedirects {
    type Data = Vec<types::ListRedirectsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Mime", "list_redirects", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("destination", &self.destination);
        form.opt("regex", &self.regex);
    }
}

impl std::fmt::Debug for ListRedirects {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListRedirects", f)
    }
}

/// Returns the details of a redirect with a domain and a target.
///
/// The UAPI function `Mime::redirect_info`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/redirect_info/>
#[doc(alias = "Mime::redirect_info")]
pub fn redirect_info<C: Caller>(
    client: &C,
    params: &RedirectInfo,
) -> C::Output<Reply<types::RedirectInfoData>> {
    client.call(params)
}

/// Returns the details of a redirect with a domain and a target: the parameters of
/// [`redirect_info()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RedirectInfo {
    /// Domain that is redirected.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Target address.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: String,
}

impl RedirectInfo {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            url: url.into(),
        }
    }
}

impl Named for RedirectInfo {
    type Data = types::RedirectInfoData;

    const CALL: Call = Call::new(Api::Uapi, "Mime", "redirect_info", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("url", &self.url);
    }
}

impl std::fmt::Debug for RedirectInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RedirectInfo", f)
    }
}
