//! The kinds of errors, and what a program may do about each.

/// What went wrong, as far as a program can act on it. [`Error::kind`](super::Error::kind) returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or a setting cannot be used; nothing was sent.
    BadArgument,
    /// The server did not accept the credentials, or they do not allow this call: HTTP 401 or 403, or a login page.
    ///
    /// cPHulk counts refused logins and locks addresses out, so do not send the call again as it is.
    Refused,
    /// The server redirected the call. It does so where it did not accept the credentials, or where the address is not
    /// cPanel's. Redirects are never followed.
    Redirected,
    /// cPHulk, which protects against guessed passwords, has locked this address or account out.
    LockedOut,
    /// The feature or the server role that the function needs is switched off, as far as the server's text tells.
    FeatureOff,
    /// The server has no such module or function, as far as its text tells.
    UnknownFunction,
    /// The function reports that it failed. [`Error::reasons`](super::Error::reasons) says why.
    Rejected,
    /// The reply has no body.
    Empty,
    /// The reply is a page or a text, not JSON.
    NotJson,
    /// The reply is broken, or is not what was expected at [`Error::path`](super::Error::path).
    /// [`Error::body`](super::Error::body) holds it.
    Unreadable,
    /// A time limit passed.
    TimedOut,
    /// There is no trusted TLS connection: the certificate is not valid, or there is no common version of TLS.
    Tls,
    /// No connection was made; nothing was sent.
    Connection,
    /// The connection broke while the call was under way.
    Interrupted,
    /// The reply is longer than the limit that is set.
    TooLarge,
    /// HTTP 429: too many calls. [`Error::retry_after`](super::Error::retry_after) may say when to call again.
    TooManyRequests,
    /// HTTP 503: the server cannot answer now. [`Error::retry_after`](super::Error::retry_after) may say when to call
    /// again.
    Unavailable,
    /// Any other HTTP status that is no success, without an envelope that says more.
    HttpStatus,
    /// The program on the local command line could not be run, or failed.
    Command,
    /// An earlier call of the same batch failed, so this one did not run.
    NotRun,
    /// A mock was called in a way that the test did not expect.
    Unexpected,
}

/// Whether a failed call changed anything on the server. [`Error::effect`](super::Error::effect) returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SideEffect {
    /// The call changed nothing: it only reads, or it was not carried out.
    None,
    /// The call was carried out: the server says so, and only its reply could not be read.
    Done,
    /// The call may have been carried out, wholly or in part. Look before you send it again.
    Unknown,
}

/// What a program should do after an error. [`Error::advice`](super::Error::advice) returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Advice {
    /// The same call may work later, and sending it again does no harm.
    Retry,
    /// The call has or may have taken effect: look before you send it again.
    CheckFirst,
    /// Something has to change first: the call, the credentials, or the server.
    GiveUp,
}

impl ErrorKind {
    /// What an error of this kind says of the effect of a call that writes, unless it is told more.
    pub(super) fn usual_effect(self) -> SideEffect {
        match self {
            Self::BadArgument
            | Self::Refused
            | Self::Redirected
            | Self::LockedOut
            | Self::FeatureOff
            | Self::UnknownFunction
            | Self::Tls
            | Self::Connection
            | Self::TooManyRequests
            | Self::NotRun
            | Self::Unexpected
            // Unless something was sent, which `Error::after_sending` says.
            | Self::TimedOut
            | Self::Command => SideEffect::None,
            Self::Rejected
            | Self::Empty
            | Self::NotJson
            | Self::Unreadable
            | Self::Interrupted
            | Self::TooLarge
            | Self::Unavailable
            | Self::HttpStatus => SideEffect::Unknown,
        }
    }

    /// What happened, in a few words.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::BadArgument => "not sent",
            Self::Refused => {
                "refused (check user, token and privileges; do not repeat it, cPHulk counts)"
            }
            Self::Redirected => {
                "redirected (the credentials were not accepted, or the address is not cPanel's)"
            }
            Self::LockedOut => "locked out by cPHulk (stop, and wait or have the address released)",
            Self::FeatureOff => "the feature or role is off",
            Self::UnknownFunction => "no such function on this server",
            Self::Rejected => "failed",
            Self::Empty => "empty reply",
            Self::NotJson => "the reply is not JSON",
            Self::Unreadable => "unreadable reply",
            Self::TimedOut => "timed out",
            Self::Tls => "no trusted TLS connection",
            Self::Connection => "no connection",
            Self::Interrupted => "the connection broke",
            Self::TooLarge => "the reply is too large",
            Self::TooManyRequests => "too many requests",
            Self::Unavailable => "the server is unavailable",
            Self::HttpStatus => "unexpected HTTP status",
            Self::Command => "the command failed",
            Self::NotRun => "not run",
            Self::Unexpected => "unexpected call of a mock",
        }
    }
}
