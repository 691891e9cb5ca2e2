//! The causes of a failure on the way, whichever HTTP library tells of it.

use std::error::Error as StdError;

/// What is at the bottom of a failure.
pub(crate) struct Cause {
    /// The innermost cause in words.
    pub text: String,
    /// Whether TLS is to blame.
    pub tls: bool,
}

impl Cause {
    /// Looks into an error and its causes.
    pub fn of(error: &(dyn StdError + 'static)) -> Self {
        let chain = || std::iter::successors(Some(error), |error| next(*error));
        let text = chain().last().map(ToString::to_string).unwrap_or_default();
        Self { text, tls: chain().any(|cause| cause.is::<rustls::Error>()) }
    }
}

/// The cause of an error; that which `std::io::Error` hides too.
fn next<'e>(error: &'e (dyn StdError + 'static)) -> Option<&'e (dyn StdError + 'static)> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}
