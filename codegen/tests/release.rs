//! Tests a random release: a document is changed in every way, merged with `update`, and `diff` must report each
//! change.
//!
//! By default the test uses the small document beside it. `RELEASE_DOCUMENT` and `RELEASE_SCHEMA` set another document
//! and the schema that was imported from it. `RELEASE_SEEDS` sets the number of releases. `RELEASE_KEEP` names a folder
//! that keeps the last release.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cpanel_codegen::internal::diff;
use cpanel_codegen::internal::import;
use cpanel_codegen::internal::update::{self, UpdateOptions};
use cpanel_codegen::internal::yaml::{self, Node};

/// A generator of pseudo-random numbers. The same seed gives the same numbers.
struct Dice(u64);

impl Dice {
    /// Returns a number from 0 to `end - 1`.
    fn below(&mut self, end: usize) -> usize {
        // splitmix64
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end.max(1) as u64) as usize
    }
}

/// A change that `diff` must report.
#[derive(Debug)]
struct Expected {
    /// The module or function, for example `uapi/Email::add_pop`.
    owner: String,
    /// The end of the place. Empty for the function itself.
    place: String,
    /// A part of the text.
    text: &'static str,
}

fn map(text: &str) -> Node {
    yaml::parse(text).unwrap().node
}

fn entries(node: &mut Node) -> Option<&mut Vec<(String, Node)>> {
    if let Node::Map(entries) = node { Some(entries) } else { None }
}

fn get<'n>(node: &'n mut Node, way: &[&str]) -> Option<&'n mut Node> {
    way.iter().try_fold(node, |node, key| match node {
        Node::Map(entries) => {
            entries.iter_mut().find(|(known, _)| known == key).map(|(_, inner)| inner)
        }
        Node::List(items) => items.get_mut(key.parse::<usize>().ok()?),
        _ => None,
    })
}

/// A changed document, with the expected changes.
struct Release {
    document: Node,
    dice: Dice,
    expected: Vec<Expected>,
    /// The changed functions. Each is changed only once, so that one change does not hide another.
    touched: BTreeSet<String>,
}

