//! Checks functions and their parameters.

use std::collections::{HashMap, HashSet};

use super::types::{holds_file, is_text, type_of};
use super::{Checker, entries, is_lower, key, value};
use crate::diagnostic::did_you_mean;
use crate::names;
use crate::schema::{
    BodyFormat, Family, RuleKind, ScalarType, SchemaApi, SchemaField, SchemaFunction, SchemaParam,
    SchemaType, WireFormat,
};
use crate::yaml::{Node, Place, Placed};

impl Checker<'_> {
    pub(super) fn function(&mut self, function: &SchemaFunction, at: Placed<'_>) {
        let params = entries(at, "params");
        let families = entries(at, "families");
        let in_family: HashSet<_> =
            function.families.iter().flat_map(|family| &family.params).collect();
        self.rust_fields(function, &params, &families, &in_family);
        for (param, at) in function.params.iter().zip(params) {
            self.param(function, param, in_family.contains(&param.name), at);
        }
        self.families(function, &families);
        self.together(function, at);
        if let Some(returns) = at.get("returns") {
            self.reply_type(&function.returns, returns);
        }
        if function.secret && !is_text(&function.returns) {
            self.at(key(at, "secret"), "only a text can be secret")
                .help("mark the secret fields of the record instead");
        }
        if function.outcome.is_some() && self.module.api != SchemaApi::Api2 {
            self.at(key(at, "outcome"), "only API 2 has an `outcome`")
                .help("UAPI reports the outcome in its envelope");
        }
        let replaced_by = at.get("replaced_by").into_iter().flat_map(|all| all.items());
        for (replacement, at) in function.replaced_by.iter().zip(replaced_by) {
            let module = replacement.split("::").next().unwrap_or_default();
            if !self.known.functions.contains(replacement) && !self.known.unread.contains(module) {
                // There are many functions, so only names with the same beginning are compared.
                let known = &self.known.functions;
                let before = known.range(..replacement.clone()).rev().take(20);
                let near = before.chain(known.range(replacement.clone()..).take(20));
                let near = did_you_mean(replacement, near.map(String::as_str));
                self.at(at.value(), format!("there is no function `{replacement}`"))
                    .help(near.unwrap_or_else(|| "write it as `uapi/Module::function`".to_owned()));
            }
        }
    }

    /// Checks the Rust names of fields. The parameter struct has a field for each family and for each parameter outside
    /// of a family. Each family has a record with a field for each of its parameters.
    fn rust_fields(
        &mut self,
        function: &SchemaFunction,
        params: &[Placed<'_>],
        families: &[Placed<'_>],
        in_family: &HashSet<&String>,
    ) {
        let all = || function.params.iter().zip(params);
        let families = function.families.iter().zip(families);
        let of_struct = families
            .clone()
            .map(|(family, at)| (family.name.as_str(), names::family(family), at.key()))
            .chain(
                all()
                    .filter(|(param, _)| !in_family.contains(&param.name))
                    .map(|(param, at)| (param.name.as_str(), names::param(param), at.key())),
            );
        self.unique(of_struct, is_lower);
        for (family, _) in families {
            let members: HashSet<_> = family.params.iter().collect();
            let of_record = all()
                .filter(|(param, _)| members.contains(&param.name))
                .map(|(param, at)| (param.name.as_str(), names::param(param), at.key()));
            self.unique(of_record, is_lower);
        }
    }

    fn param(
        &mut self,
        function: &SchemaFunction,
        param: &SchemaParam,
        in_family: bool,
        at: Placed<'_>,
    ) {
        self.param_type(&param.ty, type_of(at));
        if param.required && param.default.is_some() {
            let message = format!("`{}` is required, so its default can never apply", param.name);
            self.at(key(at, "default"), message).help("remove `required` or `default`");
        }
        if param.secret && !is_text(&param.ty) {
            self.at(key(at, "secret"), "only a text can be secret").help("make the type `text`");
        }
        for (name, of) in [("default", &param.default), ("example", &param.example)] {
            if let Some(of) = of {
                self.value_of(of, &param.ty, value(at, name));
            }
        }
        self.limits(function, param, at);
        self.wire(function, param, in_family, at);
        if let Some(flag) = &param.encoded_by {
            self.encoded_by(function, param, flag, at);
        }
    }

    fn limits(&mut self, function: &SchemaFunction, param: &SchemaParam, at: Placed<'_>) {
        if let (Some(min), Some(max)) = (param.min, param.max)
            && min > max
        {
            self.at(key(at, "min"), format!("`min` {min} is above `max` {max}"));
        }
        for (of, length) in [("min_length", param.min_length), ("max_length", param.max_length)] {
            if length.is_some_and(|length| u32::try_from(length).is_err()) {
                let message = format!("`{of}` is not a number of characters");
                self.at(value(at, of), message).help("write a whole number from 0 to 4294967295");
            }
        }
        if let (Some(min), Some(max)) = (param.min_length, param.max_length)
            && min > max
        {
            let message = format!("`min_length` {min} is above `max_length` {max}");
            self.at(key(at, "min_length"), message);
        }
        self.unchecked_limits(function, param, at);
    }

    /// Refuses limits that nothing would check: on other types, or on values that are sent together in one text.
    fn unchecked_limits(&mut self, function: &SchemaFunction, param: &SchemaParam, at: Placed<'_>) {
        use ScalarType::{Integer, Limit, Number, Text, Timestamp};
        let behind = self.module.behind(&param.ty);
        let (item, is_list) = match behind {
            SchemaType::List(item) => (self.module.behind(item), true),
            other => (other, false),
        };
        let in_json = function.body == BodyFormat::Json && !names::is_numbered(&param.name);
        let is_apart = param.wire == WireFormat::Plain && !(is_list && in_json);
        let is_number =
            matches!(item, SchemaType::Scalar(Integer | Number | Limit | Timestamp)) && is_apart;
        let is_text = matches!(item, SchemaType::Scalar(Text)) && is_apart;
        for (name, is_given, is_checked) in [
            ("min", param.min.is_some(), is_number),
            ("max", param.max.is_some(), is_number),
            ("min_length", param.min_length.is_some(), is_text),
            ("max_length", param.max_length.is_some(), is_text),
        ] {
            if is_given && !is_checked {
                let message = format!("`{name}` of `{}` would not be checked", param.name);
                self.at(key(at, name), message).help(
                    "`min` and `max` are for numbers, `min_length` and `max_length` for texts, each sent by itself; \
                     describe other limits in `doc`",
                );
            }
        }
    }

    /// Checks that a list with `encoded_by` can be sent encoded, and that its flag can be set.
    fn encoded_by(
        &mut self,
        function: &SchemaFunction,
        param: &SchemaParam,
        flag: &str,
        at: Placed<'_>,
    ) {
        let is_flag = |other: &SchemaParam| {
            *self.module.behind(&other.ty) == SchemaType::Scalar(ScalarType::Flag)
        };
        let known = function.params.iter().find(|other| other.name == flag);
        if !matches!(param.wire, WireFormat::Comma | WireFormat::Pipe) {
            self.at(key(at, "encoded_by"), "only the items of a joined list can be encoded")
                .help("add `wire: comma` or `wire: pipe`");
        } else if !known.is_some_and(is_flag) {
            let message = format!("`{flag}` is not a parameter of the type `flag`");
            self.at(value(at, "encoded_by"), message)
                .help("name the flag that makes the server decode each item");
        }
    }

    /// Checks that a parameter of this type can be sent as `wire` says.
    fn wire(
        &mut self,
        function: &SchemaFunction,
        param: &SchemaParam,
        in_family: bool,
        at: Placed<'_>,
    ) {
        let numbered = names::is_numbered(&param.name);
        let open = names::is_open(&param.name);
        let wire = value(at, "wire");
        let module = self.module;
        let plain = |ty: &SchemaType| {
            matches!(module.behind(ty), SchemaType::Scalar(_) | SchemaType::Values(_))
        };
        if holds_file(&param.ty) {
            return self.file(function, param, in_family, at);
        }
        if param.wire != WireFormat::Plain && (in_family || numbered || open) {
            self.at(wire, "this parameter cannot have `wire`")
                .help("its name holds a number or a key, or it belongs to a family");
            return;
        }
        match (module.behind(&param.ty), param.wire) {
            (_, WireFormat::Json) => {}
            (SchemaType::List(_), WireFormat::JsonEach) => {}
            (SchemaType::List(item), WireFormat::Comma | WireFormat::Pipe) if plain(item) => {}
            (_, WireFormat::Comma | WireFormat::Pipe | WireFormat::JsonEach) => {
                let message = format!("`wire` needs a list here, found {}", param.ty.describe());
                self.at(wire, message).help("write the type as `{list: …}`");
            }
            _ if function.body == BodyFormat::Json && !numbered && !open && !in_family => {}
            (SchemaType::Map(value), WireFormat::Plain) if open && plain(value) => {}
            (SchemaType::List(item), WireFormat::Plain) if plain(item) && !open && !in_family => {}
            (ty, WireFormat::Plain) if plain(ty) && !open && (!numbered || in_family) => {}
            (_, WireFormat::Plain) => {
                let message = format!(
                    "a parameter of the type `{}` cannot be sent like this",
                    param.ty.describe()
                );
                let help = if in_family {
                    "each parameter of a family must be a scalar; the family is the list"
                } else if numbered {
                    "a numbered parameter must be a list of scalars or belong to a family"
                } else if open {
                    "a parameter with a key in its name must be a map of scalars"
                } else {
                    "add `wire: json`, or `wire: json_each` for a list"
                };
                self.at(at.key(), message).help(help);
            }
        }
    }

    /// Checks a parameter that holds a file. A file is always a part of a multipart body.
    fn file(
        &mut self,
        function: &SchemaFunction,
        param: &SchemaParam,
        in_family: bool,
        at: Placed<'_>,
    ) {
        let listed = |ty: &SchemaType| matches!(ty, SchemaType::List(item) if **item == SchemaType::Scalar(ScalarType::File));
        let numbered = names::is_numbered(&param.name);
        if function.body == BodyFormat::Json {
            self.at(at.key(), "a JSON body cannot carry a file").help("use `body: multipart`");
        } else if param.wire != WireFormat::Plain
            || in_family
            || names::is_open(&param.name)
            || !(listed(&param.ty)
                || (param.ty == SchemaType::Scalar(ScalarType::File) && !numbered))
        {
            let message = format!("the files of `{}` cannot be sent like this", param.name);
            self.at(at.key(), message)
                .help("use the type `file`, or `{list: file}` for several files");
        }
    }

    fn families(&mut self, function: &SchemaFunction, places: &[Placed<'_>]) {
        let known: HashSet<_> = function.params.iter().map(|param| &param.name).collect();
        let mut seen = HashSet::new();
        for (family, at) in function.families.iter().zip(places) {
            if family.params.is_empty() {
                self.at(value(*at, "params"), "the family has no parameters");
            }
            let numbered = family.params.iter().filter(|name| names::is_numbered(name)).count();
            if numbered != 0 && numbered != family.params.len() {
                let message = "either all names of a family are numbered, or none";
                self.at(value(*at, "params"), message);
            }
            let members = at.get("params").into_iter().flat_map(|all| all.items());
            for (name, at) in family.params.iter().zip(members) {
                if !known.contains(name) {
                    self.no_param(function, name, at.value());
                }
                if !seen.insert(name) {
                    self.at(at.value(), format!("`{name}` is already in a family"));
                }
            }
            self.family_from(function, family, value(*at, "from"));
        }
    }

    /// Checks the record of replies from which a record of the family is made.
    fn family_from(&mut self, function: &SchemaFunction, family: &Family, at: Place) {
        let Some(from) = &family.from else { return };
        let Some((_, SchemaType::Record(members))) = self.module.types.behind(from) else {
            let near = did_you_mean(from, self.module.types.iter().map(|(name, _)| name.as_str()));
            self.at(at, format!("`{from}` is not a record in the `types` of this module"))
                .help(near.unwrap_or_else(|| "name a record of a reply".to_owned()));
            return;
        };
        for param in function.params.iter().filter(|param| family.params.contains(&param.name)) {
            let name = names::bare(&param.name);
            // An enumeration without a name is another Rust type at each place.
            let plain = match self.module.behind(&param.ty) {
                SchemaType::Scalar(_) => true,
                SchemaType::Values(_) => matches!(param.ty, SchemaType::Named(_)),
                _ => false,
            };
            let alike = |member: &SchemaField| {
                (&member.ty, member.secret, &member.format)
                    == (&param.ty, param.secret, &param.format)
            };
            let member = members.iter().find(|member| member.name == name);
            if !member.map_or(!param.required, |member| plain && alike(member)) {
                let message =
                    format!("`{from}` has no member `{name}` of the type of `{}`", param.name);
                self.at(at, message).help(
                    "give both the same scalar type or named enumeration, `format` and `secret`",
                );
            }
        }
    }

    fn together(&mut self, function: &SchemaFunction, at: Placed<'_>) {
        let known: HashMap<_, _> =
            function.params.iter().map(|param| (&param.name, param.required)).collect();
        for (rule, list) in function.together.iter().zip(rules(at)) {
            if rule.params.len() < 2 {
                self.at(list.value(), "a rule needs two parameters or more");
            }
            let mut seen = HashSet::new();
            for (name, item) in rule.params.iter().zip(list.items()) {
                let place = item.value();
                match known.get(name) {
                    None => self.no_param(function, name, place),
                    Some(true) if rule.rule != RuleKind::AllOrNone => {
                        let message =
                            format!("`{name}` is required, so there is nothing to choose");
                        self.at(place, message).help("remove its `required`");
                    }
                    Some(_) if !seen.insert(name) => {
                        self.at(place, format!("this rule names `{name}` twice"));
                    }
                    Some(_) => {}
                }
            }
        }
    }

    fn no_param(&mut self, function: &SchemaFunction, name: &str, place: Place) {
        let help = did_you_mean(name, function.params.iter().map(|param| param.name.as_str()));
        self.at(place, format!("there is no parameter `{name}`")).set_help(help);
    }
}

/// Returns the lists of the rules of a function, in the order in which they are read.
fn rules(at: Placed<'_>) -> Vec<Placed<'_>> {
    let Some(together) = at.get("together") else { return Vec::new() };
    let maps = match together.node {
        Node::List(_) => together.items().collect(),
        _ => vec![together],
    };
    let is_rule = |key: &str| RuleKind::named(key).is_some();
    let entries = maps.into_iter().flat_map(|map| map.entries());
    entries.filter(|(key, _)| is_rule(key)).map(|(_, list)| list).collect()
}
