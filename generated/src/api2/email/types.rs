// Made by cpanel-codegen from schema/api2/Email.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Email`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Email::accountname`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AccountnameData {
    /// User name of the mailbox if `account` was an address, otherwise its address.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
}

impl Record for AccountnameData {
    const SHAPE: RecordShape = RecordShape {
        name: "AccountnameData",
        members: &["account"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.account
    }
}

impl std::fmt::Debug for AccountnameData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `Email::adddomainforward` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum AdddomainforwardRow {
    /// The form of a single value.
    Word(String),
    /// The form of a record.
    Entry(BTreeMap<String, Dynamic>),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(AdddomainforwardRow);

impl Default for AdddomainforwardRow {
    #[inline]
    fn default() -> Self {
        Self::Word(Default::default())
    }
}

impl FromReply for AdddomainforwardRow {
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

/// A record in the data of `Email::addforward`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct AddforwardData {
    /// Full address whose mail is forwarded.
    ///
    /// Wire name `email`.
    pub email: Option<String>,
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Target of the mail: an address, a program, or an Exim directive.
    ///
    /// Wire name `forward`.
    pub forward: Option<String>,
}

impl Record for AddforwardData {
    const SHAPE: RecordShape = RecordShape {
        name: "AddforwardData",
        members: &["email", "domain", "forward"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            1 => &mut self.domain,
            _ => &mut self.forward,
        }
    }
}

impl std::fmt::Debug for AddforwardData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::browseboxes`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct BrowseboxesRow {
    /// Name of the entry.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Absolute path of the entry.
    ///
    /// Wire name `fullpath`. Format: `path`.
    pub fullpath: Option<String>,
    /// Absolute path of the directory that contains the entry.
    ///
    /// Wire name `path`. Format: `path`.
    pub path: Option<String>,
    /// Path of the entry below the mail directory.
    ///
    /// Wire name `relpath`.
    pub relpath: Option<String>,
    /// Whether the entry is a directory or a file.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<BrowseboxesRowType>,
    /// Whether the entry is empty.
    ///
    /// Wire name `isleaf`.
    pub isleaf: Option<bool>,
    /// Whether the entry is a mail folder.
    ///
    /// Wire name `ismailbox`.
    pub ismailbox: Option<bool>,
    /// Depth of the entry, in levels below the top.
    ///
    /// Wire name `depth`.
    pub depth: Option<i64>,
    /// Time of the last change.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
}

impl Record for BrowseboxesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "BrowseboxesRow",
        members: &[
            "file",
            "fullpath",
            "path",
            "relpath",
            "type",
            "isleaf",
            "ismailbox",
            "depth",
            "mtime",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.file,
            1 => &mut self.fullpath,
            2 => &mut self.path,
            3 => &mut self.relpath,
            4 => &mut self.type_,
            5 => &mut self.isleaf,
            6 => &mut self.ismailbox,
            7 => &mut self.depth,
            _ => &mut self.mtime,
        }
    }
}

impl std::fmt::Debug for BrowseboxesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in the data of `Email::browseboxes`.
#[derive(Clone)]
#[non_exhaustive]
pub enum BrowseboxesRowType {
    /// Wire value `dir`.
    Dir,
    /// Wire value `file`.
    File,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(BrowseboxesRowType { Dir = "dir", File = "file" });

/// A record in the data of `Email::checkmaindiscard`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckmaindiscardData {
    /// Whether the mail is discarded. If not, it is forwarded or passed to a program.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
}

impl Record for CheckmaindiscardData {
    const SHAPE: RecordShape = RecordShape {
        name: "CheckmaindiscardData",
        members: &["status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.status
    }
}

impl std::fmt::Debug for CheckmaindiscardData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::clearpopcache`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ClearpopcacheData {
    /// Whether the call succeeded.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
}

impl Record for ClearpopcacheData {
    const SHAPE: RecordShape = RecordShape {
        name: "ClearpopcacheData",
        members: &["status"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.status
    }
}

impl std::fmt::Debug for ClearpopcacheData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::deletefilter`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeletefilterData {
    /// Name of the filter from the call.
    ///
    /// Wire name `filtername`.
    pub filtername: Option<String>,
    /// Whether the filter existed and was deleted.
    ///
    /// Wire name `deleted`.
    pub deleted: Option<bool>,
}

impl Record for DeletefilterData {
    const SHAPE: RecordShape = RecordShape {
        name: "DeletefilterData",
        members: &["filtername", "deleted"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.filtername,
            _ => &mut self.deleted,
        }
    }
}

impl std::fmt::Debug for DeletefilterData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::delforward`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DelforwardRow {
    /// Whether the forwarder was deleted.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result, or the reason for the failure.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
}

impl Record for DelforwardRow {
    const SHAPE: RecordShape = RecordShape {
        name: "DelforwardRow",
        members: &["status", "statusmsg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            _ => &mut self.statusmsg,
        }
    }
}

impl std::fmt::Debug for DelforwardRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::delpop`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DelpopData {
    /// Whether the call succeeded.
    ///
    /// Wire name `result`.
    pub result: Option<bool>,
    /// Reason for the failure, or `OK`.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Output of the deletion. Often it contains only line breaks.
    ///
    /// Wire name `rawout`.
    pub rawout: Option<String>,
}

impl Record for DelpopData {
    const SHAPE: RecordShape = RecordShape {
        name: "DelpopData",
        members: &["result", "reason", "rawout"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.result,
            1 => &mut self.reason,
            _ => &mut self.rawout,
        }
    }
}

impl std::fmt::Debug for DelpopData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::fetchautoresponder`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchautoresponderData {
    /// Sender name of the automatic reply.
    ///
    /// Wire name `from`.
    pub from: Option<String>,
    /// Subject of the automatic reply.
    ///
    /// Wire name `subject`.
    pub subject: Option<String>,
    /// Text of the automatic reply.
    ///
    /// Wire name `body`.
    pub body: Option<String>,
    /// Character set of the texts.
    ///
    /// Wire name `charset`.
    pub charset: Option<String>,
    /// Whether the text is HTML.
    ///
    /// Wire name `is_html`.
    pub is_html: Option<bool>,
    /// Number of hours before the same sender receives another automatic reply.
    ///
    /// Wire name `interval`.
    pub interval: Option<f64>,
    /// Time when the automatic replies begin. No value if they began at once.
    ///
    /// Wire name `start`.
    pub start: Option<Timestamp>,
    /// Time when the automatic replies end. No value if they do not end.
    ///
    /// Wire name `stop`.
    pub stop: Option<Timestamp>,
}

impl Record for FetchautoresponderData {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchautoresponderData",
        members: &[
            "from",
            "subject",
            "body",
            "charset",
            "is_html",
            "interval",
            "start",
            "stop",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.from,
            1 => &mut self.subject,
            2 => &mut self.body,
            3 => &mut self.charset,
            4 => &mut self.is_html,
            5 => &mut self.interval,
            6 => &mut self.start,
            _ => &mut self.stop,
        }
    }
}

impl std::fmt::Debug for FetchautoresponderData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::fetchcharmaps`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FetchcharmapsRow {
    /// Name of a character set.
    ///
    /// Wire name `map`.
    pub map: String,
}

impl Record for FetchcharmapsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "FetchcharmapsRow",
        members: &["map"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.map
    }
}

impl std::fmt::Debug for FetchcharmapsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `Email::filtername` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum FilternameRow {
    /// The form of a record.
    Entry(FilternameRowEntry),
    /// The form of a single value.
    Word(String),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(FilternameRow);

impl Default for FilternameRow {
    #[inline]
    fn default() -> Self {
        Self::Entry(Default::default())
    }
}

impl FromReply for FilternameRow {
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

/// A record in [`FilternameRow::Entry`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FilternameRowEntry {
    /// Suggested name, which is unused.
    ///
    /// Wire name `filtername`.
    pub filtername: Option<String>,
}

impl Record for FilternameRowEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "FilternameRowEntry",
        members: &["filtername"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.filtername
    }
}

impl std::fmt::Debug for FilternameRowEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_archiving_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetArchivingConfigurationRow {
    /// Domain of this row.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Size of the archives of the domain in megabytes.
    ///
    /// Wire name `diskused`.
    pub diskused: Option<f64>,
    /// Whether the domain has any archive.
    ///
    /// Wire name `has_archive`.
    pub has_archive: Option<bool>,
    /// Whether incoming mail is archived.
    ///
    /// Wire name `archive_incoming`.
    pub archive_incoming: Option<bool>,
    /// Number of days for which incoming mail is kept.
    ///
    /// Wire name `archive_incoming_retain_days`.
    pub archive_incoming_retain_days: Option<i64>,
    /// Whether outgoing mail is archived.
    ///
    /// Wire name `archive_outgoing`.
    pub archive_outgoing: Option<bool>,
    /// Number of days for which outgoing mail is kept.
    ///
    /// Wire name `archive_outgoing_retain_days`.
    pub archive_outgoing_retain_days: Option<i64>,
    /// Whether mail of mailing lists is archived.
    ///
    /// Wire name `archive_mailman`.
    pub archive_mailman: Option<bool>,
    /// Number of days for which mail of mailing lists is kept.
    ///
    /// Wire name `archive_mailman_retain_days`.
    pub archive_mailman_retain_days: Option<i64>,
}

impl Record for GetArchivingConfigurationRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetArchivingConfigurationRow",
        members: &[
            "domain",
            "diskused",
            "has_archive",
            "archive_incoming",
            "archive_incoming_retain_days",
            "archive_outgoing",
            "archive_outgoing_retain_days",
            "archive_mailman",
            "archive_mailman_retain_days",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.diskused,
            2 => &mut self.has_archive,
            3 => &mut self.archive_incoming,
            4 => &mut self.archive_incoming_retain_days,
            5 => &mut self.archive_outgoing,
            6 => &mut self.archive_outgoing_retain_days,
            7 => &mut self.archive_mailman,
            _ => &mut self.archive_mailman_retain_days,
        }
    }
}

impl std::fmt::Debug for GetArchivingConfigurationRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_archiving_default_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetArchivingDefaultConfigurationRow {
    /// Kind of mail that the row describes.
    ///
    /// Wire name `direction`.
    pub direction: Option<ArchiveDirection>,
    /// Whether mail of this kind is archived.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Number of days for which mail of this kind is kept.
    ///
    /// Wire name `retention_period`.
    pub retention_period: Option<i64>,
}

impl Record for GetArchivingDefaultConfigurationRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetArchivingDefaultConfigurationRow",
        members: &["direction", "enabled", "retention_period"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.direction,
            1 => &mut self.enabled,
            _ => &mut self.retention_period,
        }
    }
}

impl std::fmt::Debug for GetArchivingDefaultConfigurationRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_default_email_quota`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetDefaultEmailQuotaData {
    /// Default quota; in megabytes according to the sample. The UAPI function of this name returns
    /// bytes today, so newer servers may return bytes here too.
    ///
    /// Wire name `get_default_email_quota`.
    pub get_default_email_quota: Option<Limit>,
}

impl Record for GetDefaultEmailQuotaData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetDefaultEmailQuotaData",
        members: &["get_default_email_quota"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.get_default_email_quota
    }
}

impl std::fmt::Debug for GetDefaultEmailQuotaData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_default_email_quota_mib`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetDefaultEmailQuotaMibData {
    /// Default quota in mebibytes.
    ///
    /// Wire name `get_default_email_quota_mib`.
    pub get_default_email_quota_mib: Option<Limit>,
}

impl Record for GetDefaultEmailQuotaMibData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetDefaultEmailQuotaMibData",
        members: &["get_default_email_quota_mib"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.get_default_email_quota_mib
    }
}

impl std::fmt::Debug for GetDefaultEmailQuotaMibData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_max_email_quota`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetMaxEmailQuotaData {
    /// Maximum quota in megabytes.
    ///
    /// Wire name `get_max_email_quota`.
    pub get_max_email_quota: Option<Limit>,
}

impl Record for GetMaxEmailQuotaData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetMaxEmailQuotaData",
        members: &["get_max_email_quota"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.get_max_email_quota
    }
}

