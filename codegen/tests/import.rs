//! Tests the import of a small reference document: facts, repairs, the merge with the work of people, and faults.

use std::fs;
use std::path::{Path, PathBuf};

use cpanel_codegen::Faults;
use cpanel_codegen::internal::import::{self, ImportOptions, ImportReport, Word};

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
    assert!(report.added.is_empty() && report.changed.is_empty() && report.conflicts.is_empty());
    assert_eq!(case.module("Pantry"), before);
}

#[test]
fn the_texts_of_people_are_kept() {
    let case = Case::imported();
    case.edit_module(
        "Pantry",
        "    effect: read\n    since: '11.80'",
        "    summary: Our words.\n    effect: read\n    since: '11.80'",
    );
    case.edit_module("Pantry", "full: {type: flag, ", "full: {type: flag, doc: All of it?, ");
    case.edit_module(
        "Pantry",
        "values: [age, size]",
        "values: {age: By age., size: {name: BySize}}",
    );
    case.edit_module(
        "Pantry",
        "\n      made: timestamp\n",
        "\n      made: {type: timestamp, always: true}\n",
    );
    case.edit_module(
        "Pantry",
        "module: Pantry\n",
        "module: Pantry\nsummary: Jars and shelves.\nnote: Ours.\n",
    );
    let edited = case.module("Pantry");
    assert_eq!(case.import().unwrap().written, Vec::<PathBuf>::new());
    assert_eq!(case.module("Pantry"), edited);

    // The document changes: a new value, a new parameter, a new field.
    case.newer();
    case.edit_document("enum: [age, size]", "enum: [age, size, name]");
    case.edit_document(
        "        - {name: kind,",
        "        - {name: added, in: query, schema: {type: string}}\n        - {name: kind,",
    );
    case.edit_document("        odd: {}", "        odd: {}\n        newer: {type: string}");
    let report = case.import().unwrap();
    assert_eq!(report.conflicts, []);
    let now = case.module("Pantry");
    for piece in [
        "summary: Our words.",
        "doc: All of it?",
        "values: {age: By age., size: {name: BySize}, name: null}",
        "made: {type: timestamp, always: true}",
        "summary: Jars and shelves.\nnote: Ours.",
        "      added: text\n      kind:",
        "      newer: text\n",
    ] {
        assert!(now.contains(piece), "`{piece}` in\n{now}");
    }
}

#[test]
fn a_conflict_keeps_the_persons_fact_until_it_is_settled() {
    let case = Case::imported();
    case.edit_module(
        "Pantry",
        "kind: {values: [1, 2, 3], of: integer}",
        "kind: {type: text, doc: Of glass.}",
    );
    case.newer();
    case.edit_document("enum: [1, 2, 3]", "enum: [1, 2, 3, 4]");
    const PLACE: &str = "Pantry::list_jars/params/kind/type";
    let place = PLACE;
    for _ in 0..2 {
        // The conflict is reported until it is settled.
        let report = case.import().unwrap();
        assert_eq!(report.conflicts.len(), 1, "{report}");
        assert_eq!(report.conflicts[0].place, place);
        let text = report.to_string();
        assert!(text.contains(
            "the schema keeps: text\n    the document says: values: [1, 2, 3, 4] of: integer"
        ));
        assert!(text.contains(&format!("settle '{place}' --theirs")), "{text}");
        assert!(case.module("Pantry").contains("kind: {type: text, doc: Of glass.}"));
    }
    let folder = case.schema();
    assert_eq!(import::unsettled(&folder).unwrap().len(), 1);
    let text = shown(&import::settle(&folder, "Pantry::list_jars", Word::Ours).unwrap_err());
    assert!(text.contains("there is no open conflict at `Pantry::list_jars`"), "{text}");

    // A conflict can be settled with either side, or with any change in the file.
    import::settle(&folder, place, Word::Theirs).unwrap();
    let theirs = "kind: {type: {values: [1, 2, 3, 4], of: integer}, doc: Of glass.}";
    assert!(case.module("Pantry").contains(theirs), "{}", case.module("Pantry"));
    assert_eq!(import::unsettled(&folder).unwrap(), []);
    case.edit_module("Pantry", "{values: [1, 2, 3, 4], of: integer}", "text");
    let settle = [
        (|case: &Case| drop(import::settle(&case.schema(), PLACE, Word::Ours).unwrap()))
            as fn(&Case),
        |case| case.edit_module("Pantry", "kind: {type: text", "kind: {type: limit"),
    ];
    for (more, settle) in [5, 6].into_iter().zip(settle) {
        case.edit_document("enum: [1, 2, 3,", &format!("enum: [1, 2, 3, {more},"));
        assert_eq!(case.import().unwrap().conflicts.len(), 1);
        settle(&case);
        assert_eq!(case.import().unwrap().conflicts, []);
    }
}

