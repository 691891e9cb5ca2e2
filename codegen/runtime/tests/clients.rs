//! The clients: sessions, retries, pages, batches, the mock, transports of a user.
#![cfg(all(feature = "async", feature = "blocking", feature = "mock"))]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cpanel_core::batch::Batch;
use cpanel_core::form::Form;
use cpanel_core::mock::Mock;
use cpanel_core::modifiers::Filter;
use cpanel_core::test_server::{Answer, PASSWORD, TOKEN, TestServer, USER};
use cpanel_core::transport::{BoxFuture, Transport};
use cpanel_core::{
    Api, Call, Caller, Client, Dynamic, DynamicCall, Effect, Error, ErrorKind, Modifiers, Named,
    RawReply, Reply, Request, Retry, SecondFactor, Secret, Service, Upload, blocking,
};
use serde_json::json;

/// A typed endpoint, like the generated ones.
#[derive(Clone)]
struct ListPlants {
    bed: String,
}

impl Named for ListPlants {
    type Data = Vec<i64>;
    const CALL: Call = Call::new(Api::Uapi, "Garden", "list_plants", Effect::Read);

    fn fill(&self, form: &mut Form) {
        form.put("bed", &self.bed);
    }
}

fn list_plants<C: Caller>(client: &C, params: &ListPlants) -> C::Output<Reply<Vec<i64>>> {
    client.call(params)
}

fn plants() -> ListPlants {
    ListPlants { bed: "north".to_owned() }
}

fn garden() -> TestServer {
    let server = TestServer::start();
    server.on("Garden", "list_plants", |received| {
        let rows: Vec<_> = (1..=25).map(serde_json::Value::from).collect();
        Answer::pages_of(&rows, received)
    });
    server
}

#[tokio::test]
async fn one_function_serves_every_client() {
    let server = garden();
    let all: Vec<i64> = (1..=25).collect();
    assert_eq!(list_plants(&server.client(), &plants()).await.unwrap().data, all);
    let blocking = server.blocking_client();
    let found = tokio::task::spawn_blocking(move || list_plants(&blocking, &plants())).await;
    assert_eq!(found.unwrap().unwrap().data, all);
    // The future owns everything that it needs.
    let future = list_plants(&server.client(), &plants());
    assert_eq!(tokio::spawn(future).await.unwrap().unwrap().data, all);
}

#[tokio::test]
async fn modifiers_and_pages() {
    let server = garden();
    let client = server.client();
    let modified = client.with(Modifiers::new().page(3, 10));
    let reply = list_plants(&modified, &plants()).await.unwrap();
    assert_eq!(reply.data, (21..=25).collect::<Vec<_>>());
    assert_eq!(reply.metadata.paginate.unwrap().total_results, Some(25));

    let filter = Modifiers::new().page(1, 10).filter(Filter::contains("name", "f"));
    let mut rows = client.rows(&plants(), filter.clone());
    let mut found = Vec::new();
    while let Some(row) = rows.next_row().await {
        found.push(row.unwrap());
    }
    assert_eq!(found, (1..=25).collect::<Vec<_>>());
    assert_eq!(server.received().len(), 4, "one call, and three pages");
    assert_eq!(server.received()[3].field("api.filter_term_0"), Some("f"));

    let blocking = server.blocking_client();
    let found: Result<Vec<i64>, Error> =
        tokio::task::spawn_blocking(move || blocking.rows(&plants(), filter).collect())
            .await
            .unwrap();
    assert_eq!(found.unwrap().len(), 25);
}

#[test]
fn a_failing_page_ends_the_rows() {
    let server = TestServer::start();
    server.on("Garden", "list_plants", |received| {
        let rows: Vec<_> = (1..=25).map(serde_json::Value::from).collect();
        match received.field("api.paginate_start") {
            Some("11") => Answer::failure("Frost"),
            _ => Answer::pages_of(&rows, received),
        }
    });
    let rows = server.blocking_client().rows(&plants(), Modifiers::new().page(1, 10));
    let rows: Vec<_> = rows.take(100).collect();
    assert_eq!(rows.len(), 11);
    assert!(matches!(&rows[10], Err(error) if error.kind() == ErrorKind::Rejected));
}

