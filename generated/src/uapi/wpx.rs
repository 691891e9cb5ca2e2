// Made by cpanel-codegen from schema/uapi/WPX.yaml. Do not edit: change the schema and regenerate.

//! Installs, imports and manages WordPress sites.
//!
//! The module `WPX` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`change_admin_password()`] | Sets the password of a WordPress administrator. |
//! | [`create_nova_for_wordpress_website()`] | Returns a link to build a WordPress site on a domain with the AI App Builder. |
//! | [`create_website()`] | Starts to install WordPress on a domain. |
//! | [`get_admin_account()`] | Returns the administrator of a WordPress site and the login address. |
//! | [`get_credentials()`] | Returns a login link for WordPress, which works only once. |
//! | [`get_site_activity()`] | Returns whether a WordPress site was changed since its installation. |
//! | [`get_task_progress()`] | Returns the progress of an installation or import. |
//! | [`get_task_status()`] | Returns whether a task is still in the server's queue. |
//! | [`get_website()`] | Returns one WordPress site. |
//! | [`has_reached_quota()`] | Returns whether the account has its maximum number of WordPress sites. |
//! | [`import_website()`] | Starts to import a WordPress site from another server. |
//! | [`list_websites()`] | Lists the WordPress sites of the account. |
//! | [`remove_installation()`] | Deletes a WordPress site permanently. |
//! | [`set_language()`] | Changes the language of a WordPress site. |
//!
//! These functions manage the WordPress sites of the account. A number identifies a site. It is
//! `wptk_id` in the replies and `id` in the parameters.
//!
//! - [`list_websites`](list_websites()) lists the sites, and [`get_website`](get_website())
//!   returns one site. [`get_site_activity`](get_site_activity()) returns whether a site was
//!   changed since its installation.
//! - [`create_website`](create_website()) installs WordPress on a domain, and
//!   [`import_website`](import_website()) imports a site from another server. Both run in the
//!   background: call [`get_task_progress`](get_task_progress()) with the `install_id` of the
//!   reply until `status` is `complete` or `failed`. If the domain already has a site, the
//!   `status` of the reply is `collision` and nothing was started.
//! - [`get_credentials`](get_credentials()) returns a login link for WordPress,
//!   [`get_admin_account`](get_admin_account()) returns the administrator, and
//!   [`change_admin_password`](change_admin_password()) sets the password.
//!   [`set_language`](set_language()) sets the language.
//!   [`remove_installation`](remove_installation()) deletes a site.
//! - [`has_reached_quota`](has_reached_quota()) returns whether the account may have another
//!   site.
//! - [`create_nova_for_wordpress_website`](create_nova_for_wordpress_website()) returns a link
//!   to the AI App Builder, which can create a site instead.
//!
//! Login links and passwords are secrets. `WordPressSite` is an older module for the main
//! domain only.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::wpx::{self, CreateWebsite, GetTaskProgress};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let site = CreateWebsite::new("example.com").title("Fern & Sons");
//! if let Some(id) = wpx::create_website(client, &site).await?.data.install_id {
//!     let state = wpx::get_task_progress(client, &GetTaskProgress::new(id)).await?.data;
//!     println!("{}: {:?} %", state.status, state.percentage);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Sets the password of a WordPress administrator.
///
/// The UAPI function `WPX::change_admin_password`. It may change something. Since version
/// 11.137. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-change_admin_password/>
///
/// Not certain: The default of `login` is assumed from the name of the function. The type of
/// the reply comes from a summary of the reference that has no examples. Which parameters are
/// required is inferred from samples of calls.
#[doc(alias = "WPX::change_admin_password")]
pub fn change_admin_password<C: Caller>(
    client: &C,
    params: &ChangeAdminPassword,
) -> C::Output<Reply<types::ChangeAdminPasswordData>> {
    client.call(params)
}

/// Sets the password of a WordPress administrator: the parameters of
/// [`change_admin_password()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ChangeAdminPassword {
    /// Identifier of the site: the `wptk_id` from [`list_websites`](list_websites()).
    ///
    /// Wire name `id`. At least `1`.
    pub id: i64,
    /// Login name of the WordPress user. By default, the administrator.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// The new password.
    ///
    /// Wire name `password`.
    pub password: Secret,
}

impl ChangeAdminPassword {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(id: impl Into<i64>, password: impl Into<Secret>) -> Self {
        Self {
            id: id.into(),
            login: None,
            password: password.into(),
        }
    }

    /// Sets [`login`](field@Self::login).
    pub fn login(mut self, login: impl Into<String>) -> Self {
        self.login = Some(login.into());
        self
    }
}

