// Made by cpanel-codegen from schema/uapi/Backup.yaml. Do not edit: change the schema and regenerate.

//! Makes full backups of the account and restores files, databases, filters and forwarders from
//! backups.
//!
//! The module `Backup` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`fullbackup_to_ftp()`] | Starts a full backup of the account and sends it to an FTP server. |
//! | [`fullbackup_to_homedir()`] | Starts a full backup of the account to its own home directory. |
//! | [`fullbackup_to_scp_with_key()`] | Starts a full backup of the account and copies it over SSH, with a key for the login. |
//! | [`fullbackup_to_scp_with_password()`] | Starts a full backup of the account and copies it over SSH, with a password for the login. |
//! | [`list_backups()`] | Lists the backups of the account that the server has. |
//! | [`restore_databases()`] | Restores databases from backup files. |
//! | [`restore_email_filters()`] | Restores the account's mail filters from backup files. |
//! | [`restore_email_forwarders()`] | Restores the account's mail forwarders from backup files. |
//! | [`restore_files()`] | Restores the account's files from a backup of its home directory. |
//!
//! The `fullbackup_` functions pack the whole account into one archive,
//! `backup-MM.DD.YYYY_HH-mm-ss_USER.tar.gz`. It is stored in the home directory
//! ([`fullbackup_to_homedir`](fullbackup_to_homedir())) or sent to another server
//! ([`fullbackup_to_ftp`](fullbackup_to_ftp()),
//! [`fullbackup_to_scp_with_password`](fullbackup_to_scp_with_password()),
//! [`fullbackup_to_scp_with_key`](fullbackup_to_scp_with_key())). The `restore_` functions
//! restore parts of a backup.
//!
//! - A full backup runs in the background: the call returns the process number at once, and its
//!   success means only that the backup has started. When the backup ends, the server sends a
//!   message to `email`, if it is given. To wait for a backup in the home directory, call
//!   `BackupInfo::progress`, or on servers before 11.136 the API 2 function
//!   `Backups::listfullbackups`.
//! - Only the administrator of the server can restore a full backup.
//!   [`restore_files`](restore_files()), [`restore_databases`](restore_databases()),
//!   [`restore_email_filters`](restore_email_filters()) and
//!   [`restore_email_forwarders`](restore_email_forwarders()) restore partial backups.
//! - The backup to restore is either a file on the server, named by its path, or is uploaded
//!   with the call as `multipart/form-data`.
//! - Restoring may overwrite existing data and may take hours. `timeout` limits its duration,
//!   and the log that the reply names has the result.
//! - [`list_backups`](list_backups()) lists the dates of backups that the server has made of
//!   the account. Archives in the home directory count towards the disk quota, and a backup
//!   needs about as much free space as the account uses.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::backup::{self, FullbackupToHomedir, ListBackups};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // The backup runs in the background. The server sends a mail when it is done.
//! let backup = FullbackupToHomedir::new().email("admin@example.com");
//! backup::fullbackup_to_homedir(client, &backup).await?;
//!
//! for archive in backup::list_backups(client, &ListBackups::new()).await?.data {
//!     println!("{archive}");
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Starts a full backup of the account and sends it to an FTP server.
///
/// The call returns when the job has started. If `email` is given, a message later tells
/// whether the transfer succeeded. FTP is not encrypted.
///
/// The UAPI function `Backup::fullbackup_to_ftp`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/fullbackup_to_ftp/>
#[doc(alias = "Backup::fullbackup_to_ftp")]
pub fn fullbackup_to_ftp<C: Caller>(
    client: &C,
    params: &FullbackupToFtp,
) -> C::Output<Reply<types::BackupJob>> {
    client.call(params)
}

