//! The public Rust API that a schema makes, flat: one entry for each thing that a user's program can name.
//!
//! All generated structs and enumerations are `#[non_exhaustive]`, so one rule judges nearly everything: an entry that is
//! gone or has another signature breaks programs, a new entry does not. Only a new *required* argument breaks as well.

use std::collections::{BTreeMap, HashMap};

use crate::resolve::{Field, Given, Item, Module, Param, Ty};
use crate::schema;

/// Everything that can be named, by its Rust path.
pub type Surface = BTreeMap<String, Entry>;

/// What an entry is in the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Module,
    Function,
    Parameter,
    Reply,
    Type,
}

impl Subject {
    pub fn name(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Function => "function",
            Self::Parameter => "parameter",
            Self::Reply => "reply",
            Self::Type => "type",
        }
    }
}

/// What an entry is in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    Module,
    Function,
    /// What a function gives back.
    Data,
    /// The order of a constructor's arguments.
    New,
    Struct,
    Member,
}

/// Where an entry comes from; the same in two schemas even if its Rust name is another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// The module as `uapi/Email`.
    pub module: String,
    pub function: Option<String>,
    pub subject: Subject,
    /// The way to it, as `rules[].match`; empty for a function or a reply itself.
    pub way: String,
    pub shape: Shape,
}

/// One thing that can be named.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The entry that it belongs to.
    pub parent: Option<String>,
    pub origin: Origin,
    /// Its type or kind, as Rust writes it.
    pub signature: String,
    /// Without it a value cannot be made.
    pub required: bool,
    pub deprecated: bool,
    /// The version of the reference that no longer has it. It is in the crate all the same.
    pub removed: Option<String>,
    /// Only with the cargo feature `internal`.
    pub internal: bool,
}

