//! `multipart/form-data`: the texts of a body. Its files are opened and sent by `value::files`.

use std::fmt::{self, Write};
use std::hash::{BuildHasher, RandomState};

use super::encode::Payload;
use crate::error::Error;
use crate::form::{Field, Form, text_of};
use crate::value::Parts;

/// Returns the body of a form, and its boundary. The transport's own fields come first. All files are opened.
pub(crate) fn multipart(own: &[(&str, &str)], form: &Form) -> Result<(String, Payload), Error> {
    let random = || RandomState::new().hash_one(());
    let boundary = format!("cpanel-{:016x}{:016x}", random(), random());
    let mut body = Parts::default();
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
        Some(open) => {
            let (body, length) = open.of(body).map_err(|(detail, cause)| {
                let error = Error::bad_argument(detail);
                cause.into_iter().fold(error, Error::because)
            })?;
            Payload::Stream { body, length }
        }
        None => Payload::Bytes(std::mem::take(&mut *body.end).into_bytes().into()),
    };
    Ok((boundary, payload))
}

impl Parts {
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
    use std::io;

    use super::*;
    use crate::error::ErrorKind;
    use crate::value::Upload;

    /// Returns the length and the text of a body.
    fn read(payload: Payload) -> (u64, String) {
        let Payload::Stream { mut body, length } = payload else { panic!("no stream") };
        let mut text = Vec::new();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let mut next =
                async || std::future::poll_fn(|task| body.as_mut().poll_frame(task)).await;
            while text.len() < length as usize {
                text.extend(next().await.unwrap().unwrap().into_data().unwrap());
            }
        });
        (length, String::from_utf8(text).unwrap())
    }

    #[test]
    fn parts_follow_in_order_and_the_length_is_right() {
        let mut form = Form::default();
        form.push("dir", Field::Text("public_html".to_owned()));
        form.push("file-1", Field::File(Upload::bytes("a\"b\r\n.txt", *b"content")));
        let (boundary, payload) = multipart(&[("own", "1")], &form).unwrap();
        let (length, text) = read(payload);
        assert_eq!(text.len() as u64, length);
        let disposition = "Content-Disposition: form-data; name=";
        let wanted = format!(
            "--{boundary}\r\n{disposition}\"own\"\r\n\r\n1\r\n\
             --{boundary}\r\n{disposition}\"dir\"\r\n\r\npublic_html\r\n\
             --{boundary}\r\n{disposition}\"file-1\"; filename=\"a%22b%0D%0A.txt\"\r\n\
             Content-Type: application/octet-stream\r\n\r\ncontent\r\n--{boundary}--\r\n"
        );
        assert_eq!(text, wanted);
    }

    #[test]
    fn a_file_that_is_not_there_is_a_bad_argument() {
        let mut form = Form::default();
        form.push("file-1", Field::File(Upload::path("/nowhere/at/all")));
        let error = multipart(&[], &form).err().unwrap();
        assert!(error.kind() == ErrorKind::BadArgument, "{error}");
    }

    #[test]
    fn lengths_that_no_number_holds_are_a_bad_argument() {
        let mut form = Form::default();
        form.push("file-1", Field::File(Upload::reader("endless", u64::MAX, io::empty())));
        let error = multipart(&[], &form).err().unwrap();
        assert!(error.kind() == ErrorKind::BadArgument, "{error}");
    }

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
