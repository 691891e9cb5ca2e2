// Made by cpanel-codegen from schema/uapi. Do not edit: change the schema and regenerate.

//! UAPI, the current API of cPanel. Each of its modules is a module here, and each of its
//! functions a function.

#[cfg(feature = "uapi-guestbook")]
pub mod guestbook;
