//! Creating a raw reply from the headers and the body of an HTTP response.

use std::time::{Duration, SystemTime};

use crate::error::{Error, ErrorKind};
use crate::request::RawReply;

/// The maximum number of bytes that are reserved for an announced body.
const AT_ONCE: u64 = 64 * 1024 * 1024;

impl RawReply {
    /// Creates a reply whose body is still to be read. `headers` holds the name, in lower case, and the value of
    /// each header.
    pub(crate) fn begin<'h>(
        status: u16,
        headers: impl Iterator<Item = (&'h str, &'h str)>,
    ) -> Self {
        let mut reply = Self { http_status: Some(status), ..Self::default() };
        for (name, value) in headers {
            match name {
                "retry-after" => reply.retry_after = reply.retry_after.or_else(|| wait(value)),
                "location" if reply.location.is_none() => reply.location = Some(value.to_owned()),
                "set-cookie" => {
                    let cookie = value.split_once(';').map_or(value, |(cookie, _)| cookie).trim();
                    let name = |cookie: &str| cookie.split('=').next().map(str::to_owned);
                    // As in a browser, a later cookie replaces an earlier one of the same name.
                    reply.cookies.retain(|known| name(known.expose()) != name(cookie));
                    reply.cookies.push(cookie.into());
                }
                _ => {}
            }
        }
        reply
    }

    /// Reserves memory for a body of the announced length, or returns an error if it is too large.
    pub(crate) fn expect_body(&mut self, announced: Option<u64>, limit: u64) -> Result<(), Error> {
        let announced = announced.unwrap_or(0);
        if announced > limit {
            return Err(too_large(limit));
        }
        // The announced length alone is not trusted: it may be more than there is memory for.
        self.body.reserve_exact(announced.min(AT_ONCE) as usize);
        Ok(())
    }

    /// Adds a piece of the body. If the body becomes too large, adds only its beginning and returns an error.
    pub(crate) fn add(&mut self, piece: &[u8], limit: u64) -> Result<(), Error> {
        let room = limit - self.body.len() as u64;
        let kept = piece.len().min(usize::try_from(room).unwrap_or(usize::MAX));
        self.body.extend_from_slice(&piece[..kept]);
        if kept == piece.len() { Ok(()) } else { Err(too_large(limit)) }
    }
}

fn too_large(limit: u64) -> Error {
    Error::new(ErrorKind::TooLarge, format!("more than {limit} bytes"))
}

/// Parses `Retry-After`: a number of seconds, or a date.
fn wait(text: &str) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_cookie_of_a_name_counts() {
        let headers = ["cpsession=old; path=/", "x=1", "cpsession=new; HttpOnly"];
        let reply = RawReply::begin(200, headers.iter().map(|cookie| ("set-cookie", *cookie)));
        let cookies: Vec<_> = reply.cookies.iter().map(|cookie| cookie.expose()).collect();
        assert_eq!(cookies, ["x=1", "cpsession=new"]);
    }

    #[test]
    fn waits_are_seconds_or_dates() {
        assert_eq!(wait(" 7 "), Some(Duration::from_secs(7)));
        assert_eq!(wait("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        let soon = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(100));
        assert!(wait(&soon).is_some_and(|wait| wait.as_secs() > 90));
        assert_eq!(wait("soon"), None);
    }
}
