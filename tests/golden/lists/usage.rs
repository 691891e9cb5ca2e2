//! Lists: repeated, counted and joined parameters; arrays, single rows and strange rows in replies.

use cpanel_tests::{data, fault, misfits, sent};

use super::demo::types::SendParamsMode;
use super::demo::*;

#[test]
fn each_list_is_sent_in_its_own_way() {
    let send = SendParams::new()
        .again(["x", "y"])
        .mode([SendParamsMode::Fast, "odd".into()])
        .add(["one", "two"])
        .file_size([10, 20])
        .with_comma(["a", "b"])
        .with_pipe([1, 2, 3])
        .flags([true, false]);
    let fields = [
        "again=x",
        "again=y",
        "mode=fast",
        "mode=odd",
        "add-1=one",
        "add-2=two",
        "file-1-size=10",
        "file-2-size=20",
        "with_comma=a,b",
        "with_pipe=1|2|3",
        "flags=1",
        "flags=0",
    ];
    assert_eq!(sent(&send), fields);
}

#[test]
fn items_with_the_separator_are_encoded_where_a_flag_can_say_so() {
    let send = || SendParams::new().files(["a b", "c"]).targets(["50%"]);
    assert_eq!(sent(&send()), ["files=a b,c", "targets=50%"]);
    let encoded = ["files=a%20b,c%2Cd", "targets=50%25", "is_encoded=1"];
    for send in [send(), send().is_encoded(false)] {
        assert_eq!(sent(&send.files(["a b", "c,d"])), encoded);
    }
    // Whoever sets the flag has encoded the items.
    let own = || send().is_encoded(true);
    assert_eq!(sent(&own().files(["c%2Cd"])), ["files=c%2Cd", "targets=50%", "is_encoded=1"]);
    let fault = cpanel_core::Request::of(&own().files(["c,d"])).unwrap_err();
    assert!(fault.detail().contains("is_encoded"), "{fault}");
    let fault = cpanel_core::Request::of(&SendParams::new().with_comma(["c,d"])).unwrap_err();
    assert!(fault.detail().contains("with_comma"), "{fault}");
}

#[test]
fn empty_lists_are_not_sent() {
    let none: [&str; 0] = [];
    assert!(sent(&SendParams::new().again(none).with_comma(none)).is_empty());
}

