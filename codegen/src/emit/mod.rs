//! Generates the text of files from resolved modules. Only this stage uses `quote`.

mod catalogue;
mod checks;
mod docs;
mod functions;
mod guides;
mod input;
mod krate;
pub mod template;
mod types;

use std::path::PathBuf;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::files::Files;
use crate::resolve::{RustModule, RustType};

pub use krate::one_file;

/// Returns the Rust sources of all modules, as files below a folder: `uapi/email.rs`, `uapi/email/types.rs`, `uapi.rs`.
pub fn modules(modules: &[RustModule<'_>]) -> Files {
    let mut files = Files::new();
    let sources = crate::parallel::map(modules.iter().collect(), |module| {
        let folder = PathBuf::from(module.schema.api.folder());
        let mut made = vec![(
            folder.join(format!("{}.rs", module.rust)),
            format_file(module, functions::file(module, false)),
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

fn format_file(module: &RustModule<'_>, tokens: TokenStream) -> String {
    let header = format!(
        "// Made by cpanel-codegen from schema/{}/{}.yaml. Do not edit: change the schema and regenerate.\n\n",
        module.schema.api.folder(),
        module.schema.name,
    );
    match syn::parse2(tokens) {
        Ok(file) => header + &unparse(file),
        Err(error) => panic!(
            "the code for {}'s module {} is not valid Rust: {error}",
            module.schema.api.title(),
            module.schema.name
        ),
    }
}

/// Formats a file, with empty lines between its items.
fn unparse(mut file: syn::File) -> String {
    file.items = spaced(file.items, !file.attrs.is_empty());
    prettyplease::unparse(&file)
}

/// Puts an empty line between items, except between imports. `prettyplease` prints an item without tokens as an empty
/// line.
fn spaced(items: Vec<syn::Item>, after_attributes: bool) -> Vec<syn::Item> {
    let is_use = |item: &syn::Item| matches!(item, syn::Item::Use(_));
    let mut all: Vec<syn::Item> = Vec::with_capacity(2 * items.len());
    for mut item in items {
        let joins = match all.last() {
            Some(last) => is_use(last) && is_use(&item),
            None => !after_attributes,
        };
        if !joins {
            all.push(syn::Item::Verbatim(TokenStream::new()));
        }
        match &mut item {
            syn::Item::Impl(item) => {
                let members = std::mem::take(&mut item.items);
                for (index, member) in members.into_iter().enumerate() {
                    if index > 0 {
                        item.items.push(syn::ImplItem::Verbatim(TokenStream::new()));
                    }
                    item.items.push(member);
                }
            }
            syn::Item::Mod(item) => {
                let has_attributes = item.attrs.iter().any(is_inner);
                if let Some((_, items)) = &mut item.content {
                    *items = spaced(std::mem::take(items), has_attributes);
                }
            }
            _ => {}
        }
        all.push(item);
    }
    all
}

fn is_inner(attribute: &syn::Attribute) -> bool {
    matches!(attribute.style, syn::AttrStyle::Inner(_))
}

/// Turns a name into a token.
fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Returns the derived traits of a struct or a union. `PartialEq` has its own feature: it takes a tenth of the
/// compile time, and programs mostly compare parameters and replies in tests.
fn traits(debug: bool, default: bool) -> TokenStream {
    let debug = debug.then(|| quote!(Debug,));
    let default = default.then(|| quote!(Default));
    quote! {
        #[derive(Clone, #debug #default)]
        #[cfg_attr(feature = "partial-eq", derive(PartialEq))]
    }
}

/// Implements `Debug` with a call of the runtime.
fn debug_impl(name: &Ident, guard: Option<&TokenStream>, call: &TokenStream) -> TokenStream {
    quote! {
        #guard
        impl std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                #call
            }
        }
    }
}

/// Returns the serde attribute of a field: its wire name, and whether it may be missing although it is not an `Option`.
fn serde_field(rust: &str, wire: &str, may_lack: bool) -> Option<TokenStream> {
    let rename = (rust != wire).then(|| quote!(rename = #wire));
    let default = may_lack.then(|| quote!(default));
    let told: Vec<_> = rename.into_iter().chain(default).collect();
    (!told.is_empty()).then(|| quote!(#[cfg_attr(feature = "serde", serde(#(#told),*))]))
}

/// The module in which a type is named. It decides whether the name needs `types::`.
#[derive(Clone, Copy, PartialEq)]
enum NamedFrom {
    Functions,
    Types,
}

fn ty(of: &RustType, from: NamedFrom) -> TokenStream {
    if *of == RustType::Nothing {
        return quote!(());
    }
    let name = ident(of.name());
    match of {
        RustType::List(inner) | RustType::Option(inner) => {
            let inner = ty(inner, from);
            quote!(#name<#inner>)
        }
        RustType::Map(value) => {
            let value = ty(value, from);
            quote!(#name<String, #value>)
        }
        RustType::Item(_) if from == NamedFrom::Functions => quote!(types::#name),
        _ => quote!(#name),
    }
}
