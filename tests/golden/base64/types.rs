// Made by cpanel-codegen from schema/uapi/Demo.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Demo`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Demo::keep`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct KeepData {
    /// Wire name `name`. Format: `base64`.
    pub name: Option<Base64>,
    /// Wire name `parts`. Format: `base64`.
    pub parts: Vec<Base64>,
    /// Wire name `labels`. Format: `base64`.
    pub labels: BTreeMap<String, Base64>,
}

impl Record for KeepData {
    const SHAPE: RecordShape = RecordShape {
        name: "KeepData",
        members: &["name", "parts", "labels"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.name,
            1 => &mut self.parts,
            _ => &mut self.labels,
        }
    }
}

impl std::fmt::Debug for KeepData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
