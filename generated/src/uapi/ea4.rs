// Made by cpanel-codegen from schema/uapi/EA4.yaml. Do not edit: change the schema and regenerate.

//! Reads the server's recommendations for web server packages and PHP versions (EasyApache 4).
//!
//! The module `EA4` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_recommendations()`] | Returns the recommendations that EasyApache 4 shows when packages are added or removed. |
//! | [`get_php_recommendations()`] | Lists the PHP versions that the server recommends. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the recommendations that EasyApache 4 shows when packages are added or removed.
///
/// Returns: A map from package names to the recommendations for each package.
///
/// The UAPI function `EA4::get_recommendations`. It changes nothing. Since version 11.84.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/EA4-get_recommendations/>
#[doc(alias = "EA4::get_recommendations")]
pub fn get_recommendations<C: Caller>(
    client: &C,
    params: &GetRecommendations,
) -> C::Output<Reply<BTreeMap<String, Vec<types::GetRecommendationsEntry>>>> {
    client.call(params)
}

/// Returns the recommendations that EasyApache 4 shows when packages are added or removed: the
/// parameters of [`get_recommendations()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetRecommendations {}

impl GetRecommendations {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetRecommendations {
    type Data = BTreeMap<String, Vec<types::GetRecommendationsEntry>>;

    const CALL: Call = Call::new(Api::Uapi, "EA4", "get_recommendations", Effect::Read);
}

/// Lists the PHP versions that the server recommends.
///
/// Returns: Each item is the short name of a version, such as `php80`.
///
/// The UAPI function `EA4::get_php_recommendations`. It changes nothing. Since version 11.82.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/EA4-get_php_recommendations/>
#[doc(alias = "EA4::get_php_recommendations")]
pub fn get_php_recommendations<C: Caller>(
    client: &C,
    params: &GetPhpRecommendations,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the PHP versions that the server recommends: the parameters of
/// [`get_php_recommendations()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetPhpRecommendations {}

impl GetPhpRecommendations {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetPhpRecommendations {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "EA4",
        "get_php_recommendations",
        Effect::Read,
    );
}
