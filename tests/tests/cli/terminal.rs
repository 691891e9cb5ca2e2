//! Tests the program on a terminal: tables, prompts, questions, progress and interrupts.

use std::fs;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::thread;
use std::time::Duration;

use cpanel_core::test_server::{Answer, TestServer};
use rexpect::process::{Signal, WaitStatus};
use rexpect::session::{PtySession, spawn_command};
use serde_json::json;
use tempfile::TempDir;

use super::{least, program_for};

/// The longest time that a test waits for an output.
const PATIENCE: Option<u64> = Some(60_000);

/// Runs a line of the shell on a terminal. The program is `cpanel`.
fn shell(server: &TestServer, line: &str) -> PtySession {
    // What runs in the background may ignore interrupts, and its children inherit that. They do not inherit a handler.
    let always = Arc::new(AtomicBool::new(true));
    signal_hook::flag::register_conditional_default(signal_hook::consts::SIGINT, always)
        .expect("a handler");
    let program = program_for(server, &[]);
    let mut command = Command::new("/bin/sh");
    command.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command.env("PATH", "/usr/bin:/bin").env("TERM", "xterm");
    let line = line.replace("cpanel", &program.get_program().to_string_lossy());
    // The terminal of the library has no size and no echo.
    command.args(["-c", &format!("stty rows 24 cols 80 echo; {line}")]);
    spawn_command(command, PATIENCE).expect("a terminal")
}

/// Waits for the end of the process, and returns the rest of its output.
fn rest(session: &mut PtySession) -> String {
    let text = session.exp_eof().expect("the end");
    // The library returns each byte as a character.
    String::from_utf8(text.chars().map(|byte| byte as u8).collect()).expect("text")
}

#[test]
fn a_table_fits_the_terminal() {
    let server = TestServer::start();
    let row = json!({"email": "名前@example.com", "login": "x".repeat(90), "suspended_login": 0});
    server.on("Email", "list_pops", move |_| Answer::data(json!([row])));
    let shown = |width: usize, words: &str| {
        let line = format!("stty cols {width}; cpanel email list-pops {words}");
        rest(&mut shell(&server, &line)).replace('\r', "")
    };
    let narrow = shown(35, "");
    assert!(
        narrow.starts_with("EMAIL             SUSPENDED_LOGIN\n名前@example.com  0\n"),
        "{narrow}"
    );
    assert!(narrow.contains("not shown for lack of space: login"), "{narrow}");
    let asked = shown(40, "--columns=email,login");
    let lines: Vec<_> = asked.lines().collect();
    assert_eq!(lines[0], "EMAIL             LOGIN");
    assert_eq!(lines[1], format!("名前@example.com  {}…", "x".repeat(21)));
    let wide = shown(200, "--columns=email,login");
    assert!(wide.contains(&"x".repeat(90)), "{wide}");
}

#[test]
fn a_secret_is_asked_for_without_echo() {
    let server = TestServer::start();
    server.otherwise(least);
    let mut session = shell(&server, "cpanel email add-pop --email=a --password-from-prompt");
    session.exp_string("password: ").expect("a prompt");
    session.send_line("planted-password").expect("input");
    let shown = rest(&mut session);
    assert!(!shown.contains("planted"), "{shown}");
    assert_eq!(server.received()[0].field("password"), Some("planted-password"));

    // The token is asked for if nothing else gives it, and the prompt says who gets it.
    let mut session = shell(&server, "CPANEL_TOKEN= cpanel email list-pops");
    let prompt = format!("token of {} at {}: ", cpanel_core::test_server::USER, server.url());
    session.exp_string(&prompt).expect("a prompt");
    session.send_line(cpanel_core::test_server::TOKEN).expect("input");
    rest(&mut session);
    assert_eq!(server.received().len(), 2);
}

#[test]
fn an_interrupted_prompt_leaves_the_terminal_as_it_was() {
    let server = TestServer::start();
    let line = "cpanel email add-pop --email=a --password-from-prompt; echo status $?; stty -a";
    for (key, status) in [('c', "status 130"), ('d', "status 2")] {
        let mut session = shell(&server, line);
        session.exp_string("password: ").expect("a prompt");
        session.send_control(key).expect("input");
        let shown = rest(&mut session);
        assert!(shown.contains(status), "{shown}");
        assert!(shown.contains(" echo ") && shown.contains(" icanon "), "{shown}");
    }
    assert!(server.received().is_empty());
}