/// Starts a full backup of the account and sends it to an FTP server: the parameters of
/// [`fullbackup_to_ftp()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FullbackupToFtp {
    /// Name or IP address of the other server.
    ///
    /// Wire name `host`.
    pub host: String,
    /// Password of the FTP login.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Name of the FTP login.
    ///
    /// Wire name `username`.
    pub username: String,
    /// Directory for the archive, as the FTP login sees it: `/public_ftp`, not
    /// `/home/name/public_ftp`. By default, the login directory.
    ///
    /// Wire name `directory`.
    pub directory: Option<String>,
    /// Address that is notified when the backup is done. By default, nobody is notified.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
    /// `include`, the default, packs the home directory too. `skip` leaves it out.
    ///
    /// Wire name `homedir`. Default: `include`.
    pub homedir: Option<types::Homedir>,
    /// Port of the FTP server. By default, `21`.
    ///
    /// Wire name `port`. From `1` to `65535`. Default: `21`.
    pub port: Option<i64>,
    /// Who opens the data connection. With `active`, the default, the FTP server opens it. With
    /// `passive`, this server does, which works better with firewalls.
    ///
    /// Wire name `variant`. Default: `active`.
    pub variant: Option<types::FullbackupToFtpVariant>,
}

/// The required parameters of [`FullbackupToFtp::new()`].
#[derive(Clone)]
#[must_use]
pub struct FullbackupToFtpRequired<'a> {
    /// See [`host`](field@FullbackupToFtp::host).
    pub host: &'a str,
    /// See [`password`](field@FullbackupToFtp::password).
    pub password: &'a str,
    /// See [`username`](field@FullbackupToFtp::username).
    pub username: &'a str,
}

impl FullbackupToFtp {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: FullbackupToFtpRequired<'_>) -> Self {
        Self {
            host: required.host.into(),
            password: required.password.into(),
            username: required.username.into(),
            directory: None,
            email: None,
            homedir: None,
            port: None,
            variant: None,
        }
    }

    /// Sets [`directory`](field@Self::directory).
    pub fn directory(mut self, directory: impl Into<String>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`homedir`](field@Self::homedir).
    pub fn homedir(mut self, homedir: impl Into<types::Homedir>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// Sets [`variant`](field@Self::variant).
    pub fn variant(mut self, variant: impl Into<types::FullbackupToFtpVariant>) -> Self {
        self.variant = Some(variant.into());
        self
    }
}

impl Named for FullbackupToFtp {
    type Data = types::BackupJob;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Backup",
        "fullbackup_to_ftp",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Range("port", 1.0, 65535.0)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
        form.put("password", &self.password);
        form.put("username", &self.username);
        form.opt("directory", &self.directory);
        form.opt("email", &self.email);
        form.opt("homedir", &self.homedir);
        form.opt("port", &self.port);
        form.opt("variant", &self.variant);
    }
}

impl std::fmt::Debug for FullbackupToFtp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FullbackupToFtp", f)
    }
}

/// Starts a full backup of the account to its own home directory.
///
/// The call returns when the job has started. Wait for its end with `BackupInfo::progress`. The
/// archive counts towards the disk quota, so download and delete it.
///
/// The UAPI function `Backup::fullbackup_to_homedir`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/fullbackup_to_homedir/>
#[doc(alias = "Backup::fullbackup_to_homedir")]
pub fn fullbackup_to_homedir<C: Caller>(
    client: &C,
    params: &FullbackupToHomedir,
) -> C::Output<Reply<types::BackupJob>> {
    client.call(params)
}

/// Starts a full backup of the account to its own home directory: the parameters of
/// [`fullbackup_to_homedir()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FullbackupToHomedir {
    /// Address that is notified when the backup is done. By default, nobody is notified.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
    /// `include`, the default, packs the home directory too. `skip` leaves it out.
    ///
    /// Wire name `homedir`. Default: `include`.
    pub homedir: Option<types::Homedir>,
}

impl FullbackupToHomedir {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`homedir`](field@Self::homedir).
    pub fn homedir(mut self, homedir: impl Into<types::Homedir>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }
}

impl Named for FullbackupToHomedir {
    type Data = types::BackupJob;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Backup",
        "fullbackup_to_homedir",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("email", &self.email);
        form.opt("homedir", &self.homedir);
    }
}

impl std::fmt::Debug for FullbackupToHomedir {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FullbackupToHomedir", f)
    }
}

