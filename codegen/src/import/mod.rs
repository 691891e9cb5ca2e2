//! Imports a reference document: document → facts → repairs → merge with the schema → files.
//!
//! Each stage is a file. [`document`] reads, `facts` collects (with `schemas`, `params`, `values`, `shape` and the
//! rules in `rules.yaml`), `repairs` corrects, `merge` joins the facts with the work of people, `files` writes.

mod adjust;
mod document;
mod facts;
mod files;
mod merge;
mod params;
mod pin;
pub mod recorded;
mod removed;
mod repairs;
mod report;
mod rules;
mod same;
mod schemas;
mod shape;
mod shared;
mod unsettled;
mod values;
mod words;

use std::collections::BTreeSet;
use std::path::PathBuf;

pub use report::ImportReport;
pub use unsettled::{Side, list as unsettled, settle};

use crate::diagnostic::Faults;
use crate::schema::SchemaApi;
use crate::schema::form::{NodeKind, lengthen, put, same, shorten, tidy};
use crate::write;
use crate::yaml::{self, Node};
use files::{Base, ModuleFile, Modules};
use merge::{MergeOutcome, Policy};

/// The settings of an import.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// The path of the reference document.
    pub openapi: PathBuf,
    /// The folder of the schema.
    pub schema: PathBuf,
    /// Whether the document describes only some functions. All other functions are left alone.
    pub partial: bool,
    /// Whether things that the document no longer has are deleted rather than marked.
    pub prune: bool,
    /// Whether a fault in one function refuses the whole document.
    pub strict: bool,
}

/// Imports a document. If there are faults, nothing is written and all faults are returned.
pub fn run(options: &ImportOptions) -> Result<ImportReport, Faults> {
    let _lock = write::lock(&options.schema);
    let rules = rules::Rules::embedded();
    let repairs = repairs::Repairs::read(&options.schema.join("repairs.yaml"));
    let base = files::read_base(&options.schema);
    let document = document::Document::read(&options.openapi);
    let mut faults = Faults::default();
    let (Some(repairs), Some(base), Some(document)) =
        (faults.keep(repairs), faults.keep(base), faults.keep(document))
    else {
        return Err(faults);
    };
    let mut facts = facts::collect(&document, &rules)?;
    let repaired = repairs.apply(&mut facts, options.partial);
    faults.keep(without_module(&document, &facts));
    let repaired = faults.keep(repaired);
    let Some(repaired) = repaired.filter(|_| faults.is_empty()) else { return Err(faults) };
    facts.faulty.retain(|function, _| !repaired.replaced.contains(function));
    if options.strict && !facts.faulty.is_empty() {
        return Err(facts.faulty.values().flat_map(|faults| faults.iter().cloned()).collect());
    }
    let faulty = leave_out(&mut facts, &base);
    let mut theirs = Modules::new();
    for (name, node) in &facts.modules {
        let mut long = lengthen(node, NodeKind::Module);
        adjust::numbers(&mut long);
        theirs.insert(name.clone(), tidy(&long, NodeKind::Module));
    }
    let policy =
        Policy { partial: options.partial, prune: options.prune, version: facts.version.clone() };
    let mut base = base;
    let merged = merge_all(options, &base, &theirs, &policy)?;
    let waiting = std::mem::take(&mut base.unsettled);
    base.unsettled = unsettled::left(&merged.outcome.conflicts, waiting, &merged.modules);
    let mut report = ImportReport {
        version: facts.version,
        version_before: base.version.clone(),
        modules: theirs.len(),
        faulty,
        repaired: repaired.applied,
        stale: repaired.stale,
        merged: MergeOutcome { conflicts: base.unsettled.clone(), ..merged.outcome },
        skipped: facts.skipped,
        ..ImportReport::default()
    };
    for (name, module) in &theirs {
        count(name, module, &base, &mut report);
    }
    for (name, node) in &merged.modules {
        left_for_a_person(name, node, &mut report);
    }
    let mut changes = merged.changes;
    changes.push(files::base_change(&options.schema, &next_base(base, theirs, &policy)));
    report.written = files::write(changes)?;
    Ok(report)
}

/// Replaces each function that could not be read completely by the facts of the last import, or removes it. Returns a
/// message for each: its faults, and a repair to start with.
fn leave_out(facts: &mut facts::DocumentFacts, base: &Base) -> Vec<String> {
    let mut left = Vec::new();
    for (place, faults) in std::mem::take(&mut facts.faulty) {
        let Some((module, name)) = place.split_once("::") else { continue };
        let before = base.modules.get(module).and_then(|node| node.get("functions")?.get(name));
        let node = facts.modules.get_mut(module);
        let Some(Node::Map(functions)) = node.and_then(|node| node.get_mut("functions")) else {
            continue;
        };
        let Some(at) = functions.iter().position(|(known, _)| known == name) else { continue };
        let found = functions.remove(at).1;
        if let Some(before) = before {
            functions.insert(at, (name.to_owned(), before.clone()));
        }
        let repair = [
            ("what".to_owned(), Node::Text(place.clone())),
            ("replace".to_owned(), shorten(&tidy(&found, NodeKind::Function), NodeKind::Function)),
            ("why".to_owned(), Node::Text("…".to_owned())),
        ];
        let repair = yaml::print(&Node::List(vec![Node::Map(repair.into())]), None);
        let kept = if before.is_some() { "stays as it was" } else { "is left out" };
        left.push(format!(
            "`{place}` {kept}, because it could not be read completely:\n{faults}\n  correct this and put it into repairs.yaml:\n{}",
            repair.lines().map(|line| format!("    {line}\n")).collect::<String>()
        ));
    }
    facts.modules.retain(|_, module| !module.entries_of("functions").is_empty());
    left
}

