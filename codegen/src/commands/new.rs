//! `new`: writes a first schema file.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{CommandResult, say};

#[derive(clap::Args)]
pub struct NewArgs {
    /// The name of the module on the server, for example `Guestbook`.
    module: String,
    /// The folder of the schema.
    #[arg(long, default_value = "schema")]
    schema: PathBuf,
}

impl NewArgs {
    pub fn run(self) -> CommandResult {
        let path = cpanel_codegen::internal::new::new(&self.schema, &self.module)?;
        say(format_args!("wrote {}: now describe your module in it\n", path.display()));
        Ok(ExitCode::SUCCESS)
    }
}
