// Made by cpanel-codegen from schema/uapi/ResourceUsage.yaml. Do not edit: change the schema and regenerate.

//! Reads the account's resource usage and its limits.
//!
//! The module `ResourceUsage` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_usages()`] | Lists the account's usage and limits of disk space, traffic, mailboxes and other resources. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the account's usage and limits of disk space, traffic, mailboxes and other resources.
///
/// The rows depend on the server's roles, services and settings, and plugins may add rows. The
/// `formatter` of a row determines the unit of its numbers.
///
/// Returns: Each item is a resource.
///
/// The UAPI function `ResourceUsage::get_usages`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_usages/>
#[doc(alias = "ResourceUsage::get_usages")]
pub fn get_usages<C: Caller>(
    client: &C,
    params: &GetUsages,
) -> C::Output<Reply<Vec<types::GetUsagesRow>>> {
    client.call(params)
}

/// Lists the account's usage and limits of disk space, traffic, mailboxes and other resources:
/// the parameters of [`get_usages()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetUsages {}

impl GetUsages {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetUsages {
    type Data = Vec<types::GetUsagesRow>;

    const CALL: Call = Call::new(Api::Uapi, "ResourceUsage", "get_usages", Effect::Read);
}
