// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! UAPI's module `Demo`.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`list_or_record()`] | |
//! | [`records_or_record()`] | |
//! | [`jobs()`] | |
//! | [`scalar_or_map()`] | |
//! | [`number_or_list()`] | |

use cpanel_core::codegen::*;

pub mod types;

/// Calls `Demo::list_or_record`.
///
/// The UAPI function `Demo::list_or_record`. It changes nothing.
#[doc(alias = "Demo::list_or_record")]
pub fn list_or_record<C: Caller>(
    client: &C,
    params: &ListOrRecord,
) -> C::Output<Reply<types::ListOrRecordData>> {
    client.call(params)
}

/// The parameters of [`list_or_record()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListOrRecord {}

impl ListOrRecord {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListOrRecord {
    type Data = types::ListOrRecordData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "list_or_record", Effect::Read);
}

/// Calls `Demo::records_or_record`.
///
/// The UAPI function `Demo::records_or_record`. It changes nothing.
#[doc(alias = "Demo::records_or_record")]
pub fn records_or_record<C: Caller>(
    client: &C,
    params: &RecordsOrRecord,
) -> C::Output<Reply<types::RecordsOrRecordData>> {
    client.call(params)
}

/// The parameters of [`records_or_record()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RecordsOrRecord {}

impl RecordsOrRecord {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for RecordsOrRecord {
    type Data = types::RecordsOrRecordData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "records_or_record", Effect::Read);
}

/// Calls `Demo::jobs`.
///
/// The UAPI function `Demo::jobs`. It changes nothing.
#[doc(alias = "Demo::jobs")]
pub fn jobs<C: Caller>(
    client: &C,
    params: &Jobs,
) -> C::Output<Reply<Vec<types::JobsRow>>> {
    client.call(params)
}

/// The parameters of [`jobs()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Jobs {}

impl Jobs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Jobs {
    type Data = Vec<types::JobsRow>;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "jobs", Effect::Read);
}

/// Calls `Demo::scalar_or_map`.
///
/// The UAPI function `Demo::scalar_or_map`. It changes nothing.
#[doc(alias = "Demo::scalar_or_map")]
pub fn scalar_or_map<C: Caller>(
    client: &C,
    params: &ScalarOrMap,
) -> C::Output<Reply<types::ScalarOrMapData>> {
    client.call(params)
}

/// The parameters of [`scalar_or_map()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ScalarOrMap {}

impl ScalarOrMap {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ScalarOrMap {
    type Data = types::ScalarOrMapData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "scalar_or_map", Effect::Read);
}

/// Calls `Demo::number_or_list`.
///
/// The UAPI function `Demo::number_or_list`. It changes nothing.
#[doc(alias = "Demo::number_or_list")]
pub fn number_or_list<C: Caller>(
    client: &C,
    params: &NumberOrList,
) -> C::Output<Reply<types::NumberOrListData>> {
    client.call(params)
}

/// The parameters of [`number_or_list()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct NumberOrList {}

impl NumberOrList {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for NumberOrList {
    type Data = types::NumberOrListData;

    const CALL: Call = Call::new(Api::Uapi, "Demo", "number_or_list", Effect::Read);
}