impl Named for ChangeAdminPassword {
    type Data = types::ChangeAdminPasswordData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WPX",
        "change_admin_password",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Range("id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
        form.opt("login", &self.login);
        form.put("password", &self.password);
    }
}

impl std::fmt::Debug for ChangeAdminPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ChangeAdminPassword", f)
    }
}

/// Returns a link to build a WordPress site on a domain with the AI App Builder.
///
/// Anyone who has the link can log in, so do not log it. If `status` is `collision`, the domain
/// already has a site, and there is no link.
///
/// The UAPI function `WPX::create_nova_for_wordpress_website`. It may change something. Since
/// version 11.137. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-create_nova_for_wordpress_website/>
///
/// Not certain: A reply is assumed to have either `magic_link` or `status`, because of the
/// allowed values. The type of the reply comes from a summary of the reference that has no
/// examples. Which parameters are required is inferred from samples of calls. The reference
/// lists the color schemes without an explanation.
#[doc(alias = "WPX::create_nova_for_wordpress_website")]
pub fn create_nova_for_wordpress_website<C: Caller>(
    client: &C,
    params: &CreateNovaForWordpressWebsite,
) -> C::Output<Reply<types::CreateNovaForWordpressWebsiteData>> {
    client.call(params)
}

/// Returns a link to build a WordPress site on a domain with the AI App Builder: the parameters
/// of [`create_nova_for_wordpress_website()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateNovaForWordpressWebsite {
    /// Color scheme of the builder: `light`, `dark`, `auto` or empty. By default, the builder
    /// decides.
    ///
    /// Wire name `colorScheme`.
    #[cfg_attr(feature = "serde", serde(rename = "colorScheme"))]
    pub color_scheme: Option<types::CreateNovaForWordpressWebsiteColorScheme>,
    /// Domain of the new site.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Encoded description of the new site. By default, the builder asks the user for it.
    ///
    /// Wire name `promptToken`.
    #[cfg_attr(feature = "serde", serde(rename = "promptToken"))]
    pub prompt_token: Option<Secret>,
    /// Address to which the builder returns. By default, none.
    ///
    /// Wire name `return_url`. Format: `url`.
    pub return_url: Option<String>,
}

impl CreateNovaForWordpressWebsite {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            color_scheme: None,
            domain: domain.into(),
            prompt_token: None,
            return_url: None,
        }
    }

    /// Sets [`color_scheme`](field@Self::color_scheme).
    pub fn color_scheme(
        mut self,
        color_scheme: impl Into<types::CreateNovaForWordpressWebsiteColorScheme>,
    ) -> Self {
        self.color_scheme = Some(color_scheme.into());
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

impl Named for CreateNovaForWordpressWebsite {
    type Data = types::CreateNovaForWordpressWebsiteData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "WPX",
        "create_nova_for_wordpress_website",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("colorScheme", &self.color_scheme);
        form.put("domain", &self.domain);
        form.opt("promptToken", &self.prompt_token);
        form.opt("return_url", &self.return_url);
    }
}

impl std::fmt::Debug for CreateNovaForWordpressWebsite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateNovaForWordpressWebsite", f)
    }
}

/// Starts to install WordPress on a domain.
///
/// The installation runs in the background, and [`get_task_progress`](get_task_progress())
/// returns its progress. If `status` is `collision`, the domain already has a site and nothing
/// was started.
///
/// The UAPI function `WPX::create_website`. It may change something. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-create_website/>
///
/// Not certain: The default of `title`, and which members are missing after a collision, are
/// assumed. The type of the reply comes from a summary of the reference that has no examples.
/// Which parameters are required is inferred from samples of calls.
#[doc(alias = "WPX::create_website")]
pub fn create_website<C: Caller>(
    client: &C,
    params: &CreateWebsite,
) -> C::Output<Reply<types::CreateWebsiteData>> {
    client.call(params)
}

/// Starts to install WordPress on a domain: the parameters of [`create_website()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateWebsite {
    /// Domain where WordPress is installed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Title of the site. By default, WordPress chooses a title.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
}

impl CreateWebsite {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            title: None,
        }
    }

    /// Sets [`title`](field@Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl Named for CreateWebsite {
    type Data = types::CreateWebsiteData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "create_website", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("title", &self.title);
    }
}

impl std::fmt::Debug for CreateWebsite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateWebsite", f)
    }
}

/// Returns the administrator of a WordPress site and the login address.
///
/// The UAPI function `WPX::get_admin_account`. It changes nothing. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_admin_account/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WPX::get_admin_account")]
pub fn get_admin_account<C: Caller>(
    client: &C,
    params: &GetAdminAccount,
) -> C::Output<Reply<types::GetAdminAccountData>> {
    client.call(params)
}

