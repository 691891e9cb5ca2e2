//! Credentials: API token, password or session, and the header for each of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Service;
use crate::error::Error;
use crate::value::Secret;

/// The credentials of a client.
#[derive(Clone, Debug, Default)]
pub(crate) enum Credentials {
    #[default]
    None,
    Token {
        user: String,
        token: Secret,
    },
    Password {
        user: String,
        password: Secret,
        /// User and password, encoded for HTTP Basic.
        basic: Secret,
    },
    /// A session: its cookies, each as `name=value`, and its path prefix (`/cpsess…`).
    Session {
        user: String,
        cookies: Vec<Secret>,
        prefix: Secret,
    },
}

impl Credentials {
    /// Creates the credentials of a user with a password.
    pub fn password(user: String, password: Secret) -> Self {
        let pair = Secret::new(format!("{user}:{}", password.expose()));
        let basic = Secret::new(STANDARD.encode(pair.expose()));
        Self::Password { user, password, basic }
    }

    /// Returns the name of the user, if there is one.
    pub fn user(&self) -> Option<&str> {
        match self {
            Self::None => None,
            Self::Token { user, .. } | Self::Password { user, .. } | Self::Session { user, .. } => {
                Some(user)
            }
        }
    }

    /// Returns an error if the credentials do not fit into a header.
    pub fn check(&self) -> Result<(), Error> {
        let Some(user) = self.user() else { return Ok(()) };
        if user.is_empty()
            || !user.bytes().all(|byte| byte.is_ascii_graphic())
            || user.contains(':')
        {
            return Err(Error::bad_argument(
                "the user's name must be visible ASCII characters without spaces and colons",
            ));
        }
        match self {
            Self::Token { token, .. } if !is_header_word(token) => Err(Error::bad_argument(
                "the token must be visible ASCII characters without spaces",
            )),
            Self::Password { password, .. } if password.expose().is_empty() => {
                Err(Error::bad_argument("the password is empty"))
            }
            _ => Ok(()),
        }
    }

    /// Returns the name and the value of the header with the credentials.
    pub fn header(&self, service: Service) -> Option<(&'static str, Secret)> {
        Some(match self {
            Self::None => return None,
            Self::Token { user, token } => {
                let scheme = if service == Service::Whm { "whm" } else { "cpanel" };
                ("authorization", Secret::new(format!("{scheme} {user}:{}", token.expose())))
            }
            Self::Password { basic, .. } => {
                ("authorization", Secret::new(format!("Basic {}", basic.expose())))
            }
            Self::Session { cookies, .. } => {
                let cookies: Vec<&str> = cookies.iter().map(Secret::expose).collect();
                ("cookie", Secret::new(cookies.join("; ")))
            }
        })
    }

    /// Returns the prefix of all paths.
    pub fn prefix(&self) -> &str {
        match self {
            Self::Session { prefix, .. } => prefix.expose(),
            _ => "",
        }
    }

    /// Returns the secrets, which must never be shown.
    pub fn secrets(&self) -> Vec<Secret> {
        match self {
            Self::None => Vec::new(),
            Self::Token { token, .. } => vec![token.clone()],
            Self::Password { password, basic, .. } => vec![password.clone(), basic.clone()],
            Self::Session { cookies, prefix, .. } => {
                let value = |cookie: &Secret| {
                    cookie.expose().split_once('=').map(|(_, value)| value.into())
                };
                let mut secrets: Vec<Secret> = cookies.iter().filter_map(value).collect();
                secrets.push(prefix.expose().trim_start_matches('/').into());
                secrets
            }
        }
    }
}

fn is_header_word(secret: &Secret) -> bool {
    let text = secret.expose();
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}
