// Made by cpanel-codegen from schema/api2/Resellers.yaml. Do not edit: change the schema and regenerate.

//! Lists the accounts of a reseller.
//!
//! The module `Resellers` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_sub_accounts()`] | Lists the accounts of the calling reseller. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the accounts of the calling reseller.
///
/// The API 2 function `Resellers::get_sub_accounts`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-resellers/cpanel-api-2-functions-resellers-get_sub_accounts/>
///
/// Replaced by [`Resellers::list_accounts`](crate::uapi::resellers::list_accounts).
///
/// Not certain: The members are those of the UAPI successor; no reply was seen.
#[doc(alias = "Resellers::get_sub_accounts")]
pub fn get_sub_accounts<C: Caller>(
    client: &C,
    params: &GetSubAccounts,
) -> C::Output<Reply<Vec<types::GetSubAccountsRow>>> {
    client.call(params)
}

/// Lists the accounts of the calling reseller: the parameters of [`get_sub_accounts()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetSubAccounts {}

impl GetSubAccounts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetSubAccounts {
    type Data = Vec<types::GetSubAccountsRow>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Resellers",
        "get_sub_accounts",
        Effect::Read,
    );
}
