//! Decides everything about Rust: the name and the type of every struct, enumeration and field.
//!
//! The result is all that `emit` needs. An anonymous record takes its name from the function and the fields that lead
//! to it: the rows of `list_pops` are `ListPopsRow`, their `services` are `ListPopsRowServices`.

mod marks;
mod model;
mod uses;

use std::collections::{BTreeMap, BTreeSet};

use crate::names;
use crate::schema::{
    self, BodyFormat, Family, ScalarType, SchemaApi, SchemaType, Values, WireFormat,
};

use uses::Uses;

pub use model::*;

/// Resolves all modules of a crate. The modules must have passed the check together.
pub fn resolve_all(schema: &[schema::SchemaModule]) -> Vec<RustModule<'_>> {
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

/// Resolves one module. The paths of functions that replace others stay empty.
pub fn resolve(schema: &schema::SchemaModule) -> RustModule<'_> {
    let taken = schema.types.iter().map(|(name, _)| name.clone()).collect();
    let mut resolver = Resolver { schema, items: Vec::new(), taken, named: BTreeMap::new() };
    let functions = schema.functions.iter().map(|one| resolver.function(one)).collect();
    let uses = Uses::of(schema);
    for (name, ty) in schema.types.iter() {
        resolver.named(name, ty, &uses);
    }
    marks::set(&mut resolver.items);
    RustModule {
        schema,
        rust: names::module(schema),
        feature: names::feature(schema),
        functions,
        types: resolver.items,
    }
}

struct Resolver<'s> {
    schema: &'s schema::SchemaModule,
    items: Vec<RustItem<'s>>,
    taken: BTreeSet<String>,
    /// The Rust types of named lists, maps and scalars, by their name and whether they are secret. These have no Rust
    /// name of their own.
    named: BTreeMap<(String, bool), RustType>,
}

