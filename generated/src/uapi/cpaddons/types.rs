// Made by cpanel-codegen from schema/uapi/cPAddons.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`cPAddons`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `cPAddons::get_available_addons`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAvailableAddonsRow {
    /// Title for people, such as `WordPress (cPanel)`. Wire name `description`.
    pub description: Option<String>,
    /// Identifier of the application, such as `cPanel::Blogs::WordPress`. Wire name `module`.
    pub module: Option<String>,
}

impl Read for GetAvailableAddonsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["description", "module"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.description),
                _ => reader.set(&mut value.module),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `cPAddons::get_instance_settings`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetInstanceSettingsData {
    /// Identifier of the application, parts joined with `::`. Wire name `addon`.
    pub addon: Option<String>,
    /// Login of the application's administrator. Wire name `admin_user`.
    pub admin_user: Option<String>,
    /// Whether new releases are put in by themselves. Wire name `autoupdate`.
    pub autoupdate: Option<bool>,
    /// Database that the application uses. Wire name `db_name`.
    pub db_name: Option<String>,
    /// `mysql`, or `postgre` for PostgreSQL. Wire name `db_type`.
    pub db_type: Option<GetInstanceSettingsDataDbType>,
    /// Database user that the application connects as. Wire name `db_user`.
    pub db_user: Option<String>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Where it is installed, as an absolute path. Wire name `installdir`.
    pub installdir: Option<String>,
    /// Address at which the application is reached. Wire name `url_to_install`. Format: `url`.
    pub url_to_install: Option<String>,
}

impl Read for GetInstanceSettingsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
                    "addon",
                    "admin_user",
                    "autoupdate",
                    "db_name",
                    "db_type",
                    "db_user",
                    "domain",
                    "installdir",
                    "url_to_install",
                ],
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.addon),
                1 => reader.set(&mut value.admin_user),
                2 => reader.set(&mut value.autoupdate),
                3 => reader.set(&mut value.db_name),
                4 => reader.set(&mut value.db_type),
                5 => reader.set(&mut value.db_user),
                6 => reader.set(&mut value.domain),
                7 => reader.set(&mut value.installdir),
                _ => reader.set(&mut value.url_to_install),
            }?;
        }
        Ok(value)
    }
}

/// A value in `db_type` in the data of `cPAddons::get_instance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetInstanceSettingsDataDbType {
    /// On the wire `mysql`.
    Mysql,
    /// On the wire `postgre`.
    Postgre,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GetInstanceSettingsDataDbType { Mysql = "mysql", Postgre = "postgre" }
);

/// A record in the data of `cPAddons::list_addon_instances`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListAddonInstancesRow {
    /// Identifier of the application, parts joined with `::`. Wire name `addon`.
    pub addon: Option<String>,
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Where it is installed, as an absolute path. Wire name `installdir`.
    pub installdir: Option<String>,
    /// Application and running number, such as `cPanel::Blogs::WordPressX.0`; the number can be given out again after a removal. Wire name `instance`.
    pub instance: Option<String>,
    /// Identifier of this very installation, never given out again: what `get_instance_settings` wants. Wire name `unique_id`.
    pub unique_id: Option<String>,
}

impl Read for ListAddonInstancesRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["addon", "domain", "installdir", "instance", "unique_id"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.addon),
                1 => reader.set(&mut value.domain),
                2 => reader.set(&mut value.installdir),
                3 => reader.set(&mut value.instance),
                _ => reader.set(&mut value.unique_id),
            }?;
        }
        Ok(value)
    }
}
