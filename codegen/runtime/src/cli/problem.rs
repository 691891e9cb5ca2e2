//! What went wrong, as a person or a script is told, and the exit status.

use std::fmt;

use serde_json::{Value, json};

use crate::error::{Error, ErrorKind, SideEffect};

/// The exit statuses of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Status {
    /// The call was made, and the function reports that it failed.
    Rejected = 1,
    /// The command cannot be used as it is. Nothing was sent.
    Usage = 2,
    /// The server did not accept the credentials, or has locked the address out.
    Refused = 3,
    /// The server was not reached, or did not answer as cPanel does.
    NotReached = 4,
    /// The call has or may have taken effect, but there is no reply: look before you repeat it.
    MayHaveTakenEffect = 5,
}

/// Why the program stops.
pub(super) enum Problem {
    /// The command cannot be used; each fault on its own, and what to do.
    Usage { faults: Vec<String>, help: String },
    /// clap's own message, which has a form of its own.
    Clap(clap::Error),
    /// A call failed.
    Call(Error),
}

impl Problem {
    /// A single fault in what the program was given.
    pub fn usage(fault: impl Into<String>) -> Self {
        Self::Usage { faults: vec![fault.into()], help: String::new() }
    }

    /// The same, with advice.
    pub fn advised(fault: impl Into<String>, help: impl Into<String>) -> Self {
        Self::Usage { faults: vec![fault.into()], help: help.into() }
    }

    pub fn status(&self) -> Status {
        let error = match self {
            Self::Usage { .. } | Self::Clap(_) => return Status::Usage,
            Self::Call(error) => error,
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

    /// The problem as JSON, for scripts.
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
            Self::Call(error) => json!({
                "kind": format!("{:?}", error.kind()),
                "message": error.to_string(),
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
            Self::Call(error) => {
                write!(f, "error: {error}")?;
                for reason in error.reasons().iter().skip(1) {
                    write!(f, "\n       {}", super::output::clean(reason.trim()))?;
                }
                Ok(())
            }
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl From<clap::Error> for Problem {
    fn from(error: clap::Error) -> Self {
        Self::Clap(error)
    }
}
