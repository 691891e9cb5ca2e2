// Made by cpanel-codegen from schema/uapi/SubDomain.yaml. Do not edit: change the schema and regenerate.

//! Adds, lists, moves and removes subdomains.
//!
//! The module `SubDomain` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addsubdomain()`] | Creates a subdomain with its own document root. |
//! | [`changedocroot()`] | Changes the document root of a domain. |
//! | [`delsubdomain()`] | Removes a subdomain. |
//! | [`getreservedsubdomains()`] | Lists the labels that are not allowed for subdomains. |
//! | [`listsubdomains()`] | Lists the account's subdomains with their document roots. |
//! | [`validregex()`] | Returns the regular expression that the label of a subdomain must match. |
//!
//! A subdomain is a name below a domain of the account, with its own document root.
//!
//! - [`addsubdomain`](addsubdomain()) creates a subdomain, [`delsubdomain`](delsubdomain())
//!   removes it, [`listsubdomains`](listsubdomains()) lists all of them.
//! - [`changedocroot`](changedocroot()) gives a domain another document root.
//! - [`getreservedsubdomains`](getreservedsubdomains()) and [`validregex`](validregex()) return
//!   which names are not allowed.
//!
//! [`addsubdomain`](addsubdomain()) takes the label and the domain as two parameters.
//! [`delsubdomain`](delsubdomain()) takes them joined by an underscore, as in the member
//! `domainkey` of [`listsubdomains`](listsubdomains()). All functions except
//! [`addsubdomain`](addsubdomain()) are new in 11.138; older servers have them only in API 2.
//! Changes affect the DNS zone and the web server and may take more than half a minute. After a
//! time-out, check with [`listsubdomains`](listsubdomains()) before you send a call again.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::sub_domain::{self, Addsubdomain, Listsubdomains};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let shop = Addsubdomain::new("shop", "example.com").dir("public_html/shop");
//! sub_domain::addsubdomain(client, &shop).await?;
//!
//! for domain in sub_domain::listsubdomains(client, &Listsubdomains::new()).await?.data {
//!     println!("{} is served from {:?}", domain.domain, domain.dir);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates a subdomain with its own document root.
///
/// It adds the DNS record and the web server's configuration, which may take more than half a
/// minute. After a time-out, the subdomain may exist, so check before you send the call again.
/// Fails if the account has its maximum number of subdomains, or if the server lacks the Web
/// Server role.
///
/// The UAPI function `SubDomain::addsubdomain`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/addsubdomain/>
#[doc(alias = "SubDomain::addsubdomain")]
pub fn addsubdomain<C: Caller>(
    client: &C,
    params: &Addsubdomain,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Creates a subdomain with its own document root: the parameters of [`addsubdomain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addsubdomain {
    /// Name of the subdomain without the domain: `blog` for `blog.example.com`.
    ///
    /// Wire name `domain`.
    pub domain: String,
    /// Domain of the account below which the subdomain is created.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: String,
    /// Sets Apache's `UseCanonicalName`: `1`, the default, uses the canonical name for addresses
    /// that point to the site itself, `0` does not.
    ///
    /// Wire name `canoff`. Default: `true`.
    pub canoff: Option<bool>,
    /// Document root, relative to the home directory. By default, the server chooses it, inside
    /// `public_html` or next to it, depending on its settings.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Whether dots are removed from `domain`, so that `a.b` becomes `ab`. By default, they are not
    /// changed.
    ///
    /// Wire name `disallowdot`. Default: `false`.
    pub disallowdot: Option<bool>,
}

impl Addsubdomain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, rootdomain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            rootdomain: rootdomain.into(),
            canoff: None,
            dir: None,
            disallowdot: None,
        }
    }

    /// Sets [`canoff`](field@Self::canoff).
    #[inline]
    pub fn canoff(mut self, canoff: bool) -> Self {
        self.canoff = Some(canoff);
        self
    }

    /// Sets [`dir`](field@Self::dir).
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }

    /// Sets [`disallowdot`](field@Self::disallowdot).
    #[inline]
    pub fn disallowdot(mut self, disallowdot: bool) -> Self {
        self.disallowdot = Some(disallowdot);
        self
    }
}

impl Named for Addsubdomain {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "SubDomain", "addsubdomain", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("rootdomain", &self.rootdomain);
        form.opt("canoff", &self.canoff);
        form.opt("dir", &self.dir);
        form.opt("disallowdot", &self.disallowdot);
    }
}

impl std::fmt::Debug for Addsubdomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addsubdomain", f)
    }
}

/// Changes the document root of a domain.
///
/// No file is moved. The directory is created if it does not exist.
///
/// The UAPI function `SubDomain::changedocroot`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-changedocroot/>
///
/// Not certain: That a missing directory is created is assumed from `addsubdomain`.
#[doc(alias = "SubDomain::changedocroot")]
pub fn changedocroot<C: Caller>(
    client: &C,
    params: &Changedocroot,
) -> C::Output<Reply<types::ChangedocrootData>> {
    client.call(params)
}

/// Changes the document root of a domain: the parameters of [`changedocroot()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Changedocroot {
    /// New document root, relative to the home directory.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: String,
    /// Full name of the domain or subdomain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Changedocroot {
    /// Creates the parameters.
    pub fn new(docroot: impl Into<String>, domain: impl Into<String>) -> Self {
        Self {
            docroot: docroot.into(),
            domain: domain.into(),
        }
    }
}

impl Named for Changedocroot {
    type Data = types::ChangedocrootData;

    const CALL: Call = Call::new(Api::Uapi, "SubDomain", "changedocroot", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("docroot", &self.docroot);
        form.put("domain", &self.domain);
    }
}

impl std::fmt::Debug for Changedocroot {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Changedocroot", f)
    }
}

/// Removes a subdomain.
///
/// Its DNS record is removed too. The files in the document root stay.
///
/// The UAPI function `SubDomain::delsubdomain`. It may change something. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-delsubdomain/>
///
/// Not certain: What is removed and what stays is known from the API 2 function of the same
/// name.
#[doc(alias = "SubDomain::delsubdomain")]
pub fn delsubdomain<C: Caller>(
    client: &C,
    params: &Delsubdomain,
) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// Removes a subdomain: the parameters of [`delsubdomain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delsubdomain {
    /// Key of the subdomain: the label, an underscore and the domain, as in the member `domainkey`
    /// of [`listsubdomains`](listsubdomains()).
    ///
    /// Wire name `domain`.
    pub domain: String,
    /// Whether dots are removed from the label before it is looked up. By default, they are not.
    ///
    /// Wire name `disallowdot`. Default: `false`.
    pub disallowdot: Option<bool>,
}

