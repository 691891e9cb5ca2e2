//! `update`: everything that a new reference document asks for.

use std::path::PathBuf;
use std::process::ExitCode;

use cpanel_codegen::update;

use super::{Merge, Outcome, say};

#[derive(clap::Args)]
pub struct Update {
    /// The reference document.
    #[arg(long, value_name = "FILE")]
    openapi: PathBuf,
    #[command(flatten)]
    merge: Merge,
    /// The folder of the crate.
    #[arg(long, default_value = "generated")]
    out: PathBuf,
    /// The changelog that gets an entry.
    #[arg(long, default_value = "CHANGELOG.md")]
    changelog: PathBuf,
    /// The schema of the last release, to which the version is compared: a folder or a git revision. By default that of the
    /// last tag `v…`, or else the schema as it is now.
    #[arg(long, value_name = "OLD")]
    since: Option<String>,
}

impl Update {
    pub fn run(self) -> Outcome {
        let Self { openapi, merge, out, changelog, since } = self;
        let options = update::Options { import: merge.options(openapi), out, changelog, since };
        say(update::run(&options)?);
        Ok(ExitCode::SUCCESS)
    }
}
