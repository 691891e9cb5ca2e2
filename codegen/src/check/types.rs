//! Faults of types, and of values that are no value of their type.

use super::{Check, is_lower, is_upper};
use crate::diagnostic::did_you_mean;
use crate::names;
use crate::schema::{Alternative, Field, Scalar, Type, Values};
use crate::yaml::Node;

impl Check<'_> {
    /// Checks a type that a reply may have.
    pub(super) fn reply_type(&mut self, ty: &Type, path: &[&str]) {
        match ty {
            Type::Scalar(scalar @ (Scalar::Json | Scalar::File)) => {
                let message = format!("a reply cannot be `{}`", scalar.name());
                self.at_value(path, message).help("use `dynamic` for JSON of an unknown shape");
            }
            _ => {
                self.always(ty, path);
                self.type_itself(ty, path, Self::reply_type);
            }
        }
    }

    /// What reads a record has a bit for each member that is always there.
    fn always(&mut self, ty: &Type, path: &[&str]) {
        const MOST: usize = 64;
        let Type::Record(fields) = ty else { return };
        if fields.iter().filter(|field| field.is_always_sent()).count() > MOST {
            let message = format!("more than {MOST} members are `always` there");
            self.at_value(path, message)
                .help("say so of those alone without which the record is of no use");
        }
    }

    /// Checks a type that a parameter may have.
    pub(super) fn param_type(&mut self, ty: &Type, path: &[&str]) {
        match ty {
            Type::Scalar(scalar @ (Scalar::Dynamic | Scalar::Nothing)) => {
                let message = format!("a parameter cannot be `{}`", scalar.name());
                self.at_value(path, message).help("use `json` for JSON of any shape");
            }
            Type::OneOf(_) => {
                self.at_value(path, "a parameter has one form, so it cannot be `one_of`")
                    .help("use `text` or `json`");
            }
            Type::Named(_) if self.is_for_replies(ty) => {
                self.at_value(path, format!("`{}` is for replies", ty.describe()))
                    .help("write the type out here: what goes into a call has types of its own");
            }
            _ => self.type_itself(ty, path, Self::param_type),
        }
    }

    /// Whether a type that others share holds what only a reply can have.
    fn is_for_replies(&self, ty: &Type) -> bool {
        match self.module.behind(ty) {
            Type::List(inner) | Type::Map(inner) => self.is_for_replies(inner),
            Type::Record(_) | Type::OneOf(_) => true,
            Type::Scalar(scalar) => matches!(scalar, Scalar::Dynamic | Scalar::Nothing),
            Type::Values(_) | Type::Named(_) => false,
        }
    }

    fn type_itself(&mut self, ty: &Type, path: &[&str], inner: fn(&mut Self, &Type, &[&str])) {
        match ty {
            Type::Scalar(_) => {}
            Type::Named(name) => {
                if !self.module.types.iter().any(|(known, _)| known == name) {
                    let known = self.module.types.iter().map(|(known, _)| known.as_str());
                    let hint =
                        did_you_mean(name, known.chain(Scalar::ALL.iter().map(|s| s.name())));
                    self.at_value(path, format!("there is no type `{name}` in this module"))
                        .maybe(hint);
                }
            }
            Type::List(item) => inner(self, item, &[path, &["list"]].concat()),
            Type::Map(value) => inner(self, value, &[path, &["map"]].concat()),
            Type::Record(fields) => {
                let path = [path, &["record"]].concat();
                self.unique(
                    fields.iter().map(|field| (field.name.as_str(), names::field(field))),
                    &path,
                    is_lower,
                );
                for field in fields {
                    let path = [&path[..], &[&field.name]].concat();
                    inner(self, &field.ty, &path);
                    self.field(field, &path);
                }
            }
            Type::Values(values) => self.values(values, path),
            Type::OneOf(forms) => {
                let path = [path, &["one_of"]].concat();
                for form in forms {
                    inner(self, &form.ty, &[&path[..], &[&form.name]].concat());
                }
                self.forms(forms, &path);
            }
        }
    }

    fn field(&mut self, field: &Field, path: &[&str]) {
        if field.secret && !is_text(&field.ty) {
            self.at_key(&[path, &["secret"]].concat(), "only text can be secret")
                .help("make the type `text`, or take `secret` away");
        }
        if let Some(example) = &field.example {
            self.value_of(example, &field.ty, &[path, &["example"]].concat());
        }
    }

    fn values(&mut self, values: &Values, path: &[&str]) {
        let path = [path, &["values"]].concat();
        match values {
            Values::Texts(texts) => {
                if texts.is_empty() {
                    self.at_value(&path, "an enumeration without values");
                }
                let mut seen = Vec::new();
                for value in texts {
                    let rust = names::variant(value);
                    if rust == "Other" || !is_upper(&rust) {
                        let message = format!("`{rust}` cannot be the name of a value in Rust");
                        let name = [&path[..], &[&value.text, "name"]].concat();
                        self.at_value(&name, message).help(if rust == "Other" {
                            "every enumeration has `Other` for what is not listed".to_owned()
                        } else {
                            format!("write it like this: `{}`", names::plain_camel(&rust))
                        });
                    }
                    if let Some((other, _)) = seen.iter().find(|(_, known)| *known == rust) {
                        if *other == &value.text {
                            self.at_value(&path, format!("the value `{other}` stands there twice"));
                        } else {
                            let message = format!(
                                "the values `{other}` and `{}` would both be `{rust}` in Rust",
                                value.text
                            );
                            self.at_value(&path, message)
                                .help("write the values as a map and give one of them a `name:`");
                        }
                    }
                    seen.push((&value.text, rust));
                }
            }
            Values::Integers(numbers) => {
                let mut sorted = numbers.clone();
                sorted.sort_unstable();
                sorted.dedup();
                if numbers.is_empty() || sorted.len() != numbers.len() {
                    self.at_value(&path, "the values must be there, and each only once");
                }
            }
        }
    }

    /// Alternatives must be told apart: by their JSON kind, records by a member.
    fn forms(&mut self, forms: &[Alternative], path: &[&str]) {
        if forms.len() < 2 {
            self.at_value(path, "`one_of` needs two forms or more");
        }
        let names = forms.iter().map(|form| (form.name.as_str(), names::form(form)));
        self.unique(names, path, is_upper);
        let kinds: Vec<_> = forms.iter().map(|form| self.kind(&form.ty)).collect();
        for (index, form) in forms.iter().enumerate() {
            let later = kinds[index + 1..].contains(&kinds[index]);
            let path = [path, &[&form.name]].concat();
            if later && kinds[index] == "object" && form.has.is_none() {
                self.at_key(&path, format!("`{}` cannot be told from a later form", form.name))
                    .help("name a member that only this form has: `has: member`");
            } else if later && kinds[index] != "object" {
                self.at_key(&path, format!("two forms are both {} on the wire", kinds[index]));
            }
        }
    }

    fn kind(&self, ty: &Type) -> &'static str {
        match self.module.behind(ty) {
            Type::Scalar(_) | Type::Values(_) => "a scalar",
            Type::List(_) => "a list",
            Type::Map(_) | Type::Record(_) | Type::OneOf(_) | Type::Named(_) => "object",
        }
    }

    /// A default or an example must be a value of its type.
    pub(super) fn value_of(&mut self, value: &Node, ty: &Type, path: &[&str]) {
        if let Err(wanted) = fits(value, self.module.behind(ty)) {
            let shown = match value {
                Node::List(_) | Node::Map(_) => "something in it".to_owned(),
                _ => format!("`{}`", crate::yaml::print(value, None).trim()),
            };
            let message = format!("{shown} is not {wanted}");
            self.at_value(path, message);
        }
    }
}

