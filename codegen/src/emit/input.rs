//! Generates the structs that are sent: parameters, items of families, records that are sent as JSON.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::Links;
use super::{NamedFrom, docs, ident, serde_field, traits, ty};
use crate::names;
use crate::resolve::{RustParam, RustType, SendAs};
use crate::schema::SchemaField;

/// A struct that is sent.
pub struct Input<'i, 's> {
    pub name: &'i str,
    pub fields: &'i [RustParam<'s>],
    /// The struct of required arguments, if `new` takes them by name.
    pub required_struct: Option<&'i str>,
    /// The documentation and other attributes.
    pub about: TokenStream,
    /// The `cfg` attribute of the struct and its methods.
    pub guard: Option<&'i TokenStream>,
    /// Whether `Debug` is derived.
    pub debug: bool,
    pub from: NamedFrom,
    pub links: &'i Links<'i>,
}

/// Returns the struct, its constructor with the required arguments, and a setter for each other field.
pub fn item(input: &Input<'_, '_>) -> TokenStream {
    let Input { fields, about, guard, from, links, .. } = input;
    let name = ident(input.name);
    let members = fields.iter().map(|field| {
        let doc = docs::attributes(&docs::param(field, fields, links));
        let (rust, of) = (ident(&field.rust), ty(&field.ty, *from));
        let may_lack = !field.required && field.ty.is_collection();
        let serde = serde_field(&field.rust, field.of.wire_name(), may_lack);
        quote!(#doc #serde pub #rust: #of)
    });
    let traits = traits(input.debug, fields.iter().all(|field| !field.required));
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

/// Returns the constructor that takes the required arguments by position.
fn new(fields: &[RustParam<'_>], from: NamedFrom) -> TokenStream {
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
            RustType::Flag => quote!(#rust),
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

/// Returns the constructor that takes the required arguments by name.
fn new_by_name(required: &Ident, fields: &[RustParam<'_>]) -> TokenStream {
    let values = values(fields, |field| {
        let rust = ident(&field.rust);
        match field.ty.is_text() {
            true => quote!(#rust: required.#rust.into()),
            false => quote!(#rust: required.#rust),
        }
    });
    let doc = new_doc(fields);
    let lifetime = has_text(fields).then(|| quote!(<'_>));
    quote! {
        #doc
        #[inline]
        pub fn new(required: #required #lifetime) -> Self { #values }
    }
}

/// Returns whether any required argument is a text, which is borrowed if it is given by name.
fn has_text(fields: &[RustParam<'_>]) -> bool {
    fields.iter().any(|field| field.required && field.ty.is_text())
}

/// Returns the struct of the required arguments.
fn required_struct(name: &str, input: &Input<'_, '_>) -> TokenStream {
    let (guard, owner, name) = (input.guard, input.name, ident(name));
    let about = docs::attributes(&format!("The required parameters of [`{owner}::new()`]."));
    let members = input.fields.iter().filter(|field| field.required).map(|field| {
        let doc = docs::attributes(&docs::required(owner, field));
        let rust = ident(&field.rust);
        let of = if field.ty.is_text() { quote!(&'a str) } else { ty(&field.ty, input.from) };
        quote!(#doc pub #rust: #of)
    });
    let lifetime = has_text(input.fields).then(|| quote!(<'a>));
    quote! {
        #about
        #guard
        #[derive(Clone)]
        #[must_use]
        pub struct #name #lifetime { #(#members),* }
    }
}

fn new_doc(fields: &[RustParam<'_>]) -> TokenStream {
    let required = fields.iter().filter(|field| field.required).count();
    docs::attributes(match required {
        0 => "Creates the parameters with no optional field set.",
        count if count == fields.len() => "Creates the parameters.",
        _ => {
            "Creates the parameters from the required ones. The methods below set the optional ones."
        }
    })
}

/// Returns a struct literal with the required arguments and empty values for all other fields.
fn values(
    fields: &[RustParam<'_>],
    required: impl Fn(&RustParam<'_>) -> TokenStream,
) -> TokenStream {
    if fields.iter().all(|field| !field.required) {
        return quote!(Self::default());
    }
    let values = fields.iter().map(|field| {
        if field.required {
            return required(field);
        }
        let rust = ident(&field.rust);
        match field.ty {
            RustType::Option(_) => quote!(#rust: None),
            RustType::List(_) => quote!(#rust: Vec::new()),
            _ => quote!(#rust: Default::default()),
        }
    });
    quote!(Self { #(#values),* })
}

fn setter(field: &RustParam<'_>, from: NamedFrom) -> TokenStream {
    let doc = docs::attributes(&docs::setter(field));
    let rust = ident(&field.rust);
    let inner = match &field.ty {
        RustType::Option(inner) => inner.as_ref(),
        other => other,
    };
    let given = argument(inner, from);
    let value = convert(inner, quote!(#rust));
    let value = if matches!(field.ty, RustType::Option(_)) { quote!(Some(#value)) } else { value };
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

/// Returns `#[inline]`, unless the function takes `impl Trait`: a generic function is compiled where it is used anyway.
fn inline<'t>(mut arguments: impl Iterator<Item = &'t RustType>) -> Option<TokenStream> {
    arguments.all(|ty| *ty == RustType::Flag).then(|| quote!(#[inline]))
}

/// Returns the type that a caller may pass for a field.
fn argument(of: &RustType, from: NamedFrom) -> TokenStream {
    match of {
        RustType::Flag => quote!(bool),
        RustType::List(item) => {
            let item = argument(item, from);
            quote!(impl IntoIterator<Item = #item>)
        }
        RustType::Map(value) => {
            let value = argument(value, from);
            quote!(impl IntoIterator<Item = (impl Into<String>, #value)>)
        }
        other => {
            let other = ty(other, from);
            quote!(impl Into<#other>)
        }
    }
}

fn convert(of: &RustType, value: TokenStream) -> TokenStream {
    match of {
        RustType::Flag => value,
        RustType::List(item) => {
            if **item == RustType::Flag {
                return quote!(#value.into_iter().collect());
            }
            let item = convert(item, quote!(item));
            quote!(#value.into_iter().map(|item| #item).collect())
        }
        RustType::Map(inner) => {
            let inner = convert(inner, quote!(value));
            quote!(#value.into_iter().map(|(key, value)| (key.into(), #inner)).collect())
        }
        _ => quote!(#value.into()),
    }
}

/// Returns the statements that put the fields into a form.
pub fn fill(fields: &[RustParam<'_>]) -> TokenStream {
    let statements = fields.iter().map(|field| {
        let rust = ident(&field.rust);
        let wire = field.of.wire_name();
        match &field.send {
            SendAs::Plain if field.required => quote!(form.put(#wire, &self.#rust);),
            SendAs::Plain => quote!(form.opt(#wire, &self.#rust);),
            SendAs::Repeated => quote!(form.repeated(#wire, &self.#rust);),
            SendAs::Numbered => quote!(form.numbered(#wire, &self.#rust);),
            SendAs::Joined(separator, None) => quote!(form.joined(#wire, #separator, &self.#rust);),
            SendAs::Joined(separator, Some(flag)) => {
                quote!(form.joined_or_encoded(#wire, #separator, #flag, &self.#rust);)
            }
            SendAs::Open => quote!(form.open(#wire, &self.#rust);),
            SendAs::JsonEach => quote!(form.json_each(#wire, &self.#rust);),
            SendAs::JsonText => in_json(field, |value| quote!(form.json_text(#wire, #value);)),
            SendAs::JsonMember => in_json(field, |value| quote!(form.json(#wire, #value);)),
            SendAs::File if field.required => quote!(form.file(#wire, &self.#rust);),
            SendAs::File => quote! {
                if let Some(file) = &self.#rust { form.file(#wire, file); }
            },
            SendAs::Files => quote!(form.files(#wire, &self.#rust);),
            SendAs::Family(members) => {
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
            SendAs::Member => TokenStream::new(),
        }
    });
    quote!(#(#statements)*)
}

/// Sends a value as JSON, if there is a value.
fn in_json(field: &RustParam<'_>, send: impl Fn(TokenStream) -> TokenStream) -> TokenStream {
    let rust = ident(&field.rust);
    if matches!(field.ty, RustType::Option(_)) {
        let sent = send(quote!(value));
        quote!(if let Some(value) = &self.#rust { #sent })
    } else if field.required {
        send(quote!(&self.#rust))
    } else {
        let sent = send(quote!(&self.#rust));
        quote!(if !self.#rust.is_empty() { #sent })
    }
}

/// Generates the conversion of a received record into the item of a family.
pub fn from_record(
    name: &str,
    fields: &[RustParam<'_>],
    record: &str,
    members: &[SchemaField],
) -> TokenStream {
    let (name, record) = (ident(name), ident(record));
    let values = fields.iter().map(|field| {
        let (rust, wire) = (ident(&field.rust), names::bare(field.of.wire_name()));
        let Some(member) = members.iter().find(|member| member.name == wire) else {
            return quote!(#rust: None);
        };
        let from = ident(&names::field(member));
        match (field.required, member.is_always_sent()) {
            (true, false) => quote!(#rust: cpanel_core::codegen::needed(record.#from, #wire)?),
            (false, true) => quote!(#rust: Some(record.#from)),
            _ => quote!(#rust: record.#from),
        }
    });
    let doc = docs::attributes("Fails if the record lacks a required value.");
    quote! {
        impl TryFrom<#record> for #name {
            type Error = cpanel_core::Error;

            #doc
            fn try_from(record: #record) -> Result<Self, Self::Error> {
                Ok(Self { #(#values),* })
            }
        }
    }
}

/// Generates the conversion of a record to JSON.
pub fn to_json(name: &str, fields: &[RustParam<'_>]) -> TokenStream {
    let name = ident(name);
    let members = fields.iter().map(|field| {
        let rust = ident(&field.rust);
        let wire = field.of.wire_name();
        let value = if matches!(field.ty, RustType::Option(_)) {
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
            RustType::Item(_) if matches!(field.ty, RustType::Option(_)) => {
                Some(quote!(self.#rust.as_ref().is_some_and(ToJson::has_secret)))
            }
            RustType::Item(_) => Some(quote!(self.#rust.has_secret())),
            _ => None,
        }
    });
    let mut secrets: Vec<_> = secrets.collect();
    if fields.iter().any(|field| *field.ty.innermost() == RustType::Secret) {
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
