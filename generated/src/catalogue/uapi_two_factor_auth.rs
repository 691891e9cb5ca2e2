// Made by cpanel-codegen from schema/uapi/TwoFactorAuth.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "TwoFactorAuth", rust: "two_factor_auth", summary: "Set up, inspect and remove two-factor login for the account.", docs: "With two-factor login, the account needs a six-digit code from an authenticator app (TOTP) in addition to the password. It takes two calls to enable it: `generate_user_configuration` creates a secret, which the user scans as a QR code, and `set_user_configuration` takes the secret and a first code from the app as a proof. Only the second call enables it.\n\n- `get_user_configuration` returns whether it is enabled, and `get_team_user_configuration` returns this for a team user.\n- `remove_user_configuration` disables it and deletes the secret. It affects logins with a password and the sessions that they start. API tokens need no code. The administrator must have enabled two-factor login on the server.", functions: &[
    Function { name: "generate_user_configuration", rust: "generate_user_configuration", summary: "Creates a secret for an authenticator app.", docs: "Nothing is switched on yet: pass the secret on to `set_user_configuration`. Each call makes another one. Treat both members of the reply as secrets.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/generate_user_configuration/", returns: &Type::Record(&[
        Member { name: "otpauth_str", ty: &Type::Text, doc: "Address (`otpauth://`) to show as a QR code; contains the secret.", secret: true, ..Member::EMPTY },
        Member { name: "secret", ty: &Type::Text, doc: "The secret, 16 characters, for typing into the app by hand.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_team_user_configuration", rust: "get_team_user_configuration", summary: "Returns whether a member of the account's team uses two-factor login.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_team_user_configuration/", params: &[
        Param { name: "team_user", rust: "team_user", ty: &Type::Text, doc: "Login of the member: name, `@`, main domain of the account.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_CONFIGURATION, ..Function::EMPTY },
    Function { name: "get_user_configuration", rust: "get_user_configuration", summary: "Returns whether the account uses two-factor login.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_user_configuration/", returns: &TYPE_CONFIGURATION, ..Function::EMPTY },
    Function { name: "remove_user_configuration", rust: "remove_user_configuration", summary: "Disables two-factor login and deletes the secret.", docs: "Logging in then takes the password alone. To switch it on again, start over with `generate_user_configuration`.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_user_configuration/", returns: &Type::Record(&[
        Member { name: "tfa_removed", ty: &Type::Flag, doc: "Always true; a failure comes as an error instead.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_user_configuration", rust: "set_user_configuration", summary: "Enables two-factor login if a first code is right.", docs: "Fails when the code is wrong or too old, so call it at once after reading the code; the clocks of both sides must agree.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_user_configuration/", params: &[
        Param { name: "secret", rust: "secret", ty: &Type::Text, doc: "What `generate_user_configuration` has returned. A secret.", secret: true, facts: Facts(&[Fact::MaxLength(16)]), required: true, ..Param::EMPTY },
        Param { name: "tfa_token", rust: "tfa_token", ty: &Type::Text, doc: "Six-digit code that the app shows now. Codes may begin with zeros.", secret: true, facts: Facts(&[Fact::MaxLength(6)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "tfa_configured", ty: &Type::Flag, doc: "Whether two-factor login is on now.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_CONFIGURATION: Type = Type::Record(&[
        Member { name: "is_enabled", ty: &Type::Flag, always: true, doc: "Whether two-factor login is on.", ..Member::EMPTY },
        Member { name: "issuer", ty: &Type::Text, doc: "The name that the app shows as the issuer of the code.", ..Member::EMPTY },
    ]);
