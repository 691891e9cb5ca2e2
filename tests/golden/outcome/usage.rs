//! API 2: the first row says whether the call worked.

use cpanel_core::{Api, Named, RawReply, decode};
use cpanel_tests::{data, sent};

use super::demo::*;

#[test]
fn a_call_knows_its_flag() {
    assert_eq!(AddLine::CALL.api, Api::Api2);
    let flag = AddLine::CALL.row_flag.expect("a flag");
    assert_eq!((flag.flag, flag.text), ("status", &["statusmsg", "reason"][..]));
    assert_eq!(List::CALL.row_flag, None);
    assert_eq!(sent(&AddLine::new("true")), ["command=true"]);
}

#[test]
fn a_good_row_is_read() {
    let rows = data::<AddLine>(r#"[{"linekey":"abc","status":"1"}]"#);
    assert_eq!(rows[0].linekey.as_deref(), Some("abc"));
}

#[test]
fn a_bad_row_is_a_failure_with_its_reason() {
    let body = r#"{"cpanelresult":{"event":{"result":1},"data":[{"status":0,"statusmsg":"It is there already."}]}}"#;
    let error = decode::<<AddLine as cpanel_core::Endpoint>::Data>(
        &AddLine::CALL,
        RawReply::new(200, body),
    );
    let error = error.unwrap_err();
    assert!(error.is_rejected(), "{error:?}");
    assert_eq!(error.reasons(), ["It is there already."]);
}
