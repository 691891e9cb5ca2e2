//! Sorts values by their JSON kind as the client does: values that count as nothing, a single row in place of a list,
//! JSON inside texts.

use serde_json::Value;

use crate::schema::form::head;
use crate::yaml::Node;

/// A value, and the index of its reply.
pub struct Sample {
    pub value: Value,
    pub reply: usize,
}

impl Sample {
    /// Returns whether the value counts as nothing, if no text is expected.
    pub fn says_nothing(&self) -> bool {
        match &self.value {
            Value::Null | Value::Bool(false) => true,
            Value::String(text) => text.is_empty() || text == "null",
            Value::Array(items) => items.is_empty(),
            Value::Object(members) => members.is_empty(),
            _ => false,
        }
    }

    /// Returns the items of a list.
    pub fn items(self) -> Vec<Self> {
        let Value::Array(items) = self.value else { return Vec::new() };
        items.into_iter().map(|value| Self { value, reply: self.reply }).collect()
    }

    /// Returns the values of an object.
    pub fn values(self) -> Vec<Self> {
        let Value::Object(members) = self.value else { return Vec::new() };
        members.into_iter().map(|(_, value)| Self { value, reply: self.reply }).collect()
    }

    /// Replaces a text by the JSON object or list that it holds.
    fn unpacked(self) -> Self {
        let Value::String(text) = &self.value else { return self };
        let inside = text.trim_start().starts_with(['{', '[']).then(|| serde_json::from_str(text));
        match inside {
            Some(Ok(value)) => Self { value, ..self },
            _ => self,
        }
    }
}

/// Returns the values without their replies.
pub fn values_of(samples: &[Sample]) -> Vec<&Value> {
    samples.iter().map(|sample| &sample.value).collect()
}

/// Separates values of the kind that the type has on the wire from values of another kind. Values that count as nothing
/// are left out.
pub fn part(ty: &Node, samples: Vec<Sample>) -> (Vec<Sample>, Vec<Sample>) {
    match head(ty) {
        Some("list" | "one_of") => (samples, Vec::new()),
        Some("map" | "record") => samples
            .into_iter()
            .map(|sample| only_row(sample.unpacked()))
            .filter(|sample| sample.value.is_object() || !sample.says_nothing())
            .partition(|sample| sample.value.is_object()),
        _ if matches!(ty.as_text(), Some("dynamic" | "nothing")) => (samples, Vec::new()),
        _ => samples
            .into_iter()
            .filter(|sample| !is_container(&sample.value) || !sample.says_nothing())
            .partition(|sample| !is_container(&sample.value)),
    }
}

/// Replaces a list of one row by the row, where a record is expected.
fn only_row(sample: Sample) -> Sample {
    match sample.value {
        Value::Array(mut items) if items.len() == 1 && items[0].is_object() => {
            Sample { value: items.remove(0), ..sample }
        }
        _ => sample,
    }
}

fn is_container(value: &Value) -> bool {
    value.is_array() || value.is_object()
}

/// Returns whether all values of another kind are lists of values of the type.
pub fn odd_items(ty: &Node, odd: &[Sample]) -> bool {
    let objects = matches!(head(ty), Some("map" | "record"));
    let is_one = |item: &Value| if objects { item.is_object() } else { !is_container(item) };
    odd.iter().all(|sample| sample.value.as_array().is_some_and(|items| items.iter().all(is_one)))
}

/// Returns the rows of a list, in whatever form they were sent.
pub fn rows(samples: Vec<Sample>, records: bool) -> Vec<Sample> {
    let rows = samples.into_iter().filter(|sample| !sample.says_nothing()).flat_map(|sample| {
        let sample = if records { sample.unpacked() } else { sample };
        let numbered = |(name, row): (&String, &Value)| {
            name.parse::<u64>().is_ok() && (!records || is_container(row))
        };
        match &sample.value {
            Value::Array(_) => sample.items(),
            Value::Object(members) if members.iter().all(numbered) => sample.values(),
            _ => vec![sample],
        }
    });
    rows.collect()
}

/// Returns a scalar as text, or `None` if it is empty.
pub fn bare_text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty() && text != "null")
}
