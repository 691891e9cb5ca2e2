//! The public Rust API of a schema, as a flat list: one entry for each thing that a user's program can name.
//!
//! All generated structs and enumerations are `#[non_exhaustive]`, so one rule judges nearly everything: a removed
//! entry or a changed signature breaks programs, a new entry does not. A new *required* argument breaks programs too.

use std::collections::{BTreeMap, HashMap};

use crate::resolve::{ParamSource, RustField, RustItem, RustModule, RustParam, RustType};
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
    let mut builder = SurfaceBuilder { entries: Surface::new() };
    for module in modules {
        let items = module.types.iter().map(|item| (item.rust(), item)).collect();
        ModuleWalk { builder: &mut builder, module, items, base: base(module), function: None }
            .module();
    }
    builder.entries
}

struct SurfaceBuilder {
    entries: Surface,
}

fn base(module: &RustModule<'_>) -> String {
    format!("{}::{}", module.schema.api.folder(), module.rust)
}

/// Collects the entries of a module, or of one of its functions.
struct ModuleWalk<'w, 's> {
    builder: &'w mut SurfaceBuilder,
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
        self.put(&key, None, (Subject::Module, "", SurfaceKind::Module), feature);
        for function in &module.functions {
            self.function = Some(function.schema);
            let fn_key = format!("{key}::{}()", function.rust);
            self.put(
                &fn_key,
                Some(&key),
                (Subject::Function, "", SurfaceKind::Function),
                String::new(),
            );
            self.set(&fn_key, |entry| {
                entry.deprecated = function.schema.deprecated.is_some();
                entry.removed.clone_from(&function.schema.removed);
            });
            self.members(
                &format!("{key}::{}", function.params_struct),
                &function.params,
                &fn_key,
                Subject::Parameter,
                "",
            );
            let data = format!("{fn_key} data");
            self.put(
                &data,
                Some(&fn_key),
                (Subject::Reply, "", SurfaceKind::Data),
                rust(&function.data),
            );
            self.inside(&function.data, &data, Subject::Reply, "");
        }
        self.function = None;
        for (name, _) in module.schema.types.iter() {
            self.item(name, &key, Subject::Type, name);
        }
    }

    fn put(
        &mut self,
        key: &str,
        parent: Option<&str>,
        (subject, way, shape): (Subject, &str, SurfaceKind),
        signature: String,
    ) {
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
            signature,
            required: false,
            deprecated: false,
            removed: None,
            internal: self.function.is_some_and(|function| function.internal.is_some()),
        };
        self.builder.entries.insert(key.to_owned(), entry);
    }

    fn set(&mut self, key: &str, change: impl FnOnce(&mut SurfaceEntry)) {
        if let Some(entry) = self.builder.entries.get_mut(key) {
            change(entry);
        }
    }

    /// Adds a struct that is sent.
    fn members(
        &mut self,
        key: &str,
        params: &[RustParam<'s>],
        parent: &str,
        subject: Subject,
        way: &str,
    ) {
        self.put(key, Some(parent), (subject, way, SurfaceKind::Struct), "struct".to_owned());
        let required: Vec<_> = params.iter().filter(|param| param.required).collect();
        let names: Vec<_> = required.iter().map(|param| param.rust.as_str()).collect();
        let new = format!("{key}::new");
        self.put(&new, Some(key), (subject, way, SurfaceKind::New), names.join(", "));
        for param in params {
            let (wire, deprecated, removed) = match &param.of {
                ParamSource::Param(param) => (&param.name, &param.deprecated, &param.removed),
                ParamSource::Field(field) => (&field.name, &field.deprecated, &field.removed),
                ParamSource::Family(family) => (&family.name, &None, &None),
            };
            let member = format!("{key}.{}", param.rust);
            let way = format!("{way}.{wire}");
            self.put(&member, Some(key), (subject, &way, SurfaceKind::Member), rust(&param.ty));
            self.set(&member, |entry| {
                entry.required = param.required;
                entry.deprecated = deprecated.is_some();
                entry.removed.clone_from(removed);
            });
            self.inside(&param.ty, &member, subject, &way);
            if let ParamSource::Family(schema::Family { from: Some(from), .. }) = &param.of {
                let (key, way) = (format!("{member} from {from}"), format!("{way}[] from {from}"));
                let about = (subject, way.as_str(), SurfaceKind::Member);
                self.put(&key, Some(&member), about, "TryFrom".to_owned());
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
        match item {
            RustItem::Input { fields, .. } => self.members(&key, fields, parent, subject, way),
            RustItem::Record { fields, .. } => {
                self.put(
                    &key,
                    Some(parent),
                    (subject, way, SurfaceKind::Struct),
                    "struct".to_owned(),
                );
                for RustField { schema, rust: field, ty } in fields {
                    let member = format!("{key}.{field}");
                    let way = format!("{way}.{}", schema.name);
                    self.put(&member, Some(&key), (subject, &way, SurfaceKind::Member), rust(ty));
                    self.set(&member, |entry| {
                        entry.deprecated = schema.deprecated.is_some();
                        entry.removed.clone_from(&schema.removed);
                    });
                    self.inside(ty, &member, subject, &way);
                }
            }
            RustItem::Enum { values, .. } => {
                self.put(
                    &key,
                    Some(parent),
                    (subject, way, SurfaceKind::Struct),
                    "enum".to_owned(),
                );
                for (variant, value) in values {
                    let way = format!("{way}={}", value.text);
                    let member = format!("{key}::{variant}");
                    let about = (subject, way.as_str(), SurfaceKind::Member);
                    self.put(&member, Some(&key), about, String::new());
                    self.set(&member, |entry| entry.removed.clone_from(&value.removed));
                }
            }
            RustItem::Union { forms, .. } => {
                // The variants carry data, so this is another kind of enumeration.
                self.put(
                    &key,
                    Some(parent),
                    (subject, way, SurfaceKind::Struct),
                    "union".to_owned(),
                );
                for form in forms {
                    let way = format!("{way}|{}", form.rust);
                    let member = format!("{key}::{}", form.rust);
                    self.put(
                        &member,
                        Some(&key),
                        (subject, &way, SurfaceKind::Member),
                        rust(&form.ty),
                    );
                    self.inside(&form.ty, &member, subject, &way);
                }
            }
        }
    }
}

/// Returns a type as Rust writes it.
fn rust(ty: &RustType) -> String {
    match ty {
        RustType::Text => "String".to_owned(),
        RustType::Secret => "Secret".to_owned(),
        RustType::Base64 => "Base64".to_owned(),
        RustType::Integer => "i64".to_owned(),
        RustType::Number => "f64".to_owned(),
        RustType::Flag => "bool".to_owned(),
        RustType::Timestamp => "Timestamp".to_owned(),
        RustType::Limit => "Limit".to_owned(),
        RustType::Json => "Value".to_owned(),
        RustType::Dynamic => "Dynamic".to_owned(),
        RustType::File => "Upload".to_owned(),
        RustType::Nothing => "()".to_owned(),
        RustType::List(item) => format!("Vec<{}>", rust(item)),
        RustType::Map(value) => format!("BTreeMap<String, {}>", rust(value)),
        RustType::Option(inner) => format!("Option<{}>", rust(inner)),
        RustType::Item(name) => format!("types::{name}"),
    }
}
