//! Tests which server the program calls, and with which credentials.

use std::fs;

use cpanel_core::test_server::{PASSWORD, TOKEN, TOTP_SECRET, TestServer, USER};
use tempfile::TempDir;

use super::{err, least, ok, out, program};

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
        command.env("CPANEL_PROFILE", "home").output().expect("it runs")
    };
    let output = run(&text, 0o600, &["email", "list-pops"]);
    assert!(output.status.success(), "{}", err(&output));
    // The profile of the variable is not for another server. Without it, there is neither a user nor a token.
    let other = TestServer::start();
    let output = run(&text, 0o600, &["email", "list-pops", "--insecure", "--url", &other.url()]);
    assert_eq!((output.status.code(), other.received().len()), (Some(2), 0), "{}", err(&output));
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
