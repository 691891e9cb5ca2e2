//! What a call sends, before a transport puts it on the wire.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::error::Error;
use crate::read::from_text;
use crate::value::{Limit, Secret, Timestamp, Upload};

/// The parameters of a call, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// Names and values; a name may stand there several times.
    pub fields: Vec<(Cow<'static, str>, Field)>,
    /// How they travel.
    pub body: Body,
    /// Secrets that stand within a field, to be taken out of texts beside those that are fields.
    pub(crate) secrets: Vec<Secret>,
    /// The first parameter that cannot be sent, and why.
    fault: Option<String>,
}

/// How the parameters of a call travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Body {
    /// `application/x-www-form-urlencoded`, or whatever the transport uses instead.
    #[default]
    Form,
    /// One JSON object, whose members are the fields.
    Json,
    /// `multipart/form-data`.
    Multipart,
}

/// Everything but what JavaScript's `encodeURIComponent` leaves as it is, so that the bytes are those of `@cpanel/api`.
#[cfg(feature = "_client")]
pub(crate) const ENCODED: &percent_encoding::AsciiSet = &percent_encoding::NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// The text of a field that is no file.
pub(crate) fn text_of(field: &Field) -> Cow<'_, str> {
    match field {
        Field::Text(text) => text.into(),
        Field::Secret(text) | Field::Hidden(text) => text.expose().into(),
        Field::Json(json) => match json.as_str() {
            "true" => "1".into(),
            "false" => "0".into(),
            text if text.starts_with('"') => {
                from_text(text.as_bytes()).map_or(text.into(), String::into)
            }
            other => other.into(),
        },
        Field::File(_) => "".into(),
    }
}

/// The value of one field.
#[derive(Clone, PartialEq)]
pub enum Field {
    /// Text.
    Text(String),
    /// Text that is never shown.
    Secret(Secret),
    /// Text that is never shown because secrets are part of it. They are noted in the form one by one.
    Hidden(Secret),
    /// JSON text, for a body that is JSON.
    Json(String),
    /// A file.
    File(Upload),
}

impl fmt::Debug for Field {
    /// Shows no secret, and so no JSON either: there may be secrets in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => text.fmt(f),
            Self::Secret(text) | Self::Hidden(text) => text.fmt(f),
            Self::Json(_) => f.write_str("Json(…)"),
            Self::File(file) => file.fmt(f),
        }
    }
}

/// A value that is sent as one piece of text.
pub trait Scalar {
    /// The value as it goes on the wire.
    fn text(&self) -> Cow<'_, str>;

    /// The value as a field.
    fn field(&self) -> Field {
        Field::Text(self.text().into_owned())
    }
}

/// A value that can be sent as JSON.
pub trait ToJson {
    /// The value as JSON.
    fn to_json(&self) -> Value;

    /// Whether there is a secret in it, so that its JSON is never shown.
    fn has_secret(&self) -> bool {
        false
    }
}

impl Form {
    /// A form without fields, which travels in a given way.
    pub fn new(body: Body) -> Self {
        Self { body, ..Self::default() }
    }

