//! Reading replies: a forgiving pull reader over JSON, and the [`Read`] trait of everything that a reply can hold.
//!
//! The generated code is small because the work is here, in functions that are not generic. A member's name is turned
//! into an index by [`Object::next`], so that generated code matches on numbers and unknown members never reach it.
//!
//! A value that is not what its type says never costs the reply: it is left out, and noted for
//! [`Reply::misfits`](crate::reply::Reply::misfits).

mod lossy;
mod misread;
mod object;
mod reader;
mod rows;
mod values;

use jiter::Peek;

pub(crate) use lossy::{
    begins_as_envelope, envelope_within, has_another_envelope, replace_what_is_no_text,
};
pub use misread::Misread;
pub(crate) use misread::{Cause, Notes, found_at};
pub use object::Object;
pub(crate) use reader::Reading;
pub use reader::{Kind, Reader};

/// Whatever a reply can hold.
pub trait Read: Sized {
    /// Whether this is an object on the wire. A row of any other JSON kind is passed over in a list of these.
    const RECORD: bool = false;

    /// Whether this may also be sent as JSON within a text.
    const IN_TEXT: bool = Self::RECORD;

    /// Whether a text is a value of this. Where it is none, empty text and false stand for nothing.
    const TEXT: bool = false;

    /// Whether `{}` and `[]` are values of this. Where they are none, they stand for nothing.
    const EMPTY: bool = Self::RECORD;

    /// Whether any part of this is secret. What does not fit is then never shown.
    const SECRET: bool = false;

    /// Whether a failed call's `data` is a reply all the same, as that of a batch, which tells what ran.
    const KEEPS_FAILURES: bool = false;

    /// Reads one value.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread>;

    /// Reads one value that may be nothing.
    #[inline]
    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        if reader.skip_nothing(Self::TEXT, Self::EMPTY)? {
            return Ok(None);
        }
        Self::read(reader).map(Some)
    }
}

/// A record: what generated structs of replies implement, and with it [`Read`].
pub trait Record: Default {
    /// The members' names on the wire, in the order of their indices.
    const NAMES: &'static [&'static str];

    /// The members without which the record is of no use: the bit of each one's index, which is below 64.
    const ALWAYS: u64 = 0;

    /// Whether any member is secret.
    const SECRET: bool = false;

    /// Reads the value of the member with this index into its place. False if the value does not fit: the member stays
    /// as it was.
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread>;
}

impl<T: Record> Read for T {
    const RECORD: bool = true;
    const EMPTY: bool = Self::ALWAYS == 0;
    const SECRET: bool = <T as Record>::SECRET;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut record = Self::default();
        let mut missing = Self::ALWAYS;
        let start = reader.offset();
        let mut members = reader.object(Self::NAMES)?;
        while let Some(index) = members.next(reader)? {
            let fits = record.set(index, reader)?;
            if Self::ALWAYS != 0 && index < 64 && missing & (1 << index) != 0 {
                if !fits {
                    return Err(reader.last_misfit(start));
                }
                missing &= !(1 << index);
            }
        }
        if missing != 0 {
            return Err(Misread::missing(start, missing, Self::NAMES));
        }
        Ok(record)
    }
}

/// Reads a whole text as one value. A part that does not fit is left out.
pub fn from_text<T: Read>(text: &[u8]) -> Result<T, Misread> {
    let mut reader = Reader::new(text);
    let value = T::read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

/// Whether a peek is the start of an object or a list.
fn is_container(peek: Peek) -> bool {
    matches!(peek, Peek::Object | Peek::Array)
}
