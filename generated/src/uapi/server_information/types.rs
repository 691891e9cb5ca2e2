// Made by cpanel-codegen from schema/uapi/ServerInformation.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ServerInformation`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ServerInformation::get_information`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInformationRow {
    /// Why the state could not be read. Missing if it was read.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Name of the item: a service such as `exim`, or `CPU Count`, `Server Load`, `Memory Used`,
    /// `Swap`, or `Disk` with its mount point, such as `Disk /tmp (/tmp)`.
    ///
    /// Wire name `name`.
    pub name: String,
    /// `1` if the item is up or fine, `0` if it is not, `unknown` if the server could not determine
    /// its state.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Kind of item: `service` (a program), `device` (a disk, memory) or `metric` (a number such as
    /// the load).
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<GetInformationRowType>,
    /// For a service, `up`, `down` or `unknown`. For other items, the number as text: a load such
    /// as `1.73`, a count, or a percentage such as `44.12%`.
    ///
    /// Wire name `value`.
    pub value: Option<String>,
    /// Version of the program. Missing if it is not known.
    ///
    /// Wire name `version`.
    pub version: Option<String>,
}

impl Record for GetInformationRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetInformationRow",
        members: &["error", "name", "status", "type", "value", "version"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.error,
            1 => &mut self.name,
            2 => &mut self.status,
            3 => &mut self.type_,
            4 => &mut self.value,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug for GetInformationRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `type` in the data of `ServerInformation::get_information`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetInformationRowType {
    /// Wire value `device`.
    Device,
    /// Wire value `metric`.
    Metric,
    /// Wire value `service`.
    Service,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetInformationRowType { Device = "device", Metric = "metric", Service = "service" }
);