impl Delsubdomain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            disallowdot: None,
        }
    }

    /// Sets [`disallowdot`](field@Self::disallowdot).
    #[inline]
    pub fn disallowdot(mut self, disallowdot: bool) -> Self {
        self.disallowdot = Some(disallowdot);
        self
    }
}

impl Named for Delsubdomain {
    type Data = Dynamic;

    const CALL: Call = Call::new(Api::Uapi, "SubDomain", "delsubdomain", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("disallowdot", &self.disallowdot);
    }
}

impl std::fmt::Debug for Delsubdomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delsubdomain", f)
    }
}

/// Lists the labels that are not allowed for subdomains.
///
/// Returns: Each item is a label, such as `www`.
///
/// The UAPI function `SubDomain::getreservedsubdomains`. It changes nothing. Since version
/// 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-getreservedsubdomains/>
#[doc(alias = "SubDomain::getreservedsubdomains")]
pub fn getreservedsubdomains<C: Caller>(
    client: &C,
    params: &Getreservedsubdomains,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the labels that are not allowed for subdomains: the parameters of
/// [`getreservedsubdomains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getreservedsubdomains {}

impl Getreservedsubdomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getreservedsubdomains {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SubDomain",
        "getreservedsubdomains",
        Effect::Read,
    );
}

/// Lists the account's subdomains with their document roots.
///
/// The subdomains of addon domains are listed too.
///
/// Returns: Each item is a subdomain.
///
/// The UAPI function `SubDomain::listsubdomains`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-listsubdomains/>
///
/// Not certain: That the subdomains of addon domains are listed is known from the API 2
/// function of the same name.
#[doc(alias = "SubDomain::listsubdomains")]
pub fn listsubdomains<C: Caller>(
    client: &C,
    params: &Listsubdomains,
) -> C::Output<Reply<Vec<types::ListsubdomainsRow>>> {
    client.call(params)
}

/// Lists the account's subdomains with their document roots: the parameters of
/// [`listsubdomains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listsubdomains {
    /// A regular expression. Only matching names are listed. By default, all are.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
    /// Whether `can_https_redirect` and `is_https_redirecting` are added. By default, they are not.
    ///
    /// Wire name `return_https_redirect_status`. Default: `false`.
    pub return_https_redirect_status: Option<bool>,
}

impl Listsubdomains {
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

    /// Sets [`return_https_redirect_status`](field@Self::return_https_redirect_status).
    #[inline]
    pub fn return_https_redirect_status(
        mut self,
        return_https_redirect_status: bool,
    ) -> Self {
        self.return_https_redirect_status = Some(return_https_redirect_status);
        self
    }
}

impl Named for Listsubdomains {
    type Data = Vec<types::ListsubdomainsRow>;

    const CALL: Call = Call::new(Api::Uapi, "SubDomain", "listsubdomains", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
        form.opt("return_https_redirect_status", &self.return_https_redirect_status);
    }
}

impl std::fmt::Debug for Listsubdomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listsubdomains", f)
    }
}

/// Returns the regular expression that the label of a subdomain must match.
///
/// Returns: A list of one item: the regular expression.
///
/// The UAPI function `SubDomain::validregex`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SubDomain-validregex/>
#[doc(alias = "SubDomain::validregex")]
pub fn validregex<C: Caller>(
    client: &C,
    params: &Validregex,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Returns the regular expression that the label of a subdomain must match: the parameters of
/// [`validregex()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Validregex {}

impl Validregex {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Validregex {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "SubDomain", "validregex", Effect::Read);
}
