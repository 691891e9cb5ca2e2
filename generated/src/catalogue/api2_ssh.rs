// Made by cpanel-codegen from schema/api2/SSH.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "SSH", rust: "ssh", summary: "Creates, imports, lists, authorizes and deletes the SSH keys of the account.", docs: "These functions manage the key files in `~/.ssh` and the list of keys that may log in.\n\n- `genkey` creates a key pair, and `importkey` stores an existing key.\n- A key may log in only after `authkey` has authorized its public half.\n- `listkeys` lists the keys. `fetchkey` returns the text of a key, and `converttoppk` returns the form that PuTTY\n  reads.\n- `delkey` deletes one half of a key at a time. Call it once for the private half and once for the public half.\n\nKeys are identified by their file name without `.pub`. The names `config`, `known_hosts`, `authorized_keys`,\n`environment`, `rc` and `identity` are reserved.\n\nUAPI has no successor for these functions. Its module `SSH` only returns the port.", functions: &[
    Function { name: "authkey", rust: "authkey", summary: "Authorizes a key for logins, or revokes the authorization.", docs: "The public half of the key must exist. An authorized key gives access to everything that the account may do in a shell.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-authkey/", params: &[
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Name of the key, without `.pub`.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "action", rust: "action", ty: &Type::Values(&[Allowed { text: "authorize", doc: "" }, Allowed { text: "deauthorize", doc: "" }]), doc: "Whether to authorize the key or to revoke the authorization.", example: "\"authorize\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "File name of the public key.", facts: Facts(&[Fact::Example("\"user.pub\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "State of the key after the call, such as `authorized`.", facts: Facts(&[Fact::Example("\"authorized\"")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "converttoppk", rust: "converttoppk", summary: "Converts a private key to the PPK form of PuTTY.", gives_secret: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-converttoppk/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the key.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Passphrase of the key. By default, the server assumes that the key has none.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
        Param { name: "keep_file", rust: "keep_file", ty: &Type::Flag, doc: "Whether to also keep the converted key as a file beside the original. By default, the server decides.", example: "true", ..Param::EMPTY },
    ], returns: &TYPE_KEY_TEXT, ..Function::EMPTY },
    Function { name: "delkey", rust: "delkey", summary: "Deletes the private or the public half of a key.", docs: "The deletion cannot be undone. Call the function twice to delete both halves.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-delkey/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the key, without `.pub`.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pub", rust: "pub_", ty: &Type::Flag, doc: "Whether to delete the public half. By default, the private half is deleted.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the key.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
        Member { name: "keyfile", ty: &Type::Text, doc: "Full path of the deleted file.", facts: Facts(&[Fact::Example("\"/home/example/.ssh/user\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "leave_authorized", ty: &Type::Text, doc: "Whether the key may still log in. Null in the only sample that was seen.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "fetchkey", rust: "fetchkey", summary: "Returns the text of a key.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-fetchkey/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the key, without `.pub`.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pub", rust: "pub_", ty: &Type::Flag, doc: "Whether to return the public half. By default, the private half is returned.", example: "false", ..Param::EMPTY },
    ], returns: &TYPE_KEY_TEXT, ..Function::EMPTY },
    Function { name: "genkey", rust: "genkey", summary: "Creates a key pair in the `.ssh` directory.", docs: "If a key of the same name exists, the call renames it and adds a time to the end of its name. The new key may not log in until `authkey` authorizes it.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-genkey/", params: &[
        Param { name: "bits", rust: "bits", ty: &Type::Integer, doc: "Length of the key in bits, 1024 or more.", example: "2048", facts: Facts(&[Fact::Min(1024.0)]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "File name of the new key. It must not be a reserved name.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Passphrase of at least four characters. By default, the key has none.", example: "\"12345luggage\"", secret: true, facts: Facts(&[Fact::MinLength(4)]), ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_KEY_TYPE, doc: "Type of the key. Current servers refuse `dsa`.", example: "\"rsa\"", facts: Facts(&[Fact::Default("\"rsa\"")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_NEW_KEY, ..Function::EMPTY },
    Function { name: "genkey_legacy", rust: "genkey_legacy", summary: "Creates a key pair, under the older name of `genkey`.", docs: "Before cPanel 78, the function returned HTML instead of JSON.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-genkey_legacy/", params: &[
        Param { name: "bits", rust: "bits", ty: &Type::Integer, doc: "Length of the key in bits, 1024 or more.", example: "2048", facts: Facts(&[Fact::Min(1024.0)]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "File name of the new key. It must not be a reserved name.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Passphrase of at least four characters. By default, the key has none.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &TYPE_KEY_TYPE, doc: "Type of the key. Current servers refuse `dsa`.", example: "\"rsa\"", facts: Facts(&[Fact::Default("\"rsa\"")]), ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "result", text: &["reason"] }), returns: &TYPE_NEW_KEY, facts: Facts(&[Fact::Deprecated("Use `genkey`. Since cPanel 78, this function forwards to `genkey`.")]), ..Function::EMPTY },
    Function { name: "importkey", rust: "importkey", summary: "Stores an existing SSH key.", docs: "The call overwrites a key of the same name without a warning. Some servers refuse a key that exists under another name, and report that name.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-importkey/", params: &[
        Param { name: "key", rust: "key", ty: &Type::Text, doc: "Text of the private or public key, with its line breaks.", secret: true, facts: Facts(&[Fact::Format("pem")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "File name under which the key is stored.", example: "\"user\"", required: true, ..Param::EMPTY },
        Param { name: "pass", rust: "pass", ty: &Type::Text, doc: "Passphrase of the private key; not for public keys. By default, the server assumes that the key has none.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name under which the key was stored.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason why the key was not stored.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "listkeys", rust: "listkeys", summary: "Lists the SSH keys of the account.", docs: "For public keys, the rows also say whether each of them may log in.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-ssh/cpanel-api-2-functions-ssh-listkeys/", params: &[
        Param { name: "keys", rust: "keys", ty: &Type::Text, doc: "Name of the key to list. By default, all keys.", example: "\"user\"", ..Param::EMPTY },
        Param { name: "pub", rust: "pub_", ty: &Type::Flag, doc: "Whether to list only public keys (true) or only private keys (false). By default, both.", example: "false", ..Param::EMPTY },
        Param { name: "types", rust: "types", ty: &TYPE_KEY_TYPE, doc: "Type of the keys to list. By default, both types.", example: "\"rsa\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, always: true, doc: "Name of the key, without `.pub`.", facts: Facts(&[Fact::Example("\"gozer\"")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "File name of the key. It ends in `.pub` for a public key.", facts: Facts(&[Fact::Example("\"gozer\"")]), ..Member::EMPTY },
        Member { name: "file", ty: &Type::Text, doc: "Full path of the key file.", facts: Facts(&[Fact::Example("\"/home/example/.ssh/gozer\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "haspub", ty: &Type::Flag, doc: "Whether the public half of a private key exists beside it.", ..Member::EMPTY },
        Member { name: "auth", ty: &Type::Flag, doc: "Whether the key may log in. Null if this does not apply.", ..Member::EMPTY },
        Member { name: "authstatus", ty: &Type::Text, doc: "Authorization in words: `authorized` or `not authorized`. On older servers, it is 0.", facts: Facts(&[Fact::Example("\"authorized\"")]), ..Member::EMPTY },
        Member { name: "authaction", ty: &Type::Text, doc: "Next action that `authkey` could perform, in words. On older servers, it is 0.", facts: Facts(&[Fact::Example("\"Deauthorize\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "State of the key.", facts: Facts(&[Fact::Example("\"authorized\"")]), ..Member::EMPTY },
        Member { name: "ctime", ty: &Type::Timestamp, doc: "Time when the file was created or its attributes changed.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time when the file was last written.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
static TYPE_KEY_TEXT: Type = Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the key, or of its file.", facts: Facts(&[Fact::Example("\"id_rsa\"")]), ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "Whole text of the key. `fetchkey` returns the file of the private key, or of the public key if requested. `converttoppk` returns the PPK file.", secret: true, ..Member::EMPTY },
    ]);
static TYPE_KEY_TYPE: Type = Type::Values(&[Allowed { text: "rsa", doc: "" }, Allowed { text: "dsa", doc: "" }]);
static TYPE_NEW_KEY: Type = Type::Record(&[
        Member { name: "name", ty: &Type::Text, doc: "Name of the key.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Output of the key tool, with the fingerprint and the paths of the files, or the reason for the failure.", ..Member::EMPTY },
        Member { name: "result", ty: &Type::Flag, doc: "Whether the key pair was created.", ..Member::EMPTY },
    ]);