#[test]
fn a_list_may_be_missing_null_blank_or_a_single_row() {
    for json in ["[]", "null", "\"\""] {
        assert!(data::<SendParams>(json).is_empty(), "{json}");
    }
    assert_eq!(data::<SendParams>("\"alone\""), ["alone"]);
    assert_eq!(data::<SendParams>("[\"a\",5]"), ["a", "5"]);
    let rows = data::<Rows>(r#"{"name":"alone","sizes":"7"}"#);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].sizes, [7]);
}

#[test]
fn rows_hold_lists() {
    let json = r#"[{"name":"a","sizes":[1,"2"],"owners":[{"login":"me"}]},{"sizes":null}]"#;
    let rows = data::<Rows>(json);
    assert_eq!(rows[0].sizes, [1, 2]);
    assert_eq!(rows[0].owners[0].login.as_deref(), Some("me"));
    assert_eq!(rows[1].name, None);
    assert!(rows[1].sizes.is_empty() && rows[1].owners.is_empty());
}

#[test]
fn a_scalar_among_rows_is_left_out() {
    let rows = data::<Rows>(r#"[{"name":"a"},"total: 1",{"name":"b"}]"#);
    let names: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(names, ["a", "b"]);
}

#[test]
fn misfits_name_the_row() {
    let json = r#"[{"sizes":[1]},{"sizes":[2,"x"]}]"#;
    assert_eq!(data::<Rows>(json)[1].sizes, [2]);
    assert_eq!(
        misfits::<Rows>(json),
        [r#"$.data[1].sizes[1]: expected an integer, found text: "x""#]
    );
    let json = r#"[{"name":"a","owners":[{"login":[1,2]}]}]"#;
    assert_eq!(data::<Rows>(json)[0].owners[0].login, None);
    assert_eq!(
        misfits::<Rows>(json),
        ["$.data[0].owners[0].login: expected text, found a list: [1,2]"]
    );
    // Where no row is left, the list is lost, and of the data there is nothing else.
    let json = r#"[{"name":"a","sizes":["x"]}]"#;
    assert!(data::<Rows>(json)[0].sizes.is_empty());
    assert_eq!(misfits::<Rows>(json).len(), 1);
    assert_eq!(fault::<Rows>("[5]"), "$.data[0]: expected an object, found a number: 5");
}

#[test]
fn rows_may_be_numbered() {
    let rows = data::<Rows>(r#"{"10":{"name":"c"},"0":{"name":"a"},"1":{"name":"b"}}"#);
    let names: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(names, ["a", "b", "c"]);
    for nothing in ["{}", "[]", "null", "false", r#""""#, r#""null""#] {
        assert!(data::<Rows>(nothing).is_empty(), "{nothing}");
    }
}

#[test]
fn numbered_rows_may_stand_among_other_members() {
    let json = r#"{"count":2,"1":{"name":"b"},"0":{"name":"a"},"more":{"name":"c"}}"#;
    let rows = data::<Rows>(json);
    let names: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(
        misfits::<Rows>(json),
        [
            "$.data.count: expected a number as the name of the row, found a number: 2",
            r#"$.data.more: expected a number as the name of the row, found an object: {"name":"c"}"#,
        ]
    );
    assert_eq!(data::<SendParams>(r#"{"count":2,"0":"a","1":"b"}"#), ["a", "b"]);
    // A number beside the members of a record does not make rows of them.
    let rows = data::<Rows>(r#"{"1":"odd","name":"alone"}"#);
    assert_eq!((rows.len(), rows[0].name.as_deref()), (1, Some("alone")));
}

#[test]
fn rows_may_have_names_instead_of_numbers() {
    let named = r#"{"fern":{"name":"a"},"moss":{"name":"b","sizes":["x"]}}"#;
    let rows = data::<Rows>(named);
    let names: Vec<_> = rows.iter().filter_map(|row| row.name.as_deref()).collect();
    assert_eq!(names, ["a", "b"]);
    let [first, second] = &misfits::<Rows>(named)[..] else { panic!("two misfits") };
    assert!(first.starts_with("$.data: expected a list of rows, without names"), "{first}");
    assert!(second.starts_with("$.data.moss.sizes[0]: "), "{second}");
    // A row of which a member is known is one row.
    assert_eq!(data::<Rows>(r#"{"name":"a","more":{"name":"b"}}"#).len(), 1);
    let within = data::<Rows>(r#"[{"owners":{"fern":{"login":"a"},"moss":{"login":"b"}}}]"#);
    assert_eq!(within[0].owners.len(), 2);
}

#[test]
fn an_object_without_a_known_member_is_no_row() {
    for json in [r#"{"total":0}"#, r#"{"fern":{"name":"a"},"total":0}"#, r#"{"fern":[]}"#] {
        let fault = fault::<Rows>(json);
        let start = "$.data: expected an object with a known member, found an object";
        assert!(fault.starts_with(start), "{fault}");
        // In a record, the list alone is lost.
        let json = format!(r#"[{{"name":"a","owners":{json}}}]"#);
        assert_eq!(data::<Rows>(&json)[0].owners.len(), 0);
        let misfits = misfits::<Rows>(&json);
        assert_eq!(misfits.len(), 1, "{misfits:?}");
        assert!(misfits[0].starts_with("$.data[0].owners: expected an object with"), "{misfits:?}");
    }
    // A row of an array is kept, but told.
    let json = r#"[{"name":"a"},{"total":1},{}]"#;
    assert_eq!(data::<Rows>(json).len(), 3);
    assert_eq!(
        misfits::<Rows>(json),
        [r#"$.data[1]: expected an object with a known member, found an object: {"total":1}"#]
    );
}
