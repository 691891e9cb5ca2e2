//! Typed access to a node of a YAML file. Every fault gets its place.

use std::cell::RefCell;

use crate::diagnostic::{Diagnostic, Faults, did_you_mean};
use crate::files::SourceFile;
use crate::yaml::{Node, Parsed, Place, Placed};

/// The help for an unknown key without a value.
const COMMA: &str =
    "inside `{…}`, a comma ends a text; if this is the rest of a text, put the text in quotes";

/// A node with its place, and the collection for its faults.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub at: Placed<'a>,
    pub source: &'a SourceFile,
    faults: &'a RefCell<Faults>,
}

/// Reads a file from its top node. Returns what `read` returns, or all faults of the file.
pub(crate) fn view<T>(
    source: &SourceFile,
    parsed: &Parsed,
    read: impl Fn(View<'_>) -> T,
) -> Result<T, Faults> {
    let look = || {
        let faults = RefCell::default();
        let found = read(View { at: parsed.top(), source, faults: &faults });
        faults.into_inner().in_order().into_result(found)
    };
    match look() {
        // Reads again, now with places to show.
        Err(_) if parsed.find_places(&source.text) => look(),
        found => found,
    }
}

impl<'a> View<'a> {
    pub fn node(&self) -> &'a Node {
        self.at.node
    }

    pub fn fault(&self, fault: Diagnostic) {
        self.faults.borrow_mut().add(fault);
    }

    fn fault_at(&self, place: Place, message: impl Into<String>, help: Option<String>) {
        self.fault(self.source.fault(place, message).set_help(help));
    }

    /// Reports a fault at the key of this node.
    pub fn fault_at_key(&self, message: impl Into<String>, help: impl Into<Option<&'static str>>) {
        self.fault_at(self.at.key(), message, help.into().map(str::to_owned));
    }

    /// Reports a fault at this node.
    pub fn fault_here(&self, message: impl Into<String>, help: impl Into<Option<&'static str>>) {
        self.fault_at(self.at.value(), message, help.into().map(str::to_owned));
    }

    /// Reports a fault at the value of a key.
    pub fn fault_under(&self, key: &str, message: impl Into<String>, help: &str) {
        let place = self.at.get(key).unwrap_or(self.at).value();
        self.fault_at(place, message, Some(help.to_owned()));
    }

    pub fn wrong(&self, wanted: &str) {
        let message = format!("expected {wanted}, found {}", self.node().kind());
        self.fault_at(self.at.value(), message, None);
    }

    fn with(self, at: Placed<'a>) -> Self {
        Self { at, ..self }
    }

    pub fn get(&self, key: &str) -> Option<Self> {
        self.at.get(key).map(|at| self.with(at))
    }

    /// Returns the entries of a map. Any other node is a fault.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        if self.node().as_map().is_none() {
            self.wrong("a map");
        }
        let view = *self;
        self.at.entries().map(move |(key, at)| (key, view.with(at)))
    }

    /// Returns the items of a list. Any other node is a fault.
    pub fn items(&self) -> impl Iterator<Item = Self> + use<'a> {
        if self.node().as_list().is_none() {
            self.wrong("a list");
        }
        let view = *self;
        self.at.items().map(move |at| view.with(at))
    }

    /// Reads each entry under a key.
    pub fn each<T>(&self, key: &str, read: impl Fn(&str, Self) -> T) -> Vec<T> {
        let Some(view) = self.get(key) else { return Vec::new() };
        view.entries().map(|(name, view)| read(name, view)).collect()
    }

    /// Reports every key that is not in the list.
    pub fn only(&self, known: &[&str]) {
        for (key, view) in self.entries().filter(|(key, _)| !known.contains(key)) {
            let help = match view.node() {
                // A key without a value is nearly always the rest of a text such as `{doc: One, two}`.
                Node::Null => Some(COMMA.to_owned()),
                _ => did_you_mean(key, known.iter().copied()),
            };
            self.fault_at(view.at.key(), format!("unknown key `{key}`"), help);
        }
    }

    /// Reads the value of a key. A value of the wrong kind is a fault.
    fn value<T>(&self, key: &str, wanted: &str, read: impl Fn(&'a Node) -> Option<T>) -> Option<T> {
        let view = self.get(key)?;
        let value = read(view.node());
        if value.is_none() {
            view.wrong(wanted);
        }
        value
    }

    pub fn text(&self, key: &str) -> Option<String> {
        self.value(key, "text", Node::as_text).map(|text| text.trim().to_owned())
    }

    pub fn flag(&self, key: &str) -> bool {
        self.value(key, "`true` or `false`", Node::as_bool).unwrap_or(false)
    }

    pub fn integer(&self, key: &str) -> Option<i64> {
        self.value(key, "an integer", Node::as_integer)
    }

    pub fn number(&self, key: &str) -> Option<f64> {
        self.value(key, "a number", |node| match node {
            Node::Integer(integer) => Some(*integer as f64),
            Node::Number(number) => Some(*number),
            _ => None,
        })
    }

    pub fn texts(&self, key: &str) -> Vec<String> {
        let Some(view) = self.get(key) else { return Vec::new() };
        if view.node().as_list().is_none() {
            view.wrong("a list of texts");
        }
        let text = |item: Placed<'a>| {
            let text = item.node.as_text();
            if text.is_none() {
                self.with(item).wrong("text");
            }
            text.map(str::to_owned)
        };
        view.at.items().filter_map(text).collect()
    }

    pub fn choice<T: Copy>(&self, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let view = self.get(key)?;
        let given = view.node().as_text();
        let found = choices.iter().find(|(name, _)| Some(*name) == given);
        if found.is_none() {
            let message = match given {
                Some(text) => format!("`{text}` is not a value of `{key}`"),
                None => format!("expected a value of `{key}`, found {}", view.node().kind()),
            };
            let names = choices.iter().map(|(name, _)| *name);
            let help = did_you_mean(given.unwrap_or_default(), names);
            self.fault_at(view.at.value(), message, help);
        }
        found.map(|(_, value)| *value)
    }
}
