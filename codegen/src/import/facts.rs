//! Collects the facts of a document, in the form of the schema: modules, functions and their settings.

use std::collections::{BTreeMap, BTreeSet};

use super::document::{Cursor, Document};
use super::files::Modules;
use super::params::{DocumentParam, join_params};
use super::rules::Rules;
use super::schemas::{DocumentReader, Skipped};
use super::shape::{DEPRECATED, Shape, map, text};
use crate::diagnostic::{Diagnostic, Faults};
use crate::yaml::{Node, Place};

/// The facts of a document, in the long form of the schema: module → `{module, functions, types}`. Functions whose path
/// names no module are under the empty name until a repair moves them.
pub struct DocumentFacts {
    pub version: String,
    pub modules: Modules,
    /// The faults of functions that could not be read completely, by `Module::function`. The part that was read is in
    /// `modules`.
    pub faulty: BTreeMap<String, Faults>,
    pub skipped: Skipped,
}

/// An operation of the document. A function has one or two of them.
struct Operation {
    params: Vec<DocumentParam>,
    body: Option<&'static str>,
    returns: Shape,
    settings: Vec<(String, Node)>,
}

/// Collects the facts. Returns all faults if one of them is outside of the functions.
pub fn collect(document: &Document, rules: &Rules) -> Result<DocumentFacts, Faults> {
    let first = read(document, rules);
    let faulty = first.as_ref().map_or(true, |facts| !facts.faulty.is_empty());
    // Read again, now with places to show.
    if faulty && document.find_places() { read(document, rules) } else { first }
}

fn read(document: &Document, rules: &Rules) -> Result<DocumentFacts, Faults> {
    let mut reader = DocumentReader::new(rules);
    let top = document.top();
    reader.keys(&top, "document", &["paths"]);
    let mut modules: BTreeMap<&str, Vec<(String, Cursor)>> = BTreeMap::new();
    for (path, item) in top.get("paths").map(|paths| paths.entries()).unwrap_or_default() {
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let (module, function) = match parts[..] {
            [function] if is_word(function) => ("", function),
            [module, function] if is_word(module) && is_word(function) => (module, function),
            _ => {
                reader.fault(&item, "the path is not `/Module/function`");
                continue;
            }
        };
        modules.entry(module).or_default().push((function.to_owned(), item));
    }
    if modules.is_empty() && reader.faults.is_empty() {
        reader.fault(&top, "the document describes no functions: it has no `paths`");
    }
    let (mut facts, mut faulty) = (Modules::new(), BTreeMap::new());
    for (module, functions) in modules {
        reader.shared = shared(&functions);
        reader.types = Vec::new();
        let mut nodes = Vec::new();
        for (name, item) in functions {
            let place = format!("{module}::{name}");
            reader.begin(place.clone());
            let before = reader.faults.len();
            let node = function(&mut reader, &name, &item);
            nodes.push((name, node.unwrap_or_else(|| map([("effect", text("write"))]))));
            // A function that cannot be read does not stop the others.
            let found = reader.faults.split_off(before);
            if !found.is_empty() {
                faulty.insert(place, faults(document, found));
            }
        }
        reader.begin(String::new());
        let mut node = vec![("module".to_owned(), text(module))];
        node.push(("functions".into(), Node::Map(nodes)));
        if !reader.types.is_empty() {
            let types = reader.types.iter().map(|(name, shape)| (name.clone(), shape.node(false)));
            node.push(("types".into(), Node::Map(types.collect())));
        }
        facts.insert(module.to_owned(), Node::Map(node));
    }
    if reader.faults.is_empty() {
        let (version, skipped) = (document.version(), reader.skipped);
        return Ok(DocumentFacts { version, modules: facts, faulty, skipped });
    }
    let mut all: Vec<Diagnostic> = faults(document, reader.faults).to_vec();
    all.extend(faulty.values().flat_map(|faults| faults.iter().cloned()));
    Err(Faults::from_iter(all).in_order())
}

