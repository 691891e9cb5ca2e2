// Made by cpanel-codegen from schema/uapi/cPAddons.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`cPAddons`](super).

use cpanel_core::codegen::*;

/// A record in the data of `cPAddons::get_available_addons`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableAddonsRow {
    /// Display name of the application, such as `WordPress (cPanel)`.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Identifier of the application, such as `cPanel::Blogs::WordPress`.
    ///
    /// Wire name `module`.
    pub module: String,
}

impl Record for GetAvailableAddonsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableAddonsRow",
        members: &["description", "module"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.description,
            _ => &mut self.module,
        }
    }
}

impl std::fmt::Debug for GetAvailableAddonsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `cPAddons::get_instance_settings`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInstanceSettingsData {
    /// Identifier of the application, such as `cPanel::Blogs::WordPressX`.
    ///
    /// Wire name `addon`.
    pub addon: Option<String>,
    /// Login name of the application's administrator.
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
    /// Database user of the application.
    ///
    /// Wire name `db_user`.
    pub db_user: Option<String>,
    /// Domain on which the application is installed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Directory of the installation, as an absolute path.
    ///
    /// Wire name `installdir`.
    pub installdir: Option<String>,
    /// Address of the application.
    ///
    /// Wire name `url_to_install`. Format: `url`.
    pub url_to_install: Option<String>,
}

impl Record for GetInstanceSettingsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetInstanceSettingsData",
        members: &[
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
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.addon,
            1 => &mut self.admin_user,
            2 => &mut self.autoupdate,
            3 => &mut self.db_name,
            4 => &mut self.db_type,
            5 => &mut self.db_user,
            6 => &mut self.domain,
            7 => &mut self.installdir,
            _ => &mut self.url_to_install,
        }
    }
}

impl std::fmt::Debug for GetInstanceSettingsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListAddonInstancesRow {
    /// Identifier of the application, such as `cPanel::Blogs::WordPressX`.
    ///
    /// Wire name `addon`.
    pub addon: Option<String>,
    /// Domain on which the application is installed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Directory of the installation, as an absolute path.
    ///
    /// Wire name `installdir`.
    pub installdir: Option<String>,
    /// Identifier of the application with a number, such as `cPanel::Blogs::WordPressX.0`. The
    /// number may be used again after a removal.
    ///
    /// Wire name `instance`.
    pub instance: Option<String>,
    /// Unique identifier of the installation, which is never used again, for
    /// [`get_instance_settings`](super::get_instance_settings()).
    ///
    /// Wire name `unique_id`.
    pub unique_id: String,
}

impl Record for ListAddonInstancesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListAddonInstancesRow",
        members: &["addon", "domain", "installdir", "instance", "unique_id"],
        always: 16,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.addon,
            1 => &mut self.domain,
            2 => &mut self.installdir,
            3 => &mut self.instance,
            _ => &mut self.unique_id,
        }
    }
}

impl std::fmt::Debug for ListAddonInstancesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
