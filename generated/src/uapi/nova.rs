// Made by cpanel-codegen from schema/uapi/Nova.yaml. Do not edit: change the schema and regenerate.

//! Builds sites with the AI App Builder and publishes them to the account's domains.
//!
//! The module `Nova` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`account_exists()`] | Returns whether the account has a builder account. |
//! | [`add_api_token()`] | Stores an existing builder token for the account. |
//! | [`can_create_domains()`] | Returns whether the account may have more subdomains or addon domains. |
//! | [`create_account()`] | Creates a builder token for the account. |
//! | [`disk_quota_check()`] | Returns whether a backup of a domain's document root would fit into the quota. |
//! | [`ensure_account()`] | Creates the builder account if there is none, and returns a login link for the user. |
//! | [`get_all_user_nova_info()`] | Returns the state of the builder for one or all domains of the account. |
//! | [`get_sso_link()`] | Returns a link that opens the builder without a password. |
//! | [`get_tier()`] | Returns the tier of the builder account. |
//! | [`poll_publish()`] | Returns the progress of a publication. |
//! | [`publish()`] | Starts to publish a site in the document root of a domain. |
//!
//! The AI App Builder (Nova) creates websites from a description. It runs outside of the cPanel
//! server, and the account has a token for it. To create a site, call
//! [`ensure_account`](ensure_account()), which creates the builder account if necessary and
//! returns a login link. The user builds the site in the builder, and [`publish`](publish())
//! publishes it on a domain. Usually the builder itself calls [`publish`](publish()), because
//! the call needs an archive and a signature from the builder.
//!
//! - [`get_all_user_nova_info`](get_all_user_nova_info()) returns for each domain whether a
//!   site exists and is published, and whether there is space for a backup.
//! - [`account_exists`](account_exists()) returns whether there is a builder account, and
//!   [`get_tier`](get_tier()) returns its tier.
//! - [`create_account`](create_account()) creates a token, and
//!   [`add_api_token`](add_api_token()) stores an existing one.
//! - [`poll_publish`](poll_publish()) returns the progress of a publication. It takes the data
//!   of the reply of [`publish`](publish()).
//! - [`can_create_domains`](can_create_domains()) and [`disk_quota_check`](disk_quota_check())
//!   return whether there is space. Tokens and login links are secrets, because they give
//!   access to the builder account.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::nova::{self, EnsureAccount, GetAllUserNovaInfo};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // The link logs in the person who opens it, so give it only to the person who builds the site.
//! let start = EnsureAccount::new()
//!     .domain("example.com")
//!     .return_url("https://example.com:2083/frontend/jupiter/index.html");
//! let link = nova::ensure_account(client, &start).await?.data.sso_url;
//! # let _ = link;
//!
//! for site in nova::get_all_user_nova_info(client, &GetAllUserNovaInfo::new()).await?.data {
//!     println!("{}: {:?}", site.domain, site.status);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether the account has a builder account.
///
/// Returns: Whether the account has a builder account.
///
/// The UAPI function `Nova::account_exists`. It changes nothing. Since version 11.110. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-account_exists/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Nova::account_exists")]
pub fn account_exists<C: Caller>(
    client: &C,
    params: &AccountExists,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the account has a builder account: the parameters of [`account_exists()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AccountExists {}

impl AccountExists {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for AccountExists {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "account_exists", Effect::Read);
}

/// Stores an existing builder token for the account.
///
/// Use it if the user has a builder account already. [`create_account`](create_account())
/// creates a new token.
///
/// Returns: Its content is not documented. It is usually null.
///
/// The UAPI function `Nova::add_api_token`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-add_api_token/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Nova::add_api_token")]
pub fn add_api_token<C: Caller>(
    client: &C,
    params: &AddApiToken,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stores an existing builder token for the account: the parameters of [`add_api_token()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddApiToken {
    /// The token as hexadecimal digits.
    ///
    /// Wire name `api_token`. Format: `hex`.
    pub api_token: Secret,
}

impl AddApiToken {
    /// Creates the parameters.
    pub fn new(api_token: impl Into<Secret>) -> Self {
        Self {
            api_token: api_token.into(),
        }
    }
}

impl Named for AddApiToken {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Nova", "add_api_token", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("api_token", &self.api_token);
    }
}

impl std::fmt::Debug for AddApiToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddApiToken", f)
    }
}

