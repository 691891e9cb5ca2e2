//! Turns a YAML tree into the plain types. Every unknown key and every value of the wrong kind is a fault with its
//! place.

use std::path::Path;

use super::model::*;
use super::view::{View, view};
use super::{IMPORTED, keys};
use crate::diagnostic::{Diagnostic, Faults, did_you_mean};
use crate::files::SourceFile;
use crate::yaml::{Node, Parsed};

/// Reads the file of a module.
pub fn read_module(api: SchemaApi, path: &Path) -> Result<SchemaModule, Faults> {
    let source = SourceFile::read(path)?;
    let parsed = source.parse()?;
    module_of(api, source, parsed)
}

/// Reads the tree of a file.
pub(crate) fn module_of(
    api: SchemaApi,
    source: SourceFile,
    parsed: Parsed,
) -> Result<SchemaModule, Faults> {
    // An import rewrites the files and would lose their comments.
    let schema = source.path.parent().and_then(Path::parent);
    let rewritten = schema.is_some_and(|it| it.join(IMPORTED).exists());
    let comments = if rewritten { lost_comments(&source, &parsed) } else { Faults::default() };
    let mut module = view(&source, &parsed, |view| view.module(api, &comments))?;
    (module.source, module.parsed) = (source, parsed);
    Ok(module)
}

/// Returns a fault for each comment that an import would lose: every comment after the first line.
pub(crate) fn lost_comments(source: &SourceFile, parsed: &Parsed) -> Faults {
    let fault = |place| {
        let message = "an import would lose this comment";
        source.fault(place, message).help("use the key `note:` instead")
    };
    parsed.comments(&source.text).into_iter().map(fault).collect()
}

/// What other formats call a type.
const ELSEWHERE: [(&str, ScalarType); 7] = [
    ("string", ScalarType::Text),
    ("str", ScalarType::Text),
    ("int", ScalarType::Integer),
    ("float", ScalarType::Number),
    ("bool", ScalarType::Flag),
    ("boolean", ScalarType::Flag),
    ("date", ScalarType::Timestamp),
];

