// Made by cpanel-codegen from schema/uapi/SiteQuality.yaml. Do not edit: change the schema and regenerate.

//! Sets up Site Quality Monitoring for the account's sites and reads its scores.
//!
//! The module `SiteQuality` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create_project()`] | Creates a monitoring project for a site. |
//! | [`create_site_quality_user()`] | Creates a monitoring account for this cPanel account and sends an activation code by mail. |
//! | [`delete_site_quality_user()`] | Starts the deletion of the linked monitoring account. |
//! | [`get_all_scores()`] | Returns the latest check results of every project. |
//! | [`get_app_token()`] | Returns the secret token of the monitoring account. |
//! | [`get_monitored_domains()`] | Lists the monitored domains with the identifiers of their project and system. |
//! | [`get_monitored_system_scores()`] | Returns the overall score of each monitored system. |
//! | [`has_site_quality_user()`] | Returns whether a monitoring account is linked to this cPanel account. |
//! | [`is_site_quality_user_enabled()`] | Asks Koality whether the monitoring account has been activated. |
//! | [`reset_config()`] | Removes the link to the monitoring account, without deleting that account. |
//! | [`send_activation_email()`] | Sends the activation code to the monitoring user again. |
//! | [`update_domain()`] | Changes the domain of a monitored system. |
//! | [`verify_code()`] | Activates the monitoring account with the code from the mail. |
//!
//! Site Quality Monitoring checks the availability, speed, search engine optimization, content,
//! technology and security of websites. Koality, an external service, runs the checks. These
//! functions link the cPanel account to an account of that service, the monitoring account.
//!
//! To start, call [`create_site_quality_user`](create_site_quality_user()), then
//! [`verify_code`](verify_code()) with the code from the mail, and then
//! [`create_project`](create_project()) for each site. After that,
//! [`get_all_scores`](get_all_scores()) returns the latest results.
//!
//! - [`has_site_quality_user`](has_site_quality_user()) returns whether a monitoring account is
//!   linked, and [`is_site_quality_user_enabled`](is_site_quality_user_enabled()) whether it is
//!   activated.
//! - [`send_activation_email`](send_activation_email()) sends the code again.
//! - [`get_app_token`](get_app_token()) returns the token of the monitoring account. It gives
//!   access to that account, so it is a secret. If it is lost, a new monitoring account is
//!   necessary.
//! - [`delete_site_quality_user`](delete_site_quality_user()) deletes the monitoring account,
//!   and [`reset_config`](reset_config()) only removes the link to it.
//!
//! Nearly all calls need the external service, so they may be slow or fail although the cPanel
//! server works.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::site_quality::{self, CreateProject, GetAllScores, HasSiteQualityUser};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let user =
//!     site_quality::has_site_quality_user(client, &HasSiteQualityUser::new()).await?.data;
//! if user.has_site_quality_user == Some(true) {
//!     let project = CreateProject::new("Shop", "https://shop.example.com");
//!     site_quality::create_project(client, &project).await?;
//!
//!     let scores =
//!         site_quality::get_all_scores(client, &GetAllScores::new(false)).await?.data.scores;
//!     println!("{} systems are watched", scores.len());
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates a monitoring project for a site.
///
/// A project contains one or more addresses of one domain. The function needs a monitoring
/// account that was created with [`create_site_quality_user`](create_site_quality_user()) and
/// activated with [`verify_code`](verify_code()).
///
/// Returns: The project as it was created.
///
/// The UAPI function `SiteQuality::create_project`. It may change something. Needs the plugin
/// `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-create_project/>
#[doc(alias = "SiteQuality::create_project")]
pub fn create_project<C: Caller>(
    client: &C,
    params: &CreateProject,
) -> C::Output<Reply<types::CreateProjectData>> {
    client.call(params)
}

/// Creates a monitoring project for a site: the parameters of [`create_project()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateProject {
    /// Name of the project, as it appears in the scores.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Address to monitor, with its scheme, such as `https://example.com`.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: String,
    /// Whether the service sends its standard alerts by mail. By default, it sends none.
    ///
    /// Wire name `standard_alerting`.
    pub standard_alerting: Option<bool>,
    /// Template that determines the checks of the project. By default, `Website`.
    ///
    /// Wire name `system_type`. Default: `Website`.
    pub system_type: Option<String>,
}

