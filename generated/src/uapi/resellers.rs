// Made by cpanel-codegen from schema/uapi/Resellers.yaml. Do not edit: change the schema and regenerate.

//! List the accounts that belong to the reseller who is logged in.
//!
//! The module `Resellers` of UAPI.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists all accounts of the reseller, with their main domains.
///
/// Only of use to accounts that are resellers.
///
/// Gives back: One item is one account.
///
/// `Resellers::list_accounts` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_accounts/>
#[doc(alias = "Resellers::list_accounts")]
pub fn list_accounts<C: Caller>(
    client: &C,
    params: &ListAccounts,
) -> C::Output<Reply<Vec<types::ListAccountsRow>>> {
    client.call(params)
}

/// The parameters of [`list_accounts()`].
///
/// Lists all accounts of the reseller, with their main domains.
///
/// Call it as `Resellers::list_accounts`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListAccounts {}

impl ListAccounts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListAccounts {
    type Data = Vec<types::ListAccountsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Resellers",
        "list_accounts",
        Effect::Read,
    );
}
