//! Reads the parameters of a function, from the query and from the request body.

use super::document::Cursor;
use super::schemas::{self, DocumentReader, Found, is_text};
use super::shape::{DEPRECATED, Shape, text};
use super::values::{Several, bare, coerce, is_keepable, several};
use crate::schema::ScalarType;
use crate::yaml::Node;

/// A parameter, with everything that the schema keeps of it.
#[derive(Clone, Debug)]
pub struct DocumentParam {
    pub name: String,
    required: bool,
    shape: Shape,
    format: Option<String>,
    secret: bool,
    wire: Option<&'static str>,
    deprecated: bool,
    /// The known values of `min`, `max`, `min_length`, `max_length`, `pattern`, `default` and `example`.
    limits: Vec<(&'static str, Node)>,
}

impl DocumentParam {
    /// Reads a parameter of the document.
    pub fn read<'d>(reader: &mut DocumentReader<'d>, at: &Cursor<'d>) -> Option<Self> {
        let (at, _) = reader.resolve(at)?;
        let read = [
            "name", "in", "required", "schema", "content", "style", "explode", "example",
            "examples", "deprecated",
        ];
        reader.keys(&at, "parameter", &read);
        let Some(name) = at.text("name") else {
            reader.fault(&at, "a parameter without `name`");
            return None;
        };
        if at.text("in") != Some("query") {
            reader.fault(&at, format!("`{name}` is not a query parameter"));
            return None;
        }
        let media = at.get("content").and_then(|kinds| kinds.entries().into_iter().next());
        let schema = at.get("schema").or_else(|| media.as_ref()?.1.get("schema"));
        let examples = examples(&at);
        let mut param = Self::of(reader, name, schema.as_ref(), &examples);
        param.required = at.is("required");
        param.deprecated |= at.is("deprecated");
        if let Some((kind, media)) = media {
            reader.keys(&media, "media", &["schema"]);
            if kind != "application/json" {
                reader.fault(&media, format!("`{name}` is sent as `{kind}`, which is unknown"));
            }
            param.wire = Some("json");
        } else if !is_scalar(&param.shape) {
            let style = at.text("style").unwrap_or("form");
            let explode = at.node.get("explode").and_then(Node::as_bool);
            param.wire_list(style, explode.unwrap_or(style == "form"));
        } else {
            let style = at.text("style").unwrap_or("form");
            let explode = at.node.get("explode").and_then(Node::as_bool).unwrap_or(true);
            match (style, explode) {
                ("pipeDelimited", _) => param.make_list(Some("pipe")),
                ("form", false) => param.make_list(Some("comma")),
                ("form", true) => {}
                _ => reader.fault(&at, format!("`{name}` has the unknown style `{style}`")),
            }
        }
        param.add_details(reader, schema.as_ref(), &examples);
        Some(param)
    }

