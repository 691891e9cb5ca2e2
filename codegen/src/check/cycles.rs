//! Finds types that contain themselves without end, and types that are nested too deep.

use super::Checker;
use crate::schema::{SchemaModule, SchemaType};
use crate::yaml::Placed;

/// The limit of nesting for types without a Rust name, which are written out at each place.
pub(super) const DEPTH: usize = 32;

impl Checker<'_> {
    /// Checks the named types. A type may contain itself only through a list or a map, or it would be infinitely large.
    /// The type must be a record or `one_of`, since all others have no Rust name and are written out at each place.
    pub(super) fn endless(&mut self, places: &[Placed<'_>]) {
        let module = self.module;
        let large = in_cycles(&links(module, false));
        let written_out = links(module, true);
        let nameless = in_cycles(&written_out);
        let deep = levels(module, &written_out);
        for (at, (name, ty)) in module.types.iter().enumerate() {
            let place = places[at].key();
            if large[at] || nameless[at] {
                self.at(place, format!("`{name}` contains itself without end"))
                    .help("put it into a list or a map in a named record");
            } else if deep[at] > DEPTH && !has_name(ty) {
                let message = format!("`{name}` is nested more than {DEPTH} types deep");
                self.at(place, message).help("put a named record in between");
            }
        }
    }
}

/// Returns whether a named type has a Rust type of the same name.
fn has_name(ty: &SchemaType) -> bool {
    matches!(ty, SchemaType::Record(_) | SchemaType::OneOf(_))
}

/// Returns for each type the types that it leads to. If `written_out` is false, these are all types that it contains
/// through records and `one_of`. Otherwise they are the types without a Rust name that a type without a Rust name
/// contains, through lists and maps too.
fn links(module: &SchemaModule, written_out: bool) -> Vec<Vec<usize>> {
    let from = |ty: &SchemaType| {
        let (mut found, mut open) = (Vec::new(), vec![ty]);
        while let Some(ty) = open.pop() {
            match ty {
                SchemaType::Named(name) => found.extend(module.types.position(name)),
                _ if written_out || has_name(ty) => open.extend(ty.parts()),
                _ => {}
            }
        }
        found
    };
    let nameless = |at: &usize| !has_name(&module.types[*at].1);
    let each = module.types.iter().map(|(_, ty)| match (written_out, has_name(ty)) {
        (true, true) => Vec::new(),
        (true, false) => from(ty).into_iter().filter(nameless).collect(),
        (false, _) => from(ty),
    });
    each.collect()
}

/// Returns all types in an order in which each comes after the types that it leads to.
fn order(links: &[Vec<usize>]) -> Vec<usize> {
    let (mut done, mut seen) = (Vec::new(), vec![false; links.len()]);
    for start in 0..links.len() {
        let mut open = vec![(start, 0)];
        while let Some((at, next)) = open.pop() {
            if next == 0 && std::mem::replace(&mut seen[at], true) {
                continue;
            }
            match links[at].get(next) {
                Some(inner) => open.extend([(at, next + 1), (*inner, 0)]),
                None => done.push(at),
            }
        }
    }
    done
}

/// Returns which types lead back to themselves. Types of one cycle are found from one of them, by following the links
/// backwards.
fn in_cycles(links: &[Vec<usize>]) -> Vec<bool> {
    let mut back = vec![Vec::new(); links.len()];
    for (at, inner) in links.iter().enumerate() {
        inner.iter().for_each(|inner| back[*inner].push(at));
    }
    let mut found: Vec<bool> =
        links.iter().enumerate().map(|(at, inner)| inner.contains(&at)).collect();
    let mut seen = vec![false; links.len()];
    for start in order(links).into_iter().rev() {
        let (mut cycle, mut open) = (Vec::new(), vec![start]);
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                cycle.push(at);
                open.extend(&back[at]);
            }
        }
        if cycle.len() > 1 {
            cycle.into_iter().for_each(|at| found[at] = true);
        }
    }
    found
}

/// Returns how deep types are nested, if there are no cycles. A name for another name does not count.
fn levels(module: &SchemaModule, links: &[Vec<usize>]) -> Vec<usize> {
    let mut levels = vec![0; links.len()];
    for at in order(links) {
        let own = usize::from(!matches!(module.types[at].1, SchemaType::Named(_)));
        levels[at] = links[at].iter().map(|inner| levels[*inner] + own).max().unwrap_or(0);
    }
    levels
}
