//! Prints Markdown with lines of a chosen width. Every block has a form that rustdoc and clippy accept without a
//! warning.

use pulldown_cmark::{
    Alignment, CodeBlockKind, CowStr, Event, LinkType, Tag, TagEnd, TextMergeStream,
};

/// Prints a text with lines of at most `width` characters. A longer word stays whole.
///
/// Characters that Markdown or HTML would interpret are escaped, bare web addresses become links, code without a
/// language is marked as text, and the content of list items is indented. A link to a Rust item, written as code within
/// brackets, stays a link.
pub fn print(text: &str, width: usize) -> String {
    // Most texts are a few words, which need no parser.
    if text.chars().count() <= width
        && text.chars().all(|c| c.is_alphanumeric() || ", '()".contains(c))
    {
        return text.trim().to_owned();
    }
    let mut printer = Printer { width, ..Printer::default() };
    for event in TextMergeStream::new(super::parser(text)) {
        printer.event(event);
    }
    printer.flush();
    printer.out
}

#[derive(Default)]
struct Printer {
    width: usize,
    out: String,
    /// The start of every line of the current block: one piece for each quote and list item around it.
    prefix: Vec<String>,
    /// The mark of a list item whose first line is not printed yet.
    mark: Option<String>,
    /// The number of the next item of each open list, if the list is numbered, and whether the list is tight.
    lists: Vec<Option<u64>>,
    /// Whether only a line break separates the last block from the next.
    tight: bool,
    /// The words of the paragraph, each unbreakable. A word is joined to the previous word if that did not end in a
    /// space.
    words: Vec<String>,
    open: bool,
    /// The address of the open link, and whether it is printed as a bare address.
    address: Option<(String, bool)>,
    code: Option<(String, String)>,
    heading: usize,
    table: Vec<Alignment>,
}

