//! Tests the merge of a document with the work of people.

use std::fs;
use std::path::PathBuf;

use cpanel_codegen::internal::import::{self, Side};

use super::{Case, here, shown};

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
    assert_eq!(report.merged.conflicts, []);
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
        assert_eq!(report.merged.conflicts.len(), 1, "{report}");
        assert_eq!(report.merged.conflicts[0].place, place);
        let text = report.to_string();
        assert!(text.contains(
            "the schema keeps: text\n    the document says: values: [1, 2, 3, 4] of: integer"
        ));
        assert!(text.contains(&format!("settle '{place}' --theirs")), "{text}");
        assert!(case.module("Pantry").contains("kind: {type: text, doc: Of glass.}"));
    }
    let folder = case.schema();
    assert_eq!(import::unsettled(&folder).unwrap().len(), 1);
    let text = shown(&import::settle(&folder, "Pantry::list_jars", Side::Ours).unwrap_err());
    assert!(text.contains("there is no open conflict at `Pantry::list_jars`"), "{text}");

    // A conflict can be settled with either side, or with any change in the file.
    import::settle(&folder, place, Side::Theirs).unwrap();
    let theirs = "kind: {type: {values: [1, 2, 3, 4], of: integer}, doc: Of glass.}";
    assert!(case.module("Pantry").contains(theirs), "{}", case.module("Pantry"));
    assert_eq!(import::unsettled(&folder).unwrap(), []);
    case.edit_module("Pantry", "{values: [1, 2, 3, 4], of: integer}", "text");
    let settle = [
        (|case: &Case| drop(import::settle(&case.schema(), PLACE, Side::Ours).unwrap()))
            as fn(&Case),
        |case| case.edit_module("Pantry", "kind: {type: text", "kind: {type: limit"),
    ];
    for (more, settle) in [5, 6].into_iter().zip(settle) {
        case.edit_document("enum: [1, 2, 3,", &format!("enum: [1, 2, 3, {more},"));
        assert_eq!(case.import().unwrap().merged.conflicts.len(), 1);
        settle(&case);
        assert_eq!(case.import().unwrap().merged.conflicts, []);
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
    assert_eq!(report.merged.conflicts, []);
    assert_eq!(
        report.merged.removed_items,
        [
            "Pantry::list_jars/params/sort/type/values/size",
            "Pantry::list_jars/params/kind",
            "Pantry::list_jars/params/rooms"
        ]
    );
    assert_eq!(report.merged.dropped, ["Pantry::open_jar/params/id/min_length"]);
    let now = case.module("Pantry");
    for piece in [
        "kind: {type: {values: [1, 2, 3], of: integer}, removed: '2.0'}",
        "rooms: {doc: Which of them., type: {list: text}, wire: comma, removed: '2.0'}",
        "values: {age: By age., size: {doc: By size., removed: '2.0'}}",
    ] {
        assert!(now.contains(piece), "`{piece}` in\n{now}");
    }
    assert_eq!(case.import().unwrap().written, Vec::<PathBuf>::new());

    // The function comes back as it was, with the texts of people.
    fs::copy(here("reference.yml"), case.document()).unwrap();
    assert_eq!(case.import().unwrap().merged.returned.len(), 3);
    assert_eq!(case.module("Pantry"), written);

    // Pruning deletes functions that are now missing, and functions that were marked before.
    case.newer();
    case.edit_document(kind, "");
    case.import().unwrap();
    case.edit_document("enum: [age, size]", "enum: [age]");
    let report = case.import_with(false, true).unwrap();
    assert_eq!(report.merged.removed_items.len(), 2);
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
    assert_eq!(report.merged.removed_items, ["Pantry::label/params/labels"]);
    assert!(case.module("Pantry").contains("labels: {type: {map: text}, removed: '2.0'}"));
}

#[test]
fn removed_functions_are_marked_and_may_return() {
    let case = Case::imported();
    let before = case.module("Pantry");
    case.newer();
    case.drop_path("/Pantry/fill");
    let report = case.import().unwrap();
    assert_eq!(report.merged.removed, ["Pantry::fill"]);
    assert!(case.module("Pantry").contains("  fill:\n    effect: write\n    removed: '2.0'\n"));
    assert_eq!(case.import().unwrap().written.len(), 0);

    fs::copy(here("reference.yml"), case.document()).unwrap();
    assert_eq!(case.import().unwrap().merged.returned, ["Pantry::fill"]);
    assert_eq!(case.module("Pantry"), before);

    case.newer();
    case.drop_path("/Pantry/fill");
    case.drop_path("/count_all");
    case.import().unwrap();
    let report = case.import_with(false, true).unwrap();
    assert_eq!(report.merged.removed, ["Cellar::count_all", "Pantry::fill"]);
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
    assert!(report.merged.removed.is_empty() && report.merged.dropped.is_empty(), "{report}");
    assert!(
        case.module("Pantry").contains("list_jars:") && case.module("Pantry").contains("[a-z]*")
    );
    assert_eq!(case.module("Cellar"), cellar);
    // The complete document contains everything that the partial one had.
    fs::copy(here("reference.yml"), case.document()).unwrap();
    let report = case.import().unwrap();
    assert_eq!(report.changed, ["Pantry::open_jar"]);
    assert_eq!(report.merged.conflicts, []);
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
    assert_eq!(
        (report.merged.conflicts.len(), report.merged.divergences.len()),
        (0, 0),
        "{report}"
    );
    let now = case.module("Pantry");
    assert!(now.contains("  Jam:\n") && !now.contains("Glass"), "{now}");
    assert_eq!(now.matches("newer: text").count(), 2, "the type and the parameter: {now}");
    assert!(now.contains("made: {type: timestamp, doc: When.}"));
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
    assert_eq!(report.merged.lost_texts, ["Pantry::list_jars/params/since/example"]);
    assert!(case.module("Pantry").contains("since: {values: [today, yesterday]}"));
}
