// Made by cpanel-codegen from schema/uapi/StatsManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`StatsManager`](super).

use cpanel_core::codegen::*;

/// A record in the data of `StatsManager::get_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetConfigurationRow {
    /// Each item is an analyzer.
    ///
    /// Wire name `analyzers`.
    pub analyzers: Vec<GetConfigurationRowAnalyzer>,
    /// Domain that the settings are for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for GetConfigurationRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetConfigurationRow",
        members: &["analyzers", "domain"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.analyzers,
            _ => &mut self.domain,
        }
    }
}

impl std::fmt::Debug for GetConfigurationRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `analyzers` in the data of `StatsManager::get_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetConfigurationRowAnalyzer {
    /// Whether the analyzer actually runs for the domain. The result depends on the settings of the
    /// server and of the user.
    ///
    /// Wire name `enabled`.
    pub enabled: bool,
    /// Whether the user has enabled the analyzer. The server may override it.
    ///
    /// Wire name `enabled_by_user`.
    pub enabled_by_user: Option<bool>,
    /// Name of the analyzer.
    ///
    /// Wire name `name`.
    pub name: AnalyzerName,
}

impl Record for GetConfigurationRowAnalyzer {
    const SHAPE: RecordShape = RecordShape {
        name: "GetConfigurationRowAnalyzer",
        members: &["enabled", "enabled_by_user", "name"],
        always: 5,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.enabled_by_user,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for GetConfigurationRowAnalyzer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the parameter `changes` of `StatsManager::save_configuration`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SaveConfigurationChangeAnalyzer {
    /// Whether the analyzer runs for the domain.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Name of the analyzer.
    ///
    /// Wire name `name`.
    pub name: Option<AnalyzerName>,
}

impl SaveConfigurationChangeAnalyzer {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enabled`](field@Self::enabled).
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets [`name`](field@Self::name).
    pub fn name(mut self, name: impl Into<AnalyzerName>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl ToJson for SaveConfigurationChangeAnalyzer {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("enabled", self.enabled.as_ref().map(ToJson::to_json)),
            ("name", self.name.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.name.as_ref().is_some_and(ToJson::has_secret)
    }
}

/// A record in the parameter `changes` of `StatsManager::save_configuration`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SaveConfigurationChange {
    /// Wire name `analyzers`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub analyzers: Vec<SaveConfigurationChangeAnalyzer>,
    /// Domain of the statistics.
    ///
    /// Wire name `domain`.
    pub domain: Option<String>,
}

impl SaveConfigurationChange {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`analyzers`](field@Self::analyzers).
    pub fn analyzers(
        mut self,
        analyzers: impl IntoIterator<Item = impl Into<SaveConfigurationChangeAnalyzer>>,
    ) -> Self {
        self.analyzers = analyzers.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`domain`](field@Self::domain).
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

impl ToJson for SaveConfigurationChange {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            (
                "analyzers",
                (!self.analyzers.is_empty()).then(|| self.analyzers.to_json()),
            ),
            ("domain", self.domain.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.analyzers.has_secret()
    }
}

/// A record in the data of `StatsManager::save_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SaveConfigurationRow {
    /// Each item is an analyzer.
    ///
    /// Wire name `analyzers`.
    pub analyzers: Vec<SaveConfigurationRowAnalyzer>,
    /// Domain that the settings are for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for SaveConfigurationRow {
    const SHAPE: RecordShape = RecordShape {
        name: "SaveConfigurationRow",
        members: &["analyzers", "domain"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.analyzers,
            _ => &mut self.domain,
        }
    }
}

impl std::fmt::Debug for SaveConfigurationRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `analyzers` in the data of `StatsManager::save_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SaveConfigurationRowAnalyzer {
    /// Whether the server offers the analyzer.
    ///
    /// Wire name `available`.
    pub available: Option<bool>,
    /// Whether the analyzer runs for the domain.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Whether the reseller or `root` decides, so that the user cannot choose the analyzer. The
    /// reference contradicts itself: it has this meaning for `locked` in the metadata of
    /// [`get_configuration`](super::get_configuration()), and the opposite here.
    ///
    /// Wire name `locked`.
    pub locked: Option<bool>,
    /// Name of the analyzer.
    ///
    /// Wire name `name`.
    pub name: AnalyzerName,
}

impl Record for SaveConfigurationRowAnalyzer {
    const SHAPE: RecordShape = RecordShape {
        name: "SaveConfigurationRowAnalyzer",
        members: &["available", "enabled", "locked", "name"],
        always: 8,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.available,
            1 => &mut self.enabled,
            2 => &mut self.locked,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for SaveConfigurationRowAnalyzer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_configuration()`](super::get_configuration) and
/// [`save_configuration()`](super::save_configuration).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnalyzerName {
    /// Wire value `analog`.
    Analog,
    /// Wire value `awstats`.
    Awstats,
    /// Wire value `webalizer`.
    Webalizer,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    AnalyzerName { Analog = "analog", Awstats = "awstats", Webalizer = "webalizer" }
);

impl Default for AnalyzerName {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}
