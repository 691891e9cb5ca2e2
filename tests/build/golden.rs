//! A module per golden case: what is made of its schema, and the test that uses it.

use std::fmt::Write;
use std::fs;
use std::path::Path;

pub fn list(folder: &Path) -> String {
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
    text
}
