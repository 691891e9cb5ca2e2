//! What is required is an argument of the constructor, in the order of the schema, or a field of its argument where three
//! texts or more, or two flags, could be swapped; the rest is set by methods. Limits are checked before anything is sent.

use cpanel_core::Endpoint;
use cpanel_tests::{data, sent};

use super::demo::*;

#[test]
fn required_parameters_are_always_sent() {
    let add = Add::new("info@example.com", false, ["a", "b"]);
    assert_eq!(sent(&add), ["email=info@example.com", "strict=0", "tags=a", "tags=b"]);
}

#[test]
fn the_order_is_that_of_the_schema() {
    let add = Add::new("info@example.com", true, ["a"]).login("me").weight(0.5).port(25).quota(10);
    let fields = [
        "quota=10",
        "email=info@example.com",
        "strict=1",
        "tags=a",
        "port=25",
        "weight=0.5",
        "login=me",
    ];
    assert_eq!(sent(&add), fields);
}

#[test]
fn many_required_parameters() {
    let many = Many::new(ManyRequired {
        a: "1",
        b: "2",
        c: "3",
        d: "4",
        e: "5",
        f: "6",
        g: "7",
        h: "8",
    });
    assert_eq!(sent(&many).join("&"), "a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8");
}

#[test]
fn flags_and_lists_of_texts_cannot_be_swapped() {
    let switch = Switch::new(SwitchRequired { narrow: true, opt_out: false });
    assert_eq!(sent(&switch), ["narrow=1", "opt_out=0"]);
    let (old, new) = (vec!["a".to_owned()], vec!["b".to_owned()]);
    let replace = Replace::new(ReplaceRequired { old, new_: new, password: "secret" });
    assert_eq!(sent(&replace), ["old=a", "new=b", "password=SECRET(secret)"]);
}

#[test]
fn a_reply_that_is_nothing_may_be_anything() {
    for json in ["null", "1", "\"done\"", "[{\"a\":[]}]"] {
        data::<NoParameters>(json);
    }
}

#[test]
fn limits_are_checked_before_anything_is_sent() {
    let add = || Add::new("info@example.com", true, ["a"]);
    add().port(65535).weight(1.5).retries(0).check().unwrap();
    let text = |add: Add| add.check().unwrap_err().detail().to_owned();
    assert_eq!(text(add().port(0)), "`port` must be from 1 to 65535, and 0 is not");
    assert_eq!(text(add().retries(-1)), "`retries` must be at least 0, and -1 is not");
    assert_eq!(text(add().weight(1.6)), "`weight` must be at most 1.5, and 1.6 is not");
    add().size(16).check().unwrap();
    assert_eq!(text(add().size(10)), "`size` must be one of 8, 16, and 10 is not");
    let short = "`email` must have 3 to 64 characters, and this has 1";
    assert_eq!(text(Add::new("i", true, ["a"])), short);
}
