//! The reference document as a tree, walked by cursors that know where they are and follow `$ref`.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Faults, Source};
use crate::yaml::{Node, Parsed, Place, Placed};

/// An OpenAPI document, YAML or JSON.
pub struct Document {
    /// Its path and its text.
    pub source: Source,
    parsed: Parsed,
}

impl Document {
    /// Reads a document and makes sure that it is an OpenAPI 3 description.
    pub fn read(path: &Path) -> Result<Self, Faults> {
        let source = Source::read(path)?;
        let parsed = source.parse()?;
        let document = Self { source, parsed };
        let given = match document.root().get("openapi") {
            Some(Node::Text(version)) => version.clone(),
            Some(Node::Number(version)) => version.to_string(),
            _ => {
                let fault =
                    Diagnostic::of_file(path, "is no OpenAPI document: it has no key `openapi`");
                let help = "give the vendor's description of the API, YAML or JSON";
                return Err(fault.help(help).into());
            }
        };
        if !given.starts_with('3') {
            let message = format!("is OpenAPI {given}; only version 3 is understood");
            return Err(Diagnostic::of_file(path, message).into());
        }
        Ok(document)
    }

    /// Its tree.
    fn root(&self) -> &Node {
        &self.parsed.node
    }

    /// The version of what it describes.
    pub fn version(&self) -> String {
        match self.root().get("info").and_then(|info| info.get("version")) {
            Some(Node::Text(version)) => version.clone(),
            Some(Node::Integer(version)) => version.to_string(),
            Some(Node::Number(version)) => version.to_string(),
            _ => "unknown".into(),
        }
    }

    /// Finds where everything stands, once there are faults to show; gives whether that was not known.
    pub fn find_places(&self) -> bool {
        self.parsed.find_places(&self.source.text)
    }

    /// A cursor at the top.
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
    /// What is here.
    pub node: &'d Node,
    /// Whether this is a list of the parts or forms of a schema.
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

    /// Where its key stands, or where it does where it has none.
    pub fn place(&self) -> Place {
        self.at.key()
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<Self> {
        Some(self.entry(key, self.at.get(key)?))
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
        self.at.entries().map(|(key, at)| (key, self.entry(key, at))).collect()
    }

    /// The items, where this is a list.
    pub fn items(&self) -> Vec<Self> {
        let item = |at| Self { is_part: self.is_parts, ..Self::new(self.root, at) };
        self.at.items().map(item).collect()
    }

    /// The items of the list under a key.
    pub fn list(&self, key: &str) -> Vec<Self> {
        self.get(key).map(|list| list.items()).unwrap_or_default()
    }

    /// Follows `$ref` to where it leads, with the name of the last component passed.
    pub fn resolve(&self) -> Result<(Self, Option<&'d str>), String> {
        let mut here = *self;
        let mut name = None;
        for _ in 0..64 {
            let Some(target) = here.text("$ref") else { return Ok((here, name)) };
            let Some(pointer) = target.strip_prefix("#/") else {
                return Err(format!("`{target}` leads out of the document"));
            };
            let mut next = Self::new(self.root, self.root);
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
