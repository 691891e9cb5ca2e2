//! The parameters of a function: their flags, the given values, and the form that is sent.

use std::collections::BTreeMap;

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, ArgMatches};
use serde_json::{Map, Value};

use super::problem::Problem;
use super::secrets::{SecretSource, Secrets};
use super::{files, values};
use crate::catalogue::{Function, Member, Param, Rule, Type, Wire};
use crate::form::{Field, Form, with_number};
use crate::value::Secret;

/// The sources of a secret. A secret is never an argument itself.
const SOURCES: [&str; 4] = ["env", "file", "stdin", "prompt"];

/// Returns the flag of a parameter, without the dashes.
pub(super) fn flag(param: &Param) -> String {
    param.rust.trim_matches('_').replace('_', "-")
}

/// Returns whether a parameter is a secret or contains one.
pub(super) fn is_secret(param: &Param) -> bool {
    fn holds(ty: &Type) -> bool {
        match ty {
            Type::List(inner) | Type::Map(inner) => holds(inner),
            Type::Record(fields) => fields.iter().any(|field| field.secret || holds(field.ty)),
            Type::OneOf(forms) => forms.iter().any(|form| holds(form.ty)),
            _ => false,
        }
    }
    param.secret || holds(param.ty)
}

/// Returns the flags of a function's parameters.
pub(super) fn args(function: &Function) -> Vec<Arg> {
    let flags: Vec<String> = function.params.iter().map(flag).collect();
    let mut args: Vec<Arg> = Vec::new();
    for param in function.params {
        let name = flag(param);
        let mut arg = Arg::new(id(&name)).long(name.clone()).help(help(param));
        // The wire name and the Rust name are accepted too.
        let others = [param.name, param.rust].into_iter().filter(|other| {
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
            !other.is_empty() && other.chars().all(plain) && !flags.iter().any(|flag| flag == other)
        });
        let mut others: Vec<_> = others.map(str::to_owned).collect();
        others.dedup();
        arg = arg.aliases(others);
        if is_secret(param) {
            for source in SOURCES {
                args.push(secret_arg(param, &name, source));
            }
            // This flag exists only for a good error message, which does not show the value.
            args.push(arg.hide(true).num_args(0..).allow_hyphen_values(true));
            continue;
        }
        arg = match param.ty {
            Type::Flag => {
                arg.num_args(0..=1).default_missing_value("true").value_name(value_name(param))
            }
            _ => arg.value_name(value_name(param)).allow_negative_numbers(true),
        };
        arg = arg.action(if takes_several(param) { ArgAction::Append } else { ArgAction::Set });
        args.push(arg);
    }
    args.into_iter().map(|arg| arg.help_heading("Parameters")).collect()
}

fn id(flag: &str) -> String {
    format!("parameter {flag}")
}

fn source_id(flag: &str, source: &str) -> String {
    format!("{} from {source}", id(flag))
}

pub(super) fn takes_several(param: &Param) -> bool {
    matches!(param.ty, Type::List(_) | Type::Map(_))
}

fn secret_arg(param: &Param, name: &str, source: &'static str) -> Arg {
    let arg = Arg::new(source_id(name, source)).long(format!("{name}-from-{source}"));
    let about = if param.doc.is_empty() { name } else { param.doc };
    match source {
        "env" => arg.value_name("VARIABLE").help(format!("{about} From an environment variable.")),
        "file" => arg.value_name("FILE").help("The same, from a file."),
        "stdin" => arg.action(ArgAction::SetTrue).help("The same, from standard input."),
        _ => arg.action(ArgAction::SetTrue).help("The same, asked for on the terminal."),
    }
}

pub(super) fn value_name(param: &Param) -> String {
    match param.ty {
        Type::List(Type::Record(_)) | Type::Record(_) => "JSON|KEY=VALUE,…".into(),
        Type::Map(_) => "KEY=VALUE".into(),
        Type::Json => "JSON".into(),
        Type::File | Type::List(Type::File) => "FILE".into(),
        Type::Integer | Type::Number | Type::Integers(_) => "NUMBER".into(),
        Type::Flag => "BOOL".into(),
        Type::Timestamp => "SECONDS".into(),
        Type::Limit => "NUMBER|unlimited".into(),
        _ if !param.facts.format().is_empty() => param.facts.format().to_uppercase(),
        _ => "TEXT".into(),
    }
}

