// Made by cpanel-codegen from schema/api2/WebDisk.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebDisk`](super).

use cpanel_core::codegen::{Dynamic, Misread, Read, Reader, Record};

/// A record in the data of `WebDisk::addwebdisk`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddwebdiskData {
    /// Login of the new account, by which the other functions name it.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// First part of the login.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Domain of the login.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether writing is allowed.
    ///
    /// Wire name `perms`.
    pub perms: Option<WebDiskRights>,
    /// Whether Digest Authentication is on.
    ///
    /// Wire name `enabledigest`.
    pub enabledigest: Option<bool>,
}

impl Record for AddwebdiskData {
    const NAMES: &'static [&'static str] = &[
        "login",
        "user",
        "domain",
        "perms",
        "enabledigest",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.login),
            1 => reader.set(&mut self.user),
            2 => reader.set(&mut self.domain),
            3 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.enabledigest),
        }
    }
}

/// The forms that the data of `WebDisk::hasdigest` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum HasdigestRow {
    /// The form of a record.
    Entry(HasdigestRowEntry),
    /// The form of a single value.
    Word(String),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(HasdigestRow);

impl Default for HasdigestRow {
    #[inline]
    fn default() -> Self {
        Self::Entry(Default::default())
    }
}

impl Read for HasdigestRow {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => Self::Word(Read::read(reader)?),
                cpanel_core::codegen::Kind::List => Self::Several(Read::read(reader)?),
                cpanel_core::codegen::Kind::Object => Self::Entry(Read::read(reader)?),
            },
        )
    }
}

/// A record in the data of `WebDisk::hasdigest`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasdigestRowEntry {
    /// 1 if it is on.
    ///
    /// Wire name `hasdigest`.
    pub hasdigest: Option<String>,
}

impl Record for HasdigestRowEntry {
    const NAMES: &'static [&'static str] = &["hasdigest"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.hasdigest)
    }
}

/// A record in the data of `WebDisk::listwebdisks`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListwebdisksRow {
    /// User and domain with an at sign between; the other functions want it so.
    ///
    /// Wire name `login`.
    pub login: String,
    /// First part of the login.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Domain of the login.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Absolute directory that it opens.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// The same relative to the home directory.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Whether writing is allowed.
    ///
    /// Wire name `perms`.
    pub perms: Option<WebDiskRights>,
    /// Whether only the account can read the directory.
    ///
    /// Wire name `private`.
    pub private: Option<bool>,
    /// Whether Digest Authentication is on.
    ///
    /// Wire name `hasdigest`.
    pub hasdigest: Option<bool>,
    /// Port without SSL.
    ///
    /// Wire name `mainport`.
    pub mainport: Option<i64>,
    /// Port with SSL.
    ///
    /// Wire name `sslport`.
    pub sslport: Option<i64>,
}

impl Record for ListwebdisksRow {
    const NAMES: &'static [&'static str] = &[
        "login",
        "user",
        "domain",
        "homedir",
        "reldir",
        "perms",
        "private",
        "hasdigest",
        "mainport",
        "sslport",
    ];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.login),
            1 => reader.set(&mut self.user),
            2 => reader.set(&mut self.domain),
            3 => reader.set(&mut self.homedir),
            4 => reader.set(&mut self.reldir),
            5 => reader.set(&mut self.perms),
            6 => reader.set(&mut self.private),
            7 => reader.set(&mut self.hasdigest),
            8 => reader.set(&mut self.mainport),
            _ => reader.set(&mut self.sslport),
        }
    }
}

/// A record in the data of `WebDisk::set_homedir`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetHomedirData {
    /// New directory, relative to the home directory.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Why it failed; not sent otherwise.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for SetHomedirData {
    const NAMES: &'static [&'static str] = &["reldir", "reason"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.reldir),
            _ => reader.set(&mut self.reason),
        }
    }
}

/// A record in the data of `WebDisk::setstatus`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetstatusData {
    /// Whether only the account can read the directory now.
    ///
    /// Wire name `private`.
    pub private: Option<bool>,
}

impl Record for SetstatusData {
    const NAMES: &'static [&'static str] = &["private"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.private)
    }
}

/// The forms that replies of the module `WebDisk` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Change {
    /// The form of a record.
    Entry(ChangeEntry),
    /// The form of a single value.
    Word(String),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(Change);

impl Default for Change {
    #[inline]
    fn default() -> Self {
        Self::Entry(Default::default())
    }
}

impl Read for Change {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => Self::Word(Read::read(reader)?),
                cpanel_core::codegen::Kind::List => Self::Several(Read::read(reader)?),
                cpanel_core::codegen::Kind::Object => Self::Entry(Read::read(reader)?),
            },
        )
    }
}

/// A record in replies of the module `WebDisk`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ChangeEntry {
    /// 1 if it worked.
    ///
    /// Wire name `result`.
    pub result: Option<String>,
    /// Message about the outcome, or the reason of a failure.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ChangeEntry {
    const NAMES: &'static [&'static str] = &["result", "reason"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.result),
            _ => reader.set(&mut self.reason),
        }
    }
}

/// A value that functions of the module `WebDisk` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebDiskRights {
    /// Read only.
    ///
    /// Wire value `ro`.
    Ro,
    /// Read and write.
    ///
    /// Wire value `rw`.
    Rw,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(WebDiskRights { Ro = "ro", Rw = "rw" });
