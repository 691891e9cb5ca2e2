//! The command line transport, tested with scripts instead of cPanel's commands.
#![cfg(all(unix, feature = "command"))]

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

#[cfg(feature = "async")]
use cpanel_core::Client;
use cpanel_core::command::CommandLine;
use cpanel_core::{
    Caller, Dynamic, DynamicCall, Error, ErrorKind, Reply, SideEffect, Upload, blocking,
};
use serde_json::json;

/// A folder with a script under the names of both commands.
struct Programs(PathBuf);

impl Programs {
    fn new(name: &str, script: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("cpanel-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for program in ["uapi", "cpapi2"] {
            let path = folder.join(program);
            // The script is renamed when it is complete, because a file that is open for writing cannot be executed.
            let draft = folder.join("draft");
            std::fs::write(&draft, format!("#!/bin/sh\n{script}\n")).unwrap();
            std::fs::set_permissions(&draft, PermissionsExt::from_mode(0o755)).unwrap();
            std::fs::rename(draft, path).unwrap();
        }
        Self(folder)
    }

    fn line(&self) -> CommandLine {
        CommandLine::new().programs(&self.0)
    }
}

impl Drop for Programs {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

#[test]
fn arguments_go_as_the_commands_take_them() {
    let script = r#"echo "warn: a line of the log" 
        printf '{"result":{"status":1,"data":["%s"' "$(basename "$0")"
        for argument in "$@"; do printf ',"%s"' "$argument"; done
        echo ']}}'"#;
    let programs = Programs::new("arguments", script);
    let client = blocking::Client::over(programs.line());
    let call = DynamicCall::uapi("Garden", "plant").param("a b", "x&y z");
    let reply = client.on_behalf_of("customer").call(&call).unwrap();
    let wanted = ["uapi", "--output=json", "--user=customer", "Garden", "plant", "a%20b=x%26y%20z"];
    assert_eq!(reply.data.0, json!(wanted));
    for account in ["", "a b", "x --help", "../x"] {
        let outcome = client.on_behalf_of(account).call(&call);
        assert!(matches!(&outcome, Err(error) if error.kind() == ErrorKind::BadArgument));
    }
    let upload = Upload::bytes("x", *b"x");
    let outcome = client.call(&DynamicCall::uapi("Garden", "up").file("file-1", upload));
    assert!(matches!(&outcome, Err(error) if error.kind() == ErrorKind::BadArgument));
}

#[cfg(feature = "async")]
#[tokio::test]
async fn it_works_from_async_code() {
    let script = r#"echo '{"cpanelresult":{"event":{"result":1},"data":[{"x":1}]}}'"#;
    let programs = Programs::new("async", script);
    let reply = Client::over(programs.line()).call(&DynamicCall::api2("Garden", "old")).await;
    assert_eq!(reply.unwrap().data.0, json!([{"x": 1}]));
}

#[test]
fn faults_of_commands_are_told_apart() {
    let call = DynamicCall::uapi("Garden", "plant");
    let run = |name: &str, script: &str| {
        let programs = Programs::new(name, script);
        let line = programs.line().timeout(Duration::from_millis(500)).max_reply_size(1000);
        let start = Instant::now();
        let error = blocking::Client::over(line).call(&call).unwrap_err();
        assert!(start.elapsed() < Duration::from_secs(5), "{name}");
        error
    };
    let error = run("exit", "echo 'you may not' >&2; exit 3");
    assert_eq!(error.kind(), ErrorKind::Command, "{error:?}");
    assert!(error.to_string().contains("you may not") && error.effect() == SideEffect::Unknown);
    let error = run("slow", "exec sleep 60");
    assert_eq!(error.kind(), ErrorKind::TimedOut, "{error:?}");
    // A row of an incomplete answer looks like an answer.
    let error = run("cut", "printf '{\"result\":{\"data\":[{\"status\":1},'; exec sleep 60");
    assert_eq!((error.kind(), error.effect()), (ErrorKind::TimedOut, SideEffect::Unknown));
    let error = run("broken", "printf 'odd: {\"data\":{\"token\":\"planted\"'; exit 1");
    assert_eq!(error.kind(), ErrorKind::Command, "{error:?}");
    let shown = format!("{error} {error:?}");
    assert!(shown.contains("odd:") && !shown.contains("planted"), "{shown}");
    let error = run("large", "exec head -c 5000 /dev/zero");
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error:?}");
    let error = run("yaml", "printf -- '---\napiversion: 3\n'");
    assert_eq!(error.kind(), ErrorKind::NotJson, "{error:?}");
    let error = run("empty", "true");
    assert_eq!(error.kind(), ErrorKind::Empty, "{error:?}");
    let programs = Programs::new("limitless", r#"echo '{"status":1,"data":1}'"#);
    let line = programs.line().timeout(Duration::MAX).max_reply_size(u64::MAX);
    assert!(blocking::Client::over(line).call(&call).is_ok());
    let error = blocking::Client::over(CommandLine::new().programs("/nowhere")).call(&call);
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Command, "{error:?}");
    assert!(error.effect() == SideEffect::None);
}

