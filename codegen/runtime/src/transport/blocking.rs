//! HTTPS for the blocking client: the async transport on a thread of its own.
//!
//! An HTTP/1.1 client without an async runtime would build faster, but none is suitable. ureq and ureq-proto log
//! everything that is sent and received, including passwords and tokens, at the level `trace`. attohttpc and minreq
//! accept no rustls configuration, so no certificate could be pinned. isahc needs curl. An earlier client of our own,
//! based on httparse, did not accept the same replies as reqwest and had no proxies.

use std::fmt;
use std::sync::{Arc, mpsc};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::error::{Error, ErrorKind};
use crate::request::{RawReply, Request};
use crate::transport::http::{HttpRequest, Settings};
use crate::transport::{BlockingTransport, https};

/// Sends calls over HTTPS and waits for their replies.
pub(crate) struct BlockingHttps {
    inner: Arc<https::Https>,
    runtime: Handle,
    /// Ends the thread when it is dropped.
    _running: oneshot::Sender<()>,
}

impl BlockingHttps {
    /// Starts the thread that runs the async transport.
    pub fn new(settings: Arc<Settings>) -> Result<Self, Error> {
        let inner = Arc::new(https::Https::new(settings)?);
        let cannot_start = |error: std::io::Error| {
            Error::bad_argument(format!("the client's thread cannot be started: {error}"))
                .because(error)
        };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(cannot_start)?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel();
        let work = move || {
            // Nothing is ever sent. The channel closes when the client is dropped.
            let _ = runtime.block_on(ended);
        };
        std::thread::Builder::new().name("cpanel".to_owned()).spawn(work).map_err(cannot_start)?;
        Ok(Self { inner, runtime: handle, _running: running })
    }

    /// Sends one request exactly once.
    pub fn exchange(&self, request: HttpRequest) -> Result<RawReply, Error> {
        let (sender, receiver) = mpsc::sync_channel(1);
        let inner = Arc::clone(&self.inner);
        self.runtime.spawn(async move {
            // The calling thread waits for this.
            let _ = sender.send(inner.exchange(request).await);
        });
        receiver.recv().unwrap_or_else(|error| {
            let detail = "the client's thread has ended";
            Err(Error::new(ErrorKind::Interrupted, detail).because(error))
        })
    }
}

impl BlockingTransport for BlockingHttps {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        self.exchange(self.inner.request(request)?)
    }
}

impl fmt::Debug for BlockingHttps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
