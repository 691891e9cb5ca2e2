//! Tests of parsing, of places, and of printing and parsing again.

use super::*;

fn map(entries: &[(&str, Node)]) -> Node {
    Node::Map(entries.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect())
}

fn text(value: &str) -> Node {
    Node::Text(value.into())
}

fn read(text: &str) -> Node {
    parse(text).unwrap().node
}

fn at(line: usize, column: usize) -> Place {
    Place { line, column }
}

const SAMPLE: &str = "# first\nmodule: Tokens\nfunctions:\n  list:\n    effect: read\n    params:\n      name: {type: text, required: true}\n      \"12\": [a, b]\nempty:\n";

#[test]
fn reads_values_by_kind() {
    let node = read(
        "a: 1\nb: 1.5\nc: yes\nd: true\ne:\nf: [x, {y: z}]\n200: 18446744073709551615\ng: \"1\"\n",
    );
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
    assert_eq!(read(""), Node::Null);
    assert_eq!(read("# only a comment\n"), Node::Null);
}

#[test]
fn numbers_are_those_of_yaml() {
    let number = |text: &str| match read(text) {
        Node::Integer(number) => number.to_string(),
        Node::Number(number) => format!("{number:?}"),
        _ => "text".to_owned(),
    };
    for (text, expected) in [
        ("+12", "12"),
        ("-12", "-12"),
        ("0x1f", "31"),
        ("-0o17", "-15"),
        ("0b101", "5"),
        ("-9223372036854775808", "-9223372036854775808"),
        ("9223372036854775808", "9.223372036854776e18"),
        ("1e3", "1000.0"),
        (".5", "0.5"),
        ("-.5", "-0.5"),
        (".inf", "inf"),
        ("-.Inf", "-inf"),
        ("1.", "1.0"),
        ("007", "text"),
        ("0x", "text"),
        ("0x+1", "text"),
        ("+-1", "text"),
        ("1e999", "text"),
        ("inf", "text"),
        ("12:30", "text"),
        ("1_000", "text"),
        ("'1'", "text"),
        ("!!str 1", "text"),
        ("!!int '1'", "1"),
    ] {
        assert_eq!(number(text), expected, "{text}");
    }
}

#[test]
fn finds_every_duplicate_key() {
    let faults = parse("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n  c: 4\na: 2\n").unwrap_err();
    let places: Vec<_> = faults.iter().map(|fault| fault.place).collect();
    assert_eq!(places, [at(5, 3), at(6, 3), at(7, 1)]);
    assert_eq!(faults[2].message, "duplicate key `a`");
}

#[test]
fn syntax_errors_have_a_place() {
    for (text, place) in [
        ("a: 1\nb: [1, 2\nc: 3\n", at(3, 2)),
        ("a: !tag {b: c}\n", at(1, 4)),
        ("a: !str b\n", at(1, 4)),
        ("a: 1\n---\nb: 2\n", at(2, 1)),
        ("a: 1\nb: \u{7}\n", at(2, 4)),
        ("a: *b\n", at(1, 4)),
        ("a: &b [*b]\n", at(1, 4)),
        ("? [a]\n: b\n", at(1, 3)),
        ("\u{feff}a: b\n", at(1, 1)),
    ] {
        let faults = parse(text).unwrap_err();
        assert_eq!(faults.iter().map(|fault| fault.place).collect::<Vec<_>>(), [place], "{text}");
    }
}

#[test]
fn every_node_has_its_place() {
    let parsed = parse(SAMPLE).unwrap();
    assert_eq!(parsed.top().get("module").unwrap().key(), Place::default());
    assert!(parsed.find_places(SAMPLE) && !parsed.find_places(SAMPLE));
    let way =
        |keys: &[&str]| keys.iter().try_fold(parsed.top(), |node, key| node.get(key)).unwrap();
    let name = way(&["functions", "list", "params", "name"]);
    assert_eq!((name.key(), name.value()), (at(7, 7), at(7, 13)));
    let required = name.get("required").unwrap();
    assert_eq!((required.key(), required.value()), (at(7, 26), at(7, 36)));
    let second = way(&["functions", "list", "params", "12"]).items().nth(1).unwrap();
    assert_eq!((second.key(), second.value()), (at(8, 17), at(8, 17)));
    assert_eq!(way(&["empty"]).key(), at(9, 1));
    assert_eq!(parsed.top().value(), at(2, 1));
    assert!(parsed.top().get("gone").is_none());
    assert!(way(&["module"]).get("deeper").is_none());
}

