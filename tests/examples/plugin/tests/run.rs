//! Runs both examples against a server on loopback.

use std::process::Command;

use cpanel_core::test_server::{Answer, TOKEN, TestServer, USER};
use serde_json::json;

fn run(program: &str) {
    let server = TestServer::start();
    server.on("Guestbook", "add_entry", |_| Answer::data(json!({"id": "7"})));
    server.on("Guestbook", "list_entries", |received| {
        assert_eq!(received.field("limit"), Some("20"));
        Answer::data(json!([{"id": 7, "author": "Ada", "message": "What a fine page!"}]))
    });
    let folder = tempfile::tempdir().unwrap();
    let ca = folder.path().join("ca.pem");
    std::fs::write(&ca, server.certificate_pem()).unwrap();
    let output = Command::new(program)
        .env("CPANEL_URL", server.url())
        .env("CPANEL_USER", USER)
        .env("CPANEL_TOKEN", TOKEN)
        .env("CPANEL_CA_FILE", &ca)
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stdout);
    assert_eq!(shown, "wrote entry 7\nAda: What a fine page!\n", "{output:?}");
    assert_eq!(server.received()[0].field("author"), Some("Ada"));
}

#[test]
fn calls_made_in_a_build_script() {
    run(env!("CARGO_BIN_EXE_from_build_script"));
}

#[test]
fn calls_from_a_crate_of_their_own() {
    run(env!("CARGO_BIN_EXE_from_crate"));
}