impl View<'_> {
    fn module(&self, api: SchemaApi, comments: &Faults) -> SchemaModule {
        self.only(keys::MODULE);
        comments.iter().for_each(|fault| self.fault(fault.clone()));
        let name = self.text("module");
        if self.get("module").is_none() {
            self.fault(Diagnostic::of_file(&self.source.path, "the key `module` is missing"));
        }
        SchemaModule {
            api,
            name: name.unwrap_or_default(),
            rust: self.text("rust"),
            summary: self.text("summary"),
            docs: self.text("docs"),
            example: self.text("example"),
            functions: self.each("functions", |name, view| view.function(name)),
            types: Types::new(self.each("types", |name, view| (name.to_owned(), view.ty()))),
            source: SourceFile::default(),
            parsed: Parsed::default(),
        }
    }

    fn function(&self, name: &str) -> SchemaFunction {
        self.only(keys::FUNCTION);
        if self.get("effect").is_none() {
            let message = format!("`{name}` does not say whether it reads or writes");
            self.fault_at_key(message, "add `effect: read` or `effect: write`");
        }
        SchemaFunction {
            name: name.to_owned(),
            summary: self.text("summary"),
            docs: self.text("docs"),
            writes: self.choice("effect", &[("read", false), ("write", true)]).unwrap_or(true),
            destructive: self.flag("destructive"),
            gives_secret: self.flag("gives_secret"),
            since: self.text("since"),
            deprecated: self.text("deprecated"),
            removed: self.text("removed"),
            replaced_by: self.texts("replaced_by"),
            internal: self.text("internal"),
            role: self.text("role"),
            feature: self.text("feature"),
            plugin: self.text("plugin"),
            page: self.text("page"),
            body: self
                .choice("body", &with_names(BodyFormat::ALL, BodyFormat::name))
                .unwrap_or_default(),
            params: self.each("params", |name, view| view.param(name)),
            families: self.each("families", |name, view| view.family(name)),
            together: self.get("together").map(|view| view.together()).unwrap_or_default(),
            outcome: self.get("outcome").map(|view| {
                view.only(keys::OUTCOME);
                if view.get("flag").is_none() {
                    view.fault_at_key("the `outcome` has no `flag`", None);
                }
                RowFlag { flag: view.text("flag").unwrap_or_default(), text: view.texts("text") }
            }),
            returns: self.get("returns").map(|view| view.ty()).unwrap_or_default(),
            secret: self.flag("secret"),
            data_member: self.text("data_member"),
            returns_doc: self.text("returns_doc"),
            guess: self.text("guess"),
            rust: self.text("rust"),
        }
    }

    fn family(&self, name: &str) -> Family {
        self.only(keys::FAMILY);
        Family {
            name: name.to_owned(),
            params: self.texts("params"),
            from: self.text("from"),
            doc: self.text("doc"),
            rust: self.text("rust"),
        }
    }

    /// Reads a map of rules, or a list of such maps. Each rule has a list of wire names.
    fn together(&self) -> Vec<ParamRule> {
        let mut found = Vec::new();
        let maps = match self.node() {
            Node::List(_) => self.items().collect(),
            _ => vec![*self],
        };
        for view in maps {
            view.only(keys::TOGETHER);
            for (key, _) in view.entries() {
                if let Some(rule) = RuleKind::named(key) {
                    found.push(ParamRule { rule, params: view.texts(key) });
                }
            }
        }
        found
    }

    fn param(&self, name: &str) -> SchemaParam {
        let mut param = SchemaParam { name: name.to_owned(), ..SchemaParam::default() };
        if self.at.get("type").is_none() && !self.has_settings() {
            param.ty = self.ty();
            return param;
        }
        self.only(keys::PARAM);
        param.ty = self.type_of_entry(name);
        param.required = self.flag("required");
        param.doc = self.text("doc");
        param.example = self.get("example").map(|view| view.node().clone());
        param.default = self.get("default").map(|view| view.node().clone());
        param.format = self.text("format");
        param.min = self.number("min");
        param.max = self.number("max");
        param.min_length = self.integer("min_length");
        param.max_length = self.integer("max_length");
        param.pattern = self.text("pattern");
        param.secret = self.flag("secret");
        // `Plain` is the default and is not written.
        let wires = with_names(&WireFormat::ALL[1..], WireFormat::name);
        param.wire = self.choice("wire", &wires).unwrap_or_default();
        param.encoded_by = self.text("encoded_by");
        param.deprecated = self.text("deprecated");
        param.removed = self.text("removed");
        param.guess = self.text("guess");
        param.rust = self.text("rust");
        param
    }

    /// Returns whether a map is an entry with a missing `type`, rather than a type that is written out.
    fn has_settings(&self) -> bool {
        let is_type = |key: &&str| self.at.get(key).is_some();
        self.node().as_map().is_some() && !keys::TYPE_HEADS.iter().any(is_type)
    }

    fn type_of_entry(&self, name: &str) -> SchemaType {
        match self.get("type") {
            Some(view) => view.ty(),
            None => {
                self.fault_at_key(format!("`{name}` has no `type`"), None);
                SchemaType::default()
            }
        }
    }

    fn field(&self, name: &str) -> SchemaField {
        let mut field = SchemaField { name: name.to_owned(), ..SchemaField::default() };
        if self.at.get("type").is_none() && !self.has_settings() {
            field.ty = self.ty();
            return field;
        }
        self.only(keys::FIELD);
        field.ty = self.type_of_entry(name);
        field.always = self.flag("always");
        field.secret = self.flag("secret");
        field.doc = self.text("doc");
        field.format = self.text("format");
        field.example = self.get("example").map(|view| view.node().clone());
        field.deprecated = self.text("deprecated");
        field.removed = self.text("removed");
        field.rust = self.text("rust");
        field
    }

    fn ty(&self) -> SchemaType {
        if let Some(name) = self.node().as_text() {
            return self.named_type(name);
        }
        let Some([(key, _), ..]) = self.node().as_map() else {
            self.wrong("a type");
            return SchemaType::default();
        };
        let key = match self.at.get("values") {
            Some(_) => "values",
            None => key.as_str(),
        };
        let known = if key == "values" { keys::VALUES } else { keys::TYPE };
        let beside = |key: &&str| {
            *key != "type"
                && !known.contains(key)
                && [keys::PARAM, keys::FIELD, keys::FORM].iter().any(|entry| entry.contains(key))
        };
        match self.at.entries().find(|(key, _)| beside(key)) {
            // These keys belong in an entry, beside `type:`.
            Some((word, at)) => self.fault(
                self.source
                    .fault(at.key(), format!("`{word}` does not belong to the type but beside it"))
                    .help(format!("write `{{type: {{{key}: …}}, {word}: …}}`")),
            ),
            None => self.only(known),
        }
        let Some(inner) = self.get(key) else { return SchemaType::default() };
        match key {
            "list" => SchemaType::List(Box::new(inner.ty())),
            "map" => SchemaType::Map(Box::new(inner.ty())),
            "record" => SchemaType::Record(self.each("record", |name, view| view.field(name))),
            "values" => {
                let of = self.choice("of", &[("text", false), ("integer", true)]);
                SchemaType::Values(inner.values(of.unwrap_or(false)))
            }
            "one_of" => SchemaType::OneOf(self.each("one_of", |name, view| view.alternative(name))),
            _ => SchemaType::default(),
        }
    }

    fn named_type(&self, name: &str) -> SchemaType {
        if let Some(scalar) = ScalarType::named(name) {
            return SchemaType::Scalar(scalar);
        }
        if name.starts_with(|first: char| first.is_ascii_uppercase()) {
            return SchemaType::Named(name.to_owned());
        }
        let help = match ELSEWHERE.iter().find(|(word, _)| *word == name) {
            Some((_, scalar)) => Some(format!("did you mean `{}`?", scalar.name())),
            None => did_you_mean(name, ScalarType::ALL.iter().map(|scalar| scalar.name())),
        };
        let fault = self.source.fault(self.at.value(), format!("unknown type `{name}`"));
        self.fault(fault.set_help(help));
        SchemaType::default()
    }

    fn alternative(&self, name: &str) -> OneOfForm {
        let long = self.at.get("type").is_some();
        if long {
            self.only(keys::FORM);
        }
        OneOfForm {
            name: name.to_owned(),
            ty: if long { self.type_of_entry(name) } else { self.ty() },
            has: if long { self.text("has") } else { None },
        }
    }

    fn values(&self, integers: bool) -> Values {
        let mut texts = Vec::new();
        let mut numbers = Vec::new();
        match self.node() {
            Node::List(_) => {
                for item in self.items() {
                    match (item.node(), integers) {
                        (Node::Text(text), false) => {
                            texts.push(TextValue { text: text.clone(), ..Default::default() });
                        }
                        (Node::Integer(number), true) => numbers.push(*number),
                        _ => item.no_value(integers),
                    }
                }
            }
            Node::Map(_) if !integers => {
                for (text, view) in self.entries() {
                    let text = text.to_owned();
                    texts.push(match view.node() {
                        Node::Text(doc) => {
                            TextValue { text, doc: Some(doc.clone()), ..Default::default() }
                        }
                        Node::Null => TextValue { text, ..Default::default() },
                        _ => {
                            view.only(keys::VALUE);
                            TextValue {
                                text,
                                doc: view.text("doc"),
                                removed: view.text("removed"),
                                rust: view.text("name"),
                            }
                        }
                    });
                }
            }
            _ => self.wrong("a list of allowed values"),
        }
        if integers { Values::Integers(numbers) } else { Values::Texts(texts) }
    }

    fn no_value(&self, integers: bool) {
        let (wanted, help) = if integers {
            ("an integer", "without `of: integer` the values are texts")
        } else {
            ("text", "put quotes around it, or add `of: integer` beside `values`")
        };
        let message = format!("an allowed value must be {wanted}, found {}", self.node().kind());
        self.fault_here(message, help);
    }
}

/// Pairs values with their names in the schema.
fn with_names<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> Vec<(&'static str, T)> {
    all.iter().map(|value| (name(*value), *value)).collect()
}
