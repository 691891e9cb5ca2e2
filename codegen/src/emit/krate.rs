//! What surrounds the modules: the manifest, `lib.rs`, the page of each API. The constant parts are real files in
//! `codegen/pieces/`.

use std::path::{Path, PathBuf};

use quote::quote;

use super::{docs, ident};
use crate::resolve::Module;
use crate::schema::Api;
use crate::write::Files;

/// What distinguishes one generated crate from another.
pub struct Crate {
    /// The crate's name, as `cpanel`.
    pub name: String,
    /// Its version.
    pub version: String,
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

impl Crate {
    /// The crate `cpanel`, with the version that it has now.
    pub fn cpanel(folder: &Path) -> Self {
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        let version = manifest.lines().find_map(|line| line.strip_prefix("version = "));
        let version = version.map_or("0.1.0", |version| version.trim_matches('"'));
        Self { name: "cpanel".to_owned(), version: version.to_owned() }
    }

    /// All files of the crate `cpanel`.
    pub fn files(&self, modules: &[Module<'_>]) -> Files {
        let mut files = Files::new();
        for (path, text) in super::modules(modules) {
            files.insert(PathBuf::from("src").join(path), text);
        }
        files.insert(PathBuf::from("Cargo.toml"), self.manifest(modules));
        for (path, text) in pieces() {
            files.insert(PathBuf::from(path), text.to_owned());
        }
        files
    }

    fn manifest(&self, modules: &[Module<'_>]) -> String {
        let mut features = String::new();
        for api in Api::ALL {
            let of_api: Vec<_> = modules
                .iter()
                .filter(|module| module.schema.api == api)
                .map(|module| format!("{:?}", module.feature))
                .collect();
            features.push_str(&format!("# Every module of {}.\n", api.title()));
            features.push_str(&format!("{} = [{}]\n", api.folder(), of_api.join(", ")));
        }
        for module in modules {
            features.push_str(&format!("{} = []\n", module.feature));
        }
        include_str!("../../pieces/Cargo.toml.in")
            .replace("{name}", &self.name)
            .replace("{version}", &self.version)
            .replace("{modules}", features.trim_end())
    }
}

/// The constant files of the crate.
fn pieces() -> [(&'static str, &'static str); 2] {
    [
        ("src/lib.rs", include_str!("../../pieces/lib.rs")),
        ("README.md", include_str!("../../pieces/README.md")),
    ]
}
