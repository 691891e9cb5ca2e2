//! YAML text to a tree: one pass gives every node its place and finds the comments. The only file that names the library.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, Tag};

use super::{Node, Parsed, Place, Places, SyntaxFault};

/// No document is nested deeper.
const DEPTH: usize = 128;
/// The aliases of a document repeat no more nodes than this.
const REPEATED: usize = 1_000_000;

/// Reads one document. Every key that stands twice in a map is a fault of its own; an empty text is `Null`.
pub fn parse(text: &str) -> Result<Parsed, Vec<SyntaxFault>> {
    if let Some(fault) = unfit(text) {
        return Err(vec![fault]);
    }
    let mut builder = Builder {
        events: Parser::new_from_str(text),
        depth: 0,
        count: 0,
        repeated: 0,
        anchors: HashMap::new(),
        texts: Vec::new(),
        faults: Vec::new(),
    };
    let built = builder.document();
    let Builder { mut faults, texts, .. } = builder;
    match built {
        Ok(Built { node, places, .. }) if faults.is_empty() => {
            Ok(Parsed { node, places, comments: comments(text, &texts) })
        }
        built => {
            faults.extend(built.err());
            faults.sort_by_key(|fault| fault.place);
            Err(faults)
        }
    }
}

/// A character that no text of ours has.
fn unfit(text: &str) -> Option<SyntaxFault> {
    if text.starts_with('\u{feff}') {
        let message = "the text begins with a byte order mark, which UTF-8 does without".to_owned();
        return Some(SyntaxFault { message, place: Place { line: 1, column: 1 } });
    }
    let at = text.find(|c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}'))?;
    let (before, found) = (&text[..at], text[at..].chars().next()?);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let place = Place { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 };
    let message = format!("a control character, U+{:04X}, stands here", found as u32);
    Some(SyntaxFault { message, place })
}

/// A node with the places of all that is in it.
#[derive(Clone)]
struct Built {
    node: Node,
    places: Places,
    /// How many nodes it is.
    count: usize,
    /// How many levels it has.
    levels: usize,
}

/// Where a scalar begins and ends, in characters.
struct Scalar {
    start: usize,
    end: usize,
    style: ScalarStyle,
}

struct Builder<P> {
    events: P,
    /// How many lists and maps are open.
    depth: usize,
    /// How many nodes there are so far.
    count: usize,
    /// How many of them come from aliases.
    repeated: usize,
    anchors: HashMap<usize, Built>,
    /// A `#` in one of these is no comment.
    texts: Vec<Scalar>,
    /// Keys that stand twice.
    faults: Vec<SyntaxFault>,
}

impl<'t, P: Iterator<Item = Result<(Event<'t>, Span), ScanError>>> Builder<P> {
    fn next(&mut self) -> Result<(Event<'t>, Place), SyntaxFault> {
        let (event, span) = match self.events.next() {
            Some(Ok(event)) => event,
            Some(Err(error)) => return Err(fault(error.info(), place(error.marker()))),
            None => (Event::StreamEnd, Span::default()),
        };
        if let Event::Scalar(_, style, ..) = event {
            let (start, end) = (span.start.index(), span.end.index());
            self.texts.push(Scalar { start, end, style });
        }
        Ok((event, place(&span.start)))
    }

    fn document(&mut self) -> Result<Built, SyntaxFault> {
        self.next()?;
        if let (Event::StreamEnd, place) = self.next()? {
            return Ok(Built::scalar(Node::Null, place));
        }
        let first = self.next()?;
        let built = self.node(first)?;
        self.next()?;
        match self.next()? {
            (Event::StreamEnd, _) => Ok(built),
            (_, place) => Err(fault("a second document begins here; a file has one", place)),
        }
    }

