// Made by cpanel-codegen from schema/uapi/Pushbullet.yaml. Do not edit: change the schema and regenerate.

//! Tests a Pushbullet access token.
//!
//! The module `Pushbullet` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`send_test_message()`] | Sends a test message through Pushbullet to check an access token. |

use cpanel_core::codegen::*;

pub mod types;

/// Sends a test message through Pushbullet to check an access token.
///
/// The owner of the token receives the message. The token is a secret, and the server sends it
/// to Pushbullet.
///
/// The UAPI function `Pushbullet::send_test_message`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/send_test_message/>
#[doc(alias = "Pushbullet::send_test_message")]
pub fn send_test_message<C: Caller>(
    client: &C,
    params: &SendTestMessage,
) -> C::Output<Reply<types::SendTestMessageData>> {
    client.call(params)
}

/// Sends a test message through Pushbullet to check an access token: the parameters of
/// [`send_test_message()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SendTestMessage {
    /// Access token from the settings of the recipient's Pushbullet account.
    ///
    /// Wire name `access_token`.
    pub access_token: Secret,
}

impl SendTestMessage {
    /// Creates the parameters.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

impl Named for SendTestMessage {
    type Data = types::SendTestMessageData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Pushbullet",
        "send_test_message",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("access_token", &self.access_token);
    }
}

impl std::fmt::Debug for SendTestMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SendTestMessage", f)
    }
}
