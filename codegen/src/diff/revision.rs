//! Reads a schema for a comparison, from a folder or from a git revision.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

use super::Revision;
use crate::diagnostic::{Diagnostic, Faults};
use crate::schema::{self, Crate};

/// Reads a schema from a folder, or from git: `REV` for its folder `schema`, or `REV:path`.
pub fn load(place: &str) -> Result<Revision, Faults> {
    if Path::new(place).is_dir() {
        return read(Path::new(place));
    }
    let tree = if place.contains(':') { place.to_owned() } else { format!("{place}:schema") };
    let fail = |message: String| {
        Diagnostic::of_file(place, message).help(
            "give a folder, a git revision, or a revision and a folder such as `v0.1.0:schema`",
        )
    };
    let folder = tempfile::tempdir().map_err(|error| fail(error.to_string()))?;
    check_out(&tree, folder.path()).map_err(|error| fail(error.to_string()))?;
    // The folder is temporary, so the faults name the revision.
    read(folder.path()).map_err(|faults| {
        faults.moved(|file| {
            let path = file.strip_prefix(folder.path()).unwrap_or(file);
            Some(format!("{tree}/{}", path.display()).into())
        })
    })
}

/// Reads a schema without checking it. An old schema may fail the checks of today.
fn read(folder: &Path) -> Result<Revision, Faults> {
    Ok(Revision { modules: schema::load(folder)?, of: Crate::read(folder)? })
}

/// Writes the files of a git tree into a folder. A temporary index is used, so the user's index and files do not
/// change.
fn check_out(tree: &str, into: &Path) -> io::Result<()> {
    let top = git(Command::new("git").args(["rev-parse", "--show-toplevel"]))?;
    let top = String::from_utf8_lossy(&top.stdout).trim_end().to_owned();
    let resolved = git(Command::new("git").args(["rev-parse", "--verify", "--quiet", tree]))
        .map_err(|_| {
            io::Error::other(format!("there is neither a folder nor a git tree `{tree}`"))
        })?;
    let object = String::from_utf8_lossy(&resolved.stdout).trim_end().to_owned();
    let index = tempfile::tempdir()?;
    let in_index = || {
        let mut command = Command::new("git");
        command.env("GIT_INDEX_FILE", index.path().join("index")).current_dir(&top);
        command
    };
    git(in_index().args(["read-tree", &object]))?;
    let prefix = format!("--prefix={}/", into.display());
    git(in_index().args(["checkout-index", "--all", &prefix]))?;
    Ok(())
}

fn git(command: &mut Command) -> io::Result<Output> {
    let output = command.output()?;
    if output.status.success() {
        return Ok(output);
    }
    Err(io::Error::other(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
}
