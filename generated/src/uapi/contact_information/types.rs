// Made by cpanel-codegen from schema/uapi/ContactInformation.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ContactInformation`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in replies of the module `ContactInformation`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct NotificationPreference {
    /// A description of the kind of message, to show to people.
    ///
    /// Wire name `descp`.
    pub descp: Option<String>,
    /// Whether such messages are sent.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Name of the kind, as `set_notification_preferences` takes it.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for NotificationPreference {
    const NAMES: &'static [&'static str] = &["descp", "enabled", "name"];

    const ALWAYS: u64 = 4;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.descp),
            1 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.name),
        }
    }
}
