//! Finding the cause of a failed request.

use std::error::Error as StdError;
use std::io;

use super::tls::Untrusted;

/// What is known about the cause of a failure.
pub(crate) struct FailureCause {
    /// The message of the innermost cause.
    pub text: String,
    /// Whether TLS failed.
    pub is_tls: bool,
    /// Whether the connection was closed unexpectedly.
    pub is_early_end: bool,
}

impl FailureCause {
    /// Examines an error and its causes.
    pub fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut cause = Self { text: String::new(), is_tls: false, is_early_end: false };
        let mut innermost = error;
        while let Some(error) = next(innermost) {
            cause.look_at(innermost);
            innermost = error;
        }
        cause.look_at(innermost);
        cause.text = innermost.to_string();
        cause
    }

    fn look_at(&mut self, error: &(dyn StdError + 'static)) {
        self.is_tls |= error.is::<rustls::Error>();
        self.is_early_end |= error.downcast_ref::<io::Error>().is_some_and(|error| {
            use io::ErrorKind::{ConnectionAborted, ConnectionReset, UnexpectedEof};
            matches!(error.kind(), UnexpectedEof | ConnectionReset | ConnectionAborted)
        });
    }
}

/// Returns the cause of an error, including causes that `std::io::Error` and rustls do not return from `source`.
fn next<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    if let Some(inner) = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        return Some(inner);
    }
    if let Some(untrusted) = error.downcast_ref::<rustls::Error>().and_then(Untrusted::within) {
        return Some(untrusted);
    }
    error.source()
}
