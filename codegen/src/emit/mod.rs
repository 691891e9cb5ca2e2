//! From decided modules to the text of files. The only stage that knows `quote`.

mod docs;
mod functions;
mod input;
mod krate;
mod types;

use std::path::PathBuf;

use proc_macro2::TokenStream;

use crate::resolve::{Module, Ty};
use crate::schema::Api;
use crate::write::Files;

pub use krate::{Crate, one_file};

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
    for api in Api::ALL {
        let of_api: Vec<_> = modules.iter().filter(|module| module.schema.api == api).collect();
        if !of_api.is_empty() {
            let path = PathBuf::from(format!("{}.rs", api.folder()));
            files.insert(path, krate::api_file(api, &of_api));
        }
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
    match syn::parse2(tokens.clone()) {
        Ok(file) => header + &unparse(file),
        Err(error) => panic!(
            "{}::{} gave tokens that are no Rust: {error}\n{tokens}",
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

/// The imports that a file needs, of those that it may need.
fn imports(body: &TokenStream, from: From) -> TokenStream {
    use quote::quote;
    let mut words = std::collections::BTreeSet::new();
    collect(body.clone(), &mut words);
    // `Read` among the functions is an effect, not the trait.
    let uses = |word: &&&str| words.contains(**word) && (from == From::Types || **word != "Read");
    let core: Vec<_> = [
        "Call",
        "Caller",
        "Dynamic",
        "Effect",
        "Endpoint",
        "Form",
        "Limit",
        "Misread",
        "Named",
        "Read",
        "Reader",
        "Reply",
        "Secret",
        "Timestamp",
        "Upload",
        "Value",
    ]
    .iter()
    .filter(uses)
    .map(|word| ident(word))
    .collect();
    let map = words.contains("BTreeMap").then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let core = (!core.is_empty()).then(|| quote!(use cpanel_core::{#(#core),*};));
    quote!(#map #core)
}

fn collect(tokens: TokenStream, words: &mut std::collections::BTreeSet<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Group(group) => collect(group.stream(), words),
            proc_macro2::TokenTree::Ident(word) => {
                words.insert(word.to_string());
            }
            _ => {}
        }
    }
}
