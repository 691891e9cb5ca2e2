// Made by cpanel-codegen from schema/api2/DenyIp.yaml. Do not edit: change the schema and regenerate.

//! Lists the IP addresses that the sites of the account block.
//!
//! The module `DenyIp` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`listdenyips()`] | Lists the blocked IP addresses and ranges. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the blocked IP addresses and ranges.
///
/// `BlockIP::add_ip` and `BlockIP::remove_ip` of UAPI block and unblock addresses.
///
/// The API 2 function `DenyIp::listdenyips`. It changes nothing. Needs the role `WebServer`.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-denyip/cpanel-api-2-functions-denyip-listdenyips/>
///
/// Not certain: The rows are from the documented table; no reply was seen.
#[doc(alias = "DenyIp::listdenyips")]
pub fn listdenyips<C: Caller>(
    client: &C,
    params: &Listdenyips,
) -> C::Output<Reply<Vec<types::ListdenyipsRow>>> {
    client.call(params)
}

/// Lists the blocked IP addresses and ranges: the parameters of [`listdenyips()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listdenyips {}

impl Listdenyips {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listdenyips {
    type Data = Vec<types::ListdenyipsRow>;

    const CALL: Call = Call::new(Api::Api2, "DenyIp", "listdenyips", Effect::Read);
}
