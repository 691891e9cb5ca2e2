//! ReadSettings of the value types.

use std::collections::BTreeMap;

use serde_json::Value;

use super::reader::{Kind, RawScalar, Reader};
use super::{FromReply, Misread, repair_text};
use crate::value::{Base64, Dynamic, Limit, Secret, Timestamp};

fn parse_integer(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| whole(text.parse().ok()?))
}

/// Converts a float that is exactly one integer. Beyond 2^53, floats no longer are.
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
}

/// Parses a finite number.
pub(crate) fn parse_number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

/// Servers send some times with fractions of a second, which are dropped.
fn parse_seconds(text: &str) -> Option<Timestamp> {
    parse_integer(text).or_else(|| whole(parse_number(text)?.trunc())).map(Timestamp)
}

fn parse_flag(text: &str) -> Option<bool> {
    match text {
        "1" => return Some(true),
        "0" => return Some(false),
        _ => {}
    }
    match text.to_ascii_lowercase().as_str() {
        "y" | "yes" | "on" | "true" | "enabled" => Some(true),
        "n" | "no" | "off" | "false" | "disabled" => Some(false),
        other => parse_number(other).map(|number| number != 0.0),
    }
}

fn parse_limit(text: &str) -> Option<Limit> {
    if text == "∞" || text.eq_ignore_ascii_case("unlimited") {
        return Some(Limit::Unlimited);
    }
    parse_number(text).map(Limit::Of)
}

/// Implements `FromReply` for scalars, whose absence is null or blank text.
macro_rules! scalar {
    ($($type:ty, $wanted:literal, $parse:expr;)*) => {$(
        impl FromReply for $type {
            fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
                let start = reader.offset();
                Self::read_option(reader)?.ok_or_else(|| Misread::expected(start, $wanted))
            }

            fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
                reader.scalar($wanted, $parse)
            }
        }
    )*};
}

scalar! {
    i64, "an integer", parse_integer;
    f64, "a number", parse_number;
    Limit, "a number or `unlimited`", parse_limit;
    Timestamp, "seconds since the epoch", parse_seconds;
}

impl FromReply for bool {
    /// In Perl, null, empty text and 0 are false.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let contained = matches!(reader.kind()?, Kind::List | Kind::Object);
        let start = reader.offset();
        match Self::read_option(reader)? {
            None if contained => Err(Misread::expected(start, "a flag")),
            flag => Ok(flag.unwrap_or_default()),
        }
    }

    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        reader.scalar("a flag", parse_flag)
    }
}

impl FromReply for String {
    const TEXT: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.with_text(str::to_owned)
    }

    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        Ok(match reader.raw("text", true)? {
            RawScalar::Null | RawScalar::Flag(false) => None,
            RawScalar::Flag(true) => Some("true".to_owned()),
            RawScalar::Number(text) | RawScalar::Text(text) => Some(text.to_owned()),
            RawScalar::Item(text) => Some(text),
        })
    }
}

impl FromReply for Secret {
    const TEXT: bool = true;
    const SECRET: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.with_text(|text| Self::new(text))
    }

    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        Ok(String::read_option(reader)?.map(Self::new))
    }
}

impl FromReply for Base64 {
    const TEXT: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let offset = reader.offset();
        let encoded = String::read(reader)?;
        Self::decode(&encoded).ok_or_else(|| Misread::expected(offset, "Base64"))
    }

    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        let offset = reader.offset();
        match String::read_option(reader)? {
            Some(encoded) if encoded != "null" => match Self::decode(&encoded) {
                Some(decoded) => Ok(Some(decoded)),
                None => Err(Misread::expected(offset, "Base64")),
            },
            _ => Ok(None),
        }
    }
}

impl FromReply for () {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.skip()
    }
}

impl FromReply for Value {
    const TEXT: bool = true;
    const EMPTY: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.peek()?;
        let offset = reader.offset();
        reader.skip()?;
        let json = &reader.text[offset..reader.offset()];
        reader.charge(most_of_a_tree(json))?;
        // Otherwise serde_json rejects only numbers that are too large and values that are nested too deeply, because the
        // reader has accepted everything else.
        serde_json::from_slice(json).map_err(|_| match repair_text(json) {
            Some(_) => Misread::unreadable_text(offset),
            None => Misread::expected(offset, "smaller numbers and less nesting"),
        })
    }
}

/// Estimates the memory of a JSON tree, in bytes. It counts the characters that begin objects, lists and their items,
/// including those within texts.
fn most_of_a_tree(json: &[u8]) -> usize {
    const ENTRY: usize = size_of::<String>() + size_of::<Value>();
    let sizes = json.iter().map(|byte| match byte {
        // A map node has room for 11 entries, and a list for at least four items.
        b'{' => 11 * ENTRY,
        b'[' => 4 * size_of::<Value>(),
        b',' => ENTRY,
        _ => 0,
    });
    sizes.sum()
}

impl FromReply for Dynamic {
    const TEXT: bool = true;
    const EMPTY: bool = true;

    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Value::read(reader).map(Self)
    }
}

