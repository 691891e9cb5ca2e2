//! Generates the types of a module: records and their reading, enumerations, unions.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs::Links;
use super::input::{self, Input};
use super::{NamedFrom, debug_impl, docs, ident, serde_field, traits, ty};
use crate::resolve::{ItemKind, RustField, RustItem, RustModule, RustType, RustVariant};
use crate::schema::{JsonKind, TextValue};

/// Returns the whole file.
pub fn file(module: &RustModule<'_>) -> TokenStream {
    let about = docs::inner_attributes(&format!(
        "The records and enumerations of [`{}`](super).",
        module.schema.name
    ));
    let links = Links::of(module, NamedFrom::Types);
    let items = module.types.iter().map(|one| item(one, &links));
    // Enumerations alone need no imports.
    let is_enum = |item: &RustItem<'_>| matches!(item.kind, ItemKind::Enum { .. });
    let import = (!module.types.iter().all(is_enum)).then(|| {
        quote!(
            use cpanel_core::codegen::*;
        )
    });
    quote!(#about #import #(#items)*)
}

fn item(item: &RustItem<'_>, links: &Links<'_>) -> TokenStream {
    match &item.kind {
        ItemKind::Record(fields) => record(item, fields, links),
        ItemKind::Input { fields, required_struct, record } => {
            let structure = input::item(&Input {
                name: &item.rust,
                fields,
                required_struct: required_struct.as_deref(),
                about: docs::attributes(&item.about),
                guard: None,
                debug: true,
                from: NamedFrom::Types,
                links,
            });
            let json = input::to_json(&item.rust, fields);
            let from =
                record.map(|(name, members)| input::from_record(&item.rust, fields, name, members));
            quote!(#structure #json #from)
        }
        ItemKind::Enum { values, has_default } => {
            let default = has_default.then(|| default(&item.rust));
            let enumeration = enumeration(item, values);
            quote!(#enumeration #default)
        }
        ItemKind::Union(forms) => union(item, forms),
    }
}

/// Generates the default of an enumeration.
fn default(name: &str) -> TokenStream {
    let name = ident(name);
    quote! {
        impl Default for #name {
            /// Returns empty text as an unlisted value.
            fn default() -> Self {
                Self::Other(String::new())
            }
        }
    }
}

fn record(of: &RustItem<'_>, fields: &[RustField<'_>], links: &Links<'_>) -> TokenStream {
    let (name, about) = (ident(&of.rust), docs::attributes(&of.about));
    let members = fields.iter().map(|field| {
        let doc = docs::attributes(&docs::field(field.schema, links));
        let schema = field.schema;
        let deprecated = docs::deprecated(schema.deprecated.as_deref(), schema.removed.as_deref());
        let (rust, of) = (ident(&field.rust), ty(&field.ty, NamedFrom::Types));
        let serde = serde_field(&field.rust, &field.schema.name, false);
        quote!(#doc #deprecated #serde pub #rust: #of)
    });
    let (traits, record_impl) = (traits(false, true), record_impl(&name, fields, of.secret));
    let debug = debug_impl(&name, None, &quote!(cpanel_core::codegen::show(self, f)));
    quote! {
        #about
        #traits
        #[cfg_attr(
            feature = "serde",
            derive(serde::Serialize, serde::Deserialize),
            serde(default)
        )]
        #[non_exhaustive]
        pub struct #name { #(#members),* }

        #record_impl

        #debug
    }
}