/// Reports functions that belong to no module after all repairs.
fn without_module(
    document: &document::Document,
    facts: &facts::DocumentFacts,
) -> Result<(), Faults> {
    let Some(module) = facts.modules.get("") else { return Ok(()) };
    document.find_places();
    let functions = module.entries_of("functions");
    let paths = document.top().get("paths");
    let fault = |(name, _): &(String, Node)| {
        let path = paths.and_then(|paths| paths.get(&format!("/{name}")));
        let place = path.map(|path| path.place()).unwrap_or_default();
        let message = format!("the path of `{name}` does not name a module");
        document.source.fault(place, message).help(format!(
            "add a repair to repairs.yaml: {{what: '::{name}', move: 'Module::{name}', why: …}}"
        ))
    };
    Err(functions.iter().map(fault).collect())
}

/// The merged modules, and the files to write.
struct Merged {
    modules: Modules,
    changes: Vec<files::FileChange>,
    outcome: MergeOutcome,
}

fn merge_all(
    options: &ImportOptions,
    base: &Base,
    theirs: &Modules,
    policy: &Policy,
) -> Result<Merged, Faults> {
    let mut names: BTreeSet<String> = base.modules.keys().chain(theirs.keys()).cloned().collect();
    if policy.prune {
        // A module that has only removed functions is neither in the base nor in the document.
        names.extend(files::modules(&options.schema));
    }
    let mut faults = Faults::default();
    let mut merged =
        Merged { modules: Modules::new(), changes: Vec::new(), outcome: MergeOutcome::default() };
    for name in &names {
        let file: Option<Option<ModuleFile>> =
            faults.keep(files::read_module(&options.schema, SchemaApi::Uapi, name));
        let Some(file) = file else { continue };
        let (base, theirs) = (base.modules.get(name), theirs.get(name));
        let mut node = match &file {
            // A module whose file was deleted after an import stays deleted.
            None if base.is_some() => None,
            None => theirs.cloned(),
            Some(file) => {
                merge::merge_module(name, base, &file.node, theirs, policy, &mut merged.outcome)
            }
        };
        if let Some(node) = &mut node {
            let before = file.as_ref().map(|file| &file.node);
            adjust::names(node, before, NodeKind::Module);
            if let Some(before) = before.filter(|before| !same(before, node)) {
                let kept = pin::names(before, node);
                merged.outcome.kept_names.extend(kept.iter().map(|told| format!("{name}: {told}")));
            }
        }
        merged.changes.extend(files::module_change(
            &options.schema,
            SchemaApi::Uapi,
            name,
            file.as_ref(),
            node.as_ref(),
        ));
        merged.modules.extend(node.map(|node| (name.clone(), node)));
    }
    faults.into_result(merged)
}

/// Returns the facts for the next import. A partial document replaces only the facts that it describes.
fn next_base(before: Base, theirs: Modules, policy: &Policy) -> Base {
    let version = Some(policy.version.clone());
    if !policy.partial {
        return Base { version, modules: theirs, ..before };
    }
    let mut modules = before.modules;
    for (name, node) in theirs {
        match modules.get_mut(&name) {
            Some(have) => overlay(have, node),
            None => drop(modules.insert(name, node)),
        }
    }
    Base { version: before.version.or(version), modules, unsettled: before.unsettled }
}

/// Replaces functions and types by newer ones.
fn overlay(have: &mut Node, more: Node) {
    let Node::Map(more) = more else { return };
    for (key, value) in more {
        match (have.get_mut(&key), value) {
            (Some(old), Node::Map(new)) if key == "functions" || key == "types" => {
                new.into_iter().for_each(|(name, node)| put(old, NodeKind::Plain, &name, node));
            }
            (_, value) => put(have, NodeKind::Module, &key, value),
        }
    }
}

/// Counts the content of a module of the document, and compares it with the last import.
fn count(name: &str, module: &Node, base: &Base, report: &mut ImportReport) {
    let before = base.modules.get(name);
    let functions = module.entries_of("functions");
    for (function, node) in functions {
        let full = format!("{name}::{function}");
        report.functions += 1;
        report.params += node.entries_of("params").len();
        report.fields += node.get("returns").map_or(0, fields);
        match before.and_then(|module| module.get("functions")?.get(function)) {
            None => report.added.push(full),
            Some(old) if !same(old, node) => report.changed.push(full),
            Some(_) => {}
        }
    }
    let types = module.entries_of("types");
    report.fields += types.iter().map(|(_, ty)| fields(ty)).sum::<usize>();
}

fn fields(node: &Node) -> usize {
    let inside = |node: &Node| node.entries().iter().map(|(_, inner)| fields(inner)).sum::<usize>();
    match node.get("record").and_then(Node::as_map) {
        Some(members) => {
            members.len() + members.iter().map(|(_, member)| fields(member)).sum::<usize>()
        }
        None => inside(node),
    }
}

fn left_for_a_person(name: &str, module: &Node, report: &mut ImportReport) {
    for (function, node) in module.entries_of("functions") {
        let full = format!("{name}::{function}");
        if node.get("summary").is_none() && node.get("removed").is_none() {
            report.undescribed.push(full.clone());
        }
        if holds_guess(node) {
            report.guesses.push(full);
        }
    }
}

fn holds_guess(node: &Node) -> bool {
    let entries = node.entries();
    entries
        .iter()
        .any(|(key, value)| (key == "guess" && value.as_text().is_some()) || holds_guess(value))
}
