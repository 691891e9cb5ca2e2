//! Compares two schemas: what changed, what each change means for users of the crate, and the next version.
//!
//! The judgement is based on the resolved Rust API (`surface`). Everything else that a schema says (`facts`) breaks no
//! program.

mod facts;
mod judge;
mod revision;
mod show;
mod surface;

use semver::Version;

pub use revision::load;
pub use surface::Subject;

use crate::resolve::resolve_all;
use crate::schema::{Crate, SchemaModule};

/// A schema that is compared with another.
pub struct Revision {
    /// All modules of the schema.
    pub modules: Vec<SchemaModule>,
    /// The crate of the schema, with its version.
    pub of: Crate,
}

/// The kind of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    Added,
    Changed,
    Deprecated,
    Removed,
}

impl ChangeKind {
    pub const ALL: [Self; 4] = [Self::Added, Self::Changed, Self::Deprecated, Self::Removed];

    /// Returns the heading in a changelog.
    pub fn title(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Changed => "Changed",
            Self::Deprecated => "Deprecated",
            Self::Removed => "Removed",
        }
    }
}

/// What a change means for a program that uses the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Means {
    /// The Rust API stays the same.
    Nothing,
    /// The Rust API has more, or marks something as deprecated.
    Addition,
    /// Programs may no longer compile, or may behave differently.
    Breaking,
}

impl Means {
    /// Returns the name in the output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Addition => "addition",
            Self::Breaking => "breaking",
        }
    }
}

/// A change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind of the change.
    pub kind: ChangeKind,
    /// What the change means for programs.
    pub means: Means,
    /// The kind of thing that changed.
    pub subject: Subject,
    /// The module, for example `uapi/Email`.
    pub module: String,
    /// The function, or `None` for the whole module.
    pub function: Option<String>,
    /// The part that changed, for example ``parameter `quota` ``. Empty for the whole function or module.
    pub place: String,
    /// What changed, as the end of a sentence that begins with the changed thing.
    pub text: String,
}

impl Change {
    /// Returns the name of the module or function, for example `uapi/Email::add_pop`.
    pub fn owner(&self) -> String {
        match &self.function {
            Some(function) => format!("{}::{function}", self.module),
            None => self.module.clone(),
        }
    }
}

/// The result of a comparison: all changes, and the next version.
pub struct Difference {
    /// The changes, in the order of modules and functions.
    pub changes: Vec<Change>,
    /// The version of the old crate.
    pub from: Version,
    /// The lowest version that the new crate may have.
    pub to: Version,
    /// The version in the new schema.
    pub stated: Version,
}

impl Difference {
    /// Returns the strongest meaning of all changes, or `None` if nothing changed.
    pub fn means(&self) -> Option<Means> {
        self.changes.iter().map(|change| change.means).max()
    }
}

/// Compares two schemas.
pub fn compare(old: &Revision, new: &Revision) -> Difference {
    let changes = judge::changes(&old.modules, &new.modules);
    let means = changes.iter().map(|change| change.means).max();
    Difference {
        changes,
        from: old.of.version.clone(),
        to: next_version(&old.of.version, means),
        stated: new.of.version.clone(),
    }
}

/// Returns the version after a change. In a version 0.x, a breaking change raises the second number and any other
/// change the third.
pub fn next_version(from: &Version, means: Option<Means>) -> Version {
    let Some(means) = means else { return from.clone() };
    let (major, minor, patch) = (from.major, from.minor, from.patch);
    match (major, minor, means) {
        (0, 0, _) => Version::new(0, 0, patch + 1),
        (0, _, Means::Breaking) => Version::new(0, minor + 1, 0),
        (_, _, Means::Breaking) => Version::new(major + 1, 0, 0),
        (1.., _, Means::Addition) => Version::new(major, minor + 1, 0),
        _ => Version::new(major, minor, patch + 1),
    }
}
