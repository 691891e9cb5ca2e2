//! Makes a call: reads the parameters, asks for confirmation, creates the client, shows the reply.

use std::io::{BufRead, Write};

use clap::ArgMatches;
use serde_json::{Map, Value};

use super::connect::ConnectionSettings;
use super::dry_run::without_secrets;
use super::options::Options;
use super::output::{self, Format};
use super::params::Given;
use super::problem::Problem;
use super::secrets::{SecretSource, Secrets, can_ask};
use super::target::parts;
use super::terminal::{is_watched, printable};
use super::{files, interrupt, values};
use crate::blocking::{AnyClient, Client};
use crate::call::{Call, Effect};
use crate::catalogue::{Function, Module, Type};
use crate::error::Error;
use crate::form::{Field, Form, text_of};
use crate::modifiers::Modifiers;
use crate::pages::BlockingRows;
use crate::request::Request;
use crate::value::Dynamic;

/// Calls a function of the catalogue.
pub(super) fn known(
    module: &'static Module,
    function: &'static Function,
    matches: &ArgMatches,
    options: &Options<'_>,
) -> Result<(), Problem> {
    let mut secrets = Secrets::default();
    let json = json(options, &mut secrets)?;
    let format = Format::of(options)?;
    let fields = output::fields(function.returns);
    let numbers = |column: &str| {
        let field = fields.iter().find(|field| field.name == column);
        field.is_some_and(|field| {
            matches!(
                field.ty,
                Type::Integer | Type::Number | Type::Limit | Type::Timestamp | Type::Integers(_)
            )
        })
    };
    let modifiers = options.modifiers(numbers)?;
    let given = Given::take(function, matches, json, &mut secrets)?;
    let watch: &dyn Fn(&str) -> files::ProgressFn =
        if is_watched() && !options.is_set("dry-run") { &files::bar } else { &|_| None };
    let mut call = Call::new(module.api, module.name, function.name, function.effect);
    call.row_flag = function.row_flag;
    call.data_member = function.data_member;
    if !function.facts.deprecated().is_empty() && is_watched() {
        eprintln!("{call} is deprecated: {}", function.facts.deprecated());
    }
    if !function.facts.removed().is_empty() && is_watched() {
        eprintln!(
            "{call} exists on older servers only: version {} removed it",
            function.facts.removed()
        );
    }
    // As JSON, standard error is only for the error.
    let unknown =
        if format == Format::Json { Vec::new() } else { unknown_columns(function, options) };
    for name in unknown {
        let near = values::suggestion(name, fields.iter().map(|field| field.name));
        eprintln!("warning: the reply has no known column `{name}`{near}");
    }
    let run = Run {
        call,
        form: given.form(function, &secrets, watch),
        modifiers,
        destructive: function.destructive,
        summary: function.summary,
        returns: function.returns,
        is_secret: function.secret,
        gives_secret: function.gives_secret,
        format,
    };
    run.make(options, secrets)
}

/// Calls a function that is not in the catalogue.
pub(super) fn unknown(matches: &ArgMatches, options: &Options<'_>) -> Result<(), Problem> {
    let mut secrets = Secrets::default();
    let name = matches.get_one::<String>("function").map_or("", String::as_str);
    let (api, module, function) = parts(name)?;
    let effect = if matches.get_flag("read-only") { Effect::Read } else { Effect::Write };
    let mut form = Form::default();
    let pairs = |id: &str| -> Result<Vec<(String, String)>, Problem> {
        let texts = matches.get_many::<String>(id).into_iter().flatten();
        let pair = |text: &String| match text.split_once('=') {
            Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
            // The parameter is not shown, because it may contain a secret.
            _ => Err(Problem::usage("a parameter is not of the form NAME=VALUE")),
        };
        texts.map(pair).collect()
    };
    for (name, value) in pairs("parameters")? {
        form.push(name, Field::Text(value));
    }
    for (name, source) in pairs("secret")? {
        let source = SecretSource::parse(&source, &name);
        let secret = source.and_then(|source| secrets.read(&source));
        let secret = secret.map_err(|fault| Problem::usage(format!("--secret {name}: {fault}")))?;
        form.push(name, Field::Secret(secret));
    }
    for (name, path) in pairs("upload")? {
        std::fs::File::open(&path).map_err(|error| Problem::usage(format!("{path}: {error}")))?;
        let watch: &dyn Fn(&str) -> files::ProgressFn =
            if is_watched() { &files::bar } else { &|_| None };
        form.push(name, Field::File(files::upload(&path, watch)));
    }
    let run = Run {
        call: Call {
            api,
            module: module.to_owned().into(),
            function: function.to_owned().into(),
            effect,
            row_flag: None,
            data_member: None,
        },
        form,
        modifiers: options.modifiers(|_| false)?,
        destructive: false,
        summary: "",
        returns: &Type::Dynamic,
        is_secret: false,
        gives_secret: false,
        format: Format::of(options)?,
    };
    run.make(options, secrets)
}

