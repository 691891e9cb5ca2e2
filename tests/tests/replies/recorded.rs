//! Tests recorded replies. `recorded/` has invented replies in every form that servers send. The variable
//! `RECORDED_DIR` names another folder of such files. Functions that are not in the schema are read as in a dynamic
//! call.

use std::path::{Path, PathBuf};
use std::{env, fs};

use cpanel::reply::Misfit;
use cpanel::{Call, DynamicCall, Endpoint, Error, ErrorKind, Named, RawReply, decode};
use cpanel_tests::folder;
use serde_json::Value;

use super::reader;

fn read_dynamic(call: &Call, raw: RawReply) -> Result<Vec<Misfit>, Error> {
    decode::<cpanel::Dynamic>(call, raw).map(|reply| reply.misfits)
}

/// A recorded reply.
struct Recorded {
    api: String,
    module: String,
    function: String,
    kind: String,
    /// The exact error, if the file states it.
    error: Option<String>,
    raw: RawReply,
}

impl Recorded {
    fn load(path: &Path) -> Self {
        let text = fs::read_to_string(path).expect("a recorded reply");
        let file: Value = serde_json::from_str(&text).expect("JSON");
        let word = |key: &str| file[key].as_str().map(str::to_owned);
        let body = match &file["body"] {
            Value::String(text) => text.clone(),
            json => json.to_string(),
        };
        let status = file["http_status"].as_u64().and_then(|status| u16::try_from(status).ok());
        Self {
            api: word("api").expect("an API"),
            module: word("module").expect("a module"),
            function: word("function").expect("a function"),
            kind: word("kind").expect("a kind"),
            error: word("error"),
            raw: RawReply::new(status.unwrap_or(200), body),
        }
    }

    /// Returns a line for people, and whether the result is as expected.
    fn judge(self) -> (bool, String) {
        let name = format!("{}/{}::{}", self.api, self.module, self.function);
        let typed = reader(&self.api, &self.module, &self.function);
        let how = if typed.is_some() { "typed" } else { "dynamic" };
        let result = match typed {
            Some(read) => read(self.raw),
            None if self.api == "api2" => {
                read_dynamic(&DynamicCall::api2(self.module, self.function).call(), self.raw)
            }
            None => read_dynamic(&DynamicCall::uapi(self.module, self.function).call(), self.raw),
        };
        let good = match (self.kind.as_str(), &result) {
            ("success", Ok(_)) => true,
            ("failure", Err(error)) => is_failure(error),
            ("transport", Err(error)) => !is_failure(error),
            _ => false,
        };
        let (found, shown) = match &result {
            Ok(misfits) if misfits.is_empty() => ("Ok".to_owned(), "read".to_owned()),
            Ok(misfits) => {
                let misfits: Vec<_> = misfits.iter().map(ToString::to_string).collect();
                ("Ok".to_owned(), format!("read, but {}", misfits.join("; ")))
            }
            Err(error) => (format!("{:?}", error.kind()), error.to_string()),
        };
        let exact = self.error.is_none_or(|error| error == found);
        let verdict = if good && exact { "ok  " } else { "BAD " };
        (good && exact, format!("{verdict} {name} ({how}, {}): {found}: {shown}", self.kind))
    }
}

/// Returns whether the function itself reported the failure. All other errors are about the connection or the reply.
fn is_failure(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Rejected | ErrorKind::FeatureOff | ErrorKind::UnknownFunction)
}

#[test]
fn recorded_replies_are_read() {
    let place = env::var_os("RECORDED_DIR").map_or_else(|| folder("recorded"), PathBuf::from);
    let entries = fs::read_dir(&place).expect("the folder of recorded replies");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "json"));
    paths.sort();
    assert!(!paths.is_empty(), "no recorded replies in {}", place.display());
    let mut bad = 0;
    for path in &paths {
        let (good, line) = Recorded::load(path).judge();
        bad += usize::from(!good);
        println!("{line}  [{}]", path.file_name().unwrap_or_default().display());
    }
    println!("{} replies, {bad} of them taken for what they are not", paths.len());
    assert_eq!(bad, 0, "see the lines marked BAD above");
}

/// Reads the data of a recorded reply as the called function does.
fn data<E: Named>(file: &str) -> E::Data {
    let recorded = Recorded::load(&folder("recorded").join(file));
    decode::<E::Data>(&E::CALL, recorded.raw).expect("a reply").data
}

#[test]
fn data_of_a_failed_call_is_typed() {
    use cpanel::api2::cron::AddLine;

    let recorded = Recorded::load(&folder("recorded").join("api2-Cron-add_line-02.json"));
    let error = decode::<<AddLine as Named>::Data>(&AddLine::CALL, recorded.raw).unwrap_err();
    assert_eq!(error.data::<AddLine>().unwrap().linekey.as_deref(), Some("11ee11ee"));
    assert!(Error::bad_argument("nothing was sent").data::<AddLine>().is_none());
}

#[test]
fn entries_are_read_with_and_without_a_layer_around_them() {
    use cpanel::uapi::personalization::{Get, types::Entries};
    let Entries::Plain(plain) = data::<Get>("uapi-Personalization-get-01.json") else {
        panic!("there is no layer")
    };
    let Entries::Wrapped(within) = data::<Get>("uapi-Personalization-get-02.json") else {
        panic!("there is a layer")
    };
    assert_eq!(plain, within.personalization);
    assert_eq!(plain["mulch"].reason.as_deref(), Some("OK"));
}

#[test]
fn settings_of_any_name_are_kept() {
    use cpanel::uapi::spam_assassin::GetUserPreferences;
    let settings = data::<GetUserPreferences>("uapi-SpamAssassin-get_user_preferences-01.json");
    assert_eq!(settings["required_score"], ["5"]);
    assert_eq!(settings["ok_locales"], ["all"]);
    assert_eq!(settings["rewrite_header"], ["subject [spam]"]);
}
