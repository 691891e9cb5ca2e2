//! Reading replies: a forgiving pull reader over JSON, and the [`Read`] trait of everything that a reply can hold.
//!
//! The generated code is small because the work is here, in functions that are not generic. A member's name is turned
//! into an index by [`Object::next`], so that generated code matches on numbers and unknown members never reach it.

mod object;
mod reader;
mod values;

use std::borrow::Cow;
use std::fmt;

use jiter::Peek;

pub use object::Object;
pub use reader::{Kind, Reader};

/// Why and where a reply could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// The byte at which reading stopped, counted from the beginning of the text.
    pub offset: usize,
    /// What was expected there, or what is wrong with the JSON.
    pub what: Cow<'static, str>,
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at byte {}: {}", self.offset, self.what)
    }
}

impl std::error::Error for Misread {}

/// Whatever a reply can hold.
pub trait Read: Sized {
    /// Whether this is an object on the wire. A row of any other JSON kind is passed over in a list of these.
    const RECORD: bool = false;

    /// Whether a failed call's `data` is a reply all the same, as that of a batch, which tells what ran.
    const KEEPS_FAILURES: bool = false;

    /// Reads one value.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread>;

    /// Reads one value that may be null; empty text counts as nothing where text is not what is wanted.
    #[inline]
    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        if reader.peek()? == Peek::Null {
            reader.skip()?;
            return Ok(None);
        }
        Self::read(reader).map(Some)
    }
}

/// A record: what generated structs of replies implement, and with it [`Read`].
pub trait Record: Default {
    /// The members' names on the wire, in the order of their indices.
    const NAMES: &'static [&'static str];

    /// The members that every server sends: the bit of each one's index. Those beyond the 64th cannot be told.
    const ALWAYS: u64 = 0;

    /// Reads the value of the member with this index into its place.
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread>;
}

impl<T: Record> Read for T {
    const RECORD: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut record = Self::default();
        let mut missing = Self::ALWAYS;
        let mut members = reader.object(Self::NAMES)?;
        while let Some(index) = members.next(reader)? {
            record.set(index, reader)?;
            if Self::ALWAYS != 0 && index < 64 {
                missing &= !(1 << index);
            }
        }
        reader.require(missing, Self::NAMES)?;
        Ok(record)
    }
}

/// Reads a whole text as one value.
pub fn from_text<T: Read>(text: &[u8]) -> Result<T, Misread> {
    let mut reader = Reader::new(text);
    let value = T::read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}