impl std::fmt::Debug for GetMaxEmailQuotaData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::get_max_email_quota_mib`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetMaxEmailQuotaMibData {
    /// Maximum quota in mebibytes.
    ///
    /// Wire name `get_max_email_quota_mib`.
    pub get_max_email_quota_mib: Option<Limit>,
}

impl Record for GetMaxEmailQuotaMibData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetMaxEmailQuotaMibData",
        members: &["get_max_email_quota_mib"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.get_max_email_quota_mib
    }
}

impl std::fmt::Debug for GetMaxEmailQuotaMibData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::getabsbrowsedir`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetabsbrowsedirData {
    /// Absolute path of the directory.
    ///
    /// Wire name `absdir`. Format: `path`.
    pub absdir: Option<String>,
}

impl Record for GetabsbrowsedirData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetabsbrowsedirData",
        members: &["absdir"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.absdir
    }
}

impl std::fmt::Debug for GetabsbrowsedirData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::getdiskusage`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetdiskusageData {
    /// Size of the mail in megabytes.
    ///
    /// Wire name `diskused`.
    pub diskused: Option<f64>,
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Local part of the address.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Login name, with or without the domain.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
}

impl Record for GetdiskusageData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetdiskusageData",
        members: &["diskused", "domain", "user", "login"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.diskused,
            1 => &mut self.domain,
            2 => &mut self.user,
            _ => &mut self.login,
        }
    }
}

impl std::fmt::Debug for GetdiskusageData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `Email::has_delegated_mailman_lists` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum HasDelegatedMailmanListsRow {
    /// The form of a single value.
    Answer(bool),
    /// The form of a record.
    Entry(BTreeMap<String, Dynamic>),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(HasDelegatedMailmanListsRow);

impl Default for HasDelegatedMailmanListsRow {
    #[inline]
    fn default() -> Self {
        Self::Answer(Default::default())
    }
}

impl FromReply for HasDelegatedMailmanListsRow {
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
                    Self::Answer(FromReply::read(reader)?)
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
    /// Name of the compressed file.
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

/// A record in the data of `Email::listautoresponders`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListautorespondersRow {
    /// Address that sends the automatic reply.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: String,
    /// Subject of the automatic reply.
    ///
    /// Wire name `subject`.
    pub subject: Option<String>,
}

impl Record for ListautorespondersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListautorespondersRow",
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

impl std::fmt::Debug for ListautorespondersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::listdefaultaddresses`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListdefaultaddressesRow {
    /// Domain of this row.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Target of the mail: an address, a program, or an Exim directive such as
    /// `:fail: No Such User Here`. The text may be in quotes.
    ///
    /// Wire name `defaultaddress`.
    pub defaultaddress: Option<String>,
}

