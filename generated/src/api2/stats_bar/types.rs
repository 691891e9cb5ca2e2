// Made by cpanel-codegen from schema/api2/StatsBar.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`StatsBar`](super).

use cpanel_core::codegen::*;

/// The parameter `display` of `StatsBar::stat`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StatDisplay {
    /// Wire value `ftpaccounts`.
    Ftpaccounts,
    /// Wire value `perlversion`.
    Perlversion,
    /// Wire value `dedicatedip`.
    Dedicatedip,
    /// Wire value `hostname`.
    Hostname,
    /// Wire value `operatingsystem`.
    Operatingsystem,
    /// Wire value `sendmailpath`.
    Sendmailpath,
    /// Wire value `autoresponders`.
    Autoresponders,
    /// Wire value `perlpath`.
    Perlpath,
    /// Wire value `emailforwarders`.
    Emailforwarders,
    /// Wire value `bandwidthusage`.
    Bandwidthusage,
    /// Wire value `emailfilters`.
    Emailfilters,
    /// Wire value `mailinglists`.
    Mailinglists,
    /// Wire value `diskusage`.
    Diskusage,
    /// Wire value `phpversion`.
    Phpversion,
    /// Wire value `sqldatabases`.
    Sqldatabases,
    /// Wire value `apacheversion`.
    Apacheversion,
    /// Wire value `kernelversion`.
    Kernelversion,
    /// Wire value `shorthostname`.
    Shorthostname,
    /// Wire value `parkeddomains`.
    Parkeddomains,
    /// Wire value `cpanelbuild`.
    Cpanelbuild,
    /// Wire value `theme`.
    Theme,
    /// Wire value `addondomains`.
    Addondomains,
    /// Wire value `cpanelrevision`.
    Cpanelrevision,
    /// Wire value `machinetype`.
    Machinetype,
    /// Wire value `cpanelversion`.
    Cpanelversion,
    /// Wire value `mysqldiskusage`.
    Mysqldiskusage,
    /// Wire value `mysqlversion`.
    Mysqlversion,
    /// Wire value `subdomains`.
    Subdomains,
    /// Wire value `postgresdiskusage`.
    Postgresdiskusage,
    /// Wire value `sharedip`.
    Sharedip,
    /// Wire value `hostingpackage`.
    Hostingpackage,
    /// Wire value `emailaccounts`.
    Emailaccounts,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    StatDisplay { Ftpaccounts = "ftpaccounts", Perlversion = "perlversion", Dedicatedip =
    "dedicatedip", Hostname = "hostname", Operatingsystem = "operatingsystem",
    Sendmailpath = "sendmailpath", Autoresponders = "autoresponders", Perlpath =
    "perlpath", Emailforwarders = "emailforwarders", Bandwidthusage = "bandwidthusage",
    Emailfilters = "emailfilters", Mailinglists = "mailinglists", Diskusage =
    "diskusage", Phpversion = "phpversion", Sqldatabases = "sqldatabases", Apacheversion
    = "apacheversion", Kernelversion = "kernelversion", Shorthostname = "shorthostname",
    Parkeddomains = "parkeddomains", Cpanelbuild = "cpanelbuild", Theme = "theme",
    Addondomains = "addondomains", Cpanelrevision = "cpanelrevision", Machinetype =
    "machinetype", Cpanelversion = "cpanelversion", Mysqldiskusage = "mysqldiskusage",
    Mysqlversion = "mysqlversion", Subdomains = "subdomains", Postgresdiskusage =
    "postgresdiskusage", Sharedip = "sharedip", Hostingpackage = "hostingpackage",
    Emailaccounts = "emailaccounts" }
);

/// The parameter `rowcounter` of `StatsBar::stat`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StatRowcounter {
    /// Wire value `odd`.
    Odd,
    /// Wire value `even`.
    Even,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(StatRowcounter { Odd = "odd", Even = "even" });

