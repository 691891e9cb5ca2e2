//! A call whose whole body is one JSON object.

use cpanel_core::form::Body;
use cpanel_tests::{body, sent};
use serde_json::json;

use super::demo::types::*;
use super::demo::*;

#[test]
fn parameters_are_members() {
    let set = Set::new([("theme", SetPersonalization::new().value(json!({"dark": true})))], 3)
        .names(["a", "b"])
        .level(SetLevel::High)
        .since(1_700_000_000)
        .quota(5)
        .token("s3cret");
    assert_eq!(body(&set), Body::Json);
    let fields = [
        r#"personalization:{"theme":{"value":{"dark":true}}}"#,
        r#"names:["a","b"]"#,
        r#"level:"high""#,
        "since:1700000000",
        r#"quota:"5""#,
        "depth:3",
        r#"token:"s3cret""#,
    ];
    assert_eq!(sent(&set), fields);
}

#[test]
fn what_is_not_set_is_left_out() {
    let none: [(&str, SetPersonalization); 0] = [];
    assert_eq!(sent(&Set::new(none, 1)), ["personalization:{}", "depth:1"]);
}
