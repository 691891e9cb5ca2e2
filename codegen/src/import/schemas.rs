//! Reads the schemas of a document into shapes: references, unions, enumerations, recursion, and peculiarities of the
//! document.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Cursor;
use super::rules::Rules;
use super::shape::{MemberShape, Shape, join_records, unify};
use super::values::plain_text;
use crate::names;
use crate::schema::ScalarType;
use crate::yaml::{Node, Place};

/// The keys of a schema that the importer reads.
pub const READ: [&str; 22] = [
    "$ref", "type", "format", "enum", "const", "properties", "items", "additionalProperties",
    "oneOf", "anyOf", "allOf", "deprecated", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "minLength", "maxLength", "pattern", "required", "default", "example",
];

/// Things that were skipped on purpose, grouped by kind, for the report.
pub type Skipped = BTreeMap<String, Vec<String>>;

/// The limit of schemas in one function. A schema counts once for each reference. Without the limit, schemas that refer
/// to each other twice at each level would take exponential time.
const MOST: usize = 10_000;

/// Reads the schemas of one module.
pub struct DocumentReader<'d> {
    pub rules: &'d Rules,
    /// The faults, with their places in the document.
    pub faults: Vec<(Place, String)>,
    pub skipped: Skipped,
    /// The components that several functions of the module use. They become types of the module.
    pub shared: BTreeSet<String>,
    /// The types of the module that were found so far.
    pub types: Vec<(String, Shape)>,
    /// The function that is being read, as `Module::function`, for the report.
    reading: String,
    /// The number of schemas that were read for this function.
    read: usize,
    /// The components that are being read, with the names that their types would have.
    open: Vec<(&'d str, String)>,
    recursive: BTreeSet<String>,
}

/// The result of reading a schema.
pub struct Found {
    pub shape: Shape,
    /// The format, as the document writes it.
    pub format: Option<String>,
    pub deprecated: bool,
}

impl Found {
    fn of(shape: Shape) -> Self {
        Self { shape, format: None, deprecated: false }
    }
}

impl<'d> DocumentReader<'d> {
    pub fn new(rules: &'d Rules) -> Self {
        Self {
            rules,
            faults: Vec::new(),
            skipped: Skipped::new(),
            shared: BTreeSet::new(),
            types: Vec::new(),
            reading: String::new(),
            read: 0,
            open: Vec::new(),
            recursive: BTreeSet::new(),
        }
    }

    /// Starts reading a function, as `Module::function`, or none.
    pub fn begin(&mut self, reading: String) {
        (self.reading, self.read) = (reading, 0);
    }

    /// Reports something that is skipped.
    pub fn skip(&mut self, kind: &str, what: impl AsRef<str>) {
        let what = match (self.reading.is_empty(), what.as_ref()) {
            (true, what) => what.to_owned(),
            (false, "") => self.reading.clone(),
            (false, what) => format!("{} {what}", self.reading),
        };
        self.skipped.entry(kind.to_owned()).or_default().push(what);
    }

    /// Reports a fault at a place of the document.
    pub fn fault(&mut self, at: &Cursor<'d>, message: impl Into<String>) {
        self.faults.push((at.place(), message.into()));
    }