/// Returns whether this can be the name of a module or a function.
fn is_word(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Adds the places to faults. Only a few faults with the same message are shown.
fn faults(document: &Document, found: Vec<(Place, String)>) -> Faults {
    const SHOWN: usize = 5;
    let mut by_message: BTreeMap<String, BTreeSet<Place>> = BTreeMap::new();
    for (place, message) in found {
        by_message.entry(message).or_default().insert(place);
    }
    let mut faults = Vec::new();
    for (message, places) in by_message {
        let shown = places.iter().take(SHOWN);
        faults.extend(shown.map(|place| document.source.fault(*place, &message)));
        if places.len() > SHOWN {
            let more = format!("{message} ({} more times)", places.len() - SHOWN);
            faults.push(Diagnostic::of_file(&document.source.path, more));
        }
    }
    Faults::from_iter(faults).in_order()
}

/// Returns the components that these functions use more than once: in several functions, or in several places.
fn shared(functions: &[(String, Cursor)]) -> BTreeSet<String> {
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (_, item) in functions {
        let mut once = BTreeSet::new();
        gather(item, &mut once, &mut |_| {});
        for name in once {
            *uses.entry(name).or_default() += 1;
        }
        gather(item, &mut seen, &mut |name| *uses.entry(name.to_owned()).or_default() += 1);
    }
    // Each function and each place counts once, so a component with one place in one function has the count two.
    uses.into_iter().filter(|(_, count)| *count > 2).map(|(name, _)| name).collect()
}

/// Visits everything that a node refers to, each component once, and reports each place that refers to one. Forms and
/// parts do not count as places, because their content is merged.
fn gather(cursor: &Cursor, seen: &mut BTreeSet<String>, place: &mut impl FnMut(&str)) {
    if cursor.node.get("$ref").is_some()
        && let Ok((target, Some(name))) = cursor.resolve()
    {
        if !cursor.is_part {
            place(name);
        }
        if seen.insert(name.to_owned()) {
            gather(&target, seen, place);
        }
    }
    for (_, child) in cursor.entries() {
        gather(&child, seen, place);
    }
    for child in cursor.items() {
        gather(&child, seen, place);
    }
}

/// Returns the facts of a function. If it may be called with GET and with POST, both are joined.
fn function<'d>(reader: &mut DocumentReader<'d>, name: &str, item: &Cursor<'d>) -> Option<Node> {
    let (item, _) = reader.resolve(item)?;
    reader.keys(&item, "path", &["get", "post", "parameters"]);
    let shared = reader.list(&item, "parameters");
    let mut both: Option<Operation> = None;
    for method in ["get", "post"] {
        let Some(at) = item.get(method) else { continue };
        let one = operation(reader, name, &at, &shared);
        both = Some(match both {
            None => one,
            Some(before) => join(before, one, &reader.types),
        });
    }
    let Some(found) = both else {
        reader.fault(&item, format!("`{name}` can be called with neither GET nor POST"));
        return None;
    };
    let mut entries = found.settings;
    if let Some(body) = found.body {
        entries.push(("body".into(), text(body)));
    }
    if !found.params.is_empty() {
        let params = found.params.iter().map(|param| (param.name.clone(), param.node()));
        entries.push(("params".into(), Node::Map(params.collect())));
    }
    entries.push(("returns".into(), found.returns.node(false)));
    Some(Node::Map(entries))
}

/// Joins both operations of a function: the parameters of both, and the reply that says more.
fn join(one: Operation, two: Operation, types: &[(String, Shape)]) -> Operation {
    let mut settings = one.settings;
    for (key, value) in two.settings {
        if !settings.iter().any(|(known, _)| *known == key) {
            settings.push((key, value));
        }
    }
    let returns =
        if two.returns.known(types) > one.returns.known(types) { two.returns } else { one.returns };
    Operation {
        params: join_params(one.params, two.params),
        body: two.body.or(one.body),
        returns,
        settings,
    }
}

fn operation<'d>(
    reader: &mut DocumentReader<'d>,
    name: &str,
    at: &Cursor<'d>,
    shared: &[Cursor<'d>],
) -> Operation {
    let read = [
        "parameters",
        "requestBody",
        "responses",
        "deprecated",
        "x-readonly",
        "x-cpanel-plugin",
        "x-cpanel-internal-only",
        "x-cpanel-available-version",
        "x-cpanel-minimum-compatible-version",
    ];
    reader.keys(at, "operation", &read);
    let mut params = Vec::new();
    let own = reader.list(at, "parameters");
    for param in shared.iter().cloned().chain(own) {
        if let Some(param) = DocumentParam::read(reader, &param) {
            params = join_params(params, vec![param]);
        }
    }
    let mut body = None;
    if let Some(request) = at.get("requestBody") {
        let (kind, more) = super::params::read_body(reader, &request);
        body = kind;
        params = join_params(params, more);
    }
    let mut settings = settings(reader, name, at);
    let (returns, member) =
        at.get("responses").map_or((Shape::Unknown, None), |all| reply(reader, &all));
    settings.extend(member.map(|member| ("data_member".to_owned(), text(member))));
    Operation { params, body, returns, settings }
}

