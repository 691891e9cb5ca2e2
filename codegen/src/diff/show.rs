//! Shows the result of a comparison: as text, as Markdown for a changelog, and as JSON.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::iter;

use serde_json::json;

use super::{Change, ChangeKind, Difference, Means, Subject};

impl Change {
    /// Describes the change without the name of the module or function.
    fn description(&self) -> String {
        if self.place.is_empty() {
            self.text.clone()
        } else {
            format!("{} {}", self.place, self.text)
        }
    }
}

impl Difference {
    /// Returns a line for each change, grouped by what the changes mean.
    pub fn as_text(&self) -> String {
        let mut text = String::new();
        let groups = [
            (Means::Breaking, "breaks programs"),
            (Means::Addition, "breaks no program"),
            (Means::Nothing, "does not change the Rust API"),
        ];
        for (means, title) in groups {
            let found: Vec<_> = self.changes.iter().filter(|one| one.means == means).collect();
            if found.is_empty() {
                continue;
            }
            let _ = writeln!(text, "{title} ({}):", found.len());
            for change in found {
                let kind = change.kind.title().to_lowercase();
                let _ = writeln!(text, "  {kind:<10} {}: {}", change.owner(), change.description());
            }
        }
        let _ = writeln!(text, "{}", self.summary());
        text
    }

    /// Returns how much changed, and the next version.
    pub fn summary(&self) -> String {
        let count = |kind| {
            let functions = self.changes.iter().filter(|one| one.subject == Subject::Function);
            functions.filter(|one| one.kind == kind && one.place.is_empty()).count()
        };
        let Some(means) = self.means() else {
            return format!("nothing changed; the version stays {}", self.from);
        };
        let mut summary = format!(
            "functions: {} added, {} deprecated, {} removed, {} changed; {}: {} becomes {}",
            count(ChangeKind::Added),
            count(ChangeKind::Deprecated),
            count(ChangeKind::Removed),
            self.changed_functions(),
            match means {
                Means::Breaking => "breaking",
                Means::Addition => "an addition",
                Means::Nothing => "no change of the Rust API",
            },
            self.from,
            self.to,
        );
        if self.stated != self.from && self.stated < self.to {
            let _ = write!(summary, ", but the schema says {}, which is too low", self.stated);
        }
        summary
    }

    /// Counts the functions that exist on both sides and changed.
    fn changed_functions(&self) -> usize {
        let whole = |one: &&Change| one.subject == Subject::Function && one.place.is_empty();
        let mut owners: Vec<_> = self
            .changes
            .iter()
            .filter(|one| one.function.is_some())
            .filter(|one| !whole(one) || one.kind == ChangeKind::Changed)
            .map(Change::owner)
            .collect();
        owners.dedup();
        owners.len()
    }

    /// Returns the sections of a changelog entry, in the format of <https://keepachangelog.com>.
    pub fn as_markdown(&self) -> String {
        let mut text = String::new();
        for kind in ChangeKind::ALL {
            let of_kind: Vec<_> = self.changes.iter().filter(|one| one.kind == kind).collect();
            if of_kind.is_empty() {
                continue;
            }
            let _ = writeln!(text, "### {}\n", kind.title());
            let whole = |one: &&&Change| {
                one.subject == Subject::Function
                    && matches!(kind, ChangeKind::Added | ChangeKind::Removed)
            };
            let mut names: BTreeMap<_, Vec<_>> = BTreeMap::new();
            for change in of_kind.iter().filter(whole) {
                let function = change.function.as_deref().unwrap_or_default();
                names
                    .entry((&change.module, change.means))
                    .or_default()
                    .push(format!("`{function}`"));
            }
            // A module that is new or was removed is reported once, with its functions.
            let is_module = |one: &&&Change| {
                one.subject == Subject::Module
                    && matches!(kind, ChangeKind::Added | ChangeKind::Removed)
            };
            let modules: Vec<_> = of_kind.iter().filter(is_module).map(|one| &one.module).collect();
            for ((module, means), functions) in &names {
                let whole = match kind {
                    ChangeKind::Added if modules.contains(module) => " is new",
                    ChangeKind::Removed if modules.contains(module) => " was removed",
                    _ => "",
                };
                let list = functions.join(", ");
                let stay = kind == ChangeKind::Removed && *means != Means::Breaking;
                let list = if stay { list + " (stays here as deprecated)" } else { list };
                let _ = writeln!(text, "- `{module}`{whole}: {list}{}", mark(*means));
            }
            let is_reported =
                |one: &&&Change| names.keys().any(|(module, _)| **module == one.module);
            let once = |one: &&&Change| !(whole(one) || is_module(one) && is_reported(one));
            text += &grouped(of_kind.iter().filter(once).copied().collect());
            text.push('\n');
        }
        if text.is_empty() { "No changes.\n".to_owned() } else { text.trim_end().to_owned() + "\n" }
    }

    /// Returns everything as JSON, for programs.
    pub fn as_json(&self) -> String {
        let changes: Vec<_> = self
            .changes
            .iter()
            .map(|change| {
                json!({
                    "kind": change.kind.title().to_lowercase(),
                    "means": change.means.name(),
                    "subject": change.subject.name(),
                    "module": change.module,
                    "function": change.function,
                    "place": change.place,
                    "text": change.text,
                })
            })
            .collect();
        let whole = json!({
            "from": self.from.to_string(),
            "to": self.to.to_string(),
            "means": self.means().map(Means::name),
            "changes": changes,
        });
        serde_json::to_string_pretty(&whole).unwrap_or_default() + "\n"
    }
}

/// Returns the lines of these changes. What changed in the same way in one function shares a line.
fn grouped(mut changes: Vec<&Change>) -> String {
    let mut text = String::new();
    // All changes of documentation share one line, because a user need not read them.
    let all = changes.len();
    changes.retain(|one| one.subject != Subject::Documentation);
    let modules = all - changes.len();
    changes.sort_by_cached_key(|one| (one.owner(), one.text.clone()));
    let alike = |one: &&Change, other: &&Change| {
        (one.owner(), one.means, &one.text) == (other.owner(), other.means, &other.text)
    };
    for group in changes.chunk_by(alike) {
        // `reply` stands once before the names of several members.
        let noun = group[0].place.split_inclusive(' ').next().unwrap_or_default();
        let names = group[1..].iter().map(|one| one.place.strip_prefix(noun).unwrap_or(&one.place));
        let places: Vec<_> = iter::once(group[0].place.as_str()).chain(names).collect();
        let mut change = Change { place: places.join(", "), ..group[0].clone() };
        if let (2.., Some((verb @ ("is" | "was"), rest))) =
            (group.len(), group[0].text.split_once(' '))
        {
            change.text = format!("{} {rest}", if verb == "is" { "are" } else { "were" });
        }
        let description = change.description();
        let _ = writeln!(text, "- `{}`: {description}{}", group[0].owner(), mark(group[0].means));
    }
    if modules > 0 {
        let modules = if modules == 1 { "1 module".into() } else { format!("{modules} modules") };
        let _ = writeln!(text, "- The documentation of {modules} changed");
    }
    text
}

fn mark(means: Means) -> &'static str {
    if means == Means::Breaking { " (**breaking**)" } else { "" }
}