/// Starts a full backup of the account and copies it over SSH, with a key for the login.
///
/// The call returns when the job has started. If `email` is given, a message later tells
/// whether the copy succeeded. The private key must be among the account's SSH keys, and the
/// public key on the other server. The reference has no parameter for the login name on the
/// other server.
///
/// The UAPI function `Backup::fullbackup_to_scp_with_key`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fullbackup_to_scp_with_key/>
#[doc(alias = "Backup::fullbackup_to_scp_with_key")]
pub fn fullbackup_to_scp_with_key<C: Caller>(
    client: &C,
    params: &FullbackupToScpWithKey,
) -> C::Output<Reply<types::BackupJob>> {
    client.call(params)
}

/// Starts a full backup of the account and copies it over SSH, with a key for the login: the
/// parameters of [`fullbackup_to_scp_with_key()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FullbackupToScpWithKey {
    /// Name or IP address of the other server.
    ///
    /// Wire name `host`.
    pub host: String,
    /// Name of the account's private SSH key. API 2 imports one with `SSH::importkey`.
    ///
    /// Wire name `key_name`.
    pub key_name: String,
    /// Passphrase with which the private key is encrypted.
    ///
    /// Wire name `key_passphrase`. At least 4 characters.
    pub key_passphrase: Secret,
    /// Directory for the archive on that server. By default, the login directory.
    ///
    /// Wire name `directory`.
    pub directory: Option<String>,
    /// Address that is notified when the backup is done. By default, nobody is notified.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
    /// `include`, the default, packs the home directory too. `skip` leaves it out.
    ///
    /// Wire name `homedir`. Default: `include`.
    pub homedir: Option<types::Homedir>,
    /// Port of the SSH server. By default, `22`.
    ///
    /// Wire name `port`. From `1` to `65535`. Default: `22`.
    pub port: Option<i64>,
}

/// The required parameters of [`FullbackupToScpWithKey::new()`].
#[derive(Clone)]
#[must_use]
pub struct FullbackupToScpWithKeyRequired<'a> {
    /// See [`host`](field@FullbackupToScpWithKey::host).
    pub host: &'a str,
    /// See [`key_name`](field@FullbackupToScpWithKey::key_name).
    pub key_name: &'a str,
    /// See [`key_passphrase`](field@FullbackupToScpWithKey::key_passphrase).
    pub key_passphrase: &'a str,
}

impl FullbackupToScpWithKey {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: FullbackupToScpWithKeyRequired<'_>) -> Self {
        Self {
            host: required.host.into(),
            key_name: required.key_name.into(),
            key_passphrase: required.key_passphrase.into(),
            directory: None,
            email: None,
            homedir: None,
            port: None,
        }
    }

    /// Sets [`directory`](field@Self::directory).
    pub fn directory(mut self, directory: impl Into<String>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`homedir`](field@Self::homedir).
    pub fn homedir(mut self, homedir: impl Into<types::Homedir>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }
}

impl Named for FullbackupToScpWithKey {
    type Data = types::BackupJob;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Backup",
        "fullbackup_to_scp_with_key",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::Length("key_passphrase", 4, usize::MAX),
        Check::Range("port", 1.0, 65535.0),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
        form.put("key_name", &self.key_name);
        form.put("key_passphrase", &self.key_passphrase);
        form.opt("directory", &self.directory);
        form.opt("email", &self.email);
        form.opt("homedir", &self.homedir);
        form.opt("port", &self.port);
    }
}

impl std::fmt::Debug for FullbackupToScpWithKey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FullbackupToScpWithKey", f)
    }
}

/// Starts a full backup of the account and copies it over SSH, with a password for the login.
///
/// The call returns when the job has started. If `email` is given, a message later tells
/// whether the copy succeeded.
///
/// The UAPI function `Backup::fullbackup_to_scp_with_password`. It may change something.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/fullbackup_to_scp_with_password/>
#[doc(alias = "Backup::fullbackup_to_scp_with_password")]
pub fn fullbackup_to_scp_with_password<C: Caller>(
    client: &C,
    params: &FullbackupToScpWithPassword,
) -> C::Output<Reply<types::BackupJob>> {
    client.call(params)
}

