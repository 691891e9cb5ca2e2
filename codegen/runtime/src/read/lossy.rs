//! Repairs of replies that are not clean JSON: bytes that are not UTF-8, texts with control characters, words such as
//! `nan`, and text around the envelope, such as the output of hooks.

use std::ops::Range;

use jiter::Jiter;

use super::misread::{Misfits, Misread};

/// The members that an envelope may begin with. Perl writes members in any order.
const BEGINNINGS: &[&str] = &[
    "apiversion", "cpanelresult", "data", "error", "errors", "event", "func", "messages",
    "metadata", "module", "postevent", "preevent", "result", "status", "warnings",
];

/// What is expected in place of what is no text.
const TEXT: &str = "text in UTF-8";

/// The tags near the beginning of an HTML page.
const TAGS: &[&[u8]] = &[b"<!doctype", b"<html", b"<head", b"<body", b"<script"];

/// Replaces bytes that are not UTF-8, what JSON forbids within texts, and words that JSON does not know. Returns the new
/// text and a misfit for each replacement, or `None` if nothing had to be replaced.
pub(crate) fn repair_text(text: &[u8]) -> Option<(Vec<u8>, Misfits)> {
    let mut misfits = Misfits::default();
    let mut replaced = Vec::with_capacity(text.len());
    for chunk in text.utf8_chunks() {
        replaced.extend_from_slice(chunk.valid().as_bytes());
        if !chunk.invalid().is_empty() {
            let misfit = Misread::expected(replaced.len(), TEXT);
            misfits.add(misfit.found("bytes that are not UTF-8"));
            replaced.extend_from_slice("\u{FFFD}".as_bytes());
        }
    }
    let replaced = replace_what_json_forbids(&replaced, &mut misfits);
    (misfits.count() > 0).then_some((replaced, misfits))
}

/// Replaces what JSON forbids within texts: escapes from `\ud800` to `\udfff` that are not part of a pair, unknown
/// escapes, and control characters. Outside of texts, words that JSON does not know become texts. Perl writes `nan` and
/// `inf`, for example.
fn replace_what_json_forbids(text: &[u8], misfits: &mut Misfits) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(text.len());
    let (mut index, mut is_within) = (0, false);
    while let Some(byte) = text.get(index) {
        let escaped = |at: usize| {
            let escape = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
            let is_hex = escape.iter().all(u8::is_ascii_hexdigit);
            u16::from_str_radix(std::str::from_utf8(escape).ok()?, 16).ok().filter(|_| is_hex)
        };
        let keep = |length| (length, None);
        let replace = |length, found, instead| (length, Some((TEXT, found, instead)));
        let (length, instead) = match byte {
            b'\\' if is_within => match (escaped(index), escaped(index + 6)) {
                (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => keep(12),
                (Some(0xD800..=0xDFFF), _) => replace(6, "a lone surrogate", "\\ufffd".to_owned()),
                _ => match text.get(index + 1) {
                    Some(b'u') if escaped(index).is_some() => keep(6),
                    Some(next) if b"\"\\/bfnrt".contains(next) => keep(2),
                    _ => replace(1, "an unknown escape", "\\\\".to_owned()),
                },
            },
            0..=0x1F if is_within => replace(1, "a control character", format!("\\u{byte:04x}")),
            _ if !is_within && is_of_word(byte) => {
                let rest = &text[index..];
                let end = rest.iter().position(|byte| !is_of_word(byte)).unwrap_or(rest.len());
                let word = String::from_utf8_lossy(&rest[..end]);
                let found = "a word that JSON does not know";
                let quoted = || ("a value of JSON", found, format!("\"{word}\""));
                (end, (!is_value(&word)).then(quoted))
            }
            _ => keep(1),
        };
        match instead {
            Some((expected, found, instead)) => {
                misfits.add(Misread::expected(replaced.len(), expected).found(found));
                replaced.extend_from_slice(instead.as_bytes());
            }
            None => replaced.extend_from_slice(&text[index..text.len().min(index + length)]),
        }
        is_within ^= *byte == b'"';
        index += length;
    }
    replaced
}

/// Returns whether a byte may be part of a number, a flag or a null.
fn is_of_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')
}

/// Returns whether a word is a number, a flag or a null.
fn is_value(word: &str) -> bool {
    let mut json = Jiter::new(word.as_bytes());
    json.next_skip().is_ok() && json.finish().is_ok()
}

