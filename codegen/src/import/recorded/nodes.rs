//! Types of the schema as nodes: how one is widened, described and changed.

use std::collections::BTreeSet;

use crate::import::shape::{Shape, map};
use crate::schema::form::{NodeKind, head, lengthen};
use crate::yaml::Node;

/// How a type is widened to values of another kind.
#[derive(Clone)]
pub enum Wider {
    /// It becomes a list of itself.
    List,
    /// It becomes one of several forms. These forms are new.
    Forms(Vec<(String, Node)>),
}

/// Returns a type as one of several forms, or as the item of a list.
pub fn wrap(inner: Node, wider: Wider) -> Node {
    let entry = |ty| map([("type", ty)]);
    match wider {
        Wider::List => map([("list", inner)]),
        Wider::Forms(more) => {
            let first = (form_name(&inner).to_owned(), entry(inner));
            let more = more.into_iter().map(|(name, ty)| (name, entry(ty)));
            map([("one_of", Node::Map(std::iter::once(first).chain(more).collect()))])
        }
    }
}

/// Returns the forms of a shape, each with its name.
pub fn forms_of(shape: &Shape) -> Vec<(String, Node)> {
    match shape {
        Shape::OneOf(forms) => forms.iter().map(|(_, form)| form_of(form)).collect(),
        form => vec![form_of(form)],
    }
}

fn form_of(shape: &Shape) -> (String, Node) {
    let ty = lengthen(&shape.node(false), NodeKind::Type);
    (form_name(&ty).to_owned(), ty)
}

/// Returns the name of a form of this type.
pub fn form_name(ty: &Node) -> &'static str {
    match (head(ty), ty.as_text()) {
        (Some("list"), _) => "List",
        (Some("map"), _) => "Map",
        (Some("record"), _) => "Record",
        (_, Some("flag")) => "Flag",
        (_, Some("integer" | "number" | "timestamp" | "limit")) => "Number",
        _ => "Text",
    }
}

/// Describes a type in a few words.
pub fn describe(ty: &Node) -> String {
    match (head(ty), ty) {
        (Some(key @ ("list" | "map")), _) => {
            format!("{key} of {}", ty.get(key).map(describe).unwrap_or_default())
        }
        (Some("one_of"), _) => {
            let forms = ty.entries_of("one_of");
            let forms: Vec<_> = forms.iter().map(|(_, form)| describe(type_of(form))).collect();
            forms.join(" or ")
        }
        (Some(key), _) => key.to_owned(),
        (None, ty) => ty.as_text().unwrap_or_default().to_owned(),
    }
}

pub fn type_of(entry: &Node) -> &Node {
    entry.get("type").unwrap_or(entry)
}

/// Collects all texts in a node.
pub fn texts<'n>(node: &'n Node, found: &mut BTreeSet<&'n str>) {
    match node {
        Node::Text(text) => {
            found.insert(text);
        }
        Node::List(items) => items.iter().for_each(|item| texts(item, found)),
        Node::Map(entries) => entries.iter().for_each(|(_, value)| texts(value, found)),
        _ => {}
    }
}
