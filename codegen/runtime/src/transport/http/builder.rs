//! The builder of both HTTPS clients.

use std::marker::PhantomData;
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::Service;
use super::address::Address;
use super::credentials::Credentials;
use super::login::{Login, SecondFactor};
use super::route::{Addresses, Proxy, Route};
use super::tls::TlsSettings;
use crate::error::Error;
use crate::retry::Retry;
use crate::transport::LONGEST;
use crate::value::Secret;

/// Builds a client. The `builder` functions of the clients return it.
///
/// If a setting is faulty, `build` returns the error.
#[derive(Debug)]
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder<C> {
    address: String,
    service: Option<Service>,
    plain_http: bool,
    second_factor: Option<SecondFactor>,
    settings: Settings,
    fault: Option<Error>,
    client: PhantomData<fn() -> C>,
}

/// The checked settings of a client.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub address: Address,
    /// The addresses of the host, if it is not looked up.
    pub connect_to: Option<Arc<dyn Route>>,
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

impl<C> ClientBuilder<C> {
    pub(crate) fn new(address: &str) -> Self {
        let settings = Settings {
            address: Address { origin: String::new(), service: Service::Cpanel },
            connect_to: None,
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

    /// Authenticates with an API token of cPanel or WHM. The user is the name of the account, not an email address.
    pub fn token(mut self, user: impl Into<String>, token: impl Into<Secret>) -> Self {
        self.settings.credentials = Credentials::Token { user: user.into(), token: token.into() };
        self
    }

    /// Authenticates with user and password (HTTP Basic). The server refuses this for accounts with two-factor
    /// authentication. Use a token or a session for those.
    pub fn password(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.settings.credentials = Credentials::password(user.into(), password.into());
        self
    }

    /// Sets the second factor for `login`, for an account with two-factor authentication.
    pub fn second_factor(mut self, factor: SecondFactor) -> Self {
        self.second_factor = Some(factor);
        self
    }

    /// Sends failed calls again if that does no harm. By default, no call is sent again.
    pub fn retries(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Sets the service that answers at the address, if the port is not one of its usual ports: behind a tunnel, for
    /// example.
    pub fn service(mut self, service: Service) -> Self {
        self.service = Some(service);
        self
    }

    /// WHM: calls UAPI through WHM's own function `uapi_cpanel` instead of `/json-api/cpanel`.
    pub fn by_uapi_cpanel(mut self) -> Self {
        self.settings.by_uapi_cpanel = true;
        self
    }

    /// Connects to these addresses, in this order, instead of looking up the host's name. The certificate must still be
    /// valid for the name. Use this to reach a server before its name points to it. It has no effect if the host is an
    /// IP address, or if a proxy is used, which looks up names itself.
    pub fn connect_to(mut self, addresses: impl IntoIterator<Item = IpAddr>) -> Self {
        self.settings.connect_to = Some(Arc::new(Addresses(addresses.into_iter().collect())));
        self
    }

    /// Sets the time limit for connecting, including TLS. The default is 30 seconds, and the maximum one year. If a
    /// host has several addresses, they share this time.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = limit.min(LONGEST);
        self
    }

    /// Sets the time limit of a whole call, up to the end of its reply. The default is 120 seconds, and the maximum one
    /// year. Changes to domains can take more than 30 seconds.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = limit.min(LONGEST);
        self
    }

    /// Sets the maximum size of a reply, in bytes. The default is 64 MiB.
    pub fn max_reply_size(mut self, bytes: u64) -> Self {
        self.settings.max_reply = bytes;
        self
    }

    /// Connects through a proxy, such as `http://proxy.example.com:3128`, and ignores the environment. The URL may
    /// contain a user and a password for the proxy.
    ///
    /// Unless this or [`no_proxy`](Self::no_proxy) is set, the proxy is taken from the environment when the client is
    /// built: from `HTTPS_PROXY`, or else from `ALL_PROXY`, in upper or lower case. Hosts in `NO_PROXY` are excluded. If
    /// the variable holds no usable URL, `build` returns an error. Within a CGI program (if `REQUEST_METHOD` is set), the
    /// environment names no proxy, because a part of it comes from the visitor.
    ///
    /// The call goes through the proxy in a TLS tunnel (`CONNECT`), so the proxy sees the server's name but no
    /// credentials of cPanel. An address with `http://` is never called through a proxy, because the proxy would see
    /// the credentials. A proxy with `https://` must be trusted by the same settings as the server. SOCKS proxies are
    /// not supported, and a call through one is an error. So is a call through a proxy to a server whose address is an
    /// IPv6 address instead of a name.
    pub fn proxy(mut self, address: &str) -> Self {
        let outcome = Proxy::parse(address).map(|proxy| self.settings.proxy = proxy);
        self.keep_error(outcome)
    }

    /// Connects without a proxy, and ignores the environment.
    pub fn no_proxy(mut self) -> Self {
        self.settings.proxy = Proxy::None;
        self
    }

    /// Sets the HTTP header `User-Agent`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.settings.user_agent = name.into();
        self
    }

