// Made by cpanel-codegen from schema/uapi/SiteQuality.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SiteQuality`](super).

use cpanel_core::{Dynamic, Misread, Read, Reader, Secret};

/// A record in the data of `SiteQuality::create_project`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateProjectData {
    /// Number of the project at the monitoring service. Wire name `id`.
    pub id: Option<i64>,
    /// The same number with a prefix, such as `pro-1754`. Wire name `identifier`.
    pub identifier: Option<String>,
    /// Region of the world that the checks are made from, such as `us`. Wire name `location`.
    pub location: Option<String>,
    /// Wire name `name`.
    pub name: Option<String>,
    /// What the owner of the project may do, as the monitoring service sees it. Wire name `role`.
    pub role: Option<CreateProjectDataRole>,
    /// What the project watches; one item is one monitored system, with the checks that apply. Wire name `systems`.
    pub systems: Vec<CreateProjectDataSystem>,
}

impl Read for CreateProjectData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["id", "identifier", "location", "name", "role", "systems"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.id),
                1 => reader.set(&mut value.identifier),
                2 => reader.set(&mut value.location),
                3 => reader.set(&mut value.name),
                4 => reader.set(&mut value.role),
                _ => reader.set(&mut value.systems),
            }?;
        }
        Ok(value)
    }
}

/// A record in `role` in the data of `SiteQuality::create_project`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateProjectDataRole {
    /// Number of the role, not of the person. Wire name `id`.
    pub id: Option<i64>,
    /// Title of the role, such as `Owner`. Wire name `name`.
    pub name: Option<String>,
}

impl Read for CreateProjectDataRole {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["id", "name"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.id),
                _ => reader.set(&mut value.name),
            }?;
        }
        Ok(value)
    }
}

/// A record in `systems` in the data of `SiteQuality::create_project`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateProjectDataSystem {
    /// Wire name `name`.
    pub name: Option<String>,
    /// Free text on the system; null when there is none. Wire name `description`.
    pub description: Option<String>,
    /// Base address of the system, scheme included. Wire name `domain`.
    pub domain: Option<String>,
    /// Wire name `id`.
    pub id: Option<i64>,
    /// How often the checks run, as a word such as `hour`. Wire name `interval`.
    pub interval: Option<String>,
    /// Bounds that the checks keep to. Wire name `limits`.
    pub limits: Option<CreateProjectDataSystemLimits>,
    /// The template of checks in use. Wire name `system_type`.
    pub system_type: Option<CreateProjectDataSystemSystemType>,
}

impl Read for CreateProjectDataSystem {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "name",
                    "description",
                    "domain",
                    "id",
                    "interval",
                    "limits",
                    "system_type",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                1 => reader.set(&mut value.description),
                2 => reader.set(&mut value.domain),
                3 => reader.set(&mut value.id),
                4 => reader.set(&mut value.interval),
                5 => reader.set(&mut value.limits),
                _ => reader.set(&mut value.system_type),
            }?;
        }
        Ok(value)
    }
}

/// A record in `limits` in `systems` in the data of `SiteQuality::create_project`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateProjectDataSystemLimits {
    /// How many addresses at most a page is searched for dead links. Wire name `maximumCrawlDepth`.
    pub maximum_crawl_depth: Option<i64>,
}

impl Read for CreateProjectDataSystemLimits {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["maximumCrawlDepth"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.maximum_crawl_depth)?;
        }
        Ok(value)
    }
}

/// A record in `system_type` in `systems` in the data of `SiteQuality::create_project`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateProjectDataSystemSystemType {
    /// Which template it is, such as `Website`. Wire name `name`.
    pub name: Option<String>,
    /// Wire name `id`.
    pub id: Option<Dynamic>,
    /// Whether the parts that are checked are set by the template and cannot be changed. Wire name `fixedComponents`.
    pub fixed_components: Option<bool>,
}

