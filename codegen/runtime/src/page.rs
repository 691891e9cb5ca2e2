//! HTML pages and plain texts that a server sends instead of JSON: recognizing and summarizing them.

use std::borrow::Cow;

use crate::read::parse_number;

/// The number of bytes of a page that are examined.
const LOOKED_AT: usize = 1024 * 1024;
/// The maximum length of a summary. It is shortened further when it is shown, after secrets are removed.
const KEPT: usize = 4096;

/// The examined part of a page or a text.
pub(crate) struct Page {
    text: String,
    /// The text in lower case. Byte positions are the same in both.
    lower: String,
    is_gzip: bool,
}

impl Page {
    pub fn new(body: &[u8]) -> Self {
        let mut text = String::from_utf8_lossy(&body[..body.len().min(LOOKED_AT)]).into_owned();
        if body.len() > LOOKED_AT {
            text.push('…');
        }
        let lower = text.to_ascii_lowercase();
        Self { text, lower, is_gzip: body.starts_with(&[0x1F, 0x8B]) }
    }

    pub fn is_html(&self) -> bool {
        // A header line or a byte order mark may stand before the first tag.
        const TAGS: &[&str] = &["<html", "<head", "<title", "<body", "<form", "<input", "<h1"];
        self.text.trim_start().starts_with('<') || has_any(&self.lower, TAGS)
    }

    /// Returns whether this is a login page, judging by its title and by the parts of its form, which do not depend on
    /// the language.
    pub fn is_login(&self) -> bool {
        const PARTS: &[&str] =
            &["type=password", "login_form", "login_only", "goto_uri", "/login/"];
        let title = self.title().unwrap_or_default().to_ascii_lowercase();
        let is_plain = |c: &char| !c.is_whitespace() && !matches!(c, '"' | '\'');
        let lower: String = self.lower.chars().filter(is_plain).collect();
        self.is_html()
            && (has_any(&title, &["login", "log in", "sign in"]) || has_any(&lower, PARTS))
    }

    pub fn is_yaml(&self) -> bool {
        self.text.starts_with("---") && has_any(&self.lower, &["apiversion:"])
    }

    /// Returns whether the page says that cPHulk has locked the address out. Only visible text counts, because the
    /// scripts of a login page contain the messages for every case.
    pub fn is_lock_out(&self) -> bool {
        let visible = if self.is_html() { self.visible(0, LOOKED_AT) } else { self.text.clone() };
        is_lock_out(&visible)
    }

    /// Returns whether this is a refusal that looks like JSON but is not valid JSON.
    pub fn is_broken_refusal(&self) -> bool {
        self.text.contains('{') && !self.is_html() && has_any(&self.lower, &["access denied"])
    }

    /// Returns a summary: the title of a page, or else its text from the first heading on, or else its whole text. For
    /// a plain text, the first line. JSON is left out because it may contain secrets.
    pub fn summary(&self) -> String {
        if self.is_gzip {
            return "it is compressed with gzip, which the client did not request".to_owned();
        }
        if !self.is_html() {
            let line = self.text.lines().map(str::trim).find(|line| !line.is_empty());
            let line = line.unwrap_or_default();
            if line.contains(|c: char| c.is_control() && !matches!(c, '\t' | '\x1B')) {
                return "it is not text; it may be compressed, which the client did not request"
                    .to_owned();
            }
            return shortened(&without_json(line), KEPT).into_owned();
        }
        let text = self.title().unwrap_or_else(|| {
            let heading = (1..=6).filter_map(|n| self.lower.find(&format!("<h{n}"))).min();
            let start = heading.or_else(|| self.text.find('<')).unwrap_or(0);
            self.visible(start, KEPT)
        });
        without_json(&text).into_owned()
    }

    /// Returns the title, unless it is empty.
    fn title(&self) -> Option<String> {
        let tag = self.lower.find("<title")?;
        let start = tag + self.lower[tag..].find('>')? + 1;
        let end = start + self.lower[start..].find('<')?;
        let mut title = String::new();
        add_words(&mut title, self.text.get(start..end)?);
        (!title.is_empty()).then_some(title)
    }

    /// Returns the text that a browser shows, beginning at a byte position, with single spaces. It stops after about
    /// `most` bytes, and then ends with `…`.
    pub fn visible(&self, start: usize, most: usize) -> String {
        let mut words = String::new();
        let mut at = start;
        while words.len() < most {
            let Some(open) = self.text[at..].find('<').map(|open| at + open) else {
                add_words(&mut words, &self.text[at..]);
                return words;
            };
            add_words(&mut words, &self.text[at..open]);
            let tag = &self.lower[open..];
            let end = if tag.starts_with("<!--") {
                "-->"
            } else if tag.starts_with("<script") {
                "</script"
            } else if tag.starts_with("<style") {
                "</style"
            } else {
                ">"
            };
            let Some(length) = tag.find(end) else { return words };
            at = open + length + end.len();
        }
        words.push('…');
        words
    }
}

