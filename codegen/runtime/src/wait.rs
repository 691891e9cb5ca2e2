//! Waiting for a task that continues on the server after the call that started it has returned.

use std::fmt;
use std::time::{Duration, Instant};

#[cfg(feature = "async")]
use crate::endpoint::AsyncCaller;
use crate::endpoint::{Caller, Endpoint};
use crate::error::{Error, ErrorKind};
use crate::reply::Reply;
use crate::transport::LONGEST;

/// Calls a function repeatedly until its reply says that a task is done.
///
/// The first call is made at once. By default the second call follows after one second, and each interval is twice as
/// long as the one before, up to 30 seconds. A call that fails ends the wait with its error. Use a
/// [retrying](crate::blocking::Client::retrying) client to continue after a connection that could not be made.
///
/// The last call is made when the time limit has passed. The client's own time limit still applies to each call.
///
/// ```
/// # #[cfg(feature = "mock")] {
/// use std::time::Duration;
/// use cpanel_core::{Dynamic, DynamicCall, Wait, mock::Mock};
///
/// let install = "1784237244-988110-12345";
/// let progress = DynamicCall::uapi("WPX", "get_task_progress").param("install_id", install).read_only();
/// # let mock = Mock::new();
/// # mock.expect(&progress).gives(Dynamic(serde_json::json!({"status": "complete"})));
/// # let client = mock.blocking_client();
/// let reply = Wait::at_most(Duration::from_secs(600))
///     .until_blocking(&client, &progress, |reply| reply.data.0["status"] != "running")?;
/// assert_eq!(reply.data.0["status"], "complete");
/// # }
/// # Ok::<(), cpanel_core::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Wait {
    limit: Duration,
    first_interval: Duration,
    longest_interval: Duration,
}

impl Wait {
    /// Creates a wait with a total time limit, up to one year.
    pub fn at_most(limit: Duration) -> Self {
        Self {
            limit: limit.min(LONGEST),
            first_interval: Duration::from_secs(1),
            longest_interval: Duration::from_secs(30),
        }
    }

    /// Sets the interval between the first two calls, which is at least one millisecond.
    pub fn first_interval(mut self, interval: Duration) -> Self {
        self.first_interval = interval.max(Duration::from_millis(1));
        self
    }

    /// Sets the maximum interval between two calls, which is at least one millisecond.
    pub fn longest_interval(mut self, interval: Duration) -> Self {
        self.longest_interval = interval.max(Duration::from_millis(1));
        self
    }

    /// Waits with an async client, and returns the reply that says that the task is done.
    ///
    /// This needs a Tokio runtime with time enabled.
    ///
    /// # Errors
    ///
    /// The errors of the call, and [`TimedOut`](ErrorKind::TimedOut) if the time limit passes first. The task may still
    /// be running, and it is safe to wait again.
    #[cfg(feature = "async")]
    pub async fn until<C: AsyncCaller, E: Endpoint>(
        &self,
        client: &C,
        endpoint: &E,
        mut is_done: impl FnMut(&Reply<E::Data>) -> bool,
    ) -> Result<Reply<E::Data>, Error> {
        let mut pace = Pace::new(self);
        loop {
            let reply = client.call_async(endpoint).await?;
            if is_done(&reply) {
                return Ok(reply);
            }
            tokio::time::sleep(pace.interval(endpoint)?).await;
        }
    }

    /// Waits with a blocking client, and returns the reply that says that the task is done.
    ///
    /// # Errors
    ///
    /// The errors of the call, and [`TimedOut`](ErrorKind::TimedOut) if the time limit passes first. The task may still
    /// be running, and it is safe to wait again.
    pub fn until_blocking<C, E: Endpoint>(
        &self,
        client: &C,
        endpoint: &E,
        mut is_done: impl FnMut(&Reply<E::Data>) -> bool,
    ) -> Result<Reply<E::Data>, Error>
    where
        C: Caller<Output<Reply<E::Data>> = Result<Reply<E::Data>, Error>>,
    {
        let mut pace = Pace::new(self);
        loop {
            let reply = client.call(endpoint)?;
            if is_done(&reply) {
                return Ok(reply);
            }
            std::thread::sleep(pace.interval(endpoint)?);
        }
    }
}

/// The progress of a wait. It does no I/O.
struct Pace<'w> {
    wait: &'w Wait,
    start: Instant,
    next: Duration,
    calls: usize,
}

impl<'w> Pace<'w> {
    fn new(wait: &'w Wait) -> Self {
        Self { wait, start: Instant::now(), next: wait.first_interval, calls: 0 }
    }

    /// Returns how long to sleep after a reply that did not say that the task is done.
    fn interval(&mut self, endpoint: &impl Endpoint) -> Result<Duration, Error> {
        self.calls += 1;
        let left = self.wait.limit.saturating_sub(self.start.elapsed());
        if left.is_zero() {
            return Err(Error::new(ErrorKind::TimedOut, self.to_string()).in_call(&endpoint.call()));
        }
        let interval = self.next.min(self.wait.longest_interval);
        self.next = interval.saturating_mul(2);
        Ok(interval.min(left))
    }
}

impl fmt::Display for Pace<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { wait, calls, .. } = self;
        write!(
            f,
            "not done after {:?} and {calls} call(s); the task may still be running",
            wait.limit
        )
    }
}
