//! Writes the report as Markdown. It begins with the most important findings.

use std::fmt::Write;

use cpanel::reply::Misfit;

use crate::calls::{Known, Question};
use crate::compare::Comparison;

/// A function that was called.
pub struct Answer<'s> {
    pub name: String,
    pub answered: Answered<'s>,
}

pub enum Answered<'s> {
    Data {
        compared: Comparison<'s>,
        /// The misfits that the generated function reports, or the reason why it cannot read the reply.
        typed: Option<Result<Vec<Misfit>, String>>,
    },
    /// The call failed for this reason.
    Nothing(String),
}

impl Answer<'_> {
    /// Returns whether the whole reply was read, and the schema describes everything in it.
    fn is_whole(&self) -> bool {
        let Answered::Data { compared, typed } = &self.answered else { return false };
        let read = typed.as_ref().is_none_or(|typed| typed.as_ref().is_ok_and(Vec::is_empty));
        read && compared.unknown.is_empty() && compared.misfits.is_empty()
    }

    fn write(&self, text: &mut String) {
        let _ = writeln!(text, "\n### {}\n", self.name);
        let Answered::Data { compared, typed } = &self.answered else { return };
        match typed {
            Some(Err(error)) => line(text, "cannot be read", error),
            Some(Ok(misfits)) => {
                // The message ends with a value, and values must not be in the report.
                let left_out =
                    |misfit: &Misfit| format!("`{}`: expected {}", misfit.path, misfit.expected);
                misfits.iter().for_each(|misfit| line(text, "left out", &left_out(misfit)));
            }
            None => {}
        }
        for (path, how) in &compared.misfits {
            line(text, "did not fit", &format!("`{path}`: {how}"));
        }
        for (path, kind) in &compared.unknown {
            line(text, "not in the schema", &format!("`{path}`: {kind}"));
        }
        for path in compared.never_came() {
            line(text, "never came", &format!("`{path}`"));
        }
        if !compared.has_records() {
            line(text, "no record came", "the members could not be compared");
        }
    }
}

fn line(text: &mut String, what: &str, detail: &str) {
    let _ = writeln!(text, "- {what}: {detail}");
}

/// Returns one line for the terminal.
pub fn summary(answers: &[Answer<'_>], left: &[Question<'_>]) -> String {
    let whole = answers.iter().filter(|answer| answer.is_whole()).count();
    let failed = |answer: &&Answer<'_>| matches!(answer.answered, Answered::Nothing(_));
    let failed = answers.iter().filter(failed).count();
    let differ = answers.len() - whole - failed;
    format!(
        "{whole} as the schema says, {differ} differ, {failed} failed, {} not called",
        left.len()
    )
}

/// Returns the whole report. Replies that differ come first.
pub fn write(answers: &[Answer<'_>], left: &[Question<'_>], known: &Known) -> String {
    let mut text = format!("# Replies and the schema\n\n{}\n", summary(answers, left));
    let replied = |answer: &&Answer<'_>| matches!(answer.answered, Answered::Data { .. });
    let (whole, differ): (Vec<_>, Vec<_>) =
        answers.iter().filter(replied).partition(|answer| answer.is_whole());
    for (title, group) in [("Differ", differ), ("As the schema says", whole)] {
        let _ = writeln!(text, "\n## {title}");
        group.into_iter().for_each(|answer| answer.write(&mut text));
    }
    text.push_str("\n## Failed\n\n");
    for answer in answers {
        if let Answered::Nothing(why) = &answer.answered {
            line(&mut text, &answer.name, why);
        }
    }
    text.push_str("\n## Not called\n\n");
    for question in left {
        line(&mut text, &question.name(), &question.needs(known).join(", "));
    }
    text
}
