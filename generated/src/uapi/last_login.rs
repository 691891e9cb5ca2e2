// Made by cpanel-codegen from schema/uapi/LastLogin.yaml. Do not edit: change the schema and regenerate.

//! Find out from where the account was last logged in to.
//!
//! The module `LastLogin` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

/// Gives the IP address of the latest login to the account.
///
/// It may be the address of the caller, when that is the latest login.
///
/// Gives back: A list with the address as its item.
///
/// `LastLogin::get_last_or_current_logged_in_ip` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_last_or_current_logged_in_ip/>
#[doc(alias = "LastLogin::get_last_or_current_logged_in_ip")]
pub fn get_last_or_current_logged_in_ip<C: Caller>(
    client: &C,
    params: &GetLastOrCurrentLoggedInIp,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// The parameters of [`get_last_or_current_logged_in_ip()`].
///
/// Gives the IP address of the latest login to the account.
///
/// Call it as `LastLogin::get_last_or_current_logged_in_ip`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetLastOrCurrentLoggedInIp {}

impl GetLastOrCurrentLoggedInIp {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetLastOrCurrentLoggedInIp {
    type Data = Vec<String>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "LastLogin",
        "get_last_or_current_logged_in_ip",
        Effect::Read,
    );
}