/// Returns the help text of a parameter.
fn help(param: &Param) -> StyledStr {
    let mut text = param.doc.to_owned();
    let mut say = |fact: String| {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&fact);
    };
    let mut inner = param.ty;
    while let Type::List(item) = inner {
        inner = item;
    }
    match inner {
        Type::Values(allowed) => {
            let allowed: Vec<_> = allowed.iter().map(|one| one.text).collect();
            say(format!("[one of: {}]", allowed.join(", ")));
        }
        Type::Integers(allowed) => say(format!("[one of: {allowed:?}]")),
        Type::Record(fields) => {
            let name = |field: &Member| {
                if field.always { format!("{}*", field.name) } else { field.name.to_owned() }
            };
            let fields: Vec<_> = fields.iter().map(name).collect();
            say(format!("[members: {}]", fields.join(", ")));
        }
        _ => {}
    }
    if param.required {
        say("[required]".into());
    }
    if takes_several(param) {
        say("[may be repeated]".into());
    }
    if !param.facts.default_value().is_empty() {
        say(format!("[default: {}]", param.facts.default_value()));
    }
    if !param.facts.deprecated().is_empty() {
        say(format!("[deprecated: {}]", param.facts.deprecated()));
    }
    if !param.facts.removed().is_empty() {
        say(format!("[removed in version {}]", param.facts.removed()));
    }
    StyledStr::from(text)
}

/// The checked values of a function's parameters.
pub(super) struct Given {
    values: BTreeMap<&'static str, Value>,
}

impl Given {
    /// Collects the values from the flags and from a JSON object. Reports all faults at once.
    pub fn take(
        function: &'static Function,
        matches: &ArgMatches,
        json: Option<Map<String, Value>>,
        secrets: &mut Secrets,
    ) -> Result<Self, Problem> {
        let mut faults = Vec::new();
        // A faulty parameter is not also reported as missing.
        let mut faulty = Vec::new();
        let mut values = BTreeMap::new();
        for (key, value) in json.unwrap_or_default() {
            match function.params.iter().find(|param| is_called(param, &key)) {
                Some(param) => match values::check(param.ty, value) {
                    Ok(value) => drop(values.insert(param.rust, value)),
                    Err(fault) => {
                        // The message may contain the value.
                        let secret = is_secret(param);
                        let fault = if secret { "the value is not valid" } else { fault.as_str() };
                        faults.push(format!("`{key}`: {fault}"));
                        faulty.push(param.rust);
                    }
                },
                None => {
                    let known = function.params.iter().flat_map(|one| [one.name, one.rust]);
                    let near = values::suggestion(&key, known);
                    faults.push(format!("there is no parameter `{key}`{near}"));
                }
            }
        }
        for param in function.params {
            match from_flags(param, matches, secrets) {
                Ok(Some(value)) => drop(values.insert(param.rust, value)),
                Ok(None) => {}
                Err(fault) => {
                    faults.push(fault);
                    faulty.push(param.rust);
                }
            }
        }
        for param in function.params {
            let is_given = values.contains_key(param.rust) || faulty.contains(&param.rust);
            if param.required && param.secret && !is_given {
                match secrets.ask(&flag(param)) {
                    Ok(Some(secret)) => {
                        values.insert(param.rust, Value::from(secret.expose()));
                    }
                    Ok(None) => {}
                    Err(fault) => faults.push(fault),
                }
            }
        }
        let given = Self { values };
        given.check(function, &faulty, &mut faults);
        if faults.is_empty() {
            given.remember_secrets(function, secrets);
            return Ok(given);
        }
        Err(Problem::Usage { faults, help: String::new() })
    }

    /// Checks that need all values.
    fn check(&self, function: &Function, faulty: &[&str], faults: &mut Vec<String>) {
        let is_faulty = |param: &Param| faulty.contains(&param.rust);
        for param in function.params.iter().filter(|param| !is_faulty(param)) {
            match self.values.get(param.rust) {
                Some(value) => {
                    if let Err(fault) = values::within_limits(param, value) {
                        faults.push(format!("--{}: {fault}", flag(param)));
                    }
                    if let Err(fault) = files::check(param, value) {
                        faults.push(format!("--{}: {fault}", flag(param)));
                    }
                }
                None if param.required && is_secret(param) => {
                    let flag = flag(param);
                    faults.push(format!(
                        "--{flag}-from-env, --{flag}-from-file or --{flag}-from-stdin is missing"
                    ));
                }
                None if param.required => faults.push(format!("--{} is missing", flag(param))),
                None => {}
            }
        }
        for together in function.together {
            let params = function.params.iter().filter(|param| {
                let members = members(param);
                together.params.iter().any(|name| *name == param.name || members.contains(name))
            });
            let params: Vec<_> = params.collect();
            if params.iter().any(|param| is_faulty(param)) {
                continue;
            }
            let count = params.iter().filter(|param| self.values.contains_key(param.rust)).count();
            let names: Vec<_> = params.iter().map(|param| format!("--{}", flag(param))).collect();
            let names = names.join(", ");
            match together.rule {
                Rule::ExactlyOne if count != 1 => {
                    faults.push(format!("give exactly one of {names}; {count} are given"));
                }
                Rule::AtLeastOne if count == 0 => {
                    faults.push(format!("give at least one of {names}"))
                }
                Rule::AllOrNone if count != 0 && count != params.len() => {
                    faults.push(format!("give all of {names}, or none"));
                }
                _ => {}
            }
        }
    }