fn plant() -> DynamicCall {
    DynamicCall::uapi("Garden", "plant")
}

/// Runs a script with both clients, or with the blocking one if there is no other.
fn both(name: &str, script: &str, limit: Duration) -> Vec<Result<Reply<Dynamic>, Error>> {
    let programs = Programs::new(name, script);
    let line = programs.line().timeout(limit);
    let outcomes = vec![blocking::Client::over(line.clone()).call(&plant())];
    #[cfg(feature = "async")]
    let outcomes = {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let outcome = runtime.block_on(Client::over(line).call(&plant()));
        outcomes.into_iter().chain([outcome]).collect()
    };
    outcomes
}

#[test]
fn a_parameter_cannot_become_an_option() {
    let script = r#"printf '{"result":{"status":1,"data":["%s"]}}' "$4""#;
    let programs = Programs::new("options", script);
    let client = blocking::Client::over(programs.line());
    for (name, argument) in [("--user", "%2D-user=root"), ("-k", "%2Dk=root"), ("a-b", "a-b=root")]
    {
        let reply = client.call(&plant().param(name, "root")).unwrap();
        assert_eq!(reply.data.0, json!([argument]));
    }
}

#[test]
fn what_hooks_print_is_passed_over() {
    let envelope = r#"{"result":{"status":1,"data":"{yes}"}}"#;
    for (name, text) in [
        ("before", format!("a {{hook}}'s line\n{envelope}\n")),
        ("same-line", format!("a hook's text: {envelope} and more\n")),
        ("behind", format!("{envelope}\na hook's line {{\n")),
        ("json", format!("{{\"hook\":1}}\n{envelope}\n{{\"hook\":2}}\n")),
    ] {
        let script = format!("cat <<'END'\n{text}END");
        for outcome in both(name, &script, Duration::from_secs(20)) {
            let reply = outcome.unwrap();
            assert_eq!(reply.data.0, json!("{yes}"), "{name}");
            assert!(!reply.misfits.is_empty(), "{name}: the text is told among the misfits");
        }
    }
    // An answer is one, whatever its texts contain, and whatever the exit status is.
    let odd = r#"{"module":"hook"}{"result":{"status":1,"data":"\ud83d"}}"#;
    for outcome in both("odd", &format!("echo '{odd}'; exit 1"), Duration::from_secs(20)) {
        assert_eq!(outcome.unwrap().data.0, json!("\u{FFFD}"));
    }
    // Which of two answers counts is not clear.
    let failed = r#"{"result":{"status":0,"errors":["Too dry."]}}"#;
    for outcome in both("two", &format!("echo '{envelope}{failed}'"), Duration::from_secs(20)) {
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.effect()), (ErrorKind::Unreadable, SideEffect::Unknown));
    }
}

