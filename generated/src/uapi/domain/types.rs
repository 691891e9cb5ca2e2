// Made by cpanel-codegen from schema/uapi/Domain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Domain`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `Domain::convert_temporary_to_registered`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConvertTemporaryToRegisteredData {
    /// A sentence that says what was done.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
}

impl Record for ConvertTemporaryToRegisteredData {
    const NAMES: &'static [&'static str] = &["message"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.message)
    }
}

/// A record in the data of `Domain::rename_domain`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RenameDomainData {
    /// A sentence that says what was done.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
}

impl Record for RenameDomainData {
    const NAMES: &'static [&'static str] = &["message"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.message)
    }
}

/// A record in the data of `Domain::temporary_domain_is_disabled`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TemporaryDomainIsDisabledData {
    /// Whether they are off.
    ///
    /// Wire name `is_disabled`.
    pub is_disabled: bool,
}

impl Record for TemporaryDomainIsDisabledData {
    const NAMES: &'static [&'static str] = &["is_disabled"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.is_disabled)
    }
}
