// Made by cpanel-codegen from schema/uapi/LastLogin.yaml. Do not edit: change the schema and regenerate.

//! Returns the IP address of the latest login to the account.
//!
//! The module `LastLogin` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_last_or_current_logged_in_ip()`] | Returns the IP address of the latest login to the account. |

use cpanel_core::codegen::*;

/// Returns the IP address of the latest login to the account.
///
/// The address may be that of the caller.
///
/// Returns: A list whose only item is the address.
///
/// The UAPI function `LastLogin::get_last_or_current_logged_in_ip`. It changes nothing.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_last_or_current_logged_in_ip/>
#[doc(alias = "LastLogin::get_last_or_current_logged_in_ip")]
pub fn get_last_or_current_logged_in_ip<C: Caller>(
    client: &C,
    params: &GetLastOrCurrentLoggedInIp,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Returns the IP address of the latest login to the account: the parameters of
/// [`get_last_or_current_logged_in_ip()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLastOrCurrentLoggedInIp {}

impl GetLastOrCurrentLoggedInIp {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetLastOrCurrentLoggedInIp {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "LastLogin",
        "get_last_or_current_logged_in_ip",
        Effect::Read,
    );
}
