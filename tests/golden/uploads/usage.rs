//! Files make a call a multipart upload.

use cpanel_core::form::Body;
use cpanel_core::Upload;
use cpanel_core::form::Form;
use cpanel_tests::{body, sent};

use super::demo::*;

fn file(name: &str) -> Upload {
    Upload::bytes(name, b"content".as_slice())
}

#[test]
fn several_files_are_counted() {
    let upload = UploadParams::new("public_html", [file("a.txt"), file("b.txt")]).overwrite(true);
    let fields = ["dir=public_html", "overwrite=1", "file-1@a.txt", "file-2@b.txt"];
    assert_eq!(sent(&upload), fields);
    assert_eq!(body(&upload), Body::Multipart);
}

#[test]
fn one_file_has_the_name_of_its_parameter() {
    assert_eq!(sent(&Restore::new(file("b.tgz"))), ["backup@b.tgz"]);
    let both = Restore::new(file("b.tgz")).log(file("b.log"));
    assert_eq!(sent(&both), ["backup@b.tgz", "log@b.log"]);
}

#[test]
fn a_call_may_be_multipart_without_a_file() {
    assert_eq!(body(&UploadText::new("PEM")), Body::Multipart);
}

#[test]
fn the_content_of_a_file_is_not_shown() {
    let mut form = Form::default();
    cpanel_core::Endpoint::fill(&Restore::new(file("b.tgz")), &mut form);
    assert!(!format!("{form:?}").contains("content"));
}