/// Returns the settings of a function besides its parameters and its reply.
fn settings<'d>(
    reader: &mut DocumentReader<'d>,
    name: &str,
    at: &Cursor<'d>,
) -> Vec<(String, Node)> {
    let readonly = at.node.get("x-readonly").and_then(Node::as_bool);
    let reads = readonly.unwrap_or_else(|| reader.rules.reads(name));
    let effect = if reads { "read" } else { "write" };
    let mut entries = vec![("effect".to_owned(), text(effect))];
    let version_keys = ["x-cpanel-available-version", "x-cpanel-minimum-compatible-version"];
    let since = version_keys.iter().find_map(|key| at.node.get(key));
    if let Some(version) = since.and_then(super::values::plain_text) {
        entries.push(("since".into(), text(super::values::version(&version))));
    }
    let guesses = at
        .entries()
        .into_iter()
        .filter_map(|(key, at)| reader.rules.guess(key, at.node.as_text()?));
    if let Some(guess) = guesses.reduce(|_, last| last) {
        entries.push(("guess".into(), text(guess)));
    }
    if at.is("deprecated") {
        entries.push(("deprecated".into(), text(DEPRECATED)));
    }
    if at.is("x-cpanel-internal-only") {
        entries.push(("internal".into(), text("The reference marks it as internal.")));
    }
    if let Some(role) = at.text("description").and_then(|words| reader.rules.role(words)) {
        entries.push(("role".into(), text(role)));
    }
    if let Some(plugin) = at.text("x-cpanel-plugin") {
        entries.push(("plugin".into(), text(plugin)));
    }
    if let Some(page) = at.text("operationId") {
        entries.push(("page".into(), text(page)));
    }
    entries
}

/// Returns the shape of the data in the reply for success, and the member that holds it if that is not `data`.
fn reply<'d>(reader: &mut DocumentReader<'d>, responses: &Cursor<'d>) -> (Shape, Option<&'d str>) {
    let all = responses.entries();
    let chosen = all
        .iter()
        .find(|(code, _)| *code == "200")
        .or_else(|| all.iter().find(|(code, _)| code.starts_with('2')))
        .or_else(|| all.iter().find(|(code, _)| *code == "default"));
    let Some((chosen, response)) = chosen else {
        reader.skip("functions without a reply for success", "");
        return (Shape::Unknown, None);
    };
    for (code, _) in all.iter().filter(|(code, _)| code != chosen) {
        reader.skip("replies other than the one for success", code);
    }
    let Some((response, _)) = reader.resolve(response) else { return (Shape::Unknown, None) };
    reader.keys(&response, "response", &["content"]);
    let kinds = response.get("content").map(|content| content.entries()).unwrap_or_default();
    let json = kinds.iter().find(|(kind, _)| kind.contains("json")).or(kinds.first());
    let Some((_, media)) = json else { return (Shape::Nothing, None) };
    reader.keys(media, "media", &["schema"]);
    let Some(schema) = media.get("schema") else { return (Shape::Unknown, None) };
    let mut members = members(reader, &schema);
    if let Some((_, inner)) = members.iter().find(|(name, _)| *name == "result").cloned() {
        envelope(reader, &members);
        members = self::members(reader, &inner);
    }
    let position =
        |wanted: &dyn Fn(&str) -> bool| members.iter().position(|(name, _)| wanted(name));
    // Some functions have their list in another member than `data`.
    let elsewhere = |name: &str| !reader.rules.is_envelope(name);
    let at = position(&|name| name == "data").or_else(|| position(&elsewhere));
    let Some((name, data)) = at.map(|at| members.remove(at)) else {
        envelope(reader, &members);
        return (Shape::Nothing, None);
    };
    envelope(reader, &members);
    let found = reader.schema(&data, false, "data");
    let target = data.resolve().map_or_else(|_| data, |(target, _)| target);
    let may_be_null = target.is("nullable") || data.is("nullable");
    let nothing = found.shape == Shape::Unknown && may_be_null;
    let shape = if nothing { Shape::Nothing } else { found.shape };
    (shape, (name != "data").then_some(name))
}

/// Returns the members of an object, including those of its parts.
fn members<'d>(reader: &mut DocumentReader<'d>, schema: &Cursor<'d>) -> Vec<(&'d str, Cursor<'d>)> {
    let Some((schema, _)) = reader.resolve(schema) else { return Vec::new() };
    let mut found = Vec::new();
    for part in ["allOf", "oneOf", "anyOf"].iter().flat_map(|key| schema.list(key)) {
        found.extend(members(reader, &part));
    }
    found.extend(schema.get("properties").map(|map| map.entries()).unwrap_or_default());
    found
}

/// Reports unknown members around the data.
fn envelope<'d>(reader: &mut DocumentReader<'d>, members: &[(&'d str, Cursor<'d>)]) {
    for (name, at) in members {
        if !reader.rules.is_envelope(name) {
            reader.fault(at, format!("unknown member `{name}` beside `data`"));
        }
    }
}

/// Returns a module without functions, for repairs that move a function into it.
pub fn empty_module(name: &str) -> Node {
    map([("module", text(name)), ("functions", Node::Map(Vec::new()))])
}
