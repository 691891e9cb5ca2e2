// Made by cpanel-codegen from schema/api2/Rand.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Rand", rust: "rand", summary: "Generates random text.", docs: "", functions: &[
    Function { name: "getranddata", rust: "getranddata", summary: "Generates a random text of letters and digits.", docs: "The text is sent over the network, so generate a secret in your own program instead.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-rand/cpanel-api-2-functions-rand-getranddata/", params: &[
        Param { name: "length", rust: "length", ty: &Type::Integer, doc: "Number of characters.", example: "20", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "random", ty: &Type::Text, doc: "Generated text.", facts: Facts(&[Fact::Example("\"0d8GW1dESHkXJckZgrTX\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
