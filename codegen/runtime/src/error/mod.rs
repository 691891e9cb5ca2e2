//! What can go wrong with a call, and what a program may do about it.

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

/// Why a call gave no reply.
///
/// [`kind`](Self::kind) says what happened, the other methods say to which call and what is known of it. Both
/// `{error}` and `{error:?}` begin with the sentence that a person needs; neither shows the reply's body or a secret.
///
/// ```
/// use cpanel_core::{Error, ErrorKind};
///
/// fn explain(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::Refused | ErrorKind::LockedOut => "Check the token.",
///         ErrorKind::Rejected => "The function said no.",
///         _ if error.is_worth_retrying() => "Try again later.",
///         _ => "Something else went wrong.",
///     }
/// }
/// # assert_eq!(explain(&Error::new(ErrorKind::Connection, "")), "Try again later.");
/// ```
pub struct Error(Box<ErrorParts>);

struct ErrorParts {
    kind: ErrorKind,
    /// What a call that writes did, as far as is known.
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

/// What is known of an error.
impl Error {
    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the function itself reports the failure, with its reasons: [`ErrorKind::Rejected`].
    pub fn is_rejected(&self) -> bool {
        self.kind() == ErrorKind::Rejected
    }

    /// Whether the server turned the caller away: [`ErrorKind::Refused`], [`ErrorKind::Redirected`] or
    /// [`ErrorKind::LockedOut`]. Stop then, and check the credentials and the address.
    pub fn is_refused(&self) -> bool {
        matches!(self.kind(), ErrorKind::Refused | ErrorKind::Redirected | ErrorKind::LockedOut)
    }

    /// Whether a time limit passed: [`ErrorKind::TimedOut`].
    pub fn is_timeout(&self) -> bool {
        self.kind() == ErrorKind::TimedOut
    }

    /// The call that failed; `None` where a client was made or a login was tried.
    pub fn call(&self) -> Option<&Call> {
        self.0.call.as_ref()
    }

    /// The server's reasons, in its words (wire names `errors`, `error`, `reason` and others).
    ///
    /// They are made for people, in the language of the account, and change from version to version.
    pub fn reasons(&self) -> &[String] {
        &self.0.reasons
    }

    /// What is known of the failure beside the server's reasons: what was wrong, or the title of a page.
    pub fn detail(&self) -> &str {
        &self.0.detail
    }

    /// The server's messages (wire name `messages`).
    pub fn messages(&self) -> &[String] {
        &self.0.messages
    }

    /// The server's warnings (wire name `warnings`).
    pub fn warnings(&self) -> &[String] {
        &self.0.warnings
    }

    /// What the server tells of the failure besides (wire name `metadata`), if the function itself reports it: some
    /// functions name its kind there, as `error_category`. The server may repeat secrets in it.
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

    /// The HTTP status, where a server answered.
    pub fn http_status(&self) -> Option<u16> {
        self.0.http_status
    }

    /// How long the server asks the client to wait (HTTP header `Retry-After`).
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The JSON path of what could not be read, such as `$.data[3].email`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The reply's body as it arrived, or as much of it as was read. It may hold secrets and is never shown.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The reply's body as JSON, if it is JSON: some functions send `data` along when they fail.
    pub fn json(&self) -> Option<Dynamic> {
        serde_json::from_slice(&self.0.body).ok().map(Dynamic)
    }

    /// Whether the call changed anything on the server all the same.
    ///
    /// A call that only reads never did. One that writes may have, even where the function reports that it failed, for
    /// some stop half-way.
    pub fn effect(&self) -> SideEffect {
        match &self.0.call {
            Some(call) if call.effect == Effect::Write => self.0.effect,
            _ => SideEffect::None,
        }
    }

    /// Whether the server reports that the call worked, and only its reply could not be read.
    pub fn has_worked(&self) -> bool {
        self.0.effect == SideEffect::Done
    }

    /// Whether the same call may work later. Look at [`effect`](Self::effect) too before you send it again.
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

    /// What a program should do now.
    pub fn advice(&self) -> Advice {
        match (self.effect(), self.is_worth_retrying()) {
            (SideEffect::Done | SideEffect::Unknown, _) => Advice::CheckFirst,
            (SideEffect::None, true) => Advice::Retry,
            (SideEffect::None, false) => Advice::GiveUp,
        }
    }
}

/// How an error is made: by transports and mocks, and by programs that return this type themselves.
impl Error {
    /// An error of a kind, with a detail for people.
    pub fn new(kind: ErrorKind, detail: impl Into<String>) -> Self {
        Self::make(kind, detail.into())
    }

    /// An argument or a setting that cannot be used, found before anything was sent.
    pub fn bad_argument(detail: impl Into<String>) -> Self {
        Self::make(ErrorKind::BadArgument, detail.into())
    }

    // Not generic and never inlined, because it is called in many places.
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

    /// Names the call that failed, unless one is named already.
    #[must_use]
    pub fn in_call(mut self, call: &Call) -> Self {
        self.0.call.get_or_insert_with(|| call.clone());
        self
    }

    /// Says that the call was sent, wholly or in part, before it failed: it may have taken effect.
    #[must_use]
    pub fn after_sending(self) -> Self {
        self.with_effect(SideEffect::Unknown)
    }

    /// Says what is known of the effect of a call that writes.
    #[must_use]
    pub fn with_effect(mut self, effect: SideEffect) -> Self {
        self.0.effect = effect;
        self
    }

    /// Keeps the cause of the error.
    #[must_use]
    pub fn because(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.with_source(source.into())
    }

    #[cold]
    fn with_source(mut self, source: Box<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Gives the server's reasons.
    #[must_use]
    pub fn with_reasons(mut self, reasons: Vec<String>) -> Self {
        self.0.reasons = reasons;
        self
    }

    /// Gives what the server says beside its reasons.
    pub(crate) fn with_remarks(
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

    /// Names the place of what could not be read.
    pub(crate) fn at_path(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    /// Keeps what the server answered.
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

    /// Takes secrets out of everything that is shown.
    #[cold]
    pub(crate) fn redacted(mut self, redactor: &Redactor) -> Self {
        let inner = &mut *self.0;
        let lists = [&mut inner.reasons, &mut inner.messages, &mut inner.warnings];
        let others = [Some(&mut inner.detail), inner.path.as_mut()];
        for text in lists.into_iter().flatten().chain(others.into_iter().flatten()) {
            redactor.clean(text);
        }
        self
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}
