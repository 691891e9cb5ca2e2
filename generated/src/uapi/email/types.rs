// Made by cpanel-codegen from schema/uapi/Email.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Email`](super).

use cpanel_core::codegen::*;

/// The parameter `fwdopt` of `Email::add_forwarder`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddForwarderFwdopt {
    /// The mail is sent to the address in `fwdemail`.
    ///
    /// Wire value `fwd`.
    Fwd,
    /// The mail is delivered to the system account in `fwdsystem`.
    ///
    /// Wire value `system`.
    System,
    /// The mail is passed to the program in `pipefwd`.
    ///
    /// Wire value `pipe`.
    Pipe,
    /// The mail is returned to the sender with the text in `failmsgs`.
    ///
    /// Wire value `fail`.
    Fail,
    /// The mail is discarded without a message.
    ///
    /// Wire value `blackhole`.
    Blackhole,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    AddForwarderFwdopt { Fwd = "fwd", System = "system", Pipe = "pipe", Fail = "fail",
    Blackhole = "blackhole" }
);

/// A record in the data of `Email::add_forwarder`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddForwarderRow {
    /// Domain of the forwarded address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Address that the forwarder applies to.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Where its mail goes now: an address, a system account, a program's path, `:fail:` or
    /// `:blackhole:`.
    ///
    /// Wire name `forward`.
    pub forward: Option<String>,
}

impl Record for AddForwarderRow {
    const SHAPE: RecordShape = RecordShape {
        name: "AddForwarderRow",
        members: &["domain", "email", "forward"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.email,
            _ => &mut self.forward,
        }
    }
}

impl std::fmt::Debug for AddForwarderRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::browse_mailbox`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct BrowseMailboxRow {
    /// How many levels down the item is.
    ///
    /// Wire name `depth`.
    pub depth: Option<i64>,
    /// Base name, without the path.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Path from the root of the file system.
    ///
    /// Wire name `fullpath`. Format: `path`.
    pub fullpath: String,
    /// Whether it is a file and not a directory.
    ///
    /// Wire name `isleaf`.
    pub isleaf: Option<bool>,
    /// Whether the directory holds a mailbox.
    ///
    /// Wire name `ismailbox`.
    pub ismailbox: Option<bool>,
    /// Last change, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Directory that the item is in.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Path below the mail directory.
    ///
    /// Wire name `relpath`. Format: `path`.
    pub relpath: Option<String>,
    /// `dir` or `file`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<BrowseMailboxRowType>,
}

impl Record for BrowseMailboxRow {
    const SHAPE: RecordShape = RecordShape {
        name: "BrowseMailboxRow",
        members: &[
            "depth",
            "file",
            "fullpath",
            "isleaf",
            "ismailbox",
            "mtime",
            "path",
            "relpath",
            "type",
        ],
        always: 6,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.depth,
            1 => &mut self.file,
            2 => &mut self.fullpath,
            3 => &mut self.isleaf,
            4 => &mut self.ismailbox,
            5 => &mut self.mtime,
            6 => &mut self.path,
            7 => &mut self.relpath,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for BrowseMailboxRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in the data of `Email::browse_mailbox`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BrowseMailboxRowType {
    /// Wire value `dir`.
    Dir,
    /// Wire value `file`.
    File,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(BrowseMailboxRowType { Dir = "dir", File = "file" });

/// A record in the data of `Email::disable_spam_autodelete`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DisableSpamAutodeleteData {
    /// Always false: deletion is off.
    ///
    /// Wire name `spam_auto_delete`.
    pub spam_auto_delete: Option<bool>,
}

impl Record for DisableSpamAutodeleteData {
    const SHAPE: RecordShape = RecordShape {
        name: "DisableSpamAutodeleteData",
        members: &["spam_auto_delete"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.spam_auto_delete
    }
}

impl std::fmt::Debug for DisableSpamAutodeleteData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::fetch_charmaps`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchCharmapsRow {
    /// Name of one encoding, such as `utf-8`.
    ///
    /// Wire name `map`.
    pub map: String,
}

impl Record for FetchCharmapsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchCharmapsRow",
        members: &["map"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.map
    }
}

impl std::fmt::Debug for FetchCharmapsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_auto_responder`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAutoResponderData {
    /// Text of the reply.
    ///
    /// Wire name `body`.
    pub body: Option<String>,
    /// Encoding of the text. Present even if there is no automatic reply.
    ///
    /// Wire name `charset`.
    pub charset: Option<String>,
    /// The sender that the reply shows.
    ///
    /// Wire name `from`.
    pub from: Option<String>,
    /// Number of hours in which a sender gets no second reply. With `0`, every message is answered.
    ///
    /// Wire name `interval`.
    pub interval: Option<i64>,
    /// Whether the reply is sent as HTML.
    ///
    /// Wire name `is_html`.
    pub is_html: Option<bool>,
    /// When replies begin, in seconds since the Unix epoch.
    ///
    /// Wire name `start`.
    pub start: Option<Timestamp>,
    /// When replies end, in seconds since the Unix epoch.
    ///
    /// Wire name `stop`.
    pub stop: Option<Timestamp>,
    /// Subject line of the reply.
    ///
    /// Wire name `subject`.
    pub subject: Option<String>,
}

impl Record for GetAutoResponderData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAutoResponderData",
        members: &[
            "body",
            "charset",
            "from",
            "interval",
            "is_html",
            "start",
            "stop",
            "subject",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.body,
            1 => &mut self.charset,
            2 => &mut self.from,
            3 => &mut self.interval,
            4 => &mut self.is_html,
            5 => &mut self.start,
            6 => &mut self.stop,
            _ => &mut self.subject,
        }
    }
}

impl std::fmt::Debug for GetAutoResponderData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_client_settings`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetClientSettingsData {
    /// Mail address that the settings are for.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
    /// Whether mobile devices can connect by ActiveSync. Only then are the other `activesync_`
    /// members present.
    ///
    /// Wire name `activesync_available`.
    pub activesync_available: Option<bool>,
    /// Server name to enter on the device.
    ///
    /// Wire name `activesync_host`. Format: `domain`.
    pub activesync_host: Option<String>,
    /// TLS port for ActiveSync.
    ///
    /// Wire name `activesync_port`.
    pub activesync_port: Option<i64>,
    /// Login for ActiveSync.
    ///
    /// Wire name `activesync_username`. Format: `email`.
    pub activesync_username: Option<String>,
    /// Name of the mailbox for display.
    ///
    /// Wire name `display`. Format: `email`.
    pub display: Option<String>,
    /// Domain of the mailbox.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether this is a mail archive rather than a mailbox.
    ///
    /// Wire name `from_archiving`.
    pub from_archiving: Option<bool>,
    /// Whether the server accepts unencrypted logins.
    ///
    /// Wire name `has_plaintext_authentication`.
    pub has_plaintext_authentication: Option<bool>,
    /// Host to fetch mail from.
    ///
    /// Wire name `inbox_host`. Format: `domain`.
    pub inbox_host: Option<String>,
    /// Port for fetching mail without TLS, such as 143.
    ///
    /// Wire name `inbox_insecure_port`.
    pub inbox_insecure_port: Option<i64>,
    /// Port for fetching mail over TLS, such as 993.
    ///
    /// Wire name `inbox_port`.
    pub inbox_port: Option<i64>,
    /// Protocol the settings are for: `imap` or `pop`.
    ///
    /// Wire name `inbox_service`.
    pub inbox_service: Option<GetClientSettingsDataInboxService>,
    /// Login for fetching mail.
    ///
    /// Wire name `inbox_username`. Format: `email`.
    pub inbox_username: Option<String>,
    /// Host name that mail programs should use.
    ///
    /// Wire name `mail_domain`. Format: `domain`.
    pub mail_domain: Option<String>,
    /// Host to send mail through.
    ///
    /// Wire name `smtp_host`. Format: `domain`.
    pub smtp_host: Option<String>,
    /// Port for sending mail without TLS, such as 25.
    ///
    /// Wire name `smtp_insecure_port`.
    pub smtp_insecure_port: Option<i64>,
    /// Port for sending mail over TLS, such as 465.
    ///
    /// Wire name `smtp_port`.
    pub smtp_port: Option<i64>,
    /// Login for sending mail.
    ///
    /// Wire name `smtp_username`. Format: `email`.
    pub smtp_username: Option<String>,
}

