// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// The forms that the data of `Demo::list_or_record` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ListOrRecordData {
    /// The form of a list.
    Many(Vec<String>),
    /// The form of a record.
    One(ListOrRecordDataOne),
}

cpanel_core::codegen::union_serde!(ListOrRecordData);

impl Default for ListOrRecordData {
    #[inline]
    fn default() -> Self {
        Self::Many(Default::default())
    }
}

impl FromReply for ListOrRecordData {
    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    return Err(reader.expected("one of the forms of ListOrRecordData"));
                }
                cpanel_core::codegen::Kind::List => Self::Many(FromReply::read(reader)?),
                cpanel_core::codegen::Kind::Object => Self::One(FromReply::read(reader)?),
            },
        )
    }
}

/// A record in [`ListOrRecordData::One`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListOrRecordDataOne {
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for ListOrRecordDataOne {
    const SHAPE: RecordShape = RecordShape {
        name: "ListOrRecordDataOne",
        members: &["reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.reason
    }
}

impl std::fmt::Debug for ListOrRecordDataOne {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `Demo::records_or_record` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum RecordsOrRecordData {
    /// The form of a list.
    Listed(Vec<RecordsOrRecordDataListed>),
    /// The form of a record.
    Grouped(RecordsOrRecordDataGrouped),
}

cpanel_core::codegen::union_serde!(RecordsOrRecordData);

impl Default for RecordsOrRecordData {
    #[inline]
    fn default() -> Self {
        Self::Listed(Default::default())
    }
}

impl FromReply for RecordsOrRecordData {
    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    return Err(
                        reader.expected("one of the forms of RecordsOrRecordData"),
                    );
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Listed(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object if reader
                    .is_other_record(RecordsOrRecordDataGrouped::SHAPE.members)? => {
                    Self::Listed(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Grouped(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in [`RecordsOrRecordData::Listed`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RecordsOrRecordDataListed {
    /// Wire name `name`.
    pub name: Option<String>,
}

impl Record for RecordsOrRecordDataListed {
    const SHAPE: RecordShape = RecordShape {
        name: "RecordsOrRecordDataListed",
        members: &["name"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.name
    }
}

impl std::fmt::Debug for RecordsOrRecordDataListed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in [`RecordsOrRecordData::Grouped`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RecordsOrRecordDataGrouped {
    /// Wire name `main`.
    pub main: Option<String>,
}

impl Record for RecordsOrRecordDataGrouped {
    const SHAPE: RecordShape = RecordShape {
        name: "RecordsOrRecordDataGrouped",
        members: &["main"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.main
    }
}

impl std::fmt::Debug for RecordsOrRecordDataGrouped {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of `Demo::jobs` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum JobsRow {
    /// The form that has the member `linekey`.
    Job(JobsRowJob),
    /// The form of a record.
    Count(JobsRowCount),
}

cpanel_core::codegen::union_serde!(JobsRow);

impl Default for JobsRow {
    #[inline]
    fn default() -> Self {
        Self::Job(Default::default())
    }
}

impl FromReply for JobsRow {
    const RECORD: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    return Err(reader.expected("one of the forms of JobsRow"));
                }
                cpanel_core::codegen::Kind::List => {
                    if reader.has("linekey")? {
                        Self::Job(FromReply::read(reader)?)
                    } else {
                        Self::Count(FromReply::read(reader)?)
                    }
                }
                cpanel_core::codegen::Kind::Object => {
                    if reader.has("linekey")? {
                        Self::Job(FromReply::read(reader)?)
                    } else {
                        Self::Count(FromReply::read(reader)?)
                    }
                }
            },
        )
    }
}

/// A record in [`JobsRow::Job`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct JobsRowJob {
    /// Wire name `linekey`.
    pub linekey: String,
    /// Wire name `command`.
    pub command: Option<String>,
}

impl Record for JobsRowJob {
    const SHAPE: RecordShape = RecordShape {
        name: "JobsRowJob",
        members: &["linekey", "command"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.linekey,
            _ => &mut self.command,
        }
    }
}

impl std::fmt::Debug for JobsRowJob {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in [`JobsRow::Count`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct JobsRowCount {
    /// Wire name `count`.
    pub count: Option<i64>,
}

impl Record for JobsRowCount {
    const SHAPE: RecordShape = RecordShape {
        name: "JobsRowCount",
        members: &["count"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.count
    }
}

impl std::fmt::Debug for JobsRowCount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Demo::scalar_or_map`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ScalarOrMapData {
    /// Wire name `value`.
    pub value: Option<ScalarOrMapDataValue>,
}

impl Record for ScalarOrMapData {
    const SHAPE: RecordShape = RecordShape {
        name: "ScalarOrMapData",
        members: &["value"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.value
    }
}

impl std::fmt::Debug for ScalarOrMapData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that `value` in the data of `Demo::scalar_or_map` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ScalarOrMapDataValue {
    /// The form of a single value.
    Text(String),
    /// The form of a record.
    Table(BTreeMap<String, String>),
}

cpanel_core::codegen::union_serde!(ScalarOrMapDataValue);

impl Default for ScalarOrMapDataValue {
    #[inline]
    fn default() -> Self {
        Self::Text(Default::default())
    }
}

impl FromReply for ScalarOrMapDataValue {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Text(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => Self::Table(FromReply::read(reader)?),
                cpanel_core::codegen::Kind::Object => {
                    Self::Table(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// The forms that the data of `Demo::number_or_list` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum NumberOrListData {
    /// The form of a list.
    Rows(Vec<String>),
    /// The form of a single value.
    Count(i64),
}

cpanel_core::codegen::union_serde!(NumberOrListData);

impl Default for NumberOrListData {
    #[inline]
    fn default() -> Self {
        Self::Rows(Default::default())
    }
}

impl FromReply for NumberOrListData {
    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind_or_nothing()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Count(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => Self::Rows(FromReply::read(reader)?),
                cpanel_core::codegen::Kind::Object => {
                    Self::Rows(FromReply::read(reader)?)
                }
            },
        )
    }
}
