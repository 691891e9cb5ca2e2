//! Adds pages to the documentation of a crate: a front page and guides, which are Markdown files that `crate.yaml`
//! names. Normal builds do not include them.

use std::path::{Path, PathBuf};

use super::docs;
use crate::files::Files;
use crate::resolve::RustModule;
use crate::schema::{Guides, SUCCESSORS, SchemaApi};

/// The last line of a page. It marks the file as generated, and rustdoc does not show it.
const MARK: &str = "\n<!-- Made by cpanel-codegen. Do not edit: change the file that crate.yaml names and regenerate. -->\n";

impl Guides {
    /// Adds the files to a crate.
    pub fn add(&self, files: &mut Files, modules: &[RustModule<'_>], texts: &Files) {
        let read = |path: &Path| texts.get(path).cloned().unwrap_or_default();
        if let Some(path) = &self.front {
            files.insert(PathBuf::from("src/front.md"), read(path) + MARK);
        }
        if self.guides.is_empty() {
            return;
        }
        let mut index = String::from(
            "// Made by cpanel-codegen. Do not edit: change the guides that crate.yaml names and regenerate.\n\n\
             //! Guides, beginning with the first call.\n//!\n",
        );
        let mut items = String::new();
        for (name, path) in &self.guides {
            let text = read(path).replace(SUCCESSORS, successors(modules).trim_end());
            let first = text.lines().next().unwrap_or_default();
            index.push_str(&format!("//! - [`{name}`]: {first}\n"));
            items.push_str(&format!(
                "\n#[doc = include_str!(\"guides/{name}.md\")]\npub mod {name} {{}}\n"
            ));
            files.insert(PathBuf::from(format!("src/guides/{name}.md")), text + MARK);
        }
        files.insert(PathBuf::from("src/guides.rs"), index + &items);
    }

    /// Returns the front page and the items for `lib.rs`. `features` are the features that the examples need.
    pub fn in_lib(&self, features: &str) -> (&'static str, String) {
        let mut items = String::new();
        if !self.guides.is_empty() {
            items.push_str(&format!("#[cfg(all(doc, {features}))]\npub mod guides;\n\n"));
        }
        if self.front.is_none() {
            return ("../README.md", items);
        }
        items.push_str(&format!(
            "// The examples in the README are tests too.\n#[cfg(all(doctest, {features}))]\n\
             #[doc = include_str!(\"../README.md\")]\nstruct Readme;\n\n"
        ));
        ("front.md", items)
    }

    /// Returns the attributes of `lib.rs` for a crate that is built only in part.
    pub fn partial(&self, features: &str) -> String {
        if self.guides.is_empty() && self.front.is_none() {
            return String::new();
        }
        format!(
            "// If a feature is disabled, links to its items are broken.\n#![cfg_attr(\n    not(all({features})),\n    \
             allow(rustdoc::broken_intra_doc_links)\n)]\n"
        )
    }
}

/// Writes a table for each module of API 2: its functions, and the UAPI functions that replace them.
fn successors(modules: &[RustModule<'_>]) -> String {
    let mut text = String::new();
    for module in modules.iter().filter(|module| module.schema.api == SchemaApi::Api2) {
        text.push_str(&format!(
            "### `{}`\n\n| API 2 | UAPI |\n| --- | --- |\n",
            module.schema.name
        ));
        for function in &module.functions {
            let name = format!("`{}`", function.schema.name);
            // A function behind a feature may be missing, so it gets no link.
            let old = match function.schema.internal {
                Some(_) => name,
                None => format!("[{name}](crate::api2::{}::{})", module.rust, function.rust),
            };
            let new: Vec<_> = function.successors.iter().map(docs::link).collect();
            let new = if new.is_empty() { "–".to_owned() } else { new.join(", ") };
            text.push_str(&format!("| {old} | {new} |\n"));
        }
        text.push('\n');
    }
    text
}
