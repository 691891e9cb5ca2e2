//! Finds the functions that use each named type, for the documentation of the type.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::names;
use crate::schema::{SchemaFunction, SchemaModule, SchemaType};

/// The most functions that are named in the documentation of a type.
const NAMED: usize = 3;

/// What a type is to a function.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// The data of its reply.
    Data,
    /// An item of the data.
    Row,
    /// A part of the data.
    Part,
    /// A part of its parameters.
    Input,
}

/// The closest use of each named type, with the functions that use it so.
pub struct Uses<'s>(BTreeMap<&'s str, (Use, Vec<&'s SchemaFunction>)>);

impl<'s> Uses<'s> {
    /// Finds all uses in a module.
    pub fn of(module: &'s SchemaModule) -> Self {
        let mut uses = Self(BTreeMap::new());
        for function in &module.functions {
            let mut seen = BTreeSet::new();
            let inputs = function.params.iter().map(|param| (&param.ty, Use::Input));
            let mut open: VecDeque<_> =
                std::iter::once((&function.returns, Use::Data)).chain(inputs).collect();
            while let Some((ty, of)) = open.pop_front() {
                let inner = of.max(Use::Part);
                match ty {
                    SchemaType::Named(name) => {
                        if let Some((name, ty)) = module.types.behind(name)
                            && seen.insert(name)
                        {
                            uses.add(name, of, function);
                            open.push_back((ty, of));
                        }
                    }
                    SchemaType::List(item) if of == Use::Data => open.push_back((item, Use::Row)),
                    SchemaType::List(item) | SchemaType::Map(item) => open.push_back((item, inner)),
                    SchemaType::Record(fields) => {
                        open.extend(fields.iter().map(|field| (&field.ty, inner)));
                    }
                    SchemaType::OneOf(forms) => {
                        open.extend(forms.iter().map(|form| (&form.ty, of)));
                    }
                    SchemaType::Scalar(_) | SchemaType::Values(_) => {}
                }
            }
        }
        uses
    }

    fn add(&mut self, name: &'s str, of: Use, function: &'s SchemaFunction) {
        let (closest, functions) = self.0.entry(name).or_insert((of, Vec::new()));
        if of < *closest {
            (*closest, *functions) = (of, Vec::new());
        }
        if of == *closest {
            functions.push(function);
        }
    }

    /// Returns what a type is to the functions that use it, with links to them: `the data of …`, `a row of …`.
    pub fn describe(&self, name: &str, is_value: bool) -> Option<String> {
        let (of, functions) = self.0.get(name)?;
        let of = match (of, is_value) {
            (Use::Input, true) => "a value in the parameters",
            (_, true) => "a value in the data",
            (Use::Data, _) => "the data",
            (Use::Row, _) => "a row",
            (Use::Part, _) => "a part of the data",
            (Use::Input, _) => "a part of the parameters",
        };
        let link = |function: &&SchemaFunction| {
            let rust = names::function(function);
            // A function behind a feature may be missing, so it gets no link.
            match function.internal {
                Some(_) => format!("`{rust}()`"),
                None => format!("[`{rust}()`](super::{rust})"),
            }
        };
        let (shown, more) = match functions.len() {
            ..=NAMED => (functions.len(), 0),
            count => (1, count - 1),
        };
        let mut all: Vec<_> = functions[..shown].iter().map(link).collect();
        if more > 0 {
            all.push(format!("{more} others"));
        }
        let last = all.pop()?;
        let links = if all.is_empty() { last } else { format!("{} and {last}", all.join(", ")) };
        Some(format!("{of} of {links}"))
    }
}
