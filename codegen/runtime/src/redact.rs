//! Removes secrets from the texts of a server, which may repeat them in several encodings.
//!
//! Texts and secrets are compared as plain bytes: percent-encoding, HTML entities and JSON escapes are decoded in both,
//! and white space is left out, so line breaks do not matter. The Base64 form of a secret is searched for as well. A
//! long secret is found by each of its parts, so a truncated or wrapped one is found too.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use crate::page::{Page, entity};
use crate::reply::Reply;
use crate::value::Secret;

/// The length of the overlapping parts by which a long secret is found.
const PART: usize = 12;
/// Secrets shorter than this are removed only if they stand alone. Otherwise ordinary words would lose letters.
const ANYWHERE: usize = 8;
/// Secrets shorter than this are not removed, because that would also remove ordinary numbers and short words.
const SHORTEST: usize = 4;
/// What a text has where it was shortened.
const SHORTENED: &[u8] = "…".as_bytes();

/// Removes a set of secrets from texts.
#[derive(Default, PartialEq)]
pub(crate) struct Redactor {
    /// The parts to search for. Those shorter than [`ANYWHERE`] must stand alone.
    parts: HashSet<Vec<u8>>,
    /// All lengths that the parts have.
    lengths: Vec<usize>,
    /// The beginnings of the secrets, up to the length of a part.
    beginnings: HashSet<Vec<u8>>,
    /// Whether session tokens that are not among the secrets are kept.
    keeps_sessions: bool,
}

impl Redactor {
    /// Creates a redactor for these secrets.
    pub fn of(secrets: &mut dyn Iterator<Item = &Secret>) -> Self {
        Self::new(secrets.map(Secret::expose))
    }

    /// Creates a redactor for these secrets.
    pub fn new<'s>(secrets: impl IntoIterator<Item = &'s str>) -> Self {
        let mut redactor = Self::default();
        for secret in secrets {
            redactor.add(&Plain::of(secret).bytes);
            // The secret may itself look encoded, and the server may encode it again.
            redactor.add_bytes(secret.as_bytes());
            if !secret.is_ascii() {
                redactor.add_in_latin(secret);
            }
            // What is left of it as text of an HTML page.
            if secret.contains('<') {
                redactor
                    .add(&Plain::of(&Page::new(secret.as_bytes()).visible(0, usize::MAX)).bytes);
            }
            for shift in 0..3 {
                redactor.add_base64(secret.as_bytes(), shift);
            }
        }
        redactor
    }

    /// Keeps session tokens that are not among the secrets, for the data of a call that opens a session.
    #[cfg(feature = "cli")]
    pub fn keeping_sessions(mut self) -> Self {
        self.keeps_sessions = true;
        self
    }

    fn add(&mut self, secret: &[u8]) {
        let length = secret.len().min(PART);
        if length < SHORTEST {
            return;
        }
        if !self.lengths.contains(&length) {
            self.lengths.push(length);
        }
        self.beginnings.extend((SHORTEST..=length).map(|end| secret[..end].to_vec()));
        self.parts.extend(secret.windows(length).map(<[u8]>::to_vec));
    }

    /// Adds bytes without white space.
    fn add_bytes(&mut self, secret: &[u8]) {
        let is_left_out = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'+';
        let bytes: Vec<u8> = secret.iter().copied().filter(|byte| !is_left_out(byte)).collect();
        self.add(&bytes);
    }

    /// Adds what becomes of a secret if UTF-8 is mistaken for Latin-1, or Latin-1 for UTF-8.
    fn add_in_latin(&mut self, secret: &str) {
        let mistaken: String = secret.bytes().map(char::from).collect();
        self.add_bytes(mistaken.as_bytes());
        let latin: Option<Vec<u8>> = secret.chars().map(|c| u8::try_from(c).ok()).collect();
        if let Some(latin) = latin {
            self.add_bytes(&latin);
            self.add_bytes(String::from_utf8_lossy(&latin).as_bytes());
        }
    }

    /// Adds the Base64 form of a secret that begins `shift` bytes into a group of three. The characters that also
    /// depend on neighbouring bytes are left out.
    fn add_base64(&mut self, secret: &[u8], shift: usize) {
        let mut bytes = vec![0; shift];
        bytes.extend_from_slice(secret);
        let encoded = STANDARD_NO_PAD.encode(&bytes);
        let start = [0, 2, 3][shift];
        let end = encoded.len() - usize::from(!bytes.len().is_multiple_of(3));
        let encoded = encoded.as_bytes().get(start..end).unwrap_or_default();
        if shift == 0 || encoded.len() >= ANYWHERE {
            let for_urls = |byte: &u8| match byte {
                b'+' => b'-',
                b'/' => b'_',
                other => *other,
            };
            let for_urls: Vec<u8> = encoded.iter().map(for_urls).collect();
            if for_urls != encoded {
                self.add(&for_urls);
            }
            let mut encoded = encoded.to_vec();
            encoded.retain(|byte| *byte != b'+');
            self.add(&encoded);
        }
    }

    /// Removes the secrets from messages, warnings and misfits, if there are any.
    pub fn redact_reply(reply: &mut Reply<()>, redactor: &dyn Fn() -> Arc<Self>) {
        let Reply { messages, warnings, misfits, .. } = reply;
        if messages.is_empty() && warnings.is_empty() && misfits.is_empty() {
            return;
        }
        let redactor = redactor();
        for texts in [messages, warnings] {
            texts.iter_mut().for_each(|text| redactor.redact(text));
        }
        for misfit in misfits {
            redactor.redact(&mut misfit.path);
            redactor.redact(&mut misfit.found);
        }
    }

    /// Removes the secrets and all session tokens from a text.
    pub fn redact(&self, text: &mut String) {
        let plain = Plain::of(text);
        let mut hidden = vec![false; plain.bytes.len()];
        for &length in &self.lengths {
            for (start, bytes) in plain.bytes.windows(length).enumerate() {
                let part = start..start + length;
                if self.parts.contains(bytes) && (length >= ANYWHERE || plain.stands_alone(&part)) {
                    hidden[part].fill(true);
                }
            }
        }
        // A text that was shortened may end within a secret.
        let windows = plain.bytes.windows(SHORTENED.len()).enumerate();
        for (end, _) in windows.filter(|(_, bytes)| *bytes == SHORTENED) {
            let starts = (SHORTEST..=PART).rev().filter_map(|length| end.checked_sub(length));
            let mut places = starts.map(|start| start..end);
            if let Some(part) =
                places.find(|part| self.beginnings.contains(&plain.bytes[part.clone()]))
            {
                hidden[part].fill(true);
            }
        }
        if !self.keeps_sessions {
            plain.sessions().for_each(|session| hidden[session].fill(true));
        }
        if !hidden.contains(&true) {
            return;
        }
        let (mut shown, mut from) = (String::with_capacity(text.len()), 0);
        for (index, _) in hidden.iter().enumerate().filter(|(_, hidden)| **hidden) {
            let Range { start, end } = plain.places[index].clone();
            if index == 0 || !hidden[index - 1] {
                shown.push_str(&text[from..start]);
                shown.push('…');
            }
            from = end;
        }
        shown.push_str(&text[from..]);
        *text = shown;
    }
}

