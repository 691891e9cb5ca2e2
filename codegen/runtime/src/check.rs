//! The checks of a call's parameters before anything is sent.

use crate::error::Error;
use crate::form::{Field, Form, text_of};

/// A check of the parameters of a function, from its schema. The names are wire names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check {
    /// Exactly one of these parameters must be given.
    ExactlyOne(&'static [&'static str]),
    /// At least one of these parameters must be given.
    AtLeastOne(&'static [&'static str]),
    /// Either all of these parameters are given, or none.
    AllOrNone(&'static [&'static str]),
    /// The allowed values of an integer.
    OneOf(&'static str, &'static [i64]),
    /// The minimum and the maximum of a number.
    Range(&'static str, f64, f64),
    /// The minimum and the maximum number of characters of a text.
    Length(&'static str, usize, usize),
}

/// Returns an error if the parameters break a check.
pub(crate) fn check(checks: &[Check], form: &Form) -> Result<(), Error> {
    checks.iter().try_for_each(|check| match broken(check, form) {
        Some(detail) => Err(Error::bad_argument(detail)),
        None => Ok(()),
    })
}

/// Returns what is wrong with the parameters, as a sentence.
fn broken(check: &Check, form: &Form) -> Option<String> {
    match *check {
        Check::ExactlyOne(names) => match given(names, form).as_slice() {
            [_] => None,
            [] => Some(format!("exactly one of {} must be given, and none is", listed(names))),
            given => Some(format!(
                "exactly one of {} must be given, not {} together",
                listed(names),
                listed(given)
            )),
        },
        Check::AtLeastOne(names) => given(names, form)
            .is_empty()
            .then(|| format!("at least one of {} must be given", listed(names))),
        Check::AllOrNone(names) => {
            let given = given(names, form);
            (!given.is_empty() && given.len() < names.len()).then(|| {
                let names = listed(names);
                format!("{names} are given together or not at all, not {} alone", listed(&given))
            })
        }
        Check::OneOf(name, allowed) => values(name, form)
            .iter()
            .filter_map(|field| text_of(field).parse().ok())
            .find(|number| !allowed.contains(number))
            .map(|number: i64| {
                let allowed: Vec<_> = allowed.iter().map(ToString::to_string).collect();
                format!("`{name}` must be one of {}, and {number} is not", allowed.join(", "))
            }),
        Check::Range(name, min, max) => values(name, form)
            .iter()
            .filter_map(|field| text_of(field).parse::<f64>().ok())
            .find(|number| *number < min || *number > max)
            .map(|number| {
                let allowed = match (min.is_finite(), max.is_finite()) {
                    (true, true) => format!("from {min} to {max}"),
                    (true, false) => format!("at least {min}"),
                    _ => format!("at most {max}"),
                };
                format!("`{name}` must be {allowed}, and {number} is not")
            }),
        Check::Length(name, min, max) => values(name, form)
            .iter()
            .map(|field| text_of(field).chars().count())
            .find(|length| *length < min || *length > max)
            .map(|length| {
                let allowed = match (min, max) {
                    (0, max) => format!("at most {max}"),
                    (min, usize::MAX) => format!("at least {min}"),
                    (min, max) => format!("{min} to {max}"),
                };
                format!("`{name}` must have {allowed} characters, and this has {length}")
            }),
    }
}

/// Returns the parameters that are given.
fn given(names: &[&'static str], form: &Form) -> Vec<&'static str> {
    names.iter().copied().filter(|name| !values(name, form).is_empty()).collect()
}

fn listed(names: &[&str]) -> String {
    let mut list = String::new();
    for name in names {
        list.push_str(if list.is_empty() { "`" } else { ", `" });
        list.push_str(name);
        list.push('`');
    }
    list
}

/// Returns the values of a parameter. If its name contains `*`, `{n}` or `{name}`, it stands for several names, and the
/// values of all of them are returned.
fn values<'f>(name: &str, form: &'f Form) -> Vec<&'f Field> {
    // Bytes, because std's search for one of several characters is much more code.
    let find = |end: u8| name.bytes().position(|byte| byte == b'*' || byte == end);
    let (before, after, is_counted) = match (find(b'{'), find(b'}')) {
        (Some(open), Some(close)) if open <= close => {
            let is_counted = matches!(&name[open..=close], "*" | "{n}");
            (&name[..open], Some(&name[close + 1..]), is_counted)
        }
        _ => (name, None, false),
    };
    let stands_for = move |field: &str| match (after, field.strip_prefix(before)) {
        (None, rest) => rest == Some(""),
        (Some(after), Some(rest)) => rest.strip_suffix(after).is_some_and(|key| {
            !key.is_empty() && (!is_counted || key.bytes().all(|byte| byte.is_ascii_digit()))
        }),
        (Some(_), None) => false,
    };
    form.fields.iter().filter(move |(field, _)| stands_for(field)).map(|(_, field)| field).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&'static str, &str)]) -> Form {
        let mut form = Form::default();
        for (name, text) in fields {
            form.push(*name, Field::Text((*text).to_owned()));
        }
        form
    }

    #[test]
    fn rules_look_at_what_is_given() {
        let one = Check::ExactlyOne(&["a", "b*"]);
        assert_eq!(broken(&one, &form(&[("a", "")])), None);
        assert_eq!(broken(&one, &form(&[("b1", "x"), ("b2", "y")])), None);
        let none = "exactly one of `a`, `b*` must be given, and none is";
        assert_eq!(broken(&one, &form(&[("bc", "")])).as_deref(), Some(none));
        let both = "exactly one of `a`, `b*` must be given, not `a`, `b*` together";
        assert_eq!(broken(&one, &form(&[("a", ""), ("b7", "")])).as_deref(), Some(both));
        let some = Check::AtLeastOne(&["a", "x-{name}"]);
        assert_eq!(broken(&some, &form(&[("x-key", "")])), None);
        assert!(broken(&some, &form(&[("x-", "")])).is_some());
        let all = Check::AllOrNone(&["a", "b"]);
        assert_eq!(broken(&all, &form(&[])), None);
        let alone = "`a`, `b` are given together or not at all, not `b` alone";
        assert_eq!(broken(&all, &form(&[("b", "")])).as_deref(), Some(alone));
    }

    #[test]
    fn limits_look_at_every_value() {
        let port = Check::Range("port", 1.0, 65535.0);
        assert_eq!(broken(&port, &form(&[("port", "1"), ("port", "65535")])), None);
        let text = "`port` must be from 1 to 65535, and 0 is not";
        assert_eq!(broken(&port, &form(&[("port", "1"), ("port", "0")])).as_deref(), Some(text));
        assert_eq!(broken(&port, &form(&[("port", "unlimited")])), None);
        let size = Check::OneOf("size", &[8, 16]);
        assert_eq!(broken(&size, &form(&[("size", "16")])), None);
        let text = "`size` must be one of 8, 16, and 10 is not";
        assert_eq!(broken(&size, &form(&[("size", "10")])).as_deref(), Some(text));
        let length = Check::Length("name", 0, 3);
        assert_eq!(broken(&length, &form(&[("name", "äöü")])), None);
        let text = "`name` must have at most 3 characters, and this has 4";
        assert_eq!(broken(&length, &form(&[("name", "abcd")])).as_deref(), Some(text));
    }
}
