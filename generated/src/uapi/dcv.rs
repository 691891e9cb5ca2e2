// Made by cpanel-codegen from schema/uapi/DCV.yaml. Do not edit: change the schema and regenerate.

//! Checks whether domains would pass the ownership checks of certificate authorities.
//!
//! The module `DCV` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`check_domains_via_dns()`] | Checks whether domains can prove their ownership with a DNS record. |
//! | [`check_domains_via_http()`] | Checks whether domains can prove their ownership with a file on their website. |
//! | [`ensure_domains_can_pass_dcv()`] | Checks whether domains can prove their ownership, with a simpler reply. *Deprecated.* |

use cpanel_core::codegen::*;

pub mod types;

/// Checks whether domains can prove their ownership with a DNS record.
///
/// The server adds a test record to the zone and then looks it up in DNS. The check fails if
/// this server is not authoritative for the domain.
///
/// Returns: One item for each domain, in the order of the call.
///
/// The UAPI function `DCV::check_domains_via_dns`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/check_domains_via_dns/>
#[doc(alias = "DCV::check_domains_via_dns")]
pub fn check_domains_via_dns<C: Caller>(
    client: &C,
    params: &CheckDomainsViaDns,
) -> C::Output<Reply<Vec<types::CheckDomainsViaDnsRow>>> {
    client.call(params)
}

/// Checks whether domains can prove their ownership with a DNS record: the parameters of
/// [`check_domains_via_dns()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CheckDomainsViaDns {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl CheckDomainsViaDns {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for CheckDomainsViaDns {
    type Data = Vec<types::CheckDomainsViaDnsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DCV",
        "check_domains_via_dns",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for CheckDomainsViaDns {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CheckDomainsViaDns", f)
    }
}

/// Checks whether domains can prove their ownership with a file on their website.
///
/// The server puts a random file into the document root and fetches it through the domain. The
/// parameters other than `domain` imitate the rules of a certificate provider.
/// `get_provider_specific_dcv_constraints` of `Market` returns these rules.
///
/// Returns: One item for each domain, in the order of the call.
///
/// The UAPI function `DCV::check_domains_via_http`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/check_domains_via_http/>
#[doc(alias = "DCV::check_domains_via_http")]
pub fn check_domains_via_http<C: Caller>(
    client: &C,
    params: &CheckDomainsViaHttp,
) -> C::Output<Reply<Vec<types::CheckDomainsViaHttpRow>>> {
    client.call(params)
}

/// Checks whether domains can prove their ownership with a file on their website: the
/// parameters of [`check_domains_via_http()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CheckDomainsViaHttp {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
    /// Characters of the file name, one in each item. By default, capital letters and digits.
    ///
    /// Wire name `dcv_file_allowed_characters`. Default: 36 values.
    #[cfg_attr(feature = "serde", serde(default))]
    pub dcv_file_allowed_characters: Vec<String>,
    /// Extension of the file name, such as `txt`. By default, none.
    ///
    /// Wire name `dcv_file_extension`. Default: empty.
    pub dcv_file_extension: Option<String>,
    /// Number of characters in the file name. By default, `100`.
    ///
    /// Wire name `dcv_file_random_character_count`. At least `1`. Default: `100`.
    pub dcv_file_random_character_count: Option<i64>,
    /// Directory of the file, relative to the document root. By default,
    /// `.well-known/pki-validation`.
    ///
    /// Wire name `dcv_file_relative_path`. Default: `.well-known/pki-validation`.
    pub dcv_file_relative_path: Option<String>,
    /// Maximum number of redirects to follow. The reply lists one redirect more, so that it shows
    /// the redirect that exceeds the limit. `0` means that the list has no limit.
    ///
    /// Wire name `dcv_max_redirects`. At least `0`.
    pub dcv_max_redirects: Option<i64>,
    /// User agent that the request sends. By default, a value that may change between versions.
    ///
    /// Wire name `dcv_user_agent_string`.
    pub dcv_user_agent_string: Option<String>,
}

