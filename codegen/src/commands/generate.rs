//! `generate` and `check`: write the crate of a schema, or compare it.

use std::path::PathBuf;
use std::process::ExitCode;

use cpanel_codegen::internal::check::Demands;
use cpanel_codegen::internal::plural::counted;
use cpanel_codegen::internal::schema::{Crate, check_name};
use cpanel_codegen::internal::{generate, write};
use cpanel_codegen::{Diagnostic, Faults};

use super::{CommandResult, say};

#[derive(clap::Args)]
pub struct GenerateArgs {
    #[command(flatten)]
    place: Folders,
}

#[derive(clap::Args)]
pub struct CheckArgs {
    #[command(flatten)]
    place: Folders,
    /// Also require a text for every module, function and parameter.
    #[arg(long)]
    require_docs: bool,
}

/// The folders of the schema and the crate.
#[derive(clap::Args)]
struct Folders {
    /// The folder of the schema.
    #[arg(long, default_value = "schema")]
    schema: PathBuf,
    /// The folder of the crate.
    #[arg(long, default_value = "generated")]
    out: PathBuf,
    /// The name of the crate. The default is the name in the schema's crate.yaml.
    #[arg(long, value_name = "NAME", value_parser = crate_name)]
    crate_name: Option<String>,
}

fn crate_name(name: &str) -> Result<String, String> {
    check_name(name).map(|()| name.to_owned())
}

impl Folders {
    fn of(&self) -> Result<Crate, Faults> {
        let of = Crate::read(&self.schema)?;
        Ok(Crate { name: self.crate_name.clone().or(of.name), ..of })
    }
}

impl GenerateArgs {
    pub fn run(self) -> CommandResult {
        let Folders { schema, out, .. } = &self.place;
        let done = generate::generate(schema, out, &self.place.of()?)?;
        say(format_args!(
            "{} written, {} removed in {}\n",
            counted(done.written.len(), "file"),
            done.removed.len(),
            out.display()
        ));
        for path in &done.removed {
            say(format_args!("removed {}\n", out.join(path).display()));
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl CheckArgs {
    pub fn run(self) -> CommandResult {
        let demands = Demands { docs: self.require_docs };
        let Folders { schema, out, .. } = &self.place;
        let files = generate::files(schema, &self.place.of()?, demands)?;
        if !out.exists() {
            let fault = Diagnostic::of_file(out, "there is no crate here");
            return Err(fault.help("run `cpanel-codegen generate` to create it").into());
        }
        let differing = write::compare(out, &files, |_, text| write::is_ours(text))?;
        if differing.is_empty() {
            say(format_args!("{} is up to date\n", out.display()));
            return Ok(ExitCode::SUCCESS);
        }
        say(write::show_difference(out, &differing));
        say(format_args!(
            "{} is not up to date: the difference is in {}. Run `generate` to update it. \
             Put changes made by hand into the schema or the generator.\n",
            out.display(),
            counted(differing.len(), "file")
        ));
        Ok(ExitCode::FAILURE)
    }
}
