// Made by cpanel-codegen from schema/uapi/DAV.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`DAV`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `DAV::disable_shared_global_addressbook`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DisableSharedGlobalAddressbookData {
    /// Whether the address book is shared now. Wire name `shared`.
    pub shared: Option<bool>,
}

impl Read for DisableSharedGlobalAddressbookData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["shared"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.shared)?;
        }
        Ok(value)
    }
}

/// A record in the data of `DAV::enable_shared_global_addressbook`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EnableSharedGlobalAddressbookData {
    /// Whether the address book is shared now. Wire name `shared`.
    pub shared: Option<bool>,
}

impl Read for EnableSharedGlobalAddressbookData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["shared"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.shared)?;
        }
        Ok(value)
    }
}

/// A record in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for GetCalendarContactsConfigData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["activesync", "no_ssl", "ssl", "user"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.activesync),
                1 => reader.set(&mut value.no_ssl),
                2 => reader.set(&mut value.ssl),
                _ => reader.set(&mut value.user),
            }?;
        }
        Ok(value)
    }
}

/// A record in `activesync` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for GetCalendarContactsConfigDataActivesync {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["enabled", "port", "server", "user"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.enabled),
                1 => reader.set(&mut value.port),
                2 => reader.set(&mut value.server),
                _ => reader.set(&mut value.user),
            }?;
        }
        Ok(value)
    }
}

/// A record in `no_ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for GetCalendarContactsConfigDataNoSsl {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &["calendars", "contacts", "free_busy", "full_server", "port", "server"],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.calendars),
                1 => reader.set(&mut value.contacts),
                2 => reader.set(&mut value.free_busy),
                3 => reader.set(&mut value.full_server),
                4 => reader.set(&mut value.port),
                _ => reader.set(&mut value.server),
            }?;
        }
        Ok(value)
    }
}

/// A record in `calendars` in `no_ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for GetCalendarContactsConfigDataNoSslCalendar {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["description", "name", "path", "url"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.description),
                1 => reader.set(&mut value.name),
                2 => reader.set(&mut value.path),
                _ => reader.set(&mut value.url),
            }?;
        }
        Ok(value)
    }
}

/// A record in `contacts` in `no_ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for GetCalendarContactsConfigDataNoSslContact {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["description", "name", "path", "url"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.description),
                1 => reader.set(&mut value.name),
                2 => reader.set(&mut value.path),
                _ => reader.set(&mut value.url),
            }?;
        }
        Ok(value)
    }
}

/// A record in `ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for GetCalendarContactsConfigDataSsl {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "calendars",
                    "contacts",
                    "free_busy",
                    "full_server",
                    "is_self_signed",
                    "port",
                    "server",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.calendars),
                1 => reader.set(&mut value.contacts),
                2 => reader.set(&mut value.free_busy),
                3 => reader.set(&mut value.full_server),
                4 => reader.set(&mut value.is_self_signed),
                5 => reader.set(&mut value.port),
                _ => reader.set(&mut value.server),
            }?;
        }
        Ok(value)
    }
}

/// A record in `calendars` in `ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for GetCalendarContactsConfigDataSslCalendar {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["description", "name", "path", "url"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.description),
                1 => reader.set(&mut value.name),
                2 => reader.set(&mut value.path),
                _ => reader.set(&mut value.url),
            }?;
        }
        Ok(value)
    }
}

/// A record in `contacts` in `ssl` in the data of `DAV::get_calendar_contacts_config`.
#[derive(Clone, Debug, Default, PartialEq)]
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

impl Read for GetCalendarContactsConfigDataSslContact {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["description", "name", "path", "url"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.description),
                1 => reader.set(&mut value.name),
                2 => reader.set(&mut value.path),
                _ => reader.set(&mut value.url),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `DAV::has_shared_global_addressbook`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HasSharedGlobalAddressbookData {
    /// Whether anybody else may see the calendar or address book. Wire name `shared`.
    pub shared: Option<bool>,
}

impl Read for HasSharedGlobalAddressbookData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["shared"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.shared)?;
        }
        Ok(value)
    }
}

/// A record in the data of `DAV::is_dav_service_enabled`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsDavServiceEnabledData {
    /// Whether the service is turned on. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Read for IsDavServiceEnabledData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["enabled"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.enabled)?;
        }
        Ok(value)
    }
}

/// A record in the data of `DAV::is_horde_enabled`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct IsHordeEnabledData {
    /// Always no. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Read for IsHordeEnabledData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["enabled"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.enabled)?;
        }
        Ok(value)
    }
}