/// A text without encodings and white space, with the position of each byte in the original.
struct Plain {
    bytes: Vec<u8>,
    places: Vec<Range<usize>>,
}

impl Plain {
    fn of(text: &str) -> Self {
        let mut plain = Self { bytes: Vec::new(), places: Vec::new() };
        let mut at = 0;
        while let Some(character) = text[at..].chars().next() {
            let (unit, length) = match character {
                '%' => percent(&text[at..]),
                '&' => {
                    entity(&text[at..]).map(|(character, length)| (Unit::Char(character), length))
                }
                '\\' => escape(&text[at..]),
                _ => None,
            }
            .unwrap_or((Unit::Char(character), character.len_utf8()));
            plain.push(unit, at..at + length);
            at += length;
        }
        plain
    }

    fn push(&mut self, unit: Unit, place: Range<usize>) {
        let mut buffer = [0; 4];
        let bytes = match &unit {
            Unit::Byte(byte) => std::slice::from_ref(byte),
            Unit::Char(character) => character.encode_utf8(&mut buffer).as_bytes(),
        };
        for byte in bytes {
            // A `+` stands for a space in forms.
            if !byte.is_ascii_whitespace() && *byte != b'+' {
                self.bytes.push(*byte);
                self.places.push(place.clone());
            }
        }
    }

    /// Returns whether no letter or digit is next to a part.
    fn stands_alone(&self, part: &Range<usize>) -> bool {
        let joined = |left: usize, right: usize, seen: usize| {
            self.places[left].end == self.places[right].start
                && (self.bytes[seen].is_ascii_alphanumeric() || !self.bytes[seen].is_ascii())
        };
        let Range { start, end } = *part;
        !(start > 0 && joined(start - 1, start, start - 1)
            || end < self.bytes.len() && joined(end - 1, end, end))
    }

    /// Returns the positions of all session tokens.
    fn sessions(&self) -> impl Iterator<Item = Range<usize>> {
        const NAME: &[u8] = b"cpsess";
        let starts = self.bytes.windows(NAME.len()).enumerate().filter(|(_, part)| *part == NAME);
        starts.filter_map(|(start, _)| {
            let token = &self.bytes[start + NAME.len()..];
            let digits = token.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (digits >= 4).then(|| start..start + NAME.len() + digits)
        })
    }
}

/// The value of a character, which may be encoded.
enum Unit {
    Byte(u8),
    Char(char),
}

/// Decodes a percent-encoded byte.
fn percent(text: &str) -> Option<(Unit, usize)> {
    let byte = u8::from_str_radix(text.get(1..3)?, 16).ok()?;
    Some((Unit::Byte(byte), 3))
}

