// Made by cpanel-codegen from schema/uapi/WebmailApps.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebmailApps`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `WebmailApps::list_webmail_apps`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListWebmailAppsRow {
    /// Title for people, such as `Roundcube`.
    ///
    /// Wire name `displayname`.
    pub displayname: Option<String>,
    /// Path of the icon, relative to cPanel's `base/frontend` directory on the server.
    ///
    /// Wire name `icon`.
    pub icon: Option<String>,
    /// Short name for programs, such as `roundcube`.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Path to open it at, in the session of the call.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: String,
}

impl Record for ListWebmailAppsRow {
    const NAMES: &'static [&'static str] = &["displayname", "icon", "id", "url"];

    const ALWAYS: u64 = 12;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.displayname),
            1 => reader.set(&mut self.icon),
            2 => reader.set(&mut self.id),
            _ => reader.set(&mut self.url),
        }
    }
}
