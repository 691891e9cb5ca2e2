// Made by cpanel-codegen from schema/uapi/DirectoryPrivacy.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "DirectoryPrivacy", rust: "directory_privacy", summary: "Protect directories of the website with passwords and manage their users.", docs: "The web server can require a name and a password (HTTP basic authentication) for a directory. This takes two steps: `configure_directory_protection` enables the protection, and `add_user` adds a user. With protection but without users, nobody has access. Without protection, everybody has access.\n\n- The users belong to one directory and are independent of mail, FTP and system accounts. `list_users` lists them, and `delete_user` removes one.\n- `list_directories` returns the state of a directory, of its parent and of its subdirectories. `is_directory_protected` returns the state of one directory.\n- The protection also applies to subdirectories. Passwords are not encrypted unless the site uses HTTPS. The settings are in `.htaccess` in the directory, and the passwords in a file below `.htpasswds` in the home directory.", functions: &[
    Function { name: "add_user", rust: "add_user", summary: "Grants a user access to a password-protected directory.", docs: "Does not switch the protection on; that is `configure_directory_protection`.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_user/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path of the directory, such as `/home/user/public_html/members`.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "What the user has to enter.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name to create, valid for this directory.", example: "\"example1\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "configure_directory_protection", rust: "configure_directory_protection", summary: "Switches the password protection of a directory on or off.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/configure_directory_protection/", params: &[
        Param { name: "authname", rust: "authname", ty: &Type::Text, doc: "Title that browsers show when asking for the password. Only matters when switching on, though marked as required.", example: "\"protectandserve\"", required: true, ..Param::EMPTY },
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path of the directory, from the root of the file system or from the home directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "enabled", rust: "enabled", ty: &Type::Flag, doc: "Whether the directory is protected from now on; false opens it.", example: "true", required: true, ..Param::EMPTY },
    ], returns: &TYPE_PROTECTION, ..Function::EMPTY },
    Function { name: "delete_user", rust: "delete_user", summary: "Removes a user of a password-protected directory.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_user/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Full path of the directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Login name to remove.", example: "\"example1\"", facts: Facts(&[Fact::Format("username")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
    Function { name: "is_directory_protected", rust: "is_directory_protected", summary: "Returns whether a directory is protected with a password.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/is_directory_protected/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Full path of the directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &TYPE_PROTECTION, ..Function::EMPTY },
    Function { name: "list_directories", rust: "list_directories", summary: "Lists the directories below another one that are protected with a password.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryPrivacy-list_directories/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Directory whose immediate subdirectories are checked.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "children", ty: &Type::List(&TYPE_DIRECTORY), doc: "The subdirectories; each item is one of them.", ..Member::EMPTY },
        Member { name: "current", ty: &TYPE_DIRECTORY, doc: "The directory that was asked about.", ..Member::EMPTY },
        Member { name: "home", ty: &TYPE_DIRECTORY, doc: "The account's home directory.", ..Member::EMPTY },
        Member { name: "parent", ty: &TYPE_DIRECTORY, doc: "The directory above the one asked about.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the users of a password-protected directory.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/DirectoryPrivacy::list_users/", params: &[
        Param { name: "dir", rust: "dir", ty: &Type::Text, doc: "Path of the directory.", example: "\"/home/example/example.com\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Each item is a login name.", ..Function::EMPTY },
] };
static TYPE_AUTH_TYPE: Type = Type::Values(&[Allowed { text: "Basic", doc: "Protected." }, Allowed { text: "None", doc: "Not protected." }]);
static TYPE_DIRECTORY: Type = Type::Record(&[
        Member { name: "path", ty: &Type::Text, always: true, doc: "Its full path.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "state", ty: &TYPE_PROTECTION, doc: "Its protection.", ..Member::EMPTY },
    ]);
static TYPE_PROTECTION: Type = Type::Record(&[
        Member { name: "auth_name", ty: &Type::Text, doc: "Title that browsers show when asking.", ..Member::EMPTY },
        Member { name: "auth_type", ty: &TYPE_AUTH_TYPE, doc: "`Basic` when protected, `None` when not.", ..Member::EMPTY },
        Member { name: "passwd_file", ty: &Type::Text, doc: "Where the names and passwords are kept.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "protected", ty: &Type::Flag, doc: "Whether the protection is on.", ..Member::EMPTY },
    ]);