impl Record for GetClientSettingsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetClientSettingsData",
        members: &[
            "account",
            "activesync_available",
            "activesync_host",
            "activesync_port",
            "activesync_username",
            "display",
            "domain",
            "from_archiving",
            "has_plaintext_authentication",
            "inbox_host",
            "inbox_insecure_port",
            "inbox_port",
            "inbox_service",
            "inbox_username",
            "mail_domain",
            "smtp_host",
            "smtp_insecure_port",
            "smtp_port",
            "smtp_username",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.account,
            1 => &mut self.activesync_available,
            2 => &mut self.activesync_host,
            3 => &mut self.activesync_port,
            4 => &mut self.activesync_username,
            5 => &mut self.display,
            6 => &mut self.domain,
            7 => &mut self.from_archiving,
            8 => &mut self.has_plaintext_authentication,
            9 => &mut self.inbox_host,
            10 => &mut self.inbox_insecure_port,
            11 => &mut self.inbox_port,
            12 => &mut self.inbox_service,
            13 => &mut self.inbox_username,
            14 => &mut self.mail_domain,
            15 => &mut self.smtp_host,
            16 => &mut self.smtp_insecure_port,
            17 => &mut self.smtp_port,
            _ => &mut self.smtp_username,
        }
    }
}

impl std::fmt::Debug for GetClientSettingsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `inbox_service` in the data of `Email::get_client_settings`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetClientSettingsDataInboxService {
    /// Wire value `imap`.
    Imap,
    /// Wire value `pop`.
    Pop,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetClientSettingsDataInboxService { Imap = "imap", Pop = "pop" }
);

