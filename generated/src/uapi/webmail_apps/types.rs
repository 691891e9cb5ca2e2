// Made by cpanel-codegen from schema/uapi/WebmailApps.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebmailApps`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WebmailApps::list_webmail_apps`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListWebmailAppsRow {
    /// Display name of the client, such as `Roundcube`.
    ///
    /// Wire name `displayname`.
    pub displayname: Option<String>,
    /// Path of the icon, relative to cPanel's `base/frontend` directory on the server.
    ///
    /// Wire name `icon`.
    pub icon: Option<String>,
    /// Identifier of the client, such as `roundcube`.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Path of the client, in the session of the call.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: Option<String>,
}

impl Record for ListWebmailAppsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListWebmailAppsRow",
        members: &["displayname", "icon", "id", "url"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.displayname,
            1 => &mut self.icon,
            2 => &mut self.id,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for ListWebmailAppsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
