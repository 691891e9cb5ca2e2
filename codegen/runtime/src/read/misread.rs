//! Why and where a value could not be read, and the list of all misfits.

use std::borrow::Cow;
use std::fmt;

use jiter::{Jiter, JiterError};

use crate::page::shortened;

/// The number of misfits that are kept for one reply. Further ones are only counted.
const KEPT: usize = 100;

/// The number of characters that are shown of a misfit.
const SHOWN: usize = 40;

/// Why and where a value could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread(Box<MisreadParts>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct MisreadParts {
    offset: usize,
    member: Option<&'static str>,
    what: Cow<'static, str>,
    found: Option<&'static str>,
    cause: MisreadCause,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MisreadCause {
    /// The JSON is valid, but the value does not match its type.
    Misfit,
    /// The JSON is broken.
    Broken,
    /// The values would take more memory than allowed.
    TooLarge,
}

impl Misread {
    #[cold]
    #[inline(never)]
    fn new(offset: usize, what: Cow<'static, str>, cause: MisreadCause) -> Self {
        Self(Box::new(MisreadParts { offset, member: None, what, found: None, cause }))
    }

    /// Creates a misfit: something else was expected at this byte.
    pub(crate) fn expected(offset: usize, what: &'static str) -> Self {
        Self::new(offset, Cow::Borrowed(what), MisreadCause::Misfit)
    }

    /// Creates the error for broken JSON. `base` is the offset where the parser started.
    pub(super) fn broken(base: usize, error: &JiterError) -> Self {
        let what = Cow::Owned(error.error_type.to_string());
        Self::new(base + error.index, what, MisreadCause::Broken)
    }

    /// Creates the error for a text at this byte that is not UTF-8 or escapes a lone surrogate.
    #[cold]
    pub(super) fn unreadable_text(offset: usize) -> Self {
        Self::new(offset, Cow::Borrowed("text in UTF-8"), MisreadCause::Broken)
    }

    /// Creates the error for values that would take too much memory.
    #[cold]
    pub(super) fn too_large(offset: usize) -> Self {
        Self::new(offset, Cow::Borrowed("fewer or smaller values"), MisreadCause::TooLarge)
    }

    /// Creates the misfit for a missing member of the object at this byte. Each bit of `missing` stands for one of the
    /// names.
    #[cold]
    pub(super) fn missing(offset: usize, missing: u64, names: &[&'static str]) -> Self {
        let mut misread = Self::expected(offset, "a value, which the record requires");
        misread.0.member = names.get(missing.trailing_zeros() as usize).copied();
        misread.0.found = Some("nothing");
        misread
    }

    /// Sets what was found, if the text at the byte does not show it.
    pub(crate) fn found(mut self, what: &'static str) -> Self {
        self.0.found = Some(what);
        self
    }

    /// Moves a failure within JSON text to the offset of that text.
    pub(super) fn within(mut self, offset: usize) -> Self {
        self.0.offset = offset;
        self.0.member = None;
        self.0.cause = match self.0.cause {
            MisreadCause::Broken => {
                self.0.what = Cow::Borrowed("JSON within the text");
                MisreadCause::Misfit
            }
            cause => cause,
        };
        self
    }

    /// Returns the offset at which reading stopped, in bytes from the beginning of the text.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Returns the missing member of the object at that byte, if that is the reason.
    pub(crate) fn member(&self) -> Option<&'static str> {
        self.0.member
    }

    /// Returns what was expected, or what is wrong with the JSON.
    pub fn what(&self) -> &str {
        &self.0.what
    }

    pub(crate) fn cause(&self) -> MisreadCause {
        self.0.cause
    }
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.cause {
            MisreadCause::Misfit => write!(f, "expected {}", self.0.what),
            MisreadCause::Broken => write!(f, "not valid JSON: {}", self.0.what),
            MisreadCause::TooLarge => {
                f.write_str("the reply's values take more memory than is allowed")
            }
        }
    }
}

impl std::error::Error for Misread {}

/// Describes a misread value in an error. The content of objects and lists is not shown, because they may hold secrets
/// that the schema does not know.
pub(crate) fn found_in_error(text: &[u8], misread: &Misread, show: bool) -> String {
    let rest = text.get(misread.offset()..).unwrap_or_default().trim_ascii_start();
    found_at(text, misread, show && !matches!(rest.first(), Some(b'{' | b'[')))
}

/// Describes a misread value for people: its JSON kind and, if it may be shown, its beginning.
pub(crate) fn found_at(text: &[u8], misread: &Misread, show: bool) -> String {
    if let Some(found) = misread.0.found {
        return found.to_owned();
    }
    let rest = text.get(misread.offset()..).unwrap_or_default().trim_ascii_start();
    let kind = match rest.first() {
        None => return "the end of the reply".to_owned(),
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "text",
        Some(b't') => return "true".to_owned(),
        Some(b'f') => return "false".to_owned(),
        Some(b'n') => return "null".to_owned(),
        Some(_) => "a number",
    };
    if !show {
        return kind.to_owned();
    }
    // A character takes four bytes at most. The end of a longer value is not searched for, because it may be far away.
    let near = &rest[..rest.len().min(4 * (SHOWN + 1))];
    let mut json = Jiter::new(near);
    let end = if json.next_skip().is_ok() { json.current_index() } else { near.len() };
    let value = String::from_utf8_lossy(&near[..end]);
    format!("{kind}: {}", shortened(&value, SHOWN))
}

/// The misfits of a reply, up to a limit.
#[derive(Debug, Default)]
pub(crate) struct Misfits {
    kept: Vec<Misread>,
    /// The number of misfits, including those that are not kept.
    count: usize,
}

impl Misfits {
    pub(crate) fn add(&mut self, misread: Misread) {
        if self.kept.len() < KEPT {
            self.kept.push(misread);
        }
        self.count += 1;
    }

    /// Returns the number of misfits.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Returns the misfits that are kept.
    pub(crate) fn kept(&self) -> &[Misread] {
        &self.kept
    }

    /// Removes all misfits after the first `count`.
    pub(super) fn truncate(&mut self, count: usize) {
        self.kept.truncate(count);
        self.count = self.count.min(count);
    }

    /// Removes and returns the last misfit, if it was kept.
    pub(super) fn pop(&mut self) -> Option<Misread> {
        if self.count > self.kept.len() {
            return None;
        }
        self.count = self.count.saturating_sub(1);
        self.kept.pop()
    }

    /// Appends the misfits of another list.
    pub(crate) fn append(&mut self, others: Self) {
        let uncounted = others.count - others.kept.len();
        others.kept.into_iter().for_each(|misread| self.add(misread));
        self.count += uncounted;
    }
}
