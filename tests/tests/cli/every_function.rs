//! Tests that a script can call every function from the output of `explain`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use cpanel_core::test_server::{Received, TOKEN, TestServer, USER};
use serde_json::Value;
use tempfile::TempDir;

use super::{err, least, program, program_for};

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
    command.env("CPANEL_URL", typed.url()).env("CPANEL_CA_FILE", ca);
    command.env("CPANEL_USER", USER).env("CPANEL_TOKEN", TOKEN);
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