/// Generates the reading of a record. The runtime loops over the members; the generated code only says where each
/// member is.
fn record_impl(name: &Ident, fields: &[RustField<'_>], is_secret: bool) -> TokenStream {
    let mut fields: Vec<_> = fields.iter().collect();
    // There is a bit for each of the first 64 fields, so the fields that need a bit come first. Otherwise the fields
    // keep the order in which servers send them.
    if fields.len() > 64 {
        fields.sort_by_key(|field| !field.schema.is_always_sent());
    }
    let wire = fields.iter().map(|field| &field.schema.name);
    let always: u64 = (0..64)
        .zip(&fields)
        .map(|(bit, field)| u64::from(field.schema.is_always_sent()) << bit)
        .sum();
    let (text, always) = (name.to_string(), Literal::u64_unsuffixed(always));
    let places = fields.iter().map(|field| {
        let rust = ident(&field.rust);
        quote!(&mut self.#rust)
    });
    let (index, body) = match fields.len() {
        // A record without fields: this is never called, and `()` needs no allocation.
        0 => (quote!(_), quote!(Box::leak(Box::new(())))),
        1 => (quote!(_), quote!(#(#places)*)),
        count => {
            // The last pattern takes all other numbers: the match must be exhaustive.
            let patterns = (0..count).map(|index| match Literal::usize_unsuffixed(index) {
                literal if index + 1 < count => quote!(#literal),
                _ => quote!(_),
            });
            (quote!(index), quote!(match index { #(#patterns => #places,)* }))
        }
    };
    quote! {
        impl Record for #name {
            const SHAPE: RecordShape = RecordShape {
                name: #text,
                members: &[#(#wire),*],
                always: #always,
                secret: #is_secret,
            };

            #[inline]
            fn member(&mut self, #index: usize) -> &mut dyn RecordSlot {
                #body
            }
        }
    }
}

fn enumeration(of: &RustItem<'_>, values: &[(String, &TextValue)]) -> TokenStream {
    let (name, about) = (ident(&of.rust), docs::attributes(&of.about));
    let variants = values.iter().map(|(rust, value)| {
        let (doc, rust) = (docs::attributes(&docs::value(value)), ident(rust));
        let deprecated = docs::deprecated(None, value.removed.as_deref());
        quote!(#doc #deprecated #rust)
    });
    let wire = values.iter().map(|(rust, value)| {
        let (rust, text) = (ident(rust), &value.text);
        quote!(#rust = #text)
    });
    quote! {
        #about
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that is not in the schema.
            Other(String),
        }

        cpanel_core::codegen::open_enum!(#name { #(#wire),* });
    }
}

fn union(of: &RustItem<'_>, forms: &[RustVariant]) -> TokenStream {
    let Some(first) = forms.first().map(|form| ident(&form.rust)) else {
        return TokenStream::new();
    };
    let (rust_name, about) = (ident(&of.rust), docs::attributes(&of.about));
    let variants = forms.iter().map(variant);
    let arms = arms(&of.rust, forms);
    let constant = |name: &str, is_true: bool| {
        let name = ident(name);
        is_true.then(|| quote! { const #name: bool = true; })
    };
    let record = constant("RECORD", forms.iter().all(|form| form.kind == JsonKind::Object));
    // An empty text counts as nothing, unless a form has it as a value.
    let text = forms.iter().any(holds_text);
    let kind = ident(if text { "kind" } else { "kind_or_nothing" });
    let text = constant("TEXT", text);
    let secret = constant("SECRET", of.secret);
    let traits = traits(true, false);
    quote! {
        #about
        #traits
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
        #[non_exhaustive]
        pub enum #rust_name { #(#variants),* }

        cpanel_core::codegen::union_serde!(#rust_name);

        impl Default for #rust_name {
            #[inline]
            fn default() -> Self {
                Self::#first(Default::default())
            }
        }

        impl FromReply for #rust_name {
            #record
            #text
            const EMPTY: bool = true;
            #secret

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
                Ok(match reader.#kind()? {
                    cpanel_core::codegen::Kind::Null => {
                        reader.skip()?;
                        Self::default()
                    }
                    #(#arms)*
                })
            }
        }
    }
}

/// Returns one form as a documented variant.
fn variant(form: &RustVariant) -> TokenStream {
    let (rust, of) = (ident(&form.rust), ty(&form.ty, NamedFrom::Types));
    let doc = docs::attributes(&match (&form.has, form.kind) {
        (Some(member), _) => format!("The form that has the member `{member}`."),
        (None, JsonKind::Scalar) => "The form of a single value.".to_owned(),
        (None, JsonKind::List) => "The form of a list.".to_owned(),
        (None, JsonKind::Object) => "The form of a record.".to_owned(),
    });
    quote!(#doc #rust(#of))
}

/// Returns whether any text, even an empty one, is a value of the form.
fn holds_text(form: &RustVariant) -> bool {
    let number = matches!(
        form.ty,
        RustType::Integer | RustType::Number | RustType::Limit | RustType::Timestamp
    );
    form.kind == JsonKind::Scalar && !number
}

/// Returns the arms of the match on the JSON kind, each with the choice among the forms of that kind.
fn arms(name: &str, forms: &[RustVariant]) -> [TokenStream; 3] {
    let of_kind = |kind| {
        let forms: Vec<_> = forms.iter().filter(|form| form.kind == kind).collect();
        (!forms.is_empty()).then(|| choose(&forms))
    };
    let scalar = of_kind(JsonKind::Scalar);
    let (list, object) = (of_kind(JsonKind::List), of_kind(JsonKind::Object));
    let expected = format!("one of the forms of {name}");
    // Numbered rows, and one row alone, arrive as an object.
    let rows = record_beside_rows(forms).map(|record| {
        quote!(cpanel_core::codegen::Kind::Object if reader.is_other_record(#record::SHAPE.members)? => #list,)
    });
    // An empty map arrives as `[]`, and a list of one row as that row.
    let (list, object) = (list.clone().or_else(|| object.clone()), object.or(list));
    [(quote!(Scalar), None, scalar), (quote!(List), rows, list), (quote!(Object), None, object)]
        .map(|(kind, next, choice)| {
            let choice = choice.unwrap_or_else(|| quote!(return Err(reader.expected(#expected))));
            quote!(cpanel_core::codegen::Kind::#kind => #choice, #next)
        })
}

/// Returns the type of the record, if the forms are a record and a list of rows.
fn record_beside_rows(forms: &[RustVariant]) -> Option<TokenStream> {
    let mut objects = forms.iter().filter(|form| form.kind == JsonKind::Object);
    let record = objects.next().filter(|form| matches!(form.ty, RustType::Item(_)))?;
    let has_rows = forms.iter().any(|form| match &form.ty {
        RustType::List(row) => matches!(**row, RustType::Item(_)),
        _ => false,
    });
    (has_rows && objects.next().is_none()).then(|| ty(&record.ty, NamedFrom::Types))
}

/// Chooses among forms of one kind: the first whose member is present. The last form needs none.
fn choose(forms: &[&RustVariant]) -> TokenStream {
    let Some((form, rest)) = forms.split_first() else { return TokenStream::new() };
    let rust = ident(&form.rust);
    let read = quote!(Self::#rust(FromReply::read(reader)?));
    match &form.has {
        Some(member) if !rest.is_empty() => {
            let rest = choose(rest);
            quote!(if reader.has(#member)? { #read } else { #rest })
        }
        _ => read,
    }
}
