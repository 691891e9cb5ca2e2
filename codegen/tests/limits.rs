//! Tests that inputs with exponential or endless growth are handled in a short time, or refused with a fault.

use std::fmt::Write;
use std::fs;

use cpanel_codegen::internal::schema::Crate;
use cpanel_codegen::internal::{generate, import};

/// Makes a document in which each of 30 schemas refers twice to the next one.
fn doubled(of: impl Fn(&str) -> String) -> String {
    let mut text = "openapi: 3.0.2\ninfo: {title: Pantry, version: '1.0'}\npaths:\n  /Pantry/open:\n    post:\n      operationId: open\n      \
                    summary: Opens it\n      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {$ref: \
                    '#/components/schemas/A0'}}}}}}\n      responses: {'200': {content: {application/json: {schema: {properties: {data: \
                    {$ref: '#/components/schemas/A0'}}}}}}}\n  /Pantry/close:\n    get: {operationId: close, summary: Closes it, responses: {'200': \
                    {content: {application/json: {schema: {properties: {data: {type: string}}}}}}}}\ncomponents:\n  schemas:\n"
        .to_owned();
    for number in 0..30 {
        let next = format!("{{$ref: '#/components/schemas/A{}'}}", number + 1);
        writeln!(text, "    A{number}: {}", of(&next)).unwrap();
    }
    text + "    A30: {type: object, properties: {a: {type: string}}}\n"
}

#[test]
fn a_schema_that_doubles_at_each_level_is_refused() {
    for of in [
        |next: &str| format!("{{allOf: [{next}, {next}]}}"),
        |next: &str| format!("{{anyOf: [{next}, {next}]}}"),
        |next: &str| format!("{{type: object, properties: {{x: {next}, y: {next}}}}}"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let openapi = folder.path().join("document.yml");
        fs::write(&openapi, doubled(of)).unwrap();
        let schema = folder.path().join("schema");
        let options =
            import::ImportOptions { openapi, schema, partial: false, prune: false, strict: false };
        let report = import::run(&options).unwrap();
        let [faulty] = &report.faulty[..] else { panic!("{report}") };
        assert!(faulty.contains("has more than 10000 schemas"), "{faulty}");
        assert_eq!(report.added, ["Pantry::close"]);
    }
}

#[test]
fn a_long_chain_of_records_is_generated() {
    let folder = tempfile::tempdir().unwrap();
    let mut text =
        "module: Chain\nfunctions:\n  get: {effect: read, returns: T0}\ntypes:\n".to_owned();
    for number in 0..1_000 {
        let next = number + 1;
        writeln!(text, "  T{number}: {{record: {{a: T{next}, b: {{list: T{next}}}}}}}").unwrap();
    }
    text += "  T1000: {record: {a: {type: text, secret: true}}}\n";
    fs::create_dir(folder.path().join("uapi")).unwrap();
    fs::write(folder.path().join("uapi/Chain.yaml"), text).unwrap();
    let of = Crate { name: Some("chain".to_owned()), ..Crate::default() };
    let files = generate::files(folder.path(), &of, Default::default()).unwrap();
    let types = &files[std::path::Path::new("src/uapi/chain/types.rs")];
    // Every type contains the secret of the last one.
    assert_eq!(types.matches("secret: true,").count(), 1_001);
}
