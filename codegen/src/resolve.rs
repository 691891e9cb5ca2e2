//! Decides everything about Rust: the name and type of every struct, enumeration and field.
//!
//! The result is all that `emit` needs. An anonymous record takes its name from the function and the fields that lead to
//! it: the rows of `list_pops` are `ListPopsRow`, their `services` are `ListPopsRowServices`.

mod model;

use std::collections::BTreeMap;

use crate::names;
use crate::schema::{self, Api, Body, Family, Scalar, Type, Values, Wire};

pub use model::*;

/// Decides all modules of a crate, which have passed the check together.
pub fn resolve_all(schema: &[schema::Module]) -> Vec<Module<'_>> {
    let mut modules: Vec<_> = schema.iter().map(resolve).collect();
    let mut paths = BTreeMap::new();
    for module in &modules {
        let api = module.schema.api.folder();
        for function in &module.functions {
            let wire = format!("{api}/{}::{}", module.schema.name, function.schema.name);
            paths.insert(wire, format!("crate::{api}::{}::{}", module.rust, function.rust));
        }
    }
    for function in modules.iter_mut().flat_map(|module| &mut module.functions) {
        let names = &function.schema.replaced_by;
        for (successor, name) in function.successors.iter_mut().zip(names) {
            successor.path = paths.get(name).cloned();
        }
    }
    modules
}

/// Decides one module by itself, which knows no path into another.
pub fn resolve(schema: &schema::Module) -> Module<'_> {
    let mut resolver =
        Resolver { schema, items: Vec::new(), taken: BTreeMap::new(), named: BTreeMap::new() };
    for (name, _) in schema.types.iter() {
        resolver.taken.insert(name.clone(), ());
    }
    let mut functions = Vec::new();
    for function in &schema.functions {
        functions.push(resolver.function(function));
    }
    for (name, ty) in schema.types.iter() {
        resolver.named(name, ty);
    }
    Module {
        schema,
        rust: names::module(schema),
        feature: names::feature(schema),
        functions,
        types: resolver.items,
    }
}

struct Resolver<'s> {
    schema: &'s schema::Module,
    items: Vec<Item<'s>>,
    taken: BTreeMap<String, ()>,
    /// What the names of lists and maps stand for: they have no type of their own, but what is in them may.
    named: BTreeMap<(String, bool), Ty>,
}

impl<'s> Resolver<'s> {
    fn function(&mut self, function: &'s schema::Function) -> Function<'s> {
        let params_struct = names::params_struct(function);
        let wire_name = format!("{}::{}", self.schema.name, function.name);
        let in_family = |name: &String| function.families.iter().any(|f| f.params.contains(name));
        let mut params = Vec::new();
        for param in function.params.iter().filter(|param| !in_family(&param.name)) {
            params.push(self.param(function, param, &params_struct, &wire_name));
        }
        for family in &function.families {
            params.push(self.family(function, family, &params_struct, &wire_name));
        }
        let required_struct = self.required_struct(&params_struct, &params);
        let data = self.data(function, &params_struct, &wire_name);
        let successor = |name: &String| {
            let wire = name.split_once('/').map_or(name.as_str(), |(_, wire)| wire).to_owned();
            Successor { wire, path: None }
        };
        let successors = function.replaced_by.iter().map(successor).collect();
        let rust = names::function(function);
        Function {
            schema: function,
            rust,
            params_struct,
            params,
            required_struct,
            data,
            successors,
        }
    }

    fn param(
        &mut self,
        function: &'s schema::Function,
        param: &'s schema::Param,
        owner: &str,
        wire_name: &str,
    ) -> Param<'s> {
        let rust = names::param(param);
        let about = format!("parameter `{}` of `{wire_name}`", param.name);
        let ty = self.input_type(&param.ty, param.secret, owner, &rust, &about);
        let ty = ty.written_as(param.format.as_deref());
        let behind = self.schema.behind(&param.ty);
        let list = matches!(behind, Type::List(_));
        let counted = names::is_numbered(&param.name) || names::is_open(&param.name);
        let send = match (param.wire, behind) {
            (Wire::Comma, _) => Send::Joined(",", param.encoded_by.as_deref()),
            (Wire::Pipe, _) => Send::Joined("|", param.encoded_by.as_deref()),
            (Wire::Json, _) => Send::JsonText,
            (Wire::JsonEach, _) => Send::JsonEach,
            (Wire::Plain, _) if function.body == Body::Json && !counted => Send::JsonMember,
            (Wire::Plain, Type::Scalar(Scalar::File)) => Send::File,
            (Wire::Plain, Type::List(item)) if **item == Type::Scalar(Scalar::File) => Send::Files,
            (Wire::Plain, Type::Map(_)) => Send::Open,
            (Wire::Plain, _) if list && names::is_numbered(&param.name) => Send::Numbered,
            (Wire::Plain, _) if list => Send::Repeated,
            (Wire::Plain, _) => Send::Plain,
        };
        let optional = !param.required && !ty.is_collection();
        let ty = if optional { Ty::Option(Box::new(ty)) } else { ty };
        Param { rust, ty, required: param.required, send, of: Given::Param(param) }
    }

