// Made by cpanel-codegen from schema/uapi/DAV.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DAV`](super).

use cpanel_core::{Misread, Reader, Record};

/// A record in the data of `DAV::disable_shared_global_addressbook`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DisableSharedGlobalAddressbookData {
    /// Whether the address book is shared now. Wire name `shared`.
    pub shared: Option<bool>,
}

impl Record for DisableSharedGlobalAddressbookData {
    const NAMES: &'static [&'static str] = &["shared"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.shared)
    }
}

/// A record in the data of `DAV::enable_shared_global_addressbook`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnableSharedGlobalAddressbookData {
    /// Whether the address book is shared now. Wire name `shared`.
    pub shared: Option<bool>,
}

impl Record for EnableSharedGlobalAddressbookData {
    const NAMES: &'static [&'static str] = &["shared"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.shared)
    }
}

/// A record in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfigData {
    /// How to connect by ActiveSync. Wire name `activesync`.
    pub activesync: Option<GetCalendarContactsConfigDataActivesync>,
    /// How to connect without encryption. Wire name `no_ssl`.
    pub no_ssl: Option<GetCalendarContactsConfigDataNoSsl>,
    /// How to connect with TLS. Wire name `ssl`.
    pub ssl: Option<GetCalendarContactsConfigDataSsl>,
    /// Whom the settings are for: the one asked about, else whoever is signed in. Wire name `user`.
    pub user: Option<String>,
}

impl Record for GetCalendarContactsConfigData {
    const NAMES: &'static [&'static str] = &["activesync", "no_ssl", "ssl", "user"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.activesync),
            1 => reader.set(&mut self.no_ssl),
            2 => reader.set(&mut self.ssl),
            _ => reader.set(&mut self.user),
        }
    }
}

/// A record in `activesync` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfigDataActivesync {
    /// Whether the server offers ActiveSync. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Port of ActiveSync over TLS, such as 2091. Wire name `port`.
    pub port: Option<i64>,
    /// Host name to connect to. Wire name `server`. Format: `domain`.
    pub server: Option<String>,
    /// What to sign in with. Wire name `user`.
    pub user: Option<String>,
}

impl Record for GetCalendarContactsConfigDataActivesync {
    const NAMES: &'static [&'static str] = &["enabled", "port", "server", "user"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.port),
            2 => reader.set(&mut self.server),
            _ => reader.set(&mut self.user),
        }
    }
}

/// A record in `no_ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfigDataNoSsl {
    /// One item per calendar. Wire name `calendars`.
    pub calendars: Vec<GetCalendarContactsConfigDataNoSslCalendar>,
    /// One item per address book. Wire name `contacts`.
    pub contacts: Vec<GetCalendarContactsConfigDataNoSslContact>,
    /// Where others can ask when the user is busy. Wire name `free_busy`. Format: `url`.
    pub free_busy: Option<String>,
    /// Full address of the user's data, for programs that cannot find it by themselves. Wire name `full_server`. Format: `url`.
    pub full_server: Option<String>,
    /// Port for unencrypted connections, such as 2079. Wire name `port`.
    pub port: Option<i64>,
    /// Scheme, host and port alone, for programs that find the rest by themselves. Wire name `server`. Format: `url`.
    pub server: Option<String>,
}

impl Record for GetCalendarContactsConfigDataNoSsl {
    const NAMES: &'static [&'static str] = &[
        "calendars",
        "contacts",
        "free_busy",
        "full_server",
        "port",
        "server",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.calendars),
            1 => reader.set(&mut self.contacts),
            2 => reader.set(&mut self.free_busy),
            3 => reader.set(&mut self.full_server),
            4 => reader.set(&mut self.port),
            _ => reader.set(&mut self.server),
        }
    }
}

