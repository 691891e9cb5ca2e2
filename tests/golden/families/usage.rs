//! Parameters that are read in step are one list of records.

use cpanel_tests::sent;

use super::demo::types::*;
use super::demo::*;

#[test]
fn an_item_is_sent_under_its_number() {
    let filter = StoreFilter::new(
        "spam",
        [
            StoreFilterRule::new("$header_from:", StoreFilterRuleMatch::Contains)
                .val("x")
                .opt("or"),
            StoreFilterRule::new("$header_subject:", "is"),
            StoreFilterRule::new("$body", "begins").val("y"),
        ],
        [StoreFilterDelivery::new("save").dest("/dev/null")],
    );
    let fields = [
        "filtername=spam",
        "part1=$header_from:",
        "match1=contains",
        "val1=x",
        "opt1=or",
        "part2=$header_subject:",
        "match2=is",
        "part3=$body",
        "match3=begins",
        "val3=y",
        "action1=save",
        "dest1=/dev/null",
    ];
    assert_eq!(sent(&filter), fields);
}

#[test]
fn without_a_number_the_names_are_repeated_in_step() {
    let reorder = Reorder::new().targets([
        ReorderTarget::new().host("a.example.com").port(1),
        ReorderTarget::new().host("b.example.com").port(2),
    ]);
    let fields = ["host=a.example.com", "port=1", "host=b.example.com", "port=2"];
    assert_eq!(sent(&reorder), fields);
    assert!(sent(&Reorder::new()).is_empty());
}

#[test]
fn a_record_that_was_read_can_be_sent_again() {
    let host = "a.example.com".to_owned();
    let mut target = Target { host, port: 1, ..Target::default() };
    let again = ReorderTarget::try_from(target.clone()).unwrap();
    assert_eq!(sent(&Reorder::new().targets([again])), ["host=a.example.com", "port=1"]);
    // It has no kind, which is required.
    let error = AddTargetsTarget::try_from(target.clone()).unwrap_err();
    assert!(error.to_string().contains("the record has no `kind`"), "{error}");
    target.kind = Some(Kind::Mail);
    let more = AddTargets::new([AddTargetsTarget::try_from(target).unwrap().note("x")]);
    assert_eq!(sent(&more), ["host1=a.example.com", "kind1=mail", "port1=1", "note1=x"]);
}

#[cfg(feature = "serde")]
#[test]
fn serde_has_the_names_of_the_wire() {
    let json = serde_json::json!({
        "filtername": "spam",
        "rules": [{"part*": "$body", "match*": "is"}],
        "steps": [{"action*": "save"}],
    });
    let filter: StoreFilter = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(sent(&filter), ["filtername=spam", "part1=$body", "match1=is", "action1=save"]);
    let written = serde_json::to_value(&filter).unwrap();
    assert_eq!(serde_json::from_value::<StoreFilter>(written).unwrap(), filter);
    let mut odd = json;
    odd["filternmae"] = "spam".into();
    assert!(serde_json::from_value::<StoreFilter>(odd).is_err());
    // Lists may be missing.
    assert!(sent(&serde_json::from_value::<Reorder>(serde_json::json!({})).unwrap()).is_empty());
}
