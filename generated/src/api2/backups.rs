// Made by cpanel-codegen from schema/api2/Backups.yaml. Do not edit: change the schema and regenerate.

//! Lists full backups.
//!
//! The module `Backups` of API 2.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Lists the full backups in the home directory, finished and running.
///
/// `Backups::listfullbackups` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-backups/cpanel-api-2-functions-backups-listfullbackups/>
///
/// In its place: [`Backup::list_backups`](crate::uapi::backup::list_backups).
#[doc(alias = "Backups::listfullbackups")]
pub fn listfullbackups<C: Caller>(
    client: &C,
    params: &Listfullbackups,
) -> C::Output<Reply<Vec<types::ListfullbackupsRow>>> {
    client.call(params)
}

/// The parameters of [`listfullbackups()`].
///
/// Lists the full backups in the home directory, finished and running.
///
/// Call it as `Backups::listfullbackups`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Listfullbackups {}

impl Listfullbackups {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Listfullbackups {
    type Data = Vec<types::ListfullbackupsRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "Backups",
        "listfullbackups",
        Effect::Read,
    );
}
