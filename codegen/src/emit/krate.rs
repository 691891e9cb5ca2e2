//! What surrounds the modules: the manifest, `lib.rs`, the page of each API. The constant parts are real files in
//! `codegen/pieces/`; what distinguishes one crate from another stands in `crate.yaml` beside the schema.

use std::fs;
use std::path::{Path, PathBuf};

use quote::quote;
use semver::Version;

use super::guides::Guides;
use super::{catalogue, docs, functions, ident, types};
use crate::diagnostic::{Diagnostic, Source, did_you_mean};
use crate::resolve::Module;
use crate::schema::{Api, path_of};
use crate::write::Files;
use crate::yaml::{Node, Step};

/// What distinguishes one generated crate from another.
#[derive(Clone, Debug)]
pub struct Crate {
    pub name: String,
    pub version: Version,
    /// Further keys of the manifest's `[package]`, as they are.
    pub package: Vec<(String, Node)>,
    /// Where `cpanel-core` lies for whoever works on both; everybody else has it by its version.
    pub core_path: Option<String>,
    /// Files that are copied into the crate: name, and where it is.
    pub files: Vec<(String, PathBuf)>,
    /// What its documentation has besides the modules.
    pub guides: Guides,
}

/// The keys of `crate.yaml`.
const KEYS: [&str; 5] = ["package", "core_path", "files", "front", "guides"];

/// The keys of `package` in it.
const PACKAGE: [&str; 10] = [
    "name",
    "version",
    "description",
    "license",
    "license-file",
    "authors",
    "repository",
    "homepage",
    "keywords",
    "categories",
];

impl Default for Crate {
    fn default() -> Self {
        Self {
            name: "cpanel-own".to_owned(),
            version: Version::new(0, 1, 0),
            package: Vec::new(),
            core_path: None,
            files: Vec::new(),
            guides: Guides::default(),
        }
    }
}

impl Crate {
    /// The file beside a schema that describes the crate.
    pub fn file(schema: &Path) -> PathBuf {
        schema.join("crate.yaml")
    }

    /// What `crate.yaml` says; without that file, what is usual.
    pub fn read(schema: &Path) -> Result<Self, Vec<Diagnostic>> {
        let path = Self::file(schema);
        if !path.exists() {
            return Ok(Self::default());
        }
        let source = Source::read(&path).map_err(|fault| vec![fault])?;
        let node = source.parse()?;
        let mut found = Self::default();
        let faults = found.take(&node, &source, schema);
        if faults.is_empty() { Ok(found) } else { Err(faults) }
    }

