//! The async client against a server on loopback: what it sends, what it refuses to send, and how it reads answers.
#![cfg(feature = "async")]

use std::sync::{Arc, Mutex};

use cpanel_core::test_server::{Answer, PASSWORD, TOKEN, TestServer, USER};
use cpanel_core::{Caller, Client, DynamicCall, ErrorKind, Secret, Service, SideEffect, Upload};
use serde_json::json;

fn call(function: &'static str) -> DynamicCall {
    DynamicCall::uapi("Garden", function)
}

#[tokio::test]
async fn a_call_with_a_token() {
    let server = TestServer::start();
    server.on("Garden", "plant", |received| Answer::data(received.fields.len()));
    let password = Secret::new("p&ss wörd");
    let made =
        call("plant").param("name", "fern").value("password", &password).param("name", "moss");
    let reply = server.client().call(&made).await.unwrap();
    assert_eq!(reply.data.0, 3);

    let received = server.received();
    assert_eq!(received.len(), 1);
    assert_eq!((&*received[0].method, &*received[0].path), ("POST", "/execute/Garden/plant"));
    assert_eq!(received[0].header("authorization"), Some(&*format!("cpanel {USER}:{TOKEN}")));
    let wanted = "name=fern&password=p%26ss%20w%C3%B6rd&name=moss";
    assert_eq!(String::from_utf8_lossy(&received[0].body), wanted);
    assert_eq!(received[0].header("content-length"), Some(&*wanted.len().to_string()));
}

#[tokio::test]
async fn a_connection_is_used_again() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let client = server.client();
    for _ in 0..5 {
        client.clone().call(&call("water")).await.unwrap();
    }
    assert_eq!((server.connections(), server.received().len()), (1, 5));
}

#[tokio::test]
async fn api2_goes_by_its_own_path() {
    let server = TestServer::start();
    server.on("Garden", "old", |_| Answer::data(json!([{"x": 1}])));
    let reply = server.client().call(&DynamicCall::api2("Garden", "old").param("a", "b")).await;
    assert_eq!(reply.unwrap().data.0, json!([{"x": 1}]));
    let body = String::from_utf8(server.received()[0].body.clone()).unwrap();
    let own = "cpanel_jsonapi_apiversion=2&cpanel_jsonapi_module=Garden&cpanel_jsonapi_func=old";
    assert_eq!(body, format!("cpanel_jsonapi_user={USER}&{own}&a=b"));
}