pub(super) fn is_text(ty: &Type) -> bool {
    match ty {
        Type::List(item) => is_text(item),
        _ => *ty == Type::Scalar(Scalar::Text),
    }
}

/// Whether there is a file somewhere in a type.
pub(super) fn holds_file(ty: &Type) -> bool {
    *ty == Type::Scalar(Scalar::File) || ty.parts().into_iter().any(holds_file)
}

/// Whether a value is one of the type; if not, what it should be.
fn fits(value: &Node, ty: &Type) -> Result<(), String> {
    let is = |good: bool, wanted: &str| if good { Ok(()) } else { Err(wanted.to_owned()) };
    match ty {
        Type::Scalar(scalar) => match scalar {
            Scalar::Text => is(value.as_text().is_some(), "text (put quotes around it)"),
            Scalar::Integer | Scalar::Timestamp => is(value.as_integer().is_some(), "an integer"),
            Scalar::Number => is(matches!(value, Node::Integer(_) | Node::Number(_)), "a number"),
            Scalar::Flag => is(value.as_bool().is_some(), "`true` or `false`"),
            Scalar::Limit => is(
                matches!(value, Node::Integer(_) | Node::Number(_))
                    || value.as_text() == Some("unlimited"),
                "a number or `unlimited`",
            ),
            Scalar::Json | Scalar::Dynamic => Ok(()),
            Scalar::File => is(value.as_text().is_some(), "the name of a file"),
            Scalar::Nothing => is(false, "possible: there is nothing"),
        },
        Type::Values(Values::Texts(texts)) => {
            let good = value.as_text().is_some_and(|text| texts.iter().any(|one| one.text == text));
            let known: Vec<_> = texts.iter().map(|one| format!("`{}`", one.text)).collect();
            is(good, &format!("one of the allowed values {}", known.join(", ")))
        }
        Type::Values(Values::Integers(numbers)) => {
            let good = value.as_integer().is_some_and(|number| numbers.contains(&number));
            is(good, &format!("one of the allowed values {numbers:?}"))
        }
        Type::List(item) => match value.as_list() {
            Some(items) => items.iter().try_for_each(|one| fits(one, item)),
            // One item may stand for a list of one.
            None => fits(value, item).map_err(|wanted| format!("a list of {wanted}")),
        },
        Type::Map(inner) => match value.as_map() {
            Some(map) => map.iter().try_for_each(|(_, one)| fits(one, inner)),
            None => is(false, "a map"),
        },
        Type::Record(fields) => match value.as_map() {
            Some(map) => map.iter().try_for_each(|(key, one)| {
                match fields.iter().find(|field| field.name == *key) {
                    Some(field) => fits(one, &field.ty),
                    None => is(false, &format!("possible: the record has no field `{key}`")),
                }
            }),
            None => is(false, "a record"),
        },
        Type::OneOf(_) | Type::Named(_) => Ok(()),
    }
}
