//! Creating a raw reply from the headers and the body of an HTTP response.

use std::ops::Range;
use std::time::{Duration, SystemTime};

use crate::error::{Error, ErrorKind};
use crate::transport::RawReply;

/// The maximum number of bytes that are reserved for an announced body.
const AT_ONCE: u64 = 64 * 1024 * 1024;

impl RawReply {
    /// Creates a reply whose body is still to be read. `header` returns the values of a header.
    pub(crate) fn begin<'h, V>(status: u16, header: impl Fn(&'static str) -> V) -> Self
    where
        V: Iterator<Item = &'h str>,
    {
        let first = |name| header(name).next();
        let cookies = header("set-cookie").filter_map(|cookie| cookie.split(';').next());
        Self {
            http_status: Some(status),
            retry_after: first("retry-after").and_then(wait),
            location: first("location").map(str::to_owned),
            cookies: cookies.map(|cookie| cookie.trim().into()).collect(),
            ..Self::default()
        }
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

    /// Adds a piece of the body, or returns an error if the body becomes too large.
    pub(crate) fn add(&mut self, piece: &[u8], limit: u64) -> Result<(), Error> {
        if (self.body.len() + piece.len()) as u64 > limit {
            return Err(too_large(limit));
        }
        self.body.extend_from_slice(piece);
        Ok(())
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
    Some(http_date(text)?.duration_since(SystemTime::now()).unwrap_or_default())
}

/// Parses a date such as `Wed, 21 Oct 2015 07:28:00 GMT`, whose parts have fixed places. The two obsolete forms of such
/// dates are not read.
fn http_date(text: &str) -> Option<SystemTime> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if text.len() != 29 || !text.ends_with(" GMT") {
        return None;
    }
    let number = |place: Range<usize>, least: u64, most: u64| {
        let number = text.get(place)?.parse().ok()?;
        (least..=most).contains(&number).then_some(number)
    };
    let month = MONTHS.find(text.get(8..11)?).filter(|at| at % 3 == 0)? as u64 / 3;
    let (day, year) = (number(5..7, 1, 31)?, number(12..16, 1970, 9999)?);
    let (hour, minute) = (number(17..19, 0, 23)?, number(20..22, 0, 59)?);
    let second = number(23..25, 0, 60)?;
    // Years that begin in March have the leap day at their end.
    let (year, month) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
    let before_year = 365 * year + year / 4 - year / 100 + year / 400;
    let before_month = (153 * month + 2) / 5;
    // 1 January 1970 is day 719,468 after 1 March of the year 0.
    let days = before_year + before_month + day - 1 - 719_468;
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
    Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_seconds_or_dates() {
        assert_eq!(wait(" 7 "), Some(Duration::from_secs(7)));
        assert_eq!(wait("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        assert!(
            wait("Fri, 31 Dec 9999 23:59:59 GMT")
                .is_some_and(|wait| wait > Duration::from_secs(90))
        );
        assert_eq!(wait("soon"), None);
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        for (text, seconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
            ("Wed, 21 Oct 2015 07:28:00 GMT", 1_445_412_480),
            ("Sun, 31 Jan 2100 00:00:00 GMT", 4_105_036_800),
            ("Mon, 01 Mar 2100 00:00:00 GMT", 4_107_542_400),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
        ] {
            let date = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(http_date(text), Some(date), "{text}");
        }
        for text in [
            "",
            "GMT",
            "Thu, 00 Jan 1970 00:00:00 GMT",
            "Thu, 01 anF 2015 00:00:00 GMT",
            "Thu, 01  2015 00:00:00 GMT",
            "Thu, 01 Jan 1969 00:00:00 GMT",
            "Thu, 01 Jan 2015 24:00:00 GMT",
            "Thu, 01 Jan 2015 00:00:00 CET",
            "Thu, 01 Jan 2015 00:00:00",
        ] {
            assert_eq!(http_date(text), None, "{text}");
        }
    }
}
