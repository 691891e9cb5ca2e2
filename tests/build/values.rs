//! A value for every scalar: the one that is given, or one that fits its type, format and limits.

use cpanel_codegen::internal::resolve::RustType;
use cpanel_codegen::internal::schema::{SchemaField, SchemaParam, SchemaType, Values};
use cpanel_codegen::internal::yaml::Node;

/// What the schema says of a value besides its type.
pub struct Hint<'s> {
    format: &'s str,
    min: Option<f64>,
    max: Option<f64>,
    min_length: usize,
    max_length: usize,
}

impl<'s> Hint<'s> {
    pub const NONE: Self =
        Self { format: "", min: None, max: None, min_length: 0, max_length: usize::MAX };

    pub fn of_param(param: &'s SchemaParam) -> Self {
        let length = |length: Option<i64>| length.and_then(|length| usize::try_from(length).ok());
        Self {
            format: param.format.as_deref().unwrap_or_default(),
            min: param.min,
            max: param.max,
            min_length: length(param.min_length).unwrap_or(0),
            max_length: length(param.max_length).unwrap_or(usize::MAX),
        }
    }

    pub fn of_field(field: &'s SchemaField) -> Self {
        Self { format: field.format.as_deref().unwrap_or_default(), ..Self::NONE }
    }

    /// Text that fits.
    fn text(&self) -> String {
        // Short text is a code that someone types in.
        let code = self.format.is_empty() && self.max_length <= 8;
        let mut text = if code { "123456" } else { of_format(self.format) }.to_owned();
        while text.chars().count() < self.min_length {
            text.push('x');
        }
        text.chars().take(self.max_length).collect()
    }

    /// A number that fits.
    fn number(&self) -> f64 {
        match (self.min, self.max) {
            (Some(min), _) => min.max(1.0).min(self.max.unwrap_or(f64::MAX)),
            (None, Some(max)) => max.min(1.0),
            (None, None) => 1.0,
        }
    }
}

/// An expression for a value of a type that is no list, map, record or enumeration.
pub fn scalar(ty: &RustType, schema: &SchemaType, given: Option<&Node>, hint: &Hint<'_>) -> String {
    match ty {
        RustType::Text | RustType::Secret | RustType::Base64 => {
            format!("{:?}", given.map_or_else(|| hint.text(), shown))
        }
        RustType::Integer => {
            let listed = match schema {
                SchemaType::Values(Values::Integers(numbers)) => numbers.first().copied(),
                _ => None,
            };
            let number = given.and_then(Node::as_integer).or(listed);
            format!("{}i64", number.unwrap_or(hint.number() as i64))
        }
        RustType::Timestamp => {
            format!("{}i64", given.and_then(Node::as_integer).unwrap_or(1_893_456_000))
        }
        RustType::Number => format!("{:?}f64", given.and_then(number).unwrap_or(hint.number())),
        RustType::Limit => match given {
            Some(Node::Text(_)) => "cpanel::Limit::Unlimited".to_owned(),
            _ => format!("{:?}f64", given.and_then(number).unwrap_or(hint.number())),
        },
        RustType::Flag => given.and_then(Node::as_bool).unwrap_or(true).to_string(),
        RustType::Json => format!("json({:?})", given.map_or_else(|| "{}".to_owned(), json)),
        RustType::File => {
            format!("file({:?})", given.map_or_else(|| "example.txt".to_owned(), shown))
        }
        _ => panic!("{ty:?} is no scalar of a call"),
    }
}

fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Integer(integer) => Some(*integer as f64),
        Node::Number(number) => Some(*number),
        _ => None,
    }
}

/// A plain value as text.
fn shown(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        other => json(other),
    }
}

fn json(node: &Node) -> String {
    let inner = |items: Vec<String>| items.join(",");
    match node {
        Node::Null => "null".to_owned(),
        Node::Bool(flag) => flag.to_string(),
        Node::Integer(integer) => integer.to_string(),
        Node::Number(number) => number.to_string(),
        Node::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
        Node::List(items) => format!("[{}]", inner(items.iter().map(json).collect())),
        Node::Map(entries) => {
            let member = |(key, value): &(String, Node)| {
                format!("{}:{}", serde_json::Value::from(key.as_str()), json(value))
            };
            format!("{{{}}}", inner(entries.iter().map(member).collect()))
        }
    }
}

/// Text as a format wants it. The keys and certificates are none, but look like some.
fn of_format(format: &str) -> &'static str {
    match format {
        "email" => "user@example.com",
        "domain" | "hostname" => "example.com",
        "path" => "/home/user/example",
        "url" => "https://example.com/example",
        "url-path" => "/example",
        "username" => "user",
        "database-name" | "database-username" => "user_example",
        "password" => "Example-Passw0rd-4-tests",
        "pem" | "pem-certificate" => {
            "-----BEGIN CERTIFICATE-----\nZXhhbXBsZSBvZiBhIGNlcnRpZmljYXRl\n-----END CERTIFICATE-----\n"
        }
        "pem-private-key" => {
            "-----BEGIN PRIVATE KEY-----\nZXhhbXBsZSBvZiBhIGtleQ==\n-----END PRIVATE KEY-----\n"
        }
        "pem-certificate-request" => {
            "-----BEGIN CERTIFICATE REQUEST-----\nZXhhbXBsZQ==\n-----END CERTIFICATE REQUEST-----\n"
        }
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "base64" => "ZXhhbXBsZQ==",
        "hex" => "0123456789abcdef",
        "sha256" => "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "country" => "US",
        "currency" => "USD",
        "language" => "en",
        "mime" => "text/plain",
        "file-mode" => "0644",
        "date" => "2030-01-01",
        "date-time" => "2030-01-01T00:00:00Z",
        "timezone" => "Europe/Berlin",
        "uuid" => "01234567-89ab-4def-8123-456789abcdef",
        "port" => "2083",
        "version" => "1.0",
        "regex" => "example.*",
        _ => "example",
    }
}
