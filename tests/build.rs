//! Lists the golden cases, so that a new folder is compiled and tested without being named anywhere else.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn main() {
    // The generated code asks for this feature, which these tests do not turn on.
    println!("cargo::rustc-check-cfg=cfg(feature, values(\"serde\"))");
    let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let out = env::var("OUT_DIR").expect("cargo sets it");
    golden(&Path::new(&here).join("golden"), &Path::new(&out).join("golden.rs"));
}

/// A module per case: the expected output, and the test that uses it.
fn golden(folder: &Path, out: &Path) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries = fs::read_dir(folder).expect("the folder of the golden cases");
    let mut cases: Vec<_> = entries.map(|entry| entry.expect("a case").path()).collect();
    cases.sort();
    let mut text = String::new();
    for case in cases {
        let name = case.file_name().expect("a name").to_string_lossy();
        let (demo, usage) = (case.join("demo.rs"), case.join("usage.rs"));
        let _ = write!(
            text,
            "mod {name} {{\n\
             #[path = {demo:?}]\n#[allow(dead_code, deprecated)]\nmod demo;\n\
             #[path = {usage:?}]\nmod usage;\n}}\n"
        );
    }
    fs::write(out, text).expect("the list of golden cases");
}