    fn take(&mut self, node: &Node, source: &Source, schema: &Path) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let unknown = |keys: &[&str], known: &[&str]| {
            let key = keys.last().copied().unwrap_or_default();
            let fault = source.at_key(&path_of(keys), format!("unknown key `{key}`"));
            match did_you_mean(key, known.iter().copied()) {
                Some(hint) => fault.hint(hint),
                None => fault,
            }
        };
        let no_text = |path: &[Step], value: &Node| {
            let fault = source.at_value(path, format!("expected text, found {}", value.kind()));
            fault.hint("put quotes around it")
        };
        let texts = |key: &str, items: &[Node], faults: &mut Vec<Diagnostic>| {
            for (index, item) in
                items.iter().enumerate().filter(|(_, item)| item.as_text().is_none())
            {
                faults.push(no_text(&[path_of(&[key]), vec![Step::Index(index)]].concat(), item));
            }
            let found = items.iter().filter_map(Node::as_text).map(|one| schema.join(one));
            found.collect::<Vec<_>>()
        };
        let entries = match node {
            Node::Map(entries) => entries.as_slice(),
            Node::Null => &[],
            _ => {
                let message = format!("expected a map, found {}", node.kind());
                faults.push(source.at_value(&[], message));
                &[]
            }
        };
        for (key, value) in entries {
            match (key.as_str(), value) {
                ("package", Node::Map(entries)) => {
                    for (key, value) in entries {
                        let path = path_of(&["package", key]);
                        match (key.as_str(), value) {
                            (other, _) if !PACKAGE.contains(&other) => {
                                faults.push(unknown(&["package", key], &PACKAGE));
                            }
                            ("name", Node::Text(name)) => match check_name(name) {
                                Ok(()) => self.name.clone_from(name),
                                Err(message) => faults.push(source.at_value(&path, message)),
                            },
                            ("version", Node::Text(version)) => match version.parse() {
                                Ok(version) => self.version = version,
                                Err(error) => faults.push(
                                    source
                                        .at_value(&path, error.to_string())
                                        .hint("write three numbers: 0.1.0"),
                                ),
                            },
                            ("version", Node::Number(_) | Node::Integer(_)) => faults.push(
                                source
                                    .at_value(&path, "this is no version")
                                    .hint("write three numbers: 0.1.0"),
                            ),
                            ("authors" | "keywords" | "categories", Node::List(items)) => {
                                for (index, item) in items.iter().enumerate() {
                                    if item.as_text().is_none() {
                                        let path = [&path[..], &[Step::Index(index)]].concat();
                                        faults.push(no_text(&path, item));
                                    }
                                }
                                self.package.push((key.clone(), value.clone()));
                            }
                            ("authors" | "keywords" | "categories", _) => {
                                let message =
                                    format!("expected a list of texts, found {}", value.kind());
                                faults.push(source.at_value(&path, message));
                            }
                            (_, Node::Text(_)) => self.package.push((key.clone(), value.clone())),
                            _ => faults.push(no_text(&path, value)),
                        }
                    }
                }
                ("core_path", Node::Text(path)) => self.core_path = Some(path.clone()),
                ("files", Node::List(items)) => {
                    for path in texts(key, items, &mut faults) {
                        let name = path.file_name().unwrap_or_default().to_string_lossy();
                        self.files.push((name.into_owned(), path));
                    }
                }
                ("front", Node::Text(path)) => self.guides.front = Some(schema.join(path)),
                ("guides", Node::List(items)) => {
                    self.guides.guides = texts(key, items, &mut faults);
                }
                ("package" | "core_path" | "files" | "front" | "guides", _) => {
                    let message = format!("`{key}` cannot be {}", value.kind());
                    faults.push(source.at_value(&path_of(&[key]), message));
                }
                _ => faults.push(unknown(&[key], &KEYS)),
            }
        }
        faults
    }

    /// All files of the crate.
    pub fn files(&self, modules: &[Module<'_>]) -> Result<Files, Diagnostic> {
        let mut files = Files::new();
        for (path, text) in super::modules(modules) {
            files.insert(PathBuf::from("src").join(path), text);
        }
        for (path, text) in catalogue::files(self, modules) {
            files.insert(PathBuf::from("src").join(path), text);
        }
        files.insert(
            PathBuf::from("src/main.rs"),
            include_str!("../../pieces/main.rs.in")
                .replace("{crate}", &self.name.replace('-', "_")),
        );
        files.insert(PathBuf::from("Cargo.toml"), self.manifest(modules));
        files.insert(PathBuf::from("src/lib.rs"), self.lib(modules));
        self.guides.add(&mut files, modules)?;
        files.insert(PathBuf::from("README.md"), self.readme(modules));
        for (name, path) in &self.files {
            let text = fs::read_to_string(path).map_err(|error| {
                Diagnostic::of_file(path, format!("cannot be read: {error}"))
                    .hint("crate.yaml names this file under `files`")
            })?;
            files.insert(PathBuf::from(name), text);
        }
        Ok(files)
    }

    fn manifest(&self, modules: &[Module<'_>]) -> String {
        let mut package = format!("name = {:?}\nversion = \"{}\"\n", self.name, self.version);
        for (key, value) in &self.package {
            package.push_str(&format!("{key} = {}\n", toml(value)));
        }
        let path = self.core_path.as_ref().map(|path| format!("path = {path:?}, "));
        let mut features = String::new();
        for (api, of_api) in by_api(modules) {
            let names: Vec<_> =
                of_api.iter().map(|module| format!("    {:?},\n", module.feature)).collect();
            features.push_str(&format!("# Every module of {}.\n", api.title()));
            features.push_str(&format!("{} = [\n{}]\n", api.folder(), names.concat()));
        }
        for module in modules {
            features.push_str(&format!("{} = []\n", module.feature));
        }
        let apis: Vec<_> =
            by_api(modules).iter().map(|(api, _)| format!("{:?}, ", api.folder())).collect();
        include_str!("../../pieces/Cargo.toml.in")
            .replace("{package}", package.trim_end())
            .replace("{name}", &self.name)
            .replace("{core}", env!("CARGO_PKG_VERSION"))
            .replace("{path}", path.as_deref().unwrap_or_default())
            .replace("{apis}", &apis.concat())
            .replace("{modules}", features.trim_end())
    }

    fn lib(&self, modules: &[Module<'_>]) -> String {
        let apis: Vec<_> = by_api(modules)
            .iter()
            .map(|(api, _)| {
                let api = api.folder();
                format!("#[rustfmt::skip]\npub mod {api};\n")
            })
            .collect();
        let features: Vec<_> = by_api(modules).iter().map(|(api, _)| api.folder()).collect();
        let features: Vec<_> =
            features.iter().chain(&["async"]).map(|one| format!("feature = {one:?}")).collect();
        let features = features.join(", ");
        let (front, guides) = self.guides.in_lib(&features);
        include_str!("../../pieces/lib.rs.in")
            .replace("{front}", front)
            .replace("{partial}\n", &self.guides.partial(&features))
            .replace("{guides}\n", &guides)
            .replace("{apis}\n", &apis.concat())
    }

    /// What the crate is for.
    pub(super) fn about(&self) -> Option<&str> {
        let found = self.package.iter().find(|(key, _)| key == "description");
        found.and_then(|(_, it)| it.as_text())
    }

    /// The page of a crate that brings none of its own.
    fn readme(&self, modules: &[Module<'_>]) -> String {
        let about = self.about().unwrap_or("Typed calls of modules of a cPanel server.");
        let lines: Vec<_> = modules
            .iter()
            .map(|module| {
                let (api, schema) = (module.schema.api, module.schema);
                let summary = schema.summary.as_deref().unwrap_or_default();
                format!("- `{}::{}` ({}). {summary}", api.folder(), module.rust, api.title())
            })
            .map(|line| line.trim_end().to_owned())
            .collect();
        include_str!("../../pieces/README.own.md")
            .replace("{name}", &self.name)
            .replace("{about}", about)
            .replace("{modules}", &lines.join("\n"))
    }
}

/// The modules of each API that has any.
pub(super) fn by_api<'m, 's>(modules: &'m [Module<'s>]) -> Vec<(Api, Vec<&'m Module<'s>>)> {
    let of = |api| modules.iter().filter(move |module| module.schema.api == api).collect();
    let mut all: Vec<(Api, Vec<_>)> = Api::ALL.into_iter().map(|api| (api, of(api))).collect();
    all.retain(|(_, modules)| !modules.is_empty());
    all
}

/// Whether cargo takes this as the name of a crate; if not, why.
pub fn check_name(name: &str) -> Result<(), String> {
    let known = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(known) {
        Ok(())
    } else {
        Err(format!("`{name}` is no name of a crate: it takes letters, digits, `-` and `_`"))
    }
}

/// A text or a list of texts in a manifest. Rust's and TOML's quoted texts are the same but for control characters.
fn toml(value: &Node) -> String {
    match value {
        Node::List(items) => {
            format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", "))
        }
        other => format!("{:?}", other.as_text().unwrap_or_default()),
    }
}

