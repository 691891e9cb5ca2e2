//! Writes the documentation of the generated code from the texts and facts of the schema.

use std::borrow::Cow;
use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::NamedFrom;
use crate::markdown;
use crate::names;
use crate::resolve::{self, ParamSource, RustFunction, RustModule, RustParam, Successor};
use crate::schema::{self, RuleKind, SchemaApi, SchemaType, Values};
use crate::yaml::Node;

/// The maximum line length of documentation. With indentation and `/// ` the lines stay within 100 columns.
const WIDTH: usize = 92;

/// Turns Markdown into doc attributes, one for each line.
pub fn attributes(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#[doc = #lines])*)
}

/// Turns Markdown into inner doc attributes, for a module.
pub fn inner_attributes(text: &str) -> TokenStream {
    let lines = lines(text);
    quote!(#(#![doc = #lines])*)
}

/// Returns the lines of a text, as they follow `///`.
fn lines(text: &str) -> Vec<String> {
    let text = markdown::print(text, WIDTH);
    text.lines()
        .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") })
        .collect()
}

/// Paragraphs, separated by empty lines.
struct Paragraphs(String);

impl Paragraphs {
    fn new(first: impl AsRef<str>) -> Self {
        Self(first.as_ref().trim().to_owned())
    }

    fn add(&mut self, paragraph: impl AsRef<str>) {
        let paragraph = paragraph.as_ref().trim();
        if !paragraph.is_empty() {
            self.0.push_str(if self.0.is_empty() { "" } else { "\n\n" });
            self.0.push_str(paragraph);
        }
    }
}

/// The functions of a module, to which its texts link.
pub struct Links<'m> {
    functions: HashMap<&'m str, &'m str>,
    from: NamedFrom,
}

impl<'m> Links<'m> {
    /// Collects the functions. One behind a feature may be missing, so it gets no link.
    pub fn of(module: &'m RustModule<'_>, from: NamedFrom) -> Self {
        let open = module.functions.iter().filter(|one| one.schema.internal.is_none());
        let functions = open.map(|one| (one.schema.name.as_str(), one.rust.as_str())).collect();
        Self { functions, from }
    }

    /// Makes links of the names of functions in a text.
    fn add<'t>(&self, text: &'t str) -> Cow<'t, str> {
        self.add_except(text, |_| false)
    }

    /// Makes links, except of names that mean something else in this text.
    fn add_except<'t>(&self, text: &'t str, is_other: impl Fn(&str) -> bool) -> Cow<'t, str> {
        let path = if self.from == NamedFrom::Types { "super::" } else { "" };
        markdown::with_links(text, |code| {
            let rust = self.functions.get(code).filter(|_| !is_other(code))?;
            Some(format!("{path}{rust}()"))
        })
    }
}

/// Writes the page of a module.
pub fn module(module: &RustModule<'_>, links: &Links<'_>) -> String {
    let schema = module.schema;
    let title = format!("{}'s module `{}`.", schema.api.title(), schema.name);
    let mut page = Paragraphs::new(schema.summary.as_deref().unwrap_or(&title));
    if schema.summary.is_some() {
        page.add(format!("The module `{}` of {}.", schema.name, schema.api.title()));
    }
    if !module.functions.is_empty() {
        page.add(table(&module.functions));
    }
    page.add(links.add(schema.docs.as_deref().unwrap_or_default()));
    if let Some(example) = &schema.example {
        page.add(format!("# Example\n\n```no_run\n{}\n```", example.trim()));
    }
    page.0
}

