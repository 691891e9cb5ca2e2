//! Prints a tree as canonical YAML. The same tree always gives the same text, and parsing the text gives the same tree.

use super::Node;

/// The maximum line width. Only a line with a single longer word or key exceeds it.
const WIDTH: usize = 120;
/// The width at which long text is folded.
const FOLD: usize = 110;
/// A longer text is written as a block below its key.
const LONG: usize = 100;
/// A map or list with a longer text is not written on one line.
const SHORT: usize = 60;
/// Maps under these keys always have one line for each entry.
const CONTAINERS: [&str; 4] = ["functions", "params", "record", "types"];

/// Prints a tree, after a first line (a comment) if one is given. The text ends with a newline.
pub fn print(node: &Node, first_line: Option<&str>) -> String {
    let mut out = String::new();
    if let Some(line) = first_line {
        out.push_str(line);
        out.push('\n');
    }
    match node {
        Node::Map(entries) if !entries.is_empty() => block_map(&mut out, entries, 0, false),
        Node::List(items) if !items.is_empty() => block_list(&mut out, items, 0),
        _ => {
            out.push_str(&scalar(node, false));
            out.push('\n');
        }
    }
    out
}

/// Writes the entries of a map as a block. The first entry continues the current line.
fn block_map(out: &mut String, entries: &[(String, Node)], indent: usize, items_block: bool) {
    for (at, (key, value)) in entries.iter().enumerate() {
        if at > 0 {
            out.extend(std::iter::repeat_n(' ', indent));
        }
        let key_text = text(key, false);
        out.push_str(&key_text);
        out.push(':');
        let block = items_block || CONTAINERS.contains(&key.as_str());
        let column = indent + key_text.chars().count() + 1;
        match value {
            Node::Map(inner) if !inner.is_empty() && (block || !fits(value, column)) => {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', indent + 2));
                block_map(out, inner, indent + 2, key == "functions");
            }
            Node::List(items) if !items.is_empty() && !fits(value, column) => {
                out.push('\n');
                out.extend(std::iter::repeat_n(' ', indent + 2));
                block_list(out, items, indent + 2);
            }
            Node::Text(long) if is_long(long) => long_text(out, long, indent + 2),
            _ => {
                out.push(' ');
                out.push_str(&scalar(value, false));
                out.push('\n');
            }
        }
    }
}

fn block_list(out: &mut String, items: &[Node], indent: usize) {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.extend(std::iter::repeat_n(' ', indent));
        }
        out.push('-');
        match item {
            Node::Map(inner) if !inner.is_empty() && !fits(item, indent + 1) => {
                out.push(' ');
                block_map(out, inner, indent + 2, false);
            }
            Node::List(inner) if !inner.is_empty() && !fits(item, indent + 1) => {
                out.push(' ');
                block_list(out, inner, indent + 2);
            }
            Node::Text(long) if is_long(long) => long_text(out, long, indent + 2),
            _ => {
                out.push(' ');
                out.push_str(&scalar(item, false));
                out.push('\n');
            }
        }
    }
}

/// Returns whether a map or list fits on one line that already has `column` characters.
fn fits(node: &Node, column: usize) -> bool {
    may_flow(node) && column + 1 + scalar(node, false).chars().count() <= WIDTH
}

fn may_flow(node: &Node) -> bool {
    match node {
        Node::Text(text) => text.chars().count() <= SHORT && !text.contains('\n'),
        Node::List(items) => items.iter().all(may_flow),
        Node::Map(entries) => entries.iter().all(|(key, value)| {
            let container = CONTAINERS.contains(&key.as_str())
                && value.as_map().is_some_and(|map| !map.is_empty());
            !container && may_flow(value)
        }),
        _ => true,
    }
}

