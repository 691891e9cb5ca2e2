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
use zeroize::Zeroizing;

use super::upload::{Progress, Source, Upload};

/// The texts and files of a body. The files are not opened yet.
#[derive(Default)]
pub(crate) struct Parts {
    /// The files, each with the text before it.
    pub files: Vec<(Zeroizing<String>, Upload)>,
    /// The text at the end.
    pub end: Zeroizing<String>,
}

/// A body that is read while it is sent.
pub(crate) type ByteStream = Pin<Box<dyn Body<Data = Bytes, Error = io::Error> + Send + Sync>>;

/// Why the files of a body cannot be sent: a sentence, and the error of the system if there is one.
pub(crate) type CannotOpen = (String, Option<io::Error>);

/// Opens the files of a body. A value, so that an upload can carry it.
#[derive(Clone, Copy)]
pub(crate) struct OpenFiles(fn(Parts) -> Result<(ByteStream, u64), CannotOpen>);

impl OpenFiles {
    /// Opens the files. Returns the body and its length.
    pub fn of(self, parts: Parts) -> Result<(ByteStream, u64), CannotOpen> {
        (self.0)(parts)
    }
}

impl Default for OpenFiles {
    fn default() -> Self {
        Self(|parts| {
            let pieces = Pieces::open(parts)?;
            let length = pieces.length;
            let body = ReadAhead::start(pieces)
                .map_err(|error| (format!("the files cannot be read: {error}"), Some(error)))?;
            Ok((Box::pin(body), length))
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
    fn open(parts: Parts) -> Result<Self, CannotOpen> {
        let mut body = Self { length: 0, pieces: VecDeque::new() };
        for (before, file) in parts.files {
            body.text(before.as_bytes().to_vec());
            body.file(file)?;
        }
        body.text(parts.end.as_bytes().to_vec());
        let mut lengths = body.pieces.iter().map(|piece| piece.left);
        body.length = lengths.try_fold(0, u64::checked_add).ok_or_else(|| {
            ("the files are too long: more than 2^64 bytes in all".to_owned(), None)
        })?;
        Ok(body)
    }

    fn text(&mut self, text: Vec<u8>) {
        let left = text.len() as u64;
        self.pieces.push_back(Piece { content: Box::new(Cursor::new(text)), left });
    }

    fn file(&mut self, file: Upload) -> Result<(), CannotOpen> {
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

fn open(source: &Source) -> Result<(Box<dyn Read + Send>, u64), CannotOpen> {
    match source {
        Source::Bytes(bytes) => Ok((Box::new(Cursor::new(bytes.clone())), bytes.len() as u64)),
        Source::Reader(once) => once.take().ok_or_else(|| {
            ("the reader of the upload has already been used by another call".to_owned(), None)
        }),
        Source::Path(path) => {
            let open = || {
                // Opening a named pipe would wait for another program to write to it.
                if !std::fs::metadata(path)?.is_file() {
                    return Err(io::Error::other("it is not a file"));
                }
                let file = File::open(path)?;
                let length = file.metadata()?.len();
                Ok((file, length))
            };
            let (file, length) = open().map_err(|error| {
                (format!("{} cannot be read: {error}", path.display()), Some(error))
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
    fn start(mut pieces: Pieces) -> io::Result<Self> {
        let (sender, receiver) = mpsc::channel(1);
        std::thread::Builder::new().spawn(move || {
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
        })?;
        Ok(Self(receiver))
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
