// Made by cpanel-codegen from schema/uapi/Chkservd.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Chkservd`](super).

use cpanel_core::codegen::*;

/// The data of [`get_exim_ports()`](super::get_exim_ports) and
/// [`get_exim_ports_ssl()`](super::get_exim_ports_ssl).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Ports {
    /// Each item is a port number, such as 25 or 587, or 465 for TLS.
    ///
    /// Wire name `ports`.
    pub ports: Vec<i64>,
}

impl Record for Ports {
    const SHAPE: RecordShape = RecordShape {
        name: "Ports",
        members: &["ports"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.ports
    }
}

impl std::fmt::Debug for Ports {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
