//! Reading, places and the round trip of the YAML stage.

use super::*;

fn key(name: &str) -> Step {
    Step::Key(name.into())
}

fn map(entries: &[(&str, Node)]) -> Node {
    Node::Map(entries.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect())
}

fn text(value: &str) -> Node {
    Node::Text(value.into())
}

fn at(line: usize, column: usize) -> Option<Place> {
    Some(Place { line, column })
}

const SAMPLE: &str = "# first\nmodule: Tokens\nfunctions:\n  list:\n    effect: read\n    params:\n      name: {type: text, required: true}\n      \"12\": [a, b]\nempty:\n";

#[test]
fn reads_values_by_kind() {
    let node = parse(
        "a: 1\nb: 1.5\nc: yes\nd: true\ne:\nf: [x, {y: z}]\n200: 18446744073709551615\ng: \"1\"\n",
    )
    .unwrap();
    let list = Node::List(vec![text("x"), map(&[("y", text("z"))])]);
    let expected = map(&[
        ("a", Node::Integer(1)),
        ("b", Node::Number(1.5)),
        ("c", text("yes")),
        ("d", Node::Bool(true)),
        ("e", Node::Null),
        ("f", list),
        ("200", Node::Number(18446744073709551615.0)),
        ("g", text("1")),
    ]);
    assert_eq!(node, expected);
    assert_eq!(parse("").unwrap(), Node::Null);
}

#[test]
fn finds_every_key_that_stands_twice() {
    let faults = parse("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n  c: 4\na: 2\n").unwrap_err();
    let places: Vec<_> = faults.iter().map(|fault| fault.place).collect();
    assert_eq!(places, [at(5, 3), at(6, 3), at(7, 1)]);
    assert_eq!(faults[0].path, [key("b"), key("c")]);
    assert_eq!(faults[2].message, "the key `a` stands here a second time");
}

#[test]
fn says_where_the_syntax_breaks() {
    let faults = parse("a: 1\nb: [1, 2\nc: 3\n").unwrap_err();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].place.unwrap().line, 3);
    assert!(!faults[0].message.contains(" at line 3"), "{}", faults[0].message);
    assert!(parse("a: !tag {b: c}\n").is_err());
    assert!(parse("a: 1\n---\nb: 2\n").is_err());
}

#[test]
fn locates_keys_and_values() {
    let name = [key("functions"), key("list"), key("params"), key("name")];
    assert_eq!(locate_key(SAMPLE, &name), at(7, 7));
    assert_eq!(locate_value(SAMPLE, &name), at(7, 13));
    let required = [&name[..], &[key("required")]].concat();
    assert_eq!(locate_key(SAMPLE, &required), at(7, 26));
    assert_eq!(locate_value(SAMPLE, &required), at(7, 36));
    let second = [key("functions"), key("list"), key("params"), key("12"), Step::Index(1)];
    assert_eq!(locate_key(SAMPLE, &second), at(8, 17));
    assert_eq!(locate_key(SAMPLE, &[key("empty")]), at(9, 1));
    assert!(locate_value(SAMPLE, &[key("empty")]).is_some());
    assert_eq!(locate_value(SAMPLE, &[]), at(2, 1));
    assert_eq!(locate_key(SAMPLE, &[key("functions"), key("gone")]), None);
    assert_eq!(locate_key(SAMPLE, &[key("module"), key("deeper")]), None);
}

#[test]
fn finds_comments_and_nothing_else() {
    let text = "# one\na: x # two\nb: 'y # no'\nc: z#no\nd: |\n  # no\n  text\ne: [1, # three\n  2]\n   # four\n";
    let places: Vec<_> = comments(text).iter().map(|place| (place.line, place.column)).collect();
    assert_eq!(places, [(1, 1), (2, 6), (8, 8), (10, 4)]);
}

