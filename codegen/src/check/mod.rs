//! Semantic faults of a schema: what reads well but cannot be meant. All of them are found in one run.

mod docs;
mod function;
mod types;

use std::collections::{BTreeMap, BTreeSet};

pub use docs::missing as missing_docs;

use crate::diagnostic::Diagnostic;
use crate::names;
use crate::schema::{Module, Type};
use crate::yaml::{self, Node, Step};

/// What a check asks for beyond sense.
#[derive(Clone, Copy, Debug, Default)]
pub struct Demands {
    /// Every function, parameter and module must be explained.
    pub docs: bool,
}

/// Checks all modules together.
pub fn check(modules: &[Module], demands: Demands) -> Result<(), Vec<Diagnostic>> {
    let mut known = BTreeSet::new();
    for module in modules {
        for function in &module.functions {
            let name = format!("{}/{}::{}", module.api.folder(), module.name, function.name);
            known.insert(name);
        }
    }
    let mut faults = Vec::new();
    let mut rust_names: BTreeMap<(&str, String), &Module> = BTreeMap::new();
    for module in modules {
        let mut check = Check { module, faults: Vec::new(), known: &known };
        check.module(demands);
        let rust = names::module(module);
        if let Some(other) = rust_names.insert((module.api.folder(), rust.clone()), module) {
            let message =
                format!("`{}` and `{}` would both be `{rust}` in Rust", other.name, module.name);
            check.at_value(&["module"], message).help("give one of them a `rust:` name");
        }
        faults.append(&mut check.faults);
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The check of one module.
struct Check<'a> {
    module: &'a Module,
    faults: Vec<Diagnostic>,
    known: &'a BTreeSet<String>,
}

/// The last fault, to which advice can be added.
struct Added<'c>(&'c mut Diagnostic);

impl Added<'_> {
    fn help(self, hint: impl Into<String>) {
        self.0.hint = Some(hint.into());
    }

    fn maybe(self, hint: Option<String>) {
        self.0.hint = hint;
    }
}

/// A path into a document from the keys that lead there. The checks leave out the `type` of entries in their long form;
/// it is put in here, where the document has it.
fn steps(text: &str, path: &[&str]) -> Vec<Step> {
    let document = yaml::parse(text).ok();
    let mut node = document.as_ref();
    let mut steps = Vec::new();
    for key in path {
        // An item of a list has its number for a key.
        if let (Some(Node::List(items)), Ok(index)) = (node, key.parse()) {
            steps.push(Step::Index(index));
            node = items.get(index);
            continue;
        }
        let direct = node.and_then(|node| node.get(key));
        let through = node.and_then(|node| node.get("type"));
        node = match (direct, through) {
            (None, Some(inner)) if inner.get(key).is_some() => {
                steps.push(Step::Key("type".to_owned()));
                inner.get(key)
            }
            _ => direct,
        };
        steps.push(Step::Key((*key).to_owned()));
    }
    steps
}

