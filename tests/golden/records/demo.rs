// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`read()`] | |
//! | [`empty()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::read`.
///
/// The UAPI function `Demo::read`. It changes nothing.
#[doc(alias = "Demo::read")]
pub fn read<C: Caller>(
    client: &C,
    params: &ReadParams,
) -> C::Output<Reply<types::ReadParamsData>> {
    client.call(params)
}

/// The parameters of [`read()`].
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
    type Data = types::ReadParamsData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "read", Effect::Read);
}

/// Calls `Demo::empty`.
///
/// The UAPI function `Demo::empty`. It changes nothing.
#[doc(alias = "Demo::empty")]
pub fn empty<C: Caller>(
    client: &C,
    params: &Empty,
) -> C::Output<Reply<types::EmptyData>> {
    client.call(params)
}

/// The parameters of [`empty()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Empty {
    type Data = types::EmptyData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "empty", Effect::Read);
}
