// Made by cpanel-codegen from schema/uapi/AddonDomain.yaml. Do not edit: change the schema and regenerate.

//! Adds, lists and removes addon domains.
//!
//! The module `AddonDomain` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addaddondomain()`] | Creates an addon domain and its subdomain. |
//! | [`deladdondomain()`] | Removes an addon domain and its subdomain. |
//! | [`listaddondomains()`] | Lists the account's addon domains with their document roots. |

use cpanel_core::codegen::*;

pub mod types;

/// Creates an addon domain and its subdomain.
///
/// The server creates the DNS zone and changes the configuration of the web server, which may
/// take more than half a minute. After a time-out, check with
/// [`listaddondomains`](listaddondomains()) before you send the call again. Fails if the domain
/// exists on the server, if another server hosts it, or if the account has its maximum number
/// of addon domains.
///
/// The UAPI function `AddonDomain::addaddondomain`. It may change something. Since version
/// 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-addaddondomain/>
///
/// Not certain: The base of `dir`, the effect of `disallowdot`, the duration and the reasons
/// for a failure are taken from the API 2 function of the same name.
#[doc(alias = "AddonDomain::addaddondomain")]
pub fn addaddondomain<C: Caller>(
    client: &C,
    params: &Addaddondomain,
) -> C::Output<Reply<types::AddaddondomainData>> {
    client.call(params)
}

/// Creates an addon domain and its subdomain: the parameters of [`addaddondomain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addaddondomain {
    /// Domain to add.
    ///
    /// Wire name `newdomain`. Format: `domain`.
    pub newdomain: String,
    /// Label of the subdomain behind the addon domain. For example, `addon` creates
    /// `addon.example.com` under the main domain.
    ///
    /// Wire name `subdomain`.
    pub subdomain: String,
    /// Document root, relative to the home directory. By default, the server chooses one.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Whether dots are removed from `subdomain`, so that `a.b` becomes `ab`. By default, they are
    /// kept.
    ///
    /// Wire name `disallowdot`. Default: `false`.
    pub disallowdot: Option<bool>,
    /// Skipped the checks of the domain in older versions. Since 11.138 the server accepts this
    /// flag and ignores it for account users.
    ///
    /// Wire name `force`. Default: `false`.
    pub force: Option<bool>,
}

impl Addaddondomain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(newdomain: impl Into<String>, subdomain: impl Into<String>) -> Self {
        Self {
            newdomain: newdomain.into(),
            subdomain: subdomain.into(),
            dir: None,
            disallowdot: None,
            force: None,
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

    /// Sets [`force`](field@Self::force).
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl Named for Addaddondomain {
    type Data = types::AddaddondomainData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "AddonDomain",
        "addaddondomain",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("newdomain", &self.newdomain);
        form.put("subdomain", &self.subdomain);
        form.opt("dir", &self.dir);
        form.opt("disallowdot", &self.disallowdot);
        form.opt("force", &self.force);
    }
}

impl std::fmt::Debug for Addaddondomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addaddondomain", f)
    }
}

/// Removes an addon domain and its subdomain.
///
/// The DNS zone of the domain is deleted with all its records. The files in the document root
/// are kept. Call [`listaddondomains`](listaddondomains()) first to get `domainkey`.
///
/// The UAPI function `AddonDomain::deladdondomain`. It may change something. Since version
/// 11.138. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-deladdondomain/>
///
/// Not certain: That the zone and its records are deleted and the files are kept is known from
/// the API 2 function of the same name.
#[doc(alias = "AddonDomain::deladdondomain")]
pub fn deladdondomain<C: Caller>(
    client: &C,
    params: &Deladdondomain,
) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// Removes an addon domain and its subdomain: the parameters of [`deladdondomain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Deladdondomain {
    /// Addon domain to remove.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Key of the subdomain behind the addon domain: label, underscore and main domain.
    /// [`listaddondomains`](listaddondomains()) returns it as `domainkey`.
    ///
    /// Wire name `subdomain`.
    pub subdomain: String,
    /// Whether dots are removed from the label in `subdomain` before the server looks it up. By
    /// default, they are kept.
    ///
    /// Wire name `disallowdot`. Default: `false`.
    pub disallowdot: Option<bool>,
}

impl Deladdondomain {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, subdomain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            subdomain: subdomain.into(),
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

impl Named for Deladdondomain {
    type Data = Dynamic;

    const CALL: Call = Call::new(
        Api::Uapi,
        "AddonDomain",
        "deladdondomain",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("subdomain", &self.subdomain);
        form.opt("disallowdot", &self.disallowdot);
    }
}

impl std::fmt::Debug for Deladdondomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Deladdondomain", f)
    }
}

/// Lists the account's addon domains with their document roots.
///
/// Returns: Each item is an addon domain.
///
/// The UAPI function `AddonDomain::listaddondomains`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/AddonDomain-listaddondomains/>
#[doc(alias = "AddonDomain::listaddondomains")]
pub fn listaddondomains<C: Caller>(
    client: &C,
    params: &Listaddondomains,
) -> C::Output<Reply<Vec<types::ListaddondomainsRow>>> {
    client.call(params)
}

/// Lists the account's addon domains with their document roots: the parameters of
/// [`listaddondomains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listaddondomains {
    /// Regular expression that the domain has to match. By default, all addon domains are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
    /// Whether `can_https_redirect` and `is_https_redirecting` are added. By default, they are not.
    ///
    /// Wire name `return_https_redirect_status`. Default: `false`.
    pub return_https_redirect_status: Option<bool>,
}

impl Listaddondomains {
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

impl Named for Listaddondomains {
    type Data = Vec<types::ListaddondomainsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "AddonDomain",
        "listaddondomains",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
        form.opt("return_https_redirect_status", &self.return_https_redirect_status);
    }
}

impl std::fmt::Debug for Listaddondomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listaddondomains", f)
    }
}
