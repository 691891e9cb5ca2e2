//! `settle`: says whose word stands where a person and the document both changed a fact.

use std::path::PathBuf;
use std::process::ExitCode;

use cpanel_codegen::import::{self, Word};

use super::{CommandResult, say};

#[derive(clap::Args)]
pub struct Settle {
    /// The place, as the report of the import shows it. Without it, all conflicts that wait are shown.
    #[arg(requires = "word")]
    place: Option<String>,
    /// The folder of the schema.
    #[arg(long, default_value = "schema")]
    schema: PathBuf,
    #[command(flatten)]
    word: Stands,
}

/// Whose word stands.
#[derive(clap::Args)]
#[group(id = "word", multiple = false)]
struct Stands {
    /// What is in the schema stands.
    #[arg(long, requires = "place")]
    ours: bool,
    /// What the document says goes into the schema.
    #[arg(long, requires = "place")]
    theirs: bool,
}

impl Settle {
    pub fn run(self) -> CommandResult {
        let Some(place) = self.place else {
            let waiting = import::unsettled(&self.schema)?;
            for conflict in &waiting {
                say(format!("{conflict}\n"));
            }
            say(format!("{} conflicts wait\n", waiting.len()));
            return Ok(ExitCode::SUCCESS);
        };
        let word = if self.word.theirs { Word::Theirs } else { Word::Ours };
        for path in import::settle(&self.schema, &place, word)? {
            say(format!("{}\n", path.display()));
        }
        Ok(ExitCode::SUCCESS)
    }
}
