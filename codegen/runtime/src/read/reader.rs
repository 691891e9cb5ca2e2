//! The pull reader: forgiving about the forms of objects, lists and scalars, exact about where it stands.

use jiter::{Jiter, JiterError, Peek};

use super::misread::{Cause, Misread, Notes};
use super::{Read, is_container};

/// How the replies of a client are read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Reading {
    /// Whether what does not fit is an error.
    pub strict: bool,
    /// How much memory the values of a reply may take, in bytes.
    pub max_built: usize,
}

impl Default for Reading {
    /// Allows far more memory than the values of any reply of 64 MiB take that a server means well with.
    fn default() -> Self {
        Self { strict: false, max_built: 256 * 1024 * 1024 }
    }
}

/// How deeply a reply may nest. Deeper ones are no reply of cPanel's, and would exhaust the stack.
const MAX_DEPTH: u16 = 100;

/// What kind of JSON comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// A string, a number or a flag.
    Scalar,
    /// An array.
    List,
    /// An object.
    Object,
}

/// A scalar as it came.
pub(super) enum Raw<'r> {
    Null,
    Flag(bool),
    Number(&'r str),
    Text(&'r str),
}

/// A pull reader over one JSON text.
pub struct Reader<'j> {
    text: &'j [u8],
    pub(super) base: usize,
    pub(super) json: Jiter<'j>,
    pub(super) depth: u16,
    notes: Notes,
    reading: Reading,
    /// How much memory may still be taken by values, in bytes.
    room: usize,
}

/// A place to go back to.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    pub(super) offset: usize,
    depth: u16,
    notes: usize,
}

impl<'j> Reader<'j> {
    /// A reader at the beginning of a text.
    pub fn new(text: &'j [u8]) -> Self {
        Self::at(text, 0)
    }

    /// A reader at the beginning of a value within a text.
    pub fn at(text: &'j [u8], offset: usize) -> Self {
        let reading = Reading::default();
        Self {
            text,
            base: offset,
            json: Jiter::new(&text[offset..]),
            depth: 0,
            notes: Notes::default(),
            reading,
            room: reading.max_built,
        }
    }

    /// Where the reader stands, in bytes from the beginning of the text.
    pub fn offset(&self) -> usize {
        self.base + self.json.current_index()
    }

    /// Sets how the reply is read.
    pub(crate) fn follow(&mut self, reading: Reading) {
        (self.reading, self.room) = (reading, reading.max_built);
    }

    /// How the reply is read, for parts that are kept and read later.
    pub(crate) fn reading(&self) -> Reading {
        self.reading
    }

    /// How many misfits have been noted.
    pub(crate) fn noted(&self) -> usize {
        self.notes.count()
    }

    /// Takes out the notes of all that did not fit.
    pub(crate) fn take_notes(&mut self) -> Notes {
        std::mem::take(&mut self.notes)
    }

    /// Fails unless nothing but white space is left.
    pub fn finish(&mut self) -> Result<(), Misread> {
        self.step(|json| json.finish())
    }

    /// A failure at this place: what was expected, as `an integer`.
    #[cold]
    pub fn expected(&self, what: &'static str) -> Misread {
        Misread::expected(self.offset(), what)
    }

    /// Counts memory that is about to be taken by values.
    pub(super) fn charge(&mut self, bytes: usize) -> Result<(), Misread> {
        match self.room.checked_sub(bytes) {
            Some(room) => self.room = room,
            None => return Err(Misread::too_large(self.offset())),
        }
        Ok(())
    }

    /// This place.
    #[inline]
    pub(crate) fn mark(&self) -> Mark {
        Mark { offset: self.offset(), depth: self.depth, notes: self.notes.count() }
    }

    /// Goes back to a value that does not fit, notes why, and passes over it.
    ///
    /// What else was noted within the value is forgotten, for the value is lost as a whole.
    #[cold]
    #[inline(never)]
    pub(super) fn leave_out(&mut self, start: Mark, misread: Misread) -> Result<(), Misread> {
        if misread.cause() != Cause::Misfit {
            return Err(misread);
        }
        self.return_to(start);
        self.skip()?;
        self.notes.add(misread);
        Ok(())
    }

    /// The misfit that was noted last, as the reason why the record at this byte cannot be read.
    #[cold]
    pub(super) fn last_misfit(&mut self, start: usize) -> Misread {
        self.notes
            .pop()
            .unwrap_or_else(|| Misread::expected(start, "a record with all its members"))
    }

    /// Reads a value into its place. False if it does not fit: the place stays as it was, and the misfit is noted.
    ///
    /// Once for each type, not once for each member, in the memory of the compiler and in the program.
    #[inline(never)]
    pub fn set<T: Read>(&mut self, place: &mut T) -> Result<bool, Misread> {
        let start = self.mark();
        match self.value() {
            Ok(value) => *place = value,
            Err(misread) => return self.leave_out(start, misread).map(|()| false),
        }
        Ok(true)
    }