/// Finds the envelope in a text that may contain something else before and after it: a byte order mark, a hook's
/// output, a CGI header. Returns `None` if there is no envelope, if it is truncated, or if it is part of an HTML page.
pub(crate) fn envelope_within(text: &[u8]) -> Option<Range<usize>> {
    let mut first = None;
    for (range, is_certain) in envelopes(text).map_while(Result::ok) {
        if is_certain {
            first = Some(range);
            break;
        }
        first.get_or_insert(range);
    }
    first.filter(|range| is_not_html(&text[..range.start]))
}

/// Finds the complete envelopes, and whether each is certainly one. An object that is truncated or broken is an error with
/// its offset, because a row of it may look like an envelope. It is the last item.
fn envelopes(text: &[u8]) -> impl Iterator<Item = Result<(Range<usize>, bool), usize>> {
    let mut end = 0;
    std::iter::from_fn(move || {
        while let Some(next) = text[end..].iter().position(|byte| *byte == b'{') {
            let start = end + next;
            end = start + 1;
            match LeadingObject::read(&text[start..]) {
                // A complete object contains no envelope.
                Some(object) => {
                    end = start + object.length;
                    if object.is_envelope {
                        return Some(Ok((start..end, object.is_certain)));
                    }
                }
                None if text[end..].trim_ascii_start().starts_with(b"\"") => {
                    end = text.len();
                    return Some(Err(start));
                }
                None => {}
            }
        }
        None
    })
}

/// Returns whether a text begins with an object whose first member is one of an envelope's.
pub(crate) fn begins_as_envelope(text: &[u8]) -> bool {
    let first = text.trim_ascii_start().strip_prefix(b"{").unwrap_or_default().trim_ascii_start();
    let name = first.strip_prefix(b"\"").unwrap_or_default();
    BEGINNINGS.iter().any(|beginning| {
        name.strip_prefix(beginning.as_bytes()).is_some_and(|rest| rest.starts_with(b"\""))
    })
}

/// Returns whether the text after the object that ends at this byte contains an envelope that may count in its place. That
/// envelope may be truncated. If one of the two is certainly an envelope, the other does not count.
pub(crate) fn has_another_envelope(text: &[u8], end: usize) -> bool {
    let object = LeadingObject::read(text[..end].trim_ascii_start());
    let first_is_certain = object.is_some_and(|object| object.is_certain);
    let rest = &text[end..];
    envelopes(rest).any(|envelope| match envelope {
        Ok((_, is_certain)) => is_certain || !first_is_certain,
        Err(start) => {
            let mut starts = (start..rest.len()).filter(|index| rest[*index] == b'{');
            starts.any(|start| begins_as_envelope(&rest[start..]))
        }
    })
}

/// Returns whether the text before an envelope is not an HTML page.
fn is_not_html(before: &[u8]) -> bool {
    let before = before.to_ascii_lowercase();
    !TAGS.iter().any(|tag| before.windows(tag.len()).any(|bytes| bytes == *tag))
}

/// The complete object at the beginning of a text.
struct LeadingObject {
    /// The number of bytes.
    length: usize,
    /// Whether the object has members that envelopes have.
    is_envelope: bool,
    /// Whether it has members that only envelopes have. An object with a `status` may be a hook's.
    is_certain: bool,
}

impl LeadingObject {
    /// Finds the end of an object by its brackets and texts alone, because the texts may contain what JSON forbids.
    fn read(text: &[u8]) -> Option<Self> {
        // The brackets that are still to be closed.
        let mut open = Vec::new();
        let (mut tells_outcome, mut has_wrapper) = (false, false);
        let (mut has_data, mut has_metadata, mut has_texts) = (false, false, false);
        let (mut index, mut is_key) = (0, false);
        loop {
            let byte = *text.get(index)?;
            match byte {
                b'"' => {
                    let end = index + 1 + end_of_text(&text[index + 1..])?;
                    if is_key && open.len() == 1 {
                        match &text[index + 1..end] {
                            b"status" => tells_outcome = true,
                            b"cpanelresult" => has_wrapper = true,
                            b"result" => {
                                tells_outcome = true;
                                has_wrapper |= member_is_object(&text[end + 1..]);
                            }
                            b"data" => has_data = true,
                            b"metadata" => has_metadata = true,
                            b"errors" | b"messages" | b"warnings" => has_texts = true,
                            _ => {}
                        }
                    }
                    index = end;
                }
                b'{' if begins_object(&text[index + 1..]) => open.push(b'}'),
                b'[' => open.push(b']'),
                b'}' | b']' if open.pop() != Some(byte) => return None,
                b'}' if open.is_empty() => break,
                b'}' | b']' | b',' | b':' | b'+' | b'-' | b'.' => {}
                _ if byte.is_ascii_whitespace() || byte.is_ascii_alphanumeric() => {}
                _ => return None,
            }
            is_key = matches!(byte, b'{' | b',') || is_key && byte.is_ascii_whitespace();
            index += 1;
        }
        // WHM's own envelope has the outcome in `metadata`.
        let is_certain = has_wrapper
            || has_data && has_metadata
            || tells_outcome && (has_data || has_metadata || has_texts);
        Some(Self { length: index + 1, is_envelope: is_certain || tells_outcome, is_certain })
    }
}

