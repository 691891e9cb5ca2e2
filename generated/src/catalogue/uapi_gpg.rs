// Made by cpanel-codegen from schema/uapi/GPG.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "GPG", rust: "gpg", summary: "Creates, imports, exports and deletes the account's GnuPG keys.", docs: "These functions manage the account's GnuPG key ring, in `.gnupg` below the home directory. `generate_key` creates a\nkey pair, `import_key` imports a key, `list_public_keys` and `list_secret_keys` list the keys, and `delete_keypair`\ndeletes keys permanently.\n\n- A key is identified by its ID in hexadecimal digits, from the lists.\n- `export_public_key` returns the public key, and `export_secret_key` the secret key.\n- Creating a large key takes time. After a time-out, the key may exist.\n- A key expires after one year, unless `expire` or `no_expire` is sent.\n- A forgotten passphrase and a deleted secret key cannot be restored.", functions: &[
    Function { name: "delete_keypair", rust: "delete_keypair", summary: "Deletes a GnuPG public key and its secret key, if there is one.", docs: "This cannot be undone. Data that was encrypted for a deleted secret key can no longer be read. All keys that match the ID are deleted.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_keypair/", params: &[
        Param { name: "key_id", rust: "key_id", ty: &Type::Text, doc: "ID of the key, from `list_secret_keys` or `list_public_keys`. For a key pair, both keys are deleted.", example: "\"ACFFDB37176B680D\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "export_public_key", rust: "export_public_key", summary: "Returns a GnuPG public key as text.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/export_public_key/", params: &[
        Param { name: "key_id", rust: "key_id", ty: &Type::Text, doc: "ID of the key, from `list_public_keys`.", example: "\"48BEA5A16FCA746E\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "key_data", ty: &Type::Text, always: true, doc: "Public key in ASCII armour, which can be published.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "export_secret_key", rust: "export_secret_key", summary: "Returns a GnuPG secret key as text.", effect: Effect::Read, gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/export_secret_key/", params: &[
        Param { name: "key_id", rust: "key_id", ty: &Type::Text, doc: "ID of the key, from `list_secret_keys`.", example: "\"48BEA5A16FCA746E\"", required: true, ..Param::EMPTY },
        Param { name: "passphrase", rust: "passphrase", ty: &Type::Text, doc: "Passphrase of the secret key.", secret: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "key_data", ty: &Type::Text, always: true, doc: "Secret key in ASCII armour.", secret: true, ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "generate_key", rust: "generate_key", summary: "Creates a GnuPG key pair and stores it in the account.", docs: "The call may take long, or end in a time-out if the server has little entropy. Check `list_secret_keys` before you send it again, otherwise there may be two keys. The reply does not contain the ID of the key.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/generate_key/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Mail address of the key's owner.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the key's owner.", example: "\"Jane Doe\"", required: true, ..Param::EMPTY },
        Param { name: "passphrase", rust: "passphrase", ty: &Type::Text, doc: "Passphrase that protects the secret key. It cannot be recovered.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "comment", rust: "comment", ty: &Type::Text, doc: "Comment that becomes part of the key's user ID.", example: "\"Username's Key\"", ..Param::EMPTY },
        Param { name: "expire", rust: "expire", ty: &Type::Timestamp, doc: "Time when the key expires, in seconds since the Unix epoch. By default, one year from now.", example: "1560363242", ..Param::EMPTY },
        Param { name: "keysize", rust: "keysize", ty: &Type::Integers(&[1024, 2048, 3072, 4096]), doc: "Length of the key in bits: 1024, 2048, 3072 or 4096. By default, 2048. Longer keys take longer to create.", example: "2048", facts: Facts(&[Fact::Default("2048")]), ..Param::EMPTY },
        Param { name: "no_expire", rust: "no_expire", ty: &Type::Flag, doc: "Whether the key never expires. By default, it expires at `expire`.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "import_key", rust: "import_key", summary: "Adds a GnuPG key to the account's key ring.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/import_key/", params: &[
        Param { name: "key_data", rust: "key_data", ty: &Type::Text, doc: "Key in ASCII armour with its line breaks.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "key_id", ty: &Type::Text, doc: "ID of the key that was added.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_public_keys", rust: "list_public_keys", summary: "Lists the public GnuPG keys of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_public_keys/", returns: &Type::List(&TYPE_KEY), returns_doc: "Each item is a public key.", ..Function::EMPTY },
    Function { name: "list_secret_keys", rust: "list_secret_keys", summary: "Lists the secret GnuPG keys of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_secret_keys/", returns: &Type::List(&TYPE_KEY), returns_doc: "Each item describes a secret key, but does not contain the key itself.", ..Function::EMPTY },
] };
static TYPE_KEY: Type = Type::Record(&[
        Member { name: "algorithm", ty: &Type::Values(&[Allowed { text: "RSA", doc: "" }, Allowed { text: "DSA", doc: "" }]), doc: "Algorithm of the key, `RSA` or `DSA`.", ..Member::EMPTY },
        Member { name: "bits", ty: &Type::Integer, doc: "Length of the key in bits.", ..Member::EMPTY },
        Member { name: "created", ty: &Type::Timestamp, doc: "Time when the key was created, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "date", ty: &Type::Text, doc: "Day on which the key was created, such as `2013-06-03`.", ..Member::EMPTY },
        Member { name: "expires", ty: &Type::Timestamp, doc: "Time when the key expires, in seconds since the Unix epoch. Empty if it never expires.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "ID of the key, as the other functions take it in `key_id`.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "pub", doc: "" }, Allowed { text: "sec", doc: "" }]), doc: "Kind of the key: `pub` from `list_public_keys`, `sec` from `list_secret_keys`.", ..Member::EMPTY },
        Member { name: "user_id", ty: &Type::Text, always: true, doc: "Owner of the key: name, comment in parentheses and mail address in angle brackets.", ..Member::EMPTY },
    ]);
