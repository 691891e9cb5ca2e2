// Made by cpanel-codegen from schema/uapi/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`PasswdStrength`](super).

use cpanel_core::codegen::*;

/// The parameter `app` of `PasswdStrength::get_required_strength`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRequiredStrengthApp {
    /// Wire value `cpaddons`.
    Cpaddons,
    /// Wire value `createacct`.
    Createacct,
    /// Wire value `ftp`.
    Ftp,
    /// Wire value `htaccess`.
    Htaccess,
    /// Wire value `mysql`.
    Mysql,
    /// Wire value `passwd`.
    Passwd,
    /// Wire value `pop`.
    Pop,
    /// Wire value `postgres`.
    Postgres,
    /// Wire value `sshkey`.
    Sshkey,
    /// Wire value `webdisk`.
    Webdisk,
    /// Wire value `virtual`.
    Virtual,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetRequiredStrengthApp { Cpaddons = "cpaddons", Createacct = "createacct", Ftp =
    "ftp", Htaccess = "htaccess", Mysql = "mysql", Passwd = "passwd", Pop = "pop",
    Postgres = "postgres", Sshkey = "sshkey", Webdisk = "webdisk", Virtual = "virtual" }
);

/// A record in the data of `PasswdStrength::get_required_strength`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRequiredStrengthData {
    /// Required strength, from 0 (every password is accepted) to 100.
    ///
    /// Wire name `strength`.
    pub strength: i64,
}

impl Record for GetRequiredStrengthData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetRequiredStrengthData",
        members: &["strength"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.strength
    }
}

impl std::fmt::Debug for GetRequiredStrengthData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
