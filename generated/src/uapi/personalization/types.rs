// Made by cpanel-codegen from schema/uapi/Personalization.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Personalization`](super).

use cpanel_core::codegen::*;

/// A part of the data of [`get()`](super::get) and [`set()`](super::set).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Entry {
    /// `OK`, or the reason why the key could not be read or stored.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Whether the key was read or stored. Reading a key that does not exist succeeds and returns a
    /// null value.
    ///
    /// Wire name `success`.
    pub success: Option<bool>,
    /// Current value of the key. Null if no value is stored.
    ///
    /// Wire name `value`.
    pub value: Option<Dynamic>,
}

impl Record for Entry {
    const SHAPE: RecordShape = RecordShape {
        name: "Entry",
        members: &["reason", "success", "value"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.reason,
            1 => &mut self.success,
            _ => &mut self.value,
        }
    }
}

impl std::fmt::Debug for Entry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that the data of [`get()`](super::get) and [`set()`](super::set) may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Entries {
    /// The form that has the member `personalization`.
    Wrapped(EntriesWrapped),
    /// The form of a record.
    Plain(BTreeMap<String, Entry>),
}

cpanel_core::codegen::union_serde!(Entries);

impl Default for Entries {
    #[inline]
    fn default() -> Self {
        Self::Wrapped(Default::default())
    }
}

impl FromReply for Entries {
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
                    return Err(reader.expected("one of the forms of Entries"));
                }
                cpanel_core::codegen::Kind::List => {
                    if reader.has("personalization")? {
                        Self::Wrapped(FromReply::read(reader)?)
                    } else {
                        Self::Plain(FromReply::read(reader)?)
                    }
                }
                cpanel_core::codegen::Kind::Object => {
                    if reader.has("personalization")? {
                        Self::Wrapped(FromReply::read(reader)?)
                    } else {
                        Self::Plain(FromReply::read(reader)?)
                    }
                }
            },
        )
    }
}

/// A record in [`Entries::Wrapped`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct EntriesWrapped {
    /// A map with one entry for each key of the request.
    ///
    /// Wire name `personalization`.
    pub personalization: BTreeMap<String, Entry>,
}

impl Record for EntriesWrapped {
    const SHAPE: RecordShape = RecordShape {
        name: "EntriesWrapped",
        members: &["personalization"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.personalization
    }
}

impl std::fmt::Debug for EntriesWrapped {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
