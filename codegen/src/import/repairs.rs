//! Corrects faults of the reference document with the repairs in `schema/repairs.yaml`. Each repair states its reason.

use std::collections::BTreeSet;
use std::path::Path;

use super::facts::{DocumentFacts, empty_module};
use crate::diagnostic::Faults;
use crate::files::SourceFile;
use crate::schema::view::{View, view};
use crate::yaml::{self, Node, Place};

/// The file with the repairs.
#[derive(Default)]
pub struct Repairs {
    source: SourceFile,
    /// The version of the document that the repairs were written for.
    version: Option<String>,
    list: Vec<Repair>,
}

/// A repair.
struct Repair {
    place: Place,
    /// The places that it applies to, for example `Module::function/params/name`.
    what: Vec<String>,
    expect: Option<Node>,
    action: Action,
}

enum Action {
    /// Sets keys of a map. A key with the value `null` is removed.
    Set(Node),
    /// Replaces a whole node.
    Replace(Node),
    /// Adds entries to a map that does not have them.
    Add(Node),
    /// Gives an entry another key in the same position.
    Rename(String),
    /// Moves a function to another module or name.
    Move(String),
    Remove,
}

/// The key of each action, and how it is read from a repair.
const ACTIONS: [(&str, ReadAction); 6] = [
    ("set", |view, key| Action::Set(node(view, key))),
    ("replace", |view, key| Action::Replace(node(view, key))),
    ("add", |view, key| Action::Add(node(view, key))),
    ("rename", |view, key| Action::Rename(view.text(key).unwrap_or_default())),
    ("move", |view, key| Action::Move(view.text(key).unwrap_or_default())),
    ("remove", |_, _| Action::Remove),
];

type ReadAction = fn(&View<'_>, &str) -> Action;

fn node(view: &View<'_>, key: &str) -> Node {
    view.node().get(key).cloned().unwrap_or_default()
}

/// The result of the repairs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repaired {
    /// The number of places that were repaired.
    pub applied: usize,
    /// Repairs that no longer apply, with the reason.
    pub stale: Vec<String>,
    /// The functions that a repair replaces completely.
    pub replaced: BTreeSet<String>,
}

impl Repairs {
    /// Reads the file. A schema without the file has no repairs.
    pub fn read(path: &Path) -> Result<Self, Faults> {
        let Some(source) = SourceFile::read_if_any(path)? else { return Ok(Self::default()) };
        let parsed = source.parse()?;
        // Faults of repairs are found later, so the places are needed.
        parsed.find_places(&source.text);
        let (version, list) = view(&source, &parsed, |view| {
            view.only(&["document", "repairs"]);
            let repairs = view.get("repairs").filter(|list| *list.node() != Node::Null);
            let repairs = repairs.into_iter().flat_map(|list| list.items());
            (view.text("document"), repairs.filter_map(Repair::read).collect())
        })?;
        Ok(Self { source, version, list })
    }

    /// Applies the repairs to the facts. A repair that does not apply is a fault for the version that the file was
    /// written for, and a remark in the report for any other version. With `partial`, a repair of something that the
    /// document does not have is skipped.
    pub fn apply(&self, facts: &mut DocumentFacts, partial: bool) -> Result<Repaired, Faults> {
        let mut done = Repaired::default();
        let mut faults = Faults::default();
        let same = self.version.as_deref() == Some(facts.version.as_str());
        for repair in &self.list {
            for what in &repair.what {
                match repair.apply(facts, what) {
                    Ok(()) => {
                        done.applied += 1;
                        if matches!(repair.action, Action::Replace(_)) {
                            done.replaced.insert(what.clone());
                        }
                    }
                    Err(Failure::Absent) if partial => {}
                    // A function that the document no longer has gets one remark, even if it has several repairs.
                    Err(Failure::Absent) if !same => {
                        let function = split(what).0;
                        let message = Failure::Absent.message(function);
                        if !done.stale.contains(&message) {
                            done.stale.push(message);
                        }
                    }
                    Err(failure) => {
                        let message = failure.message(what);
                        if same {
                            let fault = self.source.fault(repair.place, message);
                            faults.add(fault.help("correct the repair, or delete it"));
                        } else {
                            done.stale.push(message);
                        }
                    }
                }
            }
        }
        facts.modules.retain(|_, module| !module.entries_of("functions").is_empty());
        faults.into_result(done)
    }
}

