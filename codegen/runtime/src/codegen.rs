//! The items that generated code uses. Programs rarely need them.
//!
//! A release may change this module together with the generator, so regenerate your code after an update.

pub use crate::call::{Api, Call, Effect, RowFlag};
pub use crate::check::Check;
pub use crate::endpoint::{Caller, Named};
pub use crate::form::{Body, Form, ToJson, object};
pub use crate::read::{Kind, Member, Misread, Read, Reader, Record, Shape, show};
pub use crate::reply::Reply;
pub use crate::value::{Base64, Dynamic, Limit, Secret, Timestamp, Upload, Value};
pub use crate::{open_enum, union_serde};
