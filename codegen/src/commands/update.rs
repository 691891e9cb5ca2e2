//! `update`: runs all steps for a new reference document.

use std::path::PathBuf;
use std::process::ExitCode;

use cpanel_codegen::internal::update;

use super::{CommandResult, MergeArgs, say};

#[derive(clap::Args)]
pub struct UpdateArgs {
    /// The reference document.
    #[arg(long, value_name = "FILE")]
    openapi: PathBuf,
    #[command(flatten)]
    merge: MergeArgs,
    /// The folder of the crate.
    #[arg(long, default_value = "generated")]
    out: PathBuf,
    /// The changelog to which an entry is added.
    #[arg(long, default_value = "CHANGELOG.md")]
    changelog: PathBuf,
    /// The schema of the last release: a folder or a git revision. It decides the new version. The default is the last
    /// tag `v…`, or the schema before the import if there is no such tag.
    #[arg(long, value_name = "OLD")]
    since: Option<String>,
}

impl UpdateArgs {
    pub fn run(self) -> CommandResult {
        let Self { openapi, merge, out, changelog, since } = self;
        let options =
            update::UpdateOptions { import: merge.options(openapi), out, changelog, since };
        say(update::run(&options)?);
        Ok(ExitCode::SUCCESS)
    }
}
