// Made by cpanel-codegen from schema/uapi/Ftp.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Ftp`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Ftp::get_ftp_daemon_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetFtpDaemonInfoData {
    /// Whether the FTP service is enabled.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// `pure-ftpd`, `proftpd`, or empty when there is none.
    ///
    /// Wire name `name`.
    pub name: Option<GetFtpDaemonInfoDataName>,
    /// What the software supports.
    ///
    /// Wire name `supports`.
    pub supports: Option<GetFtpDaemonInfoDataSupports>,
}

impl Record for GetFtpDaemonInfoData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetFtpDaemonInfoData",
        members: &["enabled", "name", "supports"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.name,
            _ => &mut self.supports,
        }
    }
}

impl std::fmt::Debug for GetFtpDaemonInfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `name` in the data of `Ftp::get_ftp_daemon_info`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetFtpDaemonInfoDataName {
    /// Wire value `pure-ftpd`.
    PureFtpd,
    /// Wire value `proftpd`.
    Proftpd,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetFtpDaemonInfoDataName { PureFtpd = "pure-ftpd", Proftpd = "proftpd" }
);

/// A record in `supports` in the data of `Ftp::get_ftp_daemon_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetFtpDaemonInfoDataSupports {
    /// Whether a login works without its `@domain` part.
    ///
    /// Wire name `login_without_domain`.
    pub login_without_domain: Option<bool>,
    /// Whether quotas of FTP accounts are enforced.
    ///
    /// Wire name `quota`.
    pub quota: Option<bool>,
}

impl Record for GetFtpDaemonInfoDataSupports {
    const SHAPE: RecordShape = RecordShape {
        name: "GetFtpDaemonInfoDataSupports",
        members: &["login_without_domain", "quota"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.login_without_domain,
            _ => &mut self.quota,
        }
    }
}

