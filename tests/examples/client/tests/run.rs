//! Runs every example against a server on loopback, and checks what it sends and prints.

use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cpanel_core::Service;
use cpanel_core::test_server::{Answer, TOKEN, TestServer, USER};
use serde_json::{Value, json};

/// Runs a program with the server in its environment, as the service `cpanel`.
fn run(program: &str, server: &TestServer, arguments: &[&str]) -> Output {
    run_as("cpanel", program, server, arguments)
}

fn run_as(service: &str, program: &str, server: &TestServer, arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let ca = folder.path().join("ca.pem");
    std::fs::write(&ca, server.certificate_pem()).unwrap();
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null());
    command.env("CPANEL_URL", server.url()).env("CPANEL_CA_FILE", &ca);
    command.env("CPANEL_USER", USER).env("CPANEL_TOKEN", TOKEN).env("CPANEL_SERVICE", service);
    command.output().unwrap()
}

/// Returns the output of a successful program.
fn shown(output: &Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Returns the names of the called functions, in order.
fn called(server: &TestServer) -> Vec<String> {
    let names = server.received();
    names.iter().map(|call| format!("{}::{}", call.module, call.function)).collect()
}

#[test]
fn quick_start() {
    let program = env!("CARGO_BIN_EXE_quick_start");
    let server = TestServer::start();
    server.on("Email", "list_pops_with_disk", |_| {
        Answer::data(json!([{"email": "ada@example.com", "diskused": "12.50"}]))
    });
    assert_eq!(shown(&run(program, &server, &[])), "      12.5 MB  ada@example.com\n");
    let received = server.received();
    assert_eq!(received[0].field("api.sort_column_0"), Some("_diskused"));
    assert_eq!(received[0].field("api.sort_reverse_0"), Some("1"));

    server.on("Email", "list_pops_with_disk", |_| Answer::page(401, "<html></html>"));
    let output = run(program, &server, &[]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("Is the token still valid") && !told.contains(TOKEN), "{told}");
}

#[test]
fn tokens() {
    let server = TestServer::start();
    server.on("Tokens", "create_full_access", |received| {
        assert_eq!(received.field("name"), Some("nightly-backup"));
        Answer::data(json!({"create_time": "1700000000", "token": TOKEN}))
    });
    server.on("Tokens", "list", |_| {
        Answer::data(json!([
            {"name": "old", "expires_at": "1700000000"},
            {"name": "for ever", "expires_at": null},
            {"name": "nightly-backup", "expires_at": 4_000_000_000_u64},
        ]))
    });
    server.on("Tokens", "revoke", |received| {
        assert_eq!(received.field("name"), Some("old"));
        Answer::data(1)
    });
    server.on("Email", "add_pop", |received| {
        assert_eq!(received.field("email"), Some("newuser"));
        assert_eq!(received.field("password"), Some("12345luggage"));
        assert_eq!(received.field("quota"), Some("500"));
        Answer::data("newuser+example.com")
    });
    let output = run(env!("CARGO_BIN_EXE_tokens"), &server, &[]);
    let wanted = "made nightly-backup\nrevoked old, which had expired\nkept for ever\n\
        kept nightly-backup\nmade the mailbox newuser\n";
    assert_eq!(shown(&output), wanted);
    let names = ["Tokens::create_full_access", "Tokens::list", "Tokens::revoke", "Email::add_pop"];
    assert_eq!(called(&server), names);
}

#[test]
fn install_certificate() {
    let program = env!("CARGO_BIN_EXE_install_certificate");
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, format!("PEM of {name}")).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (certificate, key, more) = (file("certificate"), file("key"), file("intermediates"));
    let arguments = ["example.com", &*certificate, &*key, &*more];
    let server = TestServer::start();
    server.on("SSL", "install_ssl", |_| {
        Answer::data(json!({
            "message": "The certificate is on example.com.",
            "working_domains": ["example.com", "mail.example.com"],
            "warning_domains": ["ftp.example.com"],
        }))
    });
    let wanted = "The certificate is on example.com.\nalso serves example.com, mail.example.com\n\
        not in the certificate: ftp.example.com\n";
    assert_eq!(shown(&run(program, &server, &arguments)), wanted);
    let received = server.received();
    assert_eq!(received[0].field("domain"), Some("example.com"));
    assert_eq!(received[0].field("cert"), Some("PEM of certificate"));
    assert_eq!(received[0].field("key"), Some("PEM of key"));
    assert_eq!(received[0].field("cabundle"), Some("PEM of intermediates"));

    server.on("SSL", "install_ssl", |_| Answer::failure("The certificate has expired."));
    let output = run(program, &server, &arguments);
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("The certificate has expired."), "{told}");
    assert!(told.contains("Look at the account's certificates"), "{told}");
}