#[test]
fn replies_of_a_batch_are_read_as_the_client_reads_others() {
    let server = TestServer::start();
    server.on("Garden", "list_plants", |_| Answer::data(json!([1, "two", 3])));
    let client = server.blocking_client();
    let taken = |client: blocking::Client| {
        let mut batch = Batch::new();
        let handle = batch.add(&plants());
        client.call(&batch).unwrap().data.take(handle)
    };
    let reply = taken(client.clone()).unwrap();
    assert_eq!((reply.data, reply.misfits.len()), (vec![1, 3], 1));
    let error = taken(client.strict()).unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Unreadable, Some("$.data[1]")));
    assert!(error.has_worked());
    server.on("Garden", "list_plants", |_| Answer::data(vec![1; 1000]));
    assert_eq!(taken(client.clone()).unwrap().data.len(), 1000);
    let error = taken(client.max_data_size(1000)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

#[test]
fn the_reasons_of_a_failure_are_within_the_limit_of_the_client() {
    let server = TestServer::start();
    let rows: Vec<_> = (0..1000).map(|n| json!({"reason": format!("No bed {n}.")})).collect();
    let event = json!({"result": 0, "reason": "Frost"});
    let body = json!({"cpanelresult": {"event": event, "data": rows}}).to_string();
    server.otherwise(move |_| Answer::page(200, body.clone()));
    let call = DynamicCall::api2("Garden", "old");
    for (limit, count) in [(1_000_000, 1001), (10_000, 1)] {
        let client = server.blocking_client().max_data_size(limit);
        let error = client.call(&call).unwrap_err();
        assert_eq!((error.kind(), error.reasons().len()), (ErrorKind::Rejected, count), "{limit}");
    }
}

#[test]
fn batches_run_in_order_until_one_fails() {
    let server = garden();
    server.on("Garden", "plant", |received| match received.field("name") {
        Some("weed") => Answer::failure("No weeds"),
        _ => Answer::data(json!(received.fields_named("tag").collect::<Vec<_>>())),
    });
    let client = server.blocking_client();
    let plant = |name: &str| {
        let secret = Secret::new("planted-secret");
        let call = DynamicCall::uapi("Garden", "plant").param("name", name);
        call.value("password", &secret).param("tag", "a").param("tag", "b")
    };
    let mut batch = Batch::new();
    let (first, second) = (batch.add(&plant("fern")), batch.add(&plants()));
    assert!(!format!("{batch:?}").contains("planted"));
    let mut results = client.call(&batch).unwrap().data;
    assert_eq!(results.ran(), 2);
    assert_eq!(results.take(first).unwrap().data.0, json!(["a", "b"]));
    assert_eq!(results.take(second).unwrap().data.len(), 25);

    let mut batch = Batch::new();
    let first = batch.add(&plants());
    let second = batch.add(&plant("weed"));
    let third = batch.add(&plants());
    let mut results = client.call(&batch).unwrap().data;
    assert_eq!(results.ran(), 2);
    assert!(results.take(first).is_ok());
    let error = results.take(second).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected, "{error:?}");
    assert_eq!(error.to_string(), "Garden::plant: failed: No weeds");
    let error = results.take(third).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotRun, "{error:?}");
    assert_eq!(server.received().len(), 2);
}

#[test]
fn batches_that_cannot_be_sent_are_refused() {
    let server = garden();
    let client = server.blocking_client();
    let mut with_files = Batch::new();
    let upload = Upload::bytes("x", *b"x");
    with_files.add(&DynamicCall::uapi("Garden", "upload").file("file-1", upload));
    let mut of_api2 = Batch::new();
    of_api2.add(&DynamicCall::api2("Garden", "old"));
    for batch in [Batch::new(), with_files, of_api2] {
        assert!(
            matches!(&client.call(&batch), Err(error) if error.kind() == ErrorKind::BadArgument)
        );
    }
    assert!(server.received().is_empty());
}

#[test]
fn a_batch_that_does_not_run_at_all_is_an_error() {
    let server = TestServer::start();
    server.on("Batch", "strict", |_| Answer::failure("You cannot use batches."));
    let mut batch = Batch::new();
    batch.add(&plants());
    let error = server.blocking_client().call(&batch).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected, "{error:?}");
}

#[tokio::test]
async fn sessions_with_a_second_factor() {
    let server = garden();
    server.require_second_factor();
    let builder = || server.client_builder().password(USER, PASSWORD);
    let error = list_plants(&builder().build().unwrap(), &plants()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error:?}");
    let error = builder().login().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error:?}");
    assert!(error.to_string().contains("token_incorrect"), "{error}");
    assert!(!format!("{error:?}").contains(PASSWORD));

    let client = builder().second_factor(SecondFactor::code("123456")).login().await.unwrap();
    assert_eq!(list_plants(&client, &plants()).await.unwrap().data.len(), 25);
    let shown = format!("{client:?}");
    assert!(!shown.contains("cpsess") && !shown.contains("cpsession"), "{shown}");
    let last = server.received().pop().unwrap();
    assert!(last.header("authorization").is_none(), "the session alone is shown");
    assert_eq!(last.field("pass"), None);

    let wrong = server.client_builder().password(USER, "wrong").login().await.unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::Refused, "{wrong:?}");
    let token = server.client_builder().login().await.unwrap_err();
    assert_eq!(token.kind(), ErrorKind::BadArgument, "a login needs a password: {token:?}");
}

