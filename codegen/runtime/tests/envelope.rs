//! Envelopes: every form of answer becomes the right reply or the right error.

use std::collections::BTreeMap;

use cpanel_core::codegen::{Misread, Reader};
use cpanel_core::{
    Advice, Api, Call, Dynamic, Effect, Error, ErrorKind, RawReply, Reply, SideEffect, decode,
};

const LIST: Call = Call::new(Api::Uapi, "Garden", "list_plants", Effect::Read);
const PLANT: Call = Call::new(Api::Uapi, "Garden", "plant", Effect::Write);
const OLD: Call = Call::new(Api::Api2, "Garden", "plant", Effect::Write);
const FLAGGED: Call = OLD.with_row_flag("status", &["statusmsg", "reason"]);

fn uapi(body: &str) -> Result<Reply<Dynamic>, Error> {
    decode(&PLANT, RawReply::new(200, body))
}

fn api2(call: &Call, body: &str) -> Result<Reply<Dynamic>, Error> {
    decode(call, RawReply::new(200, body))
}

fn http(status: u16, body: &str) -> Error {
    decode::<Dynamic>(&PLANT, RawReply::new(status, body)).expect_err(body)
}

/// Checks the kind of an error, and that its display contains a text.
macro_rules! assert_error {
    ($error:expr, $kind:ident, $text:expr) => {{
        let error = $error;
        assert_eq!(error.kind(), ErrorKind::$kind, "{error:?}");
        assert!(error.to_string().contains($text), "{error}");
        error
    }};
}

