//! Tests calls: what is sent, what is refused before anything is sent, and the exit status.

use std::fs;

use cpanel_core::Api;
use cpanel_core::test_server::{Answer, TOKEN, TestServer, USER};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{err, least, ok, out, program, program_for, run};

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
        (
            &["email", "list-pops", "--url=https://me:planted-secret@a.b"],
            &["must not contain a user or a password"],
        ),
        (&["email", "list-pops", "--login=tokn"], &["`tokn`", "token, password, session"]),
        (&["email", "list-pops", "--profile=none"], &["no profile `none`"]),
        (&["email"], &["name a function of Email", "cpanel uapi email --help"]),
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
    assert_eq!(error["error"]["server"], "https://127.0.0.1:1");
    let output = run(&server, &["email", "list-pops", away]);
    assert_eq!(err(&output).matches("https://127.0.0.1:1").count(), 1, "{}", err(&output));
    let output = run(&server, &["email", "add-pop", "--format=json"]);
    let error: Value = serde_json::from_slice(&output.stderr).expect("an error as JSON");
    assert_eq!((&error["error"]["kind"], &error["error"]["status"]), (&json!("Usage"), &json!(2)));
}

/// A dry run shows the request of every way to call, and neither reads the token nor reaches the server.
#[test]
fn a_dry_run_shows_the_request() {
    let url = "https://example.com:2083";
    let shown = |words: &[&str], variables: &[(&str, &str)]| {
        let mut command = program(words);
        command.args(["--dry-run", "--url", url, "--user", "me"]).env("PIN", "planted-pin");
        let output = command.envs(variables.iter().copied()).output().expect("it runs");
        assert!(output.status.success(), "{}", err(&output));
        assert!(!out(&output).contains("planted"), "{}", out(&output));
        without_version(&out(&output))
    };
    let add = ["email", "add-pop", "--email=a b", "--password-from-env=PIN"];
    assert_eq!(
        shown(&add, &[("CPANEL_TOKEN", "planted-token")]),
        "Email::add_pop at https://example.com:2083
POST https://example.com:2083/execute/Email/add_pop
authorization: cpanel me:…
content-type: application/x-www-form-urlencoded
user-agent: …

email=a b
password=…
"
    );
    let basic = shown(&["email", "list-pops"], &[("CPANEL_PASSWORD", "planted-password")]);
    assert!(basic.contains("\nauthorization: Basic …\n"), "{basic}");
    let session = shown(&["email", "list-pops", "--login=session"], &[]);
    assert!(session.contains("/cpsess…/execute/Email/list_pops\ncookie: …\n"), "{session}");
    let whm = ["api2", "Fileman::fileop", "--op=unlink", "--sourcefiles=a,b", "--yes"];
    let whm = [&whm[..], &["--doubledecode=false", "--service=whm", "--account=customer"]].concat();
    let whm = shown(&whm, &[]);
    for line in [
        "POST https://example.com:2083/json-api/cpanel\nauthorization: whm me:…",
        "cpanel_jsonapi_user=customer",
        "cpanel_jsonapi_func=fileop",
    ] {
        assert!(whm.contains(&format!("{line}\n")), "{line}: {whm}");
    }
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("example.txt");
    fs::write(&file, "planted").expect("a file");
    let file = format!("--file={}", file.display());
    let upload = shown(&["fileman", "upload-files", "--dir=a", &file], &[]);
    assert!(upload.contains("\ncontent-type: multipart/form-data; boundary="), "{upload}");
    assert!(upload.ends_with("\n\ndir=a\nfile-1=the file example.txt\n"), "{upload}");
    let local = shown(&[&add[..], &["--local", "--account=customer"]].concat(), &[]);
    assert!(
        local.ends_with(
            "bin/uapi\n--output=json\n--user=customer\nEmail\nadd_pop\nemail=a%20b\npassword=…\n"
        ),
        "{local}"
    );
}

