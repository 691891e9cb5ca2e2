//! Behaviour that both HTTPS clients share: requests, proxies, odd replies, limits, certificates.
#![cfg(all(feature = "async", feature = "blocking"))]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use cpanel_core::test_server::{Answer, TOKEN, TestServer, USER};
use cpanel_core::{
    Caller, Client, ClientBuilder, Dynamic, DynamicCall, Error, ErrorKind, Reply, Service,
    SideEffect, Upload, blocking,
};
use serde_json::json;

type Outcome = Result<Reply<Dynamic>, Error>;

fn plant() -> DynamicCall {
    DynamicCall::uapi("Garden", "plant")
}

/// Makes a call with both clients, built with the same settings. This is a macro because the two builders have
/// different types.
macro_rules! by_both {
    ($url:expr, $call:expr, |$builder:ident| $built:expr) => {{
        let call = $call;
        let $builder = blocking::Client::builder($url).service(Service::Cpanel).token(USER, TOKEN);
        let waited: Outcome = $built.build().and_then(|client| client.call(&call()));
        let $builder = Client::builder($url).service(Service::Cpanel).token(USER, TOKEN);
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let awaited: Outcome =
            $built.build().and_then(|client| runtime.block_on(client.call(&call())));
        [("blocking", waited), ("async", awaited)]
    }};
}

/// Returns the outcome of both clients for the bytes that a server sends over TLS without `close_notify`.
fn replies_to(bytes: impl Into<Vec<u8>>) -> [(&'static str, Outcome); 2] {
    let bytes = bytes.into();
    let server = TestServer::start();
    server.otherwise(move |_| Answer::Bytes(bytes.clone()));
    by_both!(server.url(), plant, |builder| server.prepared(builder))
}

#[test]
fn a_call_without_parameters_says_that_its_length_is_zero() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    for (which, outcome) in by_both!(server.url(), plant, |builder| server.prepared(builder)) {
        outcome.unwrap_or_else(|error| panic!("{which}: {error:?}"));
    }
    for received in server.received() {
        assert_eq!(received.header("content-length"), Some("0"));
    }
}

#[test]
fn json_that_is_whole_needs_no_other_end() {
    let json = r#"{"status":1,"data":["a"]}"#;
    let head = "HTTP/1.1 200 OK\r\n";
    for around in [["", "\n"], ["\u{FEFF}", ""], ["a {hook}'s line\n", "\nand another"]] {
        let [before, behind] = around;
        for (which, outcome) in replies_to(format!("{head}\r\n{before}{json}{behind}")) {
            assert_eq!(outcome.unwrap().data.0, json!(["a"]), "{which}, {around:?}");
        }
    }
    let odd = r#"{"status":1,"data":["\ud83d"]}"#;
    for (which, outcome) in replies_to(format!("{head}\r\n\u{FEFF}{odd}")) {
        assert_eq!(outcome.unwrap().data.0, json!(["\u{FFFD}"]), "{which}");
    }
    for (what, bytes) in [
        ("cut off", format!("{head}\r\n{}", &json[..20])),
        ("no JSON", format!("{head}\r\n<html>")),
        ("a page in JSON", format!("{head}\r\nhook {{\"data\":\"<html><title>Login</title>")),
        ("shorter than announced", format!("{head}Content-Length: 100\r\n\r\n{json}")),
        ("chunks without end", format!("{head}Transfer-Encoding: chunked\r\n\r\n19\r\n{json}\r\n")),
    ] {
        for (which, outcome) in replies_to(bytes) {
            let error = outcome.expect_err(what);
            assert_eq!(error.kind(), ErrorKind::Interrupted, "{what}, {which}: {error:?}");
            assert_eq!(error.effect(), SideEffect::Unknown, "{what}, {which}: {error:?}");
        }
    }
}

