// Made by cpanel-codegen from schema/api2/DBmap.yaml. Do not edit: change the schema and regenerate.

//! Tells whether database names carry the account's prefix.
//!
//! The module `DBmap` of API 2.

use cpanel_core::{Call, Caller, Dynamic, Effect, Named, Reply};

/// Tells whether database names carry a prefix.
///
/// `DBmap::status` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dbmap/cpanel-api-2-functions-dbmap-status/>
#[doc(alias = "DBmap::status")]
pub fn status<C: Caller>(client: &C, params: &Status) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`status()`].
///
/// Tells whether database names carry a prefix.
///
/// Call it as `DBmap::status`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Status {}

impl Status {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Status {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "DBmap",
        "status",
        Effect::Read,
    );
}

/// Tells the version of cPanel that the account runs on.
///
/// `DBmap::version` of API 2, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dbmap/cpanel-api-2-functions-dbmap-version/>
#[doc(alias = "DBmap::version")]
pub fn version<C: Caller>(
    client: &C,
    params: &Version,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// The parameters of [`version()`].
///
/// Tells the version of cPanel that the account runs on.
///
/// Call it as `DBmap::version`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Version {}

impl Version {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Version {
    type Data = Vec<Dynamic>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Api2,
        "DBmap",
        "version",
        Effect::Read,
    );
}
