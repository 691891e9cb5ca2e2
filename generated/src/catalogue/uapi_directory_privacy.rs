// Made by cpanel-codegen from schema/uapi/DirectoryPrivacy.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DirectoryPrivacy", rust: "directory_privacy", summary: "Protects directories of the website with passwords and manages their users.", docs: "The web server can require a name and a password (HTTP basic authentication) for a directory. This takes two steps:\n`configure_directory_protection` enables the protection, and `add_user` adds a user. With protection but without\nusers, nobody has access. Without protection, everybody has access.\n\n- The users belong to one directory and are independent of mail, FTP and system accounts. `list_users` lists them,\n  and `delete_user` removes one.\n- `list_directories` returns the state of a directory, of its parent and of its subdirectories.\n  `is_directory_protected` returns the state of one directory.\n- The protection also applies to subdirectories. Passwords are not encrypted unless the site uses HTTPS. The\n  settings are in `.htaccess` in the directory, and the passwords in a file below `.htpasswds` in the home\n  directory.", functions: &[
    Function { name: "add_user", rust: "add_user", summary: "Adds a user who can open a password-protected directory.", docs: "This does not turn on the protection; `configure_directory_protection` does.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_user/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path of the directory, such as `/home/user/public_html/members`.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password of the user.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the user. It is valid only for this directory.", example: "\"example1\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "configure_directory_protection", rust: "configure_directory_protection", summary: "Turns the password protection of a directory on or off.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/configure_directory_protection/", params: &[
        Param { name: "authname", rust: "authname", ty: &Type::Text, doc: "Title that browsers show when they ask for the password. It matters only if the protection is turned on, but it is always required.", example: "\"protectandserve\"", required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path of the directory, absolute or relative to the home directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "enabled", rust: "enabled", ty: &Type::Flag, doc: "Whether the directory is protected. `false` removes the protection.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &TYPE_PROTECTION, ..Function::EMPTY },
    Function { name: "delete_user", rust: "delete_user", summary: "Removes a user of a password-protected directory.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_user/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name of the user to remove.", example: "\"example1\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "is_directory_protected", rust: "is_directory_protected", summary: "Returns whether a directory is protected with a password, and its settings.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_directory_protected/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Absolute path of the directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_PROTECTION, ..Function::EMPTY },
    Function { name: "list_directories", rust: "list_directories", summary: "Returns the protection of a directory, its parent and its subdirectories.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryPrivacy-list_directories/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path of the directory whose immediate subdirectories are checked.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "children", ty: &Type::List(&TYPE_DIRECTORY), doc: "Immediate subdirectories, one item for each.", ..Member::EMPTY },
        Member { name: "current", ty: &TYPE_DIRECTORY, doc: "Directory that was asked for.", ..Member::EMPTY },
        Member { name: "home", ty: &TYPE_DIRECTORY, doc: "Home directory of the account.", ..Member::EMPTY },
        Member { name: "parent", ty: &TYPE_DIRECTORY, doc: "Parent directory.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the users of a password-protected directory.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryPrivacy::list_users/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path of the directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Each item is a login name.", ..Function::EMPTY },
] };
static TYPE_AUTH_TYPE: Type = Type::Values(&[Allowed { text: "Basic", doc: "Protected." }, Allowed { text: "None", doc: "Not protected." }]);
static TYPE_DIRECTORY: Type = Type::Record(&[
        Member { name: "path", ty: &Type::Text, always: true, doc: "Absolute path of the directory.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "state", ty: &TYPE_PROTECTION, doc: "Protection of the directory.", ..Member::EMPTY },
    ]);
static TYPE_PROTECTION: Type = Type::Record(&[
        Member { name: "auth_name", ty: &Type::Text, doc: "Title that browsers show when they ask for the password.", ..Member::EMPTY },
        Member { name: "auth_type", ty: &TYPE_AUTH_TYPE, doc: "Kind of the protection: `Basic` if the directory is protected, `None` if it is not.", ..Member::EMPTY },
        Member { name: "passwd_file", ty: &Type::Text, doc: "Path of the file with the names and passwords.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "protected", ty: &Type::Flag, doc: "Whether the protection is on.", ..Member::EMPTY },
    ]);
