//! The pull reader. It is lenient about the forms of objects, lists and scalars, and always knows its exact position.

use jiter::{Jiter, JiterError, Peek};

use super::misread::{Misfits, Misread, MisreadCause};
use super::skip::{is_too_deep, skip_nested};
use super::{FromReply, is_container};

/// How the replies of a client are read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ReadSettings {
    /// Whether a misfit is an error.
    pub strict: bool,
    /// The maximum memory for the values of a reply, in bytes.
    pub max_built: usize,
}

impl Default for ReadSettings {
    /// Allows far more memory than the values of an ordinary reply of 64 MiB take.
    fn default() -> Self {
        Self { strict: false, max_built: 256 * 1024 * 1024 }
    }
}

/// The maximum nesting depth of a reply. cPanel sends no deeper ones, and they could exhaust the stack.
const MAX_DEPTH: u16 = 100;

/// The kind of a JSON value.
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

/// A scalar before it is parsed.
pub(super) enum RawScalar<'r> {
    Null,
    Flag(bool),
    Number(&'r str),
    Text(&'r str),
    /// The only item of a list.
    Item(String),
}

/// A pull reader for one JSON text.
pub struct Reader<'j> {
    pub(super) text: &'j [u8],
    pub(super) base: usize,
    pub(super) json: Jiter<'j>,
    pub(super) depth: u16,
    misfits: Misfits,
    /// The offset of the last record without known members.
    unknown_record: Option<usize>,
    reading: ReadSettings,
    /// The memory that values may still take, in bytes.
    room: usize,
}

/// Reads a value at the position of the reader, and keeps it.
pub(crate) type ReadValue<'d> = &'d mut dyn FnMut(&mut Reader<'_>) -> Result<(), Misread>;

/// A position to return to.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    pub(super) offset: usize,
    depth: u16,
    misfits: usize,
    room: usize,
}

impl<'j> Reader<'j> {
    /// Creates a reader at the beginning of a text.
    pub fn new(text: &'j [u8]) -> Self {
        Self::at(text, 0)
    }

    /// Creates a reader at the beginning of a value within a text.
    pub fn at(text: &'j [u8], offset: usize) -> Self {
        let reading = ReadSettings::default();
        Self {
            text,
            base: offset,
            json: Jiter::new(&text[offset..]),
            depth: 0,
            misfits: Misfits::default(),
            unknown_record: None,
            reading,
            room: reading.max_built,
        }
    }

    /// Returns the position of the reader, in bytes from the beginning of the text.
    pub fn offset(&self) -> usize {
        self.base + self.json.current_index()
    }

    /// Sets how the reply is read.
    pub(crate) fn follow(&mut self, reading: ReadSettings) {
        (self.reading, self.room) = (reading, reading.max_built);
    }

    /// Returns how the reply is read, for parts that are read later.
    pub(crate) fn reading(&self) -> ReadSettings {
        self.reading
    }

    /// Returns how many misfits were found.
    pub(crate) fn misfit_count(&self) -> usize {
        self.misfits.count()
    }

    /// Takes the misfits out of the reader.
    pub(crate) fn take_misfits(&mut self) -> Misfits {
        std::mem::take(&mut self.misfits)
    }

    /// Returns an error unless only white space is left.
    pub fn finish(&mut self) -> Result<(), Misread> {
        self.step(|json| json.finish())
    }

    /// Returns a misfit at the current position. `what` was expected, such as `an integer`.
    #[cold]
    pub fn expected(&self, what: &'static str) -> Misread {
        Misread::expected(self.offset(), what)
    }

    /// Subtracts the memory that values are about to take from the limit.
    pub(super) fn charge(&mut self, bytes: usize) -> Result<(), Misread> {
        match self.room.checked_sub(bytes) {
            Some(room) => self.room = room,
            None => return Err(Misread::too_large(self.offset())),
        }
        Ok(())
    }

