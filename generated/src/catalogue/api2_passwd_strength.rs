// Made by cpanel-codegen from schema/api2/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "PasswdStrength", rust: "passwd_strength", summary: "Measures the strength of passwords and returns the strength that the server requires.", docs: "", functions: &[
    Function { name: "appstrengths", rust: "appstrengths", summary: "Lists the strength that each part of the server requires.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-appstrengths/", returns: &Type::List(&TYPE_REQUIREMENT), ..Function::EMPTY },
    Function { name: "get_password_strength", rust: "get_password_strength", summary: "Measures the strength of a password.", docs: "Before you set a password, compare this with the result of `get_required_strength`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-get_password_strength/", params: &[
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The one to rate.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "strength", ty: &Type::Integer, doc: "0 for the weakest to 100 for the strongest.", facts: Facts(&[Fact::Example("54")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_required_strength", rust: "get_required_strength", summary: "Returns the strength that one part of the server requires.", effect: Effect::Read, replaced_by: &["uapi/PasswdStrength::get_required_strength"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-get_required_strength/", params: &[
        Param { name: "app", rust: "app", ty: &TYPE_APP, doc: "The part of the server that the password is for.", example: "\"ftp\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_REQUIREMENT, ..Function::EMPTY },
] };
static TYPE_APP: Type = Type::Values(&[Allowed { text: "htaccess", doc: "Protected directories." }, Allowed { text: "passwd", doc: "The account itself." }, Allowed { text: "ftp", doc: "FTP accounts; gone in cPanel 54." }, Allowed { text: "createacct", doc: "New accounts." }, Allowed { text: "bandmin", doc: "The traffic monitor; gone in cPanel 58." }, Allowed { text: "cpaddons", doc: "Site software." }, Allowed { text: "pop", doc: "Mail accounts; gone in cPanel 54." }, Allowed { text: "sshkey", doc: "Passphrases of SSH keys." }, Allowed { text: "postgres", doc: "PostgreSQL users." }, Allowed { text: "webdisk", doc: "Web Disk accounts; gone in cPanel 54." }, Allowed { text: "mysql", doc: "MySQL users." }, Allowed { text: "virtual", doc: "Mail, FTP and Web Disk accounts; since cPanel 54." }]);
static TYPE_REQUIREMENT: Type = Type::Record(&[
        Member { name: "app", ty: &TYPE_APP, doc: "The part of the server; `get_required_strength` repeats it on some versions only.", ..Member::EMPTY },
        Member { name: "strength", ty: &Type::Integer, doc: "Least strength, 0 to 100.", facts: Facts(&[Fact::Example("70")]), ..Member::EMPTY },
    ]);
