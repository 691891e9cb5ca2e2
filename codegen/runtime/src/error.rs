//! What can go wrong with a call, and what a program may do about it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use crate::{Call, Dynamic, Effect};

/// A specialised result.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call did not give a reply.
///
/// The variant says what happened; the [`Failure`] in it says to which call, and all that is known of it. Its methods
/// can be called on the error itself.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Something that was given cannot be used; nothing was sent.
    BadArgument(Box<Failure>),
    /// The server did not take the credentials, or they do not allow this: HTTP 401 or 403, or a login page.
    ///
    /// cPHulk counts refused logins and locks addresses out, so the call must not be sent again as it is.
    Refused(Box<Failure>),
    /// The server sent the client elsewhere, which it does where credentials were not taken or where the address is not
    /// that of cPanel. Redirects are never followed.
    Redirected(Box<Failure>),
    /// cPHulk, the protection against guessed passwords, has locked this address or account out.
    LockedOut(Box<Failure>),
    /// The feature or the server role that the function needs is switched off, as far as the server's text tells.
    FeatureOff(Box<Failure>),
    /// The server knows no such module or function, as far as its text tells.
    UnknownFunction(Box<Failure>),
    /// The function says that it failed. [`Failure::texts`] holds its reasons.
    Rejected(Box<Failure>),
    /// The reply has no body.
    Empty(Box<Failure>),
    /// The reply is a page or a text and no JSON.
    NotJson(Box<Failure>),
    /// The reply is broken or is not what was expected at [`Failure::path`]. [`Failure::body`] holds it.
    Unreadable(Box<Failure>),
    /// A time limit was over.
    TimedOut(Box<Failure>),
    /// No connection that could be trusted: a certificate that is not valid, or no common version of TLS.
    Tls(Box<Failure>),
    /// No connection was made; nothing was sent.
    Connection(Box<Failure>),
    /// The connection broke while the call was under way.
    Interrupted(Box<Failure>),
    /// The reply is longer than the limit that is set.
    TooLarge(Box<Failure>),
    /// HTTP 429: too many calls. [`Failure::retry_after`] may say when to call again.
    TooManyRequests(Box<Failure>),
    /// HTTP 503: the server cannot answer now. [`Failure::retry_after`] may say when to call again.
    Unavailable(Box<Failure>),
    /// Any other HTTP status than success, without an envelope that says more.
    HttpStatus(Box<Failure>),
    /// The program on the local command line could not be run, or failed.
    Command(Box<Failure>),
    /// An earlier call of the same batch failed, and so this one did not run.
    NotRun(Box<Failure>),
    /// A mock was called in a way that the test did not expect.
    Unexpected(Box<Failure>),
}

/// What is known of a failed call.
#[derive(Default)]
#[non_exhaustive]
pub struct Failure {
    pub(crate) call: Option<Call>,
    pub(crate) detail: String,
    pub(crate) texts: Vec<String>,
    pub(crate) messages: Vec<String>,
    pub(crate) warnings: Vec<String>,
    pub(crate) http_status: Option<u16>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) path: Option<String>,
    pub(crate) body: Vec<u8>,
    pub(crate) sent: bool,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What a program had best do after an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Advice {
    /// The same call may work later, and sending it again can do no harm.
    Retry,
    /// The call may have taken effect: look before it is sent again.
    CheckFirst,
    /// Something has to be changed first: the call, the credentials, or the server.
    GiveUp,
}

impl Failure {
    /// A failure with a detail for people.
    pub fn new(detail: impl Into<String>) -> Self {
        *Self::boxed(detail.into())
    }

    // Not generic and never inlined, for it is called in many places.
    #[cold]
    #[inline(never)]
    pub(crate) fn boxed(detail: String) -> Box<Self> {
        Box::new(Self { detail, ..Self::default() })
    }

    /// Says that the call had been sent, wholly or in part, when it failed.
    pub fn after_sending(mut self) -> Self {
        self.sent = true;
        self
    }

    /// The call that failed. Nothing where it was the making of a client or a login.
    pub fn call(&self) -> Option<&Call> {
        self.call.as_ref()
    }

    /// The server's reasons, as it words them (wire names `errors`, `error`, `reason`). They are made for people, in the
    /// language of the account, and change from version to version.
    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// What is known of the failure where the server gives no reason: what was wrong, or a page's title.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// What the server told besides (wire name `messages`).
    pub fn messages(&self) -> &[String] {
        &self.messages
    }

    /// What the server warned of (wire name `warnings`).
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The HTTP status, where a server answered.
    pub fn http_status(&self) -> Option<u16> {
        self.http_status
    }

