//! Reads files, and lists the files of a folder. Only this file reads input from the disk, except for what a command asks
//! of git or cargo. `write` reads only the output that it compares.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};

use crate::diagnostic::{Diagnostic, Faults};
use crate::yaml::{self, Parsed, Place};

/// The content of files, by path.
pub type Files = BTreeMap<PathBuf, String>;

/// Returns all files below a folder, sorted. The list is empty if the folder does not exist.
pub fn list_files(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let failed =
        |error| Diagnostic::of_file(folder, format!("this folder cannot be read: {error}"));
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        let entries = match fs::read_dir(&inner) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failed(error)),
        };
        for entry in entries {
            let entry = entry.map_err(failed)?;
            if entry.file_type().map_err(failed)?.is_dir() {
                folders.push(entry.path());
            } else {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The text of a file and its path, so that a diagnostic can show the faulty line.
#[derive(Debug, Default)]
pub struct SourceFile {
    /// The path, as it is shown.
    pub path: PathBuf,
    /// The text.
    pub text: String,
    /// The start of each line; filled when the first fault is shown.
    lines: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// Creates a source from a text that was read from `path`.
    pub fn new(path: impl Into<PathBuf>, text: String) -> Self {
        Self { path: path.into(), text, lines: OnceLock::new() }
    }

    /// Reads a file.
    pub fn read(path: &Path) -> Result<Self, Diagnostic> {
        Self::of_bytes(path, fs::read(path))
    }

    /// Reads a file. Returns `None` if it does not exist.
    pub fn read_if_any(path: &Path) -> Result<Option<Self>, Diagnostic> {
        match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            found => Self::of_bytes(path, found).map(Some),
        }
    }

    fn of_bytes(path: &Path, bytes: io::Result<Vec<u8>>) -> Result<Self, Diagnostic> {
        let bytes =
            bytes.map_err(|error| Diagnostic::of_file(path, format!("cannot be read: {error}")))?;
        String::from_utf8(bytes).map(|text| Self::new(path, text)).map_err(|error| {
            let good =
                String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]);
            let last = good.rsplit('\n').next().unwrap_or_default();
            let place =
                Place { line: good.matches('\n').count() + 1, column: last.chars().count() + 1 };
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            Self::new(path, text)
                .fault(place, "the file is not valid UTF-8")
                .help("save the file as UTF-8")
        })
    }

    /// Parses the text as YAML. Returns every syntax fault.
    pub fn parse(&self) -> Result<Parsed, Faults> {
        yaml::parse(&self.text).map_err(|faults| {
            let shown = faults.into_iter().map(|fault| {
                let shown = self.fault(fault.place, fault.message);
                match &shown.line {
                    Some(line) if line.trim_start_matches(' ').starts_with('\t') => {
                        shown.help("YAML is indented with spaces, not with tabs")
                    }
                    _ => shown,
                }
            });
            shown.collect()
        })
    }

    /// Creates a diagnostic for a place in the text, or for the whole file if the place is not known.
    pub fn fault(&self, place: Place, message: impl Into<String>) -> Diagnostic {
        if place.line == 0 {
            return Diagnostic::of_file(&self.path, message);
        }
        let ends = || self.text.match_indices('\n').map(|(at, _)| at + 1);
        let lines = self.lines.get_or_init(|| std::iter::once(0).chain(ends()).collect());
        let rest = lines.get(place.line.saturating_sub(1)).map(|start| &self.text[*start..]);
        let line = rest.and_then(|rest| rest.lines().next()).map(str::to_owned);
        Diagnostic { place: Some(place), line, ..Diagnostic::of_file(&self.path, message) }
    }
}
