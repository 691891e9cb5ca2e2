//! A cPanel server on loopback, for tests: TLS with a self-signed certificate, tokens, passwords, sessions, both APIs,
//! and WHM.
//!
//! It answers like cPanel, including refusals and envelopes. The test sets what each function answers.
//!
//! ```
//! use cpanel_core::test_server::{Answer, TestServer};
//!
//! let server = TestServer::start();
//! server.on("Email", "count_pops", |_| Answer::data(3));
//! assert!(server.url().starts_with("https://127.0.0.1:"));
//! ```

mod answer;
mod connection;
mod received;
mod route;

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

pub use answer::Answer;
pub use received::{Received, ReceivedFile};

use crate::transport::http::Service;

/// The only account of the server.
pub const USER: &str = "loopback";
/// The API token of the account, for cPanel and for WHM.
pub const TOKEN: &str = "LOOPBACKTOKEN0123456789ABCDEFGH";
/// The password of the account.
pub const PASSWORD: &str = "loopback-password";
/// The secret of its second factor, in base 32, for tests that require one.
pub const TOTP_SECRET: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

type Handler = Arc<dyn Fn(&Received) -> Answer + Send + Sync>;

/// A running server. It stops when it is dropped.
pub struct TestServer {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// The state that the threads of the server share.
struct Shared {
    tls: Option<Arc<ServerConfig>>,
    certificate_pem: String,
    fingerprint: String,
    service: Service,
    stopped: AtomicBool,
    second_factor: AtomicBool,
    handlers: Mutex<HashMap<(String, String), Handler>>,
    fallback: Mutex<Option<Handler>>,
    received: Mutex<Vec<Received>>,
    connections: Mutex<usize>,
}

impl TestServer {
    /// Starts a server that answers like cPanel.
    ///
    /// # Panics
    ///
    /// Panics if loopback has no free port.
    pub fn start() -> Self {
        Self::start_as(Service::Cpanel)
    }

    /// Starts a server that answers like another service.
    ///
    /// # Panics
    ///
    /// Panics if loopback has no free port.
    pub fn start_as(service: Service) -> Self {
        Self::launch(service, true)
    }

    /// Starts a server without TLS.
    ///
    /// # Panics
    ///
    /// Panics if loopback has no free port.
    pub fn start_plain() -> Self {
        Self::launch(Service::Cpanel, false)
    }

    fn launch(service: Service, tls: bool) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("the port that was bound");
        let (config, certificate_pem, fingerprint) = certificate();
        let shared = Arc::new(Shared {
            tls: tls.then_some(config),
            certificate_pem,
            fingerprint,
            service,
            stopped: AtomicBool::new(false),
            second_factor: AtomicBool::new(false),
            handlers: Mutex::default(),
            fallback: Mutex::default(),
            received: Mutex::default(),
            connections: Mutex::default(),
        });
        let for_thread = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &for_thread));
        Self { address, shared }
    }

    /// Returns the address of the server, for the builder of a client.
    pub fn url(&self) -> String {
        let scheme = if self.shared.tls.is_some() { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    /// Returns the port of the server.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Returns the server's self-signed certificate, issued for 127.0.0.1, `::1` and `localhost`.
    pub fn certificate_pem(&self) -> &str {
        &self.shared.certificate_pem
    }

    /// Returns the SHA-256 fingerprint of the certificate.
    pub fn fingerprint(&self) -> &str {
        &self.shared.fingerprint
    }

    /// Sets the answer of a function, in both APIs.
    pub fn on(
        &self,
        module: impl Into<String>,
        function: impl Into<String>,
        answer: impl Fn(&Received) -> Answer + Send + Sync + 'static,
    ) {
        let name = (module.into(), function.into());
        lock(&self.shared.handlers).insert(name, Arc::new(answer));
    }

    /// Sets the answer of all other functions. By default, they are unknown functions.
    pub fn otherwise(&self, answer: impl Fn(&Received) -> Answer + Send + Sync + 'static) {
        *lock(&self.shared.fallback) = Some(Arc::new(answer));
    }

    /// Requires a second factor for a login, and refuses passwords without a session.
    pub fn require_second_factor(&self) {
        self.shared.second_factor.store(true, Ordering::Relaxed);
    }

    /// Returns everything that was received so far, including refused calls.
    pub fn received(&self) -> Vec<Received> {
        lock(&self.shared.received).clone()
    }

    /// Returns the number of connections that were made so far.
    pub fn connections(&self) -> usize {
        *lock(&self.shared.connections)
    }
}

#[cfg(feature = "async")]
impl TestServer {
    /// Returns the builder of a client that trusts the server's certificate and uses its token.
    pub fn client_builder(&self) -> crate::ClientBuilder<crate::Client> {
        self.prepared(crate::Client::builder(self.url()))
    }

    /// Returns a client that trusts the server's certificate and uses its token.
    ///
    /// # Panics
    ///
    /// Panics if the client cannot be built.
    pub fn client(&self) -> crate::Client {
        self.client_builder().build().expect("a client for loopback")
    }
}

#[cfg(feature = "blocking")]
impl TestServer {
    /// Returns the builder of a blocking client that trusts the server's certificate and uses its token.
    pub fn blocking_builder(&self) -> crate::ClientBuilder<crate::blocking::Client> {
        self.prepared(crate::blocking::Client::builder(self.url()))
    }

    /// Returns a blocking client that trusts the server's certificate and uses its token.
    ///
    /// # Panics
    ///
    /// Panics if the client cannot be built.
    pub fn blocking_client(&self) -> crate::blocking::Client {
        self.blocking_builder().build().expect("a client for loopback")
    }
}

impl TestServer {
    /// Adds the settings that a client needs for this server to a builder.
    pub fn prepared<C>(&self, builder: crate::ClientBuilder<C>) -> crate::ClientBuilder<C> {
        let builder = builder.service(self.shared.service).token(USER, TOKEN);
        match self.shared.tls {
            Some(_) => builder.only_ca_pem(&self.shared.certificate_pem),
            None => builder.danger_allow_plain_http(),
        }
    }
}

impl Drop for TestServer {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
        // Wakes the thread that accepts connections.
        drop(TcpStream::connect(self.address));
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.stopped.load(Ordering::Relaxed) {
            return;
        }
        let Ok(stream) = stream else { continue };
        *lock(&shared.connections) += 1;
        let shared = Arc::clone(shared);
        thread::spawn(move || connection::serve(stream, &shared));
    }
}

/// Creates a self-signed certificate. Returns the server's configuration, the PEM text, and the fingerprint.
fn certificate() -> (Arc<ServerConfig>, String, String) {
    let names = ["127.0.0.1", "::1", "localhost"].map(str::to_owned);
    let made = rcgen::generate_simple_self_signed(names).expect("a certificate");
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let chain = vec![made.cert.der().clone()];
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key))
        .expect("a TLS server");
    let digest = ring::digest::digest(&ring::digest::SHA256, made.cert.der());
    let fingerprint: Vec<String> = digest.as_ref().iter().map(|b| format!("{b:02X}")).collect();
    (Arc::new(config), made.cert.pem(), fingerprint.join(":"))
}

/// Ignores poisoning, so that the message of a panicking test is not followed by another one.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