    fn node(&mut self, (event, place): (Event<'t>, Place)) -> Result<Built, SyntaxFault> {
        let before = self.count;
        self.count += 1;
        let (anchor, mut built) = match event {
            Event::Alias(anchor) => return self.repeat(anchor, place),
            Event::Scalar(value, style, anchor, tag) => {
                let tag = tag.as_deref().map(|tag| core(tag, place)).transpose()?;
                let node = match tag {
                    Some("null" | "bool" | "int" | "float") => plain(&value),
                    None if style == ScalarStyle::Plain => plain(&value),
                    _ => Node::Text(value.into_owned()),
                };
                (anchor, Built::scalar(node, place))
            }
            Event::SequenceStart(anchor, tag) => (anchor, self.list(tag.as_deref(), place)?),
            Event::MappingStart(anchor, tag) => (anchor, self.map(tag.as_deref(), place)?),
            _ => return Err(fault("a value is missing here", place)),
        };
        built.count = self.count - before;
        // Whatever has no anchor has the number 0.
        if anchor > 0 {
            self.anchors.insert(anchor, built.clone());
        }
        Ok(built)
    }

    /// What an alias stands for. A fault in it is shown where the anchor is.
    fn repeat(&mut self, anchor: usize, place: Place) -> Result<Built, SyntaxFault> {
        let Some(known) = self.anchors.get(&anchor) else {
            return Err(fault("this is an alias for what it stands in", place));
        };
        self.repeated += known.count;
        self.count += known.count;
        if self.repeated > REPEATED {
            return Err(fault("the aliases repeat too much of the text", place));
        }
        if self.depth + known.levels > DEPTH {
            return Err(too_deep(place));
        }
        let mut built = known.clone();
        (built.places.key, built.places.value) = (place, place);
        Ok(built)
    }

    fn enter(&mut self, tag: Option<&Tag>, usual: &str, place: Place) -> Result<(), SyntaxFault> {
        if let Some(tag) = tag
            && core(tag, place)? != usual
        {
            return Err(tag_fault(tag, place));
        }
        self.depth += 1;
        if self.depth > DEPTH { Err(too_deep(place)) } else { Ok(()) }
    }

    fn list(&mut self, tag: Option<&Tag>, place: Place) -> Result<Built, SyntaxFault> {
        self.enter(tag, "seq", place)?;
        let (mut items, mut inside, mut levels) = (Vec::new(), Vec::new(), 0);
        loop {
            let next = self.next()?;
            if matches!(next.0, Event::SequenceEnd) {
                break;
            }
            let item = self.node(next)?;
            items.push(item.node);
            inside.push(item.places);
            levels = levels.max(item.levels);
        }
        self.depth -= 1;
        let places = Places { key: place, value: place, inside };
        Ok(Built { node: Node::List(items), places, count: 0, levels: levels + 1 })
    }

    fn map(&mut self, tag: Option<&Tag>, place: Place) -> Result<Built, SyntaxFault> {
        self.enter(tag, "map", place)?;
        let (mut entries, mut inside, mut levels) = (Vec::new(), Vec::new(), 0);
        loop {
            let next = self.next()?;
            if matches!(next.0, Event::MappingEnd) {
                break;
            }
            let key_place = next.1;
            let key = self.key(next)?;
            let next = self.next()?;
            let value = self.node(next)?;
            entries.push((key, value.node));
            inside.push(Places { key: key_place, ..value.places });
            levels = levels.max(value.levels);
        }
        self.depth -= 1;
        let mut seen = HashSet::with_capacity(entries.len());
        for ((key, _), places) in entries.iter().zip(&inside) {
            if !seen.insert(key) {
                let message = format!("the key `{key}` stands here a second time");
                self.faults.push(fault(message, places.key));
            }
        }
        let places = Places { key: place, value: place, inside };
        Ok(Built { node: Node::Map(entries), places, count: 0, levels: levels + 1 })
    }

    /// A key counts as what is written, also one that is no text (`200:`).
    fn key(&mut self, (event, place): (Event<'t>, Place)) -> Result<String, SyntaxFault> {
        match event {
            Event::Scalar(value, _, 0, None) => Ok(value.into_owned()),
            _ => match self.node((event, place))?.node {
                Node::Text(text) => Ok(text),
                other => Err(fault(format!("a key is plain text, not {}", other.kind()), place)),
            },
        }
    }
}

impl Built {
    fn scalar(node: Node, place: Place) -> Self {
        Self {
            node,
            places: Places { key: place, value: place, inside: Vec::new() },
            count: 1,
            levels: 0,
        }
    }
}

/// Where the comments of a text begin: at each `#` that stands in none of the document's own texts. What the library says of
/// the end of a quoted text may lie behind the quote, so its quotes are looked for.
fn comments(text: &str, texts: &[Scalar]) -> Vec<Place> {
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

/// A text without quotes: a number, `true`, nothing, or itself.
fn plain(text: &str) -> Node {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Node::Null,
        "true" | "True" | "TRUE" => Node::Bool(true),
        "false" | "False" | "FALSE" => Node::Bool(false),
        _ => number(text).unwrap_or_else(|| Node::Text(text.to_owned())),
    }
}

fn number(text: &str) -> Option<Node> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let negative = text.starts_with('-');
    match digits {
        ".inf" | ".Inf" | ".INF" if negative => return Some(Node::Number(f64::NEG_INFINITY)),
        ".inf" | ".Inf" | ".INF" => return Some(Node::Number(f64::INFINITY)),
        ".nan" | ".NaN" | ".NAN" if text == digits => return Some(Node::Number(f64::NAN)),
        _ if digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') => {}
        _ => return None,
    }
    let bases = [("0x", 16), ("0o", 8), ("0b", 2)];
    let based = bases.iter().find_map(|(prefix, base)| Some((digits.strip_prefix(prefix)?, *base)));
    let (digits, base) = based.unwrap_or((digits, 10));
    if digits.starts_with('+') {
        return None;
    }
    if let Ok(value) = u128::from_str_radix(digits, base) {
        // Leading zeros make a text, as of a time or a telephone number.
        if base == 10 && digits.len() > 1 && digits.starts_with('0') {
            return None;
        }
        let signed = i128::try_from(value).ok().map(|value| if negative { -value } else { value });
        let small = signed.and_then(|value| i64::try_from(value).ok());
        let large = if negative { -(value as f64) } else { value as f64 };
        return Some(small.map_or(Node::Number(large), Node::Integer));
    }
    let value = text.parse().ok().filter(|value: &f64| base == 10 && value.is_finite());
    value.map(Node::Number)
}

fn place(mark: &Marker) -> Place {
    Place { line: mark.line(), column: mark.col() + 1 }
}

fn fault(message: impl Into<String>, place: Place) -> SyntaxFault {
    SyntaxFault { message: message.into(), place }
}

fn too_deep(place: Place) -> SyntaxFault {
    fault(format!("this is nested more than {DEPTH} levels deep"), place)
}

/// The name of a tag of YAML itself; any other means nothing to us.
fn core(tag: &Tag, place: Place) -> Result<&str, SyntaxFault> {
    const CORE: &str = "tag:yaml.org,2002:";
    let name = if tag.handle == CORE { Some(&*tag.suffix) } else { tag.suffix.strip_prefix(CORE) };
    name.ok_or_else(|| tag_fault(tag, place))
}

fn tag_fault(tag: &Tag, place: Place) -> SyntaxFault {
    let message = format!("the tag `{}{}` means nothing here", tag.handle, tag.suffix);
    fault(message, place)
}
