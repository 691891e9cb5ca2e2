//! The error type of calls.

mod kind;
mod show;

use std::error::Error as StdError;
use std::time::Duration;

use crate::call::{Call, Effect};
use crate::redact::Redactor;
use crate::reply::Metadata;
use crate::value::Dynamic;

pub use kind::{Advice, ErrorKind, SideEffect};

/// A `Result` whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The error of a call that returned no reply.
///
/// [`kind`](Self::kind) says what happened. The other methods say which call failed and what is known about the
/// failure. Both `{error}` and `{error:?}` begin with a sentence for people, and neither shows the reply's body or a
/// secret.
///
/// ```
/// use cpanel_core::{Error, ErrorKind};
///
/// fn explain(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::Refused | ErrorKind::LockedOut => "Check the token.",
///         ErrorKind::Rejected => "The function failed.",
///         _ if error.is_worth_retrying() => "Try again later.",
///         _ => "Something else went wrong.",
///     }
/// }
/// # assert_eq!(explain(&Error::new(ErrorKind::Connection, "")), "Try again later.");
/// ```
pub struct Error(Box<ErrorParts>);

struct ErrorParts {
    kind: ErrorKind,
    /// The effect of the call, if the call writes.
    effect: SideEffect,
    call: Option<Call>,
    detail: String,
    reasons: Vec<String>,
    messages: Vec<String>,
    warnings: Vec<String>,
    metadata: Metadata,
    http_status: Option<u16>,
    retry_after: Option<Duration>,
    path: Option<String>,
    body: Vec<u8>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Accessors.
impl Error {
    /// Returns what went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns whether the function itself reports the failure: [`ErrorKind::Rejected`]. [`reasons`](Self::reasons)
    /// says why.
    pub fn is_rejected(&self) -> bool {
        self.kind() == ErrorKind::Rejected
    }

    /// Returns whether the server refused the caller: [`ErrorKind::Refused`], [`ErrorKind::Redirected`] or
    /// [`ErrorKind::LockedOut`]. Stop making calls, and check the credentials and the address.
    pub fn is_refused(&self) -> bool {
        matches!(self.kind(), ErrorKind::Refused | ErrorKind::Redirected | ErrorKind::LockedOut)
    }

    /// Returns whether a time limit passed: [`ErrorKind::TimedOut`].
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::TimedOut
    }

    /// Returns the call that failed. `None` if the error occurred while a client was created or logged in.
    pub fn call(&self) -> Option<&Call> {
        self.0.call.as_ref()
    }

    /// Returns the server's reasons, in its own words (wire names `errors`, `error`, `reason` and others).
    ///
    /// They are written for people, in the language of the account, and differ between versions of cPanel.
    pub fn reasons(&self) -> &[String] {
        &self.0.reasons
    }

    /// Returns what is known about the failure apart from the server's reasons: what was wrong, or the title of a page.
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// Returns the server's messages (wire name `messages`).
    pub fn messages(&self) -> &[String] {
        &self.0.messages
    }

    /// Returns the server's warnings (wire name `warnings`).
    pub fn warnings(&self) -> &[String] {
        &self.0.warnings
    }

    /// Returns the reply's metadata (wire name `metadata`), if the function itself reports the failure. Some functions
    /// put the kind of the failure there, such as `error_category`. The metadata may contain secrets that the server
    /// repeats.
    ///
    /// ```
    /// # let call = cpanel_core::Call::new(cpanel_core::Api::Uapi, "Garden", "plant", cpanel_core::Effect::Write);
    /// # let body = r#"{"status":0,"errors":["no"],"metadata":{"error_category":"missing_runtime"}}"#;
    /// # let raw = cpanel_core::RawReply::new(200, body);
    /// # let error = cpanel_core::decode::<cpanel_core::Dynamic>(&call, raw).unwrap_err();
    /// let category = error.metadata().json().text("error_category");
    /// assert_eq!(category.as_deref(), Some("missing_runtime"));
    /// ```
    pub fn metadata(&self) -> &Metadata {
        &self.0.metadata
    }

    /// Returns the HTTP status, if a server answered.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// Returns how long the server asks the client to wait (HTTP header `Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the JSON path of the value that could not be read, such as `$.data[3].email`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Returns the reply's body as it arrived, or the part that was received. It may contain secrets and is never
    /// shown.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns the reply's body, if it is JSON. [`data`](Self::data) returns the typed data of a failed call.
    pub fn json(&self) -> Option<Dynamic> {
        serde_json::from_slice(&self.0.body).ok().map(Dynamic)
    }

    /// Returns whether the call changed anything on the server although it failed.
    ///
    /// A call that only reads never changes anything. A call that writes may have changed something even if the
    /// function reports a failure, because some functions stop half-way.
    pub fn effect(&self) -> SideEffect {
        match &self.0.call {
            Some(call) if call.effect == Effect::Write => self.0.effect,
            _ => SideEffect::None,
        }
    }

