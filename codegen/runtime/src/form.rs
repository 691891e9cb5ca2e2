//! Forms: the parameters of a call before a transport encodes them.

mod field;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use percent_encoding::utf8_percent_encode;
use serde_json::Value;

pub(crate) use field::text_of;
pub use field::{Field, Scalar, ToJson, object};

use crate::error::Error;
use crate::value::{Secret, Upload};

/// The parameters of a call, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Form {
    /// The names and values. A name may occur several times.
    pub fields: Vec<(Cow<'static, str>, Field)>,
    /// How the fields are sent.
    pub body: Body,
    /// Secrets that are parts of fields. Like the fields that are secrets, they are removed from the server's texts.
    pub(crate) secrets: Vec<Secret>,
    /// Lists whose items may be sent URI-encoded.
    encodable: Vec<Joined>,
    /// Encodes these lists. Set with the first of them, so that a program without such lists does not contain the code.
    encode: Option<Encode>,
    /// The reason why the first faulty parameter cannot be sent.
    fault: Option<String>,
}

/// A list that is sent as one value.
#[derive(Clone, Debug, PartialEq)]
struct Joined {
    /// The index of its field in the form.
    field: usize,
    items: Vec<Field>,
    separator: &'static str,
    /// The flag that makes the server decode the items again. Empty if there is none.
    flag: &'static str,
}

impl Joined {
    /// Returns whether the server would split an item.
    fn is_split(&self) -> bool {
        self.items.iter().any(|item| text_of(item).contains(self.separator))
    }

    fn text<'i>(&'i self, encode: impl Fn(Cow<'i, str>) -> Cow<'i, str>) -> String {
        let texts: Vec<_> = self.items.iter().map(|item| encode(text_of(item))).collect();
        texts.join(self.separator)
    }
}

/// Encodes the lists of a form.
#[derive(Clone, Copy)]
struct Encode(fn(&mut Form));

impl fmt::Debug for Encode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Encode")
    }
}

impl PartialEq for Encode {
    /// Always equal, because there is only one way to encode the lists.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// How the parameters of a call are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Body {
    /// `application/x-www-form-urlencoded`, or what the transport uses instead.
    #[default]
    Form,
    /// One JSON object with the fields as members.
    Json,
    /// `multipart/form-data`.
    Multipart,
}

/// The characters that are percent-encoded. They are those of JavaScript's `encodeURIComponent`, so the bytes are the
/// same as with `@cpanel/api`.
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

impl Form {
    /// Creates a form without fields that is sent in the given way.
    pub fn new(body: Body) -> Self {
        Self { body, ..Self::default() }
    }

