//! Tests the command `cpanel-codegen` as a person runs it: its output and its exit status.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

const SCHEMA: &str = "\
module: Demo
functions:
  add:
    effect: write
    params:
      name: {type: text, required: true, doc: Chosen by the owner.}
      password: {type: text, secret: true}
      tags: {list: text}
    returns: {list: {record: {name: text}}}
  show: {effect: read, summary: Waits for a while.}
";

/// Returns the command in a folder.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cpanel-codegen"));
    command.args(arguments).current_dir(folder);
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().expect("the command runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn place() -> TempDir {
    let place = TempDir::new().expect("a folder");
    fs::create_dir_all(place.path().join("schema/uapi")).expect("a folder");
    fs::write(place.path().join("schema/uapi/Demo.yaml"), SCHEMA).expect("a file");
    fs::write(place.path().join("schema/crate.yaml"), "package: {name: demo}\n").expect("a file");
    let output = run(place.path(), &["generate"]);
    assert!(output.status.success(), "{output:?}");
    place
}

/// Checks that `check` finds a difference and shows this line of it.
fn differs(place: &TempDir, line: &str) {
    let output = run(place.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let shown = stdout(&output);
    assert!(shown.lines().any(|one| one == line), "no {line:?} in\n{shown}");
}

#[test]
fn check_reports_whether_the_crate_is_up_to_date() {
    let place = place();
    let output = run(place.path(), &["check"]);
    assert!(output.status.success(), "{output:?}");

    let edited = place.path().join("generated/src/uapi/demo.rs");
    let text = fs::read_to_string(&edited).expect("a file");
    fs::write(&edited, text.clone() + "// by hand\n").expect("a file");
    differs(&place, "-// by hand");
    assert_eq!(fs::read_to_string(&edited).expect("a file"), text.clone() + "// by hand\n");
    fs::write(&edited, text).expect("a file");

    let stale = place.path().join("generated/src/uapi/stale.rs");
    fs::write(&stale, "// Made by cpanel-codegen from schema/uapi/Stale.yaml.\n").expect("a file");
    differs(&place, "-// Made by cpanel-codegen from schema/uapi/Stale.yaml.");
    fs::write(&stale, "// A file that a person wrote.\n").expect("a file");
    assert!(run(place.path(), &["check"]).status.success());
    fs::remove_file(stale).expect("a file");

    let changed = SCHEMA.replace("  show:", "  look: {effect: read}\n  show:");
    fs::write(place.path().join("schema/uapi/Demo.yaml"), changed).expect("a file");
    differs(&place, "+/// Calls `Demo::look`.");
    assert!(run(place.path(), &["generate"]).status.success());
    assert!(run(place.path(), &["check"]).status.success());
}

#[test]
fn faults_are_shown_with_their_places() {
    let place = place();
    let faulty = SCHEMA.replace("type: text, secret", "type: integer, secret");
    fs::write(place.path().join("schema/uapi/Demo.yaml"), faulty).expect("a file");
    for command in ["generate", "check", "list"] {
        let output = run(place.path(), &[command]);
        assert_eq!(output.status.code(), Some(1), "{command}: {output:?}");
        let shown = String::from_utf8_lossy(&output.stderr);
        assert!(shown.contains("schema/uapi/Demo.yaml:7:"), "{shown}");
        assert!(shown.contains("1 fault; nothing was written"), "{shown}");
    }
}

#[test]
fn documentation_can_be_required() {
    let place = place();
    let output = run(place.path(), &["check", "--require-docs"]);
    assert_eq!(output.status.code(), Some(1));
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(shown.contains("`add` has no `summary`"), "{shown}");
    assert!(shown.contains("the parameter `tags` has no `doc`"), "{shown}");
    assert!(!shown.contains("`show` has no"), "{shown}");
}

#[test]
fn list_names_every_endpoint() {
    let place = place();
    let output = run(place.path(), &["list", "--format", "json"]);
    let listed: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let [add, show] = &listed.as_array().expect("a list")[..] else { panic!("{listed}") };
    let name = |one: &Value| json!([one["api"], one["module"], one["function"], one["effect"]]);
    assert_eq!(name(add), json!(["uapi", "Demo", "add", "write"]));
    assert_eq!(name(show), json!(["uapi", "Demo", "show", "read"]));
    assert_eq!(add["returns"], "list of record");
    let params = add["params"].as_array().expect("a list");
    let params: Vec<_> = params
        .iter()
        .map(|one| json!([one["name"], one["required"], one["type"], one["secret"]]))
        .collect();
    let expected = [
        json!(["name", true, "text", false]),
        json!(["password", false, "text", true]),
        json!(["tags", false, "list of text", false]),
    ];
    assert_eq!(params, expected);

    let shown = stdout(&run(place.path(), &["list"]));
    assert!(shown.contains("uapi/Demo::add write (name, [password], [tags])"), "{shown}");
    assert!(shown.contains("UAPI: 2 functions in 1 module, 3 parameters"), "{shown}");
}

/// `list | head` and similar commands close the output early.
#[test]
fn a_closed_output_is_not_a_fault() {
    let place = place();
    for (arguments, expected) in [
        (&["generate"][..], 0),
        (&["check"], 0),
        (&["check", "--require-docs"], 1),
        (&["list"], 0),
        (&["list", "--format", "json"], 0),
        (&["diff", "schema"], 0),
        (&["new", "Guestbook"], 0),
    ] {
        let (reader, out) = std::io::pipe().expect("a pipe");
        drop(reader);
        let err = out.try_clone().expect("a pipe");
        let mut command = command(place.path(), arguments);
        let status = command.stdout(out).stderr(err).status().expect("the command runs");
        assert_eq!(status.code(), Some(expected), "{arguments:?}");
    }
}

/// A merge can leave its marks in the manifest of the crate. Cargo then loads no workspace with that crate.
#[test]
fn a_crate_broken_by_a_merge_is_generated_again() {
    let place = place();
    let out = place.path().join("generated");
    let manifest = fs::read_to_string(out.join("Cargo.toml")).expect("a file");
    fs::write(out.join("Cargo.toml"), format!("<<<<<<< HEAD\n{manifest}=======\n"))
        .expect("a file");
    fs::remove_dir_all(out.join("src")).expect("a folder");
    let output = run(place.path(), &["generate"]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(fs::read_to_string(out.join("Cargo.toml")).expect("a file"), manifest);
    assert!(out.join("src/lib.rs").exists());
}

/// `cargo codegen` starts even if `generated/` is broken, because its workspace does not contain that crate.
#[test]
fn the_alias_loads_without_the_generated_crate() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let alias = fs::read_to_string(root.join(".cargo/config.toml")).expect("a file");
    assert!(alias.contains("--manifest-path codegen/alone/Cargo.toml"), "{alias}");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(&root).args(["tree", "--locked", "--edges", "normal"]);
    let output =
        cargo.args(["--manifest-path", "codegen/alone/Cargo.toml"]).output().expect("cargo");
    assert!(output.status.success(), "{output:?}");
    assert!(stdout(&output).contains("cpanel-codegen v"), "{output:?}");
}
