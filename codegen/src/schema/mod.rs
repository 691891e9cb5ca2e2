//! Reads a schema folder. Nothing is decided about Rust here.
//!
//! `model` has the plain types: what the files in `schema/` say. `read` reads them from nodes, `view` reports what is wrong
//! with a node, `keys` lists the keys of the format, `form` turns the short form of a file into the long form and back,
//! `krate` reads `crate.yaml`.

pub mod form;
pub mod keys;
mod krate;
mod model;
mod read;
pub(crate) mod view;

use std::path::Path;

pub use krate::{Crate, Guides, SUCCESSORS, check_name};
pub use model::{
    BodyFormat, Family, JsonKind, OneOfForm, ParamRule, RuleKind, ScalarType, SchemaApi,
    SchemaField, SchemaFunction, SchemaModule, SchemaParam, SchemaType, TextValue, Values,
    WireFormat,
};
pub use read::read_module;
pub(crate) use read::{lost_comments, module_of};

use crate::diagnostic::{Diagnostic, Faults};
use crate::files::list_files;

/// The file with the facts of the last import, in a schema folder.
pub const IMPORTED: &str = "imported.yaml";

/// The modules of a schema folder, and the faults of the files that could not be read.
pub struct Loaded {
    /// The modules, sorted by API and name.
    pub modules: Vec<SchemaModule>,
    /// The modules whose files could not be read, by file name.
    pub unread: Vec<(SchemaApi, String)>,
    /// The faults of all files.
    pub faults: Faults,
}

/// Reads all modules of a schema folder. Returns all faults of all files if there are any.
pub fn load(folder: &Path) -> Result<Vec<SchemaModule>, Faults> {
    let Loaded { modules, faults, .. } = load_what_can_be_read(folder);
    faults.into_result(modules)
}

/// Reads all modules of a schema folder that can be read.
pub fn load_what_can_be_read(folder: &Path) -> Loaded {
    let mut files = Vec::new();
    let mut faults = Faults::default();
    for api in SchemaApi::ALL {
        let found = faults.keep(list_files(&folder.join(api.folder())));
        files.extend(found.into_iter().flatten().map(|path| (api, path)));
    }
    let ends = |path: &Path, wanted: &str| path.extension().is_some_and(|end| end == wanted);
    for (_, path) in files.iter().filter(|(_, path)| ends(path, "yml")) {
        faults.add(Diagnostic::of_file(path, "a schema file must end in `.yaml`"));
    }
    files.retain(|(_, path)| ends(path, "yaml"));
    if files.is_empty() && faults.is_empty() {
        faults.add(
            Diagnostic::of_file(folder, "this folder has no schema")
                .help("a schema folder holds `uapi/MODULE.yaml` and `api2/MODULE.yaml`"),
        );
    }
    let (mut modules, mut unread) = (Vec::new(), Vec::new());
    let read = crate::parallel::map(files, |(api, path)| (api, read_module(api, &path), path));
    for (api, module, path) in read {
        match faults.keep(module) {
            Some(module) => modules.push(module),
            None => {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                unread.push((api, stem.into_owned()));
            }
        }
    }
    modules.sort_by(|a, b| (a.api, &a.name).cmp(&(b.api, &b.name)));
    Loaded { modules, unread, faults }
}
