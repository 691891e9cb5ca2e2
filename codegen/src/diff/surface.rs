//! The public Rust API of a schema, as a flat list: one entry for each thing that a user's program can name.
//!
//! All generated structs and enumerations are `#[non_exhaustive]`, so one rule judges nearly everything: a removed
//! entry or a changed signature breaks programs, a new entry does not. A new *required* argument breaks programs too.

use std::collections::{BTreeMap, HashMap};

use crate::resolve::{ItemKind, ParamSource, RustField, RustItem, RustModule, RustParam, RustType};
use crate::schema;

/// All entries, by their Rust path.
pub type Surface = BTreeMap<String, SurfaceEntry>;

/// What an entry is in the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Module,
    Function,
    Parameter,
    Reply,
    Type,
    /// The texts of a module and its functions.
    Documentation,
}

impl Subject {
    pub fn name(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Function => "function",
            Self::Parameter => "parameter",
            Self::Reply => "reply",
            Self::Type => "type",
            Self::Documentation => "documentation",
        }
    }
}

/// What an entry is in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SurfaceKind {
    Module,
    Function,
    /// The data that a function returns.
    Data,
    /// The order of a constructor's arguments.
    New,
    Struct,
    Member,
}

/// The origin of an entry in the schema. It is the same in two schemas even if the Rust name differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// The module, for example `uapi/Email`.
    pub module: String,
    pub function: Option<String>,
    pub subject: Subject,
    /// The path inside a parameter or reply, for example `rules[].match`. Empty for a function or a whole reply.
    pub way: String,
    pub shape: SurfaceKind,
}

/// A thing that a program can name.
#[derive(Clone, Debug, PartialEq)]
pub struct SurfaceEntry {
    /// The entry that this entry belongs to.
    pub parent: Option<String>,
    pub origin: Origin,
    /// The type or the kind of item, as Rust writes it.
    pub signature: String,
    /// Whether a value cannot be created without it.
    pub required: bool,
    pub deprecated: bool,
    /// The version of the reference that no longer has it. The crate still has it.
    pub removed: Option<String>,
    /// Whether it needs the cargo feature `internal`.
    pub internal: bool,
}