    /// Reads a value, or notes that it does not fit.
    pub(crate) fn attempt<T: Read>(&mut self) -> Result<Option<T>, Misread> {
        let start = self.mark();
        match T::read(self) {
            Ok(value) => Ok(Some(value)),
            Err(misread) => self.leave_out(start, misread).map(|()| None),
        }
    }

    /// Reads a value. What should be an object may also have been sent as JSON text.
    #[inline]
    pub fn value<T: Read>(&mut self) -> Result<T, Misread> {
        if T::IN_TEXT
            && let Some((offset, text)) = self.json_as_text()?
        {
            return self.within(offset, &text);
        }
        T::read(self)
    }

    /// Reads a value that stands as JSON in the text that began at this byte.
    fn within<T: Read>(&mut self, offset: usize, text: &str) -> Result<T, Misread> {
        let mut inner = Reader::new(text.as_bytes());
        (inner.reading, inner.room) = (self.reading, self.room);
        let read = T::read(&mut inner).and_then(|value| inner.finish().map(|()| value));
        self.room = inner.room;
        let notes = inner.take_notes();
        notes.kept().iter().for_each(|note| self.notes.add(note.clone().within(offset)));
        read.map_err(|misread| misread.within(offset))
    }

    /// The text that comes next, where it looks like JSON, and where it begins.
    fn json_as_text(&mut self) -> Result<Option<(usize, String)>, Misread> {
        if self.peek()? != Peek::String {
            return Ok(None);
        }
        let offset = self.offset();
        let first = self.text[offset + 1..].iter().find(|byte| !byte.is_ascii_whitespace());
        if !matches!(first, Some(b'{' | b'[' | b'\\')) {
            return Ok(None);
        }
        String::read(self).map(|text| Some((offset, text)))
    }

    /// What kind of value comes next.
    pub fn kind(&mut self) -> Result<Kind, Misread> {
        Ok(match self.peek()? {
            Peek::Null => Kind::Null,
            Peek::Array => Kind::List,
            Peek::Object => Kind::Object,
            _ => Kind::Scalar,
        })
    }

    /// What kind of value comes next, where no text or flag is wanted: false, empty text and `null` as text are nothing
    /// there, as null is.
    pub fn kind_or_nothing(&mut self) -> Result<Kind, Misread> {
        let peek = self.peek()?;
        if self.says_nothing(peek) { Ok(Kind::Null) } else { self.kind() }
    }

    /// Passes over the next value, which must be JSON all the same.
    pub fn skip(&mut self) -> Result<(), Misread> {
        self.step(|json| json.next_skip())
    }

    /// Passes over the next value, and lets a function see it as it stands.
    pub(crate) fn skip_with<R>(&mut self, see: impl FnOnce(&[u8]) -> R) -> Result<R, Misread> {
        self.peek()?;
        let start = self.offset();
        self.skip()?;
        Ok(see(&self.text[start..self.offset()]))
    }

    /// Whether the object that comes next has a member of that name. Nothing is consumed.
    pub fn has(&mut self, name: &str) -> Result<bool, Misread> {
        self.peek()?;
        let mut ahead = Reader::at(self.text, self.offset());
        let mut members = ahead.object(&[])?;
        while let Some(found) = members.advance(&mut ahead, |key| key == name)? {
            if found {
                return Ok(true);
            }
            ahead.skip()?;
        }
        Ok(false)
    }

