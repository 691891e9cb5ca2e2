// Made by cpanel-codegen from schema/uapi/Notifications.yaml. Do not edit: change the schema and regenerate.

//! Count the messages that the server has for the account.
//!
//! The module `Notifications` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

/// Returns how many server-wide messages there are for the account.
///
/// Gives back: The number of messages.
///
/// `Notifications::get_notifications_count` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_notifications_count/>
#[doc(alias = "Notifications::get_notifications_count")]
pub fn get_notifications_count<C: Caller>(
    client: &C,
    params: &GetNotificationsCount,
) -> C::Output<Reply<Option<i64>>> {
    client.call(params)
}

/// The parameters of [`get_notifications_count()`].
///
/// Returns how many server-wide messages there are for the account.
///
/// Call it as `Notifications::get_notifications_count`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetNotificationsCount {}

impl GetNotificationsCount {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetNotificationsCount {
    type Data = Option<i64>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Notifications",
        "get_notifications_count",
        Effect::Read,
    );
}
