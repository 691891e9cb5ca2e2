//! Reads YAML text into a tree. Only this file uses the YAML libraries.
//!
//! `serde_yaml` reads every text and alone decides what is valid YAML and what each value is. It does not report
//! places. So a text with a fault is parsed again by `saphyr_parser` to find the places of its nodes. The same parser
//! finds comments.

use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

use super::{Node, Parsed, Place, Placed, Places, SyntaxFault};

/// The limit of nesting. It is the limit of `serde_yaml`.
const DEPTH: usize = 128;
/// The number of nodes that the aliases of a document may repeat.
const REPEATED: usize = 1_000_000;

/// Parses one document. Every key that appears twice in a map is a fault. An empty text is `Null`.
pub fn parse(text: &str) -> Result<Parsed, Vec<SyntaxFault>> {
    if let Some(fault) = unfit(text) {
        return Err(vec![fault]);
    }
    if let Some(place) = too_deep(text) {
        return Err(vec![SyntaxFault { message: deep(), place }]);
    }
    // Each node takes at least one character, unless an alias repeats it.
    let left = text.len().saturating_add(REPEATED);
    let reading = NodeReader { left: Cell::new(left), ..NodeReader::default() };
    match (&reading).deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(node) => {
            let parsed = Parsed::new(node);
            if !reading.has_double.get() {
                return Ok(parsed);
            }
            parsed.find_places(text);
            let mut faults = Vec::new();
            doubles(parsed.top(), &mut faults);
            faults.sort_by_key(|fault| fault.place);
            Err(faults)
        }
        Err(error) => Err(vec![refusal(text, &error, reading.message.take())]),
    }
}

/// Finds a character that a schema must not contain.
fn unfit(text: &str) -> Option<SyntaxFault> {
    if text.starts_with('\u{feff}') {
        let message =
            "the text begins with a byte order mark; save it as UTF-8 without one".to_owned();
        return Some(SyntaxFault { message, place: Place { line: 1, column: 1 } });
    }
    let at = text.find(is_unfit)?;
    let found = text[at..].chars().next()?;
    let message = format!("the text holds a control character, U+{:04X}", found as u32);
    Some(SyntaxFault { message, place: end(&text[..at]) })
}

fn is_unfit(c: char) -> bool {
    let is_blank = matches!(c, '\t' | '\n' | '\r' | '\u{85}');
    (c.is_control() && !is_blank) || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// Returns the place after the end of a text.
fn end(text: &str) -> Place {
    let line = text.rsplit('\n').next().unwrap_or_default();
    Place { line: text.matches('\n').count() + 1, column: line.chars().count() + 1 }
}

/// The state while `serde_yaml` reads a text into nodes.
#[derive(Default)]
struct NodeReader {
    /// How many more nodes are allowed.
    left: Cell<usize>,
    /// Whether a map has a key twice.
    has_double: Cell<bool>,
    /// The message of a refusal by this module rather than by the library.
    message: RefCell<String>,
}

impl NodeReader {
    fn refuse<E: Error>(&self, message: String) -> E {
        *self.message.borrow_mut() = message;
        E::custom("refused")
    }
}

impl<'de> DeserializeSeed<'de> for &NodeReader {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Node, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &NodeReader {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::Number(value as f64), Node::Integer))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Number(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element_seed(self)? {
            items.push(item);
            self.count()?;
        }
        Ok(Node::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(MapKey(key)) = from.next_key_seed(MapKey::default())? {
            entries.push((key, from.next_value_seed(self)?));
            self.count()?;
        }
        let mut seen = HashSet::with_capacity(entries.len());
        if !entries.iter().all(|(key, _)| seen.insert(key)) {
            self.has_double.set(true);
        }
        Ok(Node::Map(entries))
    }

    /// Refuses a tag that is not part of YAML.
    fn visit_enum<A: EnumAccess<'de>>(self, from: A) -> Result<Node, A::Error> {
        let (tag, _) = from.variant::<String>()?;
        Err(self.refuse(format!("the tag `!{}` is not supported", tag.trim_start_matches('!'))))
    }
}

impl NodeReader {
    /// Counts a node against the limit.
    fn count<E: Error>(&self) -> Result<(), E> {
        match self.left.get().checked_sub(1) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => Err(self.refuse(TOO_MUCH.to_owned())),
        }
    }
}

const TOO_MUCH: &str = "the aliases expand to too many nodes";

