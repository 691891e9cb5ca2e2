//! `diff`: what changed between two schemas.

use std::process::ExitCode;

use clap::ValueEnum;
use cpanel_codegen::diff;

use super::{Outcome, say};

#[derive(clap::Args)]
pub struct Diff {
    /// The schema before: a folder, a git revision, or `REVISION:folder`.
    old: String,
    /// The schema after.
    #[arg(default_value = "schema")]
    new: String,
    /// How to print it; Markdown is what a changelog has.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

impl Diff {
    pub fn run(self) -> Outcome {
        let (old, new) = match (diff::load(&self.old), diff::load(&self.new)) {
            (Ok(old), Ok(new)) => (old, new),
            (old, new) => {
                return Err([old.err(), new.err()].into_iter().flatten().flatten().collect());
            }
        };
        let difference = diff::compare(&old, &new);
        match self.format {
            Format::Text => say(difference.as_text()),
            Format::Markdown => say(difference.as_markdown()),
            Format::Json => say(difference.as_json()),
        }
        Ok(ExitCode::SUCCESS)
    }
}
