//! Diagnostics: faults of the input, each with its place, the line itself and advice.

use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use crate::yaml::Place;

/// A fault of the input, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file that has the fault.
    pub file: PathBuf,
    /// The place in the file, if it is known.
    pub place: Option<Place>,
    /// The text of that line.
    pub line: Option<String>,
    /// The message: what is wrong, and why.
    pub message: String,
    /// Advice: what to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Creates a diagnostic for a whole file.
    pub fn of_file(file: impl Into<PathBuf>, message: impl Into<String>) -> Self {
        Self { file: file.into(), place: None, line: None, message: message.into(), help: None }
    }

    /// Adds advice.
    pub fn help(self, help: impl Into<String>) -> Self {
        self.set_help(Some(help.into()))
    }

    /// Sets the advice, or removes it.
    pub fn set_help(mut self, help: Option<String>) -> Self {
        self.help = help;
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "error: {}", self.message)?;
        match (self.place, &self.line) {
            (Some(place), Some(line)) => {
                let number = place.line.to_string();
                let margin = " ".repeat(number.len());
                writeln!(f, "{margin}--> {}:{}:{}", self.file.display(), place.line, place.column)?;
                writeln!(f, "{margin} |\n{number} | {line}")?;
                write!(f, "{margin} | {}^", " ".repeat(place.column.saturating_sub(1)))?;
            }
            // There is no line to show at the end of a text.
            (Some(place), None) => {
                write!(f, " --> {}:{}:{}", self.file.display(), place.line, place.column)?;
            }
            _ => write!(f, " --> {}", self.file.display())?,
        }
        if let Some(help) = &self.help {
            write!(f, "\n  = help: {help}")?;
        }
        writeln!(f)
    }
}

/// All faults of a run. Its `Debug` output is meant for people, so `main` of a build script may return it.
#[derive(Default)]
pub struct Faults(Vec<Diagnostic>);

impl Faults {
    /// Adds one fault, or all faults of another collection.
    pub fn add(&mut self, more: impl Into<Faults>) {
        self.0.extend(more.into().0);
    }

    /// Returns the value, or the faults if there are any.
    pub fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self) }
    }

    /// Returns the value of a result, or adds its faults to these.
    pub fn keep<T>(&mut self, part: Result<T, impl Into<Faults>>) -> Option<T> {
        part.map_err(|faults| self.add(faults)).ok()
    }

    /// Sorts faults of one file by their place.
    pub(crate) fn in_order(mut self) -> Self {
        self.0.sort_by_key(|fault| (fault.place.is_none(), fault.place));
        self
    }

    /// Changes the paths of the files. A file for which `path` returns `None` keeps its path.
    pub(crate) fn moved(mut self, path: impl Fn(&Path) -> Option<PathBuf>) -> Self {
        for fault in &mut self.0 {
            if let Some(path) = path(&fault.file) {
                fault.file = path;
            }
        }
        self
    }
}

impl From<Diagnostic> for Faults {
    fn from(fault: Diagnostic) -> Self {
        Self(vec![fault])
    }
}

impl FromIterator<Diagnostic> for Faults {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(faults: I) -> Self {
        Self(faults.into_iter().collect())
    }
}

impl Deref for Faults {
    type Target = [Diagnostic];

    fn deref(&self) -> &[Diagnostic] {
        &self.0
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|fault| write!(f, "\n{fault}"))
    }
}

/// Writes the same text as `Display`: if `main` returns an error, Rust prints it with `Debug`.
impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Faults {}

/// The number of candidates that are compared with an unknown word. The limit keeps many unknown words fast.
const COMPARED: usize = 100;

/// Returns advice that names the word that was probably meant, or all known words if there are only a few.
pub fn did_you_mean<'a>(
    given: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<String> {
    let alike = |word: &&str| word.len().abs_diff(given.len()) <= 2.max(word.len() / 3);
    let near = known
        .clone()
        .into_iter()
        .filter(alike)
        .take(COMPARED)
        .map(|word| (strsim::osa_distance(given, word), word))
        .min()
        .filter(|(distance, word)| *distance <= 2.max(word.len() / 3));
    match near {
        Some((_, word)) => Some(format!("did you mean `{word}`?")),
        None => {
            let known: Vec<_> =
                known.into_iter().take(21).map(|word| format!("`{word}`")).collect();
            (known.len() <= 20).then(|| format!("known here: {}", known.join(", ")))
        }
    }
}
