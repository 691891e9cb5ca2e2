//! From what a server answered to the error that says why: refusals, pages, HTTP statuses, texts of failure.
//!
//! Nothing here rests on the exact words of a server, which change with version and language: single words make an error
//! more precise than [`ErrorKind::Rejected`](crate::ErrorKind::Rejected) or [`ErrorKind::Refused`](crate::ErrorKind::Refused) where they are found, and no success is ever made of one.

use crate::call::Call;
use crate::error::{Error, ErrorKind, SideEffect};
use crate::transport::RawReply;

/// How much of a page is looked at.
const LOOKED_AT: usize = 64 * 1024;

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
    let page = Page::new(body);
    Some(match status {
        401 => Error::new(ErrorKind::Refused, page.first_line()),
        403 if page.is_lock_out() => Error::new(ErrorKind::LockedOut, ""),
        403 => Error::new(ErrorKind::Refused, page.first_line()),
        503 if page.is_lock_out() => Error::new(ErrorKind::LockedOut, ""),
        200..300 if body.is_empty() => Error::new(ErrorKind::Empty, ""),
        200..300 if page.is_login() => {
            Error::new(ErrorKind::Refused, "the server answered with its login page")
        }
        200..300 if page.is_html() => {
            Error::new(ErrorKind::NotJson, format!("an HTML page: {}", page.first_line()))
        }
        200..300 if page.is_yaml() => Error::new(
            ErrorKind::NotJson,
            "YAML, which the command line prints without --output=json",
        ),
        200..300 => Error::new(ErrorKind::NotJson, page.first_line()),
        _ => return Some(http(false, Vec::new(), call, raw)),
    })
}

/// The error of an HTTP status other than success, with what the body tells.
#[cold]
pub(crate) fn http(failed: bool, reasons: Vec<String>, call: &Call, raw: &RawReply) -> Error {
    let status = raw.http_status.unwrap_or_default();
    let locked_out = || reasons.iter().any(|text| is_lock_out(&text.to_ascii_lowercase()));
    let kind = match status {
        403 if locked_out() => ErrorKind::LockedOut,
        401 | 403 => ErrorKind::Refused,
        429 => ErrorKind::TooManyRequests,
        503 => ErrorKind::Unavailable,
        _ if failed && !reasons.is_empty() => return rejected(call, reasons),
        _ => ErrorKind::HttpStatus,
    };
    let detail = if reasons.is_empty() { Page::new(&raw.body).first_line() } else { String::new() };
    let error = Error::new(kind, detail).with_reasons(reasons);
    if status < 500 { error.with_effect(SideEffect::None) } else { error }
}

/// The error of a function that reports that it failed.
#[cold]
pub(crate) fn rejected(call: &Call, reasons: Vec<String>) -> Error {
    let lower: Vec<String> = reasons.iter().map(|text| text.to_ascii_lowercase()).collect();
    let kind = if lower.iter().any(|text| is_unknown(call, text)) {
        ErrorKind::UnknownFunction
    } else if lower.iter().any(|text| is_off(text)) {
        ErrorKind::FeatureOff
    } else {
        ErrorKind::Rejected
    };
    let detail = if reasons.is_empty() { "the server gives no reason" } else { "" };
    Error::new(kind, detail).with_reasons(reasons)
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
    // What Perl itself says of API 2 on old servers.
    if lower.contains("undefined subroutine") && lower.contains(&format!("::api2_{function} ")) {
        return true;
    }
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
