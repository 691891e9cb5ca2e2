//! Compares values with a type of the schema, and widens the type if they do not fit.

mod values;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Findings;
use super::kinds::{Sample, odd_items, part, rows, values_of};
use super::nodes::{Wider, describe, forms_of, texts, type_of, wrap};
use super::replies::Recorded;
use super::seen::{Seen, is_since};
use super::shape::{MOST, infer, is_member_name, member};
use crate::import::merge::Conflict;
use crate::import::removed::{is_marked, unmark};
use crate::import::rules::Rules;
use crate::import::same::{OptionalNode, TypeNodes, alike};
use crate::import::shape::{Shape, map, text};
use crate::schema::form::{NodeKind, NodePath, head, lengthen, put};
use crate::schema::{ScalarType, SchemaApi};
use crate::yaml::Node;

/// The place of a type.
#[derive(Clone)]
struct TypePlace<'a> {
    path: String,
    /// The type in the last document.
    base: OptionalNode<'a>,
    /// Whether recorded replies changed the type before. Then it is not the work of a person.
    seen: bool,
    /// Whether only texts, lists and maps are allowed: the type is secret, or parameters use it too.
    narrow: bool,
    /// Whether the type is secret.
    secret: bool,
}

impl<'a> TypePlace<'a> {
    fn to(&self, kind: NodeKind, key: &str, base: OptionalNode<'a>) -> Self {
        let path = NodePath { text: self.path.clone() }.to(kind, key).text;
        Self { path, base, ..*self }
    }
}

/// Compares the replies of one module with its types.
pub struct Observer<'a> {
    rules: &'a Rules,
    replies: &'a [Recorded],
    findings: &'a mut Findings,
    /// The types of the module before the merge.
    before: TypeNodes<'a>,
    base: TypeNodes<'a>,
    /// The types of the module as they are now.
    pub types: Vec<(String, Node)>,
    index: BTreeMap<String, usize>,
    /// The names in the module's parameters.
    in_calls: BTreeSet<&'a str>,
    /// The values that the named types must still be compared with.
    waiting: BTreeMap<String, (OptionalNode<'a>, Vec<Sample>)>,
    /// Whether a type changed since this flag was last reset.
    touched: bool,
}

impl<'a> Observer<'a> {
    pub fn new(
        module: &'a Node,
        base: OptionalNode<'a>,
        rules: &'a Rules,
        replies: &'a [Recorded],
        findings: &'a mut Findings,
    ) -> Self {
        let mut in_calls = BTreeSet::new();
        for (_, function) in module.entries_of("functions") {
            function.get("params").into_iter().for_each(|params| texts(params, &mut in_calls));
        }
        let (before, base) = (TypeNodes::of(Some(module)), TypeNodes::of(base));
        let types = before.0.map(Node::entries).unwrap_or_default().to_vec();
        let index = types.iter().enumerate().map(|(at, (name, _))| (name.clone(), at)).collect();
        let (waiting, touched) = (BTreeMap::new(), false);
        Self { rules, replies, findings, before, base, types, index, in_calls, waiting, touched }
    }

    /// Compares the type of a function with the data of its replies.
    pub fn function(
        &mut self,
        path: &str,
        function: &mut Node,
        base: OptionalNode<'a>,
        mut samples: Vec<Sample>,
    ) {
        self.still_sent(function, NodeKind::Function, path, samples.iter());
        let Some(ours) = function.get("returns").cloned() else { return };
        let secret = function.get("secret") == Some(&Node::Bool(true));
        let place = TypePlace {
            path: format!("{path}/returns"),
            base: base.and_then(|function| function.get("returns")),
            seen: function.get("seen").is_some(),
            narrow: secret,
            secret,
        };
        let seen = self.seen(&samples);
        if self.head_of(&ours) == Some("record") {
            // A missing record counts as a record without members.
            let nothing = samples.iter_mut().filter(|sample| sample.says_nothing());
            nothing.for_each(|sample| sample.value = Value::Object(Default::default()));
        }
        let ty = self.ty(ours, &place, samples);
        put(function, NodeKind::Function, "returns", ty);
        self.sign(function, NodeKind::Function, seen);
    }

    /// Compares the named types with their waiting values. Types inside them may get new waiting values.
    pub fn named(&mut self, module: &str) {
        while let Some((name, (base, samples))) = self.waiting.pop_first() {
            let Some(at) = self.index.get(&name).copied() else { continue };
            let ours = self.types[at].1.clone();
            let place = TypePlace {
                path: format!("{module}/types/{name}"),
                base,
                seen: ours.get("seen").is_some(),
                narrow: self.in_calls.contains(name.as_str()),
                secret: false,
            };
            let seen = self.seen(&samples);
            let mut ty = self.ty(ours, &place, samples);
            if matches!(ty, Node::Map(_)) {
                self.sign(&mut ty, NodeKind::Type, seen);
            }
            self.touched = false;
            self.types[at].1 = ty;
        }
    }

