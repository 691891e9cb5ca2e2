// Made by cpanel-codegen from schema/api2/Ftp.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Ftp`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Ftp::listftp`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListftpRow {
    /// First part of the login.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Absolute path of the directory that the login opens.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Kind of the login.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<FtpKind>,
}

impl Record for ListftpRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListftpRow",
        members: &["user", "homedir", "type"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.user,
            1 => &mut self.homedir,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ListftpRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Ftp::listftpsessions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListftpsessionsRow {
    /// ID of the process, which is needed to end the session.
    ///
    /// Wire name `pid`.
    pub pid: i64,
    /// Login of the session.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Host that the client connects from.
    ///
    /// Wire name `host`.
    pub host: Option<String>,
    /// Time when the session began, as a date in words.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// Activity of the session: `IDLE`, `DL` for a download, or `UL` for an upload.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// File that is being transferred; empty if there is none.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
    /// Process as the system lists it.
    ///
    /// Wire name `cmdline`.
    pub cmdline: Option<String>,
}

impl Record for ListftpsessionsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListftpsessionsRow",
        members: &["pid", "user", "host", "login", "status", "file", "cmdline"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.pid,
            1 => &mut self.user,
            2 => &mut self.host,
            3 => &mut self.login,
            4 => &mut self.status,
            5 => &mut self.file,
            _ => &mut self.cmdline,
        }
    }
}

impl std::fmt::Debug for ListftpsessionsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Ftp::listftpwithdisk`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListftpwithdiskRow {
    /// First part of the login.
    ///
    /// Wire name `login`.
    pub login: String,
    /// Whole login, with the domain.
    ///
    /// Wire name `serverlogin`.
    pub serverlogin: Option<String>,
    /// Kind of the login.
    ///
    /// Wire name `accttype`.
    pub accttype: Option<FtpKind>,
    /// Absolute path of the directory that the login opens.
    ///
    /// Wire name `dir`. Format: `path`.
    pub dir: Option<String>,
    /// Directory that the login opens, relative to the home directory.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// Directory as a link. Null if `dirhtml` was not sent.
    ///
    /// Wire name `htmldir`.
    pub htmldir: Option<String>,
    /// Whether the FTP account can be deleted.
    ///
    /// Wire name `deleteable`.
    pub deleteable: Option<bool>,
    /// Quota in megabytes.
    ///
    /// Wire name `diskquota`.
    pub diskquota: Limit,
    /// Disk usage in megabytes.
    ///
    /// Wire name `diskused`.
    pub diskused: f64,
    /// Disk usage in percent of the quota.
    ///
    /// Wire name `diskusedpercent`.
    pub diskusedpercent: Option<f64>,
    /// Disk usage in percent of the quota, in steps of 20.
    ///
    /// Wire name `diskusedpercent20`.
    pub diskusedpercent20: Option<f64>,
    /// Quota in megabytes; 0 if there is no limit.
    ///
    /// Wire name `_diskquota`.
    #[cfg_attr(feature = "serde", serde(rename = "_diskquota"))]
    pub raw_disk_quota: Option<Limit>,
    /// Disk usage in megabytes.
    ///
    /// Wire name `_diskused`.
    #[cfg_attr(feature = "serde", serde(rename = "_diskused"))]
    pub raw_disk_used: Option<f64>,
    /// Quota in human-readable form; `None` if there is no limit.
    ///
    /// Wire name `humandiskquota`.
    pub humandiskquota: Option<String>,
    /// Disk usage in human-readable form; `None` if there is none.
    ///
    /// Wire name `humandiskused`.
    pub humandiskused: Option<String>,
}

impl Record for ListftpwithdiskRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListftpwithdiskRow",
        members: &[
            "login",
            "serverlogin",
            "accttype",
            "dir",
            "reldir",
            "htmldir",
            "deleteable",
            "diskquota",
            "diskused",
            "diskusedpercent",
            "diskusedpercent20",
            "_diskquota",
            "_diskused",
            "humandiskquota",
            "humandiskused",
        ],
        always: 385,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.login,
            1 => &mut self.serverlogin,
            2 => &mut self.accttype,
            3 => &mut self.dir,
            4 => &mut self.reldir,
            5 => &mut self.htmldir,
            6 => &mut self.deleteable,
            7 => &mut self.diskquota,
            8 => &mut self.diskused,
            9 => &mut self.diskusedpercent,
            10 => &mut self.diskusedpercent20,
            11 => &mut self.raw_disk_quota,
            12 => &mut self.raw_disk_used,
            13 => &mut self.humandiskquota,
            _ => &mut self.humandiskused,
        }
    }
}

impl std::fmt::Debug for ListftpwithdiskRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`addftp()`](super::addftp) and 3 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Done {
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// `OK`, or the reason for the failure.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for Done {
    const SHAPE: RecordShape = RecordShape {
        name: "Done",
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

impl std::fmt::Debug for Done {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`listftp()`](super::listftp) and
/// [`listftpwithdisk()`](super::listftpwithdisk).
#[derive(Clone)]
#[non_exhaustive]
pub enum FtpKind {
    /// Login of the account itself.
    ///
    /// Wire value `main`.
    Main,
    /// FTP account that was created.
    ///
    /// Wire value `sub`.
    Sub,
    /// Login without a password.
    ///
    /// Wire value `anonymous`.
    Anonymous,
    /// Login that reads the web logs.
    ///
    /// Wire value `logaccess`.
    Logaccess,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FtpKind { Main = "main", Sub = "sub", Anonymous = "anonymous", Logaccess =
    "logaccess" }
);
