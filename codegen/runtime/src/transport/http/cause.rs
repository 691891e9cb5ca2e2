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
        let chain = || std::iter::successors(Some(error), |error| next(*error));
        let is_early_end = |cause: &(dyn StdError + 'static)| {
            let cause = cause.downcast_ref::<io::Error>();
            cause.is_some_and(|cause| cause.kind() == io::ErrorKind::UnexpectedEof)
        };
        Self {
            text: chain().last().map(ToString::to_string).unwrap_or_default(),
            is_tls: chain().any(|cause| cause.is::<rustls::Error>()),
            is_early_end: chain().any(is_early_end),
        }
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
