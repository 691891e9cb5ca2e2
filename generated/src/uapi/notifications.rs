// Made by cpanel-codegen from schema/uapi/Notifications.yaml. Do not edit: change the schema and regenerate.

//! Counts the server's messages for the account.
//!
//! The module `Notifications` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_notifications_count()`] | Returns the number of server-wide messages for the account. |

use cpanel_core::codegen::*;

/// Returns the number of server-wide messages for the account.
///
/// Returns: Number of messages.
///
/// The UAPI function `Notifications::get_notifications_count`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_notifications_count/>
#[doc(alias = "Notifications::get_notifications_count")]
pub fn get_notifications_count<C: Caller>(
    client: &C,
    params: &GetNotificationsCount,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// Returns the number of server-wide messages for the account: the parameters of
/// [`get_notifications_count()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetNotificationsCount {}

impl GetNotificationsCount {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetNotificationsCount {
    type Data = Option<i64>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Notifications",
        "get_notifications_count",
        Effect::Read,
    );
}