#[test]
fn what_says_enough_needs_no_end() {
    type End = fn(Vec<u8>) -> Answer;
    let ends: [(&str, End); 3] = [
        ("closed", Answer::Bytes),
        ("left open", Answer::Stall),
        ("flooded", |bytes| Answer::Endless(bytes)),
    ];
    let head = "HTTP/1.1 200 OK\r\n";
    for (what, rest, kind) in [
        ("an envelope", "\r\n{\"status\":1,\"data\":1}", None),
        ("a login page", "\r\n<html><title>WHM Login</title><p>", Some(ErrorKind::Refused)),
        ("a lock-out", "\r\n<html><p>Locked out by cPHulk", Some(ErrorKind::LockedOut)),
    ] {
        for (how, end) in ends {
            let server = TestServer::start();
            server.otherwise(move |_| end(format!("{head}{rest}").into_bytes()));
            for (which, outcome) in by_both!(server.url(), plant, |builder| {
                let builder = server.prepared(builder).max_reply_size(100_000);
                builder.timeout(Duration::from_secs(2))
            }) {
                let found = outcome.as_ref().err().map(Error::kind);
                assert_eq!(found, kind, "{what}, {how}, {which}: {outcome:?}");
            }
        }
    }
    // With a length, the end is known.
    let server = TestServer::start();
    server.otherwise(move |_| {
        let head = format!("{head}Content-Length: 100\r\n");
        Answer::Bytes(format!("{head}\r\n<html><title>WHM Login</title>").into_bytes())
    });
    for (which, outcome) in by_both!(server.url(), plant, |builder| server.prepared(builder)) {
        assert_eq!(outcome.unwrap_err().kind(), ErrorKind::Interrupted, "{which}");
    }
}

#[test]
fn an_empty_answer_to_a_login_needs_no_end() {
    let (listener, address) = silent();
    let server = std::thread::spawn(move || {
        for _ in 0..2 {
            let mut stream = listener.accept().unwrap().0;
            // The connection is reset; see below.
            stream.read_exact(&mut [0; 10]).unwrap();
            let session = "Set-Cookie: cpsession=a%3ab\r\nLocation: /cpsess0123456789/x\r\n";
            stream.write_all(format!("HTTP/1.1 200 OK\r\n{session}\r\n").as_bytes()).unwrap();
            std::thread::sleep(Duration::from_millis(200));
        }
    });
    let url = format!("http://{address}");
    let builder = blocking::Client::builder(&url).password(USER, "planted");
    builder.danger_allow_plain_http().login().unwrap();
    let builder = Client::builder(&url).password(USER, "planted").danger_allow_plain_http();
    tokio::runtime::Runtime::new().unwrap().block_on(builder.login()).unwrap();
    server.join().unwrap();
}

