//! Tests golden files: every folder in `golden/` has a schema and the Rust files generated from it. `demo.rs` is the
//! module, `types.rs` its types. To add a case, add a folder; `BLESS=1` writes the files. `usage.rs` compiles and uses
//! them.

use std::path::Path;

use cpanel_codegen::internal::check::Demands;
use cpanel_codegen::internal::emit;
use cpanel_codegen::internal::generate::checked;
use cpanel_codegen::internal::resolve::resolve_all;
use cpanel_tests::{Expectations, cases};

#[test]
fn every_case_generates_the_expected_files() {
    let mut expectations = Expectations::default();
    for case in cases("golden") {
        let modules = checked(&case, Demands::default()).unwrap_or_else(|faults| {
            let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
            panic!("{}", faults.join("\n"))
        });
        assert!(modules.len() == 1, "{} must have one module", case.display());
        for (path, text) in emit::modules(&resolve_all(&modules)) {
            // The file of the API only names the module.
            if path.parent() != Some(Path::new("")) {
                expectations.expect(&case.join(path.file_name().expect("a file")), &text);
            }
        }
    }
    expectations.check();
}
