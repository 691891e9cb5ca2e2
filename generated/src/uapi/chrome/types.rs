// Made by cpanel-codegen from schema/uapi/Chrome.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Chrome`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Chrome::get_dom`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetDomData {
    /// HTML to put after the page's own content.
    ///
    /// Wire name `footer`.
    pub footer: Option<String>,
    /// HTML to put before the page's own content, from the doctype on.
    ///
    /// Wire name `header`.
    pub header: Option<String>,
}

impl Record for GetDomData {
    const NAMES: &'static [&'static str] = &["footer", "header"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.footer),
            _ => reader.set(&mut self.header),
        }
    }
}
