//! Calls functions on a real server, and reports how the replies differ from the schema.
//!
//! Only functions that read are called: first those without required parameters, then those whose required parameters
//! are domains or mail addresses from earlier replies. The server, the account and the token come from the environment;
//! see `Client::from_env`.

#![allow(deprecated, reason = "what is deprecated is read as well")]

mod calls;
mod compare;
mod cover;
mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use cpanel::reply::Misfit;
use cpanel::{Call, Caller, Client, DynamicCall, Error, ErrorKind, Named, RawReply, decode};
use cpanel_codegen::internal::import::recorded::release;
use cpanel_codegen::internal::schema::{self, SchemaApi, SchemaModule};
use serde_json::{Value, json};
use tokio::sync::OnceCell;

use calls::{Known, Question};
use compare::Comparison;
use report::{Answer, Answered};

/// Compares the replies of a server with the schema. Reads `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN`.
#[derive(Parser)]
struct Arguments {
    /// The file for the report, in Markdown. It contains names of functions and members and the server's error texts.
    /// The only values in it are those of enumerations.
    #[arg(long, value_name = "FILE")]
    report: PathBuf,
    /// A folder for the replies. Every text that might identify a person or a place is replaced.
    #[arg(long, value_name = "FOLDER")]
    record: Option<PathBuf>,
    /// The folder of the schema.
    #[arg(long, default_value = "schema")]
    schema: PathBuf,
    /// Call only functions whose name begins like this: `uapi`, `uapi/Email`, `uapi/Email::list_pops`.
    #[arg(long, default_value = "")]
    only: String,
}

include!(concat!(env!("OUT_DIR"), "/dispatch.rs"));

/// Reads a reply as the generated function does. Returns the misfits.
type Reader = fn(RawReply) -> Result<Vec<Misfit>, Error>;

fn read<E: Named>(raw: RawReply) -> Result<Vec<Misfit>, Error> {
    let call: &Call = &E::CALL;
    decode::<E::Data>(call, raw).map(|reply| reply.misfits)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("verify: {problem}");
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: Arguments) -> Result<String, String> {
    let modules = schema::load(&arguments.schema).map_err(|faults| faults[0].to_string())?;
    let client = Client::from_env().map_err(|error| error.to_string())?;
    let mut questions = calls::questions(&modules, &arguments.only);
    if questions.is_empty() {
        return Err(format!("no function that reads is named {}", arguments.only));
    }
    let mut recorder = match &arguments.record {
        Some(folder) => Some(Recorder::new(folder, &modules)?),
        None => None,
    };
    let mut known = Known::default();
    let mut answers = Vec::new();
    for round in 1..=2 {
        let (now, later): (Vec<_>, _) =
            questions.into_iter().partition(|question| question.can_be_asked(round, &known));
        questions = later;
        for question in now {
            let answered = match client.call(&question.call(&known)).await {
                Ok(reply) => {
                    let compared =
                        Comparison::of(question.module, question.returns(), &reply.data.0);
                    known.learn(&compared);
                    if let Some(recorder) = &mut recorder {
                        recorder.write(&client, &question, &reply.data.0).await?;
                    }
                    Answered::Data { compared, typed: read_typed(&question, &reply.data.0) }
                }
                // More refused calls would only lock out this address.
                Err(error) if must_stop(&error, &answers) => return Err(error.to_string()),
                Err(error) => Answered::Nothing(error.to_string()),
            };
            answers.push(Answer { name: question.name(), answered });
        }
    }
    let text = report::write(&answers, &questions, &known);
    fs::write(&arguments.report, &text)
        .map_err(|error| format!("{}: {error}", arguments.report.display()))?;
    Ok(report::summary(&answers, &questions))
}

fn must_stop(error: &Error, answers: &[Answer]) -> bool {
    match error.kind() {
        ErrorKind::LockedOut | ErrorKind::Connection | ErrorKind::Tls => true,
        ErrorKind::Refused | ErrorKind::Redirected => {
            !answers.iter().any(|answer| matches!(answer.answered, Answered::Data { .. }))
        }
        _ => false,
    }
}

/// Reads the data as the generated function does. Returns `None` if there is no data.
fn read_typed(question: &Question<'_>, data: &Value) -> Option<Result<Vec<Misfit>, String>> {
    let (module, function) = (&question.module.name, &question.function.name);
    let reader = reader(question.module.api.folder(), module, function)?;
    let raw = RawReply::new(200, envelope(question.module.api, data).to_string());
    Some(reader(raw).map_err(|error| error.to_string()))
}

fn envelope(api: SchemaApi, data: &Value) -> Value {
    match api {
        SchemaApi::Uapi => json!({"data": data, "errors": null, "messages": null, "metadata": {},
            "status": 1, "warnings": null}),
        SchemaApi::Api2 => {
            json!({"cpanelresult": {"apiversion": 2, "data": data, "event": {"result": 1}}})
        }
    }
}

/// Asks the server for its release. Returns `None` if it does not say.
async fn server_release(client: &Client) -> Option<String> {
    let (newer, older) =
        (DynamicCall::uapi("StatsBar", "get_stats"), DynamicCall::api2("StatsBar", "stat"));
    for call in [newer, older] {
        let reply = client.call(&call.read_only().param("display", "cpanelversion")).await;
        let said = reply.ok().and_then(|reply| release(reply.data.0[0]["value"].as_str()?));
        if said.is_some() {
            return said;
        }
    }
    None
}

/// Writes recorded replies.
struct Recorder {
    folder: PathBuf,
    /// The release of the server. It is asked for after the first reply, when the credentials are known to work.
    release: OnceCell<Option<String>>,
    cover: cover::Cover,
}

impl Recorder {
    fn new(folder: &Path, modules: &[SchemaModule]) -> Result<Self, String> {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let (folder, cover) = (folder.to_owned(), cover::Cover::new(modules));
        Ok(Self { folder, release: OnceCell::new(), cover })
    }

    async fn write(
        &mut self,
        client: &Client,
        question: &Question<'_>,
        data: &Value,
    ) -> Result<(), String> {
        let (api, module) = (question.module.api, question.module);
        let data = self.cover.reply(module, question.returns(), data);
        let function = &question.function.name;
        let mut recorded = json!({"api": api.folder(), "module": module.name, "function": function,
            "http_status": 200, "body": envelope(api, &data), "kind": "success", "covered": true});
        if let Some(release) = self.release.get_or_init(|| server_release(client)).await {
            recorded["version"] = release.as_str().into();
        }
        let path = self.folder.join(format!("{}-{}-{function}-01.json", api.folder(), module.name));
        let text = serde_json::to_string_pretty(&recorded).expect("JSON can be written");
        fs::write(&path, text + "\n").map_err(|error| format!("{}: {error}", path.display()))
    }
}