/// Starts a server that gives an answer the given number of times, and then succeeds.
fn flaky(times: usize, answer: Answer) -> TestServer {
    let server = TestServer::start();
    let count = AtomicUsize::new(0);
    server.otherwise(move |_| {
        if count.fetch_add(1, Ordering::Relaxed) < times {
            answer.clone()
        } else {
            Answer::data(json!([]))
        }
    });
    server
}

#[test]
fn calls_are_sent_again_only_where_that_is_harmless() {
    let soon = Retry::times(3).first_wait(Duration::from_millis(1));
    let busy = || Answer::page(503, "Busy").header("Retry-After", "0");
    let (reading, writing) =
        (DynamicCall::uapi("Garden", "list").read_only(), DynamicCall::uapi("Garden", "plant"));
    let locked = Answer::page(503, "<html>cPHulk lock out").header("Retry-After", "0");
    for (what, answer, call, retry, sent) in [
        ("it is on", busy(), &reading, soon.clone(), 3),
        ("it is off", busy(), &reading, Retry::never(), 1),
        ("it writes", busy(), &writing, soon.clone(), 1),
        ("429", Answer::page(429, "").header("Retry-After", "0"), &reading, soon.clone(), 3),
        ("no Retry-After", Answer::page(503, ""), &reading, soon.clone(), 1),
        (
            "too long",
            Answer::page(503, "").header("Retry-After", "9999"),
            &reading,
            soon.clone(),
            1,
        ),
        ("refused", Answer::page(401, ""), &reading, soon.clone(), 1),
        ("locked out", locked, &reading, soon.clone(), 1),
        ("broken", Answer::Bytes(Vec::new()), &reading, soon.clone(), 1),
        ("often", busy(), &reading, Retry::times(1).first_wait(Duration::from_millis(1)), 2),
    ] {
        let server = flaky(2, answer);
        let outcome = server.blocking_client().retrying(retry).call(call);
        assert_eq!(server.received().len(), sent, "{what}");
        assert_eq!(outcome.is_ok(), sent == 3, "{what}");
    }
}

#[tokio::test]
async fn async_calls_are_sent_again_as_well() {
    let server = flaky(2, Answer::page(429, "").header("Retry-After", "0"));
    let retry = Retry::times(3).first_wait(Duration::from_millis(1));
    let client = server.client_builder().retries(retry).build().unwrap();
    client.call(&DynamicCall::uapi("Garden", "list").read_only()).await.unwrap();
    assert_eq!(server.received().len(), 3);
}

