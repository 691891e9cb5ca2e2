// Made by cpanel-codegen from schema/api2/DBmap.yaml. Do not edit: change the schema and regenerate.

//! Returns whether database names have the account's prefix.
//!
//! The module `DBmap` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`status()`] | Returns whether database names have a prefix. |
//! | [`version()`] | Returns the version of cPanel that the account runs on. |

use cpanel_core::codegen::*;

/// Returns whether database names have a prefix.
///
/// The API 2 function `DBmap::status`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dbmap/cpanel-api-2-functions-dbmap-status/>
#[doc(alias = "DBmap::status")]
pub fn status<C: Caller>(client: &C, params: &Status) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns whether database names have a prefix: the parameters of [`status()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Status {}

impl Status {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Status {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "DBmap", "status", Effect::Read);
}

/// Returns the version of cPanel that the account runs on.
///
/// The API 2 function `DBmap::version`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-dbmap/cpanel-api-2-functions-dbmap-version/>
#[doc(alias = "DBmap::version")]
pub fn version<C: Caller>(
    client: &C,
    params: &Version,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the version of cPanel that the account runs on: the parameters of [`version()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Version {}

impl Version {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Version {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "DBmap", "version", Effect::Read);
}
