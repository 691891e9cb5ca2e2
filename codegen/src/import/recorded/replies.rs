//! Reads a folder of recorded replies. Each reply is a JSON file, as in `tests/recorded/` or from `verify --record`.

use std::path::Path;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Faults};
use crate::files::{SourceFile, list_files};
use crate::schema::SchemaApi;

/// A reply of a call that worked.
pub struct Recorded {
    pub api: SchemaApi,
    pub module: String,
    pub function: String,
    /// The version of the server, for example `11.134`, if the file states it.
    pub version: Option<String>,
    /// Whether its texts were replaced.
    pub covered: bool,
    /// Whether the call asked only for some members. Then a missing member means nothing.
    pub picked: bool,
    body: Value,
}

/// The replies in a folder.
#[derive(Default)]
pub struct Folder {
    pub replies: Vec<Recorded>,
    /// The number of replies of failed calls, and of replies that are faulty on purpose.
    pub passed_over: usize,
    /// The faults of files that could not be read.
    pub faults: Faults,
}

/// Reads all files of a folder that end in `.json`, in the order of their names.
pub fn read(folder: &Path) -> Result<Folder, Faults> {
    let mut files = list_files(folder)?;
    files.retain(|path| path.extension().is_some_and(|end| end == "json"));
    if files.is_empty() {
        let fault = Diagnostic::of_file(folder, "there are no recorded replies here");
        return Err(fault
            .help("name a folder of `.json` files, as `verify --record` writes it")
            .into());
    }
    let mut found = Folder::default();
    for path in files {
        let wrong = |reason| Diagnostic::of_file(&path, reason);
        match SourceFile::read(&path).and_then(|file| reply(&file.text).map_err(wrong)) {
            Ok(Some(reply)) => found.replies.push(reply),
            Ok(None) => found.passed_over += 1,
            Err(fault) => found.faults.add(fault),
        }
    }
    Ok(found)
}

/// Reads the text of one file. Returns `None` if it is no evidence.
fn reply(text: &str) -> Result<Option<Recorded>, String> {
    let file: Value =
        serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))?;
    let word = |key: &str| file.get(key).and_then(Value::as_str);
    let needed = |key: &str| word(key).ok_or_else(|| format!("has no text `{key}`"));
    let named = needed("api")?;
    let api = SchemaApi::ALL.into_iter().find(|api| api.folder() == named);
    let api = api.ok_or("`api` is neither `uapi` nor `api2`")?;
    let (module, function) = (needed("module")?.to_owned(), needed("function")?.to_owned());
    let works = match needed("kind")? {
        "success" => true,
        "failure" | "transport" => false,
        _ => return Err("`kind` must be `success`, `failure` or `transport`".into()),
    };
    if !works || file.get("odd").is_some() {
        return Ok(None);
    }
    let body = file.get("body").ok_or("has no `body`")?;
    let body = body_of(body).ok_or("its `body` has no JSON object, although the call worked")?;
    let asked = file.get("request").and_then(Value::as_object);
    let picked = asked.is_some_and(|asked| asked.keys().any(|key| key.contains("columns")));
    let version = word("version").or_else(|| word("note").and_then(server)).and_then(release);
    let covered = file.get("covered").and_then(Value::as_bool).unwrap_or(false);
    Ok(Some(Recorded { api, module, function, version, covered, picked, body }))
}

/// Returns the version in a `Server` header that a note quotes: `cpsrvd/11.36.0.4`.
fn server(note: &str) -> Option<&str> {
    note.split_once("cpsrvd/").map(|(_, version)| version)
}

/// Returns the two numbers that identify a release: `11.134` for `11.134.0.4`, and also for `134.0 (build 4)`, as servers
/// show it to people.
pub fn release(version: &str) -> Option<String> {
    let number = |part: Option<&str>| -> Option<u32> {
        let part = part?;
        let end = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
        part[..end].parse().ok()
    };
    let mut parts = version.split('.');
    Some(match (number(parts.next())?, number(parts.next())?) {
        (release @ 12.., _) => format!("11.{release}"),
        (first, second) => format!("{first}.{second}"),
    })
}

/// Returns the object of a body, even if it is inside other text.
fn body_of(body: &Value) -> Option<Value> {
    match body {
        Value::Object(_) => Some(body.clone()),
        Value::String(text) => {
            let start = text.find("{\"")?;
            let mut found = serde_json::Deserializer::from_str(&text[start..]).into_iter::<Value>();
            found.next()?.ok()
        }
        _ => None,
    }
}

/// Returns the innermost envelope.
fn envelope(body: &Value) -> Option<&Map<String, Value>> {
    let mut level = body.as_object()?;
    for _ in 0..3 {
        let object = |key: &str| level.get(key).and_then(Value::as_object);
        let within = object("cpanelresult").or_else(|| object("result"));
        let within = within.or_else(|| object("data")?.get("uapi")?.as_object());
        match within {
            Some(inner) => level = inner,
            None => break,
        }
    }
    Some(level)
}

impl Recorded {
    /// Returns the name of the function, for example `uapi/Email::list_pops`.
    pub fn name(&self) -> String {
        format!("{}/{}::{}", self.api.folder(), self.module, self.function)
    }

    /// Returns the data, which is in this member of the envelope.
    pub fn data(&self, member: &str) -> Value {
        envelope(&self.body).and_then(|envelope| envelope.get(member)).cloned().unwrap_or_default()
    }
}
