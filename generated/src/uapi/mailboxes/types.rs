// Made by cpanel-codegen from schema/uapi/Mailboxes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mailboxes`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Mailboxes::get_mailbox_status_list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetMailboxStatusListRow {
    /// Identifier of the folder, 32 hexadecimal digits; stays the same when the folder is renamed.
    ///
    /// Wire name `guid`.
    pub guid: Option<String>,
    /// Name of the folder, such as `INBOX.Archive`.
    ///
    /// Wire name `mailbox`.
    pub mailbox: Option<String>,
    /// How many mails it holds.
    ///
    /// Wire name `messages`.
    pub messages: Option<i64>,
    /// Size of its mails, in bytes.
    ///
    /// Wire name `vsize`.
    pub vsize: Option<i64>,
}

impl Record for GetMailboxStatusListRow {
    const NAMES: &'static [&'static str] = &["guid", "mailbox", "messages", "vsize"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.guid),
            1 => reader.set(&mut self.mailbox),
            2 => reader.set(&mut self.messages),
            _ => reader.set(&mut self.vsize),
        }
    }
}

/// A record in the data of `Mailboxes::has_utf8_mailbox_names`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasUtf8MailboxNamesData {
    /// Whether they are.
    ///
    /// Wire name `enabled`.
    pub enabled: bool,
}

impl Record for HasUtf8MailboxNamesData {
    const NAMES: &'static [&'static str] = &["enabled"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.enabled)
    }
}

/// A record in the data of `Mailboxes::set_utf8_mailbox_names`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SetUtf8MailboxNamesData {
    /// Whether the setting was changed.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
}

impl Record for SetUtf8MailboxNamesData {
    const NAMES: &'static [&'static str] = &["success"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.success)
    }
}