impl Printer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(code) => self.span(&code),
            Event::SoftBreak => self.open = false,
            Event::HardBreak => {
                self.close("\\");
                self.words.push("\n".to_owned());
                self.open = false;
            }
            Event::Html(text) | Event::InlineHtml(text) => self.text(&text),
            Event::Rule => {
                self.flush();
                self.block(&["---"]);
            }
            // The parser is created without these extensions.
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text(&text);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => self.flush(),
            Tag::Heading { level, .. } => {
                self.flush();
                self.heading = level as usize;
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.prefix.push("> ".to_owned());
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                let language = match kind {
                    CodeBlockKind::Fenced(language) if !language.trim().is_empty() => language,
                    _ => CowStr::Borrowed("text"),
                };
                self.code = Some((language.into_string(), String::new()));
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(first);
            }
            Tag::Item => {
                self.flush();
                let mark = match self.lists.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}. ", *number - 1)
                    }
                    _ => "- ".to_owned(),
                };
                self.prefix.push(" ".repeat(mark.len()));
                self.mark = Some(mark);
            }
            Tag::Table(alignments) => {
                self.flush();
                self.table = alignments;
            }
            Tag::TableHead | Tag::TableRow => self.words.clear(),
            Tag::TableCell => {
                self.open = false;
                self.words.push("|".to_owned());
            }
            Tag::Emphasis => self.attach("*"),
            Tag::Strong => self.attach("**"),
            Tag::Strikethrough => self.attach("~~"),
            Tag::Link { link_type, dest_url, .. } => {
                let bare = matches!(link_type, LinkType::Autolink | LinkType::Email);
                if !bare {
                    self.attach("[");
                }
                // A link to a Rust item is identified by its text alone.
                let item = link_type == LinkType::ShortcutUnknown;
                self.address =
                    Some((if item { String::new() } else { dest_url.into_string() }, bare));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::HtmlBlock => {
                self.flush();
                self.tight = false;
            }
            TagEnd::BlockQuote(_) => {
                self.flush();
                self.prefix.pop();
                self.tight = false;
            }
            TagEnd::CodeBlock => self.code_block(),
            TagEnd::Item => {
                self.flush();
                if let Some(mark) = self.mark.take() {
                    // An empty item.
                    self.mark = Some(mark);
                    self.block(&[""]);
                }
                self.prefix.pop();
                self.tight = true;
            }
            TagEnd::List(_) => {
                self.lists.pop();
                self.tight = !self.lists.is_empty();
            }
            TagEnd::TableHead => {
                self.row();
                let rule = self.table.iter().map(|align| match align {
                    Alignment::None => "| ---",
                    Alignment::Left => "| :--",
                    Alignment::Center => "| :-:",
                    Alignment::Right => "| --:",
                });
                let rule = format!("{} |", rule.collect::<Vec<_>>().join(" "));
                self.tight = true;
                self.block(&[&rule]);
                self.tight = true;
            }
            TagEnd::TableRow => {
                self.row();
                self.tight = true;
            }
            TagEnd::Table => self.tight = false,
            TagEnd::Emphasis => self.close("*"),
            TagEnd::Strong => self.close("**"),
            TagEnd::Strikethrough => self.close("~~"),
            TagEnd::Link => match self.address.take() {
                Some((url, false)) if url.is_empty() => self.close("]"),
                Some((url, false)) => self.close(&format!("]({url})")),
                _ => {}
            },
            _ => {}
        }
    }

    /// Adds text to the open word, or begins a word.
    fn attach(&mut self, piece: &str) {
        match self.words.last_mut() {
            Some(word) if self.open => word.push_str(piece),
            _ => self.words.push(piece.to_owned()),
        }
        self.open = true;
    }

    /// Adds a closing mark to the last word.
    fn close(&mut self, mark: &str) {
        if let Some(word) = self.words.last_mut() {
            word.push_str(mark);
        }
        self.open = true;
    }

    fn text(&mut self, text: &str) {
        if let Some((_, code)) = &mut self.code {
            code.push_str(text);
            return;
        }
        if let Some((url, true)) = &self.address {
            let url = format!("<{url}>");
            self.attach(&url);
            return;
        }
        let linked = self.address.is_some();
        for (index, word) in text.split([' ', '\t', '\n']).enumerate() {
            if index > 0 {
                self.open = false;
            }
            if word.is_empty() {
                continue;
            }
            let word = if linked { escape(word) } else { address_or_escaped(word) };
            self.attach(&word);
        }
    }

    fn span(&mut self, code: &str) {
        let ticks = longest_run(code, '`') + 1;
        let fence = "`".repeat(ticks);
        let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
        let span = format!("{fence}{pad}{code}{pad}{fence}");
        self.attach(&span);
    }

    /// Prints the collected paragraph or heading.
    fn flush(&mut self) {
        self.open = false;
        let words = std::mem::take(&mut self.words);
        if words.is_empty() {
            return;
        }
        let heading = std::mem::take(&mut self.heading);
        if heading > 0 {
            let line = format!("{} {}", "#".repeat(heading), words.join(" "));
            self.block(&[&line]);
            return;
        }
        let room = self.width.saturating_sub(self.prefix.iter().map(String::len).sum()).max(20);
        let mut lines: Vec<String> = Vec::new();
        let (mut line, mut length) = (String::new(), 0);
        for word in &words {
            if word == "\n" {
                lines.push(std::mem::take(&mut line));
                length = 0;
                continue;
            }
            let size = word.chars().count();
            if length > 0 && length + 1 + size > room && !begins_a_block(word) {
                lines.push(std::mem::take(&mut line));
                length = 0;
            }
            if length > 0 {
                line.push(' ');
                length += 1;
            }
            // Text at the start of a block must not look like the mark of a list, heading or quote.
            if lines.is_empty() && length == 0 && begins_a_block(word) {
                line.push_str(&shielded(word));
            } else {
                line.push_str(word);
            }
            length += size;
        }
        lines.push(line);
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        self.block(&lines);
        self.tight = true;
    }

    fn row(&mut self) {
        let words = std::mem::take(&mut self.words);
        self.open = false;
        let line = format!("{} |", words.join(" "));
        self.block(&[&line]);
    }

    fn code_block(&mut self) {
        let Some((language, code)) = self.code.take() else { return };
        let fence = "`".repeat(longest_run(&code, '`').max(2) + 1);
        let first = format!("{fence}{language}");
        let code = code.replace('\t', "    ");
        let mut lines = vec![first.as_str()];
        lines.extend(code.lines());
        lines.push(&fence);
        self.block(&lines);
        self.tight = false;
    }

    /// Prints the lines of a block, separated from the block before it.
    fn block(&mut self, lines: &[&str]) {
        let depth = self.prefix.len();
        if !self.out.is_empty() {
            self.out.push('\n');
            // Items of a tight list follow each other. All other blocks are separated by an empty line.
            if !self.tight {
                let around = if self.mark.is_some() { depth - 1 } else { depth };
                self.out.push_str(self.prefix[..around].concat().trim_end());
                self.out.push('\n');
            }
        }
        let prefix = self.prefix.concat();
        for (index, line) in lines.iter().enumerate() {
            let start = self.out.len();
            match self.mark.take() {
                Some(mark) => {
                    self.out.push_str(&self.prefix[..depth - 1].concat());
                    self.out.push_str(&mark);
                }
                None => self.out.push_str(&prefix),
            }
            self.out.push_str(line);
            let end = start + self.out[start..].trim_end().len();
            self.out.truncate(end);
            if index + 1 < lines.len() {
                self.out.push('\n');
            }
        }
        self.tight = false;
    }
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}