/// A record in the data of `Email::get_disk_usage`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetDiskUsageData {
    /// Space in use, in MB with fractions. The reference says that `0` may also mean no limit.
    ///
    /// Wire name `diskused`.
    pub diskused: Option<f64>,
    /// Domain of the mailbox.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Mail address, or the account's user name for the main mailbox.
    ///
    /// Wire name `login`. Format: `email`.
    pub login: Option<String>,
    /// Local part of the mailbox.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for GetDiskUsageData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetDiskUsageData",
        members: &["diskused", "domain", "login", "user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.diskused,
            1 => &mut self.domain,
            2 => &mut self.login,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for GetDiskUsageData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_spam_settings`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSpamSettingsData {
    /// Whether the account deletes spam. Present only for a mailbox without its own setting.
    ///
    /// Wire name `cpuser_spam_auto_delete`.
    pub cpuser_spam_auto_delete: Option<bool>,
    /// Spam score from which the account deletes messages. Present only for a mailbox without its
    /// own setting.
    ///
    /// Wire name `cpuser_spam_auto_delete_score`.
    pub cpuser_spam_auto_delete_score: Option<f64>,
    /// Whether the subject lines of spam are marked.
    ///
    /// Wire name `rewrites_subjects`.
    pub rewrites_subjects: Option<bool>,
    /// Always true: mail is scanned while it is being received.
    ///
    /// Wire name `spam_as_acl`.
    pub spam_as_acl: Option<bool>,
    /// Whether spam is deleted automatically. Missing if `cpuser_spam_auto_delete` is present.
    ///
    /// Wire name `spam_auto_delete`.
    pub spam_auto_delete: Option<bool>,
    /// Score from which messages are deleted. Missing if `cpuser_spam_auto_delete_score` is
    /// present.
    ///
    /// Wire name `spam_auto_delete_score`.
    pub spam_auto_delete_score: Option<f64>,
    /// Whether spam is sorted into a folder of its own.
    ///
    /// Wire name `spam_box_enabled`.
    pub spam_box_enabled: Option<bool>,
    /// Whether messages are scanned; false only when the account has turned SpamAssassin off.
    ///
    /// Wire name `spam_enabled`.
    pub spam_enabled: Option<bool>,
    /// Whether the host lets accounts change these settings.
    ///
    /// Wire name `spam_status_changeable`.
    pub spam_status_changeable: Option<bool>,
}

impl Record for GetSpamSettingsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetSpamSettingsData",
        members: &[
            "cpuser_spam_auto_delete",
            "cpuser_spam_auto_delete_score",
            "rewrites_subjects",
            "spam_as_acl",
            "spam_auto_delete",
            "spam_auto_delete_score",
            "spam_box_enabled",
            "spam_enabled",
            "spam_status_changeable",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.cpuser_spam_auto_delete,
            1 => &mut self.cpuser_spam_auto_delete_score,
            2 => &mut self.rewrites_subjects,
            3 => &mut self.spam_as_acl,
            4 => &mut self.spam_auto_delete,
            5 => &mut self.spam_auto_delete_score,
            6 => &mut self.spam_box_enabled,
            7 => &mut self.spam_enabled,
            _ => &mut self.spam_status_changeable,
        }
    }
}

impl std::fmt::Debug for GetSpamSettingsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_webmail_settings`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetWebmailSettingsData {
    /// Host name of the mail server.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Always true: cPanel has no other storage format.
    ///
    /// Wire name `has_maildir`.
    pub has_maildir: Option<bool>,
    /// The mailbox.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for GetWebmailSettingsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetWebmailSettingsData",
        members: &["domain", "has_maildir", "user"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.has_maildir,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for GetWebmailSettingsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_auto_responders`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListAutoRespondersRow {
    /// Address that replies automatically.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Subject of the automatic reply.
    ///
    /// Wire name `subject`.
    pub subject: Option<String>,
}

impl Record for ListAutoRespondersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListAutoRespondersRow",
        members: &["email", "subject"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            _ => &mut self.subject,
        }
    }
}

impl std::fmt::Debug for ListAutoRespondersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_default_address`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDefaultAddressRow {
    /// Where such mail goes: a user name or address, `:fail:` with the text for the sender,
    /// `:blackhole:`, or the path of a program. Some servers send it with quotation marks around
    /// it.
    ///
    /// Wire name `defaultaddress`.
    pub defaultaddress: String,
    /// Domain whose unknown addresses the setting is for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for ListDefaultAddressRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListDefaultAddressRow",
        members: &["defaultaddress", "domain"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.defaultaddress,
            _ => &mut self.domain,
        }
    }
}

impl std::fmt::Debug for ListDefaultAddressRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_domain_forwarders`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListDomainForwardersRow {
    /// Domain whose mail is forwarded. Despite the name, this is not the target.
    ///
    /// Wire name `dest`. Format: `domain`.
    pub dest: String,
    /// Domain that gets the mail.
    ///
    /// Wire name `forward`. Format: `domain`.
    pub forward: String,
}

impl Record for ListDomainForwardersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListDomainForwardersRow",
        members: &["dest", "forward"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dest,
            _ => &mut self.forward,
        }
    }
}

impl std::fmt::Debug for ListDomainForwardersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_forwarders`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListForwardersRow {
    /// Address whose mail is forwarded. Despite the name, this is not the target.
    ///
    /// Wire name `dest`. Format: `email`.
    pub dest: String,
    /// Target of the mail. Pass it to [`delete_forwarder`](super::delete_forwarder()) exactly as it
    /// is.
    ///
    /// Wire name `forward`. Format: `email`.
    pub forward: String,
    /// `dest`, escaped for HTML.
    ///
    /// Wire name `html_dest`. Format: `email`.
    pub html_dest: Option<String>,
    /// `forward`, escaped for HTML.
    ///
    /// Wire name `html_forward`. Format: `email`.
    pub html_forward: Option<String>,
    /// `dest`, percent-encoded.
    ///
    /// Wire name `uri_dest`.
    pub uri_dest: Option<String>,
    /// `forward`, percent-encoded.
    ///
    /// Wire name `uri_forward`.
    pub uri_forward: Option<String>,
}

impl Record for ListForwardersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListForwardersRow",
        members: &[
            "dest",
            "forward",
            "html_dest",
            "html_forward",
            "uri_dest",
            "uri_forward",
        ],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dest,
            1 => &mut self.forward,
            2 => &mut self.html_dest,
            3 => &mut self.html_forward,
            4 => &mut self.uri_dest,
            _ => &mut self.uri_forward,
        }
    }
}

impl std::fmt::Debug for ListForwardersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_lists`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListListsRow {
    /// `private` if the archive is closed, the list is not advertised, and an administrator must
    /// approve members. Otherwise `public`.
    ///
    /// Wire name `accesstype`.
    pub accesstype: Option<ListListsRowAccesstype>,
    /// Whether the list appears on Mailman's public overview page.
    ///
    /// Wire name `advertised`.
    pub advertised: Option<bool>,
    /// Whether the archive is closed to the public.
    ///
    /// Wire name `archive_private`.
    pub archive_private: Option<bool>,
    /// Host that handles the mail of the list's domain; its IP address if no name was found.
    ///
    /// Wire name `desthost`.
    pub desthost: Option<String>,
    /// Space in use. The reference says MB, but its example is in bytes, so compare it with
    /// `humandiskused`.
    ///
    /// Wire name `diskused`.
    pub diskused: Option<i64>,
    /// Space in use with its unit, for display. There is a no-break space between them.
    ///
    /// Wire name `humandiskused`.
    pub humandiskused: Option<String>,
    /// Full address of the list.
    ///
    /// Wire name `list`. Format: `email`.
    pub list: String,
    /// Addresses of the administrators, separated by commas.
    ///
    /// Wire name `listadmin`.
    pub listadmin: Option<String>,
    /// Mailman's name for the list: local part, `_`, domain.
    ///
    /// Wire name `listid`.
    pub listid: Option<String>,
    /// How people join: `1` by answering a confirmation mail, `2` after an administrator's
    /// approval, `3` with both.
    ///
    /// Wire name `subscribe_policy`. One of `1`, `2`, `3`.
    pub subscribe_policy: Option<i64>,
}

impl Record for ListListsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListListsRow",
        members: &[
            "accesstype",
            "advertised",
            "archive_private",
            "desthost",
            "diskused",
            "humandiskused",
            "list",
            "listadmin",
            "listid",
            "subscribe_policy",
        ],
        always: 64,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.accesstype,
            1 => &mut self.advertised,
            2 => &mut self.archive_private,
            3 => &mut self.desthost,
            4 => &mut self.diskused,
            5 => &mut self.humandiskused,
            6 => &mut self.list,
            7 => &mut self.listadmin,
            8 => &mut self.listid,
            _ => &mut self.subscribe_policy,
        }
    }
}

impl std::fmt::Debug for ListListsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `accesstype` in the data of `Email::list_lists`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListListsRowAccesstype {
    /// Wire value `private`.
    Private,
    /// Wire value `public`.
    Public,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListListsRowAccesstype { Private = "private", Public = "public" }
);

/// A record in the data of `Email::list_mail_domains`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListMailDomainsRow {
    /// Name of a domain that can have mailboxes.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// True for the domain that the parameter `select` names. Missing without this parameter.
    ///
    /// Wire name `select`.
    pub select: Option<i64>,
}

impl Record for ListMailDomainsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListMailDomainsRow",
        members: &["domain", "select"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.select,
        }
    }
}

impl std::fmt::Debug for ListMailDomainsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_mxs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListMxsRow {
    /// Whether this server accepts the domain's mail as its own.
    ///
    /// Wire name `alwaysaccept`.
    pub alwaysaccept: Option<bool>,
    /// Route that the server detected: `local`, `secondary` or `remote`, or `auto` if it could not
    /// be detected.
    ///
    /// Wire name `detected`.
    pub detected: Option<MailRoute>,
    /// Domain whose mail the records are for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// The MX records, best first.
    ///
    /// Wire name `entries`.
    pub entries: Vec<ListMxsRowEntry>,
    /// Whether mail for the domain is delivered on this server.
    ///
    /// Wire name `local`.
    pub local: Option<bool>,
    /// Host of the best record.
    ///
    /// Wire name `mx`. Format: `domain`.
    pub mx: Option<String>,
    /// Configured route: `local`, `secondary`, `remote`, or `auto` if the server decides by the DNS
    /// records.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: MailRoute,
    /// Whether mail for the domain is passed on to some other server.
    ///
    /// Wire name `remote`.
    pub remote: Option<bool>,
    /// Whether this server only keeps the domain's mail until a better exchanger answers.
    ///
    /// Wire name `secondary`.
    pub secondary: Option<bool>,
    /// Whether the records of this domain could be read.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// The outcome in words.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for ListMxsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListMxsRow",
        members: &[
            "alwaysaccept",
            "detected",
            "domain",
            "entries",
            "local",
            "mx",
            "mxcheck",
            "remote",
            "secondary",
            "status",
            "statusmsg",
        ],
        always: 68,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.alwaysaccept,
            1 => &mut self.detected,
            2 => &mut self.domain,
            3 => &mut self.entries,
            4 => &mut self.local,
            5 => &mut self.mx,
            6 => &mut self.mxcheck,
            7 => &mut self.remote,
            8 => &mut self.secondary,
            9 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for ListMxsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `entries` in the data of `Email::list_mxs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListMxsRowEntry {
    /// Domain that the record belongs to.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Place in the order of preference; `1` is tried first.
    ///
    /// Wire name `entrycount`.
    pub entrycount: Option<i64>,
    /// Host that the record names.
    ///
    /// Wire name `mx`. Format: `domain`.
    pub mx: String,
    /// Rank in the record; lower is better.
    ///
    /// Wire name `priority`.
    pub priority: i64,
    /// `even` or `odd`, for the colours of table rows.
    ///
    /// Wire name `row`.
    pub row: Option<String>,
}