#[test]
fn json_that_is_whole_may_end_with_a_reset() {
    for (json, is_whole) in
        [(r#"{"status":1,"data":["a"]}"#, true), (r#"{"status":1,"data":["#, false)]
    {
        let (listener, address) = silent();
        let server = std::thread::spawn(move || {
            for _ in 0..2 {
                let mut stream = listener.accept().unwrap().0;
                // A connection is reset if it is closed before all that was sent to it has been read.
                stream.read_exact(&mut [0; 10]).unwrap();
                stream.write_all(format!("HTTP/1.1 200 OK\r\n\r\n{json}").as_bytes()).unwrap();
                std::thread::sleep(Duration::from_millis(200));
            }
        });
        let url = format!("http://{address}");
        for (which, outcome) in by_both!(&*url, plant, |builder| builder.danger_allow_plain_http())
        {
            match outcome {
                Ok(reply) => assert_eq!((reply.data.0, is_whole), (json!(["a"]), true), "{which}"),
                Err(error) => {
                    assert_eq!(
                        (error.kind(), is_whole),
                        (ErrorKind::Interrupted, false),
                        "{error:?}"
                    );
                }
            }
        }
        server.join().unwrap();
    }
}

#[test]
fn json_that_is_whole_counts_when_the_time_is_up() {
    for (json, is_whole) in
        [(r#"{"status":1,"data":["a"]}"#, true), (r#"{"status":1,"data":["#, false)]
    {
        let server = TestServer::start();
        server.otherwise(move |_| Answer::Stall(format!("HTTP/1.1 200 OK\r\n\r\n{json}").into()));
        for (which, outcome) in by_both!(server.url(), plant, |builder| {
            server.prepared(builder).timeout(Duration::from_secs(1))
        }) {
            match outcome {
                Ok(reply) => assert_eq!((reply.data.0, is_whole), (json!(["a"]), true), "{which}"),
                Err(error) => {
                    assert_eq!((error.kind(), is_whole), (ErrorKind::TimedOut, false), "{error:?}");
                }
            }
        }
    }
}

#[test]
fn odd_heads_are_read_alike() {
    let json = r#"{"status":1,"data":1}"#;
    let length = format!("Content-Length: {}\r\n", json.len());
    let chunks = format!("{:x}\r\n{json}\r\n", json.len());
    let chunked = "Transfer-Encoding: chunked\r\n";
    let many = "X: y\r\n".repeat(200);
    let long = format!("X: {}\r\n", "y".repeat(100_000));
    let reply = |head: &str, body: &str| format!("HTTP/1.1 200 OK\r\n{head}\r\n{body}");
    for (what, bytes, kind) in [
        ("a plain one", reply(&length, json), None),
        ("a long line", reply(&(long + &length), json), None),
        ("the length twice", reply(&(length.clone() + &length), json), None),
        ("chunks", reply(chunked, &format!("{chunks}0\r\n\r\n")), None),
        ("many headers", reply(&(many + &length), json), Some(ErrorKind::Interrupted)),
        ("a sign", reply("Content-Length: +21\r\n", json), Some(ErrorKind::Interrupted)),
        ("no number", reply("Content-Length: x\r\n", json), Some(ErrorKind::Interrupted)),
        (
            "no chunk size",
            reply(chunked, &format!("{chunks}\r\n\r\n")),
            Some(ErrorKind::Interrupted),
        ),
        (
            "another protocol",
            format!("HTTP/1.1 101 Switch\r\n\r\n{json}"),
            Some(ErrorKind::HttpStatus),
        ),
    ] {
        for (which, outcome) in replies_to(bytes.clone()) {
            let found = outcome.as_ref().err().map(Error::kind);
            assert_eq!(found, kind, "{what}, {which}: {outcome:?}");
        }
    }
    for (what, head) in [
        ("a list of lengths", "HTTP/1.1 200 OK\r\nContent-Length: 21, 21\r\n"),
        ("two codings", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n"),
        ("chunks of HTTP/1.0", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n"),
    ] {
        let body = if what == "a list of lengths" {
            json.to_owned()
        } else {
            format!("{chunks}0\r\n\r\n")
        };
        let [(_, waited), (_, awaited)] = replies_to(format!("{head}\r\n{body}"));
        let kind = |outcome: &Outcome| outcome.as_ref().err().map(Error::kind);
        assert_eq!(kind(&waited), kind(&awaited), "{what}: {waited:?} {awaited:?}");
    }
}

#[test]
fn trailers_without_end_are_not_read_to_the_end() {
    let server = TestServer::start();
    let start = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: ";
    server.otherwise(move |_| Answer::Endless(start.into()));
    // The time limit is longer than the test may take.
    for (which, outcome) in by_both!(server.url(), plant, |builder| {
        server.prepared(builder).timeout(Duration::from_secs(600))
    }) {
        let error = outcome.expect_err(which);
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{which}: {error:?}");
    }
}

/// Opens a port that accepts connections and never answers.
fn silent() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

#[test]
fn what_was_never_connected_took_no_effect() {
    let (_listener, address) = silent();
    let limit = Duration::from_millis(400);
    let with_parameter = || plant().param("name", "fern");
    for (which, outcome) in by_both!(format!("https://{address}"), with_parameter, |builder| {
        builder.timeout(limit).connect_timeout(Duration::from_secs(60))
    }) {
        let error = outcome.expect_err(which);
        assert_eq!(error.kind(), ErrorKind::TimedOut, "{which}: {error:?}");
        assert_eq!(error.effect(), SideEffect::None, "{which}: {error:?}");
    }
    // Without TLS, the request is sent, with or without parameters.
    for call in [plant, with_parameter] {
        for (which, outcome) in by_both!(format!("http://{address}"), call, |builder| {
            builder.danger_allow_plain_http().timeout(limit)
        }) {
            let error = outcome.expect_err(which);
            assert_eq!(error.kind(), ErrorKind::TimedOut, "{which}: {error:?}");
            assert_eq!(error.effect(), SideEffect::Unknown, "{which}: {error:?}");
        }
    }
}

/// A reader that returns nothing until the test has ended or a long time has passed.
struct Stalled {
    end: Arc<AtomicBool>,
    has_ended: Arc<AtomicBool>,
}

impl Read for Stalled {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        let patience = Instant::now() + Duration::from_secs(60);
        while !self.end.load(Ordering::Relaxed) && Instant::now() < patience {
            std::thread::sleep(Duration::from_millis(5));
        }
        self.has_ended.store(true, Ordering::Relaxed);
        Ok(0)
    }
}

#[test]
fn an_upload_that_stalls_ends_at_the_limit() {
    let server = TestServer::start();
    let (end, has_ended) = (Arc::default(), Arc::new(AtomicBool::new(false)));
    let upload = || {
        let reader = Stalled { end: Arc::clone(&end), has_ended: Arc::clone(&has_ended) };
        plant().file("file-1", Upload::reader("slow", 1000, reader))
    };
    for (which, outcome) in by_both!(server.url(), upload, |builder| {
        server.prepared(builder).timeout(Duration::from_millis(400))
    }) {
        let error = outcome.expect_err(which);
        assert_eq!(error.kind(), ErrorKind::TimedOut, "{which}: {error:?}");
        assert_eq!(error.effect(), SideEffect::Unknown, "{which}: {error:?}");
    }
    // The runtimes have shut down without waiting for the readers.
    assert!(!has_ended.load(Ordering::Relaxed));
    end.store(true, Ordering::Relaxed);
}

/// Copies bytes in both directions between two connections, until both have ended.
fn join(one: TcpStream, other: TcpStream) {
    let (mut from, mut to) = (one.try_clone().unwrap(), other.try_clone().unwrap());
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut from, &mut to);
        let _ = to.shutdown(std::net::Shutdown::Write);
    });
    let (mut from, mut to) = (other, one);
    let _ = std::io::copy(&mut from, &mut to);
    let _ = to.shutdown(std::net::Shutdown::Write);
}

/// Starts a proxy that supports `CONNECT` and keeps what it receives before the tunnel begins.
fn proxy() -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, seen) = (listener.local_addr().unwrap(), Arc::new(Mutex::new(Vec::new())));
    let heads = Arc::clone(&seen);
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                head.push(byte[0]);
            }
            let head = String::from_utf8(head).unwrap();
            let target = head.split(' ').nth(1).unwrap().to_owned();
            heads.lock().unwrap().push(head);
            let Ok(server) = TcpStream::connect(target) else { continue };
            stream.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").unwrap();
            std::thread::spawn(move || join(stream, server));
        }
    });
    (address, seen)
}

