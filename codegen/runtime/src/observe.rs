//! Spans and events for `tracing`: the name, outcome, size and duration of a call, and never its parameters or data.

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{Observed, misfits, waits};
#[cfg(feature = "tracing")]
pub(crate) use on::{Observed, misfits, waits};

#[cfg(feature = "tracing")]
mod on {
    use std::time::{Duration, Instant};

    use tracing::Span;
    use tracing::field::{Empty, debug};

    use crate::call::Call;
    use crate::error::Error;
    use crate::reply::Misfit;
    use crate::request::{RawReply, Request};

    /// Reports that a call is sent again after a wait.
    pub(crate) fn waits(call: &Call, wait: Duration) {
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        tracing::debug!(module = %call.module, function = %call.function, wait_ms, "waiting to send again");
    }

    /// Warns of the misfits in a reply, without their values.
    pub(crate) fn misfits(call: &Call, misfits: &[Misfit]) {
        for Misfit { path, expected, .. } in misfits {
            tracing::warn!(module = %call.module, function = %call.function, path, expected,
                "a part of the reply does not fit");
        }
    }

    /// One attempt of a call, with a span of its own.
    pub(crate) struct Observed {
        span: Span,
        start: Instant,
    }

    impl Observed {
        pub fn begin(request: &Request) -> Self {
            let call = &request.call;
            let span = tracing::debug_span!(
                "cpanel_call",
                api = ?call.api,
                module = %call.module,
                function = %call.function,
                status = Empty,
                bytes = Empty,
                duration_ms = Empty,
                error = Empty,
            );
            Self { span, start: Instant::now() }
        }

        /// Runs a future within the span.
        #[cfg(feature = "async")]
        pub fn watch<F: Future>(&self, future: F) -> impl Future<Output = F::Output> + use<F> {
            tracing::Instrument::instrument(future, self.span.clone())
        }

        /// Runs a function within the span.
        pub fn run<T>(&self, run: impl FnOnce() -> T) -> T {
            self.span.in_scope(run)
        }

        pub fn end(self, outcome: &Result<RawReply, Error>) {
            let duration = u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX);
            self.span.record("duration_ms", duration);
            match outcome {
                Ok(raw) => {
                    if let Some(status) = raw.http_status {
                        self.span.record("status", status);
                    }
                    self.span.record("bytes", raw.body.len());
                    self.span.in_scope(|| tracing::debug!("answered"));
                }
                Err(error) => {
                    // Only the kind: secrets are not removed from the texts yet.
                    self.span.record("error", debug(error.kind()));
                    self.span.in_scope(|| tracing::debug!("failed"));
                }
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::time::Duration;

    use crate::call::Call;
    use crate::error::Error;
    use crate::reply::Misfit;
    use crate::request::{RawReply, Request};

    /// Does nothing, because the feature `tracing` is off.
    pub(crate) fn waits(_: &Call, _: Duration) {}

    /// Does nothing, because the feature `tracing` is off.
    pub(crate) fn misfits(_: &Call, _: &[Misfit]) {}

    /// Does nothing, because the feature `tracing` is off.
    pub(crate) struct Observed;

    impl Observed {
        pub fn begin(_: &Request) -> Self {
            Self
        }

        #[cfg(feature = "async")]
        pub fn watch<F: Future>(&self, future: F) -> F {
            future
        }

        pub fn run<T>(&self, run: impl FnOnce() -> T) -> T {
            run()
        }

        pub fn end(self, _: &Result<RawReply, Error>) {}
    }
}
