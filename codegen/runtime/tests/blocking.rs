//! The blocking client over HTTPS, without any other client.
#![cfg(feature = "blocking")]

use cpanel_core::test_server::{Answer, PASSWORD, TestServer, USER};
use cpanel_core::{Caller, DynamicCall, ErrorKind, SecondFactor, Upload};
use serde_json::json;

fn list_beds() -> DynamicCall {
    DynamicCall::uapi("Garden", "list_beds").read_only()
}

fn garden() -> TestServer {
    let server = TestServer::start();
    server.on("Garden", "list_beds", |_| Answer::data(json!(["north", "south"])));
    server.on("Garden", "plant", |_| Answer::failure("The bed is full."));
    server.on("Garden", "upload", |call| Answer::data(call.files.len()));
    server
}

#[test]
fn calls_are_made_with_each_kind_of_credentials() {
    let server = garden();
    let session = server.blocking_builder().password(USER, PASSWORD).login().unwrap();
    let basic = server.blocking_builder().password(USER, PASSWORD).build().unwrap();
    for client in [server.blocking_client(), basic, session] {
        assert_eq!(client.call(&list_beds()).unwrap().data.0, json!(["north", "south"]));
        let error = client.call(&DynamicCall::uapi("Garden", "plant")).unwrap_err();
        assert_eq!(error.reasons(), ["The bed is full."]);
        let upload = Upload::bytes("beds.txt", *b"north");
        let upload = DynamicCall::uapi("Garden", "upload").file("file-1", upload);
        assert_eq!(client.call(&upload).unwrap().data.0, json!(1));
    }
    let wrong = server.blocking_builder().token(USER, "wrong").build().unwrap();
    assert_eq!(wrong.call(&list_beds()).unwrap_err().kind(), ErrorKind::Refused);
}

#[test]
fn a_second_factor_is_sent_with_the_login() {
    let server = garden();
    server.require_second_factor();
    let builder = || server.blocking_builder().password(USER, PASSWORD);
    assert_eq!(builder().login().unwrap_err().kind(), ErrorKind::Refused);
    let client = builder().second_factor(SecondFactor::code("123456")).login().unwrap();
    assert!(client.call(&list_beds()).is_ok());
}

#[cfg(feature = "totp")]
#[test]
fn a_second_factor_is_made_from_its_secret() {
    use cpanel_core::test_server::TOTP_SECRET;
    let server = garden();
    server.require_second_factor();
    let builder = || server.blocking_builder().password(USER, PASSWORD);
    let client = builder().second_factor(SecondFactor::secret(TOTP_SECRET)).login().unwrap();
    assert!(client.call(&list_beds()).is_ok());
    let error = builder().second_factor(SecondFactor::secret("not base 32!")).login().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::BadArgument, "{error:?}");
    assert!(!format!("{error:?}").contains("not base 32!"));
}
