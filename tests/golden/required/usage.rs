//! What is required is an argument of the constructor, in the order of the schema; the rest is set by methods.

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
    let many = Many::new("1", "2", "3", "4", "5", "6", "7", "8");
    assert_eq!(sent(&many).join("&"), "a=1&b=2&c=3&d=4&e=5&f=6&g=7&h=8");
}

#[test]
fn a_reply_that_is_nothing_may_be_anything() {
    for json in ["null", "1", "\"done\"", "[{\"a\":[]}]"] {
        data::<NoParameters>(json);
    }
}
