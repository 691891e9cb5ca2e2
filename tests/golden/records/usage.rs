//! Records within records, members that are always there, and members that may be missing.

use cpanel_core::Dynamic;
use cpanel_tests::{data, fault, misfits};
use serde_json::json;

use super::demo::*;

#[test]
fn records_nest() {
    let read = data::<ReadParams>(
        r#"{"id":"1","name":"n","tags":["t"],"usage":{"bytes":"5368709120","parts":[{"path":"/"}]},
            "addresses":[{"street":"A"},{}],"anything":{"a":[1]}}"#,
    );
    assert_eq!((read.id, read.name.as_str(), &read.tags[..]), (1, "n", &["t".to_owned()][..]));
    let usage = read.usage.expect("usage");
    assert_eq!(usage.bytes, Some(5_368_709_120));
    assert_eq!(usage.parts[0].path, "/");
    assert_eq!(read.addresses.len(), 2);
    assert_eq!(read.anything, Some(Dynamic(json!({"a": [1]}))));
}

#[test]
fn records_are_shown_with_their_members() {
    let read = data::<ReadParams>(
        r#"{"id":1,"name":"n","tags":["t"],"usage":{"bytes":2,"parts":[{"path":"/"}]},"addresses":[]}"#,
    );
    let usage = "Some(ReadParamsDataUsage { bytes: Some(2), parts: [ReadParamsDataUsagePart { path: \"/\" }] })";
    let shown = format!(
        "ReadParamsData {{ id: 1, name: \"n\", tags: [\"t\"], usage: {usage}, addresses: [], old: None, \
         anything: None }}"
    );
    assert_eq!(format!("{read:?}"), shown);
}

#[test]
fn an_object_may_be_an_empty_array_or_null() {
    let read = data::<ReadParams>(r#"{"id":1,"name":"","tags":[],"usage":[],"addresses":null}"#);
    assert_eq!(read.usage, Some(Default::default()));
    assert!(read.addresses.is_empty());
    let read = data::<ReadParams>(r#"{"id":1,"name":"","tags":[],"usage":null}"#);
    assert_eq!(read.usage, None);
}

#[test]
fn what_is_always_there_must_be_there() {
    let missing = "expected a value, which the record requires, found nothing";
    let place = fault::<ReadParams>(r#"{"id":1,"tags":[]}"#);
    assert_eq!(place, format!("$.data.name: {missing}"));
    let place = fault::<ReadParams>(r#"{"id":null,"name":"n","tags":[]}"#);
    assert_eq!(place, "$.data.id: expected an integer, found null");
    // Within a member, it costs the row, and the list where no row is left.
    let json = |parts: &str| {
        format!(r#"{{"id":1,"name":"n","tags":[],"usage":{{"bytes":1,"parts":{parts}}}}}"#)
    };
    let some = json(r#"[{},{"path":"/"}]"#);
    let usage = data::<ReadParams>(&some).usage.expect("usage");
    assert_eq!(usage.parts.len(), 1);
    let lost = [format!("$.data.usage.parts[0].path: {missing}")];
    assert_eq!(misfits::<ReadParams>(&some), lost);
    let none = json("[{}]");
    let usage = data::<ReadParams>(&none).usage.expect("usage");
    assert_eq!((usage.bytes, usage.parts.len()), (Some(1), 0));
    assert_eq!(misfits::<ReadParams>(&none), lost);
}

#[test]
fn a_record_without_members_reads_anything() {
    assert_eq!(data::<Empty>(r#"{"a":1}"#), data::<Empty>("[]"));
}
