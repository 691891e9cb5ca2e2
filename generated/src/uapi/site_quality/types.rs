// Made by cpanel-codegen from schema/uapi/SiteQuality.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SiteQuality`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SiteQuality::create_project`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateProjectData {
    /// Identifier of the project at the monitoring service.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// The same identifier with a prefix, such as `pro-1754`.
    ///
    /// Wire name `identifier`.
    pub identifier: Option<String>,
    /// Region of the world from which the checks run, such as `us`.
    ///
    /// Wire name `location`.
    pub location: Option<String>,
    /// Name of the project, as in the call.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Role of the project's owner at the monitoring service.
    ///
    /// Wire name `role`.
    pub role: Option<CreateProjectDataRole>,
    /// The monitored systems of the project. Each item is a system, with its checks.
    ///
    /// Wire name `systems`.
    pub systems: Vec<CreateProjectDataSystem>,
}

impl Record for CreateProjectData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateProjectData",
        members: &["id", "identifier", "location", "name", "role", "systems"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.identifier,
            2 => &mut self.location,
            3 => &mut self.name,
            4 => &mut self.role,
            _ => &mut self.systems,
        }
    }
}

impl std::fmt::Debug for CreateProjectData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `role` in the data of `SiteQuality::create_project`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateProjectDataRole {
    /// Identifier of the role, not of the person.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// Name of the role, such as `Owner`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

impl Record for CreateProjectDataRole {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateProjectDataRole",
        members: &["id", "name"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for CreateProjectDataRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `systems` in the data of `SiteQuality::create_project`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateProjectDataSystem {
    /// Name of the system. In the example of the reference, it is the name of the project.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Description of the system. Null if there is none.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Base address of the system, with its scheme.
    ///
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Identifier of the system at the monitoring service.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// Interval of the checks, as a word such as `hour`.
    ///
    /// Wire name `interval`.
    pub interval: Option<String>,
    /// Limits of the checks.
    ///
    /// Wire name `limits`.
    pub limits: Option<CreateProjectDataSystemLimits>,
    /// Template that determines the checks.
    ///
    /// Wire name `system_type`.
    pub system_type: Option<CreateProjectDataSystemSystemType>,
}

impl Record for CreateProjectDataSystem {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateProjectDataSystem",
        members: &[
            "name",
            "description",
            "domain",
            "id",
            "interval",
            "limits",
            "system_type",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.description,
            2 => &mut self.domain,
            3 => &mut self.id,
            4 => &mut self.interval,
            5 => &mut self.limits,
            _ => &mut self.system_type,
        }
    }
}

impl std::fmt::Debug for CreateProjectDataSystem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `limits` in `systems` in the data of `SiteQuality::create_project`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateProjectDataSystemLimits {
    /// Maximum number of addresses that are searched for dead links on a page.
    ///
    /// Wire name `maximumCrawlDepth`.
    #[cfg_attr(feature = "serde", serde(rename = "maximumCrawlDepth"))]
    pub maximum_crawl_depth: Option<i64>,
}

impl Record for CreateProjectDataSystemLimits {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateProjectDataSystemLimits",
        members: &["maximumCrawlDepth"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.maximum_crawl_depth
    }
}

impl std::fmt::Debug for CreateProjectDataSystemLimits {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `system_type` in `systems` in the data of `SiteQuality::create_project`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateProjectDataSystemSystemType {
    /// Name of the template, such as `Website`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Identifier of the template, a number such as `1` in the reference.
    ///
    /// Wire name `id`.
    pub id: Option<Dynamic>,
    /// Whether the template defines the checked components, so that they cannot be changed.
    ///
    /// Wire name `fixedComponents`.
    #[cfg_attr(feature = "serde", serde(rename = "fixedComponents"))]
    pub fixed_components: Option<bool>,
}

impl Record for CreateProjectDataSystemSystemType {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateProjectDataSystemSystemType",
        members: &["name", "id", "fixedComponents"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.id,
            _ => &mut self.fixed_components,
        }
    }
}

impl std::fmt::Debug for CreateProjectDataSystemSystemType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::create_site_quality_user`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateSiteQualityUserData {
    /// Long-lived token for the Koality servers. It is a secret.
    /// [`get_app_token`](super::get_app_token()) returns it again.
    ///
    /// Wire name `app_token`.
    pub app_token: Option<Secret>,
    /// Login name of the monitoring account: the mail address from `email`.
    ///
    /// Wire name `username`.
    pub username: Option<String>,
    /// Whether the service already processes data for this user. Null if it is not known.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for CreateSiteQualityUserData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateSiteQualityUserData",
        members: &["app_token", "username", "enabled"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.app_token,
            1 => &mut self.username,
            _ => &mut self.enabled,
        }
    }
}

impl std::fmt::Debug for CreateSiteQualityUserData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::delete_site_quality_user`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeleteSiteQualityUserData {
    /// Whether the deletion worked.
    ///
    /// Wire name `deleted`.
    pub deleted: Option<bool>,
}

impl Record for DeleteSiteQualityUserData {
    const SHAPE: RecordShape = RecordShape {
        name: "DeleteSiteQualityUserData",
        members: &["deleted"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.deleted
    }
}

impl std::fmt::Debug for DeleteSiteQualityUserData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::get_all_scores`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllScoresData {
    /// Each item is a monitored system with its results.
    ///
    /// Wire name `scores`.
    pub scores: Vec<GetAllScoresDataScore>,
}

impl Record for GetAllScoresData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllScoresData",
        members: &["scores"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.scores
    }
}

impl std::fmt::Debug for GetAllScoresData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `scores` in the data of `SiteQuality::get_all_scores`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllScoresDataScore {
    /// Monitored system that has these results.
    ///
    /// Wire name `system`.
    pub system: Option<GetAllScoresDataScoreSystem>,
    /// Results of each kind of check.
    ///
    /// Wire name `scores`.
    pub scores: Option<GetAllScoresDataScoreScores>,
}

impl Record for GetAllScoresDataScore {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllScoresDataScore",
        members: &["system", "scores"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.system,
            _ => &mut self.scores,
        }
    }
}

impl std::fmt::Debug for GetAllScoresDataScore {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `system` in `scores` in the data of `SiteQuality::get_all_scores`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllScoresDataScoreSystem {
    /// Name of the project.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Identifier of the project at the monitoring service.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
}

impl Record for GetAllScoresDataScoreSystem {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllScoresDataScoreSystem",
        members: &["name", "id"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            _ => &mut self.id,
        }
    }
}

impl std::fmt::Debug for GetAllScoresDataScoreSystem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `scores` in `scores` in the data of `SiteQuality::get_all_scores`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAllScoresDataScoreScores {
    /// Availability of the site, now and over time.
    ///
    /// Wire name `basic-uptime`.
    #[cfg_attr(feature = "serde", serde(rename = "basic-uptime"))]
    pub basic_uptime: Option<Score>,
    /// Loading speed of the site.
    ///
    /// Wire name `basic-performance`.
    #[cfg_attr(feature = "serde", serde(rename = "basic-performance"))]
    pub basic_performance: Option<Score>,
    /// Search engine optimization of the site.
    ///
    /// Wire name `basic-seo`.
    #[cfg_attr(feature = "serde", serde(rename = "basic-seo"))]
    pub basic_seo: Option<Score>,
    /// Errors in the content of the pages.
    ///
    /// Wire name `basic-content`.
    #[cfg_attr(feature = "serde", serde(rename = "basic-content"))]
    pub basic_content: Option<Score>,
    /// Quality of the technology of the site.
    ///
    /// Wire name `basic-tech`.
    #[cfg_attr(feature = "serde", serde(rename = "basic-tech"))]
    pub basic_tech: Option<Score>,
    /// Security of the site.
    ///
    /// Wire name `basic-security`.
    #[cfg_attr(feature = "serde", serde(rename = "basic-security"))]
    pub basic_security: Option<Score>,
}

impl Record for GetAllScoresDataScoreScores {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAllScoresDataScoreScores",
        members: &[
            "basic-uptime",
            "basic-performance",
            "basic-seo",
            "basic-content",
            "basic-tech",
            "basic-security",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.basic_uptime,
            1 => &mut self.basic_performance,
            2 => &mut self.basic_seo,
            3 => &mut self.basic_content,
            4 => &mut self.basic_tech,
            _ => &mut self.basic_security,
        }
    }
}

impl std::fmt::Debug for GetAllScoresDataScoreScores {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::get_app_token`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAppTokenData {
    /// Token of the monitoring account. It is a secret. If it is lost, the monitoring account can
    /// no longer be used, and a new one is necessary.
    ///
    /// Wire name `app_token`.
    pub app_token: Option<Secret>,
}

impl Record for GetAppTokenData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAppTokenData",
        members: &["app_token"],
        always: 0,
        secret: true,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.app_token
    }
}

impl std::fmt::Debug for GetAppTokenData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::get_monitored_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetMonitoredDomainsRow {
    /// Monitored address, with its scheme.
    ///
    /// Wire name `domain`.
    pub domain: String,
    /// Identifier of the domain's project.
    ///
    /// Wire name `project_id`.
    pub project_id: Option<i64>,
    /// Identifier of the monitored system, as in
    /// [`get_monitored_system_scores`](super::get_monitored_system_scores()).
    ///
    /// Wire name `system_id`.
    pub system_id: Option<i64>,
}

impl Record for GetMonitoredDomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetMonitoredDomainsRow",
        members: &["domain", "project_id", "system_id"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.project_id,
            _ => &mut self.system_id,
        }
    }
}

