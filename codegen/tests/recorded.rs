//! Tests the import of recorded replies: what it adds, widens and reports, and how later documents are merged.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use arbtest::arbitrary::{self, Unstructured};
use arbtest::arbtest;
use cpanel_codegen::internal::check::Demands;
use cpanel_codegen::internal::generate::checked;
use cpanel_codegen::internal::import::recorded::{self, Evidence};
use cpanel_codegen::internal::import::{self, ImportOptions, ImportReport, Side};
use serde_json::{Map, Value, json};

fn here(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recorded").join(name)
}

/// A schema that was imported from the small document and that a person changed, and a folder for replies.
struct Case {
    folder: tempfile::TempDir,
}

impl Case {
    fn new() -> Self {
        let case = Self { folder: tempfile::tempdir().unwrap() };
        fs::copy(here("reference.yml"), case.document()).unwrap();
        for folder in ["schema/api2", "replies"] {
            fs::create_dir_all(case.folder.path().join(folder)).unwrap();
        }
        fs::write(case.schema().join("repairs.yaml"), "document: '1.0'\nrepairs: []\n").unwrap();
        fs::copy(here("Shed.yaml"), case.schema().join("api2/Shed.yaml")).unwrap();
        case.import();
        case.edit("uapi/Garden.yaml", "name: text\n          owner: text", {
            "name: {type: text, always: true}\n          owner: {type: integer, doc: Number of the account.}"
        });
        case
    }

    fn with_replies() -> Self {
        let case = Self::new();
        for entry in fs::read_dir(here("replies")).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, case.replies().join(path.file_name().unwrap())).unwrap();
        }
        case
    }

    fn document(&self) -> PathBuf {
        self.folder.path().join("reference.yml")
    }

    fn schema(&self) -> PathBuf {
        self.folder.path().join("schema")
    }

    fn replies(&self) -> PathBuf {
        self.folder.path().join("replies")
    }

    fn import(&self) -> ImportReport {
        let (openapi, schema) = (self.document(), self.schema());
        let options =
            ImportOptions { openapi, schema, partial: false, prune: false, strict: false };
        import::run(&options).unwrap()
    }

    fn observe(&self) -> Evidence {
        recorded::run(&self.schema(), &self.replies()).unwrap()
    }

    /// Adds a reply of a function.
    fn reply(&self, name: &str, function: &str, data: &Value) {
        self.reply_of("11.36", name, function, data);
    }

    /// Adds a reply of a server with this version.
    fn reply_of(&self, version: &str, name: &str, function: &str, data: &Value) {
        let reply = json!({"api": "uapi", "module": "Garden", "function": function,
            "kind": "success", "version": version, "body": {"status": 1, "data": data}});
        fs::write(self.replies().join(format!("{name}.json")), reply.to_string()).unwrap();
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.schema().join(file)).unwrap()
    }

    fn garden(&self) -> String {
        self.read("uapi/Garden.yaml")
    }

    /// All files of the schema.
    fn files(&self) -> BTreeMap<&'static str, String> {
        let files = ["uapi/Garden.yaml", "api2/Shed.yaml", "imported.yaml"];
        files.into_iter().map(|file| (file, self.read(file))).collect()
    }

    /// Replaces a text that occurs exactly once in a file.
    fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.schema().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {file}:\n{text}");
        fs::write(path, text.replace(from, to)).unwrap();
    }

    /// Changes the version of the document, and replaces a text in it.
    fn newer(&self, from: &str, to: &str) {
        self.edit("../reference.yml", "version: '1.0'", "version: '2.0'");
        self.edit("../reference.yml", from, to);
    }
}

#[test]
fn replies_give_the_expected_facts() {
    let case = Case::with_replies();
    let report = case.observe().to_string();
    let report = report.replace(&case.folder.path().display().to_string(), "");
    let mut files = case.files();
    files.insert("report.txt", report);
    for (name, text) in files {
        let expected = here("expected").join(Path::new(name).file_name().unwrap());
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &text).unwrap();
        }
        let wanted = fs::read_to_string(&expected).unwrap_or_default();
        assert_eq!(text, wanted, "{name}: if this is meant, set BLESS=1 and look at the changes");
    }
    checked(&case.schema(), Demands::default()).unwrap();
}