    /// Remembers all given secrets, so that they are not shown if the server repeats them.
    fn remember_secrets(&self, function: &Function, secrets: &mut Secrets) {
        fn texts(ty: &Type, secret: bool, value: &Value, secrets: &mut Secrets) {
            match (ty, value) {
                (_, Value::String(text)) if secret => secrets.remember(text),
                (Type::List(inner), Value::Array(items)) => {
                    items.iter().for_each(|one| texts(inner, secret, one, secrets));
                }
                (Type::Map(inner), Value::Object(entries)) => {
                    entries.values().for_each(|one| texts(inner, secret, one, secrets));
                }
                (Type::Record(fields), Value::Object(entries)) => {
                    for field in *fields {
                        if let Some(one) = entries.get(field.name) {
                            texts(field.ty, field.secret, one, secrets);
                        }
                    }
                }
                (Type::OneOf(forms), one) => {
                    forms.iter().for_each(|form| texts(form.ty, secret, one, secrets));
                }
                _ => {}
            }
        }
        for param in function.params {
            if let Some(value) = self.values.get(param.rust) {
                texts(param.ty, param.secret, value, secrets);
            }
        }
    }

    /// Returns the form that is sent. `watch` returns the progress function of an upload.
    pub fn form(
        &self,
        function: &Function,
        secrets: &Secrets,
        watch: &dyn Fn(&str) -> files::ProgressFn,
    ) -> Form {
        let mut form = Form::new(function.body);
        // Secrets within JSON are not fields of their own, but must not be shown either.
        form.secrets.extend(secrets.all());
        for param in function.params {
            if let Some(value) = self.values.get(param.rust) {
                put(&mut form, param, value, watch);
            }
        }
        form
    }
}

/// Returns the wire names of the members of a family.
fn members(param: &Param) -> Vec<&'static str> {
    match (param.wire, param.ty) {
        (Wire::Family, Type::List(Type::Record(fields))) => {
            fields.iter().map(|field| field.name).collect()
        }
        _ => Vec::new(),
    }
}

fn is_called(param: &Param, key: &str) -> bool {
    param.name == key || param.rust == key || flag(param) == key
}

/// Returns the value of a parameter's flags, if any is given.
fn from_flags(
    param: &Param,
    matches: &ArgMatches,
    secrets: &mut Secrets,
) -> Result<Option<Value>, String> {
    let flag = flag(param);
    if is_secret(param) {
        if matches.contains_id(&id(&flag)) {
            return Err(format!(
                "--{flag} is a secret and cannot be an argument, because other users can see arguments; use \
                 --{flag}-from-env, --{flag}-from-file, --{flag}-from-stdin or --{flag}-from-prompt"
            ));
        }
        let text = |source| matches.get_one::<String>(&source_id(&flag, source)).cloned();
        let is_set = |source| matches.get_flag(&source_id(&flag, source));
        let mut sources = Vec::new();
        sources.extend(text("env").map(SecretSource::Variable));
        sources.extend(text("file").map(|path| SecretSource::File(path.into())));
        sources.extend(is_set("stdin").then_some(SecretSource::Input));
        sources.extend(is_set("prompt").then(|| SecretSource::Prompt(flag.clone())));
        let source = match sources.len() {
            0 => return Ok(None),
            1 => sources.remove(0),
            _ => return Err(format!("--{flag} is given in several ways")),
        };
        let secret = secrets.read(&source).map_err(|fault| format!("--{flag}: {fault}"))?;
        // The message about a faulty value would show it.
        let value = values::of_text(param.ty, secret.expose());
        return value.map(Some).map_err(|_| format!("the value of --{flag} is not valid"));
    }
    let Some(texts) = matches.get_many::<String>(&id(&flag)) else { return Ok(None) };
    let texts: Vec<_> = texts.collect();
    let one = |text: &String| {
        values::of_text(param.ty, text).map_err(|fault| format!("--{flag}: {fault}"))
    };
    Ok(Some(match param.ty {
        Type::List(_) => {
            let mut items = Vec::new();
            for text in texts {
                match one(text)? {
                    Value::Array(several) => items.extend(several),
                    item => items.push(item),
                }
            }
            Value::Array(items)
        }
        Type::Map(_) => {
            let mut entries = Map::new();
            for text in texts {
                if let Value::Object(more) = one(text)? {
                    entries.extend(more);
                }
            }
            Value::Object(entries)
        }
        _ => one(texts[texts.len() - 1])?,
    }))
}

