// Made by cpanel-codegen from schema/api2/Themes.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Themes`](super).

use cpanel_core::codegen::*;

/// The forms that the data of `Themes::get_available_themes` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum GetAvailableThemesRow {
    /// The form of a single value.
    Name(String),
    /// The form of a record.
    Entry(BTreeMap<String, Dynamic>),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(GetAvailableThemesRow);

impl Default for GetAvailableThemesRow {
    #[inline]
    fn default() -> Self {
        Self::Name(Default::default())
    }
}

impl FromReply for GetAvailableThemesRow {
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
                    Self::Name(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => {
                    Self::Several(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::Object => {
                    Self::Entry(FromReply::read(reader)?)
                }
            },
        )
    }
}
