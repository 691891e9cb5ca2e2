//! The only stage that writes to the disk. It writes changed files under a temporary name, renames them, and removes
//! stale files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::schema::list_files;

/// The content of files, by their path in a folder.
pub type Files = BTreeMap<PathBuf, String>;

/// What writing a folder did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have new content.
    pub written: Vec<PathBuf>,
    /// Files that were removed because the schema no longer generates them.
    pub removed: Vec<PathBuf>,
}

/// A file that differs: its path, its present content, its wanted content.
pub type Differing = (PathBuf, Option<String>, Option<String>);

/// Returns the files below a folder that differ from the wanted files.
pub fn compare(folder: &Path, wanted: &Files) -> Result<Vec<Differing>, Diagnostic> {
    let mut differing = Vec::new();
    for (path, content) in wanted {
        let full = folder.join(path);
        let present = match fs::read(&full) {
            Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(&full, "cannot be read", &error)),
        };
        if present.as_deref() != Some(content) {
            differing.push((path.clone(), present, Some(content.clone())));
        }
    }
    for full in list_files(folder)? {
        let path = full.strip_prefix(folder).unwrap_or(&full).to_owned();
        if !wanted.contains_key(&path) && !ours_to_keep(&path) {
            let text = fs::read(&full).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
            differing.push((path, Some(text.unwrap_or_default()), None));
        }
    }
    Ok(differing)
}

/// Whether a file belongs to cargo or to another tool, as `.git` does. Such a file is neither stale nor output.
fn ours_to_keep(path: &Path) -> bool {
    let hidden = path.as_os_str().as_encoded_bytes().starts_with(b".");
    hidden || path.starts_with("target") || path == Path::new("Cargo.lock")
}

/// Makes a folder hold exactly these files. Files with the same content are not touched. All new content is written to
/// temporary files before the first file is replaced.
pub fn write(folder: &Path, wanted: &Files) -> Result<Written, Diagnostic> {
    let mut ready = Vec::new();
    let mut done = Written::default();
    for (path, _, content) in compare(folder, wanted)? {
        let full = folder.join(&path);
        match content {
            Some(content) => {
                let temporary = write_beside(&full, &content)
                    .map_err(|error| failed(&full, "cannot be written", &error))?;
                ready.push((temporary, full));
                done.written.push(path);
            }
            None => done.removed.push(path),
        }
    }
    for (temporary, full) in ready {
        temporary
            .persist(&full)
            .map_err(|error| failed(&full, "cannot be replaced", &error.error))?;
    }
    for path in &done.removed {
        let full = folder.join(path);
        fs::remove_file(&full).map_err(|error| failed(&full, "cannot be removed", &error))?;
        // A folder that is not empty stays.
        if let Some(parent) = full.parent().filter(|parent| *parent != folder) {
            let _ = fs::remove_dir(parent);
        }
    }
    Ok(done)
}

/// Writes one file if its content changes. Returns whether it did.
pub fn write_file(path: &Path, content: &str) -> Result<bool, Diagnostic> {
    if fs::read(path).is_ok_and(|present| present == content.as_bytes()) {
        return Ok(false);
    }
    write_beside(path, content)
        .and_then(|file| file.persist(path).map_err(|error| error.error))
        .map_err(|error| failed(path, "cannot be written", &error))?;
    Ok(true)
}

fn write_beside(full: &Path, content: &str) -> io::Result<tempfile::NamedTempFile> {
    let parent = full.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let mut file = tempfile::Builder::new().prefix(".").suffix(".new").tempfile_in(parent)?;
    io::Write::write_all(&mut file, content.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.as_file().set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    Ok(file)
}

fn failed(path: &Path, what: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::of_file(path, format!("{what}: {error}"))
}

/// Shows the result of [`compare`] as a unified diff.
pub fn show_difference(folder: &Path, differing: &[Differing]) -> String {
    let mut text = String::new();
    for (path, present, wanted) in differing {
        let name = folder.join(path).display().to_string();
        let (present, wanted) = (present.as_deref(), wanted.as_deref());
        let diff = similar::TextDiff::from_lines(present.unwrap_or(""), wanted.unwrap_or(""));
        let from = if present.is_some() { name.as_str() } else { "(missing)" };
        let to = if wanted.is_some() {
            "generated from the schema"
        } else {
            "(stale, no longer generated)"
        };
        text.push_str(&diff.unified_diff().context_radius(2).header(from, to).to_string());
    }
    text
}