#[test]
fn a_second_run_changes_nothing() {
    let case = Case::with_replies();
    let first = case.observe();
    let before = case.files();
    let second = case.observe();
    assert_eq!((second.changes, second.written), (vec![], vec![]));
    assert_eq!(case.files(), before);
    // Open conflicts are reported again.
    assert_eq!((second.conflicts, second.left), (first.conflicts, first.left));
    assert_eq!((second.unread, second.unexplained), (first.unread, first.unexplained));
}

#[test]
fn no_value_enters_the_schema_or_the_report() {
    let case = Case::with_replies();
    let report = case.observe();
    let all = format!("{report}{:?}", case.files());
    for private in
        ["ada", "rose.example", "moss.example", "12345678", "hunter2", "brick", "oak", "0042"]
    {
        assert!(!all.contains(private), "{private} in {all}");
    }
}

#[test]
fn more_replies_add_their_versions() {
    let case = Case::new();
    case.reply("1", "list_beds", &json!([{"name": "a", "colour": "red"}]));
    case.observe();
    assert!(case.garden().contains("colour: {type: text, seen: 11.36 (1)}"), "{}", case.garden());
    case.reply(
        "2",
        "list_beds",
        &json!([{"name": "b", "colour": "blue"}, {"name": "c", "colour": "red"}]),
    );
    let later = case.replies().join("3.json");
    let reply = json!({"api": "uapi", "module": "Garden", "function": "list_beds", "kind": "success",
        "version": "11.134", "body": {"status": 1, "data": [{"name": "d", "colour": "grey"}]}});
    fs::write(&later, reply.to_string()).unwrap();
    case.observe();
    assert!(case.garden().contains("seen: '11.36 (2), 11.134 (1)'"), "{}", case.garden());
    // If a reply is removed, its facts stay.
    fs::remove_file(later).unwrap();
    assert_eq!(case.observe().written, Vec::<PathBuf>::new());
}

#[test]
fn new_keys_are_written_in_the_order_of_the_schema_format() {
    let case = Case::new();
    let path = case.schema().join("uapi/Garden.yaml");
    let types = "types:\n  Size: {values: [1, 2], of: integer}\n";
    fs::write(path, case.garden().replace("size: integer", "size: Size") + types).unwrap();
    case.reply("1", "list_beds", &json!([{"name": "a", "size": 7}]));
    case.observe();
    let garden = case.garden();
    assert!(garden.contains("{values: [1, 2, 7], of: integer, seen: 11.36 (1)}"), "{garden}");
}

#[test]
fn removing_a_seen_member_is_a_conflict() {
    let case = Case::new();
    case.reply("1", "list_beds", &json!([{"name": "a", "size": 1.5, "colour": "red"}]));
    case.observe();
    case.newer("                        size: {type: integer}\n", "");
    let report = case.import();
    let places: Vec<_> = report.merged.conflicts.iter().map(|one| one.place.as_str()).collect();
    assert_eq!(places, ["Garden::list_beds/returns/list/record/size"]);
    let garden = case.garden();
    assert!(garden.contains("size: {type: number, seen: 11.36 (1)}"), "{garden}");
    assert!(garden.contains("colour: {type: text, seen: 11.36 (1)}"), "{garden}");
    // A person settles the conflict.
    import::settle(&case.schema(), places[0], Side::Theirs).unwrap();
    let garden = case.garden();
    assert!(garden.contains("size: {type: number, removed: '2.0', seen: 11.36 (1)}"), "{garden}");
    assert!(case.import().merged.conflicts.is_empty());
    assert_eq!(case.garden(), garden);
}

