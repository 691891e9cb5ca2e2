//! Runs both examples, and the plugin's own command line program, against a server on loopback.

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

#[cfg(feature = "cli")]
#[test]
fn the_command_line_of_the_plugin() {
    let server = TestServer::start();
    server.on("Guestbook", "add_entry", |_| Answer::data(json!({"id": "7"})));
    server.on("Guestbook", "list_entries", |_| {
        Answer::data(json!([{"id": 7, "author": "Ada", "message": "What a fine page!"}]))
    });
    let run = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guestbook-command"));
        command.args(words).env_clear().env("CPANEL_URL", server.url());
        command.env("CPANEL_USER", USER).env("CPANEL_TOKEN", TOKEN);
        let output = command.env("CPANEL_CERT_SHA256", server.fingerprint()).output().unwrap();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code(), text(&output.stdout), text(&output.stderr))
    };
    let add = ["guestbook", "add-entry", "--author=Ada", "--message", "What a fine page!"];
    let (status, shown, said) = run(&add);
    assert_eq!((status, &*shown), (Some(0), "id  7\n"), "{said}");
    assert_eq!(server.received()[0].field("message"), Some("What a fine page!"));
    let list = ["uapi", "Guestbook::list_entries", "--columns=id,author"];
    assert_eq!(run(&list).1, "ID  AUTHOR\n7   Ada\n");
    let (status, _, said) = run(&["guestbook", "add-entry", "--autor=Ada"]);
    assert!(status == Some(2) && said.contains("--author"), "{said}");
    let (_, shown, _) = run(&["search", "visitors"]);
    assert!(shown.contains("Guestbook::list_entries"), "{shown}");
    assert!(run(&["--help"]).1.contains("Usage: guestbook"));
    assert_eq!(server.received().len(), 2);
}