impl CreateProject {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
            standard_alerting: None,
            system_type: None,
        }
    }

    /// Sets [`standard_alerting`](field@Self::standard_alerting).
    #[inline]
    pub fn standard_alerting(mut self, standard_alerting: bool) -> Self {
        self.standard_alerting = Some(standard_alerting);
        self
    }

    /// Sets [`system_type`](field@Self::system_type).
    pub fn system_type(mut self, system_type: impl Into<String>) -> Self {
        self.system_type = Some(system_type.into());
        self
    }
}

impl Named for CreateProject {
    type Data = types::CreateProjectData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "create_project",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.put("url", &self.url);
        form.opt("standard_alerting", &self.standard_alerting);
        form.opt("system_type", &self.system_type);
    }
}

impl std::fmt::Debug for CreateProject {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateProject", f)
    }
}

/// Creates a monitoring account for this cPanel account and sends an activation code by mail.
///
/// The monitoring account is created at Koality. It processes nothing before it is activated
/// with the code ([`verify_code`](verify_code())). Keep the token of the reply: without it, the
/// monitoring account can no longer be used, and a new one is necessary.
///
/// The UAPI function `SiteQuality::create_site_quality_user`. It may change something. Needs
/// the plugin `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-create_site_quality_user/>
#[doc(alias = "SiteQuality::create_site_quality_user")]
pub fn create_site_quality_user<C: Caller>(
    client: &C,
    params: &CreateSiteQualityUser,
) -> C::Output<Reply<types::CreateSiteQualityUserData>> {
    client.call(params)
}

/// Creates a monitoring account for this cPanel account and sends an activation code by mail:
/// the parameters of [`create_site_quality_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateSiteQualityUser {
    /// Mail address of the monitoring account. It becomes the login name, and the activation code
    /// is sent to it.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Password of the monitoring account. By default, one is generated. The server never stores
    /// it.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
}

impl CreateSiteQualityUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            password: None,
        }
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

impl Named for CreateSiteQualityUser {
    type Data = types::CreateSiteQualityUserData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "create_site_quality_user",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email", &self.email);
        form.opt("password", &self.password);
    }
}

impl std::fmt::Debug for CreateSiteQualityUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateSiteQualityUser", f)
    }
}

/// Starts the deletion of the linked monitoring account.
///
/// The function deletes the account at the monitoring service. To only remove the link to it,
/// use [`reset_config`](reset_config()).
///
/// The UAPI function `SiteQuality::delete_site_quality_user`. It may change something. Needs
/// the plugin `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-delete_site_quality_user/>
#[doc(alias = "SiteQuality::delete_site_quality_user")]
pub fn delete_site_quality_user<C: Caller>(
    client: &C,
    params: &DeleteSiteQualityUser,
) -> C::Output<Reply<types::DeleteSiteQualityUserData>> {
    client.call(params)
}

/// Starts the deletion of the linked monitoring account: the parameters of
/// [`delete_site_quality_user()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteSiteQualityUser {}

impl DeleteSiteQualityUser {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DeleteSiteQualityUser {
    type Data = types::DeleteSiteQualityUserData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "delete_site_quality_user",
        Effect::Write,
    );
}

/// Returns the latest check results of every project.
///
/// The UAPI function `SiteQuality::get_all_scores`. It changes nothing. Needs the plugin
/// `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_all_scores/>
#[doc(alias = "SiteQuality::get_all_scores")]
pub fn get_all_scores<C: Caller>(
    client: &C,
    params: &GetAllScores,
) -> C::Output<Reply<types::GetAllScoresData>> {
    client.call(params)
}

/// Returns the latest check results of every project: the parameters of [`get_all_scores()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAllScores {
    /// Whether each check includes the results of its parts (`sub_scores`).
    ///
    /// Wire name `verbose`.
    pub verbose: bool,
}

impl GetAllScores {
    /// Creates the parameters.
    #[inline]
    pub fn new(verbose: bool) -> Self {
        Self { verbose }
    }
}

impl Named for GetAllScores {
    type Data = types::GetAllScoresData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "get_all_scores",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("verbose", &self.verbose);
    }
}

impl std::fmt::Debug for GetAllScores {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetAllScores", f)
    }
}