impl Record for ListMxsRowEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "ListMxsRowEntry",
        members: &["domain", "entrycount", "mx", "priority", "row"],
        always: 12,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.entrycount,
            2 => &mut self.mx,
            3 => &mut self.priority,
            _ => &mut self.row,
        }
    }
}

impl std::fmt::Debug for ListMxsRowEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_pops`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListPopsRow {
    /// Full address. For the main mailbox, the account's user name.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Login name, which is the full address. For the main mailbox, the text `Main Account`.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// Whether new mail is being refused; see [`suspend_incoming`](super::suspend_incoming()).
    ///
    /// Wire name `suspended_incoming`.
    pub suspended_incoming: Option<bool>,
    /// Whether the owner is locked out; see [`suspend_login`](super::suspend_login()).
    ///
    /// Wire name `suspended_login`.
    pub suspended_login: Option<bool>,
}

impl Record for ListPopsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListPopsRow",
        members: &["email", "login", "suspended_incoming", "suspended_login"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            1 => &mut self.login,
            2 => &mut self.suspended_incoming,
            _ => &mut self.suspended_login,
        }
    }
}

impl std::fmt::Debug for ListPopsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_pops_with_disk`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListPopsWithDiskRow {
    /// Quota in bytes; `0` means unlimited.
    ///
    /// Wire name `_diskquota`.
    #[cfg_attr(feature = "serde", serde(rename = "_diskquota"))]
    pub raw_diskquota: Option<Limit>,
    /// Space in use, in bytes.
    ///
    /// Wire name `_diskused`.
    #[cfg_attr(feature = "serde", serde(rename = "_diskused"))]
    pub raw_diskused: Option<i64>,
    /// Quota in MB for display, or `unlimited`, `∞` or HTML, depending on the parameters. For
    /// calculations, use `txtdiskquota` or `_diskquota`.
    ///
    /// Wire name `diskquota`.
    pub diskquota: Option<String>,
    /// Space in use in MB, possibly with a fraction.
    ///
    /// Wire name `diskused`.
    pub diskused: Option<f64>,
    /// Used part of the quota in whole percent. `0` without a quota.
    ///
    /// Wire name `diskusedpercent`.
    pub diskusedpercent: Option<f64>,
    /// Used part of the quota in steps of twenty percent, for a progress bar. `0` without a quota.
    ///
    /// Wire name `diskusedpercent20`.
    pub diskusedpercent20: Option<i64>,
    /// Used part of the quota in percent, not rounded, possibly in scientific notation. `0` without
    /// a quota.
    ///
    /// Wire name `diskusedpercent_float`.
    pub diskusedpercent_float: Option<f64>,
    /// Domain of the mailbox.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Full address, or `Main Account`.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Whether the mailbox has any of the restrictions. Only with `get_restrictions`.
    ///
    /// Wire name `has_suspended`.
    pub has_suspended: Option<bool>,
    /// Whether outgoing mail waits in the queue. Only with `get_restrictions`.
    ///
    /// Wire name `hold_outgoing`.
    pub hold_outgoing: Option<bool>,
    /// Quota with its unit, for display; `None` without a quota.
    ///
    /// Wire name `humandiskquota`.
    pub humandiskquota: Option<String>,
    /// Space in use with its unit, for display. There is a no-break space between them. May be
    /// `None`.
    ///
    /// Wire name `humandiskused`.
    pub humandiskused: Option<String>,
    /// Login name: the full address, or the account's user name for the main mailbox.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// When the mailbox was last changed, in seconds since the Unix epoch.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Whether new mail is being refused.
    ///
    /// Wire name `suspended_incoming`.
    pub suspended_incoming: Option<bool>,
    /// Whether the owner can neither log in nor read or send mail.
    ///
    /// Wire name `suspended_login`.
    pub suspended_login: Option<bool>,
    /// Whether outgoing mail is being refused.
    ///
    /// Wire name `suspended_outgoing`.
    pub suspended_outgoing: Option<bool>,
    /// Quota in MB as text, or `unlimited`.
    ///
    /// Wire name `txtdiskquota`.
    pub txtdiskquota: Option<Limit>,
    /// Local part of the address.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
}

