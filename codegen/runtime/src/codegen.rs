//! The items that generated code uses. Programs rarely need them.
//!
//! A release may change this module together with the generator, so regenerate your code after an update.

pub use std::collections::BTreeMap;

pub use crate::call::{Api, Call, Effect, RowFlag};
pub use crate::check::Check;
pub use crate::endpoint::{Caller, Named, show_params};
pub use crate::form::{Body, Form, ToJson, object};
pub use crate::read::{FromReply, Kind, Misread, Reader, Record, RecordShape, RecordSlot, show};
pub use crate::reply::Reply;
pub use crate::value::{Base64, Dynamic, Limit, Secret, Timestamp, Upload, Value};
pub use crate::{open_enum, union_serde};

/// Returns a value of a received record that is to be sent again.
///
/// # Errors
///
/// [`BadArgument`](crate::ErrorKind::BadArgument) if the record lacks it.
pub fn needed<T>(value: Option<T>, name: &str) -> Result<T, crate::Error> {
    value.ok_or_else(|| {
        crate::Error::bad_argument(format!("the record has no `{name}`, so it cannot be sent"))
    })
}
