//! Writes a first schema file for a user's own module.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::emit::template::fill;
use crate::schema::SchemaApi;
use crate::write::write_file;

/// Writes `uapi/MODULE.yaml` into a schema folder, and `schema.json`, the description of the format for editors.
pub fn new(schema: &Path, module: &str) -> Result<PathBuf, Diagnostic> {
    let path = schema.join(SchemaApi::Uapi.folder()).join(format!("{module}.yaml"));
    let letters = module.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if !letters || !module.starts_with(|first: char| first.is_ascii_alphabetic()) {
        let message = format!("`{module}` cannot be the name of a module");
        return Err(Diagnostic::of_file(path, message)
            .help("write it as the server does, in letters, digits and `_`"));
    }
    if path.exists() {
        return Err(Diagnostic::of_file(path, "this module already has a schema file"));
    }
    let editors = schema.join("schema.json");
    if !editors.exists() {
        write_file(&editors, include_str!("../pieces/schema.json"))?;
    }
    write_file(&path, &fill(include_str!("../pieces/Module.yaml.in"), &[("module", module)]))?;
    Ok(path)
}