    /// Returns the items of the list under a key. Any other value is a fault.
    pub fn list(&mut self, at: &Cursor<'d>, key: &str) -> Vec<Cursor<'d>> {
        let Some(list) = at.get(key) else { return Vec::new() };
        if list.node.as_list().is_none() {
            self.fault(&list, format!("`{key}` is {}, not a list", list.node.kind()));
        }
        list.items()
    }

    /// Reports keys that are neither read, nor skipped on purpose, nor vendor extensions.
    pub fn keys(&mut self, cursor: &Cursor<'d>, kind: &str, read: &[&str]) {
        for (key, child) in cursor.entries() {
            if read.contains(&key) {
                continue;
            }
            if key.starts_with("x-") {
                self.skip("vendor extensions skipped", key);
            } else if !self.rules.ignores(kind, key) {
                self.fault(&child, format!("the importer does not know the key `{key}` here"));
            }
        }
    }

    /// Follows references. A broken reference is a fault.
    pub fn resolve(&mut self, cursor: &Cursor<'d>) -> Option<(Cursor<'d>, Option<&'d str>)> {
        match cursor.resolve() {
            Ok(found) => Some(found),
            Err(message) => {
                self.fault(cursor, message);
                None
            }
        }
    }

    /// Reads a schema. `member` is the name of the member that has it.
    pub fn schema(&mut self, cursor: &Cursor<'d>, parameter: bool, member: &str) -> Found {
        self.read += 1;
        if self.read > MOST {
            if self.read == MOST + 1 {
                let message =
                    format!("this function has more than {MOST} schemas, including all references");
                self.fault(cursor, message);
            }
            return Found::of(Shape::Unknown);
        }
        if cursor.node.get("$ref").is_some() {
            self.keys(cursor, "schema", &READ);
        }
        let Some((target, component)) = self.resolve(cursor) else {
            return Found::of(Shape::Unknown);
        };
        let Some(component) = component else {
            return self.inline(&target, parameter, member, &[]);
        };
        if let Some((_, name)) = self.open.iter().find(|(open, _)| *open == component) {
            let name = name.clone();
            self.recursive.insert(name.clone());
            return Found::of(if parameter { Shape::Unknown } else { Shape::Named(name) });
        }
        let nameless = self.rules.is_nameless(component);
        let name = type_name(if nameless { member } else { component });
        if !parameter && !nameless && self.types.iter().any(|(known, _)| *known == name) {
            return Found::of(Shape::Named(name));
        }
        self.open.push((component, name.clone()));
        let mut found = self.inline(&target, parameter, member, &[]);
        self.open.pop();
        let recursive = self.recursive.remove(&name);
        let shared = !nameless && self.shared.contains(component);
        let is_record = matches!(found.shape, Shape::Record(_));
        // Types in parameters are always written out: each has its own struct.
        if !parameter && (recursive || (shared && is_record)) {
            cut_direct(&mut found.shape, &name);
            self.types.push((name.clone(), found.shape));
            found.shape = Shape::Named(name);
        }
        found.deprecated |= cursor.is("deprecated");
        found
    }

    /// Reads a schema that is not a reference. The `inherited` types count if it names none.
    fn inline(
        &mut self,
        at: &Cursor<'d>,
        parameter: bool,
        member: &str,
        inherited: &[&'d str],
    ) -> Found {
        self.keys(at, "schema", &READ);
        let mut types = self.type_names(at);
        if types.is_empty() {
            types = inherited.to_vec();
        }
        let mut forms = self.list(at, "oneOf");
        forms.extend(self.list(at, "anyOf"));
        let parts = self.list(at, "allOf");
        let own_keys = ["properties", "items", "additionalProperties", "enum", "const"];
        let mut has_own = own_keys.iter().any(|key| at.node.get(key).is_some());
        has_own |= forms.is_empty() && parts.is_empty();
        let mut found = Found::of(Shape::Unknown);
        if has_own {
            found = self.own(at, &types, parameter, member);
        }
        for part in parts {
            let more = self.schema(&part, parameter, member);
            found = self.both(found, more);
        }
        if !forms.is_empty() {
            let union = self.union(&forms, &types, parameter, member);
            found = self.both(found, union);
        }
        found.deprecated |= at.is("deprecated");
        found
    }

    /// Returns the names under `type`, without "null".
    fn type_names(&mut self, at: &Cursor<'d>) -> Vec<&'d str> {
        let names: Vec<&str> = match at.node.get("type") {
            None => return Vec::new(),
            Some(Node::Text(name)) => vec![name],
            Some(Node::List(names)) => names.iter().filter_map(Node::as_text).collect(),
            Some(_) => Vec::new(),
        };
        let known = ["string", "integer", "number", "boolean", "array", "object", "null"];
        let unknown = names.is_empty() || names.iter().any(|name| !known.contains(name));
        if let Some(ty) = at.get("type").filter(|_| unknown) {
            self.fault(&ty, "the importer does not know this type");
        }
        names
    }

    /// Reads a schema that is one of several forms.
    fn union(
        &mut self,
        forms: &[Cursor<'d>],
        inherited: &[&'d str],
        parameter: bool,
        member: &str,
    ) -> Found {
        let mut shapes = Vec::new();
        let mut formats = BTreeSet::new();
        for form in forms {
            let found = match form.node.get("$ref") {
                Some(_) => self.schema(form, parameter, member),
                None => self.inline(form, parameter, member, inherited),
            };
            let component = form.text("$ref").and_then(|target| target.rsplit('/').next());
            let component = component.filter(|name| !self.rules.is_nameless(name));
            formats.insert(found.format);
            shapes.push((component.map(type_name), found.shape));
        }
        let records =
            shapes.iter().filter(|(_, shape)| matches!(shape, Shape::Record(_) | Shape::Named(_)));
        if records.count() > 1 {
            // Records that cannot be told apart become one record with the members of all.
            for (_, shape) in &mut shapes {
                *shape = self.expand(shape.clone());
            }
        }
        let rules = self.rules;
        let mut found = Found::of(unify(shapes, &|word| rules.is_unlimited(word)));
        let mut formats = formats.into_iter();
        found.format = formats.next().flatten().filter(|_| formats.next().is_none());
        found
    }

    fn expand(&self, shape: Shape) -> Shape {
        let Shape::Named(name) = &shape else { return shape };
        let known = self.types.iter().find(|(known, _)| known == name);
        known.map_or(shape, |(_, record)| record.clone())
    }

    /// Joins two results: the value satisfies both schemas.
    fn both(&mut self, one: Found, two: Found) -> Found {
        if one.shape == Shape::Unknown {
            return Found { deprecated: one.deprecated || two.deprecated, ..two };
        }
        if two.shape == Shape::Unknown {
            return one;
        }
        let rules = self.rules;
        let shape = match (self.expand(one.shape), self.expand(two.shape)) {
            (Shape::Record(one), Shape::Record(two)) => {
                Shape::Record(join_records(one, two, &|word| rules.is_unlimited(word)))
            }
            (one, _) => one,
        };
        Found { shape, format: one.format.or(two.format), deprecated: one.deprecated }
    }

    /// Reads the part of a schema outside of its unions.
    fn own(&mut self, at: &Cursor<'d>, types: &[&'d str], parameter: bool, member: &str) -> Found {
        let only_null = types == ["null"];
        let types: Vec<_> = types.iter().copied().filter(|name| *name != "null").collect();
        if types.len() > 1 {
            let forms: Vec<_> = types
                .iter()
                .map(|ty| (None, self.one_type(at, Some(ty), parameter, member).shape))
                .collect();
            let rules = self.rules;
            return Found::of(unify(forms, &|word| rules.is_unlimited(word)));
        }
        if only_null {
            return Found::of(Shape::Nothing);
        }
        self.one_type(at, types.first().copied(), parameter, member)
    }

    fn one_type(
        &mut self,
        at: &Cursor<'d>,
        ty: Option<&'d str>,
        parameter: bool,
        member: &str,
    ) -> Found {
        let has = |key: &str| at.node.get(key).is_some();
        let has_members = at.node.get("properties").is_some_and(|map| *map != Node::Map(vec![]));
        let format = at.text("format").map(str::to_owned);
        let ty = ty.or_else(|| {
            if has_members || has("additionalProperties") {
                Some("object")
            } else if has("items") {
                Some("array")
            } else if has("enum") || has("const") || has("format") {
                Some("string")
            } else {
                None
            }
        });
        let shape = match ty {
            Some("array") => {
                let Some(items) = at.get("items") else {
                    return Found::of(Shape::List(Box::new(Shape::Unknown)));
                };
                let item = self.schema(&items, parameter, member);
                let list = Shape::List(Box::new(item.shape));
                return Found { shape: list, format: item.format, deprecated: false };
            }
            Some("object") => self.object(at, parameter, member),
            Some("boolean") => Shape::Scalar(ScalarType::Flag),
            Some(scalar) => self.scalar(at, scalar, format.as_deref(), parameter),
            None => Shape::Unknown,
        };
        Found { shape, format, deprecated: false }
    }

    fn scalar(
        &mut self,
        at: &Cursor<'d>,
        ty: &str,
        format: Option<&str>,
        parameter: bool,
    ) -> Shape {
        let fixed = at.node.get("const").map(|value| vec![value.clone()]);
        let listed = at.node.get("enum").and_then(Node::as_list).map(<[Node]>::to_vec);
        if let Some(values) = fixed.or(listed) {
            return self.enumeration(&values, ty);
        }
        let rules = self.rules;
        Shape::Scalar(match (ty, format) {
            ("integer" | "string", Some(format)) if rules.is_timestamp(format) => {
                ScalarType::Timestamp
            }
            ("integer", _) => ScalarType::Integer,
            ("number", _) => ScalarType::Number,
            (_, Some(format)) if rules.is_number(format) => ScalarType::Number,
            (_, Some(format)) if parameter && rules.is_file(format) => ScalarType::File,
            (_, Some(format)) if parameter && rules.is_json_text(format) => ScalarType::Json,
            _ => ScalarType::Text,
        })
    }

    fn enumeration(&mut self, values: &[Node], ty: &str) -> Shape {
        let mut texts: Vec<String> = Vec::new();
        for value in values {
            let text = match value {
                Node::Bool(value) => Some(i64::from(*value).to_string()),
                other => plain_text(other),
            };
            match text {
                Some(text) if text.is_empty() => self.skip("allowed values that are empty", ""),
                Some(text) if !texts.contains(&text) => texts.push(text),
                Some(_) => self.skip("allowed values given twice", ""),
                None => {}
            }
        }
        if texts.is_empty() {
            return Shape::Unknown;
        }
        if texts.iter().all(|text| text == "0" || text == "1") {
            return Shape::Scalar(ScalarType::Flag);
        }
        let integers: Result<Vec<i64>, _> = texts.iter().map(|text| text.parse()).collect();
        match integers {
            Ok(integers) if ty == "integer" || ty == "number" => Shape::Integers(integers),
            _ if ty == "number" => Shape::Scalar(ScalarType::Number),
            _ => Shape::Values(texts),
        }
    }

    fn object(&mut self, at: &Cursor<'d>, parameter: bool, member: &str) -> Shape {
        let members = at.get("properties").map(|map| map.entries()).unwrap_or_default();
        let required: Vec<&str> =
            at.list("required").into_iter().filter_map(|name| name.node.as_text()).collect();
        let mut fields = Vec::new();
        let mut rest = None;
        for (name, schema) in members {
            if name == "additionalProperties" {
                // A mistake of the document: it means the keyword.
                rest = Some(self.schema(&schema, parameter, member).shape);
                continue;
            }
            let mut entry = self.entry(&schema, parameter, name);
            entry.always = parameter && required.contains(&name);
            fields.push((name.to_owned(), entry));
        }
        if let Some(schema) = at.get("additionalProperties") {
            match schema.node {
                Node::Bool(false) => {}
                Node::Map(entries) if !entries.is_empty() => {
                    rest = Some(self.schema(&schema, parameter, member).shape);
                }
                _ => rest = Some(Shape::Unknown),
            }
        }
        match rest {
            Some(value) if fields.is_empty() => Shape::Map(Box::new(value)),
            Some(value) if fields.iter().all(|(_, entry)| entry.shape == value) => {
                Shape::Map(Box::new(value))
            }
            Some(_) => {
                self.skip("records that may have more members", member);
                Shape::Record(fields)
            }
            None if fields.is_empty() => Shape::Unknown,
            None => Shape::Record(fields),
        }
    }

    /// Reads a member of a record.
    fn entry(&mut self, schema: &Cursor<'d>, parameter: bool, name: &str) -> MemberShape {
        let found = self.schema(schema, parameter, name);
        let mut entry = MemberShape::of(found.shape);
        entry.deprecated = found.deprecated;
        if is_text(&entry.shape) {
            entry.secret = self.rules.is_secret(name, found.format.as_deref());
            entry.format = found.format.and_then(|format| self.rules.format(&format));
        }
        entry
    }
}

/// Makes the name of a type from the name of a component or member.
fn type_name(name: &str) -> String {
    names::camel(&names::camel(name))
}

/// Replaces a type inside itself by `Unknown`, unless it is inside a list or a map: such a type would be infinitely
/// large.
fn cut_direct(shape: &mut Shape, name: &str) {
    match shape {
        Shape::Named(known) if known == name => *shape = Shape::Unknown,
        Shape::Record(fields) => {
            fields.iter_mut().for_each(|(_, entry)| cut_direct(&mut entry.shape, name));
        }
        Shape::OneOf(forms) => forms.iter_mut().for_each(|(_, form)| cut_direct(form, name)),
        _ => {}
    }
}

/// Returns whether a shape is a text or a list of texts.
pub fn is_text(shape: &Shape) -> bool {
    match shape {
        Shape::List(item) => is_text(item),
        _ => *shape == Shape::Scalar(ScalarType::Text),
    }
}
