// Made by cpanel-codegen from schema/uapi/BoxTrapper.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`BoxTrapper`](super).

use cpanel_core::codegen::*;

/// A record in the data of `BoxTrapper::get_configuration`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetConfigurationData {
    /// Whether senders are added to the allow list automatically.
    ///
    /// Wire name `enable_auto_whitelist`.
    pub enable_auto_whitelist: Option<bool>,
    /// Addresses that the mailbox sends from, separated by commas.
    ///
    /// Wire name `from_addresses`.
    pub from_addresses: Option<String>,
    /// Name of the person who uses the mailbox.
    ///
    /// Wire name `from_name`.
    pub from_name: Option<String>,
    /// Days for which queued messages and logs are kept.
    ///
    /// Wire name `queue_days`.
    pub queue_days: Option<i64>,
    /// Apache SpamAssassin score that serves as the threshold for this mailbox.
    ///
    /// Wire name `spam_score`.
    pub spam_score: Option<f64>,
    /// Whether all addresses in the To, From and Cc headers of a message are allowed together with
    /// it.
    ///
    /// Wire name `whitelist_by_association`.
    pub whitelist_by_association: Option<bool>,
}

impl Record for GetConfigurationData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetConfigurationData",
        members: &[
            "enable_auto_whitelist",
            "from_addresses",
            "from_name",
            "queue_days",
            "spam_score",
            "whitelist_by_association",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.enable_auto_whitelist,
            1 => &mut self.from_addresses,
            2 => &mut self.from_name,
            3 => &mut self.queue_days,
            4 => &mut self.spam_score,
            _ => &mut self.whitelist_by_association,
        }
    }
}

impl std::fmt::Debug for GetConfigurationData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `BoxTrapper::get_log`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetLogData {
    /// Day of the log, in seconds since the Unix epoch.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
    /// Each item is a line of the log. Empty if nothing was logged, or if there is no log for that
    /// day.
    ///
    /// Wire name `lines`.
    pub lines: Vec<String>,
    /// Path of the log file on the server. Empty if there is no log for that day.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
}

impl Record for GetLogData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetLogData",
        members: &["date", "lines", "path"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.date,
            1 => &mut self.lines,
            _ => &mut self.path,
        }
    }
}

impl std::fmt::Debug for GetLogData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `BoxTrapper::get_message`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetMessageData {
    /// Raw message, cut off after 200 lines.
    ///
    /// Wire name `content`.
    pub content: String,
    /// Member that the reference lists without a type or description. Use `content`, which is the
    /// message.
    ///
    /// Wire name `contents`.
    pub contents: Option<Dynamic>,
    /// Name of the message in the queue, as in the call.
    ///
    /// Wire name `queuefile`.
    pub queuefile: Option<String>,
}

impl Record for GetMessageData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetMessageData",
        members: &["content", "contents", "queuefile"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.content,
            1 => &mut self.contents,
            _ => &mut self.queuefile,
        }
    }
}

impl std::fmt::Debug for GetMessageData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `BoxTrapper::list_queued_messages`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListQueuedMessagesRow {
    /// Address of the sender.
    ///
    /// Wire name `from`. Format: `email`.
    pub from: Option<String>,
    /// Name of the message in the queue, as the other functions take it.
    ///
    /// Wire name `queuefile`.
    pub queuefile: Option<String>,
    /// Subject of the message.
    ///
    /// Wire name `subject`.
    pub subject: Option<String>,
    /// Time when the message was created, in seconds since the Unix epoch.
    ///
    /// Wire name `time`.
    pub time: Option<Timestamp>,
}

impl Record for ListQueuedMessagesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListQueuedMessagesRow",
        members: &["from", "queuefile", "subject", "time"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.from,
            1 => &mut self.queuefile,
            2 => &mut self.subject,
            _ => &mut self.time,
        }
    }
}

impl std::fmt::Debug for ListQueuedMessagesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`list_email_templates()`](super::list_email_templates).
#[derive(Clone)]
#[non_exhaustive]
pub enum Template {
    /// Answers a blocked sender.
    ///
    /// Wire value `blacklist`.
    Blacklist,
    /// Reports that the confirmation failed.
    ///
    /// Wire value `returnverify`.
    Returnverify,
    /// Sent after the sender has confirmed.
    ///
    /// Wire value `verifyreleased`.
    Verifyreleased,
    /// Asks an unknown sender to confirm.
    ///
    /// Wire value `verify`.
    Verify,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    Template { Blacklist = "blacklist", Returnverify = "returnverify", Verifyreleased =
    "verifyreleased", Verify = "verify" }
);

/// A value in the data of [`blacklist_messages()`](super::blacklist_messages) and 4 others.
#[derive(Clone)]
#[non_exhaustive]
pub enum Action {
    /// Delivers the message.
    ///
    /// Wire value `deliver`.
    Deliver,
    /// Delivers all messages of the sender.
    ///
    /// Wire value `deliverall`.
    Deliverall,
    /// Deletes the message.
    ///
    /// Wire value `delete`.
    Delete,
    /// Deletes all messages of the sender.
    ///
    /// Wire value `deleteall`.
    Deleteall,
    /// Adds the sender to the mailbox's block list.
    ///
    /// Wire value `blacklist`.
    Blacklist,
    /// Adds the sender to the mailbox's allow list.
    ///
    /// Wire value `whitelist`.
    Whitelist,
    /// Adds the sender to the mailbox's ignore list.
    ///
    /// Wire value `ignore`.
    Ignore,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    Action { Deliver = "deliver", Deliverall = "deliverall", Delete = "delete", Deleteall
    = "deleteall", Blacklist = "blacklist", Whitelist = "whitelist", Ignore = "ignore" }
);

/// A row of [`blacklist_messages()`](super::blacklist_messages) and 5 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HandledMessage {
    /// Address of the sender. Null if it is not known.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
    /// Whether the action failed. Missing on success.
    ///
    /// Wire name `failed`.
    pub failed: Option<bool>,
    /// Messages that were processed, one item for each. May be missing on failure.
    ///
    /// Wire name `matches`.
    pub matches: Vec<String>,
    /// Action that was run. May be missing on failure.
    ///
    /// Wire name `operator`.
    pub operator: Option<Action>,
    /// Reason of the failure or the warning. Missing on success.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Whether there was a problem during the action. Missing if there was none.
    /// [`process_messages`](super::process_messages()) does not send it.
    ///
    /// Wire name `warning`.
    pub warning: Option<bool>,
}

impl Record for HandledMessage {
    const SHAPE: RecordShape = RecordShape {
        name: "HandledMessage",
        members: &["email", "failed", "matches", "operator", "reason", "warning"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            1 => &mut self.failed,
            2 => &mut self.matches,
            3 => &mut self.operator,
            4 => &mut self.reason,
            _ => &mut self.warning,
        }
    }
}

impl std::fmt::Debug for HandledMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
