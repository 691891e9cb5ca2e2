//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use cpanel_codegen::check::Demands;
use cpanel_codegen::diagnostic::Diagnostic;
use cpanel_codegen::emit::Crate;
use cpanel_codegen::{generate, list, write};

/// Makes the `cpanel` crate from the descriptions in `schema/`.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the crate; only files whose content changes are touched.
    Generate {
        #[command(flatten)]
        place: Place,
    },
    /// Say whether the crate is what the schema makes, with the difference; exit status 1 if not.
    Check {
        #[command(flatten)]
        place: Place,
        /// Also demand that every module, function and parameter is explained.
        #[arg(long)]
        require_docs: bool,
    },
    /// Print every endpoint.
    List {
        /// The folder of the schema.
        #[arg(long, default_value = "schema")]
        schema: PathBuf,
        /// How to print it.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

/// Where the schema and the crate are.
#[derive(clap::Args)]
struct Place {
    /// The folder of the schema.
    #[arg(long, default_value = "schema")]
    schema: PathBuf,
    /// The folder of the crate.
    #[arg(long, default_value = "generated")]
    out: PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            let plural = if faults.len() == 1 { "" } else { "s" };
            eprintln!("{} fault{plural}; nothing was written", faults.len());
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode, Vec<Diagnostic>> {
    match command {
        Command::Generate { place } => {
            let done = generate::generate(&place.schema, &place.out, &Crate::cpanel(&place.out))?;
            println!(
                "{} files written, {} removed in {}",
                done.written.len(),
                done.removed.len(),
                place.out.display()
            );
        }
        Command::Check { place, require_docs } => {
            let demands = Demands { docs: require_docs };
            let files = generate::files(&place.schema, &Crate::cpanel(&place.out), demands)?;
            let differing = write::compare(&place.out, &files).map_err(|fault| vec![fault])?;
            if !differing.is_empty() {
                print!("{}", write::show_difference(&place.out, &differing));
                println!(
                    "{} is not what the schema makes: {} files differ. Run `cargo codegen generate`; \
                     what was changed by hand belongs into the schema or the generator.",
                    place.out.display(),
                    differing.len()
                );
                return Ok(ExitCode::FAILURE);
            }
            println!("{} is what the schema makes", place.out.display());
        }
        Command::List { schema, format } => {
            let modules = generate::checked(&schema, Demands::default())?;
            match format {
                Format::Text => print!("{}", list::as_text(&modules)),
                Format::Json => println!("{}", list::as_json(&modules)),
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
