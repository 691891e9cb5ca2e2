//! What changed between two schemas, what each change means for a user of the crate, and the version that follows.
//!
//! The judgement rests on the resolved Rust API (`surface`); what the schema says beyond it (`facts`) breaks nobody.

mod facts;
mod judge;
mod revision;
mod show;
mod surface;

use semver::Version;

pub use revision::load;
pub use surface::Subject;

use crate::emit::Crate;
use crate::resolve::resolve_all;
use crate::schema::Module;

/// A schema, as one side of a comparison.
pub struct Revision {
    pub modules: Vec<Module>,
    /// The crate that it makes, with its version.
    pub of: Crate,
}

/// What happened to a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    Added,
    Changed,
    Deprecated,
    Removed,
}

impl ChangeKind {
    pub const ALL: [Self; 4] = [Self::Added, Self::Changed, Self::Deprecated, Self::Removed];

    /// The heading of a changelog.
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
    /// The Rust API is the same.
    Nothing,
    /// The Rust API has more, or marks something as deprecated.
    Addition,
    /// Programs may no longer compile, or do something else.
    Breaking,
}

impl Means {
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Addition => "addition",
            Self::Breaking => "breaking",
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: ChangeKind,
    pub means: Means,
    pub subject: Subject,
    /// As `uapi/Email`.
    pub module: String,
    pub function: Option<String>,
    /// What of it, as ``parameter `quota` ``; empty for the whole.
    pub place: String,
    pub text: String,
}

impl Change {
    /// The module or function, as `uapi/Email::add_pop`.
    pub fn owner(&self) -> String {
        match &self.function {
            Some(function) => format!("{}::{function}", self.module),
            None => self.module.clone(),
        }
    }
}

/// All changes, and the version that follows.
pub struct Difference {
    pub changes: Vec<Change>,
    /// The version of the old crate.
    pub from: Version,
    /// The lowest version that the new crate may have.
    pub to: Version,
    /// The version that the new schema states.
    pub stated: Version,
}

impl Difference {
    /// What the changes mean together; nothing at all gives `None`.
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

/// The version after a change: while it is 0.x, the second number counts what breaks and the third everything else.
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
