//! How each type of value is read.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use super::reader::{Raw, Reader};
use super::{Misread, Read};
use crate::{Dynamic, Limit, Secret, Timestamp};

fn parse_integer(text: &str) -> Option<i64> {
    if let Ok(integer) = text.parse() {
        return Some(integer);
    }
    let number: f64 = text.parse().ok()?;
    // Beyond 2^53 a float no longer names one integer.
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
}

fn parse_number(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
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

/// Says how a scalar is read: as a value that must be there, and as one that blank text leaves out.
macro_rules! scalar {
    ($($type:ty, $wanted:literal, $parse:expr;)*) => {$(
        impl Read for $type {
            fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
                let at = reader.offset();
                Self::read_option(reader)?.ok_or(Misread { offset: at, what: Cow::Borrowed($wanted) })
            }

            fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
                reader.scalar($wanted, $parse)
            }
        }
    )*};
}

scalar! {
    i64, "expected an integer", parse_integer;
    f64, "expected a number", parse_number;
    Limit, "expected a number or `unlimited`", parse_limit;
    Timestamp, "expected seconds since the epoch", |text| parse_integer(text).map(Timestamp);
}

impl Read for bool {
    /// Perl's false is null, empty text or 0.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(Self::read_option(reader)?.unwrap_or_default())
    }

    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        reader.scalar("expected a flag", parse_flag)
    }
}

impl Read for String {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.with_text(str::to_owned)
    }

    fn read_option(reader: &mut Reader<'_>) -> Result<Option<Self>, Misread> {
        Ok(match reader.raw("expected text")? {
            Raw::Null => None,
            Raw::Flag(flag) => Some(flag.to_string()),
            Raw::Number(text) | Raw::Text(text) => Some(text.to_owned()),
        })
    }
}

impl Read for Secret {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.with_text(|text| Self::new(text))
    }
}

impl Read for () {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.skip()
    }
}

impl Read for Value {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.peek()?;
        let offset = reader.offset();
        let start = offset - reader.base;
        reader.skip()?;
        serde_json::from_slice(reader.json.slice_to_current(start)).map_err(|error| Misread {
            offset,
            what: Cow::Owned(format!("not valid JSON: {error}")),
        })
    }
}

impl Read for Dynamic {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Value::read(reader).map(Self)
    }
}

impl<T: Read> Read for Option<T> {
    const RECORD: bool = T::RECORD;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        T::read_option(reader)
    }
}

impl<T: Read> Read for Vec<T> {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.list()
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    const RECORD: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        reader.map()
    }
}