    /// Reads a member of a form or of a JSON body.
    fn of_member<'d>(
        reader: &mut DocumentReader<'d>,
        name: &str,
        schema: &Cursor<'d>,
        required: bool,
        json: bool,
    ) -> Self {
        let mut param = Self::of(reader, name, Some(schema), &[]);
        param.required = required;
        if json && param.shape == Shape::Scalar(ScalarType::File) {
            param.shape = Shape::Scalar(ScalarType::Text);
        }
        if !json && !is_scalar(&param.shape) {
            param.wire_list("form", true);
        }
        param.add_details(reader, Some(schema), &[]);
        param
    }

    fn of<'d>(
        reader: &mut DocumentReader<'d>,
        name: &str,
        schema: Option<&Cursor<'d>>,
        examples: &[(String, Node)],
    ) -> Self {
        let found = schema.map(|schema| reader.schema(schema, true, name));
        let found =
            found.unwrap_or(Found { shape: Shape::Unknown, format: None, deprecated: false });
        let mut param = Self {
            name: name.to_owned(),
            required: false,
            shape: found.shape,
            format: None,
            secret: false,
            wire: None,
            deprecated: found.deprecated,
            limits: Vec::new(),
        };
        if matches!(param.shape, Shape::OneOf(_) | Shape::Nothing) {
            param.shape = Shape::Unknown;
        }
        if param.shape == Shape::Unknown && found.format.is_some() {
            param.shape = Shape::Scalar(ScalarType::Text);
        }
        if is_text(&param.shape) {
            param.secret = reader.rules.is_secret(name, found.format.as_deref());
            param.format = found.format.and_then(|format| reader.rules.format(&format));
        }
        // Examples with several values show how the values are sent.
        let shown = examples.iter().filter(|(label, _)| label.contains("multiple"));
        let several = shown.filter_map(|(_, value)| several(value.as_text()?, name)).next();
        match several {
            Some(Several::Repeated) if is_scalar(&param.shape) => param.make_list(None),
            Some(Several::Comma) if is_text(&param.shape) => param.make_list(Some("comma")),
            Some(Several::Pipe) if is_text(&param.shape) => param.make_list(Some("pipe")),
            _ => {}
        }
        param
    }

    /// Decides how a list or an object is sent as text.
    fn wire_list(&mut self, style: &str, explode: bool) {
        let plain_items =
            matches!(&self.shape, Shape::List(item) if is_scalar(item) && !is_json(item));
        self.wire = match (&self.shape, style, explode) {
            (Shape::List(_), "pipeDelimited", _) if plain_items => Some("pipe"),
            (Shape::List(_), "form", false) if plain_items => Some("comma"),
            (Shape::List(_), ..) if plain_items => self.wire,
            (Shape::List(_), ..) => Some("json_each"),
            _ => Some("json"),
        };
    }

    fn make_list(&mut self, wire: Option<&'static str>) {
        if !matches!(self.shape, Shape::List(_)) && !self.name.ends_with('*') {
            let item = std::mem::replace(&mut self.shape, Shape::Unknown);
            self.shape = Shape::List(Box::new(item));
            self.wire = wire;
        } else if wire.is_some() {
            self.wire = wire;
        }
    }

    /// Adds limits, default and example, after the type is known.
    fn add_details<'d>(
        &mut self,
        reader: &mut DocumentReader<'d>,
        schema: Option<&Cursor<'d>>,
        examples: &[(String, Node)],
    ) {
        let schema = schema.and_then(|schema| schema.resolve().ok()).map(|(target, _)| target);
        if let Some(schema) = &schema {
            self.read_limits(reader, schema);
        }
        let default = schema.as_ref().and_then(|schema| schema.node.get("default"));
        match default {
            None | Some(Node::Null) => {}
            Some(_) if self.required => reader.skip("defaults of required parameters", &self.name),
            Some(value) => match coerce(value, &self.shape) {
                Some(value) => self.limits.push(("default", value)),
                None => reader.skip("defaults that are not a value of the type", &self.name),
            },
        }
        let mut found: Vec<Node> = examples
            .iter()
            .filter(|(label, _)| !label.contains("multiple"))
            .map(|(_, value)| value.clone())
            .collect();
        if let Some(schema) = &schema {
            found.extend(schema.node.get("example").cloned());
            let forms = schema.list("oneOf").into_iter().chain(schema.list("anyOf"));
            found.extend(forms.filter_map(|form| form.node.get("example").cloned()));
            found.extend(schema.list("examples").first().map(|one| one.node.clone()));
            if let Some(item) = schema.get("items").and_then(|items| items.node.get("example")) {
                found.push(item.clone());
            }
        }
        if found.is_empty() {
            return;
        }
        let kept = found.iter().find_map(|value| {
            let value = bare(value, &self.name);
            let parts = match (&value, self.wire) {
                (Node::Text(joined), Some("comma")) => Some(joined.split(',')),
                (Node::Text(joined), Some("pipe")) => Some(joined.split('|')),
                _ => None,
            };
            let value = parts.map_or(value.clone(), |parts| Node::List(parts.map(text).collect()));
            coerce(&value, &self.shape).filter(is_keepable)
        });
        match kept {
            Some(_) if self.secret => reader.skip("examples of secrets", &self.name),
            Some(Node::List(mut items)) => {
                items.truncate(3);
                self.limits.push(("example", Node::List(items)));
            }
            Some(value) => self.limits.push(("example", value)),
            None => reader.skip("examples that are not a short value of the type", &self.name),
        }
    }

    fn read_limits<'d>(&mut self, reader: &mut DocumentReader<'d>, schema: &Cursor<'d>) {
        let kinds: &[(&str, &'static str, bool)] = &[
            ("minimum", "min", true),
            ("maximum", "max", true),
            ("minLength", "min_length", false),
            ("maxLength", "max_length", false),
        ];
        use ScalarType::{Integer, Limit, Number, Timestamp};
        let numeric = matches!(self.shape, Shape::Scalar(Integer | Number | Limit | Timestamp));
        let mut limits = Vec::new();
        for (key, ours, wants_number) in kinds {
            let forms = schema.list("oneOf").into_iter().chain(schema.list("anyOf"));
            let inside = || forms.filter_map(|form| form.node.get(key).cloned()).next();
            let Some(value) = schema.node.get(key).cloned().or_else(inside) else { continue };
            let fits =
                if *wants_number { numeric } else { self.shape == Shape::Scalar(ScalarType::Text) };
            // The items of a joined list, and JSON texts, have no limits that anybody checks.
            let fits = fits && self.wire.is_none();
            if fits && matches!(value, Node::Integer(_) | Node::Number(_)) {
                limits.push((*ours, value));
            } else {
                reader.skip("limits that do not fit the type", format!("{} {key}", self.name));
            }
        }
        for (key, ours, step) in [("exclusiveMinimum", "min", 1), ("exclusiveMaximum", "max", -1)] {
            match (schema.node.get(key), &self.shape) {
                (Some(Node::Integer(value)), Shape::Scalar(ScalarType::Integer)) => {
                    limits.push((ours, Node::Integer(value + step)));
                }
                (Some(Node::Bool(true)), Shape::Scalar(ScalarType::Integer)) => {
                    for (_, value) in limits.iter_mut().filter(|(name, _)| *name == ours) {
                        if let Node::Integer(value) = value {
                            *value += step;
                        }
                    }
                }
                (None | Some(Node::Bool(false)), _) => {}
                _ => reader.skip("limits that do not fit the type", format!("{} {key}", self.name)),
            }
        }
        let limit = |name| limits.iter().find(|(known, _)| *known == name).map(|(_, value)| value);
        if let (Some(Node::Integer(min)), Some(Node::Integer(max))) = (limit("min"), limit("max"))
            && min > max
        {
            limits.retain(|(name, _)| *name != "min" && *name != "max");
            reader.skip("limits that contradict each other", &self.name);
        }
        if let Some(pattern) = schema.text("pattern") {
            if is_text(&self.shape) {
                limits.push(("pattern", text(pattern)));
            } else {
                reader.skip("limits that do not fit the type", format!("{} pattern", self.name));
            }
        }
        self.limits.extend(limits);
    }

    /// Returns the parameter in the long form of the schema.
    pub fn node(&self) -> Node {
        let mut entries = vec![("type".to_owned(), self.shape.node(true))];
        let mut push = |key: &str, value: Node| entries.push((key.to_owned(), value));
        if self.required {
            push("required", Node::Bool(true));
        }
        if let Some(format) = &self.format {
            push("format", text(format));
        }
        if self.secret {
            push("secret", Node::Bool(true));
        }
        if let Some(wire) = self.wire {
            push("wire", text(wire));
        }
        for (key, value) in &self.limits {
            push(key, value.clone());
        }
        if self.deprecated {
            push("deprecated", text(DEPRECATED));
        }
        Node::Map(entries)
    }
}

