// Made by cpanel-codegen from schema/api2/WebDisk.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebDisk`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WebDisk::addwebdisk`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddwebdiskData {
    /// Login of the new Web Disk account, as the other functions take it.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// Part of the login before the at sign.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Domain of the login.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Access of the login to the directory.
    ///
    /// Wire name `perms`.
    pub perms: Option<WebDiskRights>,
    /// Whether Digest Authentication is on.
    ///
    /// Wire name `enabledigest`.
    pub enabledigest: Option<bool>,
}

impl Record for AddwebdiskData {
    const SHAPE: RecordShape = RecordShape {
        name: "AddwebdiskData",
        members: &["login", "user", "domain", "perms", "enabledigest"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.login,
            1 => &mut self.user,
            2 => &mut self.domain,
            3 => &mut self.perms,
            _ => &mut self.enabledigest,
        }
    }
}

impl std::fmt::Debug for AddwebdiskData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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

impl FromReply for HasdigestRow {
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
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Word(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Several(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Entry(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`HasdigestRow::Entry`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasdigestRowEntry {
    /// Whether Digest Authentication is on.
    ///
    /// Wire name `hasdigest`.
    pub hasdigest: Option<bool>,
}

impl Record for HasdigestRowEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "HasdigestRowEntry",
        members: &["hasdigest"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.hasdigest
    }
}

impl std::fmt::Debug for HasdigestRowEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebDisk::listwebdisks`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListwebdisksRow {
    /// User and domain, joined with an at sign. The other functions take this form.
    ///
    /// Wire name `login`.
    pub login: String,
    /// Part of the login before the at sign.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Domain of the login.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Directory that the login opens, as an absolute path.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Directory that the login opens, relative to the home directory.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Access of the login to the directory.
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
    /// Port for connections without SSL.
    ///
    /// Wire name `mainport`.
    pub mainport: Option<i64>,
    /// Port for connections with SSL.
    ///
    /// Wire name `sslport`.
    pub sslport: Option<i64>,
}

impl Record for ListwebdisksRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListwebdisksRow",
        members: &[
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
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.login,
            1 => &mut self.user,
            2 => &mut self.domain,
            3 => &mut self.homedir,
            4 => &mut self.reldir,
            5 => &mut self.perms,
            6 => &mut self.private,
            7 => &mut self.hasdigest,
            8 => &mut self.mainport,
            _ => &mut self.sslport,
        }
    }
}

impl std::fmt::Debug for ListwebdisksRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebDisk::set_homedir`.
#[derive(Clone, Default)]
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
    /// Reason of a failure. Not sent on success.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for SetHomedirData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetHomedirData",
        members: &["reldir", "reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.reldir,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for SetHomedirData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebDisk::setstatus`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "SetstatusData",
        members: &["private"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.private
    }
}

impl std::fmt::Debug for SetstatusData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that a row of [`set_digest_auth()`](super::set_digest_auth) and
/// [`set_perms()`](super::set_perms) may take.
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

impl FromReply for Change {
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
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Word(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Several(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Entry(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`Change::Entry`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ChangeEntry {
    /// 1 on success.
    ///
    /// Wire name `result`.
    pub result: Option<String>,
    /// Message about the outcome, or the reason of a failure.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ChangeEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "ChangeEntry",
        members: &["result", "reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.result,
            _ => &mut self.reason,
        }
    }
}

impl std::fmt::Debug for ChangeEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`listwebdisks()`](super::listwebdisks).
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
