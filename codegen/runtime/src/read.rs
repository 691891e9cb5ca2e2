//! Reading replies: a forgiving pull reader over JSON, and the [`Read`] trait of everything that a reply can hold.
//!
//! The generated code is small because the work is here, in functions that are not generic. A member's name is turned
//! into an index by [`Object::next`], so that generated code matches on numbers and unknown members never reach it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use jiter::{Jiter, JiterError, Peek};
use serde_json::Value;

use crate::{Dynamic, Limit, Secret, Timestamp};

/// How deeply a reply may nest. Deeper ones are no reply of cPanel's, and would exhaust the stack.
const MAX_DEPTH: u16 = 100;

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
    /// Whether a row of any other JSON kind than an object is to be passed over in a list of these.
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

/// Reads a whole text as one value.
pub fn from_text<T: Read>(text: &[u8]) -> Result<T, Misread> {
    let mut reader = Reader::new(text);
    let value = T::read(&mut reader)?;
    reader.finish()?;
    Ok(value)
}

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
enum Raw<'r> {
    Null,
    Flag(bool),
    Number(&'r str),
    Text(&'r str),
}

/// A pull reader over one JSON text.
pub struct Reader<'j> {
    text: &'j [u8],
    base: usize,
    json: Jiter<'j>,
    depth: u16,
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
    pub fn require(&self, missing: u64, names: &[&str]) -> Result<(), Misread> {
        match names.get(missing.trailing_zeros() as usize) {
            Some(name) => Err(Misread {
                offset: self.offset(),
                what: Cow::Owned(format!("the member `{name}` is missing")),
            }),
            None => Ok(()),
        }
    }

    /// Reads a value into its place.
    #[inline]
    pub fn set<T: Read>(&mut self, place: &mut T) -> Result<(), Misread> {
        *place = T::read(self)?;
        Ok(())
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

    /// Starts an object whose members have these names; null, `[]` and empty text are an object without members, and
    /// an array of one object is that object.
    pub fn object(&mut self, names: &'static [&'static str]) -> Result<Object, Misread> {
        let mut object = Object { names, guess: 0, state: State::First, in_list: false };
        let mut peek = self.peek()?;
        if peek == Peek::Array {
            match self.step(|json| json.known_array())? {
                Some(first) => {
                    object.in_list = true;
                    peek = first;
                }
                None => {
                    object.state = State::Done;
                    return Ok(object);
                }
            }
        }
        if peek == Peek::Object {
            self.deeper()?;
        } else if self.is_blank(peek)? {
            object.state = State::Done;
            object.leave_list(self)?;
        } else {
            return Err(self.expected("expected an object"));
        }
        Ok(object)
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

    fn list<T: Read>(&mut self) -> Result<Vec<T>, Misread> {
        let mut rows = Vec::new();
        let Some(mut peek) = self.first_row()? else { return Ok(rows) };
        if peek.is_none() {
            rows.push(T::read(self)?);
            return Ok(rows);
        }
        while let Some(kind) = peek {
            if T::RECORD && !matches!(kind, Peek::Object | Peek::Array) {
                self.pass_over()?;
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

    fn map<T: Read>(&mut self) -> Result<BTreeMap<String, T>, Misread> {
        let mut map = BTreeMap::new();
        let mut members = self.object(&[])?;
        while let Some(key) = members.advance(self, str::to_owned)? {
            map.insert(key, T::read(self)?);
        }
        Ok(map)
    }

    /// Passes over `,"name":`, if that is exactly what comes next: far cheaper than reading the name to look it up.
    #[inline]
    fn pass_key(&mut self, name: &str) -> bool {
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

    /// Consumes null and empty text, the ways in which Perl says nothing.
    fn is_blank(&mut self, peek: Peek) -> Result<bool, Misread> {
        if peek == Peek::Null {
            self.skip()?;
            return Ok(true);
        }
        let blank = peek == Peek::String && self.text[self.offset()..].starts_with(b"\"\"");
        if blank {
            self.skip()?;
        }
        Ok(blank)
    }

    fn pass_over(&mut self) -> Result<(), Misread> {
        self.peek()?;
        self.passed_over.push(self.offset());
        self.skip()
    }

    fn deeper(&mut self) -> Result<(), Misread> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.expected("the reply nests too deeply"));
        }
        Ok(())
    }

    fn peek(&mut self) -> Result<Peek, Misread> {
        self.step(|json| json.peek())
    }

    #[inline]
    fn step<T>(
        &mut self,
        step: impl FnOnce(&mut Jiter<'j>) -> Result<T, JiterError>,
    ) -> Result<T, Misread> {
        let base = self.base;
        step(&mut self.json).map_err(|error| broken(base, error))
    }

    fn raw(&mut self, wanted: &'static str) -> Result<Raw<'_>, Misread> {
        let base = self.base;
        let peek = self.peek()?;
        let read = match peek {
            Peek::String => self.json.known_str().map(Raw::Text),
            Peek::Null => self.json.known_null().map(|()| Raw::Null),
            Peek::True | Peek::False => self.json.known_bool(peek).map(Raw::Flag),
            _ if peek.is_num() => self
                .json
                .known_number_bytes(peek)
                .map(|bytes| Raw::Number(std::str::from_utf8(bytes).unwrap_or_default())),
            _ => return Err(self.expected(wanted)),
        };
        read.map_err(|error| broken(base, error))
    }

    /// A scalar that `parse` understands; null and blank text are nothing.
    fn scalar<T>(
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
fn broken(base: usize, error: JiterError) -> Misread {
    Misread {
        offset: base + error.index,
        what: Cow::Owned(format!("not valid JSON: {}", error.error_type)),
    }
}

fn parse_integer(text: &str) -> Option<i64> {
    if let Ok(integer) = text.parse() {
        return Some(integer);
    }
    let number: f64 = text.parse().ok()?;
    // Beyond 2^53 a float no longer names one integer.
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
}

fn parse_number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

fn parse_flag(text: &str) -> Option<bool> {
    match text {
        "1" => return Some(true),
        "0" => return Some(false),
        _ => {}
    }
    match text.to_ascii_lowercase().as_str() {
        "y" | "yes" | "on" | "true" | "enabled" => Some(true),
        "n" | "no" | "off" | "false" | "disabled" => Some(false),
        other => parse_number(other).map(|number| number != 0.0),
    }
}

fn parse_limit(text: &str) -> Option<Limit> {
    if text == "∞" || text.eq_ignore_ascii_case("unlimited") {
        return Some(Limit::Unlimited);
    }
    parse_number(text).map(Limit::Of)
}

/// The members of an object, one after the other.
pub struct Object {
    names: &'static [&'static str],
    guess: usize,
    state: State,
    in_list: bool,
}

#[derive(PartialEq)]
enum State {
    First,
    Further,
    Done,
}

impl Object {
    /// The index of the next member that has one of the names; members of other names are passed over.
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<Option<usize>, Misread> {
        let (names, guess) = (self.names, self.guess);
        // Servers send the members of all rows in one order, so the next name is mostly the one that followed.
        if self.state == State::Further
            && names.get(guess).is_some_and(|name| reader.pass_key(name))
        {
            self.guess += 1;
            return Ok(Some(guess));
        }
        loop {
            let known = self.advance(reader, |key| match names.get(guess) {
                Some(name) if *name == key => Some(guess),
                _ => names.iter().position(|name| *name == key),
            })?;
            match known {
                None => return Ok(None),
                Some(Some(index)) => {
                    self.guess = index + 1;
                    return Ok(Some(index));
                }
                Some(None) => reader.skip()?,
            }
        }
    }

    /// Goes to the next member, whatever its name is, and lets a function see the name.
    pub fn advance<R>(
        &mut self,
        reader: &mut Reader<'_>,
        see: impl FnOnce(&str) -> R,
    ) -> Result<Option<R>, Misread> {
        let base = reader.base;
        let key = match std::mem::replace(&mut self.state, State::Further) {
            State::First => reader.json.known_object(),
            State::Further => reader.json.next_key(),
            State::Done => {
                self.state = State::Done;
                return Ok(None);
            }
        };
        let seen = key.map_err(|error| broken(base, error))?.map(see);
        if seen.is_none() {
            self.state = State::Done;
            reader.depth -= 1;
            self.leave_list(reader)?;
        }
        Ok(seen)
    }

    fn leave_list(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread> {
        if std::mem::take(&mut self.in_list) {
            while reader.step(|json| json.array_step())?.is_some() {
                reader.pass_over()?;
            }
        }
        Ok(())
    }
}

/// Says how a scalar is read: as a value that must be there, and as one that blank text leaves out.
macro_rules! scalar {
    ($($type:ty, $wanted:literal, $parse:expr;)*) => {$(
        impl Read for $type {
            fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
                let at = reader.offset();
                Self::read_option(reader)?.ok_or(Misread { offset: at, what: Cow::Borrowed($wanted) })
            }

            fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
                reader.scalar($wanted, $parse)
            }
        }
    )*};
}

scalar! {
    i64, "expected an integer", parse_integer;
    f64, "expected a number", parse_number;
    Limit, "expected a number or `unlimited`", parse_limit;
    Timestamp, "expected seconds since the epoch", |text| parse_integer(text).map(Timestamp);
}

impl Read for bool {
    /// Perl's false is null, empty text or 0.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(Self::read_option(reader)?.unwrap_or_default())
    }

    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        reader.scalar("expected a flag", parse_flag)
    }
}

impl Read for String {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.with_text(str::to_owned)
    }

    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        Ok(match reader.raw("expected text")? {
            Raw::Null => None,
            Raw::Flag(flag) => Some(flag.to_string()),
            Raw::Number(text) | Raw::Text(text) => Some(text.to_owned()),
        })
    }
}

impl Read for Secret {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.with_text(|text| Self::new(text))
    }
}

impl Read for () {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.skip()
    }
}

impl Read for Value {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.peek()?;
        let offset = reader.offset();
        let start = offset - reader.base;
        reader.skip()?;
        serde_json::from_slice(reader.json.slice_to_current(start)).map_err(|error| Misread {
            offset,
            what: Cow::Owned(format!("not valid JSON: {error}")),
        })
    }
}

impl Read for Dynamic {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Value::read(reader).map(Self)
    }
}

impl<T: Read> Read for Option<T> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        T::read_option(reader)
    }
}

impl<T: Read> Read for Vec<T> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.list()
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.map()
    }
}
