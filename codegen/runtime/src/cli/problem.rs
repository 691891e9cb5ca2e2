//! Errors of the program, as text and as JSON, and the exit statuses.

use std::fmt;

use serde_json::{Value, json};

use super::terminal::printable;
use crate::error::{Error, ErrorKind, SideEffect};

/// The exit statuses other than success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Status {
    /// The call was made, and the function reports a failure.
    Rejected = 1,
    /// The command is not valid. Nothing was sent.
    Usage = 2,
    /// The server did not accept the credentials, or has locked the address out.
    Refused = 3,
    /// The server was not reached, or did not answer like cPanel.
    NotReached = 4,
    /// The call may have taken effect, but there is no reply. Check before you repeat it.
    MayHaveTakenEffect = 5,
}

/// An error that ends the program.
pub(super) enum Problem {
    /// The command is not valid: all faults, and advice.
    Usage { faults: Vec<String>, help: String },
    /// An error of clap, with its own message.
    Clap(clap::Error),
    /// A call failed. The text is the address of the server, if it was not reached.
    Call(Error, String),
}

impl Problem {
    /// Creates a usage error with a single fault.
    pub fn usage(fault: impl Into<String>) -> Self {
        Self::Usage { faults: vec![fault.into()], help: String::new() }
    }

    /// Creates a usage error with a single fault and advice.
    pub fn advised(fault: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Usage { faults: vec![fault.into()], help: help.into() }
    }

    /// Adds the address if the server was not reached. An address that was refused may contain a password.
    pub fn at(self, address: &str) -> Self {
        match (self.status(), self) {
            (Status::NotReached, Self::Call(error, _)) => Self::Call(error, address.to_owned()),
            (_, other) => other,
        }
    }

    pub fn status(&self) -> Status {
        let error = match self {
            Self::Usage { .. } | Self::Clap(_) => return Status::Usage,
            Self::Call(error, _) => error,
        };
        match error.kind() {
            ErrorKind::BadArgument => Status::Usage,
            ErrorKind::Refused | ErrorKind::Redirected | ErrorKind::LockedOut => Status::Refused,
            ErrorKind::Rejected | ErrorKind::FeatureOff | ErrorKind::UnknownFunction => {
                Status::Rejected
            }
            _ if error.effect() != SideEffect::None => Status::MayHaveTakenEffect,
            _ => Status::NotReached,
        }
    }

    /// Returns the error as JSON, for scripts.
    pub fn json(&self) -> Value {
        let mut about = match self {
            Self::Usage { faults, help } => {
                json!({"kind": "Usage", "message": faults.join("; "), "faults": faults, "help": help})
            }
            Self::Clap(error) => {
                let text = error.render().to_string();
                let message = text.trim_start_matches("error: ").lines().next();
                json!({"kind": "Usage", "message": message})
            }
            Self::Call(error, server) => json!({
                "kind": format!("{:?}", error.kind()),
                "message": error.to_string(),
                "server": server,
                "call": error.call().map(ToString::to_string),
                "reasons": error.reasons(),
                "detail": error.detail(),
                "messages": error.messages(),
                "warnings": error.warnings(),
                "http_status": error.http_status(),
                "retry_after": error.retry_after().map(|wait| wait.as_secs()),
                "path": error.path(),
                "effect": format!("{:?}", error.effect()),
                "advice": format!("{:?}", error.advice()),
            }),
        };
        about["status"] = json!(self.status() as u8);
        json!({ "error": about })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage { faults, help } => {
                for (index, fault) in faults.iter().enumerate() {
                    let line = if index == 0 { "" } else { "\n" };
                    write!(f, "{line}error: {fault}")?;
                }
                if !help.is_empty() {
                    write!(f, "\n\n{help}")?;
                }
                Ok(())
            }
            Self::Clap(error) => f.write_str(error.render().to_string().trim_end()),
            Self::Call(error, server) => {
                write!(f, "error: {error}")?;
                for reason in error.reasons().iter().skip(1) {
                    write!(f, "\n       {}", printable(reason.trim()))?;
                }
                // Some errors name the address themselves.
                if !server.is_empty() && !error.to_string().contains(server) {
                    write!(f, "\n\nThe address is {server}.")?;
                }
                Ok(())
            }
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Call(error, String::new())
    }
}

impl From<clap::Error> for Problem {
    fn from(error: clap::Error) -> Self {
        Self::Clap(error)
    }
}
