//! The kinds of errors, their effect, and what a program should do.

/// What went wrong. [`Error::kind`](super::Error::kind) returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An argument or a setting cannot be used. Nothing was sent.
    BadArgument,
    /// The server did not accept the credentials, or they do not allow this call. The server answered with HTTP 401 or
    /// 403, or with a login page.
    ///
    /// Do not send the call again unchanged: cPHulk, cPanel's brute force protection, counts refused logins and locks
    /// addresses out.
    Refused,
    /// The server redirected the call. Either it did not accept the credentials, or the address is not cPanel's.
    /// Redirects are never followed.
    Redirected,
    /// cPHulk, cPanel's brute force protection, has locked out this address or account.
    LockedOut,
    /// The feature or the server role that the function needs is disabled, judging by the server's text.
    FeatureOff,
    /// The server has no such module or function, judging by its text.
    UnknownFunction,
    /// The function reports that it failed. [`Error::reasons`](super::Error::reasons) says why.
    Rejected,
    /// The reply has no body.
    Empty,
    /// The reply is a page or text, not JSON.
    NotJson,
    /// The reply is broken, or the value at [`Error::path`](super::Error::path) is not the expected one.
    /// [`Error::body`](super::Error::body) returns the body.
    Unreadable,
    /// A time limit passed.
    TimedOut,
    /// No trusted TLS connection could be made: the certificate is not valid, or client and server support no common
    /// TLS version.
    Tls,
    /// No connection could be made. Nothing was sent.
    Connection,
    /// The connection broke during the call.
    Interrupted,
    /// The reply is larger than the limit.
    TooLarge,
    /// HTTP 429: too many calls. [`Error::retry_after`](super::Error::retry_after) may say when to call again.
    TooManyRequests,
    /// HTTP 503: the server cannot answer now. [`Error::retry_after`](super::Error::retry_after) may say when to call
    /// again.
    Unavailable,
    /// Another HTTP status that is not a success, without an envelope that says more.
    HttpStatus,
    /// The command on the server's own command line could not be run, or failed.
    Command,
    /// This call did not run because an earlier call of the same batch failed.
    NotRun,
    /// A mock received a call that the test did not expect.
    Unexpected,
}

/// Whether a failed call changed anything on the server. [`Error::effect`](super::Error::effect) returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SideEffect {
    /// The call changed nothing: it only reads, or it was not executed.
    None,
    /// The call was executed. The server reports success, but the data could not be read, or the HTTP status is not one
    /// of success.
    Done,
    /// The call may have been executed, at least in part. Check the state on the server before you send it again.
    Unknown,
}

/// What a program should do after an error. [`Error::advice`](super::Error::advice) returns it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Advice {
    /// Send the same call again later. It may work then, and sending it again does no harm.
    Retry,
    /// Check the state on the server before you send the call again, because it may have taken effect.
    CheckFirst,
    /// Do not send the call again until something has changed: the call, the credentials, or the server.
    GiveUp,
}

impl ErrorKind {
    /// Returns the effect of a call that writes and fails with this kind of error, unless more is known.
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
            // `Error::after_sending` changes it if something was sent.
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

    /// Returns what happened, in a few words.
    pub(super) fn what(self) -> &'static str {
        match self {
            Self::BadArgument => "not sent",
            Self::Refused => {
                "refused (check the user, the token and its privileges; do not retry, because cPHulk counts refusals)"
            }
            Self::Redirected => {
                "redirected (the credentials were not accepted, or the address is not cPanel's)"
            }
            Self::LockedOut => {
                "locked out by cPHulk (stop, then wait or have the address unblocked)"
            }
            Self::FeatureOff => "the feature or role is disabled",
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