#[test]
fn a_call_that_deletes_is_made_after_a_yes_alone() {
    let server = TestServer::start();
    server.otherwise(least);
    for (answer, status, calls) in [("n\n", 2, 0), ("\n", 2, 0), ("\u{4}", 2, 0), ("y\n", 0, 1)] {
        let mut session = shell(&server, "exec cpanel email delete-pop --email=tobias");
        let about = session.exp_string("Continue? [y/N] ").expect("a question");
        assert!(about.contains("Email::delete_pop at https://127.0.0.1:"), "{about}");
        assert!(about.contains("email=tobias"), "{about}");
        session.send(answer).and_then(|_| session.flush()).expect("input");
        let shown = rest(&mut session);
        assert_eq!(shown.contains("cancelled; nothing was sent"), calls == 0, "{shown}");
        let ended = session.process().wait().expect("its status");
        assert!(matches!(ended, WaitStatus::Exited(_, code) if code == status), "{ended:?}");
        assert_eq!(server.received().len(), calls, "{answer:?}");
    }
}

#[test]
fn a_password_in_an_address_is_not_shown_in_a_question() {
    let server = TestServer::start();
    let line = "cpanel email delete-pop --email=a --url https://me:planted@example.com";
    let mut session = shell(&server, line);
    let about = session.exp_string("Continue? [y/N] ").expect("a question");
    assert!(about.contains("@example.com") && !about.contains("planted"), "{about}");
}

/// The program ends by the signal, so that a shell ends the loop around it. If the call writes, it says so before.
#[test]
fn an_interrupt_ends_a_call() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::Stall(Vec::new()));
    for (function, writes) in [("hold-outgoing", true), ("get-pop-quota", false)] {
        let before = server.received().len();
        let mut session = shell(&server, &format!("exec cpanel email {function} --email=a"));
        for _ in 0..600 {
            if server.received().len() > before {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        session.send_control('c').expect("input");
        let shown = rest(&mut session);
        let message = "interrupted: Email::hold_outgoing may have taken effect";
        assert_eq!(shown.contains(message), writes, "{shown}");
        let ended = session.process().wait().expect("its status");
        assert!(matches!(ended, WaitStatus::Signaled(_, Signal::SIGINT, _)), "{ended:?}");
    }
}

/// The script for bash, as bash calls it.
#[test]
fn bash_completes_words() {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_cpanel"));
    let folder = program.parent().expect("its folder").display();
    for (words, index, expected) in [
        ("cpanel email add-p", 2, "<add-pop>"),
        ("cpanel uapi Email :: add_p", 4, "<add_pop>"),
        ("cpanel --format js", 2, "<json>"),
    ] {
        let line = format!(
            "source <(cpanel completions bash); COMP_WORDS=({words}); COMP_CWORD={index}; _cpanel_complete; \
             printf '<%s>' \"${{COMPREPLY[@]}}\""
        );
        let mut command = Command::new("bash");
        command.args(["--norc", "-c", &line]).env("PATH", format!("{folder}:/usr/bin:/bin"));
        let output = command.output().expect("bash runs");
        assert_eq!(String::from_utf8_lossy(&output.stdout), expected, "{output:?}");
    }
}

#[test]
fn an_upload_shows_its_progress() {
    let server = TestServer::start();
    server.otherwise(least);
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("example.bin");
    fs::write(&path, vec![0; 3 << 20]).expect("a file");
    let line = format!("cpanel fileman upload-files --dir=a --file={}", path.display());
    let shown = rest(&mut shell(&server, &line));
    assert!(
        shown.contains("example.bin [==============================] 3.00 MiB/3.00 MiB"),
        "{shown}"
    );
    // Without a terminal there is none.
    let shown = rest(&mut shell(
        &server,
        &format!("{line} 2>{0}/log; cat {0}/log", folder.path().display()),
    ));
    assert!(!shown.contains("==="), "{shown}");
}
