//! Finds the changes between two schemas and judges each.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::facts::{Statements, place};
use super::surface::{Origin, Subject, Surface, SurfaceEntry, SurfaceKind, surface};
use super::{Change, ChangeKind, Means, resolve_all};
use crate::schema::form::{NodeKind, lengthen};
use crate::schema::{SchemaFunction, SchemaModule};

/// Returns all changes, in the order of modules and functions.
pub fn changes(old: &[SchemaModule], new: &[SchemaModule]) -> Vec<Change> {
    let of = |modules: &[SchemaModule]| surface(&resolve_all(modules));
    let judge = Judge { before: of(old), after: of(new), functions: functions(new) };
    let mut changes = judge.api();
    changes.extend(statement_changes(old, new));
    changes.sort_by(|a, b| {
        let key = |change: &Change| (change.module.clone(), change.function.clone());
        key(a).cmp(&key(b)).then(b.means.cmp(&a.means))
    });
    changes
}

type Functions<'s> = BTreeMap<(String, &'s str), &'s SchemaFunction>;

fn module_name(module: &SchemaModule) -> String {
    format!("{}/{}", module.api.folder(), module.name)
}

fn functions(modules: &[SchemaModule]) -> Functions<'_> {
    let of_module = |module| {
        let name = module_name(module);
        module.functions.iter().map(move |one| ((name.clone(), one.name.as_str()), one))
    };
    modules.iter().flat_map(of_module).collect()
}

struct Judge<'s> {
    before: Surface,
    after: Surface,
    /// The functions of the new schema. They say by what a function is replaced.
    functions: Functions<'s>,
}