/// Returns the administrator of a WordPress site and the login address: the parameters of
/// [`get_admin_account()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAdminAccount {
    /// Identifier of the site: the `wptk_id` from [`list_websites`](list_websites()).
    ///
    /// Wire name `id`. At least `1`.
    pub id: i64,
}

impl GetAdminAccount {
    /// Creates the parameters.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for GetAdminAccount {
    type Data = types::GetAdminAccountData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "get_admin_account", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for GetAdminAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAdminAccount", f)
    }
}

/// Returns a login link for WordPress, which works only once.
///
/// Anyone who has the link can log in as the administrator, so give it only to its user and do
/// not log it.
///
/// The UAPI function `WPX::get_credentials`. It may change something. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_credentials/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WPX::get_credentials")]
pub fn get_credentials<C: Caller>(
    client: &C,
    params: &GetCredentials,
) -> C::Output<Reply<types::GetCredentialsData>> {
    client.call(params)
}

/// Returns a login link for WordPress, which works only once: the parameters of
/// [`get_credentials()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetCredentials {
    /// Identifier of the site: the `wptk_id` from [`list_websites`](list_websites()).
    ///
    /// Wire name `id`. At least `1`.
    pub id: i64,
    /// Address of the panel to which WordPress returns. By default, none.
    ///
    /// Wire name `panel_return_url`. Format: `url`.
    pub panel_return_url: Option<String>,
}

impl GetCredentials {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            panel_return_url: None,
        }
    }

    /// Sets [`panel_return_url`](field@Self::panel_return_url).
    pub fn panel_return_url(mut self, panel_return_url: impl Into<String>) -> Self {
        self.panel_return_url = Some(panel_return_url.into());
        self
    }
}

impl Named for GetCredentials {
    type Data = types::GetCredentialsData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "get_credentials", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
        form.opt("panel_return_url", &self.panel_return_url);
    }
}

impl std::fmt::Debug for GetCredentials {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetCredentials", f)
    }
}

/// Returns whether a WordPress site was changed since its installation.
///
/// Use this function to decide whether a site may be replaced without a question to the user.
///
/// The UAPI function `WPX::get_site_activity`. It changes nothing. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_site_activity/>
///
/// Not certain: The meaning of each flag and the purpose of the function come from the names.
/// The type of the reply comes from a summary of the reference that has no examples.
#[doc(alias = "WPX::get_site_activity")]
pub fn get_site_activity<C: Caller>(
    client: &C,
    params: &GetSiteActivity,
) -> C::Output<Reply<types::GetSiteActivityData>> {
    client.call(params)
}

/// Returns whether a WordPress site was changed since its installation: the parameters of
/// [`get_site_activity()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSiteActivity {
    /// Identifier of the site: the `wptk_id` from [`list_websites`](list_websites()).
    ///
    /// Wire name `id`. At least `1`.
    pub id: i64,
}

impl GetSiteActivity {
    /// Creates the parameters.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for GetSiteActivity {
    type Data = types::GetSiteActivityData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "get_site_activity", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for GetSiteActivity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetSiteActivity", f)
    }
}

/// Returns the progress of an installation or import.
///
/// Call this function every few seconds until `status` is `complete` or `failed`.
///
/// The UAPI function `WPX::get_task_progress`. It changes nothing. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_task_progress/>
///
/// Not certain: The meaning of `unknown` comes from the word. The type of the reply comes from
/// a summary of the reference that has no examples.
#[doc(alias = "WPX::get_task_progress")]
pub fn get_task_progress<C: Caller>(
    client: &C,
    params: &GetTaskProgress,
) -> C::Output<Reply<types::GetTaskProgressData>> {
    client.call(params)
}

/// Returns the progress of an installation or import: the parameters of
/// [`get_task_progress()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetTaskProgress {
    /// Identifier of the job, from [`create_website`](create_website()) or
    /// [`import_website`](import_website()).
    ///
    /// Wire name `install_id`.
    pub install_id: String,
}

impl GetTaskProgress {
    /// Creates the parameters.
    pub fn new(install_id: impl Into<String>) -> Self {
        Self {
            install_id: install_id.into(),
        }
    }
}

impl Named for GetTaskProgress {
    type Data = types::GetTaskProgressData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "get_task_progress", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("install_id", &self.install_id);
    }
}

impl std::fmt::Debug for GetTaskProgress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetTaskProgress", f)
    }
}