/// A key. A key that is not text counts as the text that is written (`200:`).
#[derive(Default)]
struct MapKey(String);

impl<'de> DeserializeSeed<'de> for MapKey {
    type Value = Self;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for MapKey {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("plain text as a key")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self, E> {
        Ok(Self(value.to_owned()))
    }
}

/// Reports the keys that appear twice in a map.
fn doubles(at: Placed<'_>, faults: &mut Vec<SyntaxFault>) {
    let mut seen = HashSet::new();
    for (key, value) in at.entries() {
        if !seen.insert(key) {
            let message = format!("duplicate key `{key}`");
            faults.push(SyntaxFault { message, place: value.key() });
        }
        doubles(value, faults);
    }
    at.items().for_each(|item| doubles(item, faults));
}

/// Explains why a text was not read. Replaces messages of the library that do not help.
fn refusal(text: &str, error: &serde_yaml::Error, ours: String) -> SyntaxFault {
    let place = error.location().map(|location| {
        let at = text.char_indices().nth(location.index()).map_or(text.len(), |(at, _)| at);
        end(&text[..at])
    });
    let theirs = error.to_string();
    let is = |what: &str| theirs.starts_with(what);
    let message = if !ours.is_empty() {
        ours
    } else if is("recursion limit") || theirs.contains(": recursion limit") {
        deep()
    } else if is("repetition limit") {
        TOO_MUCH.to_owned()
    } else if is("unknown anchor") {
        "there is no anchor of this name above".to_owned()
    } else if is("deserializing from YAML containing more than one document") {
        let message = "a second document begins here; only one is allowed".to_owned();
        return SyntaxFault { message, place: second_document(text).unwrap_or_default() };
    } else {
        without_places(&theirs)
    };
    SyntaxFault { message, place: place.unwrap_or_default() }
}

/// Removes places such as ` at line 4 column 1` from a message: they are shown beside it.
fn without_places(message: &str) -> String {
    let mut parts = message.split(" at line ");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = |text: &'_ str| {
            text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len()
        };
        let rest = &part[digits(part)..];
        let rest = rest.strip_prefix(" column ").unwrap_or(rest);
        out.push_str(&rest[digits(rest)..]);
    }
    out
}

/// Returns the places of all nodes, or `None` if the second library cannot read the text.
pub(super) fn places(text: &str) -> Option<Places> {
    let mut reader =
        PlaceReader { events: Parser::new_from_str(text), depth: 0, anchors: HashMap::new() };
    reader.next()?;
    match reader.next()? {
        (Event::StreamEnd, place) => Some(Places::of(place)),
        _ => {
            let first = reader.next()?;
            reader.node(first)
        }
    }
}

struct PlaceReader<'t> {
    events: Events<'t>,
    /// The number of open lists and maps.
    depth: usize,
    /// The places inside each node that has an anchor.
    anchors: HashMap<usize, Arc<[Places]>>,
}

type Events<'t> = Parser<'t, saphyr_parser::StrInput<'t>>;

impl<'t> PlaceReader<'t> {
    fn next(&mut self) -> Option<(Event<'t>, Place)> {
        let (event, span) = self.events.next()?.ok()?;
        Some((event, place(&span.start)))
    }

    fn node(&mut self, (event, place): (Event<'t>, Place)) -> Option<Places> {
        let (anchor, inside) = match event {
            // A fault in an alias is shown at its anchor.
            Event::Alias(anchor) => (0, self.anchors.get(&anchor)?.clone()),
            Event::Scalar(_, _, anchor, _) => (anchor, Arc::default()),
            Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) => {
                (anchor, self.inside()?)
            }
            _ => return None,
        };
        // The number 0 means that a node has no anchor.
        if anchor > 0 {
            self.anchors.insert(anchor, inside.clone());
        }
        Some(Places { inside, ..Places::of(place) })
    }

    fn inside(&mut self) -> Option<Arc<[Places]>> {
        self.depth += 1;
        if self.depth > DEPTH {
            return None;
        }
        let mut inside = Vec::new();
        loop {
            let next = self.next()?;
            match next.0 {
                Event::SequenceEnd | Event::MappingEnd => break,
                _ => inside.push(self.node(next)?),
            }
        }
        self.depth -= 1;
        Some(inside.into())
    }
}

