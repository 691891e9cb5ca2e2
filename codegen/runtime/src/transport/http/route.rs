//! How a client reaches its server: directly, through a proxy, or at given addresses.

use std::fmt;
use std::net::{IpAddr, ToSocketAddrs};
use std::sync::Arc;

use reqwest::ClientBuilder;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::sync::oneshot;

use super::address::Origin;
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
        match scheme_of(text).as_deref() {
            Some("http" | "https") => Ok(Self::Given(Arc::new(ProxyUrl(Secret::new(text))))),
            _ => Err(unusable("the proxy's address")),
        }
    }

    /// Returns whether the environment forbids proxies for all hosts. For hosts that are given as an address, reqwest does
    /// not know the `*`.
    pub fn are_forbidden() -> bool {
        let hosts = std::env::var("NO_PROXY").or_else(|_| std::env::var("no_proxy"));
        hosts.is_ok_and(|hosts| hosts.split(',').any(|host| host.trim() == "*"))
    }

    /// Checks the proxy that the environment names. reqwest would ignore a faulty one and connect directly.
    pub fn check_environment() -> Result<(), Error> {
        let names = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
        let value = |name| Some((name, std::env::var_os(name).filter(|value| !value.is_empty())?));
        let Some((name, value)) = names.into_iter().find_map(value) else { return Ok(()) };
        let text = value.to_string_lossy();
        // As in other programs, the scheme may be missing.
        let scheme = match text.contains("://") {
            true => scheme_of(&text),
            false => scheme_of(&format!("http://{text}")),
        };
        match scheme.as_deref() {
            Some("http" | "https" | "socks4" | "socks4a" | "socks5" | "socks5h") => Ok(()),
            _ => Err(unusable(name)),
        }
    }
}

/// Returns the scheme of a proxy's URL, or `None` if it is not a plain URL. It may contain a user and a password.
fn scheme_of(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let (user, host) = rest.rsplit_once('@').unwrap_or(("", rest));
    if !user.bytes().all(|byte| byte.is_ascii_graphic() && !b"/\\?#".contains(&byte)) {
        return None;
    }
    Origin::parse(&format!("{scheme}://{host}")).ok().map(|origin| origin.scheme)
}

/// Returns the error for the address of a proxy. It does not show the address, which may contain a password.
#[cold]
fn unusable(what: &str) -> Error {
    let example = "write it like http://proxy.example.com:3128";
    Error::bad_argument(format!("{what} cannot be used; {example}"))
}

/// Looks up names, each on a thread of its own. A lookup has no time limit, and the shutdown of a Tokio runtime would wait
/// for one on its blocking threads.
pub(crate) struct Lookup;

impl Resolve for Lookup {
    fn resolve(&self, name: Name) -> Resolving {
        let (sender, receiver) = oneshot::channel();
        // Sending fails if the call was dropped.
        let look_up = move || drop(sender.send((name.as_str(), 0).to_socket_addrs()));
        let started = std::thread::Builder::new().spawn(look_up);
        Box::pin(async {
            started?;
            Ok(Box::new(receiver.await??) as Addrs)
        })
    }
}

impl Route for ProxyUrl {
    fn set(&self, builder: ClientBuilder, _: &str) -> Result<ClientBuilder, Error> {
        match reqwest::Proxy::https(self.0.expose()) {
            Ok(proxy) => Ok(builder.proxy(proxy)),
            Err(_) => Err(unusable("the proxy's address")),
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
