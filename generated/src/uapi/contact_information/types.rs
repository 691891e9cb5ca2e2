// Made by cpanel-codegen from schema/uapi/ContactInformation.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ContactInformation`](super).

use cpanel_core::codegen::*;

/// A row of [`get_notification_preferences()`](super::get_notification_preferences) and
/// [`set_notification_preferences()`](super::set_notification_preferences).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct NotificationPreference {
    /// Description of the kind of message, for display.
    ///
    /// Wire name `descp`.
    pub descp: Option<String>,
    /// Whether such messages are sent.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Name of the kind of message, as
    /// [`set_notification_preferences`](super::set_notification_preferences()) takes it.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Record for NotificationPreference {
    const SHAPE: RecordShape = RecordShape {
        name: "NotificationPreference",
        members: &["descp", "enabled", "name"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.descp,
            1 => &mut self.enabled,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for NotificationPreference {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