/// Returns whether the text after a `{` is that of an object.
fn begins_object(text: &[u8]) -> bool {
    matches!(text.trim_ascii_start().first(), Some(b'"' | b'}'))
}

/// Returns whether the text after the name of a member is that of an object.
fn member_is_object(text: &[u8]) -> bool {
    text.trim_ascii_start()
        .strip_prefix(b":")
        .is_some_and(|value| value.trim_ascii_start().starts_with(b"{"))
}

/// Returns the offset of the quotation mark that ends a text.
fn end_of_text(text: &[u8]) -> Option<usize> {
    let mut index = 0;
    loop {
        match text.get(index)? {
            b'"' => return Some(index),
            b'\\' => index += 2,
            _ => index += 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_is_replaced_and_noted() {
        assert!(repair_text(br#"{"a":"\ud83d\ude00 \\ud83d"}"#).is_none());
        for (text, replaced, at) in [
            (&b"{\"a\":\"caf\xe9\"}"[..], "{\"a\":\"caf\u{FFFD}\"}", 9),
            (br#"{"a":"\ud83d."}"#, r#"{"a":"\ufffd."}"#, 6),
            (br#"{"a":"\\\ud83d\ud83d\ude00"}"#, r#"{"a":"\\\ufffd\ud83d\ude00"}"#, 8),
            (br#"{"a":"\ude00"#, r#"{"a":"\ufffd"#, 6),
            (b"{\n\"a\":\"b\tc\"}", "{\n\"a\":\"b\\u0009c\"}", 8),
            (br#"{"a":"\'\n"}"#, r#"{"a":"\\'\n"}"#, 6),
            (br#"{"a":"C:\users"}"#, r#"{"a":"C:\\users"}"#, 8),
            (br#"{"a":"\u00"}"#, r#"{"a":"\\u00"}"#, 6),
            (br#"{"a":"\u+123\u00e4"}"#, r#"{"a":"\\u+123\u00e4"}"#, 6),
            (br#"{"a":-inf}"#, r#"{"a":"-inf"}"#, 5),
            (br#"[true,-1.5e+3,null,007,"nan"]"#, r#"[true,-1.5e+3,null,"007","nan"]"#, 19),
        ] {
            let (found, misfits) = repair_text(text).expect(replaced);
            assert_eq!(String::from_utf8(found).unwrap(), replaced);
            assert_eq!((misfits.count(), misfits.kept()[0].offset()), (1, at), "{replaced}");
        }
    }

    #[test]
    fn an_envelope_is_found_among_other_text() {
        let within =
            |text: &str| envelope_within(text.as_bytes()).map(|range| text[range].to_owned());
        let wrapped = r#"{"result":{"status":1,"data":"{"},"func":"x"}"#;
        for envelope in [wrapped, r#"{"status":1,"data":{"status":0}}"#] {
            for text in [
                "*",
                "\u{FEFF}*",
                "hook {done}\n*\nbye {\"x\":1}",
                "Content-type: text/plain\r\n\r\n*",
                "on the same line: * and on",
                "{notice} a {bracket *{}",
                r#"{"hook": "says JSON"}*{"hook": "says JSON"}"#,
            ] {
                let text = text.replace('*', envelope);
                assert_eq!(within(&text).as_deref(), Some(envelope), "{text}");
            }
            // A row of a truncated envelope looks like an envelope.
            for text in ["<HTML><script>var x = *;</script>", "{\"data\":[*", "{\"x\":1,\"y\":[*,"]
            {
                let text = text.replace('*', envelope);
                assert_eq!(within(&text), None, "{text}");
            }
        }
        let from_whm = r#"{"metadata":{"result":1},"data":{"uapi":{"status":1}}}"#;
        assert_eq!(within(&format!("hook\n{from_whm}")).as_deref(), Some(from_whm));
        for text in ["", "oops", "---\nresult:\n", "{", r#"{"result":{"#, r#"{"hook":1}"#] {
            assert_eq!(within(text), None, "{text}");
        }
        // Reading from each of these brackets to the end would take hours.
        for bracket in [r#"{"a":"#, "{ ", "{}"] {
            assert_eq!(within(&bracket.repeat(100_000)), None, "{bracket}");
        }
    }
}
