//! The pull reader: forgiving about the forms of objects, lists and scalars, exact about where it stands.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiter::{Jiter, JiterError, Peek};

use super::{Misread, Read, from_text};

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
    passed_over: Vec<usize>,
}

impl<'j> Reader<'j> {
    /// A reader at the beginning of a text.
    pub fn new(text: &'j [u8]) -> Self {
        Self::at(text, 0)
    }

    /// A reader at the beginning of a value within a text.
    pub fn at(text: &'j [u8], offset: usize) -> Self {
        Self {
            text,
            base: offset,
            json: Jiter::new(&text[offset..]),
            depth: 0,
            passed_over: Vec::new(),
        }
    }

    /// Where the reader stands, in bytes from the beginning of the text.
    pub fn offset(&self) -> usize {
        self.base + self.json.current_index()
    }

    /// The bytes at which rows were passed over, for they were of another kind than the rest.
    pub fn passed_over(&self) -> &[usize] {
        &self.passed_over
    }

    /// Fails unless nothing but white space is left.
    pub fn finish(&mut self) -> Result<(), Misread> {
        let base = self.base;
        self.json.finish().map_err(|error| broken(base, error))
    }

    /// A failure at this place.
    #[cold]
    pub fn expected(&self, what: &'static str) -> Misread {
        Misread { offset: self.offset(), what: Cow::Borrowed(what) }
    }

    /// Fails if any member that every server sends did not come: a bit of `missing` for each of the names.
    pub(super) fn require(&self, missing: u64, names: &[&str]) -> Result<(), Misread> {
        if missing == 0 {
            return Ok(());
        }
        match names.get(missing.trailing_zeros() as usize) {
            Some(name) => Err(Misread {
                offset: self.offset(),
                what: Cow::Owned(format!("the member `{name}` is missing")),
            }),
            None => Ok(()),
        }
    }

    /// Reads a value into its place. Once for each type, not once for each member, in the memory of the compiler and in the
    /// program.
    #[inline(never)]
    pub fn set<T: Read>(&mut self, place: &mut T) -> Result<(), Misread> {
        *place = self.value()?;
        Ok(())
    }