/// Returns the secret token of the monitoring account.
///
/// The token gives access to the monitoring account at Koality for a long time, so treat it
/// like a password.
///
/// The UAPI function `SiteQuality::get_app_token`. It changes nothing. Needs the plugin
/// `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_app_token/>
#[doc(alias = "SiteQuality::get_app_token")]
pub fn get_app_token<C: Caller>(
    client: &C,
    params: &GetAppToken,
) -> C::Output<Reply<types::GetAppTokenData>> {
    client.call(params)
}

/// Returns the secret token of the monitoring account: the parameters of [`get_app_token()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAppToken {}

impl GetAppToken {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAppToken {
    type Data = types::GetAppTokenData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "get_app_token",
        Effect::Read,
    );
}

/// Lists the monitored domains with the identifiers of their project and system.
///
/// Returns: Each item is a monitored domain.
///
/// The UAPI function `SiteQuality::get_monitored_domains`. It changes nothing. Needs the plugin
/// `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_monitored_domains/>
#[doc(alias = "SiteQuality::get_monitored_domains")]
pub fn get_monitored_domains<C: Caller>(
    client: &C,
    params: &GetMonitoredDomains,
) -> C::Output<Reply<Vec<types::GetMonitoredDomainsRow>>> {
    client.call(params)
}

/// Lists the monitored domains with the identifiers of their project and system: the parameters
/// of [`get_monitored_domains()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMonitoredDomains {}

impl GetMonitoredDomains {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetMonitoredDomains {
    type Data = Vec<types::GetMonitoredDomainsRow>;

    const CALL: Call = Call::new(
            Api::Uapi,
            "SiteQuality",
            "get_monitored_domains",
            Effect::Read,
        )
        .with_data_member("monitored_domains");
}

/// Returns the overall score of each monitored system.
///
/// For the results of single checks, use [`get_all_scores`](get_all_scores()).
///
/// Returns: Each item is a monitored system.
///
/// The UAPI function `SiteQuality::get_monitored_system_scores`. It changes nothing. Needs the
/// plugin `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-get_monitored_system_scores/>
#[doc(alias = "SiteQuality::get_monitored_system_scores")]
pub fn get_monitored_system_scores<C: Caller>(
    client: &C,
    params: &GetMonitoredSystemScores,
) -> C::Output<Reply<Vec<types::GetMonitoredSystemScoresRow>>> {
    client.call(params)
}

/// Returns the overall score of each monitored system: the parameters of
/// [`get_monitored_system_scores()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetMonitoredSystemScores {}

impl GetMonitoredSystemScores {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetMonitoredSystemScores {
    type Data = Vec<types::GetMonitoredSystemScoresRow>;

