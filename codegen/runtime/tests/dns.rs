//! DNS zones: reading and editing them.
#![cfg(feature = "mock")]

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cpanel_core::dns::{ReadZone, Zone};
use cpanel_core::mock::Mock;
use cpanel_core::{Base64, Caller, Endpoint, ErrorKind, RawReply, Request, decode};
use serde_json::{Value, json};

/// Reads a zone from the `data` of a reply.
fn zone(data: &Value) -> Zone {
    let read = ReadZone::new("example.com");
    let body = json!({ "status": 1, "data": data }).to_string();
    decode::<Zone>(&read.call(), RawReply::new(200, body)).unwrap().data
}

/// Returns a zone with names of every form.
fn garden() -> Zone {
    let line = |line: i64, name: &str, kind: &str, data: &[&str]| {
        let data: Vec<String> = data.iter().map(|part| STANDARD.encode(part)).collect();
        json!({ "type": "record", "line_index": line, "dname_b64": STANDARD.encode(name),
            "record_type": kind, "ttl": 300, "data_b64": data })
    };
    zone(&json!([
        { "type": "comment", "line_index": 0, "text_b64": STANDARD.encode("; a comment") },
        { "type": "control", "line_index": 1, "text_b64": STANDARD.encode("$TTL 14400") },
        line(2, "example.com.", "SOA", &["ns1.example.net.", "root.example.net.", "2026010203", "3600"]),
        line(8, "example.com.", "MX", &["0", "mail.example.com."]),
        line(9, "www", "A", &["192.0.2.1"]),
        line(10, "_acme-challenge.example.com.", "TXT", &["old ", "token"]),
        line(11, "@", "TXT", &["v=spf1 -all"]),
    ]))
}

/// Returns what a call sends.
fn sent(endpoint: &impl Endpoint) -> Vec<(String, Value)> {
    let request = Request::of(endpoint).unwrap();
    let text = |field: &cpanel_core::form::Field| match field {
        cpanel_core::form::Field::Text(text) => {
            serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into())
        }
        other => panic!("{other:?}"),
    };
    request.form.fields.iter().map(|(name, field)| (name.to_string(), text(field))).collect()
}

#[test]
fn records_are_decoded_and_their_names_are_full() {
    let zone = garden();
    assert_eq!((&*zone.name, zone.serial), ("example.com", Some(2_026_010_203)));
    let shown: Vec<_> = zone.records.iter().map(|one| (one.line, &*one.name, one.text())).collect();
    let soa = "ns1.example.net. root.example.net. 2026010203 3600".to_owned();
    assert_eq!(
        shown,
        [
            (2, "example.com", soa),
            (8, "example.com", "0 mail.example.com.".to_owned()),
            (9, "www.example.com", "192.0.2.1".to_owned()),
            (10, "_acme-challenge.example.com", "old token".to_owned()),
            (11, "example.com", "v=spf1 -all".to_owned()),
        ]
    );
    assert_eq!(zone.find("WWW.example.com.", "a").count(), 1);
    assert_eq!(zone.find("www.example.com", "AAAA").count(), 0);
}

#[test]
fn an_edit_is_one_batch_against_what_was_read() {
    let zone = garden();
    let old = zone.find("_acme-challenge.example.com", "TXT").next().unwrap();
    let www = zone.find("www.example.com", "A").next().unwrap();
    let long = "x".repeat(300);
    let edit = zone.edit().unwrap();
    let edit = edit.add("_acme-challenge.example.com", 60, "TXT", [&*long]);
    let edit =
        edit.add("@", 60, "MX", ["10", "mail2.example.com."]).add("new", 60, "A", ["192.0.2.9"]);
    let edit = edit.change(www, ["192.0.2.2"]).remove(old);
    let record = |name: &str, kind: &str, data: &[&str]| json!({ "dname": name, "ttl": 60, "record_type": kind, "data": data });
    assert_eq!(
        sent(&edit),
        [
            ("serial".to_owned(), json!(2_026_010_203)),
            ("zone".to_owned(), json!("example.com")),
            (
                "add".to_owned(),
                record("_acme-challenge.example.com.", "TXT", &[&long[..255], &long[255..]])
            ),
            ("add".to_owned(), record("example.com.", "MX", &["10", "mail2.example.com."])),
            ("add".to_owned(), record("new", "A", &["192.0.2.9"])),
            (
                "edit".to_owned(),
                json!({ "dname": "www.example.com.", "ttl": 300, "record_type": "A", "data": ["192.0.2.2"], "line_index": 9 })
            ),
            ("remove".to_owned(), json!(10)),
        ]
    );
}