impl Record for ListdefaultaddressesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListdefaultaddressesRow",
        members: &["domain", "defaultaddress"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.defaultaddress,
        }
    }
}

impl std::fmt::Debug for ListdefaultaddressesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::listdomainforwards`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListdomainforwardsRow {
    /// Domain whose mail is forwarded.
    ///
    /// Wire name `dest`. Format: `domain`.
    pub dest: String,
    /// Domain that the mail is forwarded to.
    ///
    /// Wire name `forward`. Format: `domain`.
    pub forward: String,
}

impl Record for ListdomainforwardsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListdomainforwardsRow",
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

impl std::fmt::Debug for ListdomainforwardsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::listforwards`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListforwardsRow {
    /// Address whose mail is forwarded.
    ///
    /// Wire name `dest`.
    pub dest: String,
    /// Target of the mail: an address, a program, or an Exim directive such as `:fail:`.
    ///
    /// Wire name `forward`.
    pub forward: Option<String>,
    /// The address in `dest`, escaped for HTML.
    ///
    /// Wire name `html_dest`.
    pub html_dest: Option<String>,
    /// The target in `forward`, escaped for HTML.
    ///
    /// Wire name `html_forward`.
    pub html_forward: Option<String>,
    /// The address in `dest`, percent-encoded for a URL.
    ///
    /// Wire name `uri_dest`.
    pub uri_dest: Option<String>,
    /// The target in `forward`, percent-encoded for a URL.
    ///
    /// Wire name `uri_forward`.
    pub uri_forward: Option<String>,
}

impl Record for ListforwardsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListforwardsRow",
        members: &[
            "dest",
            "forward",
            "html_dest",
            "html_forward",
            "uri_dest",
            "uri_forward",
        ],
        always: 1,
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

