// Made by cpanel-codegen from schema/uapi/BoxTrapper.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`BoxTrapper`](super).

use cpanel_core::codegen::{Dynamic, Member, Record, Shape, Timestamp, show};

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
    /// Whether senders are put on the allow list automatically.
    ///
    /// Wire name `enable_auto_whitelist`.
    pub enable_auto_whitelist: Option<bool>,
    /// Addresses that the mailbox sends from, joined with commas.
    ///
    /// Wire name `from_addresses`.
    pub from_addresses: Option<String>,
    /// Name of the person behind the mailbox.
    ///
    /// Wire name `from_name`.
    pub from_name: Option<String>,
    /// For how many days queued messages and logs are kept.
    ///
    /// Wire name `queue_days`.
    pub queue_days: Option<i64>,
    /// Apache SpamAssassin score that serves as the threshold for this mailbox.
    ///
    /// Wire name `spam_score`.
    pub spam_score: Option<f64>,
    /// Whether everyone named in a message's To, From and Cc is allowed along with it.
    ///
    /// Wire name `whitelist_by_association`.
    pub whitelist_by_association: Option<bool>,
}

impl Record for GetConfigurationData {
    const SHAPE: Shape = Shape {
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

    fn member(&mut self, index: usize) -> &mut dyn Member {
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
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// The day that was read, in seconds since the Unix epoch.
    ///
    /// Wire name `date`.
    pub date: Option<Timestamp>,
    /// Each item is a line of the log. Empty when nothing was logged or there is no log for that
    /// day.
    ///
    /// Wire name `lines`.
    pub lines: Vec<String>,
    /// Where the log lies on the server; empty when there is no log for that day.
    ///
    /// Wire name `path`.
    pub path: Option<String>,
}

impl Record for GetLogData {
    const SHAPE: Shape = Shape {
        name: "GetLogData",
        members: &["date", "lines", "path"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.date,
            1 => &mut self.lines,
            _ => &mut self.path,
        }
    }
}

impl std::fmt::Debug for GetLogData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// The raw message, cut off after 200 lines.
    ///
    /// Wire name `content`.
    pub content: String,
    /// Wire name `contents`.
    pub contents: Option<Dynamic>,
    /// Name of the message in the queue, as it was asked for.
    ///
    /// Wire name `queuefile`.
    pub queuefile: Option<String>,
}

impl Record for GetMessageData {
    const SHAPE: Shape = Shape {
        name: "GetMessageData",
        members: &["content", "contents", "queuefile"],
        always: 1,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.content,
            1 => &mut self.contents,
            _ => &mut self.queuefile,
        }
    }
}

impl std::fmt::Debug for GetMessageData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
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
    /// Name of the message in the queue, to be passed on to the functions that deal with it.
    ///
    /// Wire name `queuefile`.
    pub queuefile: Option<String>,
    /// Wire name `subject`.
    pub subject: Option<String>,
    /// When the message was made, in seconds since the Unix epoch.
    ///
    /// Wire name `time`.
    pub time: Option<Timestamp>,
}

impl Record for ListQueuedMessagesRow {
    const SHAPE: Shape = Shape {
        name: "ListQueuedMessagesRow",
        members: &["from", "queuefile", "subject", "time"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.from,
            1 => &mut self.queuefile,
            2 => &mut self.subject,
            _ => &mut self.time,
        }
    }
}

impl std::fmt::Debug for ListQueuedMessagesRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}

/// A value that functions of the module `BoxTrapper` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum Template {
    /// Answers a blocked sender.
    ///
    /// Wire value `blacklist`.
    Blacklist,
    /// Tells that the confirmation failed.
    ///
    /// Wire value `returnverify`.
    Returnverify,
    /// Sent once they did.
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

/// A value that functions of the module `BoxTrapper` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum Action {
    /// Delivers the message.
    ///
    /// Wire value `deliver`.
    Deliver,
    /// Delivers the message and similar ones.
    ///
    /// Wire value `deliverall`.
    Deliverall,
    /// Deletes the message.
    ///
    /// Wire value `delete`.
    Delete,
    /// Deletes the message and similar ones.
    ///
    /// Wire value `deleteall`.
    Deleteall,
    /// Puts the sender on the mailbox's block list.
    ///
    /// Wire value `blacklist`.
    Blacklist,
    /// Puts the sender on the mailbox's allow list.
    ///
    /// Wire value `whitelist`.
    Whitelist,
    /// Puts the sender on the mailbox's ignore list.
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

/// A record in replies of the module `BoxTrapper`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HandledMessage {
    /// Who sent the message; null if that is not known.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
    /// Whether the action did not work. Missing when all went well.
    ///
    /// Wire name `failed`.
    pub failed: Option<bool>,
    /// The messages that were dealt with; one item names one. May be missing on failure.
    ///
    /// Wire name `matches`.
    pub matches: Vec<String>,
    /// The action that was carried out. May be missing when it failed.
    ///
    /// Wire name `operator`.
    pub operator: Option<Action>,
    /// Why it failed, or what the warning is about. Missing when all went well.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Whether something went wrong on the way. Missing when all went well, and not sent by
    /// `process_messages`.
    ///
    /// Wire name `warning`.
    pub warning: Option<bool>,
}

impl Record for HandledMessage {
    const SHAPE: Shape = Shape {
        name: "HandledMessage",
        members: &["email", "failed", "matches", "operator", "reason", "warning"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
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
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}