/// Returns a row of a zone, as in the reply of `DNS::parse_zone`.
fn row(line: usize, name: &str, kind: &str, data: &[&str]) -> Value {
    let data: Vec<_> = data.iter().map(|part| STANDARD.encode(part)).collect();
    json!({"type": "record", "line_index": line, "record_type": kind, "ttl": 14400,
        "dname_b64": STANDARD.encode(name), "data_b64": data})
}

/// Starts a server with a zone that can be edited as far as the examples need it.
fn zone_server() -> TestServer {
    let server = TestServer::start();
    server.on("DNS", "has_local_authority", |received| {
        let domain = received.field("domain").unwrap();
        Answer::data(json!([{"domain": domain, "local_authority": 1, "zone": "example.com"}]))
    });
    let serial = Mutex::new(2_031_010_100);
    let extra = Mutex::new(None::<Value>);
    let state = Arc::new((serial, extra));
    let for_edits = Arc::clone(&state);
    server.on("DNS", "parse_zone", move |received| {
        assert_eq!(received.field("zone"), Some("example.com"));
        let serial = state.0.lock().unwrap().to_string();
        let soa =
            ["ns1.example.com.", "root.example.com.", &*serial, "3600", "1800", "86400", "300"];
        let mut rows = vec![
            json!({"type": "comment", "line_index": 0, "text_b64": STANDARD.encode("; a zone")}),
            row(1, "example.com.", "SOA", &soa),
            row(9, "home", "A", &["192.0.2.7"]),
            row(10, "_acme-challenge", "TXT", &["another's"]),
        ];
        rows.extend(state.1.lock().unwrap().clone());
        Answer::data(rows)
    });
    server.on("DNS", "mass_edit_zone", move |received| {
        let mut serial = for_edits.0.lock().unwrap();
        if received.field("serial") != Some(&*serial.to_string()) {
            return Answer::failure("The serial number is not the zone's.");
        }
        *serial += 1;
        if let Some(added) = received.field("add") {
            let added: Value = serde_json::from_str(added).unwrap();
            let text = |value: &Value| value.as_str().unwrap().to_owned();
            let (name, kind) = (text(&added["dname"]), text(&added["record_type"]));
            let made = row(11, &name, &kind, &[&text(&added["data"][0])]);
            *for_edits.1.lock().unwrap() = Some(made);
        }
        Answer::data(json!({"new_serial": serial.to_string()}))
    });
    server
}

/// Returns the edits that a server received: what each of them adds, edits and removes.
fn edits(server: &TestServer) -> Vec<(String, String)> {
    let received = server.received();
    let edits = received.iter().filter(|call| call.function == "mass_edit_zone");
    let parts = edits.flat_map(|call| call.fields.clone());
    parts.filter(|(name, _)| ["add", "edit", "remove"].contains(&&**name)).collect()
}

#[test]
fn dns01() {
    let server = zone_server();
    let output = run(env!("CARGO_BIN_EXE_dns01"), &server, &["www.example.com", "a-value"]);
    assert!(shown(&output).ends_with("removed 1\n"), "{output:?}");
    let edits = edits(&server);
    let [(add, added), (remove, line)] = &*edits else { panic!("{edits:?}") };
    assert_eq!((&**add, &**remove, &**line), ("add", "remove", "11"));
    let added: Value = serde_json::from_str(added).unwrap();
    let wanted = json!({"dname": "_acme-challenge.www.example.com.", "ttl": 60,
        "record_type": "TXT", "data": ["a-value"]});
    assert_eq!(added, wanted);
}

