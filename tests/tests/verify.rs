//! Tests `verify` against a server on loopback whose replies differ from the schema in known ways.

use std::process::{Command, Output};

use cpanel_codegen::internal::import;
use cpanel_core::test_server::{Answer, TOKEN, TestServer, USER};
use cpanel_tests::folder;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Texts that must not be in any file.
const PRIVATE: [&str; 4] = ["ada@garden.test", "garden.test", "planted", "/home/ada"];

fn verify(server: &TestServer, place: &TempDir, arguments: &[&str]) -> Output {
    let ca = place.path().join("ca.pem");
    std::fs::write(&ca, server.certificate_pem()).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_verify"));
    command.env("CPANEL_URL", server.url()).env("CPANEL_CA_FILE", &ca);
    command.env("CPANEL_USER", USER).env("CPANEL_TOKEN", TOKEN);
    command.arg("--schema").arg(folder("../schema"));
    command.arg("--report").arg(place.path().join("report.md")).args(arguments);
    command.output().expect("verify runs")
}

/// Starts a server with a domain, mailboxes, tokens and a zone.
fn server() -> TestServer {
    let server = TestServer::start();
    server.on("DomainInfo", "list_domains", |_| {
        Answer::data(json!({"main_domain": "garden.test", "addon_domains": [],
            "parked_domains": [], "sub_domains": ["www.garden.test"]}))
    });
    server.on("Email", "list_pops", |_| {
        Answer::data(json!([
            {"email": "ada@garden.test", "login": "ada@garden.test", "suspended_login": "maybe",
                "colour": "planted-colour", "planted": 1},
        ]))
    });
    server.on("Tokens", "list", |_| {
        Answer::data(json!([{"name": "planted-name", "create_time": "1700000000",
            "expires_at": null, "has_full_access": 1, "features": [], "readonly": 0}]))
    });
    server.on("DNS", "parse_zone", |received| {
        assert_eq!(received.field("zone"), Some("garden.test"));
        Answer::data(json!([{"type": "control", "line_index": "0", "text_b64": "cGxhbnRlZA=="}]))
    });
    server
}

#[test]
fn differences_are_reported() {
    let (server, place) = (server(), TempDir::new().expect("a folder"));
    let output = verify(&server, &place, &["--only", "uapi"]);
    assert!(output.status.success(), "{output:?}");
    let report = std::fs::read_to_string(place.path().join("report.md")).expect("a report");
    let part = |name: &str| {
        let start = report.find(&format!("\n### {name}\n")).unwrap_or_else(|| panic!("{name}"));
        report[start + 1..].split("\n#").next().unwrap_or_default().to_owned()
    };
    let pops = part("uapi/Email::list_pops");
    for line in [
        "- left out: `$.data[0].suspended_login`: expected a flag",
        "- did not fit: `$.data[].suspended_login`: flag expected, text came",
        "- not in the schema: `$.data[].colour`: text",
        "- never came: `$.data[].suspended_incoming`",
    ] {
        assert!(pops.contains(line), "{line} is missing in\n{pops}");
    }
    assert!(!pops.contains("`$.data[].login`"), "{pops}");
    // The domain of the zone comes from another reply.
    assert!(part("uapi/DNS::parse_zone").contains("- never came: `$.data[].ttl`"));
    assert_eq!(part("uapi/Tokens::list").trim(), "### uapi/Tokens::list");
    let differ = report.find("## Differ").expect("a part");
    let whole = report.find("## As the schema says").expect("a part");
    let at = |name: &str| report.find(&format!("### {name}\n")).expect("a function");
    assert!((differ..whole).contains(&at("uapi/Email::list_pops")), "{report}");
    assert!(at("uapi/Tokens::list") > whole, "{report}");
    // Calls of functions that the server does not know fail, but the run goes on.
    assert!(report.contains("- uapi/Quota::get_quota_info: "), "{report}");
    assert!(!report.contains("planted-colour") && !report.contains("garden.test"), "{report}");
}

#[test]
fn only_functions_that_read_are_called() {
    let (server, place) = (server(), TempDir::new().expect("a folder"));
    let output = verify(&server, &place, &["--only", "uapi/Tokens"]);
    assert!(output.status.success(), "{output:?}");
    let called: Vec<_> = server.received().into_iter().map(|call| call.function).collect();
    assert_eq!(called, ["list"]);
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(told, "1 as the schema says, 0 differ, 0 failed, 0 not called\n");
}

