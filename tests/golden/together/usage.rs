//! Parameters that go together are all optional here: which are given is checked by the server.

use cpanel_tests::sent;

use super::demo::*;

#[test]
fn either_can_be_given() {
    let with_password = AddUser::new("me").password("p").quota(5);
    assert_eq!(sent(&with_password), ["name=me", "password=SECRET(p)", "quota=5"]);
    let with_hash = AddUser::new("me").password_hash("h").home("/home/me").first(1).last(2);
    let fields = ["name=me", "password_hash=SECRET(h)", "home=/home/me", "first=1", "last=2"];
    assert_eq!(sent(&with_hash), fields);
}
