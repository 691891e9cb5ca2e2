//! `multipart/form-data`: the texts of a body. Its files are opened and sent by [`files`](super::files).

use std::fmt::{self, Write};
use std::hash::{BuildHasher, RandomState};

use zeroize::Zeroizing;

use super::wire::Payload;
use crate::error::Error;
use crate::form::{Field, Form, text_of};
use crate::value::Upload;

/// A body with files that are not opened yet.
#[derive(Default)]
pub(crate) struct Multipart {
    /// The files, each with the text before it.
    pub files: Vec<(Zeroizing<String>, Upload)>,
    /// The text at the end.
    pub end: Zeroizing<String>,
}

/// Returns the body of a form, and its boundary. The transport's own fields come first. All files are opened.
pub(crate) fn multipart(own: &[(&str, &str)], form: &Form) -> Result<(String, Payload), Error> {
    let random = || RandomState::new().hash_one(());
    let boundary = format!("cpanel-{:016x}{:016x}", random(), random());
    let mut body = Multipart::default();
    let mut open = None;
    for (name, value) in own {
        body.part(&boundary, name, format_args!("\r\n\r\n{value}\r\n"));
    }
    for (name, field) in &form.fields {
        let Field::File(file) = field else {
            body.part(&boundary, name, format_args!("\r\n\r\n{}\r\n", text_of(field)));
            continue;
        };
        let about = "Content-Type: application/octet-stream\r\n\r\n";
        let file_name = quoted(&file.name);
        body.part(&boundary, name, format_args!("; filename=\"{file_name}\"\r\n{about}"));
        body.files.push((std::mem::take(&mut body.end), file.clone()));
        open = Some(file.open);
        body.end.push_str("\r\n");
    }
    body.add(format_args!("--{boundary}--\r\n"));
    let payload = match open {
        Some(open) => open.of(body)?,
        None => Payload::Bytes(std::mem::take(&mut *body.end).into_bytes().into()),
    };
    Ok((boundary, payload))
}

impl Multipart {
    /// Adds the head of a part with what follows the name.
    #[inline(never)]
    fn part(&mut self, boundary: &str, name: &str, rest: fmt::Arguments<'_>) {
        let name = quoted(name);
        self.add(format_args!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"{rest}"
        ));
    }

    fn add(&mut self, text: fmt::Arguments<'_>) {
        // Writing to memory cannot fail.
        let _ = self.end.write_fmt(text);
    }
}

/// Escapes a name between quotation marks, as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_without_files_is_in_memory() {
        let mut form = Form::default();
        form.push("a\"b", Field::Text("x".to_owned()));
        let (boundary, payload) = multipart(&[], &form).unwrap();
        let Payload::Bytes(body) = payload else { panic!("a stream") };
        let part = "Content-Disposition: form-data; name=\"a%22b\"\r\n\r\nx";
        let wanted = format!("--{boundary}\r\n{part}\r\n--{boundary}--\r\n");
        assert_eq!(std::str::from_utf8(&body).unwrap(), wanted);
    }
}
