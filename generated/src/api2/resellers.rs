// Made by cpanel-codegen from schema/api2/Resellers.yaml. Do not edit: change the schema and regenerate.

//! Lists the accounts of a reseller.
//!
//! The module `Resellers` of API 2.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists the accounts that belong to the reseller who asks.
///
/// `Resellers::get_sub_accounts` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-resellers/cpanel-api-2-functions-resellers-get_sub_accounts/>
///
/// In its place: [`Resellers::list_accounts`](crate::uapi::resellers::list_accounts).
///
/// Not certain: The members are those of the UAPI successor; no reply was seen.
#[doc(alias = "Resellers::get_sub_accounts")]
pub fn get_sub_accounts<C: Caller>(
    client: &C,
    params: &GetSubAccounts,
) -> C::Output<Reply<Vec<types::GetSubAccountsRow>>> {
    client.call(params)
}

/// The parameters of [`get_sub_accounts()`].
///
/// Lists the accounts that belong to the reseller who asks.
///
/// Call it as `Resellers::get_sub_accounts`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetSubAccounts {}

impl GetSubAccounts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetSubAccounts {
    type Data = Vec<types::GetSubAccountsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Resellers",
        "get_sub_accounts",
        Effect::Read,
    );
}
