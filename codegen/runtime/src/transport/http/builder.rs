//! The builder of both HTTPS clients, and what it settles.

use std::marker::PhantomData;
use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use super::Service;
use super::address::Address;
use super::credentials::Credentials;
use super::login::{Login, SecondFactor};
use super::proxy::Proxy;
use super::tls::TlsSettings;
use crate::error::Error;
use crate::retry::Retry;
use crate::transport::LONGEST;
use crate::value::Secret;

/// The settings of a client that is to be built. The clients' `builder` functions make it.
///
/// `build` reports whatever is wrong with a setting.
#[derive(Debug)]
#[must_use = "a builder does nothing until it builds"]
pub struct Builder<C> {
    address: String,
    service: Option<Service>,
    plain_http: bool,
    second_factor: Option<SecondFactor>,
    settings: Settings,
    fault: Option<Error>,
    client: PhantomData<fn() -> C>,
}

/// The settings of a client, checked.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub address: Address,
    /// Where the host is, if the client is not to look it up.
    pub connect_to: Vec<IpAddr>,
    pub credentials: Credentials,
    pub tls: TlsSettings,
    pub connect_timeout: Duration,
    pub timeout: Duration,
    pub max_reply: u64,
    pub user_agent: String,
    pub retry: Retry,
    pub by_uapi_cpanel: bool,
    pub proxy: Proxy,
}

impl<C> Builder<C> {
    pub(crate) fn new(address: &str) -> Self {
        let settings = Settings {
            address: Address { origin: String::new(), service: Service::Cpanel },
            connect_to: Vec::new(),
            credentials: Credentials::None,
            tls: TlsSettings::default(),
            connect_timeout: Duration::from_secs(30),
            timeout: Duration::from_secs(120),
            max_reply: 64 * 1024 * 1024,
            retry: Retry::never(),
            by_uapi_cpanel: false,
            proxy: Proxy::FromEnvironment,
            user_agent: concat!("cpanel-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
        };
        Self {
            address: address.to_owned(),
            service: None,
            plain_http: false,
            second_factor: None,
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
        self.settings.credentials = Credentials::password(user.into(), password.into());
        self
    }

    /// Gives the second factor of an account that has two-factor authentication, for `login`.
    pub fn second_factor(mut self, factor: SecondFactor) -> Self {
        self.second_factor = Some(factor);
        self
    }

    /// Sends calls again where that does no harm. By default no call is sent again.
    pub fn retries(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Says which service answers at the address, where its port does not tell.
    pub fn service(mut self, service: Service) -> Self {
        self.service = Some(service);
        self
    }

    /// WHM: calls UAPI by WHM's own function `uapi_cpanel` instead of `/json-api/cpanel`.
    pub fn by_uapi_cpanel(mut self) -> Self {
        self.settings.by_uapi_cpanel = true;
        self
    }

    /// Connects to these addresses, in this order, instead of those that the host's name resolves to. The certificate must
    /// still be made out for the name, so this reaches a server before DNS names it. A host that is an IP address itself is
    /// never resolved, and a proxy resolves names on its own.
    pub fn connect_to(mut self, addresses: impl IntoIterator<Item = IpAddr>) -> Self {
        self.settings.connect_to = addresses.into_iter().collect();
        self
    }

    /// Sets how long connecting may take, TLS included: 30 seconds by default, a year at most. If a host has several
    /// addresses, they share this time.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = limit.min(LONGEST);
        self
    }

    /// Sets how long a call may take in all, from its beginning to the end of its reply: 120 seconds by default, a year
    /// at most. Changes to domains take more than 30.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = limit.min(LONGEST);
        self
    }

    /// Sets how many bytes a reply may have: 64 MiB by default.
    pub fn max_reply_size(mut self, bytes: u64) -> Self {
        self.settings.max_reply = bytes;
        self
    }

    /// Goes through a proxy, such as `http://proxy.example.com:3128`, whatever the environment says. A user and a
    /// password for the proxy may stand before its host.
    ///
    /// Unless this or [`no_proxy`](Self::no_proxy) is set, the environment names the proxy when the client is built:
    /// `HTTPS_PROXY`, else `ALL_PROXY` (in lower case too), except for the hosts in `NO_PROXY`. The call passes the proxy
    /// in a tunnel (`CONNECT`) whose inside is TLS, so the proxy sees the server's name and no credential of cPanel's.
    /// For the same reason an address with `http://` is never called through a proxy. A proxy with `https://` must be
    /// trusted by the same settings as the server. SOCKS proxies are not supported; a call through one is an error.
    pub fn proxy(mut self, address: &str) -> Self {
        let outcome = Proxy::parse(address).map(|proxy| self.settings.proxy = proxy);
        self.note(outcome)
    }

    /// Goes through no proxy, whatever the environment says.
    pub fn no_proxy(mut self) -> Self {
        self.settings.proxy = Proxy::None;
        self
    }

    /// Sets the HTTP header `User-Agent`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.settings.user_agent = name.into();
        self
    }

