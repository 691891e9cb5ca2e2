//! Checks the meaning of a schema: finds files that can be read but make no sense. One run finds all faults.

mod cycles;
mod docs;
mod function;
mod texts;
mod types;

use std::collections::{BTreeMap, BTreeSet, HashMap};

pub use docs::missing as missing_docs;

use crate::diagnostic::{Diagnostic, Faults};
use crate::names;
use crate::schema::{Loaded, SchemaApi, SchemaModule};
use crate::yaml::{Place, Placed};

/// Optional checks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Demands {
    /// Every function, parameter and module must have a text.
    pub docs: bool,
}

/// Checks all modules together. The faults of files that could not be read come first.
pub fn check(loaded: Loaded, demands: Demands) -> Result<Vec<SchemaModule>, Faults> {
    let Loaded { modules, unread, mut faults } = loaded;
    let mut known = Known { functions: BTreeSet::new(), unread: BTreeSet::new() };
    for module in &modules {
        for function in &module.functions {
            let name = format!("{}/{}::{}", module.api.folder(), module.name, function.name);
            known.functions.insert(name);
        }
    }
    known.unread.extend(unread.iter().map(|(api, name)| format!("{}/{name}", api.folder())));
    let mut rust_names: HashMap<(SchemaApi, String), &SchemaModule> = HashMap::new();
    for module in &modules {
        let rust = names::module(module);
        let other = rust_names.insert((module.api, rust.clone()), module);
        let check = || {
            let mut check = Checker { module, faults: Vec::new(), known: &known };
            let top = module.parsed.top();
            check.module(top, demands);
            if let Some(other) = other {
                let (one, two) = (&other.name, &module.name);
                let message = format!("`{one}` and `{two}` would both be `{rust}` in Rust");
                check.at(value(top, "module"), message).help("give one of them a `rust:` name");
            }
            check.faults
        };
        let mut found = check();
        // Check again, now with places to show.
        if !found.is_empty() && module.parsed.find_places(&module.source.text) {
            found = check();
        }
        faults.add(Faults::from_iter(found).in_order());
    }
    faults.into_result(modules)
}

/// Everything that other modules can refer to.
struct Known {
    /// The functions, for example `uapi/Email::add_pop`.
    functions: BTreeSet<String>,
    /// The modules whose files could not be read, for example `uapi/Email`. They may have any function.
    unread: BTreeSet<String>,
}

/// Checks one module.
struct Checker<'a> {
    module: &'a SchemaModule,
    faults: Vec<Diagnostic>,
    known: &'a Known,
}

/// The last fault, so that advice can be added.
struct Added<'c>(&'c mut Diagnostic);

impl Added<'_> {
    fn help(self, help: impl Into<String>) {
        self.0.help = Some(help.into());
    }

    fn set_help(self, help: Option<String>) {
        self.0.help = help;
    }
}

/// Returns the place of a key, or of the entry that lacks it.
fn key(of: Placed<'_>, key: &str) -> Place {
    of.get(key).unwrap_or(of).key()
}

/// Returns the place of the value of a key, or of the entry that lacks it.
fn value(of: Placed<'_>, key: &str) -> Place {
    of.get(key).map_or(of.key(), |value| value.value())
}

/// Returns the entries under a key, in the order of the file.
fn entries<'d>(of: Placed<'d>, key: &str) -> Vec<Placed<'d>> {
    of.get(key).into_iter().flat_map(|all| all.entries()).map(|(_, entry)| entry).collect()
}