/// Writes a table with a line and a link for each function.
fn table(functions: &[RustFunction<'_>]) -> String {
    let mut table = "| Function | What it does |\n| --- | --- |".to_owned();
    for function in functions {
        let schema = function.schema;
        // A function behind a feature may be missing, so it gets no link.
        let name = match schema.internal {
            Some(_) => format!("`{}()`", function.rust),
            None => format!("[`{}()`]", function.rust),
        };
        let summary = schema.summary.as_deref().unwrap_or_default().trim().replace('|', "\\|");
        let old = match (&schema.removed, &schema.deprecated) {
            (Some(version), _) => format!(" *Removed in version {version}.*"),
            (None, Some(_)) => " *Deprecated.*".to_owned(),
            (None, None) => String::new(),
        };
        table.push_str(&format!("\n| {name} | {summary}{old} |"));
    }
    table
}

/// Writes the documentation of a function.
pub fn function(module: &RustModule<'_>, function: &RustFunction<'_>, links: &Links<'_>) -> String {
    let schema = function.schema;
    let wire_name = format!("{}::{}", module.schema.name, schema.name);
    let title = format!("Calls `{wire_name}`.");
    let mut page = Paragraphs::new(schema.summary.as_deref().unwrap_or(&title));
    page.add(links.add(schema.docs.as_deref().unwrap_or_default()));
    if let Some(returns) = &schema.returns_doc {
        page.add(format!("Returns: {}", links.add(&sentence(Some(returns)))));
    }
    for rule in &schema.together {
        page.add(together(schema, rule));
    }
    let effect = if schema.writes { "may change something" } else { "changes nothing" };
    let mut facts =
        format!("The {} function `{wire_name}`. It {effect}.", module.schema.api.title());
    for (what, need) in
        [("role", &schema.role), ("feature", &schema.feature), ("plugin", &schema.plugin)]
    {
        if let Some(need) = need {
            let any: Vec<_> = need.split('|').map(code).collect();
            let what =
                if any.len() > 1 { format!("one of the {what}s") } else { format!("the {what}") };
            facts.push_str(&format!(" Needs {what} {}.", any.join(", ")));
        }
    }
    if let Some(since) = &schema.since {
        facts.push_str(&format!(" Since version {since}."));
    }
    if let Some(reason) = &schema.internal {
        facts.push_str(&format!(" Only with the cargo feature `internal`: {}", reason.trim()));
    }
    if let Some(url) = resolve::page(module.schema.api, schema) {
        facts.push_str(&format!(" cPanel's documentation: <{url}>"));
    }
    page.add(facts);
    if let Some(version) = &schema.removed {
        page.add(format!(
            "**Removed** in version {version} of cPanel. Older servers still have it."
        ));
    }
    if !function.successors.is_empty() {
        let links: Vec<_> = function.successors.iter().map(link).collect();
        page.add(format!("Replaced by {}.", links.join(", ")));
    }
    if let Some(guess) = &schema.guess {
        page.add(format!("Not certain: {}", sentence(Some(guess))));
    }
    page.0
}

fn together(function: &schema::SchemaFunction, rule: &schema::ParamRule) -> String {
    let named: Vec<_> = function
        .params
        .iter()
        .filter(|param| rule.params.contains(&param.name))
        .map(|param| format!("`{}`", names::param(param)))
        .collect();
    let of = match rule.rule {
        RuleKind::ExactlyOne => "Exactly one of these must be given",
        RuleKind::AtLeastOne => "At least one of these must be given",
        RuleKind::AllOrNone => "These are given together or not at all",
    };
    format!("{of}: {}.", named.join(", "))
}

/// Writes a link to a typed function, or only its name if it is not generated.
pub fn link(successor: &Successor) -> String {
    match &successor.path {
        Some(path) => format!("[`{}`]({path})", successor.wire),
        None => format!("`{}`", successor.wire),
    }
}

/// Writes the documentation of a parameter struct.
pub fn params_struct(function: &RustFunction<'_>) -> String {
    let of = format!("parameters of [`{0}()`].", function.rust);
    let summary = sentence(function.schema.summary.as_deref());
    match summary.strip_suffix('.') {
        Some(summary) if !summary.contains([':', '\n']) => format!("{summary}: the {of}"),
        _ => format!("{summary} The {of}"),
    }
}

/// Writes the documentation of a field of a parameter struct.
pub fn param(param: &RustParam<'_>, all: &[RustParam<'_>], links: &Links<'_>) -> String {
    let is_param = |code: &str| all.iter().any(|one| one.of.wire_name() == code);
    match &param.of {
        ParamSource::Param(schema) => {
            let doc = sentence(schema.doc.as_deref());
            let mut page = Paragraphs::new(links.add_except(&doc, is_param));
            let mut facts = facts(&schema.name, &schema.ty, schema.format.as_deref());
            param_facts(&mut facts, schema);
            page.add(facts);
            if let Some(reason) = &schema.deprecated {
                page.add(format!("**Deprecated:** {}", sentence(Some(reason))));
            }
            add_removed(&mut page, schema.removed.as_deref());
            if let Some(guess) = &schema.guess {
                page.add(format!("Not certain: {}", sentence(Some(guess))));
            }
            page.0
        }
        ParamSource::Family(family) => {
            let doc = sentence(family.doc.as_deref());
            let mut page = Paragraphs::new(links.add_except(&doc, is_param));
            let names: Vec<_> = family.params.iter().map(|name| format!("`{name}`")).collect();
            page.add(format!(
                "Wire names {}. All members of an item have the same number.",
                names.join(", ")
            ));
            page.0
        }
        ParamSource::Field(field) => self::field(field, links),
    }
}

/// Writes the documentation of a field of a struct of required arguments.
pub fn required(owner: &str, param: &RustParam<'_>) -> String {
    format!("See [`{0}`](field@{owner}::{0}).", param.rust)
}