    /// Reads a value. What should be an object may also have been sent as JSON text.
    #[inline]
    pub fn value<T: Read>(&mut self) -> Result<T, Misread> {
        if T::RECORD
            && let Some((offset, text)) = self.json_as_text()?
        {
            return from_text(text.as_bytes())
                .map_err(|misread| Misread { offset, what: misread.what });
        }
        T::read(self)
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

    /// What kind of value comes next, where no text or flag is wanted: false and empty text are nothing there, as null is.
    pub fn kind_or_nothing(&mut self) -> Result<Kind, Misread> {
        let peek = self.peek()?;
        if self.says_nothing(peek) { Ok(Kind::Null) } else { self.kind() }
    }

    /// Passes over the next value, which must be JSON all the same.
    pub fn skip(&mut self) -> Result<(), Misread> {
        let base = self.base;
        self.json.next_skip().map_err(|error| broken(base, error))
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

    /// Goes back to a value that began at an offset and could not be read.
    pub(crate) fn return_to(&mut self, offset: usize, depth: u16) {
        self.base = offset;
        self.json = Jiter::new(&self.text[offset..]);
        self.depth = depth;
    }

    /// How deeply the reader stands.
    pub(crate) fn depth(&self) -> u16 {
        self.depth
    }

    /// Reads text and gives it to a function: a string, a number or a flag as it came; null is empty text.
    #[inline]
    pub fn with_text<R>(&mut self, use_it: impl FnOnce(&str) -> R) -> Result<R, Misread> {
        Ok(match self.raw("expected text")? {
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

    pub(super) fn list<T: Read>(&mut self) -> Result<Vec<T>, Misread> {
        let mut rows = Vec::new();
        let Some(mut peek) = self.first_row()? else { return Ok(rows) };
        if peek.is_none() {
            rows.push(T::read(self)?);
            return Ok(rows);
        }
        while let Some(kind) = peek {
            if T::RECORD && !matches!(kind, Peek::Object | Peek::Array) {
                self.pass_over()?;
            } else if !T::RECORD && self.is_nothing(kind) {
                rows.extend(self.value_of_nothing()?);
            } else {
                rows.push(T::read(self)?);
            }
            peek = self.step(|json| json.array_step())?;
        }
        self.depth -= 1;
        Ok(rows)
    }

    /// `None`: there are no rows. `Some(None)`: the one row was sent bare. `Some(Some(_))`: the first of several.
    fn first_row(&mut self) -> Result<Option<Option<Peek>>, Misread> {
        let peek = self.peek()?;
        if peek == Peek::Array {
            let first = self.step(|json| json.known_array())?;
            if first.is_some() {
                self.deeper()?;
            }
            return Ok(first.map(Some));
        }
        if self.is_blank(peek)? {
            return Ok(None);
        }
        Ok(Some(None))
    }

    pub(super) fn map<T: Read>(&mut self) -> Result<BTreeMap<String, T>, Misread> {
        let mut map = BTreeMap::new();
        let mut members = self.object(&[])?;
        while let Some(key) = members.advance(self, str::to_owned)? {
            let kind = self.peek()?;
            if self.is_nothing(kind) {
                map.extend(self.value_of_nothing()?.map(|value| (key, value)));
            } else {
                map.insert(key, self.value()?);
            }
        }
        Ok(map)
    }

    /// Whether null or empty text comes next.
    fn is_nothing(&self, kind: Peek) -> bool {
        kind == Peek::Null
            || kind == Peek::String && self.text[self.offset()..].starts_with(b"\"\"")
    }

    /// Reads null or empty text, and passes it over where it is no value of the type.
    fn value_of_nothing<T: Read>(&mut self) -> Result<Option<T>, Misread> {
        let offset = self.offset();
        let value = self.attempt()?;
        if value.is_none() {
            self.passed_over.push(offset);
        }
        Ok(value)
    }

    /// Reads a value, or skips what is no value of the type.
    pub(crate) fn attempt<T: Read>(&mut self) -> Result<Option<T>, Misread> {
        let (offset, depth) = (self.offset(), self.depth);
        if let Ok(value) = T::read(self) {
            return Ok(Some(value));
        }
        self.return_to(offset, depth);
        self.skip()?;
        Ok(None)
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

    /// Whether null, false or empty text comes next, the ways in which Perl says nothing.
    fn says_nothing(&self, peek: Peek) -> bool {
        peek == Peek::False || self.is_nothing(peek)
    }

    /// Consumes null, false and empty text.
    pub(super) fn is_blank(&mut self, peek: Peek) -> Result<bool, Misread> {
        let blank = self.says_nothing(peek);
        if blank {
            self.skip()?;
        }
        Ok(blank)
    }

    pub(super) fn pass_over(&mut self) -> Result<(), Misread> {
        self.peek()?;
        self.passed_over.push(self.offset());
        self.skip()
    }

    pub(super) fn deeper(&mut self) -> Result<(), Misread> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.expected("the reply nests too deeply"));
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
        step(&mut self.json).map_err(|error| broken(base, error))
    }

    pub(super) fn raw(&mut self, wanted: &'static str) -> Result<Raw<'_>, Misread> {
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
            _ => return Err(self.expected(wanted)),
        };
        read.map_err(|error| broken(base, error))
    }

    /// A scalar that `parse` understands; null and blank text are nothing.
    pub(super) fn scalar<T>(
        &mut self,
        wanted: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, Misread> {
        let start = self.offset();
        let parsed = match self.raw(wanted)? {
            Raw::Null => return Ok(None),
            Raw::Flag(flag) => parse(if flag { "1" } else { "0" }),
            Raw::Number(text) => parse(text),
            Raw::Text(text) => match text.trim() {
                "" => return Ok(None),
                text => parse(text),
            },
        };
        match parsed {
            Some(value) => Ok(Some(value)),
            // White space may stand between the start and the value.
            None => {
                let blank = |byte: &&u8| byte.is_ascii_whitespace();
                let offset = start + self.text[start..].iter().take_while(blank).count();
                Err(Misread { offset, what: Cow::Borrowed(wanted) })
            }
        }
    }
}

#[cold]
pub(super) fn broken(base: usize, error: JiterError) -> Misread {
    Misread {
        offset: base + error.index,
        what: Cow::Owned(format!("not valid JSON: {}", error.error_type)),
    }
}