impl Record for ListPopsWithDiskRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListPopsWithDiskRow",
        members: &[
            "_diskquota",
            "_diskused",
            "diskquota",
            "diskused",
            "diskusedpercent",
            "diskusedpercent20",
            "diskusedpercent_float",
            "domain",
            "email",
            "has_suspended",
            "hold_outgoing",
            "humandiskquota",
            "humandiskused",
            "login",
            "mtime",
            "suspended_incoming",
            "suspended_login",
            "suspended_outgoing",
            "txtdiskquota",
            "user",
        ],
        always: 256,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.raw_diskquota,
            1 => &mut self.raw_diskused,
            2 => &mut self.diskquota,
            3 => &mut self.diskused,
            4 => &mut self.diskusedpercent,
            5 => &mut self.diskusedpercent20,
            6 => &mut self.diskusedpercent_float,
            7 => &mut self.domain,
            8 => &mut self.email,
            9 => &mut self.has_suspended,
            10 => &mut self.hold_outgoing,
            11 => &mut self.humandiskquota,
            12 => &mut self.humandiskused,
            13 => &mut self.login,
            14 => &mut self.mtime,
            15 => &mut self.suspended_incoming,
            16 => &mut self.suspended_login,
            17 => &mut self.suspended_outgoing,
            18 => &mut self.txtdiskquota,
            _ => &mut self.user,
        }
    }
}

impl std::fmt::Debug for ListPopsWithDiskRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::list_system_filter_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListSystemFilterInfoData {
    /// Name of a gzipped YAML file, with the account's user name in it.
    ///
    /// Wire name `filter_info`.
    pub filter_info: Option<String>,
}

impl Record for ListSystemFilterInfoData {
    const SHAPE: RecordShape = RecordShape {
        name: "ListSystemFilterInfoData",
        members: &["filter_info"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.filter_info
    }
}

impl std::fmt::Debug for ListSystemFilterInfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::set_always_accept`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetAlwaysAcceptData {
    /// The domain's mail route after the call, as determined by the server.
    ///
    /// Wire name `checkmx`.
    pub checkmx: Option<MxCheck>,
    /// The same as in `checkmx`: the detected route.
    ///
    /// Wire name `detected`.
    pub detected: Option<MailRoute>,
    /// The same as in `checkmx`: whether mail is delivered here.
    ///
    /// Wire name `local`.
    pub local: Option<bool>,
    /// The same as in `checkmx`: the configured route.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: Option<MailRoute>,
    /// The same as in `checkmx`: whether mail is passed on.
    ///
    /// Wire name `remote`.
    pub remote: Option<bool>,
    /// A sentence that says which route was set, or why none was.
    ///
    /// Wire name `results`.
    pub results: Option<String>,
    /// The same as in `checkmx`: whether mail is only kept for a better exchanger.
    ///
    /// Wire name `secondary`.
    pub secondary: Option<bool>,
    /// Whether the setting was stored. Check this too, because the call may succeed without it.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// The same text as `results`.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for SetAlwaysAcceptData {
    const SHAPE: RecordShape = RecordShape {
        name: "SetAlwaysAcceptData",
        members: &[
            "checkmx",
            "detected",
            "local",
            "mxcheck",
            "remote",
            "results",
            "secondary",
            "status",
            "statusmsg",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.checkmx,
            1 => &mut self.detected,
            2 => &mut self.local,
            3 => &mut self.mxcheck,
            4 => &mut self.remote,
            5 => &mut self.results,
            6 => &mut self.secondary,
            7 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for SetAlwaysAcceptData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `fwdopt` of `Email::set_default_address`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetDefaultAddressFwdopt {
    /// Wire value `fwd`.
    Fwd,
    /// Wire value `fail`.
    Fail,
    /// Wire value `blackhole`.
    Blackhole,
    /// Wire value `pipe`.
    Pipe,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    SetDefaultAddressFwdopt { Fwd = "fwd", Fail = "fail", Blackhole = "blackhole", Pipe =
    "pipe" }
);

/// A record in the data of `Email::set_default_address`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetDefaultAddressRow {
    /// Where the mail goes now: an address, `:fail:` with its text, `:blackhole:`, or a program.
    ///
    /// Wire name `dest`.
    pub dest: Option<String>,
    /// Domain whose unknown addresses the setting is for.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
}

impl Record for SetDefaultAddressRow {
    const SHAPE: RecordShape = RecordShape {
        name: "SetDefaultAddressRow",
        members: &["dest", "domain"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.dest,
            _ => &mut self.domain,
        }
    }
}

impl std::fmt::Debug for SetDefaultAddressRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// One item of `redirects` in the parameters of `Email::set_manual_mx_redirects`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetManualMxRedirectsRedirect {
    /// Domain whose mail is redirected.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Host name or IP address (v4 or v6) to send it to.
    ///
    /// Wire name `mx_host`.
    pub mx_host: String,
}

impl SetManualMxRedirectsRedirect {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, mx_host: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            mx_host: mx_host.into(),
        }
    }
}

impl ToJson for SetManualMxRedirectsRedirect {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("domain", Some(self.domain.to_json())),
            ("mx_host", Some(self.mx_host.to_json())),
        ])
    }
}

/// A value in the data of `Email::stats_db_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StatsDbStatusData {
    /// Wire value `active`.
    Active,
    /// Wire value `importing`.
    Importing,
    /// Wire value `upcp`.
    Upcp,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    StatsDbStatusData { Active = "active", Importing = "importing", Upcp = "upcp" }
);

/// One item of `rules` in the parameters of `Email::store_filter`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreFilterRule {
    /// Part of the message to look at, in the notation of Exim. Other headers can be named in the
    /// same way, such as `$h_X-Mailer:`.
    ///
    /// Wire name `part*`.
    #[cfg_attr(feature = "serde", serde(rename = "part*"))]
    pub part: FilterPart,
    /// How to compare. For text: `is`, `matches`, `contains`, `begins`, `ends`, and their
    /// opposites, such as `does not contain`. For numbers: `is above`, `is below`, `is not above`,
    /// `is not below`.
    ///
    /// Wire name `match*`.
    #[cfg_attr(feature = "serde", serde(rename = "match*"))]
    pub match_: FilterMatch,
    /// Text or number to compare with.
    ///
    /// Wire name `val*`.
    #[cfg_attr(feature = "serde", serde(rename = "val*"))]
    pub val: String,
    /// How the condition is joined to the next one: `and`, the default, or `or`.
    ///
    /// Wire name `opt*`. Default: `and`.
    #[cfg_attr(feature = "serde", serde(rename = "opt*"))]
    pub opt: Option<FilterJoin>,
}

