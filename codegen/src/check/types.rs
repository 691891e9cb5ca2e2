//! Checks types, and that defaults and examples are values of their types.

use std::collections::{HashMap, HashSet};

use super::{Checker, cycles, entries, is_lower, is_upper, key, value};
use crate::diagnostic::did_you_mean;
use crate::names;
use crate::schema::{JsonKind, OneOfForm, ScalarType, SchemaField, SchemaType, Values};
use crate::yaml::{Node, Place, Placed};

impl Checker<'_> {
    /// Checks a type in a reply.
    pub(super) fn reply_type(&mut self, ty: &SchemaType, at: Placed<'_>) {
        match ty {
            SchemaType::Scalar(scalar @ (ScalarType::Json | ScalarType::File)) => {
                let message = format!("a reply cannot be `{}`", scalar.name());
                self.at(at.value(), message).help("use `dynamic` for JSON of an unknown shape");
            }
            _ => {
                self.always(ty, at);
                self.type_itself(ty, at, Self::reply_type);
            }
        }
    }

    /// Limits the members that are `always` there: the generated reader has one bit for each.
    fn always(&mut self, ty: &SchemaType, at: Placed<'_>) {
        const MOST: usize = 64;
        let SchemaType::Record(fields) = ty else { return };
        if fields.iter().filter(|field| field.is_always_sent()).count() > MOST {
            let message = format!("more than {MOST} members are `always`");
            self.at(at.value(), message).help("keep `always` only for the most important members");
        }
    }

    /// Checks a type in a parameter.
    pub(super) fn param_type(&mut self, ty: &SchemaType, at: Placed<'_>) {
        match ty {
            SchemaType::Scalar(scalar @ (ScalarType::Dynamic | ScalarType::Nothing)) => {
                let message = format!("a parameter cannot be `{}`", scalar.name());
                self.at(at.value(), message).help("use `json` for JSON of any shape");
            }
            SchemaType::OneOf(_) => {
                self.at(at.value(), "a parameter cannot be `one_of`").help("use `text` or `json`");
            }
            SchemaType::Named(_) if self.is_for_replies(ty) => {
                self.at(at.value(), format!("`{}` is a type for replies", ty.describe()))
                    .help("write the type out here: parameters do not share types with replies");
            }
            _ => self.type_itself(ty, at, Self::param_type),
        }
    }

    /// Returns whether a named type contains something that only a reply can have.
    fn is_for_replies(&self, ty: &SchemaType) -> bool {
        let mut ty = ty;
        // Types that are nested deeper, or without end, are reported elsewhere.
        for _ in 0..=cycles::DEPTH {
            match self.module.behind(ty) {
                SchemaType::List(inner) | SchemaType::Map(inner) => ty = inner,
                SchemaType::Record(_) | SchemaType::OneOf(_) => return true,
                SchemaType::Scalar(scalar) => {
                    return matches!(scalar, ScalarType::Dynamic | ScalarType::Nothing);
                }
                SchemaType::Values(_) | SchemaType::Named(_) => return false,
            }
        }
        false
    }

    fn type_itself(
        &mut self,
        ty: &SchemaType,
        at: Placed<'_>,
        inner: fn(&mut Self, &SchemaType, Placed<'_>),
    ) {
        let part = |key| at.get(key).unwrap_or(at);
        match ty {
            SchemaType::Scalar(_) => {}
            SchemaType::Named(name) => {
                if self.module.types.position(name).is_none() {
                    let known = self.module.types.iter().map(|(known, _)| known.as_str());
                    let help =
                        did_you_mean(name, known.chain(ScalarType::ALL.iter().map(|s| s.name())));
                    self.at(at.value(), format!("there is no type `{name}` in this module"))
                        .set_help(help);
                }
            }
            SchemaType::List(item) => inner(self, item, part("list")),
            SchemaType::Map(value) => inner(self, value, part("map")),
            SchemaType::Record(fields) => {
                let places = entries(at, "record");
                let all = || fields.iter().zip(places.iter().copied());
                self.unique(
                    all().map(|(field, at)| (field.name.as_str(), names::field(field), at.key())),
                    is_lower,
                );
                for (field, at) in all() {
                    inner(self, &field.ty, type_of(at));
                    self.field(field, at);
                }
            }
            SchemaType::Values(values) => self.values(values, part("values")),
            SchemaType::OneOf(forms) => {
                let places = entries(at, "one_of");
                for (form, at) in forms.iter().zip(places.iter().copied()) {
                    inner(self, &form.ty, type_of(at));
                }
                self.forms(forms, &places, part("one_of"));
            }
        }
    }

    fn field(&mut self, field: &SchemaField, at: Placed<'_>) {
        if field.secret && !is_text(&field.ty) {
            self.at(key(at, "secret"), "only a text can be secret")
                .help("make the type `text`, or remove `secret`");
        }
        if let Some(example) = &field.example {
            self.value_of(example, &field.ty, value(at, "example"));
        }
    }

    fn values(&mut self, values: &Values, at: Placed<'_>) {
        match values {
            Values::Texts(texts) => {
                if texts.is_empty() {
                    self.at(at.value(), "the enumeration has no values");
                }
                let places = at.entries().map(|(_, entry)| entry).chain(at.items());
                let mut seen = HashMap::new();
                for (text, at) in texts.iter().zip(places) {
                    let rust = names::variant(text);
                    if rust == "Other" || !is_upper(&rust) {
                        let message = format!("`{rust}` cannot be a variant name in Rust");
                        self.at(value(at, "name"), message).help(if rust == "Other" {
                            "every enumeration already has `Other` for values that are not listed"
                                .to_owned()
                        } else {
                            format!("write it like this: `{}`", names::plain_camel(&rust))
                        });
                    }
                    match seen.insert(rust.clone(), &text.text) {
                        Some(other) if *other == text.text => {
                            self.at(at.key(), format!("duplicate value `{other}`"));
                        }
                        Some(other) => {
                            let message = format!(
                                "the values `{other}` and `{}` would both be `{rust}` in Rust",
                                text.text
                            );
                            self.at(at.key(), message)
                                .help("write the values as a map and give one of them a `name:`");
                        }
                        None => {}
                    }
                }
            }
            Values::Integers(numbers) => {
                let mut sorted = numbers.clone();
                sorted.sort_unstable();
                sorted.dedup();
                if numbers.is_empty() || sorted.len() != numbers.len() {
                    self.at(at.value(), "the list of values is empty or has a value twice");
                }
            }
        }
    }

    /// Checks that the forms of `one_of` can be told apart: by their JSON kind, or records by a member.
    fn forms(&mut self, forms: &[OneOfForm], places: &[Placed<'_>], at: Placed<'_>) {
        if forms.len() < 2 {
            self.at(at.value(), "`one_of` needs at least two forms");
        }
        let all = || forms.iter().zip(places);
        let names = all().map(|(form, at)| (form.name.as_str(), names::form(form), at.key()));
        self.unique(names, is_upper);
        let mut later = HashSet::new();
        for (form, at) in all().rev() {
            match self.module.json_kind(&form.ty) {
                kind if later.insert(kind) => {}
                JsonKind::Scalar => {
                    self.at(at.key(), "two forms are both a scalar on the wire");
                }
                JsonKind::List => {
                    self.at(at.key(), "two forms are both a list on the wire");
                }
                JsonKind::Object if form.has.is_some() => {}
                JsonKind::Object => {
                    let message = format!("`{}` cannot be told apart from a later form", form.name);
                    let help = "name a member that only this form has: `has: member`";
                    self.at(at.key(), message).help(help);
                }
            }
        }
    }

    /// Checks that a default or an example is a value of its type.
    pub(super) fn value_of(&mut self, value: &Node, ty: &SchemaType, place: Place) {
        if let Err(wanted) = fits(value, self.module.behind(ty)) {
            let shown = match value {
                Node::List(_) | Node::Map(_) => "a part of the value".to_owned(),
                _ => format!("`{}`", crate::yaml::print(value, None).trim()),
            };
            self.at(place, format!("{shown} is not {wanted}"));
        }
    }
}

/// Returns the type of an entry. In the short form, the entry itself is the type.
pub(super) fn type_of(entry: Placed<'_>) -> Placed<'_> {
    entry.get("type").unwrap_or(entry)
}

/// Returns whether a type is text, or a list or map of text. Only these can be secret.
pub(super) fn is_text(ty: &SchemaType) -> bool {
    match ty {
        SchemaType::List(item) | SchemaType::Map(item) => is_text(item),
        _ => *ty == SchemaType::Scalar(ScalarType::Text),
    }
}

/// Returns whether a type contains a file.
pub(super) fn holds_file(ty: &SchemaType) -> bool {
    *ty == SchemaType::Scalar(ScalarType::File) || ty.parts().into_iter().any(holds_file)
}

/// Checks that a value has this type. The error says what the value should be.
fn fits(value: &Node, ty: &SchemaType) -> Result<(), String> {
    let is = |good: bool, wanted: &str| if good { Ok(()) } else { Err(wanted.to_owned()) };
    match ty {
        SchemaType::Scalar(scalar) => match scalar {
            ScalarType::Text => is(value.as_text().is_some(), "text (put quotes around it)"),
            ScalarType::Integer | ScalarType::Timestamp => {
                is(value.as_integer().is_some(), "an integer")
            }
            ScalarType::Number => {
                is(matches!(value, Node::Integer(_) | Node::Number(_)), "a number")
            }
            ScalarType::Flag => is(value.as_bool().is_some(), "`true` or `false`"),
            ScalarType::Limit => is(
                matches!(value, Node::Integer(_) | Node::Number(_))
                    || value.as_text() == Some("unlimited"),
                "a number or `unlimited`",
            ),
            ScalarType::Json | ScalarType::Dynamic => Ok(()),
            ScalarType::File => is(value.as_text().is_some(), "the name of a file"),
            ScalarType::Nothing => is(false, "allowed: the type is `nothing`"),
        },
        SchemaType::Values(Values::Texts(texts)) => {
            let good = value.as_text().is_some_and(|text| texts.iter().any(|one| one.text == text));
            let known: Vec<_> = texts.iter().map(|one| format!("`{}`", one.text)).collect();
            is(good, &format!("one of the allowed values {}", known.join(", ")))
        }
        SchemaType::Values(Values::Integers(numbers)) => {
            let good = value.as_integer().is_some_and(|number| numbers.contains(&number));
            is(good, &format!("one of the allowed values {numbers:?}"))
        }
        SchemaType::List(item) => match value.as_list() {
            Some(items) => items.iter().try_for_each(|one| fits(one, item)),
            // A single item may be written for a list of one item.
            None => fits(value, item).map_err(|wanted| format!("a list of {wanted}")),
        },
        SchemaType::Map(inner) => match value.as_map() {
            Some(map) => map.iter().try_for_each(|(_, one)| fits(one, inner)),
            None => is(false, "a map"),
        },
        SchemaType::Record(fields) => match value.as_map() {
            Some(map) => map.iter().try_for_each(|(key, one)| {
                match fields.iter().find(|field| field.name == *key) {
                    Some(field) => fits(one, &field.ty),
                    None => is(false, &format!("allowed: the record has no member `{key}`")),
                }
            }),
            None => is(false, "a record"),
        },
        SchemaType::OneOf(_) | SchemaType::Named(_) => Ok(()),
    }
}
