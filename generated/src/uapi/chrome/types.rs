// Made by cpanel-codegen from schema/uapi/Chrome.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Chrome`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Chrome::get_dom`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetDomData {
    /// HTML to put after the content of the page.
    ///
    /// Wire name `footer`.
    pub footer: Option<String>,
    /// HTML to put before the content of the page. It begins with the doctype.
    ///
    /// Wire name `header`.
    pub header: Option<String>,
}

impl Record for GetDomData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetDomData",
        members: &["footer", "header"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.footer,
            _ => &mut self.header,
        }
    }
}

impl std::fmt::Debug for GetDomData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
