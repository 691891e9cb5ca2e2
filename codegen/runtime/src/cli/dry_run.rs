//! `--dry-run`: shows the request without its secrets, and sends nothing.

use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::output;
use super::terminal::printable;
use crate::blocking::Transport;
use crate::call::Api;
use crate::error::Error;
use crate::form::{Body, ENCODED, Field, Form};
use crate::request::{RawReply, Request};
use crate::transport::command::CommandLine;
use crate::transport::http::{Credentials, HttpRequest, Payload, Settings, URLENCODED};
use crate::value::Secret;

/// The placeholder for a secret.
const HIDDEN: &str = "…";

/// A transport that shows the request.
#[derive(Debug)]
pub(super) struct DryRun {
    pub way: Way,
    /// Whether the request is shown as JSON.
    pub as_json: bool,
}

/// The transport that would send the request.
#[derive(Debug)]
pub(super) enum Way {
    /// HTTP. In the credentials, [`HIDDEN`] replaces the secrets.
    Http(Box<Settings>),
    /// The command line of this server.
    Local(CommandLine),
}

impl Transport for DryRun {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        let mut shown = request.clone();
        shown.form = without_secrets(&request.form);
        let shown = match &self.way {
            Way::Http(settings) => Shown::http(settings, request, &shown)?,
            Way::Local(local) => Shown::command(local, &shown)?,
        };
        output::print(&match self.as_json {
            true => format!("{:#}\n", shown.json(request)),
            false => shown.text(),
        });
        Ok(RawReply::local(match request.call.api {
            Api::Uapi => r#"{"status":1,"data":null}"#,
            Api::Api2 => r#"{"cpanelresult":{"apiversion":2,"event":{"result":1},"data":[]}}"#,
        }))
    }
}

/// A request without its secrets.
enum Shown {
    Http {
        url: String,
        headers: Vec<(&'static str, String)>,
        body: ShownBody,
    },
    /// The program and its arguments.
    Command(Vec<String>),
}

enum ShownBody {
    Fields(Vec<(String, String)>),
    Json(String),
}

impl Shown {
    fn http(settings: &Settings, request: &Request, shown: &Request) -> Result<Self, Error> {
        // The shown request contains no files, so its content type may differ.
        let content_type = HttpRequest::new(settings, request)?.content_type;
        let shown = HttpRequest::new(settings, shown)?;
        let credentials = settings.credentials.header(settings.address.service);
        let credentials = credentials.map(|(name, value)| (name, value.expose().to_owned()));
        let mut headers: Vec<_> = credentials.into_iter().collect();
        headers.push(("content-type", content_type.into_owned()));
        headers.push(("user-agent", settings.user_agent.clone()));
        let body = match &shown.payload {
            Payload::Bytes(body) if shown.content_type == URLENCODED => {
                ShownBody::Fields(form_urlencoded::parse(body).into_owned().collect())
            }
            Payload::Bytes(body) => ShownBody::Json(String::from_utf8_lossy(body).into_owned()),
            Payload::Stream { .. } => ShownBody::Fields(Vec::new()),
        };
        let url = format!("{}{}", settings.address.origin, *shown.path);
        Ok(Self::Http { url, headers, body })
    }

    fn command(local: &CommandLine, shown: &Request) -> Result<Self, Error> {
        let command = local.command(shown)?;
        let words = std::iter::once(command.get_program()).chain(command.get_args());
        let hidden = percent_encoding::utf8_percent_encode(HIDDEN, ENCODED).to_string();
        Ok(Self::Command(
            words.map(|word| word.to_string_lossy().replace(&hidden, HIDDEN)).collect(),
        ))
    }

    /// Formats the request line, the headers and the fields, or the command and its arguments, with a line for each.
    fn text(&self) -> String {
        let (url, headers, body) = match self {
            Self::Http { url, headers, body } => (url, headers, body),
            Self::Command(words) => return words.join("\n") + "\n",
        };
        let headers: String =
            headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
        let body: String = match body {
            ShownBody::Fields(fields) => fields
                .iter()
                .map(|(name, value)| format!("{}={}\n", printable(name), printable(value)))
                .collect(),
            ShownBody::Json(text) => format!("{}\n", printable(text)),
        };
        format!("POST {url}\n{headers}\n{body}")
    }

    /// Returns the request as JSON. A field is a file if the field of `request` is one.
    fn json(self, request: &Request) -> Value {
        let call = request.call.to_string();
        let (url, headers, body) = match self {
            Self::Http { url, headers, body } => (url, headers, body),
            Self::Command(words) => return json!({"call": call, "command": words}),
        };
        let headers: Map<_, _> =
            headers.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        let mut about = json!({"call": call, "method": "POST", "url": url, "headers": headers});
        let file = |name: &str| {
            request.form.fields.iter().find_map(|(own, field)| match field {
                Field::File(file) if own == name => Some(&file.name),
                _ => None,
            })
        };
        match body {
            ShownBody::Fields(fields) => {
                let fields = fields.iter().map(|(name, value)| match file(name) {
                    Some(file) => json!({"name": name, "file": file}),
                    None => json!({"name": name, "value": value}),
                });
                about["fields"] = fields.collect();
            }
            ShownBody::Json(text) => {
                about["body"] = serde_json::from_str(&text).unwrap_or(Value::String(text));
            }
        }
        about
    }
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
