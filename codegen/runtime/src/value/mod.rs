//! The value types of parameters and replies.

mod base64;
mod dynamic;
#[cfg(feature = "_http")]
mod files;
mod limit;
mod secret;
mod timestamp;
mod upload;

pub use base64::Base64;
pub use dynamic::Dynamic;
#[cfg(feature = "_http")]
pub(crate) use files::{ByteStream, Parts};
pub use limit::Limit;
pub use secret::Secret;
/// Any JSON value.
pub use serde_json::Value;
pub use timestamp::Timestamp;
pub use upload::{OneTimeReader, Source, Upload};