impl Read for CreateProjectDataSystemSystemType {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "id", "fixedComponents"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                1 => reader.set(&mut value.id),
                _ => reader.set(&mut value.fixed_components),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::create_site_quality_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateSiteQualityUserData {
    /// Long-lived secret that authenticates against the Koality servers. `get_app_token` reads it again. Wire name `app_token`.
    pub app_token: Option<Secret>,
    /// Login at the monitoring service: the mail address that was sent. Wire name `username`.
    pub username: Option<String>,
    /// Whether the service processes data for this user already. Null when that is not known. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Read for CreateSiteQualityUserData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["app_token", "username", "enabled"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.app_token),
                1 => reader.set(&mut value.username),
                _ => reader.set(&mut value.enabled),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::delete_site_quality_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteSiteQualityUserData {
    /// Whether the deletion went through. Wire name `deleted`.
    pub deleted: Option<bool>,
}

impl Read for DeleteSiteQualityUserData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["deleted"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.deleted)?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::get_all_scores`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAllScoresData {
    /// One item per monitored system, with its results. Wire name `scores`.
    pub scores: Vec<GetAllScoresDataScore>,
}

impl Read for GetAllScoresData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["scores"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.scores)?;
        }
        Ok(value)
    }
}

/// A record in `scores` in the data of `SiteQuality::get_all_scores`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAllScoresDataScore {
    /// The system that the results are about. Wire name `system`.
    pub system: Option<GetAllScoresDataScoreSystem>,
    /// The results by kind of check. Wire name `scores`.
    pub scores: Option<GetAllScoresDataScoreScores>,
}

impl Read for GetAllScoresDataScore {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["system", "scores"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.system),
                _ => reader.set(&mut value.scores),
            }?;
        }
        Ok(value)
    }
}

/// A record in `system` in `scores` in the data of `SiteQuality::get_all_scores`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAllScoresDataScoreSystem {
    /// Label of the project. Wire name `name`.
    pub name: Option<String>,
    /// Number of the project at the monitoring service. Wire name `id`.
    pub id: Option<i64>,
}

impl Read for GetAllScoresDataScoreSystem {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["name", "id"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.name),
                _ => reader.set(&mut value.id),
            }?;
        }
        Ok(value)
    }
}

/// A record in `scores` in `scores` in the data of `SiteQuality::get_all_scores`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAllScoresDataScoreScores {
    /// Can the site be reached, now and over time. Wire name `basic-uptime`.
    pub basic_uptime: Option<Score>,
    /// How fast the site loads. Wire name `basic-performance`.
    pub basic_performance: Option<Score>,
    /// How well the site suits search engines. Wire name `basic-seo`.
    pub basic_seo: Option<Score>,
    /// Faults in what the pages hold. Wire name `basic-content`.
    pub basic_content: Option<Score>,
    /// Soundness of the technology beneath the site. Wire name `basic-tech`.
    pub basic_tech: Option<Score>,
    /// How well the site is protected. Wire name `basic-security`.
    pub basic_security: Option<Score>,
}

impl Read for GetAllScoresDataScoreScores {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "basic-uptime",
                    "basic-performance",
                    "basic-seo",
                    "basic-content",
                    "basic-tech",
                    "basic-security",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.basic_uptime),
                1 => reader.set(&mut value.basic_performance),
                2 => reader.set(&mut value.basic_seo),
                3 => reader.set(&mut value.basic_content),
                4 => reader.set(&mut value.basic_tech),
                _ => reader.set(&mut value.basic_security),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::get_app_token`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAppTokenData {
    /// The secret itself. If it gets lost, there is no way back to the monitoring account; a new one has to be made. Wire name `app_token`.
    pub app_token: Option<Secret>,
}

impl Read for GetAppTokenData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["app_token"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.app_token)?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::has_site_quality_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HasSiteQualityUserData {
    /// Whether one is linked. It may still await activation: see `is_site_quality_user_enabled`. Wire name `has_site_quality_user`.
    pub has_site_quality_user: Option<bool>,
}

impl Read for HasSiteQualityUserData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["has_site_quality_user"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.has_site_quality_user)?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::is_site_quality_user_enabled`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsSiteQualityUserEnabledData {
    /// Whether it is activated; before that, `verify_code` has to be called with the mailed code. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Read for IsSiteQualityUserEnabledData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["enabled"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.enabled)?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::reset_config`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ResetConfigData {
    /// Whether the stored data was removed. Wire name `reset`.
    pub reset: Option<bool>,
}

impl Read for ResetConfigData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["reset"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.reset)?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::send_activation_email`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SendActivationEmailData {
    /// Whether the request was accepted, and a mail will therefore follow. Wire name `send_activation_email`.
    pub send_activation_email: Option<bool>,
}

impl Read for SendActivationEmailData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["send_activation_email"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.send_activation_email)?;
        }
        Ok(value)
    }
}

/// A record in the data of `SiteQuality::verify_code`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct VerifyCodeData {
    /// Whether the code was right. Wire name `status`.
    pub status: Option<bool>,
}

impl Read for VerifyCodeData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["status"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.status)?;
        }
        Ok(value)
    }
}

/// A record in replies of the module `SiteQuality`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Score {
    /// Result of the whole check, worked out from its parts. Wire name `master`.
    pub master: Option<ScoreMaster>,
    /// One item is one part of the check. Filled when `verbose` was asked for. Wire name `sub_scores`.
    pub sub_scores: Vec<ScoreSubScore>,
}

impl Read for Score {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["master", "sub_scores"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.master),
                _ => reader.set(&mut value.sub_scores),
            }?;
        }
        Ok(value)
    }
}

/// A record in `master` in replies of the module `SiteQuality`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScoreMaster {
    /// Heading to show for the check. Wire name `title`.
    pub title: Option<String>,
    /// `good` or `bad`: the check boiled down to one word. Wire name `status`.
    pub status: Option<ScoreMasterStatus>,
    /// Sentence about the present result. Wire name `message`.
    pub message: Option<String>,
    /// Why the check matters, whatever its result. Wire name `description`.
    pub description: Option<String>,
    /// Stable name of the check, such as `Score:Basic:Uptime`. Wire name `identifier`.
    pub identifier: Option<String>,
    /// Points reached. More is better; a faultless check has 100 in the samples. Wire name `score`.
    pub score: Option<i64>,
    /// Events that the result rests on; empty when there are none. What one holds is not documented. Wire name `incidents`.
    pub incidents: Vec<Dynamic>,
    /// Further figures of the check; none of them is explained by the reference. Wire name `attributes`.
    pub attributes: Option<ScoreMasterAttributes>,
}

impl Read for ScoreMaster {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "title",
                    "status",
                    "message",
                    "description",
                    "identifier",
                    "score",
                    "incidents",
                    "attributes",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.title),
                1 => reader.set(&mut value.status),
                2 => reader.set(&mut value.message),
                3 => reader.set(&mut value.description),
                4 => reader.set(&mut value.identifier),
                5 => reader.set(&mut value.score),
                6 => reader.set(&mut value.incidents),
                _ => reader.set(&mut value.attributes),
            }?;
        }
        Ok(value)
    }
}

/// A value in `status` in `master` in replies of the module `SiteQuality`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScoreMasterStatus {
    /// On the wire `good`.
    Good,
    /// On the wire `bad`.
    Bad,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ScoreMasterStatus { Good = "good", Bad = "bad" });

/// A record in `attributes` in `master` in replies of the module `SiteQuality`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScoreMasterAttributes {
    /// Wire name `score`.
    pub score: Option<i64>,
    /// Wire name `limit`.
    pub limit: Option<i64>,
}

impl Read for ScoreMasterAttributes {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["score", "limit"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.score),
                _ => reader.set(&mut value.limit),
            }?;
        }
        Ok(value)
    }
}

/// A record in `sub_scores` in replies of the module `SiteQuality`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScoreSubScore {
    /// Heading to show for this part. Wire name `title`.
    pub title: Option<String>,
    /// `good` or `bad`: this part boiled down to one word. Wire name `status`.
    pub status: Option<ScoreSubScoreStatus>,
    /// Sentence about the present result of this part. Wire name `message`.
    pub message: Option<String>,
    /// What this part looks at and why. Wire name `description`.
    pub description: Option<String>,
    /// Stable name of this part, such as `Score:Uptime:Down`. Wire name `identifier`.
    pub identifier: Option<String>,
    /// Points reached in this part, before weighting. More is better. Wire name `score`.
    pub score: Option<i64>,
    /// Events that lowered the result; empty when there are none. What one holds is not documented. Wire name `incidents`.
    pub incidents: Vec<Dynamic>,
    /// How much this part counts towards the overall result. Wire name `weight`.
    pub weight: Option<i64>,
    /// Points that this part adds to the overall result once its weight is applied. Wire name `weighted_score`.
    pub weighted_score: Option<i64>,
    /// Figures behind this part of the check. Wire name `attributes`.
    pub attributes: Option<ScoreSubScoreAttributes>,
}

impl Read for ScoreSubScore {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
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
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.title),
                1 => reader.set(&mut value.status),
                2 => reader.set(&mut value.message),
                3 => reader.set(&mut value.description),
                4 => reader.set(&mut value.identifier),
                5 => reader.set(&mut value.score),
                6 => reader.set(&mut value.incidents),
                7 => reader.set(&mut value.weight),
                8 => reader.set(&mut value.weighted_score),
                _ => reader.set(&mut value.attributes),
            }?;
        }
        Ok(value)
    }
}

/// A value in `status` in `sub_scores` in replies of the module `SiteQuality`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ScoreSubScoreStatus {
    /// On the wire `good`.
    Good,
    /// On the wire `bad`.
    Bad,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ScoreSubScoreStatus { Good = "good", Bad = "bad" });

/// A record in `attributes` in `sub_scores` in replies of the module `SiteQuality`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScoreSubScoreAttributes {
    /// The verdict in one word, such as `good`. Wire name `scoring`.
    pub scoring: Option<String>,
    /// Wire name `score`.
    pub score: Option<i64>,
    /// How many pages or other components were looked at. Wire name `components_processed`.
    pub components_processed: Option<i64>,
    /// How many of the components looked at did not pass. Wire name `components_failed`.
    pub components_failed: Option<i64>,
    /// Wire name `limit`.
    pub limit: Option<i64>,
    /// Name of the program that made the check, such as `KoalaPing`. Wire name `tool`.
    pub tool: Option<String>,
}

impl Read for ScoreSubScoreAttributes {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "scoring",
                    "score",
                    "components_processed",
                    "components_failed",
                    "limit",
                    "tool",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.scoring),
                1 => reader.set(&mut value.score),
                2 => reader.set(&mut value.components_processed),
                3 => reader.set(&mut value.components_failed),
                4 => reader.set(&mut value.limit),
                _ => reader.set(&mut value.tool),
            }?;
        }
        Ok(value)
    }
}