#[test]
fn what_newer_servers_send_although_it_is_marked_as_removed_is_a_conflict() {
    let case = Case::new();
    case.newer("                        size: {type: integer}\n", "");
    case.edit("../reference.yml", "enum: [herbs, roses]", "enum: [roses]");
    let document = fs::read_to_string(case.document()).unwrap();
    let (first, rest) = document.split_once("  /Garden/list_tools:").unwrap();
    let next = rest.find("\n  /").map_or("", |at| &rest[at + 1..]);
    fs::write(case.document(), format!("{first}{next}")).unwrap();
    assert!(case.import().merged.conflicts.is_empty());
    assert_eq!(case.garden().matches("removed: '2.0'").count(), 3, "{}", case.garden());
    let (beds, tools) =
        (json!([{"name": "a", "size": 1, "kind": "herbs"}]), json!([{"name": "b"}]));
    // What an older server sends is no contradiction, nor is a member that is not sent.
    case.reply_of("1.9", "1", "list_beds", &beds);
    case.reply_of("1.9", "2", "list_tools", &tools);
    case.reply_of("2.0", "3", "list_beds", &json!([{"name": "a", "kind": "roses"}]));
    assert_eq!(case.observe().conflicts, []);

    case.reply_of("2.0", "4", "list_beds", &beds);
    case.reply_of("2.1", "5", "list_tools", &tools);
    let report = case.observe();
    let row = "Garden::list_beds/returns/list/record";
    let places: Vec<_> = report.conflicts.iter().map(|one| one.place.clone()).collect();
    let value = format!("{row}/kind/type/values/herbs");
    let wanted = [value, format!("{row}/size/removed"), "Garden::list_tools/removed".to_owned()];
    assert_eq!(places, wanted);
    assert!(
        report.to_string().contains("the schema keeps: '2.0'\n    the replies show: it is sent")
    );
    assert!(report.changes.is_empty(), "{report}");
    assert_eq!(case.observe().written, Vec::<PathBuf>::new());

    for place in &places {
        import::settle(&case.schema(), place, Side::Theirs).unwrap();
    }
    assert!(!case.garden().contains("removed"), "{}", case.garden());
    checked(&case.schema(), Demands::default()).unwrap();
    // The document does not mark it again.
    let garden = case.garden();
    assert!(case.import().merged.conflicts.is_empty() && case.observe().conflicts.is_empty());
    assert_eq!(case.garden(), garden);
}

#[test]
fn narrowing_a_seen_type_is_a_conflict() {
    let case = Case::new();
    case.reply("1", "list_beds", &json!([{"name": "a", "size": 1.5, "colour": "red"}]));
    case.observe();
    case.newer(
        "size: {type: integer}",
        "size: {type: boolean}\n                        colour: {type: integer}",
    );
    let report = case.import();
    let places: Vec<_> = report.merged.conflicts.iter().map(|one| one.place.as_str()).collect();
    let row = "Garden::list_beds/returns/list/record";
    assert_eq!(places, [format!("{row}/colour/type"), format!("{row}/size/type")]);
    let garden = case.garden();
    assert!(garden.contains("size: {type: number, seen"), "{garden}");
    assert!(garden.contains("colour: {type: text, seen"), "{garden}");
}

#[test]
fn narrowing_a_seen_type_is_a_conflict_even_if_the_document_agreed_before() {
    let case = Case::new();
    case.reply("1", "list_beds", &json!([{"name": "a", "colour": "red"}]));
    case.observe();
    let size = "                        size: {type: integer}\n";
    case.newer(size, &format!("{size}                        colour: {{type: string}}\n"));
    assert!(case.import().merged.conflicts.is_empty());
    case.edit("../reference.yml", "colour: {type: string}", "colour: {type: integer}");
    let report = case.import();
    assert_eq!(
        report.merged.conflicts[0].place,
        "Garden::list_beds/returns/list/record/colour/type"
    );
    assert!(case.garden().contains("colour: {type: text, seen"), "{}", case.garden());
}

#[test]
fn a_removed_mark_stays_removed() {
    let case = Case::new();
    case.reply("1", "list_beds", &json!([{"size": 1}]));
    case.observe();
    let garden = case.garden();
    assert!(garden.contains("name: {type: text, always: false}"), "{garden}");
    assert!(case.import().merged.conflicts.is_empty());
    assert_eq!(case.garden(), garden);
}

#[test]
fn null_in_place_of_a_record_removes_the_marks() {
    let case = Case::new();
    case.edit(
        "uapi/Garden.yaml",
        "name: text\n        gate",
        "name: {type: text, always: true}\n        gate",
    );
    case.reply("1", "get_bed", &json!({"name": "a"}));
    assert_eq!(case.observe().written, Vec::<PathBuf>::new());
    case.reply("2", "get_bed", &Value::Null);
    case.observe();
    assert!(case.garden().contains("name: {type: text, always: false}"), "{}", case.garden());
}

#[test]
fn a_change_of_a_persons_fact_is_a_conflict_that_can_be_settled() {
    let case = Case::new();
    case.reply("1", "list_beds", &json!([{"name": "a", "owner": "ada"}]));
    let place = "Garden::list_beds/returns/list/record/owner/type";
    assert_eq!(case.observe().conflicts[0].place, place);
    assert_eq!(import::unsettled(&case.schema()).unwrap().len(), 1);
    import::settle(&case.schema(), place, Side::Theirs).unwrap();
    assert!(case.garden().contains("owner: {type: text, doc: Number of the account.}"));
    let again = case.observe();
    assert_eq!((again.conflicts, again.written), (vec![], vec![]));
}