impl Judge<'_> {
    fn api(&self) -> Vec<Change> {
        let keys: BTreeSet<&String> = self.before.keys().chain(self.after.keys()).collect();
        let one_sided = |one: &Surface, other: &Surface| -> BTreeMap<Origin, String> {
            let only = one.iter().filter(|(key, _)| !other.contains_key(*key));
            only.map(|(key, entry)| (entry.origin.clone(), key.clone())).collect()
        };
        let removed = one_sided(&self.before, &self.after);
        let added = one_sided(&self.after, &self.before);
        let mut changes = Vec::new();
        for key in keys {
            let found = match (self.before.get(key), self.after.get(key)) {
                (Some(old), Some(new)) => self.both(key, old, new),
                (Some(old), None) => match added.get(&old.origin) {
                    Some(name) => self.parent_stays(old).then(|| renamed(old, key, name)),
                    None => self.removed(old),
                },
                // A renamed entry is reported at its old name.
                (None, Some(new)) if removed.contains_key(&new.origin) => None,
                (None, Some(new)) => self.added(new),
                (None, None) => None,
            };
            changes.extend(found);
        }
        changes
    }

    /// Returns whether the change of the parent makes a report of this entry unnecessary.
    fn hidden(&self, entry: &SurfaceEntry) -> bool {
        match entry.origin.shape {
            SurfaceKind::Module | SurfaceKind::Function => false,
            SurfaceKind::New => true,
            SurfaceKind::Data | SurfaceKind::Struct | SurfaceKind::Member => {
                !self.parent_stays(entry)
            }
        }
    }

    fn parent_stays(&self, entry: &SurfaceEntry) -> bool {
        let Some(parent) = &entry.parent else { return true };
        match (self.before.get(parent), self.after.get(parent)) {
            (Some(old), Some(new)) => old.signature == new.signature,
            _ => false,
        }
    }

    fn removed(&self, old: &SurfaceEntry) -> Option<Change> {
        let removed =
            || change(old, ChangeKind::Removed, Means::Breaking, "was removed".to_owned());
        (!self.hidden(old)).then(removed)
    }

    fn added(&self, new: &SurfaceEntry) -> Option<Change> {
        let (means, text) = if new.required {
            (Means::Breaking, format!("is new and required (`{}`): `new` takes it", new.signature))
        } else if new.internal && new.origin.shape == SurfaceKind::Function {
            (Means::Addition, "is new, with the feature `internal`".to_owned())
        } else if new.origin.shape == SurfaceKind::Member && !new.signature.is_empty() {
            (Means::Addition, format!("is new (`{}`)", new.signature))
        } else {
            (Means::Addition, "is new".to_owned())
        };
        (!self.hidden(new)).then(|| change(new, ChangeKind::Added, means, text))
    }

    fn both(&self, key: &str, old: &SurfaceEntry, new: &SurfaceEntry) -> Option<Change> {
        let changed = |means, text| Some(change(new, ChangeKind::Changed, means, text));
        if old.origin.shape == SurfaceKind::New {
            return reordered(&old.signature, &new.signature).then(|| {
                change(new, ChangeKind::Changed, Means::Breaking, {
                    format!("the arguments of `{key}` have a new order: {}", new.signature)
                })
            });
        }
        if let (None, Some(version)) = (&old.removed, &new.removed) {
            return Some(still_there(old, new, version, &self.reason(new)));
        }
        if old.required != new.required {
            let text = if new.required {
                "is now required: an argument of `new` instead of a method"
            } else {
                "is now optional: a method instead of an argument of `new`"
            };
            return changed(Means::Breaking, text.to_owned() + &retyped(old, new));
        }
        if old.signature != new.signature {
            let text = format!("`{}` became `{}`", old.signature, new.signature);
            return changed(Means::Breaking, text);
        }
        if old.origin.shape == SurfaceKind::Function {
            if new.internal && !old.internal {
                let text = "now needs the feature `internal`";
                return changed(Means::Breaking, text.to_owned());
            }
            if old.internal && !new.internal {
                return changed(Means::Addition, "no longer needs the feature `internal`".into());
            }
        }
        if old.removed.is_some() && new.removed.is_none() {
            return changed(Means::Nothing, "is back in the reference".to_owned());
        }
        if new.deprecated && !old.deprecated {
            let text = "is deprecated".to_owned() + &self.reason(new);
            return Some(change(new, ChangeKind::Deprecated, Means::Addition, text));
        }
        if old.deprecated && !new.deprecated {
            return changed(Means::Nothing, "is no longer deprecated".to_owned());
        }
        if old.origin.way != new.origin.way && old.origin.shape == SurfaceKind::Member {
            return changed(Means::Nothing, format!("was `{}` on the wire", old.origin.way));
        }
        None
    }

    fn function(&self, origin: &Origin) -> Option<&SchemaFunction> {
        let name = origin.function.as_deref()?;
        self.functions.get(&(origin.module.clone(), name)).copied()
    }

    fn reason(&self, entry: &SurfaceEntry) -> String {
        let function = self.function(&entry.origin);
        match function.filter(|_| entry.origin.shape == SurfaceKind::Function) {
            Some(function) if !function.replaced_by.is_empty() => {
                let names = function.replaced_by.iter().map(|name| format!("`{name}`"));
                format!(", replaced by {}", names.collect::<Vec<_>>().join(", "))
            }
            _ => String::new(),
        }
    }
}

/// The change of a thing that the reference removed and the crate keeps.
fn still_there(old: &SurfaceEntry, new: &SurfaceEntry, version: &str, reason: &str) -> Change {
    let mut text = format!(
        "was removed from the reference in version {version}; only deprecated here{reason}"
    );
    let same = old.signature == new.signature && old.required == new.required;
    if !same {
        let _ = write!(text, ", and `{}` became `{}`", old.signature, new.signature);
    }
    change(new, ChangeKind::Removed, if same { Means::Addition } else { Means::Breaking }, text)
}

/// Returns whether the arguments that both lists have are in another order.
fn reordered(old: &str, new: &str) -> bool {
    let (old, new): (Vec<_>, Vec<_>) = (old.split(", ").collect(), new.split(", ").collect());
    let left = old.iter().filter(|name| new.contains(name));
    let right = new.iter().filter(|name| old.contains(name));
    !left.eq(right)
}

