// Made by cpanel-codegen from schema/api2/BoxTrapper.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "BoxTrapper", rust: "box_trapper", summary: "Lists the mailboxes with the state of BoxTrapper.", docs: "", functions: &[
    Function { name: "accountmanagelist", rust: "accountmanagelist", summary: "Lists the mailboxes and whether BoxTrapper is enabled for each.", docs: "BoxTrapper asks unknown senders to confirm their messages. The first row is the mailbox of the account itself; its name is the account name. `BoxTrapper::get_status` of UAPI returns the state of one mailbox.", effect: Effect::Read, replaced_by: &["uapi/BoxTrapper::get_status"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-boxtrapper/cpanel-api-2-functions-boxtrapper-accountmanagelist/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the address must match. By default, all addresses are listed.", example: "\"User\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "account", ty: &Type::Text, always: true, doc: "Address of the mailbox. For the mailbox of the account itself, this is the account name.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "accounturi", ty: &Type::Text, doc: "Address of the mailbox, percent-encoded for a URL.", facts: Facts(&[Fact::Example("\"user%40example.com\"")]), ..Member::EMPTY },
        Member { name: "enabled", ty: &Type::Flag, doc: "Whether BoxTrapper is enabled.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "State of BoxTrapper as a word: `enabled` or `disabled`.", facts: Facts(&[Fact::Example("\"enabled\"")]), ..Member::EMPTY },
        Member { name: "bg", ty: &Type::Text, doc: "Position of the row, `even` or `odd`, for striped tables.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
] };