/// Adds a checked value to the form, as the parameter requires it.
fn put(form: &mut Form, param: &Param, value: &Value, watch: &dyn Fn(&str) -> files::ProgressFn) {
    let name = param.name;
    let secret = is_secret(param);
    // Text of which a secret may be a part.
    let joined = |text: String| {
        if secret { Field::Hidden(Secret::new(text)) } else { Field::Text(text) }
    };
    let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    let item_type = match param.ty {
        Type::List(item) => item,
        other => other,
    };
    match param.wire {
        Wire::Plain => form.push(name, field(text(param.ty, value), secret)),
        Wire::Repeated => {
            items.iter().for_each(|one| form.push(name, field(text(item_type, one), secret)));
        }
        Wire::Numbered => {
            for (number, one) in (1..).zip(items) {
                form.push(with_number(name, number), field(text(item_type, one), secret));
            }
        }
        Wire::Joined(separator) => {
            let fields = items.iter().map(|one| field(text(item_type, one), secret)).collect();
            form.join(name, separator, param.facts.encoded_by(), fields);
        }
        Wire::JsonText => form.push(name, joined(json(param.ty, value).to_string())),
        Wire::JsonEach => {
            for one in items {
                form.push(name, joined(json(item_type, one).to_string()));
            }
        }
        Wire::JsonMember => form.push(name, Field::Json(json(param.ty, value).to_string())),
        Wire::Open => {
            let inner = if let Type::Map(inner) = param.ty { inner } else { &Type::Text };
            let (before, rest) = name.split_once('{').unwrap_or((name, ""));
            let after = rest.split_once('}').map_or("", |(_, after)| after);
            for (key, one) in value.as_object().into_iter().flatten() {
                form.push(format!("{before}{key}{after}"), field(text(inner, one), secret));
            }
        }
        Wire::File | Wire::Files => {
            for (number, one) in (1..).zip(items) {
                let upload = files::upload(one.as_str().unwrap_or_default(), watch);
                form.push(with_number(name, number), Field::File(upload));
            }
        }
        Wire::Family => {
            let Type::Record(members) = item_type else { return };
            for (number, item) in (1..).zip(items) {
                for member in *members {
                    if let Some(one) = item.get(member.name) {
                        let value = field(text(member.ty, one), member.secret);
                        form.push(with_number(member.name, number), value);
                    }
                }
            }
        }
    }
}

/// Returns a text as a field.
fn field(text: String, secret: bool) -> Field {
    if secret { Field::Secret(Secret::new(text)) } else { Field::Text(text) }
}

/// Returns a value as a single text.
fn text(ty: &Type, value: &Value) -> String {
    match (ty, value) {
        (Type::Json, value) => value.to_string(),
        (_, Value::String(text)) => text.clone(),
        (_, Value::Bool(flag)) => String::from(if *flag { "1" } else { "0" }),
        (_, value) => value.to_string(),
    }
}

/// Returns a value as JSON, with flags as 0 or 1.
fn json(ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (Type::List(inner), Value::Array(items)) => {
            items.iter().map(|one| json(inner, one)).collect()
        }
        (Type::Map(inner), Value::Object(entries)) => Value::Object(
            entries.iter().map(|(key, one)| (key.clone(), json(inner, one))).collect(),
        ),
        (Type::Record(fields), Value::Object(entries)) => {
            let typed = |key: &str| fields.iter().find(|field| field.name == key);
            let one = |(key, one): (&String, &Value)| {
                let ty = typed(key).map_or(&Type::Dynamic, |field| field.ty);
                (key.clone(), json(ty, one))
            };
            Value::Object(entries.iter().map(one).collect())
        }
        (Type::Flag, Value::Bool(flag)) => i32::from(*flag).into(),
        (Type::Limit, Value::Number(number)) => number.to_string().into(),
        _ => value.clone(),
    }
}
