//! A table of all functions, each with an expression that makes all its parameters. Whoever includes it defines the
//! macro `entry`, which makes an `Entry` of a line.

use std::fmt::Write;

use cpanel_codegen::internal::resolve::{
    ItemKind, ParamSource, RustFunction, RustModule, RustParam, RustType,
};
use cpanel_codegen::internal::schema::{self, RuleKind, SchemaType};
use cpanel_codegen::internal::yaml::Node;

use crate::values;

/// The table, as Rust source.
pub fn list(modules: &[RustModule<'_>]) -> String {
    let mut text = String::from("static CALLS: &[Entry] = &[\n");
    for module in modules {
        let call = Caller { module };
        for function in &module.functions {
            call.entry(function, &mut text);
        }
    }
    text + "];\n"
}

struct Caller<'m, 's> {
    module: &'m RustModule<'s>,
}

impl Caller<'_, '_> {
    fn path(&self) -> String {
        format!("cpanel::{}::{}", self.module.schema.api.folder(), self.module.rust)
    }

    fn entry(&self, function: &RustFunction<'_>, text: &mut String) {
        let (schema, path) = (function.schema, self.path());
        let wire_name = format!(
            "{}/{}::{}",
            self.module.schema.api.folder(),
            self.module.schema.name,
            schema.name
        );
        let params: Vec<_> =
            function.params.iter().filter(|param| !is_left_out(schema, param)).collect();
        let params = self.filled(
            &format!("{path}::{}", function.params_struct),
            function.required_struct.as_ref().map(|name| format!("{path}::{name}")),
            &params,
            None,
        );
        let _ = writeln!(
            text,
            "entry!({wire_name:?}, {}, {path}::{}, {params}),",
            schema.writes, function.rust
        );
    }

    /// A constructor with what is required, and a setter for each of the rest. The values of a record may be given.
    fn filled(
        &self,
        path: &str,
        required_struct: Option<String>,
        params: &[&RustParam<'_>],
        given: Option<&Node>,
    ) -> String {
        let (required, rest): (Vec<_>, Vec<_>) = params.iter().partition(|param| param.required);
        let arguments = required.into_iter().map(|param| {
            let argument = self.argument(param, given);
            match (&required_struct, &param.ty) {
                (None, _) => argument,
                (_, RustType::Text | RustType::Secret | RustType::Flag | RustType::Item(_)) => {
                    format!("{}: {argument}", param.rust)
                }
                (_, RustType::List(_)) => {
                    format!("{}: {argument}.map(Into::into).into()", param.rust)
                }
                (_, RustType::Integer) => format!("{}: {argument}", param.rust),
                _ => format!("{}: ({argument}).into()", param.rust),
            }
        });
        let mut arguments = arguments.collect::<Vec<_>>().join(", ");
        if let Some(name) = required_struct {
            arguments = format!("{name} {{ {arguments} }}");
        }
        let mut text = format!("{path}::new({arguments})");
        for param in rest {
            let _ = write!(text, ".{}({})", param.rust, self.argument(param, given));
        }
        text
    }

    fn argument(&self, param: &RustParam<'_>, given: Option<&Node>) -> String {
        let ty = match &param.ty {
            RustType::Option(inner) => inner,
            other => other,
        };
        match &param.of {
            ParamSource::Param(schema) => {
                let hint = values::Hint::of_param(schema);
                let value = schema.example.as_ref().or(schema.default.as_ref());
                self.value(ty, &schema.ty, value, &hint)
            }
            ParamSource::Field(schema) => {
                let hint = values::Hint::of_field(schema);
                let member = given.and_then(|record| record.get(&schema.name));
                self.value(ty, &schema.ty, member.or(schema.example.as_ref()), &hint)
            }
            ParamSource::Family(_) => match ty {
                RustType::List(item) => {
                    format!(
                        "[{}]",
                        self.value(item, &SchemaType::default(), None, &values::Hint::NONE)
                    )
                }
                _ => unreachable!("a family is a list"),
            },
        }
    }

    /// An expression of a type: the value that is given, or one that fits.
    fn value(
        &self,
        ty: &RustType,
        schema: &SchemaType,
        given: Option<&Node>,
        hint: &values::Hint<'_>,
    ) -> String {
        let behind = self.module.schema.behind(schema);
        match (ty, behind) {
            (RustType::List(item), SchemaType::List(of)) => {
                let items: Vec<_> = match given {
                    Some(Node::List(nodes)) if !nodes.is_empty() => {
                        nodes.iter().map(|node| self.value(item, of, Some(node), hint)).collect()
                    }
                    Some(Node::List(_)) | None => vec![self.value(item, of, None, hint)],
                    Some(alone) => vec![self.value(item, of, Some(alone), hint)],
                };
                format!("[{}]", items.join(", "))
            }
            (RustType::Map(inner), SchemaType::Map(of)) => {
                let entries: Vec<_> = match given {
                    Some(Node::Map(entries)) if !entries.is_empty() => entries
                        .iter()
                        .map(|(key, node)| (key.as_str(), self.value(inner, of, Some(node), hint)))
                        .collect(),
                    _ => vec![("example", self.value(inner, of, None, hint))],
                };
                let entries: Vec<_> =
                    entries.iter().map(|(key, value)| format!("({key:?}, {value})")).collect();
                format!("[{}]", entries.join(", "))
            }
            (RustType::Item(name), _) => self.item(name, given),
            _ => values::scalar(ty, behind, given, hint),
        }
    }

    /// A value of a type of its own: a record, whose fields have their own examples, or an enumeration.
    fn item(&self, name: &str, given: Option<&Node>) -> String {
        let path = format!("{}::types::{name}", self.path());
        let item = self.module.types.iter().find(|item| item.rust == name);
        match item.map(|item| &item.kind) {
            Some(ItemKind::Input { fields, required_struct, .. }) => {
                let wanted = |field: &&RustParam<'_>| match (&field.of, given) {
                    (ParamSource::Field(schema), Some(record)) => {
                        field.required || record.get(&schema.name).is_some()
                    }
                    _ => true,
                };
                let fields: Vec<_> = fields.iter().filter(wanted).collect();
                let required =
                    required_struct.as_ref().map(|name| format!("{}::types::{name}", self.path()));
                self.filled(&path, required, &fields, given)
            }
            Some(ItemKind::Enum { values, .. }) => {
                let first = values.first().map(|(_, value)| value.text.as_str());
                let text = given.and_then(Node::as_text).or(first).unwrap_or_default();
                format!("{path}::from({text:?})")
            }
            _ => panic!("{path} is for replies"),
        }
    }
}

/// Of parameters that exclude each other only the first is sent.
fn is_left_out(function: &schema::SchemaFunction, param: &RustParam<'_>) -> bool {
    let ParamSource::Param(schema) = &param.of else { return false };
    let mut exclusive = function.together.iter().filter(|rule| rule.rule == RuleKind::ExactlyOne);
    exclusive.any(|rule| rule.params.iter().skip(1).any(|name| *name == schema.name))
}
