//! Where evidence was seen, and how often: `seen: 11.36 (2), 11.134 (5)`.

use std::collections::BTreeMap;
use std::fmt;

use crate::yaml::Node;

/// What stands in place of a version where a reply does not tell its server's.
const UNNAMED: &str = "unnamed";

/// The versions of servers whose replies show a thing. With each stands the most replies that one import found, so that the same
/// import again changes nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen(BTreeMap<Version, usize>);

/// A version, in the order of its numbers; what is none comes last.
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

impl Seen {
    /// Of the replies of these versions, one for each reply.
    pub fn of<'v>(versions: impl Iterator<Item = Option<&'v str>>) -> Self {
        let mut seen = Self::default();
        for version in versions {
            *seen.0.entry(Version::of(version.unwrap_or(UNNAMED))).or_default() += 1;
        }
        seen
    }

    /// As the schema has it. A version without a number beside it counts once.
    pub fn read(node: &Node) -> Self {
        let parts = node.as_text().unwrap_or_default().split(',').map(str::trim);
        let read = |part: &str| {
            let (version, count) = part.split_once(" (").unwrap_or((part, "1)"));
            (Version::of(version), count.trim_end_matches(')').parse().unwrap_or(1))
        };
        Self(parts.filter(|part| !part.is_empty()).map(read).collect())
    }

    /// Both together.
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
