// Made by cpanel-codegen from schema/api2/UserHttpUtils.yaml. Do not edit: change the schema and regenerate.

//! Returns web server settings of the account.
//!
//! The module `UserHttpUtils` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`getdirindices()`] | Lists the names of index files that the web server looks for, in order of preference. |

use cpanel_core::codegen::*;

/// Lists the names of index files that the web server looks for, in order of preference.
///
/// The API 2 function `UserHttpUtils::getdirindices`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-userhttputils/cpanel-api-2-functions-userhttputils-getdirindices/>
#[doc(alias = "UserHttpUtils::getdirindices")]
pub fn getdirindices<C: Caller>(
    client: &C,
    params: &Getdirindices,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the names of index files that the web server looks for, in order of preference: the
/// parameters of [`getdirindices()`].
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

    const CALL: Call = Call::new(
        Api::Api2,
        "UserHttpUtils",
        "getdirindices",
        Effect::Read,
    );
}