#[test]
fn errors_are_read_to_the_end() {
    // More than the capacity of a pipe, written before the result.
    let script = "head -c 300000 /dev/zero >&2 || exit 1
        echo more >&2 || exit 1
        echo '{\"status\":1,\"data\":1}'";
    for outcome in both("errors", script, Duration::from_secs(20)) {
        assert_eq!(outcome.unwrap().data.0, json!(1));
    }
    for outcome in both("silent", "echo 'no such account' >&2", Duration::from_secs(20)) {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Empty, "{error:?}");
        assert!(error.to_string().contains("no such account"), "{error}");
    }
}

#[test]
fn a_process_left_behind_does_not_hold_the_answer_up() {
    // The process prints more than a reply may have.
    let programs = Programs::new("flood", "yes hook & sleep 0.2; echo '{\"status\":1,\"data\":1}'");
    let programs_first =
        Programs::new("flood-first", "echo '{\"status\":1,\"data\":1}'; yes hook & sleep 0.2");
    let flood = |programs: &Programs| {
        let client = blocking::Client::over(programs.line().max_reply_size(100_000));
        client.call(&plant())
    };
    assert_eq!(flood(&programs).unwrap_err().kind(), ErrorKind::TooLarge);
    assert_eq!(flood(&programs_first).unwrap().data.0, json!(1));
    // The process keeps the output open for longer than the time limit of the call.
    let script = "sleep 8 & echo '{\"status\":1,\"data\":1}'";
    for outcome in both("behind", script, Duration::from_secs(4)) {
        assert_eq!(outcome.unwrap().data.0, json!(1));
    }
}

#[test]
fn a_process_left_behind_may_finish_the_answer() {
    let limit = Duration::from_secs(60);
    for (name, script) in [
        ("all", r#"(sleep 0.5; echo '{"status":1,"data":1}') &"#),
        ("rest", r#"printf '{"status":1,'; (sleep 0.5; printf '"data":1}') & exit 1"#),
    ] {
        for outcome in both(&format!("behind-{name}"), script, limit) {
            assert_eq!(outcome.unwrap().data.0, json!(1), "{name}");
        }
    }
    let script = "sleep 8 & echo 'no room' >&2; exit 3";
    for outcome in both("behind-failed", script, Duration::from_secs(1)) {
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.effect()), (ErrorKind::Command, SideEffect::Unknown));
        assert!(error.to_string().contains("no room"), "{error}");
    }
}