/// Prints a value on one line. Maps and lists have the flow form.
fn scalar(node: &Node, flow: bool) -> String {
    match node {
        Node::Null => "null".into(),
        Node::Bool(value) => value.to_string(),
        Node::Integer(value) => value.to_string(),
        Node::Number(value) => number(*value),
        Node::Text(value) => text(value, flow),
        Node::List(items) => {
            let items: Vec<String> = items.iter().map(|item| scalar(item, true)).collect();
            format!("[{}]", items.join(", "))
        }
        Node::Map(entries) => {
            let entry = |(key, value): &(String, Node)| {
                format!("{}: {}", text(key, true), scalar(value, true))
            };
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

fn number(value: f64) -> String {
    if value.is_nan() {
        ".nan".into()
    } else if value.is_infinite() {
        if value > 0.0 { ".inf".into() } else { "-.inf".into() }
    } else {
        format!("{value:?}")
    }
}

/// Prints a text on one line, with quotes if it would otherwise be read as something else.
fn text(value: &str, flow: bool) -> String {
    if value.chars().any(needs_escape) {
        return double_quoted(value);
    }
    if is_plain(value, flow) {
        return value.to_owned();
    }
    if value.contains('\'') && !value.contains(['"', '\\']) {
        return format!("\"{value}\"");
    }
    format!("'{}'", value.replace('\'', "''"))
}

fn needs_escape(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{a0}' | '\u{fffe}' | '\u{ffff}')
}

fn double_quoted(value: &str) -> String {
    let mut out = String::from("\"");
    for c in value.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if needs_escape(c) => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn is_plain(value: &str, flow: bool) -> bool {
    let Some(first) = value.chars().next() else { return false };
    let blank = value.starts_with(' ') || value.ends_with(' ');
    let indicator = "-?:,[]{}#&*!|>'\"%@`=".contains(first) || value.starts_with("...");
    let ends_early = value.contains(": ") || value.ends_with(':') || value.contains(" #");
    let flow_mark = flow && value.contains([',', '[', ']', '{', '}']);
    !blank
        && !indicator
        && !ends_early
        && !flow_mark
        && !is_word(value)
        && !is_numeric(value)
        && value != "<<"
}

/// Returns whether some YAML reader takes this word for a boolean or null.
fn is_word(value: &str) -> bool {
    let words = ["true", "false", "null", "~", "yes", "no", "on", "off", "y", "n"];
    words.contains(&value.to_ascii_lowercase().as_str())
}

/// Returns whether some YAML reader takes this for a number, a date or a time.
fn is_numeric(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let body = lower.trim_start_matches(['+', '-']);
    if matches!(body, ".inf" | ".nan") || body.parse::<f64>().is_ok() {
        return true;
    }
    let begins = body.starts_with(|c: char| c.is_ascii_digit() || c == '.');
    let hex = body
        .strip_prefix("0x")
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_hexdigit() || c == '_'));
    hex || (begins && body.chars().all(|c| c.is_ascii_digit() || "_:.,+-eob tz".contains(c)))
}

fn is_long(value: &str) -> bool {
    (value.contains('\n') || value.chars().count() > LONG) && can_be_block(value)
}

/// Returns whether a block scalar keeps the text exactly. All other texts are quoted.
fn can_be_block(value: &str) -> bool {
    let odd = value.chars().any(|c| c != '\n' && needs_escape(c));
    let first_ok = value.starts_with(|c: char| c != ' ' && c != '\n');
    let blank_line = |line: &str| !line.is_empty() && line.trim_matches(' ').is_empty();
    !odd && first_ok && !value.ends_with(' ') && !value.split('\n').any(blank_line)
}

fn long_text(out: &mut String, value: &str, indent: usize) {
    let pad = " ".repeat(indent);
    let lines: Vec<&str> = if value.contains('\n') {
        let (head, body) = match value.strip_suffix('\n') {
            None => (" |-\n", value),
            Some(body) if body.ends_with('\n') => (" |+\n", body),
            Some(body) => (" |\n", body),
        };
        out.push_str(head);
        body.split('\n').collect()
    } else {
        out.push_str(" >-\n");
        fold(value, FOLD.saturating_sub(indent).max(SHORT))
    };
    for line in lines {
        if !line.is_empty() {
            out.push_str(&pad);
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// Splits a text into lines, only at single spaces: only these are restored when the text is read.
fn fold(value: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let (mut start, mut last) = (0, None);
    for (at, _) in value.match_indices(' ') {
        let single = !value[..at].ends_with(' ') && !value[at + 1..].starts_with(' ');
        if !single {
            continue;
        }
        if let Some(space) = last.filter(|_| value[start..at].chars().count() > width) {
            lines.push(&value[start..space]);
            start = space + 1;
        }
        last = Some(at);
    }
    if let Some(space) =
        last.filter(|space| *space > start && value[start..].chars().count() > width)
    {
        lines.push(&value[start..space]);
        start = space + 1;
    }
    lines.push(&value[start..]);
    lines
}