#[test]
fn a_proxy_sees_no_credential() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let (address, seen) = proxy();
    let through = format!("http://gardener:planted-password@{address}");
    for (which, outcome) in by_both!(server.url(), plant, |builder| {
        let builder = server.prepared(builder).proxy(&through);
        assert!(!format!("{builder:?}").contains("planted"));
        builder
    }) {
        outcome.unwrap_or_else(|error| panic!("{which}: {error:?}"));
    }
    let seen = seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 2);
    for head in seen {
        assert!(head.starts_with(&format!("CONNECT 127.0.0.1:{} ", server.port())), "{head}");
        let lower = head.to_ascii_lowercase();
        assert!(lower.contains("proxy-authorization: basic ") && !head.contains(TOKEN), "{head}");
    }
    let plain = blocking::Client::builder("http://127.0.0.1").danger_allow_plain_http();
    let error = plain.token(USER, TOKEN).proxy(&through).build().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadArgument, "{error:?}");
    assert!(!format!("{error:?}").contains("planted"));
}

const SOCKS: &str = "socks5://127.0.0.1:1";

/// A test cannot change its own environment, so this program runs itself again to make the calls.
#[test]
fn the_environment_names_the_proxy() {
    if let Ok(url) = std::env::var("CALL_THIS") {
        let plain = url.starts_with("http:");
        fn allowed<C>(builder: ClientBuilder<C>, plain: bool) -> ClientBuilder<C> {
            if plain { builder.danger_allow_plain_http() } else { builder }
        }
        for (which, outcome) in by_both!(&url, plant, |builder| {
            allowed(builder, plain).danger_accept_any_certificate()
        }) {
            match outcome {
                Ok(_) => {}
                // A proxy that cannot be used is not skipped.
                Err(error) => match std::env::var("ALL_PROXY") {
                    Ok(proxy) if proxy == SOCKS => {
                        assert_eq!(error.kind(), ErrorKind::Connection, "{which}: {error:?}");
                        assert!(error.to_string().contains("socks5"), "{which}: {error}");
                    }
                    Ok(proxy) if proxy.ends_with('1') => {
                        assert_eq!(error.kind(), ErrorKind::BadArgument, "{which}: {error:?}");
                        assert!(error.to_string().contains("ALL_PROXY"), "{which}: {error}");
                    }
                    _ => panic!("{which}: {error:?}"),
                },
            }
        }
        return;
    }
    let (server, plain) = (TestServer::start(), TestServer::start_plain());
    server.otherwise(|_| Answer::data(1));
    plain.otherwise(|_| Answer::data(1));
    for (variables, url, connections) in [
        (&["HTTPS_PROXY"][..], server.url(), 2),
        (&["https_proxy"], server.url(), 2),
        (&["ALL_PROXY"], server.url(), 2),
        (&["HTTP_PROXY"], server.url(), 0),
        (&["HTTPS_PROXY", "NO_PROXY"], server.url(), 0),
        (&["HTTPS_PROXY", "no_proxy"], server.url(), 0),
        (&["HTTP_PROXY", "ALL_PROXY"], plain.url(), 0),
        (&[SOCKS], server.url(), 0),
        (&["ftp://127.0.0.1:1"], server.url(), 0),
        (&["http://127.0.0.1: 1"], server.url(), 0),
    ] {
        let (address, seen) = proxy();
        let mut again = Command::new(std::env::current_exe().unwrap());
        again.args(["--exact", "the_environment_names_the_proxy"]).env("CALL_THIS", url);
        for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"] {
            again.env_remove(name).env_remove(name.to_ascii_lowercase());
        }
        for name in variables {
            if name.contains("://") {
                again.env("ALL_PROXY", name);
                continue;
            }
            let value = match *name {
                "NO_PROXY" => "127.0.0.0/8".to_owned(),
                "no_proxy" => "example.com, *".to_owned(),
                _ => format!("http://{address}"),
            };
            again.env(name, value);
        }
        let output = again.output().unwrap();
        assert!(output.status.success(), "{variables:?}: {output:?}");
        assert_eq!(seen.lock().unwrap().len(), connections, "{variables:?}");
    }
    assert_eq!((server.received().len(), plain.received().len()), (12, 2));
}