#[test]
fn a_log_that_goes_on_does_not_hold_the_answer_up() {
    // The process logs until the test has ended or 20 seconds have passed.
    let script = r#"cd "$(dirname "$0")"
        (n=0; while [ ! -e stop ] && [ $n -lt 400 ]; do
            echo log >&2; n=$((n + 1)); sleep 0.05
        done; touch ended) &
        echo '{"status":1,"data":1}'"#;
    let programs = Programs::new("log", script);
    let client = blocking::Client::over(programs.line());
    assert_eq!(client.call(&plant()).unwrap().data.0, json!(1));
    assert!(!programs.0.join("ended").exists());
    std::fs::write(programs.0.join("stop"), "").unwrap();
    let patience = Instant::now() + Duration::from_secs(30);
    while !programs.0.join("ended").exists() {
        assert!(Instant::now() < patience, "the process has not ended");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// This program runs itself again with stacks that are larger than the address space.
#[cfg(all(target_os = "linux", feature = "async", feature = "blocking"))]
#[test]
fn a_system_that_gives_no_thread_is_an_error() {
    if std::env::var_os("NO_THREADS").is_none() {
        let mut again = std::process::Command::new(std::env::current_exe().unwrap());
        again.args(["--exact", "a_system_that_gives_no_thread_is_an_error", "--test-threads=1"]);
        let stack = (1_u64 << 48).to_string();
        let output = again.env("NO_THREADS", "1").env("RUST_MIN_STACK", stack).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let programs = Programs::new("threads", "exec sleep 60");
    let calls = [
        blocking::Client::over(programs.line()).call(&plant()),
        runtime.block_on(Client::over(programs.line()).call(&plant())),
    ];
    for outcome in calls {
        let error = outcome.unwrap_err();
        assert_eq!((error.kind(), error.effect()), (ErrorKind::Command, SideEffect::Unknown));
    }
    let url = "https://127.0.0.1:1";
    let builder = blocking::Client::builder(url).token("user", "planted");
    assert_eq!(builder.build().unwrap_err().kind(), ErrorKind::BadArgument);
    let client = Client::builder(url).token("user", "planted").build().unwrap();
    let upload = plant().file("file-1", Upload::bytes("x", *b"x"));
    let error = runtime.block_on(client.call(&upload)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadArgument, "{error:?}");
}

#[cfg(all(target_os = "linux", feature = "async"))]
mod ending {
    use super::*;

    /// A script that writes down its own process id and the id of a process that it starts. It runs longer than any
    /// test.
    const LASTING: &str = r#"sleep 300 & echo "$$ $!" > "$(dirname "$0")/draft-processes"
        mv "$(dirname "$0")/draft-processes" "$(dirname "$0")/processes"; wait"#;

    /// Waits until the script has written down its processes, and returns their ids.
    fn processes(programs: &Programs) -> Vec<String> {
        loop {
            if let Ok(text) = std::fs::read_to_string(programs.0.join("processes")) {
                return text.split_whitespace().map(str::to_owned).collect();
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Returns whether a process is running. A process that has not been reaped still exists as a zombie.
    fn runs(process: &str) -> bool {
        let state = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        state.rsplit(") ").next().is_some_and(|rest| !rest.is_empty() && !rest.starts_with('Z'))
    }

    fn assert_ended(programs: &Programs) {
        let processes = processes(programs);
        assert_eq!(processes.len(), 2);
        // The signal has been sent, but the system may deliver it later.
        let patience = Instant::now() + Duration::from_secs(20);
        while processes.iter().any(|process| runs(process)) {
            assert!(Instant::now() < patience, "{processes:?} run on");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn a_time_out_ends_the_command_and_what_it_started() {
        for name in ["blocking", "async"] {
            let programs = Programs::new(&format!("limit-{name}"), LASTING);
            let line = programs.line().timeout(Duration::from_secs(1));
            let outcome = if name == "blocking" {
                blocking::Client::over(line).call(&plant())
            } else {
                let runtime = tokio::runtime::Runtime::new().unwrap();
                runtime.block_on(Client::over(line).call(&plant()))
            };
            let error = outcome.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::TimedOut, "{error:?}");
            assert_eq!(error.effect(), SideEffect::Unknown, "{error:?}");
            assert_ended(&programs);
        }
    }

    #[test]
    fn a_call_that_is_dropped_ends_the_command_and_what_it_started() {
        let programs = Programs::new("dropped", LASTING);
        let client = Client::over(programs.line().timeout(Duration::from_secs(250)));
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let call = tokio::spawn(client.call(&plant()));
            let there = programs.0.join("processes");
            while !there.exists() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            call.abort();
            assert!(call.await.unwrap_err().is_cancelled());
        });
        // The shutdown of the runtime does not wait for the command.
        drop(runtime);
        assert_ended(&programs);
    }
}

/// Runs in a process of its own, which ignores SIGCHLD. Daemons that do so pass it on to the programs they start.
#[cfg(target_os = "linux")]
#[test]
fn the_status_of_a_command_may_be_lost() {
    const NAME: &str = "the_status_of_a_command_may_be_lost";
    if std::env::var_os("IGNORES_CHILDREN").is_none() {
        // GNU's `env`. A shell sets the signal back.
        let mut again = std::process::Command::new("env");
        again.arg("--ignore-signal=CHLD").arg(std::env::current_exe().unwrap());
        again.args(["--exact", NAME]);
        let output = again.env("IGNORES_CHILDREN", "1").output().unwrap();
        assert!(output.status.success(), "{output:?}");
        return;
    }
    let limit = Duration::from_secs(60);
    for outcome in both("ignored", r#"echo '{"result":{"status":1,"data":"fern"}}'"#, limit) {
        assert_eq!(outcome.unwrap().data.0, json!("fern"));
    }
    for outcome in both("ignored-failure", "echo 'No room.' >&2", limit) {
        assert_eq!(outcome.unwrap_err().detail(), "exit status: unknown: No room.");
    }
}
