//! Tests faults of documents, and repairs.

use std::fs;

use cpanel_codegen::internal::import::{self, ImportOptions};

use super::{Case, shown};

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
        "`since` is not a query parameter",
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
    assert!(report.merged.removed.is_empty() && report.merged.conflicts.is_empty(), "{report}");
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