/// Returns whether the account may have more subdomains or addon domains.
///
/// Returns: Whether it may have at least one more.
///
/// The UAPI function `Nova::can_create_domains`. It changes nothing. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-can_create_domains/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Nova::can_create_domains")]
pub fn can_create_domains<C: Caller>(
    client: &C,
    params: &CanCreateDomains,
) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Returns whether the account may have more subdomains or addon domains: the parameters of
/// [`can_create_domains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CanCreateDomains {}

impl CanCreateDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CanCreateDomains {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "can_create_domains", Effect::Read);
}

/// Creates a builder token for the account.
///
/// The UAPI function `Nova::create_account`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-create_account/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Nova::create_account")]
pub fn create_account<C: Caller>(
    client: &C,
    params: &CreateAccount,
) -> C::Output<Reply<types::CreateAccountData>> {
    client.call(params)
}

/// Creates a builder token for the account: the parameters of [`create_account()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateAccount {}

impl CreateAccount {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for CreateAccount {
    type Data = types::CreateAccountData;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "create_account", Effect::Write);
}

/// Returns whether a backup of a domain's document root would fit into the quota.
///
/// The UAPI function `Nova::disk_quota_check`. It changes nothing. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-disk_quota_check/>
///
/// Not certain: The unit, and what happens without `domain`, are those of the similar functions
/// of `Sitejet`. The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Nova::disk_quota_check")]
pub fn disk_quota_check<C: Caller>(
    client: &C,
    params: &DiskQuotaCheck,
) -> C::Output<Reply<types::DiskQuotaCheckData>> {
    client.call(params)
}

/// Returns whether a backup of a domain's document root would fit into the quota: the
/// parameters of [`disk_quota_check()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DiskQuotaCheck {
    /// Domain whose document root is measured. By default, the main domain.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl DiskQuotaCheck {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for DiskQuotaCheck {
    type Data = types::DiskQuotaCheckData;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "disk_quota_check", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for DiskQuotaCheck {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DiskQuotaCheck", f)
    }
}

/// Creates the builder account if there is none, and returns a login link for the user.
///
/// The link works without a password, so give it only to the user and do not log it.
///
/// The UAPI function `Nova::ensure_account`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-ensure_account/>
///
/// Not certain: What the server does without an optional parameter is inferred from the
/// parameter's name. The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Nova::ensure_account")]
pub fn ensure_account<C: Caller>(
    client: &C,
    params: &EnsureAccount,
) -> C::Output<Reply<types::EnsureAccountData>> {
    client.call(params)
}

/// Creates the builder account if there is none, and returns a login link for the user: the
/// parameters of [`ensure_account()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnsureAccount {
    /// Colour scheme of the builder: `light`, `dark` or `auto`. By default, the builder decides.
    ///
    /// Wire name `colorScheme`.
    #[cfg_attr(feature = "serde", serde(rename = "colorScheme"))]
    pub color_scheme: Option<types::ColorScheme>,
    /// Domain of the site. By default, none is selected.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Description of the site, in Base64, with at most 5000 characters before encoding. By
    /// default, the builder asks for it.
    ///
    /// Wire name `promptToken`.
    #[cfg_attr(feature = "serde", serde(rename = "promptToken"))]
    pub prompt_token: Option<Secret>,
    /// HTTPS address to which the builder returns. Only optional for a builder account that is
    /// independent of cPanel.
    ///
    /// Wire name `return_url`. Format: `url`. At most 2048 characters.
    pub return_url: Option<String>,
}

impl EnsureAccount {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`color_scheme`](field@Self::color_scheme).
    pub fn color_scheme(mut self, color_scheme: impl Into<types::ColorScheme>) -> Self {
        self.color_scheme = Some(color_scheme.into());
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`prompt_token`](field@Self::prompt_token).
    pub fn prompt_token(mut self, prompt_token: impl Into<Secret>) -> Self {
        self.prompt_token = Some(prompt_token.into());
        self
    }

    /// Sets [`return_url`](field@Self::return_url).
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }
}

impl Named for EnsureAccount {
    type Data = types::EnsureAccountData;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "ensure_account", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Length("return_url", 0, 2048)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("colorScheme", &self.color_scheme);
        form.opt("domain", &self.domain);
        form.opt("promptToken", &self.prompt_token);
        form.opt("return_url", &self.return_url);
    }
}

