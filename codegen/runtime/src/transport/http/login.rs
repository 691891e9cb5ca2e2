//! Logging in: a session instead of a token, with or without a second factor.

use super::credentials::Credentials;
use super::encode;
use super::wire;
use super::wire::{HttpRequest, Payload};
use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::form::{Field, Form};
use crate::transport::RawReply;
use crate::value::{Secret, Value};

/// What proves besides the password who somebody is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SecondFactor {
    /// A code of six digits that somebody has read from their device.
    Code(Secret),
    /// The secret from which codes are made, in base 32, as it is shown when two-factor authentication is set up.
    #[cfg(feature = "totp")]
    Secret(Secret),
}

impl SecondFactor {
    /// A code from somebody's device.
    pub fn code(code: impl Into<Secret>) -> Self {
        Self::Code(code.into())
    }

    /// The secret of a device, in base 32.
    #[cfg(feature = "totp")]
    pub fn secret(secret: impl Into<Secret>) -> Self {
        Self::Secret(secret.into())
    }

    fn make_code(&self) -> Result<Secret, Error> {
        match self {
            Self::Code(code) => Ok(code.clone()),
            #[cfg(feature = "totp")]
            Self::Secret(secret) => {
                // The causes are not kept: they may show the secret.
                let bytes = totp_rs::Secret::try_from_base32(secret.expose())
                    .map_err(|_| Error::bad_argument("the second factor is not in base 32"))?;
                let totp = totp_rs::Builder::new().with_secret(bytes).build().map_err(|_| {
                    Error::bad_argument("the second factor is too short to make codes from")
                })?;
                Ok(Secret::new(totp.generate_current().to_string()))
            }
        }
    }
}

/// A login to be made.
pub(crate) struct Login {
    pub user: String,
    pub password: Secret,
    pub second_factor: Option<SecondFactor>,
}

impl Login {
    /// What is sent.
    pub fn request(&self) -> Result<HttpRequest, Error> {
        let mut form = Form::default();
        form.push("user", Field::Text(self.user.clone()));
        form.push("pass", Field::Secret(self.password.clone()));
        if let Some(second_factor) = &self.second_factor {
            form.push("tfa_token", Field::Secret(second_factor.make_code()?));
        }
        Ok(HttpRequest {
            path: Secret::new("/login/?login_only=1"),
            content_type: wire::URLENCODED.to_owned(),
            payload: Payload::Bytes(encode::urlencoded(&[], &form)),
        })
    }

    /// The session that a reply opens.
    pub fn session(&self, raw: RawReply) -> Result<Credentials, Error> {
        const LOGIN: Call = Call::new(crate::Api::Uapi, "login", "login_only", crate::Effect::Read);
        let reply: Value = serde_json::from_slice(&raw.body).unwrap_or_default();
        let worked = reply["status"] == 1 || reply["status"] == "1" || reply["status"] == true;
        let token = reply["security_token"].as_str().unwrap_or_default();
        let is_path = token.strip_prefix("/cpsess").is_some_and(|rest| {
            !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        let cookies: Vec<&str> = raw.cookies.iter().map(Secret::expose).collect();
        let cookie = Secret::new(cookies.join("; "));
        if raw.http_status == Some(200) && worked && is_path && !cookies.is_empty() {
            let (user, prefix) = (self.user.clone(), Secret::new(token));
            return Ok(Credentials::Session { user, cookie, prefix });
        }
        let error = match crate::reason::refusal(&LOGIN, &raw) {
            Some(error) => error,
            None => {
                let said = reply["message"].as_str().or(reply["error"].as_str());
                let detail = match said {
                    Some(text) => format!("the login was not taken: {text}"),
                    None => "the login was not taken".to_owned(),
                };
                Error::new(ErrorKind::Refused, detail)
            }
        };
        Err(error.with_answer(raw.http_status, raw.retry_after, raw.body))
    }

    /// Blots the password out of an error.
    pub fn redact(&self, error: Error) -> Error {
        let mut secrets = vec![self.password.expose()];
        match &self.second_factor {
            Some(SecondFactor::Code(code)) => secrets.push(code.expose()),
            #[cfg(feature = "totp")]
            Some(SecondFactor::Secret(secret)) => secrets.push(secret.expose()),
            None => {}
        }
        error.redacted(&secrets)
    }
}
