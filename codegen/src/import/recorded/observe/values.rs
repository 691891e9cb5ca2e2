//! Compares values with a scalar type or an enumeration.

use std::collections::BTreeSet;

use super::{Observer, TypePlace};
use crate::import::merge::Conflict;
use crate::import::recorded::kinds::{Sample, bare_text, values_of};
use crate::schema::form::{NodeKind, put};

use crate::import::recorded::shape::{MOST, scalar};
use crate::import::shape::text;
use crate::schema::ScalarType;
use crate::yaml::Node;

impl<'a> Observer<'a> {
    /// Widens a scalar type if values do not fit.
    pub(super) fn scalar(&mut self, ours: Node, at: &TypePlace<'a>, samples: &[Sample]) -> Node {
        use ScalarType::{Flag, Integer, Limit, Number, Timestamp};
        let known = ours.as_text().and_then(ScalarType::named);
        let Some(Flag | Integer | Limit | Number | Timestamp) = known else { return ours };
        let theirs = text(scalar(&values_of(samples), known).name());
        if theirs != ours && self.may_become(&ours, &theirs, at) { theirs } else { ours }
    }

    /// Adds new integers to the allowed ones. Other values change the type.
    pub(super) fn integers(
        &mut self,
        ours: Node,
        mut listed: Node,
        at: &TypePlace<'a>,
        samples: &[Sample],
    ) -> Node {
        let fitting = scalar(&values_of(samples), Some(ScalarType::Integer));
        if fitting != ScalarType::Integer {
            let theirs = text(fitting.name());
            return if self.may_become(&ours, &theirs, at) { theirs } else { ours };
        }
        let found = samples.iter().filter_map(|sample| bare_text(&sample.value));
        let found =
            found.filter_map(|text| text.parse::<i64>().ok()).map(|number| number.to_string());
        let new: BTreeSet<_> = found.filter(|number| listed.get(number).is_none()).collect();
        self.add_values(&mut listed, new, at);
        let mut ours = ours;
        put(&mut ours, NodeKind::Type, "values", listed);
        ours
    }

    /// Adds new texts to the allowed values, if they look like the listed ones.
    pub(super) fn values(
        &mut self,
        mut listed: Node,
        at: &TypePlace<'a>,
        samples: &[Sample],
    ) -> Node {
        let known: Vec<&str> = listed.entries().iter().map(|(value, _)| value.as_str()).collect();
        for (value, node) in listed.entries() {
            let is_sent = |sample: &&Sample| bare_text(&sample.value).as_ref() == Some(value);
            let place = format!("{}/{value}", at.path);
            self.still_sent(node, NodeKind::Value, &place, samples.iter().filter(is_sent));
        }
        let (mut new, mut strange) = (BTreeSet::new(), 0);
        for sample in samples {
            let Some(value) = bare_text(&sample.value) else { continue };
            if known.contains(&value.as_str()) {
                continue;
            }
            let plain = |c: char| c.is_ascii_alphanumeric() || "_- ".contains(c);
            let like_others = |c: char| plain(c) || known.iter().any(|other| other.contains(c));
            let is_word = value.len() <= 40 && value.chars().all(like_others);
            if is_word && !at.secret && !self.replies[sample.reply].covered {
                new.insert(value);
            } else {
                strange += 1;
            }
        }
        if strange > 0 {
            let text =
                format!("{}: values that are not listed and may be somebody's: {strange}", at.path);
            self.findings.left.push(text);
        }
        self.add_values(&mut listed, new, at);
        listed
    }

    fn add_values(&mut self, listed: &mut Node, new: BTreeSet<String>, at: &TypePlace<'a>) {
        if new.len() > MOST {
            let text = format!("{}: {} values are not listed; is it `text`?", at.path, new.len());
            return self.findings.left.push(text);
        }
        let Node::Map(entries) = listed else { return };
        for value in new {
            if at.base.is_some_and(|base| base.get(&value).is_some()) {
                let theirs = Some(Node::Null);
                let place = format!("{}/{value}", at.path);
                self.findings.conflicts.push(Conflict { place, ours: None, theirs });
                continue;
            }
            self.findings.changes.push(format!("{} gains the value `{value}`", at.path));
            entries.push((value, Node::Null));
            self.touched = true;
        }
    }
}
