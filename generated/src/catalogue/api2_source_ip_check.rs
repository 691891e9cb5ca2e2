// Made by cpanel-codegen from schema/api2/SourceIPCheck.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SourceIPCheck", rust: "source_ip_check", summary: "Manages the security questions and the addresses that are trusted.", docs: "If the server has this check switched on, somebody who logs in from an unknown address is asked security questions.\n\n- `addip`, `delip` and `listips` are about the addresses from which no question is asked.\n- `samplequestions` suggests questions, `savesecquestions` stores the account's own with the answers, `loadsecquestions` reads them and\n  `resetsecquestions` removes them.\n- `getaccount` returns whose questions they are.\n\nAnswers are as good as a password: keep them out of logs. Mind that a `status` means different things here: in `addip` it is a flag, in\n`resetsecquestions` it is the text of the fault and empty when all went well. UAPI has no successor.", functions: &[
    Function { name: "addip", rust: "addip", summary: "Adds a trusted address.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-addip/", params: &[
        Param { name: "ip", rust: "ip", ty: &Type::Text, doc: "Address from which no question is asked any more.", example: "\"192.168.0.20\"", facts: Facts(&[Fact::Format("ipv4")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["error"] }), returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "Address that was added.", facts: Facts(&[Fact::Format("ipv4")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Why it failed; on success `null.` or `UNDEF`.", facts: Facts(&[Fact::Example("\"null.\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "delip", rust: "delip", summary: "Removes a trusted address.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-delip/", params: &[
        Param { name: "ip", rust: "ip", ty: &Type::Text, doc: "Address to take off the list.", example: "\"192.168.0.20\"", facts: Facts(&[Fact::Format("ipv4")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "getaccount", rust: "getaccount", summary: "Returns the account of the security questions.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-getaccount/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "listips", rust: "listips", summary: "Lists the trusted addresses.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-listips/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Account whose list is read. By default, the calling account.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "loadsecquestions", rust: "loadsecquestions", summary: "Reads the security questions with their answers.", docs: "The rows hold the answers as plain text, not hidden in debug output.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-loadsecquestions/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Account whose questions are read. By default, the calling account.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
        Param { rust: "questions", ty: &Type::List(&Type::Record(&[
        Member { name: "q{n}", ty: &Type::Text, doc: "Question, as some documented calls send it; from 1 to 10.", facts: Facts(&[Fact::Example("\"What was the name of your first pet?\"")]), ..Member::EMPTY },
        Member { name: "q{n}answer", ty: &Type::Text, doc: "Answer to it, as some documented calls send it.", secret: true, facts: Facts(&[Fact::Example("\"Snowball2\"")]), ..Member::EMPTY },
    ])), doc: "Questions with their answers.", wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "resetsecquestions", rust: "resetsecquestions", summary: "Removes the security questions of an account.", docs: "Cannot be undone. The user is asked to set new ones.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-resetsecquestions/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Account whose questions are removed. By default, the calling account.", example: "\"username\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Text, doc: "Empty when it worked, else why it failed.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "samplequestions", rust: "samplequestions", summary: "Lists questions to choose from.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-samplequestions/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "savesecquestions", rust: "savesecquestions", summary: "Stores the security questions with their answers.", docs: "Replaces those that were stored. The caller has to be the account itself, not root or a reseller.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-savesecquestions/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Account that they are for.", example: "\"example\"", required: true, ..Param::EMPTY },
        Param { rust: "questions", ty: &Type::List(&Type::Record(&[
        Member { name: "q{n}ques", ty: &Type::Text, always: true, doc: "Text of a question, at most ten in all.", facts: Facts(&[Fact::Example("\"What was the name of your first pet?\"")]), ..Member::EMPTY },
        Member { name: "q{n}answer", ty: &Type::Text, always: true, doc: "Answer to the question of the same number.", secret: true, facts: Facts(&[Fact::Example("\"Snowball2\"")]), ..Member::EMPTY },
    ])), doc: "Questions with their answers.", required: true, wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Text, doc: "1 when it worked.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
