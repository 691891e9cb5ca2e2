//! Tests `call-all` against a server on loopback that answers as the schema says, with less, or with one wrong value.

use std::process::{Command, Output};

use cpanel_codegen::internal::schema::{self, SchemaModule};
use cpanel_core::Api;
use cpanel_core::test_server::{Answer, Received, TOKEN, TestServer, USER};
use cpanel_tests::{example, folder};
use serde_json::{Value, json};
use tempfile::TempDir;

/// Returns the smallest successful answer: `data` is null, or a list without rows.
fn least(call: &Received) -> Answer {
    match call.api {
        Api::Uapi => Answer::data(Value::Null),
        Api::Api2 => Answer::data(json!([])),
    }
}

fn modules() -> Vec<SchemaModule> {
    schema::load(&folder("../schema")).unwrap_or_else(|faults| panic!("{faults}"))
}

/// Runs `call-all` against a server.
fn call_all(server: &TestServer, arguments: &[&str]) -> Output {
    let folder = TempDir::new().expect("a folder");
    let ca = folder.path().join("ca.pem");
    std::fs::write(&ca, server.certificate_pem()).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_call-all"));
    command.env("CPANEL_URL", server.url()).env("CPANEL_CA_FILE", ca);
    command.env("CPANEL_USER", USER).env("CPANEL_TOKEN", TOKEN);
    command.args(arguments).output().expect("call-all runs")
}

fn summary(ok: usize, unreadable: usize, failed: usize) -> String {
    let all = ok + unreadable + failed;
    format!("{ok} of {all} calls ok, {unreadable} worked but unreadable, {failed} failed")
}

fn lines(output: &Output) -> Vec<String> {
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[test]
fn every_function_can_be_called() {
    let server = TestServer::start();
    let modules = modules();
    server.otherwise(move |call| example(&modules, call, None));
    let output = call_all(&server, &[]);
    let lines = lines(&output);
    let bad: Vec<_> = lines.iter().filter(|line| line.starts_with("FAILED")).collect();
    assert!(bad.is_empty(), "{bad:#?}");
    let ok = lines.iter().filter(|line| line.starts_with("ok ")).count();
    assert!(ok > 500, "only {ok} functions");
    // Null is not a valid reply if the schema promises a member of a single record: the call worked, but its reply
    // cannot be read.
    let unreadable = server.received().len() - ok;
    assert!(unreadable * 20 < ok, "{unreadable} of the replies cannot be read");
    assert_eq!(lines.last().expect("a summary"), &summary(ok, unreadable, 0));
}

/// Answers every function as the schema says. With a seed, one value is of another kind.
fn example(modules: &[SchemaModule], call: &Received, seed: Option<u64>) -> Answer {
    let api = match call.api {
        Api::Uapi => schema::SchemaApi::Uapi,
        Api::Api2 => schema::SchemaApi::Api2,
    };
    let of_name = |module: &&SchemaModule| module.api == api && module.name == call.module;
    let function = |module: &'_ SchemaModule| {
        let mut functions = module.functions.iter();
        let function = functions.find(|function| function.name == call.function)?;
        let mut data = example::data(module, &function.returns);
        if let Some(seed) = seed {
            example::disturb(&mut data, example::Place::Any, seed + call.function.len() as u64);
        }
        Some(example::envelope(api, function, data))
    };
    let body = modules.iter().filter(of_name).find_map(function);
    Answer::page(200, body.expect("a function of the schema").to_string())
}

#[test]
fn one_odd_value_fails_no_call() {
    let server = TestServer::start();
    let modules = modules();
    server.otherwise(move |call| example(&modules, call, Some(40)));
    let lines = lines(&call_all(&server, &[]));
    let bad: Vec<_> = lines.iter().filter(|line| line.starts_with("FAILED")).collect();
    assert!(bad.is_empty(), "{bad:#?}");
    let unreadable = lines.iter().filter(|line| line.starts_with("UNREADABLE")).count();
    let ok = lines.iter().filter(|line| line.starts_with("ok ")).count();
    assert_eq!(lines.last().expect("a summary"), &summary(ok, unreadable, 0));
}

#[test]
fn failures_are_shown_and_counted() {
    let server = TestServer::start();
    server.otherwise(least);
    server.on("Tokens", "rename", |_| Answer::failure("There is no such token."));
    let output = call_all(&server, &["--only", "uapi/Tokens"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let lines = lines(&output);
    let bad: Vec<_> = lines.iter().filter(|line| line.starts_with("FAILED")).collect();
    assert_eq!(bad.len(), 1, "{lines:?}");
    assert!(bad[0].starts_with("FAILED uapi/Tokens::rename: "), "{bad:?}");
    assert!(bad[0].contains("There is no such token."), "{bad:?}");
    assert!(server.received().iter().all(|call| call.module == "Tokens"));
}

#[test]
fn with_reads_only_no_function_that_writes_is_called() {
    let server = TestServer::start();
    server.otherwise(least);
    let output = call_all(&server, &["--only", "uapi/Tokens", "--read-only"]);
    assert_eq!(lines(&output), ["ok uapi/Tokens::list", &summary(1, 0, 0)]);
}

#[test]
fn a_server_that_is_not_on_loopback_is_refused() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_call-all"));
    command.env("CPANEL_URL", "https://server.invalid:2083");
    command.env("CPANEL_USER", "u").env("CPANEL_TOKEN", "t");
    let output = command.output().expect("call-all runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--yes-really"), "{output:?}");
}
