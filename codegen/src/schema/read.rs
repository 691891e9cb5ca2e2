//! From a YAML tree to the plain types. Every unknown key and every value of the wrong kind is a fault with its place.

use std::cell::RefCell;
use std::path::Path;

use super::view::View;
use super::*;
use crate::diagnostic::did_you_mean;
use crate::yaml;

/// Reads one file.
pub fn read_module(api: Api, path: &Path) -> Result<Module, Vec<Diagnostic>> {
    let source = Source::read(path).map_err(|fault| vec![fault])?;
    let node = source.parse()?;
    let faults = RefCell::new(Vec::new());
    let view = View { node: &node, path: Vec::new(), source: &source, faults: &faults };
    let module = view.module(api);
    let faults = faults.into_inner();
    match module {
        Some(mut module) if faults.is_empty() => {
            module.source = source;
            Ok(module)
        }
        _ => Err(faults),
    }
}

/// The keys of a parameter in its long form.
const PARAM: &[&str] = &[
    "type",
    "required",
    "doc",
    "example",
    "default",
    "format",
    "min",
    "max",
    "min_length",
    "max_length",
    "pattern",
    "secret",
    "wire",
    "deprecated",
    "removed",
    "guess",
    "note",
    "rust",
];

/// The keys of a field in its long form.
const FIELD: &[&str] = &[
    "type",
    "always",
    "secret",
    "doc",
    "format",
    "example",
    "deprecated",
    "removed",
    "guess",
    "note",
    "rust",
];

/// The keys of a form of `one_of` in its long form.
const FORM: &[&str] = &["type", "has", "note"];