/// The required parameters of [`StoreFilterRule::new()`].
#[derive(Clone)]
#[must_use]
pub struct StoreFilterRuleRequired<'a> {
    /// See [`part`](field@StoreFilterRule::part).
    pub part: FilterPart,
    /// See [`match_`](field@StoreFilterRule::match_).
    pub match_: FilterMatch,
    /// See [`val`](field@StoreFilterRule::val).
    pub val: &'a str,
}

impl StoreFilterRule {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: StoreFilterRuleRequired<'_>) -> Self {
        Self {
            part: required.part,
            match_: required.match_,
            val: required.val.into(),
            opt: None,
        }
    }

    /// Sets [`opt`](field@Self::opt).
    pub fn opt(mut self, opt: impl Into<FilterJoin>) -> Self {
        self.opt = Some(opt.into());
        self
    }
}

impl ToJson for StoreFilterRule {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("part*", Some(self.part.to_json())),
            ("match*", Some(self.match_.to_json())),
            ("val*", Some(self.val.to_json())),
            ("opt*", self.opt.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.part.has_secret() || self.match_.has_secret()
            || self.opt.as_ref().is_some_and(ToJson::has_secret)
    }
}

impl TryFrom<FilterRule> for StoreFilterRule {
    type Error = cpanel_core::Error;

    /// Fails if the record lacks a required value.
    fn try_from(record: FilterRule) -> Result<Self, Self::Error> {
        Ok(Self {
            part: cpanel_core::codegen::needed(record.part, "part")?,
            match_: cpanel_core::codegen::needed(record.match_, "match")?,
            val: cpanel_core::codegen::needed(record.val, "val")?,
            opt: record.opt,
        })
    }
}

/// One item of `actions` in the parameters of `Email::store_filter`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StoreFilterAction {
    /// What to do: `deliver` sends the message to the address in `dest`, `fail` bounces it,
    /// `finish` stops filtering, `save` writes it to the file in `dest`, `pipe` passes it to the
    /// program in `dest`. Needs the File Storage role.
    ///
    /// Wire name `action*`.
    #[cfg_attr(feature = "serde", serde(rename = "action*"))]
    pub action: FilterActionKind,
    /// Address, file or program for `deliver`, `save` or `pipe`, which need one.
    ///
    /// Wire name `dest*`. Default: empty.
    #[cfg_attr(feature = "serde", serde(rename = "dest*"))]
    pub dest: Option<String>,
}

impl StoreFilterAction {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(action: impl Into<FilterActionKind>) -> Self {
        Self {
            action: action.into(),
            dest: None,
        }
    }

    /// Sets [`dest`](field@Self::dest).
    pub fn dest(mut self, dest: impl Into<String>) -> Self {
        self.dest = Some(dest.into());
        self
    }
}

impl ToJson for StoreFilterAction {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("action*", Some(self.action.to_json())),
            ("dest*", self.dest.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.action.has_secret()
    }
}

impl TryFrom<FilterAction> for StoreFilterAction {
    type Error = cpanel_core::Error;

    /// Fails if the record lacks a required value.
    fn try_from(record: FilterAction) -> Result<Self, Self::Error> {
        Ok(Self {
            action: cpanel_core::codegen::needed(record.action, "action")?,
            dest: record.dest,
        })
    }
}

/// A record in the data of `Email::store_filter`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StoreFilterData {
    /// Mail address that the filter works for; missing for filters of the whole account.
    ///
    /// Wire name `account`. Format: `email`.
    pub account: Option<String>,
}