#[test]
fn an_untrusted_certificate_is_named_with_the_way_out() {
    let (server, other) = (TestServer::start(), TestServer::start());
    server.otherwise(|_| Answer::data(1));
    let shown = |what: &str, outcomes: [(&'static str, Outcome); 2], words: &str| {
        for (which, outcome) in outcomes {
            let error = outcome.expect_err(which);
            assert_eq!(error.kind(), ErrorKind::Tls, "{what}, {which}: {error:?}");
            let shown = error.to_string();
            for words in [words, server.fingerprint(), "pinned_certificate", "extra_ca_pem"] {
                assert!(shown.contains(words), "{what}, {which}: no {words:?} in {shown}");
            }
        }
    };
    let (url, ca) = (server.url(), other.certificate_pem());
    shown(
        "another authority",
        by_both!(&url, plant, |builder| builder.only_ca_pem(ca)),
        "no trusted authority",
    );
    shown("the platform's authorities", by_both!(&url, plant, |builder| builder), "certificate");
    shown(
        "another pin",
        by_both!(&url, plant, |builder| builder.pinned_certificate(other.fingerprint())),
        "not the pinned one",
    );
    // The fingerprint is shown in a form that the client accepts.
    for (which, outcome) in
        by_both!(&url, plant, |builder| builder.pinned_certificate(server.fingerprint()))
    {
        outcome.unwrap_or_else(|error| panic!("{which}: {error:?}"));
    }
}

/// On other systems, loopback has only one address.
#[cfg(target_os = "linux")]
#[test]
fn a_certificate_for_another_name_is_named_with_its_names() {
    let server = TestServer::start();
    let listener = TcpListener::bind("127.0.0.2:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let port = server.port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let server = TcpStream::connect(("127.0.0.1", port)).unwrap();
            std::thread::spawn(move || join(stream.unwrap(), server));
        }
    });
    let ca = server.certificate_pem();
    for (which, outcome) in by_both!(&url, plant, |builder| builder.only_ca_pem(ca)) {
        let error = outcome.expect_err(which);
        assert_eq!(error.kind(), ErrorKind::Tls, "{which}: {error:?}");
        let shown = error.to_string();
        for words in ["another name", "localhost", server.fingerprint(), "pinned_certificate"] {
            assert!(shown.contains(words), "{which}: no {words:?} in {shown}");
        }
        assert!(!shown.contains("extra_ca_pem"), "{which}: {shown}");
    }
}

