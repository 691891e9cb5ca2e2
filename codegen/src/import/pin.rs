//! Keeps the Rust names of published types.
//!
//! A type that is written out gets its Rust name from its place, with a number if another type already has that name.
//! So a new type may take the name of an older one. Then the older one is moved into `types` under its old name.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::shape::text;
use super::shared::{add_type, rename};
use crate::files::SourceFile;
use crate::names;
use crate::resolve::{self, ItemKind, ParamSource, RustFunction, RustItem, RustParam, RustType};
use crate::schema::form::{NodeKind, shorten};
use crate::schema::{self, SchemaApi};
use crate::yaml::{Node, Parsed};

/// The keys from the top of a module to a node.
type KeyPath = Vec<String>;

/// A thing with a Rust name.
#[derive(Clone, PartialEq)]
struct PinnedName {
    rust: String,
    /// Whether it may be moved into `types`. Types of parameters may not: each has its own struct.
    movable: bool,
}

type RustNames = BTreeMap<KeyPath, PinnedName>;

/// Gives each type of a merged module the Rust name that it had before the merge. Returns a message for each change.
pub fn names(before: &Node, merged: &mut Node) -> Vec<String> {
    let (mut told, Some(mut old)) = (Vec::new(), names_of(before)) else { return Vec::new() };
    // Types in `types` are named first, so a moved type may take the name of another type. Then the search is repeated.
    for _ in 0..=old.len() {
        let Some(new) = names_of(merged) else { break };
        let lost = |(way, named): &(&KeyPath, &PinnedName)| {
            new.get(*way).is_some_and(|now| now.rust != named.rust)
        };
        // A type inside another type gets its name from the outer one.
        let mut outer: Vec<(KeyPath, PinnedName)> = Vec::new();
        for (way, named) in old.iter().filter(lost) {
            if !outer.last().is_some_and(|(outer, _)| way.starts_with(outer)) {
                outer.push((way.clone(), named.clone()));
            }
        }
        let types = merged.entries_of("types");
        let named = old.values().chain(new.values()).map(|named| &named.rust);
        let mut taken: BTreeSet<String> =
            named.chain(types.iter().map(|(name, _)| name)).cloned().collect();
        let mut changed = false;
        for (way, PinnedName { rust, movable }) in outer {
            let done = if movable {
                give_way(merged, &rust, &mut taken);
                move_into_types(merged, &way, &rust).then(|| {
                    follow(&mut old, &way, &rust);
                    format!(
                        "`{rust}` keeps its meaning; its type at {} moved into `types`",
                        way.join("/")
                    )
                })
            } else {
                // The parameter struct of a function is not in the module `types`, but the struct of required arguments
                // is beside it.
                let beside =
                    |at: &KeyPath| at.len() > 2 || way.last().is_some_and(|key| key == REQUIRED);
                let newcomer = new
                    .iter()
                    .find(|(at, now)| now.rust == rust && !old.contains_key(*at) && beside(at));
                newcomer.and_then(|(at, now)| other_name(merged, at, now, &mut taken))
            };
            changed |= done.is_some();
            told.extend(done);
        }
        if !changed {
            break;
        }
    }
    told
}

/// Returns the Rust names in a module, if the module can be read.
fn names_of(node: &Node) -> Option<RustNames> {
    let parsed = Parsed::new(shorten(node, NodeKind::Module));
    let module = schema::module_of(SchemaApi::Uapi, SourceFile::default(), parsed).ok()?;
    let resolved = resolve::resolve(&module);
    let items = resolved.types.iter().map(|item| (item.rust.as_str(), item)).collect();
    let mut walk = Walk { module: node, items, found: RustNames::new() };
    let functions = node.entries_of("functions");
    for (function, (_, node)) in resolved.functions.iter().zip(functions) {
        walk.function(function, node);
    }
    let types = node.entries_of("types");
    for (name, ty) in types {
        walk.ty(&RustType::Item(name.clone()), ty, &way(&["types", name]));
    }
    Some(walk.found)
}

