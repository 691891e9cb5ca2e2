// Made by cpanel-codegen from schema/uapi/StatsBar.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`StatsBar`](super).

use cpanel_core::codegen::*;

/// The parameter `display` of `StatsBar::get_stats`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetStatsDisplay {
    /// Wire value `addondomains`.
    Addondomains,
    /// Wire value `autoresponders`.
    Autoresponders,
    /// Wire value `emailaccounts`.
    Emailaccounts,
    /// Wire value `emailfilters`.
    Emailfilters,
    /// Wire value `emailforwarders`.
    Emailforwarders,
    /// Wire value `ftpaccounts`.
    Ftpaccounts,
    /// Wire value `mailinglists`.
    Mailinglists,
    /// Wire value `mysqldatabases`.
    Mysqldatabases,
    /// Wire value `parkeddomains`.
    Parkeddomains,
    /// Wire value `postgresqldatabases`.
    Postgresqldatabases,
    /// Wire value `sqldatabases`.
    Sqldatabases,
    /// Wire value `subdomains`.
    Subdomains,
    /// Wire value `bandwidthusage`.
    Bandwidthusage,
    /// Wire value `diskusage`.
    Diskusage,
    /// Wire value `fileusage`.
    Fileusage,
    /// Wire value `mysqldiskusage`.
    Mysqldiskusage,
    /// Wire value `postgresdiskusage`.
    Postgresdiskusage,
    /// Wire value `cachedlistdiskusage`.
    Cachedlistdiskusage,
    /// Wire value `cachedmysqldiskusage`.
    Cachedmysqldiskusage,
    /// Wire value `cachedpostgresdiskusage`.
    Cachedpostgresdiskusage,
    /// Wire value `apacheversion`.
    Apacheversion,
    /// Wire value `cpanelversion`.
    Cpanelversion,
    /// Wire value `dedicatedip`.
    Dedicatedip,
    /// Wire value `hostingpackage`.
    Hostingpackage,
    /// Wire value `hostname`.
    Hostname,
    /// Wire value `kernelversion`.
    Kernelversion,
    /// Wire value `localip`.
    Localip,
    /// Wire value `machinetype`.
    Machinetype,
    /// Wire value `mysqlversion`.
    Mysqlversion,
    /// Wire value `operatingsystem`.
    Operatingsystem,
    /// Wire value `perlpath`.
    Perlpath,
    /// Wire value `perlversion`.
    Perlversion,
    /// Wire value `phpversion`.
    Phpversion,
    /// Wire value `sendmailpath`.
    Sendmailpath,
    /// Wire value `sharedip`.
    Sharedip,
    /// Wire value `shorthostname`.
    Shorthostname,
    /// Wire value `theme`.
    Theme,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetStatsDisplay { Addondomains = "addondomains", Autoresponders = "autoresponders",
    Emailaccounts = "emailaccounts", Emailfilters = "emailfilters", Emailforwarders =
    "emailforwarders", Ftpaccounts = "ftpaccounts", Mailinglists = "mailinglists",
    Mysqldatabases = "mysqldatabases", Parkeddomains = "parkeddomains",
    Postgresqldatabases = "postgresqldatabases", Sqldatabases = "sqldatabases",
    Subdomains = "subdomains", Bandwidthusage = "bandwidthusage", Diskusage =
    "diskusage", Fileusage = "fileusage", Mysqldiskusage = "mysqldiskusage",
    Postgresdiskusage = "postgresdiskusage", Cachedlistdiskusage = "cachedlistdiskusage",
    Cachedmysqldiskusage = "cachedmysqldiskusage", Cachedpostgresdiskusage =
    "cachedpostgresdiskusage", Apacheversion = "apacheversion", Cpanelversion =
    "cpanelversion", Dedicatedip = "dedicatedip", Hostingpackage = "hostingpackage",
    Hostname = "hostname", Kernelversion = "kernelversion", Localip = "localip",
    Machinetype = "machinetype", Mysqlversion = "mysqlversion", Operatingsystem =
    "operatingsystem", Perlpath = "perlpath", Perlversion = "perlversion", Phpversion =
    "phpversion", Sendmailpath = "sendmailpath", Sharedip = "sharedip", Shorthostname =
    "shorthostname", Theme = "theme" }
);

