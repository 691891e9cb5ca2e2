//! Applies rules of the schema that a document does not follow: numbered parameters are lists, and no two wire names
//! become the same Rust name.

use std::collections::BTreeSet;

use super::shape::text;
use crate::names;
use crate::schema::TextValue;
use crate::schema::form::NodeKind;
use crate::yaml::Node;

/// Gives numbered parameters and parameters with a key in their name the type that the schema requires. The module must
/// have the long form.
pub fn numbers(module: &mut Node) {
    let Some(Node::Map(functions)) = module.get_mut("functions") else { return };
    functions.iter_mut().for_each(|(_, function)| numbered(function));
}

/// Gives each thing of a merged module its own Rust name. Things that were in the schema before keep their names.
pub fn names(node: &mut Node, before: Option<&Node>, kind: NodeKind) {
    let Node::Map(entries) = node else { return };
    for (key, value) in entries.iter_mut() {
        names(value, before.and_then(|node| node.get(key)), kind.under(key));
    }
    if !matches!(kind, NodeKind::Entries | NodeKind::Functions | NodeKind::Values) {
        return;
    }
    let key = if kind == NodeKind::Values { "name" } else { "rust" };
    let chosen = |node: &Node| node.get(key).and_then(Node::as_text).map(str::to_owned);
    let rust_of = |(wire, node): &(String, Node)| chosen(node).unwrap_or_else(|| usual(kind, wire));
    // An explicit name comes first, then a name that was there before, then a Rust name that equals the wire name.
    let rank = |entry: &(String, Node)| {
        let known = before.is_some_and(|node| node.get(&entry.0).is_some());
        [chosen(&entry.1).is_some(), known, entry.0 == rust_of(entry)].iter().position(|yes| *yes)
    };
    let mut order: Vec<usize> = (0..entries.len()).collect();
    order.sort_by_key(|at| rank(&entries[*at]).unwrap_or(usize::MAX));
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for at in order {
        let entry = &mut entries[at];
        let rust = rust_of(entry);
        if taken.insert(rust.clone()) || chosen(&entry.1).is_some() {
            continue;
        }
        let free = other_names(entry, &rust).find(|name| !taken.contains(name));
        let Some(free) = free else { continue };
        taken.insert(free.clone());
        match &mut entry.1 {
            Node::Map(keys) => keys.push((key.to_owned(), text(free))),
            plain => *plain = Node::Map(vec![(key.to_owned(), text(free))]),
        }
    }
}

/// Cleans up a merged function: removes parameters that no longer exist from rules and families, and removes rules in
/// which a parameter is now required. Returns the removed rules.
pub fn rules(function: &mut Node) -> Vec<String> {
    let params = function.entries_of("params");
    let names: BTreeSet<String> = params.iter().map(|(name, _)| name.clone()).collect();
    let asked = params.iter().filter(|(_, param)| param.get("required") == Some(&Node::Bool(true)));
    let asked: BTreeSet<String> = asked.map(|(name, _)| name.clone()).collect();
    let mut removed = Vec::new();
    let Node::Map(keys) = function else { return removed };
    let known = |item: &Node| item.as_text().is_some_and(|name| names.contains(name));
    let is_asked = |item: &Node| item.as_text().is_some_and(|name| asked.contains(name));
    let mut holds = |rule: &mut Node| {
        let Node::Map(entries) = rule else { return true };
        entries.retain_mut(|(rule, params)| {
            let Node::List(items) = params else { return true };
            let before = items.clone();
            items.retain(known);
            let stays = items.len() > 1 && !items.iter().any(is_asked);
            if !stays {
                let names: Vec<_> = before.iter().filter_map(Node::as_text).collect();
                removed.push(format!("{rule} of {}", names.join(", ")));
            }
            stays
        });
        !entries.is_empty()
    };
    keys.retain_mut(|(key, value)| match (key.as_str(), value) {
        ("together", Node::List(rules)) => {
            rules.retain_mut(&mut holds);
            !rules.is_empty()
        }
        ("together", rule) => holds(rule),
        ("families", Node::Map(families)) => {
            families.retain_mut(|(_, family)| {
                let Some(Node::List(items)) = family.get_mut("params") else { return true };
                items.retain(known);
                !items.is_empty()
            });
            !families.is_empty()
        }
        _ => true,
    });
    removed
}

/// Makes a numbered parameter a list, and a parameter with a key in its name a map, unless it belongs to a family.
fn numbered(function: &mut Node) {
    let families = function.entries_of("families");
    let members = families.iter().filter_map(|(_, family)| family.get("params")?.as_list());
    let members: Vec<Node> = members.flatten().cloned().collect();
    let Some(Node::Map(params)) = function.get_mut("params") else { return };
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

/// Returns the default Rust name.
fn usual(kind: NodeKind, wire: &str) -> String {
    match kind {
        NodeKind::Values => {
            names::variant(&TextValue { text: wire.to_owned(), ..Default::default() })
        }
        NodeKind::Functions => names::snake(wire),
        _ => names::setter(names::snake(&names::bare(wire))),
    }
}

/// Returns other names, the best first.
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
    // `type_` has its underscore only because `type` is a keyword. With a number it needs none.
    let rust = rust.trim_end_matches('_').to_owned();
    let counted =
        (2..).map(move |n| if camel { format!("{rust}{n}") } else { format!("{rust}_{n}") });
    first.into_iter().chain(counted)
}
