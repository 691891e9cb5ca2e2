// Made by cpanel-codegen from schema/api2/DiskUsage.yaml. Do not edit: change the schema and regenerate.

//! Measures the disk usage of the account.
//!
//! The module `DiskUsage` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`buildcache()`] | Measures the disk usage of the account and stores the result. |
//! | [`clearcache()`] | Deletes the stored disk usage. |
//! | [`fetch_raw_disk_usage()`] | Returns the stored disk usage without changes. |
//! | [`fetchdiskusage()`] | Returns the sizes of the directories. |
//! | [`fetchdiskusagewithextras()`] | Returns the sizes of directories, databases, mailing lists and mail archives. |
//!
//! These functions return the size of each directory.
//!
//! - [`fetchdiskusage`](fetchdiskusage()) returns the sizes.
//!   [`fetchdiskusagewithextras`](fetchdiskusagewithextras()) adds databases, mailing lists and
//!   mail archives. [`fetch_raw_disk_usage`](fetch_raw_disk_usage()) returns the stored data
//!   without changes.
//! - [`buildcache`](buildcache()) measures the sizes again. [`clearcache`](clearcache())
//!   deletes the stored sizes.
//!
//! The sizes come from a cache, so they may be old. Call [`buildcache`](buildcache()) first if
//! recent changes matter. It reads the whole home directory and may take long. The replies may
//! be large. No reply of the functions that read was seen, so their replies have no types. If
//! you need only the quota, use `Quota::get_local_quota_info` of UAPI.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::disk_usage::{self, Buildcache, Fetchdiskusage};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // The sizes come from a cache. Building it again may take minutes.
//! disk_usage::buildcache(client, &Buildcache::new()).await?;
//! for row in disk_usage::fetchdiskusage(client, &Fetchdiskusage::new()).await?.data {
//!     println!("{}", row.0);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Measures the disk usage of the account and stores the result.
///
/// The call may take long on large accounts.
///
/// The API 2 function `DiskUsage::buildcache`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-buildcache/>
///
/// Not certain: The row is from the documented reply, which shows only a success. It is assumed
/// that `status` is 0 after a failure, as in the rows of other functions.
#[doc(alias = "DiskUsage::buildcache")]
pub fn buildcache<C: Caller>(
    client: &C,
    params: &Buildcache,
) -> C::Output<Reply<types::BuildcacheData>> {
    client.call(params)
}

/// Measures the disk usage of the account and stores the result: the parameters of
/// [`buildcache()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Buildcache {}

impl Buildcache {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Buildcache {
    type Data = types::BuildcacheData;

    const CALL: Call = Call::new(Api::Api2, "DiskUsage", "buildcache", Effect::Write)
        .with_row_flag("status", &["statusmsg"]);
}

/// Deletes the stored disk usage.
///
/// The next call that reads the sizes measures them again.
///
/// The API 2 function `DiskUsage::clearcache`. It may change something. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-clearcache/>
///
/// Not certain: No reply was seen. The row is assumed to be that of `buildcache`. This is not
/// certain enough to recognize a failure by its `status`. Any other form is returned unchanged.
#[doc(alias = "DiskUsage::clearcache")]
pub fn clearcache<C: Caller>(
    client: &C,
    params: &Clearcache,
) -> C::Output<Reply<Vec<types::ClearcacheRow>>> {
    client.call(params)
}

/// Deletes the stored disk usage: the parameters of [`clearcache()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Clearcache {}

impl Clearcache {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Clearcache {
    type Data = Vec<types::ClearcacheRow>;

    const CALL: Call = Call::new(Api::Api2, "DiskUsage", "clearcache", Effect::Write);
}

/// Returns the stored disk usage without changes.
///
/// The current documentation no longer lists this function, so newer servers may lack it.
///
/// The API 2 function `DiskUsage::fetch_raw_disk_usage`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetch_raw_disk_usage/>
#[doc(alias = "DiskUsage::fetch_raw_disk_usage")]
pub fn fetch_raw_disk_usage<C: Caller>(
    client: &C,
    params: &FetchRawDiskUsage,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the stored disk usage without changes: the parameters of [`fetch_raw_disk_usage()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct FetchRawDiskUsage {}

impl FetchRawDiskUsage {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for FetchRawDiskUsage {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "DiskUsage",
        "fetch_raw_disk_usage",
        Effect::Read,
    );
}

/// Returns the sizes of the directories.
///
/// The API 2 function `DiskUsage::fetchdiskusage`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetchdiskusage/>
#[doc(alias = "DiskUsage::fetchdiskusage")]
pub fn fetchdiskusage<C: Caller>(
    client: &C,
    params: &Fetchdiskusage,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the sizes of the directories: the parameters of [`fetchdiskusage()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchdiskusage {}

impl Fetchdiskusage {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Fetchdiskusage {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "DiskUsage", "fetchdiskusage", Effect::Read);
}

/// Returns the sizes of directories, databases, mailing lists and mail archives.
///
/// The API 2 function `DiskUsage::fetchdiskusagewithextras`. It changes nothing. Needs the role
/// `FileStorage`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetchdiskusagewithextras/>
#[doc(alias = "DiskUsage::fetchdiskusagewithextras")]
pub fn fetchdiskusagewithextras<C: Caller>(
    client: &C,
    params: &Fetchdiskusagewithextras,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the sizes of directories, databases, mailing lists and mail archives: the parameters
/// of [`fetchdiskusagewithextras()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Fetchdiskusagewithextras {}

impl Fetchdiskusagewithextras {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Fetchdiskusagewithextras {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "DiskUsage",
        "fetchdiskusagewithextras",
        Effect::Read,
    );
}
