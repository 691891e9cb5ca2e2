//! The address of a server: checked once, before anything is sent.

use url::{Host, Url};

use crate::error::Error;

/// The service that answers at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// cPanel, at port 2083 (2082 without TLS).
    Cpanel,
    /// WHM, at port 2087 (2086 without TLS). Calls are made on behalf of an account.
    Whm,
    /// Webmail, at port 2096 (2095 without TLS), which knows a part of UAPI.
    Webmail,
}

impl Service {
    fn of_port(port: u16) -> Option<Self> {
        match port {
            2082 | 2083 => Some(Self::Cpanel),
            2086 | 2087 => Some(Self::Whm),
            2095 | 2096 => Some(Self::Webmail),
            _ => None,
        }
    }

    fn port(self, tls: bool) -> u16 {
        let with_tls = match self {
            Self::Cpanel => 2083,
            Self::Whm => 2087,
            Self::Webmail => 2096,
        };
        if tls { with_tls } else { with_tls - 1 }
    }
}

/// A server's origin, and the service that answers there.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    /// Scheme, host and port, without a slash at the end.
    pub origin: String,
    pub service: Service,
}

impl Address {
    /// Reads an address. Without a port it is the service's own; without a service it follows from the port.
    pub fn parse(text: &str, service: Option<Service>, plain_http: bool) -> Result<Self, Error> {
        let refuse = |why: &str| Error::bad_argument(format!("the address cannot be used: {why}"));
        let url = Url::parse(text.trim()).map_err(|error| {
            refuse("it is no URL such as https://example.com:2083").because(error)
        })?;
        let tls = match url.scheme() {
            "https" => true,
            "http" if plain_http => false,
            "http" => {
                return Err(refuse(
                    "plain HTTP shows the credentials to everybody on the way; \
                     use https, or ask for it with danger_allow_plain_http",
                ));
            }
            _ => return Err(refuse("it must begin with https://")),
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refuse("user and password do not belong into it"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refuse("it must have neither a query nor a fragment"));
        }
        if url.path() != "/" {
            return Err(refuse("it must have no path"));
        }
        let host = match url.host() {
            Some(Host::Domain(name)) if !name.is_empty() => name.to_owned(),
            Some(Host::Ipv4(address)) => address.to_string(),
            Some(Host::Ipv6(address)) => format!("[{address}]"),
            _ => return Err(refuse("it has no host")),
        };
        let port = url.port().or_else(|| port_in_full(text, url.port_or_known_default()));
        let service =
            service.or_else(|| port.and_then(Service::of_port)).unwrap_or(Service::Cpanel);
        let port = port.unwrap_or_else(|| service.port(tls));
        let scheme = url.scheme();
        Ok(Self { origin: format!("{scheme}://{host}:{port}"), service })
    }
}

/// The scheme's own port, if it stands in the text: the URL library leaves it out, but here it is not the default.
fn port_in_full(text: &str, default: Option<u16>) -> Option<u16> {
    let authority = text.trim().split("//").nth(1)?.split(['/', '?', '#']).next()?;
    let (_, port) = authority.rsplit_once(':')?;
    port.parse().ok().filter(|port| Some(*port) == default)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn ports_and_services_follow_from_each_other() {
        let parse = |text, service| {
            let address = Address::parse(text, service, true).unwrap();
            (address.origin, address.service)
        };
        let whm = Some(Service::Whm);
        for (text, service, origin, found) in [
            ("https://example.com", None, "https://example.com:2083", Service::Cpanel),
            ("https://example.com/", whm, "https://example.com:2087", Service::Whm),
            ("https://example.com:2096", None, "https://example.com:2096", Service::Webmail),
            ("https://EXAMPLE.com:443", None, "https://example.com:443", Service::Cpanel),
            ("http://[::1]", None, "http://[::1]:2082", Service::Cpanel),
            ("https://127.0.0.1:8443", whm, "https://127.0.0.1:8443", Service::Whm),
        ] {
            assert_eq!(parse(text, service), (origin.to_owned(), found), "{text}");
        }
    }

    #[test]
    fn unusable_addresses_are_refused() {
        for text in [
            "",
            "example.com",
            "example.com:2083",
            "ftp://example.com",
            "http://example.com",
            "https://user:pass@example.com",
            "https://user@example.com",
            "https://example.com/?x=1",
            "https://example.com/#x",
            "https://example.com/cpsess123/",
            "https://exa mple.com",
            "https://example.com:99999",
            "https://",
            "https://example.com\r\nHost: other",
        ] {
            let parsed = Address::parse(text, None, false);
            let refused = matches!(&parsed, Err(error) if error.kind() == ErrorKind::BadArgument);
            // Line breaks are dropped by the URL library; what is left must be harmless.
            let harmless = parsed.is_ok_and(|address| !address.origin.contains(['\r', '\n', ' ']));
            assert!(refused || harmless, "{text:?}");
        }
        let error = Address::parse("https://u:hunter2@example.com", None, false).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}
