// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in Rows.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RowsItem {
    /// Wire name `name`.
    pub name: Option<String>,
}

impl Record for RowsItem {
    const SHAPE: RecordShape = RecordShape {
        name: "RowsItem",
        members: &["name"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.name
    }
}

impl std::fmt::Debug for RowsItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`one()`](super::one).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Folder {
    /// Wire name `name`.
    pub name: String,
    /// Wire name `size`.
    pub size: Option<i64>,
    /// Wire name `shown`.
    pub shown: Option<Shown>,
    /// Wire name `folders`.
    pub folders: Vec<Folder>,
}

impl Record for Folder {
    const SHAPE: RecordShape = RecordShape {
        name: "Folder",
        members: &["name", "size", "shown", "folders"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.size,
            2 => &mut self.shown,
            _ => &mut self.folders,
        }
    }
}

impl std::fmt::Debug for Folder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`tree()`](super::tree) and [`either()`](super::either).
#[derive(Clone)]
#[non_exhaustive]
pub enum Shown {
    /// Wire value `always`.
    Always,
    /// Wire value `never`.
    Never,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Shown { Always = "always", Never = "never" });

/// The forms that the data of [`either()`](super::either) may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Either {
    /// The form that has the member `folder`.
    Found(EitherFound),
    /// The form of a record.
    Missing(EitherMissing),
}

cpanel_core::codegen::union_serde!(Either);

impl Default for Either {
    #[inline]
    fn default() -> Self {
        Self::Found(Default::default())
    }
}

impl FromReply for Either {
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
                    return Err(reader.expected("one of the forms of Either"));
                }
                cpanel_core::codegen::Kind::List => {
                    if reader.has("folder")? {
                        Self::Found(FromReply::read(reader)?)
                    } else {
                        Self::Missing(FromReply::read(reader)?)
                    }
                }
                cpanel_core::codegen::Kind::Object => {
                    if reader.has("folder")? {
                        Self::Found(FromReply::read(reader)?)
                    } else {
                        Self::Missing(FromReply::read(reader)?)
                    }
                }
            },
        )
    }
}

/// A record in [`Either::Found`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EitherFound {
    /// Wire name `folder`.
    pub folder: Option<Folder>,
}

impl Record for EitherFound {
    const SHAPE: RecordShape = RecordShape {
        name: "EitherFound",
        members: &["folder"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.folder
    }
}

impl std::fmt::Debug for EitherFound {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in [`Either::Missing`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EitherMissing {
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl Record for EitherMissing {
    const SHAPE: RecordShape = RecordShape {
        name: "EitherMissing",
        members: &["reason"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.reason
    }
}

impl std::fmt::Debug for EitherMissing {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
