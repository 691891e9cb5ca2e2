//! Tests the command line program as a person or a script runs it, against a server on loopback: what it sends, shows
//! and refuses, and its exit status.

mod calls;
mod connection;
mod every_function;
mod replies;
mod secrets;
#[cfg(unix)]
mod terminal;

use std::process::{Command, Output, Stdio};

use cpanel_core::Api;
use cpanel_core::test_server::{Answer, Received, TOKEN, TestServer, USER};
use serde_json::{Value, json};

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

fn least(call: &Received) -> Answer {
    match call.api {
        Api::Uapi => Answer::data(Value::Null),
        Api::Api2 => Answer::data(json!([])),
    }
}
