// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

use cpanel_core::{Call, Caller, Effect, Named, Reply};

/// Calls `Demo::list_or_record`.
///
/// `Demo::list_or_record` of UAPI, which changes nothing.
#[doc(alias = "Demo::list_or_record")]
pub fn list_or_record<C: Caller>(
    client: &C,
    params: &ListOrRecord,
) -> C::Output<Reply<types::ListOrRecordData>> {
    client.call(params)
}

/// The parameters of [`list_or_record()`].
///
/// Call it as `Demo::list_or_record`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListOrRecord {}

impl ListOrRecord {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListOrRecord {
    type Data = types::ListOrRecordData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "list_or_record",
        Effect::Read,
    );
}

/// Calls `Demo::jobs`.
///
/// `Demo::jobs` of UAPI, which changes nothing.
#[doc(alias = "Demo::jobs")]
pub fn jobs<C: Caller>(
    client: &C,
    params: &Jobs,
) -> C::Output<Reply<Vec<types::JobsRow>>> {
    client.call(params)
}

/// The parameters of [`jobs()`].
///
/// Call it as `Demo::jobs`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Jobs {}

impl Jobs {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for Jobs {
    type Data = Vec<types::JobsRow>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Demo", "jobs", Effect::Read);
}

/// Calls `Demo::scalar_or_map`.
///
/// `Demo::scalar_or_map` of UAPI, which changes nothing.
#[doc(alias = "Demo::scalar_or_map")]
pub fn scalar_or_map<C: Caller>(
    client: &C,
    params: &ScalarOrMap,
) -> C::Output<Reply<types::ScalarOrMapData>> {
    client.call(params)
}

/// The parameters of [`scalar_or_map()`].
///
/// Call it as `Demo::scalar_or_map`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ScalarOrMap {}

impl ScalarOrMap {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ScalarOrMap {
    type Data = types::ScalarOrMapData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "scalar_or_map",
        Effect::Read,
    );
}

/// Calls `Demo::number_or_list`.
///
/// `Demo::number_or_list` of UAPI, which changes nothing.
#[doc(alias = "Demo::number_or_list")]
pub fn number_or_list<C: Caller>(
    client: &C,
    params: &NumberOrList,
) -> C::Output<Reply<types::NumberOrListData>> {
    client.call(params)
}

/// The parameters of [`number_or_list()`].
///
/// Call it as `Demo::number_or_list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NumberOrList {}

impl NumberOrList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for NumberOrList {
    type Data = types::NumberOrListData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Demo",
        "number_or_list",
        Effect::Read,
    );
}

