//! From what a server answered to the error that says why: refusals, pages, HTTP statuses, texts of failure.
//!
//! Nothing here rests on the exact words of a server, which change with version and language: single words make an error
//! more precise than [`Error::Rejected`] or [`Error::Refused`] where they are found, and no success is ever made of one.

use crate::error::Failure;
use crate::path::path_at;
use crate::transport::RawReply;
use crate::{Call, Error, Misread};

/// How much of a page is looked at.
const LOOKED_AT: usize = 64 * 1024;

impl Error {
    /// Fills in what the reply tells: call, status, body.
    pub(crate) fn with_reply(self, call: &Call, raw: RawReply) -> Self {
        let mut error = self.in_call(call);
        let failure = error.failure_mut();
        failure.http_status = raw.http_status;
        failure.retry_after = raw.retry_after;
        failure.body = raw.body;
        failure.sent = true;
        error
    }

    /// Keeps the part of a reply that came before it broke off.
    #[cfg(feature = "_http")]
    pub(crate) fn with_part(mut self, part: RawReply) -> Self {
        let failure = self.failure_mut();
        failure.http_status = part.http_status;
        failure.body = part.body;
        self
    }
}

/// Whether a reply tells that cPHulk has locked the address out.
#[cfg(feature = "_client")]
pub(crate) fn is_locked_out(raw: &RawReply) -> bool {
    Page::new(&raw.body).is_lock_out()
}

fn failure(detail: impl Into<String>) -> Box<Failure> {
    Failure::boxed(detail.into())
}

/// The error where what came is no envelope at all.
pub(crate) fn refusal(call: &Call, raw: &RawReply) -> Option<Error> {
    let status = raw.http_status.unwrap_or(200);
    let body = raw.body.trim_ascii_start();
    if (300..400).contains(&status) {
        let host = raw.location.as_deref().map(host_of).unwrap_or_default();
        let to = if host.is_empty() { "another page" } else { host };
        return Some(Error::Redirected(failure(format!("sent to {to}"))));
    }
    if body.first().is_some_and(|first| matches!(first, b'{' | b'[')) {
        return None;
    }
    let page = Page::new(body);
    Some(match status {
        401 => Error::Refused(failure(page.first_line())),
        403 if page.is_lock_out() => Error::LockedOut(failure("")),
        403 => Error::Refused(failure(page.first_line())),
        503 if page.is_lock_out() => Error::LockedOut(failure("")),
        200..300 if body.is_empty() => Error::Empty(failure("")),
        200..300 if page.is_login() => {
            Error::Refused(failure("the server answered with its login page"))
        }
        200..300 if page.is_html() => {
            Error::NotJson(failure(format!("an HTML page: {}", page.first_line())))
        }
        200..300 if page.is_yaml() => {
            Error::NotJson(failure("YAML, which the command line prints without --output=json"))
        }
        200..300 => Error::NotJson(failure(page.first_line())),
        _ => return Some(http(false, Vec::new(), call, raw)),
    })
}

/// The error of an HTTP status other than success, with what the body tells.
#[cold]
pub(crate) fn http(failed: bool, texts: Vec<String>, call: &Call, raw: &RawReply) -> Error {
    let status = raw.http_status.unwrap_or_default();
    let mut failure = failure("");
    if texts.is_empty() {
        failure.detail = Page::new(&raw.body).first_line();
    }
    failure.texts = texts;
    match status {
        401 => Error::Refused(failure),
        403 if failure.texts.iter().any(|text| is_lock_out(&text.to_ascii_lowercase())) => {
            Error::LockedOut(failure)
        }
        403 => Error::Refused(failure),
        429 => Error::TooManyRequests(failure),
        503 => Error::Unavailable(failure),
        _ if failed && !failure.texts.is_empty() => rejected(call, failure.texts),
        _ => Error::HttpStatus(failure),
    }
}

/// The error of a function that says that it failed.
#[cold]
pub(crate) fn rejected(call: &Call, texts: Vec<String>) -> Error {
    let mut failure = failure(if texts.is_empty() { "the server gives no reason" } else { "" });
    failure.texts = texts;
    let lower: Vec<String> = failure.texts.iter().map(|text| text.to_ascii_lowercase()).collect();
    if lower.iter().any(|text| is_unknown(call, text)) {
        Error::UnknownFunction(failure)
    } else if lower.iter().any(|text| is_off(text)) {
        Error::FeatureOff(failure)
    } else {
        Error::Rejected(failure)
    }
}

/// The error of a reply that is JSON in the beginning but cannot be read.
#[cold]
pub(crate) fn unreadable(misread: &Misread, raw: &RawReply) -> Error {
    let mut failure = failure(misread.what.clone());
    failure.path = Some(path_at(&raw.body, misread.offset));
    if misread.offset >= raw.body.trim_ascii_end().len() {
        failure.detail = format!("the reply is cut off: {}", failure.detail);
    }
    Error::Unreadable(failure)
}

/// The error of a JSON text that is no envelope.
#[cold]
pub(crate) fn not_an_envelope(detail: &str) -> Error {
    let mut failure = failure(detail);
    failure.path = Some("$".to_owned());
    Error::Unreadable(failure)
}

#[cold]
fn has_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

fn is_lock_out(lower: &str) -> bool {
    has_any(lower, &["cphulk", "brute force", "locked out", "excessive login", "too many failed"])
}

/// Names the function or its module, calls it so, and says that it is not there.
fn is_unknown(call: &Call, lower: &str) -> bool {
    let (module, function) = (call.module.to_ascii_lowercase(), call.function.to_ascii_lowercase());
    (lower.contains(&module) || lower.contains(&function))
        && has_any(lower, &["function", "module"])
        && has_any(
            lower,
            &["not find", "find function", "failed to load", "can't locate", "unknown"],
        )
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

/// A page, as far as it is looked at.
struct Page {
    text: String,
    lower: String,
}

impl Page {
    fn new(body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(&body[..body.len().min(LOOKED_AT)]).into_owned();
        let lower = text.to_ascii_lowercase();
        Self { text, lower }
    }

    fn is_html(&self) -> bool {
        self.text.trim_start().starts_with('<') || self.lower.contains("<html")
    }

    fn is_login(&self) -> bool {
        self.is_html()
            && self.lower.contains("login")
            && has_any(
                &self.lower,
                &[
                    "type=\"password\"",
                    "type='password'",
                    "type=password",
                    "login_only",
                    "<title>login",
                    "name=\"pass\"",
                ],
            )
    }

    fn is_yaml(&self) -> bool {
        self.text.starts_with("---") && self.lower.contains("apiversion:")
    }

    fn is_lock_out(&self) -> bool {
        is_lock_out(&self.lower)
    }

    /// The title of a page, or the first line of a text.
    fn first_line(&self) -> String {
        let title = self.lower.find("<title").and_then(|tag| {
            let start = tag + self.lower[tag..].find('>')? + 1;
            let end = start + self.lower[start..].find('<')?;
            self.text.get(start..end)
        });
        let line = match title {
            Some(title) => title,
            None if self.is_html() => "",
            None => self.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default(),
        };
        line.trim().chars().take(200).collect()
    }
}
