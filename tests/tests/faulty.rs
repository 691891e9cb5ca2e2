//! Tests faulty schemas: every folder in `faulty/` has a schema, and all its faults as they are shown in
//! `expected.txt`. To add a case, add a folder; `BLESS=1` writes `expected.txt`.

use cpanel_codegen::internal::check::Demands;
use cpanel_codegen::internal::generate::checked;
use cpanel_tests::{Expectations, cases, folder};

/// The cases that are faulty only if texts are required.
const NEED_DOCS: [&str; 2] = ["require_docs", "repeated_names"];

#[test]
fn every_fault_is_shown_as_expected() {
    let mut expectations = Expectations::default();
    for case in cases("faulty") {
        let demands = Demands { docs: NEED_DOCS.iter().any(|name| case.ends_with(name)) };
        let Err(faults) = checked(&case, demands) else { panic!("no fault in {}", case.display()) };
        let shown: Vec<_> = faults.iter().map(ToString::to_string).collect();
        let here = format!("{}/", case.display());
        let shown =
            shown.join("\n").replace(&here, "").replace(here.trim_end_matches('/'), "(schema)");
        expectations.expect(&case.join("expected.txt"), &shown);
    }
    expectations.check();
}

#[test]
fn missing_documentation_is_a_fault_only_on_request() {
    for name in NEED_DOCS {
        assert!(checked(&folder(&format!("faulty/{name}")), Demands::default()).is_ok(), "{name}");
    }
}
