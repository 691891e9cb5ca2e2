// Made by cpanel-codegen from schema/api2/SourceIPCheck.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SourceIPCheck", rust: "source_ip_check", summary: "Manages the security questions and the trusted IP addresses.", docs: "If this check is on, the server asks security questions when a user logs in from an unknown IP address.\n\n- `addip`, `delip` and `listips` manage the trusted addresses. A user who logs in from a trusted address is not\n  asked.\n- `samplequestions` suggests questions. `savesecquestions` stores the questions and answers of the account,\n  `loadsecquestions` reads them, and `resetsecquestions` removes them.\n- `getaccount` returns the account that the questions belong to.\n\nAn answer is as powerful as a password, so keep answers out of logs. The member `status` has a different meaning in\neach function. In `addip` it is a flag. In `resetsecquestions` it is the message of the failure, and it is empty on\nsuccess. UAPI has no functions for this.", functions: &[
    Function { name: "addip", rust: "addip", summary: "Adds a trusted IP address.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-addip/", params: &[
        Param { name: "ip", rust: "ip", ty: &Type::Text, doc: "IP address to trust. No question is asked at a login from it.", example: "\"192.168.0.20\"", facts: Facts(&[Fact::Format("ipv4")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["error"] }), returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the call succeeded.", ..Member::EMPTY },
        Member { name: "ip", ty: &Type::Text, doc: "IP address that was added.", facts: Facts(&[Fact::Format("ipv4")]), ..Member::EMPTY },
        Member { name: "error", ty: &Type::Text, doc: "Reason of the failure; on success `null.` or `UNDEF`.", facts: Facts(&[Fact::Example("\"null.\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "delip", rust: "delip", summary: "Removes a trusted IP address.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-delip/", params: &[
        Param { name: "ip", rust: "ip", ty: &Type::Text, doc: "IP address to remove from the list.", example: "\"192.168.0.20\"", facts: Facts(&[Fact::Format("ipv4")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "getaccount", rust: "getaccount", summary: "Returns the account that the security questions belong to.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-getaccount/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "listips", rust: "listips", summary: "Lists the trusted IP addresses.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-listips/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Account whose list is read. By default, the calling account.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "loadsecquestions", rust: "loadsecquestions", summary: "Reads the security questions and their answers.", docs: "The rows contain the answers as plain text. Debug output does not hide them.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-loadsecquestions/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Account whose questions are read. By default, the calling account.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
        Param { rust: "questions", ty: &Type::List(&Type::Record(&[
        Member { name: "q{n}", ty: &Type::Text, doc: "Text of a question, as some documented calls send it. The number goes from 1 to 10.", facts: Facts(&[Fact::Example("\"What was the name of your first pet?\"")]), ..Member::EMPTY },
        Member { name: "q{n}answer", ty: &Type::Text, doc: "Answer to the question of the same number, as some documented calls send it.", secret: true, facts: Facts(&[Fact::Example("\"Snowball2\"")]), ..Member::EMPTY },
    ])), doc: "Questions with their answers.", wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "resetsecquestions", rust: "resetsecquestions", summary: "Removes the security questions of an account.", docs: "This cannot be undone. The user is asked to set new questions.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-resetsecquestions/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Account whose questions are removed. By default, the calling account.", example: "\"username\"", facts: Facts(&[Fact::Format("username")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Text, doc: "Empty on success, otherwise the reason of the failure.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "samplequestions", rust: "samplequestions", summary: "Lists sample questions to choose from.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-samplequestions/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "savesecquestions", rust: "savesecquestions", summary: "Stores the security questions and their answers.", docs: "The new questions replace the stored ones. Only the account itself can call it, not root or a reseller.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-sourceipcheck/cpanel-api-2-functions-sourceipcheck-savesecquestions/", params: &[
        Param { name: "account", rust: "account", ty: &Type::Text, doc: "Account that the questions belong to.", example: "\"example\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
        Param { rust: "questions", ty: &Type::List(&Type::Record(&[
        Member { name: "q{n}ques", ty: &Type::Text, always: true, doc: "Text of a question. At most ten questions can be stored.", facts: Facts(&[Fact::Example("\"What was the name of your first pet?\"")]), ..Member::EMPTY },
        Member { name: "q{n}answer", ty: &Type::Text, always: true, doc: "Answer to the question of the same number.", secret: true, facts: Facts(&[Fact::Example("\"Snowball2\"")]), ..Member::EMPTY },
    ])), doc: "Questions with their answers.", required: true, wire: Wire::Family, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Text, doc: "1 on success.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