/// Starts a full backup of the account and copies it over SSH, with a password for the login:
/// the parameters of [`fullbackup_to_scp_with_password()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FullbackupToScpWithPassword {
    /// Name or IP address of the other server.
    ///
    /// Wire name `host`.
    pub host: String,
    /// Password of the login on the other server.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Name of the login on the other server.
    ///
    /// Wire name `username`.
    pub username: String,
    /// Directory for the archive on that server. By default, the login directory.
    ///
    /// Wire name `directory`.
    pub directory: Option<String>,
    /// Address that is notified when the backup is done. By default, nobody is notified.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
    /// `include`, the default, packs the home directory too. `skip` leaves it out.
    ///
    /// Wire name `homedir`. Default: `include`.
    pub homedir: Option<types::Homedir>,
    /// Port of the SSH server. By default, `22`.
    ///
    /// Wire name `port`. From `1` to `65535`. Default: `22`.
    pub port: Option<i64>,
}

/// The required parameters of [`FullbackupToScpWithPassword::new()`].
#[derive(Clone)]
#[must_use]
pub struct FullbackupToScpWithPasswordRequired<'a> {
    /// See [`host`](field@FullbackupToScpWithPassword::host).
    pub host: &'a str,
    /// See [`password`](field@FullbackupToScpWithPassword::password).
    pub password: &'a str,
    /// See [`username`](field@FullbackupToScpWithPassword::username).
    pub username: &'a str,
}

impl FullbackupToScpWithPassword {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: FullbackupToScpWithPasswordRequired<'_>) -> Self {
        Self {
            host: required.host.into(),
            password: required.password.into(),
            username: required.username.into(),
            directory: None,
            email: None,
            homedir: None,
            port: None,
        }
    }

    /// Sets [`directory`](field@Self::directory).
    pub fn directory(mut self, directory: impl Into<String>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`homedir`](field@Self::homedir).
    pub fn homedir(mut self, homedir: impl Into<types::Homedir>) -> Self {
        self.homedir = Some(homedir.into());
        self
    }

    /// Sets [`port`](field@Self::port).
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }
}

impl Named for FullbackupToScpWithPassword {
    type Data = types::BackupJob;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Backup",
        "fullbackup_to_scp_with_password",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Range("port", 1.0, 65535.0)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("host", &self.host);
        form.put("password", &self.password);
        form.put("username", &self.username);
        form.opt("directory", &self.directory);
        form.opt("email", &self.email);
        form.opt("homedir", &self.homedir);
        form.opt("port", &self.port);
    }
}

impl std::fmt::Debug for FullbackupToScpWithPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "FullbackupToScpWithPassword", f)
    }
}

