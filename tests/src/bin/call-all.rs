//! Calls every generated function once, with values from the schema, and prints a line for each.
//!
//! Use it only with test servers: it calls functions that change or delete things. A server that is not on loopback
//! needs `--yes-really`, unless only functions that read are called. Environment variables name the server and the
//! account; see `Client::from_env`.

#![allow(deprecated, reason = "what is deprecated is called as well")]

use std::env;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::Parser;
use cpanel::transport::BoxFuture;
use cpanel::{Client, Error, Reply, Upload, Value};
use url::{Host, Url};

/// Calls every function of the crate `cpanel` once. Reads `CPANEL_URL`, `CPANEL_USER` and `CPANEL_TOKEN`.
#[derive(Parser)]
struct Arguments {
    /// Call only functions whose name begins like this: `uapi`, `uapi/Email`, `uapi/Email::add_pop`.
    #[arg(long)]
    only: Option<String>,
    /// Call only functions that change nothing.
    #[arg(long)]
    read_only: bool,
    /// Also change things on a server that is not on loopback.
    #[arg(long)]
    yes_really: bool,
    /// The number of calls at the same time.
    #[arg(long, default_value_t = 8)]
    jobs: usize,
}

/// A function: its name, and a call with all its parameters.
struct Entry {
    name: &'static str,
    writes: bool,
    run: fn(&Client) -> Outcome,
}

type Outcome = BoxFuture<'static, Result<(), Error>>;

macro_rules! entry {
    ($name:literal, $writes:literal, $function:path, $params:expr) => {
        Entry { name: $name, writes: $writes, run: |client| finish($function(client, &$params)) }
    };
}

include!(concat!(env!("OUT_DIR"), "/calls.rs"));

fn finish<T: Send + 'static>(call: BoxFuture<'static, Result<Reply<T>, Error>>) -> Outcome {
    Box::pin(async move { call.await.map(|_| ()) })
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("the build script writes JSON")
}

fn file(name: &str) -> Upload {
    Upload::bytes(name, b"example\n".as_slice())
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("call-all: {problem}");
            ExitCode::from(2)
        }
    }
}

/// Makes the calls. Returns the number of calls without a reply.
async fn run(arguments: Arguments) -> Result<usize, String> {
    let client = Client::from_env().map_err(|error| error.to_string())?;
    let address = env::var("CPANEL_URL").unwrap_or_default();
    if !arguments.read_only && !arguments.yes_really && !is_loopback(&address) {
        return Err(format!(
            "{address} is not on loopback, and the calls change things there; say --read-only, or --yes-really"
        ));
    }
    let only = arguments.only.as_deref().unwrap_or_default();
    let calls: Vec<&Entry> = CALLS
        .iter()
        .filter(|call| is_named(call.name, only) && !(arguments.read_only && call.writes))
        .collect();
    if calls.is_empty() {
        return Err(format!("no function is named {only}"));
    }
    let results = call_all(&client, &calls, arguments.jobs.max(1)).await;
    let (mut ok, mut unreadable) = (0, 0);
    for (call, result) in calls.iter().zip(&results) {
        match result {
            Ok(()) => {
                ok += 1;
                println!("ok {}", call.name);
            }
            Err(error) if error.has_worked() => {
                unreadable += 1;
                println!("UNREADABLE {}: {error}", call.name);
            }
            Err(error) => println!("FAILED {}: {error}", call.name),
        }
    }
    let all = calls.len();
    let failed = all - ok - unreadable;
    println!("{ok} of {all} calls ok, {unreadable} worked but unreadable, {failed} failed");
    Ok(all - ok)
}

/// Returns whether the name of a function begins with `only`, up to a separator.
fn is_named(name: &str, only: &str) -> bool {
    let rest = name.strip_prefix(only);
    rest.is_some_and(|rest| only.is_empty() || rest.is_empty() || rest.starts_with(['/', ':']))
}

fn is_loopback(address: &str) -> bool {
    match Url::parse(address).ok().as_ref().and_then(Url::host) {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// Makes the calls, several at a time, and returns the results in the order of the calls.
async fn call_all(
    client: &Client,
    calls: &[&'static Entry],
    jobs: usize,
) -> Vec<Result<(), Error>> {
    let next = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..jobs)
        .map(|_| {
            let (next, client, calls) = (Arc::clone(&next), client.clone(), calls.to_vec());
            tokio::spawn(async move {
                let mut done = Vec::new();
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(call) = calls.get(index) else { return done };
                    done.push((index, (call.run)(&client).await));
                }
            })
        })
        .collect();
    let mut results = Vec::new();
    for worker in workers {
        results.extend(worker.await.expect("a call does not panic"));
    }
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}
