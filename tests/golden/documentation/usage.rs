//! Every text of the schema stands in the documentation, and notes do not.

use cpanel_tests::{data, sent};

use super::demo::*;

#[test]
fn texts_are_documentation() {
    let made = include_str!("demo.rs");
    for text in [
        "/// Prints \"quotes\", back\\\\slashes, `<tags>`, {braces} and the sign #1.\n",
        "/// {braces} # hash\n",
        "/// Returns: The words, one a row.\n",
        "Needs the role `MailReceive`.",
        "    /// A sentence without its stop.\n    ///\n    /// Wire name `first`.\n",
        "日本語 and \\*/ signs.",
        "operation/explain/",
    ] {
        assert!(made.contains(text), "{text}");
    }
    assert!(!made.contains("Never emitted"));
}

#[test]
fn documented_code_works_like_any() {
    assert_eq!(sent(&Explain::new("a").second(1).fifth(false)), ["first=a", "second=1", "fifth=0"]);
    assert_eq!(data::<Explain>(r#"[{"word":"w","size":1}]"#)[0].word.as_deref(), Some("w"));
}
