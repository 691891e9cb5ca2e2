// Made by cpanel-codegen from schema/uapi/WordPressSite.yaml. Do not edit: change the schema and regenerate.

//! Installs WordPress on the account's main domain and reads the progress.
//!
//! The module `WordPressSite` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create()`] | Starts to install WordPress on the account's main domain. |
//! | [`retrieve()`] | Returns whether WordPress is installed on the main domain, with details of the site. |

use cpanel_core::codegen::*;

pub mod types;

/// Starts to install WordPress on the account's main domain.
///
/// [`retrieve`](retrieve()) returns the progress. Check first whether the domain already has a
/// site.
///
/// The UAPI function `WordPressSite::create`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressSite::create/>
///
/// Not certain: No reply was seen. The reference mentions no data. `retrieve` returns the
/// progress of the installation.
#[doc(alias = "WordPressSite::create")]
pub fn create<C: Caller>(client: &C, params: &Create) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Starts to install WordPress on the account's main domain: the parameters of [`create()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Create {}

impl Create {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Create {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "WordPressSite", "create", Effect::Write);
}

/// Returns whether WordPress is installed on the main domain, with details of the site.
///
/// The UAPI function `WordPressSite::retrieve`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/WordPressSite::retrieve/>
#[doc(alias = "WordPressSite::retrieve")]
pub fn retrieve<C: Caller>(
    client: &C,
    params: &Retrieve,
) -> C::Output<Reply<Vec<types::RetrieveRow>>> {
    client.call(params)
}

/// Returns whether WordPress is installed on the main domain, with details of the site: the
/// parameters of [`retrieve()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Retrieve {}

impl Retrieve {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Retrieve {
    type Data = Vec<types::RetrieveRow>;

    const CALL: Call = Call::new(Api::Uapi, "WordPressSite", "retrieve", Effect::Read);
}
