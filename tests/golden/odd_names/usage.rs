//! Wire names that are no Rust names.

use cpanel_core::{Limit, Named};
use cpanel_tests::{data, sent};

use super::demo::*;

#[test]
fn wire_names_are_sent_as_they_are() {
    let all = Match::new()
        .type_("a")
        .self_("b")
        .country_name("c")
        .services_email_enabled(true)
        .prefix_size(5)
        ._2fa("d")
        .ssl_cert("e")
        .full_name("f")
        .api_version(2)
        .new_("g");
    let fields = [
        "type=a",
        "self=b",
        "countryName=c",
        "services.email.enabled=1",
        "prefix-size=5",
        "2fa=d",
        "SSLCert=e",
        "name=f",
        "api.version=2",
        "new=g",
    ];
    assert_eq!(sent(&all), fields);
}

#[test]
fn wire_names_are_read_as_they_are() {
    let read = data::<Match>(
        r#"{"fn":"a","404":1,"%used":"9.5","issuer.commonName":"b","diskquota_human":"c","DiskQuota":5,
            "_hidden":1}"#,
    );
    assert_eq!((read.fn_.as_deref(), read.n404, read.used), (Some("a"), Some(1), Some(9.5)));
    assert_eq!(read.issuer_common_name.as_deref(), Some("b"));
    assert_eq!((read.diskquota_human.as_deref(), read.quota), (Some("c"), Some(Limit::Of(5.0))));
    assert_eq!(read.hidden, Some(true));
}

#[test]
fn functions_keep_their_names_on_the_wire() {
    let names = [Match::CALL, CallParams::CALL, N2faCheck::CALL, FetchSsl::CALL];
    let names: Vec<_> = names.iter().map(ToString::to_string).collect();
    assert_eq!(names, ["Demo::match", "Demo::call", "Demo::2fa-check", "Demo::get_SSL"]);
}
