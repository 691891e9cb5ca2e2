//! YAML text to a tree and back, with the place of every fault. The only file that names the YAML library.

mod print;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

pub use print::print;

/// A YAML document as a tree. Maps keep the order of the text; keys are always text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Nothing: `null`, `~`, or no value at all.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction, or one too large for the above.
    Number(f64),
    /// Everything else that is no list or map.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the text.
    Map(Vec<(String, Node)>),
}

/// A step into a document; a path is a slice of them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// To the value of a key.
    Key(String),
    /// To an item of a list, from 0.
    Index(usize),
}

/// Where something stands in a text; the first line and the first column are 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
}

/// Why a text is no document of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxFault {
    /// What is wrong, without the place.
    pub message: String,
    /// Where, as far as the library says.
    pub place: Option<Place>,
    /// For a key that stands twice in a map: the way to it. Empty for everything else.
    pub path: Vec<Step>,
}

impl Node {
    /// The value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.as_map()?.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// The entries, where this is a map.
    pub fn as_map(&self) -> Option<&[(String, Node)]> {
        if let Node::Map(entries) = self { Some(entries) } else { None }
    }

    /// The items, where this is a list.
    pub fn as_list(&self) -> Option<&[Node]> {
        if let Node::List(items) = self { Some(items) } else { None }
    }

    /// The text, where this is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Node::Text(text) = self { Some(text) } else { None }
    }

    /// `true` or `false`, where this is one of them.
    pub fn as_bool(&self) -> Option<bool> {
        if let Node::Bool(value) = self { Some(*value) } else { None }
    }

    /// The number, where this is a whole one.
    pub fn as_integer(&self) -> Option<i64> {
        if let Node::Integer(value) = self { Some(*value) } else { None }
    }

    /// What kind of value this is, for messages.
    pub fn kind(&self) -> &'static str {
        match self {
            Node::Null => "nothing",
            Node::Bool(_) => "true or false",
            Node::Integer(_) => "an integer",
            Node::Number(_) => "a number",
            Node::Text(_) => "text",
            Node::List(_) => "a list",
            Node::Map(_) => "a map",
        }
    }
}

/// Reads one document. Every key that stands twice in a map is a fault of its own; an empty text is `Null`.
pub fn parse(text: &str) -> Result<Node, Vec<SyntaxFault>> {
    if text.starts_with('\u{feff}') {
        let message = "the text begins with a byte order mark, which UTF-8 does without".to_owned();
        let place = Some(Place { line: 1, column: 1 });
        return Err(vec![SyntaxFault { message, place, path: Vec::new() }]);
    }
    let twins = RefCell::new(Vec::new());
    let reader = Reader { path: Path::Root, twins: &twins };
    let node = match reader.deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(node) => node,
        Err(error) => {
            let mut fault = syntax_fault(&error);
            // Of a second document the library does not say where it begins.
            let rows = text.lines().enumerate().filter(|(_, line)| line.starts_with("---"));
            fault.place =
                fault.place.or(rows.last().map(|(row, _)| Place { line: row + 1, column: 1 }));
            return Err(vec![fault]);
        }
    };
    let twins = twins.into_inner();
    if twins.is_empty() {
        return Ok(node);
    }
    Err(twins.into_iter().map(|(path, nth)| twin_fault(text, path, nth)).collect())
}

/// Where the key (or the list item) at the end of a path stands.
pub fn locate_key(text: &str, path: &[Step]) -> Option<Place> {
    match path.last() {
        Some(Step::Key(_)) => locate(text, path, 1, true),
        _ => locate(text, path, 1, false),
    }
}

/// Where the value at the end of a path begins.
pub fn locate_value(text: &str, path: &[Step]) -> Option<Place> {
    locate(text, path, 1, false)
}

/// The same document with an `x` for every `#`.
fn unmarked(node: &Node) -> Node {
    let text = |text: &str| text.replace('#', "x");
    match node {
        Node::Text(plain) => Node::Text(text(plain)),
        Node::List(items) => Node::List(items.iter().map(unmarked).collect()),
        Node::Map(entries) => {
            Node::Map(entries.iter().map(|(key, node)| (text(key), unmarked(node))).collect())
        }
        other => other.clone(),
    }
}

/// Where the comments of a text begin. A `#` begins one exactly if the document is the same without the rest of its line.
pub fn comments(text: &str) -> Vec<Place> {
    let mut found = Vec::new();
    if !text.contains('#') {
        return found;
    }
    let Ok(whole) = parse(text) else { return found };
    if parse(&text.replace('#', "x")).is_ok_and(|node| node == unmarked(&whole)) {
        // Every `#` is part of a text: without this each of them would cost a parse below.
        return found;
    }
    let mut start = 0;
    for (row, line) in text.split_inclusive('\n').enumerate() {
        let body = line.trim_end_matches(['\n', '\r']);
        let begins = |at: usize| at == 0 || body[..at].ends_with([' ', '\t']);
        for (at, _) in body.match_indices('#').filter(|(at, _)| begins(*at)) {
            let without = [&text[..start + at], &text[start + body.len()..]].concat();
            if parse(&without).is_ok_and(|node| node == whole) {
                found.push(Place { line: row + 1, column: body[..at].chars().count() + 1 });
                break;
            }
        }
        start += line.len();
    }
    found
}

