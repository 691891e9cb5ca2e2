//! The key `seen`: the versions whose servers showed a fact, and how often: `seen: 11.36 (2), 11.134 (5)`.

use std::collections::BTreeMap;
use std::fmt;

use crate::yaml::Node;

/// The word in place of the version, if a reply does not state it.
const UNNAMED: &str = "unnamed";

/// The versions of servers whose replies show a fact. Each version has the highest number of replies in one import, so
/// that the same import again changes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen(BTreeMap<Version, usize>);

/// A version, in the order of its numbers. A word that is not a version comes last.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    numbers: Vec<u32>,
    text: String,
}

impl Version {
    fn of(text: &str) -> Self {
        let numbers = text.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect();
        Self { numbers, text: text.to_owned() }
    }
}

/// Returns whether a server has this release or a newer one. Only the numbers that both versions have are compared, because
/// replies state only the first two.
pub fn is_since(server: &str, release: &str) -> bool {
    let (server, release) = (Version::of(server).numbers, Version::of(release).numbers);
    let both = server.len().min(release.len());
    server[..both] >= release[..both]
}

impl Seen {
    /// Counts the versions of replies.
    pub fn of<'v>(versions: impl Iterator<Item = Option<&'v str>>) -> Self {
        let mut seen = Self::default();
        for version in versions {
            *seen.0.entry(Version::of(version.unwrap_or(UNNAMED))).or_default() += 1;
        }
        seen
    }

    /// Reads the value in the schema. A version without a number counts once.
    pub fn read(node: &Node) -> Self {
        let parts = node.as_text().unwrap_or_default().split(',').map(str::trim);
        let read = |part: &str| {
            let (version, count) = part.split_once(" (").unwrap_or((part, "1)"));
            (Version::of(version), count.trim_end_matches(')').parse().unwrap_or(1))
        };
        Self(parts.filter(|part| !part.is_empty()).map(read).collect())
    }

    /// Joins two counts.
    pub fn join(mut self, more: Self) -> Self {
        for (version, count) in more.0 {
            let known = self.0.entry(version).or_default();
            *known = count.max(*known);
        }
        self
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Seen {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (version, count)) in self.0.iter().enumerate() {
            let comma = if at > 0 { ", " } else { "" };
            write!(out, "{comma}{} ({count})", version.text)?;
        }
        Ok(())
    }
}
