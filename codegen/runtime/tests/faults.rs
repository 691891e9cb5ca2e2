//! Network faults: each of them becomes its own error within the time limit. The call is sent once, and the error shows
//! no secret.
#![cfg(all(feature = "async", feature = "blocking"))]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use cpanel_core::batch::Batch;
use cpanel_core::blocking;
use cpanel_core::test_server::{Answer, TOKEN, TestServer, USER};
use cpanel_core::{
    Caller, Client, ClientBuilder, Dynamic, DynamicCall, Error, ErrorKind, Reply, Secret, Service,
    SideEffect,
};
use serde_json::json;

const PLANTED: &str = "planted-secret-7f3a";
const LIMIT: Duration = Duration::from_millis(700);

/// Makes a call with both clients, and checks what must be true for every fault.
fn outcomes(server: &TestServer, what: &str) -> [Result<Reply<Dynamic>, Error>; 2] {
    let call = DynamicCall::uapi("Garden", "plant").value("password", &Secret::new(PLANTED));
    let url = server.url();
    let limited = |builder: ClientBuilder<_>| builder.timeout(LIMIT).max_reply_size(10_000);
    let blocking = server.prepared(blocking::Client::builder(&url));
    let blocking = blocking.timeout(LIMIT).max_reply_size(10_000).build().unwrap();
    let client = limited(server.client_builder()).build().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut results = Vec::new();
    for which in ["blocking", "async"] {
        let (before, start) = (server.received().len(), Instant::now());
        let result = if which == "blocking" {
            blocking.call(&call)
        } else {
            runtime.block_on(client.call(&call))
        };
        assert!(start.elapsed() < LIMIT * 4, "{what}, {which}: took {:?}", start.elapsed());
        assert!(server.received().len() <= before + 1, "{what}, {which}: sent again");
        if let Err(error) = &result {
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains(PLANTED) && !shown.contains(TOKEN), "{what}: {shown}");
            assert!(error.call().is_some(), "{what}: {error:?}");
        }
        results.push(result);
    }
    results.try_into().unwrap()
}

fn fault(what: &str, answer: Answer) -> [Error; 2] {
    let server = TestServer::start();
    server.otherwise(move |_| answer.clone());
    outcomes(&server, what).map(|result| result.expect_err(what))
}

/// Checks the kind of error of both clients.
macro_rules! assert_fault {
    ($answer:expr, $kind:ident, $effect:ident) => {{
        let what = stringify!($answer);
        let errors = fault(what, $answer);
        for error in &errors {
            assert_eq!(error.kind(), ErrorKind::$kind, "{what}: {error:?}");
            assert_eq!(error.effect(), SideEffect::$effect, "{what}: {error:?}");
        }
        errors
    }};
}

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n").into_bytes()
}

fn with(mut head: Vec<u8>, body: &[u8]) -> Vec<u8> {
    head.extend_from_slice(body);
    head
}

#[test]
fn servers_that_stall() {
    assert_fault!(Answer::Stall(Vec::new()), TimedOut, Unknown);
    assert_fault!(Answer::Stall(b"HTTP/1.1 200 OK\r\nContent-".to_vec()), TimedOut, Unknown);
    let errors = assert_fault!(Answer::Stall(with(head(99), b"{\"data\":")), TimedOut, Unknown);
    for error in errors {
        assert_eq!((error.http_status(), error.body()), (Some(200), &b"{\"data\":"[..]));
    }
}

#[test]
fn connections_that_break() {
    assert_fault!(Answer::Bytes(Vec::new()), Interrupted, Unknown);
    assert_fault!(Answer::Bytes(b"HTTP/1.1 200 OK\r\n".to_vec()), Interrupted, Unknown);
    assert_fault!(Answer::Bytes(with(head(99), b"{\"data\":")), Interrupted, Unknown);
    assert_fault!(Answer::Bytes(b"nonsense\r\n\r\n".to_vec()), Interrupted, Unknown);
}

