//! Types that hold themselves without end, and those that are written out too deep.

use super::Checker;
use crate::schema::{Module, Type};
use crate::yaml::Placed;

/// Types without a name in Rust are written out wherever they stand; no deeper than this.
pub(super) const DEPTH: usize = 32;

impl Checker<'_> {
    /// A type may hold itself only through a list or a map, or it would be endlessly large. It must be a record or `one_of`
    /// itself: everything else has no name in Rust, and is written out wherever it stands.
    pub(super) fn endless(&mut self, places: &[Placed<'_>]) {
        let module = self.module;
        let large = in_circles(&links(module, false));
        let written_out = links(module, true);
        let nameless = in_circles(&written_out);
        let deep = levels(module, &written_out);
        for (at, (name, ty)) in module.types.iter().enumerate() {
            let place = places[at].key();
            if large[at] || nameless[at] {
                self.at(place, format!("`{name}` holds itself without end"))
                    .help("let a record with a name hold it in a list or a map");
            } else if deep[at] > DEPTH && !has_name(ty) {
                let message = format!("`{name}` is written out more than {DEPTH} types deep");
                self.at(place, message).help("put a record between, which has a name in Rust");
            }
        }
    }
}

/// Whether a type of `types` has its name in Rust as well.
fn has_name(ty: &Type) -> bool {
    matches!(ty, Type::Record(_) | Type::OneOf(_))
}

/// The types to which each leads: through records and `one_of` alone, or, where types are `written_out`, from those that
/// have no name in Rust to those that have none, through everything.
fn links(module: &Module, written_out: bool) -> Vec<Vec<usize>> {
    let from = |ty: &Type| {
        let (mut found, mut open) = (Vec::new(), vec![ty]);
        while let Some(ty) = open.pop() {
            match ty {
                Type::Named(name) => found.extend(module.types.position(name)),
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

/// All that can be reached, each after what it leads to.
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

/// Which of them lead back to themselves: those that share a circle are found from one of them, going backwards.
fn in_circles(links: &[Vec<usize>]) -> Vec<bool> {
    let mut back = vec![Vec::new(); links.len()];
    for (at, inner) in links.iter().enumerate() {
        inner.iter().for_each(|inner| back[*inner].push(at));
    }
    let mut found: Vec<bool> =
        links.iter().enumerate().map(|(at, inner)| inner.contains(&at)).collect();
    let mut seen = vec![false; links.len()];
    for start in order(links).into_iter().rev() {
        let (mut circle, mut open) = (Vec::new(), vec![start]);
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                circle.push(at);
                open.extend(&back[at]);
            }
        }
        if circle.len() > 1 {
            circle.into_iter().for_each(|at| found[at] = true);
        }
    }
    found
}

/// How many types stand inside each other, where there are no circles. A name for another name is no level.
fn levels(module: &Module, links: &[Vec<usize>]) -> Vec<usize> {
    let mut levels = vec![0; links.len()];
    for at in order(links) {
        let own = usize::from(!matches!(module.types[at].1, Type::Named(_)));
        levels[at] = links[at].iter().map(|inner| levels[*inner] + own).max().unwrap_or(0);
    }
    levels
}
