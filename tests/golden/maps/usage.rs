//! Maps in replies.

use cpanel_core::Limit;
use cpanel_tests::{data, misfits};

use super::demo::*;

#[test]
fn an_object_is_a_map() {
    let read = data::<ByName>(r#"{"b":"2","a":1}"#);
    assert_eq!(read.into_iter().collect::<Vec<_>>(), [("a".to_owned(), 1), ("b".to_owned(), 2)]);
    let users = data::<ByUser>(r#"{"me":{"shell":"/bin/sh"},"you":[]}"#);
    assert_eq!(users["me"].shell.as_deref(), Some("/bin/sh"));
    assert_eq!(users["you"].shell, None);
}

#[test]
fn an_empty_map_is_an_empty_array() {
    for json in ["[]", "{}", "null", "\"\""] {
        assert!(data::<ByName>(json).is_empty(), "{json}");
    }
}

#[test]
fn maps_are_members_too() {
    let read = data::<Nested>(
        r#"{"limits":{"mail":"unlimited","ftp":3},"groups":{"all":["a","b"],"one":"c"},
            "issuer.commonName":"CA"}"#,
    );
    assert_eq!(read.limits["mail"], Limit::Unlimited);
    assert_eq!(read.limits["ftp"], Limit::Of(3.0));
    assert_eq!(read.groups["one"], ["c"]);
    assert_eq!(read.issuer_common_name.as_deref(), Some("CA"));
}

#[test]
fn misfits_name_the_key() {
    let json = r#"{"a":1,"b":"x"}"#;
    assert_eq!(data::<ByName>(json)["a"], 1);
    assert_eq!(misfits::<ByName>(json), [r#"$.data.b: expected an integer, found text: "x""#]);
    let json = r#"{"groups":{"a b":[{"x":1}]}}"#;
    assert!(data::<Nested>(json).groups.is_empty());
    let misfits = misfits::<Nested>(json);
    assert!(misfits[0].starts_with("$.data.groups[\"a b\"][0]: "), "{misfits:?}");
}
