// Made by cpanel-codegen from schema/api2/HttpUtils.yaml. Do not edit: change the schema and regenerate.

//! Returns settings of the web server for directories.
//!
//! The module `HttpUtils` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`getdirindices()`] | Lists the file names that the web server uses as index pages. |

use cpanel_core::codegen::*;

/// Lists the file names that the web server uses as index pages.
///
/// A visitor of a directory receives the first of these files that exists.
///
/// The API 2 function `HttpUtils::getdirindices`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-httputils/cpanel-api-2-functions-httputils-getdirindices/>
#[doc(alias = "HttpUtils::getdirindices")]
pub fn getdirindices<C: Caller>(
    client: &C,
    params: &Getdirindices,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the file names that the web server uses as index pages: the parameters of
/// [`getdirindices()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdirindices {}

impl Getdirindices {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getdirindices {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "HttpUtils", "getdirindices", Effect::Read);
}
