// Made by cpanel-codegen from schema/uapi. Do not edit: change the schema and regenerate.

//! UAPI, cPanel's current interface: a module here for each of its modules, a function for each
//! function.

#[cfg(feature = "uapi-guestbook")]
pub mod guestbook;
