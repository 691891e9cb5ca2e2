// Made by cpanel-codegen from schema/uapi/ResourceUsage.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ResourceUsage`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ResourceUsage::get_usages`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetUsagesRow {
    /// Title of the resource for display.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Why the usage could not be determined. Usually null.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Unit of the numbers: `format_bytes` for bytes, `format_bytes_per_second`, `percent`, or null
    /// for a plain count. Plugins may use other names.
    ///
    /// Wire name `formatter`.
    pub formatter: Option<String>,
    /// Identifier of the resource: `disk_usage`, `filesusage` (number of files), `bandwidth`,
    /// `cachedmysqldiskusage`, `cachedpostgresdiskusage`, `addon_domains`, `subdomains`, `aliases`,
    /// `email_accounts`, `mailing_lists`, `autoresponders`, `forwarders`, `email_filters`,
    /// `ftp_accounts`, `mysql_databases`, `postgresql_databases`, or the identifier that a plugin
    /// defines.
    ///
    /// Wire name `id`.
    pub id: String,
    /// The limit, in the same unit as `usage`. Null also means unlimited.
    ///
    /// Wire name `maximum`.
    pub maximum: Option<Limit>,
    /// Path of the resource's page in the web interface, relative to the theme. It may be missing.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: Option<String>,
    /// Current usage. The unit follows from `formatter`.
    ///
    /// Wire name `usage`.
    pub usage: Option<f64>,
}

impl Record for GetUsagesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetUsagesRow",
        members: &["description", "error", "formatter", "id", "maximum", "url", "usage"],
        always: 8,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.description,
            1 => &mut self.error,
            2 => &mut self.formatter,
            3 => &mut self.id,
            4 => &mut self.maximum,
            5 => &mut self.url,
            _ => &mut self.usage,
        }
    }
}

impl std::fmt::Debug for GetUsagesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
