// Made by cpanel-codegen from schema/uapi/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`PasswdStrength`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

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
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRequiredStrengthData {
    /// From 0 (anything goes) to 100.
    ///
    /// Wire name `strength`.
    pub strength: i64,
}

impl Record for GetRequiredStrengthData {
    const NAMES: &'static [&'static str] = &["strength"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.strength)
    }
}
