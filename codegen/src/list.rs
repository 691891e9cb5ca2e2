//! Lists all endpoints, for people and for programs.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::check;
use crate::plural::counted;
use crate::schema::{ScalarType, SchemaApi, SchemaFunction, SchemaModule, SchemaType};

/// Returns every endpoint as JSON.
pub fn as_json(modules: &[SchemaModule]) -> String {
    let all: Vec<_> =
        endpoints(modules).map(|(module, function)| endpoint(module, function)).collect();
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

fn endpoints(modules: &[SchemaModule]) -> impl Iterator<Item = (&SchemaModule, &SchemaFunction)> {
    modules
        .iter()
        .flat_map(|module| module.functions.iter().map(move |function| (module, function)))
}

fn effect(function: &SchemaFunction) -> &'static str {
    if function.writes { "write" } else { "read" }
}

fn endpoint(module: &SchemaModule, function: &SchemaFunction) -> Value {
    let params: Vec<_> = function
        .params
        .iter()
        .map(|param| {
            json!({
                "name": param.name,
                "required": param.required,
                "type": param.ty.describe(),
                "secret": param.secret,
                "documented": param.doc.is_some(),
            })
        })
        .collect();
    json!({
        "api": module.api.folder(),
        "module": module.name,
        "function": function.name,
        "effect": effect(function),
        "params": params,
        "returns": function.returns.describe(),
        "typed": typed(function),
        "deprecated": function.deprecated.is_some(),
        "removed": function.removed,
        "documented": function.summary.is_some(),
    })
}

fn removed(function: &SchemaFunction) -> String {
    let version = function.removed.as_ref();
    version.map(|version| format!(", removed in version {version}")).unwrap_or_default()
}

/// Returns how much of the type of a function's reply is known: `fully`, `partly`, or nothing (`dynamic`).
fn typed(function: &SchemaFunction) -> &'static str {
    fn holds_dynamic(ty: &SchemaType) -> bool {
        *ty == SchemaType::default() || ty.parts().into_iter().any(holds_dynamic)
    }
    let mut core = &function.returns;
    while let SchemaType::List(inner) | SchemaType::Map(inner) = core {
        core = inner;
    }
    match core {
        SchemaType::Scalar(ScalarType::Dynamic) => "dynamic",
        core if holds_dynamic(core) => "partly",
        _ => "fully",
    }
}

/// Returns a line for each endpoint, and the counts of each API.
pub fn as_text(modules: &[SchemaModule]) -> String {
    let mut text = String::new();
    for (module, function) in endpoints(modules) {
        let params: Vec<_> = function
            .params
            .iter()
            .map(
                |param| {
                    if param.required { param.name.clone() } else { format!("[{}]", param.name) }
                },
            )
            .collect();
        let _ = writeln!(
            text,
            "{}/{}::{} {} ({}) -> {}{}",
            module.api.folder(),
            module.name,
            function.name,
            effect(function),
            params.join(", "),
            function.returns.describe(),
            removed(function),
        );
    }
    for api in SchemaApi::ALL {
        let of_api = || modules.iter().filter(|module| module.api == api);
        let functions: Vec<_> = of_api().flat_map(|module| &module.functions).collect();
        let params: usize = functions.iter().map(|function| function.params.len()).sum();
        let count = |wanted| functions.iter().filter(|one| typed(one) == wanted).count();
        let (mut no_summary, mut no_doc) = (0, 0);
        for module in of_api() {
            let (functions, params) = check::missing_docs(module);
            no_summary += functions;
            no_doc += params;
        }
        let guesses = functions.iter().filter(|function| {
            function.guess.is_some() || function.params.iter().any(|param| param.guess.is_some())
        });
        let _ = writeln!(
            text,
            "{}: {} in {}, {}; replies: {} typed, {} in part, {} dynamic; \
             without documentation: {}, {}; with a guess: {}",
            api.title(),
            counted(functions.len(), "function"),
            counted(of_api().count(), "module"),
            counted(params, "parameter"),
            count("fully"),
            count("partly"),
            count("dynamic"),
            counted(no_summary, "function"),
            counted(no_doc, "parameter"),
            counted(guesses.count(), "function"),
        );
    }
    text
}