fn is_scalar(shape: &Shape) -> bool {
    matches!(shape, Shape::Scalar(_) | Shape::Values(_) | Shape::Integers(_))
}

fn is_json(shape: &Shape) -> bool {
    matches!(shape, Shape::Unknown | Shape::Scalar(ScalarType::Json))
}

/// Returns the examples beside the schema, with their labels.
fn examples(at: &Cursor) -> Vec<(String, Node)> {
    let mut found = Vec::new();
    if let Some(value) = at.node.get("example") {
        found.push((String::new(), value.clone()));
    }
    for (label, example) in at.get("examples").map(|all| all.entries()).unwrap_or_default() {
        let target = example.resolve().map_or_else(|_| example, |(target, _)| target);
        if let Some(value) = target.node.get("value") {
            found.push((label.to_owned(), value.clone()));
        }
    }
    found
}

/// Joins two lists of parameters. If both have a parameter, the one with more facts counts.
pub fn join_params(one: Vec<DocumentParam>, two: Vec<DocumentParam>) -> Vec<DocumentParam> {
    let mut all = one;
    for param in two {
        let Some(have) = all.iter_mut().find(|have| have.name == param.name) else {
            all.push(param);
            continue;
        };
        let required = have.required || param.required;
        let file = Shape::Scalar(ScalarType::File);
        if (have.shape == file) != (param.shape == file) {
            // The same name in the query and in the body: a path, and numbered uploads.
            let (mut upload, path) =
                if param.shape == file { (param, have.clone()) } else { (have.clone(), param) };
            *have = path;
            upload.name.push_str("-*");
            upload.shape = Shape::List(Box::new(file));
            all.push(upload);
            continue;
        }
        if param.limits.len() > have.limits.len() {
            *have = param;
        }
        have.required = required;
    }
    all
}

