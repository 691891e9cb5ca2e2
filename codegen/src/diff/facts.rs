//! Collects what a schema says beyond the Rust API: facts about calls, and documentation. A change of these breaks no
//! program.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{
    RowFlag, SchemaField, SchemaFunction, SchemaModule, SchemaType, Values, WireFormat,
};
use crate::yaml::{self, Node};

/// Facts or texts. The key is the thing that has them (for example ``parameter `quota` ``; empty for the whole function
/// or module) and the key in the schema.
pub type StatementMap = BTreeMap<(String, &'static str), String>;

/// What a schema says about a function, or at the top of a module.
#[derive(Default)]
pub struct Statements {
    pub facts: StatementMap,
    pub texts: StatementMap,
    /// All things that may have facts, even if they have none.
    pub places: BTreeSet<String>,
}

impl Statements {
    pub fn module(module: &SchemaModule) -> Self {
        let mut statements = Self::default();
        statements.text("", "summary", module.summary.as_ref());
        statements.text("", "docs", module.docs.as_ref());
        statements.text("", "example", module.example.as_ref());
        for (name, ty) in module.types.iter() {
            statements.ty(&format!("type `{name}`"), "", ty);
        }
        statements
    }

    pub fn function(function: &SchemaFunction) -> Self {
        let mut statements = Self::default();
        statements.fact(
            "",
            "effect",
            Some(if function.writes { "write" } else { "read" }.to_owned()),
        );
        statements.fact("", "since", function.since.clone());
        statements.fact("", "role", function.role.clone());
        statements.fact("", "feature", function.feature.clone());
        statements.fact("", "plugin", function.plugin.clone());
        statements.fact("", "body", Some(function.body.name().to_owned()));
        let rules = function
            .together
            .iter()
            .map(|rule| format!("{} of {}", rule.rule.name(), rule.params.join(", ")));
        statements.fact("", "together", some(rules.collect::<Vec<_>>().join("; ")));
        let outcome = |outcome: &RowFlag| format!("{}, {}", outcome.flag, outcome.text.join(", "));
        statements.fact("", "outcome", function.outcome.as_ref().map(outcome));
        statements.fact("", "data_member", function.data_member.clone());
        statements.fact("", "replaced_by", some(function.replaced_by.join(", ")));
        statements.text("", "summary", function.summary.as_ref());
        statements.text("", "docs", function.docs.as_ref());
        statements.text("", "page", function.page.as_ref());
        statements.text("", "guess", function.guess.as_ref());
        statements.text("", "returns_doc", function.returns_doc.as_ref());
        for family in &function.families {
            statements.text(&format!("parameter `{}`", family.name), "doc", family.doc.as_ref());
        }
        for param in &function.params {
            let at = format!("parameter `{}`", param.name);
            let shown = |node: &Node| yaml::print(node, None).trim().to_owned();
            let number = |number: f64| number.to_string();
            statements.fact(&at, "default", param.default.as_ref().map(shown));
            statements.fact(&at, "format", param.format.clone());
            statements.fact(&at, "min", param.min.map(number));
            statements.fact(&at, "max", param.max.map(number));
            statements.fact(&at, "min_length", param.min_length.map(|length| length.to_string()));
            statements.fact(&at, "max_length", param.max_length.map(|length| length.to_string()));
            statements.fact(&at, "pattern", param.pattern.clone());
            statements.fact(
                &at,
                "wire",
                (param.wire != WireFormat::Plain).then(|| param.wire.name().to_owned()),
            );
            statements.fact(&at, "encoded_by", param.encoded_by.clone());
            statements.text(&at, "doc", param.doc.as_ref());
            statements.text(&at, "guess", param.guess.as_ref());
            statements.text(&at, "example", param.example.as_ref().map(shown).as_ref());
            statements.ty("parameter", &format!(".{}", param.name), &param.ty);
        }
        statements.ty("reply", "", &function.returns);
        statements
    }

    fn fact(&mut self, at: &str, key: &'static str, value: Option<String>) {
        self.places.insert(at.to_owned());
        self.facts.extend(value.map(|value| ((at.to_owned(), key), value)));
    }

    fn text(&mut self, at: &str, key: &'static str, value: Option<&String>) {
        self.places.insert(at.to_owned());
        self.texts.extend(value.map(|value| ((at.to_owned(), key), value.clone())));
    }

    fn ty(&mut self, of: &str, way: &str, ty: &SchemaType) {
        match ty {
            SchemaType::Scalar(_) | SchemaType::Named(_) => {}
            SchemaType::List(inner) => self.ty(of, &format!("{way}[]"), inner),
            SchemaType::Map(inner) => self.ty(of, &format!("{way}{{}}"), inner),
            SchemaType::Record(fields) => {
                for field in fields {
                    self.field(of, &format!("{way}.{}", field.name), field);
                }
            }
            SchemaType::OneOf(forms) => {
                for form in forms {
                    self.ty(of, &format!("{way}|{}", form.name), &form.ty);
                }
            }
            SchemaType::Values(Values::Integers(numbers)) => {
                let numbers: Vec<_> = numbers.iter().map(i64::to_string).collect();
                self.fact(&place(of, way), "values", Some(numbers.join(", ")));
            }
            SchemaType::Values(Values::Texts(texts)) => {
                for value in texts {
                    let at = place(of, &format!("{way}={}", value.text));
                    self.text(&at, "doc", value.doc.as_ref());
                }
            }
        }
    }

    fn field(&mut self, of: &str, way: &str, field: &SchemaField) {
        let at = place(of, way);
        self.fact(&at, "format", field.format.clone());
        self.text(&at, "doc", field.doc.as_ref());
        self.ty(of, way, &field.ty);
    }
}

fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// Names a thing for people: ``reply `[].email` ``, or only `reply` for the whole reply.
pub fn place(of: &str, way: &str) -> String {
    match way.trim_start_matches('.') {
        "" => of.to_owned(),
        way => format!("{of} `{way}`"),
    }
}
