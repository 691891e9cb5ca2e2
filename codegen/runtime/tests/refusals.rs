//! Refusals, pages and HTTP statuses: each becomes the right error, in every form that servers use.

use cpanel_core::{Api, Call, Dynamic, Effect, Error, ErrorKind, RawReply, SideEffect, decode};

const PLANT: Call = Call::new(Api::Api2, "Garden", "plant", Effect::Write);

fn error(status: u16, body: &str) -> Error {
    decode::<Dynamic>(&PLANT, RawReply::new(status, body)).expect_err(body)
}

/// Checks the kind of an error, its effect, and its message.
#[track_caller]
fn assert_refusal(status: u16, body: &str, kind: ErrorKind, text: &str) {
    let error = error(status, body);
    assert_eq!(error.kind(), kind, "HTTP {status}: {body}: {error:?}");
    assert_eq!(error.effect(), SideEffect::None, "HTTP {status}: {error:?}");
    assert!(!error.is_worth_retrying() && error.to_string().contains(text), "{error}");
}

#[test]
fn a_refusal_is_one_whatever_its_json_is() {
    let broken = r#"{"cpanelresult":{"apiversion":"2","error":,"Access denied","data":{"reason":"Access denied","result":"0"},"type":"text"}}"#;
    let good = broken.replace(":,", ":");
    for status in [401, 403, 502] {
        assert_refusal(status, broken, ErrorKind::Refused, "refused");
        assert_refusal(status, &good, ErrorKind::Refused, "Access denied");
    }
    assert_refusal(
        403,
        r#"{"cpanelresult":{"error":"Access denied"}}"#,
        ErrorKind::Refused,
        "HTTP 403",
    );
    assert_eq!(error(200, &good).reasons(), ["Access denied"]);
    for before in ["\u{FEFF}", "a hook's line\n"] {
        assert_refusal(502, &format!("{before}{broken}"), ErrorKind::Refused, "refused");
        assert_refusal(502, &format!("{before}{good}"), ErrorKind::Refused, "Access denied");
    }
    assert_eq!(error(200, broken).kind(), ErrorKind::Unreadable);
    // The status says more than a truncated body.
    let error = error(404, r#"{"status":"#);
    assert_eq!((error.kind(), error.effect()), (ErrorKind::HttpStatus, SideEffect::None));
    assert_eq!(error.detail(), "");
}

#[test]
fn login_pages_are_refusals_in_every_language() {
    for page in [
        "<!DOCTYPE html><html><head><title>cPanel Login</title></head><body>Sign in</body></html>",
        "<html><title>WHM Login</title><noscript>JavaScript is needed.</noscript></html>",
        "<html><title>Webmail-Anmeldung</title><form id=\"login_form\"></form></html>",
        "<html><title>Connexion</title><form action=\"/login/\"></form></html>",
        "<html><input type='hidden' name='goto_uri' value='/'></html>",
        "<html><title>Anmeldung</title><input type = \"PASSWORD\"></html>",
        &format!(
            "<html><title>???</title>{}<input type=\"password\"></html>",
            "<p>x</p>".repeat(20_000)
        ),
    ] {
        for status in [200, 401, 403] {
            assert_refusal(status, page, ErrorKind::Refused, "");
        }
    }
}

#[test]
fn a_lock_out_is_one_with_any_status_and_in_any_form() {
    for body in [
        "<html><title>Error</title><p>This account is locked out by a brute force attempt.</p>",
        "Your address is blocked by cPHulk.",
        "<html><h1>Excessive login failures</h1>",
        r#"{"cpanelresult":{"error":"This account is currently locked out: a brute force attempt was detected."}}"#,
        r#"{"status":0,"errors":["Locked out after too many failed logins."]}"#,
        r#"{"status":0,"errors":["cPHulk has blocked this address."]}"#,
        r#"{"cpanelresult":{"event":{"result":0},"data":[{"reason":"Brute force attempt (user u) has locked out IP 192.0.2.1"}]}}"#,
    ] {
        for status in [200, 401, 403, 429, 500, 503] {
            assert_refusal(status, body, ErrorKind::LockedOut, "stop");
        }
    }
    let mut busy = RawReply::new(503, "You are locked out.");
    busy.retry_after = Some(std::time::Duration::from_secs(7));
    let locked_out = decode::<Dynamic>(&PLANT, busy).unwrap_err();
    assert!(!locked_out.to_string().contains("retry"), "{locked_out}");
    let about = r#"{"status":0,"errors":["cPHulk keeps no list of that name."]}"#;
    assert_eq!(error(200, about).kind(), ErrorKind::Rejected);
}

#[test]
fn other_pages_say_what_they_say() {
    let full = "Content-type: text/plain; charset=\"utf-8\"\n\n<html>\n<body bgcolor=\"#FFFFFF\">\n<h1>We are sorry!</h1>\n<h3>The disk is nearly full.</h3>\n</body>\n</html>\n";
    let page = error(200, full);
    assert_eq!((page.kind(), page.effect()), (ErrorKind::NotJson, SideEffect::Unknown));
    assert_eq!(page.detail(), "an HTML page: We are sorry! The disk is nearly full.");
    let page = error(500, full);
    assert_eq!((page.kind(), page.effect()), (ErrorKind::HttpStatus, SideEffect::Unknown));
    assert!(page.to_string().contains("HTTP 500: We are sorry! The disk is nearly full."));
    assert!(error(200, "<html><p>Only <b>this</b>").to_string().contains("page: Only this"));
    assert_eq!(error(500, "<html><h1>Acc&egrave;s refus&eacute;").detail(), "Accès refusé");
}

#[test]
fn old_servers_have_a_sentence_of_their_own_for_unknown_functions() {
    let body = r#"{"cpanelresult":{"event":{"result":0,"reason":"Undefined subroutine &Cpanel::Garden::api2_plant called at x.pl line 1."},"data":null}}"#;
    assert_refusal(200, body, ErrorKind::UnknownFunction, "Undefined subroutine");
}

#[test]
fn json_never_stands_in_the_detail() {
    for body in [
        "A warning. {\"data\":{\"token\":\"PLANTED\"}}",
        "A warning: [\"PLANTED\"]",
        "[1,\"PLANTED\"]",
        "\"PLANTED\"",
        "\"token\" : \"PLANTED\",\n\"status\": 1}",
        "PLANTED\",\"status\":1}",
        "<html><p>\"token\": \"PLANTED\"}",
        "{\"data\":{\"token\":\"PLANTED\"},",
        "{\"token\":\"PLANTED\"}",
        "<html><body>Odd: {\"data\":{\"token\":\"PLANTED\"}}</body></html>",
        "<html><h1>Odd {&quot;token&quot;:&quot;PLANTED&quot;}</h1></html>",
        "<html><title>Odd [\"PLANTED\"]</title></html>",
    ] {
        for status in [200, 500] {
            let error = error(status, body);
            assert!(!format!("{error} {error:?}").contains("PLANTED"), "{error:?}");
        }
    }
}