    /// Returns all secrets of the form. A server may repeat them in its texts.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        let sent = self.fields.iter().filter_map(|(_, field)| match field {
            Field::Secret(secret) => Some(secret),
            _ => None,
        });
        sent.chain(&self.secrets)
    }

    /// Encodes lists whose items the server would split. Returns an error if a parameter cannot be sent.
    pub(crate) fn finish(&mut self) -> Result<(), Error> {
        if let Some(Encode(encode)) = self.encode {
            encode(self);
        }
        match &self.fault {
            Some(fault) => Err(Error::bad_argument(fault.clone())),
            None => Ok(()),
        }
    }

    /// Encodes all lists of a flag if the server would split an item of one of them.
    fn encode_lists(&mut self) {
        let lists = std::mem::take(&mut self.encodable);
        let split: Vec<_> = lists.iter().filter(|list| list.is_split()).collect();
        for list in &split {
            let flag = list.flag;
            if self.fields.iter().any(|(name, value)| name == flag && text_of(value) == "1") {
                self.fault.get_or_insert(format!(
                    "an item of {} holds {:?}, where cPanel splits the list; encode it too, since {flag} says \
                     that the items are encoded, or leave {flag} off",
                    self.fields[list.field].0, list.separator,
                ));
            }
        }
        if self.fault.is_some() {
            return;
        }
        for list in lists.iter().filter(|list| split.iter().any(|one| one.flag == list.flag)) {
            let text = list.text(|text| utf8_percent_encode(&text, ENCODED).to_string().into());
            match &mut self.fields[list.field].1 {
                Field::Text(joined) => *joined = text,
                joined => *joined = Field::Hidden(text.into()),
            }
        }
        for list in split {
            let flag = (Cow::Borrowed(list.flag), Field::Text("1".to_owned()));
            match self.fields.iter_mut().find(|(name, _)| name == list.flag) {
                Some(field) => *field = flag,
                None => self.fields.push(flag),
            }
        }
    }

    /// Adds a field.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, field: Field) {
        self.add(name.into(), field);
    }

    // Not generic and never inlined, because each parameter of each function calls it.
    #[inline(never)]
    fn add(&mut self, name: Cow<'static, str>, field: Field) {
        if matches!(field, Field::File(_)) {
            self.body = Body::Multipart;
        }
        self.fields.push((name, field));
    }

    /// Adds a scalar.
    pub fn put(&mut self, name: &'static str, value: &impl Scalar) {
        self.push(name, value.field());
    }

    /// Adds a scalar, if it is set.
    pub fn opt(&mut self, name: &'static str, value: &Option<impl Scalar>) {
        if let Some(value) = value {
            self.push(name, value.field());
        }
    }

    /// Adds a list by repeating the name for each item.
    pub fn repeated(&mut self, name: &'static str, items: &[impl Scalar]) {
        for item in items {
            self.push(name, item.field());
        }
    }

    /// Adds a list under numbered names. The number, counted from 1, replaces `*` or `{n}`.
    pub fn numbered(&mut self, name: &'static str, items: &[impl Scalar]) {
        for (index, item) in items.iter().enumerate() {
            self.push(with_number(name, index + 1), item.field());
        }
    }

    /// Adds a scalar of one item of a family. Items are counted from 1.
    pub fn put_nth(&mut self, name: &'static str, number: usize, value: &impl Scalar) {
        self.push(with_number(name, number), value.field());
    }

    /// Adds a scalar of one item of a family, if it is set.
    pub fn opt_nth(&mut self, name: &'static str, number: usize, value: &Option<impl Scalar>) {
        if let Some(value) = value {
            self.put_nth(name, number, value);
        }
    }

    /// Adds a list as one value with its items joined. An item that contains the separator cannot be sent: cPanel would
    /// split it, and a function that deletes files would delete the wrong ones.
    pub fn joined(&mut self, name: &'static str, separator: &'static str, items: &[impl Scalar]) {
        self.join(name, separator, "", items.iter().map(Scalar::field).collect());
    }

    /// Adds a list as one value, for a function with a flag that makes the server decode the items again. If an item
    /// contains the separator, all lists of that flag are sent URI-encoded and the flag is set.
    pub fn joined_or_encoded(
        &mut self,
        name: &'static str,
        separator: &'static str,
        flag: &'static str,
        items: &[impl Scalar],
    ) {
        self.join(name, separator, flag, items.iter().map(Scalar::field).collect());
    }

    /// Adds a list as one value. `flag` is empty if there is none.
    pub(crate) fn join(
        &mut self,
        name: &'static str,
        separator: &'static str,
        flag: &'static str,
        items: Vec<Field>,
    ) {
        if items.is_empty() {
            return;
        }
        let list = Joined { field: self.fields.len(), items, separator, flag };
        let known = self.secrets.len();
        self.secrets.extend(list.items.iter().filter_map(|item| match item {
            Field::Secret(secret) => Some(secret.clone()),
            _ => None,
        }));
        let text = list.text(Cow::from);
        let is_hidden = self.secrets.len() > known;
        self.push(name, if is_hidden { Field::Hidden(text.into()) } else { Field::Text(text) });
        if !flag.is_empty() {
            self.encodable.push(list);
            self.encode = Some(Encode(Self::encode_lists));
        } else if list.is_split() {
            self.fault.get_or_insert(format!(
                "an item of {name} contains {separator:?}, where cPanel splits the list, so this call \
                 cannot send it"
            ));
        }
    }

    /// Adds a map with a field for each entry. The key of the entry replaces `{name}`.
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
        let text = self.json_keeping_secrets(value).to_string();
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
        let text = self.json_keeping_secrets(value).to_string();
        self.push(name, Field::Json(text));
    }

    /// Returns a value as JSON and keeps its secrets. It is not known which of its texts are secret, so all of them are
    /// kept.
    fn json_keeping_secrets(&mut self, value: &impl ToJson) -> Value {
        let json = value.to_json();
        if value.has_secret() {
            keep_texts(&json, &mut self.secrets);
        }
        json
    }

    /// Adds a file.
    pub fn file(&mut self, name: &'static str, file: &Upload) {
        self.push(name, Field::File(file.clone()));
    }

    /// Adds files under numbered names, counted from 1, or by repeating a name without a number.
    pub fn files(&mut self, name: &'static str, files: &[Upload]) {
        for (index, file) in files.iter().enumerate() {
            self.push(with_number(name, index + 1), Field::File(file.clone()));
        }
    }
}

fn keep_texts(json: &Value, secrets: &mut Vec<Secret>) {
    match json {
        Value::String(text) => secrets.push(text.into()),
        Value::Array(items) => items.iter().for_each(|item| keep_texts(item, secrets)),
        Value::Object(members) => members.values().for_each(|member| keep_texts(member, secrets)),
        _ => {}
    }
}

/// Returns a wire name with the number in place of `*` or `{n}`.
pub fn with_number(name: &'static str, number: usize) -> Cow<'static, str> {
    for mark in ["*", "{n}"] {
        if name.contains(mark) {
            return Cow::Owned(name.replacen(mark, &number.to_string(), 1));
        }
    }
    Cow::Borrowed(name)
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
