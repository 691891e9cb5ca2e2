// Made by cpanel-codegen from schema/api2/Gpg.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Gpg", rust: "gpg", summary: "Lists and counts the GnuPG keys of the account.", docs: "These functions list the keys in the account's key ring. They do not return the keys themselves.\n\n- `listgpgkeys` lists the public keys, and `listsecretgpgkeys` lists the secret keys.\n- `number_of_public_keys` and `number_of_private_keys` only count the keys.\n\nThe UAPI module `GPG` creates, imports, exports, deletes and lists keys. The names of the two modules are spelled\ndifferently.", functions: &[
    Function { name: "listgpgkeys", rust: "listgpgkeys", summary: "Lists the public keys.", effect: Effect::Read, replaced_by: &["uapi/GPG::list_public_keys"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-gpg/cpanel-api-2-functions-gpg-listgpgkeys/", returns: &Type::List(&TYPE_KEY), ..Function::EMPTY },
    Function { name: "listsecretgpgkeys", rust: "listsecretgpgkeys", summary: "Lists the secret keys.", effect: Effect::Read, replaced_by: &["uapi/GPG::list_secret_keys"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-gpg/cpanel-api-2-functions-gpg-listsecretgpgkeys/", returns: &Type::List(&TYPE_KEY), ..Function::EMPTY },
    Function { name: "number_of_private_keys", rust: "number_of_private_keys", summary: "Counts the secret keys.", effect: Effect::Read, replaced_by: &["uapi/GPG::list_secret_keys"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-gpg/cpanel-api-2-functions-gpg-number_of_private_keys/", returns: &TYPE_KEY_COUNT, ..Function::EMPTY },
    Function { name: "number_of_public_keys", rust: "number_of_public_keys", summary: "Counts the public keys.", effect: Effect::Read, replaced_by: &["uapi/GPG::list_public_keys"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-gpg/cpanel-api-2-functions-gpg-number_of_public_keys/", returns: &TYPE_KEY_COUNT, facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
] };
static TYPE_KEY: Type = Type::Record(&[
        Member { name: "id", ty: &Type::Text, always: true, doc: "ID of the key in hexadecimal.", facts: Facts(&[Fact::Example("\"738538C1\"")]), ..Member::EMPTY },
        Member { name: "user_id", ty: &Type::Text, doc: "Name, comment and email address of the owner.", facts: Facts(&[Fact::Example("\"username (John Doe) <username@example.com>\"")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "`pub` for a public key, `sec` for a secret key.", ..Member::EMPTY },
        Member { name: "algorithm", ty: &Type::Text, doc: "Algorithm of the key, such as `RSA`.", ..Member::EMPTY },
        Member { name: "bits", ty: &Type::Text, doc: "Length of the key in bits.", ..Member::EMPTY },
        Member { name: "created", ty: &Type::Text, doc: "Time when the key was created, as an epoch time or a date.", ..Member::EMPTY },
        Member { name: "expires", ty: &Type::Text, doc: "Time when the key expires, as an epoch time or a date. Empty if the key does not expire.", ..Member::EMPTY },
    ]);
static TYPE_KEY_COUNT: Type = Type::Record(&[
        Member { name: "count", ty: &Type::Integer, doc: "Number of keys.", ..Member::EMPTY },
    ]);