    const CALL: Call = Call::new(
            Api::Uapi,
            "SiteQuality",
            "get_monitored_system_scores",
            Effect::Read,
        )
        .with_data_member("system_scores");
}

/// Returns whether a monitoring account is linked to this cPanel account.
///
/// The UAPI function `SiteQuality::has_site_quality_user`. It changes nothing. Needs the plugin
/// `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-has_site_quality_user/>
#[doc(alias = "SiteQuality::has_site_quality_user")]
pub fn has_site_quality_user<C: Caller>(
    client: &C,
    params: &HasSiteQualityUser,
) -> C::Output<Reply<types::HasSiteQualityUserData>> {
    client.call(params)
}

/// Returns whether a monitoring account is linked to this cPanel account: the parameters of
/// [`has_site_quality_user()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasSiteQualityUser {}

impl HasSiteQualityUser {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for HasSiteQualityUser {
    type Data = types::HasSiteQualityUserData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "has_site_quality_user",
        Effect::Read,
    );
}

/// Asks Koality whether the monitoring account has been activated.
///
/// The UAPI function `SiteQuality::is_site_quality_user_enabled`. It changes nothing. Needs the
/// plugin `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-is_site_quality_user_enabled/>
#[doc(alias = "SiteQuality::is_site_quality_user_enabled")]
pub fn is_site_quality_user_enabled<C: Caller>(
    client: &C,
    params: &IsSiteQualityUserEnabled,
) -> C::Output<Reply<types::IsSiteQualityUserEnabledData>> {
    client.call(params)
}

/// Asks Koality whether the monitoring account has been activated: the parameters of
/// [`is_site_quality_user_enabled()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct IsSiteQualityUserEnabled {}

impl IsSiteQualityUserEnabled {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for IsSiteQualityUserEnabled {
    type Data = types::IsSiteQualityUserEnabledData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "is_site_quality_user_enabled",
        Effect::Read,
    );
}

/// Removes the link to the monitoring account, without deleting that account.
///
/// Afterwards, cPanel no longer logs the user in to the monitoring service automatically. The
/// monitoring account still exists at Koality.
/// [`delete_site_quality_user`](delete_site_quality_user()) deletes it there.
///
/// The UAPI function `SiteQuality::reset_config`. It may change something. Needs the plugin
/// `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-reset_config/>
#[doc(alias = "SiteQuality::reset_config")]
pub fn reset_config<C: Caller>(
    client: &C,
    params: &ResetConfig,
) -> C::Output<Reply<types::ResetConfigData>> {
    client.call(params)
}

/// Removes the link to the monitoring account, without deleting that account: the parameters of
/// [`reset_config()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ResetConfig {}

impl ResetConfig {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ResetConfig {
    type Data = types::ResetConfigData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "reset_config",
        Effect::Write,
    );
}

/// Sends the activation code to the monitoring user again.
///
/// The function sends a mail with the code for [`verify_code`](verify_code()).
///
/// The UAPI function `SiteQuality::send_activation_email`. It may change something. Needs the
/// plugin `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-send_activation_email/>
#[doc(alias = "SiteQuality::send_activation_email")]
pub fn send_activation_email<C: Caller>(
    client: &C,
    params: &SendActivationEmail,
) -> C::Output<Reply<types::SendActivationEmailData>> {
    client.call(params)
}

/// Sends the activation code to the monitoring user again: the parameters of
/// [`send_activation_email()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SendActivationEmail {}

impl SendActivationEmail {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for SendActivationEmail {
    type Data = types::SendActivationEmailData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "send_activation_email",
        Effect::Write,
    );
}

/// Changes the domain of a monitored system.
///
/// Use this function after a domain was renamed, to keep its history.
///
/// The UAPI function `SiteQuality::update_domain`. It may change something. Needs the plugin
/// `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-update_domain/>
///
/// Not certain: The function is assumed to keep the history, because the system remains the
/// same. The type of the reply comes from a summary of the reference that has no examples.
#[doc(alias = "SiteQuality::update_domain")]
pub fn update_domain<C: Caller>(
    client: &C,
    params: &UpdateDomain,
) -> C::Output<Reply<types::UpdateDomainData>> {
    client.call(params)
}

/// Changes the domain of a monitored system: the parameters of [`update_domain()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UpdateDomain {
    /// New domain of the system.
    ///
    /// Wire name `new_domain`. Format: `domain`.
    pub new_domain: String,
    /// Current domain of the system.
    ///
    /// Wire name `old_domain`. Format: `domain`.
    pub old_domain: String,
}

impl UpdateDomain {
    /// Creates the parameters.
    pub fn new(new_domain: impl Into<String>, old_domain: impl Into<String>) -> Self {
        Self {
            new_domain: new_domain.into(),
            old_domain: old_domain.into(),
        }
    }
}

impl Named for UpdateDomain {
    type Data = types::UpdateDomainData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "SiteQuality",
        "update_domain",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("new_domain", &self.new_domain);
        form.put("old_domain", &self.old_domain);
    }
}

impl std::fmt::Debug for UpdateDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UpdateDomain", f)
    }
}

/// Activates the monitoring account with the code from the mail.
///
/// The UAPI function `SiteQuality::verify_code`. It may change something. Needs the plugin
/// `SiteQuality`. Since version 11.110. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/SiteQuality-verify_code/>
#[doc(alias = "SiteQuality::verify_code")]
pub fn verify_code<C: Caller>(
    client: &C,
    params: &VerifyCode,
) -> C::Output<Reply<types::VerifyCodeData>> {
    client.call(params)
}

/// Activates the monitoring account with the code from the mail: the parameters of
/// [`verify_code()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct VerifyCode {
    /// Code from the activation mail, such as `123456`.
    /// [`send_activation_email`](send_activation_email()) requests the mail again.
    ///
    /// Wire name `code`.
    pub code: Secret,
}

impl VerifyCode {
    /// Creates the parameters.
    pub fn new(code: impl Into<Secret>) -> Self {
        Self { code: code.into() }
    }
}

impl Named for VerifyCode {
    type Data = types::VerifyCodeData;

    const CALL: Call = Call::new(Api::Uapi, "SiteQuality", "verify_code", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("code", &self.code);
    }
}

impl std::fmt::Debug for VerifyCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "VerifyCode", f)
    }
}
