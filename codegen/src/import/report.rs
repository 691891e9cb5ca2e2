//! Prints what an import did and what is left to do.

use std::fmt;
use std::path::PathBuf;

use super::merge::{Conflict, MergeOutcome};
use super::schemas::Skipped;
use super::shared::Divergence;
use crate::plural::counted;
use crate::schema::form;
use crate::yaml::{self, Node};

/// The result of an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportReport {
    /// The version of the document.
    pub version: String,
    /// The version of the previous import.
    pub version_before: Option<String>,
    /// The number of modules in the document.
    pub modules: usize,
    /// The number of functions in the document.
    pub functions: usize,
    /// The number of parameters in the document.
    pub params: usize,
    /// The number of members of replies in the document.
    pub fields: usize,
    /// Functions that could not be read completely: the place, the reason, and a repair to start with.
    pub faulty: Vec<String>,
    /// New functions, as `Module::function`.
    pub added: Vec<String>,
    /// Functions that the document changed.
    pub changed: Vec<String>,
    /// What the merge did to the schema, with all open conflicts.
    pub merged: MergeOutcome,
    /// The number of places that were repaired.
    pub repaired: usize,
    /// Repairs that no longer apply.
    pub stale: Vec<String>,
    /// Things that were skipped on purpose, grouped by kind.
    pub skipped: Skipped,
    /// Functions without a summary.
    pub undescribed: Vec<String>,
    /// Functions with a guess.
    pub guesses: Vec<String>,
    /// The files that were written.
    pub written: Vec<PathBuf>,
}

/// How many names of a list are printed if the rest is only counted.
const SHOWN: usize = 8;

/// Prints the number of files that were written.
pub fn files_written(out: &mut fmt::Formatter, count: usize) -> fmt::Result {
    match count {
        0 => writeln!(out, "nothing changed"),
        _ => writeln!(out, "{} written", counted(count, "file")),
    }
}

/// Prints a list with a title and the number of items. Prints at most `shown` items.
pub fn list(out: &mut fmt::Formatter, title: &str, items: &[String], shown: usize) -> fmt::Result {
    if items.is_empty() {
        return Ok(());
    }
    writeln!(out, "{title} ({}):", items.len())?;
    for item in items.iter().take(shown) {
        writeln!(out, "  {item}")?;
    }
    if items.len() > shown {
        writeln!(out, "  … and {} more", items.len() - shown)?;
    }
    Ok(())
}

impl fmt::Display for ImportReport {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        writeln!(
            out,
            "document {}: {} modules, {} functions, {} parameters, {} fields",
            self.version, self.modules, self.functions, self.params, self.fields
        )?;
        match &self.version_before {
            Some(before) if *before != self.version => {
                writeln!(out, "the last import was version {before}")?
            }
            _ => {}
        }
        writeln!(out, "{} places repaired", self.repaired)?;
        let merged = &self.merged;
        let conflicts: Vec<String> = merged.conflicts.iter().map(ToString::to_string).collect();
        let divergences: Vec<String> = merged.divergences.iter().map(ToString::to_string).collect();
        let first = self.version_before.is_none();
        for (title, items) in [
            ("NOT READ", &self.faulty),
            ("REPAIRS that no longer apply: delete them from repairs.yaml", &self.stale),
            ("CONFLICTS: the schema stays as it is until they are settled", &conflicts),
            ("SHARED TYPES whose uses now differ", &divergences),
            (
                "TEXTS without a place, because the document changed what they described",
                &merged.lost_texts,
            ),
            (
                "RULES removed, because a parameter is now required or no longer exists",
                &merged.void_rules,
            ),
            ("RUST NAMES that would have changed", &merged.kept_names),
        ] {
            list(out, title, items, usize::MAX)?;
        }
        list(out, "functions added", &self.added, if first { SHOWN } else { usize::MAX })?;
        for (title, items) in [
            ("functions changed", &self.changed),
            ("functions removed", &merged.removed),
            ("parameters, fields and values removed", &merged.removed_items),
            ("back again", &merged.returned),
            ("facts removed that nobody had changed", &merged.dropped),
        ] {
            list(out, title, items, usize::MAX)?;
        }
        for (kind, what) in &self.skipped {
            list(out, kind, what, SHOWN)?;
        }
        list(out, "to do: functions without a summary", &self.undescribed, SHOWN)?;
        list(out, "to do: check the guesses", &self.guesses, SHOWN)?;
        files_written(out, self.written.len())
    }
}

impl fmt::Display for Divergence {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let (here, there) = (self.here.join(", "), self.there.join(", "));
        if self.widened {
            write!(
                out,
                "{}\n    the document has it at {here}, but not at {there}\n    the type now has it everywhere; \
                 if that is wrong, write the type out where it differs, or define a second type in `types`",
                self.place
            )
        } else {
            write!(
                out,
                "{}\n    the document changed it at {here}, but says something else at {there}\n    the type stays as it \
                 was; change it so that it fits both, or write it out where it differs",
                self.place
            )
        }
    }
}

/// Prints a value on one line.
pub fn show(side: Option<&Node>) -> String {
    let Some(node) = side else { return "nothing".into() };
    let kind =
        if form::head(node).is_some() { form::NodeKind::Type } else { form::NodeKind::Plain };
    let line = yaml::print(&form::shorten(node, kind), None)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    if line.chars().count() > 80 {
        return line.chars().take(79).chain(['…']).collect();
    }
    line
}

impl fmt::Display for Conflict {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let (place, module) =
            (&self.place, self.place.split(['/', ':']).next().unwrap_or_default());
        write!(
            out,
            "{place}\n    the schema keeps: {}\n    the document says: {}\n    change it in uapi/{module}.yaml, or run \
             `cpanel-codegen settle '{place}' --theirs`, or `--ours` to keep it",
            show(self.ours.as_ref()),
            show(self.theirs.as_ref())
        )
    }
}
