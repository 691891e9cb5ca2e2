//! Secrets are sent and read, and never shown.

use cpanel_tests::{data, sent};

use super::demo::*;

#[test]
fn secrets_are_sent() {
    let set = SetPassword::new("me", "hunter2")
        .old("hunter1")
        .codes(["c1", "c2"])
        .keys(["k1", "k2"])
        .joined(["j1", "j2"])
        .env([("A", "e1")])
        .set_name([("B", "s1")]);
    let fields = [
        "user=me",
        "password=SECRET(hunter2)",
        "old=SECRET(hunter1)",
        "codes=SECRET(c1)",
        "codes=SECRET(c2)",
        "keys1=SECRET(k1)",
        "keys2=SECRET(k2)",
        "joined=SECRET(j1,j2)",
        r#"env=SECRET({"A":"e1"})"#,
        "set_B=SECRET(s1)",
    ];
    assert_eq!(sent(&set), fields);
}

#[test]
fn secrets_are_read() {
    let read = data::<SetPassword>(r#"{"user":"me","token":"T0KEN","recovery":["R1",2],"env":{"A":"E1"}}"#);
    assert_eq!(read.token.as_ref().map(|token| token.expose()), Some("T0KEN"));
    let recovery: Vec<_> = read.recovery.iter().map(|code| code.expose()).collect();
    assert_eq!(recovery, ["R1", "2"]);
    assert_eq!(read.env["A"].expose(), "E1");
}

#[test]
fn secrets_are_not_shown() {
    let set = SetPassword::new("me", "hunter2")
        .codes(["c-0-d-e"])
        .joined(["j-0-i-n"])
        .env([("A", "env-1")])
        .set_name([("B", "set-1")]);
    let reply = r#"{"user":"me","token":"T0KEN","recovery":["R3C"],"env":{"A":"env-2"}}"#;
    let read = data::<SetPassword>(reply);
    let shown = format!("{set:?} {read:?}");
    let start = r#"SetPassword { user: "me", password: "#;
    assert!(shown.starts_with(start), "{shown}");
    for secret in ["hunter2", "c-0-d-e", "j-0-i-n", "T0KEN", "R3C", "env-1", "env-2", "set-1"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

#[test]
fn data_that_is_a_secret_itself_is_not_shown() {
    let made = data::<MakeToken>(r#""T0KEN""#);
    assert_eq!(made.as_ref().map(|token| token.expose()), Some("T0KEN"));
    assert!(!format!("{made:?}").contains("T0KEN"));
}

#[cfg(feature = "serde")]
#[test]
fn serde_writes_secrets_only_where_that_is_asked_for() {
    let set = SetPassword::new("me", "hunter2");
    assert!(serde_json::to_string(&set).is_err());
    let written = cpanel_core::Secret::exposing(|| serde_json::to_string(&set)).unwrap();
    assert!(written.contains("hunter2"));
    assert_eq!(serde_json::from_str::<SetPassword>(&written).unwrap(), set);
}