#[tokio::test]
async fn whm_calls_on_behalf_of_an_account() {
    let server = TestServer::start_as(Service::Whm);
    server.otherwise(|received| Answer::data(json!([received.account])));
    let client = server.client();
    for call in [call("x"), DynamicCall::api2("Garden", "x")] {
        let reply = client.on_behalf_of("customer").call(&call).await.unwrap();
        assert_eq!(reply.data.0, json!(["customer"]));
    }
    assert_eq!(server.received()[0].header("authorization"), Some(&*format!("whm {USER}:{TOKEN}")));
    let newer = server.client_builder().by_uapi_cpanel().build().unwrap().on_behalf_of("customer");
    let reply = newer.call(&call("x").param("a", "b")).await.unwrap();
    assert_eq!(reply.data.0, json!(["customer"]));
    let received = &server.received()[2];
    assert_eq!(&*received.path, "/json-api/uapi_cpanel");
    assert_eq!(received.fields, [("a".to_owned(), "b".to_owned())]);
    let error = client.call(&call("x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadArgument, "{error}");
    let error =
        TestServer::start().client().on_behalf_of("other").call(&call("x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadArgument, "{error}");
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn bodies_may_be_json_or_files() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let client = server.client();
    client.call(&call("set").json("list", &vec!["a".to_owned()]).param("b", "c")).await.unwrap();
    let path = std::env::temp_dir().join(format!("cpanel-core-{}", std::process::id()));
    let big = vec![b'x'; 300_000];
    std::fs::write(&path, &big).unwrap();
    let upload = call("upload")
        .param("dir", "public_html")
        .file("file-1", Upload::path(&path).named("big.txt"))
        .file("file-2", Upload::bytes("small.txt", *b"small"));
    let sent = client.call(&upload).await;
    std::fs::remove_file(&path).unwrap();
    sent.unwrap();
    let received = server.received();
    assert_eq!(received[0].body, br#"{"list":["a"],"b":"c"}"#);
    assert_eq!(received[0].header("content-type"), Some("application/json"));
    assert_eq!(received[1].field("dir"), Some("public_html"));
    assert_eq!(received[1].files.len(), 2);
    assert_eq!((&*received[1].files[0].name, &received[1].files[0].content), ("big.txt", &big));
    assert_eq!(received[1].files[1].content, b"small");
}

/// Opening a named pipe would wait until another program opens it too.
#[cfg(unix)]
#[tokio::test]
async fn a_named_pipe_is_no_file() {
    let path = std::env::temp_dir().join(format!("cpanel-pipe-{}", std::process::id()));
    let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
    assert!(made.success());
    let upload = call("upload").file("file-1", Upload::path(&path));
    let outcome = TestServer::start().client().call(&upload).await;
    std::fs::remove_file(&path).unwrap();
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadArgument, "{error:?}");
    assert!(error.to_string().contains("it is not a file"), "{error}");
}

#[tokio::test]
async fn readers_are_sent_once_and_tell_how_far_they_are() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let content = vec![b'y'; 200_000];
    let told = Arc::new(Mutex::new(Vec::new()));
    let for_closure = Arc::clone(&told);
    let upload = Upload::reader("y.txt", 200_000, std::io::Cursor::new(content.clone()))
        .on_progress(move |sent, total| for_closure.lock().unwrap().push((sent, total)));
    let call = call("upload").file("file-1", upload);
    server.client().call(&call).await.unwrap();
    assert_eq!(server.received()[0].files[0].content, content);
    let told = told.lock().unwrap().clone();
    assert!(told.len() > 2 && told.is_sorted(), "{told:?}");
    assert_eq!(told.last(), Some(&(200_000, 200_000)));
    let error = server.client().call(&call).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadArgument, "{error:?}");

    let short = Upload::reader("z.txt", 10, &b"short"[..]);
    let short = DynamicCall::uapi("Garden", "upload").file("file-1", short);
    let error = server.client().call(&short).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Interrupted, "{error:?}");
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn passwords_work_as_basic() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let client = server.client_builder().password(USER, PASSWORD).build().unwrap();
    client.call(&call("x")).await.unwrap();
    let client = server.client_builder().password(USER, "wrong-password").build().unwrap();
    let error = client.call(&call("x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
    assert_eq!(error.http_status(), Some(401));
    assert_eq!(server.received().len(), 2, "a refused call is never sent again");
}

#[tokio::test]
async fn certificates_are_checked() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    let other = TestServer::start();
    let builder = || Client::builder(server.url()).service(Service::Cpanel).token(USER, TOKEN);
    for (what, builder) in [
        ("nothing given", builder().only_ca_pem(other.certificate_pem())),
        ("another pin", builder().pinned_certificate(other.fingerprint())),
    ] {
        let error = builder.build().unwrap().call(&call("x")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Tls, "{what}: {error:?}");
        assert!(error.effect() == SideEffect::None);
    }
    for (what, builder) in [
        ("the pin", builder().pinned_certificate(server.fingerprint())),
        ("the CA", builder().only_ca_pem(server.certificate_pem())),
        ("an extra CA", builder().extra_ca_pem(server.certificate_pem())),
        ("anything", builder().danger_accept_any_certificate()),
    ] {
        let client = builder.build().unwrap();
        let shown = format!("{client:?}");
        assert_eq!(shown.contains("DANGER"), what == "anything", "{shown}");
        client.call(&call("x")).await.map_err(|error| format!("{what}: {error:?}")).unwrap();
    }
    assert_eq!(server.received().len(), 4);
}

#[tokio::test]
async fn names_that_break_out_are_not_sent() {
    let server = TestServer::start();
    for (module, function) in [
        ("Garden/../../login", "x"),
        ("Garden", "x?y=z"),
        ("Garden", ""),
        ("", "x"),
        ("Gar den", "x"),
        ("Garden", "x\r\nHost: evil"),
        ("Garden", "x%2Fy"),
    ] {
        let error = server.client().call(&DynamicCall::uapi(module, function)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BadArgument, "{error}");
    }
    assert!(server.received().is_empty());
}

#[test]
fn header_breaking_credentials_are_refused() {
    for (user, token) in [
        ("user\r\nX: y", "token"),
        ("user", "token\nX: y"),
        ("user", ""),
        ("", "token"),
        ("us:er", "token"),
        ("user", "to ken"),
        ("üser", "token"),
    ] {
        let built = Client::builder("https://example.com").token(user, token).build();
        assert!(
            matches!(&built, Err(error) if error.kind() == ErrorKind::BadArgument),
            "{user:?} {token:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_calls_at_once_are_not_mixed_up() {
    let server = TestServer::start();
    server.otherwise(|received| Answer::data(received.field("number").unwrap_or_default()));
    let client = server.client();
    let (calls, at_once) = (10_000, 100);
    let next = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let workers = (0..at_once).map(|_| {
        let (client, next) = (client.clone(), Arc::clone(&next));
        tokio::spawn(async move {
            let mut done = 0;
            loop {
                let number = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                if number >= calls {
                    return done;
                }
                let number = number.to_string();
                let reply = client.call(&call("echo").param("number", &number)).await.unwrap();
                assert_eq!(reply.data.0, json!(number));
                done += 1;
            }
        })
    });
    let mut done = 0;
    for worker in workers.collect::<Vec<_>>() {
        done += worker.await.unwrap();
    }
    assert_eq!(done, calls);
    // The library sometimes opens another connection while it waits for one.
    assert!(server.connections() < calls / 10, "{} connections", server.connections());
}
