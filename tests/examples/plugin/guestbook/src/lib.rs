// Made by cpanel-codegen. Do not edit: change your schema and regenerate.

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![allow(deprecated)]

#[rustfmt::skip]
pub mod uapi;
#[cfg(feature = "catalogue")]
pub mod catalogue;

#[doc(inline)]
pub use cpanel_core::*;
