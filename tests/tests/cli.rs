//! Tests the command line program as a person or a script runs it, against a server on loopback: what it sends, shows
//! and refuses, and its exit status.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use cpanel_core::Api;
use cpanel_core::test_server::{Answer, PASSWORD, Received, TOKEN, TOTP_SECRET, TestServer, USER};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Returns the program with a clean environment.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cpanel"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    command
}

/// Returns the program with the server and the token.
fn program_for(server: &TestServer, arguments: &[&str]) -> Command {
    let mut command = program(arguments);
    command.env("CPANEL_URL", server.url()).env("CPANEL_USER", USER).env("CPANEL_TOKEN", TOKEN);
    command.env("CPANEL_CERT_SHA256", server.fingerprint());
    command
}

fn run(server: &TestServer, arguments: &[&str]) -> Output {
    program_for(server, arguments).output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("text")
}

/// Runs the program, which must succeed. Returns its output.
fn ok(server: &TestServer, arguments: &[&str]) -> String {
    let output = run(server, arguments);
    assert!(output.status.success(), "{arguments:?}: {}", err(&output));
    out(&output)
}

fn explained() -> Vec<Value> {
    let output = program(&["explain", "--format", "json"]).output().expect("the program runs");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// Returns arguments that set every parameter to its example, as a script makes them from `explain --format json`.
fn arguments(function: &Value, file: &Path) -> (Vec<String>, Vec<(String, String)>) {
    let texts = |value: &Value| -> Vec<String> {
        let items = value.as_array().into_iter().flatten();
        items.map(|one| one.as_str().expect("text").to_owned()).collect()
    };
    let left_out: BTreeSet<String> = function["together"]
        .as_array()
        .expect("a list")
        .iter()
        .filter(|rule| rule["rule"] == "exactly_one")
        .flat_map(|rule| texts(&rule["parameters"]).into_iter().skip(1))
        .collect();
    let (mut words, mut variables) = (texts(&function["command"]), Vec::new());
    for param in function["parameters"].as_array().expect("a list") {
        if left_out.contains(param["name"].as_str().expect("text")) {
            continue;
        }
        let (flag, example) = (&texts(&param["flags"])[0], &param["example"]);
        let text = |value: &Value| match value {
            Value::String(text) if param["type"] != "json" => text.clone(),
            other => other.to_string(),
        };
        if param["file"] == true {
            words.push(format!("{flag}={}", file.display()));
        } else if param["secret"] == true {
            let variable = format!("SECRET_{}", variables.len());
            words.push(format!("{flag}={variable}"));
            variables.push((variable, text(example)));
        } else if let Some(items) = example.as_array().filter(|_| param["repeated"] == true) {
            words.extend(items.iter().map(|one| format!("{flag}={}", text(one))));
        } else {
            words.push(format!("{flag}={}", text(example)));
        }
    }
    words.push("--yes".to_owned());
    (words, variables)
}

/// Returns the names of the fields that each function received.
fn sent(server: &TestServer) -> BTreeMap<String, BTreeSet<String>> {
    let calls = server.received();
    let call = |one: &Received| {
        let names = one.fields.iter().map(|(name, _)| name.clone());
        let files = one.files.iter().map(|file| file.field.clone());
        (format!("{:?}/{}::{}", one.api, one.module, one.function), names.chain(files).collect())
    };
    calls.iter().map(call).collect()
}

fn least(call: &Received) -> Answer {
    match call.api {
        Api::Uapi => Answer::data(Value::Null),
        Api::Api2 => Answer::data(json!([])),
    }
}

/// All functions, called as `explain` describes them, send the same fields as the typed calls of `call-all`.
#[test]
fn every_function_can_be_called_by_what_explain_says() {
    let functions = explained();
    assert!(functions.len() > 900, "{}", functions.len());
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("example.txt");
    fs::write(&file, "example\n").expect("a file");
    let server = TestServer::start_plain();
    server.otherwise(least);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut faults = Vec::new();
        while let Some(function) = functions.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (words, variables) = arguments(function, &file);
            let words: Vec<_> = words.iter().map(String::as_str).collect();
            let mut command = program_for(&server, &words);
            let output = command.arg("--plain-http").envs(variables).output().expect("it runs");
            if !output.status.success() {
                faults.push(format!("{words:?}: {}", err(&output)));
            }
        }
        faults
    };
    let faults: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("no panic")).collect()
    });
    assert!(faults.is_empty(), "{} fail: {:#?}", faults.len(), faults);
    assert_eq!(server.received().len(), functions.len(), "each is called once");

    let typed = TestServer::start();
    typed.otherwise(least);
    let ca = folder.path().join("ca.pem");
    fs::write(&ca, typed.certificate_pem()).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_call-all"));
    command.arg(typed.url()).args(["--user", USER, "--token", TOKEN, "--ca"]).arg(ca);
    let output = command.output().expect("call-all runs");
    assert!(String::from_utf8_lossy(&output.stdout).contains(" 0 failed"), "{output:?}");
    let (here, there) = (sent(&server), sent(&typed));
    let differing: Vec<_> = there
        .iter()
        .filter(|(name, fields)| here.get(*name) != Some(fields))
        .map(|(name, fields)| (name, fields, here.get(name)))
        .collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

