//! Tests what vendors of plugins use: the builder, a generated crate, and the first schema file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use cpanel_codegen::Builder;
use cpanel_codegen::internal::schema::Crate;
use cpanel_codegen::internal::{generate, write};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cpanel-codegen"));
    command.current_dir(folder).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The example in the repository. Its own tests build and run it.
fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/examples/plugin")
}

#[test]
fn a_new_module_passes_every_check() {
    let temp = tempfile::tempdir().unwrap();
    let made = run(temp.path(), &["new", "Guestbook"]);
    assert!(made.status.success(), "{}", text(&made.stderr));
    assert!(temp.path().join("schema/schema.json").exists());
    let generated = run(temp.path(), &["generate", "--crate-name", "my-calls", "--out", "calls"]);
    assert!(generated.status.success(), "{}", text(&generated.stderr));
    let checked = ["check", "--require-docs", "--crate-name", "my-calls", "--out", "calls"];
    let checked = run(temp.path(), &checked);
    assert!(checked.status.success(), "{}", text(&checked.stdout));

    let manifest = fs::read_to_string(temp.path().join("calls/Cargo.toml")).unwrap();
    let core = format!("cpanel-core = {{ version = {:?}, default", env!("CARGO_PKG_VERSION"));
    assert!(manifest.contains("name = \"my-calls\""), "{manifest}");
    assert!(manifest.contains(&core), "{manifest}");
    assert!(!manifest.contains("api2"), "{manifest}");

    // A person's file is never replaced. Every file of the crate has a mark, the README too.
    let files = cpanel_codegen::internal::files::list_files(&temp.path().join("calls")).unwrap();
    // Without the mark of the manifest, the whole folder is refused (below).
    for file in files.iter().filter(|file| !file.ends_with("Cargo.toml")) {
        let made = fs::read_to_string(file).unwrap();
        fs::write(file, "mod mine;").unwrap();
        let again = run(temp.path(), &["generate", "--crate-name", "my-calls", "--out", "calls"]);
        let (shown, name) = (text(&again.stderr), file.strip_prefix(temp.path()).unwrap());
        assert!(!again.status.success() && shown.contains(name.to_str().unwrap()), "{shown}");
        assert_eq!(fs::read_to_string(file).unwrap(), "mod mine;");
        fs::write(file, made + "\n").unwrap();
        let again = run(temp.path(), &["generate", "--crate-name", "my-calls", "--out", "calls"]);
        assert!(text(&again.stdout).starts_with("1 file written"), "{}", text(&again.stdout));
    }

    let twice = run(temp.path(), &["new", "Guestbook"]);
    assert!(text(&twice.stderr).contains("this module already has a schema file"));
    let odd = run(temp.path(), &["new", "../Guestbook"]);
    assert!(text(&odd.stderr).contains("cannot be the name of a module"));
}

#[test]
fn a_folder_with_other_files_is_refused() {
    let temp = tempfile::tempdir().unwrap();
    fs::create_dir(temp.path().join("src")).unwrap();
    fs::write(temp.path().join("src/main.rs"), "fn main() {}").unwrap();
    run(temp.path(), &["new", "Guestbook"]);
    let nameless = run(temp.path(), &["generate", "--out", "."]);
    assert!(text(&nameless.stderr).contains("also take --crate-name NAME"));
    let refused = run(temp.path(), &["generate", "--crate-name", "mine", "--out", "."]);
    assert!(!refused.status.success());
    assert!(text(&refused.stderr).contains("that cpanel-codegen did not make"));
    assert!(temp.path().join("src/main.rs").exists());
    assert!(!temp.path().join("Cargo.toml").exists());
}

#[test]
fn the_builder_writes_one_file() {
    let temp = tempfile::tempdir().unwrap();
    let build = || {
        let builder = Builder::new().out_dir(temp.path()).file_name("calls.rs").tell_cargo(false);
        builder.generate(example().join("schema"))
    };
    build().unwrap();
    let file = temp.path().join("calls.rs");
    let made = fs::read_to_string(&file).unwrap();
    for part in ["pub mod uapi {", "pub mod guestbook {", "pub mod types {", "pub fn add_entry<"] {
        assert!(made.contains(part), "{part} is missing in:\n{made}");
    }
    assert!(!made.contains("api2"));
    let written = fs::metadata(&file).unwrap().modified().unwrap();
    build().unwrap();
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), written);
}