#[test]
fn all_forms_of_success_give_the_same() {
    let inner =
        r#""data":["fern"],"errors":null,"messages":["Watered."],"metadata":{},"warnings":null"#;
    for body in [
        format!(r#"{{{inner},"status":1}}"#),
        format!(r#"{{"status":"1",{inner}}}"#),
        format!(r#"  {{{inner},"status":true}} "#),
        format!(
            r#"{{"apiversion":3,"module":"Garden","func":"plant","result":{{{inner},"status":1}}}}"#
        ),
        format!(r#"{{"status":1,"result":{{{inner}}}}}"#),
        format!(
            r#"{{"data":{{"uapi":{{{inner},"status":1}}}},"metadata":{{"result":1,"reason":"OK"}}}}"#
        ),
        format!(
            r#"{{"data":{{"odd":{{"status":0}},"uapi":{{{inner},"status":1}}}},"metadata":{{"result":1}}}}"#
        ),
    ] {
        let reply = uapi(&body).unwrap();
        assert_eq!(reply.data.0, serde_json::json!(["fern"]), "{body}");
        assert_eq!(reply.messages, ["Watered."]);
        assert!(reply.warnings.is_empty() && reply.misfits.is_empty());
    }
}

#[test]
fn what_is_missing_counts_as_nothing() {
    let reply: Reply<Vec<String>> = decode(&LIST, RawReply::new(200, r#"{"status":1}"#)).unwrap();
    assert_eq!(reply, Reply::new(vec![]));
    let reply: Reply<Vec<String>> =
        decode(&LIST, RawReply::new(200, r#"{"status":1,"data":null}"#)).unwrap();
    assert_eq!(reply, Reply::new(vec![]));
    let reply: Reply<()> =
        decode(&PLANT, RawReply::local(r#"{"metadata":{"result":1,"reason":"OK"}}"#)).unwrap();
    assert!(reply.warnings.is_empty());
}

#[test]
fn metadata_is_read_in_any_form() {
    let body = r#"{"status":1,"data":[],"metadata":{"paginate":{"total_pages":"3","total_results":25,
        "current_page":1,"results_per_page":10,"start_result":"1"},"filter":{"records_before_filter":"40"},"transformed":1}}"#;
    let metadata = uapi(body).unwrap().metadata;
    let paginate = metadata.paginate.clone().unwrap();
    assert_eq!((paginate.total_pages, paginate.total_results), (Some(3), Some(25)));
    assert_eq!(metadata.records_before_filter, Some(40));
    assert_eq!(metadata.json().flag("transformed"), Some(true));

    let body = r#"{"cpanelresult":{"event":{"result":1},"data":[],"paginate":{"total_pages":null,"start_result":null}}}"#;
    assert_eq!(api2(&OLD, body).unwrap().metadata.paginate, None);
}

#[test]
fn texts_come_as_null_text_or_list() {
    let body = r#"{"status":1,"messages":"One.","warnings":["Two.",null,""],"errors":["Odd."]}"#;
    let reply = uapi(body).unwrap();
    assert_eq!(reply.messages, ["One."]);
    assert_eq!(reply.warnings, ["Two.", "Odd."]);
}

#[test]
fn every_failure_of_uapi_is_one() {
    for status in ["0", "\"0\"", "\"\"", "false", "null"] {
        let flat =
            format!(r#"{{"data":null,"errors":["No room for “fern”.\n"],"status":{status}}}"#);
        for body in [
            flat.clone(),
            format!(r#"{{"result":{flat}}}"#),
            format!(r#"{{"data":{{"uapi":{flat}}},"metadata":{{"result":1}}}}"#),
            format!(r#"{{"data":{{"odd":[1],"uapi":{flat}}},"metadata":{{"result":1}}}}"#),
            format!(r#"{{"metadata":{{"result":1}},"data":{{"odd":1,"uapi":{flat},"more":1}}}}"#),
            format!(r#"{{"status":1,"result":{flat}}}"#),
        ] {
            let error = assert_error!(uapi(&body).unwrap_err(), Rejected, "No room for “fern”.");
            assert_eq!(error.reasons(), ["No room for “fern”."], "{body}");
            assert_eq!(error.effect(), SideEffect::Unknown);
        }
    }
    let error = uapi(r#"{"metadata":{"result":0,"reason":"Too dry."}}"#).unwrap_err();
    assert_error!(error, Rejected, "Too dry.");
    let body = r#"{"status":0,"data":{"key":"kept"},"messages":["OK"],"errors":null}"#;
    let error = assert_error!(uapi(body).unwrap_err(), Rejected, "no reason");
    assert_eq!(error.messages(), ["OK"]);
    let data = error.json().unwrap();
    assert_eq!(data.get("data").unwrap()["key"], "kept");
}

#[test]
fn what_is_no_outcome_is_not_read_as_one() {
    // The JSON of a proxy.
    let body = r#"{"status":404,"message":"No such garden."}"#;
    let error = assert_error!(uapi(body).unwrap_err(), Unreadable, "no outcome");
    assert_eq!(error.effect(), SideEffect::Unknown);
    assert_eq!(http(404, body).reasons(), ["No such garden."]);
    for number in ["2", "-1", "\"200\""] {
        assert!(uapi(&format!(r#"{{"status":{number},"data":1}}"#)).is_err(), "{number}");
        let event = format!(r#"{{"cpanelresult":{{"event":{{"result":{number}}},"data":[1]}}}}"#);
        assert_eq!(api2(&OLD, &event).unwrap().misfits.len(), 1, "{number}");
    }
    for data in [r#"{"uapi":"x","b":2}"#, r#"{"b":2,"uapi":null}"#] {
        for outcome in [r#""status":1"#, r#""metadata":{"result":1}"#] {
            let reply = uapi(&format!(r#"{{{outcome},"data":{data}}}"#)).unwrap();
            assert_eq!(reply.data.integer("b"), Some(2), "{data} {outcome}");
        }
    }
}

#[test]
fn failures_outweigh_data_that_cannot_be_read() {
    let body = r#"{"data":[{"x":{}},7],"errors":["Too dry."],"status":0}"#;
    let error = decode::<Vec<i64>>(&PLANT, RawReply::new(200, body)).unwrap_err();
    assert_error!(error, Rejected, "Too dry.");
    let body = r#"{"data":[{"x":{}},"many"],"errors":null,"status":1}"#;
    let error = decode::<Vec<i64>>(&PLANT, RawReply::new(200, body)).unwrap_err();
    let error = assert_error!(error, Unreadable, "$.data[0]: expected an integer, found an object");
    assert_eq!(error.body(), body.as_bytes());
    assert_eq!(error.effect(), SideEffect::Done);
    assert!(
        error.has_worked() && error.to_string().contains("the call itself succeeded"),
        "{error}"
    );
    let error = decode::<Vec<i64>>(&LIST, RawReply::new(200, body)).unwrap_err();
    assert!(error.effect() == SideEffect::None && error.has_worked(), "it only reads");
}

#[test]
fn unknown_functions_and_features_are_told_apart() {
    let body = r#"{"status":0,"errors":["The system could not find the function “plant” in the module “Garden”."]}"#;
    assert_error!(uapi(body).unwrap_err(), UnknownFunction, "no such function");
    let body = r#"{"status":0,"errors":["Failed to load module “Garden”: (XID 1) Can't locate Garden.pm"]}"#;
    assert_error!(uapi(body).unwrap_err(), UnknownFunction, "Garden");
    let body = r#"{"cpanelresult":{"apiversion":2,"error":"Could not find function 'plant' in module 'Garden'","func":"plant","module":"Garden"}}"#;
    assert_error!(api2(&OLD, body).unwrap_err(), UnknownFunction, "Could not find");
    let body = r#"{"status":0,"errors":["You do not have the feature “greenhouse”."]}"#;
    let error = assert_error!(uapi(body).unwrap_err(), FeatureOff, "greenhouse");
    assert!(error.effect() == SideEffect::None);
    for text in [
        "The name “fern” is not available on this server.",
        "Unknown plant “Garden”.",
        "No module for it.",
    ] {
        let error = uapi(&format!(r#"{{"status":0,"errors":["{text}"]}}"#)).unwrap_err();
        assert_error!(error, Rejected, text);
    }
}

#[test]
fn a_reason_may_mention_functions_without_being_about_the_call() {
    for text in [
        "Could not find module Foo to plant",
        "Could not find function plants in module Gardens",
        "The function of this garden is unknown",
        "Cannot find “plant”, a module",
    ] {
        let error = uapi(&format!(r#"{{"status":0,"errors":["{text}"]}}"#)).unwrap_err();
        assert_error!(error, Rejected, text);
    }
    for text in ["Unknown module: Garden", "Could not find function \"Garden::plant\""] {
        let body = serde_json::json!({"status": 0, "errors": [text]}).to_string();
        assert_error!(uapi(&body).unwrap_err(), UnknownFunction, text);
    }
}

#[test]
fn api2_works_only_if_nothing_says_otherwise() {
    let works =
        r#"{"cpanelresult":{"data":[{"status":1,"statusmsg":"Planted"}],"event":{"result":1}}}"#;
    assert_eq!(api2(&FLAGGED, works).unwrap().data.0[0]["statusmsg"], "Planted");
    for (body, reason) in [
        (
            r#"{"cpanelresult":{"data":[{"statusmsg":"Too dry.","status":0}],"event":{"result":1}}}"#,
            "Too dry.",
        ),
        (
            r#"{"cpanelresult":{"event":{"result":1},"data":[{"status":"0","reason":"Too wet."}]}}"#,
            "Too wet.",
        ),
        (
            r#"{"cpanelresult":{"data":["success"],"event":{"result":1},"error":"Spade broke"}}"#,
            "Spade broke",
        ),
        (r#"{"cpanelresult":{"data":[],"event":{"result":0,"reason":"Frost"}}}"#, "Frost"),
        (
            r#"{"cpanelresult":{"apiversion":"2","data":{"reason":"Gate shut","result":"0"},"type":"text"}}"#,
            "Gate shut",
        ),
    ] {
        assert_error!(api2(&FLAGGED, body).unwrap_err(), Rejected, reason);
    }
    // Numbered rows, and texts in a list.
    let rows = r#"{"cpanelresult":{"data":{"0":{"status":0,"statusmsg":["Too dry."]}},"event":{"result":1}}}"#;
    assert_eq!(api2(&FLAGGED, rows).unwrap_err().reasons(), ["Too dry."]);
    // The member has no meaning for a function without such a flag. A sentence is not a flag.
    let row = r#"{"cpanelresult":{"data":[{"status":0}],"event":{"result":1},"error":""}}"#;
    assert!(api2(&OLD, row).is_ok());
    let row =
        r#"{"cpanelresult":{"data":[{"status":"Planted."}],"event":{"result":1},"error":null}}"#;
    assert!(api2(&FLAGGED, row).is_ok());
    // Strings instead of rows.
    let rows = r#"{"cpanelresult":{"data":["a"],"event":{"result":"1"}}}"#;
    assert_eq!(api2(&FLAGGED, rows).unwrap().data.0[0], "a");
}

#[test]
fn a_row_that_reports_a_failure_is_seen_in_every_form() {
    const WITHIN: Call = OLD.with_row_flag("result.status", &["result.statusmsg"]);
    const RESULT: Call = OLD.with_row_flag("result", &["reason"]);
    for (call, data, reasons) in [
        (
            FLAGGED,
            &b"[{\"reason\":\"caf\xe9 is shut\",\"status\":0}]"[..],
            &["caf\u{FFFD} is shut"][..],
        ),
        (FLAGGED, br#"[{"status":0,"reason":"half \ud83d"}]"#, &["half \u{FFFD}"]),
        (FLAGGED, br#"["note",{"status":0}]"#, &["note"]),
        (FLAGGED, br#"[null,{"status":0,"reason":"Too dry."}]"#, &["Too dry."]),
        (FLAGGED, br#"["",7,[],{"status":0}]"#, &[]),
        (FLAGGED, br#"[["a",[{"status":0}]]]"#, &[]),
        (FLAGGED, br#"{"0":null,"1":[{"status":0}]}"#, &[]),
        (FLAGGED, br#""[{\"status\":0,\"reason\":\"Too dry.\"}]""#, &["Too dry."]),
        (FLAGGED, br#""{\"status\":\"0\"}""#, &[]),
        (WITHIN, br#"[{"result":{"statusmsg":"No zone.","status":0}}]"#, &["No zone."]),
        (WITHIN, br#"[{"result":0}]"#, &[]),
        (WITHIN, br#"[{"a":1,"result":"0"}]"#, &[]),
        (RESULT, br#"{"result":""}"#, &[]),
    ] {
        let shown = String::from_utf8_lossy(data);
        let event = br#","event":{"result":1}}}"#;
        let body = [&br#"{"cpanelresult":{"data":"#[..], data, event].concat();
        // A function without a reply does not read its data.
        let error = decode::<()>(&call, RawReply::new(200, body.clone())).expect_err(&shown);
        assert_error!(
            decode::<Dynamic>(&call, RawReply::new(200, body)).unwrap_err(),
            Rejected,
            ""
        );
        assert_eq!(
            (error.kind(), error.reasons()),
            (ErrorKind::Rejected, &reasons.iter().map(ToString::to_string).collect::<Vec<_>>()[..]),
            "{shown}"
        );
    }
    for (call, data) in [
        (FLAGGED, r#"["note",{"status":1}]"#),
        (FLAGGED, r#""planted""#),
        (FLAGGED, r#""[broken""#),
        (FLAGGED, r#"{}"#),
        (WITHIN, r#"[{"result":null},{"result":0}]"#),
        (WITHIN, r#"[{"a":1}]"#),
        (OLD, r#"{"result":""}"#),
        (OLD, r#"{"result":"Planted.","reason":""}"#),
    ] {
        let body = format!(r#"{{"cpanelresult":{{"data":{data},"event":{{"result":1}}}}}}"#);
        assert!(decode::<()>(&call, RawReply::new(200, body)).is_ok(), "{data}");
    }
}

#[test]
fn an_event_in_another_form_is_read_or_told() {
    let body = |event| format!(r#"{{"cpanelresult":{{"data":[],"event":{event}}}}}"#);
    let error = api2(&OLD, &body(r#"[{"result":0,"reason":"Frost"}]"#)).unwrap_err();
    assert_error!(error, Rejected, "Frost");
    for event in [r#"[{"result":1}]"#, "[7]", "\"done\""] {
        let misfits = shown(&api2(&OLD, &body(event)).expect(event));
        assert!(misfits[0].starts_with("$.cpanelresult.event: expected an object"), "{misfits:?}");
    }
    for event in ["null", "\"\"", "false"] {
        assert!(api2(&OLD, &body(event)).expect(event).misfits.is_empty(), "{event}");
    }
}

#[test]
fn reasons_are_told_once() {
    let body = r#"{"cpanelresult":{"data":[{"status":0,"reason":"Not yours\n"}],"error":"Not yours\n","event":{"result":1}}}"#;
    let error = api2(&FLAGGED, body).unwrap_err();
    assert_eq!(error.reasons(), ["Not yours"]);
}

#[test]
fn what_says_why_it_worked_is_no_reason() {
    // WHM found the function, but the function failed.
    let failed = |errors: &str, metadata: &str| {
        let body = format!(
            r#"{{"metadata":{metadata},"data":{{"uapi":{{"status":0,"errors":{errors},"metadata":{{}}}}}}}}"#
        );
        uapi(&body).unwrap_err()
    };
    let ok = r#"{"reason":"OK","result":1}"#;
    assert_eq!(failed(r#"["No such bed."]"#, ok).reasons(), ["No such bed."]);
    assert!(failed("null", ok).to_string().contains("no reason"));
    let why = r#"{"reason":"No such account.","result":0}"#;
    assert_eq!(failed("null", why).reasons(), ["No such account."]);
    let event = r#"{"cpanelresult":{"data":[{"status":0,"reason":"Not yours"}],"event":{"reason":"OK","result":1}}}"#;
    assert_eq!(api2(&FLAGGED, event).unwrap_err().reasons(), ["Not yours"]);
    let event = r#"{"cpanelresult":{"data":[],"event":{"result":0,"reason":"Too many"}}}"#;
    assert_eq!(api2(&FLAGGED, event).unwrap_err().reasons(), ["Too many"]);
}

#[test]
fn refusals_have_their_errors() {
    assert_error!(http(401, "<html><title>Login</title></html>"), Refused, "HTTP 401");
    let refusal = r#"{"cpanelresult":{"apiversion":"2","error":"Access denied","data":{"reason":"Access denied","result":"0"},"type":"text"}}"#;
    let error = assert_error!(http(403, refusal), Refused, "Access denied");
    assert_eq!(error.reasons(), ["Access denied"]);
    assert!(!error.is_worth_retrying());
    let error = decode::<Dynamic>(&OLD, RawReply::new(403, refusal)).unwrap_err();
    assert_error!(error, Refused, "Access denied");
    assert_error!(
        http(403, "<html>blocked by cPHulk brute force protection</html>"),
        LockedOut,
        "cPHulk"
    );
    assert_error!(http(503, "<html>Excessive login attempts</html>"), LockedOut, "HTTP 503");
    assert_error!(http(503, "<html><title>Maintenance</title></html>"), Unavailable, "Maintenance");
    assert_error!(http(429, ""), TooManyRequests, "HTTP 429");
    assert_error!(http(500, "Internal trouble\nmore"), HttpStatus, "Internal trouble");
    assert_error!(http(404, "<html><head><title>No such page</title>"), HttpStatus, "No such page");
    assert_error!(http(500, r#"{"status":0,"errors":["Too dry."]}"#), Rejected, "Too dry.");
    assert_error!(http(500, r#"{"status":1,"data":[]}"#), HttpStatus, "HTTP 500");
    for (status, body, effect) in [
        (404, r#"{"status":1,"data":[]}"#, SideEffect::Done),
        (500, r#"{"status":1,"data":[]}"#, SideEffect::Done),
        (503, r#"{"status":1,"data":[]}"#, SideEffect::Done),
        (403, r#"{"status":1,"data":[]}"#, SideEffect::None),
        (404, r#"{"status":0,"errors":null}"#, SideEffect::Unknown),
        (404, r#"{"status":0,"errors":["Too dry."]}"#, SideEffect::Unknown),
        (500, r#"{"status":0,"errors":null}"#, SideEffect::Unknown),
        (404, "{}", SideEffect::None),
        (404, "<html>", SideEffect::None),
    ] {
        assert_eq!(http(status, body).effect(), effect, "{status} {body}");
    }
    for status in [200, 403, 429, 500, 503] {
        let error = http(status, r#"{"status":0,"errors":["Too many login failures"]}"#);
        assert_error!(error, LockedOut, "Too many login failures");
        let error = http(status, "<title>x</title>Blocked: Brute-Force-Angriff");
        assert!(assert_error!(error, LockedOut, "").advice() == Advice::GiveUp);
    }
    let mut moved = RawReply::new(301, "");
    moved.location = Some("https://evil.example/cpsess12345/?token=x".to_owned());
    let error = decode::<Dynamic>(&PLANT, moved).unwrap_err();
    let error = assert_error!(error, Redirected, "evil.example");
    assert!(!error.to_string().contains("cpsess"));
}

#[test]
fn what_is_no_envelope_is_an_error() {
    assert_error!(http(200, ""), Empty, "empty reply");
    assert_error!(http(200, " \n"), Empty, "empty reply");
    let login = r#"<!DOCTYPE html><form action="/login/"><input type="password"></form>"#;
    assert_error!(http(200, login), Refused, "login page");
    assert_error!(http(200, "<html><title>Hello</title></html>"), NotJson, "Hello");
    assert_error!(http(200, "---\napiversion: 3\nfunc: plant\n"), NotJson, "YAML");
    assert_error!(http(200, "oops"), NotJson, "oops");
    assert_error!(http(200, "[]"), Unreadable, "expected an envelope");
    assert_error!(http(200, "{}"), Unreadable, "status");
    assert_error!(http(200, r#"{"data":["x"]}"#), Unreadable, "status");
    assert_error!(http(200, r#"{"data":["x"#), Unreadable, "cut off");
    assert_error!(http(200, r#"{"status":1,"data":[1,]}"#), Unreadable, "$.data");
    let twice = r#"{"status":1,"data":[1]}{"status":0,"errors":null}"#;
    assert_eq!(
        assert_error!(http(200, twice), Unreadable, "not valid JSON").effect(),
        SideEffect::Unknown
    );
    for status in [200, 403, 500] {
        let gzip = decode::<Dynamic>(&PLANT, RawReply::new(status, vec![0x1f, 0x8b, 8]));
        assert!(gzip.unwrap_err().detail().contains("gzip"), "{status}");
    }
}

#[test]
fn rows_of_another_kind_are_named() {
    #[derive(Default)]
    struct Plant(String);
    impl cpanel_core::read::FromReply for Plant {
        const RECORD: bool = true;
        fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
            let mut plant = Self::default();
            let mut members = reader.object(&["name"])?;
            while members.next(reader)?.is_some() {
                plant.0 = String::read(reader)?;
            }
            Ok(plant)
        }
    }
    let body = r#"{"data":[{"name":"fern"},"note",{"name":"moss"}],"status":1}"#;
    let reply: Reply<Vec<Plant>> = decode(&LIST, RawReply::new(200, body)).unwrap();
    assert_eq!(reply.data.iter().map(|plant| &*plant.0).collect::<Vec<_>>(), ["fern", "moss"]);
    assert_eq!(shown(&reply), [r#"$.data[1]: expected an object, found text: "note""#]);
    let numbered = r#"{"data":{"0":null,"1":{"name":"fern"}},"status":1}"#;
    let reply: Reply<Vec<Plant>> = decode(&LIST, RawReply::new(200, numbered)).unwrap();
    assert_eq!(reply.data.iter().map(|plant| &*plant.0).collect::<Vec<_>>(), ["fern"]);
}

fn shown<T>(reply: &Reply<T>) -> Vec<String> {
    reply.misfits.iter().map(ToString::to_string).collect()
}

#[test]
fn many_misfits_and_many_reasons_are_read_in_one_go() {
    let count = 50_000;
    let body = format!(r#"{{"status":1,"data":["x"{}]}}"#, ",{}".repeat(count));
    let reply = decode::<Vec<String>>(&LIST, RawReply::new(200, body)).unwrap();
    assert_eq!((reply.data.len(), reply.misfits.len()), (1, 101));
    assert_eq!(reply.misfits[100].found, format!("{} more", count - 100));
    let errors: Vec<String> = (0..count).map(|n| format!("\"e{n}\"")).collect();
    let body = format!(r#"{{"status":0,"errors":[{}]}}"#, errors.join(","));
    assert_eq!(uapi(&body).unwrap_err().reasons().len(), count);
}

#[test]
fn values_may_not_take_all_memory() {
    type Row = BTreeMap<String, String>;
    let body = format!(r#"{{"status":1,"data":[{{}}{}]}}"#, r#",{"":""}"#.repeat(500_000));
    let error = decode::<Vec<Row>>(&PLANT, RawReply::new(200, body)).unwrap_err();
    let error = assert_error!(error, TooLarge, "memory");
    assert_eq!(error.effect(), SideEffect::Done);
}

/// A number, which takes much memory.
struct Large([i64; 512]);

impl cpanel_core::codegen::FromReply for Large {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.value().map(|number| Self([number; 512]))
    }
}

/// The only number of a list.
struct Single(Large);

impl cpanel_core::codegen::FromReply for Single {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let misfit = reader.expected("one number");
        let mut values: Vec<Large> = reader.value()?;
        values.pop().filter(|_| values.is_empty()).map(Self).ok_or(misfit)
    }
}

#[test]
fn only_values_that_are_kept_count() {
    fn data<T: cpanel_core::codegen::FromReply + 'static>(data: &str) -> T {
        let body = format!(r#"{{"status":1,"data":{data}}}"#);
        decode::<T>(&LIST, RawReply::new(200, body)).unwrap().data
    }
    let many = |row: &str| row.repeat(20_000);
    let list: Vec<Large> = data(&format!("[{}1]", many("null,")));
    assert_eq!((list.len(), list[0].0[511]), (1, 1));
    let map = |start: &str, repeated: &str, end: &str| {
        let map: BTreeMap<String, Large> =
            data(&format!("{{{start}{}{end}}}", many(&format!("\"x\":{repeated},"))));
        map.len()
    };
    assert_eq!(map("", "null", r#""a":1"#), 1);
    assert_eq!(map(r#""a":1,"b":2,"c":3,"d":4,"#, "5", r#""x":5"#), 5);
    // Each row has been read before it turns out not to fit.
    let list: Vec<Single> = data(&format!("[{}[1]]", many("[1,2],")));
    assert_eq!((list.len(), list[0].0.0[0]), (1, 1));
}

#[test]
fn rows_of_api2_tell_why_the_call_failed() {
    let body = r#"{"cpanelresult":{"event":{"result":0},"data":"No such bed."}}"#;
    assert_eq!(api2(&OLD, body).unwrap_err().reasons(), ["No such bed."]);
    for (data, reasons) in [
        (r#"["cron entry not found"]"#, &["cron entry not found"][..]),
        (r#"[0,"Too dry.",{"x":"y"},"And too hot."]"#, &["Too dry.", "And too hot."]),
        (r#"{"0":"Too dry."}"#, &["Too dry."]),
        (r#"["a",{"reason":"Too dry."}]"#, &["Too dry."]),
        (r#""[{\"token\":\"x\"}]""#, &[]),
        (r#"[{"token":"x"}]"#, &[]),
    ] {
        let body = format!(r#"{{"cpanelresult":{{"event":{{"result":0}},"data":{data}}}}}"#);
        assert_eq!(api2(&OLD, &body).unwrap_err().reasons(), reasons, "{data}");
    }
    let latin =
        b"{\"cpanelresult\":{\"event\":{\"result\":0},\"data\":[{\"reason\":\"caf\xe9\"}]}}";
    let error = decode::<()>(&OLD, RawReply::new(200, latin)).unwrap_err();
    assert_eq!(error.reasons(), ["caf\u{FFFD}"]);
    let body = r#"{"cpanelresult":{"event":{"result":0,"reason":"Frost"},"data":["fern"]}}"#;
    assert_eq!(api2(&OLD, body).unwrap_err().reasons(), ["Frost"]);
    let body = r#"{"cpanelresult":{"event":{"result":0},"data":0}}"#;
    assert!(api2(&OLD, body).unwrap_err().reasons().is_empty());
    let body = r#"{"cpanelresult":{"event":{"result":0},"data":[{"reason":"cron entry not found","statusmsg":"failed"}]}}"#;
    assert_eq!(api2(&OLD, body).unwrap_err().reasons(), ["cron entry not found", "failed"]);
    let body =
        r#"{"cpanelresult":{"event":{"result":0},"data":[{"status":1,"statusmsg":"No bed."}]}}"#;
    assert_eq!(api2(&OLD, body).unwrap_err().reasons(), ["No bed."]);
    let body = r#"{"cpanelresult":{"event":{"result":0},"data":[{"output":"No space left"},{"error":"Too dry."}]}}"#;
    assert_eq!(api2(&OLD, body).unwrap_err().reasons(), ["No space left", "Too dry."]);
    let body = r#"{"cpanelresult":{"event":{"result":0,"reason":"Undefined subroutine &Cpanel::Garden::api2_plant called at cpanel.pl line 1."},"data":null}}"#;
    assert_error!(api2(&OLD, body).unwrap_err(), UnknownFunction, "Undefined");
    assert_error!(
        api2(&OLD, &body.replace(" called", r"\n called")).unwrap_err(),
        UnknownFunction,
        ""
    );
    let body_of_lists = r#"{"cpanelresult":{"event":{"result":0},"data":[{"err":["No bed."]}]}}"#;
    assert_eq!(api2(&OLD, body_of_lists).unwrap_err().reasons(), ["No bed."]);
    let other = body.replace("api2_plant called", "helper called");
    assert_error!(api2(&OLD, &other).unwrap_err(), Rejected, "Undefined");
}

/// Reading a row takes linear time, even if it repeats its members.
#[test]
fn a_row_may_repeat_its_texts_a_million_times() {
    let texts = r#""statusmsg":"Too dry.","reason":"","#.repeat(500_000);
    let body =
        format!(r#"{{"cpanelresult":{{"event":{{"result":0}},"data":[{{{texts}"status":0}}]}}}}"#);
    assert_eq!(api2(&OLD, &body).unwrap_err().reasons(), ["Too dry."]);
}

#[test]
fn what_is_nested_too_deeply_costs_only_itself() {
    // jiter skips 200 levels, and a thread has no stack for so many.
    let deep =
        format!("{}{}", r#"[{"a":"#.repeat(100_000), "}]".repeat(100_000)).replace(":}", ":1}");
    type Row = std::collections::BTreeMap<String, Vec<i64>>;
    for (body, is_read) in [
        (format!(r#"{{"novelty":{deep},"status":1,"data":[{{"a":1}}]}}"#), true),
        (format!(r#"{{"status":1,"data":[{deep},{{"a":1}}],"errors":{deep}}}"#), true),
        (format!(r#"{{"status":1,"data":[{{"a":1,"b":{deep}}}],"metadata":{deep}}}"#), false),
    ] {
        let reply = decode::<Vec<Row>>(&PLANT, RawReply::new(200, &*body)).unwrap();
        assert_eq!(reply.data, [Row::from([("a".to_owned(), vec![1])])]);
        let reply = decode::<Vec<Dynamic>>(&PLANT, RawReply::new(200, body));
        assert_eq!(reply.is_ok(), is_read, "{reply:?}");
    }
    let failed = format!(r#"{{"novelty":{deep},"status":0,"data":{deep},"errors":["Too dry."]}}"#);
    assert_eq!(uapi(&failed).unwrap_err().reasons(), ["Too dry."]);
    let broken = format!(r#"{{"novelty":{deep},"status":1,"data":[{deep}"#);
    assert_error!(uapi(&broken).unwrap_err(), Unreadable, "cut off");
}

#[test]
fn errors_are_small_and_can_be_sent() {
    fn sendable<T: Send + Sync + 'static>() {}
    sendable::<Error>();
    assert!(size_of::<Error>() <= 16);
}

#[test]
fn errors_begin_with_the_sentence_that_a_person_needs() {
    let body =
        r#"{"status":0,"errors":["Too dry.\nReally.","And too hot."],"warnings":["Frost."]}"#;
    let error = uapi(body).unwrap_err().because(std::io::Error::other("the spade"));
    let sentence = "Garden::plant: failed: Too dry. Really.";
    assert_eq!(error.to_string(), sentence);
    let shown = format!("{error:?}");
    assert!(shown.starts_with(&format!("{sentence}\n")), "{shown}");
    for part in ["kind: Rejected, effect: Unknown", "reason: And too hot.", "warning: Frost."] {
        assert!(shown.contains(part), "{shown}");
    }
    assert!(shown.ends_with("caused by: the spade"), "{shown}");
    let error = Error::new(ErrorKind::TimedOut, "after 5 s").in_call(&PLANT);
    assert_eq!((error.effect(), error.advice()), (SideEffect::None, Advice::Retry));
    let error = error.after_sending();
    assert_eq!((error.effect(), error.advice()), (SideEffect::Unknown, Advice::CheckFirst));
    assert!(error.is_timeout() && !error.is_refused() && !error.is_rejected());
    let error = error.with_effect(SideEffect::Done);
    assert!(error.to_string().ends_with("(the call itself succeeded)"), "{error}");
}

#[test]
fn data_is_read_from_the_member_that_the_call_names() {
    const WATCHED: Call = LIST.with_data_member("beds");
    let read = |body: &str| decode::<Vec<String>>(&WATCHED, RawReply::new(200, body));
    let inner = r#""weather":{"data":["rain"]},"beds":["fern","moss"],"data":["weed"],"status":1,"messages":["Watered."]"#;
    for body in [
        format!("{{{inner}}}"),
        format!(r#"{{"func":"list_plants","result":{{{inner}}}}}"#),
        format!(r#"{{"metadata":{{"result":1,"reason":"OK"}},"data":{{"uapi":{{{inner}}}}}}}"#),
        format!(r#"{{"metadata":{{"result":1}},"data":{{"odd":1,"uapi":{{{inner}}}}}}}"#),
    ] {
        let reply = read(&body).expect(&body);
        assert_eq!(reply.data, ["fern", "moss"], "{body}");
        assert_eq!(reply.messages, ["Watered."]);
        assert!(reply.misfits.is_empty(), "{:?}", reply.misfits);
    }
    // A failure is still a failure.
    let error = read(r#"{"result":{"beds":null,"status":0,"errors":["No garden."]}}"#).unwrap_err();
    assert_eq!(error.reasons(), ["No garden."]);
    // The error names the missing member.
    let missing = decode::<i64>(&WATCHED, RawReply::new(200, r#"{"status":1,"data":7}"#));
    let error = assert_error!(missing.unwrap_err(), Unreadable, "`beds` is missing");
    assert_eq!(error.path(), Some("$.beds"));
    // The member has no meaning for other calls.
    let reply: Reply<Vec<String>> =
        decode(&LIST, RawReply::new(200, format!("{{{inner}}}"))).unwrap();
    assert_eq!(reply.data, ["weed"]);
}

#[test]
fn a_failure_gives_the_metadata() {
    for body in [
        r#"{"status":0,"errors":["No."],"metadata":{"error_category":"soil"}}"#,
        r#"{"result":{"metadata":{"error_category":"soil"},"errors":["No."],"status":0}}"#,
    ] {
        let error = uapi(body).unwrap_err();
        let category = error.metadata().json().text("error_category");
        assert_eq!(category.as_deref(), Some("soil"), "{body}");
        // The metadata may contain secrets, and is not shown.
        assert!(!format!("{error:?}").contains("soil"));
    }
    // WHM's own metadata does not replace that of the function.
    for body in [
        r#"{"data":{"uapi":*},"metadata":{"result":1,"reason":"OK"}}"#,
        r#"{"metadata":{"result":1,"reason":"OK"},"data":{"uapi":*}}"#,
    ] {
        let inner = r#"{"status":0,"metadata":{"error_category":"soil"}}"#;
        let error = uapi(&body.replace('*', inner)).unwrap_err();
        let category = error.metadata().json().text("error_category");
        assert_eq!(category.as_deref(), Some("soil"), "{body}");
    }
    let none = uapi(r#"{"status":0,"errors":["No."]}"#).unwrap_err();
    assert!(none.metadata().json().0.is_null());
}
