//! Runs all stages, from a schema folder to the files of a crate.

use std::path::Path;

use crate::check::{self, Demands};
use crate::diagnostic::Faults;
use crate::files::Files;
use crate::resolve::resolve_all;
use crate::schema::{self, Crate, SchemaModule};
use crate::write::{self, Written};

/// Reads and checks a schema folder.
pub fn checked(folder: &Path, demands: Demands) -> Result<Vec<SchemaModule>, Faults> {
    check::check(schema::load_what_can_be_read(folder), demands)
}

/// Returns the files that a schema generates. Nothing is written.
pub fn files(folder: &Path, of: &Crate, demands: Demands) -> Result<Files, Faults> {
    let mut faults = Faults::default();
    let name = faults.keep(of.named(folder));
    let modules = faults.keep(checked(folder, demands));
    let (Some(name), Some(modules)) = (name, modules) else { return Err(faults) };
    Ok(of.files(name, &resolve_all(&modules), &of.texts()?))
}

/// Generates the crate of a schema into a folder.
pub fn generate(folder: &Path, out: &Path, of: &Crate) -> Result<Written, Faults> {
    let files = files(folder, of, Demands::default())?;
    let _lock = write::lock(out);
    write::refuse_foreign(out)?;
    write::write(out, &files, may_go(of))
}

/// Returns an error if the crate cannot be generated into this folder. Nothing is written.
pub fn refuse(folder: &Path, out: &Path, of: &Crate) -> Result<(), Faults> {
    write::refuse_foreign(out)?;
    let differing = write::compare(out, &files(folder, of, Demands::default())?, may_go(of))?;
    write::refuse_by_hand(out, &differing, may_go(of))
}

/// Returns whether a file of the crate may be replaced. Files that are copied into the crate have no mark.
fn may_go(of: &Crate) -> impl Fn(&Path, &str) -> bool {
    let is_copy = |path: &Path| of.files.iter().any(|(name, _)| path == Path::new(name));
    move |path, text| write::is_ours(text) || is_copy(path)
}
