// Made by cpanel-codegen from schema/api2/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "PasswdStrength", rust: "passwd_strength", summary: "Measures the strength of passwords and returns the strength that the server requires.", docs: "", functions: &[
    Function { name: "appstrengths", rust: "appstrengths", summary: "Lists the password strength that each part of the server requires.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-appstrengths/", returns: &Type::List(&TYPE_REQUIREMENT), ..Function::EMPTY },
    Function { name: "get_password_strength", rust: "get_password_strength", summary: "Measures the strength of a password.", docs: "Before you set a password, compare its strength with the result of `get_required_strength`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-get_password_strength/", params: &[
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password to rate.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "strength", ty: &Type::Integer, doc: "Strength of the password, from 0 for the weakest to 100 for the strongest.", facts: Facts(&[Fact::Example("54")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_required_strength", rust: "get_required_strength", summary: "Returns the password strength that one part of the server requires.", effect: Effect::Read, replaced_by: &["uapi/PasswdStrength::get_required_strength"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwdstrength/cpanel-api-2-functions-passwdstrength-get_required_strength/", params: &[
        Param { name: "app", rust: "app", ty: &TYPE_APP, doc: "Part of the server that the password is for.", example: "\"ftp\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_REQUIREMENT, ..Function::EMPTY },
] };
static TYPE_APP: Type = Type::Values(&[Allowed { text: "htaccess", doc: "Protected directories." }, Allowed { text: "passwd", doc: "The account itself." }, Allowed { text: "ftp", doc: "FTP accounts. Removed in cPanel 54." }, Allowed { text: "createacct", doc: "New accounts." }, Allowed { text: "bandmin", doc: "The traffic monitor. Removed in cPanel 58." }, Allowed { text: "cpaddons", doc: "Site software." }, Allowed { text: "pop", doc: "Mail accounts. Removed in cPanel 54." }, Allowed { text: "sshkey", doc: "Passphrases of SSH keys." }, Allowed { text: "postgres", doc: "PostgreSQL users." }, Allowed { text: "webdisk", doc: "Web Disk accounts. Removed in cPanel 54." }, Allowed { text: "mysql", doc: "MySQL users." }, Allowed { text: "virtual", doc: "Mail, FTP and Web Disk accounts. Available since cPanel 54." }]);
static TYPE_REQUIREMENT: Type = Type::Record(&[
        Member { name: "app", ty: &TYPE_APP, doc: "Part of the server. Only some versions return it from `get_required_strength`.", ..Member::EMPTY },
        Member { name: "strength", ty: &Type::Integer, doc: "Minimum strength, 0 to 100.", facts: Facts(&[Fact::Example("70")]), ..Member::EMPTY },
    ]);
