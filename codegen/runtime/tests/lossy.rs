//! Replies that are not clean JSON: what JSON forbids within texts, and other text around the envelope.

use cpanel_core::{
    Api, Call, Dynamic, Effect, Error, ErrorKind, RawReply, Reply, SideEffect, decode,
};

const PLANT: Call = Call::new(Api::Uapi, "Garden", "plant", Effect::Write);

fn uapi(body: &str) -> Result<Reply<Dynamic>, Error> {
    decode(&PLANT, RawReply::new(200, body))
}

fn shown<T>(reply: &Reply<T>) -> Vec<String> {
    reply.misfits.iter().map(ToString::to_string).collect()
}

#[test]
fn what_is_no_text_is_read_all_the_same() {
    let read = |body: &[u8]| decode::<Vec<String>>(&PLANT, RawReply::new(200, body));
    let reply = read(b"{\"status\":1,\"data\":[\"caf\xe9\"]}").unwrap();
    assert_eq!(reply.data, ["caf\u{FFFD}"]);
    assert_eq!(
        shown(&reply),
        ["$.data[0]: expected text in UTF-8, found bytes that are not UTF-8"]
    );
    let reply = read(br#"{"status":1,"data":["half \ud83d.","a"]}"#).unwrap();
    assert_eq!(reply.data, ["half \u{FFFD}.", "a"]);
    assert_eq!(shown(&reply), ["$.data[0]: expected text in UTF-8, found a lone surrogate"]);
    let error = read(b"{\"status\":0,\"errors\":[\"No caf\xe9\"]}").unwrap_err();
    assert_eq!(error.reasons(), ["No caf\u{FFFD}"]);
    let reply = read(b"{\"status\":1,\n\"data\":[\"a\nb\",\"\\x\"]}").unwrap();
    assert_eq!(reply.data, ["a\nb", "\\x"]);
    assert_eq!(
        shown(&reply),
        [
            "$.data[0]: expected text in UTF-8, found a control character",
            "$.data[1]: expected text in UTF-8, found an unknown escape"
        ]
    );
    let reply = read(b"{\"status\":1,\"data\":[\"C:\\users\"]}").unwrap();
    assert_eq!(reply.data, ["C:\\users"]);
    // Perl's own numbers, and words of other languages.
    let body = br#"{"status":1,"data":["a",nan,-inf,undef],"metadata":{"x":007}}"#;
    let reply = read(body).unwrap();
    assert_eq!(reply.data, ["a", "nan", "-inf", "undef"]);
    assert_eq!(
        shown(&reply)[0],
        "$.data[1]: expected a value of JSON, found a word that JSON does not know"
    );
    let numbers =
        decode::<Vec<f64>>(&PLANT, RawReply::new(200, r#"{"status":01,"data":[inf,.5]}"#));
    assert_eq!(numbers.unwrap().data, [0.5]);
    // A number that no type can hold.
    let reply =
        decode::<Vec<Dynamic>>(&PLANT, RawReply::new(200, r#"{"status":1,"data":[1e400,5]}"#));
    assert_eq!(reply.unwrap().data, [Dynamic(5.into())]);
}

#[test]
fn text_around_the_envelope_is_passed_over() {
    let envelope = r#"{"status":1,"data":["fern"]}"#;
    for (body, place) in [
        (format!("\u{FEFF}{envelope}"), "before"),
        (format!("Warning: {{odd}}\n{envelope}"), "before"),
        (format!("{{odd}} {envelope}"), "before"),
        (format!("{{\"hook\":{{\"status\":0}}}}\n{envelope}"), "before"),
        (format!("Content-type: application/json\r\n\r\n{envelope}\n"), "before"),
        (format!("{envelope}\nEOT"), "nothing after"),
    ] {
        let reply = uapi(&body).unwrap();
        assert_eq!(reply.data.0, serde_json::json!(["fern"]), "{body}");
        assert!(shown(&reply)[0].starts_with("$: ") && shown(&reply)[0].contains(place), "{body}");
    }
    let failed = r#"hook {"status":0,"errors":["Too dry."]}"#;
    for (status, kind) in
        [(200, ErrorKind::Rejected), (500, ErrorKind::Rejected), (403, ErrorKind::Refused)]
    {
        let error = decode::<Dynamic>(&PLANT, RawReply::new(status, failed)).unwrap_err();
        assert_eq!((error.kind(), &*error.reasons()[0]), (kind, "Too dry."), "{status}");
    }
    for body in [
        format!("<html><script>x = {envelope}</script></html>"),
        format!("hook\n{}", &envelope[..envelope.len() - 1]),
        format!("hook {envelope} {envelope}"),
        // A row of a truncated or broken envelope looks like an envelope.
        format!("hook {{\"data\":[{envelope},"),
        format!("{{\"novelty\":1,\"data\":[{envelope},"),
        format!("{{\"novelty\":[{envelope},oops],\"status\":0}}"),
    ] {
        assert!(uapi(&body).is_err(), "{body}");
    }
}

#[test]
fn an_object_with_a_status_alone_counts_less_than_an_envelope() {
    for envelope in [
        r#"{"data":["fern"],"status":1}"#,
        r#"{"module":"Garden","result":{"data":["fern"],"status":1}}"#,
        r#"{"metadata":{"result":1},"data":{"uapi":{"data":["fern"],"status":1}}}"#,
    ] {
        for line in [r#"{"status":0}"#, r#"{"status":"done","hook":1}"#, r#"{"hook":1,"result":0}"#]
        {
            for body in [
                format!("{line}\n{envelope}"),
                format!("{envelope}\n{line}"),
                format!("{line}{line} notice\n{envelope}{line}"),
                format!("Content-type: text/plain\n\n{line}\n{envelope}"),
            ] {
                let reply = uapi(&body).expect(&body);
                assert_eq!(reply.data.0, serde_json::json!(["fern"]), "{body}");
                assert!(shown(&reply)[0].contains("other text"), "{body}");
            }
            assert!(uapi(&format!("{line}{envelope}{envelope}")).is_err(), "{line}");
            assert!(uapi(&format!("{line}{line}")).is_err(), "{line}");
            assert!(uapi(&format!("{envelope}{line}{{\"data\":[],\"stat")).is_err(), "{line}");
        }
    }
}

/// What JSON forbids within texts, and what is read in place of it.
const NO_TEXT: [(&[u8], &str); 4] =
    [(b"\xe9", "\u{FFFD}"), (b"\\ud83d", "\u{FFFD}"), (b"\t", "\t"), (b"\\x", "\\x")];

#[test]
fn what_is_no_text_may_come_with_text_around_the_envelope() {
    for (odd, read) in NO_TEXT {
        let odd = |text: &str| {
            let parts: Vec<_> = text.as_bytes().split(|byte| *byte == b'*').collect();
            parts.join(odd)
        };
        for body in [
            "\u{FEFF}{\"status\":1,\"data\":[\"*\"]}",
            "a hook's line\n{\"status\":1,\"data\":[\"*\"]}\n",
            "{\"module\":\"*\"}\n{\"status\":1,\"data\":[\"*\"]}",
            "{\"status\":1,\"data\":[\"*\"]}\n{\"error\":null}",
        ] {
            let reply = decode::<Vec<String>>(&PLANT, RawReply::new(200, odd(body))).expect(body);
            assert_eq!(reply.data, [read], "{body}");
            let shown = shown(&reply);
            assert!(shown.iter().any(|misfit| misfit.starts_with("$.data[0]: ")), "{shown:?}");
            assert!(shown.iter().any(|misfit| misfit.contains("other text")), "{shown:?}");
        }
        let failed = odd("{\"module\":\"hook\"}{\"status\":0,\"errors\":[\"Too dry: *\"]}");
        let error = decode::<Dynamic>(&PLANT, RawReply::new(200, failed)).unwrap_err();
        assert_eq!(error.reasons(), [format!("Too dry: {read}").trim()]);
    }
}

#[test]
fn an_object_without_an_outcome_is_no_envelope() {
    let envelope = r#"{"data":["fern"],"status":1}"#;
    for line in [
        r#"{"module":"hook","level":"info"}"#,
        r#"{"error":null}"#,
        r#"{"data":[],"messages":["done"]}"#,
        r#"{"hook":{"status":0}}"#,
    ] {
        for body in [
            format!("{line}\n{envelope}"),
            format!("{envelope}\n{line}"),
            format!("{line}{envelope}{line}"),
            format!("{line}{line}\nnotice\n{envelope}\n"),
        ] {
            let reply = uapi(&body).expect(&body);
            assert_eq!(reply.data.0, serde_json::json!(["fern"]), "{body}");
            assert!(shown(&reply)[0].contains("other text"), "{body}");
        }
        let failed = format!("{line}\n{{\"errors\":[\"Too dry.\"],\"status\":0}}");
        assert_eq!(uapi(&failed).unwrap_err().reasons(), ["Too dry."], "{failed}");
        // It is not clear which of two envelopes counts, or what the second one is.
        for second in [r#"{"status":0,"errors":null}"#, r#"{"data":[],"stat"#] {
            let error = uapi(&format!("{envelope}{line}{second}")).unwrap_err();
            let outcome = (error.kind(), error.effect());
            assert_eq!(outcome, (ErrorKind::Unreadable, SideEffect::Unknown), "{line} {second}");
        }
    }
}
