//! JSON of unknown structure, with typed getters.

use serde_json::Value;

use crate::read::Read;
use crate::read::from_text;
use crate::value::Timestamp;

/// Any JSON value, with getters that are as lenient as typed replies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dynamic(pub Value);

impl Dynamic {
    /// Returns a member, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Returns a member as text. A number or a flag is returned as written in the JSON.
    pub fn text(&self, name: &str) -> Option<String> {
        self.read(name)
    }

    /// Returns a member as an integer: `12`, `"12"`, `12.0` or `"12.00"`.
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.read(name)
    }

    /// Returns a member as a number.
    pub fn number(&self, name: &str) -> Option<f64> {
        self.read(name)
    }

    /// Returns a member as a flag, in any of the forms that cPanel sends.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.read(name)
    }

    /// Returns a member as a point in time.
    pub fn timestamp(&self, name: &str) -> Option<Timestamp> {
        self.read(name)
    }

    /// Returns a member as any type that a reply can contain. `None` if it is missing or null, or does not match the
    /// type.
    pub fn read<T: Read>(&self, name: &str) -> Option<T> {
        let member = self.get(name)?.to_string();
        from_text::<Option<T>>(member.as_bytes()).ok().flatten()
    }

    /// Returns the items, if this is a list.
    pub fn rows(&self) -> impl Iterator<Item = Dynamic> + '_ {
        self.0.as_array().into_iter().flatten().cloned().map(Self)
    }
}

impl From<Value> for Dynamic {
    fn from(value: Value) -> Self {
        Self(value)
    }
}
