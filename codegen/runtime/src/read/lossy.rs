//! Repairs of replies that are not clean JSON: bytes that are not UTF-8, and text around the envelope, such as the
//! output of hooks.

use std::ops::Range;

use jiter::Jiter;

use super::misread::{Misread, Notes};

/// The members that an envelope may begin with. Perl writes members in any order.
const BEGINNINGS: &[&str] = &[
    "apiversion",
    "cpanelresult",
    "data",
    "error",
    "errors",
    "event",
    "func",
    "messages",
    "metadata",
    "module",
    "postevent",
    "preevent",
    "result",
    "status",
    "warnings",
];

/// The tags near the beginning of an HTML page.
const TAGS: &[&[u8]] = &[b"<!doctype", b"<html", b"<head", b"<body", b"<script"];

/// Replaces bytes that are not UTF-8, and escapes of lone surrogates, with the replacement character. Returns the new
/// text and a note for each replacement, or `None` if nothing had to be replaced.
pub(crate) fn replace_what_is_no_text(text: &[u8]) -> Option<(Vec<u8>, Notes)> {
    let mut notes = Notes::default();
    let mut replaced = Vec::with_capacity(text.len());
    for chunk in text.utf8_chunks() {
        replaced.extend_from_slice(chunk.valid().as_bytes());
        if !chunk.invalid().is_empty() {
            note(&mut notes, replaced.len(), "bytes that are not UTF-8");
            replaced.extend_from_slice("\u{FFFD}".as_bytes());
        }
    }
    replace_halves(&mut replaced, &mut notes);
    (notes.count() > 0).then_some((replaced, notes))
}

fn note(notes: &mut Notes, offset: usize, found: &'static str) {
    notes.add(Misread::expected(offset, "text in UTF-8").found(found));
}

/// Replaces every escape from `\ud800` to `\udfff` that is not part of a pair with `\ufffd`.
fn replace_halves(text: &mut [u8], notes: &mut Notes) {
    let mut index = 0;
    while let Some(found) = text.get(index..).and_then(|rest| rest.iter().position(|b| *b == b'\\'))
    {
        index += found;
        let escaped = |at: usize| {
            let escape = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
            u16::from_str_radix(std::str::from_utf8(escape).ok()?, 16).ok()
        };
        index += match (escaped(index), escaped(index + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                note(notes, index, "a lone surrogate");
                text[index + 2..index + 6].copy_from_slice(b"fffd");
                6
            }
            _ => 2,
        };
    }
}

/// Finds the envelope in a text that begins with something else: a byte order mark, a hook's output, a CGI header.
/// Returns `None` if there is no envelope, or if it is part of an HTML page.
pub(crate) fn envelope_within(text: &[u8]) -> Option<Range<usize>> {
    let start = next_envelope(text)?;
    let before = text[..start].to_ascii_lowercase();
    if TAGS.iter().any(|tag| before.windows(tag.len()).any(|bytes| bytes == *tag)) {
        return None;
    }
    let mut json = Jiter::new(&text[start..]);
    json.next_skip().ok()?;
    Some(start..start + json.current_index())
}

/// Returns whether the text after an envelope contains another envelope.
pub(crate) fn has_another_envelope(text: &[u8]) -> bool {
    next_envelope(text).is_some()
}

/// Finds the start of an object whose first member is one of an envelope's.
fn next_envelope(text: &[u8]) -> Option<usize> {
    let mut starts = (0..text.len()).filter(|index| text[*index] == b'{');
    starts.find(|start| {
        let rest = text[start + 1..].trim_ascii_start();
        let name = rest.strip_prefix(b"\"").unwrap_or_default();
        BEGINNINGS.iter().any(|beginning| {
            name.strip_prefix(beginning.as_bytes()).is_some_and(|rest| rest.starts_with(b"\""))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_replaced_and_noted() {
        assert!(replace_what_is_no_text(br#"{"a":"\ud83d\ude00 \\ud83d"}"#).is_none());
        for (text, replaced, at) in [
            (&b"{\"a\":\"caf\xe9\"}"[..], "{\"a\":\"caf\u{FFFD}\"}", 9),
            (br#"{"a":"\ud83d."}"#, r#"{"a":"\ufffd."}"#, 6),
            (br#"{"a":"\\\ud83d\ud83d\ude00"}"#, r#"{"a":"\\\ufffd\ud83d\ude00"}"#, 8),
            (br#"{"a":"\ude00"#, r#"{"a":"\ufffd"#, 6),
        ] {
            let (found, notes) = replace_what_is_no_text(text).expect(replaced);
            assert_eq!(String::from_utf8(found).unwrap(), replaced);
            assert_eq!((notes.count(), notes.kept()[0].offset()), (1, at), "{replaced}");
        }
    }

    #[test]
    fn an_envelope_is_found_among_lines() {
        let within =
            |text: &str| envelope_within(text.as_bytes()).map(|range| text[range].to_owned());
        let envelope = r#"{"status":1,"data":{"status":0}}"#;
        for text in
            ["\u{FEFF}*", "hook {done}\n*\nbye {\"x\":1}", "Content-type: text/plain\r\n\r\n*"]
        {
            assert_eq!(within(&text.replace('*', envelope)).as_deref(), Some(envelope), "{text}");
        }
        for text in ["<HTML><script>var x = *;</script>", "{\"data\":[*", "oops"] {
            assert_eq!(within(&text.replace('*', envelope)), None, "{text}");
        }
    }
}