impl<'s> Resolver<'s> {
    fn function(&mut self, function: &'s schema::SchemaFunction) -> RustFunction<'s> {
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
        RustFunction {
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
        function: &'s schema::SchemaFunction,
        param: &'s schema::SchemaParam,
        owner: &str,
        wire_name: &str,
    ) -> RustParam<'s> {
        let rust = names::param(param);
        let about = format!("parameter `{}` of `{wire_name}`", param.name);
        let ty = self.input_type(&param.ty, param.secret, owner, &rust, &about);
        let ty = ty.written_as(param.format.as_deref());
        let behind = self.schema.behind(&param.ty);
        let list = matches!(behind, SchemaType::List(_));
        let counted = names::is_numbered(&param.name) || names::is_open(&param.name);
        let send = match (param.wire, behind) {
            (WireFormat::Comma, _) => SendAs::Joined(",", param.encoded_by.as_deref()),
            (WireFormat::Pipe, _) => SendAs::Joined("|", param.encoded_by.as_deref()),
            (WireFormat::Json, _) => SendAs::JsonText,
            (WireFormat::JsonEach, _) => SendAs::JsonEach,
            (WireFormat::Plain, _) if function.body == BodyFormat::Json && !counted => {
                SendAs::JsonMember
            }
            (WireFormat::Plain, SchemaType::Scalar(ScalarType::File)) => SendAs::File,
            (WireFormat::Plain, SchemaType::List(item))
                if **item == SchemaType::Scalar(ScalarType::File) =>
            {
                SendAs::Files
            }
            (WireFormat::Plain, SchemaType::Map(_)) => SendAs::Open,
            (WireFormat::Plain, _) if list && names::is_numbered(&param.name) => SendAs::Numbered,
            (WireFormat::Plain, _) if list => SendAs::Repeated,
            (WireFormat::Plain, _) => SendAs::Plain,
        };
        let optional = !param.required && !ty.is_collection();
        let ty = if optional { RustType::Option(Box::new(ty)) } else { ty };
        RustParam { rust, ty, required: param.required, send, of: ParamSource::Param(param) }
    }

    fn family(
        &mut self,
        function: &'s schema::SchemaFunction,
        family: &'s Family,
        owner: &str,
        wire_name: &str,
    ) -> RustParam<'s> {
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
            fields.push(RustParam { send: SendAs::Member, ..field });
        }
        let required = fields.iter().any(|field| field.required);
        let about = format!("One item of `{rust}` in the parameters of `{wire_name}`.");
        let required_struct = self.required_struct(&item, &fields);
        let record = match family.from.as_ref().and_then(|from| self.schema.types.behind(from)) {
            Some((name, SchemaType::Record(members))) => Some((name.as_str(), members.as_slice())),
            _ => None,
        };
        let kind = ItemKind::Input { fields, required_struct, record };
        let item = self.add(self.items.len(), item, about, kind);
        RustParam {
            rust,
            ty: RustType::List(Box::new(item)),
            required,
            send: SendAs::Family(members),
            of: ParamSource::Family(family),
        }
    }

    /// Decides whether the constructor takes its arguments by name, so that nobody swaps two of them. It does if there are
    /// three texts, two lists of texts, or two flags. Enumerations count as texts, because they are made from texts.
    fn required_struct(&mut self, owner: &str, params: &[RustParam<'s>]) -> Option<String> {
        let (mut texts, mut lists, mut flags) = (0, 0, 0);
        for param in params.iter().filter(|param| param.required) {
            let ty = match &param.of {
                ParamSource::Param(param) => &param.ty,
                ParamSource::Field(field) => &field.ty,
                ParamSource::Family(_) => continue,
            };
            let is_text = |ty: &SchemaType| {
                matches!(
                    self.schema.behind(ty),
                    SchemaType::Scalar(ScalarType::Text) | SchemaType::Values(Values::Texts(_))
                )
            };
            match self.schema.behind(ty) {
                SchemaType::Scalar(ScalarType::Flag) => flags += 1,
                SchemaType::List(item) if is_text(item) => lists += 1,
                ty if is_text(ty) => texts += 1,
                _ => {}
            }
        }
        if texts < 3 && lists < 2 && flags < 2 {
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

    /// Returns the Rust type of a parameter, or of something in it.
    fn input_type(
        &mut self,
        ty: &'s SchemaType,
        secret: bool,
        owner: &str,
        name: &str,
        about: &str,
    ) -> RustType {
        match ty {
            SchemaType::List(item) => {
                let name = names::singular(name);
                RustType::List(Box::new(self.input_type(item, secret, owner, &name, about)))
            }
            SchemaType::Map(value) => {
                RustType::Map(Box::new(self.input_type(value, secret, owner, name, about)))
            }
            SchemaType::Record(fields) => {
                let rust = self.take(owner, name);
                let mut inputs = Vec::new();
                for field in fields {
                    let field_rust = names::input_field(field);
                    let ty = self.input_type(&field.ty, field.secret, &rust, &field_rust, about);
                    let ty = ty.written_as(field.format.as_deref());
                    let optional = !field.always && !ty.is_collection();
                    inputs.push(RustParam {
                        rust: field_rust,
                        ty: if optional { RustType::Option(Box::new(ty)) } else { ty },
                        required: field.always,
                        send: SendAs::Member,
                        of: ParamSource::Field(field),
                    });
                }
                let about = format!("A record in the {about}.");
                let required_struct = self.required_struct(&rust, &inputs);
                let kind = ItemKind::Input { fields: inputs, required_struct, record: None };
                self.add(self.items.len(), rust, about, kind)
            }
            SchemaType::Values(Values::Texts(values)) => {
                let rust = self.take(owner, name);
                self.enumeration(rust, values, format!("The {about}."))
            }
            _ => self.other(ty, secret),
        }
    }

    fn data(
        &mut self,
        function: &'s schema::SchemaFunction,
        owner: &str,
        wire_name: &str,
    ) -> RustType {
        let about = format!("the data of `{wire_name}`");
        let name = match &function.returns {
            SchemaType::List(_) => "row",
            SchemaType::Map(_) => "entry",
            SchemaType::OneOf(_) | SchemaType::Record(_) | SchemaType::Values(_) => "data",
            _ => "",
        };
        let ty = self.output_type(&function.returns, function.secret, owner, name, &about);
        match self.schema.behind(&function.returns) {
            SchemaType::Scalar(ScalarType::Nothing | ScalarType::Dynamic) => ty,
            SchemaType::Scalar(_) | SchemaType::Values(_) => RustType::Option(Box::new(ty)),
            _ => ty,
        }
    }

    /// Returns the Rust type of something in a reply.
    fn output_type(
        &mut self,
        ty: &'s SchemaType,
        secret: bool,
        owner: &str,
        name: &str,
        about: &str,
    ) -> RustType {
        match ty {
            SchemaType::List(item) => {
                let name = names::singular(name);
                RustType::List(Box::new(self.output_type(item, secret, owner, &name, about)))
            }
            SchemaType::Map(value) => {
                let name = names::singular(name);
                RustType::Map(Box::new(self.output_type(value, secret, owner, &name, about)))
            }
            SchemaType::Record(fields) => {
                let rust = self.take(owner, name);
                self.record(rust, fields, format!("A record in {about}."), about)
            }
            SchemaType::Values(Values::Texts(values)) => {
                let rust = self.take(owner, name);
                self.enumeration(rust, values, format!("A value in {about}."))
            }
            SchemaType::OneOf(forms) => {
                let rust = self.take(owner, name);
                self.union(rust, forms, format!("The forms that {about} may take."))
            }
            _ => self.other(ty, secret),
        }
    }

    /// Adds a record. `inside` names it in the documentation of the types inside it.
    fn record(
        &mut self,
        rust: String,
        fields: &'s [schema::SchemaField],
        about: String,
        inside: &str,
    ) -> RustType {
        let place = self.items.len();
        let mut resolved = Vec::new();
        for field in fields {
            let field_rust = names::field(field);
            let about = format!("`{}` in {inside}", field.name);
            let ty = self.output_type(&field.ty, field.secret, &rust, &field_rust, &about);
            let ty = ty.written_as(field.format.as_deref());
            let optional = !field.is_always_sent() && !ty.is_collection();
            resolved.push(RustField {
                schema: field,
                rust: field_rust,
                ty: if optional { RustType::Option(Box::new(ty)) } else { ty },
            });
        }
        self.add(place, rust, about, ItemKind::Record(resolved))
    }

    fn union(&mut self, rust: String, forms: &'s [schema::OneOfForm], about: String) -> RustType {
        let place = self.items.len();
        let mut resolved = Vec::new();
        for form in forms {
            let variant = names::form(form);
            let inside = format!("[`{rust}::{variant}`]");
            resolved.push(RustVariant {
                ty: self.output_type(&form.ty, false, &rust, &variant, &inside),
                rust: variant,
                kind: self.schema.json_kind(&form.ty),
                has: form.has.clone(),
            });
        }
        self.add(place, rust, about, ItemKind::Union(resolved))
    }

    fn named(&mut self, name: &str, ty: &'s SchemaType, uses: &Uses<'_>) {
        let is_value = matches!(ty, SchemaType::Values(_));
        let of = uses.describe(name, is_value);
        let of = of.unwrap_or_else(|| format!("a type of the module `{}`", self.schema.name));
        let about = format!("{}{}.", of[..1].to_uppercase(), &of[1..]);
        match ty {
            SchemaType::Record(fields) => {
                self.record(name.to_owned(), fields, about, &format!("[`{name}`]"))
            }
            SchemaType::OneOf(forms) => {
                self.union(name.to_owned(), forms, format!("The forms that {of} may take."))
            }
            SchemaType::Values(Values::Texts(values)) => {
                self.enumeration(name.to_owned(), values, about)
            }
            // Lists, maps and scalars have no Rust type of their own. `other` resolves their names.
            SchemaType::List(_)
            | SchemaType::Map(_)
            | SchemaType::Scalar(_)
            | SchemaType::Values(_)
            | SchemaType::Named(_) => return,
        };
    }

    fn enumeration(
        &mut self,
        rust: String,
        values: &'s [schema::TextValue],
        about: String,
    ) -> RustType {
        let values = values.iter().map(|value| (names::variant(value), value)).collect();
        let kind = ItemKind::Enum { values, has_default: false };
        self.add(self.items.len(), rust, about, kind)
    }

    /// Lists a type at an index. A record stands before the types inside it, so that the file reads from the outside in.
    fn add(&mut self, place: usize, rust: String, about: String, kind: ItemKind<'s>) -> RustType {
        self.items.insert(place, RustItem { rust: rust.clone(), about, secret: false, kind });
        RustType::Item(rust)
    }

    fn other(&mut self, ty: &'s SchemaType, secret: bool) -> RustType {
        match ty {
            SchemaType::Scalar(scalar) => match scalar {
                ScalarType::Text if secret => RustType::Secret,
                ScalarType::Text => RustType::Text,
                ScalarType::Integer => RustType::Integer,
                ScalarType::Number => RustType::Number,
                ScalarType::Flag => RustType::Flag,
                ScalarType::Timestamp => RustType::Timestamp,
                ScalarType::Limit => RustType::Limit,
                ScalarType::Json => RustType::Json,
                ScalarType::Dynamic => RustType::Dynamic,
                ScalarType::File => RustType::File,
                ScalarType::Nothing => RustType::Nothing,
            },
            SchemaType::Values(_) => RustType::Integer,
            SchemaType::Named(name) => {
                let schema = self.schema;
                match schema.types.behind(name) {
                    Some((
                        name,
                        SchemaType::Record(_)
                        | SchemaType::OneOf(_)
                        | SchemaType::Values(Values::Texts(_)),
                    )) => RustType::Item(name.clone()),
                    Some((name, inner)) => {
                        let key = (name.clone(), secret);
                        if let Some(known) = self.named.get(&key) {
                            return known.clone();
                        }
                        // A schema that was not checked may have a type that contains itself without end.
                        self.named.insert(key.clone(), RustType::Dynamic);
                        let ty = self.output_type(inner, secret, name, "item", name);
                        self.named.insert(key, ty.clone());
                        ty
                    }
                    None => RustType::Dynamic,
                }
            }
            _ => RustType::Dynamic,
        }
    }

    /// Reserves an unused name for a type inside `owner`.
    fn take(&mut self, owner: &str, name: &str) -> String {
        let base = format!("{owner}{}", heck::AsUpperCamelCase(name));
        let mut rust = base.clone();
        let mut number = 2;
        while !self.taken.insert(rust.clone()) {
            rust = format!("{base}{number}");
            number += 1;
        }
        rust
    }
}

/// Returns the address of a function's page in the vendor's reference.
pub fn page(api: SchemaApi, function: &schema::SchemaFunction) -> Option<String> {
    let page = function.page.as_ref()?;
    Some(match api {
        SchemaApi::Uapi => format!("https://api.docs.cpanel.net/openapi/cpanel/operation/{page}/"),
        SchemaApi::Api2 => format!("https://api.docs.cpanel.net/cpanel-api-2/{page}/"),
    })
}
