//! Prints what an import did and what is left to do.

use std::fmt;
use std::path::PathBuf;

use super::form;
use super::merge::Conflict;
use super::schemas::Notes;
use super::shared::Divergence;
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
    /// Functions that the document no longer has.
    pub removed: Vec<String>,
    /// Things that were removed before and are back.
    pub returned: Vec<String>,
    /// Parameters, fields and values that the document no longer has.
    pub gone: Vec<String>,
    /// Other facts that the document no longer has, and that no person had changed.
    pub dropped: Vec<String>,
    /// The number of places that were repaired.
    pub repaired: usize,
    /// Repairs that no longer apply.
    pub stale: Vec<String>,
    /// Facts that a person and the document both changed. The schema keeps the person's.
    pub conflicts: Vec<Conflict>,
    /// Parts of shared types about which the document now says different things at different places.
    pub divergences: Vec<Divergence>,
    /// Changes that keep the meaning of published Rust names.
    pub kept_names: Vec<String>,
    /// Texts of people for which there is no place any more, because the document changed what they described.
    pub lost_texts: Vec<String>,
    /// Rules that were removed because one of their parameters is now required or no longer exists.
    pub void_rules: Vec<String>,
    /// Things that were skipped on purpose, grouped by kind.
    pub notes: Notes,
    /// Functions without a summary.
    pub undescribed: Vec<String>,
    /// Functions with a guess.
    pub guesses: Vec<String>,
    /// The files that were written.
    pub written: Vec<PathBuf>,
}

/// How many names of a list are printed if the rest is only counted.
const SHOWN: usize = 8;

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
        list(out, "NOT READ", &self.faulty, usize::MAX)?;
        list(
            out,
            "REPAIRS that no longer apply: delete them from repairs.yaml",
            &self.stale,
            usize::MAX,
        )?;
        let conflicts: Vec<String> = self.conflicts.iter().map(ToString::to_string).collect();
        list(
            out,
            "CONFLICTS: the schema stays as it is until they are settled",
            &conflicts,
            usize::MAX,
        )?;
        let divergences: Vec<String> = self.divergences.iter().map(ToString::to_string).collect();
        list(out, "SHARED TYPES whose uses now differ", &divergences, usize::MAX)?;
        list(
            out,
            "TEXTS without a place, because the document changed what they described",
            &self.lost_texts,
            usize::MAX,
        )?;
        let title = "RULES removed, because a parameter is now required or no longer exists";
        list(out, title, &self.void_rules, usize::MAX)?;
        list(out, "RUST NAMES that would have changed", &self.kept_names, usize::MAX)?;
        let first = self.version_before.is_none();
        list(out, "functions added", &self.added, if first { SHOWN } else { usize::MAX })?;
        list(out, "functions changed", &self.changed, usize::MAX)?;
        list(out, "functions removed", &self.removed, usize::MAX)?;
        list(out, "parameters, fields and values removed", &self.gone, usize::MAX)?;
        list(out, "back again", &self.returned, usize::MAX)?;
        list(out, "facts removed that nobody had changed", &self.dropped, usize::MAX)?;
        for (kind, what) in &self.notes {
            list(out, kind, what, SHOWN)?;
        }
        list(out, "to do: functions without a summary", &self.undescribed, SHOWN)?;
        list(out, "to do: check the guesses", &self.guesses, SHOWN)?;
        match self.written.len() {
            0 => writeln!(out, "nothing changed"),
            1 => writeln!(out, "1 file written"),
            count => writeln!(out, "{count} files written"),
        }
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
