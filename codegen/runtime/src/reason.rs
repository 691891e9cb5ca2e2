//! Turns answers that report no success into errors: refusals, pages, HTTP statuses, reasons of failure.
//!
//! The texts of servers differ by version and language, so nothing depends on their exact wording. Some words only
//! refine the kind of an error, from `Rejected` to `FeatureOff` for example. No text turns a failure into a success.

use crate::call::Call;
use crate::error::{Error, ErrorKind, SideEffect};
use crate::page::{Page, has_any, is_lock_out};
use crate::request::RawReply;

impl Error {
    /// Adds the call, and the status and body of the reply.
    pub(crate) fn with_reply(self, call: &Call, raw: RawReply) -> Self {
        self.in_call(call).with_answer(raw.http_status, raw.retry_after, raw.body)
    }
}

/// Returns whether a reply says that cPHulk has locked the address out.
#[cfg(feature = "_client")]
pub(crate) fn is_locked_out(raw: &RawReply) -> bool {
    Page::new(&raw.body).is_lock_out()
}

/// Returns whether a body, which may be incomplete, says enough: that the caller was refused or is locked out, or where
/// the session is that a login opened.
#[cfg(feature = "_http")]
pub(crate) fn says_enough(raw: &RawReply) -> bool {
    match raw.body.trim_ascii_start().first() {
        None => raw.location.is_some(),
        // JSON may contain a page, and so may JSON behind the text of a hook.
        Some(b'<') => {
            let page = Page::new(&raw.body);
            page.is_login() || page.is_lock_out()
        }
        Some(_) => false,
    }
}

/// Returns the error for a reply that is not an envelope at all.
pub(crate) fn refusal(call: &Call, raw: &RawReply) -> Option<Error> {
    let status = raw.http_status.unwrap_or(200);
    let body = raw.body.trim_ascii_start();
    if (300..400).contains(&status) {
        let host = raw.location.as_deref().map(host_of).unwrap_or_default();
        let to = if host.is_empty() { "another page" } else { host };
        return Some(Error::new(ErrorKind::Redirected, format!("sent to {to}")));
    }
    if body.first().is_some_and(|first| matches!(first, b'{' | b'[')) {
        return None;
    }
    if !(200..300).contains(&status) {
        return Some(http(false, Vec::new(), call, raw));
    }
    let page = Page::new(body);
    let (kind, detail) = if body.is_empty() {
        (ErrorKind::Empty, String::new())
    } else if page.is_lock_out() {
        (ErrorKind::LockedOut, page.summary())
    } else if page.is_login() {
        (ErrorKind::Refused, "the server answered with its login page".to_owned())
    } else if page.is_html() {
        (ErrorKind::NotJson, format!("an HTML page: {}", page.summary()))
    } else if page.is_yaml() {
        let detail = "YAML, which the command line prints without --output=json";
        (ErrorKind::NotJson, detail.to_owned())
    } else {
        (ErrorKind::NotJson, page.summary())
    };
    Some(Error::new(kind, detail))
}

/// Returns the error for an HTTP status other than success, refined by the body.
#[cold]
pub(crate) fn http(failed: bool, reasons: Vec<String>, call: &Call, raw: &RawReply) -> Error {
    let status = raw.http_status.unwrap_or_default();
    let page = Page::new(&raw.body);
    let (locked_out, denied) = match reasons.is_empty() {
        true => (page.is_lock_out(), page.is_broken_refusal()),
        false => (
            reasons.iter().any(|text| is_lock_out(text)),
            reasons.iter().any(|reason| is_denial(reason)),
        ),
    };
    let kind = match status {
        _ if locked_out => ErrorKind::LockedOut,
        401 | 403 => ErrorKind::Refused,
        _ if denied => ErrorKind::Refused,
        429 => ErrorKind::TooManyRequests,
        503 => ErrorKind::Unavailable,
        _ if failed && !reasons.is_empty() => return rejected(call, reasons),
        _ => ErrorKind::HttpStatus,
    };
    let detail = if reasons.is_empty() { page.summary() } else { String::new() };
    let error = Error::new(kind, detail).with_reasons(reasons);
    if status < 500 && !failed { error.with_effect(SideEffect::None) } else { error }
}

