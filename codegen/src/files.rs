//! The files of a folder, which several stages list, generate or write.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::diagnostic::Diagnostic;

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
