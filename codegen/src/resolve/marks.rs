//! Finds what the other types of a module say about a type: whether it contains a secret, and whether it needs a default.

use std::collections::{HashMap, HashSet};

use super::model::{ItemKind, RustItem, RustType};

/// Sets `secret` and `has_default` of all types of a module.
pub fn set(items: &mut [RustItem<'_>]) {
    let (secret, first) = (secret(items), first_values(items));
    for item in items {
        item.secret = secret.contains(&item.rust);
        if let ItemKind::Enum { has_default, .. } = &mut item.kind {
            *has_default = first.contains(&item.rust);
        }
    }
}

/// Returns the types whose default a record or a union begins with.
fn first_values(items: &[RustItem<'_>]) -> HashSet<String> {
    let types = items.iter().flat_map(|item| match &item.kind {
        ItemKind::Record(fields) => fields.iter().map(|field| &field.ty).collect(),
        ItemKind::Union(forms) => forms.iter().take(1).map(|form| &form.ty).collect(),
        ItemKind::Input { .. } | ItemKind::Enum { .. } => Vec::new(),
    });
    types.filter(|ty| matches!(ty, RustType::Item(_))).map(|ty| ty.name().to_owned()).collect()
}

/// Returns the types of replies that contain a secret, directly or in another type.
fn secret(items: &[RustItem<'_>]) -> HashSet<String> {
    let mut holders: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut open = Vec::new();
    for item in items {
        let types: Vec<_> = match &item.kind {
            ItemKind::Record(fields) => {
                fields.iter().map(|field| (&field.ty, field.schema.secret)).collect()
            }
            ItemKind::Union(forms) => forms.iter().map(|form| (&form.ty, false)).collect(),
            ItemKind::Input { .. } | ItemKind::Enum { .. } => continue,
        };
        for (ty, secret) in types {
            match ty.innermost() {
                RustType::Item(name) if !secret => {
                    holders.entry(name).or_default().push(&item.rust);
                }
                inner if secret || *inner == RustType::Secret => open.push(item.rust.as_str()),
                _ => {}
            }
        }
    }
    let mut secret = HashSet::new();
    while let Some(name) = open.pop() {
        if secret.insert(name.to_owned()) {
            open.extend(holders.get(name).into_iter().flatten());
        }
    }
    secret
}