/// Returns the error for a function that reports a failure.
#[cold]
pub(crate) fn rejected(call: &Call, reasons: Vec<String>) -> Error {
    let kinds: Vec<_> = reasons.iter().map(|reason| kind_of(call, reason)).collect();
    let kind = [ErrorKind::LockedOut, ErrorKind::UnknownFunction, ErrorKind::FeatureOff]
        .into_iter()
        .find(|kind| kinds.contains(kind))
        .unwrap_or(ErrorKind::Rejected);
    let detail = if reasons.is_empty() { "the server gives no reason" } else { "" };
    Error::new(kind, detail).with_reasons(reasons)
}

/// Returns the kind of error that one reason of a function tells of.
fn kind_of(call: &Call, reason: &str) -> ErrorKind {
    let lower = reason.to_ascii_lowercase();
    if is_certain_lock_out(&lower) {
        ErrorKind::LockedOut
    } else if is_unknown(call, &lower) {
        ErrorKind::UnknownFunction
    } else if is_off(&lower) {
        ErrorKind::FeatureOff
    } else {
        ErrorKind::Rejected
    }
}

/// Returns whether a reason says that access is denied. cPanel's refusals say so with various statuses.
fn is_denial(reason: &str) -> bool {
    has_any(&reason.to_ascii_lowercase(), &["access denied"])
}

/// Returns whether a reason says that the caller is locked out. The reasons of a function may mention cPHulk without
/// meaning that.
fn is_certain_lock_out(lower: &str) -> bool {
    let by_hulk = has_any(lower, &["brute force", "brute-force", "cphulk"]);
    has_any(lower, &["too many login", "too many failed login", "excessive login"])
        || has_any(lower, &["locked out"]) && (by_hulk || has_any(lower, &["login"]))
        || by_hulk && has_any(lower, &["blocked", "excessive", "too many"])
}

/// Returns whether a reason says that the function or its module does not exist.
fn is_unknown(call: &Call, lower: &str) -> bool {
    const MISSING: &[&str] =
        &["not find", "find function", "failed to load", "can't locate", "unknown"];
    let (module, function) = (call.module.to_ascii_lowercase(), call.function.to_ascii_lowercase());
    let words: Vec<_> = lower.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let names = |what: &str, name: &str| words.contains(&what) && words.contains(&name);
    let is_named = names("function", &function) || names("module", &module);
    // The message of Perl itself, for API 2 on old servers.
    let subroutine = format!("::api2_{function}");
    let is_undefined = has_any(lower, &["undefined subroutine"])
        && lower.split_whitespace().any(|word| word.ends_with(&subroutine));
    is_undefined || is_named && has_any(lower, MISSING)
}

/// Returns whether a reason says that a feature or a role is missing, or that something is disabled on this server.
fn is_off(lower: &str) -> bool {
    let off = has_any(lower, &["disabled", "not enabled"]);
    let missing =
        has_any(lower, &["do not have", "don't have", "not have access", "not available"]);
    has_any(lower, &["feature", " role"]) && (off || missing)
        || has_any(lower, &["on this system", "on this server"]) && off
}

/// Returns the host of a URL and nothing else, because the rest may contain the token of a session.
fn host_of(location: &str) -> &str {
    let rest = location.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//"));
    let rest = rest.unwrap_or_default();
    let mut bytes = rest.bytes();
    let end = bytes.position(|byte| matches!(byte, b'/' | b'?' | b'#')).unwrap_or(rest.len());
    let user = rest[..end].bytes().rposition(|byte| byte == b'@').map_or(0, |at| at + 1);
    &rest[user..end]
}
