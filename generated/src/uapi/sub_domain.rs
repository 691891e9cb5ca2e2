// Made by cpanel-codegen from schema/uapi/SubDomain.yaml. Do not edit: change the schema and regenerate.

//! Create subdomains.
//!
//! The module `SubDomain` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addsubdomain()`] | Creates a subdomain with a document root of its own. |

use cpanel_core::codegen::{Api, Call, Caller, Effect, Form, Named, Reply};

/// Creates a subdomain with a document root of its own.
///
/// It adds the DNS record and the web server's configuration, which can take more than half a
/// minute. After a time-out the subdomain may have been made all the same, so look before
/// trying again. Fails when the account has all the subdomains it may have, and when the Web
/// Server role is off.
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

/// Creates a subdomain with a document root of its own: the parameters of [`addsubdomain()`].
#[derive(Clone, Debug)]
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
    /// Domain to put it under, which the account must have already.
    ///
    /// Wire name `rootdomain`. Format: `domain`.
    pub rootdomain: String,
    /// Sets Apache's `UseCanonicalName`: `1`, the default, uses the canonical name for addresses
    /// that point to the site itself, `0` does not.
    ///
    /// Wire name `canoff`. Default: `true`.
    pub canoff: Option<bool>,
    /// Document root, relative to the home directory. Left out, it is chosen by the server, below
    /// `public_html` or beside it, as its settings have it.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Whether dots are removed from `domain`, so that `a.b` becomes `ab`. Left out, they stay.
    ///
    /// Wire name `disallowdot`. Default: `false`.
    pub disallowdot: Option<bool>,
}

impl Addsubdomain {
    /// Creates the parameters with what is required. The methods below set the rest.
    pub fn new(domain: impl Into<String>, rootdomain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            rootdomain: rootdomain.into(),
            canoff: Default::default(),
            dir: Default::default(),
            disallowdot: Default::default(),
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