fn syntax_fault(error: &serde_yaml::Error) -> SyntaxFault {
    let place = error.location().map(|at| Place { line: at.line(), column: at.column() });
    let full = error.to_string();
    // The library ends its messages with the place, which we give apart.
    let message = place.and_then(|at| {
        let tail = format!(" at line {} column {}", at.line, at.column);
        full.split_once(&tail).map(|(before, after)| format!("{before}{after}"))
    });
    SyntaxFault { message: message.unwrap_or(full), place, path: Vec::new() }
}

fn twin_fault(text: &str, path: Vec<Step>, nth: usize) -> SyntaxFault {
    let name = match path.last() {
        Some(Step::Key(name)) => name.as_str(),
        _ => "",
    };
    let message = format!("the key `{name}` stands here a second time");
    let place = locate(text, &path, nth, true);
    SyntaxFault { message, place, path }
}

/// The way from the root to where the reader is, without copying keys while all is well.
#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn steps(&self) -> Vec<Step> {
        let (mut steps, last) = match self {
            Path::Root => return Vec::new(),
            Path::Key(parent, key) => (parent.steps(), Step::Key((*key).to_owned())),
            Path::Index(parent, index) => (parent.steps(), Step::Index(*index)),
        };
        steps.push(last);
        steps
    }
}

/// Builds the tree and notes each key that stands again in its map: its path, and its how-manieth it is.
#[derive(Clone, Copy)]
struct Reader<'a> {
    path: Path<'a>,
    twins: &'a RefCell<Vec<(Vec<Step>, usize)>>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Node;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a plain YAML value without a tag")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(i64::try_from(value).map_or(Node::Number(value as f64), Node::Integer))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Node, E> {
        Ok(Node::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(Node::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        loop {
            let inner = Reader { path: Path::Index(&self.path, items.len()), twins: self.twins };
            match access.next_element_seed(inner)? {
                Some(item) => items.push(item),
                None => return Ok(Node::List(items)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        while let Some(key) = access.next_key_seed(KeyReader)? {
            let before = entries.iter().filter(|(name, _)| *name == key).count();
            let path = Path::Key(&self.path, &key);
            if before > 0 {
                self.twins.borrow_mut().push((path.steps(), before + 1));
            }
            let value = access.next_value_seed(Reader { path, twins: self.twins })?;
            entries.push((key, value));
        }
        Ok(Node::Map(entries))
    }
}

/// Reads a key; one that is no text (`200:`) counts as what is written.
struct KeyReader;

impl<'de> DeserializeSeed<'de> for KeyReader {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyReader {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a key that is plain text")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }
}

/// Walks to the end of a path and raises an error there: the library says where it stands.
fn locate(text: &str, path: &[Step], nth: usize, key: bool) -> Option<Place> {
    let finder = Finder { path, nth, key };
    let error = finder.deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    if !error.to_string().contains(FOUND) {
        return None;
    }
    error.location().map(|at| Place { line: at.line(), column: at.column() })
}

const FOUND: &str = "the place that was looked for";

#[derive(Clone, Copy)]
struct Finder<'a> {
    path: &'a [Step],
    /// Which of several equal keys at the end of the path is meant, from 1.
    nth: usize,
    /// Whether the key is wanted rather than the value.
    key: bool,
}

impl<'de> DeserializeSeed<'de> for Finder<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.path {
            [] => deserializer.deserialize_any(Here),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Finder<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a list or a map")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        for at in 0.. {
            let more = match self.path {
                [Step::Index(wanted), rest @ ..] if *wanted == at => {
                    access.next_element_seed(Finder { path: rest, ..self })?
                }
                _ => access.next_element::<de::IgnoredAny>()?.map(|_| ()),
            };
            if more.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let mut seen = 0;
        loop {
            let (rest, wanted) = match self.path {
                [Step::Key(wanted), rest @ ..] => (rest, Some(wanted.as_str())),
                _ => (self.path, None),
            };
            let last = rest.is_empty();
            let raise = (last && self.key && seen + 1 == self.nth).then_some(wanted).flatten();
            let Some(key) = access.next_key_seed(KeyFinder(raise))? else { return Ok(()) };
            if wanted != Some(key.as_str()) {
                access.next_value::<de::IgnoredAny>()?;
                continue;
            }
            seen += 1;
            if last && seen < self.nth {
                access.next_value::<de::IgnoredAny>()?;
            } else {
                access.next_value_seed(Finder { path: rest, ..self })?;
            }
        }
    }
}

struct KeyFinder<'a>(Option<&'a str>);

impl<'de> DeserializeSeed<'de> for KeyFinder<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyFinder<'_> {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("a key that is plain text")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<String, E> {
        if self.0 == Some(value) { Err(E::custom(FOUND)) } else { Ok(value.to_owned()) }
    }
}

/// Raises the error of a place that was found, whatever stands there.
struct Here;

impl<'de> Visitor<'de> for Here {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str("any value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Err(E::custom(FOUND))
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Err(E::custom(FOUND))
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<(), E> {
        Err(E::custom(FOUND))
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<(), E> {
        Err(E::custom(FOUND))
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<(), E> {
        Err(E::custom(FOUND))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<(), E> {
        Err(E::custom(FOUND))
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<(), E> {
        Err(E::custom(FOUND))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(de::Error::custom(FOUND))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(de::Error::custom(FOUND))
    }
}
