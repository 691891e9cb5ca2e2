// Made by cpanel-codegen from schema/uapi/SubDomain.yaml. Do not edit: change the schema and regenerate.

//! Create subdomains.
//!
//! The module `SubDomain` of UAPI.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

/// Creates a subdomain with a document root of its own.
///
/// It adds the DNS record and the web server's configuration, which can take more than half a minute.
/// After a time-out the subdomain may have been made all the same, so look before trying again. Fails
/// when the account has all the subdomains it may have, and when the Web Server role is off.
///
/// `SubDomain::addsubdomain` of UAPI, which may change something. Needs the role `WebServer`. cPanel's
/// own page: <https://api.docs.cpanel.net/openapi/cpanel/operation/addsubdomain/>
#[doc(alias = "SubDomain::addsubdomain")]
pub fn addsubdomain<C: Caller>(
    client: &C,
    params: &Addsubdomain,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`addsubdomain()`].
///
/// Creates a subdomain with a document root of its own.
///
/// Call it as `SubDomain::addsubdomain`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Addsubdomain {
    /// Name of the subdomain without the domain: `blog` for `blog.example.com`. Wire name `domain`.
    pub domain: String,
    /// Domain to put it under, which the account must have already. Wire name `rootdomain`. Format:
    /// `domain`.
    pub rootdomain: String,
    /// Sets Apache's `UseCanonicalName`: `1`, the default, uses the canonical name for addresses that point
    /// to the site itself, `0` does not. Wire name `canoff`. Default: `true`.
    pub canoff: Option<bool>,
    /// Document root, relative to the home directory. Left out, it is chosen by the server, below
    /// `public_html` or beside it, as its settings have it. Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Whether dots are removed from `domain`, so that `a.b` becomes `ab`. Left out, they stay. Wire name
    /// `disallowdot`. Default: `false`.
    pub disallowdot: Option<bool>,
}

impl Addsubdomain {
    /// With what is required; the rest is set by the methods below.
    pub fn new(domain: impl Into<String>, rootdomain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            rootdomain: rootdomain.into(),
            canoff: Default::default(),
            dir: Default::default(),
            disallowdot: Default::default(),
        }
    }
    /// Sets Apache's `UseCanonicalName`: `1`, the default, uses the canonical name for addresses that point
    /// to the site itself, `0` does not. Wire name `canoff`. Default: `true`.
    #[inline]
    pub fn canoff(mut self, canoff: bool) -> Self {
        self.canoff = Some(canoff);
        self
    }
    /// Document root, relative to the home directory. Left out, it is chosen by the server, below
    /// `public_html` or beside it, as its settings have it. Wire name `dir`. Format: `path`.
    pub fn dir(mut self, dir: impl Into<String>) -> Self {
        self.dir = Some(dir.into());
        self
    }
    /// Whether dots are removed from `domain`, so that `a.b` becomes `ab`. Left out, they stay. Wire name
    /// `disallowdot`. Default: `false`.
    #[inline]
    pub fn disallowdot(mut self, disallowdot: bool) -> Self {
        self.disallowdot = Some(disallowdot);
        self
    }
}

impl Named for Addsubdomain {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "SubDomain",
        "addsubdomain",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("rootdomain", &self.rootdomain);
        form.opt("canoff", &self.canoff);
        form.opt("dir", &self.dir);
        form.opt("disallowdot", &self.disallowdot);
    }
}
