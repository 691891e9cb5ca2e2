//! The proxy of a client.

use url::Url;

use crate::error::Error;
use crate::value::Secret;

/// Which proxy a client uses.
#[derive(Clone, Debug, Default)]
pub(crate) enum Proxy {
    /// The proxy that the environment names, if any.
    #[default]
    FromEnvironment,
    /// No proxy.
    None,
    /// This proxy. Its URL may contain a user and a password.
    Url(Secret),
}

impl Proxy {
    /// Parses the URL of a proxy.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // The error does not show the text, because it may contain a password.
        let url = Url::parse(text)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        match url {
            Some(_) => Ok(Self::Url(Secret::new(text))),
            None => Err(Error::bad_argument(
                "the proxy's address cannot be used; write it like http://proxy.example.com:3128",
            )),
        }
    }
}
