//! Enumerations: listed values have a variant, others are kept.

use cpanel_tests::{data, misfits, sent};

use super::demo::types::*;
use super::demo::*;

#[test]
fn values_are_sent_as_they_stand_on_the_wire() {
    let set = Set::new(SetMode::Slow).odd(SetOdd::AB).explained(SetExplained::N443).bits(32);
    assert_eq!(sent(&set), ["mode=slow", "odd=a/b", "explained=443", "bits=32"]);
    assert_eq!(sent(&Set::new("medium").odd("")), ["mode=medium", "odd="]);
}

#[test]
fn every_odd_value_has_its_own_variant() {
    let pairs = [
        ("", SetOdd::Empty),
        ("0", SetOdd::N0),
        ("1", SetOdd::N1),
        ("a/b", SetOdd::AB),
        ("Self", SetOdd::SelfValue),
        ("Other", SetOdd::OtherValue),
        ("has space", SetOdd::HasSpace),
        ("UPPER", SetOdd::Upper),
        ("type", SetOdd::Type),
        ("new", SetOdd::Other("new".to_owned())),
    ];
    for (text, variant) in pairs {
        assert_eq!(SetOdd::from(text), variant);
        assert_eq!(variant.as_str(), text);
    }
    assert_eq!(SetExplained::from("none"), SetExplained::Plain);
}

#[test]
fn a_value_that_is_not_listed_is_kept() {
    let read = data::<Set>(r#"{"mode":"turbo","bits":64,"modes":["a","z",1]}"#);
    assert_eq!(read.mode, Some(SetDataMode::Other("turbo".to_owned())));
    assert_eq!(read.bits, Some(64));
    let modes: Vec<_> = read.modes.iter().map(SetDataMode2::as_str).collect();
    assert_eq!(modes, ["a", "z", "1"]);
}

#[test]
fn values_are_read() {
    assert_eq!(data::<Set>(r#"{"mode":"fast"}"#).mode, Some(SetDataMode::Fast));
    assert_eq!(data::<Set>(r#"{"mode":null}"#).mode, None);
    assert_eq!(data::<Mode>("\"off\""), Some(ModeData::Off));
    for nothing in ["{}", "[]", "false", r#""""#, r#""null""#] {
        let json = format!(r#"{{"mode":{nothing},"bits":{nothing}}}"#);
        let read = data::<Set>(&json);
        assert_eq!((read.mode, read.bits), (None, None), "{nothing}");
        assert!(misfits::<Set>(&json).is_empty(), "{nothing}");
        // `false` is listed here, so a word is a value.
        let word = ["false", "\"\"", "\"null\""].contains(&nothing);
        let word = word.then(|| ModeData::from(nothing.trim_matches('"')));
        assert_eq!(data::<Mode>(nothing), word, "{nothing}");
    }
    // Text is kept, and so is what stands in a list.
    let read = data::<Set>(r#"{"mode":"false","modes":[""]}"#);
    assert_eq!((read.mode.unwrap().as_str(), read.modes[0].as_str()), ("false", ""));
    let misfits = misfits::<Set>(r#"{"mode":{"a":1}}"#);
    assert_eq!(misfits, [r#"$.data.mode: expected text, found an object: {"a":1}"#]);
}
