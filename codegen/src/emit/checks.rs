//! Generates the table of checks that run before a call is sent.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::schema::{
    RuleKind, ScalarType, SchemaFunction, SchemaModule, SchemaParam, SchemaType, Values, WireFormat,
};

/// Returns the constant with all checks of a function, if it has any.
pub fn table(module: &SchemaModule, function: &SchemaFunction) -> Option<TokenStream> {
    let rules = function.together.iter().map(|rule| {
        let names = &rule.params;
        match rule.rule {
            RuleKind::ExactlyOne => quote!(Check::ExactlyOne(&[#(#names),*])),
            RuleKind::AtLeastOne => quote!(Check::AtLeastOne(&[#(#names),*])),
            RuleKind::AllOrNone => quote!(Check::AllOrNone(&[#(#names),*])),
        }
    });
    let limits = function.params.iter().filter_map(|param| limits(module, param));
    let checks: Vec<_> = rules.chain(limits).collect();
    (!checks.is_empty()).then(|| quote!(const CHECKS: &'static [Check] = &[#(#checks),*];))
}

/// Returns the limits of a value, or of each item of a list.
fn limits(module: &SchemaModule, param: &SchemaParam) -> Option<TokenStream> {
    if param.wire != WireFormat::Plain {
        return None;
    }
    let name = &param.name;
    let item = match module.behind(&param.ty) {
        SchemaType::List(item) => module.behind(item),
        other => other,
    };
    match item {
        SchemaType::Values(Values::Integers(numbers)) => {
            let numbers = numbers.iter().map(|number| {
                let size = Literal::u64_unsuffixed(number.unsigned_abs());
                if *number < 0 { quote!(-#size) } else { quote!(#size) }
            });
            Some(quote!(Check::OneOf(#name, &[#(#numbers),*])))
        }
        SchemaType::Scalar(ScalarType::Text) if param.min_length.or(param.max_length).is_some() => {
            let length = |length: Option<i64>| length.and_then(|it| usize::try_from(it).ok());
            let min = Literal::usize_unsuffixed(length(param.min_length).unwrap_or(0));
            let max = match length(param.max_length).map(Literal::usize_unsuffixed) {
                Some(max) => quote!(#max),
                None => quote!(usize::MAX),
            };
            Some(quote!(Check::Length(#name, #min, #max)))
        }
        SchemaType::Scalar(
            ScalarType::Integer | ScalarType::Number | ScalarType::Limit | ScalarType::Timestamp,
        ) => {
            let finite = |limit: Option<f64>| limit.filter(|it| it.is_finite());
            let (min, max) = (finite(param.min), finite(param.max));
            min.or(max)?;
            let min = min.map_or(quote!(f64::NEG_INFINITY), number);
            let max = max.map_or(quote!(f64::INFINITY), number);
            Some(quote!(Check::Range(#name, #min, #max)))
        }
        _ => None,
    }
}

fn number(number: f64) -> TokenStream {
    let size = Literal::f64_unsuffixed(number.abs());
    if number.is_sign_negative() { quote!(-#size) } else { quote!(#size) }
}
