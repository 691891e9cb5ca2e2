//! Reads `crate.yaml`, which describes the crate of a schema.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use semver::Version;

use super::view::{View, view};
use crate::diagnostic::{Diagnostic, Faults};
use crate::files::{Files, SourceFile};
use crate::keywords::is_keyword;
use crate::names;
use crate::yaml::{Node, Place};

/// The settings of a generated crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// The name of the crate, if it is stated.
    pub name: Option<String>,
    /// The version of the crate.
    pub version: Version,
    /// Other keys of the manifest's `[package]`. They are copied as they are.
    pub package: Vec<(String, Node)>,
    /// The path of `cpanel-core`, for people who work on both crates. Without it, the crate depends on a version of
    /// `cpanel-core`.
    pub core_path: Option<String>,
    /// Files that are copied into the crate: the name in the crate, and the path of the original.
    pub files: Vec<(String, PathBuf)>,
    /// The pages of the documentation besides the modules.
    pub guides: Guides,
}

/// The front page and the guides of a crate.
#[derive(Clone, Debug, Default)]
pub struct Guides {
    /// The front page. Without it, the README is the front page.
    pub front: Option<PathBuf>,
    /// The guides, in reading order: the name of the Rust module, and the path of the original.
    pub guides: Vec<(String, PathBuf)>,
}

/// The line of a guide that becomes a table of API 2 functions and their replacements.
pub const SUCCESSORS: &str = "<!-- cpanel-codegen: successors -->";

/// The start of every line of a guide that the generator replaces.
const PLACEHOLDER: &str = "<!-- cpanel-codegen:";

/// The names of files and folders in the crate that are always generated.
const GENERATED: [&str; 2] = ["Cargo.toml", "src"];

/// The keys of `crate.yaml`.
const KEYS: &[&str] = &["package", "core_path", "files", "front", "guides"];

/// The keys of `package` whose values are lists.
const LISTS: [&str; 3] = ["authors", "keywords", "categories"];

/// The keys of `package`.
const PACKAGE: &[&str] = &[
    "name", "version", "description", "license", "license-file", "authors", "repository",
    "homepage", "keywords", "categories",
];

impl Default for Crate {
    fn default() -> Self {
        Self {
            name: None,
            version: Version::new(0, 1, 0),
            package: Vec::new(),
            core_path: None,
            files: Vec::new(),
            guides: Guides::default(),
        }
    }
}

impl Crate {
    /// Returns the path of `crate.yaml`.
    pub fn file(schema: &Path) -> PathBuf {
        schema.join("crate.yaml")
    }

    /// Reads `crate.yaml`. Returns the default settings if there is no such file.
    pub fn read(schema: &Path) -> Result<Self, Faults> {
        let path = Self::file(schema);
        let Some(source) = SourceFile::read_if_any(&path)? else { return Ok(Self::default()) };
        let parsed = source.parse()?;
        match &parsed.node {
            Node::Null => Ok(Self::default()),
            _ => view(&source, &parsed, |view| Self::take(view, schema)),
        }
    }

    /// Returns the name of the crate. Without one, the fault asks for it.
    pub fn named(&self, schema: &Path) -> Result<&str, Diagnostic> {
        self.name.as_deref().ok_or_else(|| {
            let help = "write `package: {name: NAME}` into this file; `generate` and `check` also take \
                        --crate-name NAME";
            Diagnostic::of_file(Self::file(schema), "the crate has no name").help(help)
        })
    }

