//! `Display` and `Debug` of errors: one line for people, and the same line followed by details.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, ErrorKind, SideEffect};

impl fmt::Display for Error {
    /// Writes one line: the call, what happened, the server's first reason or the detail, and whether the call may have
    /// taken effect.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(call) = &inner.call {
            write!(f, "{call}: ")?;
        }
        f.write_str(inner.kind.what())?;
        if let Some(status) = inner.http_status.filter(|status| *status != 200) {
            write!(f, ", HTTP {status}")?;
        }
        if let Some(path) = &inner.path {
            write!(f, " at {}", OneLine(path))?;
        }
        let first = inner.reasons.first().unwrap_or(&inner.detail).trim();
        if !first.is_empty() {
            write!(f, ": {}", OneLine(first))?;
        }
        if let Some(wait) = inner.retry_after.filter(|_| self.is_worth_retrying()) {
            write!(f, "; retry in {} s", wait.as_secs())?;
        }
        match self.effect() {
            _ if self.has_worked() => f.write_str(" (the call itself succeeded)"),
            SideEffect::None | SideEffect::Done => Ok(()),
            // The reasons tell what happened. `effect` still says that it is unknown.
            SideEffect::Unknown if inner.kind == ErrorKind::Rejected => Ok(()),
            SideEffect::Unknown => f.write_str(" (it may have taken effect)"),
        }
    }
}

impl fmt::Debug for Error {
    /// Writes the line of `Display` and then the details, so that a `main` that returns the error prints a readable
    /// message. The body is left out because it may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        write!(f, "{self}\n    kind: {:?}, effect: {:?}", inner.kind, self.effect())?;
        if !inner.body.is_empty() {
            write!(f, ", body: {} bytes", inner.body.len())?;
        }
        if !inner.reasons.is_empty() && !inner.detail.is_empty() {
            write!(f, "\n    detail: {}", OneLine(&inner.detail))?;
        }
        let lists = [
            ("reason", &inner.reasons),
            ("message", &inner.messages),
            ("warning", &inner.warnings),
        ];
        for (name, texts) in lists {
            for text in texts.iter().skip(usize::from(name == "reason")) {
                write!(f, "\n    {name}: {}", OneLine(text))?;
            }
        }
        let mut next = self.source();
        while let Some(cause) = next {
            write!(f, "\n    caused by: {}", OneLine(&cause.to_string()))?;
            next = cause.source();
        }
        Ok(())
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what())
    }
}

/// Displays text without its line breaks, and shortens long text.
struct OneLine<'t>(&'t str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 300;
        for (count, character) in self.0.chars().enumerate() {
            if count == LONGEST {
                return f.write_str("…");
            }
            let shown = if character.is_control() { ' ' } else { character };
            fmt::Write::write_char(f, shown)?;
        }
        Ok(())
    }
}
