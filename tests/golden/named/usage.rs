//! Types that several functions share, and types that hold themselves.

use cpanel_tests::{data, misfits, sent};

use super::demo::types::{self, Folder, Shown};
use super::demo::*;

const TREE: &str =
    r#"{"name":"/","size":"3","folders":[{"name":"a","shown":"never"},{"name":"b","folders":[]}]}"#;

#[test]
fn a_type_may_hold_itself() {
    let root = data::<One>(TREE);
    assert_eq!((root.name.as_str(), root.size), ("/", Some(3)));
    assert_eq!(root.folders[0].shown, Some(Shown::Never));
    let rows: Vec<Folder> = data::<Tree>(&format!("[{TREE}]"));
    assert_eq!(rows, [root]);
    let json = r#"{"name":"/","folders":[{"name":"a","size":[3,4]}]}"#;
    assert_eq!(
        misfits::<One>(json),
        ["$.data.folders[0].size: expected an integer, found a list: [3,4]"]
    );
}

#[test]
fn parameters_share_types_too() {
    assert_eq!(sent(&One::new(Shown::Always).sizes([1])), ["shown=always", "sizes=1"]);
}

#[test]
fn a_name_for_a_list_is_the_list() {
    assert_eq!(data::<Names>(r#"["a"]"#), ["a"]);
}

#[test]
fn a_named_union() {
    let types::Either::Found(found) = data::<super::demo::Either>(r#"{"folder":{"name":"x"}}"#)
    else {
        panic!("it has a folder")
    };
    assert_eq!(found.folder.map(|folder| folder.name).as_deref(), Some("x"));
    let types::Either::Missing(missing) = data::<super::demo::Either>(r#"{"reason":"no"}"#) else {
        panic!("it has none")
    };
    assert_eq!(missing.reason.as_deref(), Some("no"));
}
