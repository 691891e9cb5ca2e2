//! The Markdown of the schema: parses it, checks it, and prints it in a form that rustdoc and clippy accept.

mod print;

pub use print::print;

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{
    BrokenLink, BrokenLinkCallback, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag,
    TagEnd,
};

/// Markdown that rustdoc would show wrongly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextProblem {
    /// The message, with the piece of text that it is about.
    pub message: String,
    /// Advice: what to do about it.
    pub help: &'static str,
}

/// Parses a text with the extensions of rustdoc that a schema may use. ``[`code`]`` is a link to a Rust item.
fn parser(text: &str) -> Parser<'_, impl BrokenLinkCallback<'_>> {
    let item = |link: BrokenLink<'_>| {
        let code = link.reference.starts_with('`') && link.reference.ends_with('`');
        let bare = link.link_type == LinkType::Shortcut;
        (code && bare).then(|| (link.reference.clone().into_static(), CowStr::Borrowed("")))
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    Parser::new_with_broken_link_callback(text, options, Some(item))
}

/// Finds everything in a text that rustdoc would not show as it is meant.
pub fn problems(text: &str) -> Vec<TextProblem> {
    let mut found: Vec<TextProblem> = unprintable(text).into_iter().collect();
    if !text.contains(['`', '~', '[']) {
        return found;
    }
    for (event, range) in parser(text).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                if is_rust(&language) {
                    found.push(TextProblem {
                        message: format!("the code block is marked `{language}`, so it is compiled as a test"),
                        help: "put the Rust example of a module under the key `example`; mark other code with its language, such as `sh` or `text`",
                    });
                }
                if !is_closed(&text[range]) {
                    found.push(TextProblem {
                        message: "the code block is never closed".to_owned(),
                        help: "end it with a line that holds only the same fence",
                    });
                }
            }
            Event::Start(Tag::Link { link_type: LinkType::ShortcutUnknown, .. }) => {
                found.push(TextProblem {
                    message: format!("`{}` is written as a link to an item of Rust", &text[range]),
                    help: "remove the brackets: the name of a function becomes a link by itself",
                })
            }
            Event::Start(Tag::Image { dest_url, .. }) => found.push(TextProblem {
                message: format!("the text holds an image, `{dest_url}`"),
                help: "describe it in words, or link to it",
            }),
            Event::Start(Tag::Link { dest_url, link_type, .. })
                if link_type != LinkType::Email && !is_address(&dest_url) =>
            {
                found.push(TextProblem {
                    message: format!("the link target `{dest_url}` is not a web address"),
                    help: "link to `https://…`; to link to a function of the module, write its name as code: `add_pop`",
                });
            }
            _ => {}
        }
    }
    found
}

/// Returns the pieces of a text that are marked as code, with their positions.
pub fn code_spans(text: &str) -> Vec<(String, Range<usize>)> {
    if !text.contains('`') {
        return Vec::new();
    }
    let mut linked = false;
    let spans = parser(text).into_offset_iter().filter_map(|(event, range)| match event {
        Event::Start(Tag::Link { .. }) => {
            linked = true;
            None
        }
        Event::End(TagEnd::Link) => {
            linked = false;
            None
        }
        Event::Code(code) if !linked => Some((code.into_string(), range)),
        _ => None,
    });
    spans.collect()
}

/// Makes links of the pieces of code for which `link` returns a target.
pub fn with_links<'t>(text: &'t str, link: impl Fn(&str) -> Option<String>) -> Cow<'t, str> {
    let mut out = String::new();
    let mut done = 0;
    for (code, range) in code_spans(text) {
        if let Some(target) = link(&code) {
            out.push_str(&text[done..range.start]);
            out.push_str(&format!("[{}]({target})", &text[range.clone()]));
            done = range.end;
        }
    }
    if done == 0 { Cow::Borrowed(text) } else { Cow::Owned(out + &text[done..]) }
}

