//! A fault of the input, shown with its place, the line itself and what to do.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use crate::yaml::{self, Node, Place, Step};

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file it is in.
    pub file: PathBuf,
    /// Where in the file, where that is known.
    pub place: Option<Place>,
    /// The line itself.
    pub line: Option<String>,
    /// What is wrong, and why.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// A fault of a whole file.
    pub fn of_file(file: impl Into<PathBuf>, message: impl Into<String>) -> Self {
        Self { file: file.into(), place: None, line: None, message: message.into(), hint: None }
    }

    /// A fault at a place in a text.
    pub fn at(
        file: impl Into<PathBuf>,
        text: &str,
        place: Option<Place>,
        message: impl Into<String>,
    ) -> Self {
        let line = place.and_then(|place| text.lines().nth(place.line - 1)).map(str::to_owned);
        Self { file: file.into(), place, line, message: message.into(), hint: None }
    }

    /// The same fault with advice.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
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
            // At the end of a text there is no line to show.
            (Some(place), None) => {
                write!(f, " --> {}:{}:{}", self.file.display(), place.line, place.column)?;
            }
            _ => write!(f, " --> {}", self.file.display())?,
        }
        if let Some(hint) = &self.hint {
            write!(f, "\n  = help: {hint}")?;
        }
        writeln!(f)
    }
}

/// A file of the schema or of the reference as text, so that faults can be shown where they are.
pub struct Source {
    /// Its path as it is shown.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

impl Source {
    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self, Diagnostic> {
        let bytes = fs::read(path)
            .map_err(|error| Diagnostic::of_file(path, format!("cannot be read: {error}")))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let good =
                String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
            let last = good.rsplit('\n').next().unwrap_or_default();
            let place =
                Place { line: good.matches('\n').count() + 1, column: last.chars().count() + 1 };
            let text = String::from_utf8_lossy(error.as_bytes());
            Diagnostic::at(path, &text, Some(place), "this is no text in UTF-8")
                .hint("save the file in that encoding")
        })?;
        Ok(Self { path: path.to_owned(), text })
    }

    /// The tree, or every fault of the YAML.
    pub fn parse(&self) -> Result<Node, Vec<Diagnostic>> {
        yaml::parse(&self.text).map_err(|faults| {
            let shown = faults.into_iter().map(|fault| {
                let shown = Diagnostic::at(&self.path, &self.text, fault.place, fault.message);
                match &shown.line {
                    Some(line) if line.trim_start_matches(' ').starts_with('\t') => {
                        shown.hint("YAML is indented with spaces, not with tabs")
                    }
                    _ => shown,
                }
            });
            shown.collect()
        })
    }

    /// A fault at a key of the document.
    pub fn at_key(&self, path: &[Step], message: impl Into<String>) -> Diagnostic {
        Diagnostic::at(&self.path, &self.text, yaml::locate_key(&self.text, path), message)
    }

    /// A fault at a value of the document.
    pub fn at_value(&self, path: &[Step], message: impl Into<String>) -> Diagnostic {
        Diagnostic::at(&self.path, &self.text, yaml::locate_value(&self.text, path), message)
    }
}

/// The word that was most likely meant, as advice.
pub fn did_you_mean<'a>(
    given: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Option<String> {
    let near = known
        .clone()
        .into_iter()
        .map(|word| (strsim::damerau_levenshtein(given, word), word))
        .min()
        .filter(|(distance, word)| *distance <= 2.max(word.len() / 3));
    match near {
        Some((_, word)) => Some(format!("did you mean `{word}`?")),
        None => {
            let known: Vec<_> = known.into_iter().map(|word| format!("`{word}`")).collect();
            (known.len() <= 20).then(|| format!("known here: {}", known.join(", ")))
        }
    }
}
