//! Imports recorded replies: merges the facts that they show into the schema. The key `seen` marks everything that was
//! added or widened.

mod kinds;
mod nodes;
mod observe;
mod replies;
mod seen;
mod shape;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use super::files::{self, Base, ModuleFile, Modules};
use super::merge::Conflict;
use super::report::{files_written, list, show};
use super::rules::Rules;
use super::{adjust, unsettled};
use crate::diagnostic::Faults;
use crate::schema::SchemaApi;
use crate::schema::form::{NodeKind, NodePath};
use crate::write;
use crate::yaml::Node;
use kinds::Sample;
use observe::Observer;
use replies::Recorded;
pub use replies::release;
pub use shape::fits;

/// The result of an import of recorded replies.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// The number of replies that were compared with the schema.
    pub compared: usize,
    /// The number of replies of failed calls, and of replies that are marked as no evidence.
    pub passed_over: usize,
    /// Files that could not be read, with the reason.
    pub unread: Vec<String>,
    /// Functions that the schema does not have, for example `uapi/Email::list_pops`.
    pub unknown: Vec<String>,
    /// Facts that were added or widened.
    pub changes: Vec<String>,
    /// Facts that do not fit but were left as they are, with the reason.
    pub left: Vec<String>,
    /// Facts that a person changed and that the replies contradict. The schema keeps the person's.
    pub conflicts: Vec<Conflict>,
    /// Members that were added and have no text.
    pub unexplained: Vec<String>,
    /// The files that were written.
    pub written: Vec<PathBuf>,
}

/// The findings in one module.
#[derive(Default)]
struct Findings {
    changes: Vec<String>,
    left: Vec<String>,
    conflicts: Vec<Conflict>,
}

/// Merges the facts in a folder of replies into a schema. Files that cannot be read are reported and skipped.
pub fn run(schema: &Path, folder: &Path) -> Result<Evidence, Faults> {
    let _lock = write::lock(schema);
    let mut base = files::read_base(schema)?;
    let found = replies::read(folder)?;
    let mut evidence = Evidence {
        passed_over: found.passed_over,
        unread: found.faults.iter().map(|fault| fault.to_string().trim_end().to_owned()).collect(),
        ..Evidence::default()
    };
    let mut modules: BTreeMap<(SchemaApi, String), Vec<Recorded>> = BTreeMap::new();
    for reply in found.replies {
        modules.entry((reply.api, reply.module.clone())).or_default().push(reply);
    }
    let rules = Rules::embedded();
    let (mut faults, mut changes) = (Faults::default(), Vec::new());
    let mut merged: Modules = Modules::new();
    for ((api, name), replies) in modules {
        let Some(file) = faults.keep(files::read_module(schema, api, &name)) else { continue };
        let Some(file) = file else {
            evidence.unknown.extend(replies.iter().map(Recorded::name));
            continue;
        };
        let functions = file.node.get("functions");
        let is_known =
            |reply: &Recorded| functions.is_some_and(|all| all.get(&reply.function).is_some());
        let (replies, unknown): (Vec<_>, Vec<_>) = replies.into_iter().partition(is_known);
        evidence.unknown.extend(unknown.iter().map(Recorded::name));
        evidence.compared += replies.len();
        let before = base.modules.get(&name).filter(|_| api == SchemaApi::Uapi);
        let module = module(&name, &file, before, &rules, &replies, &mut evidence);
        changes.extend(files::module_change(schema, api, &name, Some(&file), Some(&module)));
        if api == SchemaApi::Uapi {
            merged.insert(name, module);
        }
    }
    faults.into_result(())?;
    evidence.unknown.dedup();
    // A type may get two conflicts, from values of its own kind and of another kind. Keep one per place.
    let mut places = BTreeSet::new();
    evidence.conflicts.retain(|conflict| places.insert(conflict.place.clone()));
    if wait(&mut base, &merged, &evidence.conflicts) {
        changes.push(files::base_change(schema, &base));
    }
    evidence.written = files::write(changes)?;
    Ok(evidence)
}

/// Adds conflicts to the open conflicts. Returns whether this changed them.
fn wait(base: &mut Base, merged: &Modules, conflicts: &[Conflict]) -> bool {
    let before = base.unsettled.clone();
    let (ours, others): (Vec<Conflict>, Vec<Conflict>) = before
        .iter()
        .cloned()
        .partition(|conflict| merged.contains_key(unsettled::module_of(&conflict.place)));
    let mut left = unsettled::left(conflicts, ours, merged);
    left.extend(others);
    left.sort_by_key(|one| {
        before.iter().position(|known| known.place == one.place).unwrap_or(usize::MAX)
    });
    base.unsettled = left;
    base.unsettled != before
}

