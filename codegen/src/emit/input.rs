//! Structs that go into a call: parameters, the items of a family, records that are sent as JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{From, docs, ident, serde_field, traits, ty};
use crate::resolve::{Param, Send, Ty};

/// A struct that goes into a call.
pub struct Input<'i, 's> {
    pub name: &'i str,
    pub fields: &'i [Param<'s>],
    /// The struct of what `new` requires, if it takes that by name.
    pub required_struct: Option<&'i str>,
    /// Its documentation and further attributes.
    pub about: TokenStream,
    /// The `cfg` of the struct and its methods.
    pub guard: Option<&'i TokenStream>,
    pub from: From,
}

/// The struct, its constructor with what is required, and a setter for each of the rest.
pub fn item(input: &Input<'_, '_>) -> TokenStream {
    let Input { fields, about, guard, from, .. } = input;
    let name = ident(input.name);
    let members = fields.iter().map(|field| {
        let doc = docs::attributes(&docs::param(field));
        let (rust, of) = (ident(&field.rust), ty(&field.ty, *from));
        let may_lack = !field.required && field.ty.is_collection();
        let serde = serde_field(&field.rust, field.of.wire_name(), may_lack);
        quote!(#doc #serde pub #rust: #of)
    });
    let traits = traits(fields.iter().all(|field| !field.required));
    let new = match input.required_struct {
        Some(required) => new_by_name(&ident(required), fields),
        None => new(fields, *from),
    };
    let required = input.required_struct.map(|required| required_struct(required, input));
    let setters = fields.iter().filter(|field| !field.required).map(|field| setter(field, *from));
    quote! {
        #about
        #guard
        #traits
        #[cfg_attr(
            feature = "serde",
            derive(serde::Serialize, serde::Deserialize),
            serde(deny_unknown_fields)
        )]
        #[must_use]
        #[non_exhaustive]
        pub struct #name { #(#members),* }

        #required

        #guard
        impl #name {
            #new
            #(#setters)*
        }
    }
}

