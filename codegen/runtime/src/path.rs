//! The JSON path of a byte in a text, found by walking to it once something has failed.

use jiter::{Jiter, Peek};

/// The path of the value that holds the byte at `offset`, as `$.data[3].email`.
pub(crate) fn path_at(text: &[u8], offset: usize) -> String {
    let mut path = String::from("$");
    let mut json = Jiter::new(text);
    walk(&mut json, offset, &mut path, 0);
    path
}

/// The paths of values that begin at these bytes; of the first hundred, for each takes a walk.
pub(crate) fn paths_at(text: &[u8], offsets: &[usize]) -> Vec<String> {
    offsets.iter().take(100).map(|offset| path_at(text, *offset)).collect()
}

/// Whether the byte was reached, or the JSON ends or breaks here.
fn walk(json: &mut Jiter<'_>, offset: usize, path: &mut String, depth: u32) -> bool {
    let Ok(peek) = json.peek() else { return true };
    if json.current_index() >= offset || depth > 200 {
        return true;
    }
    let before = path.len();
    match peek {
        Peek::Object => {
            let mut key = json.known_object().map(|key| key.map(step_name));
            loop {
                match key {
                    Ok(Some(step)) => path.push_str(&step),
                    Ok(None) => break,
                    Err(_) => return true,
                }
                if walk(json, offset, path, depth + 1) {
                    return true;
                }
                path.truncate(before);
                key = json.next_key().map(|key| key.map(step_name));
            }
        }
        Peek::Array => {
            let mut item = json.known_array();
            for index in 0.. {
                match item {
                    Ok(Some(_)) => path.push_str(&format!("[{index}]")),
                    Ok(None) => break,
                    Err(_) => return true,
                }
                if walk(json, offset, path, depth + 1) {
                    return true;
                }
                path.truncate(before);
                item = json.array_step();
            }
        }
        _ => {
            if json.known_skip(peek).is_err() {
                return true;
            }
        }
    }
    json.current_index() > offset
}

fn step_name(key: &str) -> String {
    if !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        format!(".{key}")
    } else {
        format!("[{key:?}]")
    }
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[test]
    fn a_byte_is_named_by_its_path() {
        let text = br#"{"a": 1, "data": [{"x": {}}, {"b c": "here"}], "z": nope}"#;
        let at = |what: &str| {
            let place = std::str::from_utf8(text).unwrap().find(what).unwrap();
            path_at(text, place)
        };
        assert_eq!(at("1,"), "$.a");
        assert_eq!(at("\"here\""), "$.data[1][\"b c\"]");
        assert_eq!(at("{\"x\""), "$.data[0]");
        assert_eq!(at("nope"), "$.z");
    }
}