/// Returns the place where a text is nested too deep. `serde_yaml` would refuse it too, but in time that grows with the
/// square of the depth. So a text with very many brackets is checked first.
fn too_deep(text: &str) -> Option<Place> {
    const MANY: usize = 2_000;
    text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).nth(MANY)?;
    let mut depth = 0_usize;
    for event in Parser::new_from_str(text) {
        let (event, span) = match event {
            Ok(event) => event,
            // The scanner looks ahead and may reach its own limit first.
            Err(error) if error.info().contains("recursion limit") => {
                return Some(place(error.marker()));
            }
            Err(_) => return None,
        };
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth -= 1,
            _ => {}
        }
        if depth > DEPTH {
            return Some(place(&span.start));
        }
    }
    None
}

fn deep() -> String {
    format!("this is nested more than {DEPTH} levels deep")
}

fn place(mark: &Marker) -> Place {
    Place { line: mark.line(), column: mark.col() + 1 }
}

/// Returns the place of the second document of a text.
fn second_document(text: &str) -> Option<Place> {
    let events = Parser::new_from_str(text).map_while(Result::ok);
    let mut starts = events.filter(|(event, _)| matches!(event, Event::DocumentStart(_)));
    starts.nth(1).map(|(_, span)| place(&span.start))
}

/// Returns the places of all comments, except for a comment in the first line. `node` is the tree of the text.
pub(super) fn comments(text: &str, node: &Node) -> Vec<Place> {
    if !may_have_comments(text, node) {
        return Vec::new();
    }
    let scalar = |(event, span): (Event<'_>, Span)| match event {
        Event::Scalar(_, style, ..) => {
            Some(ScalarSpan { start: span.start.index(), end: span.end.index(), style })
        }
        _ => None,
    };
    let events = Parser::new_from_str(text).map_while(Result::ok);
    let mut found = marks(text, &events.filter_map(scalar).collect::<Vec<_>>());
    found.retain(|place| *place != Place { line: 1, column: 1 });
    found
}

/// Returns whether a text may have a `#` outside of its values. Aliases and escapes can add a `#` to a value that is not in the
/// text, so counting is not enough then.
fn may_have_comments(text: &str, node: &Node) -> bool {
    fn hashes(text: &str) -> usize {
        text.bytes().filter(|byte| *byte == b'#').count()
    }
    fn inside(node: &Node) -> usize {
        match node {
            Node::Text(text) => hashes(text),
            Node::List(items) => items.iter().map(inside).sum(),
            Node::Map(entries) => {
                entries.iter().map(|(key, value)| hashes(key) + inside(value)).sum()
            }
            _ => 0,
        }
    }
    let first = text.lines().next().filter(|line| line.starts_with('#')).unwrap_or_default();
    let rest = hashes(&text[first.len()..]);
    let is_alias = |(at, _): (usize, &str)| {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        before.is_none_or(|c| c.is_whitespace() || "[{,".contains(c))
            && after.is_some_and(|c| !c.is_whitespace() && c != '*')
    };
    rest > 0
        && (rest != inside(node)
            || ["\\x23", "\\u0023", "\\U00000023"].iter().any(|escape| text.contains(escape))
            || text.match_indices('*').any(is_alias))
}

/// The start and the end of a scalar, in characters.
struct ScalarSpan {
    start: usize,
    end: usize,
    style: ScalarStyle,
}

/// Returns the places of all comments: each `#` outside of the scalars. The library may report the end of a quoted text
/// behind the closing quote, so this function tracks the quotes itself.
fn marks(text: &str, texts: &[ScalarSpan]) -> Vec<Place> {
    let (mut found, mut texts) = (Vec::new(), texts.iter().peekable());
    let (mut line, mut start) = (1, 0);
    let (mut in_comment, mut quoted, mut escaped) = (false, false, false);
    for (at, c) in text.chars().enumerate() {
        if c == '\n' {
            (line, start, in_comment) = (line + 1, at + 1, false);
        }
        if in_comment {
            continue;
        }
        while texts.next_if(|text| text.end <= at).is_some() {
            quoted = false;
        }
        if let Some(text) = texts.peek().filter(|text| text.start <= at) {
            quoted ^= match text.style {
                ScalarStyle::SingleQuoted => c == '\'',
                ScalarStyle::DoubleQuoted => c == '"' && !escaped,
                _ => continue,
            };
            escaped = c == '\\' && !escaped;
        }
        if c == '#' && !quoted {
            in_comment = true;
            found.push(Place { line, column: at - start + 1 });
        }
    }
    found
}
