//! Files to upload.

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

#[cfg(feature = "_http")]
use super::files::OpenFiles;

/// A file to upload: from a path, a reader, or bytes in memory. A path or a reader is read while it is sent, and is
/// never held in memory as a whole.
#[derive(Clone, PartialEq, Default)]
pub struct Upload {
    /// The file name that is sent to the server.
    pub name: String,
    /// Where the content comes from.
    pub source: Source,
    pub(crate) progress: Option<Progress>,
    /// The code that sends files. Only uploads refer to it, so a program without uploads does not contain it.
    #[cfg(feature = "_http")]
    pub(crate) open: OpenFiles,
}

/// Where the content of an [`Upload`] comes from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// A file on this machine.
    Path(PathBuf),
    /// Bytes in memory.
    Bytes(Arc<[u8]>),
    /// A reader. It can be sent only once.
    Reader(OneTimeReader),
}

/// A reader that can be sent only once, and the number of bytes it yields.
#[derive(Clone)]
pub struct OneTimeReader {
    reader: Arc<Mutex<Option<Box<dyn Read + Send>>>>,
    length: u64,
}

/// A function that is told the progress of an upload.
#[derive(Clone)]
pub(crate) struct Progress(Arc<dyn Fn(u64, u64) + Send + Sync>);

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Arc::from([]))
    }
}

impl Upload {
    /// Creates an upload of a file on this machine. It keeps its name.
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::new(name, Source::Path(path.to_owned()))
    }

    /// Creates an upload of bytes in memory, with a file name.
    pub fn bytes(name: impl Into<String>, content: impl Into<Arc<[u8]>>) -> Self {
        Self::new(name, Source::Bytes(content.into()))
    }

    /// Creates an upload from a reader, with a file name. `length` must be the exact number of bytes, because it is
    /// sent first. The upload can be sent only once.
    pub fn reader(
        name: impl Into<String>,
        length: u64,
        reader: impl Read + Send + 'static,
    ) -> Self {
        let reader: Box<dyn Read + Send> = Box::new(reader);
        let reader = Arc::new(Mutex::new(Some(reader)));
        Self::new(name, Source::Reader(OneTimeReader { reader, length }))
    }

    fn new(name: impl Into<String>, source: Source) -> Self {
        Self { name: name.into(), source, ..Self::default() }
    }

    /// Sets the file name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Calls a function after each piece of the file. Its arguments are the bytes sent so far and the total.
    pub fn on_progress(mut self, tell: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Progress(Arc::new(tell)));
        self
    }
}

#[cfg(feature = "_http")]
impl OneTimeReader {
    /// Takes the reader and returns it with its length. `None` if it was taken before.
    pub(crate) fn take(&self) -> Option<(Box<dyn Read + Send>, u64)> {
        let mut reader = self.reader.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        Some((reader.take()?, self.length))
    }
}

#[cfg(feature = "_http")]
impl Progress {
    pub(crate) fn tell(&self, sent: u64, total: u64) {
        (self.0)(sent, total);
    }
}

impl PartialEq for OneTimeReader {
    /// Two values are equal if they share the same reader.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.reader, &other.reader)
    }
}

impl PartialEq for Progress {
    /// Always equal, because the function does not affect what is sent.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Upload {
    /// Shows the name and the source, but never the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source: &dyn fmt::Debug = match &self.source {
            Source::Path(path) => path,
            Source::Bytes(bytes) => &format!("{} bytes", bytes.len()),
            Source::Reader(once) => &format!("a reader of {} bytes", once.length),
        };
        f.debug_struct("Upload").field("name", &self.name).field("source", source).finish()
    }
}