#[test]
fn removed_things_are_marked_even_if_people_wrote_texts() {
    let case = Case::imported();
    let before = case.module("Pantry");
    case.edit_module("Pantry", "rooms: {", "rooms: {doc: Which of them., ");
    case.edit_module("Pantry", "values: [age, size]", "values: {age: By age., size: By size.}");
    let written = case.module("Pantry");
    case.newer();
    let kind = "        - {name: kind, in: query, required: false, schema: {type: integer, enum: [1, 2, 3]}}\n";
    case.edit_document(kind, "");
    case.edit_document("        - {name: rooms, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}\n", "");
    case.edit_document("enum: [age, size]", "enum: [age]");
    case.edit_document("minLength: 1, ", "");
    let report = case.import().unwrap();
    assert_eq!(report.conflicts, []);
    assert_eq!(
        report.gone,
        [
            "Pantry::list_jars/params/sort/type/values/size",
            "Pantry::list_jars/params/kind",
            "Pantry::list_jars/params/rooms"
        ]
    );
    assert_eq!(report.dropped, ["Pantry::open_jar/params/id/min_length"]);
    let now = case.module("Pantry");
    for piece in [
        "kind: {type: {values: [1, 2, 3], of: integer}, removed: '2.0'}",
        "rooms: {doc: Which of them., type: {list: text}, removed: '2.0', wire: comma}",
        "values: {age: By age., size: {removed: '2.0', doc: By size.}}",
    ] {
        assert!(now.contains(piece), "`{piece}` in\n{now}");
    }
    assert_eq!(case.import().unwrap().written, Vec::<PathBuf>::new());

    // The function comes back as it was, with the texts of people.
    fs::copy(here("reference.yml"), case.document()).unwrap();
    assert_eq!(case.import().unwrap().returned.len(), 3);
    assert_eq!(case.module("Pantry"), written);

    // Pruning deletes functions that are now missing, and functions that were marked before.
    case.newer();
    case.edit_document(kind, "");
    case.import().unwrap();
    case.edit_document("enum: [age, size]", "enum: [age]");
    let report = case.import_with(false, true).unwrap();
    assert_eq!(report.gone.len(), 2);
    let now = case.module("Pantry");
    assert!(!now.contains("      kind:") && now.contains("values: {age: By age.}"), "{now}");
    assert!(before.contains("      kind:"));
}

#[test]
fn all_parameters_may_be_removed() {
    let case = Case::imported();
    case.newer();
    case.edit_document(
        "        content: {application/json: {schema: {properties: {labels: {type: object, additionalProperties: {type: string}}}}}}\n",
        "        content: {application/json: {schema: {properties: {}}}}\n",
    );
    let report = case.import().unwrap();
    assert_eq!(report.gone, ["Pantry::label/params/labels"]);
    assert!(case.module("Pantry").contains("labels: {type: {map: text}, removed: '2.0'}"));
}

#[test]
fn removed_functions_are_marked_and_may_return() {
    let case = Case::imported();
    let before = case.module("Pantry");
    case.newer();
    case.drop_path("/Pantry/fill");
    let report = case.import().unwrap();
    assert_eq!(report.removed, ["Pantry::fill"]);
    assert!(case.module("Pantry").contains("  fill:\n    effect: write\n    removed: '2.0'\n"));
    assert_eq!(case.import().unwrap().written.len(), 0);

    fs::copy(here("reference.yml"), case.document()).unwrap();
    assert_eq!(case.import().unwrap().returned, ["Pantry::fill"]);
    assert_eq!(case.module("Pantry"), before);

    case.newer();
    case.drop_path("/Pantry/fill");
    case.drop_path("/count_all");
    case.import().unwrap();
    let report = case.import_with(false, true).unwrap();
    assert_eq!(report.removed, ["Cellar::count_all", "Pantry::fill"]);
    assert!(!case.module("Pantry").contains("fill:"));
    assert!(!case.schema().join("uapi/Cellar.yaml").exists());
}