impl std::fmt::Debug for ListforwardsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::listlists`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListlistsRow {
    /// Address of the mailing list.
    ///
    /// Wire name `list`. Format: `email`.
    pub list: String,
    /// Name of the mailing list, an underscore and the domain.
    ///
    /// Wire name `listid`.
    pub listid: Option<String>,
    /// Host that handles the mail of the list.
    ///
    /// Wire name `desthost`.
    pub desthost: Option<String>,
    /// Disk usage of the list in bytes.
    ///
    /// Wire name `diskused`.
    pub diskused: Option<i64>,
    /// Disk usage of the list in human-readable form, with a no-break space before the unit.
    ///
    /// Wire name `humandiskused`.
    pub humandiskused: Option<String>,
    /// Who may see and join the list.
    ///
    /// Wire name `accesstype`.
    pub accesstype: Option<ListlistsRowAccesstype>,
    /// Whether the public overview shows the list.
    ///
    /// Wire name `advertised`.
    pub advertised: Option<bool>,
    /// Whether only members may read the archive of the list.
    ///
    /// Wire name `archive_private`.
    pub archive_private: Option<bool>,
    /// Addresses of the administrators of the list, separated by commas.
    ///
    /// Wire name `listadmin`.
    pub listadmin: Option<String>,
    /// Who must approve a new member of the list, as a number from 1 to 3.
    ///
    /// Wire name `subscribe_policy`.
    pub subscribe_policy: Option<String>,
}

impl Record for ListlistsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListlistsRow",
        members: &[
            "list",
            "listid",
            "desthost",
            "diskused",
            "humandiskused",
            "accesstype",
            "advertised",
            "archive_private",
            "listadmin",
            "subscribe_policy",
        ],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.list,
            1 => &mut self.listid,
            2 => &mut self.desthost,
            3 => &mut self.diskused,
            4 => &mut self.humandiskused,
            5 => &mut self.accesstype,
            6 => &mut self.advertised,
            7 => &mut self.archive_private,
            8 => &mut self.listadmin,
            _ => &mut self.subscribe_policy,
        }
    }
}

impl std::fmt::Debug for ListlistsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `accesstype` in the data of `Email::listlists`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListlistsRowAccesstype {
    /// Wire value `private`.
    Private,
    /// Wire value `public`.
    Public,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListlistsRowAccesstype { Private = "private", Public = "public" }
);

/// A record in the data of `Email::listpopswithdisk`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListpopswithdiskRow {
    /// Address of the mailbox. For the mailbox of the account itself, this is the account name.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Login name of the mailbox.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// Local part of the address.
    ///
    /// Wire name `user`.
    pub user: Option<String>,
    /// Domain of the address.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
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
    /// Disk usage in percent of the quota, before it is rounded.
    ///
    /// Wire name `diskusedpercent_float`.
    pub diskusedpercent_float: Option<f64>,
    /// Quota in bytes. No value or 0 if there is no limit.
    ///
    /// Wire name `_diskquota`.
    #[cfg_attr(feature = "serde", serde(rename = "_diskquota"))]
    pub raw_disk_quota: Option<Limit>,
    /// Disk usage in bytes.
    ///
    /// Wire name `_diskused`.
    #[cfg_attr(feature = "serde", serde(rename = "_diskused"))]
    pub raw_disk_used: Option<i64>,
    /// Quota in human-readable form; `None` if there is no limit.
    ///
    /// Wire name `humandiskquota`.
    pub humandiskquota: Option<String>,
    /// Disk usage in human-readable form; `None` if the mailbox is empty.
    ///
    /// Wire name `humandiskused`.
    pub humandiskused: Option<String>,
    /// Quota in megabytes, as in `diskquota`.
    ///
    /// Wire name `txtdiskquota`.
    pub txtdiskquota: Option<Limit>,
    /// Time of the last change of the mailbox.
    ///
    /// Wire name `mtime`.
    pub mtime: Option<Timestamp>,
    /// Whether the mailbox accepts no more mail.
    ///
    /// Wire name `suspended_incoming`.
    pub suspended_incoming: Option<bool>,
    /// Whether logging in to the mailbox is disabled.
    ///
    /// Wire name `suspended_login`.
    pub suspended_login: Option<bool>,
    /// Whether the mailbox may not send mail.
    ///
    /// Wire name `suspended_outgoing`.
    pub suspended_outgoing: Option<bool>,
    /// Whether the server holds outgoing mail of the mailbox in the queue.
    ///
    /// Wire name `hold_outgoing`.
    pub hold_outgoing: Option<bool>,
    /// Whether any of these restrictions applies.
    ///
    /// Wire name `has_suspended`.
    pub has_suspended: Option<bool>,
}

impl Record for ListpopswithdiskRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListpopswithdiskRow",
        members: &[
            "email",
            "login",
            "user",
            "domain",
            "diskquota",
            "diskused",
            "diskusedpercent",
            "diskusedpercent20",
            "diskusedpercent_float",
            "_diskquota",
            "_diskused",
            "humandiskquota",
            "humandiskused",
            "txtdiskquota",
            "mtime",
            "suspended_incoming",
            "suspended_login",
            "suspended_outgoing",
            "hold_outgoing",
            "has_suspended",
        ],
        always: 49,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            1 => &mut self.login,
            2 => &mut self.user,
            3 => &mut self.domain,
            4 => &mut self.diskquota,
            5 => &mut self.diskused,
            6 => &mut self.diskusedpercent,
            7 => &mut self.diskusedpercent20,
            8 => &mut self.diskusedpercent_float,
            9 => &mut self.raw_disk_quota,
            10 => &mut self.raw_disk_used,
            11 => &mut self.humandiskquota,
            12 => &mut self.humandiskused,
            13 => &mut self.txtdiskquota,
            14 => &mut self.mtime,
            15 => &mut self.suspended_incoming,
            16 => &mut self.suspended_login,
            17 => &mut self.suspended_outgoing,
            18 => &mut self.hold_outgoing,
            _ => &mut self.has_suspended,
        }
    }
}

impl std::fmt::Debug for ListpopswithdiskRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::listpopswithimage`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListpopswithimageRow {
    /// Address of the mailbox. For the mailbox of the account itself, this is the account name.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Login name of the mailbox. For the mailbox of the account, this is an HTML image.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
}

impl Record for ListpopswithimageRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListpopswithimageRow",
        members: &["email", "login"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            _ => &mut self.login,
        }
    }
}

