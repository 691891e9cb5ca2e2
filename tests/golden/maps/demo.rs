// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`by_name()`] | |
//! | [`by_user()`] | |
//! | [`nested()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::by_name`.
///
/// The UAPI function `Demo::by_name`. It changes nothing.
#[doc(alias = "Demo::by_name")]
pub fn by_name<C: Caller>(
    client: &C,
    params: &ByName,
) -> C::Output<Reply<BTreeMap<String, i64>>> {
    client.call(params)
}

/// The parameters of [`by_name()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ByName {}

impl ByName {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ByName {
    type Data = BTreeMap<String, i64>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "by_name", Effect::Read);
}

/// Calls `Demo::by_user`.
///
/// The UAPI function `Demo::by_user`. It changes nothing.
#[doc(alias = "Demo::by_user")]
pub fn by_user<C: Caller>(
    client: &C,
    params: &ByUser,
) -> C::Output<Reply<BTreeMap<String, types::ByUserEntry>>> {
    client.call(params)
}

/// The parameters of [`by_user()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ByUser {}

impl ByUser {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ByUser {
    type Data = BTreeMap<String, types::ByUserEntry>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "by_user", Effect::Read);
}

/// Calls `Demo::nested`.
///
/// The UAPI function `Demo::nested`. It changes nothing.
#[doc(alias = "Demo::nested")]
pub fn nested<C: Caller>(
    client: &C,
    params: &Nested,
) -> C::Output<Reply<types::NestedData>> {
    client.call(params)
}

/// The parameters of [`nested()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Nested {}

impl Nested {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Nested {
    type Data = types::NestedData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "nested", Effect::Read);
}
