// Made by cpanel-codegen from schema/api2/DenyIp.yaml. Do not edit: change the schema and regenerate.

//! Lists addresses that the sites of the account shut out.
//!
//! The module `DenyIp` of API 2.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists the blocked addresses and ranges.
///
/// Blocks are made and lifted with `BlockIP::add_ip` and `BlockIP::remove_ip` of UAPI.
///
/// `DenyIp::listdenyips` of API 2, which changes nothing. Needs the role `WebServer`. cPanel's own
/// page:
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

/// The parameters of [`listdenyips()`].
///
/// Lists the blocked addresses and ranges.
///
/// Call it as `DenyIp::listdenyips`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listdenyips {}

impl Listdenyips {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listdenyips {
    type Data = Vec<types::ListdenyipsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "DenyIp",
        "listdenyips",
        Effect::Read,
    );
}
