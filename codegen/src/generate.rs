//! The whole way from a schema folder to the files of a crate.

use std::path::Path;

use crate::check::{self, Demands};
use crate::diagnostic::{Diagnostic, Faults};
use crate::emit::Crate;
use crate::resolve::{self, resolve_all};
use crate::schema::{self, Module};
use crate::write::{self, Files, Written};

/// Reads and checks a schema folder.
pub fn checked(folder: &Path, demands: Demands) -> Result<Vec<Module>, Faults> {
    check::check(schema::load_what_can_be_read(folder), demands)
}

/// The files that a schema makes, without touching the disk.
pub fn files(folder: &Path, of: &Crate, demands: Demands) -> Result<Files, Faults> {
    let modules = checked(folder, demands)?;
    let resolved: Vec<resolve::RustModule<'_>> = resolve_all(&modules);
    Ok(of.files(&resolved)?)
}

/// Makes a folder hold the crate that a schema makes.
pub fn generate(folder: &Path, out: &Path, of: &Crate) -> Result<Written, Faults> {
    let files = files(folder, of, Demands::default())?;
    refuse_foreign(out)?;
    Ok(write::write(out, &files)?)
}

/// What is not made by this program would be removed as stale, so it must not be there.
fn refuse_foreign(out: &Path) -> Result<(), Diagnostic> {
    let manifest = out.join("Cargo.toml");
    // The marks of a merge conflict may stand before our line.
    let ours = std::fs::read(&manifest).is_ok_and(|text| {
        let mut lines = text.split(|byte| *byte == b'\n');
        lines.any(|line| line.starts_with(b"# Made by cpanel-codegen."))
    });
    let files = schema::list_files(out)?;
    if ours || files.is_empty() {
        return Ok(());
    }
    let message = "this folder holds files that cpanel-codegen did not make";
    Err(Diagnostic::of_file(out, message).help("choose a folder that is empty or does not exist"))
}