#[test]
fn an_alias_repeats_the_anchored_node() {
    let text = "a: &x {b: [1, 2]}\nc: *x\nd: &y e\n*y : 1\n";
    let parsed = parse(text).unwrap();
    parsed.find_places(text);
    let copy = parsed.top().get("c").unwrap();
    assert_eq!(copy.node, parsed.top().get("a").unwrap().node);
    assert_eq!((copy.key(), copy.value()), (at(2, 1), at(2, 4)));
    assert_eq!(copy.get("b").unwrap().key(), at(1, 8));
    assert_eq!(parsed.node.get("e"), Some(&Node::Integer(1)));
}

#[test]
fn too_deep_and_too_large_documents_are_refused() {
    for text in ["[".repeat(100_000), "- ".repeat(100_000), "{a: ".repeat(100_000)] {
        assert_eq!(parse(&text).unwrap_err().len(), 1);
    }
    let mut nested = String::from("a0: &a0 [x]\n");
    let mut doubled = String::from("a0: &a0 [x]\n");
    for level in 1..200 {
        let below = level - 1;
        nested.push_str(&format!("a{level}: &a{level} [*a{below}]\n"));
        doubled.push_str(&format!("a{level}: &a{level} [*a{below}, *a{below}]\n"));
    }
    let message = |text: &str| parse(text).unwrap_err()[0].message.clone();
    assert_eq!(message(&nested), "this is nested more than 128 levels deep");
    assert_eq!(message(&doubled), "the aliases expand to too many nodes");
}

#[test]
fn finds_comments_and_nothing_else() {
    let text = "# one\na: x # two\nb: 'y # no'\nc: z#no\nd: | # three\n  # no\n  täxt\n# four\ne: [1, # five\n  2]\n   # six\n\
                f: \"# no\n  # no\" # seven ## eight\n";
    let comments = parse(text).unwrap().comments(text);
    let places: Vec<_> = comments.iter().map(|place| (place.line, place.column)).collect();
    assert_eq!(places, [(2, 6), (5, 6), (8, 1), (9, 8), (11, 4), (13, 9)]);
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
    assert_eq!(read(&printed), node);
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
    assert_eq!(read(&printed), node);
}

/// Texts that mean something in YAML, or that are hard to print.
#[rustfmt::skip]
const PIECES: [&str; 56] = [
    " ", "  ", "\n", "\n\n", "a", "word", "two words", ":", ": ", " #", "#", "-", "- ", "'", "\"",
    "\\", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "%", "@", "`", "?", "? ", "1", "0x1f",
    "1e3", ".5", "-1", "true", "no", "~", "null", "\t", "é", "∞", "😀", "\r", "\u{85}", "\u{a0}",
    "\u{feff}", "\u{2028}", "\u{7f}", "\0", "...", "---", "=", "<<", "_",
];

/// A small generator of numbers, so that the random texts below are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % sides
    }

    fn text(&mut self) -> String {
        let count = if self.roll(6) == 0 { 60 } else { self.roll(5) };
        let plain = self.roll(2) == 0;
        let mut out = String::new();
        for _ in 0..count {
            out.push_str(if plain {
                ["word ", "a", "longer word ", ", ", ". "][self.roll(5)]
            } else {
                PIECES[self.roll(PIECES.len())]
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
fn a_printed_tree_is_parsed_as_the_same_tree() {
    let mut dice = Dice(7);
    for round in 0..20_000 {
        let node = dice.node(4);
        let printed = print(&node, None);
        let back = parse(&printed).map(|parsed| parsed.node);
        assert_eq!(back.as_ref(), Ok(&node), "round {round}:\n{printed}");
        assert_eq!(print(&back.unwrap(), None), printed);
    }
}
