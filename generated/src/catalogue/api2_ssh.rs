// Made by cpanel-codegen from schema/api2/SSH.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SSH", rust: "ssh", summary: "Creates, imports, lists, authorizes and deletes the SSH keys of the account.", docs: "Manages the key files in `~/.ssh` and the list of keys that may log in.\n\n- `genkey` makes a pair, `importkey` stores one that exists already.\n- A key may log in only after `authkey` has authorized its public half.\n- `listkeys` shows the keys, `fetchkey` the text of one, `converttoppk` the form that PuTTY reads.\n- `delkey` deletes one half at a time: once for the private and once for the public key.\n\nKeys are identified by their file name without `.pub`. The names `config`, `known_hosts`, `authorized_keys`, `environment`, `rc` and\n`identity` are reserved.\n\nUAPI has no successor for these functions; its module `SSH` only returns the port.", functions: &[
    Function { name: "authkey", rust: "authkey", summary: "Authorizes a key for logins, or revokes the authorization.", docs: "Needs the public half of the key to be there. With it goes everything that the account may do in a shell.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-authkey/", params: &[
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Name of the key, without `.pub`.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "action", rust: "action", ty: &Type::Values(&[Allowed { text: "authorize", doc: "" }, Allowed { text: "deauthorize", doc: "" }]), doc: "Whether to let the key in or to keep it out.", example: "\"authorize\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "File name of the public key.", facts: Facts(&[Fact::Example("\"user.pub\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "State of the key after the call, such as `authorized`.", facts: Facts(&[Fact::Example("\"authorized\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "converttoppk", rust: "converttoppk", summary: "Converts a private key to the PPK form of PuTTY.", gives_secret: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-converttoppk/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the key.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Passphrase of the key. By default, the key is taken to have none.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
        Param { name: "keep_file", rust: "keep_file", ty: &Type::Flag, doc: "Whether the converted key is also kept as a file beside the original. By default, the server decides.", example: "true", ..Param::EMPTY },
    ], returns: &TYPE_KEY_TEXT, ..Function::EMPTY },
    Function { name: "delkey", rust: "delkey", summary: "Deletes the private or the public half of a key.", docs: "Cannot be undone. Call it twice to delete both halves.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-delkey/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the key, without `.pub`.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pub", rust: "pub_", ty: &Type::Flag, doc: "Whether to delete the public half. By default, the private half.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the key.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
        Member { name: "keyfile", ty: &Type::Text, doc: "Full path of the deleted file.", facts: Facts(&[Fact::Example("\"/home/example/.ssh/user\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "leave_authorized", ty: &Type::Text, doc: "Whether the key may still log in; null in the only sample seen.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "fetchkey", rust: "fetchkey", summary: "Returns the text of a key.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-fetchkey/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the key, without `.pub`.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pub", rust: "pub_", ty: &Type::Flag, doc: "Whether to return the public half. By default, the private half.", example: "false", ..Param::EMPTY },
    ], returns: &TYPE_KEY_TEXT, ..Function::EMPTY },
    Function { name: "genkey", rust: "genkey", summary: "Creates a key pair in the `.ssh` directory.", docs: "A key of the same name is renamed with a time at its end. The new key may not log in before `authkey` has run.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-genkey/", params: &[
        Param { name: "bits", rust: "bits", ty: &Type::Integer, doc: "Length of the key in bits, 1024 or more.", example: "2048", facts: Facts(&[Fact::Min(1024.0)]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "File name of the new key; not one of the reserved names.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Passphrase of at least four characters. By default, the key has none.", example: "\"12345luggage\"", secret: true, facts: Facts(&[Fact::MinLength(4)]), ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_KEY_TYPE, doc: "Kind of key; servers of today refuse `dsa`.", example: "\"rsa\"", facts: Facts(&[Fact::Default("\"rsa\"")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_NEW_KEY, ..Function::EMPTY },
    Function { name: "genkey_legacy", rust: "genkey_legacy", summary: "Creates a key pair under the older name of the function.", docs: "Before cPanel 78 it answered with HTML instead of JSON.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-genkey_legacy/", params: &[
        Param { name: "bits", rust: "bits", ty: &Type::Integer, doc: "Length of the key in bits, 1024 or more.", example: "2048", facts: Facts(&[Fact::Min(1024.0)]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "File name of the new key; not one of the reserved names.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Passphrase of at least four characters. By default, the key has none.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_KEY_TYPE, doc: "Kind of key; servers of today refuse `dsa`.", example: "\"rsa\"", facts: Facts(&[Fact::Default("\"rsa\"")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_NEW_KEY, facts: Facts(&[Fact::Deprecated("Use `genkey`, which it has led to since cPanel 78.")]), ..Function::EMPTY },
    Function { name: "importkey", rust: "importkey", summary: "Stores an existing SSH key.", docs: "Silently overwrites a key of the same name. Some servers refuse a key that is there under another name, and say which.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-importkey/", params: &[
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Text of the private or public key, with its line breaks.", secret: true, facts: Facts(&[Fact::Format("pem")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "File name to store it under.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Passphrase of the private key. By default, the key is taken to have none; not for public keys.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name that it was stored under.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Why it was not stored.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "listkeys", rust: "listkeys", summary: "Lists the SSH keys of the account.", docs: "For public keys, the rows also say whether each of them may log in.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-listkeys/", params: &[
        Param { name: "keys", rust: "keys", ty: &Type::Text, doc: "Only the key of this name. By default, all keys.", example: "\"user\"", ..Param::EMPTY },
        Param { name: "pub", rust: "pub_", ty: &Type::Flag, doc: "On, public keys alone; off, private keys alone. By default, both.", example: "false", ..Param::EMPTY },
        Param { name: "types", rust: "types", ty: &TYPE_KEY_TYPE, doc: "Only keys of this kind. By default, both kinds.", example: "\"rsa\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the key, without `.pub`.", facts: Facts(&[Fact::Example("\"gozer\"")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "File name; ends in `.pub` for a public key.", facts: Facts(&[Fact::Example("\"gozer\"")]), ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, doc: "Full path.", facts: Facts(&[Fact::Example("\"/home/example/.ssh/gozer\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "haspub", ty: &Type::Flag, doc: "Whether a private key has its public half beside it.", ..Member::EMPTY },
        Member { name: "auth", ty: &Type::Flag, doc: "Whether the key may log in; null if it does not apply.", ..Member::EMPTY },
        Member { name: "authstatus", ty: &Type::Text, doc: "The same in words, `authorized` or `not authorized`; 0 on older servers.", facts: Facts(&[Fact::Example("\"authorized\"")]), ..Member::EMPTY },
        Member { name: "authaction", ty: &Type::Text, doc: "What `authkey` could do next, in words; 0 on older servers.", facts: Facts(&[Fact::Example("\"Deauthorize\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "State of the key.", facts: Facts(&[Fact::Example("\"authorized\"")]), ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "When the file was made or its attributes changed.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "When the file was last written.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
static TYPE_KEY_TEXT: Type = Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the key, or of its file.", facts: Facts(&[Fact::Example("\"id_rsa\"")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "The whole text: from `fetchkey` the file, that is the private key unless the public half was asked for; from `converttoppk` the PPK file.", secret: true, ..Member::EMPTY },
    ]);
static TYPE_KEY_TYPE: Type = Type::Values(&[Allowed { text: "rsa", doc: "" }, Allowed { text: "dsa", doc: "" }]);
static TYPE_NEW_KEY: Type = Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the key.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "What the key tool printed, with the fingerprint and the places of the files; or why it failed.", ..Member::EMPTY },
        Member { name: "result", ty: &Type::Flag, doc: "Whether the pair was made.", ..Member::EMPTY },
    ]);
