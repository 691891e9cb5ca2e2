// Made by cpanel-codegen from schema/api2/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`PasswdStrength`](super).

use cpanel_core::codegen::*;

/// A record in the data of `PasswdStrength::get_password_strength`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetPasswordStrengthData {
    /// Strength of the password, from 0 for the weakest to 100 for the strongest.
    ///
    /// Wire name `strength`.
    pub strength: Option<i64>,
}

impl Record for GetPasswordStrengthData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetPasswordStrengthData",
        members: &["strength"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.strength
    }
}

impl std::fmt::Debug for GetPasswordStrengthData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`appstrengths()`](super::appstrengths).
#[derive(Clone)]
#[non_exhaustive]
pub enum App {
    /// Protected directories.
    ///
    /// Wire value `htaccess`.
    Htaccess,
    /// The account itself.
    ///
    /// Wire value `passwd`.
    Passwd,
    /// FTP accounts. Removed in cPanel 54.
    ///
    /// Wire value `ftp`.
    Ftp,
    /// New accounts.
    ///
    /// Wire value `createacct`.
    Createacct,
    /// The traffic monitor. Removed in cPanel 58.
    ///
    /// Wire value `bandmin`.
    Bandmin,
    /// Site software.
    ///
    /// Wire value `cpaddons`.
    Cpaddons,
    /// Mail accounts. Removed in cPanel 54.
    ///
    /// Wire value `pop`.
    Pop,
    /// Passphrases of SSH keys.
    ///
    /// Wire value `sshkey`.
    Sshkey,
    /// PostgreSQL users.
    ///
    /// Wire value `postgres`.
    Postgres,
    /// Web Disk accounts. Removed in cPanel 54.
    ///
    /// Wire value `webdisk`.
    Webdisk,
    /// MySQL users.
    ///
    /// Wire value `mysql`.
    Mysql,
    /// Mail, FTP and Web Disk accounts. Available since cPanel 54.
    ///
    /// Wire value `virtual`.
    Virtual,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    App { Htaccess = "htaccess", Passwd = "passwd", Ftp = "ftp", Createacct =
    "createacct", Bandmin = "bandmin", Cpaddons = "cpaddons", Pop = "pop", Sshkey =
    "sshkey", Postgres = "postgres", Webdisk = "webdisk", Mysql = "mysql", Virtual =
    "virtual" }
);

/// The data of [`get_required_strength()`](super::get_required_strength).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Requirement {
    /// Part of the server. Only some versions return it from
    /// [`get_required_strength`](super::get_required_strength()).
    ///
    /// Wire name `app`.
    pub app: Option<App>,
    /// Minimum strength, 0 to 100.
    ///
    /// Wire name `strength`.
    pub strength: Option<i64>,
}

impl Record for Requirement {
    const SHAPE: RecordShape = RecordShape {
        name: "Requirement",
        members: &["app", "strength"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.app,
            _ => &mut self.strength,
        }
    }
}

impl std::fmt::Debug for Requirement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
