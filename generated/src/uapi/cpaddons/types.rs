// Made by cpanel-codegen from schema/uapi/cPAddons.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`cPAddons`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `cPAddons::get_available_addons`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableAddonsRow {
    /// Title for people, such as `WordPress (cPanel)`.
    ///
    /// Wire name `description`.
    pub description: String,
    /// Identifier of the application, such as `cPanel::Blogs::WordPress`.
    ///
    /// Wire name `module`.
    pub module: String,
}

impl Record for GetAvailableAddonsRow {
    const NAMES: &'static [&'static str] = &["description", "module"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.description),
            _ => reader.set(&mut self.module),
        }
    }
}

/// A record in the data of `cPAddons::get_instance_settings`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInstanceSettingsData {
    /// Identifier of the application, parts joined with `::`.
    ///
    /// Wire name `addon`.
    pub addon: Option<String>,
    /// Login of the application's administrator.
    ///
    /// Wire name `admin_user`.
    pub admin_user: Option<String>,
    /// Whether new releases are installed automatically.
    ///
    /// Wire name `autoupdate`.
    pub autoupdate: Option<bool>,
    /// Database that the application uses.
    ///
    /// Wire name `db_name`.
    pub db_name: Option<String>,
    /// `mysql`, or `postgre` for PostgreSQL.
    ///
    /// Wire name `db_type`.
    pub db_type: Option<GetInstanceSettingsDataDbType>,
    /// Database user that the application connects as.
    ///
    /// Wire name `db_user`.
    pub db_user: Option<String>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Where it is installed, as an absolute path.
    ///
    /// Wire name `installdir`.
    pub installdir: Option<String>,
    /// Address at which the application is reached.
    ///
    /// Wire name `url_to_install`. Format: `url`.
    pub url_to_install: Option<String>,
}

impl Record for GetInstanceSettingsData {
    const NAMES: &'static [&'static str] = &[
        "addon",
        "admin_user",
        "autoupdate",
        "db_name",
        "db_type",
        "db_user",
        "domain",
        "installdir",
        "url_to_install",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.addon),
            1 => reader.set(&mut self.admin_user),
            2 => reader.set(&mut self.autoupdate),
            3 => reader.set(&mut self.db_name),
            4 => reader.set(&mut self.db_type),
            5 => reader.set(&mut self.db_user),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.installdir),
            _ => reader.set(&mut self.url_to_install),
        }
    }
}

/// A value in `db_type` in the data of `cPAddons::get_instance_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetInstanceSettingsDataDbType {
    /// Wire value `mysql`.
    Mysql,
    /// Wire value `postgre`.
    Postgre,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetInstanceSettingsDataDbType { Mysql = "mysql", Postgre = "postgre" }
);

/// A record in the data of `cPAddons::list_addon_instances`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListAddonInstancesRow {
    /// Identifier of the application, parts joined with `::`.
    ///
    /// Wire name `addon`.
    pub addon: Option<String>,
    /// Wire name `domain`.
    pub domain: String,
    /// Where it is installed, as an absolute path.
    ///
    /// Wire name `installdir`.
    pub installdir: Option<String>,
    /// Application and running number, such as `cPanel::Blogs::WordPressX.0`; the number can be
    /// given out again after a removal.
    ///
    /// Wire name `instance`.
    pub instance: Option<String>,
    /// Identifier of this very installation, never given out again: what `get_instance_settings`
    /// wants.
    ///
    /// Wire name `unique_id`.
    pub unique_id: String,
}

impl Record for ListAddonInstancesRow {
    const NAMES: &'static [&'static str] = &[
        "addon",
        "domain",
        "installdir",
        "instance",
        "unique_id",
    ];

    const ALWAYS: u64 = 18;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.addon),
            1 => reader.set(&mut self.domain),
            2 => reader.set(&mut self.installdir),
            3 => reader.set(&mut self.instance),
            _ => reader.set(&mut self.unique_id),
        }
    }
}