#[test]
fn a_partial_document_leaves_the_rest_alone() {
    let case = Case::imported();
    let cellar = case.module("Cellar");
    case.newer();
    for path in
        ["/Pantry/list_jars", "/Pantry/fill", "/Pantry/label", "/Pantry/find_shelves", "/count_all"]
    {
        case.drop_path(path);
    }
    case.edit_document("pattern: '^[a-z]+$'", "pattern: '^[a-z]*$'");
    let report = case.import_with(true, false).unwrap();
    assert_eq!(report.changed, ["Pantry::open_jar"]);
    assert!(report.removed.is_empty() && report.dropped.is_empty(), "{report}");
    assert!(
        case.module("Pantry").contains("list_jars:") && case.module("Pantry").contains("[a-z]*")
    );
    assert_eq!(case.module("Cellar"), cellar);
    // The complete document contains everything that the partial one had.
    fs::copy(here("reference.yml"), case.document()).unwrap();
    let report = case.import().unwrap();
    assert_eq!(report.changed, ["Pantry::open_jar"]);
    assert_eq!(report.conflicts, []);
}

#[test]
fn all_faults_are_reported_and_nothing_is_written() {
    let case = Case::imported();
    let before = case.module("Pantry");
    case.edit_document("        odd: {}", "        odd: {typo: 1}");
    case.edit_document("Base: {type: object,", "Base: {type: objekt,");
    case.edit_document("{name: since, in: query,", "{name: since, in: cookie,");
    case.edit_document("paths:\n", "paths:\n  /Pantry/list jars: {get: {}}\n");
    case.edit_document(
        "oneOf: [{type: string, enum: [unlimited]}",
        "anyOf: 5\n            oneOf: [{type: string, enum: [unlimited]}",
    );
    case.edit_document(
        "'#/components/schemas/inline_response_200_place'",
        "'#/components/schemas/gone'",
    );
    let faults = case.import().unwrap_err();
    let text = shown(&faults);
    for piece in [
        "the importer does not know the key `typo` here",
        "the importer does not know this type",
        "`since` is not in the query",
        "the path is not `/Module/function`",
        "`anyOf` is an integer, not a list",
        "`#/components/schemas/gone` does not exist",
        "        odd: {typo: 1}",
    ] {
        assert!(text.contains(piece), "`{piece}` in\n{text}");
    }
    assert!(faults.iter().all(|fault| fault.place.is_some()), "{text}");
    assert_eq!(case.module("Pantry"), before);
}

#[test]
fn repairs_that_do_not_apply() {
    let case = Case::new();
    case.edit_document("example: jo}", "example: joe}");
    let text = shown(&case.import().unwrap_err());
    assert!(
        text.contains("a repair of `Pantry::list_jars/params/owner` no longer applies"),
        "{text}"
    );
    assert!(!case.schema().join("uapi").exists());
    // For another version it is only a remark in the report.
    case.newer();
    let report = case.import().unwrap();
    assert_eq!(report.stale.len(), 1);
    assert!(report.to_string().contains("REPAIRS that no longer apply"));

    // The file of repairs has faults.
    case.edit(
        &case.schema().join("repairs.yaml"),
        "    rename: Glass\n    why: They are made of it.\n",
        "    renam: Glass\n",
    );
    let text = shown(&case.import().unwrap_err());
    assert!(
        text.contains("unknown key `renam`") && text.contains("did you mean `rename`?"),
        "{text}"
    );
}

#[test]
fn a_path_without_a_module_needs_a_repair() {
    let case = Case::new();
    fs::remove_file(case.schema().join("repairs.yaml")).unwrap();
    let text = shown(&case.import().unwrap_err());
    assert!(text.contains("the path of `count_all` does not name a module"), "{text}");
}

#[test]
fn a_comment_that_would_be_lost_is_a_fault() {
    let case = Case::imported();
    case.edit_module("Pantry", "module: Pantry", "module: Pantry # mine");
    let text = shown(&case.import().unwrap_err());
    assert!(
        text.contains("use the key `note:` instead") && text.contains("Pantry.yaml:2:"),
        "{text}"
    );
}

#[test]
fn files_that_are_not_documents_are_refused() {
    let case = Case::new();
    for (text, wanted) in [
        ("swagger: '2.0'\n", "it has no key `openapi`"),
        ("openapi: 4.0.0\n", "only version 3 is supported"),
        ("openapi: 3.0.0\n", "describes no function"),
        ("openapi: 3.0.0\npaths: [\n", "reference.yml:3"),
        ("openapi: 3.0.0\na: 1\na: 2\n", "duplicate key `a`"),
    ] {
        fs::write(case.document(), text).unwrap();
        let shown = shown(&case.import().unwrap_err());
        assert!(shown.contains(wanted), "`{wanted}` in\n{shown}");
    }
    fs::remove_file(case.document()).unwrap();
    assert!(shown(&case.import().unwrap_err()).contains("cannot be read"));
}

