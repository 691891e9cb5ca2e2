//! What the golden cases make, compiled and used: each case's `usage.rs` fills its forms and reads replies. The build
//! script finds the cases.

include!(concat!(env!("OUT_DIR"), "/golden.rs"));
