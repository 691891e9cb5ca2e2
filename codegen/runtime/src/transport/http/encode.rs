//! Encoding forms: as percent-encoded pairs, or as a JSON object.

use percent_encoding::utf8_percent_encode;
use zeroize::Zeroizing;

use crate::form::Form;
use crate::form::{ENCODED, Field, text_of};
use crate::value::ByteStream;

/// The body of a request.
pub(crate) enum Payload {
    Bytes(Zeroizing<Vec<u8>>),
    /// A body of a known length that is read while it is sent.
    Stream {
        body: ByteStream,
        length: u64,
    },
}

/// Percent-encodes a name or a value.
pub(crate) fn percent(text: &str) -> impl Iterator<Item = &str> {
    utf8_percent_encode(text, ENCODED)
}

/// Encodes a form as `name=value&…`. The transport's own fields come first.
pub(crate) fn urlencoded(own: &[(&str, &str)], form: &Form) -> Zeroizing<Vec<u8>> {
    let own = own.iter().map(|(name, value)| (*name, (*value).into()));
    let fields = form.fields.iter().map(|(name, field)| (&**name, text_of(field)));
    let pairs = own.chain(fields);
    // The buffer is allocated at once, because a growing buffer leaves copies of secrets in memory.
    let sizes = pairs.clone().map(|(name, value)| 2 + encoded_len(name) + encoded_len(&value));
    let mut body = Zeroizing::new(Vec::with_capacity(sizes.sum()));
    for (name, value) in pairs {
        if !body.is_empty() {
            body.push(b'&');
        }
        percent(name).for_each(|piece| body.extend_from_slice(piece.as_bytes()));
        body.push(b'=');
        percent(&value).for_each(|piece| body.extend_from_slice(piece.as_bytes()));
    }
    body
}

fn encoded_len(text: &str) -> usize {
    percent(text).map(str::len).sum()
}

/// Encodes a form as a JSON object with the fields as members, in their order.
pub(crate) fn json(form: &Form) -> Zeroizing<Vec<u8>> {
    let size: usize =
        form.fields.iter().map(|(name, field)| name.len() + 2 * text_of(field).len() + 8).sum();
    let mut body = Zeroizing::new(Vec::with_capacity(size + 2));
    body.push(b'{');
    for (index, (name, field)) in form.fields.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        write_json(&mut body, name);
        body.push(b':');
        match field {
            Field::Json(json) => body.extend_from_slice(json.as_bytes()),
            field => write_json(&mut body, &text_of(field)),
        }
    }
    body.push(b'}');
    body
}

fn write_json(body: &mut Vec<u8>, text: &str) {
    // Writing text into memory cannot fail.
    let _ = serde_json::to_writer(body, text);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Secret;

    #[test]
    fn forms_are_encoded_as_the_vendors_client_does() {
        let mut form = Form::default();
        form.push("a b", Field::Text("x&y=z+ü'()".to_owned()));
        form.push("list", Field::Text("1".to_owned()));
        form.push("list", Field::Secret(Secret::new("2/3")));
        let body = urlencoded(&[("user", "me")], &form);
        let text = std::str::from_utf8(&body).unwrap();
        assert_eq!(text, "user=me&a%20b=x%26y%3Dz%2B%C3%BC'()&list=1&list=2%2F3");
        assert!(body.capacity() <= text.len() + 8);
    }

    #[test]
    fn json_keeps_the_order() {
        let mut form = Form::default();
        form.push("z", Field::Json("[1,2]".to_owned()));
        form.push("a", Field::Text("\"q\"".to_owned()));
        assert_eq!(&json(&form)[..], br#"{"z":[1,2],"a":"\"q\""}"#);
        assert_eq!(&json(&Form::default())[..], b"{}");
    }
}