    /// Everything that must not be shown, should a server repeat it.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        let sent = self.fields.iter().filter_map(|(_, field)| match field {
            Field::Secret(secret) => Some(secret),
            _ => None,
        });
        sent.chain(&self.secrets)
    }

    /// Refuses what cannot be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.fault.as_ref().map_or(Ok(()), |fault| Err(Error::bad_argument(fault.clone())))
    }

    /// Adds a field.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, field: Field) {
        if matches!(field, Field::File(_)) {
            self.body = Body::Multipart;
        }
        self.fields.push((name.into(), field));
    }

    /// Adds a scalar.
    pub fn put(&mut self, name: &'static str, value: &impl Scalar) {
        self.push(name, value.field());
    }

    /// Adds a scalar, if there is one.
    pub fn opt(&mut self, name: &'static str, value: &Option<impl Scalar>) {
        if let Some(value) = value {
            self.push(name, value.field());
        }
    }

    /// Adds a list under one name, given again for each item.
    pub fn repeated(&mut self, name: &'static str, items: &[impl Scalar]) {
        for item in items {
            self.push(name, item.field());
        }
    }

    /// Adds a list under names that count from 1, in the place of `*` or `{n}`.
    pub fn numbered(&mut self, name: &'static str, items: &[impl Scalar]) {
        for (index, item) in items.iter().enumerate() {
            self.push(with_number(name, index + 1), item.field());
        }
    }

    /// Adds a scalar of the item of a family that has this number, counted from 1.
    pub fn put_nth(&mut self, name: &'static str, number: usize, value: &impl Scalar) {
        self.push(with_number(name, number), value.field());
    }

    /// The same, if there is one.
    pub fn opt_nth(&mut self, name: &'static str, number: usize, value: &Option<impl Scalar>) {
        if let Some(value) = value {
            self.put_nth(name, number, value);
        }
    }

    /// Adds a list as one value, its items joined. An item that holds the separator cannot be sent: cPanel would make two
    /// of it, and a function that deletes files would delete others.
    pub fn joined(&mut self, name: &'static str, separator: &str, items: &[impl Scalar]) {
        if !items.is_empty() {
            let texts: Vec<_> = items.iter().map(Scalar::text).collect();
            if texts.iter().any(|text| text.contains(separator)) {
                self.fault.get_or_insert(format!(
                    "an item of {name} holds {separator:?}, where cPanel splits the list, so this call \
                     cannot send it"
                ));
            }
            let joined = texts.join(separator);
            let secrets = items.iter().filter_map(|item| match item.field() {
                Field::Secret(secret) => Some(secret),
                _ => None,
            });
            let known = self.secrets.len();
            self.secrets.extend(secrets);
            let is_hidden = self.secrets.len() > known;
            let field = if is_hidden { Field::Hidden(joined.into()) } else { Field::Text(joined) };
            self.push(name, field);
        }
    }

    /// Adds a map, each entry as a field of its own, its key in the place of `{name}`.
    pub fn open(&mut self, name: &'static str, entries: &BTreeMap<String, impl Scalar>) {
        let (before, after) = match (name.find('{'), name.find('}')) {
            (Some(open), Some(close)) => (&name[..open], &name[close + 1..]),
            _ => (name, ""),
        };
        for (key, value) in entries {
            self.push(format!("{before}{key}{after}"), value.field());
        }
    }

    /// Adds one value as JSON text.
    pub fn json_text(&mut self, name: &'static str, value: &impl ToJson) {
        let text = self.noted(value).to_string();
        let field = if value.has_secret() { Field::Hidden(text.into()) } else { Field::Text(text) };
        self.push(name, field);
    }

    /// Adds a list under one name, each item as JSON text.
    pub fn json_each(&mut self, name: &'static str, items: &[impl ToJson]) {
        for item in items {
            self.json_text(name, item);
        }
    }

    /// Adds a member to a JSON body.
    pub fn json(&mut self, name: impl Into<Cow<'static, str>>, value: &impl ToJson) {
        let text = self.noted(value).to_string();
        self.push(name, Field::Json(text));
    }

    /// A value as JSON, its secrets noted. Which of its texts are secret is not known, so all of them count.
    fn noted(&mut self, value: &impl ToJson) -> Value {
        let json = value.to_json();
        if value.has_secret() {
            note_texts(&json, &mut self.secrets);
        }
        json
    }

    /// Adds a file.
    pub fn file(&mut self, name: &'static str, file: &Upload) {
        self.push(name, Field::File(file.clone()));
    }

    /// Adds files under names that count from 1, or under one name given again.
    pub fn files(&mut self, name: &'static str, files: &[Upload]) {
        for (index, file) in files.iter().enumerate() {
            self.push(with_number(name, index + 1), Field::File(file.clone()));
        }
    }
}

/// A JSON object of the members that there are.
pub fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let there = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(there.collect())
}

fn note_texts(json: &Value, secrets: &mut Vec<Secret>) {
    match json {
        Value::String(text) => secrets.push(text.into()),
        Value::Array(items) => items.iter().for_each(|item| note_texts(item, secrets)),
        Value::Object(members) => members.values().for_each(|member| note_texts(member, secrets)),
        _ => {}
    }
}

/// A wire name with its `*` or `{n}` replaced.
pub fn with_number(name: &'static str, number: usize) -> Cow<'static, str> {
    for mark in ["*", "{n}"] {
        if name.contains(mark) {
            return Cow::Owned(name.replacen(mark, &number.to_string(), 1));
        }
    }
    Cow::Borrowed(name)
}

impl Scalar for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Scalar for Secret {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.expose())
    }

    fn field(&self) -> Field {
        Field::Secret(self.clone())
    }
}

impl Scalar for bool {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "1" } else { "0" })
    }
}

/// Scalars that are sent as they display.
macro_rules! displayed {
    ($($type:ty)*) => {$(
        impl Scalar for $type {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}

displayed!(i64 f64 Limit Timestamp Value);

/// Scalars whose JSON is that of another type.
macro_rules! as_json {
    ($($type:ty: $value:ident => $json:expr;)*) => {$(
        impl ToJson for $type {
            fn to_json(&self) -> Value {
                let $value = self;
                Value::from($json)
            }
        }
    )*};
}

as_json! {
    String: text => text.as_str();
    bool: flag => i32::from(*flag);
    i64: integer => *integer;
    f64: number => *number;
    Timestamp: time => time.0;
    Limit: limit => limit.to_string();
    Value: value => value.clone();
}

impl ToJson for Secret {
    fn to_json(&self) -> Value {
        Value::from(self.expose())
    }

    fn has_secret(&self) -> bool {
        true
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn to_json(&self) -> Value {
        self.iter().map(ToJson::to_json).collect()
    }

    fn has_secret(&self) -> bool {
        self.iter().any(ToJson::has_secret)
    }
}

impl<T: ToJson> ToJson for BTreeMap<String, T> {
    fn to_json(&self) -> Value {
        Value::Object(self.iter().map(|(key, value)| (key.clone(), value.to_json())).collect())
    }

    fn has_secret(&self) -> bool {
        self.values().any(ToJson::has_secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_plain_text_where_the_body_is_no_json() {
        for (value, text) in [
            (Value::from("a \"b\"\n"), "a \"b\"\n"),
            (Value::from(true), "1"),
            (Value::from(false), "0"),
            (Value::from(5), "5"),
            (serde_json::json!([1, "x"]), "[1,\"x\"]"),
        ] {
            let mut form = Form::default();
            form.json("name", &value);
            assert_eq!(text_of(&form.fields[0].1), text);
        }
    }
}