#[test]
fn deep_values_and_many_names_are_limited() {
    let case = Case::new();
    let deep = (0..40).fold(json!(1), |inner, _| json!([{"in": inner}]));
    let wide: Map<String, Value> = (0..5_000).map(|at| (format!("user{at}"), json!(1))).collect();
    case.reply("1", "list_beds", &json!([{"name": "a", "deep": deep, "wide": wide}]));
    case.reply("2", "get_bed", &Value::Object(wide));
    let told = case.observe().left;
    assert_eq!(
        told,
        ["Garden::get_bed/returns/record: names that look like data: 5000; is it a `map`?"]
    );
    assert!(case.garden().contains("wide: {type: {map: integer}, seen"), "{}", case.garden());
    checked(&case.schema(), Demands::default()).unwrap();
}

#[test]
fn there_is_one_conflict_for_a_place() {
    let case = Case::new();
    case.reply(
        "1",
        "list_beds",
        &json!([{"name": "a", "owner": "ada"}, {"name": "b", "owner": {"id": 1}}]),
    );
    assert_eq!(case.observe().conflicts.len(), 1);
    assert_eq!(import::unsettled(&case.schema()).unwrap().len(), 1);
    assert_eq!(case.observe().written, Vec::<PathBuf>::new());
}

#[test]
fn a_folder_without_replies_is_refused() {
    let case = Case::new();
    let fault = recorded::run(&case.schema(), &case.replies()).unwrap_err().to_string();
    assert!(fault.contains("there are no recorded replies here"), "{fault}");
}

/// Returns a random value, with names of the schema and other names.
fn value(u: &mut Unstructured<'_>, depth: usize) -> arbitrary::Result<Value> {
    const NAMES: [&str; 12] = [
        "name", "owner", "kind", "size", "wall", "gate", "colour", "Colour", "_x", "7",
        "a.example", "seen",
    ];
    const TEXTS: [&str; 9] =
        ["", "a", "12", "1.5", "unlimited", "yes", "null", "{\"name\": [1]}", "[{}]"];
    let kinds = if depth == 0 { 5 } else { 7 };
    Ok(match u.choose_index(kinds)? {
        0 => Value::Null,
        1 => json!(u.arbitrary::<bool>()?),
        2 => json!(u.int_in_range(-2..=2_i64)?),
        3 => json!(1.5),
        4 => json!(u.choose(&TEXTS)?),
        5 => {
            let count = u.int_in_range(0..=3)?;
            Value::Array((0..count).map(|_| value(u, depth - 1)).collect::<Result<_, _>>()?)
        }
        _ => {
            let mut members = Map::new();
            for _ in 0..u.int_in_range(0..=4)? {
                members.insert((*u.choose(&NAMES)?).to_owned(), value(u, depth - 1)?);
            }
            Value::Object(members)
        }
    })
}

#[test]
fn with_random_replies_a_second_run_changes_nothing_and_the_schema_has_no_fault() {
    let case = Case::new();
    let (files, schema) = (case.files(), case.schema());
    arbtest(|u| {
        for (file, text) in &files {
            fs::write(schema.join(file), text).unwrap();
        }
        for at in 0..3 {
            case.reply(&format!("{at}-beds"), "list_beds", &value(u, 4)?);
            case.reply(&format!("{at}-bed"), "get_bed", &value(u, 3)?);
            let mut shed =
                json!({"api": "api2", "module": "Shed", "function": "fetch", "kind": "success"});
            shed["body"] = json!({"cpanelresult": {"event": {"result": 1}, "data": value(u, 4)?}});
            fs::write(case.replies().join(format!("{at}-shed.json")), shed.to_string()).unwrap();
        }
        case.observe();
        let before = case.files();
        checked(&schema, Demands::default()).unwrap_or_else(|faults| panic!("{faults}{before:?}"));
        let second = case.observe();
        assert_eq!(case.files(), before, "{second}");
        assert!(second.changes.is_empty(), "{second}");
        Ok(())
    })
    .size_max(4_096)
    .budget_ms(2_000);
}
