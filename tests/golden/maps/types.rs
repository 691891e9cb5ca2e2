// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::by_user`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ByUserEntry {
    /// Wire name `shell`.
    pub shell: Option<String>,
}

impl Record for ByUserEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "ByUserEntry",
        members: &["shell"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.shell
    }
}

impl std::fmt::Debug for ByUserEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Demo::nested`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct NestedData {
    /// Wire name `limits`.
    pub limits: BTreeMap<String, Limit>,
    /// Wire name `groups`.
    pub groups: BTreeMap<String, Vec<String>>,
    /// Wire name `issuer.commonName`.
    #[cfg_attr(feature = "serde", serde(rename = "issuer.commonName"))]
    pub issuer_common_name: Option<String>,
}

impl Record for NestedData {
    const SHAPE: RecordShape = RecordShape {
        name: "NestedData",
        members: &["limits", "groups", "issuer.commonName"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.limits,
            1 => &mut self.groups,
            _ => &mut self.issuer_common_name,
        }
    }
}

impl std::fmt::Debug for NestedData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
