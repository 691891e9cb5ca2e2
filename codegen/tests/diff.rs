//! Tests how changes of a schema are judged, and that `cargo semver-checks` agrees where it sees the change.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use cpanel_codegen::internal::diff::{self, Difference, Means, Revision};
use cpanel_codegen::internal::generate::{checked, generate};
use cpanel_codegen::internal::schema::Crate;
use semver::Version;

/// A change of a module: its name, its meaning, whether semver-checks sees it, and the functions before and after.
struct Case {
    module: &'static str,
    means: Means,
    seen: bool,
    old: &'static str,
    new: &'static str,
}

const fn case(
    module: &'static str,
    means: Means,
    seen: bool,
    old: &'static str,
    new: &'static str,
) -> Case {
    Case { module, means, seen, old, new }
}

use Means::{Addition, Breaking, Nothing};

const FAMILY: &str =
    "a: {effect: write, params: {x*: text}, families: {f: {params: [x*]}}, returns: Row}
types: {Row: {record: {x: text}}}";
const FAMILY_FROM: &str =
    "a: {effect: write, params: {x*: text}, families: {f: {params: [x*], from: Row}}, returns: Row}
types: {Row: {record: {x: text}}}";

const CASES: &[Case] = &[
    case(
        "FunctionAdded",
        Addition,
        true,
        "a: {effect: read}",
        "a: {effect: read}\n  b: {effect: read}",
    ),
    case(
        "FunctionRemoved",
        Breaking,
        true,
        "a: {effect: read}\n  b: {effect: read}",
        "a: {effect: read}",
    ),
    case(
        "FunctionMarkedRemoved",
        Addition,
        true,
        "a: {effect: read}\n  b: {effect: read}",
        "a: {effect: read}\n  b: {effect: read, removed: '2'}",
    ),
    case(
        "FunctionDeprecated",
        Addition,
        true,
        "a: {effect: read}",
        "a: {effect: read, deprecated: Old.}",
    ),
    case("FunctionRenamed", Breaking, true, "a: {effect: read}", "a: {effect: read, rust: other}"),
    // semver-checks looks at the crate with all features, where the function still exists.
    case(
        "FunctionHidden",
        Breaking,
        false,
        "a: {effect: read}",
        "a: {effect: read, internal: Own.}",
    ),
    case(
        "OptionalAdded",
        Addition,
        true,
        "a: {effect: read, params: {x: {type: text, required: true}}}",
        "a: {effect: read, params: {x: {type: text, required: true}, y: integer}}",
    ),
    case(
        "RequiredAdded",
        Breaking,
        true,
        "a: {effect: read, params: {x: {type: text, required: true}}}",
        "a: {effect: read, params: {x: {type: text, required: true}, y: {type: integer, required: true}}}",
    ),
    case(
        "FirstRequired",
        Breaking,
        true,
        "a: {effect: read, params: {x: text}}",
        "a: {effect: read, params: {x: text, y: {type: integer, required: true}}}",
    ),
    case(
        "OptionalBecomesRequired",
        Breaking,
        true,
        "a: {effect: read, params: {x: text}}",
        "a: {effect: read, params: {x: {type: text, required: true}}}",
    ),
    case(
        "RequiredBecomesOptional",
        Breaking,
        true,
        "a: {effect: read, params: {x: {type: text, required: true}}}",
        "a: {effect: read, params: {x: text}}",
    ),
    case(
        "RequiredListBecomesOptional",
        Breaking,
        true,
        "a: {effect: read, params: {x: {type: {list: text}, required: true}}}",
        "a: {effect: read, params: {x: {list: text}}}",
    ),
    case(
        "ParamRemoved",
        Breaking,
        true,
        "a: {effect: read, params: {x: text, y: text}}",
        "a: {effect: read, params: {x: text}}",
    ),
    case(
        "ParamDeprecated",
        Addition,
        true,
        "a: {effect: read, params: {x: text}}",
        "a: {effect: read, params: {x: {type: text, deprecated: Old.}}}",
    ),
    // semver-checks does not look at the types of fields and arguments.
    case(
        "ParamRetyped",
        Breaking,
        false,
        "a: {effect: read, params: {x: integer}}",
        "a: {effect: read, params: {x: limit}}",
    ),
    case(
        "ParamSecret",
        Breaking,
        false,
        "a: {effect: read, params: {x: text}}",
        "a: {effect: read, params: {x: {type: text, secret: true}}}",
    ),
    case(
        "ArgumentsReordered",
        Breaking,
        false,
        "a: {effect: read, params: {x: {type: text, required: true}, y: {type: text, required: true}}}",
        "a: {effect: read, params: {y: {type: text, required: true}, x: {type: text, required: true}}}",
    ),
    case(
        "OnlyFacts",
        Nothing,
        true,
        "a: {effect: read, params: {x: text}}",
        "a: {effect: write, summary: Does it., params: {x: {type: text, max_length: 9, doc: Left out none}}}",
    ),
    case(
        "WireNameChanged",
        Nothing,
        true,
        "a: {effect: read, params: {x: text}}",
        "a: {effect: read, params: {x2: {type: text, rust: x}}}",
    ),
    case(
        "FieldAdded",
        Addition,
        true,
        "a: {effect: read, returns: {record: {x: text}}}",
        "a: {effect: read, returns: {record: {x: text, y: {record: {z: flag}}}}}",
    ),
    case(
        "FieldRemoved",
        Breaking,
        true,
        "a: {effect: read, returns: {record: {x: text, y: flag}}}",
        "a: {effect: read, returns: {record: {x: text}}}",
    ),
    case(
        "FieldDeprecated",
        Addition,
        true,
        "a: {effect: read, returns: {record: {x: text}}}",
        "a: {effect: read, returns: {record: {x: {type: text, deprecated: Old.}}}}",
    ),
    case(
        "FieldAlwaysThere",
        Breaking,
        false,
        "a: {effect: read, returns: {record: {x: text}}}",
        "a: {effect: read, returns: {record: {x: {type: text, always: true}}}}",
    ),
    case(
        "ReplyRetyped",
        Breaking,
        true,
        "a: {effect: read, returns: {list: {record: {x: text}}}}",
        "a: {effect: read, returns: {record: {x: text}}}",
    ),
    case(
        "ValueAdded",
        Addition,
        true,
        "a: {effect: read, params: {x: {values: [one, two]}}}",
        "a: {effect: read, params: {x: {values: [one, two, three]}}}",
    ),
    case(
        "ValueRemoved",
        Breaking,
        true,
        "a: {effect: read, params: {x: {values: [one, two]}}}",
        "a: {effect: read, params: {x: {values: [one]}}}",
    ),
    case(
        "FormAdded",
        Addition,
        true,
        "a: {effect: read, returns: {one_of: {Many: {list: text}, One: text}}}",
        "a: {effect: read, returns: {one_of: {Many: {list: text}, One: text, All: {map: text}}}}",
    ),
    case(
        "ParamMarkedRemoved",
        Addition,
        true,
        "a: {effect: read, params: {x: {type: text, required: true}, y: text}}",
        "a: {effect: read, params: {x: {type: text, required: true, removed: '2'}, y: text}}",
    ),
    case(
        "FieldMarkedRemoved",
        Addition,
        true,
        "a: {effect: read, returns: {record: {x: text, y: flag}}}",
        "a: {effect: read, returns: {record: {x: text, y: {type: flag, removed: '2'}}}}",
    ),
    // The field becomes an `Option`, because newer servers no longer send it.
    case(
        "PromisedFieldMarkedRemoved",
        Breaking,
        false,
        "a: {effect: read, returns: {record: {x: text, y: {type: flag, always: true}}}}",
        "a: {effect: read, returns: {record: {x: text, y: {type: flag, always: true, removed: '2'}}}}",
    ),
    case(
        "ValueMarkedRemoved",
        Addition,
        true,
        "a: {effect: read, params: {x: {values: [one, two]}}}",
        "a: {effect: read, params: {x: {values: {one: null, two: {removed: '2'}}}}}",
    ),
    case("FamilyFrom", Addition, false, FAMILY, FAMILY_FROM),
    case("FamilyFromRemoved", Breaking, false, FAMILY_FROM, FAMILY),
    case(
        "TypeRenamed",
        Breaking,
        true,
        "a: {effect: read, returns: Thing}\ntypes: {Thing: {record: {x: text}}}",
        "a: {effect: read, returns: Item}\ntypes: {Item: {record: {x: text}}}",
    ),
];

