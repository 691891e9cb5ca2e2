//! Tests hostile replies: no reply causes a panic, and no failure is taken for a success. The replies are random
//! changes of recorded replies.
//!
//! `HOSTILE_MS` sets how many milliseconds each search may take. A failure prints its seed.

use std::fs;

use arbitrary::Unstructured;
use arbtest::arbtest;
use cpanel::read::FromReply;
use cpanel::uapi::{domain_info, email, ssl, tokens};
use cpanel::{Call, Dynamic, DynamicCall, Endpoint, Named, RawReply, decode};
use cpanel_core::test_server::{Answer, TestServer};
use cpanel_core::{Api, Caller, Error, Reply, blocking};
use cpanel_tests::folder;
use serde_json::Value;

/// Pieces that are put into replies.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "null",
    "true",
    "false",
    "0",
    "1",
    "-",
    "1e999",
    "\"\"",
    "{}",
    "[]",
    "\"0\"",
    "\"null\"",
    "\\ud83d",
    "\\u0000",
    "\u{FEFF}",
    "é",
    "\"status\":",
    "\"data\":",
    "\"result\":",
    "\"errors\":",
    "\"cpanelresult\":",
    "\"event\":",
    "\"metadata\":",
    "\"uapi\":",
    "\"reason\":",
    "<html>",
    "<form action=\"/login/\">",
    "type=\"password\"",
    "\r\n\r\n",
    "\n",
    "Content-Length: 5\r\n",
    "Transfer-Encoding: chunked\r\n",
    "HTTP/1.1 200 OK\r\n",
];

fn budget() -> u64 {
    let asked = std::env::var("HOSTILE_MS").ok();
    asked.and_then(|ms| ms.parse().ok()).unwrap_or(2_000)
}

/// Returns the bodies of the recorded replies.
fn corpus() -> Vec<Vec<u8>> {
    let entries = fs::read_dir(folder("recorded")).expect("recorded replies");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let body = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path).expect("a recorded reply");
        let file: Value = serde_json::from_str(&text).expect("JSON");
        match &file["body"] {
            Value::String(text) => text.clone().into_bytes(),
            json => json.to_string().into_bytes(),
        }
    };
    let bodies: Vec<_> = paths.iter().map(body).collect();
    assert!(bodies.len() > 50, "only {} recorded replies", bodies.len());
    bodies
}

/// Returns one of the bodies with a few changes: bytes and pieces are inserted, removed, doubled or taken from another
/// body.
fn changed(u: &mut Unstructured<'_>, corpus: &[Vec<u8>]) -> arbitrary::Result<Vec<u8>> {
    let mut text = u.choose(corpus)?.clone();
    for _ in 0..u.int_in_range(0..=6)? {
        let start = u.int_in_range(0..=text.len())?;
        let end = u.int_in_range(start..=text.len().min(start + 40))?;
        match u.int_in_range(0..=5)? {
            0 => drop(text.splice(start..start, u.choose(TOKENS)?.bytes())),
            1 => drop(text.splice(start..end, u.choose(TOKENS)?.bytes())),
            2 => drop(text.drain(start..end)),
            3 => text.truncate(end),
            4 => {
                let piece = text[start..end].to_vec();
                drop(text.splice(start..start, piece));
            }
            _ => {
                let other = u.choose(corpus)?;
                let from = u.int_in_range(0..=other.len())?;
                let to = other.len().min(from + 60);
                drop(text.splice(start..end, other[from..to].iter().copied()));
            }
        }
    }
    Ok(text)
}

/// Reads a reply, and checks what must be true of every reply.
fn check<T: FromReply + 'static>(call: &Call, raw: RawReply) {
    let status = raw.http_status;
    let body = raw.body.clone();
    let worked = match decode::<T>(call, raw) {
        Ok(reply) => {
            for misfit in &reply.misfits {
                assert!(misfit.path.starts_with('$') && !misfit.to_string().is_empty());
            }
            assert!(status.is_none_or(|status| (200..300).contains(&status)));
            true
        }
        Err(error) => {
            assert!(!error.to_string().is_empty() && !format!("{error:?}").is_empty());
            error.has_worked()
        }
    };
    if worked {
        let denied = says_that_it_failed(&body, call.api);
        assert!(!denied, "{}", String::from_utf8_lossy(&body));
    }
}

/// Returns whether a body is JSON that clearly reports a failure, according to another library.
fn says_that_it_failed(body: &[u8], api: Api) -> bool {
    let Ok(Value::Object(body)) = serde_json::from_slice(body) else { return false };
    let is_no = |flag: &Value| matches!(flag, Value::Bool(false)) || *flag == 0 || *flag == "0";
    match api {
        Api::Uapi => body.get("status").is_some_and(is_no),
        Api::Api2 => body
            .get("cpanelresult")
            .and_then(|result| result.get("event")?.get("result"))
            .is_some_and(is_no),
    }
}

