//! The answers of the test server, and their envelopes.

use serde_json::{Value, json};

use super::Received;
use crate::call::Api;

/// The answer of a function of the test server.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Answer {
    /// Success, with `data` and the other members of the envelope.
    Success {
        /// `data`.
        data: Value,
        /// `messages`.
        messages: Vec<String>,
        /// `warnings`.
        warnings: Vec<String>,
        /// `metadata`.
        metadata: Value,
    },
    /// Failure, with the server's reasons.
    Failure(Vec<String>),
    /// A body without an envelope, with a status and headers.
    Body {
        /// The HTTP status.
        status: u16,
        /// The headers, except `Content-Length`.
        headers: Vec<(String, String)>,
        /// The body.
        body: Vec<u8>,
    },
    /// Raw bytes for the connection, which is then closed.
    Bytes(Vec<u8>),
    /// Raw bytes, followed by silence while the client waits.
    Stall(Vec<u8>),
    /// Raw bytes, followed by an endless body.
    Endless(Vec<u8>),
}

impl Answer {
    /// Creates a success with this `data`.
    pub fn data(data: impl Into<Value>) -> Self {
        Self::Success {
            data: data.into(),
            messages: Vec::new(),
            warnings: Vec::new(),
            metadata: json!({}),
        }
    }

    /// Creates a failure with one reason.
    pub fn failure(reason: impl Into<String>) -> Self {
        Self::Failure(vec![reason.into()])
    }

    /// Creates an answer without an envelope: a status and a body.
    pub fn page(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::Body { status, headers: Vec::new(), body: body.into() }
    }

    /// Adds a header, if the answer is a [`page`](Self::page).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Self::Body { headers, .. } = &mut self {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Sets `metadata.paginate`, which says which page of a list `data` is, if the answer is a success.
    pub fn paginate(mut self, paginate: Value) -> Self {
        if let Self::Success { metadata, .. } = &mut self {
            metadata["paginate"] = paginate;
        }
        self
    }

    /// Answers with the page of a list that the modifiers of the call request, as UAPI does.
    pub fn pages_of(rows: &[Value], received: &Received) -> Self {
        let number = |name| received.field(name).and_then(|text| text.parse::<i64>().ok());
        if received.field("api.paginate") != Some("1") {
            return Self::data(rows.to_vec());
        }
        let size = usize::try_from(number("api.paginate_size").unwrap_or(20)).unwrap_or(20).max(1);
        let start = number("api.paginate_start").unwrap_or(1);
        let first = usize::try_from(start - 1).unwrap_or(0).min(rows.len());
        let part = &rows[first..rows.len().min(first + size)];
        Self::data(part.to_vec()).paginate(json!({
            "start_result": first + 1,
            "results_per_page": size,
            "total_results": rows.len(),
            "total_pages": rows.len().div_ceil(size),
            "current_page": first / size + 1,
        }))
    }

    /// Returns the UAPI envelope of a success or a failure.
    pub(super) fn uapi(&self) -> Option<Value> {
        let list = |texts: &[String]| if texts.is_empty() { Value::Null } else { json!(texts) };
        Some(match self {
            Self::Success { data, messages, warnings, metadata } => json!({
                "data": data, "errors": null, "messages": list(messages),
                "metadata": metadata, "status": 1, "warnings": list(warnings),
            }),
            Self::Failure(reasons) => json!({
                "data": null, "errors": reasons, "messages": null,
                "metadata": {}, "status": 0, "warnings": null,
            }),
            _ => return None,
        })
    }

    /// Returns the envelope of the API that was called.
    pub(super) fn envelope(&self, received: &Received) -> Option<Value> {
        let flat = self.uapi()?;
        let (module, func) = (&received.module, &received.function);
        Some(match received.api {
            Api::Uapi if received.path == "/json-api/uapi_cpanel" => json!({
                "data": { "uapi": flat },
                "metadata": {"version": 1, "command": "uapi_cpanel", "result": 1, "reason": "OK"},
            }),
            Api::Uapi if received.path.starts_with("/json-api/") => {
                json!({"apiversion": 3, "module": module, "func": func, "result": flat})
            }
            Api::Uapi => flat,
            Api::Api2 => {
                let mut result = json!({"apiversion": 2, "module": module, "func": func});
                match self {
                    Self::Failure(reasons) => result["error"] = reasons.join("\n").into(),
                    _ => {
                        let data = flat["data"].clone();
                        result["event"] = json!({"result": 1});
                        result["data"] = if data.is_array() { data } else { json!([data]) };
                    }
                }
                json!({ "cpanelresult": result })
            }
        })
    }
}
