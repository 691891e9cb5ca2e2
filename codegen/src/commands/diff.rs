//! `diff`: prints what changed between two schemas.

use std::process::ExitCode;

use clap::ValueEnum;
use cpanel_codegen::Faults;
use cpanel_codegen::internal::diff;

use super::{CommandResult, say};

#[derive(clap::Args)]
pub struct DiffArgs {
    /// The old schema: a folder, a git revision, or `REVISION:folder`.
    old: String,
    /// The new schema.
    #[arg(default_value = "schema")]
    new: String,
    /// The output format. Markdown is the format of the changelog.
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    format: DiffFormat,
}

#[derive(Clone, Copy, ValueEnum)]
enum DiffFormat {
    Text,
    Markdown,
    Json,
}

impl DiffArgs {
    pub fn run(self) -> CommandResult {
        let mut faults = Faults::default();
        let (old, new) = (faults.keep(diff::load(&self.old)), faults.keep(diff::load(&self.new)));
        let (Some(old), Some(new)) = (old, new) else { return Err(faults) };
        let difference = diff::compare(&old, &new);
        match self.format {
            DiffFormat::Text => say(difference.as_text()),
            DiffFormat::Markdown => say(difference.as_markdown()),
            DiffFormat::Json => say(difference.as_json()),
        }
        Ok(ExitCode::SUCCESS)
    }
}