    /// Reads the files that `crate.yaml` names. An unknown placeholder in a guide is a fault.
    pub fn texts(&self) -> Result<Files, Faults> {
        let (mut texts, mut faults) = (Files::new(), Faults::default());
        let guides = self.guides.guides.iter().map(|(_, path)| (path, true));
        let others = self.files.iter().map(|(_, path)| path).chain(&self.guides.front);
        for (path, is_guide) in others.map(|path| (path, false)).chain(guides) {
            let text =
                SourceFile::read(path).map_err(|fault| fault.help("crate.yaml names this file"));
            let Some(source) = faults.keep(text) else { continue };
            for (line, text) in (1..).zip(source.text.lines()).filter(|_| is_guide) {
                if text.starts_with(PLACEHOLDER) && text != SUCCESSORS {
                    let place = Place { line, column: 1 };
                    let fault = source.fault(place, "this placeholder is not known");
                    faults.add(fault.help(format!("the only placeholder is `{SUCCESSORS}`")));
                }
            }
            texts.insert(path.clone(), source.text);
        }
        faults.into_result(texts)
    }

    fn take(view: View<'_>, schema: &Path) -> Self {
        view.only(KEYS);
        let mut found = Self::default();
        if let Some(package) = view.get("package") {
            found.take_package(package);
        }
        found.core_path = view.text("core_path");
        found.guides.front = view.text("front").map(|path| schema.join(path));
        let text = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let of_guide = |path: &Path| names::snake(&text(path.file_stem()));
        found.guides.guides = named_files(view, "guides", schema, &[], of_guide);
        let of_file = |path: &Path| text(path.file_name());
        found.files = named_files(view, "files", schema, &GENERATED, of_file);
        found
    }

    fn take_package(&mut self, view: View<'_>) {
        view.only(PACKAGE);
        if let Some(name) = view.text("name") {
            match check_name(&name) {
                Ok(()) => self.name = Some(name),
                Err(message) => view.fault_under("name", message, "choose another name"),
            }
        }
        if view.get("version").is_some_and(|version| matches!(version.node(), Node::Number(_))) {
            view.fault_under("version", "this is not a version", THREE_NUMBERS);
        } else if let Some(version) = view.text("version") {
            match version.parse() {
                Ok(version) => self.version = version,
                Err(error) => view.fault_under("version", error.to_string(), THREE_NUMBERS),
            }
        }
        for (key, value) in view.entries() {
            if LISTS.contains(&key) {
                view.texts(key);
            } else if PACKAGE.contains(&key) && !matches!(key, "name" | "version") {
                view.text(key);
            } else {
                continue;
            }
            self.package.push((key.to_owned(), value.node().clone()));
        }
    }
}

/// Reads a list of paths. Each file gets a name in the crate, and no two files may have the same.
fn named_files(
    view: View<'_>,
    key: &str,
    schema: &Path,
    taken: &[&str],
    name: impl Fn(&Path) -> String,
) -> Vec<(String, PathBuf)> {
    let mut found: Vec<(String, PathBuf)> = Vec::new();
    view.texts(key);
    for item in view.at.get(key).into_iter().flat_map(|list| list.items()) {
        let Some(path) = item.node.as_text().map(|path| schema.join(path)) else { continue };
        let name = name(&path);
        if taken.contains(&name.as_str()) || found.iter().any(|(known, _)| *known == name) {
            let message = format!("the crate already has a file `{name}`");
            let fault = view.source.fault(item.value(), message);
            view.fault(fault.help("the crate names it after this file: rename the file"));
        }
        found.push((name, path));
    }
    found
}

const THREE_NUMBERS: &str = "write three numbers: 0.1.0";

/// Names that belong to cargo or the standard library, and folders of cargo that a program cannot be named after.
const TAKEN: [&str; 10] = [
    "alloc", "build", "core", "deps", "examples", "incremental", "proc-macro", "std", "test",
    "cpanel-core",
];

/// Checks that a crate that depends on `cpanel-core` may have this name. The error says why not.
pub fn check_name(name: &str) -> Result<(), String> {
    let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !name.chars().all(known) {
        return Err(format!("`{name}` is not a crate name: use letters, digits, `-` and `_`"));
    }
    let plain = name.to_ascii_lowercase().replace('_', "-");
    if is_keyword(name) || TAKEN.contains(&plain.as_str()) || plain == "serde" {
        return Err(format!(
            "`{name}` is already taken by Rust, cargo or a dependency of the crate"
        ));
    }
    Ok(())
}
