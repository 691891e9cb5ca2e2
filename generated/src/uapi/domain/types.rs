// Made by cpanel-codegen from schema/uapi/Domain.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Domain`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Domain::convert_temporary_to_registered`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConvertTemporaryToRegisteredData {
    /// Sentence that says what was done.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
}

impl Record for ConvertTemporaryToRegisteredData {
    const SHAPE: RecordShape = RecordShape {
        name: "ConvertTemporaryToRegisteredData",
        members: &["message"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.message
    }
}

impl std::fmt::Debug for ConvertTemporaryToRegisteredData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Domain::rename_domain`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RenameDomainData {
    /// Sentence that says what was done.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
}

impl Record for RenameDomainData {
    const SHAPE: RecordShape = RecordShape {
        name: "RenameDomainData",
        members: &["message"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.message
    }
}

impl std::fmt::Debug for RenameDomainData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Domain::temporary_domain_is_disabled`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct TemporaryDomainIsDisabledData {
    /// Whether temporary domains are disabled.
    ///
    /// Wire name `is_disabled`.
    pub is_disabled: Option<bool>,
}

impl Record for TemporaryDomainIsDisabledData {
    const SHAPE: RecordShape = RecordShape {
        name: "TemporaryDomainIsDisabledData",
        members: &["is_disabled"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.is_disabled
    }
}

impl std::fmt::Debug for TemporaryDomainIsDisabledData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