#[test]
fn bodies_come_in_every_way() {
    let json = r#"{"status":1,"data":["a","b"]}"#;
    let chunked = "Transfer-Encoding: chunked\r\n\r\n5;x=y\r\n{\"sta\r\n18\r\ntus\":1,\"data\":[\"a\",\"b\"]}\r\n0\r\nX: y\r\n\r\n";
    for (what, rest) in [
        ("with a length", format!("Content-Length: {}\r\n\r\n{json}", json.len())),
        ("in chunks", chunked.to_owned()),
        (
            "after a hint",
            format!("X: y\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{json}", json.len()),
        ),
    ] {
        let status = if what == "after a hint" { "103 Early" } else { "200 OK" };
        let bytes = format!("HTTP/1.1 {status}\r\n{rest}").into_bytes();
        let server = TestServer::start();
        server.otherwise(move |_| Answer::Bytes(bytes.clone()));
        for result in outcomes(&server, what) {
            assert_eq!(result.unwrap().data.0, json!(["a", "b"]), "{what}");
        }
    }
    assert_fault!(
        Answer::Bytes(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n".to_vec()),
        Interrupted,
        Unknown
    );
    // A chunk that is longer than announced.
    let longer = chunked.replace("18\r\n", "16\r\n");
    assert_fault!(
        Answer::Bytes(format!("HTTP/1.1 200 OK\r\n{longer}").into_bytes()),
        Interrupted,
        Unknown
    );
    assert_fault!(
        Answer::Bytes(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab".to_vec()),
        Interrupted,
        Unknown
    );
    assert_fault!(
        Answer::Bytes(
            b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde".to_vec()
        ),
        Interrupted,
        Unknown
    );
}

#[test]
fn replies_that_are_too_long() {
    assert_fault!(Answer::page(200, vec![b'x'; 10_001]), TooLarge, Unknown);
    assert_fault!(Answer::Endless(head(99_999_999)), TooLarge, Unknown);
    let endless = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{".to_vec();
    assert_fault!(Answer::Endless(endless), TooLarge, Unknown);
}

#[test]
fn limits_may_be_as_high_as_they_go() {
    let server = TestServer::start();
    server.on("Garden", "plant", |_| Answer::data(1));
    // A length that exceeds any memory.
    server.on("Garden", "boast", |_| Answer::Bytes(head(usize::MAX / 2)));
    fn limitless<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let most = Duration::MAX;
        builder.timeout(most).connect_timeout(most).max_reply_size(u64::MAX)
    }
    let blocking = limitless(server.blocking_builder()).build().unwrap();
    let client = limitless(server.client_builder()).build().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for (function, works) in [("plant", true), ("boast", false)] {
        let call = DynamicCall::uapi("Garden", function);
        for outcome in [blocking.call(&call), runtime.block_on(client.call(&call))] {
            match outcome {
                Ok(_) => assert!(works),
                Err(error) => {
                    assert!(!works && error.kind() == ErrorKind::Interrupted, "{error:?}")
                }
            }
        }
    }
}

#[test]
fn bodies_that_are_no_replies() {
    assert_fault!(Answer::page(200, "{\"status\":1,"), Unreadable, Unknown);
    assert_fault!(Answer::page(200, ""), Empty, Unknown);
    assert_fault!(Answer::page(200, "<html>hello</html>"), NotJson, Unknown);
    let login = "<html><title>Login</title><input type=\"password\"></html>";
    assert_fault!(Answer::page(200, login), Refused, None);
}

#[test]
fn refusals_are_not_sent_again() {
    let away = Answer::page(301, "").header("Location", "https://127.0.0.1:1/execute/Garden/plant");
    assert_fault!(away, Redirected, None);
    assert_fault!(Answer::page(401, "<html>"), Refused, None);
    let denied = r#"{"cpanelresult":{"apiversion":"2","error":"Access denied","data":{"reason":"Access denied","result":"0"}}}"#;
    assert_fault!(Answer::page(403, denied).header("Content-Type", "text/plain"), Refused, None);
    assert_fault!(Answer::page(403, "<html>cPHulk has locked you out"), LockedOut, None);
    let errors =
        assert_fault!(Answer::page(429, "slow").header("Retry-After", "7"), TooManyRequests, None);
    assert_eq!(errors[0].retry_after(), Some(Duration::from_secs(7)));
    assert_fault!(Answer::page(500, "Something broke"), HttpStatus, Unknown);
    assert_fault!(Answer::page(503, "<html>Busy</html>"), Unavailable, Unknown);
}

#[test]
fn what_a_server_repeats_is_blotted_out() {
    // The status is known, although the body does not arrive.
    let partial = |status: &str, length: usize| {
        with(format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n\r\n").into(), b"{\"err")
    };
    assert_fault!(Answer::Bytes(partial("403 No", 99)), Refused, None);
    assert_fault!(Answer::Stall(partial("401 No", 99)), Refused, None);
    assert_fault!(Answer::Bytes(partial("403 No", 99_999)), Refused, None);
    assert_fault!(Answer::page(401, vec![b'x'; 10_001]), Refused, None);
    assert_fault!(Answer::Bytes(partial("500 Oh", 99)), HttpStatus, Unknown);
    let said = format!("The password {PLANTED} is too weak, and so is {TOKEN}.");
    for error in assert_fault!(Answer::failure(said.clone()), Rejected, Unknown) {
        assert_eq!(error.reasons(), ["The password … is too weak, and so is …."]);
    }
    assert_fault!(Answer::page(500, said.clone()), HttpStatus, Unknown);
    assert_fault!(Answer::page(200, format!("<html><title>{said}</title>")), NotJson, Unknown);
}

#[test]
fn a_key_is_blotted_out_whatever_its_line_breaks_are() {
    let server = TestServer::start();
    server.on("Garden", "plant", |received| {
        let key = received.field("key").unwrap_or_default();
        Answer::failure(format!("No key: {}", key.replace('\n', "\r\n")))
    });
    let key = Secret::new(format!("-----BEGIN KEY-----\n{PLANTED}\nAA==\n-----END KEY-----\n"));
    let call = DynamicCall::uapi("Garden", "plant").value("key", &key);
    let error = server.blocking_client().call(&call).unwrap_err();
    assert_eq!(error.reasons(), ["No key: …"]);
}

#[test]
fn secrets_of_json_calls_and_of_replies_that_worked_are_blotted_out() {
    let server = TestServer::start();
    server.on("Garden", "plant", |_| {
        Answer::Bytes(with_length(&format!(
            r#"{{"status":1,"data":1,"messages":["Took {PLANTED}."],"warnings":["{PLANTED}?"],"metadata":{{"x":"{PLANTED}"}}}}"#
        )))
    });
    server.on("Garden", "fail", |_| Answer::failure(format!("No {PLANTED}.")));
    let secret = Secret::new(PLANTED);
    let json = |function: &'static str| {
        DynamicCall::uapi("Garden", function).json("list", &vec![secret.clone()])
    };
    let reply = server.blocking_client().call(&json("plant")).unwrap();
    assert_eq!((&*reply.messages, &*reply.warnings), (&["Took ….".into()][..], &["…?".into()][..]));
    assert!(!format!("{reply:?}").contains(PLANTED), "{reply:?}");
    let error = server.blocking_client().call(&json("fail")).unwrap_err();
    assert_eq!(error.reasons(), ["No …."]);
}

/// Returns an answer with HTTP 200 and a JSON body.
fn with_length(json: &str) -> Vec<u8> {
    with(head(json.len()), json.as_bytes())
}

#[test]
fn what_a_server_repeats_of_a_batch_is_blotted_out() {
    let server = TestServer::start();
    server.on("Garden", "plant", |received| {
        Answer::failure(format!("You said {}.", received.field("password").unwrap_or_default()))
    });
    let call = DynamicCall::uapi("Garden", "plant").value("password", &Secret::new(PLANTED));
    let mut batch = Batch::new();
    let planted = batch.add(&call);
    let error = server.blocking_client().call(&batch).unwrap().data.take(planted).unwrap_err();
    assert_eq!(error.reasons(), ["You said …."]);
    // A reply may repeat the client's own token, or the secret of another call of the batch.
    server.on("Garden", "echo", |_| Answer::failure(format!("You are {TOKEN} with {PLANTED}.")));
    let mut other = batch.clone();
    let echo = DynamicCall::uapi("Garden", "echo");
    let echoed = other.add(&echo);
    server.on("Garden", "plant", |_| Answer::data(1));
    let error = server.blocking_client().call(&other).unwrap().data.take(echoed).unwrap_err();
    assert_eq!(error.reasons(), ["You are … with …."]);
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut single = Batch::new();
    let echoed = single.add(&echo);
    let mut results = runtime.block_on(server.client().call(&single)).unwrap().data;
    assert!(!format!("{results:?} {:?}", results.take(echoed)).contains(TOKEN));
    server.on("Batch", "strict", |received| {
        Answer::failure(format!("What is {}?", received.field("command").unwrap_or_default()))
    });
    let error = server.blocking_client().call(&batch).unwrap_err();
    assert!(error.to_string().contains("What is"), "{error}");
    server.on("Batch", "strict", |_| Answer::failure(format!("{PLANTED} is no password.")));
    let again = server.blocking_client().call(&batch).unwrap_err();
    assert_eq!(again.reasons(), ["… is no password."]);
    assert!(!format!("{batch:?} {error} {error:?}").contains(PLANTED));
}

#[test]
fn the_secrets_of_a_large_batch_are_prepared_once() {
    let server = TestServer::start();
    server.on("Garden", "plant", |received| {
        let warnings = vec![received.field("password").unwrap_or_default().to_owned()];
        Answer::Success { data: 1.into(), messages: Vec::new(), warnings, metadata: json!({}) }
    });
    let mut batch = Batch::new();
    let planted: Vec<_> = (0..2000)
        .map(|number| {
            let secret = Secret::new(format!("{PLANTED}-{number}"));
            batch.add(&DynamicCall::uapi("Garden", "plant").value("password", &secret))
        })
        .collect();
    let mut results = server.blocking_client().call(&batch).unwrap().data;
    for handle in planted {
        assert_eq!(results.take(handle).unwrap().warnings, ["…"]);
    }
}

#[test]
fn connections_that_are_refused() {
    // Nothing listens on this port. A port that was just released could already be in use by another test.
    let url = "https://127.0.0.1:1";
    let call = DynamicCall::uapi("Garden", "plant");
    let client = blocking::Client::builder(url).service(Service::Cpanel).token(USER, TOKEN);
    let error = client.build().unwrap().call(&call).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
    assert!(error.effect() == SideEffect::None && error.is_worth_retrying());
    let client = Client::builder(url).service(Service::Cpanel).token(USER, TOKEN).build().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let error = runtime.block_on(client.call(&call)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connection, "{error:?}");
    assert!(error.to_string().contains("https://127.0.0.1:1: "), "{error}");
    assert!(std::error::Error::source(&error).is_some());
}

/// Only Linux has every address of 127.0.0.0/8 by default.
#[cfg(target_os = "linux")]
#[test]
fn the_first_address_of_a_host_may_be_deaf() {
    use std::net::{IpAddr, TcpStream};
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let [deaf, good] = [2, 1].map(|last| IpAddr::from([127, 0, 0, last]));
    let listener = TcpListener::bind((deaf, server.port())).unwrap();
    let address = listener.local_addr().unwrap();
    // Nothing accepts these connections. After some of them, no further connection can be made.
    let enough = std::iter::repeat_with(|| TcpStream::connect_timeout(&address, LIMIT));
    let _waiting: Vec<_> = enough.take_while(Result::is_ok).collect();
    let call = DynamicCall::uapi("Garden", "plant");
    let url = format!("https://localhost:{}", server.port());
    // Each address gets half of the time.
    let limit = LIMIT * 6;
    let client = server.prepared(blocking::Client::builder(&url)).connect_timeout(limit);
    client.connect_to([deaf, good]).build().unwrap().call(&call).unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let client = server.prepared(Client::builder(&url)).connect_timeout(limit);
    let client = client.connect_to([deaf, good]).build().unwrap();
    runtime.block_on(client.call(&call)).unwrap();
    // With only the address that never answers, the call fails.
    let client = server.prepared(blocking::Client::builder(&url)).connect_timeout(LIMIT);
    let error = client.connect_to([deaf]).build().unwrap().call(&call).unwrap_err();
    assert!(error.effect() == SideEffect::None && error.is_worth_retrying(), "{error:?}");
    assert_eq!(server.received().len(), 2);
}

#[test]
fn servers_that_do_not_speak_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().take(2) {
            let mut stream = stream.unwrap();
            stream.read_exact(&mut [0; 100]).unwrap();
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        }
    });
    let call = DynamicCall::uapi("Garden", "plant");
    let client = blocking::Client::builder(&url).token(USER, TOKEN).build().unwrap();
    let error = client.call(&call).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{error:?}");
    let client = Client::builder(&url).token(USER, TOKEN).build().unwrap();
    let error = tokio::runtime::Runtime::new().unwrap().block_on(client.call(&call)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Tls, "{error:?}");
}

#[test]
fn wrong_certificates() {
    let (server, other) = (TestServer::start(), TestServer::start());
    server.otherwise(|_| Answer::data(1));
    let call = DynamicCall::uapi("Garden", "plant");
    let builder = || blocking::Client::builder(server.url()).token(USER, TOKEN);
    for builder in [
        builder().only_ca_pem(other.certificate_pem()),
        builder().pinned_certificate(other.fingerprint()),
    ] {
        let error = builder.build().unwrap().call(&call).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Tls, "{error:?}");
    }
    let client = builder().pinned_certificate(server.fingerprint()).build().unwrap();
    assert!(client.call(&call).is_ok());
    assert_eq!(server.received().len(), 1);
}
