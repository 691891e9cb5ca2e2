// Made by cpanel-codegen. Do not edit: change your schema and regenerate.

#![doc = include_str!("front.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
// If a feature is disabled, links to its items are broken.
#![cfg_attr(
    not(all(feature = "uapi", feature = "api2", feature = "async")),
    allow(rustdoc::broken_intra_doc_links)
)]
#![forbid(unsafe_code)]
#![allow(deprecated)]

#[rustfmt::skip]
pub mod uapi;
#[rustfmt::skip]
pub mod api2;
#[cfg(feature = "catalogue")]
pub mod catalogue;

#[cfg(all(doc, feature = "uapi", feature = "api2", feature = "async"))]
pub mod guides;

// The examples in the README are tests too.
#[cfg(all(doctest, feature = "uapi", feature = "api2", feature = "async"))]
#[doc = include_str!("../README.md")]
struct Readme;
#[doc(inline)]
pub use cpanel_core::*;
