//! The types of a module: records and how they are read, enumerations, unions.

use proc_macro2::TokenStream;
use quote::quote;

use super::{From, Imports, docs, ident, input, ty};
use crate::resolve::{Field, Form, Item, Kind, Module};
use crate::schema::TextValue;

/// The whole file.
pub fn file(module: &Module<'_>) -> TokenStream {
    let about = docs::inner_attributes(&format!(
        "The records and enumerations of [`{}`](super).",
        module.schema.name
    ));
    let items = items(module);
    quote!(#about #items)
}

/// All types, with the imports that they need.
pub fn items(module: &Module<'_>) -> TokenStream {
    let items: TokenStream = module.types.iter().map(item).collect();
    let mut imports = Imports::default();
    for item in &module.types {
        match item {
            Item::Record { fields, .. } => {
                imports.add(&["Misread", "Read", "Reader"]);
                fields.iter().for_each(|field| imports.of(&field.ty));
            }
            Item::Input { fields, .. } => {
                imports.add(&["ToJson", "Value"]);
                fields.iter().for_each(|field| imports.of(&field.ty));
            }
            Item::Union { forms, .. } => {
                imports.add(&["Misread", "Read", "Reader"]);
                forms.iter().for_each(|form| imports.of(&form.ty));
            }
            Item::Enum { .. } => {}
        }
    }
    let imports = imports.lines(&TokenStream::new());
    quote!(#imports #items)
}

fn item(item: &Item<'_>) -> TokenStream {
    match item {
        Item::Record { rust, fields, about } => record(rust, fields, about),
        Item::Input { rust, fields, about } => {
            let about = docs::attributes(about);
            let structure = input::item(rust, fields, &about, From::Types);
            let json = input::to_json(rust, fields);
            quote!(#structure #json)
        }
        Item::Enum { rust, values, about } => enumeration(rust, values, about),
        Item::Union { rust, forms, about } => union(rust, forms, about),
    }
}

fn record(name: &str, fields: &[Field<'_>], about: &str) -> TokenStream {
    let (name, about) = (ident(name), docs::attributes(about));
    let members = fields.iter().map(|field| {
        let doc = docs::attributes(&docs::field(field.schema));
        let deprecated =
            field.schema.deprecated.as_ref().map(|reason| quote!(#[deprecated = #reason]));
        let (rust, of) = (ident(&field.rust), ty(&field.ty, From::Types));
        quote!(#doc #deprecated pub #rust: #of)
    });
    let body = if fields.is_empty() {
        quote! { reader.skip()?; Ok(Self {}) }
    } else {
        read_record(fields)
    };
    quote! {
        #about
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub struct #name { #(#members),* }

        impl Read for #name {
            const RECORD: bool = true;

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> { #body }
        }
    }
}

/// The loop over the members. A name has become its index before generated code sees it.
fn read_record(fields: &[Field<'_>]) -> TokenStream {
    let wire = fields.iter().map(|field| &field.schema.name);
    // A bit for each; what a server may leave out beyond the 64th is not noticed.
    let always: Vec<_> = fields.iter().filter(|field| field.schema.always).take(64).collect();
    let read = |field: &Field<'_>| {
        let rust = ident(&field.rust);
        let bit = always.iter().position(|one| std::ptr::eq(*one, field));
        let bit = bit.map(proc_macro2::Literal::usize_unsuffixed);
        let seen = bit.map(|bit| quote!(missing &= !(1 << #bit);));
        (seen, quote!(reader.set(&mut value.#rust)))
    };
    let members = if let [field] = fields {
        let (seen, set) = read(field);
        quote!(while object.next(reader)?.is_some() { #seen #set?; })
    } else {
        let arms = fields.iter().enumerate().map(|(index, field)| {
            let pattern = if index + 1 == fields.len() {
                quote!(_)
            } else {
                let index = proc_macro2::Literal::usize_unsuffixed(index);
                quote!(#index)
            };
            match read(field) {
                (Some(seen), set) => quote!(#pattern => { #seen #set }),
                (None, set) => quote!(#pattern => #set,),
            }
        });
        quote! {
            while let Some(index) = object.next(reader)? {
                match index { #(#arms)* }?;
            }
        }
    };
    let (before, after) = if always.is_empty() {
        (None, None)
    } else {
        let all = proc_macro2::Literal::u64_unsuffixed(u64::MAX >> (64 - always.len()));
        let names = always.iter().map(|field| &field.schema.name);
        (
            Some(quote!(let mut missing: u64 = #all;)),
            Some(quote!(reader.require(missing, &[#(#names),*])?;)),
        )
    };
    quote! {
        let mut value = Self::default();
        #before
        let mut object = reader.object(&[#(#wire),*])?;
        #members
        #after
        Ok(value)
    }
}

fn enumeration(name: &str, values: &[(String, &TextValue)], about: &str) -> TokenStream {
    let (name, about) = (ident(name), docs::attributes(about));
    let variants = values.iter().map(|(rust, value)| {
        let (doc, rust) = (docs::attributes(&docs::value(value)), ident(rust));
        quote!(#doc #rust)
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
            /// A value that the schema does not know.
            Other(String),
        }

        cpanel_core::open_enum!(#name { #(#wire),* });
    }
}

fn union(name: &str, forms: &[Form], about: &str) -> TokenStream {
    let (rust_name, about_doc) = (ident(name), docs::attributes(about));
    let variants = forms.iter().map(|form| {
        let (rust, of) = (ident(&form.rust), ty(&form.ty, From::Types));
        let doc = docs::attributes(&match &form.has {
            Some(member) => format!("The form that has the member `{member}`."),
            None => match form.kind {
                Kind::Scalar => "The form of a single value.".to_owned(),
                Kind::List => "The form of a list.".to_owned(),
                Kind::Object => "The form of a record.".to_owned(),
            },
        });
        quote!(#doc #rust(#of))
    });
    let Some(first) = forms.first().map(|form| ident(&form.rust)) else {
        return TokenStream::new();
    };
    let of_kind = |kind| {
        let forms: Vec<_> = forms.iter().filter(|form| form.kind == kind).collect();
        (!forms.is_empty()).then(|| choose(&forms))
    };
    let (scalar, list, object) =
        (of_kind(Kind::Scalar), of_kind(Kind::List), of_kind(Kind::Object));
    let expected = format!("expected one of the forms of {name}");
    let refuse = quote!(return Err(reader.expected(#expected)));
    // An empty map arrives as `[]`, a list of one row as that row.
    let list_arm = list.clone().or_else(|| object.clone());
    let object_arm = object.or(list);
    let arms = [(quote!(Scalar), scalar), (quote!(List), list_arm), (quote!(Object), object_arm)]
        .into_iter()
        .map(|(kind, choice)| {
            let choice = choice.unwrap_or_else(|| refuse.clone());
            quote!(cpanel_core::read::Kind::#kind => #choice,)
        });
    let record = forms.iter().all(|form| form.kind == Kind::Object);
    let record = record.then(|| {
        quote!(
            const RECORD: bool = true;
        )
    });
    quote! {
        #about_doc
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(untagged))]
        #[non_exhaustive]
        pub enum #rust_name { #(#variants),* }

        impl Default for #rust_name {
            #[inline]
            fn default() -> Self {
                Self::#first(Default::default())
            }
        }

        impl Read for #rust_name {
            #record

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
                Ok(match reader.kind()? {
                    cpanel_core::read::Kind::Null => {
                        reader.skip()?;
                        Self::default()
                    }
                    #(#arms)*
                })
            }
        }
    }
}

/// Of several forms of one kind, the first whose member is there; the last needs none.
fn choose(forms: &[&Form]) -> TokenStream {
    let Some((form, rest)) = forms.split_first() else { return TokenStream::new() };
    let rust = ident(&form.rust);
    let read = quote!(Self::#rust(Read::read(reader)?));
    match &form.has {
        Some(member) if !rest.is_empty() => {
            let rest = choose(rest);
            quote!(if reader.has(#member)? { #read } else { #rest })
        }
        _ => read,
    }
}