/// A record in the data of `StatsBar::stat`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StatRow {
    /// Name that was asked for.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// The same name as `name`.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Description of the figure for display.
    ///
    /// Wire name `item`.
    pub item: Option<String>,
    /// Text of `item` before translation.
    ///
    /// Wire name `phrase`.
    pub phrase: Option<String>,
    /// Value of a fact. Only rows without a limit have it.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
    /// Figure as a plain value, without a unit.
    ///
    /// Wire name `_count`.
    #[cfg_attr(feature = "serde", serde(rename = "_count"))]
    pub raw_count: Option<String>,
    /// Limit as a plain value without a unit, or `unlimited`.
    ///
    /// Wire name `_max`.
    #[cfg_attr(feature = "serde", serde(rename = "_max"))]
    pub raw_max: Option<String>,
    /// Figure as text for display, with a unit.
    ///
    /// Wire name `count`.
    pub count: Option<String>,
    /// Limit as text for display, with a unit.
    ///
    /// Wire name `max`.
    pub max: Option<String>,
    /// Unit of the figure.
    ///
    /// Wire name `units`.
    pub units: Option<String>,
    /// Used part of the limit, in percent.
    ///
    /// Wire name `percent`.
    pub percent: Option<f64>,
    /// Value of `percent`, rounded to a multiple of 5.
    ///
    /// Wire name `percent5`.
    pub percent5: Option<f64>,
    /// Value of `percent`, rounded to a multiple of 10.
    ///
    /// Wire name `percent10`.
    pub percent10: Option<f64>,
    /// Value of `percent`, rounded to a multiple of 20.
    ///
    /// Wire name `percent20`.
    pub percent20: Option<f64>,
    /// Whether the limit is reached.
    ///
    /// Wire name `_maxed`.
    #[cfg_attr(feature = "serde", serde(rename = "_maxed"))]
    pub raw_maxed: Option<bool>,
    /// Whether the limit is reached.
    ///
    /// Wire name `is_maxed`.
    pub is_maxed: Option<bool>,
    /// Whether a limit of 0 means unlimited. If false, it means that nothing is allowed.
    ///
    /// Wire name `zeroisunlimited`.
    pub zeroisunlimited: Option<bool>,
    /// Whether the figures were converted to one unit.
    ///
    /// Wire name `normalized`.
    pub normalized: Option<bool>,
    /// Whether the figure depends on the installation of a part of the server. Only present in that
    /// case.
    ///
    /// Wire name `condition`.
    pub condition: Option<bool>,
    /// Feature of the account that the row depends on.
    ///
    /// Wire name `feature`.
    pub feature: Option<String>,
    /// Module that provides the figure.
    ///
    /// Wire name `module`.
    pub module: Option<String>,
    /// Server role that the row depends on. Servers older than roles do not send it.
    ///
    /// Wire name `role`.
    pub role: Option<String>,
    /// Row class in a table, `odd` or `even`.
    ///
    /// Wire name `rowtype`.
    pub rowtype: Option<String>,
    /// Sentence to show when the figure is near the limit.
    ///
    /// Wire name `near_limit_phrase`.
    pub near_limit_phrase: Option<String>,
    /// Sentence to show when the limit is reached.
    ///
    /// Wire name `maxed_phrase`.
    pub maxed_phrase: Option<String>,
}

impl Record for StatRow {
    const SHAPE: RecordShape = RecordShape {
        name: "StatRow",
        members: &[
            "name",
            "id",
            "item",
            "phrase",
            "value",
            "_count",
            "_max",
            "count",
            "max",
            "units",
            "percent",
            "percent5",
            "percent10",
            "percent20",
            "_maxed",
            "is_maxed",
            "zeroisunlimited",
            "normalized",
            "condition",
            "feature",
            "module",
            "role",
            "rowtype",
            "near_limit_phrase",
            "maxed_phrase",
        ],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.id,
            2 => &mut self.item,
            3 => &mut self.phrase,
            4 => &mut self.value,
            5 => &mut self.raw_count,
            6 => &mut self.raw_max,
            7 => &mut self.count,
            8 => &mut self.max,
            9 => &mut self.units,
            10 => &mut self.percent,
            11 => &mut self.percent5,
            12 => &mut self.percent10,
            13 => &mut self.percent20,
            14 => &mut self.raw_maxed,
            15 => &mut self.is_maxed,
            16 => &mut self.zeroisunlimited,
            17 => &mut self.normalized,
            18 => &mut self.condition,
            19 => &mut self.feature,
            20 => &mut self.module,
            21 => &mut self.role,
            22 => &mut self.rowtype,
            23 => &mut self.near_limit_phrase,
            _ => &mut self.maxed_phrase,
        }
    }
}

impl std::fmt::Debug for StatRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
