//! What an import did and what is left for a person, to be printed.

use std::fmt;
use std::path::PathBuf;

use super::form;
use super::merge::Conflict;
use super::schemas::Notes;
use super::shared::Parting;
use crate::yaml::{self, Node};

/// The outcome of an import.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The version of the document.
    pub version: String,
    /// The version of the document that was imported before.
    pub version_before: Option<String>,
    /// How many there are in the document.
    pub modules: usize,
    pub functions: usize,
    pub params: usize,
    pub fields: usize,
    /// Functions of the document that could not be read whole: where, why, and a repair to begin with.
    pub faulty: Vec<String>,
    /// Functions, as `Module::function`.
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
    pub returned: Vec<String>,
    /// Parameters, fields and values that the document no longer has.
    pub gone: Vec<String>,
    /// Other facts that the document no longer has and nobody had changed.
    pub dropped: Vec<String>,
    /// How many places of the document were repaired.
    pub repaired: usize,
    /// Repairs that no longer apply.
    pub stale: Vec<String>,
    /// Facts that a person had corrected and the document changed; the person's stand.
    pub conflicts: Vec<Conflict>,
    /// Types that several places share, of which the document now says different things.
    pub partings: Vec<Parting>,
    /// What people had written on something that the document made into something else.
    pub unsaid: Vec<String>,
    /// Rules that leave nothing to choose, because the document asks for a parameter of theirs.
    pub void: Vec<String>,
    /// What was passed over on purpose, by what it is.
    pub notes: Notes,
    /// Functions that nobody has described yet.
    pub undescribed: Vec<String>,
    /// Entries that say that something in them is a guess.
    pub guesses: Vec<String>,
    /// The files that were written.
    pub written: Vec<PathBuf>,
}

impl Report {
    /// Whether a person has something to look at.
    pub fn needs_a_person(&self) -> bool {
        !(self.faulty.is_empty()
            && self.conflicts.is_empty()
            && self.partings.is_empty()
            && self.unsaid.is_empty()
            && self.stale.is_empty()
            && self.undescribed.is_empty())
    }
}

/// How many names of a list are shown where the rest is only counted.
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

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        writeln!(
            out,
            "document {}: {} modules, {} functions, {} parameters, {} fields",
            self.version, self.modules, self.functions, self.params, self.fields
        )?;
        match &self.version_before {
            Some(before) if *before != self.version => {
                writeln!(out, "the last import was of {before}")?
            }
            _ => {}
        }
        writeln!(out, "{} places repaired", self.repaired)?;
        list(out, "NOT READ", &self.faulty, usize::MAX)?;
        list(out, "NO LONGER APPLY, delete them from repairs.yaml", &self.stale, usize::MAX)?;
        let conflicts: Vec<String> = self.conflicts.iter().map(ToString::to_string).collect();
        list(
            out,
            "CONFLICTS, the schema's word stands until they are settled",
            &conflicts,
            usize::MAX,
        )?;
        let partings: Vec<String> = self.partings.iter().map(ToString::to_string).collect();
        list(out, "SHARED TYPES, whose places differ now", &partings, usize::MAX)?;
        list(
            out,
            "WORDS without a place, as the document made something else of it",
            &self.unsaid,
            usize::MAX,
        )?;
        let title = "RULES dropped, as one of their parameters is required now or gone";
        list(out, title, &self.void, usize::MAX)?;
        let first = self.version_before.is_none();
        list(out, "functions added", &self.added, if first { SHOWN } else { usize::MAX })?;
        list(out, "functions changed", &self.changed, usize::MAX)?;
        list(out, "functions removed", &self.removed, usize::MAX)?;
        list(out, "parameters, fields and values removed", &self.gone, usize::MAX)?;
        list(out, "back again", &self.returned, usize::MAX)?;
        list(out, "facts dropped, which nobody had changed", &self.dropped, usize::MAX)?;
        for (kind, what) in &self.notes {
            list(out, kind, what, SHOWN)?;
        }
        list(out, "for a person: functions without a summary", &self.undescribed, SHOWN)?;
        list(out, "for a person: guesses", &self.guesses, SHOWN)?;
        match self.written.len() {
            0 => writeln!(out, "nothing changed"),
            1 => writeln!(out, "1 file written"),
            count => writeln!(out, "{count} files written"),
        }
    }
}

impl fmt::Display for Parting {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let (here, there) = (self.here.join(", "), self.there.join(", "));
        if self.widened {
            write!(
                out,
                "{}\n    the document has it at {here}, and not at {there}\n    the type has it for all of them; \
                 if that is too wide, write the type out where it differs, or give it a second name in `types`",
                self.place
            )
        } else {
            write!(
                out,
                "{}\n    the document changed it at {here}, and says something else at {there}\n    the type stays as it \
                 was; change it so that it holds both, or write it out where it differs",
                self.place
            )
        }
    }
}

/// A value in one line.
pub fn show(side: Option<&Node>) -> String {
    let Some(node) = side else { return "nothing".into() };
    let kind = if form::head(node).is_some() { form::Kind::Type } else { form::Kind::Plain };
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
             `cpanel-codegen settle '{place}' --theirs`, or `--ours` if it is right as it is",
            show(self.ours.as_ref()),
            show(self.theirs.as_ref())
        )
    }
}
