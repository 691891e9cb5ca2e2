//! How a client reaches its server: directly, through a proxy, or at given addresses.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use reqwest::ClientBuilder;
use url::Url;

use crate::error::Error;
use crate::value::Secret;

/// A way to the server that is set on reqwest's builder. Few programs set one, so the code is behind a trait object: a
/// program that sets none does not contain it.
pub(crate) trait Route: fmt::Debug + Send + Sync {
    fn set(&self, builder: ClientBuilder, host: &str) -> Result<ClientBuilder, Error>;
}

/// Which proxy a client uses.
#[derive(Clone, Debug, Default)]
pub(crate) enum Proxy {
    /// The proxy that the environment names, if any.
    #[default]
    FromEnvironment,
    /// No proxy.
    None,
    /// A given proxy.
    Given(Arc<dyn Route>),
}

/// The URL of a proxy. It may contain a user and a password.
#[derive(Debug)]
struct ProxyUrl(Secret);

/// The addresses of the host, which is then not looked up.
#[derive(Debug)]
pub(crate) struct Addresses(pub Vec<IpAddr>);

impl Proxy {
    /// Parses the URL of a proxy.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // The error does not show the text, because it may contain a password.
        let url = Url::parse(text)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        match url {
            Some(_) => Ok(Self::Given(Arc::new(ProxyUrl(Secret::new(text))))),
            None => Err(Error::bad_argument(
                "the proxy's address cannot be used; write it like http://proxy.example.com:3128",
            )),
        }
    }
}

impl Route for ProxyUrl {
    fn set(&self, builder: ClientBuilder, _: &str) -> Result<ClientBuilder, Error> {
        match reqwest::Proxy::https(self.0.expose()) {
            Ok(proxy) => Ok(builder.proxy(proxy)),
            Err(_) => Err(Error::bad_argument("the proxy's address cannot be used")),
        }
    }
}

impl Route for Addresses {
    fn set(&self, builder: ClientBuilder, host: &str) -> Result<ClientBuilder, Error> {
        // The port is always that of the URL.
        let addresses: Vec<_> = self.0.iter().map(|ip| (*ip, 0).into()).collect();
        Ok(match addresses.as_slice() {
            [] => builder,
            addresses => builder.resolve_to_addrs(host, addresses),
        })
    }
}
