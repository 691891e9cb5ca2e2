//! Decides which functions are called, and with which parameters: only values from earlier replies are used.

use std::collections::BTreeMap;

use cpanel::DynamicCall;
use cpanel_codegen::internal::schema::{
    BodyFormat, RuleKind, SchemaApi, SchemaFunction, SchemaModule, SchemaParam, SchemaType,
};

use crate::compare::{Comparison, format};

/// The formats whose values are passed to other calls.
const FORMATS: [&str; 2] = ["domain", "email"];

/// A function that only reads.
pub struct Question<'s> {
    pub module: &'s SchemaModule,
    pub function: &'s SchemaFunction,
}

/// Returns the functions that only read and whose names begin with `only`.
pub fn questions<'s>(modules: &'s [SchemaModule], only: &str) -> Vec<Question<'s>> {
    let all = modules.iter().flat_map(|module| {
        module.functions.iter().map(move |function| Question { module, function })
    });
    let wanted = |question: &Question<'_>| {
        let function = question.function;
        let name = question.name();
        let rest = name.strip_prefix(only);
        !function.writes
            && function.removed.is_none()
            && function.internal.is_none()
            && rest.is_some_and(|rest| {
                only.is_empty() || rest.is_empty() || rest.starts_with(['/', ':'])
            })
    };
    all.filter(wanted).collect()
}

impl<'s> Question<'s> {
    /// Returns the name, for example `uapi/Email::list_pops`.
    pub fn name(&self) -> String {
        format!("{}/{}::{}", self.module.api.folder(), self.module.name, self.function.name)
    }

    pub fn returns(&self) -> &'s SchemaType {
        &self.function.returns
    }

    fn required(&self) -> impl Iterator<Item = &SchemaParam> {
        self.function.params.iter().filter(|param| param.required)
    }

    /// Returns whether all required values are known. In the first round none are.
    pub fn can_be_asked(&self, round: u32, known: &Known) -> bool {
        self.needs(known).is_empty() && (round > 1 || self.required().next().is_none())
    }

    /// Returns the required values that are not known, for people.
    pub fn needs(&self, known: &Known) -> Vec<String> {
        let function = self.function;
        let choice = |rule| matches!(rule, RuleKind::ExactlyOne | RuleKind::AtLeastOne);
        let choices = function.together.iter().filter(|together| choice(together.rule));
        let mut needs: Vec<_> =
            choices.map(|together| format!("one of `{}`", together.params.join("`, `"))).collect();
        let unknown = self.required().filter(|param| known.value(param).is_none());
        needs.extend(unknown.map(|param| format!("`{}`", param.name)));
        if function.body != BodyFormat::Form {
            needs.push("a body of its own form".to_owned());
        }
        needs
    }

    pub fn call(&self, known: &Known) -> DynamicCall {
        let (module, function) = (self.module.name.clone(), self.function.name.clone());
        let call = match self.module.api {
            SchemaApi::Uapi => DynamicCall::uapi(module, function),
            SchemaApi::Api2 => DynamicCall::api2(module, function),
        };
        self.required().fold(call.read_only(), |call, param| match known.value(param) {
            Some(value) => call.param(param.name.clone(), value),
            None => call,
        })
    }
}

/// The values in the replies so far: how often each value of a format occurred.
#[derive(Default)]
pub struct Known {
    counts: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Known {
    pub fn learn(&mut self, compared: &Comparison<'_>) {
        for (format, value) in &compared.values {
            if FORMATS.contains(&format.as_str()) && (format != "email" || value.contains('@')) {
                let counts = self.counts.entry(format.clone()).or_default();
                *counts.entry(value.clone()).or_default() += 1;
            }
        }
    }

    /// Returns the most frequent value: the account's own values are in many replies, other values in few.
    fn value(&self, param: &SchemaParam) -> Option<&str> {
        let counts = self.counts.get(format(&param.name, param.format.as_deref())?)?;
        let most = counts.iter().max_by_key(|(value, count)| (**count, std::cmp::Reverse(*value)));
        most.map(|(value, _)| value.as_str())
    }
}
