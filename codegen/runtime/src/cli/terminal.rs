//! What people see: whether somebody watches, and texts without control characters.

use std::borrow::Cow;
use std::io::IsTerminal;

/// Returns whether standard error is a terminal.
pub(super) fn is_watched() -> bool {
    std::io::stderr().is_terminal()
}

/// Replaces control characters with spaces, so that a server cannot control the terminal.
pub(super) fn printable(text: &str) -> Cow<'_, str> {
    if text.chars().any(char::is_control) {
        Cow::Owned(text.chars().map(|one| if one.is_control() { ' ' } else { one }).collect())
    } else {
        Cow::Borrowed(text)
    }
}