impl<'a> Check<'a> {
    fn add(&mut self, fault: Diagnostic) -> Added<'_> {
        self.faults.push(fault);
        let last = self.faults.len() - 1;
        Added(&mut self.faults[last])
    }

    fn at_key(&mut self, path: &[&str], message: impl Into<String>) -> Added<'_> {
        let fault = self.module.source.at_key(&steps(&self.module.source.text, path), message);
        self.add(fault)
    }

    fn at_value(&mut self, path: &[&str], message: impl Into<String>) -> Added<'_> {
        let fault = self.module.source.at_value(&steps(&self.module.source.text, path), message);
        self.add(fault)
    }

    fn at_steps(&mut self, path: &[Step], message: impl Into<String>) -> Added<'_> {
        let fault = self.module.source.at_value(path, message);
        self.add(fault)
    }

    fn module(&mut self, demands: Demands) {
        let module = self.module;
        let stem = module.source.path.file_stem().unwrap_or_default().to_string_lossy();
        if stem != module.name {
            let message = format!("the file is called `{stem}`, its module `{}`", module.name);
            self.at_value(&["module"], message).help("the file has the name of its module");
        }
        self.unique(
            module
                .functions
                .iter()
                .map(|function| (function.name.as_str(), names::function(function))),
            &["functions"],
            is_lower,
        );
        // Where the functions differ, their structs may not: `a_1` and `a1` are both `A1`.
        let mut seen = BTreeSet::new();
        let functions =
            module.functions.iter().filter(|function| seen.insert(names::function(function)));
        self.unique(
            functions.map(|function| (function.name.as_str(), names::params_struct(function))),
            &["functions"],
            is_upper,
        );
        if let Some(rust) = module.rust.as_ref().filter(|rust| !is_lower(rust)) {
            self.at_value(&["rust"], format!("`{rust}` is no name of a module in Rust"))
                .help(LOWER);
        }
        for (name, ty) in &module.types {
            self.type_name(name);
            self.reply_type(ty, &["types", name]);
            self.recursion(name);
        }
        for function in &module.functions {
            self.function(function);
        }
        docs::check(self, demands);
    }

    /// Two wire names must not become one Rust name.
    fn unique<'n>(
        &mut self,
        pairs: impl Iterator<Item = (&'n str, String)>,
        path: &[&str],
        is_name: fn(&str) -> bool,
    ) {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (wire, rust) in pairs {
            if !is_name(&rust) {
                let message = format!("`{wire}` gives no Rust name (it would be `{rust}`)");
                self.at_key(&[path, &[wire]].concat(), message).help(LOWER);
            } else if let Some(other) = seen.insert(rust.clone(), wire) {
                let message = format!("`{other}` and `{wire}` would both be `{rust}` in Rust");
                self.at_key(&[path, &[wire]].concat(), message)
                    .help("give one of them a `rust:` name");
            }
        }
    }

    fn type_name(&mut self, name: &str) {
        let good = names::plain_camel(name);
        if name != good {
            let message = format!("`{name}` is no type name");
            self.at_key(&["types", name], message).help(format!("write it like this: `{good}`"));
        } else if names::is_taken(name) {
            let message = format!("`{name}` is a name that the generated code uses itself");
            self.at_key(&["types", name], message).help("choose another");
        }
    }

    /// A type may hold itself only through a list or a map, or it would be endlessly large. It must be a record or `one_of`
    /// itself: everything else has no name in Rust, and is written out wherever it stands.
    fn recursion(&mut self, name: &str) {
        let module = self.module;
        let Some((_, ty)) = module.types.iter().find(|(known, _)| known == name) else { return };
        let large = reaches(module, ty, name, false, &mut Vec::new());
        if large || (!has_name(ty) && reaches(module, ty, name, true, &mut Vec::new())) {
            self.at_key(&["types", name], format!("`{name}` holds itself without end"))
                .help("let a record with a name hold it in a list or a map");
        }
    }
}

/// Whether a type of `types` has its name in Rust as well.
fn has_name(ty: &Type) -> bool {
    matches!(ty, Type::Record(_) | Type::OneOf(_))
}

/// Whether a type leads to a name: through records and `one_of` alone, or, where types are `written_out`, through
/// everything that has no name in Rust.
fn reaches(
    module: &Module,
    ty: &Type,
    name: &str,
    written_out: bool,
    seen: &mut Vec<String>,
) -> bool {
    match ty {
        Type::Named(other) if other == name => true,
        Type::Named(other) if seen.contains(other) => false,
        Type::Named(other) => {
            seen.push(other.clone());
            let found = module.types.iter().find(|(known, _)| known == other);
            found.is_some_and(|(_, ty)| {
                !(written_out && has_name(ty)) && reaches(module, ty, name, written_out, seen)
            })
        }
        _ => {
            (written_out || has_name(ty))
                && ty.parts().into_iter().any(|part| reaches(module, part, name, written_out, seen))
        }
    }
}

/// What a `rust:` name is, as advice.
const LOWER: &str = "a `rust:` name is in lower case and no keyword: `rust: other_name`";

/// Whether this can name a function, a field or a module.
fn is_lower(name: &str) -> bool {
    is_identifier(name) && !name.contains(char::is_uppercase)
}

/// Whether this can name a type or one of its forms.
fn is_upper(name: &str) -> bool {
    is_identifier(name) && name.starts_with(char::is_uppercase) && !name.contains('_')
}

fn is_identifier(name: &str) -> bool {
    !name.starts_with("r#") && syn::parse_str::<syn::Ident>(name).is_ok()
}