/// Writes some cases as a schema folder.
fn schema(folder: &Path, cases: &[&Case], version: &str, text: fn(&Case) -> &'static str) {
    fs::create_dir_all(folder.join("uapi")).unwrap();
    fs::write(folder.join("crate.yaml"), format!("package: {{version: {version}}}\n")).unwrap();
    for case in cases {
        let yaml = format!("module: {}\nfunctions:\n  {}\n", case.module, text(case));
        fs::write(folder.join(format!("uapi/{}.yaml", case.module)), yaml).unwrap();
    }
}

fn side(folder: &Path) -> Revision {
    let modules = checked(folder, Default::default()).unwrap_or_else(|faults| panic!("{faults:?}"));
    Revision { modules, of: Crate::read(folder).unwrap() }
}

fn difference(cases: &[&Case]) -> Difference {
    let temp = tempfile::tempdir().unwrap();
    let (old, new) = (temp.path().join("old"), temp.path().join("new"));
    schema(&old, cases, "0.3.4", |case| case.old);
    schema(&new, cases, "0.3.4", |case| case.new);
    diff::compare(&side(&old), &side(&new))
}

#[test]
fn each_change_is_found_and_judged() {
    for case in CASES {
        let found = difference(&[case]);
        assert_eq!(found.means(), Some(case.means), "{}:\n{}", case.module, found.as_text());
        let version = if case.means == Breaking { "0.4.0" } else { "0.3.5" };
        assert_eq!(found.to.to_string(), version, "{}", case.module);
        if !["OnlyFacts", "ReplyRetyped", "TypeRenamed"].contains(&case.module) {
            assert_eq!(found.changes.len(), 1, "{}:\n{}", case.module, found.as_text());
        }
        let same = Case { new: case.old, ..*case };
        assert!(difference(&[&same]).changes.is_empty(), "{}", case.module);
    }
}

