//! Compiles and uses the output of the golden cases: the `usage.rs` of each case fills forms and reads replies. The
//! build script finds the cases.

#![allow(clippy::wrong_self_convention, reason = "a generated crate allows it too")]

include!(concat!(env!("OUT_DIR"), "/golden.rs"));