/// A lookup on a blocking thread of the runtime would wait for the call, and the call for the lookup.
#[test]
fn names_are_looked_up_although_no_blocking_thread_is_free() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let mut builder = tokio::runtime::Builder::new_multi_thread();
    let runtime = builder.enable_all().max_blocking_threads(1).build().unwrap();
    let (end, ended) = std::sync::mpsc::channel::<()>();
    let blocked = runtime.spawn_blocking(move || ended.recv());
    let client = Client::builder(format!("https://localhost:{}", server.port()));
    let client = server.prepared(client).timeout(Duration::from_secs(30)).build().unwrap();
    let outcome = runtime.block_on(client.call(&plant()));
    drop(end);
    assert!(runtime.block_on(blocked).unwrap().is_err());
    outcome.unwrap();
}

#[tokio::test]
async fn the_blocking_client_works_within_a_runtime_too() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let client = server.blocking_client();
    assert!(client.call(&plant()).is_ok());
    assert!(client.clone().call(&plant()).is_ok());
    drop(client);
}

/// Counts the threads of blocking clients in this program.
#[cfg(target_os = "linux")]
fn client_threads() -> usize {
    let names = std::fs::read_dir("/proc/self/task").unwrap().filter_map(Result::ok);
    let names = names.map(|task| std::fs::read_to_string(task.path().join("comm")));
    names.filter(|name| name.as_deref().is_ok_and(|name| name.trim() == "cpanel")).count()
}

/// Runs in a process of its own, because other tests have clients too.
#[cfg(target_os = "linux")]
#[test]
fn a_blocking_client_leaves_no_thread_behind() {
    if std::env::var_os("COUNT_THREADS").is_none() {
        let mut again = Command::new(std::env::current_exe().unwrap());
        again.args(["--exact", "a_blocking_client_leaves_no_thread_behind"]);
        let output = again.env("COUNT_THREADS", "1").output().unwrap();
        assert!(output.status.success(), "{output:?}");
        return;
    }
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let client = server.blocking_client();
    client.call(&plant()).unwrap();
    assert_eq!(client_threads(), 1);
    drop(client);
    let patience = Instant::now() + Duration::from_secs(20);
    while client_threads() > 0 {
        assert!(Instant::now() < patience, "the thread has not ended");
        std::thread::sleep(Duration::from_millis(5));
    }
}