impl std::fmt::Debug for GetMonitoredDomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::get_monitored_system_scores`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetMonitoredSystemScoresRow {
    /// Overall result: `good`, `warn` or `bad`.
    ///
    /// Wire name `status`.
    pub status: Verdict,
    /// Identifier of the monitored system, as in
    /// [`get_monitored_domains`](super::get_monitored_domains()).
    ///
    /// Wire name `system_id`.
    pub system_id: i64,
}

impl Record for GetMonitoredSystemScoresRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetMonitoredSystemScoresRow",
        members: &["status", "system_id"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            _ => &mut self.system_id,
        }
    }
}

impl std::fmt::Debug for GetMonitoredSystemScoresRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::has_site_quality_user`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasSiteQualityUserData {
    /// Whether a monitoring account is linked. It may not be activated yet: see
    /// [`is_site_quality_user_enabled`](super::is_site_quality_user_enabled()).
    ///
    /// Wire name `has_site_quality_user`.
    pub has_site_quality_user: Option<bool>,
}

impl Record for HasSiteQualityUserData {
    const SHAPE: RecordShape = RecordShape {
        name: "HasSiteQualityUserData",
        members: &["has_site_quality_user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.has_site_quality_user
    }
}

impl std::fmt::Debug for HasSiteQualityUserData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::is_site_quality_user_enabled`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct IsSiteQualityUserEnabledData {
    /// Whether the account is activated. To activate it, call [`verify_code`](super::verify_code())
    /// with the code from the mail.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for IsSiteQualityUserEnabledData {
    const SHAPE: RecordShape = RecordShape {
        name: "IsSiteQualityUserEnabledData",
        members: &["enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for IsSiteQualityUserEnabledData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::reset_config`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ResetConfigData {
    /// Whether the stored data was removed.
    ///
    /// Wire name `reset`.
    pub reset: Option<bool>,
}

impl Record for ResetConfigData {
    const SHAPE: RecordShape = RecordShape {
        name: "ResetConfigData",
        members: &["reset"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.reset
    }
}

impl std::fmt::Debug for ResetConfigData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::send_activation_email`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SendActivationEmailData {
    /// Whether the request was accepted. If so, a mail is sent.
    ///
    /// Wire name `send_activation_email`.
    pub send_activation_email: Option<bool>,
}

impl Record for SendActivationEmailData {
    const SHAPE: RecordShape = RecordShape {
        name: "SendActivationEmailData",
        members: &["send_activation_email"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.send_activation_email
    }
}

impl std::fmt::Debug for SendActivationEmailData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::update_domain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UpdateDomainData {
    /// The system after the change.
    ///
    /// Wire name `system`.
    pub system: Option<UpdateDomainDataSystem>,
}

impl Record for UpdateDomainData {
    const SHAPE: RecordShape = RecordShape {
        name: "UpdateDomainData",
        members: &["system"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.system
    }
}

impl std::fmt::Debug for UpdateDomainData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `system` in the data of `SiteQuality::update_domain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UpdateDomainDataSystem {
    /// Identifier of the system at the monitoring service.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// Name of the system.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Size for which the site was registered.
    ///
    /// Wire name `system_size`.
    pub system_size: Option<UpdateDomainDataSystemSystemSize>,
    /// Monitored address, with its scheme.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for UpdateDomainDataSystem {
    const SHAPE: RecordShape = RecordShape {
        name: "UpdateDomainDataSystem",
        members: &["id", "name", "system_size", "url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.name,
            2 => &mut self.system_size,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for UpdateDomainDataSystem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `system_size` in `system` in the data of `SiteQuality::update_domain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct UpdateDomainDataSystemSystemSize {
    /// Identifier of the size.
    ///
    /// Wire name `id`.
    pub id: Option<i64>,
    /// Name of the size.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
}

impl Record for UpdateDomainDataSystemSystemSize {
    const SHAPE: RecordShape = RecordShape {
        name: "UpdateDomainDataSystemSystemSize",
        members: &["id", "name"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for UpdateDomainDataSystemSystemSize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `SiteQuality::verify_code`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct VerifyCodeData {
    /// Whether the code was right.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
}

impl Record for VerifyCodeData {
    const SHAPE: RecordShape = RecordShape {
        name: "VerifyCodeData",
        members: &["status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.status
    }
}

impl std::fmt::Debug for VerifyCodeData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_all_scores()`](super::get_all_scores) and
/// [`get_monitored_system_scores()`](super::get_monitored_system_scores).
#[derive(Clone)]
#[non_exhaustive]
pub enum Verdict {
    /// Wire value `good`.
    Good,
    /// Wire value `bad`.
    Bad,
    /// Wire value `warn`.
    Warn,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Verdict { Good = "good", Bad = "bad", Warn = "warn" });

impl Default for Verdict {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A part of the data of [`get_all_scores()`](super::get_all_scores).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Score {
    /// Result of the whole check, computed from its parts.
    ///
    /// Wire name `master`.
    pub master: Option<CheckResult>,
    /// Results of the parts of the check. Only filled if `verbose` was set.
    ///
    /// Wire name `sub_scores`.
    pub sub_scores: Vec<CheckResult>,
}

impl Record for Score {
    const SHAPE: RecordShape = RecordShape {
        name: "Score",
        members: &["master", "sub_scores"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.master,
            _ => &mut self.sub_scores,
        }
    }
}

impl std::fmt::Debug for Score {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`get_all_scores()`](super::get_all_scores).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckResult {
    /// Title of the check or of its part.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
    /// Result in short: `good` or `bad`.
    ///
    /// Wire name `status`.
    pub status: Option<Verdict>,
    /// Sentence about the current result.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// Why the check matters, or what its part examines. It does not depend on the result.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Fixed identifier, such as `Score:Basic:Uptime` for a check and `Score:Uptime:Down` for a
    /// part.
    ///
    /// Wire name `identifier`.
    pub identifier: Option<String>,
    /// Number of points. In a part, it does not include the weight. More is better. In the examples
    /// of the reference, a check without faults has 100 points.
    ///
    /// Wire name `score`.
    pub score: Option<f64>,
    /// Events that caused the result. Empty if there are none. Their members are not documented.
    ///
    /// Wire name `incidents`.
    pub incidents: Vec<Dynamic>,
    /// Weight of this part in the overall result. Only in parts.
    ///
    /// Wire name `weight`.
    pub weight: Option<f64>,
    /// Points that this part adds to the overall result, with its weight. Only in parts.
    ///
    /// Wire name `weighted_score`.
    pub weighted_score: Option<f64>,
    /// Further numbers. The reference explains few of them.
    ///
    /// Wire name `attributes`.
    pub attributes: Option<CheckResultAttributes>,
}

impl Record for CheckResult {
    const SHAPE: RecordShape = RecordShape {
        name: "CheckResult",
        members: &[
            "title",
            "status",
            "message",
            "description",
            "identifier",
            "score",
            "incidents",
            "weight",
            "weighted_score",
            "attributes",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.title,
            1 => &mut self.status,
            2 => &mut self.message,
            3 => &mut self.description,
            4 => &mut self.identifier,
            5 => &mut self.score,
            6 => &mut self.incidents,
            7 => &mut self.weight,
            8 => &mut self.weighted_score,
            _ => &mut self.attributes,
        }
    }
}

impl std::fmt::Debug for CheckResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `attributes` in [`CheckResult`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckResultAttributes {
    /// Result in short, such as `good`. Only in parts.
    ///
    /// Wire name `scoring`.
    pub scoring: Option<String>,
    /// Number of points. The reference does not explain the difference to `score` outside of
    /// `attributes`.
    ///
    /// Wire name `score`.
    pub score: Option<f64>,
    /// Number of pages or other components that were checked. Only in parts.
    ///
    /// Wire name `components_processed`.
    pub components_processed: Option<i64>,
    /// Number of checked components that failed. Only in parts.
    ///
    /// Wire name `components_failed`.
    pub components_failed: Option<i64>,
    /// Limit of the check. The reference does not explain it.
    ///
    /// Wire name `limit`.
    pub limit: Option<f64>,
    /// Name of the program that ran the check, such as `KoalaPing`. Only in parts.
    ///
    /// Wire name `tool`.
    pub tool: Option<String>,
}

impl Record for CheckResultAttributes {
    const SHAPE: RecordShape = RecordShape {
        name: "CheckResultAttributes",
        members: &[
            "scoring",
            "score",
            "components_processed",
            "components_failed",
            "limit",
            "tool",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.scoring,
            1 => &mut self.score,
            2 => &mut self.components_processed,
            3 => &mut self.components_failed,
            4 => &mut self.limit,
            _ => &mut self.tool,
        }
    }
}

impl std::fmt::Debug for CheckResultAttributes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
