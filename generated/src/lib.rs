//! An unofficial, complete, typed client for cPanel.

#![forbid(unsafe_code)]
#![allow(deprecated)]

#[cfg(feature = "api2")]
#[rustfmt::skip]
pub mod api2;
#[cfg(feature = "uapi")]
#[rustfmt::skip]
pub mod uapi;

pub use cpanel_core::*;