impl std::fmt::Debug for ListpopswithimageRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::reorderfilters`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ReorderfiltersData {
    /// Whether the call succeeded.
    ///
    /// Wire name `ok`.
    pub ok: Option<bool>,
}

impl Record for ReorderfiltersData {
    const SHAPE: RecordShape = RecordShape {
        name: "ReorderfiltersData",
        members: &["ok"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.ok
    }
}

impl std::fmt::Debug for ReorderfiltersData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `Email::setdefaultaddress` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum SetdefaultaddressRow {
    /// The form of a record.
    Address(SetdefaultaddressRowAddress),
    /// The form of a single value.
    Word(String),
}

cpanel_core::codegen::union_serde!(SetdefaultaddressRow);

impl Default for SetdefaultaddressRow {
    #[inline]
    fn default() -> Self {
        Self::Address(Default::default())
    }
}

impl FromReply for SetdefaultaddressRow {
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
                    Self::Address(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Address(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`SetdefaultaddressRow::Address`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetdefaultaddressRowAddress {
    /// Domain whose setting changed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// New target of mail for unknown addresses of the domain.
    ///
    /// Wire name `dest`.
    pub dest: Option<String>,
}

impl Record for SetdefaultaddressRowAddress {
    const SHAPE: RecordShape = RecordShape {
        name: "SetdefaultaddressRowAddress",
        members: &["domain", "dest"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.dest,
        }
    }
}

impl std::fmt::Debug for SetdefaultaddressRowAddress {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// One item of `rules` in the parameters of `Email::storefilter`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StorefilterRule {
    /// Part of the mail that the filter examines. Other headers are named in the same way.
    ///
    /// Wire name `part{n}`.
    ///
    /// Not certain: UAPI requires it in the same call.
    #[cfg_attr(feature = "serde", serde(rename = "part{n}"))]
    pub part: FilterPart,
    /// Kind of comparison.
    ///
    /// Wire name `match{n}`.
    ///
    /// Not certain: UAPI requires it in the same call.
    #[cfg_attr(feature = "serde", serde(rename = "match{n}"))]
    pub matching: FilterMatch,
    /// Value that the part is compared with.
    ///
    /// Wire name `val{n}`.
    ///
    /// Not certain: UAPI requires it in the same call.
    #[cfg_attr(feature = "serde", serde(rename = "val{n}"))]
    pub value: String,
    /// Operator that joins the condition with the next one. By default, `and`.
    ///
    /// Wire name `opt{n}`.
    #[cfg_attr(feature = "serde", serde(rename = "opt{n}"))]
    pub opt: Option<FilterJoin>,
}

/// The required parameters of [`StorefilterRule::new()`].
#[derive(Clone)]
#[must_use]
pub struct StorefilterRuleRequired<'a> {
    /// See [`part`](field@StorefilterRule::part).
    pub part: FilterPart,
    /// See [`matching`](field@StorefilterRule::matching).
    pub matching: FilterMatch,
    /// See [`value`](field@StorefilterRule::value).
    pub value: &'a str,
}

impl StorefilterRule {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: StorefilterRuleRequired<'_>) -> Self {
        Self {
            part: required.part,
            matching: required.matching,
            value: required.value.into(),
            opt: None,
        }
    }

    /// Sets [`opt`](field@Self::opt).
    pub fn opt(mut self, opt: impl Into<FilterJoin>) -> Self {
        self.opt = Some(opt.into());
        self
    }
}

impl ToJson for StorefilterRule {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("part{n}", Some(self.part.to_json())),
            ("match{n}", Some(self.matching.to_json())),
            ("val{n}", Some(self.value.to_json())),
            ("opt{n}", self.opt.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.part.has_secret() || self.matching.has_secret()
            || self.opt.as_ref().is_some_and(ToJson::has_secret)
    }
}

impl TryFrom<FilterRule> for StorefilterRule {
    type Error = cpanel_core::Error;

    /// Fails if the record lacks a required value.
    fn try_from(record: FilterRule) -> Result<Self, Self::Error> {
        Ok(Self {
            part: cpanel_core::codegen::needed(record.part, "part")?,
            matching: cpanel_core::codegen::needed(record.matching, "match")?,
            value: cpanel_core::codegen::needed(record.val, "val")?,
            opt: record.opt,
        })
    }
}

/// One item of `actions` in the parameters of `Email::storefilter`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct StorefilterAction {
    /// Action for the mail.
    ///
    /// Wire name `action{n}`.
    ///
    /// Not certain: UAPI requires it in the same call.
    #[cfg_attr(feature = "serde", serde(rename = "action{n}"))]
    pub action: FilterActionKind,
    /// Address, folder, text or program that the action uses. `finish` needs none.
    ///
    /// Wire name `dest{n}`.
    #[cfg_attr(feature = "serde", serde(rename = "dest{n}"))]
    pub dest: Option<String>,
}

impl StorefilterAction {
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

impl ToJson for StorefilterAction {
    #[inline]
    fn to_json(&self) -> Value {
        cpanel_core::codegen::object([
            ("action{n}", Some(self.action.to_json())),
            ("dest{n}", self.dest.as_ref().map(ToJson::to_json)),
        ])
    }

    #[inline]
    fn has_secret(&self) -> bool {
        self.action.has_secret()
    }
}

impl TryFrom<FilterAction> for StorefilterAction {
    type Error = cpanel_core::Error;

    /// Fails if the record lacks a required value.
    fn try_from(record: FilterAction) -> Result<Self, Self::Error> {
        Ok(Self {
            action: cpanel_core::codegen::needed(record.action, "action")?,
            dest: record.dest,
        })
    }
}

/// A record in the data of `Email::storefilter`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StorefilterData {
    /// Whether the filter was stored.
    ///
    /// Wire name `ok`.
    pub ok: Option<bool>,
    /// Message about the result.
    ///
    /// Wire name `result`.
    pub result: Option<String>,
    /// `0` if there was no error.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Mailbox that the filter belongs to.
    ///
    /// Wire name `account`.
    pub account: Option<String>,
}

impl Record for StorefilterData {
    const SHAPE: RecordShape = RecordShape {
        name: "StorefilterData",
        members: &["ok", "result", "error", "account"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.ok,
            1 => &mut self.result,
            2 => &mut self.error,
            _ => &mut self.account,
        }
    }
}

impl std::fmt::Debug for StorefilterData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Email::tracefilter`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TracefilterData {
    /// Result of the test by the mail server, in several lines with HTML.
    ///
    /// Wire name `trace`.
    pub trace: Option<String>,
}

impl Record for TracefilterData {
    const SHAPE: RecordShape = RecordShape {
        name: "TracefilterData",
        members: &["trace"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.trace
    }
}

impl std::fmt::Debug for TracefilterData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`set_archiving_configuration()`](super::set_archiving_configuration) and
/// [`set_archiving_default_configuration()`](super::set_archiving_default_configuration).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ArchiveChange {
    /// Domain that the row describes. Absent for the default settings.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Kind of mail that the row describes.
    ///
    /// Wire name `direction`.
    pub direction: Option<ArchiveDirection>,
    /// Whether the setting was stored.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result, or the reason for the failure.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Whether mail of this kind is now archived.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Number of days for which mail of this kind is kept.
    ///
    /// Wire name `retention_period`.
    pub retention_period: Option<i64>,
}