/// A record in the data of `StatsBar::get_stats`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetStatsRow {
    /// The unformatted value.
    ///
    /// Wire name `_count`.
    #[cfg_attr(feature = "serde", serde(rename = "_count"))]
    pub raw_count: Option<String>,
    /// The unformatted limit. It may be `unlimited`.
    ///
    /// Wire name `_max`.
    #[cfg_attr(feature = "serde", serde(rename = "_max"))]
    pub raw_max: Option<String>,
    /// Whether the limit has been reached.
    ///
    /// Wire name `_maxed`.
    #[cfg_attr(feature = "serde", serde(rename = "_maxed"))]
    pub maxed: Option<bool>,
    /// Whether the statistic depends on the installation of a part of the server. Only present in
    /// that case.
    ///
    /// Wire name `condition`.
    pub condition: Option<bool>,
    /// The value, formatted for display.
    ///
    /// Wire name `count`.
    pub count: Option<String>,
    /// Feature that the account needs for the statistic.
    ///
    /// Wire name `feature`.
    pub feature: Option<String>,
    /// Identifier of the statistic.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Whether the limit has been reached, like `_maxed`.
    ///
    /// Wire name `is_maxed`.
    pub is_maxed: Option<bool>,
    /// Title of the statistic for display.
    ///
    /// Wire name `item`.
    pub item: Option<String>,
    /// Key of the title in the translations. Few statistics have it.
    ///
    /// Wire name `langkey`.
    pub langkey: Option<String>,
    /// The limit, formatted for display. It may be a sign for unlimited.
    ///
    /// Wire name `max`.
    pub max: Option<String>,
    /// Sentence to show when the limit has been reached, with placeholders.
    ///
    /// Wire name `maxed_phrase`.
    pub maxed_phrase: Option<String>,
    /// Module of the statistic, such as `Quota`.
    ///
    /// Wire name `module`.
    pub module: Option<String>,
    /// Name of the statistic, as in `display`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Sentence to show when the limit is near, with placeholders.
    ///
    /// Wire name `near_limit_phrase`.
    pub near_limit_phrase: Option<String>,
    /// Whether the values were converted to a common form.
    ///
    /// Wire name `normalized`.
    pub normalized: Option<bool>,
    /// Used share of the limit, in percent.
    ///
    /// Wire name `percent`.
    pub percent: Option<f64>,
    /// The same percentage, rounded to tens.
    ///
    /// Wire name `percent10`.
    pub percent10: Option<f64>,
    /// The same percentage, rounded to twenties.
    ///
    /// Wire name `percent20`.
    pub percent20: Option<f64>,
    /// The same percentage, rounded to fives.
    ///
    /// Wire name `percent5`.
    pub percent5: Option<f64>,
    /// Title of the statistic in readable form.
    ///
    /// Wire name `phrase`.
    pub phrase: Option<String>,
    /// Server role of the statistic, such as `MailReceive` or `DNS`.
    ///
    /// Wire name `role`.
    pub role: Option<GetStatsRowRole>,
    /// Stripe of the row in a table.
    ///
    /// Wire name `rowtype`.
    pub rowtype: Option<Stripe>,
    /// Unit of the value, such as `MB`.
    ///
    /// Wire name `units`.
    pub units: Option<String>,
    /// A plain fact, such as a version. Such a row has no limit.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
    /// Whether a limit of 0 means that nothing is allowed. The reference does not list it.
    ///
    /// Wire name `zeroisbad`.
    pub zeroisbad: Option<bool>,
    /// Whether a limit of 0 means unlimited. If false, it means that nothing is allowed.
    ///
    /// Wire name `zeroisunlimited`.
    pub zeroisunlimited: Option<bool>,
}

impl Record for GetStatsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetStatsRow",
        members: &[
            "_count",
            "_max",
            "_maxed",
            "condition",
            "count",
            "feature",
            "id",
            "is_maxed",
            "item",
            "langkey",
            "max",
            "maxed_phrase",
            "module",
            "name",
            "near_limit_phrase",
            "normalized",
            "percent",
            "percent10",
            "percent20",
            "percent5",
            "phrase",
            "role",
            "rowtype",
            "units",
            "value",
            "zeroisbad",
            "zeroisunlimited",
        ],
        always: 64,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.raw_count,
            1 => &mut self.raw_max,
            2 => &mut self.maxed,
            3 => &mut self.condition,
            4 => &mut self.count,
            5 => &mut self.feature,
            6 => &mut self.id,
            7 => &mut self.is_maxed,
            8 => &mut self.item,
            9 => &mut self.langkey,
            10 => &mut self.max,
            11 => &mut self.maxed_phrase,
            12 => &mut self.module,
            13 => &mut self.name,
            14 => &mut self.near_limit_phrase,
            15 => &mut self.normalized,
            16 => &mut self.percent,
            17 => &mut self.percent10,
            18 => &mut self.percent20,
            19 => &mut self.percent5,
            20 => &mut self.phrase,
            21 => &mut self.role,
            22 => &mut self.rowtype,
            23 => &mut self.units,
            24 => &mut self.value,
            25 => &mut self.zeroisbad,
            _ => &mut self.zeroisunlimited,
        }
    }
}

impl std::fmt::Debug for GetStatsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `role` in the data of `StatsBar::get_stats`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetStatsRowRole {
    /// Wire value `CalendarContact`.
    CalendarContact,
    /// Wire value `DNS`.
    Dns,
    /// Wire value `FileStorage`.
    FileStorage,
    /// Wire value `FTP`.
    Ftp,
    /// Wire value `MailLocal`.
    MailLocal,
    /// Wire value `MailReceive`.
    MailReceive,
    /// Wire value `MailSend`.
    MailSend,
    /// Wire value `MySQL`.
    MySql,
    /// Wire value `Postgres`.
    Postgres,
    /// Wire value `SpamFilter`.
    SpamFilter,
    /// Wire value `Webmail`.
    Webmail,
    /// Wire value `WebDisk`.
    WebDisk,
    /// Wire value `WebServer`.
    WebServer,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetStatsRowRole { CalendarContact = "CalendarContact", Dns = "DNS", FileStorage =
    "FileStorage", Ftp = "FTP", MailLocal = "MailLocal", MailReceive = "MailReceive",
    MailSend = "MailSend", MySql = "MySQL", Postgres = "Postgres", SpamFilter =
    "SpamFilter", Webmail = "Webmail", WebDisk = "WebDisk", WebServer = "WebServer" }
);

/// A value in the parameters of [`get_stats()`](super::get_stats).
#[derive(Clone)]
#[non_exhaustive]
pub enum Stripe {
    /// Wire value `even`.
    Even,
    /// Wire value `odd`.
    Odd,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Stripe { Even = "even", Odd = "odd" });
