//! Faults of functions and their parameters.

use super::types::{holds_file, is_text};
use super::{Check, is_lower};
use crate::diagnostic::did_you_mean;
use crate::names;
use crate::schema::{Api, Body, Function, Param, Rule, Scalar, Type, Wire};
use crate::yaml::Step;

impl Check<'_> {
    pub(super) fn function(&mut self, function: &Function) {
        let path = ["functions", function.name.as_str()];
        self.rust_fields(function, &path);
        for param in &function.params {
            self.param(function, param, &[&path[..], &["params", &param.name]].concat());
        }
        self.families(function, &path);
        self.together(function);
        let returns = [&path[..], &["returns"]].concat();
        self.reply_type(&function.returns, &returns);
        if function.secret && !is_text(&function.returns) {
            self.at_key(&[&path[..], &["secret"]].concat(), "only text can be secret")
                .help("mark the fields of the record that are secret instead");
        }
        if function.outcome.is_some() && self.module.api != Api::Api2 {
            self.at_key(&[&path[..], &["outcome"]].concat(), "only API 2 has an `outcome`")
                .help("UAPI tells the outcome in its envelope");
        }
        for (index, replacement) in function.replaced_by.iter().enumerate() {
            if !self.known.contains(replacement) {
                let known = self.known.iter().map(String::as_str);
                let near = did_you_mean(replacement, known.clone().collect::<Vec<_>>());
                let message = format!("there is no function `{replacement}`");
                let item = index.to_string();
                self.at_value(&[&path[..], &["replaced_by", &item]].concat(), message)
                    .help(near.unwrap_or_else(|| "write it as `uapi/Module::function`".to_owned()));
            }
        }
    }

    /// The Rust fields of the parameter struct: the families and what is in none of them.
    fn rust_fields(&mut self, function: &Function, path: &[&str]) {
        let families = function.families.iter();
        let family_names = families.map(|family| (family.name.as_str(), names::family(family)));
        self.unique(family_names, &[path, &["families"]].concat(), is_lower);
        let single: Vec<_> = function
            .params
            .iter()
            .filter(|param| !function.families.iter().any(|f| f.params.contains(&param.name)))
            .collect();
        let path = [path, &["params"]].concat();
        let names = single.iter().map(|param| (param.name.as_str(), names::param(param)));
        self.unique(names, &path, is_lower);
        for param in single {
            let rust = names::param(param);
            if function.families.iter().any(|family| names::family(family) == rust) {
                let message = format!("`{}` has the name of a family", param.name);
                self.at_key(&[&path[..], &[&param.name]].concat(), message)
                    .help("give one of them a `rust:` name");
            }
        }
    }

    fn param(&mut self, function: &Function, param: &Param, path: &[&str]) {
        self.param_type(&param.ty, path);
        let key = |name: &'static str| [path, &[name]].concat();
        if param.required && param.default.is_some() {
            let message = format!("`{}` is required, so its default can never apply", param.name);
            self.at_key(&key("default"), message).help("take `required` or `default` away");
        }
        if param.secret && !is_text(&param.ty) {
            self.at_key(&key("secret"), "only text can be secret").help("make the type `text`");
        }
        for (name, value) in [("default", &param.default), ("example", &param.example)] {
            if let Some(value) = value {
                self.value_of(value, &param.ty, &key(name));
            }
        }
        if let (Some(min), Some(max)) = (param.min, param.max)
            && min > max
        {
            self.at_key(&key("min"), format!("`min` {min} is above `max` {max}"));
        }
        if let (Some(min), Some(max)) = (param.min_length, param.max_length)
            && min > max
        {
            let message = format!("`min_length` {min} is above `max_length` {max}");
            self.at_key(&key("min_length"), message);
        }
        self.wire(function, param, path);
    }

    /// Whether the type can travel the way that is asked for.
    fn wire(&mut self, function: &Function, param: &Param, path: &[&str]) {
        let in_family = function.families.iter().any(|family| family.params.contains(&param.name));
        let numbered = names::is_numbered(&param.name);
        let open = names::is_open(&param.name);
        let wire_key = [path, &["wire"]].concat();
        let module = self.module;
        let plain = |ty: &Type| matches!(module.behind(ty), Type::Scalar(_) | Type::Values(_));
        if holds_file(&param.ty) {
            return self.file(function, param, in_family, path);
        }
        if param.wire != Wire::Plain && (in_family || numbered || open) {
            self.at_value(&wire_key, "`wire` is for a parameter of one name")
                .help("its name holds a number or a key, or it belongs to a family");
            return;
        }
        match (module.behind(&param.ty), param.wire) {
            (_, Wire::Json) => {}
            (Type::List(_), Wire::JsonEach) => {}
            (Type::List(item), Wire::Comma | Wire::Pipe) if plain(item) => {}
            (_, Wire::Comma | Wire::Pipe | Wire::JsonEach) => {
                let message = format!("`wire` needs a list here, this is {}", param.ty.describe());
                self.at_value(&wire_key, message).help("write the type as `{list: …}`");
            }
            _ if function.body == Body::Json && !numbered && !open && !in_family => {}
            (Type::Map(value), Wire::Plain) if open && plain(value) => {}
            (Type::List(item), Wire::Plain) if plain(item) && !open && !in_family => {}
            (ty, Wire::Plain) if plain(ty) && !open && (!numbered || in_family) => {}
            (_, Wire::Plain) => {
                let message = format!(
                    "a parameter of the type `{}` cannot be sent as it is",
                    param.ty.describe()
                );
                let hint = if in_family {
                    "each parameter of a family is a scalar; the family is the list"
                } else if numbered {
                    "a numbered parameter is a list of scalars, or belongs to a family"
                } else if open {
                    "a parameter with a key in its name is a map of scalars"
                } else {
                    "add `wire: json`, or `wire: json_each` for a list"
                };
                self.at_key(path, message).help(hint);
            }
        }
    }

    /// A file is a part of a multipart body by itself.
    fn file(&mut self, function: &Function, param: &Param, in_family: bool, path: &[&str]) {
        let listed =
            |ty: &Type| matches!(ty, Type::List(item) if **item == Type::Scalar(Scalar::File));
        let numbered = names::is_numbered(&param.name);
        if function.body == Body::Json {
            self.at_key(path, "a JSON body cannot carry a file").help("use `body: multipart`");
        } else if param.wire != Wire::Plain
            || in_family
            || names::is_open(&param.name)
            || !(listed(&param.ty) || (param.ty == Type::Scalar(Scalar::File) && !numbered))
        {
            let message = format!("the files of `{}` cannot be sent like this", param.name);
            self.at_key(path, message)
                .help("a file is a parameter of the type `file`; several are `{list: file}`");
        }
    }

    fn families(&mut self, function: &Function, path: &[&str]) {
        let known = function.params.iter().map(|param| param.name.as_str());
        for (which, family) in function.families.iter().enumerate() {
            let path = [path, &["families", &family.name, "params"]].concat();
            if family.params.is_empty() {
                self.at_value(&path, "a family without parameters");
            }
            let numbered = family.params.iter().filter(|name| names::is_numbered(name)).count();
            if numbered != 0 && numbered != family.params.len() {
                self.at_value(&path, "either all names of a family count up, or none");
            }
            for (index, name) in family.params.iter().enumerate() {
                let item = index.to_string();
                let path = [&path[..], &[&item]].concat();
                if !known.clone().any(|param| param == name) {
                    let hint = did_you_mean(name, known.clone().collect::<Vec<_>>());
                    self.at_value(&path, format!("there is no parameter `{name}`")).maybe(hint);
                }
                if function.families[..which].iter().any(|other| other.params.contains(name)) {
                    self.at_value(&path, format!("`{name}` is in another family already"));
                }
            }
        }
    }

    fn together(&mut self, function: &Function) {
        for rule in &function.together {
            if rule.params.len() < 2 {
                self.at_steps(&rule.path, "parameters that go together are two or more");
            }
            for (index, name) in rule.params.iter().enumerate() {
                let path = [&rule.path[..], &[Step::Index(index)]].concat();
                match function.params.iter().find(|param| param.name == *name) {
                    None => {
                        let known = function.params.iter().map(|param| param.name.as_str());
                        let hint = did_you_mean(name, known.collect::<Vec<_>>());
                        self.at_steps(&path, format!("there is no parameter `{name}`")).maybe(hint);
                    }
                    Some(param) if param.required && rule.rule != Rule::AllOrNone => {
                        let message =
                            format!("`{name}` is required, so there is nothing to choose");
                        self.at_steps(&path, message).help("take its `required` away");
                    }
                    Some(_) => {}
                }
            }
        }
    }
}
