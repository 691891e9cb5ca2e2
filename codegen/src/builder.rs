//! The generator in a build script: a schema folder in, one Rust file in `OUT_DIR` out.

use std::env;
use std::path::{Path, PathBuf};

use crate::check::Demands;
use crate::diagnostic::{Diagnostic, Faults};
use crate::emit;
use crate::generate::checked;
use crate::resolve::{self, resolve_all};
use crate::write;

/// Makes typed calls of modules of your own while your crate is built.
///
/// In `build.rs`:
///
/// ```no_run
/// fn main() -> Result<(), cpanel_codegen::Faults> {
///     cpanel_codegen::Builder::new().generate("schema")
/// }
/// ```
///
/// and in the crate, which depends on `cpanel-core`:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/cpanel.rs"));
/// ```
///
/// That gives the modules `uapi` and `api2`, each where the schema has any of its modules.
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
    /// With what is usual in a build script.
    pub fn new() -> Self {
        Self::default()
    }

    /// The folder to write to, in place of cargo's `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// The name of the file, in place of `cpanel.rs`.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = name.into();
        self
    }

    /// Whether to tell cargo, on standard output, when to run the build script again, and which features the generated
    /// code asks for, lest the compiler warn of them. It is told unless this is `false`.
    pub fn tell_cargo(mut self, tell: bool) -> Self {
        self.cargo = tell;
        self
    }

    /// Reads, checks and writes. A file that would stay the same is not touched.
    pub fn generate(self, schema: impl AsRef<Path>) -> Result<(), Faults> {
        let schema = schema.as_ref();
        if self.cargo {
            println!("cargo::rerun-if-changed={}", schema.display());
            // The generated code asks for these, which the crate that includes it need not have.
            println!(
                "cargo::rustc-check-cfg=cfg(feature, values(\"internal\", \"partial-eq\", \"serde\"))"
            );
        }
        let modules = checked(schema, Demands::default())?;
        let resolved: Vec<resolve::RustModule<'_>> = resolve_all(&modules);
        let folder = self.out_dir.or_else(|| env::var_os("OUT_DIR").map(PathBuf::from));
        let folder = folder.ok_or_else(|| {
            Diagnostic::of_file(&self.file_name, "there is no folder to write it to")
                .help("call this from build.rs, where cargo sets OUT_DIR, or set `out_dir`")
        })?;
        write::write_file(&folder.join(&self.file_name), &emit::one_file(&resolved))?;
        Ok(())
    }
}
