// Made by cpanel-codegen from schema/uapi/Mailboxes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mailboxes`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Mailboxes::get_mailbox_status_list`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetMailboxStatusListRow {
    /// Identifier of the folder, 32 hexadecimal digits; stays the same when the folder is renamed. Wire name `guid`.
    pub guid: Option<String>,
    /// Name of the folder, such as `INBOX.Archive`. Wire name `mailbox`.
    pub mailbox: Option<String>,
    /// How many mails it holds. Wire name `messages`.
    pub messages: Option<i64>,
    /// Size of its mails, in bytes. Wire name `vsize`.
    pub vsize: Option<i64>,
}

impl Read for GetMailboxStatusListRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["guid", "mailbox", "messages", "vsize"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.guid),
                1 => reader.set(&mut value.mailbox),
                2 => reader.set(&mut value.messages),
                _ => reader.set(&mut value.vsize),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `Mailboxes::has_utf8_mailbox_names`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HasUtf8MailboxNamesData {
    /// Whether they are. Wire name `enabled`.
    pub enabled: Option<bool>,
}

impl Read for HasUtf8MailboxNamesData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["enabled"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.enabled)?;
        }
        Ok(value)
    }
}

/// A record in the data of `Mailboxes::set_utf8_mailbox_names`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetUtf8MailboxNamesData {
    /// Whether the setting was changed. Wire name `success`.
    pub success: Option<bool>,
}

impl Read for SetUtf8MailboxNamesData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["success"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.success)?;
        }
        Ok(value)
    }
}