fn way(keys: &[&str]) -> KeyPath {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

/// The last key of the path to a struct of required arguments.
const REQUIRED: &str = "required struct";

struct Walk<'r, 's> {
    module: &'r Node,
    items: HashMap<&'r str, &'r RustItem<'s>>,
    found: RustNames,
}

impl<'r, 's> Walk<'r, 's> {
    fn add(&mut self, way: KeyPath, rust: &str, movable: bool) {
        self.found.insert(way, PinnedName { rust: rust.to_owned(), movable });
    }

    fn required(&mut self, at: &[String], rust: Option<&String>) {
        rust.into_iter().for_each(|rust| self.add([at, &way(&[REQUIRED])].concat(), rust, false));
    }

    fn function(&mut self, function: &'r RustFunction<'s>, node: &Node) {
        let at = way(&["functions", &function.schema.name]);
        self.add(at.clone(), &function.params_struct, false);
        self.required(&at, function.required_struct.as_ref());
        self.params(&function.params, node, "params", &at);
        if let Some(returns) = node.get("returns") {
            self.ty(&function.data, returns, &[at, way(&["returns"])].concat());
        }
    }

    /// Visits the parameters of a function, or the fields of a record that is sent.
    fn params(&mut self, params: &'r [RustParam<'s>], node: &Node, key: &str, at: &[String]) {
        for param in params {
            let wire = param.of.wire_name();
            if let (ParamSource::Family(_), RustType::Item(rust)) =
                (&param.of, param.ty.innermost())
            {
                let family = [at, &way(&["families", wire])].concat();
                self.add(family.clone(), rust, false);
                let Some(item) = self.item(rust) else { continue };
                if let ItemKind::Input { fields, required_struct, .. } = &item.kind {
                    self.required(&family, required_struct.as_ref());
                    self.params(fields, node, key, at);
                }
            } else if let Some(ty) = node.get(key).and_then(|all| all.get(wire)?.get("type")) {
                self.ty(&param.ty, ty, &[at, &way(&[key, wire, "type"])].concat());
            }
        }
    }

    fn item(&self, rust: &str) -> Option<&'r RustItem<'s>> {
        self.items.get(rust).copied()
    }

    fn ty(&mut self, ty: &RustType, node: &Node, at: &[String]) {
        match (ty, node) {
            (RustType::Option(inner), _) => self.ty(inner, node, at),
            // A list or a map may have a name, but it has no Rust type.
            (RustType::List(_) | RustType::Map(_), Node::Text(name)) => {
                let named = self.module.get("types").and_then(|types| types.get(name));
                named.into_iter().for_each(|node| self.ty(ty, node, &way(&["types", name])));
            }
            (_, Node::Text(_)) => {}
            (RustType::List(inner) | RustType::Map(inner), _) => {
                let key = if matches!(ty, RustType::List(_)) { "list" } else { "map" };
                let node = node.get(key).into_iter();
                node.for_each(|node| self.ty(inner, node, &[at, &way(&[key])].concat()));
            }
            (RustType::Item(rust), _) => {
                let Some(item) = self.item(rust) else { return };
                self.add(at.to_vec(), rust, !matches!(item.kind, ItemKind::Input { .. }));
                match &item.kind {
                    ItemKind::Input { fields, required_struct, .. } => {
                        self.required(at, required_struct.as_ref());
                        self.params(fields, node, "record", at);
                    }
                    ItemKind::Record(fields) => {
                        self.entries(fields.iter().map(|field| &field.ty), node, "record", at);
                    }
                    ItemKind::Union(forms) => {
                        self.entries(forms.iter().map(|form| &form.ty), node, "one_of", at);
                    }
                    ItemKind::Enum { .. } => {}
                }
            }
            _ => {}
        }
    }

    fn entries(
        &mut self,
        types: impl Iterator<Item = &'r RustType>,
        node: &Node,
        key: &str,
        at: &[String],
    ) {
        let entries = node.entries_of(key);
        for (ty, (name, entry)) in types.zip(entries) {
            let Some(node) = entry.get("type") else { continue };
            self.ty(ty, node, &[at, &way(&[key, name, "type"])].concat());
        }
    }
}

fn at<'n>(node: &'n mut Node, way: &[String]) -> Option<&'n mut Node> {
    way.iter().try_fold(node, |node, key| node.get_mut(key))
}

/// Renames a new type in `types` if an older type already has its name.
fn give_way(module: &mut Node, rust: &str, taken: &mut BTreeSet<String>) {
    if module.get("types").is_some_and(|types| types.get(rust).is_some()) {
        *module = rename(module, rust, &free(rust, "", taken));
    }
}

fn move_into_types(module: &mut Node, way: &[String], rust: &str) -> bool {
    let Some(place) = at(module, way) else { return false };
    let ty = (rust.to_owned(), std::mem::replace(place, text(rust)));
    add_type(module, ty);
    true
}

/// Changes the paths of everything inside a type that was moved into `types`.
fn follow(names: &mut RustNames, from: &[String], rust: &str) {
    let to = |at: KeyPath| match at.strip_prefix(from) {
        Some(rest) => [&way(&["types", rust]), rest].concat(),
        None => at,
    };
    *names = std::mem::take(names).into_iter().map(|(at, named)| (to(at), named)).collect();
}

/// Gives a new thing another name.
fn other_name(
    module: &mut Node,
    way: &[String],
    PinnedName { rust, movable }: &PinnedName,
    taken: &mut BTreeSet<String>,
) -> Option<String> {
    let place = way.join("/");
    if *movable {
        let name = free(rust, "", taken);
        let told =
            format!("`{rust}` keeps its meaning; the new type at {place} is `{name}` in `types`");
        return move_into_types(module, way, &name).then_some(told);
    }
    // A function or a family has the name itself. A record gets it from the parameter or member before the key `type`.
    let way = way.strip_suffix(&["type".to_owned()]).unwrap_or(way);
    let wire = way.last()?;
    let entry = at(module, way)?;
    let Node::Map(keys) = entry else { return None };
    let known = keys.iter().find(|(key, _)| key == "rust").and_then(|(_, name)| name.as_text());
    let name = free(known.unwrap_or(&names::snake(&names::bare(wire))), "_", taken);
    keys.retain(|(key, _)| key != "rust");
    keys.push(("rust".to_owned(), text(&*name)));
    Some(format!("`{rust}` keeps its meaning; the new entry at {place} has `rust: {name}`"))
}

/// Returns an unused name with a number.
fn free(name: &str, between: &str, taken: &mut BTreeSet<String>) -> String {
    let mut names = (2..).map(|number| format!("{name}{between}{number}"));
    let name = names.find(|name| !taken.contains(name)).unwrap_or_default();
    taken.insert(name.clone());
    name
}
