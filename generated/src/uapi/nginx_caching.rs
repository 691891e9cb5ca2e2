// Made by cpanel-codegen from schema/uapi/NginxCaching.yaml. Do not edit: change the schema and regenerate.

//! Enables, disables, clears and resets the NGINX cache of the account's sites.
//!
//! The module `NginxCaching` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`clear_cache()`] | Deletes the cached pages of the account's sites from the NGINX cache. |
//! | [`disable_cache()`] | Disables the NGINX cache for the account's sites. |
//! | [`enable_cache()`] | Enables the NGINX cache for the account's sites. |
//! | [`reset_cache_config()`] | Removes the account's own cache setting, so that the default of the server applies. |
//!
//! On servers where NGINX runs in front of Apache, NGINX can cache pages.
//!
//! - [`clear_cache`](clear_cache()) deletes the cached pages. Call it if visitors still see old
//!   pages after a change.
//! - [`disable_cache`](disable_cache()) and [`enable_cache`](enable_cache()) disable and enable
//!   the cache, for example while a site is edited.
//! - [`reset_cache_config`](reset_cache_config()) removes the account's own setting, so that
//!   the setting of the server applies.
//!
//! The functions take no parameters, return no data, and apply to all sites of the account.
//! They fail on servers without NGINX (package `ea-nginx`). No function returns whether the
//! cache is enabled.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::nginx_caching::{self, ClearCache, EnableCache};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! nginx_caching::enable_cache(client, &EnableCache::new()).await?;
//!
//! // Clear the cache after you have changed pages of the site.
//! nginx_caching::clear_cache(client, &ClearCache::new()).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

/// Deletes the cached pages of the account's sites from the NGINX cache.
///
/// Fails if NGINX (package `ea-nginx`) is not installed on the server.
///
/// The UAPI function `NginxCaching::clear_cache`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/clear_cache/>
///
/// Not certain: No reply was seen. The reference has an object without members, and the similar
/// function of WHM returns no data.
#[doc(alias = "NginxCaching::clear_cache")]
pub fn clear_cache<C: Caller>(client: &C, params: &ClearCache) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes the cached pages of the account's sites from the NGINX cache: the parameters of
/// [`clear_cache()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ClearCache {}

impl ClearCache {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ClearCache {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "NginxCaching",
        "clear_cache",
        Effect::Write,
    );
}

/// Disables the NGINX cache for the account's sites.
///
/// Fails if NGINX (package `ea-nginx`) is not installed on the server.
///
/// The UAPI function `NginxCaching::disable_cache`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/disable_cache/>
///
/// Not certain: No reply was seen. The reference has an object without members, and the similar
/// function of WHM returns no data.
#[doc(alias = "NginxCaching::disable_cache")]
pub fn disable_cache<C: Caller>(
    client: &C,
    params: &DisableCache,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Disables the NGINX cache for the account's sites: the parameters of [`disable_cache()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DisableCache {}

impl DisableCache {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for DisableCache {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "NginxCaching",
        "disable_cache",
        Effect::Write,
    );
}

/// Enables the NGINX cache for the account's sites.
///
/// Fails if NGINX (package `ea-nginx`) is not installed on the server.
///
/// The UAPI function `NginxCaching::enable_cache`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/enable_cache/>
///
/// Not certain: No reply was seen. The reference has an object without members, and the similar
/// function of WHM returns no data.
#[doc(alias = "NginxCaching::enable_cache")]
pub fn enable_cache<C: Caller>(
    client: &C,
    params: &EnableCache,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Enables the NGINX cache for the account's sites: the parameters of [`enable_cache()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EnableCache {}

impl EnableCache {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for EnableCache {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "NginxCaching",
        "enable_cache",
        Effect::Write,
    );
}

/// Removes the account's own cache setting, so that the default of the server applies.
///
/// Fails if NGINX (package `ea-nginx`) is not installed on the server.
///
/// The UAPI function `NginxCaching::reset_cache_config`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/reset_cache_config/>
///
/// Not certain: No reply was seen. The reference has an object without members, and the similar
/// function of WHM returns no data.
#[doc(alias = "NginxCaching::reset_cache_config")]
pub fn reset_cache_config<C: Caller>(
    client: &C,
    params: &ResetCacheConfig,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes the account's own cache setting, so that the default of the server applies: the
/// parameters of [`reset_cache_config()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ResetCacheConfig {}

impl ResetCacheConfig {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ResetCacheConfig {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "NginxCaching",
        "reset_cache_config",
        Effect::Write,
    );
}
