// Made by cpanel-codegen from schema/uapi/WebDisk.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebDisk`](super).

/// The parameter `perms` of `WebDisk::set_permissions`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetPermissionsPerms {
    /// Wire value `ro`.
    Ro,
    /// Wire value `rw`.
    Rw,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SetPermissionsPerms { Ro = "ro", Rw = "rw" });