/// Lists the backups of the account that the server has.
///
/// Returns: Each item is a backup. In the reference, it is a date, such as `2014-12-02`.
///
/// The UAPI function `Backup::list_backups`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_backups/>
#[doc(alias = "Backup::list_backups")]
pub fn list_backups<C: Caller>(
    client: &C,
    params: &ListBackups,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the backups of the account that the server has: the parameters of [`list_backups()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListBackups {}

impl ListBackups {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListBackups {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "Backup", "list_backups", Effect::Read);
}

/// Restores databases from backup files.
///
/// Existing content may be overwritten. Send `backup` for files on the server, or upload files
/// with `file`.
///
/// At least one of these must be given: `backup`, `uploads`.
///
/// The UAPI function `Backup::restore_databases`. It may change something. Needs the role
/// `MySQL`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/restore_databases/>
#[doc(alias = "Backup::restore_databases")]
pub fn restore_databases<C: Caller>(
    client: &C,
    params: &RestoreDatabases,
) -> C::Output<Reply<types::RestoreLog>> {
    client.call(params)
}

/// Restores databases from backup files: the parameters of [`restore_databases()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreDatabases {
    /// Paths of backup files on the server.
    ///
    /// Wire name `backup`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub backup: Vec<String>,
    /// Number of seconds after which the server gives up; `0` for never. By default, `7200`.
    ///
    /// Wire name `timeout`. At least `0`. Default: `7200`.
    pub timeout: Option<i64>,
    /// Whether `messages` also contains the details of the log. By default, it does not.
    ///
    /// Wire name `verbose`. Default: `false`.
    pub verbose: Option<bool>,
    /// Backup files to upload.
    ///
    /// Wire name `file-*`.
    #[cfg_attr(feature = "serde", serde(rename = "file-*", default))]
    pub uploads: Vec<Upload>,
}

impl RestoreDatabases {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`backup`](field@Self::backup).
    pub fn backup(
        mut self,
        backup: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.backup = backup.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    pub fn timeout(mut self, timeout: impl Into<i64>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// Sets [`verbose`](field@Self::verbose).
    #[inline]
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }

    /// Sets [`uploads`](field@Self::uploads).
    pub fn uploads(
        mut self,
        uploads: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.uploads = uploads.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for RestoreDatabases {
    type Data = types::RestoreLog;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Backup",
        "restore_databases",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::AtLeastOne(&["backup", "file-*"]),
        Check::Range("timeout", 0.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.repeated("backup", &self.backup);
        form.opt("timeout", &self.timeout);
        form.opt("verbose", &self.verbose);
        form.files("file-*", &self.uploads);
    }
}

impl std::fmt::Debug for RestoreDatabases {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RestoreDatabases", f)
    }
}

/// Restores the account's mail filters from backup files.
///
/// Existing filters may be overwritten. Name files on the server, or upload files.
///
/// At least one of these must be given: `backup`, `uploads`.
///
/// The UAPI function `Backup::restore_email_filters`. It may change something. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/restore_email_filters/>
#[doc(alias = "Backup::restore_email_filters")]
pub fn restore_email_filters<C: Caller>(
    client: &C,
    params: &RestoreEmailFilters,
) -> C::Output<Reply<types::RestoreLog>> {
    client.call(params)
}

/// Restores the account's mail filters from backup files: the parameters of
/// [`restore_email_filters()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreEmailFilters {
    /// Paths of backup files on the server.
    ///
    /// Wire name `backup`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub backup: Vec<String>,
    /// Number of seconds after which the server gives up; `0` for never. By default, `7200`.
    ///
    /// Wire name `timeout`. At least `0`. Default: `7200`.
    pub timeout: Option<i64>,
    /// Whether `messages` also contains the details of the log. By default, it does not.
    ///
    /// Wire name `verbose`. Default: `false`.
    pub verbose: Option<bool>,
    /// Backup files to upload, instead of files on the server.
    ///
    /// Wire name `backup-*`.
    #[cfg_attr(feature = "serde", serde(rename = "backup-*", default))]
    pub uploads: Vec<Upload>,
}

impl RestoreEmailFilters {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`backup`](field@Self::backup).
    pub fn backup(
        mut self,
        backup: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.backup = backup.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    pub fn timeout(mut self, timeout: impl Into<i64>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// Sets [`verbose`](field@Self::verbose).
    #[inline]
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }

    /// Sets [`uploads`](field@Self::uploads).
    pub fn uploads(
        mut self,
        uploads: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.uploads = uploads.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for RestoreEmailFilters {
    type Data = types::RestoreLog;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Backup",
        "restore_email_filters",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::AtLeastOne(&["backup", "backup-*"]),
        Check::Range("timeout", 0.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.repeated("backup", &self.backup);
        form.opt("timeout", &self.timeout);
        form.opt("verbose", &self.verbose);
        form.files("backup-*", &self.uploads);
    }
}

impl std::fmt::Debug for RestoreEmailFilters {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RestoreEmailFilters", f)
    }
}

/// Restores the account's mail forwarders from backup files.
///
/// Existing forwarders may be overwritten. Name files on the server, or upload files.
///
/// At least one of these must be given: `backup`, `uploads`.
///
/// The UAPI function `Backup::restore_email_forwarders`. It may change something. Needs the
/// role `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/restore_email_forwarders/>
#[doc(alias = "Backup::restore_email_forwarders")]
pub fn restore_email_forwarders<C: Caller>(
    client: &C,
    params: &RestoreEmailForwarders,
) -> C::Output<Reply<types::RestoreLog>> {
    client.call(params)
}

/// Restores the account's mail forwarders from backup files: the parameters of
/// [`restore_email_forwarders()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreEmailForwarders {
    /// Paths of backup files on the server.
    ///
    /// Wire name `backup`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub backup: Vec<String>,
    /// Number of seconds after which the server gives up; `0` for never. By default, `7200`.
    ///
    /// Wire name `timeout`. At least `0`. Default: `7200`.
    pub timeout: Option<i64>,
    /// Whether `messages` also contains the details of the log. By default, it does not.
    ///
    /// Wire name `verbose`. Default: `false`.
    pub verbose: Option<bool>,
    /// Backup files to upload, instead of files on the server.
    ///
    /// Wire name `backup-*`.
    #[cfg_attr(feature = "serde", serde(rename = "backup-*", default))]
    pub uploads: Vec<Upload>,
}

impl RestoreEmailForwarders {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`backup`](field@Self::backup).
    pub fn backup(
        mut self,
        backup: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.backup = backup.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    pub fn timeout(mut self, timeout: impl Into<i64>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// Sets [`verbose`](field@Self::verbose).
    #[inline]
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }

    /// Sets [`uploads`](field@Self::uploads).
    pub fn uploads(
        mut self,
        uploads: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.uploads = uploads.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for RestoreEmailForwarders {
    type Data = types::RestoreLog;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Backup",
        "restore_email_forwarders",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::AtLeastOne(&["backup", "backup-*"]),
        Check::Range("timeout", 0.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.repeated("backup", &self.backup);
        form.opt("timeout", &self.timeout);
        form.opt("verbose", &self.verbose);
        form.files("backup-*", &self.uploads);
    }
}

impl std::fmt::Debug for RestoreEmailForwarders {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RestoreEmailForwarders", f)
    }
}

/// Restores the account's files from a backup of its home directory.
///
/// Existing files may be overwritten. Name archives on the server, or upload archives.
///
/// At least one of these must be given: `backup`, `uploads`.
///
/// The UAPI function `Backup::restore_files`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/restore_files/>
#[doc(alias = "Backup::restore_files")]
pub fn restore_files<C: Caller>(
    client: &C,
    params: &RestoreFiles,
) -> C::Output<Reply<types::RestoreLog>> {
    client.call(params)
}

/// Restores the account's files from a backup of its home directory: the parameters of
/// [`restore_files()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RestoreFiles {
    /// Paths of archives on the server.
    ///
    /// Wire name `backup`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub backup: Vec<String>,
    /// Directory to restore to. By default, the home directory.
    ///
    /// Wire name `directory`. Format: `path`.
    pub directory: Option<String>,
    /// Number of seconds after which the server gives up; `0` for never. By default, `172800` (two
    /// days).
    ///
    /// Wire name `timeout`. At least `0`. Default: `172800`.
    pub timeout: Option<i64>,
    /// Whether `messages` also contains the details of the log. By default, it does not.
    ///
    /// Wire name `verbose`. Default: `false`.
    pub verbose: Option<bool>,
    /// Backup files to upload, instead of files on the server.
    ///
    /// Wire name `backup-*`.
    #[cfg_attr(feature = "serde", serde(rename = "backup-*", default))]
    pub uploads: Vec<Upload>,
}

impl RestoreFiles {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`backup`](field@Self::backup).
    pub fn backup(
        mut self,
        backup: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.backup = backup.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`directory`](field@Self::directory).
    pub fn directory(mut self, directory: impl Into<String>) -> Self {
        self.directory = Some(directory.into());
        self
    }

    /// Sets [`timeout`](field@Self::timeout).
    pub fn timeout(mut self, timeout: impl Into<i64>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// Sets [`verbose`](field@Self::verbose).
    #[inline]
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.verbose = Some(verbose);
        self
    }

    /// Sets [`uploads`](field@Self::uploads).
    pub fn uploads(
        mut self,
        uploads: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.uploads = uploads.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for RestoreFiles {
    type Data = types::RestoreLog;

    const CALL: Call = Call::new(Api::Uapi, "Backup", "restore_files", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::AtLeastOne(&["backup", "backup-*"]),
        Check::Range("timeout", 0.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Multipart;
        form.repeated("backup", &self.backup);
        form.opt("directory", &self.directory);
        form.opt("timeout", &self.timeout);
        form.opt("verbose", &self.verbose);
        form.files("backup-*", &self.uploads);
    }
}

impl std::fmt::Debug for RestoreFiles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RestoreFiles", f)
    }
}
