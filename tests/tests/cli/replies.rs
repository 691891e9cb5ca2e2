//! Tests how replies are shown.

use cpanel_core::test_server::{Answer, TestServer};
use serde_json::{Value, json};

use super::{err, ok, out, run};

#[test]
fn a_list_is_shown_in_every_format() {
    let server = TestServer::start();
    let rows = json!([
        {"email": "a@example.com", "login": "a, b", "suspended_login": 0},
        {"email": "c@example.com", "login": "\u{1b}[31mred", "suspended_login": 1},
    ]);
    let answer = rows.clone();
    server.on("Email", "list_pops", move |_| Answer::data(answer.clone()));
    let shown = |format: &str| ok(&server, &["email", "list-pops", "--format", format]);
    assert_eq!(
        ok(&server, &["email", "list-pops", "--columns=login,email"]),
        "LOGIN     EMAIL\na, b      a@example.com\n [31mred  c@example.com\n"
    );
    assert_eq!(serde_json::from_str::<Value>(&shown("json")).expect("JSON"), rows);
    assert_eq!(shown("ids"), "a@example.com\nc@example.com\n");
    let output = run(&server, &["email", "list-pops", "--columns=login,emial", "--sort=-logn"]);
    for said in ["column `emial`; did you mean `email`", "column `logn`; did you mean `login`"] {
        assert!(err(&output).contains(said), "{}", err(&output));
    }
    let csv = ok(&server, &["email", "list-pops", "--columns=login,email", "--format=csv"]);
    assert!(csv.starts_with("login,email\n\"a, b\",a@example.com\n"), "{csv}");
    let yaml = ok(&server, &["email", "list-pops", "--columns=email", "--format=yaml"]);
    assert_eq!(yaml, "-\n  email: a@example.com\n-\n  email: c@example.com\n");
}

#[test]
fn lists_are_sorted_filtered_and_walked_by_the_server() {
    let server = TestServer::start();
    let rows: Vec<_> =
        (0..25).map(|number| json!({"email": format!("{number}@example.com")})).collect();
    server.on("Email", "list_pops_with_disk", move |call| Answer::pages_of(&rows, call));
    let words = [
        "uapi",
        "Email::list_pops_with_disk",
        "--sort=-diskused",
        "--filter=domain eq example.com",
    ];
    let all = ok(&server, &[&words[..], &["--all", "--page-size=10", "--format=ids"]].concat());
    assert_eq!(all.lines().count(), 25);
    let received = server.received();
    assert_eq!(received.len(), 3);
    for (name, value) in [
        ("api.sort_column_0", "diskused"),
        ("api.sort_reverse_0", "1"),
        ("api.sort_method_0", "numeric"),
        ("api.filter_column_0", "domain"),
        ("api.filter_type_0", "eq"),
        ("api.filter_term_0", "example.com"),
    ] {
        assert_eq!(received[0].field(name), Some(value), "{name}");
    }
    let output =
        run(&server, &[&words[..], &["--page=2", "--page-size=10", "--format=ids"]].concat());
    assert_eq!(out(&output).lines().next(), Some("10@example.com"));
    assert!(err(&output).contains("page 2 of 3"), "{}", err(&output));
}
