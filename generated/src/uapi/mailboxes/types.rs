// Made by cpanel-codegen from schema/uapi/Mailboxes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mailboxes`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Mailboxes::get_mailbox_status_list`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetMailboxStatusListRow {
    /// Identifier of the folder, 32 hexadecimal digits. It does not change when the folder is
    /// renamed.
    ///
    /// Wire name `guid`.
    pub guid: Option<String>,
    /// Name of the folder, such as `INBOX.Archive`.
    ///
    /// Wire name `mailbox`.
    pub mailbox: Option<String>,
    /// Number of messages in the folder.
    ///
    /// Wire name `messages`.
    pub messages: Option<i64>,
    /// Size of the messages in the folder, in bytes.
    ///
    /// Wire name `vsize`.
    pub vsize: Option<i64>,
}

impl Record for GetMailboxStatusListRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetMailboxStatusListRow",
        members: &["guid", "mailbox", "messages", "vsize"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.guid,
            1 => &mut self.mailbox,
            2 => &mut self.messages,
            _ => &mut self.vsize,
        }
    }
}

impl std::fmt::Debug for GetMailboxStatusListRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mailboxes::has_utf8_mailbox_names`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct HasUtf8MailboxNamesData {
    /// Whether folder names are written in UTF-8.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Record for HasUtf8MailboxNamesData {
    const SHAPE: RecordShape = RecordShape {
        name: "HasUtf8MailboxNamesData",
        members: &["enabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.enabled
    }
}

impl std::fmt::Debug for HasUtf8MailboxNamesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mailboxes::set_utf8_mailbox_names`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "SetUtf8MailboxNamesData",
        members: &["success"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.success
    }
}

impl std::fmt::Debug for SetUtf8MailboxNamesData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