impl View<'_> {
    fn module(&self, api: Api) -> Option<Module> {
        self.only(&["module", "rust", "summary", "docs", "example", "functions", "types", "note"]);
        self.no_comments();
        let name = self.text("module");
        if name.is_none() {
            self.fault(Diagnostic::of_file(&self.source.path, "the key `module` is missing"));
        }
        let functions = self.get("functions").map(|view| view.entries()).unwrap_or_default();
        let types = self.get("types").map(|view| view.entries()).unwrap_or_default();
        Some(Module {
            api,
            name: name?,
            rust: self.text("rust"),
            summary: self.text("summary"),
            docs: self.text("docs"),
            example: self.text("example"),
            functions: functions.into_iter().map(|(name, view)| view.function(name)).collect(),
            types: types.into_iter().map(|(name, view)| (name.to_owned(), view.ty())).collect(),
            source: Source { path: Default::default(), text: String::new() },
        })
    }

    /// An import rewrites the file and would lose comments, so there are none but the first line.
    fn no_comments(&self) {
        let text = &self.source.text;
        // The first line may be one; it is left empty, so that the others keep their numbers.
        let rest = text.find('\n').map_or("", |end| &text[end..]);
        for place in yaml::comments(rest) {
            let message = "comments other than the first line would be lost by an import";
            self.fault(
                Diagnostic::at(&self.source.path, text, Some(place), message)
                    .hint("write the remark under `note:`"),
            );
        }
    }

    fn function(&self, name: &str) -> Function {
        self.only(&[
            "summary",
            "docs",
            "effect",
            "destructive",
            "gives_secret",
            "since",
            "deprecated",
            "removed",
            "replaced_by",
            "internal",
            "role",
            "feature",
            "plugin",
            "page",
            "body",
            "params",
            "families",
            "together",
            "outcome",
            "returns",
            "secret",
            "returns_doc",
            "guess",
            "rust",
            "note",
        ]);
        if self.get("effect").is_none() {
            let message = format!("`{name}` does not say whether it reads or writes");
            self.fault(
                self.source
                    .at_key(&self.path, message)
                    .hint("add `effect: read` or `effect: write`"),
            );
        }
        let list = |key| self.get(key).map(|view| view.entries()).unwrap_or_default();
        let rules = Rule::ALL.map(|rule| (rule.name(), rule));
        Function {
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
                .choice("body", &Body::ALL.map(|body| (body.name(), body)))
                .unwrap_or_default(),
            params: list("params").into_iter().map(|(name, view)| view.param(name)).collect(),
            families: list("families").into_iter().map(|(name, view)| view.family(name)).collect(),
            together: self.get("together").map(|view| view.together(&rules)).unwrap_or_default(),
            outcome: self.get("outcome").map(|view| {
                view.only(&["flag", "text"]);
                if view.get("flag").is_none() {
                    self.fault(self.source.at_key(&view.path, "the `outcome` has no `flag`"));
                }
                Outcome { flag: view.text("flag").unwrap_or_default(), text: view.texts("text") }
            }),
            returns: self.get("returns").map(|view| view.ty()).unwrap_or_default(),
            secret: self.flag("secret"),
            returns_doc: self.text("returns_doc"),
            guess: self.text("guess"),
            rust: self.text("rust"),
        }
    }

    fn family(&self, name: &str) -> Family {
        self.only(&["params", "doc", "rust", "note"]);
        Family {
            name: name.to_owned(),
            params: self.texts("params"),
            doc: self.text("doc"),
            rust: self.text("rust"),
        }
    }

    /// A list of rules, each a map of one key: the rule's name, with a list of wire names.
    fn together(&self, rules: &[(&str, Rule)]) -> Vec<Together> {
        let views = match self.node {
            Node::List(items) => items
                .iter()
                .enumerate()
                .map(|(index, item)| self.child(Step::Index(index), item))
                .collect(),
            _ => vec![self.child_of_itself()],
        };
        let names: Vec<_> = rules.iter().map(|(name, _)| *name).collect();
        let mut found = Vec::new();
        for view in views {
            view.only(&names);
            for (key, rule) in rules {
                if let Some(list) = view.get(key) {
                    let params = view.texts(key);
                    found.push(Together { rule: *rule, params, path: list.path });
                }
            }
        }
        found
    }

    fn child_of_itself(&self) -> Self {
        Self { path: self.path.clone(), ..*self }
    }

    fn param(&self, name: &str) -> Param {
        let mut param = Param { name: name.to_owned(), ..Param::default() };
        if self.node.get("type").is_none() && !self.has_settings() {
            param.ty = self.ty();
            return param;
        }
        self.only(PARAM);
        param.ty = self.type_of_entry(name);
        param.required = self.flag("required");
        param.doc = self.text("doc");
        param.example = self.get("example").map(|view| view.node.clone());
        param.default = self.get("default").map(|view| view.node.clone());
        param.format = self.text("format");
        param.min = self.number("min");
        param.max = self.number("max");
        param.min_length = self.integer("min_length");
        param.max_length = self.integer("max_length");
        param.pattern = self.text("pattern");
        param.secret = self.flag("secret");
        let wires = [Wire::Comma, Wire::Pipe, Wire::Json, Wire::JsonEach];
        let wires = wires.map(|wire| (wire.name().unwrap_or_default(), wire));
        param.wire = self.choice("wire", &wires).unwrap_or_default();
        param.deprecated = self.text("deprecated");
        param.removed = self.text("removed");
        param.guess = self.text("guess");
        param.rust = self.text("rust");
        param
    }

    /// Whether a map is an entry whose `type` was forgotten, and not a type written out.
    fn has_settings(&self) -> bool {
        let types = ["list", "map", "record", "values", "one_of"];
        self.node
            .as_map()
            .is_some_and(|map| !map.iter().any(|(key, _)| types.contains(&key.as_str())))
    }

    fn type_of_entry(&self, name: &str) -> Type {
        match self.get("type") {
            Some(view) => view.ty(),
            None => {
                let message = format!("`{name}` has no `type`");
                self.fault(self.source.at_key(&self.path, message));
                Type::default()
            }
        }
    }

    fn field(&self, name: &str) -> Field {
        let long = self.node.get("type").is_some() || self.has_settings();
        if long {
            self.only(FIELD);
        }
        // In the short form the node is the type, so none of the other keys can be there.
        Field {
            name: name.to_owned(),
            ty: if long { self.type_of_entry(name) } else { self.ty() },
            always: long && self.flag("always"),
            secret: long && self.flag("secret"),
            doc: if long { self.text("doc") } else { None },
            format: if long { self.text("format") } else { None },
            example: self.get("example").filter(|_| long).map(|view| view.node.clone()),
            deprecated: if long { self.text("deprecated") } else { None },
            removed: if long { self.text("removed") } else { None },
            rust: if long { self.text("rust") } else { None },
        }
    }

    fn ty(&self) -> Type {
        if let Some(name) = self.node.as_text() {
            return self.named_type(name);
        }
        let Some([(key, _), ..]) = self.node.as_map() else {
            self.wrong("a type");
            return Type::default();
        };
        let key = match self.node.get("values") {
            Some(_) => "values",
            None => key.as_str(),
        };
        let keys = match key {
            "values" => &["values", "of", "note"][..],
            _ => &["list", "map", "record", "values", "one_of", "note"],
        };
        let beside = |key: &&str| {
            *key != "type"
                && !keys.contains(key)
                && [PARAM, FIELD, FORM].iter().any(|entry| entry.contains(key))
        };
        let entry = self.node.as_map().unwrap_or_default().iter();
        match entry.map(|(key, _)| key.as_str()).find(beside) {
            // The same words stand beside `type:` in an entry.
            Some(word) => self.fault(
                self.source
                    .at_key(
                        &[&self.path[..], &path_of(&[word])].concat(),
                        format!("a type has no `{word}`, an entry has"),
                    )
                    .hint(format!("write `{{type: {{{key}: …}}, {word}: …}}`")),
            ),
            None => self.only(keys),
        }
        let Some(inner) = self.get(key) else { return Type::default() };
        match key {
            "list" => Type::List(Box::new(inner.ty())),
            "map" => Type::Map(Box::new(inner.ty())),
            "record" => Type::Record(
                inner.entries().into_iter().map(|(name, view)| view.field(name)).collect(),
            ),
            "values" => {
                let of = self.choice("of", &[("text", false), ("integer", true)]);
                Type::Values(inner.values(of.unwrap_or(false)))
            }
            "one_of" => Type::OneOf(
                inner.entries().into_iter().map(|(name, view)| view.alternative(name)).collect(),
            ),
            _ => Type::default(),
        }
    }

    fn named_type(&self, name: &str) -> Type {
        if let Some(scalar) = Scalar::ALL.into_iter().find(|scalar| scalar.name() == name) {
            return Type::Scalar(scalar);
        }
        if name.starts_with(|first: char| first.is_ascii_uppercase()) {
            return Type::Named(name.to_owned());
        }
        let fault = self.source.at_value(&self.path, format!("unknown type `{name}`"));
        self.fault(match did_you_mean(name, Scalar::ALL.iter().map(|scalar| scalar.name())) {
            Some(hint) => fault.hint(hint),
            None => fault,
        });
        Type::default()
    }

    fn alternative(&self, name: &str) -> Alternative {
        let long = self.node.get("type").is_some();
        if long {
            self.only(FORM);
        }
        Alternative {
            name: name.to_owned(),
            ty: if long { self.type_of_entry(name) } else { self.ty() },
            has: if long { self.text("has") } else { None },
        }
    }

    fn values(&self, integers: bool) -> Values {
        let mut texts = Vec::new();
        let mut numbers = Vec::new();
        match self.node {
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    match (item, integers) {
                        (Node::Text(text), false) => {
                            texts.push(TextValue { text: text.clone(), ..Default::default() });
                        }
                        (Node::Integer(number), true) => numbers.push(*number),
                        _ => self.child(Step::Index(index), item).no_value(integers),
                    }
                }
            }
            Node::Map(_) if !integers => {
                for (text, view) in self.entries() {
                    let text = text.to_owned();
                    texts.push(match view.node {
                        Node::Text(doc) => {
                            TextValue { text, doc: Some(doc.clone()), ..Default::default() }
                        }
                        Node::Null => TextValue { text, ..Default::default() },
                        _ => {
                            view.only(&["name", "doc", "removed", "note"]);
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
        let (wanted, hint) = if integers {
            ("an integer", "without `of: integer` the values are texts")
        } else {
            ("text", "put quotes around it, or add `of: integer` beside `values`")
        };
        let message = format!("an allowed value must be {wanted}, this is {}", self.node.kind());
        self.fault(self.source.at_value(&self.path, message).hint(hint));
    }
}