#[test]
fn recorded_replies_identify_nobody() {
    let (server, place) = (server(), TempDir::new().expect("a folder"));
    let records = place.path().join("records");
    server.on("StatsBar", "get_stats", |_| Answer::failure("Not here."));
    server.on("StatsBar", "stat", |_| Answer::data(json!([{"value": "11.36.0 (build 4)"}])));
    server.on("Email", "get_main_account_disk_usage", |_| Answer::data("/home/ada/mail"));
    let folder = records.to_str().expect("a path");
    let output = verify(&server, &place, &["--record", folder, "--only", "uapi"]);
    assert!(output.status.success(), "{output:?}");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&records).expect("records") {
        let path = entry.expect("a file").path();
        names.push(path.file_name().expect("a name").to_string_lossy().into_owned());
        let text = std::fs::read_to_string(&path).expect("a record");
        let told: Vec<_> = PRIVATE.iter().filter(|word| text.contains(*word)).collect();
        assert!(told.is_empty(), "{told:?} in {text}");
    }
    names.sort();
    let wanted = [
        "uapi-DNS-parse_zone-01.json",
        "uapi-DomainInfo-list_domains-01.json",
        "uapi-Email-get_main_account_disk_usage-01.json",
        "uapi-Email-list_pops-01.json",
        "uapi-Tokens-list-01.json",
    ];
    assert_eq!(names, wanted);
    let read = |name: &str| -> Value {
        let text = std::fs::read_to_string(records.join(name)).expect("a record");
        serde_json::from_str(&text).expect("JSON")
    };
    // Harmless texts are kept, and the same text always gets the same replacement.
    let token = &read("uapi-Tokens-list-01.json")["body"]["data"][0];
    assert_eq!(
        (&token["create_time"], &token["has_full_access"]),
        (&json!("1700000000"), &json!(1))
    );
    let zone = &read("uapi-DNS-parse_zone-01.json");
    assert_eq!((&zone["module"], &zone["kind"]), (&json!("DNS"), &json!("success")));
    assert_eq!(zone["body"]["data"][0]["type"], "control");
    assert_eq!(zone["version"], "11.36");
    let mailbox = &read("uapi-Email-list_pops-01.json")["body"]["data"][0];
    assert_eq!(mailbox["email"], mailbox["login"]);
    assert!(mailbox["email"].as_str().is_some_and(|email| email.ends_with("@example.com")));
}

#[test]
fn recorded_replies_can_be_imported() {
    let (server, place) = (server(), TempDir::new().expect("a folder"));
    server.on("StatsBar", "get_stats", |received| {
        assert_eq!(received.field("display"), Some("cpanelversion"));
        Answer::data(json!([{"id": "cpanelversion", "value": "134.0 (build 11)"}]))
    });
    server.on("Email", "list_pops", |_| {
        Answer::data(
            json!([{"email": "ada@garden.test", "login": "ada@garden.test", "colour": "planted-red",
            "weight": 12.5, "count": "7", "planted": 1, "sites": {"garden.test": {"ada": "x"}}}]),
        )
    });
    let (records, schema) = (place.path().join("records"), place.path().join("schema"));
    let folder_of = records.to_str().expect("a path");
    let only = ["--record", folder_of, "--only", "uapi/Email::list_pops"];
    let output = verify(&server, &place, &only);
    assert!(output.status.success(), "{output:?}");
    std::fs::create_dir_all(schema.join("uapi")).expect("a folder");
    for file in ["uapi/Email.yaml", "imported.yaml"] {
        std::fs::copy(folder("../schema").join(file), schema.join(file)).expect("a copy");
    }
    let report = import::recorded::run(&schema, &records).expect("evidence");
    let row = "Email::list_pops/returns/list/record";
    let wanted = [
        format!("{row}/colour is new: text"),
        format!("{row}/count is new: integer"),
        format!("{row}/sites is new: map of map of text"),
        format!("{row}/weight is new: number"),
    ];
    assert_eq!(report.changes, wanted);
    let written = std::fs::read_to_string(schema.join("uapi/Email.yaml")).expect("a module");
    assert!(!written.contains("garden.test") && !written.contains("planted"));
    assert!(written.contains("colour: {type: text, seen: 11.134 (1)}"), "{written}");
}

#[test]
fn a_refusal_ends_the_run() {
    let (server, place) = (server(), TempDir::new().expect("a folder"));
    server.otherwise(|_| Answer::page(401, "<html></html>"));
    server.on("Tokens", "list", |_| Answer::page(401, "<html></html>"));
    let output = verify(&server, &place, &["--only", "uapi/Tokens"]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(server.received().len(), 1);
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.starts_with("verify: Tokens::list: ") && !told.contains(TOKEN), "{told}");
}
