// Made by cpanel-codegen from schema/api2/DiskCounter.yaml. Do not edit: change the schema and regenerate.

//! Returns the files of the account as a tree.
//!
//! The module `DiskCounter` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`disk_counter()`] | Returns the directories of the account as a nested tree. |

use cpanel_core::codegen::*;

/// Returns the directories of the account as a nested tree.
///
/// The function reads the whole home directory, so it may take long and the reply may be large.
///
/// The API 2 function `DiskCounter::disk_counter`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskcounter/cpanel-api-2-functions-diskcounter-disk_counter/>
#[doc(alias = "DiskCounter::disk_counter")]
pub fn disk_counter<C: Caller>(
    client: &C,
    params: &DiskCounter,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the directories of the account as a nested tree: the parameters of
/// [`disk_counter()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DiskCounter {}

impl DiskCounter {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DiskCounter {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "DiskCounter", "disk_counter", Effect::Read);
}
