//! Parameters whose value is JSON as text.

use cpanel_tests::sent;
use serde_json::{Value, json};

use super::demo::types::*;
use super::demo::*;

fn least() -> Store {
    Store::new([json!(["Email", "add_pop", {"a": 1}])], StoreMust::new(4), [80, 443])
}

#[test]
fn records_and_lists_become_json_text() {
    let fields = [r#"command=["Email","add_pop",{"a":1}]"#, r#"must={"id":4}"#, "ports=[80,443]"];
    assert_eq!(sent(&least()), fields);
}

#[test]
fn what_is_not_set_is_not_in_the_json() {
    let store = least()
        .add([
            StoreAdd::new("www", 300).data(["192.0.2.1", "192.0.2.2"]).note("two"),
            StoreAdd::new("mail", 60),
        ])
        .options(StoreOptions::new(true))
        .labels([("b", "2"), ("a", "1")])
        .free(Value::Null);
    let fields = [
        r#"add={"data":["192.0.2.1","192.0.2.2"],"name":"www","note":"two","ttl":300}"#,
        r#"add={"name":"mail","ttl":60}"#,
        r#"command=["Email","add_pop",{"a":1}]"#,
        r#"options={"force":1}"#,
        r#"labels={"a":"1","b":"2"}"#,
        "free=null",
        r#"must={"id":4}"#,
        "ports=[80,443]",
    ];
    let mut sent = sent(&store);
    // The order of members is serde_json's, which a feature of it changes.
    sent[0] = sorted(&sent[0]);
    sent[1] = sorted(&sent[1]);
    assert_eq!(sent, fields);
}

fn sorted(field: &str) -> String {
    let (name, json) = field.split_once('=').expect("a field");
    let members: std::collections::BTreeMap<String, Value> =
        serde_json::from_str(json).expect("an object");
    format!("{name}={}", serde_json::to_string(&members).expect("JSON"))
}
