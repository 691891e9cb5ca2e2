//! Stores conflicts beside the facts of the last import until a person settles them, in the file of the module or with
//! the command `settle`.

use std::path::{Path, PathBuf};

use super::files::{self, Modules};
use super::merge::Conflict;
use crate::diagnostic::{Diagnostic, Faults};
use crate::schema::SchemaApi;
use crate::schema::form::{NodeKind, same};
use crate::write;
use crate::yaml::Node;

/// The side of a conflict to keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The schema.
    Ours,
    /// The document.
    Theirs,
}

/// Returns the open conflicts: those of this import, and older ones whose place has not changed since.
pub fn left(new: &[Conflict], before: Vec<Conflict>, modules: &Modules) -> Vec<Conflict> {
    let stands = |one: &Conflict| {
        let again = new.iter().any(|other| other.place == one.place);
        let module = modules.get(module_of(&one.place));
        let now = module.and_then(|node| at(node, &way(&one.place)));
        let same = match (now, &one.ours) {
            (Some(now), Some(ours)) => same(now, ours),
            (None, None) => module.is_some(),
            _ => false,
        };
        !again && same
    };
    let old: Vec<_> = before.into_iter().filter(stands).collect();
    new.iter().cloned().chain(old).collect()
}

/// Returns all open conflicts.
pub fn list(schema: &Path) -> Result<Vec<Conflict>, Faults> {
    Ok(files::read_base(schema)?.unsettled)
}

/// Settles a conflict. Returns the files that were written.
pub fn settle(schema: &Path, place: &str, side: Side) -> Result<Vec<PathBuf>, Faults> {
    let _lock = write::lock(schema);
    let mut base = files::read_base(schema)?;
    let Some(index) = base.unsettled.iter().position(|one| one.place == place) else {
        let message = format!("there is no open conflict at `{place}`");
        let known = base.unsettled.iter().map(|one| one.place.as_str());
        let help = crate::diagnostic::did_you_mean(place, known).unwrap_or_else(|| {
            "`cpanel-codegen settle` without a place lists all open conflicts".into()
        });
        return Err(Diagnostic::of_file(schema.join(files::BASE), message).help(help).into());
    };
    let conflict = base.unsettled.remove(index);
    let mut changes = Vec::new();
    if side == Side::Theirs {
        let name = module_of(place);
        let file = files::read_module(schema, SchemaApi::Uapi, name)?;
        let Some(mut node) = file.as_ref().map(|file| file.node.clone()) else {
            let message = format!("the module `{name}` has no file");
            return Err(Diagnostic::of_file(schema, message).into());
        };
        if !put(&mut node, NodeKind::Module, &way(place), conflict.theirs.as_ref()) {
            let message = format!("`{place}` is no longer in the schema");
            let help = "settle it with `--ours`, and change the schema by hand";
            return Err(Diagnostic::of_file(schema, message).help(help).into());
        }
        changes.extend(files::module_change(
            schema,
            SchemaApi::Uapi,
            name,
            file.as_ref(),
            Some(&node),
        ));
    }
    changes.push(files::base_change(schema, &base));
    files::write(changes)
}

pub fn module_of(place: &str) -> &str {
    place.split(['/', ':']).next().unwrap_or_default()
}

/// Returns the keys from the top of the module to a place.
fn way(place: &str) -> Vec<&str> {
    match place.split_once("::") {
        Some((_, rest)) => std::iter::once("functions").chain(rest.split('/')).collect(),
        None => place.split('/').skip(1).collect(),
    }
}

fn at<'n>(node: &'n Node, way: &[&str]) -> Option<&'n Node> {
    way.iter().try_fold(node, |node, key| node.get(key))
}

/// Sets the value at the end of a path, or removes it. Returns whether the path exists.
fn put(node: &mut Node, kind: NodeKind, way: &[&str], value: Option<&Node>) -> bool {
    let (Node::Map(entries), [key, rest @ ..]) = (node, way) else { return false };
    let found = entries.iter_mut().find(|(known, _)| known == key);
    match (found, rest) {
        (Some((_, inner)), [_, ..]) => put(inner, kind.under(key), rest, value),
        (Some((_, inner)), []) if value.is_some() => {
            // The texts of people are kept, as in the merge.
            let value = value.cloned().unwrap_or(Node::Null);
            *inner = super::words::with_texts(kind.under(key), &value, inner).0;
            true
        }
        (Some(_), []) => {
            entries.retain(|(known, _)| known != key);
            true
        }
        (None, []) => {
            entries.extend(value.map(|value| ((*key).to_owned(), value.clone())));
            true
        }
        (None, _) => false,
    }
}
