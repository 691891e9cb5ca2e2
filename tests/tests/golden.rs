//! Golden files: every folder in `golden/` is a schema with the Rust that it makes (`demo.rs`) beside it. To add a case,
//! add a folder; `BLESS=1` writes `demo.rs` anew. What was made is compiled and used in `usage.rs`.

use cpanel_codegen::check::Demands;
use cpanel_codegen::emit::single_file;
use cpanel_codegen::generate::checked;
use cpanel_codegen::resolve::resolve;
use cpanel_tests::{Expectations, cases};

#[test]
fn every_case_makes_what_is_expected() {
    let mut expectations = Expectations::default();
    for case in cases("golden") {
        let modules = checked(&case, Demands::default()).unwrap_or_else(|faults| {
            let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
            panic!("{}", faults.join("\n"))
        });
        let [module] = &modules[..] else { panic!("{} must have one module", case.display()) };
        expectations.expect(&case.join("demo.rs"), &single_file(&resolve(module)));
    }
    expectations.check();
}
