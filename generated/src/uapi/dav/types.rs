// Made by cpanel-codegen from schema/uapi/DAV.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DAV`](super).

use cpanel_core::codegen::*;

/// A record in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCalendarContactsConfigData {
    /// Settings for ActiveSync.
    ///
    /// Wire name `activesync`.
    pub activesync: Option<GetCalendarContactsConfigDataActivesync>,
    /// Settings without encryption.
    ///
    /// Wire name `no_ssl`.
    pub no_ssl: Option<Connection>,
    /// Settings with TLS.
    ///
    /// Wire name `ssl`.
    pub ssl: Option<Connection>,
    /// User that the settings are for: the requested user, or by default the signed-in user.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for GetCalendarContactsConfigData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetCalendarContactsConfigData",
        members: &["activesync", "no_ssl", "ssl", "user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.activesync,
            1 => &mut self.no_ssl,
            2 => &mut self.ssl,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for GetCalendarContactsConfigData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `activesync` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetCalendarContactsConfigDataActivesync {
    /// Whether the server offers ActiveSync.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Port of ActiveSync over TLS, such as 2091.
    ///
    /// Wire name `port`.
    pub port: Option<i64>,
    /// Host name to connect to.
    ///
    /// Wire name `server`. Format: `domain`.
    pub server: Option<String>,
    /// Login for ActiveSync.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for GetCalendarContactsConfigDataActivesync {
    const SHAPE: RecordShape = RecordShape {
        name: "GetCalendarContactsConfigDataActivesync",
        members: &["enabled", "port", "server", "user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.port,
            2 => &mut self.server,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for GetCalendarContactsConfigDataActivesync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of
/// [`get_calendar_contacts_config()`](super::get_calendar_contacts_config).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Collection {
    /// Description that the owner gave the calendar or address book.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Name of the calendar or address book for display.
    ///
    /// Wire name `name`.
    pub name: String,
    /// Path of the calendar or address book, which is its URL without scheme, host and port.
    ///
    /// Wire name `path`.
    pub path: String,
    /// Full URL of the calendar or address book.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for Collection {
    const SHAPE: RecordShape = RecordShape {
        name: "Collection",
        members: &["description", "name", "path", "url"],
        always: 6,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.description,
            1 => &mut self.name,
            2 => &mut self.path,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for Collection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of
/// [`get_calendar_contacts_config()`](super::get_calendar_contacts_config).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Connection {
    /// One item for each calendar.
    ///
    /// Wire name `calendars`.
    pub calendars: Vec<Collection>,
    /// One item for each address book.
    ///
    /// Wire name `contacts`.
    pub contacts: Vec<Collection>,
    /// URL where other users can ask when the user is busy.
    ///
    /// Wire name `free_busy`. Format: `url`.
    pub free_busy: Option<String>,
    /// Full URL of the user's data, for programs that cannot find it automatically.
    ///
    /// Wire name `full_server`. Format: `url`.
    pub full_server: Option<String>,
    /// Whether the certificate is self-signed. Programs then show a warning. Only for TLS.
    ///
    /// Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Port for the connection, such as 2080 with TLS and 2079 without TLS.
    ///
    /// Wire name `port`.
    pub port: Option<i64>,
    /// Scheme, host and port only, for programs that find the path automatically.
    ///
    /// Wire name `server`. Format: `url`.
    pub server: Option<String>,
}

impl Record for Connection {
    const SHAPE: RecordShape = RecordShape {
        name: "Connection",
        members: &[
            "calendars",
            "contacts",
            "free_busy",
            "full_server",
            "is_self_signed",
            "port",
            "server",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.calendars,
            1 => &mut self.contacts,
            2 => &mut self.free_busy,
            3 => &mut self.full_server,
            4 => &mut self.is_self_signed,
            5 => &mut self.port,
            _ => &mut self.server,
        }
    }
}

impl std::fmt::Debug for Connection {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of
/// [`disable_shared_global_addressbook()`](super::disable_shared_global_addressbook),
/// [`enable_shared_global_addressbook()`](super::enable_shared_global_addressbook) and
/// [`has_shared_global_addressbook()`](super::has_shared_global_addressbook).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Sharing {
    /// Whether the address book is shared.
    ///
    /// Wire name `shared`.
    pub shared: Option<bool>,
}

impl Record for Sharing {
    const SHAPE: RecordShape = RecordShape {
        name: "Sharing",
        members: &["shared"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.shared
    }
}

impl std::fmt::Debug for Sharing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`is_dav_service_enabled()`](super::is_dav_service_enabled) and
/// [`is_horde_enabled()`](super::is_horde_enabled).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ServiceState {
    /// Whether the service is turned on.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for ServiceState {
    const SHAPE: RecordShape = RecordShape {
        name: "ServiceState",
        members: &["enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for ServiceState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