/// The reason why a repair does not apply.
enum Failure {
    /// The document does not have the function.
    Absent,
    /// The function differs from what the repair expects.
    Differs(String),
}

impl Failure {
    fn message(&self, what: &str) -> String {
        match self {
            Failure::Absent => format!("a repair of `{what}` no longer applies: it does not exist"),
            Failure::Differs(how) => format!("a repair of `{what}` no longer applies: {how}"),
        }
    }
}

impl Repair {
    fn read(view: View<'_>) -> Option<Self> {
        let keys = ACTIONS.map(|(key, _)| key);
        view.only(&[&["what", "why", "expect"], &keys[..]].concat());
        if view.get("why").is_none() || view.text("why").is_some_and(|why| why.is_empty()) {
            view.fault_here("the repair has no `why`", None);
        }
        let what = match view.node().get("what") {
            Some(Node::Text(one)) => vec![one.clone()],
            _ => view.texts("what"),
        };
        if what.is_empty() {
            view.fault_here("the repair has no `what`", None);
        }
        let used: Vec<_> = ACTIONS.iter().filter(|(key, _)| view.get(key).is_some()).collect();
        let [(key, action)] = used[..] else {
            let keys = keys.map(|key| format!("`{key}`")).join(", ");
            view.fault_here(format!("a repair needs exactly one of {keys}"), None);
            return None;
        };
        let action = action(&view, key);
        let (place, expect) = (view.at.value(), view.node().get("expect").cloned());
        Some(Self { place, what, expect, action })
    }

    fn apply(&self, facts: &mut DocumentFacts, what: &str) -> Result<(), Failure> {
        let differs = |how: &str| Failure::Differs(how.to_owned());
        let (place, steps) = split(what);
        if let Action::Move(to) = &self.action {
            return move_function(facts, place, to);
        }
        let (module, function) =
            place.split_once("::").map_or((place, None), |(m, f)| (m, Some(f)));
        let mut here = facts.modules.get_mut(module).ok_or(Failure::Absent)?;
        if let Some(function) = function {
            let functions = child(here, "functions").ok_or(Failure::Absent)?;
            here = child(functions, function).ok_or(Failure::Absent)?;
        }
        if let (Action::Rename(new), [types, old], None) = (&self.action, &steps[..], function)
            && types == "types"
            && child(here, "types").is_some_and(|types| types.get(old).is_some())
        {
            rename_type(here, old, new);
        }
        // Renaming and removing change the map that holds the entry.
        let in_parent = matches!(self.action, Action::Rename(_) | Action::Remove);
        if let Some(expected) = &self.expect {
            let mut target = &*here;
            for step in &steps {
                target =
                    look(target, step).ok_or_else(|| differs(&format!("there is no `{step}`")))?;
            }
            expect(target, expected).map_err(Failure::Differs)?;
        }
        let depth = if in_parent { steps.len().saturating_sub(1) } else { steps.len() };
        for step in &steps[..depth] {
            here = child(here, step).ok_or_else(|| differs(&format!("there is no `{step}`")))?;
        }
        match &self.action {
            Action::Set(keys) => set(here, keys).map_err(Failure::Differs),
            Action::Replace(node) => {
                *here = node.clone();
                Ok(())
            }
            Action::Add(entries) => add(here, entries).map_err(Failure::Differs),
            Action::Rename(_) | Action::Remove => {
                let Some(step) = steps.last() else { return Err(differs("it names no entry")) };
                let key =
                    holder(here, step).ok_or_else(|| differs(&format!("there is no `{step}`")))?;
                let Node::Map(entries) = key else { return Err(differs("it is not a map")) };
                if let Action::Rename(new) = &self.action {
                    for (name, _) in entries.iter_mut().filter(|(name, _)| name == step) {
                        name.clone_from(new);
                    }
                } else {
                    entries.retain(|(name, _)| name != step);
                }
                Ok(())
            }
            Action::Move(_) => Ok(()),
        }
    }
}

/// Splits `Module::function/params/name` into the place and the steps inside it. A step writes a slash as `~1`.
fn split(what: &str) -> (&str, Vec<String>) {
    let mut parts = what.split('/');
    let place = parts.next().unwrap_or_default();
    (place, parts.map(|part| part.replace("~1", "/").replace("~0", "~")).collect())
}

