//! The schema as plain types: what the files in `schema/` say. Nothing is decided about Rust here.

// The fields are the keys of the format, which schema/README.md explains.
#![allow(missing_docs)]

pub mod keys;
mod krate;
mod read;
pub(crate) mod view;

use std::collections::HashMap;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::{fs, io};

pub use krate::{Crate, Guides, Texts, check_name};
pub(crate) use read::module_of;
pub use read::read_module;

use crate::diagnostic::{Diagnostic, Faults, Source};
use crate::yaml::{Node, Parsed, Place};

/// The file with the facts of the last import, in a schema folder.
pub const IMPORTED: &str = "imported.yaml";

/// The API that a module belongs to. The folder of the module's file decides it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Api {
    Uapi,
    Api2,
}

impl Api {
    pub const ALL: [Self; 2] = [Self::Uapi, Self::Api2];

    /// The name of its schema folder and of its Rust module.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Uapi => "uapi",
            Self::Api2 => "api2",
        }
    }

    /// The name of the API for people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Uapi => "UAPI",
            Self::Api2 => "API 2",
        }
    }
}

/// A module: one file of the schema.
pub struct Module {
    pub api: Api,
    pub name: String,
    pub rust: Option<String>,
    pub summary: Option<String>,
    pub docs: Option<String>,
    pub example: Option<String>,
    pub functions: Vec<Function>,
    pub types: Types,
    pub source: Source,
    /// The file as a tree with places.
    pub parsed: Parsed,
}

/// The named types of a module, in the order of the file.
#[derive(Default)]
pub struct Types {
    list: Vec<(String, Type)>,
    index: HashMap<String, usize>,
    /// For each type, the index of the type that it stands for after all other names.
    behind: Vec<usize>,
}

impl Types {
    fn new(list: Vec<(String, Type)>) -> Self {
        let index = list.iter().enumerate().map(|(at, (name, _))| (name.clone(), at));
        let index: HashMap<String, usize> = index.collect();
        let mut behind = vec![None; list.len()];
        for start in 0..list.len() {
            let (mut way, mut here) = (Vec::new(), start);
            // Names that refer to each other in a circle stand for the name where the search began.
            while behind[here].is_none() {
                behind[here] = Some(here);
                way.push(here);
                let Type::Named(name) = &list[here].1 else { break };
                let Some(next) = index.get(name) else { break };
                here = *next;
            }
            let end = behind[here];
            way.into_iter().for_each(|at| behind[at] = end);
        }
        let behind = behind.into_iter().flatten().collect();
        Self { list, index, behind }
    }

    /// Returns the index of a name in the list.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.index.get(name).copied()
    }

    /// Returns the type that a name stands for, through any number of other names.
    pub fn behind(&self, name: &str) -> Option<&(String, Type)> {
        self.position(name).map(|at| &self.list[self.behind[at]])
    }
}

impl Deref for Types {
    type Target = [(String, Type)];

    fn deref(&self) -> &Self::Target {
        &self.list
    }
}

