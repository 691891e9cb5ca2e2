// Made by cpanel-codegen from schema/uapi/EA4.yaml. Do not edit: change the schema and regenerate.

//! Read what the server recommends on its web server packages and PHP versions (EasyApache 4).
//!
//! The module `EA4` of UAPI.

use std::collections::BTreeMap;
use cpanel_core::{Call, Caller, Effect, Named, Reply};

pub mod types;

/// Reads the hints that EasyApache 4 gives when packages are added or removed.
///
/// Gives back: A map: the keys are package names, the values the hints on that package.
///
/// `EA4::get_recommendations` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_recommendations/>
#[doc(alias = "EA4::get_recommendations")]
pub fn get_recommendations<C: Caller>(
    client: &C,
    params: &GetRecommendations,
) -> C::Output<Reply<BTreeMap<String, Vec<types::GetRecommendationsEntry>>>> {
    client.call(params)
}

/// The parameters of [`get_recommendations()`].
///
/// Reads the hints that EasyApache 4 gives when packages are added or removed.
///
/// Call it as `EA4::get_recommendations`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetRecommendations {}

impl GetRecommendations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetRecommendations {
    type Data = BTreeMap<String, Vec<types::GetRecommendationsEntry>>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "EA4",
        "get_recommendations",
        Effect::Read,
    );
}

/// Lists the PHP versions that the server recommends.
///
/// Gives back: One item is the short name of one version, such as `php80`.
///
/// `EA4::get_php_recommendations` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/EA4::get_php_recommendations/>
#[doc(alias = "EA4::get_php_recommendations")]
pub fn get_php_recommendations<C: Caller>(
    client: &C,
    params: &GetPhpRecommendations,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// The parameters of [`get_php_recommendations()`].
///
/// Lists the PHP versions that the server recommends.
///
/// Call it as `EA4::get_php_recommendations`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetPhpRecommendations {}

impl GetPhpRecommendations {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetPhpRecommendations {
    type Data = Vec<String>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "EA4",
        "get_php_recommendations",
        Effect::Read,
    );
}
