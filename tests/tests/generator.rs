//! Tests the whole generator: the same schema gives the same bytes, only changed files are touched, and a fault changes
//! nothing.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use cpanel_codegen::Faults;
use cpanel_codegen::internal::check::Demands;
use cpanel_codegen::internal::files::list_files;
use cpanel_codegen::internal::generate::{files, generate};
use cpanel_codegen::internal::schema::Crate;
use cpanel_codegen::internal::write::Written;
use tempfile::TempDir;

const DEMO: &str = "\
module: Demo
summary: Shows how things are made.
functions:
  list: {effect: read, returns: {list: {record: {name: text}}}}
";
const OTHER: &str = "module: Other\nfunctions:\n  stop: {effect: write, returns: nothing}\n";

/// A schema of two modules, and the crate generated from it.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(TempDir::new().expect("a folder"));
        place.write("schema/crate.yaml", "package: {name: demo}\n");
        place.write("schema/uapi/Demo.yaml", DEMO);
        place.write("schema/api2/Other.yaml", OTHER);
        place.generate().expect("a sound schema");
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn generate(&self) -> Result<Written, Faults> {
        let out = self.path("out");
        generate(&self.path("schema"), &out, &self.described()?)
    }

    fn described(&self) -> Result<Crate, Faults> {
        Crate::read(&self.path("schema"))
    }

    /// Returns all files of the crate, with their content and the time of their last change.
    fn snapshot(&self) -> BTreeMap<PathBuf, (String, SystemTime)> {
        let files = list_files(&self.path("out")).expect("the crate");
        let with_content = files.into_iter().map(|path| {
            let changed = fs::metadata(&path).and_then(|file| file.modified()).expect("a time");
            let text = fs::read_to_string(&path).expect("text");
            (path, (text, changed))
        });
        with_content.collect()
    }

    /// Sets the time of all files back, so that a change is visible even with a coarse clock of the disk.
    fn age(&self) {
        let past = SystemTime::now() - Duration::from_secs(1000);
        for path in list_files(&self.path("out")).expect("the crate") {
            File::options()
                .append(true)
                .open(path)
                .and_then(|file| file.set_modified(past))
                .expect("a time");
        }
    }
}

fn paths(names: &[&str]) -> Vec<PathBuf> {
    names.iter().map(PathBuf::from).collect()
}

#[test]
fn the_same_schema_gives_the_same_files() {
    let place = Place::new();
    let of = place.described().expect("a usual crate");
    let make = || files(&place.path("schema"), &of, Demands::default()).expect("a sound schema");
    let first = make();
    assert_eq!(first, make());
    let names: Vec<_> = first.keys().cloned().collect();
    let expected = [
        "Cargo.toml",
        "README.md",
        "src/api2/other.rs",
        "src/api2.rs",
        "src/catalogue/api2_other.rs",
        "src/catalogue/uapi_demo.rs",
        "src/catalogue.rs",
        "src/lib.rs",
        "src/main.rs",
        "src/uapi/demo/types.rs",
        "src/uapi/demo.rs",
        "src/uapi.rs",
    ];
    assert_eq!(names, paths(&expected));
    assert!(first[Path::new("Cargo.toml")].contains("\nuapi-demo = []\n"));
    assert!(first[Path::new("src/uapi/demo.rs")].contains("//! Shows how things are made."));
    assert!(first[Path::new("src/uapi.rs")].contains("#[cfg(feature = \"uapi-demo\")]"));
}

#[test]
fn without_a_change_no_file_is_touched() {
    let place = Place::new();
    place.age();
    let before = place.snapshot();
    assert_eq!(place.generate().expect("a sound schema"), Written::default());
    assert_eq!(place.snapshot(), before);
}

#[test]
fn only_changed_files_are_written() {
    let place = Place::new();
    place.age();
    let before = place.snapshot();
    place.write("schema/uapi/Demo.yaml", &DEMO.replace("name: text", "name: text, size: integer"));
    let written = place.generate().expect("a sound schema");
    let expected = ["src/catalogue/uapi_demo.rs", "src/uapi/demo/types.rs"];
    assert_eq!(written.written, paths(&expected));
    assert!(written.removed.is_empty());
    let after = place.snapshot();
    let changed = after.iter().filter(|(path, file)| before.get(*path) != Some(file));
    let changed: Vec<_> = changed.map(|(path, _)| path.clone()).collect();
    assert_eq!(changed, expected.map(|path| place.path("out").join(path)));
}

#[test]
fn stale_files_are_removed() {
    let place = Place::new();
    place.write("out/src/uapi/stale.rs", "// Made by cpanel-codegen from an older schema.");
    place.write("out/src/uapi/.cpanel-codegen-a1b2c3.new", "// from a run that was interrupted");
    place.write("out/src/uapi/own.rs", "// by hand");
    place.write("out/NOTES.md", "By hand. Made by cpanel-codegen is everything else.");
    place.write("out/Cargo.lock", "# cargo's");
    place.write("out/target/debug/x", "cargo's");
    place.write("out/.git/HEAD", "git's");
    place.write("out/.gitignore", "git's");
    fs::remove_file(place.path("schema/api2/Other.yaml")).expect("a file");
    let written = place.generate().expect("a sound schema");
    let expected = [
        "src/api2/other.rs",
        "src/api2.rs",
        "src/catalogue/api2_other.rs",
        "src/uapi/.cpanel-codegen-a1b2c3.new",
        "src/uapi/stale.rs",
    ];
    assert_eq!(written.removed, paths(&expected));
    assert!(!place.path("out/src/api2").exists());
    let others = ["Cargo.lock", "target/debug/x", ".git/HEAD", ".gitignore"];
    for others in others.iter().chain(&["src/uapi/own.rs", "NOTES.md"]) {
        assert!(place.path("out").join(others).exists(), "{others}");
    }
}

