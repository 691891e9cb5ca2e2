// Made by cpanel-codegen from schema/api2/SubDomain.yaml. Do not edit: change the schema and regenerate.

//! Adds, lists, moves and removes subdomains.
//!
//! The module `SubDomain` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addsubdomain()`] | Creates a subdomain with its DNS record. |
//! | [`changedocroot()`] | Changes the document root of a subdomain. |
//! | [`delsubdomain()`] | Removes a subdomain with its DNS record. |
//! | [`getreservedsubdomains()`] | Lists the labels that are not allowed for subdomains. |
//! | [`listsubdomains()`] | Lists the subdomains of the account. |
//! | [`validregex()`] | Returns the regular expression that the label of a subdomain must match. |
//!
//! A subdomain is a name below a domain of the account. It has its own document root.
//!
//! - [`addsubdomain`](addsubdomain()) creates a subdomain, [`delsubdomain`](delsubdomain())
//!   removes it, and [`listsubdomains`](listsubdomains()) lists all of them.
//! - [`changedocroot`](changedocroot()) sets another document root.
//! - [`getreservedsubdomains`](getreservedsubdomains()) and [`validregex`](validregex()) tell
//!   which names are refused, before you try one.
//!
//! [`addsubdomain`](addsubdomain()) takes the label and the domain in two parameters;
//! [`delsubdomain`](delsubdomain()) takes the full name. These functions change the DNS zone
//! and the configuration of the web server, which may take more than half a minute. After a
//! time-out, check whether the change was made before you send the call again.
//!
//! UAPI has `SubDomain::addsubdomain`, and the other functions since 11.138. On older servers,
//! its module `DomainInfo` lists the names.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::sub_domain::{self, Addsubdomain, Listsubdomains};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let shop = Addsubdomain::new("shop", "example.com").dir("public_html/shop");
//! sub_domain::addsubdomain(client, &shop).await?;
//!
//! for domain in sub_domain::listsubdomains(client, &Listsubdomains::new()).await?.data {
//!     println!("{} is served from {:?}", domain.domain, domain.reldir);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates a subdomain with its DNS record.
///
/// Fails if the name exists or is reserved. A missing document root is created.
///
/// The API 2 function `SubDomain::addsubdomain`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-addsubdomain/>
///
/// Replaced by [`SubDomain::addsubdomain`](crate::uapi::sub_domain::addsubdomain).
#[doc(alias = "SubDomain::addsubdomain")]
pub fn addsubdomain<C: Caller>(
    client: &C,
    params: &Addsubdomain,
) -> C::Output<Reply<types::DomainChange>> {
    client.call(params)
}

/// Creates a subdomain with its DNS record: the parameters of [`addsubdomain()`].
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
    /// Label of the new subdomain, without the domain.
    ///
    /// Wire name `domain`.
    pub domain: String,
    /// Domain of the account that the subdomain belongs to.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: String,
    /// Document root, relative to the home directory. By default, a directory in `public_html` that
    /// is named like the label.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Whether dots are removed from the label. Otherwise, they are kept.
    ///
    /// Wire name `disallowdot`. Default: `false`.
    pub disallowdot: Option<bool>,
    /// Whether the web server uses the canonical name. On by default, as in UAPI.
    ///
    /// Wire name `canoff`.
    pub canoff: Option<bool>,
}

impl Addsubdomain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, rootdomain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            rootdomain: rootdomain.into(),
            dir: None,
            disallowdot: None,
            canoff: None,
        }
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

    /// Sets [`canoff`](field@Self::canoff).
    #[inline]
    pub fn canoff(mut self, canoff: bool) -> Self {
        self.canoff = Some(canoff);
        self
    }
}

impl Named for Addsubdomain {
    type Data = types::DomainChange;

    const CALL: Call = Call::new(Api::Api2, "SubDomain", "addsubdomain", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("rootdomain", &self.rootdomain);
        form.opt("dir", &self.dir);
        form.opt("disallowdot", &self.disallowdot);
        form.opt("canoff", &self.canoff);
    }
}

impl std::fmt::Debug for Addsubdomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addsubdomain", f)
    }
}

/// Changes the document root of a subdomain.
///
/// No files are moved.
///
/// The API 2 function `SubDomain::changedocroot`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-changedocroot/>
///
/// Replaced by [`SubDomain::changedocroot`](crate::uapi::sub_domain::changedocroot).
///
/// Not certain: The documented table lists result and reason, but does not say whether they are
/// members of the row. A public client reads them there.
#[doc(alias = "SubDomain::changedocroot")]
pub fn changedocroot<C: Caller>(
    client: &C,
    params: &Changedocroot,
) -> C::Output<Reply<types::ChangedocrootData>> {
    client.call(params)
}

