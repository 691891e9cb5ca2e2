//! Helpers for the tests: files with expected text, and short ways to fill a form and to read a reply.

// The examples in these documents are tests too.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
#[cfg(doctest)]
#[doc = include_str!("../../codegen/README.md")]
struct GeneratorReadme;

pub mod example;
pub mod random;

use std::fs;
use std::path::{Path, PathBuf};

use cpanel_core::form::Form;
use cpanel_core::form::{Body, Field};
use cpanel_core::{Api, Endpoint, Error, ErrorKind, Named, RawReply, Reply, Request, decode};

/// Returns the path of a folder of this crate.
pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Returns the folders inside a folder of this crate, sorted. Each is a test case.
pub fn cases(name: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder(name)).expect("a folder of cases");
    let mut cases: Vec<_> = entries.map(|entry| entry.expect("a case").path()).collect();
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {name}");
    cases
}

/// Files with expected text. They are written if the variable `BLESS` is set, and compared otherwise.
#[derive(Default)]
pub struct Expectations {
    differences: String,
}

impl Expectations {
    /// Compares a text with the expected text.
    pub fn expect(&mut self, file: &Path, actual: &str) {
        if std::env::var_os("BLESS").is_some() {
            fs::write(file, actual).expect("an expectation that can be written");
            return;
        }
        let expected = fs::read_to_string(file).unwrap_or_default();
        if expected != actual {
            let diff = similar::TextDiff::from_lines(expected.as_str(), actual);
            let name = file.display().to_string();
            let diff = diff.unified_diff().header(&name, "what is made now").to_string();
            self.differences.push_str(&diff);
        }
    }

    /// Fails with all differences, if there are any.
    pub fn check(self) {
        assert!(
            self.differences.is_empty(),
            "{}\nIf this is meant, set BLESS=1 and look at the changes.",
            self.differences
        );
    }
}

/// Returns the fields that a call sends, one line for each: `name=value`, `name:JSON`, `name=SECRET(value)`,
/// `name@file`.
pub fn sent(endpoint: &impl Endpoint) -> Vec<String> {
    let lines = form(endpoint).fields.into_iter().map(|(name, field)| match field {
        Field::Text(text) => format!("{name}={text}"),
        Field::Secret(secret) | Field::Hidden(secret) => {
            format!("{name}=SECRET({})", secret.expose())
        }
        Field::Json(value) => format!("{name}:{value}"),
        Field::File(file) => format!("{name}@{}", file.name),
    });
    lines.collect()
}

/// Returns the kind of body that a call sends.
pub fn body(endpoint: &impl Endpoint) -> Body {
    form(endpoint).body
}

fn form(endpoint: &impl Endpoint) -> Form {
    Request::of(endpoint).expect("a call that can be sent").form
}

/// Reads the data of a successful call from JSON.
pub fn data<E: Named>(json: &str) -> E::Data {
    match replied::<E>(json) {
        Ok(reply) => reply.data,
        Err(error) => panic!("{error}\n{json}"),
    }
}

/// Returns the misfits of a reply, for example `$.data.id: expected an integer, found null`.
pub fn misfits<E: Named>(json: &str) -> Vec<String> {
    match replied::<E>(json) {
        Ok(reply) => reply.misfits.iter().map(ToString::to_string).collect(),
        Err(error) => panic!("{error}\n{json}"),
    }
}

/// Returns the reason why the data of a successful call cannot be read: the path, and the expected value.
pub fn fault<E: Named>(json: &str) -> String {
    match replied::<E>(json) {
        Err(error) if error.kind() == ErrorKind::Unreadable && error.has_worked() => {
            let text = error.to_string();
            let (_, fault) = text.split_once(" unreadable reply at ").expect("a place");
            fault.trim_end_matches(" (the call itself succeeded)").to_owned()
        }
        Err(error) => panic!("another error: {error}"),
        Ok(_) => panic!("this was read: {json}"),
    }
}

fn replied<E: Named>(json: &str) -> Result<Reply<E::Data>, Error> {
    let body = match E::CALL.api {
        Api::Uapi => format!("{{\"status\":1,\"data\":{json}}}"),
        Api::Api2 => format!("{{\"cpanelresult\":{{\"data\":{json},\"event\":{{\"result\":1}}}}}}"),
    };
    decode(&E::CALL, RawReply::new(200, body))
}