#[test]
fn the_builder_shows_every_fault() {
    let temp = tempfile::tempdir().unwrap();
    fs::create_dir_all(temp.path().join("schema/uapi")).unwrap();
    for name in ["One", "Two"] {
        let path = temp.path().join(format!("schema/uapi/{name}.yaml"));
        fs::write(path, format!("module: {name}\nfunctions: {{a: {{effect: red}}}}\n")).unwrap();
    }
    let builder = Builder::new().out_dir(temp.path()).tell_cargo(false);
    let faults = builder.generate(temp.path().join("schema")).unwrap_err();
    assert_eq!(faults.len(), 2);
    // Cargo shows this text when a build script fails.
    assert!(format!("{faults:?}").contains("did you mean `read`?"), "{faults:?}");
    assert!(!temp.path().join("cpanel.rs").exists());
}

#[test]
fn a_crate_is_described_in_crate_yaml() {
    let temp = tempfile::tempdir().unwrap();
    run(temp.path(), &["new", "Guestbook"]);
    let schema = temp.path().join("schema");
    fs::write(temp.path().join("NOTICE"), "mine\n").unwrap();
    let describe = |yaml: &str| fs::write(schema.join("crate.yaml"), yaml).unwrap();
    describe(
        "package: {name: mine, version: 1.2.3, license: MIT, keywords: [a, b]}\nfiles: [../NOTICE]\n",
    );
    let files = generate::files(&schema, &Crate::read(&schema).unwrap(), Default::default());
    let files = files.unwrap();
    let manifest = &files[Path::new("Cargo.toml")];
    let package =
        "name = \"mine\"\nversion = \"1.2.3\"\nlicense = \"MIT\"\nkeywords = [\"a\", \"b\"]\n";
    assert!(manifest.contains(package), "{manifest}");
    assert_eq!(files[Path::new("NOTICE")], "mine\n");

    describe("package: {nam: mine, version: one}\ncore: x\n");
    let faults = Crate::read(&schema).unwrap_err();
    let messages: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
    assert_eq!(messages.len(), 3, "{messages:?}");
    assert_eq!((messages[0], messages[2]), ("unknown key `nam`", "unknown key `core`"));
    assert_eq!(faults[0].help.as_deref(), Some("did you mean `name`?"));

    // Values that YAML reads as numbers, or that cargo refuses as names, must not get into the manifest.
    for (yaml, messages) in [
        ("package: {version: 1.0}", &["this is not a version"][..]),
        ("package: {name: a b}", &["`a b` is not a crate name: use letters, digits, `-` and `_`"]),
        (
            "package: {name: Self}",
            &["`Self` is already taken by Rust, cargo or a dependency of the crate"],
        ),
        ("package: {name: 5, license: 6}", &["expected text, found an integer"; 2]),
        (
            "package: {keywords: [1, a], authors: me}",
            &["expected text, found an integer", "expected a list of texts, found text"],
        ),
        (
            "files: [5]\nguides: [true]",
            &["expected text, found an integer", "expected text, found true or false"],
        ),
        (
            "files: [a/NOTICE, b/NOTICE, x/Cargo.toml]",
            &["the crate already has a file `NOTICE`", "the crate already has a file `Cargo.toml`"],
        ),
        ("- package", &["expected a map, found a list"]),
    ] {
        describe(yaml);
        let faults = Crate::read(&schema).unwrap_err();
        assert!(faults.iter().all(|fault| fault.place.is_some()), "{yaml}");
        let found: Vec<_> = faults.iter().map(|fault| fault.message.as_str()).collect();
        assert_eq!(found, messages, "{yaml}");
    }
}

#[test]
fn the_example_is_up_to_date() {
    let (schema, out) = (example().join("schema"), example().join("guestbook"));
    let files = generate::files(&schema, &Crate::read(&schema).unwrap(), Default::default());
    let differing = write::compare(&out, &files.unwrap(), |_, text| write::is_ours(text)).unwrap();
    assert!(
        differing.is_empty(),
        "{}\nrun: cargo codegen generate --schema tests/examples/plugin/schema --out tests/examples/plugin/guestbook",
        write::show_difference(&out, &differing)
    );
}