/// Appends the words of HTML text, separated by single spaces.
fn add_words(words: &mut String, html: &str) {
    for word in html.split_whitespace() {
        // The end of a tag such as `</script`.
        if word == ">" {
            continue;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&without_entities(word));
    }
}

fn without_entities(word: &str) -> Cow<'_, str> {
    if !word.contains('&') {
        return word.into();
    }
    let (mut plain, mut rest) = (String::with_capacity(word.len()), word);
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let (character, length) = entity(rest).unwrap_or(('&', 1));
        plain.push(character);
        rest = &rest[length..];
    }
    plain.push_str(rest);
    plain.into()
}

/// Returns the text before the first JSON, which may lack its beginning or its end. `…` stands for the rest, because a
/// secret may contain what looks like JSON.
fn without_json(text: &str) -> Cow<'_, str> {
    let before = |at: usize| text[..at].trim_end();
    let after = |at: usize| text[at + 1..].trim_start();
    let ends_text = |at: usize| match after(at).split_at_checked(1) {
        Some((":" | ",", rest)) => rest.is_empty() || begins_value(rest.trim_start()),
        Some((next, _)) => matches!(next, "}" | "]"),
        None => false,
    };
    let mut quotes = text.match_indices('"').map(|(at, _)| at);
    let first = quotes.next();
    // The text is JSON as a whole, or begins within a text of JSON.
    let is_json = |at: usize| {
        before(at).is_empty() || before(at).ends_with('\\') || after(at).is_empty() || ends_text(at)
    };
    if first.is_some_and(is_json) {
        return "".into();
    }
    let quote = first.filter(|_| quotes.any(ends_text));
    let mut brackets = text.match_indices(['{', '[']);
    let bracket = brackets.find(|(at, bracket)| *bracket == "{" || is_list(after(*at)));
    let json = [quote, bracket.map(|(at, _)| at)].into_iter().flatten().min();
    match json.map(|at| before(at).trim_start()) {
        None => text.trim().into(),
        Some("") => "".into(),
        Some(shown) => format!("{shown} …").into(),
    }
}

/// Returns whether a text begins with a JSON value.
fn begins_value(text: &str) -> bool {
    text.starts_with(['"', '{', '[']) || after_scalar(text).is_some()
}

/// Returns whether the text after a `[` is that of a list, and not of a date or the like.
fn is_list(text: &str) -> bool {
    text.starts_with(['"', '{', '['])
        || after_scalar(text).is_some_and(|rest| rest.starts_with(','))
}

/// Returns the text after the number, the flag or the null at its beginning.
fn after_scalar(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '-' | '.'));
    let (word, rest) = text.split_at(end.unwrap_or(text.len()));
    let is_value = matches!(word, "true" | "false" | "null") || parse_number(word).is_some();
    is_value.then(|| rest.trim_start())
}

/// The names of HTML's entities for the characters from U+00A1 to U+00FF. Pages in other languages than English have
/// them.
const LATIN: &str = "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
    AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times \
    Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave \
    eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
    ucirc uuml yacute thorn yuml";

/// Returns at most the given number of characters of a text, and `…` if there are more. A redactor removes a secret that
/// is cut off there.
pub(crate) fn shortened(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

/// Decodes the HTML entity at the beginning of a text. Returns its character and its length.
pub(crate) fn entity(text: &str) -> Option<(char, usize)> {
    const LONGEST: usize = 10;
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let character = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        _ => {
            let Some(number) = name.strip_prefix('#') else {
                let place = (0xA1_u8..).zip(LATIN.split(' ')).find(|(_, known)| *known == name)?.0;
                return Some((char::from(place), end + 1));
            };
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    };
    Some((character, end + 1))
}

/// Returns whether a text says that cPHulk has locked out an address or an account.
pub(crate) fn is_lock_out(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "cphulk", "brute force", "locked out", "excessive login", "too many failed",
        "too many login", "temporarily blocked", "temporarily locked",
    ];
    has_any(&text.to_ascii_lowercase().replace('-', " "), WORDS)
}