/// Returns whether a line that begins with this word could be taken for the start of a block.
fn begins_a_block(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0 && matches!(&word[digits..], "." | ")"))
        || matches!(word, "-" | "+" | "*")
        || word.starts_with(['#', '>', '=', '~', '|'])
        || word.len() >= 3
            && (word.bytes().all(|byte| byte == b'-') || word.bytes().all(|byte| byte == b'_'))
}

/// Escapes the first mark of a word.
fn shielded(word: &str) -> String {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    format!("{}\\{}", &word[..digits], &word[digits..])
}

/// Prints a word of plain text. A web address becomes a link; everything else is escaped.
fn address_or_escaped(word: &str) -> String {
    let begins = ["https://", "http://"].iter().filter_map(|start| word.find(start)).min();
    let Some(at) = begins else { return escape(word) };
    let rest = &word[at..];
    let end = rest.find(['<', '>', '"', '`']).unwrap_or(rest.len());
    let mut url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '…']);
    while url.ends_with(')') && url.matches(')').count() > url.matches('(').count() {
        url = url[..url.len() - 1].trim_end_matches(['.', ',', ';']);
    }
    if url.ends_with("//") {
        return escape(word);
    }
    format!("{}<{url}>{}", escape(&word[..at]), escape(&rest[url.len()..]))
}

