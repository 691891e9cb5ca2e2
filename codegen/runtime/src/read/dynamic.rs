//! The typed getters of JSON of unknown structure, which are as lenient as typed replies.

use super::{FromReply, from_text};
use crate::value::{Dynamic, Timestamp};

impl Dynamic {
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
    pub fn read<T: FromReply>(&self, name: &str) -> Option<T> {
        let member = self.get(name)?.to_string();
        from_text::<Option<T>>(member.as_bytes()).ok().flatten()
    }
}
