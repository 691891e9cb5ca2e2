//! Replaces everything in a reply that might identify a person or a place. A text is kept only if the schema lists it,
//! or if it is a number or a word for one. The same text always gets the same replacement.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

use cpanel_codegen::internal::schema::{SchemaField, SchemaModule, SchemaType, Values};
use serde_json::{Map, Value};

use crate::compare::{alternative, embedded};

/// Words that identify nobody.
const HARMLESS: [&str; 14] = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "enabled", "disabled", "unlimited", "∞",
    "none", "null",
];

/// The replacements so far.
pub struct Cover {
    /// The names of all members in the schema. No other names are written.
    members: BTreeSet<String>,
    given: BTreeMap<String, String>,
    /// All texts of the replies so far, in lower case. A name that is in them may be somebody's.
    told: String,
}

impl Cover {
    pub fn new(modules: &[SchemaModule]) -> Self {
        fn collect(ty: &SchemaType, members: &mut BTreeSet<String>) {
            if let SchemaType::Record(fields) = ty {
                members.extend(fields.iter().map(|field| field.name.clone()));
            }
            ty.parts().into_iter().for_each(|part| collect(part, members));
        }
        let mut members = BTreeSet::new();
        for module in modules {
            let named = module.types.iter().map(|(_, ty)| ty);
            for ty in module.functions.iter().map(|function| &function.returns).chain(named) {
                collect(ty, &mut members);
            }
        }
        Self { members, given: BTreeMap::new(), told: String::new() }
    }

    /// Replaces the data of a reply.
    pub fn reply(&mut self, module: &SchemaModule, returns: &SchemaType, data: &Value) -> Value {
        gather(data, &mut self.told);
        self.value(module, Some(returns), false, data)
    }

    fn value(
        &mut self,
        module: &SchemaModule,
        ty: Option<&SchemaType>,
        secret: bool,
        value: &Value,
    ) -> Value {
        let ty = ty.map(|ty| module.behind(ty));
        match (ty, value) {
            (_, Value::Null | Value::Bool(_)) => value.clone(),
            (_, Value::Number(number)) if secret => {
                if number.is_f64() {
                    0.5.into()
                } else {
                    0.into()
                }
            }
            (_, Value::Number(_)) => value.clone(),
            (_, Value::String(text)) if secret && text.parse::<i64>().is_ok() => "0".into(),
            (_, Value::String(text)) if secret && !text.is_empty() => "secret".into(),
            (Some(SchemaType::Values(Values::Texts(texts))), Value::String(text))
                if texts.iter().any(|known| known.text == *text) =>
            {
                value.clone()
            }
            (ty, Value::String(text)) => match embedded(text) {
                Some(inside) => self.value(module, ty, secret, &inside).to_string().into(),
                None => self.text(text).into(),
            },
            (Some(SchemaType::OneOf(forms)), _) => {
                let form = alternative(module, forms, value).map(|form| &form.ty);
                self.value(module, form, secret, value)
            }
            (_, Value::Array(rows)) => {
                let item = match ty {
                    Some(SchemaType::List(item)) => Some(&**item),
                    _ => None,
                };
                rows.iter().map(|row| self.value(module, item, secret, row)).collect()
            }
            (Some(SchemaType::List(item)), row) => self.value(module, Some(item), secret, row),
            (_, Value::Object(members)) => {
                let mut covered = Map::new();
                for (name, value) in members {
                    let (name, ty, hidden) = self.member(ty, name);
                    covered.insert(name, self.value(module, ty, secret || hidden, value));
                }
                covered.into()
            }
        }
    }

    /// Returns the replaced name of a member, its type, and whether it is secret.
    fn member<'t>(
        &mut self,
        of: Option<&'t SchemaType>,
        name: &str,
    ) -> (String, Option<&'t SchemaType>, bool) {
        let field: Option<&SchemaField> = match of {
            Some(SchemaType::Map(inner)) => return (self.text(name), Some(inner), false),
            Some(SchemaType::Record(fields)) => fields.iter().find(|field| field.name == name),
            _ => None,
        };
        match field {
            Some(field) => (name.to_owned(), Some(&field.ty), field.secret),
            // An unknown member may be secret, and its name may identify somebody.
            None if of.is_some_and(|ty| matches!(ty, SchemaType::Record(_))) => {
                (self.member_name(name), None, true)
            }
            None => (self.known(name), None, false),
        }
    }

    /// The name of a member of a record. One that the schema does not know is kept, unless it may be somebody's.
    fn member_name(&mut self, name: &str) -> String {
        let is_word = name.len() <= 64
            && name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        let keep = is_word && !self.told.contains(&name.to_lowercase());
        if keep { name.to_owned() } else { self.known(name) }
    }

    /// A name of which nothing is known. Its replacement does not look like that of a member.
    fn known(&mut self, name: &str) -> String {
        if self.members.contains(name) {
            return name.to_owned();
        }
        let plain: String =
            name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        self.text(&format!("{plain}.example"))
    }

    fn text(&mut self, text: &str) -> String {
        let numeric = text.bytes().all(|byte| byte.is_ascii_digit() || b".-".contains(&byte));
        let address = text.parse::<IpAddr>().ok();
        if (numeric && address.is_none()) || HARMLESS.contains(&text.to_lowercase().as_str()) {
            return text.to_owned();
        }
        if let Some(known) = self.given.get(text) {
            return known.clone();
        }
        let number = self.given.len() + 1;
        let covered = match address {
            Some(IpAddr::V4(_)) => format!("198.51.100.{}", number % 256),
            Some(IpAddr::V6(_)) => format!("2001:db8::{number:x}"),
            None if text.contains('@') => format!("user{number}@example.com"),
            None if text.starts_with('/') => format!("/home/user/file{number}"),
            None if is_domain(text) => format!("name{number}.example"),
            None => format!("text{number}"),
        };
        self.given.insert(text.to_owned(), covered.clone());
        covered
    }
}

/// Adds all texts of a value, each on a line.
fn gather(value: &Value, told: &mut String) {
    match value {
        Value::String(text) => told.extend(text.to_lowercase().chars().chain(['\n'])),
        Value::Array(items) => items.iter().for_each(|item| gather(item, told)),
        Value::Object(members) => members.values().for_each(|value| gather(value, told)),
        _ => {}
    }
}

fn is_domain(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.*".contains(&byte);
    text.contains('.') && text.bytes().all(fits)
}
