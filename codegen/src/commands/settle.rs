//! `settle`: settles a conflict, which is a fact that both a person and the document changed.

use std::path::PathBuf;
use std::process::ExitCode;

use cpanel_codegen::internal::import::{self, Side};

use super::{CommandResult, say};

#[derive(clap::Args)]
pub struct SettleArgs {
    /// The place of the conflict, as the report of the import shows it. Without it, all open conflicts are printed.
    #[arg(requires = "word")]
    place: Option<String>,
    /// The folder of the schema.
    #[arg(long, default_value = "schema")]
    schema: PathBuf,
    #[command(flatten)]
    word: Stands,
}

/// Which side to keep.
#[derive(clap::Args)]
#[group(id = "word", multiple = false)]
struct Stands {
    /// Keep what is in the schema.
    #[arg(long, requires = "place")]
    ours: bool,
    /// Take what the document says into the schema.
    #[arg(long, requires = "place")]
    theirs: bool,
}

impl SettleArgs {
    pub fn run(self) -> CommandResult {
        let Some(place) = self.place else {
            let waiting = import::unsettled(&self.schema)?;
            for conflict in &waiting {
                say(format!("{conflict}\n"));
            }
            say(format!("{} open conflicts\n", waiting.len()));
            return Ok(ExitCode::SUCCESS);
        };
        let side = if self.word.theirs { Side::Theirs } else { Side::Ours };
        for path in import::settle(&self.schema, &place, side)? {
            say(format!("{}\n", path.display()));
        }
        Ok(ExitCode::SUCCESS)
    }
}
