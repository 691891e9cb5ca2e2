//! Runs the generator in a build script: reads a schema folder and writes one Rust file into `OUT_DIR`.

use std::env;
use std::path::{Path, PathBuf};

use crate::check::Demands;
use crate::diagnostic::{Diagnostic, Faults};
use crate::emit;
use crate::generate::checked;
use crate::resolve::{self, resolve_all};
use crate::write;

/// Generates typed calls for your own modules while your crate is built.
///
/// In `build.rs`:
///
/// ```no_run
/// fn main() -> Result<(), cpanel_codegen::Faults> {
///     cpanel_codegen::Builder::new().generate("schema")
/// }
/// ```
///
/// In the crate, which depends on `cpanel-core`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/cpanel.rs"));
/// ```
///
/// The file contains the modules `uapi` and `api2`. A module is left out if the schema has nothing for it.
#[derive(Clone, Debug)]
pub struct Builder {
    out_dir: Option<PathBuf>,
    file_name: String,
    cargo: bool,
}

impl Default for Builder {
    fn default() -> Self {
        Self { out_dir: None, file_name: "cpanel.rs".to_owned(), cargo: true }
    }
}

impl Builder {
    /// Creates a builder with the defaults for a build script.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the folder to write to. The default is cargo's `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Sets the name of the file. The default is `cpanel.rs`.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Sets whether to print instructions for cargo on standard output. They say when to run the build script again,
    /// and which features the generated code mentions, so that the compiler does not warn about them. The default is
    /// `true`.
    pub fn tell_cargo(mut self, tell: bool) -> Self {
        self.cargo = tell;
        self
    }

    /// Reads and checks the schema and writes the file. The file is not touched if its content stays the same.
    pub fn generate(self, schema: impl AsRef<Path>) -> Result<(), Faults> {
        let schema = schema.as_ref();
        if self.cargo {
            println!("cargo::rerun-if-changed={}", schema.display());
            // The generated code mentions these features. The crate that includes it may not have them.
            println!(
                "cargo::rustc-check-cfg=cfg(feature, values(\"internal\", \"partial-eq\", \"serde\"))"
            );
        }
        let modules = checked(schema, Demands::default())?;
        let resolved: Vec<resolve::RustModule<'_>> = resolve_all(&modules);
        let folder = self.out_dir.or_else(|| env::var_os("OUT_DIR").map(PathBuf::from));
        let folder = folder.ok_or_else(|| {
            Diagnostic::of_file(&self.file_name, "there is no folder for this file")
                .help("call this from build.rs, where cargo sets OUT_DIR, or set `out_dir`")
        })?;
        write::write_file(&folder.join(&self.file_name), &emit::one_file(&resolved))?;
        Ok(())
    }
}
