//! Replies that take several forms.

use cpanel_tests::{data, fault, misfits};

use super::demo::types::*;
use super::demo::*;

#[test]
fn forms_of_different_kinds_are_told_apart_by_the_kind() {
    let many = data::<ListOrRecord>(r#"["a","b"]"#);
    assert_eq!(many, ListOrRecordData::Many(vec!["a".to_owned(), "b".to_owned()]));
    let ListOrRecordData::One(one) = data::<ListOrRecord>(r#"{"reason":"none"}"#) else {
        panic!("a record is the other form")
    };
    assert_eq!(one.reason.as_deref(), Some("none"));
    assert_eq!(data::<ListOrRecord>("null"), ListOrRecordData::default());
}

#[test]
fn rows_in_an_object_are_a_list() {
    for (json, names) in [
        (r#"[{"name":"a"}]"#, &["a"][..]),
        (r#"{"1":{"name":"b"},"0":{"name":"a"}}"#, &["a", "b"]),
        (r#"{"name":"a"}"#, &["a"]),
    ] {
        let RecordsOrRecordData::Listed(rows) = data::<RecordsOrRecord>(json) else {
            panic!("{json} is a list")
        };
        let found: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
        assert_eq!(found, names, "{json}");
    }
    for json in [r#"{"main":"a"}"#, r#"{"x":{},"main":null}"#, "{}"] {
        let data = data::<RecordsOrRecord>(json);
        assert!(matches!(data, RecordsOrRecordData::Grouped(_)), "{json}");
    }
}

#[test]
fn records_are_told_apart_by_a_member() {
    let jobs = data::<Jobs>(r#"[{"command":"x","linekey":"abc"},{"count":2}]"#);
    let [JobsRow::Job(job), JobsRow::Count(count)] = &jobs[..] else { panic!("{jobs:?}") };
    assert_eq!((job.linekey.as_str(), job.command.as_deref()), ("abc", Some("x")));
    assert_eq!(count.count, Some(2));
}

#[test]
fn a_scalar_or_a_map() {
    let value = |json: &str| data::<ScalarOrMap>(&format!("{{\"value\":{json}}}")).value;
    assert_eq!(value("7"), Some(ScalarOrMapDataValue::Text("7".to_owned())));
    let Some(ScalarOrMapDataValue::Table(table)) = value(r#"{"a":"b"}"#) else { panic!("a map") };
    assert_eq!(table["a"], "b");
    assert_eq!(value("[]"), Some(ScalarOrMapDataValue::Table(Default::default())));
    assert_eq!(value("null"), None);
}

#[test]
fn empty_text_is_nothing_unless_it_is_a_value_of_a_form() {
    for nothing in ["null", "false", r#""""#] {
        assert_eq!(data::<ListOrRecord>(nothing), ListOrRecordData::default(), "{nothing}");
        assert_eq!(data::<NumberOrList>(nothing), NumberOrListData::default(), "{nothing}");
    }
    assert_eq!(data::<NumberOrList>(r#""7""#), NumberOrListData::Count(7));
    let value = data::<ScalarOrMap>(r#"{"value":""}"#).value;
    assert_eq!(value, Some(ScalarOrMapDataValue::Text(String::new())));
}

#[test]
fn a_form_that_there_is_not_is_a_fault() {
    let wanted = "$.data: expected one of the forms of ListOrRecordData, found ";
    assert_eq!(fault::<ListOrRecord>("5"), format!("{wanted}a number: 5"));
    assert_eq!(fault::<ListOrRecord>("true"), format!("{wanted}true"));
    let misfits = misfits::<Jobs>(r#"[{"count":"x"}]"#);
    assert_eq!(misfits, [r#"$.data[0].count: expected an integer, found text: "x""#]);
}

#[cfg(feature = "serde")]
#[test]
fn forms_come_back_from_serde_as_they_went() {
    let jobs = data::<Jobs>(r#"[{"command":"x","linekey":"abc"},{"count":2}]"#);
    let written = serde_json::to_value(&jobs).unwrap();
    assert_eq!(serde_json::from_value::<Vec<JobsRow>>(written).unwrap(), jobs);
}
