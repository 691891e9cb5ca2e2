//! Tests that secrets are shown only on request.

use std::fs;

use cpanel_core::test_server::{Answer, Received, TOKEN, TestServer};
use serde_json::json;
use tempfile::TempDir;

use super::{err, ok, out, program_for};

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

/// While a call runs, no process has a secret among its arguments.
#[cfg(target_os = "linux")]
#[test]
fn secrets_are_in_no_argument_list() {
    const PLANTED: &str = "planted-password-4567";
    let server = TestServer::start();
    server.otherwise(|_| Answer::Stall(Vec::new()));
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("token");
    fs::write(&path, TOKEN).expect("a file");
    let from = format!("--token-from=command:cat {}", path.display());
    let words = ["email", "add-pop", "--email=a", "--password-from-env=MAILPW", "--verbose", &from];
    let mut command = program_for(&server, &words);
    command.env_remove("CPANEL_TOKEN").env("MAILPW", PLANTED);
    let mut child = command.stderr(std::process::Stdio::null()).spawn().expect("it runs");
    while server.received().is_empty() && child.try_wait().expect("its state").is_none() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let mut own = 0;
    for entry in fs::read_dir("/proc").expect("the processes").flatten() {
        let Ok(arguments) = fs::read(entry.path().join("cmdline")) else { continue };
        let arguments = String::from_utf8_lossy(&arguments);
        own += usize::from(arguments.contains(&from));
        assert!(!arguments.contains(PLANTED), "{arguments}");
        // Another test gives the token of the test server to a program as an argument.
        assert!(!arguments.contains(&from) || !arguments.contains(TOKEN), "{arguments}");
    }
    let _ = child.kill();
    let _ = child.wait();
    assert_eq!(
        (own, server.received().len()),
        (1, 1),
        "the program ran while the processes were listed"
    );
}

/// The keyrings of the guide. A program with the name of each keyring prints the secret of the requested entry.
#[cfg(unix)]
#[test]
fn a_keyring_gives_the_token_by_its_own_command() {
    use std::os::unix::fs::PermissionsExt;
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(json!([])));
    let folder = TempDir::new().expect("a folder");
    for (command, asked) in [
        ("secret-tool lookup service cpanel", "lookup service cpanel"),
        ("security find-generic-password -s cpanel -w", "find-generic-password -s cpanel -w"),
        ("pass show cpanel/home", "show cpanel/home"),
    ] {
        let guide = include_str!("../../../codegen/pieces/guides/command_line.md");
        assert!(guide.contains(&format!("command:{command}")), "the guide does not show {command}");
        let program = folder.path().join(command.split(' ').next().expect("a word"));
        let script = format!(
            "#!/bin/sh\n[ \"$*\" = \"{asked}\" ] || exit 1\necho {TOKEN}\necho the second line\n"
        );
        fs::write(&program, script).expect("a file");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("permissions");
        let run = |command: &str| {
            let from = format!("--token-from=command:{command}");
            let mut program = program_for(&server, &["email", "list-pops", &from]);
            let path = format!("{}:/usr/bin:/bin", folder.path().display());
            program.env_remove("CPANEL_TOKEN").env("PATH", path).output().expect("it runs")
        };
        let output = run(command);
        assert!(output.status.success(), "{command}: {}", err(&output));
        // The entry does not exist.
        let output = run(&format!("{command} not"));
        assert_eq!(output.status.code(), Some(2), "{}", err(&output));
        assert!(err(&output).contains("the helper command failed"), "{}", err(&output));
    }
    assert_eq!(server.received().len(), 3);
}

/// An entry of this test in the keyring of the kernel, which is deleted at the end.
#[cfg(all(feature = "keyring", target_os = "linux"))]
struct Entry(String);

#[cfg(all(feature = "keyring", target_os = "linux"))]
impl Drop for Entry {
    fn drop(&mut self) {
        let _ = super::program(&["keyring", "delete", &self.0]).output();
    }
}

/// The keyring stores a token for later runs, and forgets it on request.
#[cfg(all(feature = "keyring", target_os = "linux"))]
#[test]
fn the_keyring_of_the_system_gives_the_token() {
    use std::io::Write;
    // A container without keyrings hides this file. Then every other failure of the program is one of this test.
    if fs::read_to_string("/proc/keys").unwrap_or_default().is_empty() {
        // Unlike `eprintln`, this is shown although the test passes.
        let mut shown = std::io::stderr();
        let _ =
            writeln!(shown, "NOT TESTED: this system has no kernel keyring (/proc/keys is empty)");
        return;
    }
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(json!([])));
    let entry = Entry(format!("test-{}", std::process::id()));
    let folder = TempDir::new().expect("a folder");
    let keyring = |action: &str, input: &str| {
        let path = folder.path().join("input");
        fs::write(&path, input).expect("a file");
        let mut command = super::program(&["keyring", action, &entry.0]);
        command.stdin(fs::File::open(&path).expect("the file")).output().expect("it runs")
    };
    let call = || {
        let from = format!("--token-from=keyring:{}", entry.0);
        let mut command = program_for(&server, &["email", "list-pops", &from]);
        command.env_remove("CPANEL_TOKEN").output().expect("it runs")
    };
    let missing = format!("the keyring has no entry `{}`", entry.0);
    let refused = |output: &std::process::Output| {
        assert_eq!(output.status.code(), Some(2), "{}", err(output));
        assert!(err(output).contains(&missing), "{}", err(output));
    };
    refused(&call());
    refused(&keyring("delete", ""));
    let output = keyring("set", "");
    assert!(err(&output).contains("the token: it is empty"), "{}", err(&output));
    // The second token replaces the first one.
    for token in ["planted-old-token\n".to_owned(), format!("{TOKEN}\n")] {
        let output = keyring("set", &token);
        assert!(output.status.success(), "{}", err(&output));
        assert_eq!(out(&output) + &err(&output), "");
    }
    let output = call();
    assert!(output.status.success(), "{}", err(&output));
    assert_eq!(server.received().len(), 1);
    let output = keyring("delete", "");
    assert!(output.status.success(), "{}", err(&output));
    refused(&call());
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