/// Changes the document root of a subdomain: the parameters of [`changedocroot()`].
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
    /// Label of the subdomain, without the domain.
    ///
    /// Wire name `subdomain`.
    pub subdomain: String,
    /// Domain that the subdomain belongs to.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: String,
    /// New document root, relative to the home directory.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: String,
}

/// The required parameters of [`Changedocroot::new()`].
#[derive(Clone)]
#[must_use]
pub struct ChangedocrootRequired<'a> {
    /// See [`subdomain`](field@Changedocroot::subdomain).
    pub subdomain: &'a str,
    /// See [`rootdomain`](field@Changedocroot::rootdomain).
    pub rootdomain: &'a str,
    /// See [`dir`](field@Changedocroot::dir).
    pub dir: &'a str,
}

impl Changedocroot {
    /// Creates the parameters.
    #[inline]
    pub fn new(required: ChangedocrootRequired<'_>) -> Self {
        Self {
            subdomain: required.subdomain.into(),
            rootdomain: required.rootdomain.into(),
            dir: required.dir.into(),
        }
    }
}

impl Named for Changedocroot {
    type Data = types::ChangedocrootData;

    const CALL: Call = Call::new(Api::Api2, "SubDomain", "changedocroot", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("subdomain", &self.subdomain);
        form.put("rootdomain", &self.rootdomain);
        form.put("dir", &self.dir);
    }
}

impl std::fmt::Debug for Changedocroot {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Changedocroot", f)
    }
}

/// Removes a subdomain with its DNS record.
///
/// The files below the document root are kept.
///
/// The API 2 function `SubDomain::delsubdomain`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-delsubdomain/>
///
/// Replaced by [`SubDomain::delsubdomain`](crate::uapi::sub_domain::delsubdomain).
#[doc(alias = "SubDomain::delsubdomain")]
pub fn delsubdomain<C: Caller>(
    client: &C,
    params: &Delsubdomain,
) -> C::Output<Reply<types::DomainChange>> {
    client.call(params)
}

/// Removes a subdomain with its DNS record: the parameters of [`delsubdomain()`].
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
    /// Full name of the subdomain.
    ///
    /// Wire name `domain`. Format: `domain`.
    ///
    /// Not certain: The recorded call sends only this parameter.
    pub domain: String,
}

impl Delsubdomain {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
}

impl Named for Delsubdomain {
    type Data = types::DomainChange;

    const CALL: Call = Call::new(Api::Api2, "SubDomain", "delsubdomain", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
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
/// Returns: The labels, in no particular order.
///
/// The API 2 function `SubDomain::getreservedsubdomains`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-getreservedsubdomains/>
///
/// Replaced by
/// [`SubDomain::getreservedsubdomains`](crate::uapi::sub_domain::getreservedsubdomains).
///
/// Not certain: The UAPI function of the same name in newer versions answers in this form. The
/// same is true for the pattern that `validregex` returns here too.
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
        Api::Api2,
        "SubDomain",
        "getreservedsubdomains",
        Effect::Read,
    );
}

/// Lists the subdomains of the account.
///
/// The reply includes the subdomains behind addon domains.
///
/// The API 2 function `SubDomain::listsubdomains`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-listsubdomains/>
///
/// Replaced by [`SubDomain::listsubdomains`](crate::uapi::sub_domain::listsubdomains),
/// [`DomainInfo::list_domains`](crate::uapi::domain_info::list_domains),
/// [`DomainInfo::domains_data`](crate::uapi::domain_info::domains_data).
///
/// Not certain: The members after `status` are those that a public client reads. The recorded
/// reply (11.32) ends with `status`.
#[doc(alias = "SubDomain::listsubdomains")]
pub fn listsubdomains<C: Caller>(
    client: &C,
    params: &Listsubdomains,
) -> C::Output<Reply<Vec<types::ListsubdomainsRow>>> {
    client.call(params)
}

/// Lists the subdomains of the account: the parameters of [`listsubdomains()`].
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
    /// Regular expression that the name has to match. By default, all subdomains are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
    /// Whether `is_https_redirecting` and `can_https_redirect` are added to each row. Off by
    /// default.
    ///
    /// Wire name `return_https_redirect_status`.
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

    const CALL: Call = Call::new(Api::Api2, "SubDomain", "listsubdomains", Effect::Read);

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
/// Returns: One item, the regular expression.
///
/// The API 2 function `SubDomain::validregex`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-subdomain/cpanel-api-2-functions-subdomain-validregex/>
///
/// Replaced by [`SubDomain::validregex`](crate::uapi::sub_domain::validregex).
///
/// Not certain: The documented table says that the data is a list with the pattern. No reply
/// was seen.
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

    const CALL: Call = Call::new(Api::Api2, "SubDomain", "validregex", Effect::Read);
}