    /// Returns the current position.
    #[inline]
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            offset: self.offset(),
            depth: self.depth,
            misfits: self.misfits.count(),
            room: self.room,
        }
    }

    /// Returns to a value that does not fit, adds the misfit, and skips the value.
    ///
    /// Misfits within the value are removed, because the whole value is left out.
    #[cold]
    #[inline(never)]
    pub(super) fn leave_out(&mut self, start: Mark, misread: Misread) -> Result<(), Misread> {
        if misread.cause() != MisreadCause::Misfit {
            return Err(misread);
        }
        self.return_to(start);
        self.skip()?;
        self.misfits.add(misread);
        Ok(())
    }

    /// Adds a misfit.
    #[cold]
    pub(super) fn add_misfit(&mut self, misread: Misread) {
        self.misfits.add(misread);
    }

    /// Adds a misfit, because the object at this byte has members, but none that the record knows.
    #[cold]
    pub(super) fn add_unknown_record(&mut self, offset: usize) {
        self.unknown_record = Some(offset);
        self.unknown_record(offset).into_iter().for_each(|misread| self.misfits.add(misread));
    }

    /// Returns the misfit if the record that was just read began at this byte and has no known members.
    pub(super) fn unknown_record(&self, offset: usize) -> Option<Misread> {
        let is_unknown = self.unknown_record == Some(offset);
        is_unknown.then(|| Misread::expected(offset, "an object with a known member"))
    }

    /// Removes and returns the last misfit, which is the reason why the record at this byte cannot be read.
    #[cold]
    pub(super) fn last_misfit(&mut self, start: usize) -> Misread {
        self.misfits
            .pop()
            .unwrap_or_else(|| Misread::expected(start, "a record with all its members"))
    }

    /// Reads a value. If it does not fit, adds a misfit and returns `None`.
    pub(crate) fn attempt<T: FromReply>(&mut self) -> Result<Option<T>, Misread> {
        let start = self.mark();
        match T::read(self) {
            Ok(value) => Ok(Some(value)),
            Err(misread) => self.leave_out(start, misread).map(|()| None),
        }
    }

    /// Reads a value. An object may also be sent as JSON text.
    #[inline]
    pub fn value<T: FromReply>(&mut self) -> Result<T, Misread> {
        if T::IN_TEXT
            && let Some((offset, text)) = self.json_as_text()?
        {
            let mut value = None;
            self.within(offset, &text, &mut |inner| {
                value = Some(T::read(inner)?);
                Ok(())
            })?;
            return value.ok_or_else(|| self.expected("a value"));
        }
        T::read(self)
    }

    /// Reads a value with a function. An object or a list may also be sent as JSON text.
    pub(crate) fn unwrapped(&mut self, read: ReadValue<'_>) -> Result<(), Misread> {
        match self.json_as_text()? {
            Some((offset, text)) => self.within(offset, &text, read),
            None => read(self),
        }
    }

    /// Reads a value from JSON text that began at this byte.
    #[cold]
    fn within(&mut self, offset: usize, text: &str, read: ReadValue<'_>) -> Result<(), Misread> {
        let mut inner = Reader::new(text.as_bytes());
        (inner.reading, inner.room) = (self.reading, self.room);
        let read = read(&mut inner).and_then(|()| inner.finish());
        self.room = inner.room;
        let misfits = inner.take_misfits();
        misfits.kept().iter().for_each(|misfit| self.misfits.add(misfit.clone().within(offset)));
        read.map_err(|misread| misread.within(offset))
    }

    /// Reads the next value if it is a text that looks like JSON. Returns its offset and the text.
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

    /// Returns the kind of the next value.
    pub fn kind(&mut self) -> Result<Kind, Misread> {
        Ok(match self.peek()? {
            Peek::Null => Kind::Null,
            Peek::Array => Kind::List,
            Peek::Object => Kind::Object,
            _ => Kind::Scalar,
        })
    }

    /// Returns the kind of the next value if no text or flag is expected. Then false, empty text and the text `null`
    /// count as null.
    pub fn kind_or_nothing(&mut self) -> Result<Kind, Misread> {
        let peek = self.peek()?;
        if self.says_nothing(peek) { Ok(Kind::Null) } else { self.kind() }
    }

    /// Skips the next value, which must be valid JSON.
    pub fn skip(&mut self) -> Result<(), Misread> {
        let start = self.mark();
        match self.json.next_skip() {
            Err(error) if is_too_deep(&error) => {
                self.return_to(start);
                self.step(skip_nested)
            }
            skipped => self.step(|_| skipped),
        }
    }

    /// Skips the next value and passes its JSON to a function.
    pub(crate) fn skip_with<R>(&mut self, see: impl FnOnce(&[u8]) -> R) -> Result<R, Misread> {
        self.peek()?;
        let start = self.offset();
        self.skip()?;
        Ok(see(&self.text[start..self.offset()]))
    }

    /// Returns another reader at the next value, with the same settings. This reader consumes nothing.
    pub fn ahead(&mut self) -> Result<Reader<'j>, Misread> {
        self.peek()?;
        let mut ahead = Reader::at(self.text, self.offset());
        (ahead.reading, ahead.room) = (self.reading, self.room);
        Ok(ahead)
    }

    /// Returns to an earlier position. The misfits that were added since are removed, and the values that were read since
    /// are no longer counted.
    pub(crate) fn return_to(&mut self, start: Mark) {
        self.base = start.offset;
        self.json = Jiter::new(&self.text[start.offset..]);
        (self.depth, self.room) = (start.depth, start.room);
        self.misfits.truncate(start.misfits);
    }

    /// Reads text and passes it to a function. A number or a flag is passed as it is written, and null as empty text.
    #[inline]
    pub fn with_text<R>(&mut self, use_it: impl FnOnce(&str) -> R) -> Result<R, Misread> {
        Ok(match self.raw("text", false)? {
            RawScalar::Null => use_it(""),
            RawScalar::Flag(flag) => use_it(if flag { "true" } else { "false" }),
            RawScalar::Number(text) | RawScalar::Text(text) => use_it(text),
            RawScalar::Item(text) => use_it(&text),
        })
    }

    /// Reads text and converts it.
    #[inline]
    pub fn convert<T: for<'t> From<&'t str>>(&mut self) -> Result<T, Misread> {
        self.with_text(|text| T::from(text))
    }

    /// Skips `,"name":` if the text continues with exactly that. This is much faster than parsing the name and looking
    /// it up.
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

    /// Returns whether the next value is null or stands for null in Perl and JavaScript: false, empty text, or the text
    /// `null`.
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

    /// Skips the next value if it means that there is no value. Null always does. Empty text, the text `null` and false
    /// do unless `text` is set, and `{}` and `[]` do unless `empty` is set.
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

    /// Skips the next object or list if it is empty.
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

    /// Skips the next value and adds a misfit, because something else was expected.
    #[cold]
    pub(crate) fn pass_over(&mut self, expected: &'static str) -> Result<(), Misread> {
        self.peek()?;
        self.leave_out(self.mark(), self.expected(expected))
    }

    pub(super) fn deeper(&mut self) -> Result<(), Misread> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.expected("a value with less nesting"));
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

    /// Reads a scalar without parsing it. With `empty`, `{}` and `[]` count as null. A list with one scalar counts as
    /// that scalar.
    pub(super) fn raw(
        &mut self,
        wanted: &'static str,
        empty: bool,
    ) -> Result<RawScalar<'_>, Misread> {
        let base = self.base;
        let peek = self.peek()?;
        // Flags and numbers are skipped and then read from the text, because jiter's own methods would add its float
        // parser to every program.
        let start = self.json.current_index();
        let read = match peek {
            Peek::String => self.json.known_str().map(RawScalar::Text),
            Peek::Null => self.json.known_skip(peek).map(|()| RawScalar::Null),
            Peek::True | Peek::False => {
                self.json.known_skip(peek).map(|()| RawScalar::Flag(peek == Peek::True))
            }
            _ if peek.is_num() => self.json.known_skip(peek).map(|()| {
                let bytes = self.json.slice_to_current(start);
                RawScalar::Number(std::str::from_utf8(bytes).unwrap_or_default())
            }),
            _ => return self.raw_in_container(peek, wanted, empty),
        };
        read.map_err(|error| Misread::broken(base, &error))
    }

    /// Reads the scalar for which an object or a list stands.
    #[cold]
    fn raw_in_container(
        &mut self,
        peek: Peek,
        wanted: &'static str,
        empty: bool,
    ) -> Result<RawScalar<'static>, Misread> {
        let start = self.mark();
        if is_container(peek) && self.skip_empty(peek)? {
            if empty {
                return Ok(RawScalar::Null);
            }
        } else if peek == Peek::Array
            && let Some(item) = self.step(|json| json.known_array())?
            && !is_container(item)
        {
            let text = self.with_text(str::to_owned)?;
            if self.step(|json| json.array_step())?.is_none() {
                return Ok(RawScalar::Item(text));
            }
        }
        self.return_to(start);
        Err(self.expected(wanted))
    }

    /// Reads a scalar and parses it. Returns `None` for null, empty text and the like.
    pub(super) fn scalar<T>(
        &mut self,
        wanted: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Misread> {
        let start = self.offset();
        let parsed = match self.raw(wanted, true)? {
            RawScalar::Null => return Ok(None),
            RawScalar::Flag(true) => parse("1"),
            // A flag can be false. For all other types, false means that there is no value.
            RawScalar::Flag(false) => return Ok(parse("false")),
            RawScalar::Number(text) => parse(text),
            RawScalar::Text(text) => match text.trim() {
                "" | "null" => return Ok(None),
                text => parse(text),
            },
            RawScalar::Item(text) => parse(text.trim()),
        };
        match parsed {
            Some(value) => Ok(Some(value)),
            None => Err(Misread::expected(start, wanted)),
        }
    }
}
