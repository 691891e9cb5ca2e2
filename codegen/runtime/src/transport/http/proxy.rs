//! The proxy through which a client goes.

use url::Url;

use crate::error::Error;
use crate::value::Secret;

/// Which proxy a client goes through.
#[derive(Clone, Debug, Default)]
pub(crate) enum Proxy {
    /// The one that the environment names, if it names one.
    #[default]
    FromEnvironment,
    /// None at all.
    None,
    /// This one. Its address may hold a user and a password.
    Url(Secret),
}

impl Proxy {
    /// Reads the address of a proxy.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // The text is not shown: there may be a password in it.
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
