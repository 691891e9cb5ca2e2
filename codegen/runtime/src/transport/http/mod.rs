//! Code shared by both HTTPS clients: addresses, credentials, requests, TLS.

mod address;
mod builder;
mod cause;
mod credentials;
mod encode;
mod login;
mod multipart;
mod reply;
mod route;
pub(crate) mod tls;
mod wire;

pub use address::Service;
pub use builder::ClientBuilder;
pub(crate) use builder::Settings;
pub(crate) use cause::FailureCause;
#[cfg(feature = "cli")]
pub(crate) use credentials::Credentials;
pub(crate) use encode::Payload;
pub use login::SecondFactor;
pub(crate) use route::{Lookup, Proxy};
pub(crate) use wire::HttpRequest;
#[cfg(feature = "cli")]
pub(crate) use wire::URLENCODED;