/// Reads the parameters of `--json`.
fn json(
    options: &Options<'_>,
    secrets: &mut Secrets,
) -> Result<Option<Map<String, Value>>, Problem> {
    let Some(path) = options.text("json") else { return Ok(None) };
    let fault = |what: String| Problem::usage(format!("--json: {what}"));
    let text = match path {
        "-" => secrets.input().map_err(fault)?,
        path => std::fs::read_to_string(path).map_err(|error| fault(format!("{path}: {error}")))?,
    };
    match serde_json::from_str(&text) {
        Ok(Value::Object(entries)) => Ok(Some(entries)),
        Ok(_) => Err(fault("this is not a JSON object".to_owned())),
        Err(error) => Err(fault(error.to_string())),
    }
}

/// Returns the columns in the options that the function is not known to return, if any of its columns are known.
fn unknown_columns<'o>(function: &Function, options: &'o Options<'_>) -> Vec<&'o str> {
    let fields = output::fields(function.returns);
    let mut names = options.named_columns();
    names.retain(|name| !fields.is_empty() && fields.iter().all(|field| field.name != *name));
    names
}

/// Asks for confirmation before a call that deletes something or cannot be undone.
fn ask(call: &Call, about: &str) -> Result<(), Problem> {
    if !can_ask() {
        let what = format!(
            "{call} deletes something or cannot be undone, and there is no terminal to ask on"
        );
        return Err(Problem::advised(what, "Pass --yes to confirm."));
    }
    eprint!("{about}\nThis deletes something or cannot be undone. Continue? [y/N] ");
    let _ = std::io::stderr().flush();
    let mut answer = String::new();
    if std::io::stdin().lock().read_line(&mut answer).is_ok_and(|read| read == 0) {
        // Ctrl-D leaves the cursor behind the question.
        eprintln!();
    }
    match answer.trim().to_lowercase().as_str() {
        "y" | "yes" => Ok(()),
        _ => Err(Problem::usage("cancelled; nothing was sent")),
    }
}

/// A call with everything that is needed to make it and to show its reply.
struct Run {
    call: Call,
    form: Form,
    modifiers: Modifiers,
    destructive: bool,
    summary: &'static str,
    returns: &'static Type,
    is_secret: bool,
    gives_secret: bool,
    format: Format,
}

impl Run {
    fn make(self, options: &Options<'_>, mut secrets: Secrets) -> Result<(), Problem> {
        let settings = ConnectionSettings::find(options)?;
        let account = settings.account().map(|name| format!(" for {name}")).unwrap_or_default();
        let place = settings.place();
        let about = format!("{} at {place}{account}\n", self.call);
        let dry = options.is_set("dry-run");
        if self.destructive && !dry && !options.is_set("yes") {
            ask(&self.call, &format!("{about}{}{}", shown(&self.form), self.summary))?;
        }
        let as_json = self.format == Format::Json;
        let client = match dry {
            true => settings.dry_client(as_json)?,
            false => settings.client(&mut secrets).map_err(|problem| problem.at(&place))?,
        };
        if dry && !as_json {
            output::print(&about);
        } else if options.is_set("verbose") {
            eprint!("{about}{}", shown(&self.form));
        }
        if self.call.effect == Effect::Write && !dry {
            interrupt::warn_about(&self.call);
        }
        let (format, show_secrets) = (self.format, options.is_set("show-secrets"));
        let (returns, columns) = (self.returns, options.columns());
        let (is_secret, gives_secret) = (self.is_secret, self.gives_secret);
        let data = self.data(&client, options.is_set("all") && !dry);
        let mut data = data.map_err(|error| Problem::from(error).at(&place))?;
        if dry {
            return Ok(());
        }
        if !show_secrets {
            secrets.hide_secrets(&mut data);
        }
        if !show_secrets && !gives_secret {
            let hidden = if is_secret && !data.is_null() {
                data = "…".into();
                true
            } else {
                output::hide_secrets(&mut data, returns)
            };
            if hidden && is_watched() {
                eprintln!("secrets are not shown; --show-secrets shows them");
            }
        } else if gives_secret && is_watched() {
            eprintln!("the reply contains a secret: keep it safe");
        }
        output::show(&data, returns, format, &columns)
    }

    /// Makes the call, prints messages and warnings to standard error, and returns the data.
    fn data(self, client: &Client, all: bool) -> Result<Value, Error> {
        let mut form = self.form;
        form.finish()?;
        let request = Request::new(self.call, form)?;
        if all {
            let rows = BlockingRows::of(client, Ok(request), self.modifiers);
            return rows.map(|row| row.map(|row: Dynamic| row.0)).collect();
        }
        let reply = client.with(self.modifiers).send(request)?.read::<Dynamic>()?;
        for (what, texts) in [("message", &reply.messages), ("warning", &reply.warnings)] {
            for text in texts {
                eprintln!("{what}: {}", printable(text.trim()));
            }
        }
        if let Some(page) = &reply.metadata.paginate
            && let (Some(current), Some(total)) = (page.current_page, page.total_pages)
            && total > 1
        {
            eprintln!("page {current} of {total}; --all shows all");
        }
        Ok(reply.data.0)
    }
}

/// Returns what is sent, with a line for each field, without secrets.
fn shown(form: &Form) -> String {
    let form = without_secrets(form);
    let line = |(name, field): &(_, Field)| format!("{name}={}\n", printable(&text_of(field)));
    form.fields.iter().map(line).collect()
}