/// The list of an API's modules.
pub fn api_file(api: Api, modules: &[&Module<'_>]) -> String {
    let about = docs::inner_attributes(docs::api(api));
    let modules = modules.iter().map(|module| {
        let (rust, feature) = (ident(&module.rust), &module.feature);
        quote! {
            #[cfg(feature = #feature)]
            pub mod #rust;
        }
    });
    let tokens = quote!(#about #(#modules)*);
    let file = syn::parse2::<syn::File>(tokens).expect("modules with features are Rust");
    format!(
        "// Made by cpanel-codegen from schema/{}. Do not edit: change the schema and regenerate.\n\n{}",
        api.folder(),
        super::unparse(file)
    )
}

/// All modules as one text, to be included in a crate of any shape.
pub fn one_file(modules: &[Module<'_>]) -> String {
    let apis = by_api(modules).into_iter().map(|(api, of_api)| {
        let (name, about) = (ident(api.folder()), docs::inner_attributes(docs::api(api)));
        let modules = of_api.into_iter().map(|module| {
            let (rust, about) = (ident(&module.rust), docs::module(module));
            let (about, items) = (docs::inner_attributes(&about), functions::items(module));
            let types = (!module.types.is_empty()).then(|| {
                let types = types::file(module);
                quote!(pub mod types { #types })
            });
            quote!(pub mod #rust { #about #types #items })
        });
        // As in the manifest of a crate of its own: names and shapes are the module's own.
        quote! {
            #[allow(
                deprecated,
                clippy::large_enum_variant,
                clippy::self_named_constructors,
                clippy::should_implement_trait,
                clippy::type_complexity
            )]
            pub mod #name { #about #(#modules)* }
        }
    });
    let file = syn::parse2::<syn::File>(quote!(#(#apis)*)).expect("modules in modules are Rust");
    format!(
        "// Made by cpanel-codegen. Do not edit: change the schema.\n\n{}",
        super::unparse(file)
    )
}
