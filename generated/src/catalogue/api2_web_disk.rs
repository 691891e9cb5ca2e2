// Made by cpanel-codegen from schema/api2/WebDisk.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "WebDisk", rust: "web_disk", summary: "Creates and manages Web Disk accounts.", docs: "A Web Disk account is a login that can mount a directory of the cPanel account over WebDAV.\n\n- `addwebdisk` creates one, `delwebdisk` removes it, and `listwebdisks` lists them with the ports to connect to.\n- `passwdwebdisk` changes the password, `set_homedir` the directory, and `set_perms` the permission to write.\n- `set_digest_auth` is for clients that refuse to send a password without SSL. `hasdigest` returns whether the\n  cPanel account itself uses Digest Authentication.\n\n`addwebdisk` takes the user and the domain. The other functions identify a Web Disk account by its login,\n`user@domain`. Directories are relative to the home directory. You can give a password hash instead of a password,\nfor example to move Web Disk accounts between servers.\n\nUAPI has `WebDisk::delete_user`, `WebDisk::set_password`, `WebDisk::set_homedir` and `WebDisk::set_permissions`. It\nhas no functions to create or list Web Disk accounts.", functions: &[
    Function { name: "addwebdisk", rust: "addwebdisk", summary: "Creates a Web Disk account.", docs: "A missing directory is created. Give the password, or both hashes.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-addwebdisk/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the login.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Part of the login before the at sign.", example: "\"user\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
        Param { name: "perms", rust: "perms", ty: &TYPE_WEB_DISK_RIGHTS, doc: "Access of the login to the directory.", example: "\"rw\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the new account.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
        Param { name: "password_hash", rust: "password_hash", ty: &Type::Text, doc: "Hash of the password, instead of the password itself. `digest_auth_hash` is then required too.", secret: true, ..Param::EMPTY },
        Param { name: "digest_auth_hash", rust: "digest_auth_hash", ty: &Type::Text, doc: "MD5 digest that belongs to `password_hash`.", secret: true, ..Param::EMPTY },
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "Directory that the login opens, relative to the home directory. By default, the server chooses one.", example: "\"public_html/webdav/\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "private", rust: "private", ty: &Type::Flag, doc: "Whether only the account can read the directory. The web server then cannot read it.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "enabledigest", rust: "enabledigest", ty: &Type::Flag, doc: "Whether clients may log in with Digest Authentication.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], together: &[Together { rule: Rule::ExactlyOne, params: &["password", "password_hash"] }], returns: &Type::Record(&[
        Member { name: "login", ty: &Type::Text, doc: "Login of the new Web Disk account, as the other functions take it.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Part of the login before the at sign.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the login.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "perms", ty: &TYPE_WEB_DISK_RIGHTS, doc: "Access of the login to the directory.", ..Member::EMPTY },
        Member { name: "enabledigest", ty: &Type::Flag, doc: "Whether Digest Authentication is on.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "delwebdisk", rust: "delwebdisk", summary: "Removes a Web Disk account.", docs: "This cannot be undone. It is not known whether the server deletes the files too; the UAPI function has a parameter for it.", destructive: true, replaced_by: &["uapi/WebDisk::delete_user"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-delwebdisk/", params: &[
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Login of the Web Disk account to remove.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "hasdigest", rust: "hasdigest", summary: "Returns whether the cPanel account itself uses Digest Authentication.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-hasdigest/", returns: &Type::List(&Type::OneOf(&[Alternative { name: "Entry", ty: &Type::Record(&[
        Member { name: "hasdigest", ty: &Type::Flag, doc: "Whether Digest Authentication is on.", ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), returns_doc: "One value that says whether Digest Authentication is on.", facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "listwebdisks", rust: "listwebdisks", summary: "Lists the Web Disk accounts.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-listwebdisks/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that the login has to match. By default, all Web Disk accounts are listed.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "login", ty: &Type::Text, always: true, doc: "User and domain, joined with an at sign. The other functions take this form.", facts: Facts(&[Fact::Example("\"user@example.com\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Part of the login before the at sign.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, doc: "Domain of the login.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "homedir", ty: &Type::Text, doc: "Directory that the login opens, as an absolute path.", facts: Facts(&[Fact::Example("\"/home/example/public_html/webdav\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "reldir", ty: &Type::Text, doc: "Directory that the login opens, relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html/webdav\"")]), ..Member::EMPTY },
        Member { name: "perms", ty: &TYPE_WEB_DISK_RIGHTS, doc: "Access of the login to the directory.", ..Member::EMPTY },
        Member { name: "private", ty: &Type::Flag, doc: "Whether only the account can read the directory.", ..Member::EMPTY },
        Member { name: "hasdigest", ty: &Type::Flag, doc: "Whether Digest Authentication is on.", ..Member::EMPTY },
        Member { name: "mainport", ty: &Type::Integer, doc: "Port for connections without SSL.", facts: Facts(&[Fact::Example("2077")]), ..Member::EMPTY },
        Member { name: "sslport", ty: &Type::Integer, doc: "Port for connections with SSL.", facts: Facts(&[Fact::Example("2078")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "passwdwebdisk", rust: "passwdwebdisk", summary: "Changes the password of a Web Disk account.", replaced_by: &["uapi/WebDisk::set_password"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-passwdwebdisk/", params: &[
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Full login, such as `user@example.com`.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "New password.", example: "\"12345luggage\"", secret: true, required: true, ..Param::EMPTY },
        Param { name: "enabledigest", rust: "enabledigest", ty: &Type::Flag, doc: "Whether clients may log in with Digest Authentication. By default, the server decides.", example: "true", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "set_digest_auth", rust: "set_digest_auth", summary: "Turns Digest Authentication of a Web Disk account on or off.", docs: "Some clients need it for connections without SSL.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-set_digest_auth/", params: &[
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Full login, such as `user@example.com`.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "enabledigest", rust: "enabledigest", ty: &Type::Flag, doc: "Whether Digest Authentication is turned on.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the Web Disk account. The server makes the digest from it; required to turn Digest Authentication on.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_CHANGE), facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "set_homedir", rust: "set_homedir", summary: "Sets the directory that a Web Disk account opens.", docs: "No files are moved.", replaced_by: &["uapi/WebDisk::set_homedir"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-set_homedir/", params: &[
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Full login, such as `user@example.com`.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "New directory, relative to the home directory.", example: "\"public_html/webdav\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "private", rust: "private", ty: &Type::Flag, doc: "Whether only the account can read the directory. The web server then cannot read it.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "reldir", ty: &Type::Text, doc: "New directory, relative to the home directory.", facts: Facts(&[Fact::Example("\"public_html/webdav\"")]), ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason of a failure. Not sent on success.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "set_perms", rust: "set_perms", summary: "Sets whether a Web Disk account has write access.", replaced_by: &["uapi/WebDisk::set_permissions"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-set_perms/", params: &[
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Full login, such as `user@example.com`.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "perms", rust: "perms", ty: &TYPE_WEB_DISK_RIGHTS, doc: "Access of the login to the directory.", example: "\"ro\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the Web Disk account. Some examples send it, others do not.", example: "\"12345luggage\"", secret: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_CHANGE), facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "setstatus", rust: "setstatus", summary: "Sets whether only the account can read the directory of a Web Disk account.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webdisk/cpanel-api-2-functions-webdisk-setstatus/", params: &[
        Param { name: "login", rust: "login", ty: &Type::Text, doc: "Full login, such as `user@example.com`.", example: "\"user@example.com\"", required: true, ..Param::EMPTY },
        Param { name: "on", rust: "on", ty: &Type::Flag, doc: "Whether the directory becomes private. The vendor's page says public in one place, but its sample reply says private.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "private", ty: &Type::Flag, doc: "Whether only the account can read the directory now.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
] };
static TYPE_CHANGE: Type = Type::OneOf(&[Alternative { name: "Entry", ty: &Type::Record(&[
        Member { name: "result", ty: &Type::Text, doc: "1 on success.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Message about the outcome, or the reason of a failure.", facts: Facts(&[Fact::Example("\"Permissions set to: read-only.\"")]), ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }]);
static TYPE_WEB_DISK_RIGHTS: Type = Type::Values(&[Allowed { text: "ro", doc: "Read only." }, Allowed { text: "rw", doc: "Read and write." }]);
