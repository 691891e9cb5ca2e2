//! Secrets: reading them from sources other than arguments, and hiding them in the output.

use std::io::{ErrorKind, IsTerminal, Read};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::interrupt;
use crate::redact::Redactor;
use crate::value::Secret;

/// The source of a secret.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum SecretSource {
    /// An environment variable.
    Variable(String),
    /// A file.
    File(PathBuf),
    /// Standard input.
    Input,
    /// The terminal, with this prompt.
    Prompt(String),
    /// The first line that a command prints.
    Command(String),
    /// An entry of the system's keyring.
    Keyring(String),
}

impl SecretSource {
    /// Parses `env:NAME`, `file:PATH`, `stdin`, `prompt`, `command:COMMAND` or `keyring:ENTRY`.
    pub fn parse(text: &str, prompt: &str) -> Result<Self, String> {
        Ok(match text.split_once(':') {
            Some(("env", name)) => Self::Variable(name.to_owned()),
            Some(("file", path)) => Self::File(path.into()),
            Some(("command", command)) => Self::Command(command.to_owned()),
            Some(("keyring", entry)) => Self::Keyring(entry.to_owned()),
            None if text == "stdin" => Self::Input,
            None if text == "prompt" => Self::Prompt(prompt.to_owned()),
            // The text is not shown, because it may be the secret itself.
            _ => {
                return Err(
                    "use env:NAME, file:PATH, stdin, prompt, command:COMMAND or keyring:ENTRY; \
                            a secret is never an argument"
                        .to_owned(),
                );
            }
        })
    }
}

/// The secrets of this run of the program.
#[derive(Default)]
pub(super) struct Secrets {
    known: Vec<Secret>,
    input_taken: bool,
}

impl Secrets {
    /// Reads a secret and remembers it.
    pub fn read(&mut self, source: &SecretSource) -> Result<Secret, String> {
        let mut text = match source {
            SecretSource::Variable(name) => {
                std::env::var(name).map_err(|error| format!("the variable {name}: {error}"))?
            }
            SecretSource::File(path) => std::fs::read_to_string(path)
                .map_err(|error| format!("{}: {error}", path.display()))?,
            SecretSource::Input => self.input()?,
            SecretSource::Prompt(name) => self.prompt(name)?,
            SecretSource::Command(command) => output_of(command)?,
            SecretSource::Keyring(entry) => super::keyring::get(entry)?,
        };
        text.truncate(text.trim_end_matches(['\n', '\r']).len());
        if text.is_empty() {
            return Err("it is empty".to_owned());
        }
        self.remember(&text);
        Ok(Secret::new(text))
    }

    /// Reads all of standard input, which is possible only once.
    pub fn input(&mut self) -> Result<String, String> {
        if std::mem::replace(&mut self.input_taken, true) {
            return Err("standard input has already been read".to_owned());
        }
        let mut text = String::new();
        let read = std::io::stdin().read_to_string(&mut text);
        read.map_err(|error| format!("standard input: {error}"))?;
        Ok(text)
    }

    fn prompt(&self, name: &str) -> Result<String, String> {
        if !can_ask() {
            return Err("there is no terminal to ask on".to_owned());
        }
        let answer = interrupt::while_prompting(|| rpassword::prompt_password(format!("{name}: ")));
        answer.map_err(|error| match error.kind() {
            ErrorKind::UnexpectedEof => {
                // The cursor is still behind the prompt.
                eprintln!();
                "cancelled".to_owned()
            }
            _ => error.to_string(),
        })
    }

    /// Asks for a secret. Returns `None` if there is no terminal to ask on.
    pub fn ask(&mut self, name: &str) -> Result<Option<Secret>, String> {
        if self.input_taken || !can_ask() {
            return Ok(None);
        }
        self.read(&SecretSource::Prompt(name.to_owned())).map(Some)
    }

    /// Remembers a secret, so that it is not shown.
    pub fn remember(&mut self, secret: &str) {
        self.known.push(Secret::new(secret));
    }

    /// Returns all remembered secrets.
    pub fn all(&self) -> impl Iterator<Item = Secret> {
        self.known.iter().cloned()
    }

    /// Hides the secrets in all texts of a reply.
    pub fn hide_secrets(&self, value: &mut Value) {
        hide_secrets(value, &Redactor::of(&mut self.known.iter()).keeping_sessions());
    }
}

fn hide_secrets(value: &mut Value, redactor: &Redactor) {
    match value {
        Value::String(text) => redactor.redact(text),
        Value::Array(items) => items.iter_mut().for_each(|one| hide_secrets(one, redactor)),
        Value::Object(entries) => {
            let shown = std::mem::take(entries).into_iter().map(|(mut name, mut value)| {
                redactor.redact(&mut name);
                hide_secrets(&mut value, redactor);
                (name, value)
            });
            *entries = shown.collect();
        }
        _ => {}
    }
}

/// Returns whether a person can be asked on the terminal.
pub(super) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Returns the first line that a helper command prints. The command may use the terminal itself.
fn output_of(command: &str) -> Result<String, String> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let output = Command::new(shell)
        .args([flag, command])
        .stdin(Stdio::inherit())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("the helper command: {error}"))?;
    if !output.status.success() {
        return Err(format!("the helper command failed ({})", output.status));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().next().unwrap_or_default().to_owned())
}
