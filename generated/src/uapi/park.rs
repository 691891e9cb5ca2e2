// Made by cpanel-codegen from schema/uapi/Park.yaml. Do not edit: change the schema and regenerate.

//! Adds, lists and removes aliases: domains that show the site of another domain.
//!
//! The module `Park` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`listparkeddomains()`] | Lists the aliases of the main domain. |
//! | [`park()`] | Turns a domain into an alias of another domain of the account. |
//! | [`unpark()`] | Removes an alias. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the aliases of the main domain.
///
/// Returns: Each item is an alias.
///
/// The UAPI function `Park::listparkeddomains`. It changes nothing. Since version 11.138.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Park-listparkeddomains/>
#[doc(alias = "Park::listparkeddomains")]
pub fn listparkeddomains<C: Caller>(
    client: &C,
    params: &Listparkeddomains,
) -> C::Output<Reply<Vec<types::ListparkeddomainsRow>>> {
    client.call(params)
}

/// Lists the aliases of the main domain: the parameters of [`listparkeddomains()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listparkeddomains {
    /// Regular expression that an alias must match. By default, all aliases are listed.
    ///
    /// Wire name `regex`. Format: `regex`.
    pub regex: Option<String>,
    /// Whether the reply includes `can_https_redirect` and `is_https_redirecting`. By default, it
    /// does not.
    ///
    /// Wire name `return_https_redirect_status`. Default: `false`.
    pub return_https_redirect_status: Option<bool>,
}

impl Listparkeddomains {
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

impl Named for Listparkeddomains {
    type Data = Vec<types::ListparkeddomainsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Park", "listparkeddomains", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("regex", &self.regex);
        form.opt("return_https_redirect_status", &self.return_https_redirect_status);
    }
}

impl std::fmt::Debug for Listparkeddomains {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Listparkeddomains", f)
    }
}

/// Turns a domain into an alias of another domain of the account.
///
/// The function creates a DNS zone for the domain, which may take more than half a minute.
/// After a time-out, check with [`listparkeddomains`](listparkeddomains()) before you repeat
/// the call. Fails if the domain exists on the server, if another server hosts it, or if the
/// account has its maximum number of aliases.
///
/// The UAPI function `Park::park`. It may change something. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/Park-park/>
///
/// Not certain: The meaning of `disallowdot` is taken from the API 2 function of the same name.
/// So are the duration and the reasons for a failure.
#[doc(alias = "Park::park")]
pub fn park<C: Caller>(client: &C, params: &Park) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// Turns a domain into an alias of another domain of the account: the parameters of [`park()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Park {
    /// Domain that becomes the alias.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether dots are removed from `topdomain`. By default, they are kept.
    ///
    /// Wire name `disallowdot`. Default: `false`.
    pub disallowdot: Option<bool>,
    /// Whether to skip the checks of the domain. Since 11.138, the server ignores it for account
    /// users.
    ///
    /// Wire name `force`. Default: `false`.
    pub force: Option<bool>,
    /// Domain or subdomain of the account whose site the alias shows. By default, the main domain.
    ///
    /// Wire name `topdomain`.
    pub topdomain: Option<String>,
}

impl Park {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            disallowdot: None,
            force: None,
            topdomain: None,
        }
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

    /// Sets [`topdomain`](field@Self::topdomain).
    pub fn topdomain(mut self, topdomain: impl Into<String>) -> Self {
        self.topdomain = Some(topdomain.into());
        self
    }
}

impl Named for Park {
    type Data = Dynamic;

    const CALL: Call = Call::new(Api::Uapi, "Park", "park", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("disallowdot", &self.disallowdot);
        form.opt("force", &self.force);
        form.opt("topdomain", &self.topdomain);
    }
}

impl std::fmt::Debug for Park {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Park", f)
    }
}

/// Removes an alias.
///
/// The function also deletes the alias's DNS zone. It keeps the files, because they belong to
/// the other domain.
///
/// The UAPI function `Park::unpark`. It may change something. Since version 11.138. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/Park-unpark/>
///
/// Not certain: The reply is assumed to be empty, like that of `park`. The meaning of
/// `subdomain`, and what is deleted and what is kept, are taken from the API 2 function of the
/// same name. That `subdomain` is the key and not the full name is inferred from the example of
/// the reference.
#[doc(alias = "Park::unpark")]
pub fn unpark<C: Caller>(client: &C, params: &Unpark) -> C::Output<Reply<Dynamic>> {
    client.call(params)
}

/// Removes an alias: the parameters of [`unpark()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Unpark {
    /// Alias to remove.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Key of the subdomain behind the alias, if the alias is an addon domain. For addon domains,
    /// `AddonDomain::deladdondomain` is the better function.
    ///
    /// Wire name `subdomain`.
    pub subdomain: Option<String>,
}

impl Unpark {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            subdomain: None,
        }
    }

    /// Sets [`subdomain`](field@Self::subdomain).
    pub fn subdomain(mut self, subdomain: impl Into<String>) -> Self {
        self.subdomain = Some(subdomain.into());
        self
    }
}

impl Named for Unpark {
    type Data = Dynamic;

    const CALL: Call = Call::new(Api::Uapi, "Park", "unpark", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("subdomain", &self.subdomain);
    }
}

impl std::fmt::Debug for Unpark {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Unpark", f)
    }
}
