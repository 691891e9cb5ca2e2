//! What the schema demands and a document does not care for: names that count up are lists, and no two wire names become
//! the same Rust name.

use super::form::Kind;
use super::shape::text;
use crate::names;
use crate::schema::TextValue;
use crate::yaml::Node;

/// Settles all of a module, which is in the long form.
pub fn settle(node: &mut Node, kind: Kind) {
    if kind == Kind::Function {
        numbered(node);
    }
    let Node::Map(entries) = node else { return };
    for (key, value) in entries.iter_mut() {
        settle(value, kind.under(key));
    }
    if !matches!(kind, Kind::Entries | Kind::Functions | Kind::Values) {
        return;
    }
    let rust_of = |(wire, node): &(String, Node)| {
        let key = if kind == Kind::Values { "name" } else { "rust" };
        let chosen = node.get(key).and_then(Node::as_text).map(str::to_owned);
        chosen.unwrap_or_else(|| usual(kind, wire))
    };
    let mut taken: Vec<String> = Vec::new();
    // Whoever is called in Rust as on the wire keeps the name, and whoever has one by choice.
    let keeps = |entry: &(String, Node), rust: &str| {
        entry.0 == rust || (kind != Kind::Values && entry.1.get("rust").is_some())
    };
    for entry in entries.iter() {
        let rust = rust_of(entry);
        if keeps(entry, &rust) {
            taken.push(rust);
        }
    }
    for entry in entries.iter_mut() {
        let rust = rust_of(entry);
        if keeps(entry, &rust) {
            continue;
        }
        if !taken.contains(&rust) {
            taken.push(rust);
            continue;
        }
        let free = other_names(entry, &rust).find(|name| !taken.contains(name));
        let Some(free) = free else { continue };
        taken.push(free.clone());
        let key = if kind == Kind::Values { "name" } else { "rust" };
        match &mut entry.1 {
            Node::Map(keys) => keys.push((key.to_owned(), text(free))),
            plain => *plain = Node::Map(vec![(key.to_owned(), text(free))]),
        }
    }
}

/// A parameter whose name counts up is a list, and one whose name holds a key is a map, unless it is one of a family.
fn numbered(function: &mut Node) {
    let families = function.get("families").and_then(Node::as_map).unwrap_or_default();
    let members = families.iter().filter_map(|(_, family)| family.get("params")?.as_list());
    let members: Vec<Node> = members.flatten().cloned().collect();
    let Node::Map(keys) = function else { return };
    let params = keys.iter_mut().find(|(key, _)| key == "params");
    let Some((_, Node::Map(params))) = params else { return };
    for (name, param) in params {
        let wrapper = match (names::is_numbered(name), names::is_open(name)) {
            (true, _) => "list",
            (_, true) => "map",
            _ => continue,
        };
        let Node::Map(keys) = param else { continue };
        let Some(at) = keys.iter().position(|(key, _)| key == "type") else { continue };
        if members.contains(&text(&**name)) || keys[at].1.get(wrapper).is_some() {
            continue;
        }
        let item = std::mem::replace(&mut keys[at].1, Node::Null);
        keys[at].1 = Node::Map(vec![(wrapper.to_owned(), item)]);
        let alone = ["default", "example", "min", "max", "wire"];
        keys.retain(|(key, _)| !alone.contains(&key.as_str()));
    }
}

/// The name that Rust code would have for it.
fn usual(kind: Kind, wire: &str) -> String {
    match kind {
        Kind::Values => names::variant(&TextValue { text: wire.to_owned(), doc: None, rust: None }),
        Kind::Functions => names::snake(wire),
        _ => names::setter(names::snake(&names::bare(wire))),
    }
}

/// Other names, the most telling first.
fn other_names(entry: &(String, Node), rust: &str) -> impl Iterator<Item = String> {
    let (wire, node) = entry;
    let files = node.get("type").and_then(|ty| ty.get("list")) == Some(&text("file"));
    let first = if files {
        Some(format!("{rust}_files"))
    } else if wire.starts_with('_') {
        Some(format!("raw_{rust}"))
    } else {
        None
    };
    let camel = rust.starts_with(|c: char| c.is_ascii_uppercase());
    let rust = rust.to_owned();
    let counted =
        (2..).map(move |n| if camel { format!("{rust}{n}") } else { format!("{rust}_{n}") });
    first.into_iter().chain(counted)
}
