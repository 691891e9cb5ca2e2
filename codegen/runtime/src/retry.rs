//! Retries: whether and when a failed call is sent again.

use std::fmt;
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};

use crate::call::Effect;
use crate::error::Error;
use crate::form::Body;
use crate::request::{RawReply, Request};

/// Whether and when a failed call is sent again.
///
/// A call is sent again in two cases only:
///
/// - The connection could not be made, or not within the time limit, so nothing was sent.
/// - The call only reads, and the server answered with HTTP 429 or 503 and `Retry-After`.
///
/// A call is never sent again after a refusal, because cPHulk counts refusals, nor after any other time-out, because the
/// call may have taken effect, nor if it carries files. A [`DynamicCall`](crate::DynamicCall) counts as writing unless it is
/// declared as reading.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    times: usize,
    first_wait: Duration,
    longest_wait: Duration,
    start: Start,
}

/// Computes the waits. Only [`Retry::times`] refers to the code, so a program that never sends a call again does not
/// contain it.
#[derive(Clone, Copy)]
struct Start(fn(&Retry) -> Waits);

type Waits = Box<dyn Iterator<Item = Duration> + Send>;

impl fmt::Debug for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Start")
    }
}

impl PartialEq for Start {
    /// Always equal, because the number of times determines the code.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Start {}

impl Retry {
    /// Never sends a call again. This is the default.
    pub fn never() -> Self {
        Self::new(0, Start(|_| Box::new(std::iter::empty())))
    }

    /// Sends a call again up to the given number of times. The first wait is about half a second. Each further wait is
    /// about twice as long, up to 30 seconds. All waits are randomized.
    pub fn times(times: usize) -> Self {
        Self::new(times, Start(Self::waits))
    }

    fn new(times: usize, start: Start) -> Self {
        Self {
            times,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
            start,
        }
    }

    /// Sets the approximate length of the first wait.
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// Sets the maximum length of a wait. If the server asks for a longer one, the call is not sent again.
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    pub(crate) fn attempts(&self) -> Attempts {
        Attempts { waits: (self.start.0)(self), longest_wait: self.longest_wait }
    }

    fn waits(&self) -> Waits {
        let exponential = ExponentialBuilder::default()
            .with_min_delay(self.first_wait)
            .with_max_delay(self.longest_wait)
            .with_max_times(self.times)
            .with_jitter();
        Box::new(exponential.build())
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::never()
    }
}

/// The attempts of one call.
pub(crate) struct Attempts {
    waits: Waits,
    longest_wait: Duration,
}

impl Attempts {
    /// Returns how long to wait before the call is sent again, or `None` if it is not sent again.
    pub fn wait_after(
        &mut self,
        request: &Request,
        outcome: &Result<RawReply, Error>,
    ) -> Option<Duration> {
        if request.form.body == Body::Multipart {
            return None;
        }
        let asked_for = match outcome {
            Err(error) if error.has_not_connected() => Duration::ZERO,
            Ok(raw)
                if request.call.effect == Effect::Read
                    && matches!(raw.http_status, Some(429 | 503))
                    && !crate::reason::is_locked_out(raw) =>
            {
                raw.retry_after?
            }
            _ => return None,
        };
        if asked_for > self.longest_wait {
            return None;
        }
        // The jitter may have made the wait longer than the maximum.
        Some(self.waits.next()?.min(self.longest_wait).max(asked_for))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::{Api, Call};
    use crate::error::ErrorKind;
    use crate::form::Form;

    #[test]
    fn chance_makes_no_wait_longer_than_the_longest() {
        let longest = Duration::from_millis(80);
        let retry = Retry::times(200).first_wait(Duration::from_millis(50)).longest_wait(longest);
        let call = Call::new(Api::Uapi, "Garden", "plant", Effect::Write);
        let request = Request::new(call, Form::default()).unwrap();
        let mut attempts = retry.attempts();
        let mut waits = Vec::new();
        let failed = || Err(Error::new(ErrorKind::Connection, ""));
        while let Some(wait) = attempts.wait_after(&request, &failed()) {
            waits.push(wait);
        }
        assert_eq!(waits.len(), 200);
        let timed_out = || Error::new(ErrorKind::TimedOut, "");
        for (error, is_sent_again) in [
            (timed_out(), true),
            (timed_out().after_sending(), false),
            (Error::new(ErrorKind::Tls, ""), false),
        ] {
            let wait = retry.attempts().wait_after(&request, &Err(error));
            assert_eq!(wait.is_some(), is_sent_again);
        }
        assert!(waits.iter().all(|wait| *wait <= longest), "{waits:?}");
    }
}
