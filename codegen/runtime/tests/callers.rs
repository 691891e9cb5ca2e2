//! Callers: time limits of single calls, clients behind references and `Arc`, and arguments that are refused before
//! anything is sent.
#![cfg(all(feature = "async", feature = "blocking", feature = "mock"))]

use std::sync::Arc;
use std::time::{Duration, Instant};

use cpanel_core::form::Form;
use cpanel_core::mock::Mock;
use cpanel_core::test_server::{Answer, TOKEN, TestServer, USER};
use cpanel_core::{
    AnyClient, AsyncCaller, Call, Caller, Client, Dynamic, DynamicCall, Effect, Error, ErrorKind,
    Modifiers, Modify, Named, Reply, Request, SideEffect, blocking,
};

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Runtime::new().unwrap()
}

#[test]
fn one_call_may_have_a_time_limit_of_its_own() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::Stall(Vec::new()));
    let call = DynamicCall::uapi("Garden", "plant");
    // On a busy machine, connecting alone may take a second.
    let (limit, longer) = (Duration::from_secs(3), Duration::from_secs(600));
    let client = server.client_builder().timeout(longer).build().unwrap().timeout(limit);
    let blocking = server.blocking_builder().timeout(longer).build().unwrap().timeout(limit);
    let start = Instant::now();
    for error in
        [runtime().block_on(client.call(&call)).unwrap_err(), blocking.call(&call).unwrap_err()]
    {
        assert!(error.is_timeout(), "{error:?}");
        assert_eq!(error.effect(), SideEffect::Unknown);
    }
    // Far below the time limit of the clients, and far above the time limit of the calls.
    assert!(start.elapsed() < Duration::from_secs(60));
    // A longer limit works too.
    server.otherwise(|_| {
        std::thread::sleep(Duration::from_millis(400));
        Answer::data(1)
    });
    let client = server.client_builder().timeout(Duration::from_millis(100)).build().unwrap();
    assert!(runtime().block_on(client.timeout(longer).call(&call)).is_ok());
    let blocking = server.blocking_builder().timeout(Duration::from_millis(100)).build().unwrap();
    assert!(blocking.timeout(longer).call(&call).is_ok());
}

/// A user's function that accepts any async caller.
async fn ask(client: &impl AsyncCaller) -> Result<Reply<Dynamic>, Error> {
    client.call_async(&DynamicCall::uapi("Garden", "list").read_only()).await
}

/// A function that accepts any caller, like the generated ones.
fn list<C: Caller + ?Sized>(client: &C) -> C::Output<Reply<Dynamic>> {
    client.call(&DynamicCall::uapi("Garden", "list").read_only())
}

#[test]
fn callers_may_be_held_in_every_way() {
    let mock = Mock::new();
    mock.expect(&DynamicCall::uapi("Garden", "list")).any_times().gives(Dynamic(1.into()));
    let sorted = DynamicCall::uapi("Garden", "list").param("api.paginate", "1");
    let sorted = sorted.param("api.paginate_start", "1").param("api.paginate_size", "5");
    mock.expect(&sorted).gives(Dynamic(2.into()));
    let client = mock.client();
    let shared = Arc::new(client.clone());
    runtime().block_on(async {
        for reply in [ask(&client).await, ask(&&client).await, ask(&shared).await] {
            assert_eq!(reply.unwrap().data.0, 1);
        }
        assert_eq!(ask(&client.with(Modifiers::new().part(1, 5))).await.unwrap().data.0, 2);
        for reply in [list(&client).await, list(&&client).await, list(&shared).await] {
            assert_eq!(reply.unwrap().data.0, 1);
        }
        // The future of such a call can be spawned.
        let spawned = tokio::spawn(async move { ask(&shared).await });
        assert!(spawned.await.unwrap().is_ok());
    });
    let blocking = Arc::new(mock.blocking_client());
    assert!(list(&blocking).is_ok() && list(&&*blocking).is_ok());
    mock.verify();
}

