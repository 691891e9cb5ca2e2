//! The commands. A command of more than a few lines has its own file.

mod diff;
mod generate;
mod new;
mod settle;
mod update;

use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Subcommand, ValueEnum};
use cpanel_codegen::Faults;
use cpanel_codegen::internal::check::Demands;
use cpanel_codegen::internal::generate::checked;
use cpanel_codegen::internal::{import, list};

/// The exit status of a command, or all faults.
pub type CommandResult = Result<ExitCode, Faults>;

#[derive(Subcommand)]
pub enum CodegenCommand {
    /// Write the crate. Files whose content stays the same are not touched.
    Generate(generate::GenerateArgs),
    /// Compare the crate with the schema and print the difference. The exit status is 1 if they differ.
    Check(generate::CheckArgs),
    /// Print every endpoint.
    List {
        /// The folder of the schema.
        #[arg(long, default_value = "schema")]
        schema: PathBuf,
        /// The output format.
        #[arg(long, value_enum, default_value_t = ListFormat::Text)]
        format: ListFormat,
    },
    /// Read the vendor's reference document, or recorded replies, and merge the facts into the schema.
    Import(ImportArgs),
    /// Print what changed between two schemas, what it means for programs, and the next version.
    Diff(diff::DiffArgs),
    /// Import, set the version, write the changelog and the crate, and print what is left to do.
    Update(update::UpdateArgs),
    /// Settle a conflict between the document and the schema, or print all open conflicts.
    Settle(settle::SettleArgs),
    /// Write a first schema file for your own module.
    New(new::NewArgs),
}

/// The source of the facts: a document or recorded replies.
#[derive(clap::Args)]
pub struct ImportArgs {
    /// The reference document.
    #[arg(long, value_name = "FILE", required_unless_present = "recorded")]
    openapi: Option<PathBuf>,
    /// A folder of recorded replies, such as `tests/recorded` or the output of `verify --record`.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["openapi", "partial", "prune", "strict"])]
    recorded: Option<PathBuf>,
    #[command(flatten)]
    merge: MergeArgs,
}

/// How the facts of a document are merged.
#[derive(clap::Args)]
pub struct MergeArgs {
    /// The folder of the schema.
    #[arg(long, default_value = "schema")]
    schema: PathBuf,
    /// The document describes only some functions. Leave all other functions alone.
    #[arg(long)]
    partial: bool,
    /// Delete functions that the document no longer has. By default they are marked as removed.
    #[arg(long)]
    prune: bool,
    /// Refuse the document if one of its functions cannot be read completely. By default that function is left as it
    /// was.
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum ListFormat {
    Text,
    Json,
}

impl CodegenCommand {
    pub fn run(self) -> CommandResult {
        match self {
            Self::Generate(command) => command.run(),
            Self::Check(command) => command.run(),
            Self::List { schema, format } => {
                let modules = checked(&schema, Demands::default())?;
                match format {
                    ListFormat::Text => say(list::as_text(&modules)),
                    ListFormat::Json => say(list::as_json(&modules) + "\n"),
                }
                Ok(ExitCode::SUCCESS)
            }
            Self::Import(ImportArgs { openapi, recorded, merge }) => {
                if let Some(folder) = recorded {
                    say(import::recorded::run(&merge.schema, &folder)?);
                } else if let Some(document) = openapi {
                    say(import::run(&merge.options(document))?);
                }
                Ok(ExitCode::SUCCESS)
            }
            Self::Diff(command) => command.run(),
            Self::Update(command) => command.run(),
            Self::Settle(command) => command.run(),
            Self::New(command) => command.run(),
        }
    }
}

/// Prints a text. A closed output, as with `head`, is not an error: what the command did remains done.
fn say(text: impl Display) {
    let mut out = io::stdout().lock();
    if let Err(error) = write!(out, "{text}").and_then(|()| out.flush())
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        let _ = writeln!(io::stderr(), "error: cannot print: {error}");
        std::process::exit(1);
    }
}

impl MergeArgs {
    fn options(self, openapi: PathBuf) -> import::ImportOptions {
        import::ImportOptions {
            openapi,
            schema: self.schema,
            partial: self.partial,
            prune: self.prune,
            strict: self.strict,
        }
    }
}
