// Made by cpanel-codegen from schema/uapi/Chkservd.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Chkservd`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in replies of the module `Chkservd`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Ports {
    /// Each item is a port number, such as 25 or 587, or 465 with TLS.
    ///
    /// Wire name `ports`.
    pub ports: Vec<i64>,
}

impl Record for Ports {
    const NAMES: &'static [&'static str] = &["ports"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.ports)
    }
}