    /// How long the server asks to be left alone (HTTP header `Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.retry_after
    }

    /// The JSON path of what could not be read, as `$.data[3].email`.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// The reply's body as it came, or as much of it as was read. It may hold secrets; it is never shown.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The reply's body as JSON, if it is JSON: failed functions send `data` along at times.
    pub fn json(&self) -> Option<Dynamic> {
        serde_json::from_slice(&self.body).ok().map(Dynamic)
    }

    fn headline(&self) -> &str {
        match self.texts.first() {
            Some(text) => text,
            None => &self.detail,
        }
    }

    /// Blots secrets out of everything that is shown.
    pub(crate) fn redact(&mut self, secrets: &[&str]) {
        let lists = [&mut self.texts, &mut self.messages, &mut self.warnings];
        for text in lists.into_iter().flatten() {
            blot(text, secrets);
        }
        blot(&mut self.detail, secrets);
        if let Some(path) = &mut self.path {
            blot(path, secrets);
        }
    }
}

#[cold]
fn blot(text: &mut String, secrets: &[&str]) {
    // Line by line, for a key's line breaks and the white space around it may not come back as they went.
    for line in secrets.iter().flat_map(|secret| secret.lines()).map(str::trim) {
        // Shorter ones would blot out ordinary words.
        if line.len() >= 4 {
            *text = text.replace(line, "…");
        }
    }
}

impl fmt::Debug for Failure {
    /// Shows everything but the body, which may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("call", &self.call.as_ref().map(ToString::to_string))
            .field("detail", &self.detail)
            .field("texts", &self.texts)
            .field("messages", &self.messages)
            .field("warnings", &self.warnings)
            .field("http_status", &self.http_status)
            .field("retry_after", &self.retry_after)
            .field("path", &self.path)
            .field("body_bytes", &self.body.len())
            .field("source", &self.source)
            .finish()
    }
}

/// The failure in an error, whatever its variant.
macro_rules! inside {
    ($error:expr) => {
        match $error {
            Error::BadArgument(failure)
            | Error::Refused(failure)
            | Error::Redirected(failure)
            | Error::LockedOut(failure)
            | Error::FeatureOff(failure)
            | Error::UnknownFunction(failure)
            | Error::Rejected(failure)
            | Error::Empty(failure)
            | Error::NotJson(failure)
            | Error::Unreadable(failure)
            | Error::TimedOut(failure)
            | Error::Tls(failure)
            | Error::Connection(failure)
            | Error::Interrupted(failure)
            | Error::TooLarge(failure)
            | Error::TooManyRequests(failure)
            | Error::Unavailable(failure)
            | Error::HttpStatus(failure)
            | Error::Command(failure)
            | Error::NotRun(failure)
            | Error::Unexpected(failure) => failure,
        }
    };
}

impl Error {
    /// What is known of the failed call.
    pub fn failure(&self) -> &Failure {
        inside!(self)
    }

    pub(crate) fn failure_mut(&mut self) -> &mut Failure {
        inside!(self)
    }

    /// The call that failed.
    pub fn call(&self) -> Option<&Call> {
        self.failure().call()
    }

    /// The server's reasons, as it words them.
    pub fn texts(&self) -> &[String] {
        self.failure().texts()
    }

    /// The HTTP status, where a server answered.
    pub fn http_status(&self) -> Option<u16> {
        self.failure().http_status()
    }

