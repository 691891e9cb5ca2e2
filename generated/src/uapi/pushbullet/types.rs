// Made by cpanel-codegen from schema/uapi/Pushbullet.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Pushbullet`](super).

use cpanel_core::codegen::{Dynamic, Misread, Reader, Record};

/// A record in the data of `Pushbullet::send_test_message`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SendTestMessageData {
    /// Identifier of the test message, made by the server.
    ///
    /// Wire name `message_id`.
    pub message_id: Option<String>,
    /// Pushbullet's own reply, as it came.
    ///
    /// Wire name `payload`.
    pub payload: Option<Dynamic>,
}

impl Record for SendTestMessageData {
    const NAMES: &'static [&'static str] = &["message_id", "payload"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.message_id),
            _ => reader.set(&mut self.payload),
        }
    }
}
