//! Reads YAML descriptions of cPanel's UAPI and API 2 and writes the Rust client crate.
