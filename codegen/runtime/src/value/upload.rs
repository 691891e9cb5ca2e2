//! A file that a call carries.

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A file to upload: from a path, a reader, or bytes in memory. A path or a reader is read while it is sent, never whole.
#[derive(Clone, PartialEq, Default)]
pub struct Upload {
    /// The name that the server shall give the file.
    pub name: String,
    /// Where its content comes from.
    pub source: Source,
    pub(crate) progress: Option<Progress>,
}

/// Where the content of an [`Upload`] comes from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// A file on this machine.
    Path(PathBuf),
    /// Bytes in memory.
    Bytes(Arc<[u8]>),
    /// A reader, which can be sent once.
    Reader(OneTimeReader),
}

/// A reader that can be sent once, and how many bytes it gives.
#[derive(Clone)]
pub struct OneTimeReader {
    reader: Arc<Mutex<Option<Box<dyn Read + Send>>>>,
    length: u64,
}

/// Whoever wants to know how far an upload is.
#[derive(Clone)]
pub(crate) struct Progress(Arc<dyn Fn(u64, u64) + Send + Sync>);

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Arc::from([]))
    }
}

impl Upload {
    /// A file on this machine, under its own name.
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self::new(name, Source::Path(path.to_owned()))
    }

    /// Bytes in memory, under a name.
    pub fn bytes(name: impl Into<String>, content: impl Into<Arc<[u8]>>) -> Self {
        Self::new(name, Source::Bytes(content.into()))
    }

    /// What a reader gives, under a name. The length must be right, for it is sent first; a call that carries the upload
    /// can be sent once.
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
        Self { name: name.into(), source, progress: None }
    }

    /// The same content under another name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Calls a function whenever a piece was sent, with how many bytes were and how many there are.
    pub fn on_progress(mut self, tell: impl Fn(u64, u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Progress(Arc::new(tell)));
        self
    }
}

#[cfg(feature = "_http")]
impl OneTimeReader {
    /// The reader and its length, if it was not taken before.
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
    /// Readers are equal if they are the same one.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.reader, &other.reader)
    }
}

impl PartialEq for Progress {
    /// Who is told makes no difference to what is sent.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Upload {
    /// Shows the name and where the content is, never the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source: &dyn fmt::Debug = match &self.source {
            Source::Path(path) => path,
            Source::Bytes(bytes) => &format!("{} bytes", bytes.len()),
            Source::Reader(once) => &format!("a reader of {} bytes", once.length),
        };
        f.debug_struct("Upload").field("name", &self.name).field("source", source).finish()
    }
}