    /// Writes the versions into `seen`, if something was changed now or before.
    fn sign(&mut self, node: &mut Node, kind: NodeKind, seen: Seen) {
        let before = node.get("seen").map(Seen::read);
        if (std::mem::take(&mut self.touched) || before.is_some()) && !seen.is_empty() {
            let all = before.unwrap_or_default().join(seen);
            put(node, kind, "seen", text(all.to_string()));
        }
    }

    /// Returns the versions of the replies that hold one of these values.
    fn seen(&self, samples: &[Sample]) -> Seen {
        let there = samples.iter().filter(|sample| !sample.value.is_null());
        let replies: BTreeSet<usize> = there.map(|sample| sample.reply).collect();
        Seen::of(replies.into_iter().map(|reply| self.replies[reply].version.as_deref()))
    }

    /// Reports a function, field or value that is marked as removed, if a server without the fact still sends it.
    fn still_sent<'s>(
        &mut self,
        node: &Node,
        kind: NodeKind,
        place: &str,
        samples: impl Iterator<Item = &'s Sample>,
    ) {
        let Some(mark) = node.get("removed").and_then(Node::as_text) else { return };
        let mut replies = samples.map(|sample| &self.replies[sample.reply]);
        let newer =
            |reply: &&Recorded| reply.version.as_deref().is_some_and(|it| is_since(it, mark));
        let Some(reply) = replies.find(newer) else { return };
        // Only conflicts of UAPI can be settled.
        if reply.api == SchemaApi::Api2 {
            let text =
                format!("{place} is marked as removed in {mark}, and is sent by newer servers");
            return self.findings.left.push(text);
        }
        let (place, ours, theirs) = match kind {
            NodeKind::Value => (place.to_owned(), Some(node.clone()), Some(unmark(node))),
            _ => (format!("{place}/removed"), Some(text(mark)), None),
        };
        self.findings.conflicts.push(Conflict { place, ours, theirs });
    }

    fn ty(&mut self, ours: Node, at: &TypePlace<'a>, samples: Vec<Sample>) -> Node {
        // Without values there is nothing to compare. This also ends the recursion of a type that contains itself.
        if samples.is_empty() {
            return ours;
        }
        let base = at.base.map(|base| self.base.behind(base));
        if let Some(name) = ours.as_text().filter(|name| self.index.contains_key(*name)) {
            let (known, waiting) = self.waiting.entry(name.to_owned()).or_default();
            *known = known.or(base);
            waiting.extend(samples);
            return ours;
        }
        let place = TypePlace { base, ..at.clone() };
        let (mut good, odd) = part(&ours, samples);
        let wider = if odd.is_empty() { None } else { self.wider(&ours, &place, &odd) };
        if let Some(Wider::List) = wider {
            good.extend(odd.into_iter().flat_map(Sample::items));
        }
        let inner = self.within(ours, &place, good);
        match wider {
            None => inner,
            Some(wider) => wrap(inner, wider),
        }
    }

    /// Returns the type that a name stands for.
    fn behind<'n>(&'n self, ty: &'n Node) -> &'n Node {
        let inner = |ty: &Node| ty.as_text().and_then(|name| self.index.get(name));
        let mut behind = ty;
        // Names may form a cycle, so the number of steps is limited.
        for _ in &self.types {
            match inner(behind) {
                Some(at) => behind = &self.types[*at].1,
                None => break,
            }
        }
        behind
    }

    /// Returns the kind of the type that a name stands for.
    fn head_of<'n>(&'n self, ty: &'n Node) -> Option<&'n str> {
        head(self.behind(ty))
    }

    /// Returns how a type is widened to values of another kind, if this is allowed.
    fn wider(&mut self, ours: &Node, at: &TypePlace<'a>, odd: &[Sample]) -> Option<Wider> {
        let wider = if odd_items(ours, odd) {
            Wider::List
        } else {
            Wider::Forms(forms_of(&infer(&values_of(odd), self.rules)))
        };
        let theirs = wrap(ours.clone(), wider.clone());
        self.may_become(ours, &theirs, at).then_some(wider)
    }

    /// Returns whether a type may become another type. Reports the result.
    fn may_become(&mut self, ours: &Node, theirs: &Node, at: &TypePlace<'a>) -> bool {
        let described = format!("{} becomes {}", at.path, describe(theirs));
        if at.narrow
            && (head(theirs) == Some("one_of") || theirs.as_text().is_some_and(|ty| ty != "text"))
        {
            let why = if at.secret { "it is secret" } else { "parameters use it too" };
            self.findings.left.push(format!("{described}? Not automatically, because {why}"));
            return false;
        }
        let differs = |base: &Node| match (head(ours), head(base)) {
            (None, None) => {
                !alike(NodeKind::Type, (Some(ours), self.before), (Some(base), self.base))
            }
            (ours, base) => ours != base,
        };
        let base = at.base.filter(|base| !at.seen && base.as_text() != Some("dynamic"));
        let is_a_persons = base.is_some_and(differs);
        if is_a_persons {
            let (ours, theirs) = (Some(ours.clone()), Some(theirs.clone()));
            self.findings.conflicts.push(Conflict { place: at.path.clone(), ours, theirs });
            return false;
        }
        self.findings.changes.push(format!("{described}, was {}", describe(ours)));
        self.touched = true;
        true
    }

    /// Compares a type with values of its own kind.
    fn within(&mut self, mut ours: Node, at: &TypePlace<'a>, samples: Vec<Sample>) -> Node {
        let Some(key) = head(&ours) else { return self.scalar(ours, at, &samples) };
        let key = key.to_owned();
        let base = at.base.filter(|base| head(base) == Some(&*key));
        let place = at.to(NodeKind::Type, &key, base.and_then(|base| base.get(&key)));
        let Some(inner) = ours.get(&key).cloned() else { return ours };
        let found = match key.as_str() {
            "list" => {
                let records = matches!(self.head_of(&inner), Some("record" | "map"));
                self.ty(inner, &place, rows(samples, records))
            }
            "map" => self.ty(inner, &place, samples.into_iter().flat_map(Sample::values).collect()),
            "record" => self.record(inner, &place, samples),
            "one_of" => self.forms(inner, at, samples),
            _ if ours.get("of").and_then(Node::as_text) == Some("integer") => {
                return self.integers(ours, inner, at, &samples);
            }
            _ => self.values(inner, &place, &samples),
        };
        if let Node::Map(entries) = &mut ours {
            entries.iter_mut().filter(|(known, _)| *known == key).for_each(|entry| {
                entry.1 = found.clone();
            });
        }
        ours
    }

    /// Compares each form of `one_of` with the values of its kind. `of` is the place of the type.
    fn forms(&mut self, forms: Node, of: &TypePlace<'a>, samples: Vec<Sample>) -> Node {
        let at = of.to(NodeKind::Type, "one_of", of.base.and_then(|base| base.get("one_of")));
        let Node::Map(mut forms) = forms else { return forms };
        let kinds: Vec<_> = forms.iter().map(|(_, form)| self.head_of(type_of(form))).collect();
        let mut sorted: Vec<Vec<Sample>> = forms.iter().map(|_| Vec::new()).collect();
        let mut rest = Vec::new();
        for sample in samples.into_iter().filter(|sample| !sample.says_nothing()) {
            let fits = |at: &usize| {
                let has = forms[*at].1.get("has").and_then(Node::as_text);
                let of_kind = match kinds[*at] {
                    Some("list") => sample.value.is_array(),
                    Some("map" | "record") => sample.value.is_object(),
                    _ => !sample.value.is_array() && !sample.value.is_object(),
                };
                of_kind && has.is_none_or(|member| sample.value.get(member).is_some())
            };
            match (0..forms.len()).find(fits) {
                Some(at) => sorted[at].push(sample),
                None => rest.push(sample),
            }
        }
        for ((name, form), samples) in forms.iter_mut().zip(sorted) {
            let base = at.base.and_then(|base| base.get(name)?.get("type"));
            let place = at.to(NodeKind::Forms, name, base).to(NodeKind::Entry, "type", base);
            let ty = self.ty(type_of(form).clone(), &place, samples);
            put(form, NodeKind::Entry, "type", ty);
        }
        let shape = infer(&values_of(&rest), self.rules);
        if shape == Shape::Nothing {
            return Node::Map(forms);
        }
        for (name, ty) in forms_of(&shape) {
            let mut all = forms.clone();
            all.push((name.clone(), map([("type", ty)])));
            let [ours, theirs] =
                [&forms, &all].map(|forms| map([("one_of", Node::Map(forms.clone()))]));
            if !forms.iter().any(|(known, _)| *known == name) && self.may_become(&ours, &theirs, of)
            {
                forms = all;
            }
        }
        Node::Map(forms)
    }

    fn record(&mut self, fields: Node, at: &TypePlace<'a>, samples: Vec<Sample>) -> Node {
        let Node::Map(mut fields) = fields else { return fields };
        let whole = samples.iter().filter(|sample| !self.replies[sample.reply].picked).count();
        let mut members: BTreeMap<String, Vec<Sample>> = BTreeMap::new();
        for Sample { value, reply } in samples {
            let Value::Object(object) = value else { continue };
            for (name, value) in object {
                members.entry(name).or_default().push(Sample { value, reply });
            }
        }
        for (name, field) in &mut fields {
            let samples = members.remove(name).unwrap_or_default();
            let base = at.base.and_then(|base| base.get(name));
            self.field(field, &at.to(NodeKind::Entries, name, base), samples, whole);
        }
        self.new_members(&mut fields, at, members);
        Node::Map(fields)
    }

    /// Compares a member with its values. `whole` is the number of records that are complete.
    fn field(&mut self, field: &mut Node, at: &TypePlace<'a>, samples: Vec<Sample>, whole: usize) {
        self.still_sent(field, NodeKind::Entry, &at.path, samples.iter());
        let ours = type_of(field).clone();
        let secret = field.get("secret") == Some(&Node::Bool(true));
        let mut place = at.to(NodeKind::Entry, "type", at.base.and_then(|base| base.get("type")));
        place.seen = field.get("seen").is_some();
        place.secret |= secret;
        place.narrow |= secret;
        if field.get("always") == Some(&Node::Bool(true)) && !is_marked(field) {
            let behind = self.behind(&ours);
            let (scalar, head) = (behind.as_text().and_then(ScalarType::named), head(behind));
            let there = |sample: &&Sample| {
                let says = match (scalar, head) {
                    (Some(ScalarType::Flag | ScalarType::Dynamic | ScalarType::Nothing), _)
                    | (None, Some("list" | "map") | None) => true,
                    (Some(ScalarType::Text), _) | (None, Some("values" | "one_of")) => {
                        !sample.value.is_null()
                    }
                    _ => !sample.says_nothing(),
                };
                says && !self.replies[sample.reply].picked
            };
            let lacking = whole - samples.iter().filter(there).count().min(whole);
            if lacking > 0 {
                let text =
                    format!("{} is not `always` there: {lacking} of {whole} lack it", at.path);
                self.findings.changes.push(text);
                put(field, NodeKind::Entry, "always", Node::Bool(false));
            }
        }
        let outer = std::mem::take(&mut self.touched);
        let seen = self.seen(&samples);
        // A missing record counts as a missing member.
        let is_record = self.head_of(&ours) == Some("record");
        let there = samples.into_iter().filter(|sample| !is_record || !sample.says_nothing());
        let ty = self.ty(ours.clone(), &place, there.collect());
        let changed = ty.as_text() != ours.as_text() || head(&ty) != head(&ours);
        if let Node::Map(entries) = field
            && changed
        {
            // The example is not a value of the wider type.
            entries.retain(|(key, _)| key != "example");
        }
        put(field, NodeKind::Entry, "type", ty);
        self.sign(field, NodeKind::Entry, seen);
        self.touched = outer;
    }

    fn new_members(
        &mut self,
        fields: &mut Vec<(String, Node)>,
        at: &TypePlace<'a>,
        members: BTreeMap<String, Vec<Sample>>,
    ) {
        let (named, strange): (Vec<_>, Vec<_>) =
            members.into_iter().partition(|(name, _)| is_member_name(name));
        if !strange.is_empty() || named.len() > MOST {
            let count = strange.len() + if named.len() > MOST { named.len() } else { 0 };
            let text = format!("{}: names that look like data: {count}; is it a `map`?", at.path);
            self.findings.left.push(text);
        }
        if named.len() > MOST {
            return;
        }
        let sorted = fields.len() > 1 && fields.is_sorted_by(|one, two| one.0 <= two.0);
        for (name, samples) in named {
            let seen = self.seen(&samples);
            let member = member(&name, &values_of(&samples), self.rules);
            let mut entry = lengthen(&member.node(false), NodeKind::Entry);
            if !seen.is_empty() {
                put(&mut entry, NodeKind::Entry, "seen", text(seen.to_string()));
            }
            let place = NodePath { text: at.path.clone() }.to(NodeKind::Entries, &name).text;
            if at.base.is_some_and(|base| base.get(&name).is_some()) {
                let theirs = Some(entry);
                self.findings.conflicts.push(Conflict { place, ours: None, theirs });
                continue;
            }
            self.findings.changes.push(format!("{place} is new: {}", describe(type_of(&entry))));
            let after = fields.iter().position(|(known, _)| sorted && *known > name);
            fields.insert(after.unwrap_or(fields.len()), (name, entry));
        }
    }
}
