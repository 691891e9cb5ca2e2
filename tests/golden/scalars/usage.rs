//! Every scalar: how it is sent, and all the forms in which it may come back.

use cpanel_core::{Effect, Limit, Named, Timestamp};
use cpanel_tests::{data, fault, misfits, sent};

use super::demo::*;

#[test]
fn scalars_are_sent_as_text() {
    let nothing = Measure::new();
    assert!(sent(&nothing).is_empty());
    let all = Measure::new()
        .label("a b+c")
        .count(-7)
        .ratio(1.5)
        .active(true)
        .since(1_700_000_000)
        .quota(Limit::Unlimited);
    let fields =
        ["label=a b+c", "count=-7", "ratio=1.5", "active=1", "since=1700000000", "quota=unlimited"];
    assert_eq!(sent(&all), fields);
    assert_eq!(sent(&Measure::new().active(false).quota(250)), ["active=0", "quota=250"]);
}

#[test]
fn a_call_knows_its_name() {
    assert_eq!(Measure::CALL.to_string(), "Demo::measure");
    assert_eq!(Measure::CALL.effect, Effect::Read);
}

#[test]
fn integers_come_in_many_forms() {
    let count = |json: &str| data::<Measure>(&format!("{{\"count\":{json}}}")).count;
    for json in ["12", "\"12\"", "12.0", "\"12.00\"", "\" 12 \""] {
        assert_eq!(count(json), Some(12), "{json}");
    }
    for json in ["\"\"", "null"] {
        assert_eq!(count(json), None, "{json}");
    }
    assert_eq!(count("\"5368709120\""), Some(5_368_709_120));
}

#[test]
fn numbers_come_in_many_forms() {
    let ratio = |json: &str| data::<Measure>(&format!("{{\"ratio\":{json}}}")).ratio;
    assert_eq!(ratio("12.5"), Some(12.5));
    assert_eq!(ratio("\"12.5\""), Some(12.5));
    assert_eq!(ratio("\"12.00\""), Some(12.0));
    assert_eq!(ratio("\"\""), None);
}

#[test]
fn flags_come_in_many_forms() {
    let active = |json: &str| data::<Measure>(&format!("{{\"active\":{json}}}")).active;
    for json in ["1", "\"1\"", "true", "\"y\"", "\"yes\"", "\"on\"", "\"enabled\""] {
        assert_eq!(active(json), Some(true), "{json}");
    }
    for json in ["0", "\"0\"", "false", "\"n\"", "\"no\"", "\"off\"", "\"disabled\""] {
        assert_eq!(active(json), Some(false), "{json}");
    }
    for json in ["\"\"", "null"] {
        assert_eq!(active(json), None, "{json}");
    }
}

#[test]
fn limits_come_in_many_forms() {
    let quota = |json: &str| data::<Measure>(&format!("{{\"quota\":{json}}}")).quota;
    for json in ["500", "\"500\"", "\"500.00\""] {
        assert_eq!(quota(json), Some(Limit::Of(500.0)), "{json}");
    }
    for json in ["\"unlimited\"", "\"∞\""] {
        assert_eq!(quota(json), Some(Limit::Unlimited), "{json}");
    }
    assert_eq!(quota("0"), Some(Limit::Of(0.0)));
    assert_eq!(quota("\"\""), None);
}

#[test]
fn text_may_be_a_number_and_time_may_be_text() {
    let read = data::<Measure>(r#"{"label":5,"since":"1700000000"}"#);
    assert_eq!(read.label.as_deref(), Some("5"));
    assert_eq!(read.since, Some(Timestamp(1_700_000_000)));
}

#[test]
fn unknown_members_are_passed_over_and_missing_ones_are_nothing() {
    let read = data::<Measure>(r#"{"novelty":{"deep":[1,2,{"x":null}]},"count":3}"#);
    assert_eq!(read.count, Some(3));
    assert_eq!(read.label, None);
    assert_eq!(data::<Measure>("[]"), data::<Measure>("null"));
}

#[test]
fn a_record_without_a_known_member_is_told() {
    let json = r#"{"novelty":1,"other":{"count":3}}"#;
    assert_eq!(data::<Measure>(json), data::<Measure>("null"));
    let told = misfits::<Measure>(json);
    let start = "$.data: expected an object with a known member, found an object";
    assert!(told.len() == 1 && told[0].starts_with(start), "{told:?}");
    assert!(misfits::<Measure>("{}").is_empty());
}

#[test]
fn data_may_be_a_scalar() {
    assert_eq!(data::<Version>("\"11.100\"").as_deref(), Some("11.100"));
    assert_eq!(data::<Version>("null"), None);
    assert_eq!(data::<Total>("\"7\""), Some(7));
    assert_eq!(data::<Enabled>("\"0\""), Some(false));
}

#[test]
fn misfits_cost_their_member_alone() {
    let json = r#"{"label":{"a":1},"count":"twelve","ratio":[1,2],"active":"maybe","since":7}"#;
    let read = data::<Measure>(json);
    assert_eq!((read.label, read.count, read.ratio, read.active), (None, None, None, None));
    assert_eq!(read.since, Some(Timestamp(7)));
    assert_eq!(
        misfits::<Measure>(json),
        [
            r#"$.data.label: expected text, found an object: {"a":1}"#,
            r#"$.data.count: expected an integer, found text: "twelve""#,
            "$.data.ratio: expected a number, found a list: [1,2]",
            r#"$.data.active: expected a flag, found text: "maybe""#,
        ]
    );
}

#[test]
fn nothing_comes_in_many_forms_and_a_value_is_not_lost() {
    for nothing in ["null", "{}", "[]", "false", r#""""#, r#""null""#] {
        let json = format!(r#"{{"count":{nothing},"ratio":{nothing},"quota":{nothing}}}"#);
        let read = data::<Measure>(&json);
        assert_eq!((read.count, read.ratio, read.quota), (None, None, None), "{nothing}");
        assert!(misfits::<Measure>(&json).is_empty(), "{nothing}");
    }
    let read = data::<Measure>(r#"{"active":false,"label":""}"#);
    assert_eq!((read.active, read.label.as_deref()), (Some(false), Some("")));
    let read = data::<Measure>(r#"{"active":[],"label":{}}"#);
    assert_eq!((read.active, read.label), (None, None));
    let label = |json: &str| data::<Measure>(&format!("{{\"label\":{json}}}")).label;
    assert_eq!(label("false"), None);
    for (json, text) in [("true", "true"), (r#""false""#, "false"), (r#""null""#, "null")] {
        assert_eq!(label(json).as_deref(), Some(text));
    }
}

#[test]
fn data_of_another_kind_is_a_fault() {
    assert_eq!(fault::<Measure>("5"), "$.data: expected an object, found a number: 5");
    assert_eq!(
        fault::<Total>("\"many\""),
        r#"$.data: expected an integer, found text: "many""#
    );
}