impl Record for StoreFilterData {
    const SHAPE: RecordShape = RecordShape {
        name: "StoreFilterData",
        members: &["account"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.account
    }
}

impl std::fmt::Debug for StoreFilterData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::trace_filter`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TraceFilterData {
    /// The output of the test in lines, possibly with HTML.
    ///
    /// Wire name `trace`.
    pub trace: String,
}

impl Record for TraceFilterData {
    const SHAPE: RecordShape = RecordShape {
        name: "TraceFilterData",
        members: &["trace"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.trace
    }
}

impl std::fmt::Debug for TraceFilterData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`trace_delivery()`](super::trace_delivery).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeliveryNode {
    /// What happens here: `routed` leads to other nodes. All others are ends: `local_delivery` to a
    /// mailbox, `remote_delivery` by SMTP, `command`, `discard`, `bounce`, `defer`, `error`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Address that this node is about.
    ///
    /// Wire name `address`. Format: `email`.
    pub address: Option<String>,
    /// File in which the server looked up the forwarders of the address, such as
    /// `/etc/valiases/example.com`. Only if `type` is `routed`, and only if the address has a
    /// forwarder.
    ///
    /// Wire name `aliasfile`. Format: `path`.
    pub aliasfile: Option<String>,
    /// Command that gets the message. Only if `type` is `command`.
    ///
    /// Wire name `command`.
    pub command: Option<String>,
    /// Mailbox that stores the message. Only if `type` is `local_delivery`.
    ///
    /// Wire name `mailbox`. Format: `email`.
    pub mailbox: Option<String>,
    /// Text about the rejection, the delay or the error. Only if `type` is `bounce`, `defer` or
    /// `error`.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// Further text about the error, such as the failed DNS lookup. Only if `type` is `error`.
    ///
    /// Wire name `result`.
    pub result: Option<String>,
    /// Mail servers of the domain. Only if `type` is `remote_delivery`. The reference has a text
    /// for each server, with its name, IP address and priority, and whether DNSSEC protects it:
    /// `host.example.com [10.0.0.1] MX=20 dnssec=no`.
    ///
    /// Wire name `mx`.
    pub mx: Vec<Dynamic>,
    /// Nodes that the message is sent to next.
    ///
    /// Wire name `destinations`.
    pub destinations: Vec<DeliveryNode>,
}

impl Record for DeliveryNode {
    const SHAPE: RecordShape = RecordShape {
        name: "DeliveryNode",
        members: &[
            "type",
            "address",
            "aliasfile",
            "command",
            "mailbox",
            "message",
            "result",
            "mx",
            "destinations",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.type_,
            1 => &mut self.address,
            2 => &mut self.aliasfile,
            3 => &mut self.command,
            4 => &mut self.mailbox,
            5 => &mut self.message,
            6 => &mut self.result,
            7 => &mut self.mx,
            _ => &mut self.destinations,
        }
    }
}

impl std::fmt::Debug for DeliveryNode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`get_filter()`](super::get_filter).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MailFilter {
    /// The steps for a message that matches, in order.
    ///
    /// Wire name `actions`.
    pub actions: Vec<FilterAction>,
    /// Whether the filter is enabled. Only from [`list_filters`](super::list_filters()).
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Name of the filter, by which other functions refer to it.
    ///
    /// Wire name `filtername`.
    pub filtername: String,
    /// About the reply itself. Only from [`get_filter`](super::get_filter()).
    ///
    /// Wire name `metadata`.
    pub metadata: Option<Metadata>,
    /// The conditions, each with one comparison.
    ///
    /// Wire name `rules`.
    pub rules: Vec<FilterRule>,
    /// Not explained in the reference; most likely whether the values are given without escaping.
    /// Only from [`list_filters`](super::list_filters()).
    ///
    /// Wire name `unescaped`.
    #[deprecated = "The reference marks it as deprecated."]
    pub unescaped: Option<bool>,
}

impl Record for MailFilter {
    const SHAPE: RecordShape = RecordShape {
        name: "MailFilter",
        members: &["actions", "enabled", "filtername", "metadata", "rules", "unescaped"],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.actions,
            1 => &mut self.enabled,
            2 => &mut self.filtername,
            3 => &mut self.metadata,
            4 => &mut self.rules,
            _ => &mut self.unescaped,
        }
    }
}

impl std::fmt::Debug for MailFilter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`get_filter()`](super::get_filter) and
/// [`list_filters()`](super::list_filters).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FilterRule {
    /// How to compare: for texts `contains`, `begins`, `matches` and others, for numbers `is above`
    /// and others.
    ///
    /// Wire name `match`.
    #[cfg_attr(feature = "serde", serde(rename = "match"))]
    pub match_: Option<FilterMatch>,
    /// Place in the sequence, from 1. Only from [`get_filter`](super::get_filter()).
    ///
    /// Wire name `number`.
    pub number: Option<i64>,
    /// How this condition is joined to the next one: `and`, `or`, or null if there is only one.
    ///
    /// Wire name `opt`.
    pub opt: Option<FilterJoin>,
    /// Part of the message that is looked at, in the notation of Exim.
    ///
    /// Wire name `part`.
    pub part: Option<FilterPart>,
    /// The value to compare with.
    ///
    /// Wire name `val`.
    pub val: Option<String>,
}

impl Record for FilterRule {
    const SHAPE: RecordShape = RecordShape {
        name: "FilterRule",
        members: &["match", "number", "opt", "part", "val"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.match_,
            1 => &mut self.number,
            2 => &mut self.opt,
            3 => &mut self.part,
            _ => &mut self.val,
        }
    }
}

impl std::fmt::Debug for FilterRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_filter()`](super::get_filter) and
/// [`list_filters()`](super::list_filters).
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterMatch {
    /// Wire value `is`.
    Is,
    /// Wire value `matches`.
    Matches,
    /// Wire value `contains`.
    Contains,
    /// Wire value `does not contain`.
    DoesNotContain,
    /// Wire value `begins`.
    Begins,
    /// Wire value `does not begin`.
    DoesNotBegin,
    /// Wire value `ends`.
    Ends,
    /// Wire value `does not end`.
    DoesNotEnd,
    /// Wire value `does not match`.
    DoesNotMatch,
    /// Wire value `is above`.
    IsAbove,
    /// Wire value `is not above`.
    IsNotAbove,
    /// Wire value `is below`.
    IsBelow,
    /// Wire value `is not below`.
    IsNotBelow,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FilterMatch { Is = "is", Matches = "matches", Contains = "contains", DoesNotContain =
    "does not contain", Begins = "begins", DoesNotBegin = "does not begin", Ends =
    "ends", DoesNotEnd = "does not end", DoesNotMatch = "does not match", IsAbove =
    "is above", IsNotAbove = "is not above", IsBelow = "is below", IsNotBelow =
    "is not below" }
);

/// A value in the data of [`get_filter()`](super::get_filter) and
/// [`list_filters()`](super::list_filters).
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterPart {
    /// The sender in the header.
    ///
    /// Wire value `$header_from:`.
    HeaderFrom,
    /// The subject.
    ///
    /// Wire value `$header_subject:`.
    HeaderSubject,
    /// The recipients in the header.
    ///
    /// Wire value `$header_to:`.
    HeaderTo,
    /// The address that replies go to.
    ///
    /// Wire value `$reply_address:`.
    ReplyAddress,
    /// Each recipient, including those of copies.
    ///
    /// Wire value `foranyaddress $h_to:, $h_cc:`.
    AnyRecipient,
    /// Each recipient, including those of blind copies if the message names them.
    ///
    /// Wire value `foranyaddress $h_to:,$h_cc:,$h_bcc:`.
    AnyRecipientBcc,
    /// The text of the message.
    ///
    /// Wire value `$message_body`.
    MessageBody,
    /// The header as a whole.
    ///
    /// Wire value `$message_headers`.
    MessageHeaders,
    /// The name of the mailing list that sent it.
    ///
    /// Wire value `$h_List-Id:`.
    ListId,
    /// Whether the spam filter considers it spam.
    ///
    /// Wire value `$h_X-Spam-Status:`.
    SpamStatus,
    /// The spam score as a number.
    ///
    /// Wire value `$h_x-Spam-Score:`.
    SpamScore,
    /// The spam score as a row of `+`, one for each point.
    ///
    /// Wire value `$h_x-Spam-Bar:`.
    SpamBar,
    /// The message is not queued for delivery.
    ///
    /// Wire value `not delivered`.
    NotDelivered,
    /// The message is a bounce.
    ///
    /// Wire value `error_message`.
    ErrorMessage,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FilterPart { HeaderFrom = "$header_from:", HeaderSubject = "$header_subject:",
    HeaderTo = "$header_to:", ReplyAddress = "$reply_address:", AnyRecipient =
    "foranyaddress $h_to:, $h_cc:", AnyRecipientBcc =
    "foranyaddress $h_to:,$h_cc:,$h_bcc:", MessageBody = "$message_body", MessageHeaders
    = "$message_headers", ListId = "$h_List-Id:", SpamStatus = "$h_X-Spam-Status:",
    SpamScore = "$h_x-Spam-Score:", SpamBar = "$h_x-Spam-Bar:", NotDelivered =
    "not delivered", ErrorMessage = "error_message" }
);

/// A value in the data of [`get_filter()`](super::get_filter) and
/// [`list_filters()`](super::list_filters).
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterJoin {
    /// Both conditions must match.
    ///
    /// Wire value `and`.
    And,
    /// One of the conditions must match.
    ///
    /// Wire value `or`.
    Or,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(FilterJoin { And = "and", Or = "or" });

/// A part of the data of [`get_filter()`](super::get_filter) and
/// [`list_filters()`](super::list_filters).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FilterAction {
    /// The step: `deliver` to an address, `fail` with a bounce, `finish` filtering, `save` to a
    /// file, `pipe` into a program, or another action of Exim.
    ///
    /// Wire name `action`.
    pub action: Option<FilterActionKind>,
    /// Where the step sends the message: an address, a file or a program. Null for steps that need
    /// none.
    ///
    /// Wire name `dest`.
    pub dest: Option<String>,
    /// Place in the sequence, from 1. Only from [`get_filter`](super::get_filter()).
    ///
    /// Wire name `number`.
    pub number: Option<i64>,
}