impl CheckDomainsViaHttp {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
            dcv_file_allowed_characters: Vec::new(),
            dcv_file_extension: None,
            dcv_file_random_character_count: None,
            dcv_file_relative_path: None,
            dcv_max_redirects: None,
            dcv_user_agent_string: None,
        }
    }

    /// Sets [`dcv_file_allowed_characters`](field@Self::dcv_file_allowed_characters).
    pub fn dcv_file_allowed_characters(
        mut self,
        dcv_file_allowed_characters: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dcv_file_allowed_characters = dcv_file_allowed_characters
            .into_iter()
            .map(|item| item.into())
            .collect();
        self
    }

    /// Sets [`dcv_file_extension`](field@Self::dcv_file_extension).
    pub fn dcv_file_extension(mut self, dcv_file_extension: impl Into<String>) -> Self {
        self.dcv_file_extension = Some(dcv_file_extension.into());
        self
    }

    /// Sets [`dcv_file_random_character_count`](field@Self::dcv_file_random_character_count).
    pub fn dcv_file_random_character_count(
        mut self,
        dcv_file_random_character_count: impl Into<i64>,
    ) -> Self {
        self.dcv_file_random_character_count = Some(
            dcv_file_random_character_count.into(),
        );
        self
    }

    /// Sets [`dcv_file_relative_path`](field@Self::dcv_file_relative_path).
    pub fn dcv_file_relative_path(
        mut self,
        dcv_file_relative_path: impl Into<String>,
    ) -> Self {
        self.dcv_file_relative_path = Some(dcv_file_relative_path.into());
        self
    }

    /// Sets [`dcv_max_redirects`](field@Self::dcv_max_redirects).
    pub fn dcv_max_redirects(mut self, dcv_max_redirects: impl Into<i64>) -> Self {
        self.dcv_max_redirects = Some(dcv_max_redirects.into());
        self
    }

    /// Sets [`dcv_user_agent_string`](field@Self::dcv_user_agent_string).
    pub fn dcv_user_agent_string(
        mut self,
        dcv_user_agent_string: impl Into<String>,
    ) -> Self {
        self.dcv_user_agent_string = Some(dcv_user_agent_string.into());
        self
    }
}

impl Named for CheckDomainsViaHttp {
    type Data = Vec<types::CheckDomainsViaHttpRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DCV",
        "check_domains_via_http",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::Range("dcv_file_random_character_count", 1.0, f64::INFINITY),
        Check::Range("dcv_max_redirects", 0.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
        form.repeated("dcv_file_allowed_characters", &self.dcv_file_allowed_characters);
        form.opt("dcv_file_extension", &self.dcv_file_extension);
        form.opt(
            "dcv_file_random_character_count",
            &self.dcv_file_random_character_count,
        );
        form.opt("dcv_file_relative_path", &self.dcv_file_relative_path);
        form.opt("dcv_max_redirects", &self.dcv_max_redirects);
        form.opt("dcv_user_agent_string", &self.dcv_user_agent_string);
    }
}

impl std::fmt::Debug for CheckDomainsViaHttp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CheckDomainsViaHttp", f)
    }
}

/// Checks whether domains can prove their ownership, with a simpler reply.
///
/// The reply has only one text for each domain.
///
/// Returns: One item for each domain, in the order of the call. An empty text (null on the
/// wire) if the domain passed, otherwise the reason of the failure.
///
/// The UAPI function `DCV::ensure_domains_can_pass_dcv`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/ensure_domains_can_pass_dcv/>
///
/// Replaced by [`DCV::check_domains_via_http`](crate::uapi::dcv::check_domains_via_http).
#[doc(alias = "DCV::ensure_domains_can_pass_dcv")]
#[deprecated = "Use `check_domains_via_http`, which returns more details."]
pub fn ensure_domains_can_pass_dcv<C: Caller>(
    client: &C,
    params: &EnsureDomainsCanPassDcv,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Checks whether domains can prove their ownership, with a simpler reply: the parameters of
/// [`ensure_domains_can_pass_dcv()`].
#[deprecated = "Use `check_domains_via_http`, which returns more details."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnsureDomainsCanPassDcv {
    /// Domains to check.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Vec<String>,
}

impl EnsureDomainsCanPassDcv {
    /// Creates the parameters.
    pub fn new(domain: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            domain: domain.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl Named for EnsureDomainsCanPassDcv {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "DCV",
        "ensure_domains_can_pass_dcv",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.repeated("domain", &self.domain);
    }
}

impl std::fmt::Debug for EnsureDomainsCanPassDcv {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnsureDomainsCanPassDcv", f)
    }
}
