// Made by cpanel-codegen from schema/uapi/Chrome.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Chrome`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Chrome::get_dom`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetDomData {
    /// HTML to put after the page's own content. Wire name `footer`.
    pub footer: Option<String>,
    /// HTML to put before the page's own content, from the doctype on. Wire name `header`.
    pub header: Option<String>,
}

impl Read for GetDomData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["footer", "header"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.footer),
                _ => reader.set(&mut value.header),
            }?;
        }
        Ok(value)
    }
}
