//! Reading replies: a lenient pull reader for JSON, and the trait [`FromReply`] of all types that a reply can contain.
//!
//! The generated code is small because most of the work is done here, in functions that are not generic.
//! [`Object::next`] turns the name of a member into an index. Generated code therefore matches on numbers and never
//! sees unknown members.
//!
//! A value that does not match its type does not make the whole reply fail. It is left out and listed in
//! [`Reply::misfits`](crate::reply::Reply::misfits).

mod dynamic;
mod lossy;
mod misread;
mod object;
mod reader;
mod rows;
mod skip;
mod values;

use std::fmt::{self, Debug, Formatter};

use jiter::Peek;

use crate::value::Secret;

pub(crate) use lossy::{begins_as_envelope, envelope_within, has_another_envelope, repair_text};
pub use misread::Misread;
pub(crate) use misread::{Misfits, MisreadCause, found_at, found_in_error};
pub use object::Object;
pub use reader::{Kind, Reader};
pub(crate) use reader::{ReadSettings, ReadValue};
pub(crate) use skip::skip_nested;
pub(crate) use values::parse_number;

/// A type that can be read from a reply.
pub trait FromReply: Sized {
    /// Whether this type is an object on the wire. In a list of this type, rows of another JSON kind are skipped.
    const RECORD: bool = false;

    /// Whether values may also be sent as JSON within a text.
    const IN_TEXT: bool = Self::RECORD;

    /// Whether a text can be a value of this type. If not, empty text and false mean that there is no value.
    const TEXT: bool = false;

    /// Whether `{}` and `[]` can be values of this type. If not, they mean that there is no value.
    const EMPTY: bool = Self::RECORD;

    /// Whether any part of this type is secret. If so, the values of misfits are never shown.
    const SECRET: bool = false;

    /// Whether the `data` of a failed call is returned as a reply. This is so for batches, which report the calls that
    /// ran.
    const KEEPS_FAILURES: bool = false;

    /// Keeps the secrets that were sent, if parts of this value are read later. Only batches need them.
    #[doc(hidden)]
    #[inline]
    fn remember(&mut self, _secrets: &mut dyn Iterator<Item = &Secret>) {}

    /// Reads one value.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread>;

    /// Reads one value that may be absent.
    #[inline]
    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        if reader.skip_nothing(Self::TEXT, Self::EMPTY)? {
            return Ok(None);
        }
        Self::read(reader).map(Some)
    }
}

/// A record of a reply. Generated structs implement it, and through it [`FromReply`].
pub trait Record: Default {
    /// What the runtime needs to know about the type.
    const SHAPE: RecordShape;

    /// Returns the member with this index.
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot;
}

/// The description of a record type.
pub struct RecordShape {
    /// The name of the type, for `Debug`.
    pub name: &'static str,
    /// The wire names of the members, in the order of their indices.
    pub members: &'static [&'static str],
    /// The required members, as a set of bits: bit `n` stands for the member with index `n`, which must be below 64.
    pub always: u64,
    /// Whether any member is secret.
    pub secret: bool,
}

/// The place of a member of a record: any value that can be read and shown.
pub trait RecordSlot: Debug {
    /// Reads a value into this place. Returns false, and leaves the place unchanged, if the value is a misfit.
    fn set(&mut self, reader: &mut Reader<'_>) -> Result<bool, Misread>;
}

impl<T: FromReply + Debug> RecordSlot for T {
    fn set(&mut self, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        let start = reader.mark();
        match reader.value() {
            Ok(value) => *self = value,
            Err(misread) => return reader.leave_out(start, misread).map(|()| false),
        }
        Ok(true)
    }
}

impl<T: Record> FromReply for T {
    const RECORD: bool = true;
    const EMPTY: bool = Self::SHAPE.always == 0;
    const SECRET: bool = Self::SHAPE.secret;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let RecordShape { members: names, always, .. } = Self::SHAPE;
        let mut record = Self::default();
        let mut missing = always;
        let start = reader.offset();
        let mut members = reader.record(names)?;
        while let Some(index) = members.next(reader)? {
            let fits = record.member(index).set(reader)?;
            if always != 0 && index < 64 && missing & (1 << index) != 0 {
                if !fits {
                    return Err(reader.last_misfit(start));
                }
                missing &= !(1 << index);
            }
        }
        if missing != 0 {
            return Err(Misread::missing(start, missing, names));
        }
        Ok(record)
    }
}

/// Formats a record as a derived `Debug` would. A derived one for each record would make a crate with hundreds of them
/// slow to compile. The record is copied, because its members can only be borrowed mutably.
pub fn show<T: Record + Clone>(record: &T, f: &mut Formatter<'_>) -> fmt::Result {
    let mut copy = record.clone();
    let mut shown = f.debug_struct(T::SHAPE.name);
    for (index, name) in T::SHAPE.members.iter().enumerate() {
        shown.field(name, &copy.member(index));
    }
    shown.finish()
}

/// Reads a whole text as one value. Parts that do not fit are left out.
pub fn from_text<T: FromReply>(text: &[u8]) -> Result<T, Misread> {
    let mut reader = Reader::new(text);
    let value = T::read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// Returns whether an object or a list begins here.
fn is_container(peek: Peek) -> bool {
    matches!(peek, Peek::Object | Peek::Array)
}
