//! Tests that published Rust names keep their meaning, whatever a later document puts before them.

use std::fs;
use std::path::Path;

use cpanel_codegen::internal::diff::{self, Means};
use cpanel_codegen::internal::{generate, import, schema};

/// Makes a document of one module with functions. Each is given by its name, its parameters and the schema of its data.
fn document(functions: &[(&str, &str, &str)]) -> String {
    let mut text = "openapi: 3.0.2\ninfo: {title: Pantry, version: '1.0'}\npaths:\n".to_owned();
    for (name, params, data) in functions {
        text += &format!(
            "  /Pantry/{name}:\n    post:\n      operationId: {name}\n      summary: Does it\n{params}      responses:\n        '200':\n          \
             content:\n            application/json:\n              schema: {{properties: {{data: {data}}}}}\n"
        );
    }
    text
}

fn query(params: &[&str]) -> String {
    let lines = params.iter().map(|param| format!("        - {{in: query, {param}}}\n"));
    format!("      parameters:\n{}", lines.collect::<String>())
}

fn body(members: &str) -> String {
    format!(
        "      requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {members}}}}}}}}}\n"
    )
}

struct Project(tempfile::TempDir);

impl Project {
    fn import(&self, document: &str) -> import::ImportReport {
        let path = self.0.path().join("document.yml");
        fs::write(&path, document).unwrap();
        let options = import::ImportOptions {
            openapi: path,
            schema: self.schema().to_owned(),
            partial: false,
            prune: false,
            strict: false,
        };
        import::run(&options).unwrap()
    }

    fn schema(&self) -> &Path {
        self.0.path()
    }

    fn module(&self) -> String {
        fs::read_to_string(self.schema().join("uapi/Pantry.yaml")).unwrap()
    }

    fn revision(&self) -> diff::Revision {
        diff::load(self.schema().to_str().unwrap()).unwrap()
    }
}

const ROW: &str = "{type: array, items: {type: object, properties: {size: {type: object, properties: {high: {type: integer}}}}}}";
const RECORD: &str =
    "{type: object, properties: {lid: {type: object, properties: {red: {type: integer}}}}}";
const NONE: &str = "{type: string}";

#[test]
fn published_names_keep_their_meaning() {
    let texts = ["name: a, required: true, schema: {type: string}"; 3];
    let texts =
        query(&[texts[0], &texts[1].replace(": a", ": b"), &texts[2].replace(": a", ": c")]);
    let jar_body = body("{shape: {type: object, properties: {wide: {type: integer}}}}");
    let old = [
        ("add", &*texts, NONE),
        ("jar_lid", &jar_body, ROW),
        ("shelf", "", RECORD),
        ("shelf_data", "", NONE),
    ];
    // New types with the same default names come before the rows, the record and the body of `jar_lid`.
    let kind = "schema: {type: string, enum: [red, green]}";
    let jar = format!(
        "{}{}",
        query(&[&format!("name: lid_row, {kind}")]),
        body("{lid_shape: {type: object, properties: {deep: {type: integer}}}}")
    );
    let new = [
        ("add", &*texts, NONE),
        ("add_required", "", NONE),
        ("jar", &jar, NONE),
        ("jar_lid", &jar_body, ROW),
        ("shelf", &query(&[&format!("name: data, {kind}")]), RECORD),
        ("shelf_data", &query(&[&format!("name: lid, {kind}")]), NONE),
    ];
    let project = Project(tempfile::tempdir().unwrap());
    fs::create_dir(project.schema().join("uapi")).unwrap();
    project.import(&document(&old));
    let before = project.revision();

    let report = project.import(&document(&new));
    let difference = diff::compare(&before, &project.revision());
    let breaking: Vec<_> =
        difference.changes.iter().filter(|change| change.means == Means::Breaking).collect();
    assert!(breaking.is_empty(), "{breaking:#?}\n{report}\n{}", project.module());
    let module = project.module();
    for part in ["  JarLidRow:\n", "  ShelfData:\n", "rust: lid_shape_2", "rust: add_required_2"] {
        assert!(module.contains(part), "`{part}` is not in:\n{module}");
    }
    assert_eq!(report.merged.kept_names.len(), 5, "{report}");
    generate::checked(project.schema(), Default::default()).unwrap();
    assert!(schema::load(project.schema()).is_ok());

    let again = project.import(&document(&new));
    assert!(again.written.is_empty() && again.merged.kept_names.is_empty(), "{again}");
    // The names also stay when the new functions are removed again.
    project.import(&document(&old));
    let difference = diff::compare(&before, &project.revision());
    assert!(difference.means() <= Some(Means::Addition), "{}", difference.as_text());
}