/// The constructor that takes what is required by position.
fn new(fields: &[Param<'_>], from: From) -> TokenStream {
    let required: Vec<_> = fields.iter().filter(|field| field.required).collect();
    let arguments = required.iter().map(|field| {
        let (rust, given) = (ident(&field.rust), argument(&field.ty, from));
        quote!(#rust: #given)
    });
    let inline = inline(required.iter().map(|field| &field.ty));
    let many = (required.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let values = values(fields, |field| {
        let rust = ident(&field.rust);
        match field.ty {
            Ty::Flag => quote!(#rust),
            _ => {
                let value = convert(&field.ty, quote!(#rust));
                quote!(#rust: #value)
            }
        }
    });
    let doc = new_doc(fields);
    quote! {
        #doc
        #many
        #inline
        pub fn new(#(#arguments),*) -> Self { #values }
    }
}

/// The constructor that takes what is required by name.
fn new_by_name(required: &Ident, fields: &[Param<'_>]) -> TokenStream {
    let values = values(fields, |field| {
        let rust = ident(&field.rust);
        match field.ty.is_text() {
            true => quote!(#rust: required.#rust.into()),
            false => quote!(#rust: required.#rust),
        }
    });
    let doc = new_doc(fields);
    quote! {
        #doc
        #[inline]
        pub fn new(required: #required<'_>) -> Self { #values }
    }
}

/// What is required, as a struct whose fields a caller names.
fn required_struct(name: &str, input: &Input<'_, '_>) -> TokenStream {
    let (guard, owner, name) = (input.guard, input.name, ident(name));
    let about = docs::attributes(&format!("What [`{owner}::new()`] requires."));
    let members = input.fields.iter().filter(|field| field.required).map(|field| {
        let doc = docs::attributes(&docs::required(owner, field));
        let rust = ident(&field.rust);
        let of = if field.ty.is_text() { quote!(&'a str) } else { ty(&field.ty, input.from) };
        quote!(#doc pub #rust: #of)
    });
    quote! {
        #about
        #guard
        pub struct #name<'a> { #(#members),* }
    }
}

fn new_doc(fields: &[Param<'_>]) -> TokenStream {
    let required = fields.iter().filter(|field| field.required).count();
    docs::attributes(match required {
        0 => "Creates the parameters with no optional field set.",
        count if count == fields.len() => "Creates the parameters.",
        _ => "Creates the parameters with what is required. The methods below set the rest.",
    })
}

/// A value of the struct: what is required, and nothing for the rest.
fn values(fields: &[Param<'_>], required: impl Fn(&Param<'_>) -> TokenStream) -> TokenStream {
    if fields.is_empty() {
        return quote!(Self {});
    }
    let values = fields.iter().map(|field| {
        if field.required {
            return required(field);
        }
        let rust = ident(&field.rust);
        quote!(#rust: Default::default())
    });
    quote!(Self { #(#values),* })
}

fn setter(field: &Param<'_>, from: From) -> TokenStream {
    let doc = docs::attributes(&docs::setter(field));
    let rust = ident(&field.rust);
    let inner = match &field.ty {
        Ty::Option(inner) => inner.as_ref(),
        other => other,
    };
    let given = argument(inner, from);
    let value = convert(inner, quote!(#rust));
    let value = if matches!(field.ty, Ty::Option(_)) { quote!(Some(#value)) } else { value };
    let deprecated = docs::deprecated(field.of.deprecated(), field.of.removed());
    let inline = inline(std::iter::once(inner));
    quote! {
        #doc
        #deprecated
        #inline
        pub fn #rust(mut self, #rust: #given) -> Self {
            self.#rust = #value;
            self
        }
    }
}

/// What takes `impl Trait` is generic, and as such compiled where it is used anyway; all else has to ask for that.
fn inline<'t>(mut arguments: impl Iterator<Item = &'t Ty>) -> Option<TokenStream> {
    arguments.all(|ty| *ty == Ty::Flag).then(|| quote!(#[inline]))
}

/// What a caller may give for a field.
fn argument(of: &Ty, from: From) -> TokenStream {
    match of {
        Ty::Flag => quote!(bool),
        Ty::List(item) => {
            let item = argument(item, from);
            quote!(impl IntoIterator<Item = #item>)
        }
        Ty::Map(value) => {
            let value = argument(value, from);
            quote!(impl IntoIterator<Item = (impl Into<String>, #value)>)
        }
        other => {
            let other = ty(other, from);
            quote!(impl Into<#other>)
        }
    }
}

fn convert(of: &Ty, value: TokenStream) -> TokenStream {
    match of {
        Ty::Flag => value,
        Ty::List(item) => {
            if **item == Ty::Flag {
                return quote!(#value.into_iter().collect());
            }
            let item = convert(item, quote!(item));
            quote!(#value.into_iter().map(|item| #item).collect())
        }
        Ty::Map(inner) => {
            let inner = convert(inner, quote!(value));
            quote!(#value.into_iter().map(|(key, value)| (key.into(), #inner)).collect())
        }
        _ => quote!(#value.into()),
    }
}

/// The statements that put the fields into a form.
pub fn fill(fields: &[Param<'_>]) -> TokenStream {
    let statements = fields.iter().map(|field| {
        let rust = ident(&field.rust);
        let wire = field.of.wire_name();
        match &field.send {
            Send::Plain if field.required => quote!(form.put(#wire, &self.#rust);),
            Send::Plain => quote!(form.opt(#wire, &self.#rust);),
            Send::Repeated => quote!(form.repeated(#wire, &self.#rust);),
            Send::Numbered => quote!(form.numbered(#wire, &self.#rust);),
            Send::Joined(separator, None) => quote!(form.joined(#wire, #separator, &self.#rust);),
            Send::Joined(separator, Some(flag)) => {
                quote!(form.joined_or_encoded(#wire, #separator, #flag, &self.#rust);)
            }
            Send::Open => quote!(form.open(#wire, &self.#rust);),
            Send::JsonEach => quote!(form.json_each(#wire, &self.#rust);),
            Send::JsonText => in_json(field, |value| quote!(form.json_text(#wire, #value);)),
            Send::JsonMember => in_json(field, |value| quote!(form.json(#wire, #value);)),
            Send::File if field.required => quote!(form.file(#wire, &self.#rust);),
            Send::File => quote! {
                if let Some(file) = &self.#rust { form.file(#wire, file); }
            },
            Send::Files => quote!(form.files(#wire, &self.#rust);),
            Send::Family(members) => {
                let puts = members.iter().map(|member| {
                    let (rust, wire) = (ident(&member.rust), &member.wire);
                    if member.required {
                        quote!(form.put_nth(#wire, number, &item.#rust);)
                    } else {
                        quote!(form.opt_nth(#wire, number, &item.#rust);)
                    }
                });
                quote! {
                    for (number, item) in (1..).zip(&self.#rust) { #(#puts)* }
                }
            }
            Send::Member => TokenStream::new(),
        }
    });
    quote!(#(#statements)*)
}

/// A value that goes as JSON, if there is one.
fn in_json(field: &Param<'_>, send: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let rust = ident(&field.rust);
    if matches!(field.ty, Ty::Option(_)) {
        let sent = send(quote!(value));
        quote!(if let Some(value) = &self.#rust { #sent })
    } else if field.required {
        send(quote!(&self.#rust))
    } else {
        let sent = send(quote!(&self.#rust));
        quote!(if !self.#rust.is_empty() { #sent })
    }
}

/// How a record becomes JSON.
pub fn to_json(name: &str, fields: &[Param<'_>]) -> TokenStream {
    let name = ident(name);
    let members = fields.iter().map(|field| {
        let rust = ident(&field.rust);
        let wire = field.of.wire_name();
        let value = if matches!(field.ty, Ty::Option(_)) {
            quote!(self.#rust.as_ref().map(ToJson::to_json))
        } else if field.required {
            quote!(Some(self.#rust.to_json()))
        } else {
            quote!((!self.#rust.is_empty()).then(|| self.#rust.to_json()))
        };
        quote!((#wire, #value))
    });
    let secrets = fields.iter().filter_map(|field| {
        let rust = ident(&field.rust);
        match field.ty.innermost() {
            Ty::Item(_) if matches!(field.ty, Ty::Option(_)) => {
                Some(quote!(self.#rust.as_ref().is_some_and(ToJson::has_secret)))
            }
            Ty::Item(_) => Some(quote!(self.#rust.has_secret())),
            _ => None,
        }
    });
    let mut secrets: Vec<_> = secrets.collect();
    if fields.iter().any(|field| *field.ty.innermost() == Ty::Secret) {
        secrets = vec![quote!(true)];
    }
    let has_secret = (!secrets.is_empty()).then(|| {
        quote! {
            #[inline]
            fn has_secret(&self) -> bool {
                #(#secrets)||*
            }
        }
    });
    quote! {
        impl ToJson for #name {
            #[inline]
            fn to_json(&self) -> Value {
                cpanel_core::codegen::object([#(#members),*])
            }

            #has_secret
        }
    }
}