/// Finds a character that changes how the text around it is shown, or that is invisible.
pub fn unprintable(text: &str) -> Option<TextProblem> {
    let found = text.chars().find(|c| match c {
        '\n' | '\t' => false,
        // Characters that change the direction of text, and invisible characters that rustc and clippy refuse.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            true
        }
        '\u{ad}' | '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{2060}' | '\u{feff}' => true,
        c => c.is_control(),
    })?;
    let (name, help) = match found {
        '\r' => ("a carriage return without a line feed", "end lines with a line feed"),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            ("a character that changes the direction of text", "remove it")
        }
        _ => ("an invisible character", "remove it"),
    };
    Some(TextProblem { message: format!("the text holds {name}, U+{:04X}", found as u32), help })
}

/// Returns whether rustdoc compiles a code block with this language as a test.
fn is_rust(language: &str) -> bool {
    let mut words = language.split([' ', ',', '\t']).filter(|word| !word.is_empty()).peekable();
    let rust = |word: &str| {
        let plain = [
            "rust", "ignore", "no_run", "should_panic", "compile_fail", "test_harness",
            "standalone_crate",
        ];
        plain.contains(&word) || word.starts_with("ignore-") || word.starts_with("edition")
    };
    words.peek().is_some() && words.all(rust)
}

/// Returns whether a fenced code block ends with a fence.
fn is_closed(block: &str) -> bool {
    let fence = |line: &str| {
        let line = line.trim_start_matches([' ', '>', '\t']);
        let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
        let length = line.chars().take_while(|c| *c == mark).count();
        (length >= 3).then_some((mark, length, line[length..].trim().is_empty()))
    };
    let (first, last) = (block.lines().next(), block.trim_end().lines().last());
    let (Some((mark, length, _)), Some((end, closing, bare))) =
        (first.and_then(fence), last.and_then(fence))
    else {
        return false;
    };
    block.trim_end().lines().nth(1).is_some() && mark == end && closing >= length && bare
}

/// Returns whether a link may have this target.
fn is_address(url: &str) -> bool {
    ["https://", "http://", "mailto:", "#"].iter().any(|start| url.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(text: &str) -> Vec<String> {
        problems(text).into_iter().map(|problem| problem.message).collect()
    }

    #[test]
    fn markdown_that_rustdoc_shows_wrongly_is_reported() {
        assert_eq!(messages("Plain words, `code`, and <https://example.com>."), [""; 0]);
        assert_eq!(messages("```sh\nls\n```"), [""; 0]);
        assert_eq!(messages("```\nls\n```\nand more"), [""; 0]);
        assert_eq!(messages("```\nls"), ["the code block is never closed"]);
        assert_eq!(messages("> ```\n> ls\n> ```"), [""; 0]);
        assert_eq!(messages("```\n~~~"), ["the code block is never closed"]);
        assert_eq!(
            messages("```rust,no_run\nx()\n```"),
            ["the code block is marked `rust,no_run`, so it is compiled as a test"]
        );
        assert_eq!(
            messages("![x](https://example.com/x.png)"),
            ["the text holds an image, `https://example.com/x.png`"]
        );
        assert_eq!(
            messages("[x](fn.y.html)"),
            ["the link target `fn.y.html` is not a web address"]
        );
        assert_eq!(
            messages("a\u{202e}b"),
            ["the text holds a character that changes the direction of text, U+202E"]
        );
        assert_eq!(
            messages("a\rb"),
            ["the text holds a carriage return without a line feed, U+000D"]
        );
        assert_eq!(messages("a\u{7}b"), ["the text holds an invisible character, U+0007"]);
    }

    #[test]
    fn code_spans_are_found() {
        let found: Vec<_> = code_spans("`a`, ``b`c`` and [`d`](e)\n\n    not `this`")
            .into_iter()
            .map(|one| one.0)
            .collect();
        assert_eq!(found, ["a", "b`c"]);
    }

    #[test]
    fn code_with_a_known_name_becomes_a_link() {
        let link = |code: &str| (code == "add_pop").then(|| "add_pop()".to_owned());
        assert_eq!(
            with_links("See `add_pop`, not `x`.", link),
            "See [`add_pop`](add_pop()), not `x`."
        );
    }
}
