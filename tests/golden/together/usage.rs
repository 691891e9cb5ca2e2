//! Parameters that go together are all optional; which of them are given is checked before anything is sent.

use cpanel_core::Endpoint;
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

#[test]
fn what_goes_together_is_checked_before_anything_is_sent() {
    let user = || AddUser::new("me").password("p").quota(5);
    user().first(1).last(2).check().unwrap();
    let text = |user: AddUser| user.check().unwrap_err().detail().to_owned();
    let both = "exactly one of `password`, `password_hash` must be given, not `password`, \
                `password_hash` together";
    assert_eq!(text(user().password_hash("h")), both);
    let none = "exactly one of `password`, `password_hash` must be given, and none is";
    assert_eq!(text(AddUser::new("me").quota(5)), none);
    let any = "at least one of `home`, `quota` must be given";
    assert_eq!(text(AddUser::new("me").password("p")), any);
    let alone = "`first`, `last` are given together or not at all, not `first` alone";
    assert_eq!(text(user().first(1)), alone);
}
