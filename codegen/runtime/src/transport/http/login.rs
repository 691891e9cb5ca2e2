//! Logging in: opens a session, with or without a second factor.

use super::credentials::Credentials;
use super::encode::{self, Payload};
use super::wire::{self, HttpRequest};
use crate::call::{Api, Call, Effect};
use crate::error::{Error, ErrorKind};
use crate::form::{Field, Form};
use crate::page::is_lock_out;
use crate::read::envelope_within;
use crate::reason;
use crate::redact::Redactor;
use crate::request::RawReply;
use crate::value::{Secret, Value};

/// The second factor of two-factor authentication.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SecondFactor {
    /// A code of six digits, which a person has read from a device.
    Code(Secret),
    /// The secret that codes are generated from, in base 32. cPanel shows it when two-factor authentication is set up.
    #[cfg(feature = "totp")]
    Secret(Secret),
}

impl SecondFactor {
    /// Uses a code that a person has read from a device.
    pub fn code(code: impl Into<Secret>) -> Self {
        Self::Code(code.into())
    }

    /// Generates the code from the secret, in base 32.
    #[cfg(feature = "totp")]
    pub fn secret(secret: impl Into<Secret>) -> Self {
        Self::Secret(secret.into())
    }

    pub(super) fn make_code(&self) -> Result<Secret, Error> {
        match self {
            Self::Code(code) => Ok(code.clone()),
            #[cfg(feature = "totp")]
            Self::Secret(secret) => {
                // The causes are dropped, because they may show the secret.
                let bytes = totp_rs::Secret::try_from_base32(secret.expose()).map_err(|_| {
                    Error::bad_argument("the second factor's secret is not in base 32")
                })?;
                let totp = totp_rs::Builder::new()
                    .with_secret(bytes)
                    .build()
                    .map_err(|_| Error::bad_argument("the second factor's secret is too short"))?;
                Ok(Secret::new(totp.generate_current().to_string()))
            }
        }
    }
}

/// The user and password of a login, and the code of the second factor.
pub(crate) struct Login {
    pub user: String,
    pub password: Secret,
    pub code: Option<Secret>,
}

impl Login {
    /// Returns the request of the login.
    pub fn request(&self) -> HttpRequest {
        let mut form = Form::default();
        form.push("user", Field::Text(self.user.clone()));
        form.push("pass", Field::Secret(self.password.clone()));
        if let Some(code) = &self.code {
            form.push("tfa_token", Field::Secret(code.clone()));
        }
        HttpRequest {
            path: "/login/?login_only=1".to_owned().into(),
            content_type: wire::URLENCODED.into(),
            payload: Payload::Bytes(encode::urlencoded(&[], &form)),
            timeout: None,
        }
    }

    /// Returns the session that a reply opens.
    pub fn session(&self, raw: RawReply) -> Result<Credentials, Error> {
        const LOGIN: Call = Call::new(Api::Uapi, "login", "login_only", Effect::Read);
        let json = envelope_within(&raw.body).map_or(&raw.body[..], |range| &raw.body[range]);
        let reply: Value = serde_json::from_slice(json).unwrap_or_default();
        let said = reply["message"].as_str().or(reply["error"].as_str());
        let refused = |detail: String| Error::new(ErrorKind::Refused, detail);
        let error = match (session_of(&raw, &reply), said, reason::refusal(&LOGIN, &raw)) {
            (Some(prefix), ..) if !raw.cookies.is_empty() => {
                let (user, cookies) = (self.user.clone(), raw.cookies);
                return Ok(Credentials::Session { user, cookies, prefix });
            }
            (Some(_), ..) => refused("the login was accepted, but without a cookie".to_owned()),
            // It is not worth retrying: another login could count as another refused one.
            (None, None, Some(refusal)) if refusal.kind() == ErrorKind::Empty => {
                refused("the answer to the login is empty and opens no session".to_owned())
            }
            (None, None, Some(refusal)) => refusal,
            (None, Some(said), _) if is_lock_out(said) => {
                Error::new(ErrorKind::LockedOut, said.to_owned())
            }
            (None, Some(said), _) => refused(format!("the login was not accepted: {said}")),
            (None, None, None) => refused("the login was not accepted".to_owned()),
        };
        Err(error.with_answer(raw.http_status, raw.retry_after, raw.body))
    }