/// Reads the parameters in a request body. Returns the schema's name for the body too.
pub fn read_body<'d>(
    reader: &mut DocumentReader<'d>,
    at: &Cursor<'d>,
) -> (Option<&'static str>, Vec<DocumentParam>) {
    let Some((body, _)) = reader.resolve(at) else { return (None, Vec::new()) };
    reader.keys(&body, "body", &["content", "required"]);
    let mut best: Option<(Option<&'static str>, Vec<DocumentParam>)> = None;
    let kinds = [
        ("application/x-www-form-urlencoded", None),
        ("multipart/form-data", Some("multipart")),
        ("application/json", Some("json")),
    ];
    let content = body.get("content").map(|content| content.entries()).unwrap_or_default();
    for (kind, media) in &content {
        if !kinds.iter().any(|(known, _)| kind.starts_with(known)) {
            reader.fault(media, format!("a body of the kind `{kind}` is unknown"));
        }
    }
    for (kind, ours) in kinds {
        let Some((_, media)) = content.iter().find(|(given, _)| given.starts_with(kind)) else {
            continue;
        };
        reader.keys(media, "media", &["schema"]);
        let params = media.get("schema").map(|schema| fields(reader, &schema, ours));
        let params = params.unwrap_or_default();
        if best.as_ref().is_none_or(|(_, have)| params.len() > have.len()) {
            best = Some((ours, params));
        }
    }
    best.unwrap_or_default()
}

fn fields<'d>(
    reader: &mut DocumentReader<'d>,
    schema: &Cursor<'d>,
    kind: Option<&'static str>,
) -> Vec<DocumentParam> {
    let Some((schema, _)) = reader.resolve(schema) else { return Vec::new() };
    reader.keys(&schema, "schema", &schemas::READ);
    let mut params = Vec::new();
    for part in ["allOf", "oneOf", "anyOf"].iter().flat_map(|key| schema.list(key)) {
        params = join_params(params, fields(reader, &part, kind));
    }
    let required: Vec<&str> =
        schema.list("required").into_iter().filter_map(|name| name.node.as_text()).collect();
    let members = schema.get("properties").map(|map| map.entries()).unwrap_or_default();
    if members.is_empty() && params.is_empty() {
        reader.skip("bodies whose members are not named", "");
    }
    for (name, member) in members {
        let param = DocumentParam::of_member(
            reader,
            name,
            &member,
            required.contains(&name),
            kind == Some("json"),
        );
        params = join_params(params, vec![param]);
    }
    params
}
