// Made by cpanel-codegen from schema/api2/ForcePassword.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "ForcePassword", rust: "force_password", summary: "Formerly read and changed whether a password must be changed at the next login.", docs: "", functions: &[
    Function { name: "get_force_password_flags", rust: "get_force_password_flags", summary: "Formerly returned the accounts that must change their password.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-forcepassword/cpanel-api-2-functions-forcepassword-get_force_password_flags/", returns: &Type::Nothing, facts: Facts(&[Fact::Deprecated("Returns nothing useful any more. There is no replacement.")]), ..Function::EMPTY },
    Function { name: "update_force_password_flags", rust: "update_force_password_flags", summary: "Formerly changed which accounts must change their password.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-forcepassword/cpanel-api-2-functions-forcepassword-update_force_password_flags/", returns: &Type::Nothing, facts: Facts(&[Fact::Deprecated("Returns nothing useful any more. There is no replacement.")]), ..Function::EMPTY },
] };
