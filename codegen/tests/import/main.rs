//! Tests the import of a small reference document: the facts here, the merge with the work of people in `merge`, faults
//! and repairs in `faults`.

mod faults;
mod merge;

use std::fs;
use std::path::{Path, PathBuf};

use cpanel_codegen::Faults;
use cpanel_codegen::internal::import::{self, ImportOptions, ImportReport};

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import").join(name)
}

/// A schema folder with the repairs, and a document that a test may change.
struct Case {
    folder: tempfile::TempDir,
}

impl Case {
    fn new() -> Self {
        let case = Self { folder: tempfile::tempdir().unwrap() };
        fs::copy(here("reference.yml"), case.document()).unwrap();
        fs::create_dir(case.schema()).unwrap();
        fs::copy(here("repairs.yaml"), case.schema().join("repairs.yaml")).unwrap();
        case
    }

    fn imported() -> Self {
        let case = Self::new();
        case.import().unwrap();
        case
    }

    fn document(&self) -> PathBuf {
        self.folder.path().join("reference.yml")
    }

    fn schema(&self) -> PathBuf {
        self.folder.path().join("schema")
    }

    fn import(&self) -> Result<ImportReport, Faults> {
        self.import_with(false, false)
    }

    fn import_with(&self, partial: bool, prune: bool) -> Result<ImportReport, Faults> {
        import::run(&ImportOptions {
            openapi: self.document(),
            schema: self.schema(),
            partial,
            prune,
            strict: false,
        })
    }

    fn module(&self, name: &str) -> String {
        fs::read_to_string(self.schema().join(format!("uapi/{name}.yaml"))).unwrap_or_default()
    }

    /// Replaces a text that occurs exactly once in a file.
    fn edit(&self, file: &Path, from: &str, to: &str) {
        let text = fs::read_to_string(file).unwrap();
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {}:\n{text}", file.display());
        fs::write(file, text.replace(from, to)).unwrap();
    }

    fn edit_module(&self, name: &str, from: &str, to: &str) {
        self.edit(&self.schema().join(format!("uapi/{name}.yaml")), from, to);
    }

    fn edit_document(&self, from: &str, to: &str) {
        self.edit(&self.document(), from, to);
    }

    /// Changes the version of the document. Repairs that no longer apply are not faults then.
    fn newer(&self) {
        self.edit_document("version: '1.0'", "version: '2.0'");
    }

    /// Removes a path from the document.
    fn drop_path(&self, path: &str) {
        let text = fs::read_to_string(self.document()).unwrap();
        let start = text.find(&format!("  {path}:\n")).unwrap();
        let rest = &text[start + 3..];
        let end = rest.find("\n  /").map(|at| start + 3 + at + 1);
        let end = end.unwrap_or_else(|| text.find("\ncomponents:").unwrap() + 1);
        fs::write(self.document(), [&text[..start], &text[end..]].concat()).unwrap();
    }
}

fn shown(faults: &Faults) -> String {
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn every_form_of_the_document_gives_the_expected_facts() {
    let case = Case::new();
    let report = case.import().unwrap_or_else(|faults| panic!("{}", shown(&faults)));
    let mut files: Vec<(&str, String)> = vec![
        ("uapi/Cellar.yaml", case.module("Cellar")),
        ("uapi/Pantry.yaml", case.module("Pantry")),
        ("imported.yaml", fs::read_to_string(case.schema().join("imported.yaml")).unwrap()),
    ];
    let report = report.to_string().replace(&case.folder.path().display().to_string(), "");
    files.push(("report.txt", report));
    for (name, text) in files {
        let expected = here("expected").join(name);
        if std::env::var_os("BLESS").is_some() {
            fs::create_dir_all(expected.parent().unwrap()).unwrap();
            fs::write(&expected, &text).unwrap();
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(text, wanted, "{name}: if this is meant, set BLESS=1 and look at the changes");
    }
}

#[test]
fn the_facts_pass_the_check_of_the_schema() {
    let case = Case::imported();
    fs::create_dir(case.schema().join("api2")).unwrap();
    let modules = cpanel_codegen::internal::schema::load(&case.schema());
    assert!(modules.is_ok_and(|modules| modules.len() == 2));
}

#[test]
fn importing_again_changes_nothing() {
    let case = Case::imported();
    let before = case.module("Pantry");
    let report = case.import().unwrap();
    assert_eq!(report.written, Vec::<PathBuf>::new());
    assert!(
        report.added.is_empty() && report.changed.is_empty() && report.merged.conflicts.is_empty()
    );
    assert_eq!(case.module("Pantry"), before);
}

#[test]
fn data_may_be_in_another_member() {
    let case = Case::new();
    case.edit_document("/Pantry/list_jars:", "/Pantry/list_lids:\n    get:\n      responses:\n        '200':\n          content:\n            application/json:\n              schema:\n                properties:\n                  result:\n                    properties:\n                      status: {type: integer}\n                      lids: {type: array, items: {type: string}}\n  /Pantry/list_jars:");
    case.import().unwrap();
    let module = case.module("Pantry");
    assert!(module.contains("    data_member: lids\n    returns: {list: text}\n"), "{module}");
}