/// Decodes a JSON escape.
fn escape(text: &str) -> Option<(Unit, usize)> {
    let character = match text.as_bytes().get(1)? {
        b'n' | b'r' | b't' => ' ',
        b'"' => '"',
        b'/' => '/',
        b'\\' => '\\',
        b'\'' => '\'',
        b'u' => {
            let unit = |at: usize| {
                let digits = text.get(at..)?.strip_prefix("\\u")?.get(..4)?;
                u16::from_str_radix(digits, 16).ok()
            };
            let units = [unit(0)?, unit(6).unwrap_or_default()];
            let character = char::decode_utf16(units).next()?.ok()?;
            return Some((Unit::Char(character), 6 * character.len_utf16()));
        }
        _ => return None,
    };
    Some((Unit::Char(character), 2))
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    const SECRET: &str = "pla&nted <sec\"ret>/7f\\3a";

    fn redacted(secrets: &[&str], text: &str) -> String {
        let mut text = text.to_owned();
        Redactor::new(secrets.iter().copied()).redact(&mut text);
        text
    }

    #[test]
    fn secrets_are_found_in_every_encoding() {
        let json = serde_json::to_string(SECRET).unwrap();
        let percent: String = SECRET.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let html = "pla&amp;nted &lt;sec&quot;ret&#62;/7f\\3a";
        let form = "pla%26nted+%3Csec%22ret%3E%2F7f%5C3a";
        for shown in [SECRET, json.trim_matches('"'), &percent, html, form] {
            let text = format!("You said {shown}, sir.");
            assert_eq!(redacted(&[SECRET], &text), "You said …, sir.", "{shown}");
        }
        for before in ["", "u:", "user:", "me:"] {
            let basic = STANDARD.encode(format!("{before}{SECRET}"));
            let left = redacted(&[SECRET], &format!("Basic {basic} is wrong"));
            assert!(left.len() < 34 && left.starts_with("Basic ") && left.contains('…'), "{left}");
        }
        let for_urls = "dTpwbD5hP25-dD5lP2R-fj4-Pz8";
        assert_eq!(redacted(&["pl>a?n~t>e?d~~>>??"], &format!("Not {for_urls}.")), "Not dTp…8.");
        let crab = r"\ud83e\udd80\ud83e\udd80 and kr&auml;hen&szlig;";
        assert_eq!(redacted(&["🦀🦀", "krähenß"], crab), "… and …");
        let latin = "%e4bc%F6, &Atilde;&curren;bc&Atilde;&para;, \\u00c3\\u00a4bc\\u00C3\\u00b6, \u{FFFD}bc\u{FFFD}";
        assert_eq!(redacted(&["äbcö"], latin), "…, …, …, …");
        assert_eq!(redacted(&["€uro-€"], "\u{e2}\u{82}\u{ac}uro-&acirc;\u{82}&not;"), "…");
        assert_eq!(redacted(&["pa<ss>&w'rd"], "Odd: pa &w'rd end"), "Odd: … end");
        // This secret itself looks encoded.
        assert_eq!(redacted(&["ab%41cd&amp;"], "ab%41cd&amp; and ab%2541cd%26amp%3B"), "… and …");
    }

    #[test]
    fn parts_of_long_secrets_are_found() {
        let key = "-----BEGIN KEY-----\nMIIEvgIBADANBgkqhkiG9w0BAQEFAASC\nBKgwggSkAgEAAoIBAQ\n";
        assert_eq!(
            redacted(&[key], "Key: >IEvgIBADANBgkqhkiG9w0 BAQ\r\n> it is"),
            "Key: >…\r\n> it is"
        );
        for (text, left) in [
            ("text: \"The plan…", "text: \"The ……"),
            ("$[\"The plante…\"][\"plan…\"].x", "$[\"The ……\"][\"……\"].x"),
            ("a plane…", "a plane…"),
        ] {
            assert_eq!(redacted(&["planted-7f3a", "482913"], text), left);
        }
        assert_eq!(redacted(&["482913"], "the code 482913…"), "the code ……");
        let wrapped = key.replace('\n', "\\n");
        assert_eq!(redacted(&[key], &format!("Key: {wrapped}.")), "Key: …\\n.");
    }

    #[test]
    fn short_secrets_leave_words_alone() {
        let text = "The password is too short; pass, or 'pass'? A passport.";
        let left = "The password is too short; …, or '…'? A passport.";
        assert_eq!(redacted(&["pass"], text), left);
        assert_eq!(redacted(&["a", "is", "too"], text), text);
        assert_eq!(redacted(&["482913"], "Code 482913 is not 1482913."), "Code … is not 1482913.");
        assert_eq!(redacted(&[], "nothing"), "nothing");
    }

    #[test]
    fn sessions_are_always_hidden() {
        let text = "See https://host/cpsess1234567890/x and cpsess%31234567890; cpsess is a word";
        assert_eq!(redacted(&[], text), "See https://host/…/x and …; cpsess is a word");
    }
}
