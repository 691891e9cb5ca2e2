// Made by cpanel-codegen from schema/uapi/Quota.yaml. Do not edit: change the schema and regenerate.

//! Reads how much disk space and how many files the account uses and may use.
//!
//! The module `Quota` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_local_quota_info()`] | Returns the account's disk usage and limits on this server only. |
//! | [`get_quota_info()`] | Returns the account's usage and limits of disk space and files on all its servers. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the account's disk usage and limits on this server only.
///
/// The result differs from [`get_quota_info`](get_quota_info()) only for accounts on several
/// servers, where each server has a part of the quota. Changes of the limit take effect with a
/// delay.
///
/// The UAPI function `Quota::get_local_quota_info`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_local_quota_info/>
#[doc(alias = "Quota::get_local_quota_info")]
pub fn get_local_quota_info<C: Caller>(
    client: &C,
    params: &GetLocalQuotaInfo,
) -> C::Output<Reply<types::GetLocalQuotaInfoData>> {
    client.call(params)
}

/// Returns the account's disk usage and limits on this server only: the parameters of
/// [`get_local_quota_info()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLocalQuotaInfo {}

impl GetLocalQuotaInfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetLocalQuotaInfo {
    type Data = types::GetLocalQuotaInfoData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Quota",
        "get_local_quota_info",
        Effect::Read,
    );
}

/// Returns the account's usage and limits of disk space and files on all its servers.
///
/// If there is no limit, both the limit and the remaining amount are 0, so check the limit
/// first.
///
/// The UAPI function `Quota::get_quota_info`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_quota_info/>
#[doc(alias = "Quota::get_quota_info")]
pub fn get_quota_info<C: Caller>(
    client: &C,
    params: &GetQuotaInfo,
) -> C::Output<Reply<types::GetQuotaInfoData>> {
    client.call(params)
}

/// Returns the account's usage and limits of disk space and files on all its servers: the
/// parameters of [`get_quota_info()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetQuotaInfo {}

impl GetQuotaInfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetQuotaInfo {
    type Data = types::GetQuotaInfoData;

    const CALL: Call = Call::new(Api::Uapi, "Quota", "get_quota_info", Effect::Read);
}