/// A person names the record of two functions. Everything that the document says at both places goes into the one type.
#[test]
fn a_type_named_by_a_person_gets_the_facts_of_the_document() {
    let case = Case::imported();
    let text = case.module("Pantry");
    let text = text
        .replace("Glass", "Jam")
        .replace("      made: timestamp\n", "      made: {type: timestamp, doc: When.}\n");
    fs::write(case.schema().join("uapi/Pantry.yaml"), &text).unwrap();
    assert_eq!(case.import().unwrap().written, Vec::<PathBuf>::new());
    case.newer();
    case.edit_document("        odd: {}", "        odd: {}\n        newer: {type: string}");
    let report = case.import().unwrap();
    assert_eq!((report.conflicts.len(), report.divergences.len()), (0, 0), "{report}");
    let now = case.module("Pantry");
    assert!(now.contains("  Jam:\n") && !now.contains("Glass"), "{now}");
    assert_eq!(now.matches("newer: text").count(), 2, "the type and the parameter: {now}");
    assert!(now.contains("made: {type: timestamp, doc: When.}"));
}

#[test]
fn a_fault_in_one_function_does_not_stop_the_rest() {
    let case = Case::new();
    case.import().unwrap();
    let before = case.module("Pantry");
    case.newer();
    case.edit_document(
        "enum: [age, size], default: age}}",
        "enum: [age, size], default: age, dancing: true}}",
    );
    let strict = ImportOptions {
        openapi: case.document(),
        schema: case.schema(),
        partial: false,
        prune: false,
        strict: true,
    };
    let refused = shown(&import::run(&strict).unwrap_err());
    assert!(refused.contains("does not know the key `dancing`"), "{refused}");
    assert_eq!(case.module("Pantry"), before, "a refusal changes nothing");

    let report = case.import().unwrap();
    assert_eq!(case.module("Pantry"), before, "the function stays as it was");
    assert!(report.removed.is_empty() && report.conflicts.is_empty(), "{report}");
    let text = report.to_string();
    let told = text.find("NOT READ (1):").expect("it is told");
    assert!(told < text.find("REPAIRS that no longer apply").unwrap_or(usize::MAX), "{text}");
    assert!(text.contains("`Pantry::list_jars` stays as it was"), "{text}");
    assert!(text.contains("does not know the key `dancing`") && text.contains(" | "), "{text}");
    let (_, repair) = text.split_once("put it into repairs.yaml:\n").expect("a repair");
    let entry: String = repair
        .lines()
        .take_while(|line| line.starts_with("    "))
        .map(|line| format!("{line}\n"))
        .collect();
    let entry = entry.replace("why: …", "why: The key means nothing to us.");
    let file = case.schema().join("repairs.yaml");
    let repairs = fs::read_to_string(&file).unwrap();
    fs::write(
        &file,
        repairs
            + &entry
                .replace("\n    ", "\n")
                .replacen("    ", "", 1)
                .lines()
                .map(|line| format!("  {line}\n"))
                .collect::<String>(),
    )
    .unwrap();
    let report = case.import().unwrap();
    assert!(report.faulty.is_empty(), "the repair settles it: {report}");
}

#[test]
fn data_may_be_in_another_member() {
    let case = Case::new();
    case.edit_document("/Pantry/list_jars:", "/Pantry/list_lids:\n    get:\n      responses:\n        '200':\n          content:\n            application/json:\n              schema:\n                properties:\n                  result:\n                    properties:\n                      status: {type: integer}\n                      lids: {type: array, items: {type: string}}\n  /Pantry/list_jars:");
    case.import().unwrap();
    let module = case.module("Pantry");
    assert!(module.contains("    data_member: lids\n    returns: {list: text}\n"), "{module}");
}

#[test]
fn a_persons_example_is_removed_with_its_type() {
    let case = Case::imported();
    case.edit_module("Pantry", "example: 1556812881", "example: 5");
    case.newer();
    case.edit_document(
        "schema: {type: integer, format: unix_timestamp, example: 1556812881}",
        "schema: {type: string, enum: [today, yesterday]}",
    );
    let report = case.import().unwrap();
    assert_eq!(report.lost_texts, ["Pantry::list_jars/params/since/example"]);
    assert!(case.module("Pantry").contains("since: {values: [today, yesterday]}"));
}