/// Describes the change of a type, apart from an added or removed `Option`.
fn retyped(old: &SurfaceEntry, new: &SurfaceEntry) -> String {
    fn bare(entry: &SurfaceEntry) -> &str {
        let inner = entry.signature.strip_prefix("Option<").and_then(|it| it.strip_suffix('>'));
        inner.unwrap_or(&entry.signature)
    }
    let (old, new) = (bare(old), bare(new));
    if old == new { String::new() } else { format!(", and `{old}` became `{new}`") }
}

fn renamed(old: &SurfaceEntry, from: &str, to: &str) -> Change {
    let text = format!("`{from}` was renamed to `{to}`");
    change(old, ChangeKind::Changed, Means::Breaking, text)
}

fn change(entry: &SurfaceEntry, kind: ChangeKind, means: Means, text: String) -> Change {
    let origin = &entry.origin;
    let place = match origin.subject {
        Subject::Module | Subject::Function => String::new(),
        subject => place(subject.name(), &origin.way),
    };
    Change {
        kind,
        means,
        subject: origin.subject,
        module: origin.module.clone(),
        function: origin.function.clone(),
        place,
        text,
    }
}

/// Returns the changes of facts. Changes of documentation are counted for each module.
fn statement_changes(old: &[SchemaModule], new: &[SchemaModule]) -> Vec<Change> {
    let long = |module: &SchemaModule| lengthen(&module.parsed.node, NodeKind::Module);
    let before: BTreeMap<_, _> = old.iter().map(|one| (module_name(one), one)).collect();
    let mut changes = Vec::new();
    for module in new {
        let name = module_name(module);
        let Some(old) = before.get(&name) else { continue };
        let (old, new) = (long(old), long(module));
        let of_old: BTreeMap<_, _> =
            old.entries_of("functions").iter().map(|(name, node)| (name, node)).collect();
        let functions = new.entries_of("functions").iter().filter_map(|(name, node)| {
            let sides = [of_old.get(name)?, node].map(Statements::function);
            Some((Some(name), sides))
        });
        let whole = (None, [&old, &new].map(Statements::module));
        let about = |subject, function: Option<&String>, place, text| Change {
            kind: ChangeKind::Changed,
            means: Means::Nothing,
            subject,
            module: name.clone(),
            function: function.cloned(),
            place,
            text,
        };
        let mut explained = 0;
        for (function, [left, right]) in std::iter::once(whole).chain(functions) {
            for ((at, key), text) in fact_changes(&left, &right) {
                let subject = match at.split(' ').next() {
                    Some("parameter") => Subject::Parameter,
                    Some("reply") => Subject::Reply,
                    Some("type") => Subject::Type,
                    _ => Subject::Function,
                };
                changes.push(about(subject, function, at, format!("{key}: {text}")));
            }
            explained += usize::from(differs(&left, &right));
        }
        if explained > 0 {
            let places = if explained == 1 { "place" } else { "places" };
            let text = format!("documentation changed in {explained} {places}");
            changes.push(about(Subject::Documentation, None, String::new(), text));
        }
    }
    changes
}

/// Returns whether the texts of things that exist on both sides differ.
fn differs(left: &Statements, right: &Statements) -> bool {
    let keys: BTreeSet<_> = left.texts.keys().chain(right.texts.keys()).collect();
    keys.into_iter()
        .filter(|(at, _)| left.places.contains(at) && right.places.contains(at))
        .any(|key| left.texts.get(key) != right.texts.get(key))
}

fn fact_changes(left: &Statements, right: &Statements) -> Vec<((String, String), String)> {
    let keys: BTreeSet<_> = left.facts.keys().chain(right.facts.keys()).collect();
    keys.into_iter()
        .filter(|(at, _)| left.places.contains(at) && right.places.contains(at))
        .filter_map(|key| {
            let text = match (left.facts.get(key), right.facts.get(key)) {
                (Some(old), Some(new)) if old == new => return None,
                (Some(old), Some(new)) => format!("`{old}` became `{new}`"),
                (None, Some(new)) => format!("`{new}` now"),
                (Some(old), None) => format!("no longer `{old}`"),
                (None, None) => return None,
            };
            Some((key.clone(), text))
        })
        .collect()
}
