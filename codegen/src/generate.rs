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
    let modules = checked(folder, demands)?;
    Ok(of.files(&resolve_all(&modules), &of.texts()?))
}

/// Generates the crate of a schema into a folder.
pub fn generate(folder: &Path, out: &Path, of: &Crate) -> Result<Written, Faults> {
    let files = files(folder, of, Demands::default())?;
    let _lock = write::lock(out);
    write::refuse_foreign(out)?;
    Ok(write::write(out, &files, |_, text| write::is_ours(text))?)
}
