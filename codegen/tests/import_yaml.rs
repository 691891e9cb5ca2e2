//! Tests that printing and parsing does not change any file of the schema.

use std::path::Path;

use cpanel_codegen::internal::files::list_files;
use cpanel_codegen::internal::yaml;

#[test]
fn printing_does_not_change_the_schema_files() {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema");
    if !schema.is_dir() {
        // The published package does not contain the schema.
        return;
    }
    let files = list_files(&schema).unwrap();
    let yaml = files.iter().filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    for path in yaml {
        let text = std::fs::read_to_string(path).unwrap();
        let parsed =
            yaml::parse(&text).unwrap_or_else(|faults| panic!("{}: {faults:?}", path.display()));
        let printed = yaml::print(&parsed.node, None);
        let back = yaml::parse(&printed).unwrap().node;
        assert_eq!(back, parsed.node, "{}", path.display());
        assert_eq!(yaml::print(&back, None), printed, "{}", path.display());
    }
}