/// The changelog has one line for a new module, not one for each of its functions.
#[test]
fn an_added_or_removed_module_is_reported_once() {
    const FUNCTIONS: &str = "a: {effect: read, params: {x: {values: [one, two]}}, returns: {record: {y: text}}}\n  \
                             b: {effect: write}";
    let old = case("Old", Breaking, true, FUNCTIONS, "");
    let fresh = case("Fresh", Addition, true, "", FUNCTIONS);
    let kept = case("Kept", Nothing, true, "a: {effect: read}", "a: {effect: read}");
    let temp = tempfile::tempdir().unwrap();
    let (before, after) = (temp.path().join("old"), temp.path().join("new"));
    schema(&before, &[&old, &kept], "0.3.4", |case| case.old);
    schema(&after, &[&fresh, &kept], "0.3.4", |case| case.new);
    let markdown = diff::compare(&side(&before), &side(&after)).as_markdown();
    assert_eq!(
        markdown,
        "### Added\n\n- `uapi/Fresh` is new: `a`, `b`\n\n\
         ### Removed\n\n- `uapi/Old` was removed: `a`, `b` (**breaking**)\n"
    );
}

#[test]
fn what_changed_in_the_same_way_shares_a_line_of_the_changelog() {
    let (old, new) = ("a: {effect: read}", "a: {effect: read, params: {x: text, y: text}}");
    let markdown = difference(&[&case("Wider", Addition, true, old, new)]).as_markdown();
    assert_eq!(
        markdown,
        "### Added\n\n- `uapi/Wider::a`: parameter `x`, `y` are new (`Option<String>`)\n"
    );
}

#[test]
fn every_fact_of_a_function_is_compared() {
    let old =
        "a: {effect: write, body: form, destructive: false, params: {x: {type: integer, min: 1}}}";
    let new = "a: {effect: write, destructive: true, gives_secret: true, together: {all_or_none: [x, y]}, \
               params: {x: integer, y: {type: text, wire: json}}, returns: {record: {z: Zone}}}
types: {Zone: {record: {ttl: {type: text, format: ttl}}}}";
    let found = |old, new| difference(&[&case("Facts", Addition, true, old, new)]).as_text();
    let text = found(old, new);
    for line in [
        "a: destructive: `true` now",
        "a: gives_secret: `true` now",
        "a: together: `all_or_none: x, y` now",
        "a: parameter `x` min: no longer `1`",
    ] {
        assert!(text.contains(line), "`{line}` in\n{text}");
    }
    assert!(!text.contains("body") && !text.contains("parameter `y` wire"), "{text}");
    let text = found(new, new.replace("format: ttl", "format: seconds").leak());
    assert!(text.contains("Facts: type `Zone` `ttl` format: `ttl` became `seconds`"), "{text}");
}

#[test]
fn versions_follow_semver() {
    let next = |from: &str, means| diff::next_version(&from.parse().unwrap(), means).to_string();
    assert_eq!(next("0.3.4", None), "0.3.4");
    assert_eq!(next("0.0.4", Some(Nothing)), "0.0.5");
    assert_eq!(next("0.3.4", Some(Addition)), "0.3.5");
    assert_eq!(next("0.3.4", Some(Breaking)), "0.4.0");
    assert_eq!(next("1.3.4", Some(Nothing)), "1.3.5");
    assert_eq!(next("1.3.4", Some(Addition)), "1.4.0");
    assert_eq!(next("1.3.4", Some(Breaking)), "2.0.0");
    assert_eq!(diff::next_version(&Version::new(1, 0, 0), None), Version::new(1, 0, 0));
}