    /// Removes the password and the code from an error.
    pub fn redact(&self, error: Error) -> Error {
        error.redacted(&Redactor::of(&mut [&self.password].into_iter().chain(&self.code)))
    }
}

/// Returns the path prefix of the session that a login opened, such as `/cpsess1234567890`. It is in the reply, or in
/// the `Location` of an empty answer.
fn session_of(raw: &RawReply, reply: &Value) -> Option<Secret> {
    let status = raw.http_status.unwrap_or_default();
    let worked = reply["status"] == 1 || reply["status"] == "1" || reply["status"] == true;
    let place = if status == 200 && worked {
        reply["security_token"].as_str().or(reply["redirect"].as_str())?
    } else if (200..400).contains(&status) && raw.body.trim_ascii().is_empty() {
        raw.location.as_deref()?
    } else {
        return None;
    };
    let path = &place[place.find("/cpsess")?..];
    let path = &path[..path[1..].find(['/', '?', '#']).map_or(path.len(), |end| end + 1)];
    let token = path.strip_prefix("/cpsess")?;
    let is_word = !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_word.then(|| Secret::new(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, location: Option<&str>, body: &str) -> RawReply {
        let mut raw = RawReply::new(status, body);
        raw.location = location.map(str::to_owned);
        raw.cookies = vec!["cpsession=user%3aAbCdEfGh".into(), "other=1".into()];
        raw
    }

    fn login() -> Login {
        let code = Some("482913".into());
        Login { user: "user".to_owned(), password: "hunter2!".into(), code }
    }

    #[test]
    fn the_token_comes_in_the_body_or_in_the_location_of_an_empty_answer() {
        let body = r#"{"status":1,"security_token":"/cpsess1234567890"}"#;
        let away = "https://example.com:2083/cpsess1234567890/frontend/x?y#z";
        for raw in [
            answer(200, None, body),
            answer(200, None, r#"{"status":1,"redirect":"/cpsess1234567890/frontend/x"}"#),
            answer(200, Some("/cpsess1234567890/"), ""),
            answer(200, None, &format!("\u{FEFF}a hook's line\n{body}\n")),
            answer(301, Some("/cpsess1234567890"), "\n"),
            answer(307, Some(away), ""),
        ] {
            let credentials = login().session(raw).unwrap();
            assert_eq!(credentials.prefix(), "/cpsess1234567890");
            let (_, cookie) = credentials.header(super::super::Service::Cpanel).unwrap();
            assert_eq!(cookie.expose(), "cpsession=user%3aAbCdEfGh; other=1");
            let redactor = Redactor::of(&mut credentials.secrets().iter());
            let mut text = "user:AbCdEfGh and user%3AAbCdEfGh at cpsess1234567890".to_owned();
            redactor.redact(&mut text);
            assert_eq!(text, "… and … at …");
        }
    }

    #[test]
    fn what_opens_no_session_is_an_error() {
        for (raw, kind) in [
            (answer(302, Some("/login/?x=1"), ""), ErrorKind::Redirected),
            (answer(200, Some("/cpsess../x"), ""), ErrorKind::Refused),
            (answer(200, None, " \n"), ErrorKind::Refused),
            (answer(200, Some("/cpsess12345/"), "<html>"), ErrorKind::NotJson),
            (answer(401, Some("/cpsess12345/"), ""), ErrorKind::Refused),
            (
                answer(401, None, r#"{"status":0,"message":"no hunter2! or 482913"}"#),
                ErrorKind::Refused,
            ),
            (answer(401, None, r#"{"status":0,"message":"Locked out."}"#), ErrorKind::LockedOut),
            (answer(200, None, "hook\n{\"status\":0,\"message\":\"no\"}"), ErrorKind::Refused),
        ] {
            let error = login().redact(login().session(raw).unwrap_err());
            assert_eq!(error.kind(), kind, "{error:?}");
            let shown = format!("{error:?}");
            assert!(!shown.contains("hunter2!") && !shown.contains("482913"), "{shown}");
            assert!(!error.is_worth_retrying(), "{error:?}");
        }
        for (said, body) in [
            ("opens no session", ""),
            (
                "was accepted, but without a cookie",
                r#"{"status":1,"security_token":"/cpsess12345"}"#,
            ),
            ("was not accepted", r#"{"status":0}"#),
        ] {
            let error = login().session(RawReply::new(200, body)).unwrap_err();
            assert!(error.to_string().contains(said), "{error}");
        }
    }
}
