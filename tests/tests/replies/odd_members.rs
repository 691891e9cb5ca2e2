//! Tests replies in which one value is of another JSON kind than in the schema. The value may be lost, but the call
//! must not fail.
//!
//! `ODD_SEEDS` sets the number of seeds. `EXAMPLES_FILE` names a file with other examples than those from the schema: a
//! list of objects with `api`, `module`, `function` and `data`.

use std::collections::BTreeMap;
use std::env;

use cpanel::{Error, ErrorKind, RawReply};
use cpanel_codegen::internal::schema::{self, SchemaFunction, SchemaModule};
use cpanel_tests::example::{self, Place};
use cpanel_tests::folder;
use serde_json::Value;

use super::reader;

/// Reads other examples, by API, module and function.
fn examples() -> Option<BTreeMap<[String; 3], Value>> {
    let text = std::fs::read_to_string(env::var_os("EXAMPLES_FILE")?).expect("a file");
    let list: Vec<Value> = serde_json::from_str(&text).expect("a list of examples");
    let word = |example: &Value, key: &str| example[key].as_str().expect("a name").to_owned();
    let key = |example: &Value| ["api", "module", "function"].map(|key| word(example, key));
    Some(list.into_iter().map(|example| (key(&example), example["data"].clone())).collect())
}

fn each_function(mut see: impl FnMut(&SchemaModule, &SchemaFunction, Value)) {
    let modules = schema::load(&folder("../schema")).unwrap_or_else(|faults| panic!("{faults}"));
    let examples = examples();
    for module in &modules {
        for function in &module.functions {
            let data = match &examples {
                None => Some(example::data(module, &function.returns)),
                Some(examples) => {
                    let names = [module.api.folder(), &module.name, &function.name];
                    examples.get(&names.map(str::to_owned)).cloned()
                }
            };
            if let Some(data) = data {
                see(module, function, data);
            }
        }
    }
}

fn decoded(
    module: &SchemaModule,
    function: &SchemaFunction,
    data: Value,
) -> Option<Result<usize, Error>> {
    let read = reader(module.api.folder(), &module.name, &function.name)?;
    let body = example::envelope(module.api, function, data).to_string();
    Some(read(RawReply::new(200, body)).map(|misfits| misfits.len()))
}

/// Reads a reply of each function with one odd value, for each seed. Returns the numbers of calls, of calls with misfits,
/// and of calls that worked but whose data cannot be read. Panics if a call fails in another way.
fn read_odd_values(of: Place) -> [u64; 3] {
    let seeds: u64 = env::var("ODD_SEEDS").ok().and_then(|n| n.parse().ok()).unwrap_or(20);
    let (mut calls, mut told, mut unreadable, mut bad) = (0, 0, 0, Vec::new());
    each_function(|module, function, data| {
        let name = format!("{}/{}::{}", module.api.folder(), module.name, function.name);
        for seed in 0..seeds {
            let mut odd = data.clone();
            // The place depends on the function, so that not all change the same place.
            let place =
                example::disturb(&mut odd, of, seed * 1000 + name.len() as u64 * 31 + calls);
            let Some(outcome) = decoded(module, function, odd.clone()) else { continue };
            calls += 1;
            match (outcome, place) {
                (Ok(misfits), _) => told += u64::from(misfits > 0),
                (Err(error), Some(place))
                    if error.kind() == ErrorKind::Unreadable
                        && error.has_worked()
                        && example::costs_the_data(module, &function.returns, &place) =>
                {
                    unreadable += 1;
                }
                (Err(error), place) => {
                    bad.push(format!("{name}, seed {seed}, {place:?}: {error}\n{odd}"));
                }
            }
        }
    });
    println!("{calls} calls, {told} with misfits, {unreadable} worked but unreadable");
    assert!(bad.is_empty(), "{} of {calls}:\n{}", bad.len(), bad.join("\n"));
    [calls, told, unreadable]
}

#[test]
fn one_odd_value_never_costs_the_call() {
    let [calls, told, _] = read_odd_values(Place::Any);
    assert!(told > calls / 5, "only {told} of {calls} tell of a misfit");
}

#[test]
fn one_odd_member_rarely_costs_the_data() {
    let [calls, _, unreadable] = read_odd_values(Place::Member);
    assert!(unreadable * 20 < calls, "{unreadable} of {calls} calls cannot be read");
}

#[test]
fn what_the_schema_says_fits() {
    let mut bad = Vec::new();
    each_function(|module, function, data| {
        let outcome = decoded(module, function, data.clone());
        if !matches!(outcome, None | Some(Ok(0))) && env::var_os("EXAMPLES_FILE").is_none() {
            bad.push(format!("{}::{}: {outcome:?}\n{data}", module.name, function.name));
        }
    });
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}
