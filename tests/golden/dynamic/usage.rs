//! Replies of an unknown shape, and replies that are passed over.

use cpanel_core::{Dynamic, Endpoint};
use cpanel_tests::{data, sent};
use serde_json::json;

use super::demo::*;

#[test]
fn any_json_is_kept() {
    let value = json!({"count": "12", "on": "yes", "list": [1, null]});
    let read = data::<Unknown>(&value.to_string());
    assert_eq!(read.0, value);
    assert_eq!(
        (read.integer("count"), read.flag("on"), read.text("none")),
        (Some(12), Some(true), None)
    );
    assert_eq!(data::<LeftOut>("null"), Dynamic::default());
}

#[test]
fn rows_and_entries_may_be_dynamic() {
    assert_eq!(data::<Rows>(r#"[1,{"a":2}]"#), [Dynamic(json!(1)), Dynamic(json!({"a": 2}))]);
    assert_eq!(data::<Pass>(r#"{"x":[1]}"#)["x"], Dynamic(json!([1])));
}

#[test]
fn nothing_is_nothing() {
    fn returns_nothing(_: &impl Endpoint<Data = ()>) {}
    returns_nothing(&NoneParams::new());
    data::<NoneParams>(r#"{"any":["thing"]}"#);
}

#[test]
fn any_json_can_be_sent() {
    assert_eq!(sent(&Pass::new().filter(json!({"a": [1, "b"]}))), [r#"filter={"a":[1,"b"]}"#]);
    assert_eq!(sent(&Pass::new().filter("text")), [r#"filter="text""#]);
}
