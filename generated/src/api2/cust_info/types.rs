// Made by cpanel-codegen from schema/api2/CustInfo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CustInfo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `CustInfo::contactprefs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ContactprefsRow {
    /// Name of the switch.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Whether the server sends the notification.
    ///
    /// Wire name `value`.
    pub value: Option<bool>,
    /// Whether the account may use the notification.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Kind of value: `boolean` or `Boolean`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Name of the switch that this switch depends on. Empty if it depends on none.
    ///
    /// Wire name `onchangeparent`.
    pub onchangeparent: Option<String>,
    /// Description of the notification.
    ///
    /// Wire name `descp`.
    pub descp: Option<String>,
}

impl Record for ContactprefsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ContactprefsRow",
        members: &["name", "value", "enabled", "type", "onchangeparent", "descp"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.value,
            2 => &mut self.enabled,
            3 => &mut self.type_,
            4 => &mut self.onchangeparent,
            _ => &mut self.descp,
        }
    }
}

impl std::fmt::Debug for ContactprefsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`contactemails()`](super::contactemails),
/// [`displaycontactinfo()`](super::displaycontactinfo) and
/// [`savecontactinfo()`](super::savecontactinfo).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Setting {
    /// Name of the setting, as in [`savecontactinfo`](super::savecontactinfo()).
    ///
    /// Wire name `name`.
    pub name: String,
    /// Value of the setting: an address, a token, or `1` or `0` for a switch.
    ///
    /// Wire name `value`.
    pub value: Option<Secret>,
    /// Value as the interface shows it; a switch is `on` or `off`.
    ///
    /// Wire name `display_value`.
    pub display_value: Option<Secret>,
    /// Whether the account may use the setting.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Kind of value: `string` or `boolean`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Description of the setting.
    ///
    /// Wire name `descp`.
    pub descp: Option<String>,
}

impl Record for Setting {
    const SHAPE: RecordShape = RecordShape {
        name: "Setting",
        members: &["name", "value", "display_value", "enabled", "type", "descp"],
        always: 1,
        secret: true,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.value,
            2 => &mut self.display_value,
            3 => &mut self.enabled,
            4 => &mut self.type_,
            _ => &mut self.descp,
        }
    }
}

impl std::fmt::Debug for Setting {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
