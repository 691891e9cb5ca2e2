//! Text and bytes that travel in Base64: sent encoded, read decoded.

use cpanel_core::Base64;
use cpanel_tests::{data, misfits, sent};

use super::demo::*;

#[test]
fn text_and_bytes_are_sent_encoded() {
    assert_eq!(sent(&Keep::new("fern")), ["content=ZmVybg=="]);
    let bytes: &[u8] = &[0xff, 0x00];
    let keep = Keep::new(bytes).parts(["a", "b"]).notes(["", "moss, ivy"]);
    let fields = ["content=/wA=", "parts=YQ==", "parts=Yg==", "notes=,bW9zcywgaXZ5"];
    assert_eq!(sent(&keep), fields);
}

#[test]
fn members_are_read_decoded() {
    let read = data::<Keep>(r#"{"name":"ZmVybg","parts":["YQ==","/w=="],"labels":{"x":"Yg=="}}"#);
    assert_eq!(read.name.unwrap().text(), "fern");
    assert_eq!(read.parts, [Base64::from("a"), Base64::from(&[0xff_u8][..])]);
    assert_eq!(read.parts[1].text(), "\u{FFFD}");
    assert_eq!(read.labels["x"].bytes(), b"b");
    assert_eq!(data::<Keep>(r#"{"name":null}"#).name, None);
}

#[test]
fn what_is_no_base64_is_a_misfit() {
    let json = r#"{"name":"?","parts":["YQ==","?"]}"#;
    let read = data::<Keep>(json);
    assert_eq!((read.name, read.parts), (None, vec![Base64::from("a")]));
    assert_eq!(
        misfits::<Keep>(json),
        [
            r#"$.data.name: expected Base64, found text: "?""#,
            r#"$.data.parts[1]: expected Base64, found text: "?""#,
        ]
    );
}
