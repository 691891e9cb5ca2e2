//! A record of twenty members, which the benchmark of reading uses.

use cpanel_tests::data;

use super::demo::types::ListRowKind;
use super::demo::*;

#[test]
fn members_may_come_in_any_order() {
    let rows = data::<List>(
        r#"[{"kind":"mailbox","email":"a@b","changed":2,"created":"1"},{"email":"c@d","kind":"alias"}]"#,
    );
    assert_eq!(rows[0].kind, Some(ListRowKind::Mailbox));
    assert_eq!(rows[0].created.zip(rows[0].changed).map(|(a, b)| (a.0, b.0)), Some((1, 2)));
    assert_eq!(rows[1].email.as_deref(), Some("c@d"));
    assert_eq!(rows[1].kind.as_ref().map(ListRowKind::as_str), Some("alias"));
    assert_eq!(rows[1].path, None);
}
