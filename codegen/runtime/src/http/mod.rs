//! What both HTTPS clients share: the address, the credentials, the requests' wire form, TLS.

mod address;
mod builder;
mod credentials;
mod encode;
pub(crate) mod multipart;
pub(crate) mod tls;
mod wire;

pub use address::Service;
pub use builder::Builder;
pub(crate) use builder::Settings;
pub(crate) use wire::{HttpRequest, Payload};