    /// A reader of its own at the value that comes next. Nothing is consumed here.
    pub fn ahead(&mut self) -> Result<Reader<'j>, Misread> {
        self.peek()?;
        Ok(Reader::at(self.text, self.offset()))
    }

    /// Whether the object that comes next begins with a member of that name. Nothing is consumed.
    pub(crate) fn starts_with(&mut self, name: &str) -> Result<bool, Misread> {
        let mut ahead = self.ahead()?;
        let mut members = ahead.object(&[])?;
        Ok(members.advance(&mut ahead, |key| key == name)? == Some(true))
    }

    /// Goes back to a value that could not be read, and forgets what was noted since.
    pub(crate) fn return_to(&mut self, start: Mark) {
        self.base = start.offset;
        self.json = Jiter::new(&self.text[start.offset..]);
        self.depth = start.depth;
        self.notes.truncate(start.notes);
    }

    /// Reads text and gives it to a function: a string, a number or a flag as it came; null is empty text.
    #[inline]
    pub fn with_text<R>(&mut self, use_it: impl FnOnce(&str) -> R) -> Result<R, Misread> {
        Ok(match self.raw("text", false)? {
            Raw::Null => use_it(""),
            Raw::Flag(flag) => use_it(if flag { "true" } else { "false" }),
            Raw::Number(text) | Raw::Text(text) => use_it(text),
        })
    }

    /// Reads text as something that is made of text.
    #[inline]
    pub fn convert<T: for<'t> From<&'t str>>(&mut self) -> Result<T, Misread> {
        self.with_text(|text| T::from(text))
    }

    /// Passes over `,"name":`, if that is exactly what comes next: far cheaper than reading the name to look it up.
    #[inline]
    pub(super) fn pass_key(&mut self, name: &str) -> bool {
        let next = self.offset();
        let rest = self.text[next..]
            .strip_prefix(b",\"")
            .and_then(|rest| rest.strip_prefix(name.as_bytes()));
        let found = rest.is_some_and(|rest| rest.starts_with(b"\":"));
        if found {
            self.base = next + name.len() + 4;
            self.json = Jiter::new(&self.text[self.base..]);
        }
        found
    }

    /// Whether what comes next is null, or one of Perl's and JavaScript's ways to say nothing in its place: false, empty
    /// text, and `null` as text.
    pub(super) fn says_nothing(&self, peek: Peek) -> bool {
        match peek {
            Peek::Null | Peek::False => true,
            Peek::String => {
                let rest = &self.text[self.offset()..];
                rest.starts_with(b"\"\"") || rest.starts_with(b"\"null\"")
            }
            _ => false,
        }
    }

    /// Passes over what comes next if it stands for nothing: null always; empty text, `null` as text and false unless
    /// text is a value; `{}` and `[]` unless they are values.
    pub(crate) fn skip_nothing(&mut self, text: bool, empty: bool) -> Result<bool, Misread> {
        let peek = self.peek()?;
        if is_container(peek) {
            return Ok(!empty && self.skip_empty(peek)?);
        }
        let nothing = if text { peek == Peek::Null } else { self.says_nothing(peek) };
        if nothing {
            self.skip()?;
        }
        Ok(nothing)
    }

    /// Passes over the object or list that comes next if it is empty.
    #[cold]
    fn skip_empty(&mut self, peek: Peek) -> Result<bool, Misread> {
        let start = self.mark();
        let empty = match peek {
            Peek::Array => self.step(|json| json.known_array())?.is_none(),
            _ => self.step(|json| json.known_object().map(|key| key.is_none()))?,
        };
        if !empty {
            self.return_to(start);
        }
        Ok(empty)
    }

    /// Passes over the next value, and notes that something else was expected.
    #[cold]
    pub(crate) fn pass_over(&mut self, expected: &'static str) -> Result<(), Misread> {
        self.peek()?;
        self.leave_out(self.mark(), self.expected(expected))
    }

    pub(super) fn deeper(&mut self) -> Result<(), Misread> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.expected("a value that nests less deeply"));
        }
        Ok(())
    }

    pub(super) fn peek(&mut self) -> Result<Peek, Misread> {
        self.step(|json| json.peek())
    }

    #[inline]
    pub(super) fn step<T>(
        &mut self,
        step: impl FnOnce(&mut Jiter<'j>) -> Result<T, JiterError>,
    ) -> Result<T, Misread> {
        let base = self.base;
        step(&mut self.json).map_err(|error| Misread::broken(base, &error))
    }

    /// A scalar as it came. `{}` and `[]` are null where they may stand for nothing.
    pub(super) fn raw(&mut self, wanted: &'static str, empty: bool) -> Result<Raw<'_>, Misread> {
        let base = self.base;
        let peek = self.peek()?;
        // Flags and numbers are skipped and looked back at: with its own ways to them, jiter brings its parsing of floats
        // into every program.
        let start = self.json.current_index();
        let read = match peek {
            Peek::String => self.json.known_str().map(Raw::Text),
            Peek::Null => self.json.known_skip(peek).map(|()| Raw::Null),
            Peek::True | Peek::False => {
                self.json.known_skip(peek).map(|()| Raw::Flag(peek == Peek::True))
            }
            _ if peek.is_num() => self.json.known_skip(peek).map(|()| {
                let bytes = self.json.slice_to_current(start);
                Raw::Number(std::str::from_utf8(bytes).unwrap_or_default())
            }),
            _ if empty && is_container(peek) && self.skip_empty(peek)? => Ok(Raw::Null),
            _ => return Err(self.expected(wanted)),
        };
        read.map_err(|error| Misread::broken(base, &error))
    }

    /// A scalar that `parse` understands; whatever says nothing is nothing.
    pub(super) fn scalar<T>(
        &mut self,
        wanted: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Misread> {
        let start = self.offset();
        let parsed = match self.raw(wanted, true)? {
            Raw::Null => return Ok(None),
            Raw::Flag(true) => parse("1"),
            // A value of a flag, and nothing elsewhere.
            Raw::Flag(false) => return Ok(parse("false")),
            Raw::Number(text) => parse(text),
            Raw::Text(text) => match text.trim() {
                "" | "null" => return Ok(None),
                text => parse(text),
            },
        };
        match parsed {
            Some(value) => Ok(Some(value)),
            None => Err(Misread::expected(start, wanted)),
        }
    }
}
