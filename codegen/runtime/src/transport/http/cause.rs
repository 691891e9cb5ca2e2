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
}

impl FailureCause {
    /// Examines an error and its causes.
    pub fn of(error: &(dyn StdError + 'static)) -> Self {
        let mut innermost = error;
        let mut is_tls = error.is::<rustls::Error>();
        while let Some(error) = next(innermost) {
            is_tls |= error.is::<rustls::Error>();
            innermost = error;
        }
        Self { text: innermost.to_string(), is_tls }
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
