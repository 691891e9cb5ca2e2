// Made by cpanel-codegen from schema/uapi/Pushbullet.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Pushbullet`](super).

use cpanel_core::{Dynamic, Misread, Read, Reader};

/// A record in the data of `Pushbullet::send_test_message`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SendTestMessageData {
    /// Identifier of the test message, made by the server. Wire name `message_id`.
    pub message_id: Option<String>,
    /// Pushbullet's own reply, as it came. Wire name `payload`.
    pub payload: Option<Dynamic>,
}

impl Read for SendTestMessageData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["message_id", "payload"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.message_id),
                _ => reader.set(&mut value.payload),
            }?;
        }
        Ok(value)
    }
}
