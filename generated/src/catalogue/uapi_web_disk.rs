// Made by cpanel-codegen from schema/uapi/WebDisk.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WebDisk", rust: "web_disk", summary: "Changes and deletes Web Disk (WebDAV) accounts.", docs: "With a Web Disk account, users can mount a directory of the account as a network drive. These functions change existing Web Disk accounts: `set_password`, `set_homedir` (the directory), `set_permissions` (read-only or not) and `delete_user`. To create a Web Disk account, use a subaccount (module `UserManager`), a team user (module `Team`) or a function of API 2. In every function, `user` is the full login name, such as `example1@example.com`.\n\n`delete_user` can also delete the directory with all its files. Some clients, such as some old versions of Windows, need digest authentication. They fail if the password was set without it. All functions need the Web Disk role.", functions: &[
    Function { name: "delete_user", rust: "delete_user", summary: "Deletes a Web Disk account and, if requested, its files.", docs: "This cannot be undone. Check the directory first, because it may be the directory of a website.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebDisk::delete_user/", params: &[
        Param { name: "destroy", rust: "destroy", ty: &Type::Flag, doc: "Whether to delete the directory and its content too: `1` deletes them, `0` keeps them.", example: "true", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Full login name of the Web Disk account, such as `example1@example.com`.", example: "\"example1@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "set_homedir", rust: "set_homedir", summary: "Changes the directory of a Web Disk account.", docs: "The function does not move files from the old directory.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebDisk::set_homedir/", params: &[
        Param { name: "homedir", rust: "homedir", ty: &Type::Text, doc: "New directory, relative to the account's home directory.", example: "\"example1/\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Full login name of the Web Disk account, such as `example1@example.com`.", example: "\"example1@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "private", rust: "private", ty: &Type::Flag, doc: "Whether the directory is closed to other users: `1` sets the mode 0700, `0` sets 0755. By default, `0`.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "set_password", rust: "set_password", summary: "Sets a new password for a Web Disk account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/WebDisk::set_password/", params: &[
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "New password of the Web Disk account.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Full login name of the Web Disk account, such as `example1@example.com`.", example: "\"example1@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
        Param { name: "enabledigest", rust: "enabledigest", ty: &Type::Flag, doc: "Whether to accept digest authentication, which some old Windows clients need. By default, no, and a call without it disables digest authentication.", example: "false", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
    Function { name: "set_permissions", rust: "set_permissions", summary: "Sets whether a Web Disk account is read-only.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_permissions/", params: &[
        Param { name: "perms", rust: "perms", ty: &Type::Values(&[Allowed { text: "ro", doc: "" }, Allowed { text: "rw", doc: "" }]), doc: "Permissions: `ro` (read only) or `rw` (read and write).", example: "\"rw\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Full login name of the Web Disk account, such as `example1@example.com`.", example: "\"example1@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebDisk")]), ..Function::EMPTY },
] };
