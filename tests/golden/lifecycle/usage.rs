//! Functions that are deprecated, removed, or cPanel's own.
#![allow(deprecated)]

use cpanel_core::Named;
use cpanel_tests::{data, sent};

use super::demo::types::InnerState;
use super::demo::*;

#[test]
fn what_is_deprecated_still_works() {
    assert_eq!(sent(&Old::new(1).kind("k")), ["id=1", "kind=k"]);
    assert_eq!(Old::CALL.to_string(), "Demo::old");
    assert!(sent(&Fresh::new()).is_empty());
}

#[test]
fn what_is_removed_can_still_be_called() {
    assert_eq!(Gone::CALL.to_string(), "Demo::gone");
    assert!(sent(&Gone::new()).is_empty());
    let made = include_str!("demo.rs");
    let warning = "#[deprecated = \"Removed in version 11.110 of cPanel.\"]";
    assert_eq!(made.matches(warning).count(), 2, "the function and its parameters");
}

#[test]
fn what_is_internal_is_behind_a_feature() {
    assert_eq!(sent(&Inner::new().state(InnerState::On)), ["state=on"]);
    assert_eq!(data::<Inner>(r#"{"state":"off"}"#).state.as_deref(), Some("off"));
    let made = include_str!("demo.rs");
    let guards = made.matches("#[cfg(feature = \"internal\")]").count();
    assert_eq!(guards, 5, "the function, the struct and its three impls");
}