#[test]
fn the_output_is_readable() {
    let wanted = ["FunctionAdded", "FunctionMarkedRemoved", "OptionalBecomesRequired", "OnlyFacts"];
    let cases: Vec<_> = CASES.iter().filter(|case| wanted.contains(&case.module)).collect();
    let found = difference(&cases);
    let text = "\
breaks programs (1):
  changed    uapi/OptionalBecomesRequired::a: parameter `x` is now required: an argument of `new` instead of a method
breaks no program (2):
  added      uapi/FunctionAdded::b: is new
  removed    uapi/FunctionMarkedRemoved::b: was removed from the reference in version 2; only deprecated here
does not change the Rust API (3):
  changed    uapi/OnlyFacts: documentation changed in 1 place
  changed    uapi/OnlyFacts::a: effect: `read` became `write`
  changed    uapi/OnlyFacts::a: parameter `x` max_length: `9` now
functions: 1 added, 0 deprecated, 1 removed, 2 changed; breaking: 0.3.4 becomes 0.4.0
";
    assert_eq!(found.as_text(), text);
    let markdown = found.as_markdown();
    assert!(
        markdown.contains("- The documentation of 1 module changed\n\n### Removed\n"),
        "{markdown}"
    );
    assert!(markdown.starts_with("### Added\n\n- `uapi/FunctionAdded`: `b`\n\n### Changed\n"));
    assert!(markdown.ends_with(
        "### Removed\n\n- `uapi/FunctionMarkedRemoved`: `b` (stays here as deprecated)\n"
    ));
    let json: serde_json::Value = serde_json::from_str(&found.as_json()).unwrap();
    assert_eq!(json["to"], "0.4.0");
    assert_eq!(json["changes"].as_array().unwrap().len(), 6);
}

/// Reading a revision from git changes neither the index nor the files.
#[test]
fn a_git_revision_can_be_compared() {
    let temp = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(&temp).args(["-c", "user.name=x", "-c", "user.email=x@example.com"]);
        assert!(command.args(arguments).status().unwrap().success());
    };
    let case = &CASES[0];
    git(&["init", "--quiet"]);
    schema(&temp.path().join("schema"), &[case], "1.0.0", |case| case.old);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message=old"]);
    schema(&temp.path().join("schema"), &[case], "1.0.0", |case| case.new);
    for old in ["HEAD", "HEAD:schema"] {
        let output = Command::new(env!("CARGO_BIN_EXE_cpanel-codegen"))
            .current_dir(&temp)
            .args(["diff", old])
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(text.ends_with("an addition: 1.0.0 becomes 1.1.0\n"), "{text}");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_cpanel-codegen"))
        .current_dir(&temp)
        .args(["diff", "v9"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("nor a git tree `v9:schema`"));
}

/// Generates two crates: one with the cases that break no program, and one with the others. semver-checks must complain
/// about every module of the second crate, except those whose change it cannot see.
#[test]
fn semver_checks_agrees() {
    if !Command::new("cargo")
        .args(["semver-checks", "--version"])
        .output()
        .is_ok_and(|it| it.status.success())
    {
        // The test runner hides the output of `eprintln!`.
        let skipped = b"SKIPPED: install cargo-semver-checks to compare its verdict with ours\n";
        std::io::stderr().write_all(skipped).unwrap();
        return;
    }
    let (breaking, harmless): (Vec<_>, Vec<_>) =
        CASES.iter().partition(|case| case.means == Breaking);
    let (passed, report) = semver_checks(&harmless);
    assert!(passed, "{report}");
    let (passed, report) = semver_checks(&breaking);
    assert!(!passed, "{report}");
    for case in breaking {
        let file = format!("uapi/{}", heck::AsSnakeCase(case.module));
        let seen = report.contains(&format!("{file}.rs")) || report.contains(&format!("{file}/"));
        assert_eq!(seen, case.seen, "{}:\n{report}", case.module);
    }
}

/// Returns whether the tool accepts the change as a patch of a 0.x crate, and its output.
fn semver_checks(cases: &[&Case]) -> (bool, String) {
    let temp = tempfile::tempdir().unwrap();
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
    for (side, version, text) in [
        ("old", "0.3.4", (|case| case.old) as fn(&Case) -> &'static str),
        ("new", "0.3.5", |case| case.new),
    ] {
        let folder = temp.path().join(side).join("schema");
        schema(&folder, cases, version, text);
        let mut of = Crate::read(&folder).unwrap();
        of.core_path = Some(runtime.display().to_string());
        generate(&folder, &temp.path().join(side).join("crate"), &of).unwrap();
    }
    let output = Command::new("cargo")
        .args(["semver-checks", "--manifest-path"])
        .arg(temp.path().join("new/crate/Cargo.toml"))
        .arg("--baseline-root")
        .arg(temp.path().join("old/crate"))
        // Without the clients there is less to build. All other default features are on.
        .args(["--only-explicit-features", "--features", "uapi,internal"])
        .env("CARGO_TARGET_DIR", temp.path().join("target"))
        .output()
        .unwrap();
    let report = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&report).into_owned())
}
