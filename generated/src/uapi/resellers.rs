// Made by cpanel-codegen from schema/uapi/Resellers.yaml. Do not edit: change the schema and regenerate.

//! Lists the accounts of the reseller who is logged in.
//!
//! The module `Resellers` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_accounts()`] | Lists all accounts of the reseller, with their main domains. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists all accounts of the reseller, with their main domains.
///
/// The function is only useful for resellers.
///
/// Returns: Each item is an account.
///
/// The UAPI function `Resellers::list_accounts`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_accounts/>
#[doc(alias = "Resellers::list_accounts")]
pub fn list_accounts<C: Caller>(
    client: &C,
    params: &ListAccounts,
) -> C::Output<Reply<Vec<types::ListAccountsRow>>> {
    client.call(params)
}

/// Lists all accounts of the reseller, with their main domains: the parameters of
/// [`list_accounts()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListAccounts {}

impl ListAccounts {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListAccounts {
    type Data = Vec<types::ListAccountsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Resellers", "list_accounts", Effect::Read);
}
