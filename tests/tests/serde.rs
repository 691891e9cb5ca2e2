//! Tests the feature `serde`: the parameters and the reply of every function stay the same when they are serialised and
//! deserialised.
#![cfg(feature = "serde")]
#![allow(deprecated, reason = "what is deprecated is written and read as well")]

use cpanel::read::FromReply;
use cpanel::{Endpoint, Named, RawReply, Reply, Request, Secret, Upload, Value, decode};
use cpanel_codegen::internal::schema;
use cpanel_tests::{example, folder};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A function: its name, and the check of its parameters, which returns what is wrong after serialising and
/// deserialising.
struct Entry {
    name: &'static str,
    run: fn() -> Result<(), String>,
}

macro_rules! entry {
    ($name:literal, $writes:literal, $function:path, $params:expr) => {
        Entry { name: $name, run: || same_call(&$params) }
    };
}

include!(concat!(env!("OUT_DIR"), "/calls.rs"));
include!(concat!(env!("OUT_DIR"), "/dispatch.rs"));

/// Reads a reply of a function, and returns what is wrong after serialising and deserialising it.
type Reader = fn(RawReply) -> Result<(), String>;

fn json(text: &str) -> Value {
    serde_json::from_str(text).expect("the build script writes JSON")
}

fn file(name: &str) -> Upload {
    Upload::bytes(name, b"example\n".as_slice())
}

/// Serialises and deserialises a value.
fn again<T: Serialize + DeserializeOwned>(value: &T) -> Result<T, String> {
    let written = Secret::exposing(|| serde_json::to_value(value));
    let written = written.map_err(|error| format!("it is not written: {error}"))?;
    serde_json::from_value(written.clone())
        .map_err(|error| format!("it is not read: {error}\n{written}"))
}

fn same_call<E: Endpoint + Serialize + DeserializeOwned>(params: &E) -> Result<(), String> {
    let sent = |params: &E| Request::of(params).map(|request| request.form);
    let again = again(params)?;
    match (sent(params), sent(&again)) {
        (Ok(before), Ok(after)) if before == after => Ok(()),
        (before, after) => Err(format!("{before:?}\nis now {after:?}")),
    }
}

fn read<E>(raw: RawReply) -> Result<(), String>
where
    E: Named,
    E::Data: FromReply + Serialize + DeserializeOwned + PartialEq,
{
    let reply = decode::<E::Data>(&E::CALL, raw).map_err(|error| error.to_string())?;
    let again: Reply<E::Data> = again(&reply)?;
    if again == reply { Ok(()) } else { Err("it is another".to_owned()) }
}

#[test]
fn parameters_are_the_same_once_written_and_read() {
    let faults = CALLS
        .iter()
        .filter_map(|entry| (entry.run)().err().map(|fault| format!("{}: {fault}", entry.name)));
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), CALLS.len(), faults.join("\n"));
    assert!(CALLS.len() > 700, "only {} functions", CALLS.len());
}

#[test]
fn replies_are_the_same_once_written_and_read() {
    let modules = schema::load(&folder("../schema")).unwrap_or_else(|faults| panic!("{faults}"));
    let (mut faults, mut replies) = (Vec::new(), 0);
    for module in &modules {
        for function in &module.functions {
            let api = module.api.folder();
            let Some(read) = reader(api, &module.name, &function.name) else { continue };
            let data = example::data(module, &function.returns);
            let body = example::envelope(module.api, function, data).to_string();
            replies += 1;
            if let Err(fault) = read(RawReply::new(200, &*body)) {
                faults.push(format!("{api}/{}::{}: {fault}\n{body}", module.name, function.name));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {replies}:\n{}", faults.len(), faults.join("\n"));
    assert!(replies > 700, "only {replies} replies");
}
