//! From what a server answered to the error that says why: refusals, pages, HTTP statuses, texts of failure.
//!
//! Nothing here rests on the exact words of a server, which change with version and language: single words make an error
//! more precise than `Rejected` or `Refused` where they are found, and no success is ever made of one.

use crate::call::Call;
use crate::error::{Error, ErrorKind, SideEffect};
use crate::page::{Page, has_any, is_lock_out};
use crate::transport::RawReply;

impl Error {
    /// Fills in what the reply tells: call, status, body.
    pub(crate) fn with_reply(self, call: &Call, raw: RawReply) -> Self {
        self.in_call(call).with_answer(raw.http_status, raw.retry_after, raw.body)
    }
}

/// Whether a reply tells that cPHulk has locked the address out.
#[cfg(feature = "_client")]
pub(crate) fn is_locked_out(raw: &RawReply) -> bool {
    Page::new(&raw.body).is_lock_out()
}

/// The error where what came is no envelope at all.
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

/// The error of an HTTP status other than success, with what the body tells.
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
    if status < 500 { error.with_effect(SideEffect::None) } else { error }
}

/// The error of a function that reports that it failed.
#[cold]
pub(crate) fn rejected(call: &Call, reasons: Vec<String>) -> Error {
    let lower: Vec<String> = reasons.iter().map(|text| text.to_ascii_lowercase()).collect();
    let kind = if lower.iter().any(|text| is_certain_lock_out(text)) {
        ErrorKind::LockedOut
    } else if lower.iter().any(|text| is_unknown(call, text)) {
        ErrorKind::UnknownFunction
    } else if lower.iter().any(|text| is_off(text)) {
        ErrorKind::FeatureOff
    } else {
        ErrorKind::Rejected
    };
    let detail = if reasons.is_empty() { "the server gives no reason" } else { "" };
    Error::new(kind, detail).with_reasons(reasons)
}

/// Says that access is denied, as cPanel's refusals do whatever their status is.
fn is_denial(reason: &str) -> bool {
    reason.to_ascii_lowercase().contains("access denied")
}

/// Says that the caller is locked out. A function may fail for reasons that speak of cPHulk and are none.
fn is_certain_lock_out(lower: &str) -> bool {
    lower.contains("locked out") && has_any(lower, &["brute force", "cphulk", "login"])
}

/// Names the function or its module, calls it so, and says that it is not there.
fn is_unknown(call: &Call, lower: &str) -> bool {
    const MISSING: &[&str] =
        &["not find", "find function", "failed to load", "can't locate", "unknown"];
    let (module, function) = (call.module.to_ascii_lowercase(), call.function.to_ascii_lowercase());
    let is_missing = has_any(lower, &["function", "module"]) && has_any(lower, MISSING);
    // What Perl itself says of API 2 on old servers.
    let is_undefined =
        lower.contains("undefined subroutine") && lower.contains(&format!("::api2_{function} "));
    is_undefined || is_missing && has_any(lower, &[&module, &function])
}

/// Says that a feature or a role is not there, or that something is switched off for all.
fn is_off(lower: &str) -> bool {
    let off = has_any(lower, &["disabled", "not enabled"]);
    let missing =
        has_any(lower, &["do not have", "don't have", "not have access", "not available"]);
    has_any(lower, &["feature", " role"]) && (off || missing)
        || has_any(lower, &["on this system", "on this server"]) && off
}

/// The host of an address, and nothing more of it: the rest may hold a session's token.
fn host_of(location: &str) -> &str {
    let Some((_, rest)) = location.split_once("://") else { return "" };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.rsplit('@').next().unwrap_or_default()
}