impl std::fmt::Debug for EnsureAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EnsureAccount", f)
    }
}

/// Returns the state of the builder for one or all domains of the account.
///
/// Returns: Each item is a domain.
///
/// The UAPI function `Nova::get_all_user_nova_info`. It changes nothing. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_all_user_nova_info/>
///
/// Not certain: Units and meanings are those of `Sitejet::get_all_user_sitejet_info`, whose
/// reply has the same form. The type of the reply comes from a summary of the reference that
/// has no examples.
#[doc(alias = "Nova::get_all_user_nova_info")]
pub fn get_all_user_nova_info<C: Caller>(
    client: &C,
    params: &GetAllUserNovaInfo,
) -> C::Output<Reply<Vec<types::GetAllUserNovaInfoRow>>> {
    client.call(params)
}

/// Returns the state of the builder for one or all domains of the account: the parameters of
/// [`get_all_user_nova_info()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAllUserNovaInfo {
    /// Domain to return. By default, all domains of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl GetAllUserNovaInfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl Named for GetAllUserNovaInfo {
    type Data = Vec<types::GetAllUserNovaInfoRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Nova",
        "get_all_user_nova_info",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("domain", &self.domain);
    }
}

impl std::fmt::Debug for GetAllUserNovaInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAllUserNovaInfo", f)
    }
}

/// Returns a link that opens the builder without a password.
///
/// Needs a builder account; [`ensure_account`](ensure_account()) creates one. The link works
/// without a password, so do not log it.
///
/// Returns: The login link.
///
/// The UAPI function `Nova::get_sso_link`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_sso_link/>
///
/// Not certain: What the server does without an optional parameter is inferred from the
/// parameter's name. The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Nova::get_sso_link")]
pub fn get_sso_link<C: Caller>(
    client: &C,
    params: &GetSsoLink,
) -> C::Output<Reply<Option<Secret>>> {
    client.call(params)
}

/// Returns a link that opens the builder without a password: the parameters of
/// [`get_sso_link()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSsoLink {
    /// Colour scheme of the builder: `light`, `dark` or `auto`. By default, the builder decides.
    ///
    /// Wire name `colorScheme`.
    #[cfg_attr(feature = "serde", serde(rename = "colorScheme"))]
    pub color_scheme: Option<types::ColorScheme>,
    /// Domain of the site. By default, none is selected.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Description of the site, in Base64, with at most 5000 characters before encoding. By
    /// default, the builder asks for it.
    ///
    /// Wire name `promptToken`.
    #[cfg_attr(feature = "serde", serde(rename = "promptToken"))]
    pub prompt_token: Option<Secret>,
    /// HTTPS address to which the builder returns. Only optional for a builder account that is
    /// independent of cPanel.
    ///
    /// Wire name `return_url`. Format: `url`. At most 2048 characters.
    pub return_url: Option<String>,
}

impl GetSsoLink {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`color_scheme`](field@Self::color_scheme).
    pub fn color_scheme(mut self, color_scheme: impl Into<types::ColorScheme>) -> Self {
        self.color_scheme = Some(color_scheme.into());
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Sets [`prompt_token`](field@Self::prompt_token).
    pub fn prompt_token(mut self, prompt_token: impl Into<Secret>) -> Self {
        self.prompt_token = Some(prompt_token.into());
        self
    }

    /// Sets [`return_url`](field@Self::return_url).
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.return_url = Some(return_url.into());
        self
    }
}

impl Named for GetSsoLink {
    type Data = Option<Secret>;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "get_sso_link", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Length("return_url", 0, 2048)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("colorScheme", &self.color_scheme);
        form.opt("domain", &self.domain);
        form.opt("promptToken", &self.prompt_token);
        form.opt("return_url", &self.return_url);
    }
}

impl std::fmt::Debug for GetSsoLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetSsoLink", f)
    }
}

/// Returns the tier of the builder account.
///
/// The UAPI function `Nova::get_tier`. It changes nothing. Since version 11.110. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-get_tier/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Nova::get_tier")]
pub fn get_tier<C: Caller>(
    client: &C,
    params: &GetTier,
) -> C::Output<Reply<types::GetTierData>> {
    client.call(params)
}

/// Returns the tier of the builder account: the parameters of [`get_tier()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetTier {}

impl GetTier {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetTier {
    type Data = types::GetTierData;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "get_tier", Effect::Read);
}

