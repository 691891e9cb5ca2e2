//! From decided modules to the text of files. The only stage that knows `quote`.

mod catalogue;
mod docs;
mod functions;
mod guides;
mod input;
mod krate;
mod types;

use std::path::PathBuf;

use proc_macro2::TokenStream;

use crate::resolve::{Module, Ty};
use crate::write::Files;

pub use krate::{Crate, check_name, one_file};

/// The Rust sources of all modules, as files below a folder: `uapi/email.rs`, `uapi/email/types.rs`, `uapi.rs`.
pub fn modules(modules: &[Module<'_>]) -> Files {
    let mut files = Files::new();
    let sources = crate::parallel::map(modules.iter().collect(), |module| {
        let folder = PathBuf::from(module.schema.api.folder());
        let mut made = vec![(
            folder.join(format!("{}.rs", module.rust)),
            format_file(module, functions::file(module)),
        )];
        if !module.types.is_empty() {
            let path = folder.join(&module.rust).join("types.rs");
            made.push((path, format_file(module, types::file(module))));
        }
        made
    });
    files.extend(sources.into_iter().flatten());
    for (api, of_api) in krate::by_api(modules) {
        let path = PathBuf::from(format!("{}.rs", api.folder()));
        files.insert(path, krate::api_file(api, &of_api));
    }
    files
}

/// All of a module's sources as one file's text, as the golden cases show them.
pub fn single_file(module: &Module<'_>) -> String {
    let functions = functions::items(module);
    let types = types::items(module);
    let inner = if module.types.is_empty() {
        TokenStream::new()
    } else {
        quote::quote! {
            pub mod types {
                #types
            }
        }
    };
    format_file(module, quote::quote!(#functions #inner))
}

fn format_file(module: &Module<'_>, tokens: TokenStream) -> String {
    let header = format!(
        "// Made by cpanel-codegen from schema/{}/{}.yaml. Do not edit: change the schema and regenerate.\n\n",
        module.schema.api.folder(),
        module.schema.name,
    );
    match syn::parse2(tokens) {
        Ok(file) => header + &unparse(file),
        Err(error) => panic!(
            "{}'s module {} gave tokens that are no Rust: {error}",
            module.schema.api.title(),
            module.schema.name
        ),
    }
}

/// A file as text, with an empty line between its items as people write them.
fn unparse(file: syn::File) -> String {
    let one = |attrs, items| {
        prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
    };
    let (imports, items): (Vec<_>, Vec<_>) =
        file.items.into_iter().partition(|item| matches!(item, syn::Item::Use(_)));
    let mut parts = vec![one(file.attrs, Vec::new()), one(Vec::new(), imports)];
    parts.extend(items.into_iter().map(|item| one(Vec::new(), vec![item])));
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// A name as a token.
fn ident(name: &str) -> proc_macro2::Ident {
    proc_macro2::Ident::new(name, proc_macro2::Span::call_site())
}

/// What every struct and union implements. Equality waits for its feature, for it takes a tenth of the crate's compile
/// time, and programs compare parameters and replies in tests at most.
fn traits(default: bool) -> TokenStream {
    use quote::quote;
    let default = default.then(|| quote!(Default));
    quote! {
        #[derive(Clone, Debug, #default)]
        #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    }
}

/// Where a type is named from, which decides whether `types::` stands before it.
#[derive(Clone, Copy, PartialEq)]
enum From {
    Functions,
    Types,
}

fn ty(of: &Ty, from: From) -> TokenStream {
    use quote::quote;
    match of {
        Ty::Text => quote!(String),
        Ty::Secret => quote!(Secret),
        Ty::Integer => quote!(i64),
        Ty::Number => quote!(f64),
        Ty::Flag => quote!(bool),
        Ty::Timestamp => quote!(Timestamp),
        Ty::Limit => quote!(Limit),
        Ty::Json => quote!(Value),
        Ty::Dynamic => quote!(Dynamic),
        Ty::File => quote!(Upload),
        Ty::Nothing => quote!(()),
        Ty::List(item) => {
            let item = ty(item, from);
            quote!(Vec<#item>)
        }
        Ty::Map(value) => {
            let value = ty(value, from);
            quote!(BTreeMap<String, #value>)
        }
        Ty::Option(inner) => {
            let inner = ty(inner, from);
            quote!(Option<#inner>)
        }
        Ty::Item(name) => {
            let name = ident(name);
            match from {
                From::Functions => quote!(types::#name),
                From::Types => quote!(#name),
            }
        }
    }
}

/// What a file takes from elsewhere.
#[derive(Default)]
struct Imports(std::collections::BTreeSet<&'static str>);

impl Imports {
    fn add(&mut self, names: &[&'static str]) {
        self.0.extend(names);
    }

    /// What a type needs.
    fn of(&mut self, ty: &Ty) {
        match ty {
            Ty::Secret => self.add(&["Secret"]),
            Ty::Timestamp => self.add(&["Timestamp"]),
            Ty::Limit => self.add(&["Limit"]),
            Ty::Json => self.add(&["Value"]),
            Ty::Dynamic => self.add(&["Dynamic"]),
            Ty::File => self.add(&["Upload"]),
            Ty::List(inner) | Ty::Option(inner) => self.of(inner),
            Ty::Map(inner) => {
                self.add(&["BTreeMap"]);
                self.of(inner);
            }
            Ty::Text | Ty::Integer | Ty::Number | Ty::Flag | Ty::Nothing | Ty::Item(_) => {}
        }
    }

    /// The `use` lines, each with an attribute if need be.
    fn lines(mut self, attribute: &TokenStream) -> TokenStream {
        use quote::quote;
        let map =
            self.0.remove("BTreeMap").then(|| quote!(#attribute use std::collections::BTreeMap;));
        let json =
            self.0.remove("ToJson").then(|| quote!(#attribute use cpanel_core::form::ToJson;));
        let core: Vec<_> = self.0.iter().map(|name| ident(name)).collect();
        let core = (!core.is_empty()).then(|| quote!(#attribute use cpanel_core::{#(#core),*};));
        quote!(#map #json #core)
    }
}