impl Record for ArchiveChange {
    const SHAPE: RecordShape = RecordShape {
        name: "ArchiveChange",
        members: &[
            "domain",
            "direction",
            "status",
            "statusmsg",
            "enabled",
            "retention_period",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.direction,
            2 => &mut self.status,
            3 => &mut self.statusmsg,
            4 => &mut self.enabled,
            _ => &mut self.retention_period,
        }
    }
}

impl std::fmt::Debug for ArchiveChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of
/// [`get_archiving_default_configuration()`](super::get_archiving_default_configuration),
/// [`set_archiving_configuration()`](super::set_archiving_configuration) and
/// [`set_archiving_default_configuration()`](super::set_archiving_default_configuration).
#[derive(Clone)]
#[non_exhaustive]
pub enum ArchiveDirection {
    /// Incoming mail.
    ///
    /// Wire value `incoming`.
    Incoming,
    /// Outgoing mail.
    ///
    /// Wire value `outgoing`.
    Outgoing,
    /// Mail of mailing lists.
    ///
    /// Wire value `mailman`.
    Mailman,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ArchiveDirection { Incoming = "incoming", Outgoing = "outgoing", Mailman = "mailman"
    }
);

/// A row of [`listaliasbackups()`](super::listaliasbackups),
/// [`listfilterbackups()`](super::listfilterbackups) and
/// [`listmaildomains()`](super::listmaildomains).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DomainRow {
    /// Name of a domain of the account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
}

impl Record for DomainRow {
    const SHAPE: RecordShape = RecordShape {
        name: "DomainRow",
        members: &["domain"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.domain
    }
}

impl std::fmt::Debug for DomainRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`addpop()`](super::addpop), [`editquota()`](super::editquota) and
/// [`passwdpop()`](super::passwdpop).
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
    /// Reason for the failure; empty otherwise.
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

/// The data of [`loadfilter()`](super::loadfilter).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Filter {
    /// Name of the filter.
    ///
    /// Wire name `filtername`.
    pub filtername: Option<String>,
    /// Whether the filter is enabled. Absent from the reply of [`loadfilter`](super::loadfilter()).
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Whether the values of the rules contain no escapes. Absent from the reply of
    /// [`loadfilter`](super::loadfilter()).
    ///
    /// Wire name `unescaped`.
    pub unescaped: Option<bool>,
    /// Actions of the filter, in this order.
    ///
    /// Wire name `actions`.
    pub actions: Vec<FilterAction>,
    /// Conditions of the filter, in this order.
    ///
    /// Wire name `rules`.
    pub rules: Vec<FilterRule>,
}

impl Record for Filter {
    const SHAPE: RecordShape = RecordShape {
        name: "Filter",
        members: &["filtername", "enabled", "unescaped", "actions", "rules"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.filtername,
            1 => &mut self.enabled,
            2 => &mut self.unescaped,
            3 => &mut self.actions,
            _ => &mut self.rules,
        }
    }
}

impl std::fmt::Debug for Filter {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`filteractions()`](super::filteractions).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FilterAction {
    /// Position among the actions, from 1. Present only in a reply about a single filter.
    ///
    /// Wire name `number`.
    pub number: Option<i64>,
    /// Action for the mail.
    ///
    /// Wire name `action`.
    pub action: Option<FilterActionKind>,
    /// Address, folder, text or program that the action uses.
    ///
    /// Wire name `dest`.
    pub dest: Option<String>,
}

impl Record for FilterAction {
    const SHAPE: RecordShape = RecordShape {
        name: "FilterAction",
        members: &["number", "action", "dest"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.number,
            1 => &mut self.action,
            _ => &mut self.dest,
        }
    }
}

impl std::fmt::Debug for FilterAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`filteractions()`](super::filteractions) and 3 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterActionKind {
    /// Delivers the mail to the address in `dest`.
    ///
    /// Wire value `deliver`.
    Deliver,
    /// Refuses the mail with the text in `dest`.
    ///
    /// Wire value `fail`.
    Fail,
    /// Skips all further filters.
    ///
    /// Wire value `finish`.
    Finish,
    /// Saves the mail in the folder or file in `dest`.
    ///
    /// Wire value `save`.
    Save,
    /// Passes the mail to the program in `dest`.
    ///
    /// Wire value `pipe`.
    Pipe,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    FilterActionKind { Deliver = "deliver", Fail = "fail", Finish = "finish", Save =
    "save", Pipe = "pipe" }
);

/// A value in the data of [`filterlist()`](super::filterlist) and 3 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterPart {
    /// Sender in the header.
    ///
    /// Wire value `$header_from:`.
    HeaderFrom,
    /// Subject of the message.
    ///
    /// Wire value `$header_subject:`.
    HeaderSubject,
    /// Recipients in the header.
    ///
    /// Wire value `$header_to:`.
    HeaderTo,
    /// Address that replies go to.
    ///
    /// Wire value `$reply_address:`.
    ReplyAddress,
    /// Each recipient in turn, including copies.
    ///
    /// Wire value `foranyaddress $h_to:, $h_cc:`.
    AnyRecipient,
    /// Each recipient in turn, including copies and blind copies. A message seldom names blind
    /// copies.
    ///
    /// Wire value `foranyaddress $h_to:,$h_cc:,$h_bcc:`.
    AnyRecipientBcc,
    /// Text of the message.
    ///
    /// Wire value `$message_body`.
    MessageBody,
    /// Whole header of the message.
    ///
    /// Wire value `$message_headers`.
    MessageHeaders,
    /// Name of the mailing list that sent the message.
    ///
    /// Wire value `$h_List-Id:`.
    ListId,
    /// Whether the spam filter considers the message to be spam.
    ///
    /// Wire value `$h_X-Spam-Status:`.
    SpamStatus,
    /// Score from the spam filter, as a number.
    ///
    /// Wire value `$h_x-Spam-Score:`.
    SpamScore,
    /// Score from the spam filter, as the same number of `+` characters.
    ///
    /// Wire value `$h_x-Spam-Bar:`.
    SpamBar,
    /// Condition that the message is not queued for delivery.
    ///
    /// Wire value `not delivered`.
    NotDelivered,
    /// Condition that the message is a bounce.
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

