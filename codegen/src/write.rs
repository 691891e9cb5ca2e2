//! The only stage that writes to the disk. It writes changed files under a temporary name, renames them, and removes
//! stale files.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Faults};
use crate::files::{Files, list_files};

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

/// Locks a folder: waits until no other run of this program works on it. Other runs wait until the lock is dropped.
/// Creates the folder if necessary. Returns `None` if the system has no locks.
pub fn lock(folder: &Path) -> Option<File> {
    fs::create_dir_all(folder).ok()?;
    let file = lock_file(folder).ok()?;
    fs4::FileExt::lock(&file).ok()?;
    Some(file)
}

#[cfg(unix)]
fn lock_file(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// Other systems cannot lock a folder, so a file is locked in its place. The file is outside of the folder, because a
/// crate contains only its own files.
#[cfg(not(unix))]
fn lock_file(folder: &Path) -> io::Result<File> {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    fs::canonicalize(folder)?.hash(&mut hasher);
    let path = std::env::temp_dir().join(format!("cpanel-codegen-{:016x}.lock", hasher.finish()));
    File::options().create(true).truncate(false).write(true).open(path)
}

/// The start of the line that marks a generated file.
const OURS: &str = "Made by cpanel-codegen";

/// Returns whether this program generated a file. The marks of a merge conflict may come before our line.
pub fn is_ours(text: &str) -> bool {
    let comments = ["#", "//", "<!--"];
    text.lines().any(|line| {
        let inside = comments.iter().find_map(|start| line.strip_prefix(start));
        inside.is_some_and(|inside| inside.trim_start_matches(['/', ' ']).starts_with(OURS))
    })
}

/// Refuses a folder with a crate that this program did not generate.
pub fn refuse_foreign(folder: &Path) -> Result<(), Diagnostic> {
    let ours = fs::read(folder.join("Cargo.toml"))
        .is_ok_and(|manifest| is_ours(&String::from_utf8_lossy(&manifest)));
    let foreign = |full: &PathBuf| {
        let path = full.strip_prefix(folder).unwrap_or(full);
        !is_leftover(path) && !belongs_to_a_tool(path)
    };
    if ours || !list_files(folder)?.iter().any(foreign) {
        return Ok(());
    }
    let message = "this folder holds files that cpanel-codegen did not make";
    Err(Diagnostic::of_file(folder, message)
        .help("choose a folder that is empty or does not exist"))
}

/// Returns the files below a folder that differ from the wanted files. `may_go` decides whether a file that is not
/// wanted may be removed.
pub fn compare(
    folder: &Path,
    wanted: &Files,
    may_go: impl Fn(&Path, &str) -> bool,
) -> Result<Vec<Differing>, Diagnostic> {
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
        if wanted.contains_key(&path) || (belongs_to_a_tool(&path) && !is_leftover(&path)) {
            continue;
        }
        let text = fs::read(&full).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        let text = text.unwrap_or_default();
        if is_leftover(&path) || may_go(&path, &text) {
            differing.push((path, Some(text), None));
        }
    }
    Ok(differing)
}

/// Returns whether a file belongs to cargo or to another tool, as `.git` does. Such a file is neither stale nor output.
fn belongs_to_a_tool(path: &Path) -> bool {
    let hidden = path.as_os_str().as_encoded_bytes().starts_with(b".");
    hidden || path.starts_with("target") || path == Path::new("Cargo.lock")
}

/// Returns whether a file is a leftover of an interrupted run.
fn is_leftover(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().as_encoded_bytes();
    name.starts_with(BEFORE.as_bytes()) && name.ends_with(AFTER.as_bytes())
}

/// Refuses to replace files for which `may_go` is false.
pub fn refuse_by_hand(
    folder: &Path,
    differing: &[Differing],
    may_go: impl Fn(&Path, &str) -> bool,
) -> Result<(), Faults> {
    let by_hand = differing.iter().filter(|(path, present, wanted)| {
        wanted.is_some() && present.as_deref().is_some_and(|text| !may_go(path, text))
    });
    let message = "this file has no mark of cpanel-codegen, and the crate has a file of this name";
    let help = "if a person wrote it, move it elsewhere; if not, delete it";
    let refused =
        |(path, ..): &Differing| Diagnostic::of_file(folder.join(path), message).help(help);
    by_hand.map(refused).collect::<Faults>().into_result(())
}

/// Makes a folder hold these files, and removes other files for which `may_go` is true. Files with the same content are
/// not touched. Refuses to replace a file for which `may_go` is false. All new content is written to temporary files
/// before the first file is replaced.
pub fn write(
    folder: &Path,
    wanted: &Files,
    may_go: impl Fn(&Path, &str) -> bool,
) -> Result<Written, Faults> {
    let differing = compare(folder, wanted, &may_go)?;
    refuse_by_hand(folder, &differing, &may_go)?;
    let mut ready = Vec::new();
    let mut done = Written::default();
    for (path, _, content) in differing {
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
    // The manifest is written first: it marks the crate as generated, even if this run is interrupted.
    ready.sort_by_key(|(_, full)| !full.ends_with("Cargo.toml"));
    for (temporary, full) in ready {
        temporary
            .persist(&full)
            .map_err(|error| failed(&full, "cannot be replaced", &error.error))?;
    }
    for path in &done.removed {
        let full = folder.join(path);
        remove_file(&full)?;
        // A folder that is not empty stays.
        if let Some(parent) = full.parent().filter(|parent| *parent != folder) {
            let _ = fs::remove_dir(parent);
        }
    }
    Ok(done)
}

/// Removes one file.
pub fn remove_file(path: &Path) -> Result<(), Diagnostic> {
    fs::remove_file(path).map_err(|error| failed(path, "cannot be removed", &error))
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

/// The start and the end of the name of a temporary file.
const BEFORE: &str = ".cpanel-codegen-";
const AFTER: &str = ".new";

fn write_beside(full: &Path, content: &str) -> io::Result<tempfile::NamedTempFile> {
    let parent = full.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let mut file = tempfile::Builder::new().prefix(BEFORE).suffix(AFTER).tempfile_in(parent)?;
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