impl Record for FilterAction {
    const SHAPE: RecordShape = RecordShape {
        name: "FilterAction",
        members: &["action", "dest", "number"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.action,
            1 => &mut self.dest,
            _ => &mut self.number,
        }
    }
}

impl std::fmt::Debug for FilterAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`get_filter()`](super::get_filter) and
/// [`list_filters()`](super::list_filters).
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterActionKind {
    /// Wire value `deliver`.
    Deliver,
    /// Wire value `fail`.
    Fail,
    /// Wire value `finish`.
    Finish,
    /// Wire value `save`.
    Save,
    /// Wire value `pipe`.
    Pipe,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FilterActionKind { Deliver = "deliver", Fail = "fail", Finish = "finish", Save =
    "save", Pipe = "pipe" }
);

/// The data of [`disable_filter()`](super::disable_filter) and
/// [`enable_filter()`](super::enable_filter).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FilterUpdate {
    /// Name of the filter that was changed.
    ///
    /// Wire name `filtername`.
    pub filtername: Option<String>,
    /// Whether the filter was changed.
    ///
    /// Wire name `updated`.
    pub updated: Option<bool>,
}

impl Record for FilterUpdate {
    const SHAPE: RecordShape = RecordShape {
        name: "FilterUpdate",
        members: &["filtername", "updated"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.filtername,
            _ => &mut self.updated,
        }
    }
}

impl std::fmt::Debug for FilterUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`add_mx()`](super::add_mx) and 3 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum MailRoute {
    /// Wire value `auto`.
    Auto,
    /// Wire value `local`.
    Local,
    /// Wire value `secondary`.
    Secondary,
    /// Wire value `remote`.
    Remote,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    MailRoute { Auto = "auto", Local = "local", Secondary = "secondary", Remote =
    "remote" }
);

impl Default for MailRoute {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A part of the data of [`add_mx()`](super::add_mx) and 3 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MxCheck {
    /// Whether the call changed how the server treats mail for the domain.
    ///
    /// Wire name `changed`.
    pub changed: Option<bool>,
    /// Route that the server detected: `local`, `secondary` or `remote`, or `auto` if it could not
    /// be detected.
    ///
    /// Wire name `detected`.
    pub detected: Option<MailRoute>,
    /// Whether this server is the primary exchanger of the domain.
    ///
    /// Wire name `isprimary`.
    pub isprimary: Option<bool>,
    /// Whether this server is a backup exchanger of the domain.
    ///
    /// Wire name `issecondary`.
    pub issecondary: Option<bool>,
    /// Whether mail for the domain is delivered on this server.
    ///
    /// Wire name `local`.
    pub local: Option<bool>,
    /// Configured route: `local`, `secondary`, `remote`, or `auto` if the server decides by the DNS
    /// records.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: Option<MailRoute>,
    /// Whether mail for the domain is passed on to some other server.
    ///
    /// Wire name `remote`.
    pub remote: Option<bool>,
    /// Whether this server only keeps the domain's mail until a better exchanger answers.
    ///
    /// Wire name `secondary`.
    pub secondary: Option<bool>,
    /// Warnings, for example that an exchanger's name cannot be resolved, so the last known route
    /// was kept.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for MxCheck {
    const SHAPE: RecordShape = RecordShape {
        name: "MxCheck",
        members: &[
            "changed",
            "detected",
            "isprimary",
            "issecondary",
            "local",
            "mxcheck",
            "remote",
            "secondary",
            "warnings",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.changed,
            1 => &mut self.detected,
            2 => &mut self.isprimary,
            3 => &mut self.issecondary,
            4 => &mut self.local,
            5 => &mut self.mxcheck,
            6 => &mut self.remote,
            7 => &mut self.secondary,
            _ => &mut self.warnings,
        }
    }
}

impl std::fmt::Debug for MxCheck {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`add_mx()`](super::add_mx), [`change_mx()`](super::change_mx) and
/// [`delete_mx()`](super::delete_mx).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MxChange {
    /// The domain's mail route after the call, as determined by the server.
    ///
    /// Wire name `checkmx`.
    pub checkmx: Option<MxCheck>,
    /// A sentence that says how the zone was changed, or why it was not.
    ///
    /// Wire name `results`.
    pub results: Option<String>,
    /// Whether the zone change worked. Check this too, because the call may succeed without it.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// The same text as `results`.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for MxChange {
    const SHAPE: RecordShape = RecordShape {
        name: "MxChange",
        members: &["checkmx", "results", "status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.checkmx,
            1 => &mut self.results,
            2 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for MxChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`add_mailman_delegates()`](super::add_mailman_delegates),
/// [`get_mailman_delegates()`](super::get_mailman_delegates) and
/// [`remove_mailman_delegates()`](super::remove_mailman_delegates).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MailmanDelegates {
    /// Mail addresses of the list's administrators.
    ///
    /// Wire name `delegates`. Format: `email`.
    pub delegates: Vec<String>,
    /// Remarks of the server about the reply itself.
    ///
    /// Wire name `metadata`.
    pub metadata: Option<Metadata>,
}

impl Record for MailmanDelegates {
    const SHAPE: RecordShape = RecordShape {
        name: "MailmanDelegates",
        members: &["delegates", "metadata"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.delegates,
            _ => &mut self.metadata,
        }
    }
}

impl std::fmt::Debug for MailmanDelegates {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`add_mailman_delegates()`](super::add_mailman_delegates) and 4
/// others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Metadata {
    /// Whether the server may have changed the data for this reply.
    ///
    /// Wire name `transformed`.
    pub transformed: Option<bool>,
}

impl Record for Metadata {
    const SHAPE: RecordShape = RecordShape {
        name: "Metadata",
        members: &["transformed"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.transformed
    }
}

impl std::fmt::Debug for Metadata {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`list_filters_backups()`](super::list_filters_backups) and
/// [`list_forwarders_backups()`](super::list_forwarders_backups).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct BackupDomain {
    /// Name of a domain that has filters or forwarders of its own.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for BackupDomain {
    const SHAPE: RecordShape = RecordShape {
        name: "BackupDomain",
        members: &["domain"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.domain
    }
}

impl std::fmt::Debug for BackupDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