#[test]
fn the_crate_has_the_name_in_its_file() {
    let place = Place::new();
    place.write("schema/crate.yaml", "package: {name: my-own, version: 1.2.3}\n");
    let written = place.generate().expect("a sound schema");
    assert!(written.written.contains(&PathBuf::from("Cargo.toml")), "{written:?}");
    let manifest = &place.snapshot()[&place.path("out/Cargo.toml")].0;
    assert!(manifest.contains("name = \"my-own\"\nversion = \"1.2.3\"\n"), "{manifest}");
    place.write("schema/crate.yaml", "pakage: {name: my-own}\n");
    let faults = place.generate().expect_err("a key that there is not");
    assert!(faults[0].to_string().contains("did you mean `package`?"), "{}", faults[0]);
    for nameless in ["", "package: {version: 1.2.3}\n"] {
        place.write("schema/crate.yaml", nameless);
        let faults = place.generate().expect_err("no name");
        assert_eq!(faults[0].message, "the crate has no name");
    }
}

#[test]
fn a_folder_of_something_else_is_refused() {
    let place = Place::new();
    place.write("out/Cargo.toml", "[package]\nname = \"precious\"\n");
    let before = place.snapshot();
    assert!(place.generate().is_err());
    assert_eq!(place.snapshot(), before);
}

#[test]
fn a_file_in_place_of_a_folder_is_a_fault() {
    let place = Place::new();
    fs::remove_dir_all(place.path("out")).expect("the crate");
    place.write("out", "a file");
    let faults = place.generate().expect_err("no folder");
    assert!(faults[0].message.starts_with("this folder cannot be read"), "{}", faults[0]);
}

#[test]
fn a_guide_has_the_name_of_its_file() {
    let place = Place::new();
    place.write("schema/first-steps.md", "How it begins.\n");
    place.write("schema/more/first_steps.md", "The same again.\n");
    place.write("schema/crate.yaml", "package: {name: my-own}\nguides: [first-steps.md]\n");
    place.generate().expect("a sound schema");
    let index = &place.snapshot()[&place.path("out/src/guides.rs")].0;
    assert!(index.contains("pub mod first_steps {}"), "{index}");
    place.write(
        "schema/crate.yaml",
        "package: {name: my-own}\nguides: [first-steps.md, more/first_steps.md]\n",
    );
    let faults = place.generate().expect_err("two of one name");
    assert_eq!(faults[0].message, "the crate already has a file `first_steps`");
    place.write("schema/crate.yaml", "package: {name: my-own}\nguides: [first-steps.md]\n");
    place.write("schema/first-steps.md", "It begins.\n<!-- cpanel-codegen: succesors -->\n");
    let faults = place.generate().expect_err("an unknown placeholder");
    assert_eq!(faults[0].message, "this placeholder is not known");
    assert_eq!(faults[0].place.map(|place| place.line), Some(2));
}

#[test]
fn a_fault_changes_nothing() {
    let place = Place::new();
    let before = place.snapshot();
    place.write("schema/api2/Other.yaml", &OTHER.replace("stop", "halt"));
    for fault in [DEMO.replace("text", "txet"), DEMO.replace("text", "Nowhere"), "[".to_owned()] {
        place.write("schema/uapi/Demo.yaml", &fault);
        let faults = place.generate().expect_err("a fault");
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(place.snapshot(), before, "{fault}");
    }
}

#[test]
fn files_that_cannot_be_read_or_written_are_faults() {
    let place = Place::new();
    fs::write(place.path("schema/uapi/Demo.yaml"), b"module: \xff").expect("a file");
    let faults = place.generate().expect_err("a file that is no text");
    let shown = faults[0].to_string();
    assert!(shown.contains("not valid UTF-8") && shown.contains("Demo.yaml:1:9"), "{shown}");

    let place = Place::new();
    fs::remove_dir_all(place.path("out/src")).expect("a folder");
    place.write("out/src", "a file in the way");
    let before = place.snapshot();
    assert!(place.generate().is_err());
    assert_eq!(place.snapshot(), before);
}

/// Each published crate needs its own copy of these files: a package contains only files below its folder, and symbolic
/// links break a checkout on Windows.
#[test]
fn copies_equal_their_originals() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect(path);
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        for folder in ["codegen", "codegen/runtime"] {
            assert!(read(licence) == read(&format!("{folder}/{licence}")), "{folder}/{licence}");
        }
    }
    assert!(read("schema/schema.json") == read("codegen/pieces/schema.json"), "schema.json");
    assert!(read("schema/README.md") == read("codegen/SCHEMA.md"), "SCHEMA.md");
}
