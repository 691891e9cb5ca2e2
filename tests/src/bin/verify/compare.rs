//! Compares the JSON of a reply with its type in the schema: unknown members, members that were never sent, and values
//! of another type.

use std::collections::{BTreeMap, BTreeSet};

use cpanel_codegen::internal::import::recorded::fits;
use cpanel_codegen::internal::schema::{OneOfForm, SchemaField, SchemaModule, SchemaType, Values};
use serde_json::Value;

/// The differences. Places are JSON paths: `[]` is any row, `{}` any key of a map.
pub struct Comparison<'s> {
    module: &'s SchemaModule,
    /// Members that the schema does not know, and the kind of their value.
    pub unknown: BTreeMap<String, &'static str>,
    /// Values of another type, and how they differ.
    pub misfits: BTreeMap<String, String>,
    /// The members that were in some record, and the members that were missing in some record.
    came: BTreeSet<String>,
    missing: BTreeSet<String>,
    /// The formats and values of texts that have a format. Secrets are left out.
    pub values: Vec<(String, String)>,
}

impl<'s> Comparison<'s> {
    pub fn of(module: &'s SchemaModule, returns: &'s SchemaType, data: &Value) -> Self {
        let mut comparison = Self {
            module,
            unknown: BTreeMap::new(),
            misfits: BTreeMap::new(),
            came: BTreeSet::new(),
            missing: BTreeSet::new(),
            values: Vec::new(),
        };
        comparison.value("$.data", returns, None, data);
        comparison
    }

    /// Returns the members of the schema that no record had.
    pub fn never_came(&self) -> Vec<&str> {
        self.missing.difference(&self.came).map(String::as_str).collect()
    }

    /// Returns whether there was a record to compare.
    pub fn has_records(&self) -> bool {
        !self.came.is_empty() || !self.missing.is_empty() || !self.unknown.is_empty()
    }

    fn value(&mut self, path: &str, ty: &SchemaType, field: Option<&SchemaField>, value: &Value) {
        match (self.module.behind(ty), value) {
            (_, Value::Null) => {}
            // Empty lists, records and maps may be sent as an empty text or an empty list.
            (
                SchemaType::List(_) | SchemaType::Map(_) | SchemaType::Record(_),
                Value::String(text),
            ) if text.is_empty() => {}
            (SchemaType::Map(_) | SchemaType::Record(_), Value::Array(rows)) if rows.is_empty() => {
            }
            (
                SchemaType::List(_) | SchemaType::Map(_) | SchemaType::Record(_),
                Value::String(text),
            ) if embedded(text).is_some() => {
                self.value(path, ty, field, &embedded(text).unwrap_or_default());
            }
            (SchemaType::List(item), Value::Array(rows)) => {
                for row in rows {
                    self.value(&format!("{path}[]"), item, field, row);
                }
            }
            // A list of one row may be sent as that row.
            (SchemaType::List(item), row) => self.value(path, item, field, row),
            (SchemaType::Map(inner), Value::Object(entries)) => {
                for entry in entries.values() {
                    self.value(&format!("{path}.{{}}"), inner, field, entry);
                }
            }
            (SchemaType::Record(fields), Value::Object(members)) => {
                self.record(path, fields, members)
            }
            (SchemaType::OneOf(forms), value) => match alternative(self.module, forms, value) {
                Some(form) => self.value(path, &form.ty, field, value),
                None => self.misfit(path, ty, value),
            },
            (SchemaType::Values(values), value) => match listed(values, value) {
                Some(true) => {}
                Some(false) => {
                    let secret = field.is_some_and(|field| field.secret);
                    let shown = if secret { "a value".to_owned() } else { format!("`{value}`") };
                    self.misfits.insert(path.to_owned(), format!("{shown} is not listed"));
                }
                None => self.misfit(path, ty, value),
            },
            (SchemaType::Scalar(scalar), value) if fits(*scalar, value) => self.note(field, value),
            _ => self.misfit(path, ty, value),
        }
    }

    fn record(
        &mut self,
        path: &str,
        fields: &[SchemaField],
        members: &serde_json::Map<String, Value>,
    ) {
        for field in fields {
            let path = format!("{path}.{}", field.name);
            match members.get(&field.name) {
                Some(value) => {
                    self.value(&path, &field.ty, Some(field), value);
                    self.came.insert(path);
                }
                None => {
                    self.missing.insert(path);
                }
            }
        }
        for (name, value) in members {
            if !fields.iter().any(|field| field.name == *name) {
                self.unknown.insert(format!("{path}.{name}"), kind(value));
            }
        }
    }

    fn note(&mut self, field: Option<&SchemaField>, value: &Value) {
        let Some(field) = field.filter(|field| !field.secret) else { return };
        let Some(format) = format(&field.name, field.format.as_deref()) else { return };
        if let Some(text) = value.as_str().filter(|text| !text.is_empty()) {
            self.values.push((format.to_owned(), text.to_owned()));
        }
    }

    fn misfit(&mut self, path: &str, ty: &SchemaType, value: &Value) {
        let expected = self.module.behind(ty).describe();
        self.misfits.insert(path.to_owned(), format!("{expected} expected, {} came", kind(value)));
    }
}

/// Returns the format of a member or parameter. Many without a format have the name of one.
pub fn format<'f>(name: &str, told: Option<&'f str>) -> Option<&'f str> {
    told.or(match name {
        "domain" | "zone" => Some("domain"),
        "email" => Some("email"),
        _ => None,
    })
}

/// Returns the form of a reply that has several: by its JSON kind, or for records by a member.
pub fn alternative<'s>(
    module: &'s SchemaModule,
    forms: &'s [OneOfForm],
    value: &Value,
) -> Option<&'s OneOfForm> {
    let mut of_kind = forms.iter().filter(|form| match module.behind(&form.ty) {
        SchemaType::List(_) => value.is_array(),
        SchemaType::Map(_) | SchemaType::Record(_) => value.is_object(),
        _ => !value.is_array() && !value.is_object(),
    });
    let has = |form: &&OneOfForm| form.has.as_ref().is_none_or(|name| value.get(name).is_some());
    of_kind.find(has)
}

/// Returns the object or list inside a text that holds JSON.
pub fn embedded(text: &str) -> Option<Value> {
    serde_json::from_str(text).ok().filter(|value: &Value| value.is_object() || value.is_array())
}

/// Returns whether a value is listed in an enumeration, or `None` if it is of another kind.
fn listed(values: &Values, value: &Value) -> Option<bool> {
    let text = plain(value)?;
    Some(match values {
        _ if text.is_empty() => true,
        Values::Texts(texts) => texts.iter().any(|known| known.text == text),
        Values::Integers(integers) => integers.contains(&text.parse().ok()?),
    })
}

/// Returns a scalar as text.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a flag",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
