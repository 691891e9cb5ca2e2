//! Files in a body: they are opened before the call, and read while they are sent.
//!
//! Each [`Upload`](crate::Upload) refers to this code, and nothing else does. A program without uploads therefore does
//! not contain it.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Cursor, Read};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};
use tokio::sync::mpsc;

use super::multipart::Multipart;
use super::wire::Payload;
use crate::error::Error;
use crate::value::{Progress, Source, Upload};

/// Opens the files of a body. A value, so that an upload can carry it.
#[derive(Clone, Copy)]
pub(crate) struct OpenFiles(fn(Multipart) -> Result<Payload, Error>);

impl OpenFiles {
    /// Opens the files, and returns what is sent.
    pub fn of(self, multipart: Multipart) -> Result<Payload, Error> {
        (self.0)(multipart)
    }
}

impl Default for OpenFiles {
    fn default() -> Self {
        Self(|multipart| {
            let pieces = Pieces::open(multipart)?;
            Ok(Payload::Stream { length: pieces.length, body: Box::pin(ReadAhead::start(pieces)) })
        })
    }
}

impl PartialEq for OpenFiles {
    /// Always equal, because there is only one way to open files.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// A body that is read piece by piece.
struct Pieces {
    /// The length of the whole body, in bytes.
    length: u64,
    pieces: VecDeque<Piece>,
}

/// A piece of the body, and the number of its bytes that are still to be read.
struct Piece {
    content: Box<dyn Read + Send>,
    left: u64,
}

impl Pieces {
    fn open(multipart: Multipart) -> Result<Self, Error> {
        let mut body = Self { length: 0, pieces: VecDeque::new() };
        for (before, file) in multipart.files {
            body.text(before.as_bytes().to_vec());
            body.file(file)?;
        }
        body.text(multipart.end.as_bytes().to_vec());
        let mut lengths = body.pieces.iter().map(|piece| piece.left);
        body.length = lengths.try_fold(0, u64::checked_add).ok_or_else(|| {
            Error::bad_argument("the files are too long: more than 2^64 bytes in all")
        })?;
        Ok(body)
    }

    fn text(&mut self, text: Vec<u8>) {
        let left = text.len() as u64;
        self.pieces.push_back(Piece { content: Box::new(Cursor::new(text)), left });
    }

    fn file(&mut self, file: Upload) -> Result<(), Error> {
        let (mut content, length) = open(&file.source)?;
        if let Some(progress) = file.progress {
            content = Box::new(Watched { content, sent: 0, length, progress });
        }
        self.pieces.push_back(Piece { content, left: length });
        Ok(())
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

fn open(source: &Source) -> Result<(Box<dyn Read + Send>, u64), Error> {
    match source {
        Source::Bytes(bytes) => Ok((Box::new(Cursor::new(bytes.clone())), bytes.len() as u64)),
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

impl Read for Pieces {
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

/// The pieces of a body, which a thread reads one piece ahead, because files and readers cannot be read asynchronously.
struct ReadAhead(mpsc::Receiver<io::Result<Bytes>>);

impl ReadAhead {
    /// Starts the thread. It is not a blocking thread of the Tokio runtime: the runtime's shutdown would wait for a
    /// reader that never returns.
    fn start(mut pieces: Pieces) -> Self {
        let (sender, receiver) = mpsc::channel(1);
        std::thread::spawn(move || {
            loop {
                let mut piece = vec![0; 64 * 1024];
                let read = pieces.read(&mut piece).map(|count| {
                    piece.truncate(count);
                    Bytes::from(piece)
                });
                let ends = read.as_ref().map_or(true, Bytes::is_empty);
                // Sending fails if the call has ended.
                if sender.blocking_send(read).is_err() || ends {
                    return;
                }
            }
        });
        Self(receiver)
    }
}

impl Body for ReadAhead {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.0.poll_recv(context).map(|read| {
            Some(
                read.unwrap_or_else(|| {
                    Err(io::Error::other("the thread that reads the files has ended"))
                })
                .map(Frame::data),
            )
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::multipart::multipart;
    use super::*;
    use crate::error::ErrorKind;
    use crate::form::{Field, Form};

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
}