/// Returns whether a text contains any of these words. Never inlined, because std's search is a kilobyte of code.
#[inline(never)]
pub(crate) fn has_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(page: &str) -> String {
        Page::new(page.as_bytes()).summary()
    }

    #[test]
    fn pages_say_what_a_person_would_read() {
        let disk = "Content-type: text/plain\n\n<html>\n<body bgcolor=\"#FFF\">\n<h1>Sorry!</h1>\n<h3>The disk is\nfull &amp; shut.</h3>";
        assert_eq!(summary(disk), "Sorry! The disk is full & shut.");
        assert_eq!(summary("<html><TITLE>\n Nothing  here &#8217;</title><h1>x"), "Nothing here ’");
        let hidden = "<!doctype html><title></title><style>p{}</style><!-- <p>no --><script>if (a<b) no()</script ><p>Shown <b>bold</b>";
        assert_eq!(summary(hidden), "Shown bold");
        assert_eq!(summary("\n plain text \nmore"), "plain text");
        assert!(summary("x\u{FFFD}\u{FFFD}V*\u{2}").contains("not text"));
        // Whatever is cut off ends with `…`, so that a secret that is cut off is found.
        let long = "x".repeat(5000);
        for (page, ends) in [
            (format!("{long} secret"), "xx…"),
            (format!("<p>{long}<b>secret"), "xx…"),
            (" ".repeat(LOOKED_AT - 5) + "secret", "secre…"),
        ] {
            assert!(summary(&page).ends_with(ends), "{}", summary(&page).len());
        }
        for unclosed in ["<html><!-- ", "<p", "<html><script>x", "<", "<title>x"] {
            let _ = summary(unclosed);
        }
    }

    #[test]
    fn json_is_never_part_of_a_summary() {
        assert_eq!(summary("Odd warning: {\"data\":{\"token\":\"X\"}}"), "Odd warning: …");
        assert_eq!(summary("{\"data\":1"), "");
        assert_eq!(summary("[error] No room: [ \"a\"]"), "[error] No room: …");
        assert_eq!(summary("<html><p>Odd: {&quot;token&quot;:&quot;X&quot;}"), "Odd: …");
        assert_eq!(summary("<html><title>Odd {\"token\":\"X\"}</title>"), "Odd …");
        for (text, shown) in [
            (r#"[1,"X"]"#, ""),
            (r#"Odd: [ true , "X"]"#, "Odd: …"),
            (r#"Odd: [[], "X"]"#, "Odd: …"),
            (r#""X""#, ""),
            (r#""token": "X","#, ""),
            (r#"X","status":1}"#, ""),
            (r#"X and \"Y\"","status":1}"#, ""),
            (r#"X"}"#, ""),
            ("X\"", ""),
            (r#"Odd: "token": "X"#, "Odd: …"),
            (r#"Odd: "X", "Y"]"#, "Odd: …"),
            (r#"<html><p>Odd: &quot;token&quot; : &quot;X&quot;"#, "Odd: …"),
        ] {
            assert_eq!(summary(text), shown, "{text}");
        }
        for text in [
            r#"Can't locate "a.pm" in "b", sorry, or in "c""#,
            "[Sat, 28 Nov 2026] No room",
            "[2026-11-28 10:00:00] [12345] No room",
            r#"Unknown option "a": see the manual"#,
        ] {
            assert_eq!(summary(text), text);
        }
    }

    #[test]
    fn login_pages_are_known_by_title_or_form() {
        let login = |page: &str| Page::new(page.as_bytes()).is_login();
        assert!(login("<html><title>WHM Login</title><noscript>x</noscript>"));
        assert!(login("<html><title>Anmelden</title><form id='login_form'>"));
        assert!(login("<html><a href='/x/?goto_uri=/y'>"));
        assert!(login(&format!("<html>{}<input type=password>", "x".repeat(100_000))));
        assert!(login("Content-type: text/html\n\n<title>cPanel Login</title>"));
        assert!(login("\u{FEFF}<input type='password'>"));
        assert!(!login("<html><title>Maintenance</title>"));
        assert!(!login("login at /login/"));
    }

    #[test]
    fn only_what_is_visible_tells_of_a_lock_out() {
        let lock_out = |page: &str| Page::new(page.as_bytes()).is_lock_out();
        assert!(lock_out("<html><p>You were <b>locked\n out</b>."));
        assert!(lock_out("Zugriff wegen eines Brute-Force-Angriffs gesperrt"));
        assert!(lock_out("Too many login failures") && lock_out("<p>Temporarily blocked"));
        assert!(!lock_out("<html><script>var texts = ['locked out']</script><p>Hello"));
    }
}
