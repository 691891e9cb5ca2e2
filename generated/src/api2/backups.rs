// Made by cpanel-codegen from schema/api2/Backups.yaml. Do not edit: change the schema and regenerate.

//! Lists full backups.
//!
//! The module `Backups` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`listfullbackups()`] | Lists the finished and running full backups in the home directory. |

use cpanel_core::codegen::*;

pub mod types;

/// Lists the finished and running full backups in the home directory.
///
/// The API 2 function `Backups::listfullbackups`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-backups/cpanel-api-2-functions-backups-listfullbackups/>
///
/// Replaced by [`BackupInfo::list`](crate::uapi::backup_info::list),
/// [`Backup::list_backups`](crate::uapi::backup::list_backups).
#[doc(alias = "Backups::listfullbackups")]
pub fn listfullbackups<C: Caller>(
    client: &C,
    params: &Listfullbackups,
) -> C::Output<Reply<Vec<types::ListfullbackupsRow>>> {
    client.call(params)
}

/// Lists the finished and running full backups in the home directory: the parameters of
/// [`listfullbackups()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listfullbackups {}

impl Listfullbackups {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listfullbackups {
    type Data = Vec<types::ListfullbackupsRow>;

    const CALL: Call = Call::new(Api::Api2, "Backups", "listfullbackups", Effect::Read);
}
