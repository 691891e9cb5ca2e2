// Made by cpanel-codegen from schema/uapi/CPDAVD.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CPDAVD`](super).

use cpanel_core::codegen::*;

/// A record in the data of `CPDAVD::list_delegates`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDelegatesRow {
    /// Identifier of the calendar, as the other functions take it.
    ///
    /// Wire name `calendar`.
    pub calendar: Option<String>,
    /// Title of the calendar for display.
    ///
    /// Wire name `calname`.
    pub calname: Option<String>,
    /// User with whom the calendar is shared.
    ///
    /// Wire name `delegatee`.
    pub delegatee: Option<String>,
    /// User who owns the calendar.
    ///
    /// Wire name `delegator`.
    pub delegator: Option<String>,
    /// Whether the `delegatee` can only read.
    ///
    /// Wire name `readonly`.
    pub readonly: Option<bool>,
}

impl Record for ListDelegatesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListDelegatesRow",
        members: &["calendar", "calname", "delegatee", "delegator", "readonly"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.calendar,
            1 => &mut self.calname,
            2 => &mut self.delegatee,
            3 => &mut self.delegator,
            _ => &mut self.readonly,
        }
    }
}

impl std::fmt::Debug for ListDelegatesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `CPDAVD::list_users`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListUsersRow {
    /// Colour of the calendar's events, such as `#ee5555`. Only for calendars.
    ///
    /// Wire name `calendar-color`.
    #[cfg_attr(feature = "serde", serde(rename = "calendar-color"))]
    pub calendar_color: Option<String>,
    /// Description of the collection for display.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Title of the collection for display.
    ///
    /// Wire name `displayname`.
    pub displayname: Option<String>,
    /// Whether the collection cannot be deleted through the API.
    ///
    /// Wire name `protected`.
    pub protected: Option<bool>,
    /// Kind of the collection: `VCALENDAR` is a calendar, `VADDRESSBOOK` is an address book.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ListUsersRowType>,
}

impl Record for ListUsersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListUsersRow",
        members: &["calendar-color", "description", "displayname", "protected", "type"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.calendar_color,
            1 => &mut self.description,
            2 => &mut self.displayname,
            3 => &mut self.protected,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ListUsersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in the data of `CPDAVD::list_users`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListUsersRowType {
    /// Wire value `VADDRESSBOOK`.
    Vaddressbook,
    /// Wire value `VCALENDAR`.
    Vcalendar,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListUsersRowType { Vaddressbook = "VADDRESSBOOK", Vcalendar = "VCALENDAR" }
);

/// The parameter `action` of `CPDAVD::manage_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ManageCollectionAction {
    /// Wire value `create`.
    Create,
    /// Wire value `update`.
    Update,
    /// Wire value `delete`.
    Delete,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ManageCollectionAction { Create = "create", Update = "update", Delete = "delete" }
);

/// The parameter `collection_type` of `CPDAVD::manage_collection`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ManageCollectionCollectionType {
    /// Wire value `calendar`.
    Calendar,
    /// Wire value `addressbook`.
    Addressbook,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ManageCollectionCollectionType { Calendar = "calendar", Addressbook = "addressbook" }
);

/// The data of [`add_delegate()`](super::add_delegate) and 3 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Done {
    /// Whether the requested change was made. All functions that change something use this name.
    ///
    /// Wire name `shared`.
    pub shared: Option<bool>,
}

impl Record for Done {
    const SHAPE: RecordShape = RecordShape {
        name: "Done",
        members: &["shared"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.shared
    }
}

impl std::fmt::Debug for Done {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