    /// Returns whether the server reports success: only the data could not be read, or the HTTP status is not one of
    /// success.
    pub fn has_worked(&self) -> bool {
        self.0.effect == SideEffect::Done
    }

    /// Returns whether no connection was made, so that nothing was sent.
    #[cfg(feature = "_client")]
    pub(crate) fn has_not_connected(&self) -> bool {
        let kinds = [ErrorKind::Connection, ErrorKind::TimedOut];
        kinds.contains(&self.kind()) && self.0.effect == SideEffect::None
    }

    /// Returns whether the same call may work later. Check [`effect`](Self::effect) too before you send it again.
    pub fn is_worth_retrying(&self) -> bool {
        match self.kind() {
            ErrorKind::Connection
            | ErrorKind::TimedOut
            | ErrorKind::Interrupted
            | ErrorKind::TooManyRequests
            | ErrorKind::Unavailable
            | ErrorKind::Empty => true,
            ErrorKind::HttpStatus => self.0.http_status.is_some_and(|status| status >= 500),
            _ => false,
        }
    }

    /// Returns what a program should do next.
    pub fn advice(&self) -> Advice {
        match (self.effect(), self.is_worth_retrying()) {
            (SideEffect::Done | SideEffect::Unknown, _) => Advice::CheckFirst,
            (SideEffect::None, true) => Advice::Retry,
            (SideEffect::None, false) => Advice::GiveUp,
        }
    }
}

/// Constructors, for transports, mocks, and programs that return this type themselves.
impl Error {
    /// Creates an error of a kind, with a detail for people.
    pub fn new(kind: ErrorKind, detail: impl Into<String>) -> Self {
        Self::make(kind, detail.into())
    }

    /// Creates an error about an argument or a setting that cannot be used: [`ErrorKind::BadArgument`].
    pub fn bad_argument(detail: impl Into<String>) -> Self {
        Self::make(ErrorKind::BadArgument, detail.into())
    }

    // Not generic and never inlined, because it has many callers.
    #[cold]
    #[inline(never)]
    fn make(kind: ErrorKind, detail: String) -> Self {
        Self(Box::new(ErrorParts {
            kind,
            effect: kind.usual_effect(),
            call: None,
            detail,
            reasons: Vec::new(),
            messages: Vec::new(),
            warnings: Vec::new(),
            metadata: Metadata::default(),
            http_status: None,
            retry_after: None,
            path: None,
            body: Vec::new(),
            source: None,
        }))
    }

    /// Sets the call that failed, unless one is set already.
    #[must_use]
    pub fn in_call(mut self, call: &Call) -> Self {
        self.0.call.get_or_insert_with(|| call.clone());
        self
    }

    /// Says that at least a part of the call was sent before it failed, so it may have taken effect.
    #[must_use]
    pub fn after_sending(self) -> Self {
        self.with_effect(SideEffect::Unknown)
    }

    /// Sets the effect of the call, if the call writes.
    #[must_use]
    pub fn with_effect(mut self, effect: SideEffect) -> Self {
        self.0.effect = effect;
        self
    }

    /// Sets the cause, which [`source`](StdError::source) returns.
    #[must_use]
    pub fn because(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.with_source(source.into())
    }

    #[cold]
    fn with_source(mut self, source: Box<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Sets the server's reasons.
    #[must_use]
    pub fn with_reasons(mut self, reasons: Vec<String>) -> Self {
        self.0.reasons = reasons;
        self
    }

    /// Sets the server's messages, warnings and metadata.
    pub(crate) fn with_messages(
        mut self,
        messages: Vec<String>,
        warnings: Vec<String>,
        metadata: Metadata,
    ) -> Self {
        self.0.messages = messages;
        self.0.warnings = warnings;
        self.0.metadata = metadata;
        self
    }

    /// Sets the JSON path of the value that could not be read.
    pub(crate) fn at_path(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    /// Sets the HTTP status, `Retry-After` and the body of the server's answer.
    pub(crate) fn with_answer(
        mut self,
        http_status: Option<u16>,
        retry_after: Option<Duration>,
        body: Vec<u8>,
    ) -> Self {
        self.0.http_status = http_status;
        self.0.retry_after = retry_after;
        self.0.body = body;
        self
    }

    /// Removes secrets from everything that is shown.
    #[cold]
    pub(crate) fn redacted(mut self, redactor: &Redactor) -> Self {
        let inner = &mut *self.0;
        let lists = [&mut inner.reasons, &mut inner.messages, &mut inner.warnings];
        let others = [Some(&mut inner.detail), inner.path.as_mut()];
        for text in lists.into_iter().flatten().chain(others.into_iter().flatten()) {
            redactor.redact(text);
        }
        self
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}
