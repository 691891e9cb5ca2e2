//! The reference document as a tree, walked by cursors that know where they are and follow `$ref`.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Source};
use crate::yaml::{Node, Step};

/// An OpenAPI document, YAML or JSON.
pub struct Document {
    /// Its path and its text.
    pub source: Source,
    /// Its tree.
    pub root: Node,
}

impl Document {
    /// Reads a document and makes sure that it is an OpenAPI 3 description.
    pub fn read(path: &Path) -> Result<Self, Vec<Diagnostic>> {
        let one = |message: String| vec![Diagnostic::of_file(path, message)];
        let source = Source::read(path).map_err(|fault| vec![fault])?;
        let root = source.parse()?;
        let document = Self { source, root };
        let given = match document.root.get("openapi") {
            Some(Node::Text(version)) => version.clone(),
            Some(Node::Number(version)) => version.to_string(),
            _ => {
                let fault =
                    Diagnostic::of_file(path, "is no OpenAPI document: it has no key `openapi`");
                return Err(vec![
                    fault.hint("give the vendor's description of the API, YAML or JSON"),
                ]);
            }
        };
        if !given.starts_with('3') {
            return Err(one(format!("is OpenAPI {given}; only version 3 is understood")));
        }
        Ok(document)
    }

    /// The version of what it describes.
    pub fn version(&self) -> String {
        match self.root.get("info").and_then(|info| info.get("version")) {
            Some(Node::Text(version)) => version.clone(),
            Some(Node::Integer(version)) => version.to_string(),
            Some(Node::Number(version)) => version.to_string(),
            _ => "unknown".into(),
        }
    }

    /// A cursor at the top.
    pub fn top(&self) -> Cursor<'_> {
        Cursor { root: &self.root, node: &self.root, path: Vec::new() }
    }

    /// A fault at the key at the end of a path.
    pub fn fault(&self, path: &[Step], message: impl Into<String>) -> Diagnostic {
        self.source.at_key(path, message)
    }
}

/// A node of the document with the way to it.
#[derive(Clone)]
pub struct Cursor<'d> {
    root: &'d Node,
    /// What is here.
    pub node: &'d Node,
    /// The way from the top.
    pub path: Vec<Step>,
}

impl<'d> Cursor<'d> {
    fn step(&self, step: Step, node: &'d Node) -> Self {
        let mut path = self.path.clone();
        path.push(step);
        Self { root: self.root, node, path }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<Self> {
        Some(self.step(Step::Key(key.into()), self.node.get(key)?))
    }

    /// The text of a key.
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.node.get(key)?.as_text()
    }

    /// Whether a key is there and true.
    pub fn is(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool).unwrap_or(false)
    }

    /// The entries, where this is a map.
    pub fn entries(&self) -> Vec<(&'d str, Self)> {
        let entries = self.node.as_map().unwrap_or_default();
        let each = |(key, node): &'d (String, Node)| {
            (key.as_str(), self.step(Step::Key(key.clone()), node))
        };
        entries.iter().map(each).collect()
    }

    /// The items, where this is a list.
    pub fn items(&self) -> Vec<Self> {
        let items = self.node.as_list().unwrap_or_default();
        items.iter().enumerate().map(|(at, node)| self.step(Step::Index(at), node)).collect()
    }

    /// The items of the list under a key.
    pub fn list(&self, key: &str) -> Vec<Self> {
        self.get(key).map(|list| list.items()).unwrap_or_default()
    }

    /// Follows `$ref` to where it leads, with the name of the last component passed.
    pub fn resolve(&self) -> Result<(Self, Option<&'d str>), String> {
        let mut here = self.clone();
        let mut name = None;
        for _ in 0..64 {
            let Some(target) = here.text("$ref") else { return Ok((here, name)) };
            let Some(pointer) = target.strip_prefix("#/") else {
                return Err(format!("`{target}` leads out of the document"));
            };
            let mut next = Cursor { root: self.root, node: self.root, path: Vec::new() };
            for part in pointer.split('/') {
                let key = part.replace("~1", "/").replace("~0", "~").replace("%20", " ");
                next = next.get(&key).ok_or_else(|| format!("`{target}` leads nowhere"))?;
            }
            name = target.rsplit('/').next();
            here = next;
        }
        Err("this reference leads to itself".into())
    }
}