/// Writes the documentation of a setter.
pub fn setter(param: &RustParam<'_>) -> String {
    format!("Sets [`{0}`](field@Self::{0}).", param.rust)
}

/// Writes the documentation of a field of a record.
pub fn field(field: &schema::SchemaField, links: &Links<'_>) -> String {
    let mut page = Paragraphs::new(links.add(&sentence(field.doc.as_deref())));
    page.add(facts(&field.name, &field.ty, field.format.as_deref()));
    add_removed(&mut page, field.removed.as_deref());
    page.0
}

/// Returns the attribute for a thing that is deprecated, or that newer versions of cPanel no longer have.
pub fn deprecated(reason: Option<&str>, removed: Option<&str>) -> Option<TokenStream> {
    let mut note = sentence(reason);
    if let Some(version) = removed {
        say(&mut note, &format!("Removed in version {version} of cPanel."));
    }
    (!note.is_empty()).then(|| quote!(#[deprecated = #note]))
}

fn add_removed(page: &mut Paragraphs, removed: Option<&str>) {
    if let Some(version) = removed {
        page.add(format!("**Removed** in version {version} of cPanel."));
    }
}

/// Ends a text with a full stop, unless it does not end with a sentence.
fn sentence(doc: Option<&str>) -> String {
    let mut text = doc.unwrap_or_default().trim().to_owned();
    let is_closed = text.ends_with(['.', '!', '?', ':', ')', '|'])
        || text.ends_with("```")
        || text.ends_with("~~~");
    if !text.is_empty() && !is_closed {
        text.push('.');
    }
    text
}

fn say(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

/// Writes the facts about a value as one paragraph.
fn facts(name: &str, ty: &SchemaType, format: Option<&str>) -> String {
    let mut text = format!("Wire name `{name}`.");
    if let Some(format) = format {
        say(&mut text, &format!("Format: `{format}`."));
    }
    let mut inner = ty;
    while let SchemaType::List(next) | SchemaType::Map(next) = inner {
        inner = next;
    }
    if let SchemaType::Values(Values::Integers(numbers)) = inner {
        let numbers: Vec<_> = numbers.iter().map(|number| format!("`{number}`")).collect();
        say(&mut text, &format!("One of {}.", numbers.join(", ")));
    }
    text
}

fn param_facts(text: &mut String, param: &schema::SchemaParam) {
    let range = match (param.min, param.max) {
        (Some(min), Some(max)) => format!("From `{min}` to `{max}`."),
        (Some(min), None) => format!("At least `{min}`."),
        (None, Some(max)) => format!("At most `{max}`."),
        (None, None) => String::new(),
    };
    let length = match (param.min_length, param.max_length) {
        (Some(min), Some(max)) => format!("{min} to {max} characters."),
        (Some(min), None) => format!("At least {min} characters."),
        (None, Some(max)) => format!("At most {max} characters."),
        (None, None) => String::new(),
    };
    for fact in [range, length].into_iter().filter(|fact| !fact.is_empty()) {
        say(text, &fact);
    }
    if let Some(pattern) = &param.pattern {
        say(text, &format!("Must match {}.", code(pattern)));
    }
    if let Some(flag) = &param.encoded_by {
        let doc = format!(
            "If an item holds the separator, the items are sent URI-encoded and `{flag}` is set."
        );
        say(text, &doc);
    }
    if let Some(default) = &param.default {
        say(text, &format!("Default: {}.", shown(default)));
    }
}

/// Marks a text with any characters as code.
fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

fn shown(value: &Node) -> String {
    match value {
        Node::Text(text) if text.is_empty() => "empty".to_owned(),
        Node::Text(text) => code(text),
        Node::Bool(flag) => format!("`{flag}`"),
        Node::List(items) if items.len() > 8 => format!("{} values", items.len()),
        Node::List(items) => items.iter().map(shown).collect::<Vec<_>>().join(", "),
        other => format!("`{}`", crate::yaml::print(other, None).trim()),
    }
}

/// Writes the documentation of an allowed value.
pub fn value(value: &schema::TextValue) -> String {
    let mut page = Paragraphs::new(sentence(value.doc.as_deref()));
    let wire = if value.text.is_empty() { "empty text".to_owned() } else { code(&value.text) };
    page.add(format!("Wire value {wire}."));
    add_removed(&mut page, value.removed.as_deref());
    page.0
}

/// Returns the summary of an API.
pub fn api(api: SchemaApi) -> &'static str {
    match api {
        SchemaApi::Uapi => {
            "UAPI, the current API of cPanel. Each of its modules is a module here, and each of its functions a function."
        }
        SchemaApi::Api2 => {
            "API 2, the predecessor of UAPI.\n\nUse it for functions without a successor, and for old servers. If UAPI has a \
             successor, the documentation names it, and new programs should use it."
        }
    }
}
