//! The builder of both HTTPS clients, and what it settles.

use std::marker::PhantomData;
use std::path::Path;
use std::time::Duration;

use super::Service;
use super::address::Address;
use super::credentials::Credentials;
use super::tls::TlsSettings;
use crate::{Error, Secret};

/// Settles how a client reaches its server. Made by the clients' `builder` functions.
///
/// Whatever is wrong with a setting is told by `build`.
#[derive(Debug)]
#[must_use = "a builder does nothing until it builds"]
pub struct Builder<C> {
    address: String,
    service: Option<Service>,
    plain_http: bool,
    settings: Settings,
    fault: Option<Error>,
    client: PhantomData<fn() -> C>,
}

/// What a client knows of its server.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub address: Address,
    pub credentials: Credentials,
    pub tls: TlsSettings,
    pub connect_timeout: Duration,
    pub timeout: Duration,
    pub max_reply: u64,
    pub user_agent: String,
}

impl<C> Builder<C> {
    pub(crate) fn new(address: &str) -> Self {
        let settings = Settings {
            address: Address { origin: String::new(), service: Service::Cpanel },
            credentials: Credentials::None,
            tls: TlsSettings::default(),
            connect_timeout: Duration::from_secs(30),
            timeout: Duration::from_secs(120),
            max_reply: 64 * 1024 * 1024,
            user_agent: concat!("cpanel-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
        };
        Self {
            address: address.to_owned(),
            service: None,
            plain_http: false,
            settings,
            fault: None,
            client: PhantomData,
        }
    }

    /// Calls with an API token of cPanel or WHM. The user is the account's own name, not a mail address.
    pub fn token(mut self, user: impl Into<String>, token: impl Into<Secret>) -> Self {
        self.settings.credentials = Credentials::Token { user: user.into(), token: token.into() };
        self
    }

    /// Calls with user and password (HTTP Basic). An account with two-factor authentication refuses this; use a token
    /// or a session.
    pub fn password(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.settings.credentials =
            Credentials::Password { user: user.into(), password: password.into() };
        self
    }

    /// Says which service answers at the address, where its port does not tell.
    pub fn service(mut self, service: Service) -> Self {
        self.service = Some(service);
        self
    }

    /// How long making a connection may take; 30 seconds unless set.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = limit;
        self
    }

    /// How long a call may take in all, from its beginning to the end of its reply; 120 seconds unless set. Changes to
    /// domains take more than 30.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = limit;
        self
    }

    /// How many bytes a reply may have; 64 MiB unless set.
    pub fn max_reply_size(mut self, bytes: u64) -> Self {
        self.settings.max_reply = bytes;
        self
    }

    /// What the client calls itself (HTTP header `User-Agent`).
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.settings.user_agent = name.into();
        self
    }

    /// Trusts the authorities, or the self-signed certificate, of a PEM text besides those of the platform.
    pub fn extra_ca_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        let added = self.settings.tls.add_pem(pem.as_ref());
        self.note(added)
    }

    /// Trusts the authorities, or the self-signed certificate, of a PEM file besides those of the platform.
    pub fn extra_ca_file(mut self, path: impl AsRef<Path>) -> Self {
        let added = self.settings.tls.add_pem_file(path.as_ref());
        self.note(added)
    }

    /// Trusts the authorities of a PEM text, and with it none of the platform's.
    pub fn only_ca_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.settings.tls.only_given = true;
        self.extra_ca_pem(pem)
    }

    /// Trusts one certificate, by its SHA-256 fingerprint (64 hexadecimal digits, colons allowed), and no other. Its
    /// name, its age and its issuer do not matter then. Give it again to allow a second one, as before a renewal.
    pub fn pinned_certificate(mut self, sha256: &str) -> Self {
        let added = self.settings.tls.add_pin(sha256);
        self.note(added)
    }

    /// Trusts **any** certificate: whoever sits between can read and change everything, the credentials too. Use
    /// [`pinned_certificate`](Self::pinned_certificate) or [`extra_ca_pem`](Self::extra_ca_pem) instead.
    pub fn danger_accept_any_certificate(mut self) -> Self {
        self.settings.tls.anything = true;
        self
    }

    /// Allows an address with `http://`: everybody on the way can read everything, the credentials too.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    fn note(mut self, outcome: Result<(), Error>) -> Self {
        self.fault = self.fault.or(outcome.err());
        self
    }

    /// Everything checked.
    pub(crate) fn settle(self) -> Result<Settings, Error> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let mut settings = self.settings;
        settings.credentials.check()?;
        if settings.user_agent.bytes().any(|byte| !(b' '..=b'~').contains(&byte)) {
            return Err(Error::bad_argument("the user agent must be printable ASCII"));
        }
        settings.address = Address::parse(&self.address, self.service, self.plain_http)?;
        Ok(settings)
    }
}
