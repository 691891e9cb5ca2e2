// Made by cpanel-codegen from schema/uapi/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`PasswdStrength`](super).

use cpanel_core::{Misread, Reader, Record};

/// The parameter `app` of `PasswdStrength::get_required_strength`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetRequiredStrengthApp {
    /// On the wire `cpaddons`.
    Cpaddons,
    /// On the wire `createacct`.
    Createacct,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `htaccess`.
    Htaccess,
    /// On the wire `mysql`.
    Mysql,
    /// On the wire `passwd`.
    Passwd,
    /// On the wire `pop`.
    Pop,
    /// On the wire `postgres`.
    Postgres,
    /// On the wire `sshkey`.
    Sshkey,
    /// On the wire `webdisk`.
    Webdisk,
    /// On the wire `virtual`.
    Virtual,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    GetRequiredStrengthApp { Cpaddons = "cpaddons", Createacct = "createacct", Ftp =
    "ftp", Htaccess = "htaccess", Mysql = "mysql", Passwd = "passwd", Pop = "pop",
    Postgres = "postgres", Sshkey = "sshkey", Webdisk = "webdisk", Virtual = "virtual" }
);

/// A record in the data of `PasswdStrength::get_required_strength`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetRequiredStrengthData {
    /// From 0 (anything goes) to 100. Wire name `strength`.
    pub strength: Option<i64>,
}

impl Record for GetRequiredStrengthData {
    const NAMES: &'static [&'static str] = &["strength"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.strength)
    }
}
