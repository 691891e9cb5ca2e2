//! Skipping values, however deeply they are nested.

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, Peek};

/// Returns whether jiter's own method of skipping gave up because a value is nested deeper than 200 levels.
pub(super) fn is_too_deep(error: &JiterError) -> bool {
    error.error_type == JiterErrorType::JsonError(JsonErrorType::RecursionLimitExceeded)
}

/// Skips the next value. This is slower than jiter's own method, but any depth is allowed.
#[cold]
pub(crate) fn skip_nested(json: &mut Jiter<'_>) -> Result<(), JiterError> {
    // The objects and lists that have not ended.
    let mut open = Vec::new();
    loop {
        let peek = json.peek()?;
        let has_items = match peek {
            // `next_object_bytes` would add jiter's float parser to every program.
            Peek::Object => json.known_object()?.is_some(),
            Peek::Array => json.known_array()?.is_some(),
            _ => json.known_skip(peek).map(|()| false)?,
        };
        if has_items {
            open.push(peek);
            continue;
        }
        loop {
            let has_more = match open.last() {
                None => return Ok(()),
                Some(&Peek::Object) => json.next_key_bytes()?.is_some(),
                Some(_) => json.array_step()?.is_some(),
            };
            if has_more {
                break;
            }
            open.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_depth_is_skipped() {
        for (text, ends_at) in [
            (r#"[1,{"a":[],"b":{},"c":"]"},[[]]] 5"#, Some(32)),
            ("{} ", Some(2)),
            (r#""a" "#, Some(3)),
            ("[1,]", None),
            (r#"{"a":1,}"#, None),
            (r#"{"a"}"#, None),
            ("[[]", None),
            ("[}", None),
        ] {
            let mut json = Jiter::new(text.as_bytes());
            let skipped = skip_nested(&mut json).ok().map(|()| json.current_index());
            assert_eq!(skipped, ends_at, "{text}");
        }
        let deep = format!("{}{}", "[{\"a\":".repeat(500_000), "}]".repeat(500_000));
        // The innermost object has a member without a value.
        assert!(skip_nested(&mut Jiter::new(deep.as_bytes())).is_err());
        let deep = deep.replace(":}", ":0}");
        assert!(skip_nested(&mut Jiter::new(deep.as_bytes())).is_ok());
    }
}