fn check_all(body: &[u8], status: Option<u16>) {
    let raw = || {
        let mut raw = RawReply::local(body);
        raw.http_status = status;
        raw
    };
    fn typed<E: Named>(raw: RawReply) {
        check::<E::Data>(&E::CALL, raw);
    }
    typed::<email::ListPops>(raw());
    typed::<ssl::InstalledHosts>(raw());
    typed::<domain_info::DomainsData>(raw());
    typed::<tokens::CreateFullAccess>(raw());
    let flagged = DynamicCall::api2("Cron", "add_line").row_flag("status", &["statusmsg"]);
    check::<Dynamic>(&flagged.call(), raw());
    check::<Vec<String>>(&flagged.call(), raw());
}

#[test]
fn envelopes_and_values() {
    let corpus = corpus();
    arbtest(|u| {
        let status = *u.choose(&[Some(200), Some(200), None, Some(403), Some(500)])?;
        check_all(&changed(u, &corpus)?, status);
        Ok(())
    })
    .size_min(64)
    .budget_ms(budget());
}

#[test]
fn login_pages() {
    let page = |rest: &str| {
        format!("<!DOCTYPE html><html><head><title>cPanel Login</title></head><body>{rest}</body>")
    };
    let form = "<form id=\"login_form\" action=\"/login/\" method=\"post\"><input name=\"user\"><input type=\"password\" name=\"pass\">";
    let script = "<script>var x = {\"status\":1,\"data\":null};</script>";
    let mut pages: Vec<Vec<u8>> =
        [page(form), page(script), page(&format!("{script}{form}"))].map(String::into_bytes).into();
    pages.extend(corpus().into_iter().filter(|body| body.starts_with(b"<")));
    arbtest(|u| {
        let body = changed(u, &pages)?;
        check_all(&body, *u.choose(&[Some(200), Some(401), Some(403), Some(503)])?);
        // A body that still begins like a page must never be taken for a reply.
        if body.starts_with(b"<!DOCTYPE html><html>") {
            let outcome = decode::<Dynamic>(&email::ListPops::CALL, RawReply::new(200, body));
            assert!(outcome.is_err());
        }
        Ok(())
    })
    .size_min(64)
    .budget_ms(budget());
}

/// Checks that a call ended with a reply, or with an error that can be shown, and that a body that says that the call
/// failed is never a success.
fn check_outcome<T>(outcome: Result<Reply<T>, Error>, body: &[u8]) {
    let worked = match outcome {
        Ok(_) => true,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            error.has_worked()
        }
    };
    let denied = worked && says_that_it_failed(body, Api::Uapi);
    assert!(!denied, "{}", String::from_utf8_lossy(body));
}

#[cfg(unix)]
#[test]
fn what_the_commands_of_the_server_print() {
    use std::os::unix::fs::PermissionsExt;

    use cpanel_core::command::CommandLine;

    let corpus = corpus();
    let folder = tempfile::tempdir().expect("a folder");
    let (program, output) = (folder.path().join("uapi"), folder.path().join("output"));
    fs::write(&program, "#!/bin/sh\nexec cat \"${0%/*}/output\"\n").expect("a script");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("permissions");
    let client = blocking::Client::over(CommandLine::new().programs(folder.path()));
    let call = DynamicCall::uapi("Garden", "list_plants").read_only();
    arbtest(|u| {
        let mut printed = Vec::new();
        for _ in 0..u.int_in_range(0..=2)? {
            printed.extend_from_slice(u.choose(TOKENS)?.as_bytes());
            printed.push(b'\n');
        }
        printed.extend(changed(u, &corpus)?);
        fs::write(&output, &printed).expect("a file");
        check_outcome(client.call(&call), &printed);
        Ok(())
    })
    .size_min(64)
    .budget_ms(budget());
}

#[test]
fn what_both_clients_read_from_the_wire() {
    let replies = |body: Vec<u8>| {
        let length = body.len();
        let plain = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nX: y\r\n\r\n");
        let chunked =
            format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{length:x};a=b\r\n");
        let endless = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
        [
            [plain.as_bytes(), &body].concat(),
            [chunked.as_bytes(), &body, b"\r\n0\r\nX: y\r\n\r\n"].concat(),
            [endless.as_bytes(), &body].concat(),
        ]
    };
    let corpus: Vec<_> = corpus().into_iter().flat_map(replies).collect();
    let server = TestServer::start();
    let limit = std::time::Duration::from_millis(500);
    let waiting = server.blocking_builder().timeout(limit).build().expect("a client");
    let client = server.client_builder().timeout(limit).build().expect("a client");
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let call = DynamicCall::uapi("Garden", "list_plants").read_only();
    arbtest(|u| {
        let bytes = changed(u, &corpus)?;
        let head = bytes.windows(4).position(|end| end == b"\r\n\r\n");
        let body = head.map_or(&b""[..], |head| &bytes[head + 4..]).to_vec();
        server.otherwise(move |_| Answer::Bytes(bytes.clone()));
        check_outcome(waiting.call(&call), &body);
        check_outcome(runtime.block_on(client.call(&call)), &body);
        Ok(())
    })
    .size_min(64)
    .budget_ms(budget());
}