#[derive(Default)]
pub struct Function {
    pub name: String,
    pub summary: Option<String>,
    pub docs: Option<String>,
    pub writes: bool,
    /// The function deletes something or cannot be undone, at least with some parameters.
    pub destructive: bool,
    /// The purpose of the function is to create or return a secret, and its reply contains it.
    pub gives_secret: bool,
    pub since: Option<String>,
    pub deprecated: Option<String>,
    pub removed: Option<String>,
    pub replaced_by: Vec<String>,
    pub internal: Option<String>,
    pub role: Option<String>,
    pub feature: Option<String>,
    pub plugin: Option<String>,
    pub page: Option<String>,
    pub body: Body,
    pub params: Vec<Param>,
    pub families: Vec<Family>,
    pub together: Vec<Together>,
    pub outcome: Option<Outcome>,
    pub returns: Type,
    /// The data itself is a secret.
    pub secret: bool,
    /// The member of the reply that holds the data. The default is `data`.
    pub data_member: Option<String>,
    pub returns_doc: Option<String>,
    pub guess: Option<String>,
    pub rust: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Body {
    #[default]
    Form,
    Json,
    Multipart,
}

#[derive(Clone, Default)]
pub struct Param {
    pub name: String,
    pub ty: Type,
    pub required: bool,
    pub doc: Option<String>,
    pub example: Option<Node>,
    pub default: Option<Node>,
    pub format: Option<String>,
    pub min: Option<f64>,
    pub max: Option<f64>,
    pub min_length: Option<i64>,
    pub max_length: Option<i64>,
    pub pattern: Option<String>,
    pub secret: bool,
    pub wire: Wire,
    /// The flag that makes the server decode each item of a joined list.
    pub encoded_by: Option<String>,
    pub deprecated: Option<String>,
    /// The version of the reference that no longer has the parameter.
    pub removed: Option<String>,
    pub guess: Option<String>,
    pub rust: Option<String>,
}

/// How a parameter is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wire {
    #[default]
    Plain,
    Comma,
    Pipe,
    Json,
    JsonEach,
}

impl Body {
    pub const ALL: [Self; 3] = [Self::Form, Self::Json, Self::Multipart];

    pub fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Json => "json",
            Self::Multipart => "multipart",
        }
    }
}

impl Wire {
    /// The name in the schema. `Plain` has none, because it is the default.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Comma => Some("comma"),
            Self::Pipe => Some("pipe"),
            Self::Json => Some("json"),
            Self::JsonEach => Some("json_each"),
        }
    }
}

/// Parameters with several values that belong together: the first values of all of them make the first item, and so on.
#[derive(Clone)]
pub struct Family {
    pub name: String,
    pub params: Vec<String>,
    pub doc: Option<String>,
    pub rust: Option<String>,
}

/// A rule about parameters that go together.
pub struct Together {
    pub rule: Rule,
    pub params: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    ExactlyOne,
    AtLeastOne,
    AllOrNone,
}

impl Rule {
    pub const ALL: [Self; 3] = [Self::ExactlyOne, Self::AtLeastOne, Self::AllOrNone];

    /// The name in the schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::ExactlyOne => "exactly_one",
            Self::AtLeastOne => "at_least_one",
            Self::AllOrNone => "all_or_none",
        }
    }
}

/// For API 2: the member of the row that says whether the call worked.
pub struct Outcome {
    pub flag: String,
    pub text: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Scalar(Scalar),
    List(Box<Type>),
    Map(Box<Type>),
    Record(Vec<Field>),
    Values(Values),
    OneOf(Vec<Alternative>),
    Named(String),
}

impl Default for Type {
    fn default() -> Self {
        Self::Scalar(Scalar::Dynamic)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    Text,
    Integer,
    Number,
    Flag,
    Timestamp,
    Limit,
    Json,
    Dynamic,
    File,
    Nothing,
}

impl Scalar {
    pub const ALL: [Self; 10] = [
        Self::Text,
        Self::Integer,
        Self::Number,
        Self::Flag,
        Self::Timestamp,
        Self::Limit,
        Self::Json,
        Self::Dynamic,
        Self::File,
        Self::Nothing,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Flag => "flag",
            Self::Timestamp => "timestamp",
            Self::Limit => "limit",
            Self::Json => "json",
            Self::Dynamic => "dynamic",
            Self::File => "file",
            Self::Nothing => "nothing",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub name: String,
    pub ty: Type,
    pub always: bool,
    pub secret: bool,
    pub doc: Option<String>,
    pub format: Option<String>,
    pub example: Option<Node>,
    pub deprecated: Option<String>,
    /// The version of the reference that no longer has the field.
    pub removed: Option<String>,
    pub rust: Option<String>,
}

impl Field {
    /// Whether every server sends the field. Newer servers do not send a field that the reference no longer has.
    pub fn is_always_sent(&self) -> bool {
        self.always && self.removed.is_none()
    }
}

/// An enumeration.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    Texts(Vec<TextValue>),
    Integers(Vec<i64>),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextValue {
    pub text: String,
    pub doc: Option<String>,
    pub removed: Option<String>,
    pub rust: Option<String>,
}

/// One of the forms that a reply may have.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    pub name: String,
    pub ty: Type,
    pub has: Option<String>,
}

impl Type {
    /// Describes the type in one line, in the words of the schema.
    pub fn describe(&self) -> String {
        match self {
            Self::Scalar(scalar) => scalar.name().to_owned(),
            Self::List(item) => format!("list of {}", item.describe()),
            Self::Map(value) => format!("map of {}", value.describe()),
            Self::Record(_) => "record".to_owned(),
            Self::Values(Values::Texts(_)) => "values".to_owned(),
            Self::Values(Values::Integers(_)) => "integer".to_owned(),
            Self::OneOf(alternatives) => {
                let forms: Vec<_> = alternatives.iter().map(|form| form.ty.describe()).collect();
                forms.join(" or ")
            }
            Self::Named(name) => name.clone(),
        }
    }

