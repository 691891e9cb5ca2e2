// Made by cpanel-codegen from schema/api2/WebmailApps.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebmailApps`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `WebmailApps::listwebmailapps`.
#[derive(Clone, Debug, Default)]
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
    /// Name for people.
    ///
    /// Wire name `displayname`.
    pub displayname: Option<String>,
    /// Address of the program on this server.
    ///
    /// Wire name `url`.
    pub url: Option<String>,
    /// Path of its icon.
    ///
    /// Wire name `icon`.
    pub icon: Option<String>,
}

impl Record for ListwebmailappsRow {
    const NAMES: &'static [&'static str] = &["id", "displayname", "url", "icon"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.id),
            1 => reader.set(&mut self.displayname),
            2 => reader.set(&mut self.url),
            _ => reader.set(&mut self.icon),
        }
    }
}