    /// How long the server asks to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure().retry_after()
    }

    /// The JSON path of what could not be read.
    pub fn path(&self) -> Option<&str> {
        self.failure().path()
    }

    /// The reply's body as it came, or as much of it as was read.
    pub fn body(&self) -> &[u8] {
        self.failure().body()
    }

    /// Whether the call may have changed something on the server all the same.
    ///
    /// A call that only reads never has. One that writes may have even where the function says that it failed, for some
    /// stop half-way.
    pub fn may_have_taken_effect(&self) -> bool {
        let failure = self.failure();
        if failure.call.as_ref().is_none_or(|call| call.effect == Effect::Read) {
            return false;
        }
        match self {
            Self::BadArgument(_)
            | Self::Refused(_)
            | Self::Redirected(_)
            | Self::LockedOut(_)
            | Self::FeatureOff(_)
            | Self::UnknownFunction(_)
            | Self::Tls(_)
            | Self::Connection(_)
            | Self::TooManyRequests(_)
            | Self::NotRun(_)
            | Self::Unexpected(_) => false,
            Self::TimedOut(failure) | Self::Command(failure) => failure.sent,
            Self::HttpStatus(failure) => failure.http_status.is_none_or(|status| status >= 500),
            Self::Rejected(_)
            | Self::Empty(_)
            | Self::NotJson(_)
            | Self::Unreadable(_)
            | Self::Interrupted(_)
            | Self::TooLarge(_)
            | Self::Unavailable(_) => true,
        }
    }

    /// Whether the same call may work later. Where [`may_have_taken_effect`](Self::may_have_taken_effect) holds as well,
    /// look before it is sent again.
    pub fn is_worth_retrying(&self) -> bool {
        match self {
            Self::Connection(_)
            | Self::TimedOut(_)
            | Self::Interrupted(_)
            | Self::TooManyRequests(_)
            | Self::Unavailable(_)
            | Self::Empty(_) => true,
            Self::HttpStatus(failure) => failure.http_status.is_some_and(|status| status >= 500),
            _ => false,
        }
    }

    /// What a program had best do now.
    pub fn advice(&self) -> Advice {
        match (self.may_have_taken_effect(), self.is_worth_retrying()) {
            (true, _) => Advice::CheckFirst,
            (false, true) => Advice::Retry,
            (false, false) => Advice::GiveUp,
        }
    }

    /// Something that cannot be used, found before anything was sent.
    pub fn bad_argument(detail: impl Into<String>) -> Self {
        Self::BadArgument(Failure::boxed(detail.into()))
    }

    /// Names the call that failed, where it is not named yet. For transports.
    pub fn in_call(mut self, call: &Call) -> Self {
        self.failure_mut().call.get_or_insert_with(|| call.clone());
        self
    }

    /// Keeps the cause of the error. For transports.
    pub fn because(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.with_source(source.into())
    }

    #[cold]
    fn with_source(mut self, source: Box<dyn StdError + Send + Sync>) -> Self {
        self.failure_mut().source = Some(source);
        self
    }

    /// Blots secrets out of everything that is shown.
    pub(crate) fn redacted(mut self, secrets: &[&str]) -> Self {
        self.failure_mut().redact(secrets);
        self
    }

    /// The variant's name.
    #[cfg(feature = "tracing")]
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::BadArgument(_) => "BadArgument",
            Self::Refused(_) => "Refused",
            Self::Redirected(_) => "Redirected",
            Self::LockedOut(_) => "LockedOut",
            Self::FeatureOff(_) => "FeatureOff",
            Self::UnknownFunction(_) => "UnknownFunction",
            Self::Rejected(_) => "Rejected",
            Self::Empty(_) => "Empty",
            Self::NotJson(_) => "NotJson",
            Self::Unreadable(_) => "Unreadable",
            Self::TimedOut(_) => "TimedOut",
            Self::Tls(_) => "Tls",
            Self::Connection(_) => "Connection",
            Self::Interrupted(_) => "Interrupted",
            Self::TooLarge(_) => "TooLarge",
            Self::TooManyRequests(_) => "TooManyRequests",
            Self::Unavailable(_) => "Unavailable",
            Self::HttpStatus(_) => "HttpStatus",
            Self::Command(_) => "Command",
            Self::NotRun(_) => "NotRun",
            Self::Unexpected(_) => "Unexpected",
        }
    }

    /// What happened, in a few words.
    fn what(&self) -> &'static str {
        match self {
            Self::BadArgument(_) => "not sent",
            Self::Refused(_) => {
                "refused (check user, token and privileges; do not repeat it, cPHulk counts)"
            }
            Self::Redirected(_) => {
                "redirected (the credentials were not taken, or the address is not cPanel's)"
            }
            Self::LockedOut(_) => "locked out by cPHulk (wait, or have the address released)",
            Self::FeatureOff(_) => "the feature or role is off",
            Self::UnknownFunction(_) => "no such function on this server",
            Self::Rejected(_) => "failed",
            Self::Empty(_) => "empty reply",
            Self::NotJson(_) => "the reply is not JSON",
            Self::Unreadable(_) => "unreadable reply",
            Self::TimedOut(_) => "timed out",
            Self::Tls(_) => "no trusted TLS connection",
            Self::Connection(_) => "no connection",
            Self::Interrupted(_) => "the connection broke",
            Self::TooLarge(_) => "the reply is too large",
            Self::TooManyRequests(_) => "too many requests",
            Self::Unavailable(_) => "the server is unavailable",
            Self::HttpStatus(_) => "unexpected HTTP status",
            Self::Command(_) => "the command failed",
            Self::NotRun(_) => "not run",
            Self::Unexpected(_) => "unexpected call of a mock",
        }
    }
}

impl fmt::Display for Error {
    /// One line: the call, what happened, the server's first reason or the detail, and whether it may have taken effect.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failure = self.failure();
        if let Some(call) = &failure.call {
            write!(f, "{call}: ")?;
        }
        f.write_str(self.what())?;
        if let Some(status) = failure.http_status.filter(|status| *status != 200) {
            write!(f, ", HTTP {status}")?;
        }
        if let Some(path) = &failure.path {
            write!(f, " at {path}")?;
        }
        let headline = failure.headline().trim();
        if !headline.is_empty() {
            write!(f, ": {}", OneLine(headline))?;
        }
        if let Some(wait) = failure.retry_after {
            write!(f, "; again in {} s", wait.as_secs())?;
        }
        if self.may_have_taken_effect() {
            f.write_str(" (it may have taken effect)")?;
        }
        Ok(())
    }
}

/// Text with its line breaks taken out, and cut where it gets long.
struct OneLine<'t>(&'t str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 300;
        for (count, character) in self.0.chars().enumerate() {
            if count == LONGEST {
                return f.write_str("…");
            }
            let shown = if character.is_control() { ' ' } else { character };
            fmt::Write::write_char(f, shown)?;
        }
        Ok(())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.failure().source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}