/// Escapes the characters that Markdown would interpret.
fn escape(word: &str) -> String {
    if !word.contains(['\\', '`', '*', '_', '[', ']', '<', '~', '&', '|']) {
        return word.to_owned();
    }
    let mut out = String::with_capacity(word.len() + 2);
    let chars: Vec<char> = word.chars().collect();
    let letter =
        |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphanumeric());
    for (at, c) in chars.iter().enumerate() {
        let (before, after) = (letter(at.checked_sub(1)), letter(Some(at + 1)));
        let marks = match c {
            '\\' | '`' | '[' | ']' | '<' | '|' => true,
            '*' => word.len() > 1,
            // An underscore between letters is part of a name.
            '_' => !(before && after) && word.len() > 1,
            '~' => chars.get(at + 1) == Some(&'~') || at > 0 && chars[at - 1] == '~',
            '&' => after || chars.get(at + 1) == Some(&'#'),
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(*c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::print;

    fn plain(text: &str) -> String {
        print(text, 40)
    }

    /// Checks that the printed text is read as the same document and printed as the same text again.
    fn printed(text: &str) -> String {
        let once = plain(text);
        assert_eq!(plain(&once), once, "{text}");
        once
    }

    #[test]
    fn paragraphs_are_wrapped_only_between_words() {
        assert_eq!(
            printed(
                "The first words of a longer text with `some code in it` and more.\nOn a new line."
            ),
            "The first words of a longer text with\n`some code in it` and more. On a new\nline."
        );
        assert_eq!(printed("One.\n\n\nTwo."), "One.\n\nTwo.");
        assert_eq!(printed("a  \nb"), "a\\\nb");
    }

    #[test]
    fn no_line_begins_with_the_mark_of_a_block() {
        assert_eq!(
            printed("These words fill one line to its very en - d and the rest"),
            "These words fill one line to its very en -\nd and the rest"
        );
        assert_eq!(printed("\\# of rows"), "\\# of rows");
        assert_eq!(printed("1\\. is no list"), "1\\. is no list");
    }

    #[test]
    fn code_is_marked_as_text_and_is_closed() {
        assert_eq!(
            printed("Do:\n\n    ls -l\n\n    rm\n\nThen."),
            "Do:\n\n```text\nls -l\n\nrm\n```\n\nThen."
        );
        assert_eq!(printed("```\nls"), "```text\nls\n```");
        assert_eq!(printed("~~~sh\nls ```\n~~~"), "````sh\nls ```\n````");
    }

    #[test]
    fn literal_characters_are_escaped() {
        assert_eq!(printed("For <user>, a[0] and [x]."), "For \\<user>, a\\[0\\] and \\[x\\].");
        assert_eq!(printed("snake_case, _x and 2 * 3"), "snake_case, \\_x and 2 * 3");
        assert_eq!(printed("*so* **very** much"), "*so* **very** much");
        assert_eq!(printed("a **b**, c"), "a **b**, c");
    }

    #[test]
    fn web_addresses_become_links() {
        assert_eq!(printed("See https://a.example/x_y."), "See <https://a.example/x_y>.");
        assert_eq!(printed("(https://a.example/x)"), "(<https://a.example/x>)");
        assert_eq!(printed("<https://a.example>"), "<https://a.example>");
        assert_eq!(
            printed("[this page](https://a.example) too"),
            "[this page](https://a.example) too"
        );
        assert_eq!(printed("https:// is how it begins"), "https:// is how it begins");
    }

    #[test]
    fn lists_are_indented() {
        assert_eq!(printed("* one\ntwo\n* three\n    - four"), "- one two\n- three\n  - four");
        assert_eq!(printed("3) a\n4) b\n\nafter"), "3. a\n4. b\n\nafter");
        assert_eq!(printed("Before:\n- one"), "Before:\n\n- one");
        assert_eq!(
            printed("- the words of this item go on for two lines\n- x"),
            "- the words of this item go on for two\n  lines\n- x"
        );
        assert_eq!(printed("- a\n\n  ```\n  x\n  ```\n- b"), "- a\n\n  ```text\n  x\n  ```\n- b");
    }

    #[test]
    fn quotes_and_tables_are_kept() {
        assert_eq!(printed("> said\n> so\n\nx"), "> said so\n\nx");
        assert_eq!(
            printed("| a | b |\n|:-:|---|\n| 1 | `2` |\n\nx"),
            "| a | b |\n| :-: | --- |\n| 1 | `2` |\n\nx"
        );
    }

    #[test]
    fn links_to_items_stay() {
        assert_eq!(printed("See [`add_pop()`] and [x]."), "See [`add_pop()`] and \\[x\\].");
        assert_eq!(printed("See [`add`](types::Add)."), "See [`add`](types::Add).");
    }
}