    /// Trusts the certificates in a PEM text in addition to the authorities of the platform. They can be authorities or
    /// the self-signed certificate of the server. If the server presents exactly a given certificate, only its name is
    /// checked, and not its validity period.
    pub fn extra_ca_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        let added = self.settings.tls.add_pem(pem.as_ref());
        self.keep_error(added)
    }

    /// Trusts the certificates in a PEM file in addition to the authorities of the platform; see
    /// [`extra_ca_pem`](Self::extra_ca_pem).
    pub fn extra_ca_file(mut self, path: impl AsRef<Path>) -> Self {
        let added = self.settings.tls.add_pem_file(path.as_ref());
        self.keep_error(added)
    }

    /// Trusts the certificates in a PEM text instead of the authorities of the platform; see
    /// [`extra_ca_pem`](Self::extra_ca_pem).
    pub fn only_ca_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.settings.tls.only_given = true;
        self.extra_ca_pem(pem)
    }

    /// Trusts only the certificate with this SHA-256 fingerprint (64 hexadecimal digits, colons allowed). Its name,
    /// validity period and issuer are not checked. Call this again to allow a second certificate, for example before a
    /// renewal.
    pub fn pinned_certificate(mut self, sha256: &str) -> Self {
        let added = self.settings.tls.add_pin(sha256);
        self.keep_error(added)
    }

    /// Trusts **any** certificate. An attacker on the network path can then read and change everything, including the
    /// credentials. Use [`pinned_certificate`](Self::pinned_certificate) or [`extra_ca_pem`](Self::extra_ca_pem)
    /// instead.
    pub fn danger_accept_any_certificate(mut self) -> Self {
        self.settings.tls.anything = true;
        self
    }

    /// Allows an address with `http://`. Everybody on the network path can then read everything, including the
    /// credentials.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Creates a builder from environment variables. `CPANEL_URL`, `CPANEL_USER`, and `CPANEL_TOKEN` or
    /// `CPANEL_PASSWORD` are required. These are optional: `CPANEL_SERVICE` (`cpanel`, `whm` or `webmail`, if the port
    /// is not a usual one), `CPANEL_CA_FILE` (a PEM file) and `CPANEL_CERT_SHA256` (a pinned certificate).
    ///
    /// # Errors
    ///
    /// [`BadArgument`](crate::ErrorKind::BadArgument) if a variable is missing, or if the service has another name.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let (token, password) = (variable("CPANEL_TOKEN"), variable("CPANEL_PASSWORD"));
        let has_token = token.is_some();
        let needed = [
            ("CPANEL_URL", variable("CPANEL_URL")),
            ("CPANEL_USER", variable("CPANEL_USER")),
            ("CPANEL_TOKEN (or CPANEL_PASSWORD)", token.or(password)),
        ];
        let missing = needed.iter().filter(|(_, value)| value.is_none());
        let missing = missing.map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        let [(_, Some(url)), (_, Some(user)), (_, Some(secret))] = needed else {
            return Err(Error::bad_argument(format!("not set in the environment: {missing}")));
        };
        let mut builder = Self::new(&url);
        builder =
            if has_token { builder.token(user, secret) } else { builder.password(user, secret) };
        if let Some(name) = variable("CPANEL_SERVICE") {
            let service = Service::named(&name);
            builder = builder.service(
                service.map_err(|why| Error::bad_argument(format!("CPANEL_SERVICE: {why}")))?,
            );
        }
        if let Some(path) = variable("CPANEL_CA_FILE") {
            builder = builder.extra_ca_file(path);
        }
        if let Some(fingerprint) = variable("CPANEL_CERT_SHA256") {
            builder = builder.pinned_certificate(&fingerprint);
        }
        Ok(builder)
    }

    fn keep_error(mut self, outcome: Result<(), Error>) -> Self {
        self.fault = self.fault.or(outcome.err());
        self
    }

    /// Checks all settings.
    pub(crate) fn checked(self) -> Result<Settings, Error> {
        // The server would refuse a call without credentials, and cPHulk counts refused calls.
        if matches!(self.settings.credentials, Credentials::None) {
            return Err(Error::bad_argument(
                "there are no credentials: set a token, or a user and a password",
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
        if !settings.address.is_tls() && matches!(settings.proxy, Proxy::Given(_)) {
            return Err(Error::bad_argument(
                "a proxy would see the credentials of an address with http://; use https://",
            ));
        }
        Ok(settings)
    }

    /// Checks all settings of a client that is to log in, and moves the credentials into the login.
    pub(crate) fn checked_login(mut self) -> Result<(Settings, Login), Error> {
        let code = self.second_factor.take().map(|factor| factor.make_code()).transpose()?;
        let mut settings = self.checked()?;
        match std::mem::take(&mut settings.credentials) {
            Credentials::Password { user, password, .. } => {
                Ok((settings, Login { user, password, code }))
            }
            _ => Err(Error::bad_argument("a login needs a user and a password")),
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
            ClientBuilder::<()>::from_variables(|name| {
                let found = all.iter().find(|(n, _)| *n == name && name != without)?;
                Some(found.1.to_owned())
            })
        };
        let settings = look("").unwrap().checked().unwrap();
        assert_eq!(settings.address.origin, "https://example.com:2083");
        assert_eq!(settings.credentials.user(), Some("user"));
        for (name, _) in all {
            let error = look(name).unwrap_err().to_string();
            assert!(error.contains(name) && !error.contains("planted"), "{error}");
        }
        let none = ClientBuilder::<()>::from_variables(|_| None).unwrap_err().to_string();
        assert!(all.iter().all(|(name, _)| none.contains(name)), "{none}");
    }

    #[test]
    fn the_environment_may_name_the_service() {
        let look = |service: &'static str| {
            ClientBuilder::<()>::from_variables(|name| match name {
                "CPANEL_URL" => Some("https://localhost:8443".to_owned()),
                "CPANEL_USER" | "CPANEL_TOKEN" => Some("planted".to_owned()),
                "CPANEL_SERVICE" => Some(service.to_owned()),
                _ => None,
            })
        };
        for (name, service) in [("whm", Service::Whm), ("webmail", Service::Webmail)] {
            assert_eq!(look(name).unwrap().checked().unwrap().address.service, service);
        }
        let error = look("WHM").unwrap_err().to_string();
        assert!(
            error.contains("CPANEL_SERVICE: `WHM` is not one of cpanel, whm, webmail"),
            "{error}"
        );
    }

    #[test]
    fn faults_are_reported_when_it_is_checked() {
        let builder = || ClientBuilder::<()>::new("https://example.com").token("user", "token");
        for faulty in [
            builder().extra_ca_pem("nonsense"),
            builder().extra_ca_file("/nowhere/at/all"),
            builder().pinned_certificate("12:34"),
            builder().user_agent("a\r\nb"),
            builder().proxy("proxy.example.com"),
            builder().proxy("socks5://proxy.example.com"),
            builder().proxy("http:\\\\proxy.example.com:3128"),
            builder().proxy("http:/proxy.example.com"),
            builder().proxy("http://proxy.example.com:31\n28"),
            builder().proxy("http://proxy.example.com:0"),
            builder().proxy("http://proxy.example.com/path?query"),
            builder().proxy("http://us er@proxy.example.com"),
            builder().proxy("http://user/pass@proxy.example.com"),
            builder().token("user", "to\nken"),
        ] {
            assert!(
                matches!(faulty.checked(), Err(error) if error.kind() == ErrorKind::BadArgument)
            );
        }
        for proxy in ["http://user:p%40ss@proxy.example.com:3128/", "https://[::1]:3128"] {
            assert!(builder().proxy(proxy).checked().is_ok());
        }
    }
}