/// Merges replies into a module. A widened type may read a reply differently, so the merge is repeated until nothing
/// changes.
fn module(
    name: &str,
    file: &ModuleFile,
    base: Option<&Node>,
    rules: &Rules,
    replies: &[Recorded],
    evidence: &mut Evidence,
) -> Node {
    const ROUNDS: usize = 8;
    let api = replies.first().map_or(SchemaApi::Uapi, |reply| reply.api);
    let text =
        if api == SchemaApi::Uapi { name.to_owned() } else { format!("{}/{name}", api.folder()) };
    let path = NodePath { text };
    let mut node = file.node.clone();
    for round in 1..=ROUNDS {
        let mut findings = Findings::default();
        let next = once(&node, base, rules, replies, &path, &mut findings);
        evidence.changes.append(&mut findings.changes);
        let settled = next == node;
        node = next;
        if settled || round == ROUNDS {
            evidence.left.append(&mut findings.left);
            evidence.conflicts.append(&mut findings.conflicts);
            break;
        }
    }
    unexplained(&node, NodeKind::Module, &path, &mut evidence.unexplained);
    node
}

/// Merges replies into a module once.
fn once(
    module: &Node,
    base: Option<&Node>,
    rules: &Rules,
    replies: &[Recorded],
    path: &NodePath,
    findings: &mut Findings,
) -> Node {
    let mut observer = Observer::new(module, base, rules, replies, findings);
    let mut samples: BTreeMap<&str, Vec<Sample>> = BTreeMap::new();
    for (at, reply) in replies.iter().enumerate() {
        let function = module.get("functions").and_then(|all| all.get(&reply.function));
        let member = function.and_then(|function| function.get("data_member")?.as_text());
        let sample = Sample { value: reply.data(member.unwrap_or("data")), reply: at };
        samples.entry(&reply.function).or_default().push(sample);
    }
    let mut node = module.clone();
    if let Some(Node::Map(functions)) = node.get_mut("functions") {
        for (function, node) in functions {
            let Some(samples) = samples.remove(function.as_str()) else { continue };
            let base = base.and_then(|base| base.get("functions")?.get(function));
            observer.function(&format!("{}::{function}", path.text), node, base, samples);
        }
    }
    observer.named(&path.text);
    if let Some(types) = node.get_mut("types") {
        *types = Node::Map(std::mem::take(&mut observer.types));
    }
    adjust::names(&mut node, Some(module), NodeKind::Module);
    node
}

/// Finds members that were added and have no `doc`.
fn unexplained(node: &Node, kind: NodeKind, path: &NodePath, found: &mut Vec<String>) {
    let Node::Map(entries) = node else { return };
    if kind == NodeKind::Entry && node.get("seen").is_some() && node.get("doc").is_none() {
        found.push(path.text.clone());
    }
    for (key, value) in entries {
        unexplained(value, kind.under(key), &path.to(kind, key), found);
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            out,
            "{} replies compared with the schema, {} skipped",
            self.compared, self.passed_over
        )?;
        list(out, "NOT READ", &self.unread, usize::MAX)?;
        let denied = |one: &Conflict| {
            let theirs = one.theirs.as_ref().filter(|theirs| **theirs != Node::Null);
            let theirs = theirs.map_or("it is sent".to_owned(), |theirs| show(Some(theirs)));
            format!(
                "{}\n    the schema keeps: {}\n    the replies show: {theirs}\n    run `cpanel-codegen settle '{}' \
                 --theirs`, or add `odd: WHY` to the files of wrong replies",
                one.place,
                show(one.ours.as_ref()),
                one.place
            )
        };
        let conflicts: Vec<String> = self.conflicts.iter().map(denied).collect();
        let title = "CONFLICTS with the replies: the schema stays as it is until they are settled";
        list(out, title, &conflicts, usize::MAX)?;
        list(out, "changed", &self.changes, usize::MAX)?;
        list(out, "to do: facts that do not fit and were not changed", &self.left, usize::MAX)?;
        list(out, "to do: members without a `doc`", &self.unexplained, usize::MAX)?;
        list(out, "functions that the schema does not have", &self.unknown, usize::MAX)?;
        files_written(out, self.written.len())
    }
}
