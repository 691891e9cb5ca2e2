//! The causes of a failure on the way.

use std::error::Error as StdError;
use std::io;

use super::tls::Untrusted;

/// What is at the bottom of a failure.
pub(crate) struct FailureCause {
    /// The innermost cause in words.
    pub text: String,
    /// Whether TLS is to blame.
    pub is_tls: bool,
    /// Whether the connection ended where nobody had announced it.
    pub is_early_end: bool,
}

impl FailureCause {
    /// Looks into an error and its causes.
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

/// The cause of an error; that which `std::io::Error` and rustls hide too.
fn next<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    if let Some(inner) = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        return Some(inner);
    }
    if let Some(untrusted) = error.downcast_ref::<rustls::Error>().and_then(Untrusted::within) {
        return Some(untrusted);
    }
    error.source()
}
