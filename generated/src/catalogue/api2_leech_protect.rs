// Made by cpanel-codegen from schema/api2/LeechProtect.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "LeechProtect", rust: "leech_protect", summary: "Reads the leech protection of a directory.", docs: "", functions: &[
    Function { name: "setup", rust: "setup", summary: "Reads a setting of the leech protection of a directory.", docs: "Leech protection counts how often a login is used and locks it if it is shared. It applies to directories that are protected with a password.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-leechprotect/cpanel-api-2-functions-leechprotect-setup/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the guarded directory.", example: "\"/home/example/public_html/newdir\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "item", rust: "item", ty: &Type::Values(&[Allowed { text: "email", doc: "Address that is told of it." }, Allowed { text: "kill", doc: "Whether the login is locked." }, Allowed { text: "numhits", doc: "Logins within two hours that are allowed." }, Allowed { text: "url", doc: "Where the visitor is sent." }]), doc: "Which setting to read.", example: "\"url\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Values(&[Allowed { text: "html", doc: "Escaped for HTML." }, Allowed { text: "uri", doc: "Escaped for an address." }, Allowed { text: "check", doc: "As the state of a check box." }]), doc: "In which form the answer is wanted.", example: "\"html\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
