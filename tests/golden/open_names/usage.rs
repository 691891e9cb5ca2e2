//! Parameters whose names the caller chooses.

use cpanel_tests::sent;

use super::demo::*;

#[test]
fn a_key_takes_the_place_in_the_name() {
    let set = SetValues::new("colour")
        .name([("sky", "blue"), ("grass", "green")])
        .set_key_limit([("mail.box", 5)]);
    let fields = ["type=colour", "grass=green", "sky=blue", "set.mail.box-limit=5"];
    assert_eq!(sent(&set), fields);
}