/// The two calls of the vendor's guide to tokens, and one call that writes.
#[test]
fn calls_of_both_interfaces_go_as_they_should() {
    let server = TestServer::start();
    server.otherwise(least);
    ok(&server, &["email", "list-pops"]);
    ok(&server, &["api2", "Email::listforwards", "--domain", "example.com"]);
    let mut command = program_for(
        &server,
        &["email", "add-pop", "--email", "newuser", "--password-from-env", "MAILPW", "--quota=500"],
    );
    let output = command.env("MAILPW", "a+b c&d").output().expect("the program runs");
    assert!(output.status.success(), "{}", err(&output));
    let received = server.received();
    assert_eq!(received[0].path, "/execute/Email/list_pops");
    assert_eq!(
        received[0].header("authorization"),
        Some(format!("cpanel {USER}:{TOKEN}").as_str())
    );
    assert_eq!((received[1].api, received[1].field("domain")), (Api::Api2, Some("example.com")));
    assert_eq!(received[2].field("password"), Some("a+b c&d"));
    assert_eq!((received[2].field("quota"), received[2].method.as_str()), (Some("500"), "POST"));
}

#[test]
fn what_is_not_known_can_be_called_by_name() {
    let server = TestServer::start();
    server.otherwise(least);
    let mut command =
        program_for(&server, &["call", "MyPlugin::do_it", "key=a=b", "--secret", "pin=env:PIN"]);
    let output = command.env("PIN", "12345").output().expect("the program runs");
    assert!(output.status.success(), "{}", err(&output));
    let received = server.received();
    assert_eq!((received[0].module.as_str(), received[0].function.as_str()), ("MyPlugin", "do_it"));
    assert_eq!((received[0].field("key"), received[0].field("pin")), (Some("a=b"), Some("12345")));
}

#[test]
fn bad_input_is_refused_before_anything_is_sent() {
    let server = TestServer::start();
    server.otherwise(least);
    let cases: &[(&[&str], &[&str])] = &[
        (&["emial", "add-pop"], &["`emial`", "did you mean `Email`"]),
        (&["email", "ad-pop"], &["`ad-pop`", "did you mean `add_pop`"]),
        (
            &["email", "add-pop"],
            &["--email is missing", "exactly one of --password, --password-hash"],
        ),
        (&["email", "list-pops", "--regx=a"], &["--regx", "--regex"]),
        (
            &["email", "add-pop", "--email=a", "--password", "planted-secret"],
            &["--password is a secret", "--password-from-file"],
        ),
        (&["email", "add-pop", "--email=a", "--password-from-env=NONE"], &["--password", "NONE"]),
        (
            &["email", "edit-pop-quota", "--email=a", "--domain=b", "--quota=many"],
            &["--quota: `many` is not a number"],
        ),
        (
            &["email", "set-always-accept", "--domain=a", "--mxcheck=lokal"],
            &["`lokal` is not allowed", "did you mean `local`"],
        ),
        (&["tokens", "create-full-access", "--name=a", "--expires-at=soon"], &["is not a time"]),
        (
            &["tokens", "create-full-access", &format!("--name={}", "a".repeat(51))],
            &["51 characters are too many; at most 50"],
        ),
        (&["fileman", "upload-files", "--dir=a", "--file=/nowhere/at/all"], &["/nowhere/at/all"]),
        (&["email", "list-pops", "--filter=domain is a"], &["is not a condition", "eq, ne"]),
        (&["email", "list-pops", "--format=jsn"], &["`jsn`", "did you mean `json`"]),
        (&["email", "list-pops", "--page=0"], &["--page"]),
        (&["email", "list-pops", "--page=1", "--all"], &["cannot be used together"]),
        (&["email", "list-pops", "--json=/nowhere"], &["--json", "/nowhere"]),
        (&["email", "delete-pop", "--email=a"], &["cannot be undone", "--yes"]),
        (
            &["email", "list-pops", "--token-from=planted-secret"],
            &["env:NAME", "never an argument"],
        ),
        (&["email", "list-pops", "--login=tokn"], &["`tokn`", "token, password, session"]),
        (&["email", "list-pops", "--profile=none"], &["no profile `none`"]),
        (&["completions", "bahs"], &["did you mean `bash`"]),
    ];
    for (words, expected) in cases {
        let output = run(&server, words);
        let said = err(&output);
        assert_eq!(output.status.code(), Some(2), "{words:?}: {said}");
        for part in *expected {
            assert!(said.contains(part), "{words:?} does not say {part:?}:\n{said}");
        }
        assert!(!said.contains("planted-secret"), "{said}");
    }
    assert!(server.received().is_empty(), "{:?}", server.received());
}

