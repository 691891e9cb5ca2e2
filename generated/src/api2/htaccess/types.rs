// Made by cpanel-codegen from schema/api2/Htaccess.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Htaccess`](super).

use cpanel_core::codegen::*;

/// The forms that a row of [`listuser()`](super::listuser) and
/// [`listusers()`](super::listusers) may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum User {
    /// The form of a single value.
    Name(String),
    /// The form of a record.
    Entry(BTreeMap<String, Dynamic>),
    /// The form of a list.
    Several(Vec<Dynamic>),
}

cpanel_core::codegen::union_serde!(User);

impl Default for User {
    #[inline]
    fn default() -> Self {
        Self::Name(Default::default())
    }
}

impl FromReply for User {
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
