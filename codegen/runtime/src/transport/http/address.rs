//! The address of a server. It is checked once, before anything is sent.

use url::Host;

use crate::error::Error;

/// The service that answers at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Service {
    /// cPanel, on port 2083 (2082 without TLS).
    Cpanel,
    /// WHM, on port 2087 (2086 without TLS). Its calls are made on behalf of an account.
    Whm,
    /// Webmail, on port 2096 (2095 without TLS). It has a part of UAPI.
    Webmail,
}

impl Service {
    /// Returns the service that a variable or a profile names, or the reason why there is none.
    pub(crate) fn named(name: &str) -> Result<Self, String> {
        match name {
            "cpanel" => Ok(Self::Cpanel),
            "whm" => Ok(Self::Whm),
            "webmail" => Ok(Self::Webmail),
            _ => Err(format!("`{name}` is not one of cpanel, whm, webmail")),
        }
    }

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

/// The origin of a server, and the service that answers there.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    /// The scheme, host and port, without a trailing slash.
    pub origin: String,
    pub service: Service,
}

impl Address {
    /// Returns whether the connection uses TLS.
    pub fn is_tls(&self) -> bool {
        self.origin.starts_with("https:")
    }

    /// Returns the host as written in the origin.
    pub fn host(&self) -> &str {
        let host = self.origin.rsplit_once('/').map_or("", |(_, rest)| rest);
        host.rsplit_once(':').map_or(host, |(host, _)| host)
    }

    /// Parses an address. A missing port follows from the service, and a missing service from the port.
    pub fn parse(text: &str, service: Option<Service>, plain_http: bool) -> Result<Self, Error> {
        let refuse = |why: &str| {
            let example = "write it like https://example.com:2083";
            Error::bad_argument(format!("the address cannot be used: {why}; {example}"))
        };
        let Origin { scheme, host, port } = Origin::parse(text.trim()).map_err(refuse)?;
        let tls = match &*scheme {
            "https" => true,
            "http" if plain_http => false,
            "http" => {
                return Err(refuse(
                    "plain HTTP shows the credentials to everybody on the network path; \
                     use https, or allow it with danger_allow_plain_http",
                ));
            }
            _ => return Err(refuse("it does not begin with https://")),
        };
        let service =
            service.or_else(|| port.and_then(Service::of_port)).unwrap_or(Service::Cpanel);
        let port = port.unwrap_or_else(|| service.port(tls));
        Ok(Self { origin: format!("{scheme}://{host}:{port}"), service })
    }
}

/// The parts of a URL that has nothing else.
pub(super) struct Origin {
    /// The scheme in lower case.
    pub scheme: String,
    pub host: String,
    pub port: Option<u16>,
}

impl Origin {
    /// Parses a URL. An error is the reason why it cannot be used.
    ///
    /// The URL library repairs faulty input: it drops line breaks, replaces backslashes, and adds missing slashes. A
    /// repaired address may lead to another server than intended, so only plain addresses are accepted.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        if text.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '%')) {
            return Err("it contains a space, a line break, a backslash or a percent sign");
        }
        let (scheme, rest) = text.split_once("://").ok_or("it does not begin with https://")?;
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if authority.contains('@') {
            return Err("it must not contain a user or a password");
        }
        if !matches!(path, "" | "/") {
            return Err("it must have no path, no query and no fragment");
        }
        let (host, port) = split_port(authority).ok_or("its port is not valid")?;
        let host = plain_host(host).ok_or("its host is not valid")?;
        Ok(Self { scheme: scheme.to_ascii_lowercase(), host, port })
    }
}

/// Splits an authority into host and port. Returns `None` if the port is not a number from 1 to 65535.
fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    // An IPv6 address contains colons between its brackets.
    let end = authority.find(']').map_or(0, |bracket| bracket + 1);
    let Some(colon) = authority[end..].find(':') else { return Some((authority, None)) };
    let (host, port) = (&authority[..end + colon], &authority[end + colon + 1..]);
    // `parse` would accept a plus sign.
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    let port = port.parse().ok().filter(|port| digits && *port != 0)?;
    Some((host, Some(port)))
}

/// Returns a host in its normal form. An IPv4 address must be written in the usual form, although the URL library also
/// accepts `0x7f.1`. So must the ASCII letters of a name: the library drops invisible characters and accepts full-width
/// letters and dots, so that another name results than a person reads.
fn plain_host(host: &str) -> Option<String> {
    match Host::parse(host).ok()? {
        Host::Domain(name) => {
            let whole = name.strip_suffix('.').unwrap_or(&name);
            let written = host.strip_suffix('.').unwrap_or(host);
            let mut parts = written.split('.').zip(whole.split('.'));
            let is_plain = parts.all(|(written, part)| match written.is_ascii() {
                true => written.eq_ignore_ascii_case(part) && is_label(part),
                false => part.starts_with("xn--"),
            });
            let is_whole = written.split('.').count() == whole.split('.').count();
            (is_plain && is_whole).then_some(name)
        }
        Host::Ipv4(address) => Some(address.to_string()).filter(|plain| plain == host),
        Host::Ipv6(address) => Some(format!("[{address}]")),
    }
}

/// Returns whether this can be a part of a host's name. The URL library accepts more.
fn is_label(part: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    !part.is_empty() && part.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("https://bücher.EXAMPLE", None, "https://xn--bcher-kva.example:2083", Service::Cpanel),
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
            "https://@example.com",
            "https://example.com?",
            "https://example.com/?x=1",
            "https://example.com/#x",
            "https://example.com/.",
            "https://example.com/cpsess123/",
            "https://exa mple.com",
            "https://ex%61mple.com",
            "https://example.com:99999",
            "https://example.com:0",
            "https://example.com:",
            "https://example.com:+443",
            "https://example.com:20\r\n83",
            "https://example.com:2083:2083",
            "https://",
            "https:///example.com",
            "https://[::1",
            "https://::1",
            "https://0x7f.1:2083",
            "https://.",
            "https://example..com",
            "https://example.com,example.org",
            "https://*.example.com",
            "https://exam\u{AD}ple.com",
            "https://example\u{3002}com",
            "https://\u{FF45}xample.com",
            "https://example.com\r\nHost: other",
            "https:\\\\example.com:443",
            "https:example.com:443",
            "https:/example.com:443",
            "ht\ttps://example.com",
        ] {
            let refused = Address::parse(text, None, false).expect_err(text).to_string();
            assert!(refused.contains("https://example.com:2083"), "{refused}");
        }
        let error = Address::parse("https://u:hunter2@example.com", None, false).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}
