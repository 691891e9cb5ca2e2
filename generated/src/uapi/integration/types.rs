// Made by cpanel-codegen from schema/uapi/Integration.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Integration`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `Integration::fetch_url`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct FetchUrlData {
    /// Where to send the visitor; public. Wire name `redirect_url`. Format: `url`.
    pub redirect_url: Option<String>,
    /// Where to send the visitor if `redirect_url` cannot be reached; public. Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Read for FetchUrlData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["redirect_url", "url"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.redirect_url),
                _ => reader.set(&mut value.url),
            }?;
        }
        Ok(value)
    }
}
