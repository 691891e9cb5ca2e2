//! Generates the catalogue: the schema as constant tables behind the feature `catalogue`. It is written as text with
//! one line for each parameter and member, because that is quick to write and to compile. Variants
//! without data have the same names in the catalogue and in the schema, so their `Debug` output is valid code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::PathBuf;

use heck::AsShoutySnakeCase;

use crate::files::Files;
use crate::resolve::{self, ParamSource, RustFunction, RustModule, RustParam, SendAs};
use crate::schema::{self, BodyFormat, Crate, SchemaType, Values};
use crate::yaml::Node;

/// Returns the files of the catalogue, below the `src` of the crate.
pub fn files(of: &Crate, modules: &[RustModule<'_>]) -> Files {
    let texts = crate::parallel::map(modules.iter().collect(), |module| {
        (PathBuf::from(format!("catalogue/{}.rs", file_name(module))), self::module(module))
    });
    let mut files: Files = texts.into_iter().collect();
    files.insert(PathBuf::from("catalogue.rs"), list(of, modules));
    files
}

fn file_name(module: &RustModule<'_>) -> String {
    module.feature.replace('-', "_")
}

/// Returns the file that lists the modules.
fn list(of: &Crate, modules: &[RustModule<'_>]) -> String {
    let mut text = String::from(
        "// Made by cpanel-codegen. Do not edit: change the schema and regenerate.\n\n\
         //! What the schema says about every function, as constant tables. Modules whose feature is disabled are left out.\n\n\
         // Some literals have every field.\n\
         #![allow(clippy::needless_update)]\n\n\
         pub use cpanel_core::catalogue::*;\n\n",
    );
    let mut names = String::new();
    for module in modules {
        let (feature, name) = (&module.feature, file_name(module));
        let _ = writeln!(text, "#[cfg(feature = {feature:?})]\n#[rustfmt::skip]\nmod {name};");
        let _ = writeln!(names, "        #[cfg(feature = {feature:?})]\n        &{name}::MODULE,");
    }
    let about = of.about().unwrap_or_default();
    let _ = write!(
        text,
        "\n/// Every function of this crate.\npub static CATALOGUE: Catalogue = Catalogue {{\n    \
         name: env!(\"CARGO_PKG_NAME\"),\n    version: env!(\"CARGO_PKG_VERSION\"),\n    about: {about:?},\n    \
         modules: &[\n{names}    ],\n}};\n"
    );
    text
}

/// Returns the table of a module.
pub fn module(module: &RustModule<'_>) -> String {
    let schema = module.schema;
    let mut writer = Writer { module, names: type_names(schema), used: BTreeSet::new() };
    let functions: String = module.functions.iter().map(|one| writer.function(one)).collect();
    let types = writer.types();
    let mut head = Literal::default();
    head.word("api", format!("Api::{:?}", schema.api));
    head.text("name", Some(&schema.name));
    head.text("rust", Some(&module.rust));
    head.word("summary", quoted(schema.summary.as_deref()));
    head.word("docs", quoted(schema.docs.as_deref()));
    format!(
        "// Made by cpanel-codegen from schema/{}/{}.yaml. Do not edit: change the schema and regenerate.\n\n\
         #[allow(unused_imports)]\nuse cpanel_core::catalogue::*;\n\
         #[allow(unused_imports)]\nuse cpanel_core::{{Api, Effect, RowFlag, form::Body}};\n\n\
         pub static MODULE: Module = Module {{{}, functions: &[\n{functions}] }};\n{types}",
        schema.api.folder(),
        schema.name,
        head.0
    )
}

/// Returns the name of the constant of each named type. Two types may have the same constant.
fn type_names(schema: &schema::SchemaModule) -> BTreeMap<&str, String> {
    let mut taken = BTreeSet::new();
    let mut names = BTreeMap::new();
    for (name, _) in schema.types.iter() {
        let mut constant = format!("TYPE_{}", AsShoutySnakeCase(name));
        while !taken.insert(constant.clone()) {
            constant.push('_');
        }
        names.insert(name.as_str(), constant);
    }
    names
}

/// The members of a struct literal. Members with the value of `EMPTY` are left out.
#[derive(Default)]
struct Literal(String);

impl Literal {
    fn word(&mut self, name: &str, value: impl AsRef<str>) {
        let comma = if self.0.is_empty() { "" } else { "," };
        let _ = write!(self.0, "{comma} {name}: {}", value.as_ref());
    }

    fn text(&mut self, name: &str, value: Option<&str>) {
        if value.is_some_and(|value| !value.trim().is_empty()) {
            self.word(name, quoted(value));
        }
    }

    fn flag(&mut self, name: &str, value: bool) {
        if value {
            self.word(name, "true");
        }
    }

    fn facts(&mut self, facts: &FactList) {
        if !facts.0.is_empty() {
            self.word("facts", format!("Facts(&[{}])", facts.0.join(", ")));
        }
    }

    fn texts(&mut self, name: &str, values: &[String]) {
        if !values.is_empty() {
            self.word(name, format!("&{values:?}"));
        }
    }
}

/// The facts that only some parameters and members have.
#[derive(Default)]
struct FactList(Vec<String>);

impl FactList {
    fn text(&mut self, name: &str, value: Option<&str>) {
        self.some(name, value.map(str::trim).filter(|value| !value.is_empty()));
    }

    fn some(&mut self, name: &str, value: Option<impl std::fmt::Debug>) {
        self.0.extend(value.map(|value| format!("Fact::{name}({value:?})")));
    }
}

/// Quotes a text as Rust does.
fn quoted(text: Option<&str>) -> String {
    format!("{:?}", text.unwrap_or_default().trim())
}

fn json_text(node: &Node) -> String {
    json(node).to_string()
}

fn json(node: &Node) -> serde_json::Value {
    match node {
        Node::Null => serde_json::Value::Null,
        Node::Bool(value) => (*value).into(),
        Node::Integer(value) => (*value).into(),
        Node::Number(value) => (*value).into(),
        Node::Text(text) => text.as_str().into(),
        Node::List(items) => items.iter().map(json).collect(),
        Node::Map(entries) => serde_json::Value::Object(
            entries.iter().map(|(key, it)| (key.clone(), json(it))).collect(),
        ),
    }
}

struct Writer<'m, 's> {
    module: &'m RustModule<'s>,
    names: BTreeMap<&'s str, String>,
    /// The named types that are referred to and not written yet.
    used: BTreeSet<&'s str>,
}

impl<'s> Writer<'_, 's> {
    /// Returns the constants of all used named types, including those that they use.
    fn types(&mut self) -> String {
        let mut texts = BTreeMap::new();
        while let Some(name) = self.used.pop_first() {
            if texts.contains_key(name) {
                continue;
            }
            let types = &self.module.schema.types;
            let found = types.position(name).map(|at| self.ty(&types[at].1));
            let of = found.unwrap_or_else(|| "Type::Dynamic".to_owned());
            texts.insert(name, format!("static {}: Type = {of};\n", self.names[name]));
        }
        texts.into_values().collect()
    }

    fn function(&mut self, function: &RustFunction<'s>) -> String {
        let schema = function.schema;
        let mut it = Literal::default();
        it.text("name", Some(&schema.name));
        it.text("rust", Some(&function.rust));
        it.text("summary", schema.summary.as_deref());
        it.text("docs", schema.docs.as_deref());
        if !schema.writes {
            it.word("effect", "Effect::Read");
        }
        it.flag("destructive", schema.destructive);
        it.flag("gives_secret", schema.gives_secret);
        it.text("since", schema.since.as_deref());
        it.texts("replaced_by", &schema.replaced_by);
        it.text("page", resolve::page(self.module.schema.api, schema).as_deref());
        if schema.body != BodyFormat::default() {
            it.word("body", format!("Body::{:?}", schema.body));
        }
        let params: String = function.params.iter().map(|one| self.param(function, one)).collect();
        if !params.is_empty() {
            it.word("params", format!("&[\n{params}    ]"));
        }
        let rules = schema.together.iter().map(together).collect::<Vec<_>>();
        if !rules.is_empty() {
            it.word("together", format!("&[{}]", rules.join(", ")));
        }
        if let Some(outcome) = &schema.outcome {
            let (flag, text) = (&outcome.flag, &outcome.text);
            it.word("row_flag", format!("Some(RowFlag {{ flag: {flag:?}, text: &{text:?} }})"));
        }
        if let Some(member) = &schema.data_member {
            it.word("data_member", format!("Some({member:?})"));
        }
        it.word("returns", self.reference(&schema.returns));
        it.flag("secret", schema.secret);
        it.text("returns_doc", schema.returns_doc.as_deref());
        let mut facts = FactList::default();
        facts.text("Deprecated", schema.deprecated.as_deref());
        facts.text("Removed", schema.removed.as_deref());
        facts.text("Internal", schema.internal.as_deref());
        facts.text("Role", schema.role.as_deref());
        facts.text("Feature", schema.feature.as_deref());
        facts.text("Plugin", schema.plugin.as_deref());
        it.facts(&facts);
        let guard = schema.internal.as_ref().map(|_| "    #[cfg(feature = \"internal\")]\n");
        format!("{}    Function {{{}, ..Function::EMPTY }},\n", guard.unwrap_or_default(), it.0)
    }

    fn param(&mut self, function: &RustFunction<'s>, param: &RustParam<'s>) -> String {
        let mut it = Literal::default();
        match &param.of {
            ParamSource::Param(schema) => {
                it.text("name", Some(&schema.name));
                it.text("rust", Some(&param.rust));
                it.word("ty", self.reference(&schema.ty));
                it.text("doc", schema.doc.as_deref());
                it.text("example", schema.example.as_ref().map(json_text).as_deref());
                it.flag("secret", schema.secret);
                let mut facts = FactList::default();
                facts.text("Default", schema.default.as_ref().map(json_text).as_deref());
                facts.text("Format", schema.format.as_deref());
                facts.some("Min", schema.min);
                facts.some("Max", schema.max);
                facts.some("MinLength", schema.min_length);
                facts.some("MaxLength", schema.max_length);
                facts.text("Pattern", schema.pattern.as_deref());
                facts.text("EncodedBy", schema.encoded_by.as_deref());
                facts.text("Deprecated", schema.deprecated.as_deref());
                facts.text("Removed", schema.removed.as_deref());
                it.facts(&facts);
            }
            ParamSource::Family(family) => {
                it.text("rust", Some(&param.rust));
                it.word("ty", self.family(function, family));
                it.text("doc", family.doc.as_deref());
            }
            ParamSource::Field(_) => unreachable!("a function has parameters and families"),
        }
        it.flag("required", param.required);
        if let Some(wire) = wire(&param.send) {
            it.word("wire", format!("Wire::{wire}"));
        }
        format!("        Param {{{}, ..Param::EMPTY }},\n", it.0)
    }

    /// Returns the type of a family, a list of records.
    fn family(&mut self, function: &RustFunction<'s>, family: &schema::Family) -> String {
        let params = family
            .params
            .iter()
            .filter_map(|name| function.schema.params.iter().find(|param| param.name == *name));
        let fields = params.map(|param| schema::SchemaField {
            name: param.name.clone(),
            ty: param.ty.clone(),
            always: param.required,
            secret: param.secret,
            doc: param.doc.clone(),
            format: param.format.clone(),
            example: param.example.clone(),
            deprecated: param.deprecated.clone(),
            removed: param.removed.clone(),
            rust: param.rust.clone(),
        });
        self.reference(&SchemaType::List(Box::new(SchemaType::Record(fields.collect()))))
    }

    /// Returns a reference to a type.
    fn reference(&mut self, ty: &SchemaType) -> String {
        match ty {
            SchemaType::Named(name) => match self.names.get_key_value(name.as_str()) {
                Some((name, constant)) => {
                    self.used.insert(name);
                    format!("&{constant}")
                }
                None => "&Type::Dynamic".to_owned(),
            },
            _ => format!("&{}", self.ty(ty)),
        }
    }

    fn ty(&mut self, ty: &SchemaType) -> String {
        match ty {
            SchemaType::Scalar(scalar) => format!("Type::{scalar:?}"),
            SchemaType::List(item) => format!("Type::List({})", self.reference(item)),
            SchemaType::Map(value) => format!("Type::Map({})", self.reference(value)),
            SchemaType::Record(fields) => {
                let fields: String = fields.iter().map(|field| self.field(field)).collect();
                format!("Type::Record(&[\n{fields}    ])")
            }
            SchemaType::Values(Values::Integers(numbers)) => {
                format!("Type::Integers(&{numbers:?})")
            }
            SchemaType::Values(Values::Texts(values)) => {
                let values = values.iter().map(|value| {
                    let doc = quoted(value.doc.as_deref());
                    format!("Allowed {{ text: {:?}, doc: {doc} }}", value.text)
                });
                format!("Type::Values(&[{}])", values.collect::<Vec<_>>().join(", "))
            }
            SchemaType::OneOf(forms) => {
                let forms = forms.iter().map(|form| {
                    let (ty, has) = (self.reference(&form.ty), quoted(form.has.as_deref()));
                    format!("Alternative {{ name: {:?}, ty: {ty}, has: {has} }}", form.name)
                });
                format!("Type::OneOf(&[{}])", forms.collect::<Vec<_>>().join(", "))
            }
            SchemaType::Named(name) => {
                // Names that stand for other names are resolved: a constant cannot be moved out of another.
                let behind = self.module.schema.behind(ty);
                match behind {
                    SchemaType::Named(_) => unreachable!("{name} was checked to lead to a type"),
                    other => self.ty(other),
                }
            }
        }
    }

    fn field(&mut self, field: &schema::SchemaField) -> String {
        let mut it = Literal::default();
        it.text("name", Some(&field.name));
        it.word("ty", self.reference(&field.ty));
        it.flag("always", field.always);
        it.text("doc", field.doc.as_deref());
        it.flag("secret", field.secret);
        let mut facts = FactList::default();
        facts.text("Example", field.example.as_ref().map(json_text).as_deref());
        facts.text("Format", field.format.as_deref());
        facts.text("Deprecated", field.deprecated.as_deref());
        facts.text("Removed", field.removed.as_deref());
        it.facts(&facts);
        format!("        Member {{{}, ..Member::EMPTY }},\n", it.0)
    }
}

fn together(of: &schema::ParamRule) -> String {
    format!("Together {{ rule: Rule::{:?}, params: &{:?} }}", of.rule, of.params)
}

/// Returns how a parameter is sent, unless it is plain.
fn wire(send: &SendAs<'_>) -> Option<String> {
    let word = match send {
        SendAs::Plain | SendAs::Member => return None,
        SendAs::Joined(separator, _) => return Some(format!("Joined({separator:?})")),
        SendAs::Repeated => "Repeated",
        SendAs::Numbered => "Numbered",
        SendAs::JsonText => "JsonText",
        SendAs::JsonEach => "JsonEach",
        SendAs::JsonMember => "JsonMember",
        SendAs::Open => "Open",
        SendAs::File => "File",
        SendAs::Files => "Files",
        SendAs::Family(_) => "Family",
    };
    Some(word.to_owned())
}
