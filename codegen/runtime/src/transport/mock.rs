//! A mock: calls without a server, for the tests of programs that use a client.
//!
//! ```
//! use cpanel_core::{Caller, Dynamic, DynamicCall, mock::Mock};
//!
//! let mock = Mock::new();
//! let call = DynamicCall::uapi("Email", "count_pops").param("domain", "example.com");
//! mock.expect(&call).gives(Dynamic(3.into()));
//!
//! let client = mock.blocking_client();
//! assert_eq!(client.call(&call).unwrap().data.0, 3);
//! mock.verify();
//! ```

use std::any::Any;
use std::fmt::Write;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::call::Call;
#[cfg(feature = "async")]
use crate::endpoint::BoxFuture;
use crate::endpoint::{Endpoint, Named, form_of};
use crate::error::{Error, ErrorKind};
use crate::form::Form;
use crate::reply::Reply;
use crate::request::{RawReply, Request};
use crate::transport::BlockingTransport;
#[cfg(feature = "async")]
use crate::transport::Transport;

/// A mock server. It answers as configured and records unexpected calls. Clones share the same state.
#[derive(Clone, Default)]
pub struct Mock {
    state: Arc<Mutex<MockState>>,
}

#[derive(Default)]
struct MockState {
    expected: Vec<Expected>,
    received: Vec<Request>,
    unexpected: Vec<String>,
}

type Responder = Box<dyn FnMut(&Request) -> Result<RawReply, Error> + Send>;

struct Expected {
    call: Call,
    /// The expected parameters. `None` accepts any.
    form: Option<Form>,
    answer: Responder,
    /// How many more times the call is expected. `None` accepts any number.
    left: Option<usize>,
    times: usize,
}

/// An expected call whose answer is not set yet.
#[must_use = "set the answer"]
pub struct Expectation<'m, T> {
    mock: &'m Mock,
    call: Call,
    form: Option<Form>,
    left: Option<usize>,
    data: PhantomData<fn() -> T>,
}

impl Mock {
    /// Creates a mock that expects no calls.
    pub fn new() -> Self {
        Self::default()
    }

    /// Expects a call with exactly these parameters, once.
    pub fn expect<E: Endpoint>(&self, endpoint: &E) -> Expectation<'_, E::Data> {
        let mut form = form_of(endpoint);
        // A call that cannot be sent is never received.
        drop(form.finish());
        self.expectation(endpoint.call(), Some(form))
    }

    /// Expects a call of a function with any parameters, once.
    pub fn expect_any<E: Named>(&self) -> Expectation<'_, E::Data> {
        self.expectation(E::CALL, None)
    }

    fn expectation<T>(&self, call: Call, form: Option<Form>) -> Expectation<'_, T> {
        Expectation { mock: self, call, form, left: Some(1), data: PhantomData }
    }

    /// Returns all requests that were received so far, expected or not.
    pub fn received(&self) -> Vec<Request> {
        self.state().received.clone()
    }

    /// Fails the test unless the mock received all expected calls and no others.
    ///
    /// # Panics
    ///
    /// Panics if an expected call is missing, or if an unexpected one was received.
    #[track_caller]
    pub fn verify(&self) {
        let state = self.state();
        let mut faults = state.unexpected.clone();
        for expected in &state.expected {
            if let Some(left) = expected.left.filter(|left| *left > 0) {
                faults.push(format!("{}: expected {left} more time(s)", expected.call));
            }
        }
        drop(state);
        assert!(
            faults.is_empty(),
            "the mock received other calls than expected:\n{}",
            faults.join("\n")
        );
    }

    fn state(&self) -> MutexGuard<'_, MockState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, request: &Request) -> Result<RawReply, Error> {
        let mut state = self.state();
        state.received.push(request.clone());
        let fits = |expected: &&mut Expected| {
            expected.left != Some(0)
                && same(&expected.call, &request.call)
                && expected.form.as_ref().is_none_or(|form| *form == request.form)
        };
        if let Some(expected) = state.expected.iter_mut().find(fits) {
            expected.left = expected.left.map(|left| left - 1);
            expected.times += 1;
            return (expected.answer)(request);
        }
        let told = state.tell(request);
        state.unexpected.push(told.clone());
        Err(Error::new(ErrorKind::Unexpected, told))
    }
}

impl MockState {
    /// Describes an unexpected call and what was expected instead, without secrets.
    fn tell(&self, request: &Request) -> String {
        let mut text = format!("{} was not expected with {}", request.call, shown(&request.form));
        for expected in self.expected.iter().filter(|one| same(&one.call, &request.call)) {
            let _ = match (&expected.form, expected.left) {
                (_, Some(0)) => write!(text, "; expected only {} time(s)", expected.times),
                (Some(form), _) => write!(text, "; expected: {}", shown(form)),
                (None, _) => Ok(()),
            };
        }
        text
    }
}

fn shown(form: &Form) -> String {
    let fields = form.fields.iter().map(|(name, field)| format!("{name}: {field:?}"));
    format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
}

/// Returns whether two calls are of the same function. A dynamic call may lack the other facts.
fn same(one: &Call, other: &Call) -> bool {
    (one.api, &one.module, &one.function) == (other.api, &other.module, &other.function)
}

impl<T: Clone + Send + 'static> Expectation<'_, T> {
    /// Answers with a successful reply that has this data.
    pub fn gives(self, data: T) {
        self.replies(Reply::new(data));
    }

    /// Answers with this successful reply.
    pub fn replies(self, reply: Reply<T>) {
        self.answer(Box::new(move |_| {
            let data: Box<dyn Any + Send> = Box::new(reply.clone());
            Ok(RawReply { typed: Some(data), ..RawReply::default() })
        }));
    }
}

impl<T> Expectation<'_, T> {
    /// Expects the call the given number of times.
    pub fn times(mut self, times: usize) -> Self {
        self.left = Some(times);
        self
    }

    /// Accepts any number of calls, including none.
    pub fn any_times(mut self) -> Self {
        self.left = None;
        self
    }

    /// Answers that the function failed, with this reason.
    pub fn fails(self, reason: impl Into<String>) {
        let body = serde_json::json!({"status": 0, "errors": [reason.into()]}).to_string();
        self.answers(200, body);
    }

    /// Fails like a broken connection, for example with `|| Error::new(ErrorKind::TimedOut, "")`. Add
    /// [`Error::after_sending`] if the call may have taken effect.
    pub fn breaks(self, error: impl Fn() -> Error + Send + 'static) {
        self.answer(Box::new(move |_| Err(error())));
    }

    /// Answers with an HTTP status and a body, as a server would.
    pub fn answers(self, http_status: u16, body: impl Into<Vec<u8>>) {
        let body = body.into();
        self.answer(Box::new(move |_| Ok(RawReply::new(http_status, body.clone()))));
    }

    fn answer(self, answer: Responder) {
        let Self { mock, call, form, left, .. } = self;
        mock.state().expected.push(Expected { call, form, answer, left, times: 0 });
    }
}

impl std::fmt::Debug for Mock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let state = self.state();
        let expected: Vec<String> = state.expected.iter().map(|one| one.call.to_string()).collect();
        f.debug_struct("Mock").field("expected", &expected).finish_non_exhaustive()
    }
}

impl BlockingTransport for Mock {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        self.answer(request)
    }
}

#[cfg(feature = "async")]
impl Transport for Mock {
    fn send<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Result<RawReply, Error>> {
        Box::pin(std::future::ready(self.answer(request)))
    }
}