pub mod types {
    use std::collections::BTreeMap;
    use cpanel_core::{Misread, Read, Reader, Record};
    /// The forms that the data of `Demo::list_or_record` may take.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[cfg_attr(feature = "serde", serde(untagged))]
    #[non_exhaustive]
    pub enum ListOrRecordData {
        /// The form of a list.
        Many(Vec<String>),
        /// The form of a record.
        One(ListOrRecordDataOne),
    }
    impl Default for ListOrRecordData {
        #[inline]
        fn default() -> Self {
            Self::Many(Default::default())
        }
    }
    impl Read for ListOrRecordData {
        const EMPTY: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            Ok(
                match reader.kind_or_nothing()? {
                    cpanel_core::read::Kind::Null => {
                        reader.skip()?;
                        Self::default()
                    }
                    cpanel_core::read::Kind::Scalar => {
                        return Err(
                            reader
                                .expected("one of the forms of ListOrRecordData"),
                        );
                    }
                    cpanel_core::read::Kind::List => Self::Many(Read::read(reader)?),
                    cpanel_core::read::Kind::Object => Self::One(Read::read(reader)?),
                },
            )
        }
    }
    /// A record in the data of `Demo::list_or_record`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ListOrRecordDataOne {
        /// Wire name `reason`.
        pub reason: Option<String>,
    }
    impl Record for ListOrRecordDataOne {
        const NAMES: &'static [&'static str] = &["reason"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.reason)
        }
    }
    /// The forms that the data of `Demo::jobs` may take.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[cfg_attr(feature = "serde", serde(untagged))]
    #[non_exhaustive]
    pub enum JobsRow {
        /// The form that has the member `linekey`.
        Job(JobsRowJob),
        /// The form of a record.
        Count(JobsRowCount),
    }
    impl Default for JobsRow {
        #[inline]
        fn default() -> Self {
            Self::Job(Default::default())
        }
    }
    impl Read for JobsRow {
        const RECORD: bool = true;
        const EMPTY: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            Ok(
                match reader.kind_or_nothing()? {
                    cpanel_core::read::Kind::Null => {
                        reader.skip()?;
                        Self::default()
                    }
                    cpanel_core::read::Kind::Scalar => {
                        return Err(
                            reader.expected("one of the forms of JobsRow"),
                        );
                    }
                    cpanel_core::read::Kind::List => {
                        if reader.has("linekey")? {
                            Self::Job(Read::read(reader)?)
                        } else {
                            Self::Count(Read::read(reader)?)
                        }
                    }
                    cpanel_core::read::Kind::Object => {
                        if reader.has("linekey")? {
                            Self::Job(Read::read(reader)?)
                        } else {
                            Self::Count(Read::read(reader)?)
                        }
                    }
                },
            )
        }
    }
    /// A record in the data of `Demo::jobs`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct JobsRowJob {
        /// Wire name `linekey`.
        pub linekey: String,
        /// Wire name `command`.
        pub command: Option<String>,
    }
    impl Record for JobsRowJob {
        const NAMES: &'static [&'static str] = &["linekey", "command"];
        const ALWAYS: u64 = 1;
        #[inline]
        fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            match index {
                0 => reader.set(&mut self.linekey),
                _ => reader.set(&mut self.command),
            }
        }
    }
    /// A record in the data of `Demo::jobs`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct JobsRowCount {
        /// Wire name `count`.
        pub count: Option<i64>,
    }
    impl Record for JobsRowCount {
        const NAMES: &'static [&'static str] = &["count"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.count)
        }
    }
    /// A record in the data of `Demo::scalar_or_map`.
    #[derive(Clone, Debug, Default)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[non_exhaustive]
    pub struct ScalarOrMapData {
        /// Wire name `value`.
        pub value: Option<ScalarOrMapDataValue>,
    }
    impl Record for ScalarOrMapData {
        const NAMES: &'static [&'static str] = &["value"];
        #[inline]
        fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
            reader.set(&mut self.value)
        }
    }
    /// The forms that `value` in the data of `Demo::scalar_or_map` may take.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[cfg_attr(feature = "serde", serde(untagged))]
    #[non_exhaustive]
    pub enum ScalarOrMapDataValue {
        /// The form of a single value.
        Text(String),
        /// The form of a record.
        Table(BTreeMap<String, String>),
    }
    impl Default for ScalarOrMapDataValue {
        #[inline]
        fn default() -> Self {
            Self::Text(Default::default())
        }
    }
    impl Read for ScalarOrMapDataValue {
        const TEXT: bool = true;
        const EMPTY: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            Ok(
                match reader.kind()? {
                    cpanel_core::read::Kind::Null => {
                        reader.skip()?;
                        Self::default()
                    }
                    cpanel_core::read::Kind::Scalar => Self::Text(Read::read(reader)?),
                    cpanel_core::read::Kind::List => Self::Table(Read::read(reader)?),
                    cpanel_core::read::Kind::Object => Self::Table(Read::read(reader)?),
                },
            )
        }
    }
    /// The forms that the data of `Demo::number_or_list` may take.
    #[derive(Clone, Debug)]
    #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    #[cfg_attr(feature = "serde", serde(untagged))]
    #[non_exhaustive]
    pub enum NumberOrListData {
        /// The form of a list.
        Rows(Vec<String>),
        /// The form of a single value.
        Count(i64),
    }
    impl Default for NumberOrListData {
        #[inline]
        fn default() -> Self {
            Self::Rows(Default::default())
        }
    }
    impl Read for NumberOrListData {
        const EMPTY: bool = true;
        #[inline]
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            Ok(
                match reader.kind_or_nothing()? {
                    cpanel_core::read::Kind::Null => {
                        reader.skip()?;
                        Self::default()
                    }
                    cpanel_core::read::Kind::Scalar => Self::Count(Read::read(reader)?),
                    cpanel_core::read::Kind::List => Self::Rows(Read::read(reader)?),
                    cpanel_core::read::Kind::Object => Self::Rows(Read::read(reader)?),
                },
            )
        }
    }
}
