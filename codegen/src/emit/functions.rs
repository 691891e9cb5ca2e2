//! Generates the file of a module: its functions and their parameter structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Links;
use super::input::{self, Input};
use super::{NamedFrom, checks, debug_impl, docs, ident, ty, types};
use crate::resolve::{RustFunction, RustModule};
use crate::schema::{BodyFormat, SchemaApi};

/// Returns the whole file. The types have a file of their own, or are inside for a file that holds several modules.
pub fn file(module: &RustModule<'_>, types_inside: bool) -> TokenStream {
    let links = Links::of(module, NamedFrom::Functions);
    let about = docs::inner_attributes(&docs::module(module, &links));
    let types = types_inside.then(|| types::file(module));
    let types = (!module.types.is_empty()).then(|| match types {
        Some(types) => quote!(pub mod types { #types }),
        None => quote!(
            pub mod types;
        ),
    });
    let functions = module.functions.iter().map(|one| function(module, one, &links));
    // Without the feature `internal`, a module may have no functions.
    let internal = module.functions.iter().all(|function| function.schema.internal.is_some());
    let attribute = internal.then(|| quote!(#[allow(unused_imports)]));
    let import =
        (!module.functions.is_empty()).then(|| quote!(#attribute use cpanel_core::codegen::*;));
    quote!(#about #import #types #(#functions)*)
}

fn function(
    module: &RustModule<'_>,
    function: &RustFunction<'_>,
    links: &Links<'_>,
) -> TokenStream {
    let schema = function.schema;
    let (name, params) = (ident(&function.rust), ident(&function.params_struct));
    let data = ty(&function.data, NamedFrom::Functions);
    let doc = docs::attributes(&docs::function(module, function, links));
    let alias = format!("{}::{}", module.schema.name, schema.name);
    // Rustdoc refuses an alias that is the name of the item.
    let alias = (alias != function.rust).then(|| quote!(#[doc(alias = #alias)]));
    let deprecated = docs::deprecated(schema.deprecated.as_deref(), schema.removed.as_deref());
    let internal = schema.internal.as_ref().map(|_| quote!(#[cfg(feature = "internal")]));
    let about = docs::attributes(&docs::params_struct(function));
    let about = quote!(#about #deprecated);
    let structure = input::item(&Input {
        name: &function.params_struct,
        fields: &function.params,
        required_struct: function.required_struct.as_deref(),
        about,
        guard: internal.as_ref(),
        debug: !fills(function),
        from: NamedFrom::Functions,
        links,
    });
    let call = call(module, function);
    let checks = checks::table(module.schema, schema);
    let fill = fill(function);
    let debug = fills(function).then(|| {
        let text = &function.params_struct;
        let call = quote!(cpanel_core::codegen::show_params(self, #text, f));
        debug_impl(&params, internal.as_ref(), &call)
    });
    quote! {
        #doc
        #alias
        #deprecated
        #internal
        pub fn #name<C: Caller>(client: &C, params: &#params) -> C::Output<Reply<#data>> {
            client.call(params)
        }

        #structure

        #internal
        impl Named for #params {
            type Data = #data;
            const CALL: Call = #call;
            #checks

            #fill
        }

        #debug
    }
}

/// Generates the method that adds the parameters to the form, if there are any.
fn fill(function: &RustFunction<'_>) -> Option<TokenStream> {
    let body = match function.schema.body {
        BodyFormat::Form => TokenStream::new(),
        BodyFormat::Json => quote!(form.body = cpanel_core::codegen::Body::Json;),
        BodyFormat::Multipart => quote!(form.body = cpanel_core::codegen::Body::Multipart;),
    };
    let fill = input::fill(&function.params);
    fills(function).then(|| {
        quote! {
            #[inline]
            fn fill(&self, form: &mut Form) {
                #body
                #fill
            }
        }
    })
}

/// Returns whether a call puts anything into its form.
fn fills(function: &RustFunction<'_>) -> bool {
    !function.params.is_empty() || function.schema.body != BodyFormat::Form
}

fn call(module: &RustModule<'_>, function: &RustFunction<'_>) -> TokenStream {
    let schema = function.schema;
    let api = match module.schema.api {
        SchemaApi::Uapi => quote!(Uapi),
        SchemaApi::Api2 => quote!(Api2),
    };
    let effect = if schema.writes { quote!(Write) } else { quote!(Read) };
    let (module_name, name) = (&module.schema.name, &schema.name);
    let outcome = schema.outcome.as_ref().map(|outcome| {
        let (flag, text) = (&outcome.flag, &outcome.text);
        quote!(.with_row_flag(#flag, &[#(#text),*]))
    });
    let member = schema.data_member.as_ref().map(|member| quote!(.with_data_member(#member)));
    quote!(Call::new(Api::#api, #module_name, #name, Effect::#effect) #outcome #member)
}
