//! Collects what a schema says beyond the Rust API: facts about calls, and documentation. A change of these breaks no
//! program.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::form::shown;
use crate::yaml::Node;

/// Facts or texts. The key is the thing that has them (for example ``parameter `quota` ``; empty for the whole function
/// or module) and the key in the schema.
pub type StatementMap = BTreeMap<(String, String), String>;

/// The keys whose value is documentation.
const TEXTS: &[&str] = &["summary", "docs", "doc", "returns_doc", "guess", "page", "example"];

/// The keys that state no fact of their own: `surface` judges them, they hold other nodes, or they are notes for the
/// people who edit the schema.
const SKIPPED: &[&str] = &[
    "module", "rust", "functions", "types", "params", "families", "returns", "type", "list", "map",
    "record", "values", "of", "one_of", "name", "from", "required", "always", "secret",
    "deprecated", "removed", "internal", "note", "seen", "always_rests_on",
];

/// What a schema says about a function, or about a module and its types.
#[derive(Default)]
pub struct Statements {
    pub facts: StatementMap,
    pub texts: StatementMap,
    /// All things that may have facts, even if they have none.
    pub places: BTreeSet<String>,
}

impl Statements {
    /// Collects the statements of a module in the long form, apart from its functions.
    pub fn module(module: &Node) -> Self {
        let mut statements = Self::default();
        statements.keys("", module);
        for (name, ty) in module.entries_of("types") {
            statements.ty(&format!("type `{name}`"), "", ty);
        }
        statements
    }

    /// Collects the statements of a function in the long form.
    pub fn function(function: &Node) -> Self {
        let mut statements = Self::default();
        statements.keys("", function);
        for (name, family) in function.entries_of("families") {
            statements.keys(&place("parameter", name), family);
        }
        for (name, param) in function.entries_of("params") {
            statements.entry("parameter", format!(".{name}"), param);
        }
        function.get("returns").into_iter().for_each(|ty| statements.ty("reply", "", ty));
        statements
    }

    fn entry(&mut self, of: &str, way: String, entry: &Node) {
        self.keys(&place(of, &way), entry);
        entry.get("type").into_iter().for_each(|ty| self.ty(of, &way, ty));
    }

    fn ty(&mut self, of: &str, way: &str, ty: &Node) {
        let integers = ty.get("of").and_then(Node::as_text) == Some("integer");
        for (key, inner) in ty.entries() {
            match key.as_str() {
                "list" => self.ty(of, &format!("{way}[]"), inner),
                "map" => self.ty(of, &format!("{way}{{}}"), inner),
                "record" => {
                    for (name, field) in inner.entries() {
                        self.entry(of, format!("{way}.{name}"), field);
                    }
                }
                "one_of" => {
                    for (name, form) in inner.entries() {
                        self.entry(of, format!("{way}|{name}"), form);
                    }
                }
                "values" if integers => {
                    let numbers: Vec<_> =
                        inner.entries().iter().map(|(number, _)| number.as_str()).collect();
                    self.add(&place(of, way), key, numbers.join(", "));
                }
                "values" => {
                    for (text, value) in inner.entries() {
                        let at = place(of, &format!("{way}={text}"));
                        self.keys(&at, value);
                        value
                            .as_text()
                            .into_iter()
                            .for_each(|doc| self.add(&at, "doc", doc.into()));
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds the statements of a thing, without those of its parts.
    fn keys(&mut self, at: &str, node: &Node) {
        self.places.insert(at.to_owned());
        for (key, value) in node.entries() {
            let default = match key.as_str() {
                "body" => value.as_text() == Some("form"),
                "destructive" | "gives_secret" => *value == Node::Bool(false),
                _ => false,
            };
            if !default && !SKIPPED.contains(&key.as_str()) {
                self.add(at, key, shown(value));
            }
        }
    }

    fn add(&mut self, at: &str, key: &str, value: String) {
        self.places.insert(at.to_owned());
        let all = if TEXTS.contains(&key) { &mut self.texts } else { &mut self.facts };
        all.insert((at.to_owned(), key.to_owned()), value);
    }
}

/// Names a thing for people: ``reply `[].email` ``, or only `reply` for the whole reply.
pub fn place(of: &str, way: &str) -> String {
    match way.trim_start_matches('.') {
        "" => of.to_owned(),
        way => format!("{of} `{way}`"),
    }
}