/// A value in the data of [`filterlist()`](super::filterlist) and 3 others.
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

/// A value in the data of [`filterlist()`](super::filterlist) and 3 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum FilterJoin {
    /// Both conditions must match.
    ///
    /// Wire value `and`.
    And,
    /// One of the two conditions is enough.
    ///
    /// Wire value `or`.
    Or,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(FilterJoin { And = "and", Or = "or" });

/// The data of [`disablefilter()`](super::disablefilter) and
/// [`enablefilter()`](super::enablefilter).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FilterChange {
    /// Name of the filter from the call.
    ///
    /// Wire name `filtername`.
    pub filtername: Option<String>,
    /// Whether the filter was changed.
    ///
    /// Wire name `updated`.
    pub updated: Option<bool>,
}

impl Record for FilterChange {
    const SHAPE: RecordShape = RecordShape {
        name: "FilterChange",
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

impl std::fmt::Debug for FilterChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`filterrules()`](super::filterrules).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct FilterRule {
    /// Position among the conditions, from 1. Present only in a reply about a single filter.
    ///
    /// Wire name `number`.
    pub number: Option<i64>,
    /// Part of the mail that the filter examines.
    ///
    /// Wire name `part`.
    pub part: Option<FilterPart>,
    /// Kind of comparison.
    ///
    /// Wire name `match`.
    #[cfg_attr(feature = "serde", serde(rename = "match"))]
    pub matching: Option<FilterMatch>,
    /// Value that the part is compared with.
    ///
    /// Wire name `val`.
    pub val: Option<String>,
    /// Operator that joins the condition with the next one. May be absent or null.
    ///
    /// Wire name `opt`.
    pub opt: Option<FilterJoin>,
}

impl Record for FilterRule {
    const SHAPE: RecordShape = RecordShape {
        name: "FilterRule",
        members: &["number", "part", "match", "val", "opt"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.number,
            1 => &mut self.part,
            2 => &mut self.matching,
            3 => &mut self.val,
            _ => &mut self.opt,
        }
    }
}

impl std::fmt::Debug for FilterRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`listpops()`](super::listpops) and [`listpopssingle()`](super::listpopssingle).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Mailbox {
    /// Address of the mailbox. For the mailbox of the account itself, this is the account name.
    ///
    /// Wire name `email`.
    pub email: String,
    /// Login name, or `Main Account` for the mailbox of the account.
    ///
    /// Wire name `login`.
    pub login: Option<String>,
    /// Whether the mailbox accepts no more mail.
    ///
    /// Wire name `suspended_incoming`.
    pub suspended_incoming: Option<bool>,
    /// Whether logging in to the mailbox is disabled.
    ///
    /// Wire name `suspended_login`.
    pub suspended_login: Option<bool>,
}

impl Record for Mailbox {
    const SHAPE: RecordShape = RecordShape {
        name: "Mailbox",
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

impl std::fmt::Debug for Mailbox {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`delmx()`](super::delmx) and 4 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum MailRouting {
    /// Follows the MX records.
    ///
    /// Wire value `auto`.
    Auto,
    /// This server keeps the mail.
    ///
    /// Wire value `local`.
    Local,
    /// This server holds the mail for the main mail server.
    ///
    /// Wire value `secondary`.
    Secondary,
    /// This server passes the mail on to another server.
    ///
    /// Wire value `remote`.
    Remote,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    MailRouting { Auto = "auto", Local = "local", Secondary = "secondary", Remote =
    "remote" }
);

impl Default for MailRouting {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// The data of [`addmx()`](super::addmx) and 4 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MxChange {
    /// Whether the call succeeded.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result, or the reason for the failure. May contain several lines from the
    /// name server.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// Same text as `statusmsg`.
    ///
    /// Wire name `results`.
    pub results: Option<String>,
    /// Mail routing after the change.
    ///
    /// Wire name `checkmx`.
    pub checkmx: Option<MxState>,
    /// Configured routing. Only from [`setalwaysaccept`](super::setalwaysaccept()).
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: Option<MailRouting>,
    /// Routing according to the MX records. Only from
    /// [`setalwaysaccept`](super::setalwaysaccept()).
    ///
    /// Wire name `detected`.
    pub detected: Option<MailRouting>,
    /// Whether this server keeps the mail. Only from [`setalwaysaccept`](super::setalwaysaccept()).
    ///
    /// Wire name `local`.
    pub local: Option<bool>,
    /// Whether this server passes the mail on. Only from
    /// [`setalwaysaccept`](super::setalwaysaccept()).
    ///
    /// Wire name `remote`.
    pub remote: Option<bool>,
    /// Whether this server holds the mail for the main mail server. Only from
    /// [`setalwaysaccept`](super::setalwaysaccept()).
    ///
    /// Wire name `secondary`.
    pub secondary: Option<bool>,
}

impl Record for MxChange {
    const SHAPE: RecordShape = RecordShape {
        name: "MxChange",
        members: &[
            "status",
            "statusmsg",
            "results",
            "checkmx",
            "mxcheck",
            "detected",
            "local",
            "remote",
            "secondary",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.status,
            1 => &mut self.statusmsg,
            2 => &mut self.results,
            3 => &mut self.checkmx,
            4 => &mut self.mxcheck,
            5 => &mut self.detected,
            6 => &mut self.local,
            7 => &mut self.remote,
            _ => &mut self.secondary,
        }
    }
}

impl std::fmt::Debug for MxChange {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`listmx()`](super::listmx) and [`listmxs()`](super::listmxs).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MxList {
    /// Domain of this row.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Whether the MX records could be read.
    ///
    /// Wire name `status`.
    pub status: Option<bool>,
    /// Message about the result.
    ///
    /// Wire name `statusmsg`.
    pub statusmsg: Option<String>,
    /// MX records of the domain, the most important first.
    ///
    /// Wire name `entries`.
    pub entries: Vec<MxEntry>,
    /// Host name of the most important mail server.
    ///
    /// Wire name `mx`.
    pub mx: Option<String>,
    /// Configured routing.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: Option<MailRouting>,
    /// Routing according to the MX records.
    ///
    /// Wire name `detected`.
    pub detected: Option<MailRouting>,
    /// Whether this server accepts mail for the domain in any case.
    ///
    /// Wire name `alwaysaccept`.
    pub alwaysaccept: Option<bool>,
    /// Whether this server keeps the mail of the domain.
    ///
    /// Wire name `local`.
    pub local: Option<bool>,
    /// Whether this server passes the mail on.
    ///
    /// Wire name `remote`.
    pub remote: Option<bool>,
    /// Whether this server holds the mail for the main mail server.
    ///
    /// Wire name `secondary`.
    pub secondary: Option<bool>,
}

impl Record for MxList {
    const SHAPE: RecordShape = RecordShape {
        name: "MxList",
        members: &[
            "domain",
            "status",
            "statusmsg",
            "entries",
            "mx",
            "mxcheck",
            "detected",
            "alwaysaccept",
            "local",
            "remote",
            "secondary",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.status,
            2 => &mut self.statusmsg,
            3 => &mut self.entries,
            4 => &mut self.mx,
            5 => &mut self.mxcheck,
            6 => &mut self.detected,
            7 => &mut self.alwaysaccept,
            8 => &mut self.local,
            9 => &mut self.remote,
            _ => &mut self.secondary,
        }
    }
}

impl std::fmt::Debug for MxList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`listmx()`](super::listmx) and [`listmxs()`](super::listmxs).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MxEntry {
    /// Host name of the mail server.
    ///
    /// Wire name `mx`.
    pub mx: String,
    /// Priority of the mail server. The lowest number is tried first.
    ///
    /// Wire name `priority`.
    pub priority: i64,
    /// Domain whose mail is routed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Position in the list, from 1.
    ///
    /// Wire name `entrycount`.
    pub entrycount: Option<i64>,
    /// Position of the row, `even` or `odd`, for striped tables.
    ///
    /// Wire name `row`.
    pub row: Option<String>,
}

impl Record for MxEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "MxEntry",
        members: &["mx", "priority", "domain", "entrycount", "row"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.mx,
            1 => &mut self.priority,
            2 => &mut self.domain,
            3 => &mut self.entrycount,
            _ => &mut self.row,
        }
    }
}