#[test]
fn edits_that_cannot_work_are_refused_before_they_are_sent() {
    let nothing = Request::of(&garden().edit().unwrap()).unwrap_err();
    assert_eq!(nothing.kind(), ErrorKind::BadArgument);
    let error = Zone::default().edit().unwrap_err();
    assert!(error.kind() == ErrorKind::BadArgument && error.to_string().contains("SOA"), "{error}");
}

#[test]
fn a_record_that_was_not_read_whole_is_not_edited() {
    let encoded = |text: &str| STANDARD.encode(text);
    let line = |line: i64, name: Value, ttl: Value, data: Value| {
        let kind = if line == 0 { "SOA" } else { "TXT" };
        json!({ "line_index": line, "dname_b64": name, "record_type": kind, "ttl": ttl, "data_b64": data })
    };
    let soa = json!([encoded("ns1."), encoded("root."), encoded("7")]);
    let (apex, name) = (json!(encoded("example.com.")), json!(encoded("www")));
    let read = zone(&json!([
        line(0, apex.clone(), json!(300), soa),
        line(1, name.clone(), json!(300), json!([encoded("kept"), {"lost": 1}])),
        line(2, name.clone(), json!(300), json!([encoded("kept"), "?"])),
        line(3, name.clone(), json!("soon"), json!([encoded("kept")])),
        line(4, name.clone(), json!(-5), json!([encoded("kept")])),
        line(5, json!(STANDARD.encode(b"w\xffw")), json!(300), json!([encoded("kept")])),
        line(6, name, json!("300"), json!([encoded("kept"), null])),
    ]));
    assert_eq!(read.records.len(), 7);
    for record in &read.records[1..6] {
        let edit = || read.edit().unwrap().add("new", 60, "A", ["192.0.2.9"]);
        for edit in [edit().change(record, ["new"]), edit().remove(record)] {
            let error = Request::of(&edit).unwrap_err();
            assert!(error.detail().contains(&format!("line {}", record.line)), "{error}");
        }
    }
    assert!(Request::of(&read.edit().unwrap().change(&read.records[6], ["new"])).is_ok());
    // A number that may be another part of the record is not used as the serial number.
    let soa = json!([encoded("ns1."), [1], encoded("root."), encoded("7"), encoded("3600")]);
    assert!(zone(&json!([line(0, apex, json!(300), soa)])).edit().is_err());
}

#[test]
fn recorded_zones_are_read() {
    let mut zones = 0;
    for number in 1.. {
        let path = format!(
            "{}/../../tests/recorded/uapi-DNS-parse_zone-0{number}.json",
            env!("CARGO_MANIFEST_DIR")
        );
        let Ok(text) = std::fs::read_to_string(&path) else { break };
        let recorded: Value = serde_json::from_str(&text).unwrap();
        let body = match &recorded["body"] {
            Value::String(text) => text.clone(),
            json => json.to_string(),
        };
        let outcome = decode::<Zone>(&ReadZone::new("x").call(), RawReply::new(200, body));
        match recorded["kind"].as_str() {
            Some("success") => {
                let zone = outcome.unwrap().data;
                assert_eq!(zone.records[0].name, "garden");
                assert_eq!(zone.records[0].data, [Base64::from("192.0.2.7")]);
                zones += 1;
            }
            _ => assert!(outcome.is_err(), "{path}"),
        }
    }
    assert!(zones > 0);
}

#[test]
fn clients_and_mocks_make_these_calls_like_others() {
    let mock = Mock::new();
    mock.expect(&ReadZone::new("example.com")).gives(garden());
    let zone = mock.blocking_client().call(&ReadZone::new("example.com")).unwrap().data;
    let edit = zone.edit().unwrap().add("a", 60, "A", ["192.0.2.3"]);
    mock.expect(&edit).answers(200, r#"{"status":1,"data":{"new_serial":"2026010204"}}"#);
    let edited = mock.blocking_client().call(&edit).unwrap().data;
    assert_eq!(edited.new_serial, Some(2_026_010_204));
    mock.verify();
}
