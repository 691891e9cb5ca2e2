//! The value types of parameters and replies.

mod base64;
mod dynamic;
mod limit;
pub mod open_enum;
mod secret;
#[cfg(feature = "serde")]
pub(crate) mod serde;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use self::serde::forgiving;
mod timestamp;
mod upload;

pub use base64::Base64;
pub use dynamic::Dynamic;
pub use limit::Limit;
pub use secret::Secret;
/// Any JSON value.
pub use serde_json::Value;
pub use timestamp::Timestamp;
#[cfg(feature = "_http")]
pub(crate) use upload::Progress;
pub use upload::{OneTimeReader, Source, Upload};
