//! Secrets never appear in `Debug`, in errors, or in logs at the level `trace`.
#![cfg(all(feature = "async", feature = "blocking", feature = "tracing"))]

use std::io::Write;
use std::sync::{Arc, Mutex};

use cpanel_core::form::Form;
use cpanel_core::test_server::{Answer, PASSWORD, TestServer, USER};
use cpanel_core::{
    Api, Batch, Call, Caller, DynamicCall, Effect, Named, Request, SecondFactor, Secret, Service,
};

/// Collects everything that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const TOKEN: &str = "plantedTOKEN8841";
const PARAMETER: &str = "planted-parameter-9023";

struct Beds;

impl Named for Beds {
    type Data = Vec<i64>;
    const CALL: Call = Call::new(Api::Uapi, "Garden", "beds", Effect::Read);

    fn fill(&self, _: &mut Form) {}
}

/// Logs everything that this process logs from now on.
fn log_everything() -> Log {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .init();
    log::trace!("marker of the log crate");
    log
}

#[test]
fn nothing_secret_is_logged_or_shown() {
    let log = log_everything();
    let server = TestServer::start();
    server.on("Garden", "plant", |_| Answer::data(1));
    server.on("Garden", "echo", |received| {
        Answer::failure(format!("You said {}.", received.field("password").unwrap_or_default()))
    });
    server.on("Garden", "break", |_| Answer::Bytes(Vec::new()));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut shown = String::new();
    let secret = Secret::new(PARAMETER);
    let asynchronous =
        |builder: cpanel_core::ClientBuilder<cpanel_core::Client>| builder.build().unwrap();
    let session = server.client_builder().password(USER, PASSWORD);
    let session = session.second_factor(SecondFactor::code("482913"));
    let session = runtime.block_on(session.login()).unwrap();
    let blocking_session = server.blocking_builder().password(USER, PASSWORD).login().unwrap();
    for name in ["plant", "echo", "break", "unknown"] {
        for call in [DynamicCall::uapi("Garden", name), DynamicCall::api2("Garden", name)] {
            let call = call.value("password", &secret);
            let as_json = call.clone().json("inner", &vec![secret.clone()]);
            let mut form = Form::default();
            form.json_text("one", &secret);
            form.json_each("each", std::slice::from_ref(&secret));
            form.joined("all", "|", &[secret.clone(), secret.clone()]);
            shown += &format!("{call:?} {as_json:?} {:?} {form:?}", Request::of(&as_json));
            let wrong = server.client_builder().token(USER, TOKEN);
            for client in [server.client(), asynchronous(wrong), session.clone()] {
                shown += &format!(
                    "{client:?} {:?}",
                    runtime
                        .block_on(client.call(&call))
                        .map_err(|e| e.to_string() + &format!("{e:?}"))
                );
            }
            let wrong = server.blocking_builder().token(USER, TOKEN).build().unwrap();
            let basic = server.blocking_builder().password(USER, PASSWORD).build().unwrap();
            let proxy = "http://gardener:planted-proxy-5566@127.0.0.1:1";
            let proxied = server.blocking_builder().proxy(proxy).build().unwrap();
            let session = blocking_session.clone();
            for client in [server.blocking_client(), wrong, basic, session, proxied] {
                shown += &format!(
                    "{client:?} {:?}",
                    client.call(&call).map_err(|e| e.to_string() + &format!("{e:?}"))
                );
            }
        }
    }
    // A reply of a batch is logged when it is taken.
    server.on("Garden", "beds", |_| Answer::data(vec!["1", "two"]));
    let mut batch = Batch::new();
    let beds = batch.add(&Beds);
    server.blocking_client().call(&batch).unwrap().data.take(beds).unwrap();
    let builder = server.client_builder().token(USER, TOKEN).service(Service::Cpanel);
    shown += &format!("{builder:?} {:?}", server.received());
    let logged = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    for wanted in [
        "cpanel_call",
        "marker of the log crate",
        "module=Garden",
        "duration_ms=",
        "status=200",
        "function=beds path=\"$.data[1]\"",
    ] {
        assert!(logged.contains(wanted), "{wanted} is not in the log");
    }
    assert!(shown.contains("Garden::echo"), "the errors are looked at");
    assert_no_secret("log", &logged);
    assert_no_secret("Debug or error", &shown);
}

#[track_caller]
fn assert_no_secret(place: &str, text: &str) {
    let server_token = cpanel_core::test_server::TOKEN;
    let basic = "bG9vcGJhY2s6";
    for secret in [
        TOKEN,
        PARAMETER,
        PASSWORD,
        server_token,
        basic,
        "482913",
        "planted-proxy",
        "Z2FyZGVuZXI6cGxhbnRlZC1wcm94eS01NTY2",
        "cpsess0123",
        "loopback%3asession",
    ] {
        if let Some((before, _)) = text.split_once(secret) {
            let around: String = before.chars().rev().take(300).collect();
            let around: String = around.chars().rev().collect();
            panic!("{secret} in {place} after: {around}");
        }
    }
}
