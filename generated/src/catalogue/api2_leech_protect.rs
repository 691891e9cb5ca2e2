// Made by cpanel-codegen from schema/api2/LeechProtect.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "LeechProtect", rust: "leech_protect", summary: "Reads the leech protection of a directory.", docs: "", functions: &[
    Function { name: "setup", rust: "setup", summary: "Reads a setting of the leech protection of a directory, and may set the protection up.", docs: "Leech protection counts how often a login is used, and locks the login if it is shared. It applies to directories that are protected with a password.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-leechprotect/cpanel-api-2-functions-leechprotect-setup/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the protected directory.", example: "\"/home/example/public_html/newdir\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "item", rust: "item", ty: &Type::Values(&[Allowed { text: "email", doc: "Email address that is notified." }, Allowed { text: "kill", doc: "Whether the login is locked." }, Allowed { text: "numhits", doc: "Number of logins that are allowed within two hours." }, Allowed { text: "url", doc: "URL that the visitor is sent to." }]), doc: "Setting to read.", example: "\"url\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Values(&[Allowed { text: "html", doc: "Escaped for HTML." }, Allowed { text: "uri", doc: "Percent-encoded for a URL." }, Allowed { text: "check", doc: "As the state of a check box." }]), doc: "Form of the returned value.", example: "\"html\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
