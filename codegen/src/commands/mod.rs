//! The commands, a file for each that needs more than a few lines.

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
use cpanel_codegen::check::Demands;
use cpanel_codegen::generate::checked;
use cpanel_codegen::{Faults, import, list};

/// Success, or all faults; the exit status of a command that found what it looked for is in the first.
pub type Outcome = Result<ExitCode, Faults>;

#[derive(Subcommand)]
pub enum Command {
    /// Write the crate; only files whose content changes are touched.
    Generate(generate::Generate),
    /// Say whether the crate is what the schema makes, with the difference; exit status 1 if not.
    Check(generate::Check),
    /// Print every endpoint.
    List {
        /// The folder of the schema.
        #[arg(long, default_value = "schema")]
        schema: PathBuf,
        /// How to print it.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
    /// Read the vendor's reference document, or recorded replies, and merge the facts into the schema.
    Import(Import),
    /// Print what changed between two schemas, what it means for programs, and the version that follows.
    Diff(diff::Diff),
    /// Import, set the version, write the changelog and the crate, and print what is left for a person.
    Update(update::Update),
    /// Settle a conflict between the document and the schema, or name all that wait.
    Settle(settle::Settle),
    /// Begin the description of a module of your own.
    New(new::New),
}

/// What is imported: a document, or replies.
#[derive(clap::Args)]
pub struct Import {
    /// The reference document.
    #[arg(long, value_name = "FILE", required_unless_present = "recorded")]
    openapi: Option<PathBuf>,
    /// A folder of recorded replies, as `tests/recorded` holds them and `verify --record` writes them.
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["openapi", "partial", "prune", "strict"])]
    recorded: Option<PathBuf>,
    #[command(flatten)]
    merge: Merge,
}

/// How the facts of a document are merged.
#[derive(clap::Args)]
pub struct Merge {
    /// The folder of the schema.
    #[arg(long, default_value = "schema")]
    schema: PathBuf,
    /// The document describes only some functions: leave alone what it lacks.
    #[arg(long)]
    partial: bool,
    /// Delete functions that the document no longer has, rather than mark them as removed.
    #[arg(long)]
    prune: bool,
    /// Refuse the document where one of its functions cannot be read whole, rather than leave that function as it was.
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

impl Command {
    pub fn run(self) -> Outcome {
        match self {
            Self::Generate(command) => command.run(),
            Self::Check(command) => command.run(),
            Self::List { schema, format } => {
                let modules = checked(&schema, Demands::default())?;
                match format {
                    Format::Text => say(list::as_text(&modules)),
                    Format::Json => say(list::as_json(&modules) + "\n"),
                }
                Ok(ExitCode::SUCCESS)
            }
            Self::Import(Import { openapi, recorded, merge }) => {
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

/// Prints a text. A reader that goes away before its end, as `head` does, is no fault; what was done stays done.
fn say(text: impl Display) {
    let mut out = io::stdout().lock();
    if let Err(error) = write!(out, "{text}").and_then(|()| out.flush())
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        let _ = writeln!(io::stderr(), "error: cannot print: {error}");
        std::process::exit(1);
    }
}

impl Merge {
    fn options(self, openapi: PathBuf) -> import::Options {
        import::Options {
            openapi,
            schema: self.schema,
            partial: self.partial,
            prune: self.prune,
            strict: self.strict,
        }
    }
}