/// The surface of all modules.
pub fn surface(modules: &[Module<'_>]) -> Surface {
    let mut builder = Builder { entries: Surface::new() };
    for module in modules {
        let items = module.types.iter().map(|item| (item.rust(), item)).collect();
        Walk { builder: &mut builder, module, items, base: base(module), function: None }.module();
    }
    builder.entries
}

struct Builder {
    entries: Surface,
}

fn base(module: &Module<'_>) -> String {
    format!("{}::{}", module.schema.api.folder(), module.rust)
}

/// A module, or one of its functions.
struct Walk<'w, 's> {
    builder: &'w mut Builder,
    module: &'w Module<'s>,
    items: HashMap<&'w str, &'w Item<'s>>,
    base: String,
    function: Option<&'s schema::Function>,
}

impl<'s> Walk<'_, 's> {
    fn module(mut self) {
        let module = self.module;
        let key = self.base.clone();
        let feature = format!("feature {}", module.feature);
        self.put(&key, None, (Subject::Module, "", Shape::Module), feature);
        for function in &module.functions {
            self.function = Some(function.schema);
            let fn_key = format!("{key}::{}()", function.rust);
            self.put(&fn_key, Some(&key), (Subject::Function, "", Shape::Function), String::new());
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
            self.put(&data, Some(&fn_key), (Subject::Reply, "", Shape::Data), rust(&function.data));
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
        (subject, way, shape): (Subject, &str, Shape),
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
        let entry = Entry {
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

    fn set(&mut self, key: &str, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.builder.entries.get_mut(key) {
            change(entry);
        }
    }

    /// A struct that goes into a call.
    fn members(
        &mut self,
        key: &str,
        params: &[Param<'s>],
        parent: &str,
        subject: Subject,
        way: &str,
    ) {
        self.put(key, Some(parent), (subject, way, Shape::Struct), "struct".to_owned());
        let required: Vec<_> = params.iter().filter(|param| param.required).collect();
        let names: Vec<_> = required.iter().map(|param| param.rust.as_str()).collect();
        let new = format!("{key}::new");
        self.put(&new, Some(key), (subject, way, Shape::New), names.join(", "));
        for param in params {
            let (wire, deprecated, removed) = match &param.of {
                Given::Param(param) => (&param.name, &param.deprecated, &param.removed),
                Given::Field(field) => (&field.name, &field.deprecated, &field.removed),
                Given::Family(family) => (&family.name, &None, &None),
            };
            let member = format!("{key}.{}", param.rust);
            let way = format!("{way}.{wire}");
            self.put(&member, Some(key), (subject, &way, Shape::Member), rust(&param.ty));
            self.set(&member, |entry| {
                entry.required = param.required;
                entry.deprecated = deprecated.is_some();
                entry.removed.clone_from(removed);
            });
            self.inside(&param.ty, &member, subject, &way);
        }
    }

    /// The types that a type leads to; those with a name of their own belong to the module.
    fn inside(&mut self, ty: &Ty, parent: &str, subject: Subject, way: &str) {
        match ty {
            Ty::List(item) => self.inside(item, parent, subject, &format!("{way}[]")),
            Ty::Map(value) => self.inside(value, parent, subject, &format!("{way}{{}}")),
            Ty::Option(inner) => self.inside(inner, parent, subject, way),
            Ty::Item(name) if !self.is_named(name) => self.item(name, parent, subject, way),
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
            Item::Input { fields, .. } => self.members(&key, fields, parent, subject, way),
            Item::Record { fields, .. } => {
                self.put(&key, Some(parent), (subject, way, Shape::Struct), "struct".to_owned());
                for Field { schema, rust: field, ty } in fields {
                    let member = format!("{key}.{field}");
                    let way = format!("{way}.{}", schema.name);
                    self.put(&member, Some(&key), (subject, &way, Shape::Member), rust(ty));
                    self.set(&member, |entry| {
                        entry.deprecated = schema.deprecated.is_some();
                        entry.removed.clone_from(&schema.removed);
                    });
                    self.inside(ty, &member, subject, &way);
                }
            }
            Item::Enum { values, .. } => {
                self.put(&key, Some(parent), (subject, way, Shape::Struct), "enum".to_owned());
                for (variant, value) in values {
                    let way = format!("{way}={}", value.text);
                    let member = format!("{key}::{variant}");
                    let about = (subject, way.as_str(), Shape::Member);
                    self.put(&member, Some(&key), about, String::new());
                    self.set(&member, |entry| entry.removed.clone_from(&value.removed));
                }
            }
            Item::Union { forms, .. } => {
                // Its forms carry data, so it is another kind of enumeration.
                self.put(&key, Some(parent), (subject, way, Shape::Struct), "union".to_owned());
                for form in forms {
                    let way = format!("{way}|{}", form.rust);
                    let member = format!("{key}::{}", form.rust);
                    self.put(&member, Some(&key), (subject, &way, Shape::Member), rust(&form.ty));
                    self.inside(&form.ty, &member, subject, &way);
                }
            }
        }
    }
}

/// A type as Rust writes it.
fn rust(ty: &Ty) -> String {
    match ty {
        Ty::Text => "String".to_owned(),
        Ty::Secret => "Secret".to_owned(),
        Ty::Base64 => "Base64".to_owned(),
        Ty::Integer => "i64".to_owned(),
        Ty::Number => "f64".to_owned(),
        Ty::Flag => "bool".to_owned(),
        Ty::Timestamp => "Timestamp".to_owned(),
        Ty::Limit => "Limit".to_owned(),
        Ty::Json => "Value".to_owned(),
        Ty::Dynamic => "Dynamic".to_owned(),
        Ty::File => "Upload".to_owned(),
        Ty::Nothing => "()".to_owned(),
        Ty::List(item) => format!("Vec<{}>", rust(item)),
        Ty::Map(value) => format!("BTreeMap<String, {}>", rust(value)),
        Ty::Option(inner) => format!("Option<{}>", rust(inner)),
        Ty::Item(name) => format!("types::{name}"),
    }
}