/// Hides the version of the client, so that a release breaks neither a test nor a document.
fn without_version(text: &str) -> String {
    let agent = text.lines().find(|line| line.starts_with("user-agent: cpanel"));
    text.replace(agent.unwrap_or("user-agent"), "user-agent: …")
}

/// The session in the README is what the program really prints, except for the version.
#[cfg(unix)]
#[test]
fn the_session_in_the_readme_is_real() {
    let readme = include_str!("../../../README.md");
    let (_, session) = readme.split_once("```text\n$ export ").expect("the session");
    let (session, _) = session.split_once("```").expect("its end");
    let mut lines = session.split("\n$ ");
    let variables = lines.next().expect("the variables");
    let mut count = 0;
    for (line, expected) in lines.filter_map(|part| part.split_once('\n')) {
        let program = env!("CARGO_BIN_EXE_cpanel");
        let script = format!("export {variables}; {}", line.replacen("cpanel", program, 1));
        let mut command = std::process::Command::new("/bin/sh");
        command.args(["-c", &script]).env_clear().env("MAILPW", "planted");
        let output = command.output().expect("it runs");
        let printed = without_version(&(out(&output) + &err(&output)));
        assert_eq!(printed.trim(), without_version(expected).trim(), "{line}");
        count += 1;
    }
    assert_eq!(count, 3);
}

/// The same as JSON, for a script.
#[test]
fn a_dry_run_shows_the_request_as_json() {
    let folder = TempDir::new().expect("a folder");
    let file = folder.path().join("example.txt");
    fs::write(&file, "planted").expect("a file");
    let file = format!("--file={}", file.display());
    let shown = |words: &[&str]| -> Value {
        let mut command = program(words);
        command.args(["--dry-run", "--format=json", "--url=https://example.com:2083", "--user=me"]);
        let output = command.env("PIN", "planted-pin").output().expect("it runs");
        assert!(!out(&output).contains("planted"), "{}", out(&output));
        serde_json::from_slice(&output.stdout).expect("JSON")
    };
    let add = ["email", "add-pop", "--email=a b", "--password-from-env=PIN"];
    let mut json = shown(&add);
    let agent = json["headers"]["user-agent"].take();
    assert!(agent.as_str().is_some_and(|agent| agent.starts_with("cpanel")), "{agent}");
    assert_eq!(
        json,
        json!({
            "call": "Email::add_pop",
            "method": "POST",
            "url": "https://example.com:2083/execute/Email/add_pop",
            "headers": {
                "authorization": "cpanel me:…",
                "content-type": "application/x-www-form-urlencoded",
                "user-agent": null,
            },
            "fields": [{"name": "email", "value": "a b"}, {"name": "password", "value": "…"}],
        })
    );
    let upload = shown(&["fileman", "upload-files", "--dir=a", &file]);
    assert_eq!(
        upload["fields"],
        json!([{"name": "dir", "value": "a"}, {"name": "file-1", "file": "example.txt"}])
    );
    let local = shown(&[&add[..], &["--local"]].concat());
    let words = local["command"].as_array().expect("a list");
    assert_eq!(words[1..], ["--output=json", "Email", "add_pop", "email=a%20b", "password=…"]);
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
    // What bash splits comes in parts, and other shells complete `--flag=value` whole.
    assert_eq!(lines(&["uapi", "Email", "::", "add_p"]), ["add_pop"]);
    assert!(lines(&["uapi", "Email", "::"]).contains(&"add_pop".to_owned()));
    assert_eq!(lines(&["email", "set-always-accept", "--mxcheck", "=", "loc"]), ["local"]);
    assert_eq!(lines(&["email", "set-always-accept", "--mxcheck=loc"]), ["--mxcheck=local"]);
    assert_eq!(lines(&["--format", "js"]), ["json"]);
    assert_eq!(lines(&["email", "list-pops", "--login", ""]), ["password", "session", "token"]);
    assert!(lines(&["--profile", ""]).is_empty());
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
    for part in ["cpanel uapi email", "add\\-pop", "Email::add_pop"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(folder.path().join("cpanel.1").exists());
}