#[test]
fn prints_the_canonical_form() {
    let long = "word ".repeat(30);
    let record = map(&[("create_time", text("timestamp"))]);
    let params = map(&[("name", map(&[("type", text("text")), ("required", Node::Bool(true))]))]);
    let function = map(&[
        ("docs", text(long.trim_end())),
        ("effect", text("write")),
        ("params", params),
        ("returns", map(&[("record", record)])),
        ("since", text("11.50")),
        ("list", Node::List(vec![text("a: b"), text("on"), text("it's")])),
    ]);
    let node = map(&[
        ("module", text("Tokens")),
        ("functions", map(&[("x", function)])),
        ("types", map(&[])),
    ]);
    let expected = "# first
module: Tokens
functions:
  x:
    docs: >-
      word word word word word word word word word word word word word word word word word word word word word
      word word word word word word word word word
    effect: write
    params:
      name: {type: text, required: true}
    returns:
      record:
        create_time: timestamp
    since: '11.50'
    list: ['a: b', 'on', it's]
types: {}
";
    let printed = print(&node, Some("# first"));
    assert_eq!(printed, expected);
    assert_eq!(parse(&printed).unwrap(), node);
}

#[test]
fn long_lists_and_maps_are_broken_up() {
    let rows = vec![
        map(&[("a", text(&"x".repeat(70))), ("b", Node::Null)]),
        Node::List(vec![text(&"y".repeat(70))]),
    ];
    let node = map(&[("rows", Node::List(rows))]);
    let printed = print(&node, None);
    let expected =
        format!("rows:\n  - a: {}\n    b: null\n  - - {}\n", "x".repeat(70), "y".repeat(70));
    assert_eq!(printed, expected);
    assert_eq!(parse(&printed).unwrap(), node);
}

/// A small generator of numbers, so that the odd texts below are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % sides
    }

    fn text(&mut self) -> String {
        let pieces = [
            " ",
            "  ",
            "\n",
            "\n\n",
            "a",
            "word",
            "two words",
            ":",
            ": ",
            " #",
            "#",
            "-",
            "- ",
            "'",
            "\"",
            "\\",
            ",",
            "[",
            "]",
            "{",
            "}",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "? ",
            "1",
            "0x1f",
            "1e3",
            ".5",
            "-1",
            "true",
            "no",
            "~",
            "null",
            "\t",
            "é",
            "∞",
            "😀",
            "\r",
            "\u{85}",
            "\u{a0}",
            "\u{feff}",
            "\u{2028}",
            "\u{7f}",
            "\0",
            "...",
            "---",
            "=",
            "<<",
            "_",
        ];
        let count = if self.roll(6) == 0 { 60 } else { self.roll(5) };
        let plain = self.roll(2) == 0;
        let mut out = String::new();
        for _ in 0..count {
            out.push_str(if plain {
                ["word ", "a", "longer word ", ", ", ". "][self.roll(5)]
            } else {
                pieces[self.roll(pieces.len())]
            });
        }
        out
    }

    fn node(&mut self, depth: usize) -> Node {
        match self.roll(if depth == 0 { 8 } else { 14 }) {
            0 => Node::Null,
            1 => Node::Bool(self.roll(2) == 0),
            2 => Node::Integer(self.roll(100_000) as i64 - 50_000),
            3 => Node::Number([0.5, -12.0, 1e300, 1e-9, f64::INFINITY, 1e16][self.roll(6)]),
            4..8 => Node::Text(self.text()),
            8..10 => Node::List((0..self.roll(5)).map(|_| self.node(depth - 1)).collect()),
            _ => {
                let mut entries: Vec<(String, Node)> = Vec::new();
                for _ in 0..self.roll(5) {
                    let names = ["functions", "params", "record", "type", "doc"];
                    let name = if self.roll(2) == 0 {
                        names[self.roll(5)].to_owned()
                    } else {
                        self.text()
                    };
                    if name.len() < 200 && entries.iter().all(|(have, _)| *have != name) {
                        entries.push((name, self.node(depth - 1)));
                    }
                }
                Node::Map(entries)
            }
        }
    }
}

#[test]
fn whatever_is_printed_reads_back_the_same() {
    let mut dice = Dice(7);
    for round in 0..20_000 {
        let node = dice.node(4);
        let printed = print(&node, None);
        assert_eq!(parse(&printed).as_ref(), Ok(&node), "round {round}:\n{printed}");
        assert_eq!(print(&parse(&printed).unwrap(), None), printed);
    }
}
