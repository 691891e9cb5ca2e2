// Made by cpanel-codegen from schema/api2/WebmailApps.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebmailApps`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WebmailApps::listwebmailapps`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListwebmailappsRow {
    /// Short name of the program.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Name of the program for display.
    ///
    /// Wire name `displayname`.
    pub displayname: Option<String>,
    /// Address of the program on this server, without the host name.
    ///
    /// Wire name `url`.
    pub url: Option<String>,
    /// Path of the program's icon.
    ///
    /// Wire name `icon`.
    pub icon: Option<String>,
}

impl Record for ListwebmailappsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListwebmailappsRow",
        members: &["id", "displayname", "url", "icon"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.id,
            1 => &mut self.displayname,
            2 => &mut self.url,
            _ => &mut self.icon,
        }
    }
}

impl std::fmt::Debug for ListwebmailappsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