#[test]
fn dynamic_dns() {
    let program = env!("CARGO_BIN_EXE_dynamic_dns");
    let server = zone_server();
    let output = run(program, &server, &["home.example.com", "192.0.2.7"]);
    assert_eq!(shown(&output), "home.example.com is 192.0.2.7 already\n");
    assert_eq!(edits(&server), []);

    let output = run(program, &server, &["home.example.com", "192.0.2.8"]);
    assert_eq!(shown(&output), "home.example.com is 192.0.2.8 now\n");
    let output = run(program, &server, &["home.example.com", "2001:db8::8"]);
    assert_eq!(shown(&output), "home.example.com is 2001:db8::8 now\n");
    let edits = edits(&server);
    let [(edit, edited), (add, added)] = &*edits else { panic!("{edits:?}") };
    assert_eq!((&**edit, &**add), ("edit", "add"));
    let edited: Value = serde_json::from_str(edited).unwrap();
    let wanted = json!({"line_index": 9, "dname": "home.example.com.", "ttl": 14400,
        "record_type": "A", "data": ["192.0.2.8"]});
    assert_eq!(edited, wanted);
    let added: Value = serde_json::from_str(added).unwrap();
    assert_eq!((&added["record_type"], &added["data"]), (&json!("AAAA"), &json!(["2001:db8::8"])));
}

#[test]
fn whm_accounts() {
    let program = env!("CARGO_BIN_EXE_whm_accounts");
    let server = TestServer::start_as(Service::Whm);
    // The current and the maximum number of simultaneous calls.
    let (now, most) = (AtomicUsize::new(0), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::clone(&most);
    server.on("Quota", "get_quota_info", move |received| {
        seen.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        std::thread::sleep(Duration::from_millis(100));
        now.fetch_sub(1, Ordering::SeqCst);
        match received.account.as_deref() {
            Some("gone") => Answer::failure("There is no such account."),
            Some(account) => Answer::data(json!({
                "inodes_used": 1200,
                "megabyte_limit": 0,
                "megabytes_used": account.len(),
            })),
            None => Answer::failure("On whose behalf?"),
        }
    });
    let output = run_as("whm", program, &server, &["ada", "grace", "gone", "hedy", "mary", "emmy"]);
    assert_eq!(output.status.code(), Some(1));
    let mut lines: Vec<_> = std::str::from_utf8(&output.stdout).unwrap().lines().collect();
    lines.sort_unstable();
    assert_eq!(
        lines,
        ["ada: 3.0 MB", "emmy: 4.0 MB", "grace: 5.0 MB", "hedy: 4.0 MB", "mary: 4.0 MB"]
    );
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.starts_with("gone: ") && told.contains("no such account"), "{told}");
    assert!(most.load(Ordering::SeqCst) <= 4, "{most:?} at a time");
}

#[test]
fn upload() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, size: usize| {
        let path = folder.path().join(name);
        std::fs::write(&path, vec![b'x'; size]).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (large, small) = (file("large.bin", 300_000), file("small.bin", 3));
    let server = TestServer::start();
    server.on("Fileman", "upload_files", |_| {
        Answer::data(json!({"succeeded": 1, "failed": 1, "uploads": [
            {"file": "large.bin", "size": "300000", "status": 1, "reason": "Upload OK"},
            {"file": "small.bin", "size": 3, "status": 0, "reason": "It exists."},
        ]}))
    });
    let arguments = ["public_html", &*large, &*small];
    let output = run(env!("CARGO_BIN_EXE_upload"), &server, &arguments);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let shown = String::from_utf8_lossy(&output.stdout);
    assert_eq!(shown, "large.bin: 300000 bytes\nsmall.bin: refused: It exists.\n");
    let bar = String::from_utf8_lossy(&output.stderr);
    let whole = format!("[{}]     300000 of 300000 bytes  large.bin", "#".repeat(40));
    assert!(bar.contains(&whole), "{bar}");
    assert!(bar.contains("[#......") || bar.matches('\r').count() > 3, "{bar}");
    let received = server.received();
    assert_eq!(received[0].field("dir"), Some("public_html"));
    let files = &received[0].files;
    let files: Vec<_> = files.iter().map(|file| (&*file.name, file.content.len())).collect();
    assert_eq!(files, [("large.bin", 300_000), ("small.bin", 3)]);
}
