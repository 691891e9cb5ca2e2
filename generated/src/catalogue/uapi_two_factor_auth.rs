// Made by cpanel-codegen from schema/uapi/TwoFactorAuth.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "TwoFactorAuth", rust: "two_factor_auth", summary: "Sets up, inspects and removes two-factor login for the account.", docs: "With two-factor login, the account needs a six-digit code from an authenticator app (TOTP) in addition to the password. Two calls enable it. First, `generate_user_configuration` creates a secret, which the user scans as a QR code. Then, `set_user_configuration` receives the secret and a first code from the app as a proof. Only the second call enables two-factor login.\n\n- `get_user_configuration` returns whether two-factor login is enabled for the account, and `get_team_user_configuration` for a team user.\n- `remove_user_configuration` disables it and deletes the secret.\n\nTwo-factor login affects logins with a password and the sessions that they start. API tokens need no code. The administrator must have enabled two-factor login on the server.", functions: &[
    Function { name: "generate_user_configuration", rust: "generate_user_configuration", summary: "Creates a secret for an authenticator app.", docs: "The function does not enable two-factor login. Pass the secret to `set_user_configuration` for that. Each call creates a new secret. Both members of the reply are secrets.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/generate_user_configuration/", returns: &Type::Record(&[
        Member { name: "otpauth_str", ty: &Type::Text, doc: "Address (`otpauth://`) for a QR code. It contains the secret.", secret: true, ..Member::EMPTY },
        Member { name: "secret", ty: &Type::Text, doc: "The secret of 16 characters, which can also be typed into the app.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_team_user_configuration", rust: "get_team_user_configuration", summary: "Returns whether two-factor login is enabled for a team user.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_team_user_configuration/", params: &[
        Param { name: "team_user", rust: "team_user", ty: &Type::Text, doc: "Login name of the team user: the name, `@`, and the main domain of the account.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &TYPE_CONFIGURATION, ..Function::EMPTY },
    Function { name: "get_user_configuration", rust: "get_user_configuration", summary: "Returns whether two-factor login is enabled for the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_user_configuration/", returns: &TYPE_CONFIGURATION, ..Function::EMPTY },
    Function { name: "remove_user_configuration", rust: "remove_user_configuration", summary: "Disables two-factor login and deletes the secret.", docs: "Afterwards, a login needs only the password. To enable two-factor login again, start with `generate_user_configuration`.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/remove_user_configuration/", returns: &Type::Record(&[
        Member { name: "tfa_removed", ty: &Type::Flag, doc: "Always true. A failure is reported as an error.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "set_user_configuration", rust: "set_user_configuration", summary: "Enables two-factor login if the first code is right.", docs: "Fails if the code is wrong or too old, so send a code at once. The clocks of the server and of the app must agree.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_user_configuration/", params: &[
        Param { name: "secret", rust: "secret", ty: &Type::Text, doc: "The secret from `generate_user_configuration`.", secret: true, facts: Facts(&[Fact::MaxLength(16)]), required: true, ..Param::EMPTY },
        Param { name: "tfa_token", rust: "tfa_token", ty: &Type::Text, doc: "Six-digit code that the app currently shows. It may begin with zeros.", secret: true, facts: Facts(&[Fact::MaxLength(6)]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "tfa_configured", ty: &Type::Flag, doc: "Whether two-factor login is now enabled.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_CONFIGURATION: Type = Type::Record(&[
        Member { name: "is_enabled", ty: &Type::Flag, doc: "Whether two-factor login is enabled.", ..Member::EMPTY },
        Member { name: "issuer", ty: &Type::Text, doc: "Name of the issuer that the app shows with the code.", ..Member::EMPTY },
    ]);
