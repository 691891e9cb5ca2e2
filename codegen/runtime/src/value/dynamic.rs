//! JSON of unknown structure, with typed getters.

use serde_json::Value;

/// Any JSON value, with getters that are as lenient as typed replies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dynamic(pub Value);

impl Dynamic {
    /// Returns a member, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
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
