//! What `crate.yaml`, beside the modules of a schema, says of the crate.

use std::path::{Path, PathBuf};

use semver::Version;

use super::view::{View, view};
use crate::diagnostic::{Faults, Source};
use crate::names;
use crate::yaml::Node;

/// What distinguishes one generated crate from another.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Version,
    /// Further keys of the manifest's `[package]`, as they are.
    pub package: Vec<(String, Node)>,
    /// Where `cpanel-core` lies for whoever works on both; everybody else has it by its version.
    pub core_path: Option<String>,
    /// Files that are copied into the crate: name, and where it is.
    pub files: Vec<(String, PathBuf)>,
    /// What its documentation has besides the modules.
    pub guides: Guides,
}

/// The front page and the guides, in the order in which they are to be read.
#[derive(Clone, Debug, Default)]
pub struct Guides {
    /// The page in place of the README.
    pub front: Option<PathBuf>,
    /// The guides.
    pub guides: Vec<PathBuf>,
}

/// The keys of `crate.yaml`.
const KEYS: &[&str] = &["package", "core_path", "files", "front", "guides"];

/// The keys of `package` whose values are lists.
const LISTS: [&str; 3] = ["authors", "keywords", "categories"];

/// The keys of `package`.
const PACKAGE: &[&str] = &[
    "name",
    "version",
    "description",
    "license",
    "license-file",
    "authors",
    "repository",
    "homepage",
    "keywords",
    "categories",
];

impl Default for Crate {
    fn default() -> Self {
        Self {
            name: "cpanel-own".to_owned(),
            version: Version::new(0, 1, 0),
            package: Vec::new(),
            core_path: None,
            files: Vec::new(),
            guides: Guides::default(),
        }
    }
}

impl Crate {
    /// The file beside a schema that describes the crate.
    pub fn file(schema: &Path) -> PathBuf {
        schema.join("crate.yaml")
    }

    /// What `crate.yaml` says; without that file, what is usual.
    pub fn read(schema: &Path) -> Result<Self, Faults> {
        let path = Self::file(schema);
        if !path.exists() {
            return Ok(Self::default());
        }
        let source = Source::read(&path)?;
        let parsed = source.parse()?;
        match &parsed.node {
            Node::Null => Ok(Self::default()),
            _ => view(&source, &parsed, |view| Self::take(view, schema)),
        }
    }

    fn take(view: View<'_>, schema: &Path) -> Self {
        view.only(KEYS);
        let mut found = Self::default();
        if let Some(package) = view.get("package") {
            found.take_package(package);
        }
        let path = |path: &str| schema.join(path);
        let paths = |key| view.texts(key).into_iter().map(|one| path(&one));
        found.core_path = view.text("core_path");
        found.guides.front = view.text("front").map(|one| path(&one));
        found.guides.guides = paths("guides").collect();
        let named = |path: PathBuf| {
            (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), path)
        };
        found.files = paths("files").map(named).collect();
        found
    }

    fn take_package(&mut self, view: View<'_>) {
        view.only(PACKAGE);
        if let Some(name) = view.text("name") {
            match check_name(&name) {
                Ok(()) => self.name = name,
                Err(message) => view.fault_under("name", message, "choose another name"),
            }
        }
        if view.get("version").is_some_and(|version| matches!(version.node(), Node::Number(_))) {
            view.fault_under("version", "this is no version", THREE_NUMBERS);
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

const THREE_NUMBERS: &str = "write three numbers: 0.1.0";

/// Names that cargo or the standard library has already, and folders of cargo's that a program cannot be called.
const TAKEN: [&str; 10] = [
    "alloc",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc-macro",
    "std",
    "test",
    "cpanel-core",
];

/// Whether a crate that depends on `cpanel-core` may have this name; if not, why.
pub fn check_name(name: &str) -> Result<(), String> {
    let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) || !name.chars().all(known) {
        return Err(format!(
            "`{name}` is no name of a crate: it takes letters, digits, `-` and `_`"
        ));
    }
    let plain = name.to_ascii_lowercase().replace('_', "-");
    if names::is_keyword(name) || TAKEN.contains(&plain.as_str()) || plain == "serde" {
        return Err(format!(
            "`{name}` cannot name the crate: Rust, cargo or its dependency has it"
        ));
    }
    Ok(())
}
