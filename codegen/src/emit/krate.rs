//! Generates what surrounds the modules: the manifest, `lib.rs`, the page of each API. The constant parts are files in
//! `codegen/pieces/`. What differs between crates is in `crate.yaml` beside the schema.

use std::path::PathBuf;

use quote::quote;

use super::{catalogue, docs, functions, ident, template};
use crate::files::Files;
use crate::resolve::RustModule;
use crate::schema::{Crate, SchemaApi};
use crate::yaml::Node;

impl Crate {
    /// Returns all files of the crate, which gets this name.
    pub fn files(&self, name: &str, modules: &[RustModule<'_>], texts: &Files) -> Files {
        let mut files = Files::new();
        for (path, text) in super::modules(modules) {
            files.insert(PathBuf::from("src").join(path), text);
        }
        for (path, text) in catalogue::files(self, modules) {
            files.insert(PathBuf::from("src").join(path), text);
        }
        let main = include_str!("../../pieces/main.rs.in");
        let main = template::fill(main, &[("crate", &name.replace('-', "_"))]);
        files.insert(PathBuf::from("src/main.rs"), main);
        files.insert(PathBuf::from("Cargo.toml"), self.manifest(name, modules));
        files.insert(PathBuf::from("src/lib.rs"), self.lib(modules));
        self.guides.add(&mut files, modules, texts);
        files.insert(PathBuf::from("README.md"), self.readme(name, modules));
        for (name, path) in &self.files {
            files.insert(PathBuf::from(name), texts.get(path).cloned().unwrap_or_default());
        }
        files
    }

    fn manifest(&self, name: &str, modules: &[RustModule<'_>]) -> String {
        let mut package = format!("name = {name:?}\nversion = \"{}\"\n", self.version);
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
        let values = [
            ("package", package.trim_end()),
            ("name", name),
            ("core", env!("CARGO_PKG_VERSION")),
            ("path", path.as_deref().unwrap_or_default()),
            ("apis", &apis.concat()),
            ("modules", features.trim_end()),
        ];
        template::fill(include_str!("../../pieces/Cargo.toml.in"), &values)
    }

    fn lib(&self, modules: &[RustModule<'_>]) -> String {
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
        let (partial, apis) = (self.guides.partial(&features), apis.concat());
        let values = [
            ("front", front),
            ("partial", partial.trim_end()),
            ("guides", guides.trim_end()),
            ("apis", apis.trim_end()),
        ];
        template::fill(include_str!("../../pieces/lib.rs.in"), &values)
    }

    /// Returns the description of the crate.
    pub(super) fn about(&self) -> Option<&str> {
        let found = self.package.iter().find(|(key, _)| key == "description");
        found.and_then(|(_, it)| it.as_text())
    }

    /// Returns the README of a crate that has none of its own.
    fn readme(&self, name: &str, modules: &[RustModule<'_>]) -> String {
        let about = self.about().unwrap_or("Typed functions for modules of a cPanel server.");
        let lines: Vec<_> = modules
            .iter()
            .map(|module| {
                let (api, schema) = (module.schema.api, module.schema);
                let summary = schema.summary.as_deref().unwrap_or_default();
                format!("- `{}::{}` ({}). {summary}", api.folder(), module.rust, api.title())
            })
            .map(|line| line.trim_end().to_owned())
            .collect();
        let modules = lines.join("\n");
        let values = [("name", name), ("about", about), ("modules", &modules)];
        template::fill(include_str!("../../pieces/README.own.md"), &values)
    }
}

/// Returns the modules of each API that has any.
pub(super) fn by_api<'m, 's>(
    modules: &'m [RustModule<'s>],
) -> Vec<(SchemaApi, Vec<&'m RustModule<'s>>)> {
    let of = |api| modules.iter().filter(move |module| module.schema.api == api).collect();
    let mut all: Vec<(SchemaApi, Vec<_>)> =
        SchemaApi::ALL.into_iter().map(|api| (api, of(api))).collect();
    all.retain(|(_, modules)| !modules.is_empty());
    all
}

/// Returns a text or a list of texts for a manifest. Rust and TOML quote texts in the same way, except for control
/// characters.
fn toml(value: &Node) -> String {
    match value {
        Node::List(items) => {
            format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", "))
        }
        other => format!("{:?}", other.as_text().unwrap_or_default()),
    }
}

/// Returns the file that lists the modules of an API.
pub fn api_file(api: SchemaApi, modules: &[&RustModule<'_>]) -> String {
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

/// Returns all modules as one text that can be included in any crate.
pub fn one_file(modules: &[RustModule<'_>]) -> String {
    let apis = by_api(modules).into_iter().map(|(api, of_api)| {
        let (name, about) = (ident(api.folder()), docs::inner_attributes(docs::api(api)));
        let modules = of_api.into_iter().map(|module| {
            let (rust, items) = (ident(&module.rust), functions::file(module, true));
            quote!(pub mod #rust { #items })
        });
        // The same allowances as in the manifest of a generated crate: names and layout follow the module.
        quote! {
            #[allow(
                dead_code,
                deprecated,
                clippy::large_enum_variant,
                clippy::module_inception,
                clippy::self_named_constructors,
                clippy::should_implement_trait,
                clippy::type_complexity,
                clippy::wrong_self_convention
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
