// Made by cpanel-codegen. Do not edit: change the schema and regenerate.

//! What the schema says about every function, as constant tables. Modules whose feature is disabled are left out.

// Some literals have every field.
#![allow(clippy::needless_update)]

pub use cpanel_core::catalogue::*;

#[cfg(feature = "uapi-guestbook")]
#[rustfmt::skip]
mod uapi_guestbook;

/// Every function of this crate.
pub static CATALOGUE: Catalogue = Catalogue {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
    about: "Typed functions of the guestbook plugin.",
    modules: &[
        #[cfg(feature = "uapi-guestbook")]
        &uapi_guestbook::MODULE,
    ],
};