/// A record in `calendars` in `no_ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfigDataNoSslCalendar {
    /// Wire name `description`.
    pub description: Option<String>,
    /// What the calendar is called towards people. Wire name `name`.
    pub name: Option<String>,
    /// Its address without scheme, host and port. Wire name `path`.
    pub path: Option<String>,
    /// Its full address. Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for GetCalendarContactsConfigDataNoSslCalendar {
    const NAMES: &'static [&'static str] = &["description", "name", "path", "url"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.description),
            1 => reader.set(&mut self.name),
            2 => reader.set(&mut self.path),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A record in `contacts` in `no_ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfigDataNoSslContact {
    /// Wire name `description`.
    pub description: Option<String>,
    /// What the address book is called towards people. Wire name `name`.
    pub name: Option<String>,
    /// Its address without scheme, host and port. Wire name `path`.
    pub path: Option<String>,
    /// Its full address. Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for GetCalendarContactsConfigDataNoSslContact {
    const NAMES: &'static [&'static str] = &["description", "name", "path", "url"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.description),
            1 => reader.set(&mut self.name),
            2 => reader.set(&mut self.path),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A record in `ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfigDataSsl {
    /// One item per calendar. Wire name `calendars`.
    pub calendars: Vec<GetCalendarContactsConfigDataSslCalendar>,
    /// One item per address book. Wire name `contacts`.
    pub contacts: Vec<GetCalendarContactsConfigDataSslContact>,
    /// Where others can ask when the user is busy. Wire name `free_busy`. Format: `url`.
    pub free_busy: Option<String>,
    /// Full address of the user's data, for programs that cannot find it by themselves. Wire name `full_server`. Format: `url`.
    pub full_server: Option<String>,
    /// Whether the certificate is self-signed, so that programs will warn about it. Wire name `is_self_signed`.
    pub is_self_signed: Option<bool>,
    /// Port for TLS connections, such as 2080. Wire name `port`.
    pub port: Option<i64>,
    /// Scheme, host and port alone, for programs that find the rest by themselves. Wire name `server`. Format: `url`.
    pub server: Option<String>,
}

impl Record for GetCalendarContactsConfigDataSsl {
    const NAMES: &'static [&'static str] = &[
        "calendars",
        "contacts",
        "free_busy",
        "full_server",
        "is_self_signed",
        "port",
        "server",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.calendars),
            1 => reader.set(&mut self.contacts),
            2 => reader.set(&mut self.free_busy),
            3 => reader.set(&mut self.full_server),
            4 => reader.set(&mut self.is_self_signed),
            5 => reader.set(&mut self.port),
            _ => reader.set(&mut self.server),
        }
    }
}

/// A record in `calendars` in `ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfigDataSslCalendar {
    /// Wire name `description`.
    pub description: Option<String>,
    /// What the calendar is called towards people. Wire name `name`.
    pub name: Option<String>,
    /// Its address without scheme, host and port. Wire name `path`.
    pub path: Option<String>,
    /// Its full address. Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for GetCalendarContactsConfigDataSslCalendar {
    const NAMES: &'static [&'static str] = &["description", "name", "path", "url"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.description),
            1 => reader.set(&mut self.name),
            2 => reader.set(&mut self.path),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A record in `contacts` in `ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetCalendarContactsConfigDataSslContact {
    /// Wire name `description`.
    pub description: Option<String>,
    /// What the address book is called towards people. Wire name `name`.
    pub name: Option<String>,
    /// Its address without scheme, host and port. Wire name `path`.
    pub path: Option<String>,
    /// Its full address. Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for GetCalendarContactsConfigDataSslContact {
    const NAMES: &'static [&'static str] = &["description", "name", "path", "url"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.description),
            1 => reader.set(&mut self.name),
            2 => reader.set(&mut self.path),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A record in the data of `DAV::has_shared_global_addressbook`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HasSharedGlobalAddressbookData {
    /// Whether anybody else may see the calendar or address book. Wire name `shared`.
    pub shared: Option<bool>,
}

impl Record for HasSharedGlobalAddressbookData {
    const NAMES: &'static [&'static str] = &["shared"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.shared)
    }
}

/// A record in the data of `DAV::is_dav_service_enabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsDavServiceEnabledData {
    /// Whether the service is turned on. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for IsDavServiceEnabledData {
    const NAMES: &'static [&'static str] = &["enabled"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.enabled)
    }
}

/// A record in the data of `DAV::is_horde_enabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsHordeEnabledData {
    /// Always no. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for IsHordeEnabledData {
    const NAMES: &'static [&'static str] = &["enabled"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.enabled)
    }
}