    fn family(
        &mut self,
        function: &'s schema::Function,
        family: &'s Family,
        owner: &str,
        wire_name: &str,
    ) -> Param<'s> {
        let rust = names::family(family);
        let item = self.take(owner, &names::singular(&rust));
        let mut fields = Vec::new();
        let mut members = Vec::new();
        for name in &family.params {
            let Some(param) = function.params.iter().find(|param| param.name == *name) else {
                continue;
            };
            let field = self.param(function, param, &item, wire_name);
            members.push(FamilyMember {
                wire: param.name.clone(),
                rust: field.rust.clone(),
                required: param.required,
            });
            fields.push(Param { send: Send::Member, ..field });
        }
        let required = fields.iter().any(|field| field.required);
        let about = format!("One item of `{rust}` in the parameters of `{wire_name}`.");
        let required_struct = self.required_struct(&item, &fields);
        self.items.push(Item::Input { rust: item.clone(), fields, required_struct, about });
        Param {
            rust,
            ty: Ty::List(Box::new(Ty::Item(item))),
            required,
            send: Send::Family(members),
            of: Given::Family(family),
        }
    }

    /// A constructor of three texts or more takes them by name, lest somebody swaps two of them.
    fn required_struct(&mut self, owner: &str, params: &[Param<'s>]) -> Option<String> {
        let takes_text = |param: &&Param<'s>| {
            let ty = match &param.of {
                Given::Param(param) => &param.ty,
                Given::Field(field) => &field.ty,
                Given::Family(_) => return false,
            };
            let behind = self.schema.behind(ty);
            param.required
                && matches!(behind, Type::Scalar(Scalar::Text) | Type::Values(Values::Texts(_)))
        };
        // Enumerations take texts too, but by themselves they are told apart by their types.
        let has_text = params.iter().any(|param| param.required && param.ty.is_text());
        if !has_text || params.iter().filter(takes_text).count() < 3 {
            return None;
        }
        let functions = &self.schema.functions;
        loop {
            let name = self.take(owner, "Required");
            if functions.iter().all(|function| names::params_struct(function) != name) {
                return Some(name);
            }
        }
    }

    /// The type of a parameter, or of what is in it.
    fn input_type(
        &mut self,
        ty: &'s Type,
        secret: bool,
        owner: &str,
        name: &str,
        about: &str,
    ) -> Ty {
        match ty {
            Type::List(item) => {
                let name = names::singular(name);
                Ty::List(Box::new(self.input_type(item, secret, owner, &name, about)))
            }
            Type::Map(value) => {
                Ty::Map(Box::new(self.input_type(value, secret, owner, name, about)))
            }
            Type::Record(fields) => {
                let rust = self.take(owner, name);
                let mut inputs = Vec::new();
                for field in fields {
                    let field_rust = names::input_field(field);
                    let ty = self.input_type(&field.ty, field.secret, &rust, &field_rust, about);
                    let ty = ty.written_as(field.format.as_deref());
                    let optional = !field.always && !ty.is_collection();
                    inputs.push(Param {
                        rust: field_rust,
                        ty: if optional { Ty::Option(Box::new(ty)) } else { ty },
                        required: field.always,
                        send: Send::Member,
                        of: Given::Field(field),
                    });
                }
                let about = format!("A record in the {about}.");
                let required_struct = self.required_struct(&rust, &inputs);
                let name = rust.clone();
                self.items.push(Item::Input { rust: name, fields: inputs, required_struct, about });
                Ty::Item(rust)
            }
            Type::Values(Values::Texts(values)) => {
                self.enumeration(values, owner, name, format!("The {about}."))
            }
            _ => self.other(ty, secret),
        }
    }

    fn data(&mut self, function: &'s schema::Function, owner: &str, wire_name: &str) -> Ty {
        let about = format!("the data of `{wire_name}`");
        let name = match &function.returns {
            Type::List(_) => "row",
            Type::Map(_) => "entry",
            Type::OneOf(_) | Type::Record(_) | Type::Values(_) => "data",
            _ => "",
        };
        let ty = self.output_type(&function.returns, function.secret, owner, name, &about);
        match self.schema.behind(&function.returns) {
            Type::Scalar(Scalar::Nothing | Scalar::Dynamic) => ty,
            Type::Scalar(_) | Type::Values(_) => Ty::Option(Box::new(ty)),
            _ => ty,
        }
    }

    /// The type of what a reply holds.
    fn output_type(
        &mut self,
        ty: &'s Type,
        secret: bool,
        owner: &str,
        name: &str,
        about: &str,
    ) -> Ty {
        match ty {
            Type::List(item) => {
                let name = names::singular(name);
                Ty::List(Box::new(self.output_type(item, secret, owner, &name, about)))
            }
            Type::Map(value) => {
                let name = names::singular(name);
                Ty::Map(Box::new(self.output_type(value, secret, owner, &name, about)))
            }
            Type::Record(fields) => {
                let rust = self.take(owner, name);
                self.record(rust.clone(), fields, about);
                Ty::Item(rust)
            }
            Type::Values(Values::Texts(values)) => {
                self.enumeration(values, owner, name, format!("A value in {about}."))
            }
            Type::OneOf(forms) => {
                let rust = self.take(owner, name);
                self.union(rust.clone(), forms, about);
                Ty::Item(rust)
            }
            _ => self.other(ty, secret),
        }
    }

    fn record(&mut self, rust: String, fields: &'s [schema::Field], about: &str) {
        // The record comes before what is in it, so that the file reads from the outside in.
        let place = self.items.len();
        self.items.push(Item::Record {
            rust: rust.clone(),
            fields: Vec::new(),
            about: format!("A record in {about}."),
        });
        let mut resolved = Vec::new();
        for field in fields {
            let field_rust = names::field(field);
            let about = format!("`{}` in {about}", field.name);
            let ty = self.output_type(&field.ty, field.secret, &rust, &field_rust, &about);
            let ty = ty.written_as(field.format.as_deref());
            let optional = !field.is_always_sent() && !ty.is_collection();
            resolved.push(Field {
                schema: field,
                rust: field_rust,
                ty: if optional { Ty::Option(Box::new(ty)) } else { ty },
            });
        }
        if let Item::Record { fields, .. } = &mut self.items[place] {
            *fields = resolved;
        }
    }

    fn union(&mut self, rust: String, forms: &'s [schema::Alternative], about: &str) {
        let place = self.items.len();
        self.items.push(Item::Union {
            rust: rust.clone(),
            forms: Vec::new(),
            about: format!("The forms that {about} may take."),
        });
        let mut resolved = Vec::new();
        for form in forms {
            let variant = names::form(form);
            resolved.push(Form {
                ty: self.output_type(&form.ty, false, &rust, &variant, about),
                rust: variant,
                kind: self.kind(&form.ty),
                has: form.has.clone(),
            });
        }
        if let Item::Union { forms, .. } = &mut self.items[place] {
            *forms = resolved;
        }
    }

    fn kind(&self, ty: &Type) -> Kind {
        match self.schema.behind(ty) {
            Type::Scalar(_) | Type::Values(_) => Kind::Scalar,
            Type::List(_) => Kind::List,
            Type::Map(_) | Type::Record(_) | Type::OneOf(_) | Type::Named(_) => Kind::Object,
        }
    }

    fn named(&mut self, name: &str, ty: &'s Type) {
        let about = format!("replies of the module `{}`", self.schema.name);
        match ty {
            Type::Record(fields) => self.record(name.to_owned(), fields, &about),
            Type::OneOf(forms) => self.union(name.to_owned(), forms, &about),
            Type::Values(Values::Texts(values)) => {
                let values = variants(values);
                let about =
                    format!("A value that functions of the module `{}` share.", self.schema.name);
                self.items.push(Item::Enum { rust: name.to_owned(), values, about });
            }
            // Lists, maps and scalars have no Rust type of their own; `other` looks through their name.
            Type::List(_) | Type::Map(_) | Type::Scalar(_) | Type::Values(_) | Type::Named(_) => {}
        }
    }

    fn enumeration(
        &mut self,
        values: &'s [schema::TextValue],
        owner: &str,
        name: &str,
        about: String,
    ) -> Ty {
        let rust = self.take(owner, name);
        self.items.push(Item::Enum { rust: rust.clone(), values: variants(values), about });
        Ty::Item(rust)
    }

    fn other(&mut self, ty: &'s Type, secret: bool) -> Ty {
        match ty {
            Type::Scalar(scalar) => match scalar {
                Scalar::Text if secret => Ty::Secret,
                Scalar::Text => Ty::Text,
                Scalar::Integer => Ty::Integer,
                Scalar::Number => Ty::Number,
                Scalar::Flag => Ty::Flag,
                Scalar::Timestamp => Ty::Timestamp,
                Scalar::Limit => Ty::Limit,
                Scalar::Json => Ty::Json,
                Scalar::Dynamic => Ty::Dynamic,
                Scalar::File => Ty::File,
                Scalar::Nothing => Ty::Nothing,
            },
            Type::Values(_) => Ty::Integer,
            Type::Named(name) => {
                let schema = self.schema;
                match schema.types.behind(name) {
                    Some((
                        name,
                        Type::Record(_) | Type::OneOf(_) | Type::Values(Values::Texts(_)),
                    )) => Ty::Item(name.clone()),
                    Some((name, inner)) => {
                        let key = (name.clone(), secret);
                        if let Some(known) = self.named.get(&key) {
                            return known.clone();
                        }
                        // An unchecked schema may have a type that is written out without end.
                        self.named.insert(key.clone(), Ty::Dynamic);
                        let ty = self.output_type(inner, secret, name, "item", name);
                        self.named.insert(key, ty.clone());
                        ty
                    }
                    None => Ty::Dynamic,
                }
            }
            _ => Ty::Dynamic,
        }
    }

    /// A name of its own for a type inside `owner`.
    fn take(&mut self, owner: &str, name: &str) -> String {
        let base = format!("{owner}{}", heck::AsUpperCamelCase(name));
        let mut rust = base.clone();
        let mut number = 2;
        while self.taken.insert(rust.clone(), ()).is_some() {
            rust = format!("{base}{number}");
            number += 1;
        }
        rust
    }
}

fn variants(values: &[schema::TextValue]) -> Vec<(String, &schema::TextValue)> {
    values.iter().map(|value| (names::variant(value), value)).collect()
}

/// The link to a function's page in the vendor's reference.
pub fn page(api: Api, function: &schema::Function) -> Option<String> {
    let page = function.page.as_ref()?;
    Some(match api {
        Api::Uapi => format!("https://api.docs.cpanel.net/openapi/cpanel/operation/{page}/"),
        Api::Api2 => format!("https://api.docs.cpanel.net/cpanel-api-2/{page}/"),
    })
}
