//! What the test server received: the call, its fields and its files, independent of their encoding.

use std::fmt;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::call::Api;

/// A call or another request that the test server received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received {
    /// The HTTP method.
    pub method: String,
    /// The path, without the prefix of a session and without the query.
    pub path: String,
    /// The headers, with their names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body as it was sent.
    pub body: Vec<u8>,
    /// The API that was called.
    pub api: Api,
    /// The module that was called.
    pub module: String,
    /// The function that was called.
    pub function: String,
    /// The account on whose behalf the call was made, if it names one.
    pub account: Option<String>,
    /// The parameters and modifiers, in order, without the fields that select the function.
    pub fields: Vec<(String, String)>,
    /// The files.
    pub files: Vec<ReceivedFile>,
}

/// A file that the test server received.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedFile {
    /// The name of the field.
    pub field: String,
    /// The name of the file.
    pub name: String,
    /// The content of the file.
    pub content: Vec<u8>,
}

impl Received {
    pub(super) fn new(
        method: &str,
        target: &str,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut received = Self {
            method: method.to_owned(),
            path: path.to_owned(),
            headers,
            body,
            api: Api::Uapi,
            module: String::new(),
            function: String::new(),
            account: None,
            fields: urlencoded(query),
            files: Vec::new(),
        };
        received.read_body();
        received
    }

    /// Returns the first field with this name.
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(field, _)| field == name).map(|(_, value)| &**value)
    }

    /// Returns all fields with this name, in order.
    pub fn fields_named<'r>(&'r self, name: &'r str) -> impl Iterator<Item = &'r str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| &**value)
    }

    /// Returns a header by its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| &**value)
    }

    pub(super) fn take(&mut self, name: &str) -> Option<String> {
        let index = self.fields.iter().position(|(field, _)| field == name)?;
        Some(self.fields.remove(index).1)
    }

    fn read_body(&mut self) {
        let content_type = self.header("content-type").unwrap_or_default().to_owned();
        let text = String::from_utf8_lossy(&self.body).into_owned();
        if content_type.starts_with("application/x-www-form-urlencoded") {
            self.fields.extend(urlencoded(&text));
        } else if content_type.starts_with("application/json") {
            if let Ok(Value::Object(members)) = serde_json::from_str(&text) {
                let plain = |value: Value| value.as_str().map_or(value.to_string(), str::to_owned);
                self.fields.extend(members.into_iter().map(|(name, value)| (name, plain(value))));
            }
        } else if let Some((_, boundary)) = content_type.split_once("boundary=") {
            let body = std::mem::take(&mut self.body);
            self.read_parts(&body, boundary);
            self.body = body;
        }
    }

    fn read_parts(&mut self, body: &[u8], boundary: &str) {
        let mark = format!("--{boundary}");
        let mut rest = body;
        while let Some(at) = find(rest, mark.as_bytes()) {
            let part = rest[..at].strip_prefix(b"\r\n").unwrap_or(&rest[..at]);
            rest = &rest[at + mark.len()..];
            let Some(gap) = find(part, b"\r\n\r\n") else { continue };
            let head = String::from_utf8_lossy(&part[..gap]).into_owned();
            let content = part[gap + 4..].strip_suffix(b"\r\n").unwrap_or(&part[gap + 4..]);
            let attribute = |name: &str| {
                let (_, value) = head.split_once(&format!(" {name}=\""))?;
                Some(value.split_once('"')?.0.to_owned())
            };
            let field = attribute("name").unwrap_or_default();
            match attribute("filename") {
                Some(name) => {
                    self.files.push(ReceivedFile { field, name, content: content.to_vec() })
                }
                None => {
                    let text = String::from_utf8_lossy(content).into_owned();
                    self.fields.push((field, text));
                }
            }
        }
    }
}

impl fmt::Debug for Received {
    /// Shows which call it was, without any values, which may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields: Vec<&str> = self.fields.iter().map(|(name, _)| &**name).collect();
        f.debug_struct("Received")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("api", &self.api)
            .field("module", &self.module)
            .field("function", &self.function)
            .field("account", &self.account)
            .field("fields", &fields)
            .field("files", &self.files.len())
            .finish_non_exhaustive()
    }
}

fn urlencoded(text: &str) -> Vec<(String, String)> {
    let decoded =
        |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}