impl<T: FromReply> FromReply for Option<T> {
    const RECORD: bool = T::RECORD;
    const IN_TEXT: bool = T::IN_TEXT;
    const SECRET: bool = T::SECRET;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        T::read_option(reader)
    }
}

impl<T: FromReply> FromReply for Vec<T> {
    const IN_TEXT: bool = T::RECORD;
    const EMPTY: bool = true;
    const SECRET: bool = T::SECRET;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.list()
    }
}

impl<T: FromReply> FromReply for BTreeMap<String, T> {
    const RECORD: bool = true;
    const SECRET: bool = T::SECRET;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.map()
    }
}

#[cfg(test)]
mod tests {
    use super::super::from_text;
    use super::*;

    fn read<T: FromReply>(json: &str) -> Option<T> {
        from_text(json.as_bytes()).ok()
    }

    #[test]
    fn a_moment_may_come_with_parts_of_a_second() {
        for json in ["1717171717.25", "\"1717171717.25\"", "1717171717.0", "\"1717171717\""] {
            assert_eq!(read(json), Some(Timestamp(1_717_171_717)), "{json}");
        }
        for json in ["\"2024-05-31\"", "\"17.17.17\"", "\"1e99\"", "\"never\""] {
            assert_eq!(read::<Timestamp>(json), None, "{json}");
        }
        assert_eq!(read::<i64>("1717171717.25"), None);
    }

    #[test]
    fn null_in_a_list_is_passed_over_unless_it_is_a_value() {
        assert_eq!(read("[null,1,null,\"2\"]"), Some(vec![1_i64, 2]));
        assert_eq!(read("[null,\"a\"]"), Some(vec![String::new(), "a".to_owned()]));
        assert_eq!(read("[null,true]"), Some(vec![false, true]));
        assert_eq!(read("[null,[1]]"), Some(vec![vec![], vec![1_i64]]));
        assert_eq!(read("[1,\"x\"]"), Some(vec![1_i64]));
    }

    #[test]
    fn nothing_among_items_is_passed_over_unless_it_is_a_value() {
        for json in [r#"[25, "", 465]"#, "[25, null, 465]"] {
            assert_eq!(read::<Vec<i64>>(json), Some(vec![25, 465]), "{json}");
        }
        assert_eq!(read::<Vec<String>>(r#"["a", ""]"#), Some(vec!["a".into(), String::new()]));
        assert_eq!(read(r#"{"a": [1, 2]}"#), Some(BTreeMap::<String, i64>::new()));
        assert_eq!(read::<BTreeMap<String, Vec<i64>>>(r#"{"a": "soon"}"#), None);
        let map = BTreeMap::from([("b".to_owned(), 2)]);
        for json in [r#"{"a": "", "b": 2}"#, r#"{"a": null, "b": "2"}"#] {
            assert_eq!(read::<BTreeMap<String, i64>>(json), Some(map.clone()), "{json}");
        }
        assert_eq!(read::<Vec<i64>>(r#"["soon"]"#), None);
    }

    #[test]
    fn base64_that_is_nothing_comes_in_every_form() {
        for json in ["null", "false", "\"null\"", "[]", "{}"] {
            assert_eq!(read::<Option<Base64>>(json), Some(None), "{json}");
        }
        assert_eq!(read::<Option<Base64>>("\"\""), Some(Base64::decode("")));
        assert_eq!(read::<Option<Base64>>("\"b2s=\""), Some(Base64::decode("b2s=")));
        assert_eq!(read::<Option<Base64>>("\"!\""), None);
    }

    #[test]
    fn a_list_with_one_scalar_is_that_scalar() {
        assert_eq!(read("[5]"), Some(5_i64));
        assert_eq!(read("[\"5\"]"), Some(Some(5_i64)));
        assert_eq!(read("[true]"), Some(true));
        assert_eq!(read("[\"fern\"]"), Some("fern".to_owned()));
        assert_eq!(read("[[\"fern\"], [2]]"), Some(vec!["fern".to_owned(), "2".to_owned()]));
        for json in ["[]", "[5, 6]", "[[5]]", "[{}]", "{\"0\": 5}"] {
            assert_eq!(read::<i64>(json), None, "{json}");
            assert_eq!(read::<bool>(json), None, "{json}");
            assert_eq!(read::<String>(json), None, "{json}");
        }
        assert_eq!(read::<i64>("[\"fern\"]"), None);
    }

    #[test]
    fn the_one_row_of_a_list_may_be_empty() {
        assert_eq!(read::<BTreeMap<String, i64>>("[[]]"), Some(BTreeMap::new()));
        assert_eq!(read::<BTreeMap<String, i64>>("[[1]]"), None);
    }

    #[test]
    fn false_is_nothing_where_an_object_or_a_list_belongs() {
        for json in ["null", "\"\"", "false", "[]"] {
            assert_eq!(read::<BTreeMap<String, i64>>(json), Some(BTreeMap::new()), "{json}");
            assert_eq!(read::<Vec<String>>(json), Some(Vec::new()), "{json}");
        }
        assert_eq!(read::<BTreeMap<String, i64>>("true"), None);
        assert_eq!(read::<Vec<String>>("true"), Some(vec!["true".to_owned()]));
    }
}
