//! `--dry-run`: shows the request without its secrets, and sends nothing.

use url::form_urlencoded;

use super::output;
use crate::blocking::Transport;
use crate::call::Api;
use crate::error::Error;
use crate::form::{Body, Field, Form};
use crate::transport::command::CommandLine;
use crate::transport::http::{Credentials, HttpRequest, Payload, Settings, URLENCODED};
use crate::transport::{RawReply, Request};
use crate::value::Secret;

/// The placeholder for a secret.
const HIDDEN: &str = "…";

/// The transport that would send the request.
#[derive(Debug)]
pub(super) enum DryRun {
    /// HTTP. In the credentials, [`HIDDEN`] replaces the secrets.
    Http(Box<Settings>),
    /// The command line of this server.
    Local(CommandLine),
}

impl Transport for DryRun {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        let mut shown = request.clone();
        shown.form = without_secrets(&request.form);
        output::print(&match self {
            Self::Http(settings) => http(settings, request, &shown)?,
            Self::Local(local) => command(local, &shown)?,
        });
        Ok(RawReply::local(match request.call.api {
            Api::Uapi => r#"{"status":1,"data":null}"#,
            Api::Api2 => r#"{"cpanelresult":{"apiversion":2,"event":{"result":1},"data":[]}}"#,
        }))
    }
}

/// Formats the request line, the headers, and a line for each field.
fn http(settings: &Settings, request: &Request, shown: &Request) -> Result<String, Error> {
    // The shown request contains no files, so its content type may differ.
    let content_type = HttpRequest::new(settings, request)?.content_type;
    let shown = HttpRequest::new(settings, shown)?;
    let (origin, path) = (&settings.address.origin, shown.path.expose());
    let mut text = format!("POST {origin}{path}\n");
    if let Some((name, value)) = settings.credentials.header(settings.address.service) {
        text += &format!("{name}: {}\n", value.expose());
    }
    text += &format!("content-type: {content_type}\nuser-agent: {}\n\n", settings.user_agent);
    let Payload::Bytes(body) = &shown.payload else { return Ok(text) };
    if shown.content_type == URLENCODED {
        for (name, value) in form_urlencoded::parse(body) {
            text += &format!("{}={}\n", output::clean(&name), output::clean(&value));
        }
    } else {
        text += &format!("{}\n", output::clean(&String::from_utf8_lossy(body)));
    }
    Ok(text)
}

/// Formats the command and its arguments, with a line for each.
fn command(local: &CommandLine, shown: &Request) -> Result<String, Error> {
    let command = local.command(shown)?;
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let hidden = percent_encoding::utf8_percent_encode(HIDDEN, crate::form::ENCODED).to_string();
    let line = |word: &std::ffi::OsStr| word.to_string_lossy().replace(&hidden, HIDDEN) + "\n";
    Ok(words.map(line).collect())
}

/// Returns a form that can be shown: without secrets, and with the names of files.
pub(super) fn without_secrets(form: &Form) -> Form {
    let body = if form.body == Body::Multipart { Body::Form } else { form.body };
    let mut shown = Form::new(body);
    let has_secrets = form.secrets().next().is_some();
    for (name, field) in &form.fields {
        let hidden = || Field::Text(HIDDEN.to_owned());
        shown.push(
            name.clone(),
            match field {
                Field::Secret(_) | Field::Hidden(_) => hidden(),
                // The JSON may contain a secret.
                Field::Json(_) if has_secrets => hidden(),
                Field::File(file) => Field::Text(format!("the file {}", file.name)),
                field => field.clone(),
            },
        );
    }
    shown
}

/// Returns credentials that show only their kind.
pub(super) fn credentials(login: &str, user: String) -> Credentials {
    let hidden = || Secret::new(HIDDEN);
    match login {
        "password" => Credentials::Password { user, password: hidden(), basic: hidden() },
        "session" => Credentials::Session {
            user,
            cookies: vec![hidden()],
            prefix: Secret::new(format!("/cpsess{HIDDEN}")),
        },
        _ => Credentials::Token { user, token: hidden() },
    }
}
