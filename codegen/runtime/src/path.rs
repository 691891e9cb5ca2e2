//! JSON paths: finds the path of the value at a byte of a JSON text. Only needed after something has failed.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt::Write;

use jiter::{Jiter, Peek};

use crate::page::shortened;
use crate::read::skip_nested;

/// The maximum depth of the walk. A deeper value gets the path of the value that contains it.
const MAX_DEPTH: usize = 200;

/// The number of characters that are shown of a name. A reply may have a hundred misfits below a name of many megabytes.
const SHOWN: usize = 100;

/// Returns the path of the value that contains the byte at `offset`, such as `$.data[3].email`.
pub(crate) fn path_at(text: &[u8], offset: usize) -> String {
    paths_at(text, &[offset]).pop().unwrap_or_default()
}

/// Returns the paths of the values that contain the bytes at these offsets, in the same order.
pub(crate) fn paths_at(text: &[u8], offsets: &[usize]) -> Vec<String> {
    let mut walk = PathWalk {
        text,
        json: Jiter::new(text),
        steps: Vec::new(),
        wanted: offsets.iter().copied().zip(0..).map(Reverse).collect(),
        paths: vec![String::new(); offsets.len()],
    };
    // If the JSON ends early or is broken, the remaining offsets belong to the current value.
    let _ = walk.value();
    walk.found_before(usize::MAX);
    walk.paths
}

/// Returns the step from an object to its member, as it is written in a path.
pub(crate) fn step_name(key: &str) -> String {
    let key = shortened(key, SHOWN);
    if !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        format!(".{key}")
    } else {
        format!("[{key:?}]")
    }
}

struct PathWalk<'t> {
    text: &'t [u8],
    json: Jiter<'t>,
    steps: Vec<Step>,
    /// The remaining offsets, each with its index in the result. The smallest is taken first.
    wanted: BinaryHeap<Reverse<(usize, usize)>>,
    paths: Vec<String>,
}

enum Step {
    /// A member. Its name is the first string after this byte. It is kept as it is written in a path once it is needed.
    Member(usize, Option<String>),
    Row(usize),
}

/// The walk has ended: all paths are found, or the JSON ends or is broken here.
struct Over;

impl PathWalk<'_> {
    /// Walks over one value.
    fn value(&mut self) -> Result<(), Over> {
        let peek = self.json.peek().map_err(|_| Over)?;
        self.found_before(self.json.current_index() + 1);
        if self.wanted.is_empty() {
            return Err(Over);
        }
        match peek {
            _ if self.steps.len() > MAX_DEPTH => skip_nested(&mut self.json).map_err(|_| Over)?,
            Peek::Object => self.members()?,
            Peek::Array => self.rows()?,
            _ => self.json.known_skip(peek).map_err(|_| Over)?,
        }
        self.found_before(self.json.current_index());
        Ok(())
    }

    fn members(&mut self) -> Result<(), Over> {
        let mut before = self.json.current_index() + 1;
        let mut key = self.json.known_object().map(|key| key.is_some());
        while key.map_err(|_| Over)? {
            self.steps.push(Step::Member(before, None));
            self.value()?;
            self.steps.pop();
            before = self.json.current_index();
            key = self.json.next_key().map(|key| key.is_some());
        }
        Ok(())
    }

    fn rows(&mut self) -> Result<(), Over> {
        let mut row = self.json.known_array();
        for index in 0.. {
            if row.map_err(|_| Over)?.is_none() {
                break;
            }
            self.steps.push(Step::Row(index));
            self.value()?;
            self.steps.pop();
            row = self.json.array_step();
        }
        Ok(())
    }

    /// Assigns the path of the current value to all remaining offsets before `end`.
    fn found_before(&mut self, end: usize) {
        while let Some(&Reverse((offset, index))) = self.wanted.peek()
            && offset < end
        {
            self.wanted.pop();
            self.paths[index] = self.path();
        }
    }

    #[cold]
    fn path(&mut self) -> String {
        let mut path = String::from("$");
        for step in &mut self.steps {
            match step {
                Step::Row(index) => {
                    let _ = write!(path, "[{index}]");
                }
                Step::Member(before, name) => path.push_str(name.get_or_insert_with(|| {
                    let rest = &self.text[*before..];
                    let quote = rest.iter().position(|byte| *byte == b'"').unwrap_or(rest.len());
                    Jiter::new(&rest[quote..]).known_str().map_or("[?]".to_owned(), step_name)
                })),
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_named_by_their_paths() {
        let text = br#"{"a": 1, "data": [{"x": {}}, {"b c": "here"}], "z": nope}"#;
        let place = |what: &str| std::str::from_utf8(text).unwrap().find(what).unwrap();
        let places = [place("\"here\""), place("1,"), place("nope"), place("{\"x\""), place("ere")];
        let paths = ["$.data[1][\"b c\"]", "$.a", "$.z", "$.data[0]", "$.data[1][\"b c\"]"];
        assert_eq!(paths_at(text, &places), paths);
        for (place, path) in places.into_iter().zip(paths) {
            assert_eq!(path_at(text, place), path);
        }
        assert_eq!(paths_at(text, &[0, text.len() + 5]), ["$", "$.z"]);
    }

    #[test]
    fn a_long_name_is_shortened() {
        let text = format!(r#"{{"{}":["x","y"]}}"#, "é".repeat(1_000_000));
        let places = [text.find("\"x").unwrap(), text.find("\"y").unwrap()];
        let name = "é".repeat(SHOWN);
        let paths = ["0", "1"].map(|row| format!("$[\"{name}…\"][{row}]"));
        assert_eq!(paths_at(text.as_bytes(), &places), paths);
    }

    #[test]
    fn what_follows_a_deep_value_has_its_own_path() {
        let text = format!("{{\"deep\":{}0{},\"b\":1}}", "[".repeat(1000), "]".repeat(1000));
        let places = [text.find('0').unwrap(), text.find('1').unwrap()];
        let paths = paths_at(text.as_bytes(), &places);
        assert_eq!(paths, [format!("$.deep{}", "[0]".repeat(MAX_DEPTH)), "$.b".to_owned()]);
    }

    #[test]
    fn a_path_ends_where_the_json_does() {
        assert_eq!(path_at(br#"{"data":["x"#, 100), "$.data[0]");
        assert_eq!(path_at(b"", 0), "$");
    }
}