impl std::fmt::Debug for MxEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`addmx()`](super::addmx) and 4 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct MxState {
    /// Configured routing.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: Option<MailRouting>,
    /// Routing according to the MX records.
    ///
    /// Wire name `detected`.
    pub detected: Option<MailRouting>,
    /// Whether the call changed anything.
    ///
    /// Wire name `changed`.
    pub changed: Option<bool>,
    /// Whether this server keeps the mail.
    ///
    /// Wire name `local`.
    pub local: Option<bool>,
    /// Whether this server passes the mail on.
    ///
    /// Wire name `remote`.
    pub remote: Option<bool>,
    /// Whether this server holds the mail for the main mail server.
    ///
    /// Wire name `secondary`.
    pub secondary: Option<bool>,
    /// Whether this server is the most important one in the MX records.
    ///
    /// Wire name `isprimary`.
    pub isprimary: Option<bool>,
    /// Whether this server is in the MX records but is not the most important one.
    ///
    /// Wire name `issecondary`.
    pub issecondary: Option<bool>,
    /// Objections of the server to the MX records.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for MxState {
    const SHAPE: RecordShape = RecordShape {
        name: "MxState",
        members: &[
            "mxcheck",
            "detected",
            "changed",
            "local",
            "remote",
            "secondary",
            "isprimary",
            "issecondary",
            "warnings",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.mxcheck,
            1 => &mut self.detected,
            2 => &mut self.changed,
            3 => &mut self.local,
            4 => &mut self.remote,
            5 => &mut self.secondary,
            6 => &mut self.isprimary,
            7 => &mut self.issecondary,
            _ => &mut self.warnings,
        }
    }
}

impl std::fmt::Debug for MxState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A row of [`getalwaysaccept()`](super::getalwaysaccept) and
/// [`getmxcheck()`](super::getmxcheck).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RoutingRow {
    /// Domain of this row.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Configured routing.
    ///
    /// Wire name `mxcheck`.
    pub mxcheck: MailRouting,
    /// Whether this server accepts mail for the domain in any case.
    ///
    /// Wire name `alwaysaccept`.
    pub alwaysaccept: Option<bool>,
}

impl Record for RoutingRow {
    const SHAPE: RecordShape = RecordShape {
        name: "RoutingRow",
        members: &["domain", "mxcheck", "alwaysaccept"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.mxcheck,
            _ => &mut self.alwaysaccept,
        }
    }
}

impl std::fmt::Debug for RoutingRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`addforward()`](super::addforward) and
/// [`setdefaultaddress()`](super::setdefaultaddress).
#[derive(Clone)]
#[non_exhaustive]
pub enum ForwardOption {
    /// Forwards the mail to the address in `fwdemail`.
    ///
    /// Wire value `fwd`.
    Fwd,
    /// Refuses the mail with the text in `failmsgs`.
    ///
    /// Wire value `fail`.
    Fail,
    /// Discards the mail without a message.
    ///
    /// Wire value `blackhole`.
    Blackhole,
    /// Passes the mail to the program in `pipefwd`.
    ///
    /// Wire value `pipe`.
    Pipe,
    /// Delivers the mail to the system user in `fwdsystem`. Not for `setdefaultaddress`.
    ///
    /// Wire value `system`.
    System,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ForwardOption { Fwd = "fwd", Fail = "fail", Blackhole = "blackhole", Pipe = "pipe",
    System = "system" }
);