    /// Returns the types directly inside this one.
    pub fn parts(&self) -> Vec<&Type> {
        match self {
            Self::List(inner) | Self::Map(inner) => vec![inner],
            Self::Record(fields) => fields.iter().map(|field| &field.ty).collect(),
            Self::OneOf(alternatives) => alternatives.iter().map(|form| &form.ty).collect(),
            Self::Scalar(_) | Self::Values(_) | Self::Named(_) => Vec::new(),
        }
    }
}

impl Module {
    /// Returns the type that a name stands for. Any other type is returned as it is.
    pub fn behind<'t>(&'t self, ty: &'t Type) -> &'t Type {
        match ty {
            Type::Named(name) => self.types.behind(name).map_or(ty, |(_, behind)| behind),
            _ => ty,
        }
    }
}

/// How much of the type of a function's reply is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Typed {
    Fully,
    Partly,
    Dynamic,
}

impl Function {
    /// Returns whether the reply is typed fully, partly or not at all.
    pub fn typed(&self) -> Typed {
        fn holds_dynamic(ty: &Type) -> bool {
            *ty == Type::Scalar(Scalar::Dynamic) || ty.parts().into_iter().any(holds_dynamic)
        }
        let mut core = &self.returns;
        while let Type::List(inner) | Type::Map(inner) = core {
            core = inner;
        }
        if *core == Type::Scalar(Scalar::Dynamic) {
            Typed::Dynamic
        } else if holds_dynamic(core) {
            Typed::Partly
        } else {
            Typed::Fully
        }
    }
}

/// The modules of a schema folder, and the faults of the files that could not be read.
pub struct Loaded {
    pub modules: Vec<Module>,
    /// The modules whose files could not be read, by file name.
    pub unread: Vec<(Api, String)>,
    pub faults: Faults,
}

/// Reads all modules of a schema folder. Returns all faults of all files if there are any.
pub fn load(folder: &Path) -> Result<Vec<Module>, Faults> {
    let Loaded { modules, faults, .. } = load_what_can_be_read(folder);
    faults.or(modules)
}

/// Reads all modules of a schema folder that can be read.
pub fn load_what_can_be_read(folder: &Path) -> Loaded {
    let mut files = Vec::new();
    let mut faults = Faults::default();
    for api in Api::ALL {
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

/// Returns all files below a folder, sorted. The list is empty if the folder does not exist.
pub fn list_files(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let failed =
        |error| Diagnostic::of_file(folder, format!("this folder cannot be read: {error}"));
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        let entries = match fs::read_dir(&inner) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failed(error)),
        };
        for entry in entries {
            let entry = entry.map_err(failed)?;
            if entry.file_type().map_err(failed)?.is_dir() {
                folders.push(entry.path());
            } else {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}
