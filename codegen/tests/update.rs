//! Tests the command for a new reference document: it changes schema, version, changelog and crate together, or
//! nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A project: an imported schema, its crate, and a document that a test may change.
struct Project(tempfile::TempDir);

impl Project {
    fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
        fs::create_dir(project.path("schema")).unwrap();
        fs::copy(source.join("reference.yml"), project.path("new.yml")).unwrap();
        fs::copy(source.join("repairs.yaml"), project.path("schema/repairs.yaml")).unwrap();
        let described =
            "# Our crate.\npackage: {name: pantry, version: 0.3.1}\nfiles: [../CHANGELOG.md]\n";
        fs::write(project.path("schema/crate.yaml"), described).unwrap();
        fs::write(project.path("CHANGELOG.md"), "# Changelog\n\n## [0.3.1] - 2026-01-01\n")
            .unwrap();
        project.good(&["import", "--openapi", "new.yml"]);
        project.good(&["generate"]);
        project
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cpanel-codegen"));
        command.current_dir(&self.0).args(arguments).output().unwrap()
    }

    fn good(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let shown = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert!(output.status.success(), "{shown}");
        shown
    }

    fn update(&self) -> String {
        self.good(&["update", "--openapi", "new.yml"])
    }

    /// Replaces a text in the document.
    fn edit(&self, from: &str, to: &str) {
        let text = self.read("new.yml");
        assert!(text.contains(from), "`{from}` is not in:\n{text}");
        fs::write(self.path("new.yml"), text.replace(from, to)).unwrap();
    }

    /// Returns all files except the document.
    fn files(&self) -> BTreeMap<PathBuf, String> {
        let files = cpanel_codegen::internal::files::list_files(self.0.path()).unwrap();
        let content = |path: PathBuf| (path.clone(), fs::read_to_string(path).unwrap());
        files.into_iter().filter(|path| !path.ends_with("new.yml")).map(content).collect()
    }
}

#[test]
fn the_same_document_changes_nothing() {
    let project = Project::new();
    let before = project.files();
    let shown = project.update();
    assert!(shown.contains("nothing changed; the version stays 0.3.1"), "{shown}");
    assert_eq!(project.files(), before);
}

#[test]
fn one_function_is_removed_and_one_is_added() {
    let project = Project::new();
    project.edit("/Pantry/find_shelves", "/Pantry/seek_shelves");
    let shown = project.update();
    assert!(shown.contains("0.3.1 becomes 0.3.2"), "{shown}");
    assert!(shown.contains("functions to describe"), "{shown}");
    assert_eq!(
        project.read("schema/crate.yaml").lines().nth(1),
        Some("package: {name: pantry, version: 0.3.2}")
    );
    assert!(project.read("generated/Cargo.toml").contains("version = \"0.3.2\""));
    let changelog = project.read("CHANGELOG.md");
    for part in [
        "## [0.3.2] - unreleased",
        "- `uapi/Pantry`: `seek_shelves`\n",
        "- `uapi/Pantry`: `find_shelves` (stays here as deprecated)",
    ] {
        assert!(changelog.contains(part), "{part} is missing in:\n{changelog}");
    }
    assert_eq!(project.read("generated/CHANGELOG.md"), changelog);
    project.good(&["check"]);
}

#[test]
fn a_fault_leaves_everything_as_it_was() {
    let project = Project::new();
    let before = project.files();
    project.edit("openapi: ", "nonsense: true\nopenapi: ");
    let output = project.run(&["update", "--openapi", "new.yml"]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing was written"));
    assert_eq!(project.files(), before);

    // A fault in the text of a person, which the import does not check.
    let project = Project::new();
    let path = project.path("schema/crate.yaml");
    fs::write(&path, project.read("schema/crate.yaml") + "odd: 1\n").unwrap();
    let before = project.files();
    let output = project.run(&["update", "--openapi", "new.yml"]);
    let shown = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(shown.contains("unknown key `odd`") && shown.contains("crate.yaml:4"), "{shown}");
    assert_eq!(project.files(), before);

    // A file of a person among those of the crate.
    let project = Project::new();
    project.edit("/Pantry/find_shelves", "/Pantry/seek_shelves");
    fs::write(project.path("generated/README.md"), "By hand.\n").unwrap();
    let before = project.files();
    let output = project.run(&["update", "--openapi", "new.yml"]);
    let shown = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(shown.contains("generated/README.md") && shown.contains("has no mark"), "{shown}");
    assert_eq!(project.files(), before);
}

/// Two updates before a release raise the version only once, because both are compared with the tag.
#[test]
fn the_version_rises_once_between_releases() {
    let project = Project::new();
    let git = |arguments: &[&str]| {
        let mut git = Command::new("git");
        git.current_dir(&project.0).args(["-c", "user.name=x", "-c", "user.email=x@example.com"]);
        assert!(git.args(arguments).status().unwrap().success());
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message=released"]);
    git(&["tag", "v0.3.1"]);
    project.edit("/Pantry/find_shelves", "/Pantry/seek_shelves");
    assert!(
        project.update().contains("compared with v0.3.1:schema; the crate now has version 0.3.2")
    );
    project.edit("/Pantry/seek_shelves", "/Pantry/show_shelves");
    assert!(project.update().contains("the crate now has version 0.3.2"));
    let changelog = project.read("CHANGELOG.md");
    assert_eq!(changelog.matches("## [").count(), 2, "{changelog}");
    // A function that was added and removed between two releases is kept too, for servers that have it.
    for name in ["`show_shelves`", "`seek_shelves`", "`find_shelves`"] {
        assert_eq!(changelog.matches(name).count(), 1, "{name}: {changelog}");
    }
}

#[test]
fn what_an_interrupted_run_left_behind_blocks_no_other() {
    let project = Project::new();
    fs::remove_dir_all(project.path("generated")).unwrap();
    let missing = project.run(&["check"]);
    let shown = String::from_utf8_lossy(&missing.stderr).into_owned();
    assert!(!missing.status.success() && missing.stdout.is_empty(), "{shown}");
    assert!(shown.starts_with("error: there is no crate here\n"), "{shown}");
    fs::create_dir_all(project.path("generated/src")).unwrap();
    let left = project.path("generated/src/.cpanel-codegen-a1b2c3.new");
    fs::write(&left, "half of a file").unwrap();
    project.good(&["generate"]);
    assert!(!left.exists());
    project.good(&["check"]);

    // A folder with files of somebody else is refused.
    fs::remove_file(project.path("generated/Cargo.toml")).unwrap();
    let refused = project.run(&["generate"]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("did not make"));
}

/// On other systems another file is locked in place of the folder.
#[cfg(unix)]
#[test]
fn a_second_run_waits_for_the_first() {
    let project = Project::new();
    for (arguments, folder) in
        [(&["generate"][..], "generated"), (&["update", "--openapi", "new.yml"], "schema")]
    {
        let folder = fs::File::open(project.path(folder)).unwrap();
        fs4::FileExt::lock(&folder).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_cpanel-codegen"));
        command.current_dir(&project.0).args(arguments).stdout(std::process::Stdio::null());
        let mut second = command.spawn().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(300));
        assert!(second.try_wait().unwrap().is_none(), "it did not wait");
        drop(folder);
        assert!(second.wait().unwrap().success());
    }
}