impl<'a> Checker<'a> {
    fn at(&mut self, place: Place, message: impl Into<String>) -> Added<'_> {
        let fault = self.module.source.fault(place, message);
        self.faults.push(fault);
        let last = self.faults.len() - 1;
        Added(&mut self.faults[last])
    }

    fn module(&mut self, top: Placed<'_>, demands: Demands) {
        let module = self.module;
        let stem = module.source.path.file_stem().unwrap_or_default().to_string_lossy();
        if stem != module.name {
            let message = format!("the file is named `{stem}`, but its module `{}`", module.name);
            self.at(value(top, "module"), message).help("give the file the name of its module");
        }
        if let Some(message) = texts::module_name(module) {
            let rust = format!("give it another name: `rust: {}_module`", names::module(module));
            self.at(value(top, "module"), message).help(rust);
        }
        let functions = entries(top, "functions");
        let all = || module.functions.iter().zip(functions.iter().copied());
        self.unique(
            all().map(|(function, at)| {
                (function.name.as_str(), names::function(function), at.key())
            }),
            is_lower,
        );
        // Different functions may have equal parameter structs: `a_1` and `a1` both become `A1`.
        let mut seen = BTreeSet::new();
        self.unique(
            all().filter(|(function, _)| seen.insert(names::function(function))).map(
                |(function, at)| (function.name.as_str(), names::params_struct(function), at.key()),
            ),
            is_upper,
        );
        if let Some(rust) = module.rust.as_ref().filter(|rust| !is_lower(rust)) {
            self.at(value(top, "rust"), format!("`{rust}` is not a module name in Rust"))
                .help(LOWER);
        }
        let types = entries(top, "types");
        for ((name, ty), at) in module.types.iter().zip(types.iter().copied()) {
            self.type_name(name, at);
            self.reply_type(ty, at);
        }
        self.endless(&types);
        for (function, at) in all() {
            self.function(function, at);
        }
        docs::check(self, top, demands);
        texts::check(self, top, demands);
    }

    /// Returns whether an API has a module of this name.
    fn has_module(&self, module: &str) -> bool {
        let begins = |folder: &str| format!("{folder}/{module}::");
        SchemaApi::ALL.iter().any(|api| {
            let begin = begins(api.folder());
            self.known
                .functions
                .range(begin.clone()..)
                .next()
                .is_some_and(|name| name.starts_with(&begin))
        })
    }

    /// Returns whether an API has a function of this name. A module that could not be read may have it.
    fn is_known(&self, module: &str, function: &str) -> bool {
        SchemaApi::ALL.iter().any(|api| {
            let folder = api.folder();
            self.known.functions.contains(&format!("{folder}/{module}::{function}"))
                || self.known.unread.contains(&format!("{folder}/{module}"))
        })
    }

    /// Checks that no two wire names become the same Rust name.
    fn unique<'n>(
        &mut self,
        names: impl Iterator<Item = (&'n str, String, Place)>,
        is_name: fn(&str) -> bool,
    ) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (wire, rust, place) in names {
            if !is_name(&rust) {
                let message = format!("`{wire}` cannot become a Rust name (it would be `{rust}`)");
                self.at(place, message).help(LOWER);
            } else if let Some(other) = seen.insert(rust.clone(), wire) {
                let message = format!("`{other}` and `{wire}` would both be `{rust}` in Rust");
                self.at(place, message).help("give one of them a `rust:` name");
            }
        }
    }

    fn type_name(&mut self, name: &str, at: Placed<'_>) {
        let good = names::plain_camel(name);
        if name != good {
            let message = format!("`{name}` is not a type name");
            self.at(at.key(), message).help(format!("write it like this: `{good}`"));
        } else if names::is_taken(name) {
            let message = format!("the generated code already uses the name `{name}`");
            self.at(at.key(), message).help("choose another name");
        }
    }
}

/// Advice about `rust:` names.
const LOWER: &str = "a `rust:` name must be in lower case and not a keyword: `rust: other_name`";

/// Returns whether a name can be a function, a field or a module.
fn is_lower(name: &str) -> bool {
    is_identifier(name) && !name.contains(char::is_uppercase)
}

/// Returns whether a name can be a type or one of its variants.
fn is_upper(name: &str) -> bool {
    is_identifier(name) && name.starts_with(char::is_uppercase) && !name.contains('_')
}

fn is_identifier(name: &str) -> bool {
    !name.starts_with("r#") && syn::parse_str::<syn::Ident>(name).is_ok()
}
