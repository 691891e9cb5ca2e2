//! The files that an import reads and writes: the modules of the schema, and the facts of the last import.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::merge::Conflict;
use crate::diagnostic::{Diagnostic, Faults};
use crate::files::{SourceFile, list_files};
use crate::schema::form::{NodeKind, lengthen, same, shorten};
use crate::schema::{self, SchemaApi};
use crate::write;
use crate::yaml::{self, Node};

/// The folder of the modules in a schema. Reference documents describe only this API.
const FOLDER: &str = "uapi";
const FIRST_LINE: &str = "# yaml-language-server: $schema=../schema.json";
/// The file with the facts of the last import.
pub const BASE: &str = schema::IMPORTED;
const BASE_FIRST_LINE: &str = "# Written by `cpanel-codegen import`: the facts as the last import had them. Not to be edited.";

/// The modules of a document or a schema, by name. Each is a map, in the long form.
pub type Modules = BTreeMap<String, Node>;

/// The file of a module, as it is now.
pub struct ModuleFile {
    first_line: String,
    /// The content, in the long form.
    pub node: Node,
}

/// The facts of the last import, in the long form.
#[derive(Default)]
pub struct Base {
    pub version: Option<String>,
    pub modules: Modules,
    /// The conflicts that are not settled.
    pub unsettled: Vec<Conflict>,
}

/// A file to write: its path and its content, or `None` to delete it.
pub type FileChange = (PathBuf, Option<String>);

fn module_path(schema: &Path, api: SchemaApi, module: &str) -> PathBuf {
    schema.join(api.folder()).join(format!("{module}.yaml"))
}

/// Returns the modules that have a file.
pub fn modules(schema: &Path) -> Vec<String> {
    let paths = list_files(&schema.join(FOLDER)).unwrap_or_default();
    let yaml = paths.iter().filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    yaml.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect()
}

/// Reads the file of a module, if there is one.
pub fn read_module(
    schema: &Path,
    api: SchemaApi,
    module: &str,
) -> Result<Option<ModuleFile>, Faults> {
    let path = module_path(schema, api, module);
    let Some(source) = SourceFile::read_if_any(&path)? else { return Ok(None) };
    let parsed = source.parse()?;
    schema::lost_comments(&source, &parsed).into_result(())?;
    let node = parsed.node;
    if !matches!(node, Node::Map(_)) {
        return Err(Diagnostic::of_file(&path, "this is not a module: expected a map").into());
    }
    let first = source.text.lines().next();
    let first = first.filter(|line| line.starts_with('#')).unwrap_or(FIRST_LINE);
    Ok(Some(ModuleFile { first_line: first.to_owned(), node: lengthen(&node, NodeKind::Module) }))
}

/// Reads the facts of the last import. There are none before the first import.
pub fn read_base(schema: &Path) -> Result<Base, Faults> {
    let path = schema.join(BASE);
    let Some(source) = SourceFile::read_if_any(&path)? else { return Ok(Base::default()) };
    let node = source.parse()?.node;
    let modules = node.get(FOLDER).and_then(Node::as_map);
    let Some(modules) = modules else {
        let fault = Diagnostic::of_file(&path, "this was not written by an import");
        return Err(fault.help("restore the file from the repository's history").into());
    };
    let long =
        modules.iter().map(|(name, module)| (name.clone(), lengthen(module, NodeKind::Module)));
    let version = node.get("document").and_then(Node::as_text).map(str::to_owned);
    let unsettled = node.entries_of("unsettled");
    let unsettled = unsettled.iter().map(|(place, sides)| Conflict {
        place: place.clone(),
        ours: sides.get("ours").cloned(),
        theirs: sides.get("theirs").cloned(),
    });
    Ok(Base { version, modules: long.collect(), unsettled: unsettled.collect() })
}

/// Returns the change that writes this content to the file of a module.
pub fn module_change(
    schema: &Path,
    api: SchemaApi,
    module: &str,
    file: Option<&ModuleFile>,
    node: Option<&Node>,
) -> Option<FileChange> {
    let path = module_path(schema, api, module);
    match (file, node) {
        (None, None) => None,
        (Some(_), None) => Some((path, None)),
        (Some(file), Some(node)) if same(&file.node, node) => None,
        (_, Some(node)) => {
            let first_line = file.map_or(FIRST_LINE, |file| file.first_line.as_str());
            let text = yaml::print(&shorten(node, NodeKind::Module), Some(first_line));
            Some((path, Some(text)))
        }
    }
}

/// Returns the change that stores these facts for the next import.
pub fn base_change(schema: &Path, base: &Base) -> FileChange {
    let short =
        base.modules.iter().map(|(name, module)| (name.clone(), shorten(module, NodeKind::Module)));
    let version = base.version.clone().map_or(Node::Null, Node::Text);
    let sides = |one: &Conflict| {
        let side = |name: &str, node: &Option<Node>| Some((name.to_owned(), node.clone()?));
        let sides = [side("ours", &one.ours), side("theirs", &one.theirs)];
        (one.place.clone(), Node::Map(sides.into_iter().flatten().collect()))
    };
    let mut keys = vec![("document".to_owned(), version)];
    if !base.unsettled.is_empty() {
        let unsettled = base.unsettled.iter().map(sides).collect();
        keys.push(("unsettled".to_owned(), Node::Map(unsettled)));
    }
    keys.push((FOLDER.to_owned(), Node::Map(short.collect())));
    let node = Node::Map(keys);
    (schema.join(BASE), Some(yaml::print(&node, Some(BASE_FIRST_LINE))))
}

/// Writes changed files. Returns their paths.
pub fn write(changes: Vec<FileChange>) -> Result<Vec<PathBuf>, Faults> {
    let mut written = Vec::new();
    for (path, content) in changes {
        let changed = match content {
            Some(content) => write::write_file(&path, &content)?,
            None => {
                write::remove_file(&path)?;
                true
            }
        };
        if changed {
            written.push(path);
        }
    }
    Ok(written)
}