/// Returns whether a task is still in the server's queue.
///
/// It does not say whether the task succeeded: [`get_task_progress`](get_task_progress()) does.
///
/// The UAPI function `WPX::get_task_status`. It changes nothing. Since version 11.137. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_task_status/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WPX::get_task_status")]
pub fn get_task_status<C: Caller>(
    client: &C,
    params: &GetTaskStatus,
) -> C::Output<Reply<types::GetTaskStatusData>> {
    client.call(params)
}

/// Returns whether a task is still in the server's queue: the parameters of
/// [`get_task_status()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetTaskStatus {
    /// Identifier of the task, from [`create_website`](create_website()) or
    /// [`import_website`](import_website()).
    ///
    /// Wire name `task_id`.
    pub task_id: String,
}

impl GetTaskStatus {
    /// Creates the parameters.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}

impl Named for GetTaskStatus {
    type Data = types::GetTaskStatusData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "get_task_status", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("task_id", &self.task_id);
    }
}

impl std::fmt::Debug for GetTaskStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetTaskStatus", f)
    }
}

/// Returns one WordPress site.
///
/// Returns: The site. Null if no site has the identifier.
///
/// The UAPI function `WPX::get_website`. It changes nothing. Since version 11.137. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-get_website/>
///
/// Not certain: The meaning of the flags comes from their names. The type of the reply comes
/// from a summary of the reference that has no examples.
#[doc(alias = "WPX::get_website")]
pub fn get_website<C: Caller>(
    client: &C,
    params: &GetWebsite,
) -> C::Output<Reply<types::GetWebsiteData>> {
    client.call(params)
}

/// Returns one WordPress site: the parameters of [`get_website()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetWebsite {
    /// Identifier of the site: the `wptk_id` from [`list_websites`](list_websites()).
    ///
    /// Wire name `id`. At least `1`.
    pub id: i64,
}

impl GetWebsite {
    /// Creates the parameters.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for GetWebsite {
    type Data = types::GetWebsiteData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "get_website", Effect::Read);

    const CHECKS: &'static [Check] = &[Check::Range("id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for GetWebsite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetWebsite", f)
    }
}

/// Returns whether the account has its maximum number of WordPress sites.
///
/// The UAPI function `WPX::has_reached_quota`. It changes nothing. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-has_reached_quota/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "WPX::has_reached_quota")]
pub fn has_reached_quota<C: Caller>(
    client: &C,
    params: &HasReachedQuota,
) -> C::Output<Reply<types::HasReachedQuotaData>> {
    client.call(params)
}

/// Returns whether the account has its maximum number of WordPress sites: the parameters of
/// [`has_reached_quota()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasReachedQuota {}

impl HasReachedQuota {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for HasReachedQuota {
    type Data = types::HasReachedQuotaData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "has_reached_quota", Effect::Read);
}

/// Starts to import a WordPress site from another server.
///
/// The import runs in the background, and [`get_task_progress`](get_task_progress()) returns
/// its progress. If `status` is `collision`, the domain already has a site and nothing was
/// started. Set `overwrite` to replace that site.
///
/// The UAPI function `WPX::import_website`. It may change something. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-import_website/>
///
/// Not certain: The behavior without an optional parameter is assumed from the name of the
/// parameter. The type of the reply comes from a summary of the reference that has no examples.
/// Which parameters are required is inferred from samples of calls.
#[doc(alias = "WPX::import_website")]
pub fn import_website<C: Caller>(
    client: &C,
    params: &ImportWebsite,
) -> C::Output<Reply<types::ImportWebsiteData>> {
    client.call(params)
}

/// Starts to import a WordPress site from another server: the parameters of
/// [`import_website()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ImportWebsite {
    /// Domain of this account for the imported site.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Whether an existing site is replaced. By default, it is not.
    ///
    /// Wire name `overwrite`.
    pub overwrite: Option<bool>,
    /// Type of `source_password`: `admin` for the password of an administrator, `application` for
    /// an application password. By default, the server decides.
    ///
    /// Wire name `password_type`.
    pub password_type: Option<types::ImportWebsitePasswordType>,
    /// Password of the user at the old site.
    ///
    /// Wire name `source_password`.
    pub source_password: Secret,
    /// Address of the old site.
    ///
    /// Wire name `source_url`. Format: `url`.
    pub source_url: String,
    /// Login name of an administrator at the old site.
    ///
    /// Wire name `source_user`.
    pub source_user: String,
}

