// Made by cpanel-codegen from schema/uapi/Pushbullet.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Pushbullet`](super).

use cpanel_core::codegen::{Dynamic, Member, Record, Shape, show};

/// A record in the data of `Pushbullet::send_test_message`.
#[derive(Clone, Default)]
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
    const SHAPE: Shape = Shape {
        name: "SendTestMessageData",
        members: &["message_id", "payload"],
        always: 0,
        secret: false,
    };

    fn member(&mut self, index: usize) -> &mut dyn Member {
        match index {
            0 => &mut self.message_id,
            _ => &mut self.payload,
        }
    }
}

impl std::fmt::Debug for SendTestMessageData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        show(self, f)
    }
}
