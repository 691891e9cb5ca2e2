// Made by cpanel-codegen from schema/uapi/CacheBuster.yaml. Do not edit: change the schema and regenerate.

//! Reads or changes the number that makes browsers reload changed files.
//!
//! The module `CacheBuster` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`read()`] | Returns the current cache number, which is appended to URLs so that browsers do not use cached copies. |
//! | [`update()`] | Generates a new cache number, so that browsers reload all files whose URL contains it. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the current cache number, which is appended to URLs so that browsers do not use
/// cached copies.
///
/// Append the number as the query: `icon_spritemap.css?11381138`. It changes only when a
/// program calls [`update`](update()).
///
/// The UAPI function `CacheBuster::read`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/CacheBuster-read/>
#[doc(alias = "CacheBuster::read")]
pub fn read<C: Caller>(
    client: &C,
    params: &ReadParams,
) -> C::Output<Reply<types::CacheId>> {
    client.call(params)
}

/// Returns the current cache number, which is appended to URLs so that browsers do not use
/// cached copies: the parameters of [`read()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ReadParams {}

impl ReadParams {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ReadParams {
    type Data = types::CacheId;

    const CALL: Call = Call::new(Api::Uapi, "CacheBuster", "read", Effect::Read);
}

/// Generates a new cache number, so that browsers reload all files whose URL contains it.
///
/// Call this function after you change a file whose URL contains the number of
/// [`read`](read()).
///
/// The UAPI function `CacheBuster::update`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/update/>
#[doc(alias = "CacheBuster::update")]
pub fn update<C: Caller>(
    client: &C,
    params: &Update,
) -> C::Output<Reply<types::CacheId>> {
    client.call(params)
}

/// Generates a new cache number, so that browsers reload all files whose URL contains it: the
/// parameters of [`update()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Update {}

impl Update {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Update {
    type Data = types::CacheId;

    const CALL: Call = Call::new(Api::Uapi, "CacheBuster", "update", Effect::Write);
}