/// Keys that a path may leave out: `returns/size` finds `returns/list/record/size`.
const WRAPPERS: [&str; 4] = ["type", "list", "map", "record"];

fn look<'n>(node: &'n Node, step: &str) -> Option<&'n Node> {
    node.get(step).or_else(|| WRAPPERS.iter().find_map(|key| look(node.get(key)?, step)))
}

/// Returns the map that has the key, here or inside a wrapper.
fn holder<'n>(node: &'n mut Node, step: &str) -> Option<&'n mut Node> {
    if node.get(step).is_some() {
        return Some(node);
    }
    let wrapper = WRAPPERS
        .iter()
        .find(|key| node.get(key).is_some_and(|inner| look(inner, step).is_some()))?;
    holder(node.get_mut(wrapper)?, step)
}

fn child<'n>(node: &'n mut Node, step: &str) -> Option<&'n mut Node> {
    holder(node, step)?.get_mut(step)
}

/// Checks that a node has every key that the repair expects. The value `null` means that the key must be missing.
fn expect(node: &Node, expected: &Node) -> Result<(), String> {
    match (expected, node) {
        (Node::Map(keys), Node::Map(_)) => {
            keys.iter().try_for_each(|(key, wanted)| match (node.get(key), wanted) {
                (None, Node::Null) => Ok(()),
                (Some(_), Node::Null) => Err(format!("it has a `{key}`")),
                (None, _) => Err(format!("it has no `{key}`")),
                (Some(value), _) => expect(value, wanted),
            })
        }
        _ if expected == node => Ok(()),
        _ => Err(format!("it is `{}`", yaml::print(node, None).trim().replace('\n', " "))),
    }
}

fn set(node: &mut Node, keys: &Node) -> Result<(), String> {
    let (Node::Map(entries), Node::Map(keys)) = (node, keys) else {
        return Err("`set` needs a map on both sides".into());
    };
    for (key, value) in keys {
        match (entries.iter().position(|(name, _)| name == key), value) {
            (Some(at), Node::Null) => drop(entries.remove(at)),
            (None, Node::Null) => {}
            (Some(at), _) => entries[at].1 = value.clone(),
            (None, _) => entries.push((key.clone(), value.clone())),
        }
    }
    Ok(())
}

fn add(node: &mut Node, more: &Node) -> Result<(), String> {
    let (Node::Map(entries), Node::Map(more)) = (node, more) else {
        return Err("`add` needs a map on both sides".into());
    };
    for (key, value) in more {
        if entries.iter().any(|(name, _)| name == key) {
            return Err(format!("it already has a `{key}`"));
        }
        entries.push((key.clone(), value.clone()));
    }
    Ok(())
}

/// Renames a type and everything that refers to it.
fn rename_type(node: &mut Node, old: &str, new: &str) {
    match node {
        Node::Text(name) if name == old => new.clone_into(name),
        Node::List(items) => items.iter_mut().for_each(|item| rename_type(item, old, new)),
        Node::Map(entries) => {
            entries.iter_mut().for_each(|(_, value)| rename_type(value, old, new));
        }
        _ => {}
    }
}

fn move_function(facts: &mut DocumentFacts, from: &str, to: &str) -> Result<(), Failure> {
    let parts = |place: &str| place.split_once("::").map(|(m, f)| (m.to_owned(), f.to_owned()));
    let (Some((module, function)), Some((to_module, to_function))) = (parts(from), parts(to))
    else {
        return Err(Failure::Differs("`move` needs `Module::function` on both sides".into()));
    };
    let source = facts.modules.get_mut(&module);
    let Some(Node::Map(entries)) = source.and_then(|node| node.get_mut("functions")) else {
        return Err(Failure::Absent);
    };
    let at = entries.iter().position(|(name, _)| *name == function).ok_or(Failure::Absent)?;
    let (_, node) = entries.remove(at);
    let new = || empty_module(&to_module);
    let target = facts.modules.entry(to_module.clone()).or_insert_with(new);
    if target.get("functions").is_some_and(|all| all.get(&to_function).is_some()) {
        return Err(Failure::Differs(format!("there is already a `{to_function}`")));
    }
    if let Some(Node::Map(entries)) = target.get_mut("functions") {
        entries.push((to_function, node));
    }
    Ok(())
}