/// Returns the surface of all modules.
pub fn surface(modules: &[RustModule<'_>]) -> Surface {
    let mut entries = Surface::new();
    for module in modules {
        let items = module.types.iter().map(|item| (item.rust.as_str(), item)).collect();
        let base = format!("{}::{}", module.schema.api.folder(), module.rust);
        let entries = &mut entries;
        ModuleWalk { entries, module, items, base, function: None }.module();
    }
    entries
}

/// Collects the entries of a module, or of one of its functions.
struct ModuleWalk<'w, 's> {
    entries: &'w mut Surface,
    module: &'w RustModule<'s>,
    items: HashMap<&'w str, &'w RustItem<'s>>,
    base: String,
    function: Option<&'s schema::SchemaFunction>,
}

impl<'s> ModuleWalk<'_, 's> {
    fn module(mut self) {
        let module = self.module;
        let key = self.base.clone();
        let feature = format!("feature {}", module.feature);
        self.put(&key, None, (Subject::Module, "", SurfaceKind::Module), &feature);
        for function in &module.functions {
            self.function = Some(function.schema);
            let fn_key = format!("{key}::{}()", function.rust);
            let about = (Subject::Function, "", SurfaceKind::Function);
            let entry = self.put(&fn_key, Some(&key), about, "");
            entry.deprecated = function.schema.deprecated.is_some();
            entry.removed.clone_from(&function.schema.removed);
            let params = format!("{key}::{}", function.params_struct);
            let about = (Subject::Parameter, "", SurfaceKind::Struct);
            self.put(&params, Some(&fn_key), about, "struct");
            self.members(&params, &function.params, Subject::Parameter, "");
            let data = format!("{fn_key} data");
            let about = (Subject::Reply, "", SurfaceKind::Data);
            self.put(&data, Some(&fn_key), about, &rust(&function.data));
            self.inside(&function.data, &data, Subject::Reply, "");
        }
        self.function = None;
        for (name, _) in module.schema.types.iter() {
            self.item(name, &key, Subject::Type, name);
        }
    }

    /// Adds an entry, and returns it so that the caller can set what is special about it.
    fn put(
        &mut self,
        key: &str,
        parent: Option<&str>,
        (subject, way, shape): (Subject, &str, SurfaceKind),
        signature: &str,
    ) -> &mut SurfaceEntry {
        let schema = self.module.schema;
        let origin = Origin {
            module: format!("{}/{}", schema.api.folder(), schema.name),
            function: self.function.map(|function| function.name.clone()),
            subject,
            way: way.trim_start_matches('.').to_owned(),
            shape,
        };
        let entry = SurfaceEntry {
            parent: parent.map(str::to_owned),
            origin,
            signature: signature.to_owned(),
            required: false,
            deprecated: false,
            removed: None,
            internal: self.function.is_some_and(|function| function.internal.is_some()),
        };
        self.entries.entry(key.to_owned()).or_insert(entry)
    }

    /// Adds the constructor and the members of a struct that is sent.
    fn members(&mut self, key: &str, params: &[RustParam<'s>], subject: Subject, way: &str) {
        let required = params.iter().filter(|param| param.required);
        let names: Vec<_> = required.map(|param| param.rust.as_str()).collect();
        let about = (subject, way, SurfaceKind::New);
        self.put(&format!("{key}::new"), Some(key), about, &names.join(", "));
        for param in params {
            let member = format!("{key}.{}", param.rust);
            let way = format!("{way}.{}", param.of.wire_name());
            let about = (subject, way.as_str(), SurfaceKind::Member);
            let entry = self.put(&member, Some(key), about, &rust(&param.ty));
            entry.required = param.required;
            entry.deprecated = param.of.deprecated().is_some();
            entry.removed = param.of.removed().map(str::to_owned);
            self.inside(&param.ty, &member, subject, &way);
            if let ParamSource::Family(schema::Family { from: Some(from), .. }) = &param.of {
                let (key, way) = (format!("{member} from {from}"), format!("{way}[] from {from}"));
                let about = (subject, way.as_str(), SurfaceKind::Member);
                self.put(&key, Some(&member), about, "TryFrom");
            }
        }
    }

    /// Adds the types that a type leads to. Named types are added with the module instead.
    fn inside(&mut self, ty: &RustType, parent: &str, subject: Subject, way: &str) {
        match ty {
            RustType::List(item) => self.inside(item, parent, subject, &format!("{way}[]")),
            RustType::Map(value) => self.inside(value, parent, subject, &format!("{way}{{}}")),
            RustType::Option(inner) => self.inside(inner, parent, subject, way),
            RustType::Item(name) if !self.is_named(name) => self.item(name, parent, subject, way),
            _ => {}
        }
    }

    fn is_named(&self, name: &str) -> bool {
        self.module.schema.types.position(name).is_some()
    }

    fn item(&mut self, name: &str, parent: &str, subject: Subject, way: &str) {
        let Some(item) = self.items.get(name).copied() else { return };
        let key = format!("{}::types::{name}", self.base);
        let signature = match &item.kind {
            ItemKind::Record(_) | ItemKind::Input { .. } => "struct",
            ItemKind::Enum { .. } => "enum",
            // The variants carry data, so this is another kind of enumeration.
            ItemKind::Union(_) => "union",
        };
        self.put(&key, Some(parent), (subject, way, SurfaceKind::Struct), signature);
        match &item.kind {
            ItemKind::Input { fields, .. } => self.members(&key, fields, subject, way),
            ItemKind::Record(fields) => {
                for RustField { schema, rust: field, ty } in fields {
                    let member = format!("{key}.{field}");
                    let way = format!("{way}.{}", schema.name);
                    let about = (subject, way.as_str(), SurfaceKind::Member);
                    let entry = self.put(&member, Some(&key), about, &rust(ty));
                    entry.deprecated = schema.deprecated.is_some();
                    entry.removed.clone_from(&schema.removed);
                    self.inside(ty, &member, subject, &way);
                }
            }
            ItemKind::Enum { values, .. } => {
                for (variant, value) in values {
                    let way = format!("{way}={}", value.text);
                    let about = (subject, way.as_str(), SurfaceKind::Member);
                    let entry = self.put(&format!("{key}::{variant}"), Some(&key), about, "");
                    entry.removed.clone_from(&value.removed);
                }
            }
            ItemKind::Union(forms) => {
                for form in forms {
                    let way = format!("{way}|{}", form.rust);
                    let member = format!("{key}::{}", form.rust);
                    let about = (subject, way.as_str(), SurfaceKind::Member);
                    self.put(&member, Some(&key), about, &rust(&form.ty));
                    self.inside(&form.ty, &member, subject, &way);
                }
            }
        }
    }
}

/// Returns a type as Rust writes it.
fn rust(ty: &RustType) -> String {
    match ty {
        RustType::List(inner) | RustType::Option(inner) => {
            format!("{}<{}>", ty.name(), rust(inner))
        }
        RustType::Map(value) => format!("{}<String, {}>", ty.name(), rust(value)),
        RustType::Item(name) => format!("types::{name}"),
        scalar => scalar.name().to_owned(),
    }
}
