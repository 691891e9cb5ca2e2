// Made by cpanel-codegen from schema/uapi/CCS.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`CCS`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `CCS::list_delegates`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListDelegatesRow {
    /// Mail address of the user who is let in. Wire name `delegatee`. Format: `email`.
    pub delegatee: Option<String>,
    /// Mail address of the user who owns the calendar. Wire name `delegator`. Format: `email`.
    pub delegator: Option<String>,
    /// Whether the access is for looking only; otherwise it is full. Wire name `read_only`.
    pub read_only: Option<bool>,
}

impl Read for ListDelegatesRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["delegatee", "delegator", "read_only"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.delegatee),
                1 => reader.set(&mut value.delegator),
                _ => reader.set(&mut value.read_only),
            }?;
        }
        Ok(value)
    }
}
