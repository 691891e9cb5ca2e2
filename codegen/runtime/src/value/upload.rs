//! A file that a call carries.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A file to upload: from a path, or from bytes in memory. A path is read while it is sent, never whole.
#[derive(Clone, PartialEq, Default)]
pub struct Upload {
    /// The name that the server shall give the file.
    pub name: String,
    /// Where its content comes from.
    pub source: Source,
}

/// Where the content of an [`Upload`] comes from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Source {
    /// A file on this machine.
    Path(PathBuf),
    /// Bytes in memory.
    Bytes(Arc<[u8]>),
}

impl Default for Source {
    fn default() -> Self {
        Self::Bytes(Arc::from([]))
    }
}

impl Upload {
    /// A file on this machine, under its own name.
    pub fn path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        Self {
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            source: Source::Path(path.to_owned()),
        }
    }

    /// Bytes in memory, under a name.
    pub fn bytes(name: impl Into<String>, content: impl Into<Arc<[u8]>>) -> Self {
        Self { name: name.into(), source: Source::Bytes(content.into()) }
    }

    /// The same content under another name.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }
}

impl fmt::Debug for Upload {
    /// Shows the name and where the content is, never the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source: &dyn fmt::Debug = match &self.source {
            Source::Path(path) => path,
            Source::Bytes(bytes) => &format!("{} bytes", bytes.len()),
        };
        f.debug_struct("Upload").field("name", &self.name).field("source", source).finish()
    }
}
