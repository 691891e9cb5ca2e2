//! `multipart/form-data` as a stream: files are read while they are sent.

use std::collections::VecDeque;
use std::fs::File;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Cursor, Read};
use std::sync::Arc;

use crate::error::Error;
use crate::form::Form;
use crate::form::{Field, text_of};
use crate::value::{Progress, Source};

/// A body that is read piece by piece.
pub(crate) struct Multipart {
    pub boundary: String,
    /// The length of the whole body, in bytes.
    pub length: u64,
    pieces: VecDeque<Piece>,
}

/// A piece of the body, and the number of its bytes that are still to be read.
struct Piece {
    content: Box<dyn Read + Send>,
    left: u64,
}

impl Multipart {
    /// Creates the body of a form, and opens all files.
    pub fn new(own: &[(&str, &str)], form: &Form) -> Result<Self, Error> {
        let random = || RandomState::new().hash_one(());
        let boundary = format!("cpanel-{:016x}{:016x}", random(), random());
        let mut body = Self { boundary, length: 0, pieces: VecDeque::new() };
        for (name, value) in own {
            body.text(name, value);
        }
        for (name, field) in &form.fields {
            match field {
                Field::File(file) => body.file(name, file)?,
                field => body.text(name, &text_of(field)),
            }
        }
        body.push(format!("--{}--\r\n", body.boundary).into_bytes());
        let mut lengths = body.pieces.iter().map(|piece| piece.left);
        body.length = lengths.try_fold(0, u64::checked_add).ok_or_else(|| {
            Error::bad_argument("the files are too long: more than 2^64 bytes in all")
        })?;
        Ok(body)
    }

    fn text(&mut self, name: &str, value: &str) {
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n",
            self.boundary,
            quoted(name)
        );
        self.push(head.into_bytes());
        self.push(value.as_bytes().to_vec());
        self.push(b"\r\n".to_vec());
    }

    fn file(&mut self, name: &str, file: &crate::Upload) -> Result<(), Error> {
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n",
            self.boundary,
            quoted(name),
            quoted(&file.name)
        );
        self.push(head.into_bytes());
        let (mut content, length) = open(&file.source)?;
        if let Some(progress) = file.progress.clone() {
            content = Box::new(Watched { content, sent: 0, length, progress });
        }
        self.piece(content, length);
        self.push(b"\r\n".to_vec());
        Ok(())
    }

    fn push(&mut self, bytes: Vec<u8>) {
        let (content, length) = in_memory(bytes.into());
        self.piece(content, length);
    }

    fn piece(&mut self, content: Box<dyn Read + Send>, left: u64) {
        self.pieces.push_back(Piece { content, left });
    }
}

/// A file whose progress is reported.
struct Watched {
    content: Box<dyn Read + Send>,
    sent: u64,
    length: u64,
    progress: Progress,
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.content.read(buffer)?;
        self.sent += count as u64;
        self.progress.tell(self.sent, self.length);
        Ok(count)
    }
}

fn in_memory(bytes: Arc<[u8]>) -> (Box<dyn Read + Send>, u64) {
    let length = bytes.len() as u64;
    (Box::new(Cursor::new(bytes)), length)
}

fn open(source: &Source) -> Result<(Box<dyn Read + Send>, u64), Error> {
    match source {
        Source::Bytes(bytes) => Ok(in_memory(bytes.clone())),
        Source::Reader(once) => once.take().ok_or_else(|| {
            Error::bad_argument("the reader of the upload has already been used by another call")
        }),
        Source::Path(path) => {
            let open = || {
                let file = File::open(path)?;
                let about = file.metadata()?;
                if about.is_file() {
                    Ok((file, about.len()))
                } else {
                    Err(io::Error::other("it is not a file"))
                }
            };
            let (file, length) = open().map_err(|error| {
                let detail = format!("{} cannot be read: {error}", path.display());
                Error::bad_argument(detail).because(error)
            })?;
            Ok((Box::new(file), length))
        }
    }
}

/// Escapes a name between quotation marks, as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl Read for Multipart {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while let Some(piece) = self.pieces.front_mut() {
            if piece.left == 0 {
                self.pieces.pop_front();
                continue;
            }
            let most = buffer.len().min(usize::try_from(piece.left).unwrap_or(usize::MAX));
            let count = match piece.content.read(&mut buffer[..most]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?,
            };
            if count == 0 && most > 0 {
                let what = "a file became shorter while it was being sent";
                return Err(io::Error::new(io::ErrorKind::UnexpectedEof, what));
            }
            piece.left -= count as u64;
            return Ok(count);
        }
        Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::value::Upload;

    #[test]
    fn parts_follow_in_order_and_the_length_is_right() {
        let mut form = Form::default();
        form.push("dir", Field::Text("public_html".to_owned()));
        form.push("file-1", Field::File(Upload::bytes("a\"b\r\n.txt", *b"content")));
        let mut body = Multipart::new(&[("own", "1")], &form).unwrap();
        let (length, boundary) = (body.length, body.boundary.clone());
        let mut text = String::new();
        body.read_to_string(&mut text).unwrap();
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
        let error = Multipart::new(&[], &form).err().unwrap();
        assert!(error.kind() == ErrorKind::BadArgument, "{error}");
    }

    #[test]
    fn lengths_that_no_number_holds_are_a_bad_argument() {
        let mut form = Form::default();
        form.push("file-1", Field::File(Upload::reader("endless", u64::MAX, io::empty())));
        let error = Multipart::new(&[], &form).err().unwrap();
        assert!(error.kind() == ErrorKind::BadArgument, "{error}");
    }
}
