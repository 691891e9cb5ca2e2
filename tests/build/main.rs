//! Makes the lists that the tests work through: the golden cases, from the folder that holds them, so that a new case is
//! named nowhere else; and the functions of the schema, to find one by its name and to call each of them.

mod calls;
mod dispatch;
mod golden;
mod values;

use std::path::Path;
use std::{env, fs};

use cpanel_codegen::internal::resolve::resolve;
use cpanel_codegen::internal::schema;

fn main() {
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    let (here, out) = (Path::new(&here), Path::new(&out));
    let schema = here.join("../schema");
    for folder in [&here.join("golden"), &here.join("build"), &schema] {
        println!("cargo::rerun-if-changed={}", folder.display());
    }

    let modules = schema::load(&schema).unwrap_or_else(|faults| panic!("{}", faults[0]));
    let modules: Vec<_> = modules.iter().map(resolve).collect();
    let write = |name: &str, text: String| fs::write(out.join(name), text).expect("a list");
    write("golden.rs", golden::list(&here.join("golden")));
    write("dispatch.rs", dispatch::list(&modules));
    write("calls.rs", calls::list(&modules));
}