/// The required parameters of [`ImportWebsite::new()`].
#[derive(Clone)]
#[must_use]
pub struct ImportWebsiteRequired<'a> {
    /// See [`domain`](field@ImportWebsite::domain).
    pub domain: &'a str,
    /// See [`source_password`](field@ImportWebsite::source_password).
    pub source_password: &'a str,
    /// See [`source_url`](field@ImportWebsite::source_url).
    pub source_url: &'a str,
    /// See [`source_user`](field@ImportWebsite::source_user).
    pub source_user: &'a str,
}

impl ImportWebsite {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: ImportWebsiteRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            overwrite: None,
            password_type: None,
            source_password: required.source_password.into(),
            source_url: required.source_url.into(),
            source_user: required.source_user.into(),
        }
    }

    /// Sets [`overwrite`](field@Self::overwrite).
    #[inline]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }

    /// Sets [`password_type`](field@Self::password_type).
    pub fn password_type(
        mut self,
        password_type: impl Into<types::ImportWebsitePasswordType>,
    ) -> Self {
        self.password_type = Some(password_type.into());
        self
    }
}

impl Named for ImportWebsite {
    type Data = types::ImportWebsiteData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "import_website", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.opt("overwrite", &self.overwrite);
        form.opt("password_type", &self.password_type);
        form.put("source_password", &self.source_password);
        form.put("source_url", &self.source_url);
        form.put("source_user", &self.source_user);
    }
}

impl std::fmt::Debug for ImportWebsite {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ImportWebsite", f)
    }
}

/// Lists the WordPress sites of the account.
///
/// The UAPI function `WPX::list_websites`. It changes nothing. Since version 11.137. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-list_websites/>
///
/// Not certain: The meaning of the flags comes from their names. The type of the reply comes
/// from a summary of the reference that has no examples.
#[doc(alias = "WPX::list_websites")]
pub fn list_websites<C: Caller>(
    client: &C,
    params: &ListWebsites,
) -> C::Output<Reply<types::ListWebsitesData>> {
    client.call(params)
}

/// Lists the WordPress sites of the account: the parameters of [`list_websites()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListWebsites {}

impl ListWebsites {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListWebsites {
    type Data = types::ListWebsitesData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "list_websites", Effect::Read);
}

/// Deletes a WordPress site permanently.
///
/// This cannot be undone. The function deletes the files and the database of the site.
///
/// The UAPI function `WPX::remove_installation`. It may change something. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-remove_installation/>
///
/// Not certain: The deletion of the database is assumed. The type of the reply comes from a
/// summary of the reference that has no examples. Which parameters are required is inferred
/// from samples of calls.
#[doc(alias = "WPX::remove_installation")]
pub fn remove_installation<C: Caller>(
    client: &C,
    params: &RemoveInstallation,
) -> C::Output<Reply<types::RemoveInstallationData>> {
    client.call(params)
}

/// Deletes a WordPress site permanently: the parameters of [`remove_installation()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveInstallation {
    /// Identifier of the site: the `wptk_id` from [`list_websites`](list_websites()).
    ///
    /// Wire name `id`. At least `1`.
    pub id: i64,
}

impl RemoveInstallation {
    /// Creates the parameters.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

impl Named for RemoveInstallation {
    type Data = types::RemoveInstallationData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "remove_installation", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
    }
}

impl std::fmt::Debug for RemoveInstallation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveInstallation", f)
    }
}

/// Changes the language of a WordPress site.
///
/// The UAPI function `WPX::set_language`. It may change something. Since version 11.137.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WPX-set_language/>
///
/// Not certain: The type of the reply comes from a summary of the reference that has no
/// examples. Which parameters are required is inferred from samples of calls.
#[doc(alias = "WPX::set_language")]
pub fn set_language<C: Caller>(
    client: &C,
    params: &SetLanguage,
) -> C::Output<Reply<types::SetLanguageData>> {
    client.call(params)
}

/// Changes the language of a WordPress site: the parameters of [`set_language()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetLanguage {
    /// Identifier of the site: the `wptk_id` from [`list_websites`](list_websites()).
    ///
    /// Wire name `id`. At least `1`.
    pub id: i64,
    /// Language code in the form of WordPress, such as `de_DE`.
    ///
    /// Wire name `language`.
    pub language: String,
}

impl SetLanguage {
    /// Creates the parameters.
    pub fn new(id: impl Into<i64>, language: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            language: language.into(),
        }
    }
}

impl Named for SetLanguage {
    type Data = types::SetLanguageData;

    const CALL: Call = Call::new(Api::Uapi, "WPX", "set_language", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Range("id", 1.0, f64::INFINITY)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("id", &self.id);
        form.put("language", &self.language);
    }
}

impl std::fmt::Debug for SetLanguage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetLanguage", f)
    }
}