/// Half of the calls had no modifiers, and the server repeated their token.
fn check(outcomes: Vec<Result<Reply<Dynamic>, Error>>) {
    let (worked, failed): (Vec<_>, Vec<_>) = outcomes.into_iter().partition(Result::is_ok);
    assert_eq!((worked.len(), failed.len()), (3, 3));
    assert!(worked.into_iter().all(|reply| reply.unwrap().data.0 == "5"));
    assert!(failed.into_iter().all(|error| error.unwrap_err().reasons() == ["You are …."]));
}

#[test]
fn a_client_may_be_chosen_when_the_program_runs() {
    let server = TestServer::start();
    server.otherwise(|received| match received.field("api.paginate_size") {
        Some(size) => Answer::data(size),
        None => Answer::failure(format!("You are {TOKEN}.")),
    });
    let first = Modifiers::new().part(1, 5);
    let client = server.client();
    let clients: [Box<dyn AnyClient>; 2] =
        [Box::new(client.clone()), Box::new(client.with(first.clone()))];
    let shared: Arc<dyn AnyClient> = Arc::new(client);
    runtime().block_on(async {
        let mut outcomes = Vec::new();
        for client in &clients {
            outcomes.extend([list(client).await, ask(client).await, list(&**client).await]);
        }
        check(outcomes);
        // Modifiers over any client, and a spawned call.
        let with = shared.with(first.clone());
        let spawned = tokio::spawn(async move { [ask(&shared).await, ask(&with).await] });
        let [plain, with] = spawned.await.unwrap();
        assert!(plain.is_err() && with.unwrap().data.0 == "5");
    });
    let client = server.blocking_client();
    let clients: [Box<dyn blocking::AnyClient>; 2] =
        [Box::new(client.clone()), Box::new(client.with(first))];
    check(
        clients.iter().flat_map(|client| [list(client), list(&**client), list(&client)]).collect(),
    );
}

/// An endpoint with a list that cPanel splits at commas.
struct Remove(Vec<String>);

impl Named for Remove {
    type Data = ();
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Garden", "remove", Effect::Write);

    fn fill(&self, form: &mut Form) {
        form.joined("plants", ",", &self.0);
    }
}

#[test]
fn an_item_that_would_be_split_is_refused() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(()));
    let client = server.blocking_client();
    let remove = |items: &[&str]| Remove(items.iter().map(ToString::to_string).collect());
    let error = client.call(&remove(&["fern", "moss,ivy"])).unwrap_err();
    assert_eq!((error.kind(), error.effect()), (ErrorKind::BadArgument, SideEffect::None));
    assert!(error.to_string().contains("plants") && !error.to_string().contains("ivy"), "{error}");
    let mut batch = cpanel_core::Batch::new();
    let _ = batch.add(&remove(&["moss,ivy"]));
    assert_eq!(client.call(&batch).unwrap_err().kind(), ErrorKind::BadArgument);
    assert!(server.received().is_empty());
    assert!(client.call(&remove(&["fern", "moss"])).is_ok());
}

#[test]
fn what_would_be_refused_is_not_sent() {
    let server = TestServer::start();
    for error in [
        Client::builder(server.url()).build().unwrap_err(),
        blocking::Client::builder(server.url()).build().unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::BadArgument);
        assert!(error.to_string().contains("credentials"), "{error}");
    }
    let client = Client::builder("https://example.com:2083").token(USER, TOKEN).build().unwrap();
    let call = DynamicCall::uapi("Garden", "plant");
    let error = runtime().block_on(client.on_behalf_of("other").call(&call)).unwrap_err();
    assert!(error.to_string().contains("2087"), "{error}");
    assert!(server.received().is_empty());
}

#[test]
fn a_call_with_an_empty_json_body_sends_an_object() {
    let server = TestServer::start();
    server.otherwise(|_| Answer::data(1));
    server.blocking_client().call(&DynamicCall::uapi("Garden", "plant").json_body()).unwrap();
    assert_eq!(server.received()[0].body, b"{}");
    let request = Request::of(&DynamicCall::uapi("Garden", "plant")).unwrap();
    assert_eq!(request.timeout, None);
}
