//! The reference document as a tree. Cursors walk through it, know their place and follow `$ref`.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Faults};
use crate::files::SourceFile;
use crate::yaml::{Node, Parsed, Place, Placed};

/// An OpenAPI document in YAML or JSON.
pub struct Document {
    /// The path and the text of the document.
    pub source: SourceFile,
    parsed: Parsed,
}

impl Document {
    /// Reads a document and checks that it is an OpenAPI 3 description.
    pub fn read(path: &Path) -> Result<Self, Faults> {
        let source = SourceFile::read(path)?;
        let parsed = source.parse()?;
        let document = Self { source, parsed };
        let given = match document.root().get("openapi") {
            Some(Node::Text(version)) => version.clone(),
            Some(Node::Number(version)) => version.to_string(),
            _ => {
                let fault = Diagnostic::of_file(
                    path,
                    "this is not an OpenAPI document: it has no key `openapi`",
                );
                let help = "give the vendor's description of the API, YAML or JSON";
                return Err(fault.help(help).into());
            }
        };
        if !given.starts_with('3') {
            let message = format!("this is OpenAPI {given}; only version 3 is supported");
            return Err(Diagnostic::of_file(path, message).into());
        }
        Ok(document)
    }

    /// Returns the top node of the tree.
    fn root(&self) -> &Node {
        &self.parsed.node
    }

    /// Returns the version of the described API.
    pub fn version(&self) -> String {
        match self.root().get("info").and_then(|info| info.get("version")) {
            Some(Node::Text(version)) => version.clone(),
            Some(Node::Integer(version)) => version.to_string(),
            Some(Node::Number(version)) => version.to_string(),
            _ => "unknown".into(),
        }
    }

    /// Finds the places of all nodes, once there are faults to show. Returns whether they were unknown before.
    pub fn find_places(&self) -> bool {
        self.parsed.find_places(&self.source.text)
    }

    /// Returns a cursor at the top.
    pub fn top(&self) -> Cursor<'_> {
        Cursor::new(self.parsed.top(), self.parsed.top())
    }
}

/// The keys of the parts and forms of a schema.
const PARTS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// A node of the document with its place.
#[derive(Clone, Copy)]
pub struct Cursor<'d> {
    root: Placed<'d>,
    at: Placed<'d>,
    /// The node itself.
    pub node: &'d Node,
    /// Whether this is the list of the parts or forms of a schema.
    is_parts: bool,
    /// Whether this is one of the parts or forms of a schema.
    pub is_part: bool,
}

impl<'d> Cursor<'d> {
    fn new(root: Placed<'d>, at: Placed<'d>) -> Self {
        Self { root, at, node: at.node, is_parts: false, is_part: false }
    }

    fn entry(&self, key: &str, at: Placed<'d>) -> Self {
        Self { is_parts: PARTS.contains(&key), ..Self::new(self.root, at) }
    }

    /// Returns the place of the node's key, or of the node if it has no key.
    pub fn place(&self) -> Place {
        self.at.key()
    }

    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<Self> {
        Some(self.entry(key, self.at.get(key)?))
    }

    /// Returns the text of a key.
    pub fn text(&self, key: &str) -> Option<&'d str> {
        self.node.get(key)?.as_text()
    }

    /// Returns whether a key exists and is true.
    pub fn is(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::as_bool).unwrap_or(false)
    }

    /// Returns the entries, if this is a map.
    pub fn entries(&self) -> Vec<(&'d str, Self)> {
        self.at.entries().map(|(key, at)| (key, self.entry(key, at))).collect()
    }

    /// Returns the items, if this is a list.
    pub fn items(&self) -> Vec<Self> {
        let item = |at| Self { is_part: self.is_parts, ..Self::new(self.root, at) };
        self.at.items().map(item).collect()
    }

    /// Returns the items of the list under a key.
    pub fn list(&self, key: &str) -> Vec<Self> {
        self.get(key).map(|list| list.items()).unwrap_or_default()
    }

    /// Follows `$ref` to its target. Returns the name of the last component on the way too.
    pub fn resolve(&self) -> Result<(Self, Option<&'d str>), String> {
        let mut here = *self;
        let mut name = None;
        for _ in 0..64 {
            let Some(target) = here.text("$ref") else { return Ok((here, name)) };
            let Some(pointer) = target.strip_prefix("#/") else {
                return Err(format!("`{target}` is outside of the document"));
            };
            let mut next = Self::new(self.root, self.root);
            for part in pointer.split('/') {
                let key = part.replace("~1", "/").replace("~0", "~").replace("%20", " ");
                next = next.get(&key).ok_or_else(|| format!("`{target}` does not exist"))?;
            }
            name = target.rsplit('/').next();
            here = next;
        }
        Err("this reference refers to itself".into())
    }
}