    /// Trusts the authorities, or the self-signed certificate, of a PEM text besides those of the platform. A server that
    /// shows the very certificate that was given is trusted by its name alone, whatever its age.
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

    /// Takes the settings from the environment: `CPANEL_URL`, `CPANEL_USER`, and `CPANEL_TOKEN` or `CPANEL_PASSWORD` must be
    /// there; `CPANEL_CA_FILE` (a PEM file) and `CPANEL_CERT_SHA256` (a pinned certificate) may be.
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument) for a variable that is missing.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let needed = |name: &str| {
            variable(name).ok_or_else(|| Error::bad_argument(format!("{name} is not set")))
        };
        let mut builder = Self::new(&needed("CPANEL_URL")?);
        let user = needed("CPANEL_USER")?;
        builder = match (variable("CPANEL_TOKEN"), variable("CPANEL_PASSWORD")) {
            (Some(token), _) => builder.token(user, token),
            (None, Some(password)) => builder.password(user, password),
            (None, None) => return Err(Error::bad_argument("CPANEL_TOKEN is not set")),
        };
        if let Some(path) = variable("CPANEL_CA_FILE") {
            builder = builder.extra_ca_file(path);
        }
        if let Some(fingerprint) = variable("CPANEL_CERT_SHA256") {
            builder = builder.pinned_certificate(&fingerprint);
        }
        Ok(builder)
    }

    fn note(mut self, outcome: Result<(), Error>) -> Self {
        self.fault = self.fault.or(outcome.err());
        self
    }

    /// Checks every setting.
    pub(crate) fn settle(self) -> Result<Settings, Error> {
        // A call without credentials would be refused, and cPHulk counts refused calls.
        if matches!(self.settings.credentials, Credentials::None) {
            return Err(Error::bad_argument(
                "there are no credentials: give a token, or user and password",
            ));
        }
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let mut settings = self.settings;
        settings.credentials.check()?;
        if settings.user_agent.bytes().any(|byte| !(b' '..=b'~').contains(&byte)) {
            return Err(Error::bad_argument("the user agent must be printable ASCII"));
        }
        settings.address = Address::parse(&self.address, self.service, self.plain_http)?;
        if !settings.address.is_tls() && matches!(settings.proxy, Proxy::Url(_)) {
            return Err(Error::bad_argument(
                "a proxy would see the credentials of an address with http://; use https://",
            ));
        }
        Ok(settings)
    }

    /// Checks every setting of a client that is to log in, and takes the credentials out of them.
    pub(crate) fn settle_login(mut self) -> Result<(Settings, Login), Error> {
        let second_factor = self.second_factor.take();
        let mut settings = self.settle()?;
        match std::mem::take(&mut settings.credentials) {
            Credentials::Password { user, password, .. } => {
                Ok((settings, Login { user, password, second_factor }))
            }
            _ => Err(Error::bad_argument("a login needs user and password")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn the_environment_must_say_enough() {
        let all = [
            ("CPANEL_URL", "https://example.com"),
            ("CPANEL_USER", "user"),
            ("CPANEL_TOKEN", "planted-token"),
        ];
        let look = |without: &str| {
            Builder::<()>::from_variables(|name| {
                let found = all.iter().find(|(n, _)| *n == name && name != without)?;
                Some(found.1.to_owned())
            })
        };
        let settings = look("").unwrap().settle().unwrap();
        assert_eq!(settings.address.origin, "https://example.com:2083");
        assert_eq!(settings.credentials.user(), Some("user"));
        for (name, _) in all {
            let error = look(name).unwrap_err().to_string();
            assert!(error.contains(name) && !error.contains("planted"), "{error}");
        }
    }

    #[test]
    fn faults_are_told_when_it_settles() {
        let builder = || Builder::<()>::new("https://example.com").token("user", "token");
        for faulty in [
            builder().extra_ca_pem("nonsense"),
            builder().extra_ca_file("/nowhere/at/all"),
            builder().pinned_certificate("12:34"),
            builder().user_agent("a\r\nb"),
            builder().proxy("proxy.example.com"),
            builder().proxy("socks5://proxy.example.com"),
            builder().token("user", "to\nken"),
        ] {
            assert!(
                matches!(faulty.settle(), Err(error) if error.kind() == ErrorKind::BadArgument)
            );
        }
        assert!(builder().settle().is_ok());
    }
}
