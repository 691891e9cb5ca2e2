//! The values of fields, and how each type of value is written as one text and as JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde_json::Value;

use crate::error::Error;
use crate::read::{from_text, parse_number};
use crate::value::{Base64, Limit, Secret, Timestamp, Upload};

/// The value of one field.
#[derive(Clone, PartialEq)]
pub enum Field {
    /// Text.
    Text(String),
    /// Text that is never shown.
    Secret(Secret),
    /// Text that is never shown because secrets are part of it. The form also keeps each of these secrets.
    Hidden(Secret),
    /// JSON, for a JSON body.
    Json(String),
    /// A file.
    File(Upload),
}

impl fmt::Debug for Field {
    /// Shows no secrets. JSON is not shown either because it may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => text.fmt(f),
            Self::Secret(text) | Self::Hidden(text) => text.fmt(f),
            Self::Json(_) => f.write_str("Json(…)"),
            Self::File(file) => file.fmt(f),
        }
    }
}

/// Returns the text of a field that is not a file.
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

/// A value that is sent as a single text.
pub trait Scalar {
    /// Returns the value as it is sent.
    fn text(&self) -> Cow<'_, str>;

    /// Returns the value as a field.
    fn field(&self) -> Field {
        Field::Text(self.text().into_owned())
    }
}

/// A value that can be sent as JSON.
pub trait ToJson {
    /// Returns the value as JSON.
    fn to_json(&self) -> Value;

    /// Returns whether the value contains a secret. If it does, its JSON is never shown.
    fn has_secret(&self) -> bool {
        false
    }
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

/// Implements `Scalar` through `Display`.
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

/// Implements `ToJson` through another type's JSON.
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

impl Scalar for Base64 {
    fn text(&self) -> Cow<'_, str> {
        self.encoded().into()
    }
}

impl ToJson for Base64 {
    fn to_json(&self) -> Value {
        self.encoded().into()
    }
}

/// Returns a JSON object of the members that have a value.
pub fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let there = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(there.collect())
}

impl FromStr for Limit {
    type Err = Error;

    /// Reads a number, `unlimited` or `∞`.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text.trim() {
            "unlimited" | "∞" => Ok(Self::Unlimited),
            number => parse_number(number).map(Self::Of).ok_or_else(|| {
                Error::bad_argument(format!("{text:?} is neither a number nor `unlimited`"))
            }),
        }
    }
}