/// Returns the progress of a publication.
///
/// Call it until `is_running` is false. `failed` then says whether the publication failed.
///
/// The UAPI function `Nova::poll_publish`. It changes nothing. Since version 11.110. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-poll_publish/>
///
/// Not certain: That `progress` is a percentage is assumed. The type of the reply comes from a
/// summary of the reference that has no examples.
#[doc(alias = "Nova::poll_publish")]
pub fn poll_publish<C: Caller>(
    client: &C,
    params: &PollPublish,
) -> C::Output<Reply<types::PollPublishData>> {
    client.call(params)
}

/// Returns the progress of a publication: the parameters of [`poll_publish()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PollPublish {
    /// Log file of the run, from the reply of [`publish`](publish()).
    ///
    /// Wire name `file_name`. Format: `path`.
    pub file_name: String,
    /// Process number of the run, from the reply of [`publish`](publish()).
    ///
    /// Wire name `pid`. At least `1`.
    pub pid: i64,
}

impl PollPublish {
    /// Creates the parameters.
    pub fn new(file_name: impl Into<String>, pid: impl Into<i64>) -> Self {
        Self {
            file_name: file_name.into(),
            pid: pid.into(),
        }
    }
}

impl Named for PollPublish {
    type Data = types::PollPublishData;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "poll_publish", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("pid", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file_name", &self.file_name);
        form.put("pid", &self.pid);
    }
}

impl std::fmt::Debug for PollPublish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PollPublish", f)
    }
}

/// Starts to publish a site in the document root of a domain.
///
/// The builder creates the archive and signs its address. Without the right signature, the call
/// fails. It runs in the background: pass `file_name` and `pid` of the reply to
/// [`poll_publish`](poll_publish()).
///
/// The UAPI function `Nova::publish`. It may change something. Since version 11.110. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/Nova-publish/>
///
/// Not certain: What the signature covers is not described. The type of the reply comes from a
/// summary of the reference that has no examples.
#[doc(alias = "Nova::publish")]
pub fn publish<C: Caller>(
    client: &C,
    params: &Publish,
) -> C::Output<Reply<types::PublishData>> {
    client.call(params)
}

/// Starts to publish a site in the document root of a domain: the parameters of [`publish()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Publish {
    /// Address of the site's archive, from the builder. Everybody with this address may be able to
    /// fetch the archive.
    ///
    /// Wire name `archiveUrl`. Format: `url`.
    #[cfg_attr(feature = "serde", serde(rename = "archiveUrl"))]
    pub archive_url: Secret,
    /// Domain on which the site is published.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// The builder's signature over the request.
    ///
    /// Wire name `signature`.
    pub signature: Secret,
    /// The builder's identifier of the user.
    ///
    /// Wire name `userId`.
    #[cfg_attr(feature = "serde", serde(rename = "userId"))]
    pub user_id: String,
    /// Whether the files in the document root are removed first. By default, they stay.
    ///
    /// Wire name `cleanup`. Default: `false`.
    pub cleanup: Option<bool>,
}

/// The required parameters of [`Publish::new()`].
#[derive(Clone)]
#[must_use]
pub struct PublishRequired<'a> {
    /// See [`archive_url`](field@Publish::archive_url).
    pub archive_url: &'a str,
    /// See [`domain`](field@Publish::domain).
    pub domain: &'a str,
    /// See [`signature`](field@Publish::signature).
    pub signature: &'a str,
    /// See [`user_id`](field@Publish::user_id).
    pub user_id: &'a str,
}

impl Publish {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: PublishRequired<'_>) -> Self {
        Self {
            archive_url: required.archive_url.into(),
            domain: required.domain.into(),
            signature: required.signature.into(),
            user_id: required.user_id.into(),
            cleanup: None,
        }
    }

    /// Sets [`cleanup`](field@Self::cleanup).
    #[inline]
    pub fn cleanup(mut self, cleanup: bool) -> Self {
        self.cleanup = Some(cleanup);
        self
    }
}

impl Named for Publish {
    type Data = types::PublishData;

    const CALL: Call = Call::new(Api::Uapi, "Nova", "publish", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("archiveUrl", &self.archive_url);
        form.put("domain", &self.domain);
        form.put("signature", &self.signature);
        form.put("userId", &self.user_id);
        form.opt("cleanup", &self.cleanup);
    }
}

impl std::fmt::Debug for Publish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Publish", f)
    }
}
