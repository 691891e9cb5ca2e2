//! Batches: several calls in one request. UAPI's `Batch::strict` runs them in order and stops at the first failure.

use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use crate::call::{Api, Call, Effect};
use crate::endpoint::Endpoint;
use crate::envelope::{decode_as, redacted};
use crate::error::{Error, ErrorKind};
use crate::form::{Body, Field, Form, text_of};
use crate::read::{FromReply, Kind, Misread, ReadSettings, Reader};
use crate::redact::Redactor;
use crate::reply::Reply;
use crate::request::RawReply;
use crate::value::{Secret, Value};

/// Several calls that are made in one request. A batch is an endpoint: pass it to the `call` method of any caller.
///
/// ```no_run
/// # #[cfg(feature = "async")]
/// # async fn example(client: cpanel_core::Client) -> Result<(), cpanel_core::Error> {
/// use cpanel_core::{Batch, Caller, DynamicCall};
///
/// let mut batch = Batch::new();
/// let first = batch.add(&DynamicCall::uapi("SSH", "get_port").read_only());
/// let second = batch.add(&DynamicCall::uapi("Email", "list_pops").read_only());
/// let mut results = client.call(&batch).await?.data;
/// let port = results.take(first)?.data;
/// let pops = results.take(second)?.data;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Batch {
    calls: Vec<Call>,
    commands: Vec<Secret>,
    /// The secrets that the commands contain.
    secrets: Vec<Secret>,
    fault: Option<String>,
}

/// Identifies one call of a batch and the type of its reply.
#[derive(Debug, PartialEq, Eq)]
pub struct Handle<T> {
    index: usize,
    call: Call,
    data: PhantomData<fn() -> T>,
}

impl Batch {
    /// Creates an empty batch.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a UAPI call. A batch cannot contain API 2 calls or uploads. If one is added, sending the batch returns an
    /// error.
    pub fn add<E: Endpoint>(&mut self, endpoint: &E) -> Handle<E::Data> {
        let mut form = Form::default();
        endpoint.fill(&mut form);
        let call = endpoint.call();
        if let Err(error) = endpoint.check().and_then(|()| form.finish()) {
            self.fault.get_or_insert_with(|| error.detail().to_owned());
        }
        self.push(call.clone(), &form);
        self.secrets.extend(form.secrets().cloned());
        Handle { index: self.commands.len() - 1, call, data: PhantomData }
    }

    /// Returns the number of calls.
    pub fn len(&self) -> usize {
        self.calls.len()
    }

    /// Returns whether the batch has no calls.
    pub fn is_empty(&self) -> bool {
        self.calls.is_empty()
    }

    fn push(&mut self, call: Call, form: &Form) {
        if call.api != Api::Uapi {
            self.fault
                .get_or_insert(format!("{call} is an API 2 call, and cannot be part of a batch"));
        }
        if form.body == Body::Multipart {
            self.fault
                .get_or_insert(format!("{call} uploads files, and cannot be part of a batch"));
        }
        let mut params = serde_json::Map::new();
        for (name, field) in &form.fields {
            let value = match field {
                Field::Json(json) => serde_json::from_str(json).unwrap_or_default(),
                field => Value::from(text_of(field)),
            };
            // A repeated name becomes a list.
            match params.get_mut(&**name) {
                None => {
                    params.insert(name.to_string(), value);
                }
                Some(Value::Array(list)) => list.push(value),
                Some(one) => *one = Value::Array(vec![one.take(), value]),
            }
        }
        let command = serde_json::json!([call.module, call.function, params]);
        // The command contains the secrets of the call.
        self.commands.push(Secret::new(command.to_string()));
        self.calls.push(call);
    }
}

impl Endpoint for Batch {
    type Data = Results;

    fn call(&self) -> Call {
        let writes = self.calls.iter().any(|call| call.effect == Effect::Write);
        let effect = if writes { Effect::Write } else { Effect::Read };
        Call::new(Api::Uapi, "Batch", "strict", effect)
    }

    fn fill(&self, form: &mut Form) {
        for command in &self.commands {
            form.push("command", Field::Hidden(command.clone()));
        }
        form.secrets.extend_from_slice(&self.secrets);
    }

    fn check(&self) -> Result<(), Error> {
        match &self.fault {
            Some(fault) => Err(Error::bad_argument(fault.clone())),
            None if self.is_empty() => Err(Error::bad_argument("the batch has no calls")),
            None => Ok(()),
        }
    }
}

/// The results of the calls of a batch that ran.
#[derive(Clone, Default, PartialEq)]
pub struct Results {
    replies: Vec<Vec<u8>>,
    /// How the client that sent the batch reads its replies.
    reading: ReadSettings,
    /// The secrets that were sent. Any of the replies may repeat any of them.
    secrets: Vec<Secret>,
    /// Removes the secrets. It is made once for all replies.
    redactor: OnceLock<Arc<Redactor>>,
}

impl Results {
    /// Returns the number of calls that ran, including a failed one.
    pub fn ran(&self) -> usize {
        self.replies.len()
    }

    /// Takes the reply of one call out of the results. It is read with the settings of the client that sent the batch:
    /// strictness and the memory limit.
    ///
    /// # Errors
    ///
    /// The errors of the call, or [`NotRun`](crate::ErrorKind::NotRun) if an earlier call failed.
    pub fn take<T: FromReply + 'static>(&mut self, handle: Handle<T>) -> Result<Reply<T>, Error> {
        let Some(body) = self.replies.get_mut(handle.index) else {
            let error = Error::new(ErrorKind::NotRun, "an earlier call of the batch failed");
            return Err(error.in_call(&handle.call));
        };
        let raw = RawReply::local(std::mem::take(body));
        decode_as(&handle.call, raw, self.reading, &|outcome| {
            redacted(&handle.call, outcome, &|| {
                let redactor = || Arc::new(Redactor::of(&mut self.secrets.iter()));
                Arc::clone(self.redactor.get_or_init(redactor))
            })
        })
    }
}

impl std::fmt::Debug for Results {
    /// Shows only the number of results, because they may contain secrets.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Results").field("ran", &self.ran()).finish_non_exhaustive()
    }
}

impl FromReply for Results {
    // If a call failed, the caller still needs the results of the calls before it.
    const KEEPS_FAILURES: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        if reader.kind()? == Kind::Scalar {
            return Err(reader.expected("the results of a batch"));
        }
        let replies = Vec::<RawResult>::read(reader)?.into_iter().map(|raw| raw.0).collect();
        let results = Self { replies, reading: reader.reading(), ..Self::default() };
        if results.ran() == 0 {
            return Err(reader.expected("the results of a batch"));
        }
        Ok(results)
    }

    fn remember(&mut self, secrets: &mut dyn Iterator<Item = &Secret>) {
        self.secrets.extend(secrets.cloned());
    }
}

/// The JSON of one result. It is decoded later, when its type is known.
struct RawResult(Vec<u8>);

impl FromReply for RawResult {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.skip_with(|text| text.to_vec()).map(Self)
    }
}