#[tokio::test]
async fn a_mock_answers_as_it_was_told() {
    let mock = Mock::new();
    mock.expect(&plants()).gives(vec![1, 2]);
    mock.expect_any::<ListPlants>().times(2).fails("Frost");
    mock.expect(&DynamicCall::uapi("Garden", "x")).breaks(|| Error::new(ErrorKind::TimedOut, ""));
    let client = mock.client();
    assert_eq!(list_plants(&client, &plants()).await.unwrap().data, [1, 2]);
    for _ in 0..2 {
        let error = list_plants(&client, &plants()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Rejected, "{error:?}");
    }
    let error = client.call(&DynamicCall::uapi("Garden", "x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TimedOut, "{error:?}");
    mock.verify();
    assert_eq!(mock.received().len(), 4);

    // A call with modifiers is another call.
    mock.expect(&plants()).gives(vec![3]);
    let modified = client.with(Modifiers::new().page(1, 5));
    let error = list_plants(&modified, &plants()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unexpected, "{error:?}");
    assert!(error.to_string().contains("api.paginate"), "{error}");
}

#[test]
fn a_mock_says_what_was_not_expected() {
    let mock = Mock::new();
    let call = |secret: &str| {
        let secret = Secret::new(secret);
        DynamicCall::uapi("Garden", "plant").param("name", "fern").value("password", &secret)
    };
    mock.expect(&call("planted-one")).gives(Dynamic::default());
    let error = mock.blocking_client().call(&call("planted-two")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unexpected, "{error:?}");
    let shown = format!("{error} {error:?} {mock:?}");
    assert!(shown.contains("fern") && !shown.contains("planted"), "{shown}");
    let panic = std::panic::catch_unwind(|| mock.verify()).unwrap_err();
    let text = panic.downcast_ref::<String>().unwrap();
    assert!(text.contains("Garden::plant: expected 1 more time(s)"), "{text}");
}

#[test]
fn webmail_has_its_own_way() {
    let server = TestServer::start_as(Service::Webmail);
    server.otherwise(|_| Answer::data(json!([])));
    let client = server.blocking_builder().password(USER, PASSWORD).build().unwrap();
    assert!(list_plants(&client, &plants()).is_ok());
    let outcome = client.call(&DynamicCall::api2("Garden", "old"));
    assert!(matches!(&outcome, Err(error) if error.kind() == ErrorKind::BadArgument));
}

#[test]
fn plain_http_only_where_it_is_asked_for() {
    let server = TestServer::start_plain();
    server.otherwise(|_| Answer::data(json!([])));
    assert!(list_plants(&server.blocking_client(), &plants()).is_ok());
    let refused = blocking::Client::builder(server.url()).build();
    assert!(matches!(&refused, Err(error) if error.kind() == ErrorKind::BadArgument));
}

/// A user's transport. It answers each call with the number of its fields.
#[derive(Debug)]
struct Counting;

impl Counting {
    fn answer(request: &Request) -> RawReply {
        let count = request.form.fields.len();
        RawReply::new(200, format!(r#"{{"status":1,"data":[{count}]}}"#))
    }
}

impl blocking::Transport for Counting {
    fn send(&self, request: &Request) -> Result<RawReply, Error> {
        Ok(Self::answer(request))
    }
}

impl Transport for Counting {
    fn send<'a>(&'a self, request: &'a Request) -> BoxFuture<'a, Result<RawReply, Error>> {
        Box::pin(async { Ok(Self::answer(request)) })
    }
}

#[tokio::test]
async fn transports_of_ones_own() {
    let client = Client::over(Counting);
    assert_eq!(list_plants(&client, &plants()).await.unwrap().data, [1]);
    let paged = blocking::Client::over(Counting).with(Modifiers::new().page(1, 5));
    assert_eq!(list_plants(&paged, &plants()).unwrap().data, [4]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_in_the_middle_of_an_upload_is_heard() {
    use std::io::{Read, Write};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming().take(2) {
            let mut stream = stream.unwrap();
            stream.read_exact(&mut [0; 1000]).unwrap();
            let answer = "HTTP/1.1 401 No\r\nConnection: close\r\nContent-Length: 6\r\n\r\n<html>";
            stream.write_all(answer.as_bytes()).unwrap();
            std::thread::sleep(Duration::from_millis(200));
        }
    });
    let upload = || {
        let big = Upload::bytes("big", vec![0; 20_000_000]);
        DynamicCall::uapi("Garden", "upload").file("file-1", big)
    };
    let client = blocking::Client::builder(&url)
        .token(USER, TOKEN)
        .danger_allow_plain_http()
        .build()
        .unwrap();
    let call = upload();
    let error = tokio::task::spawn_blocking(move || client.call(&call)).await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error:?}");
    let client =
        Client::builder(&url).token(USER, TOKEN).danger_allow_plain_http().build().unwrap();
    let error = client.call(&upload()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error:?}");
}

/// A reader that is interrupted before every piece, and that may end too early.
struct Hesitant {
    hesitates: bool,
    left: usize,
}

impl std::io::Read for Hesitant {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.hesitates = !self.hesitates;
        if self.hesitates {
            return Err(std::io::ErrorKind::Interrupted.into());
        }
        let count = buffer.len().min(self.left);
        buffer[..count].fill(b'x');
        self.left -= count;
        Ok(count)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn readers_may_be_interrupted_but_not_too_short() {
    const LENGTH: usize = 200_000;
    let server = TestServer::start();
    server.on("Garden", "upload", |received| Answer::data(received.files[0].content.len()));
    let upload = |left| {
        let reader = Hesitant { hesitates: false, left };
        DynamicCall::uapi("Garden", "upload")
            .file("file-1", Upload::reader("leaves", LENGTH as u64, reader))
    };
    let blocking = server.blocking_client();
    for left in [LENGTH, LENGTH / 2] {
        let (client, call, start) = (blocking.clone(), upload(left), std::time::Instant::now());
        let waited = tokio::task::spawn_blocking(move || client.call(&call)).await.unwrap();
        for outcome in [waited, server.client().call(&upload(left)).await] {
            match outcome {
                Ok(reply) => assert_eq!((left, &reply.data.0), (LENGTH, &json!(LENGTH))),
                Err(error) => {
                    assert!(left < LENGTH && error.kind() == ErrorKind::Interrupted, "{error:?}");
                    assert!(error.to_string().contains("became shorter"), "{error}");
                }
            }
        }
        // The server waits for the rest of the body, so there is no answer.
        assert!(start.elapsed() < Duration::from_secs(30));
    }
}
