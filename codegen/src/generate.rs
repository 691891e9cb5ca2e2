//! Runs all stages, from a schema folder to the files of a crate.

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

/// Returns the files that a schema generates. Nothing is written.
pub fn files(folder: &Path, of: &Crate, demands: Demands) -> Result<Files, Faults> {
    let modules = checked(folder, demands)?;
    let resolved: Vec<resolve::RustModule<'_>> = resolve_all(&modules);
    Ok(of.files(&resolved)?)
}

/// Generates the crate of a schema into a folder.
pub fn generate(folder: &Path, out: &Path, of: &Crate) -> Result<Written, Faults> {
    let files = files(folder, of, Demands::default())?;
    refuse_foreign(out)?;
    Ok(write::write(out, &files)?)
}

/// Refuses a folder with files that this program did not generate: they would be removed as stale.
fn refuse_foreign(out: &Path) -> Result<(), Diagnostic> {
    let manifest = out.join("Cargo.toml");
    // The marks of a merge conflict may come before our line.
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