/// A way to change a function: takes its operation in the document, and returns how `diff` reports the change.
type Way = fn(&mut Node, &mut Dice) -> Option<(String, &'static str)>;

impl Release {
    /// Picks a function with one operation that was not changed yet.
    fn pick(&mut self, usable: &[String]) -> Option<(String, &'static str)> {
        for _ in 0..200 {
            let path = &usable[self.dice.below(usable.len())];
            let item = get(&mut self.document, &["paths", path])?;
            let methods: Vec<_> =
                ["get", "post"].into_iter().filter(|method| item.get(method).is_some()).collect();
            if let [method] = methods[..]
                && self.touched.insert(path.clone())
            {
                return Some((path.clone(), method));
            }
        }
        None
    }

    /// Changes a function in a given way, if there is one for which this is possible.
    fn change(&mut self, usable: &[String], way: Way) {
        for _ in 0..60 {
            let Some((path, method)) = self.pick(usable) else { return };
            let Some(operation) = get(&mut self.document, &["paths", &path, method]) else {
                return;
            };
            if let Some((place, text)) = way(operation, &mut self.dice) {
                self.expected.push(Expected { owner: owner(&path), place, text });
                return;
            }
            self.touched.remove(&path);
        }
    }

    fn remove_function(&mut self, usable: &[String]) {
        let Some((path, _)) = self.pick(usable) else { return };
        if let Some(paths) = get(&mut self.document, &["paths"]).and_then(entries) {
            paths.retain(|(known, _)| *known != path);
        }
        self.expected.push(Expected {
            owner: owner(&path),
            place: String::new(),
            text: "was removed",
        });
    }

    fn add_function(&mut self, usable: &[String], number: usize) {
        let near = &usable[self.dice.below(usable.len())];
        let module = near.trim_matches('/').split('/').next().unwrap_or_default();
        let module = if number == 0 { "Novelties" } else { module };
        let path = format!("/{module}/made_up_{number}");
        let operation = map(&format!(
            "get:\n  operationId: made_up_{number}\n  parameters:\n  - {{name: a, in: query, required: true, schema: {{type: string}}}}\n  \
             - {{name: type, in: query, schema: {{type: string, enum: [x, y]}}}}\n  - {{name: Type, in: query, schema: {{type: integer}}}}\n  \
             responses:\n    '200':\n      content:\n        application/json:\n          schema:\n            properties:\n              \
             data: {{type: array, items: {{type: object, properties: {{self: {{type: string}}, Self: {{type: integer}}}}}}}}\n"
        ));
        if let Some(paths) = get(&mut self.document, &["paths"]).and_then(entries) {
            paths.push((path.clone(), operation));
        }
        self.expected.push(Expected { owner: owner(&path), place: String::new(), text: "is new" });
    }
}

fn owner(path: &str) -> String {
    format!("uapi/{}", path.trim_matches('/').replace('/', "::"))
}

fn add_parameter(operation: &mut Node, required: bool) -> Option<(String, &'static str)> {
    let text =
        format!("{{name: made-up, in: query, required: {required}, schema: {{type: integer}}}}");
    match get(operation, &["parameters"]) {
        Some(Node::List(params)) => params.insert(0, map(&text)),
        Some(_) => return None,
        None => entries(operation)?.push(("parameters".to_owned(), Node::List(vec![map(&text)]))),
    }
    Some(("parameter `made-up`".into(), if required { "is new and required" } else { "is new" }))
}

/// Returns the index of a parameter that is written out.
fn parameter(operation: &Node, dice: &mut Dice, good: fn(&Node) -> bool) -> Option<usize> {
    let params = operation.get("parameters")?.as_list()?;
    let fit: Vec<usize> = (0..params.len())
        .filter(|at| params[*at].get("name").is_some() && good(&params[*at]))
        .collect();
    (!fit.is_empty()).then(|| fit[dice.below(fit.len())])
}

fn name(param: &Node) -> Option<String> {
    Some(format!("parameter `{}`", param.get("name")?.as_text()?))
}

fn remove_parameter(operation: &mut Node, dice: &mut Dice) -> Option<(String, &'static str)> {
    // A parameter that is removed from the query may still be in the body.
    let at =
        parameter(operation, dice, |_| true).filter(|_| operation.get("requestBody").is_none())?;
    let Some(Node::List(params)) = get(operation, &["parameters"]) else { return None };
    Some((name(&params.remove(at))?, "was removed"))
}

fn swap_required(operation: &mut Node, dice: &mut Dice) -> Option<(String, &'static str)> {
    let plain = |param: &Node| {
        let ty = param.get("schema").and_then(|schema| schema.get("type")?.as_text());
        ty == Some("integer") && param.get("schema").is_some_and(|it| it.get("default").is_none())
    };
    let at = parameter(operation, dice, plain)?;
    let param = get(operation, &["parameters", &at.to_string()])?;
    let told = name(param)?;
    let was = param.get("required").and_then(Node::as_bool).unwrap_or(false);
    let keys = entries(param)?;
    keys.retain(|(key, _)| key != "required");
    keys.push(("required".into(), Node::Bool(!was)));
    Some((told, if was { "is now optional" } else { "is now required" }))
}

fn change_values(
    operation: &mut Node,
    dice: &mut Dice,
    change: fn(&mut Vec<Node>) -> (String, &'static str),
) -> Option<(String, &'static str)> {
    let listed = |param: &Node| {
        let values = param.get("schema").and_then(|schema| schema.get("enum")?.as_list());
        let text = |value: &Node| value.as_text().is_some_and(|text| text.len() > 1);
        let bare = param.get("schema").is_some_and(|schema| schema.get("default").is_none());
        bare && values.is_some_and(|values| values.len() > 2 && values.iter().all(text))
            && param.get("example").is_none()
    };
    let at = parameter(operation, dice, listed)?;
    let param = get(operation, &["parameters", &at.to_string()])?;
    let told = param.get("name")?.as_text()?.to_owned();
    get(param, &["schema"]).and_then(entries)?.retain(|(key, _)| key != "example");
    let Some(Node::List(values)) = get(param, &["schema", "enum"]) else { return None };
    let (value, text) = change(values);
    Some((format!("`{told}={value}`"), text))
}

fn add_value(operation: &mut Node, dice: &mut Dice) -> Option<(String, &'static str)> {
    change_values(operation, dice, |values| {
        values.push(Node::Text("made-up".into()));
        ("made-up".into(), "is new")
    })
}

fn remove_value(operation: &mut Node, dice: &mut Dice) -> Option<(String, &'static str)> {
    change_values(operation, dice, |values| {
        let gone = values.pop().and_then(|value| value.as_text().map(str::to_owned));
        (gone.unwrap_or_default(), "was removed")
    })
}

/// Returns the members of the data of a reply, if it is a record or a list of records that is written out.
fn members(operation: &mut Node) -> Option<&mut Vec<(String, Node)>> {
    let media = get(operation, &["responses", "200", "content"]).and_then(entries)?;
    let (_, media) = media.first_mut()?;
    let schema = get(media, &["schema"])?;
    let inner = if get(schema, &["properties", "result"]).is_some() {
        get(schema, &["properties", "result", "properties", "data"])?
    } else {
        get(schema, &["properties", "data"])?
    };
    let inner = if inner.get("items").is_some() { get(inner, &["items"])? } else { inner };
    let plain = ["oneOf", "anyOf", "allOf", "$ref", "additionalProperties"];
    if plain.iter().any(|key| inner.get(key).is_some()) {
        return None;
    }
    get(inner, &["properties"]).and_then(entries)
}

fn add_member(operation: &mut Node, _: &mut Dice) -> Option<(String, &'static str)> {
    let members = members(operation).filter(|members| members.len() > 1)?;
    members.push(("made_up".into(), map("{type: object, properties: {a: {type: string}}}")));
    Some((".made_up`".into(), "is new"))
}

fn remove_member(operation: &mut Node, dice: &mut Dice) -> Option<(String, &'static str)> {
    let members = members(operation).filter(|members| members.len() > 2)?;
    let at = dice.below(members.len());
    let (name, _) = members.remove(at);
    Some((format!("{name}`"), "was removed"))
}

fn retype_member(operation: &mut Node, dice: &mut Dice) -> Option<(String, &'static str)> {
    let members = members(operation).filter(|members| members.len() > 2)?;
    let at = dice.below(members.len());
    let text = members[at].1.get("type").and_then(Node::as_text) == Some("string");
    let bare = members[at]
        .1
        .as_map()?
        .iter()
        .all(|(key, _)| ["type", "example", "description"].contains(&key.as_str()));
    if !text || !bare {
        return None;
    }
    members[at].1 = map("{type: object, properties: {a: {type: string}}}");
    Some((format!("{}`", members[at].0), "became"))
}

fn deprecate(operation: &mut Node, _: &mut Dice) -> Option<(String, &'static str)> {
    let keys =
        entries(operation).filter(|keys| !keys.iter().any(|(key, _)| key == "deprecated"))?;
    keys.push(("deprecated".into(), Node::Bool(true)));
    Some((String::new(), "is deprecated"))
}

fn turn_effect(operation: &mut Node, _: &mut Dice) -> Option<(String, &'static str)> {
    let keys = entries(operation)?;
    let now = keys.iter_mut().find(|(key, _)| key == "x-readonly")?;
    now.1 = Node::Bool(now.1 != Node::Bool(true));
    Some((String::new(), "effect:"))
}

const WAYS: &[(usize, Way)] = &[
    (10, |operation, _| add_parameter(operation, false)),
    (5, |operation, _| add_parameter(operation, true)),
    (6, remove_parameter),
    (4, swap_required),
    (3, add_value),
    (3, remove_value),
    (8, add_member),
    (8, remove_member),
    (4, retype_member),
    (4, deprecate),
    (3, turn_effect),
];

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn copy(from: &Path, to: &Path) {
    for path in cpanel_codegen::internal::files::list_files(from).unwrap() {
        let target = to.join(path.strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&path, target).unwrap();
    }
}

/// Makes a release, merges it, and returns the problems.
fn release(seed: u64, document: &Path, schema: &Path) -> (usize, Vec<String>) {
    let place = Place { folder: tempfile::tempdir().unwrap() };
    copy(schema, &place.path("schema"));
    // The crate has no guides: these belong to the real schema.
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime");
    let crate_yaml =
        format!("package: {{name: made-up, version: 0.1.0}}\ncore_path: {}\n", runtime.display());
    fs::write(place.path("schema/crate.yaml"), crate_yaml).unwrap();
    let before = diff::load(place.path("schema").to_str().unwrap()).unwrap();
    let known: BTreeSet<String> = before
        .modules
        .iter()
        .filter(|module| module.api.folder() == "uapi")
        .flat_map(|module| {
            let name = module.name.clone();
            let there = module.functions.iter().filter(|one| one.removed.is_none());
            there.map(move |one| format!("/{name}/{}", one.name))
        })
        .collect();
    let node = yaml::parse(&fs::read_to_string(document).unwrap()).unwrap().node;
    // Functions with repairs are not changed: a repair would be reported as stale, or undo the change.
    let repairs = fs::read_to_string(schema.join("repairs.yaml")).unwrap_or_default();
    let paths = node.get("paths").and_then(Node::as_map).unwrap();
    let usable: Vec<String> = paths
        .iter()
        .map(|(path, _)| path.clone())
        .filter(|path| known.contains(path))
        .filter(|path| !repairs.contains(&path.trim_matches('/').replace('/', "::")))
        .collect();
    let mut release = Release {
        document: node,
        dice: Dice(seed),
        expected: Vec::new(),
        touched: BTreeSet::new(),
    };
    let share = |count: usize| (count * usable.len()).div_ceil(589);
    for (count, way) in WAYS {
        (0..share(*count)).for_each(|_| release.change(&usable, *way));
    }
    (0..share(12)).for_each(|_| release.remove_function(&usable));
    (0..share(25)).for_each(|number| release.add_function(&usable, number));
    if let Some(info) = get(&mut release.document, &["info"]).and_then(entries) {
        info.retain(|(key, _)| key != "version");
        info.push(("version".into(), Node::Text("999.0".into())));
    }
    let new = place.path("new.yml");
    fs::write(&new, yaml::print(&release.document, None)).unwrap();
    let problems = merged(&place, &release.expected);
    if let Some(keep) = std::env::var_os("RELEASE_KEEP") {
        copy(place.folder.path(), Path::new(&keep));
    }
    (release.expected.len(), problems)
}

/// Merges the new document twice, and compares the reported changes with the expected ones.
fn merged(place: &Place, expected: &[Expected]) -> Vec<String> {
    let options = UpdateOptions {
        import: import::ImportOptions {
            openapi: place.path("new.yml"),
            schema: place.path("schema"),
            partial: false,
            prune: false,
            strict: false,
        },
        out: place.path("crate"),
        changelog: place.path("CHANGELOG.md"),
        since: None,
    };
    let report = match update::run(&options) {
        Ok(report) => report,
        Err(faults) => return faults.iter().map(ToString::to_string).collect(),
    };
    let mut problems: Vec<String> = Vec::new();
    problems.extend(report.import.merged.conflicts.iter().map(|one| format!("a conflict: {one}")));
    problems.extend(report.import.merged.lost_texts.iter().map(|one| format!("lost words: {one}")));
    for one in expected {
        // A change of a shared type is reported at the type, or in the report of the import if the document now says
        // different things.
        let module = one.owner.split("::").next().unwrap_or_default();
        let end = one.place.rsplit(['.', '=']).next().unwrap_or_default();
        let inside = |change: &diff::Change| {
            change.function.is_none() && change.module == module && !end.is_empty()
        };
        let named = report.difference.changes.iter().any(|change| {
            let place = change.owner() == one.owner && change.place.ends_with(&one.place)
                || change.owner() == one.owner && one.place.is_empty()
                || inside(change) && change.place.ends_with(end);
            place && format!("{} {}", change.place, change.text).contains(one.text)
        });
        let bare = end.trim_end_matches('`');
        let parts = report.import.merged.divergences.iter().any(|parting| {
            parting.place.starts_with(module.trim_start_matches("uapi/"))
                && parting.place.split('/').any(|key| key == bare)
        });
        if !named && !parts {
            let told =
                report.difference.changes.iter().filter(|change| change.owner() == one.owner);
            let told: Vec<_> =
                told.map(|change| format!("{} {}", change.place, change.text)).collect();
            problems.push(format!("not named: {one:?}; named is {told:?}"));
        }
    }
    let files = || {
        let files = cpanel_codegen::internal::files::list_files(&place.path("schema")).unwrap();
        files.into_iter().map(|path| fs::read(path).unwrap()).collect::<Vec<_>>()
    };
    let once = files();
    match update::run(&options) {
        Ok(_) if files() == once => {}
        Ok(again) => problems.push(format!("a second update changes: {:?}", again.import.written)),
        Err(faults) => problems.extend(faults.iter().map(ToString::to_string)),
    }
    problems
}

#[test]
fn every_change_of_a_random_release_is_reported() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let folder = tempfile::tempdir().unwrap();
    let (document, schema) = match std::env::var_os("RELEASE_DOCUMENT") {
        Some(document) => {
            let schema = std::env::var_os("RELEASE_SCHEMA").expect("RELEASE_SCHEMA is not set");
            (PathBuf::from(document), PathBuf::from(schema))
        }
        None => {
            fs::copy(here.join("repairs.yaml"), folder.path().join("repairs.yaml")).unwrap();
            let openapi = here.join("reference.yml");
            let schema = folder.path().to_owned();
            fs::create_dir(schema.join("api2")).unwrap();
            let options = import::ImportOptions {
                openapi: openapi.clone(),
                schema: schema.clone(),
                partial: false,
                prune: false,
                strict: false,
            };
            import::run(&options).unwrap();
            (openapi, schema)
        }
    };
    let seeds = std::env::var("RELEASE_SEEDS").map_or(3, |count| count.parse().unwrap());
    let (mut changes, mut problems) = (0, Vec::new());
    for seed in 0..seeds {
        let (count, more) = release(seed, &document, &schema);
        changes += count;
        problems.extend(more.iter().map(|problem| format!("seed {seed}: {problem}")));
    }
    assert!(changes >= seeds as usize, "next to nothing was changed");
    assert!(problems.is_empty(), "{changes} changes\n{}", problems.join("\n"));
    println!("{changes} changes, all named");
}
