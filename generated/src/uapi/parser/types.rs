// Made by cpanel-codegen from schema/uapi/Parser.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Parser`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Parser::firstfile_relative_uri`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FirstfileRelativeUriData {
    /// Its location; described as relative, though the vendor's example is an absolute path on the server. Wire name `uri`.
    pub uri: Option<String>,
}

impl Read for FirstfileRelativeUriData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["uri"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.uri)?;
        }
        Ok(value)
    }
}
