//! A node of a schema's file with the way to it: typed looks at what is in it, each fault with its place.

use std::cell::RefCell;

use crate::diagnostic::{Diagnostic, Source, did_you_mean};
use crate::yaml::{Node, Step};

/// A node with the way to it, and where its faults go.
pub(super) struct View<'a> {
    pub node: &'a Node,
    pub path: Vec<Step>,
    pub source: &'a Source,
    pub faults: &'a RefCell<Vec<Diagnostic>>,
}

impl<'a> View<'a> {
    pub fn fault(&self, diagnostic: Diagnostic) {
        self.faults.borrow_mut().push(diagnostic);
    }

    pub fn wrong(&self, wanted: &str) {
        let message = format!("expected {wanted}, found {}", self.node.kind());
        self.fault(self.source.at_value(&self.path, message));
    }

    pub fn child(&self, step: Step, node: &'a Node) -> Self {
        let mut path = self.path.clone();
        path.push(step);
        Self { node, path, ..*self }
    }

    pub fn get(&self, key: &str) -> Option<Self> {
        Some(self.child(Step::Key(key.to_owned()), self.node.get(key)?))
    }

    /// The entries of a map.
    pub fn entries(&self) -> Vec<(&'a str, Self)> {
        match self.node.as_map() {
            Some(entries) => entries
                .iter()
                .map(|(key, node)| (key.as_str(), self.child(Step::Key(key.clone()), node)))
                .collect(),
            None => {
                self.wrong("a map");
                Vec::new()
            }
        }
    }

    /// Refuses every key that is not known here.
    pub fn only(&self, known: &[&str]) {
        for (key, view) in self.entries() {
            if !known.contains(&key) {
                let fault = self.source.at_key(&view.path, format!("unknown key `{key}`"));
                self.fault(match did_you_mean(key, known.iter().copied()) {
                    Some(hint) => fault.hint(hint),
                    None => fault,
                });
            }
        }
    }

    pub fn text(&self, key: &str) -> Option<String> {
        let view = self.get(key)?;
        let text = view.node.as_text();
        if text.is_none() {
            view.wrong("text");
        }
        text.map(|text| text.trim().to_owned())
    }

    pub fn flag(&self, key: &str) -> bool {
        let Some(view) = self.get(key) else { return false };
        view.node.as_bool().unwrap_or_else(|| {
            view.wrong("`true` or `false`");
            false
        })
    }

    pub fn integer(&self, key: &str) -> Option<i64> {
        let view = self.get(key)?;
        let integer = view.node.as_integer();
        if integer.is_none() {
            view.wrong("an integer");
        }
        integer
    }

    pub fn number(&self, key: &str) -> Option<f64> {
        let view = self.get(key)?;
        match view.node {
            Node::Integer(integer) => Some(*integer as f64),
            Node::Number(number) => Some(*number),
            _ => {
                view.wrong("a number");
                None
            }
        }
    }

    pub fn texts(&self, key: &str) -> Vec<String> {
        let Some(view) = self.get(key) else { return Vec::new() };
        let Some(items) = view.node.as_list() else {
            view.wrong("a list of texts");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for (index, item) in items.iter().enumerate() {
            match item.as_text() {
                Some(text) => texts.push(text.to_owned()),
                None => view.child(Step::Index(index), item).wrong("text"),
            }
        }
        texts
    }

    pub fn choice<T: Copy>(&self, key: &str, choices: &[(&str, T)]) -> Option<T> {
        let view = self.get(key)?;
        let given = view.node.as_text().unwrap_or_default();
        let found = choices.iter().find(|(name, _)| *name == given).map(|(_, value)| *value);
        if found.is_none() {
            let names = choices.iter().map(|(name, _)| *name);
            let message = match view.node.as_text() {
                Some(text) => format!("`{text}` is no value of `{key}`"),
                None => format!("expected a value of `{key}`, found {}", view.node.kind()),
            };
            let fault = self.source.at_value(&view.path, message);
            self.fault(match did_you_mean(given, names) {
                Some(hint) => fault.hint(hint),
                None => fault,
            });
        }
        found
    }
}