#[test]
fn all_parameters_may_come_as_json() {
    let server = TestServer::start();
    server.otherwise(least);
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("parameters.json");
    let with = |text: &str, words: &[&str]| {
        fs::write(&path, text).expect("a file");
        let json = format!("--json={}", path.display());
        let words: Vec<_> = words.iter().copied().chain([json.as_str()]).collect();
        run(&server, &words)
    };
    let output =
        with(r#"{"email": "a", "password": "from-a-file", "quota": 5}"#, &["email", "add-pop"]);
    assert!(output.status.success(), "{}", err(&output));
    let received = server.received();
    assert_eq!(received[0].field("password"), Some("from-a-file"));
    assert_eq!(received[0].field("quota"), Some("5"));
    let output = with(r#"{"emial": "a", "password": 5, "quota": "x"}"#, &["email", "add-pop"]);
    let said = err(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("`emial`; did you mean `email`"), "{said}");
    assert!(said.contains("`quota`: `x` is not a number") && said.contains("--email"), "{said}");
    assert_eq!(server.received().len(), 1);
}

#[test]
fn the_exit_status_says_what_happened() {
    let server = TestServer::start();
    server.otherwise(least);
    server.on("Tokens", "revoke", |_| Answer::failure("There is no such token."));
    server.on("Tokens", "list", |_| Answer::page(401, "<html><title>Login</title></html>"));
    server.on("Email", "hold_outgoing", |_| Answer::Bytes(b"HTTP/1.1 200 OK\r\n".to_vec()));
    server.on("Email", "count_pops", |_| Answer::Bytes(Vec::new()));
    let status = |words: &[&str]| {
        let output = run(&server, words);
        (output.status.code(), err(&output))
    };
    assert_eq!(status(&["email", "list-pops"]).0, Some(0));
    let (code, said) = status(&["tokens", "revoke", "--name=a", "--yes"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("There is no such token."), "{said}");
    assert_eq!(status(&["tokens", "list"]).0, Some(3));
    assert_eq!(status(&["email", "count-pops"]).0, Some(4));
    assert_eq!(status(&["email", "hold-outgoing", "--email=a"]).0, Some(5));
    let away = "--url=https://127.0.0.1:1";
    let output = run(&server, &["email", "hold-outgoing", "--email=a", away, "--format=json"]);
    assert_eq!(output.status.code(), Some(4));
    let error: Value = serde_json::from_slice(&output.stderr).expect("an error as JSON");
    assert_eq!(
        (&error["error"]["kind"], &error["error"]["status"]),
        (&json!("Connection"), &json!(4))
    );
    assert_eq!(error["error"]["effect"], "None");
    let output = run(&server, &["email", "add-pop", "--format=json"]);
    let error: Value = serde_json::from_slice(&output.stderr).expect("an error as JSON");
    assert_eq!((&error["error"]["kind"], &error["error"]["status"]), (&json!("Usage"), &json!(2)));
}

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

#[test]
fn secrets_are_in_no_output() {
    const PLANTED: &str = "planted-password-0123";
    let server = TestServer::start();
    // A server that repeats everything it received, including the token.
    let echo = |call: &Received| {
        let told = format!("{:?} {:?}", call.fields, call.header("authorization"));
        Answer::Success {
            data: json!({ "echo": told }),
            messages: vec![told.clone()],
            warnings: vec![told],
            metadata: json!({}),
        }
    };
    server.on("Email", "add_pop", echo);
    server.on("Email", "passwd_pop", |call| Answer::failure(format!("{:?}", call.fields)));
    let formats = ["table", "json", "yaml", "csv", "ids"];
    let calls: [&[&str]; 3] = [
        &["email", "add-pop", "--email=a", "--verbose"],
        &["email", "passwd-pop", "--email=a", "--verbose"],
        &["email", "add-pop", "--email=a", "--dry-run", "--verbose"],
    ];
    for (call, format) in calls.iter().flat_map(|call| formats.map(|format| (call, format))) {
        let words = [call, &["--password-from-env=MAILPW", "--format", format][..]].concat();
        let output = program_for(&server, &words).env("MAILPW", PLANTED).output().expect("it runs");
        let shown = out(&output) + &err(&output);
        assert!(!shown.contains(PLANTED) && !shown.contains(TOKEN), "{words:?}: {shown}");
        assert!(shown.contains('…'), "the server did repeat it: {words:?}: {shown}");
    }
    // The token comes from a file, from standard input or from a helper command.
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("secret");
    fs::write(&path, format!("{PLANTED}\n")).expect("a file");
    for from in
        [format!("--password-from-file={}", path.display()), "--password-from-stdin".to_owned()]
    {
        let mut command = program_for(&server, &["email", "add-pop", "--email=a", &from]);
        let input = fs::File::open(&path).expect("the file");
        let output = command.stdin(input).output().expect("it runs");
        assert!(output.status.success(), "{from}: {}", err(&output));
        let received = server.received();
        assert_eq!(received.last().expect("a call").field("password"), Some(PLANTED));
        assert!(!(out(&output) + &err(&output)).contains(PLANTED));
    }
}

#[test]
fn secrets_of_a_reply_are_shown_where_that_is_asked_for_or_meant() {
    let server = TestServer::start();
    let key = || Answer::data(json!([{"key": "planted-key", "id": "a"}]));
    server
        .on("SSL", "list_certs", move |_| Answer::data(json!([{"id": "a", "key": "planted-key"}])));
    server.on("DynamicDNS", "list", move |_| key());
    server.on("Tokens", "create_full_access", |_| {
        Answer::data(json!({"create_time": 1, "token": "planted-new-token"}))
    });
    let list = ["dynamic-dns", "list", "--format=json"];
    server.on("DynamicDNS", "list", |_| {
        Answer::data(json!([{"id": "planted-key", "domain": "a.b"}]))
    });
    assert!(!ok(&server, &list).contains("planted-key"));
    assert!(ok(&server, &[&list[..], &["--show-secrets"]].concat()).contains("planted-key"));
    let made = ok(&server, &["tokens", "create-full-access", "--name=a"]);
    assert!(made.contains("planted-new-token"), "{made}");
}

#[cfg(unix)]
#[test]
fn a_profile_is_used_unless_others_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let server = TestServer::start();
    server.otherwise(least);
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("profiles.toml");
    let text = format!(
        "default = \"home\"\n[home]\nurl = \"{}\"\nuser = \"{USER}\"\npin = \"{}\"\ntoken_from = \"command:echo {TOKEN}\"\n",
        server.url(),
        server.fingerprint()
    );
    let run = |text: &str, mode: u32, words: &[&str]| {
        fs::write(&path, text).expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("permissions");
        let mut command = program(words);
        command.env("CPANEL_PROFILES", &path).env("PATH", "/usr/bin:/bin");
        command.output().expect("it runs")
    };
    let output = run(&text, 0o600, &["email", "list-pops"]);
    assert!(output.status.success(), "{}", err(&output));
    let output = run(&text, 0o644, &["email", "list-pops"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("chmod 600"), "{}", err(&output));
    let output = run(&text, 0o600, &["email", "list-pops", "--profile=hom"]);
    assert!(err(&output).contains("did you mean `home`"), "{}", err(&output));
    let output =
        run("[home]\ntoken = planted-secret\n", 0o600, &["email", "list-pops", "--profile=home"]);
    assert!(
        err(&output).contains("line 2") && !err(&output).contains("planted"),
        "{}",
        err(&output)
    );
    let output = run(
        "[home]\ntokn = \"planted-secret\"\n",
        0o600,
        &["email", "list-pops", "--profile=home"],
    );
    assert!(err(&output).contains("did you mean `token`") && !err(&output).contains("planted"));
}

#[test]
fn password_session_whm_and_authority_are_taken() {
    let server = TestServer::start();
    server.otherwise(least);
    let folder = TempDir::new().expect("a folder");
    let ca = folder.path().join("ca.pem");
    fs::write(&ca, server.certificate_pem()).expect("a file");
    let url = server.url();
    let mut command = program(&["email", "list-pops", "--url", &url, "--user", USER, "--ca-file"]);
    command.arg(&ca).env("CPANEL_PASSWORD", PASSWORD);
    let output = command.output().expect("it runs");
    assert!(output.status.success(), "{}", err(&output));
    server.require_second_factor();
    let mut command = program(&["email", "list-pops", "--url", &url, "--user", USER, "--ca-file"]);
    command.arg(&ca).env("CPANEL_PASSWORD", PASSWORD).env("FACTOR", TOTP_SECRET);
    command.args(["--login=session", "--second-factor-from=env:FACTOR"]);
    let output = command.output().expect("it runs");
    assert!(output.status.success(), "{}", err(&output));

    let whm = TestServer::start_as(cpanel_core::Service::Whm);
    whm.otherwise(least);
    ok(&whm, &["email", "list-pops", "--service=whm", "--account=customer"]);
    assert_eq!(whm.received()[0].account.as_deref(), Some("customer"));
    // An untrusted certificate.
    let mut command = program(&["email", "list-pops", "--url", &url, "--user", USER]);
    let output = command.env("CPANEL_TOKEN", TOKEN).output().expect("it runs");
    assert_eq!(output.status.code(), Some(4), "{}", err(&output));
}

#[cfg(unix)]
#[test]
fn on_the_server_itself_its_own_command_line_is_used() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().expect("a folder");
    let uapi = folder.path().join("uapi");
    let script = "#!/bin/sh\necho '{\"apiversion\":3,\"result\":{\"status\":1,\"data\":[{\"email\":\"'$3'\"}]}}'\n";
    fs::write(&uapi, script).expect("a file");
    fs::set_permissions(&uapi, fs::Permissions::from_mode(0o755)).expect("permissions");
    let mut command =
        program(&["email", "list-pops", "--local", "--format=ids", "--local-programs"]);
    let output = command.arg(folder.path()).env("PATH", "/usr/bin:/bin").output().expect("it runs");
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(out(&output), "list_pops\n");
}

#[test]
fn words_are_completed() {
    let complete = |words: &[&str]| {
        let words: Vec<_> = ["__complete"].iter().chain(words).copied().collect();
        out(&program(&words).output().expect("it runs"))
    };
    let lines = |words: &[&str]| complete(words).lines().map(str::to_owned).collect::<Vec<_>>();
    assert!(lines(&["ema"]).contains(&"email".to_owned()));
    assert!(lines(&["--format", "json", "email", "add-p"]).contains(&"add-pop".to_owned()));
    assert!(lines(&["uapi", "Email::add_p"]).contains(&"Email::add_pop".to_owned()));
    assert!(lines(&["email", "add-pop", "--pass"]).contains(&"--password-from-env".to_owned()));
    assert!(!lines(&["email", "add-pop", "--pass"]).contains(&"--password".to_owned()));
    let values = lines(&["email", "set-always-accept", "--mxcheck", ""]);
    assert!(values.contains(&"local".to_owned()), "{values:?}");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = out(&program(&["completions", shell]).output().expect("it runs"));
        assert!(script.contains("cpanel __complete"), "{shell}: {script}");
    }
}

/// The first line of every page names the page, and every module has a page.
#[test]
fn man_pages_are_written() {
    let folder = TempDir::new().expect("a folder");
    let output = program(&["man"]).arg(folder.path()).output().expect("it runs");
    assert!(output.status.success(), "{}", err(&output));
    let page = fs::read_to_string(folder.path().join("cpanel-uapi-email.1")).expect("a page");
    assert!(page.contains(".TH cpanel-uapi-email 1"), "{page}");
    assert!(page.contains("Email::add_pop"), "{page}");
    assert!(folder.path().join("cpanel.1").exists());
}