impl std::fmt::Debug for GetFtpDaemonInfoDataSupports {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Ftp::get_port`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetPortData {
    /// TCP port, usually 21.
    ///
    /// Wire name `port`.
    pub port: i64,
}

impl Record for GetPortData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetPortData",
        members: &["port"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.port
    }
}

impl std::fmt::Debug for GetPortData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Ftp::list_ftp`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListFtpRow {
    /// Root folder of the FTP account, as an absolute path.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `sub` (created with [`add_ftp`](super::add_ftp())), `main` (the cPanel account's own login),
    /// `logaccess` (reads the raw logs) or `anonymous`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<AccountType>,
    /// Its login, as the server lists it.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl Record for ListFtpRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListFtpRow",
        members: &["homedir", "type", "user"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.homedir,
            1 => &mut self.type_,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for ListFtpRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Ftp::list_ftp_with_disk`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListFtpWithDiskRow {
    /// Quota in MB. 0 means no limit.
    ///
    /// Wire name `_diskquota`.
    #[cfg_attr(feature = "serde", serde(rename = "_diskquota"))]
    pub raw_diskquota: Option<Limit>,
    /// Used space in MB, the same as `diskused`.
    ///
    /// Wire name `_diskused`.
    #[cfg_attr(feature = "serde", serde(rename = "_diskused"))]
    pub raw_diskused: Option<f64>,
    /// `sub` (created with [`add_ftp`](super::add_ftp())), `main` (the cPanel account's own login),
    /// `logaccess` (reads the raw logs) or `anonymous`.
    ///
    /// Wire name `accttype`.
    pub accttype: Option<AccountType>,
    /// Whether the caller may delete it.
    ///
    /// Wire name `deleteable`.
    pub deleteable: Option<bool>,
    /// Root folder of the FTP account, as an absolute path.
    ///
    /// Wire name `dir`.
    pub dir: Option<String>,
    /// Quota in MB, or `unlimited`.
    ///
    /// Wire name `diskquota`.
    pub diskquota: Limit,
    /// Used space in MB, with a fraction.
    ///
    /// Wire name `diskused`.
    pub diskused: f64,
    /// Used part of the quota in percent.
    ///
    /// Wire name `diskusedpercent`.
    pub diskusedpercent: Option<f64>,
    /// The same in steps of 20, for a progress bar.
    ///
    /// Wire name `diskusedpercent20`.
    pub diskusedpercent20: Option<i64>,
    /// Folder of its web pages; mostly null.
    ///
    /// Wire name `htmldir`.
    pub htmldir: Option<String>,
    /// Quota for display: rounded and followed by ` MB`, or `None` if there is no limit.
    ///
    /// Wire name `humandiskquota`.
    pub humandiskquota: Option<String>,
    /// Used space for display: rounded and followed by ` MB`.
    ///
    /// Wire name `humandiskused`.
    pub humandiskused: Option<String>,
    /// Its login, usually without the domain.
    ///
    /// Wire name `login`.
    pub login: String,
    /// Root folder of the FTP account, relative to the cPanel account's home directory. Empty for
    /// the home directory itself.
    ///
    /// Wire name `reldir`.
    pub reldir: Option<String>,
    /// The login with its domain.
    ///
    /// Wire name `serverlogin`.
    pub serverlogin: Option<String>,
}

impl Record for ListFtpWithDiskRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListFtpWithDiskRow",
        members: &[
            "_diskquota",
            "_diskused",
            "accttype",
            "deleteable",
            "dir",
            "diskquota",
            "diskused",
            "diskusedpercent",
            "diskusedpercent20",
            "htmldir",
            "humandiskquota",
            "humandiskused",
            "login",
            "reldir",
            "serverlogin",
        ],
        always: 4192,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.raw_diskquota,
            1 => &mut self.raw_diskused,
            2 => &mut self.accttype,
            3 => &mut self.deleteable,
            4 => &mut self.dir,
            5 => &mut self.diskquota,
            6 => &mut self.diskused,
            7 => &mut self.diskusedpercent,
            8 => &mut self.diskusedpercent20,
            9 => &mut self.htmldir,
            10 => &mut self.humandiskquota,
            11 => &mut self.humandiskused,
            12 => &mut self.login,
            13 => &mut self.reldir,
            _ => &mut self.serverlogin,
        }
    }
}

impl std::fmt::Debug for ListFtpWithDiskRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Ftp::list_sessions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSessionsRow {
    /// The session's line in the list of processes.
    ///
    /// Wire name `cmdline`.
    pub cmdline: Option<String>,
    /// File that is being transferred. Empty if the session is idle.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
    /// Host name or address of the client.
    ///
    /// Wire name `host`.
    pub host: Option<String>,
    /// When the session began, as text such as `Tue Apr 23 16:23:23 2020`. Despite the name, this
    /// is not the login, which is `user`.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// Process number of the session on the server.
    ///
    /// Wire name `pid`.
    pub pid: Option<i64>,
    /// `IDLE`, `DL` (downloading) or `UL` (uploading).
    ///
    /// Wire name `status`.
    pub status: Option<ListSessionsRowStatus>,
    /// Login name of the FTP account.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl Record for ListSessionsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSessionsRow",
        members: &["cmdline", "file", "host", "login", "pid", "status", "user"],
        always: 64,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.cmdline,
            1 => &mut self.file,
            2 => &mut self.host,
            3 => &mut self.login,
            4 => &mut self.pid,
            5 => &mut self.status,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for ListSessionsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `status` in the data of `Ftp::list_sessions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListSessionsRowStatus {
    /// Wire value `IDLE`.
    Idle,
    /// Wire value `DL`.
    Dl,
    /// Wire value `UL`.
    Ul,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListSessionsRowStatus { Idle = "IDLE", Dl = "DL", Ul = "UL" }
);

/// A value in the data of `Ftp::server_name`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServerNameData {
    /// Wire value `pure-ftpd`.
    PureFtpd,
    /// Wire value `proftpd`.
    Proftpd,
    /// Wire value `disabled`.
    Disabled,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ServerNameData { PureFtpd = "pure-ftpd", Proftpd = "proftpd", Disabled = "disabled" }
);

/// The data of [`allows_anonymous_ftp()`](super::allows_anonymous_ftp) and
/// [`allows_anonymous_ftp_incoming()`](super::allows_anonymous_ftp_incoming).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AnonymousAccess {
    /// Whether it is allowed.
    ///
    /// Wire name `allows`.
    pub allows: Option<bool>,
}

impl Record for AnonymousAccess {
    const SHAPE: RecordShape = RecordShape {
        name: "AnonymousAccess",
        members: &["allows"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.allows
    }
}

impl std::fmt::Debug for AnonymousAccess {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`list_ftp()`](super::list_ftp) and
/// [`list_ftp_with_disk()`](super::list_ftp_with_disk).
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// For everybody, without a login.
    ///
    /// Wire value `anonymous`.
    Anonymous,
    /// Reads the raw logs.
    ///
    /// Wire value `logaccess`.
    Logaccess,
    /// The cPanel account's own login.
    ///
    /// Wire value `main`.
    Main,
    /// Created with `add_ftp`.
    ///
    /// Wire value `sub`.
    Sub,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    AccountType { Anonymous = "anonymous", Logaccess = "logaccess", Main = "main", Sub =
    "sub" }
);
