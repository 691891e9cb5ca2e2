// Made by cpanel-codegen from schema/uapi/Postgresql.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Postgresql", rust: "postgresql", summary: "Manages PostgreSQL databases, their users and privileges.", docs: "To set up a database, call `create_database`, `create_user` and `grant_all_privileges`. `list_databases` lists the databases with their users.\n\n- If names have a prefix on the server, always pass names with it. `get_restrictions` returns the prefix and the maximum length of names.\n- `set_password` changes a password. Renaming a user invalidates the stored password, because its hash contains the name. So `rename_user` takes a new password, and after `rename_user_no_password` the user cannot log in until `set_password` is called.\n- `update_privileges` grants the privileges again. Call it after tables were created, because PostgreSQL does not apply existing grants to new tables.\n- `delete_database` and `delete_user` cannot be undone.\n\nAll functions need the PostgreSQL role.", functions: &[
    Function { name: "create_database", rust: "create_database", summary: "Creates an empty PostgreSQL database.", docs: "No user has access until `grant_all_privileges` is called. Fails if the account has its maximum number of databases, or if the server lacks the PostgreSQL role.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::create_database/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the new database, with the prefix if the server uses one.", example: "\"database\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "create_user", rust: "create_user", summary: "Creates a PostgreSQL user without access to any database.", docs: "`grant_all_privileges` grants access to a database.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_user/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the new user, with the prefix if the server uses one.", example: "\"dbuser\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password for the new user. A server may refuse one that is too weak.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Integer, returns_doc: "A number without a documented meaning, or nothing.", facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "delete_database", rust: "delete_database", summary: "Deletes a PostgreSQL database with its content.", docs: "It cannot be undone.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::delete_database/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Database to delete, with its prefix.", example: "\"database\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "delete_user", rust: "delete_user", summary: "Deletes a PostgreSQL user, but no database.", docs: "It cannot be undone.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::delete_user/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "User to delete, with the prefix.", example: "\"example\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "get_restrictions", rust: "get_restrictions", summary: "Returns the maximum length and the prefix of PostgreSQL names.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::get_restrictions/", returns: &Type::Record(&[
        Member { name: "max_database_name_length", ty: &Type::Integer, doc: "Maximum number of characters of a database name.", ..Member::EMPTY },
        Member { name: "max_username_length", ty: &Type::Integer, doc: "Maximum number of characters of a user name.", ..Member::EMPTY },
        Member { name: "prefix", ty: &Type::Text, doc: "The prefix of all names: up to eight characters and `_`. Empty if the server uses no prefixes.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "grant_all_privileges", rust: "grant_all_privileges", summary: "Grants a PostgreSQL user full access to a database.", docs: "It does not apply to tables that are created later; `update_privileges` does.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/grant_all_privileges/", params: &[
        Param { name: "database", rust: "database", ty: &Type::Text, doc: "Database to which the user gets access, with its prefix.", example: "\"example_database\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "User who gets access, with the prefix.", example: "\"example_dbuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "list_databases", rust: "list_databases", summary: "Lists the account's PostgreSQL databases with their size and users.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql-list_databases/", returns: &Type::List(&Type::Record(&[
        Member { name: "database", ty: &Type::Text, always: true, doc: "Name of the database, including the prefix.", ..Member::EMPTY },
        Member { name: "disk_usage", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "users", ty: &Type::List(&Type::Text), doc: "Names of the users with access.", ..Member::EMPTY },
    ])), returns_doc: "Each item is a database.", facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the account's PostgreSQL users.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::list_users/", returns: &Type::List(&Type::Text), returns_doc: "Each item is the name of a user, including the prefix.", facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "rename_database", rust: "rename_database", summary: "Renames a PostgreSQL database.", docs: "Programs that use the old name can no longer connect.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rename_database/", params: &[
        Param { name: "newname", rust: "newname", ty: &Type::Text, doc: "New name, with the prefix if the server uses one.", example: "\"database2\"", required: true, ..Param::EMPTY },
        Param { name: "oldname", rust: "oldname", ty: &Type::Text, doc: "Current name, with the prefix.", example: "\"database\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "rename_user", rust: "rename_user", summary: "Renames a PostgreSQL user and sets a new password.", docs: "The old password cannot be kept, because its hash depends on the name. Programs that use the old name can no longer connect.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql::rename_user/", params: &[
        Param { name: "newname", rust: "newname", ty: &Type::Text, doc: "New name, with the prefix if the server uses one.", example: "\"dbuser2\"", required: true, ..Param::EMPTY },
        Param { name: "oldname", rust: "oldname", ty: &Type::Text, doc: "Current name, with the prefix.", example: "\"dbuser\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "New password.", secret: true, required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "rename_user_no_password", rust: "rename_user_no_password", summary: "Renames a PostgreSQL user and leaves it without a working password.", docs: "The stored hash of the password depends on the name, so the user cannot log in until `set_password` sets a new one. `rename_user` does both at once.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rename_user_no_password/", params: &[
        Param { name: "newname", rust: "newname", ty: &Type::Text, doc: "New name, with the prefix if the server uses one.", example: "\"dbuser2\"", required: true, ..Param::EMPTY },
        Param { name: "oldname", rust: "oldname", ty: &Type::Text, doc: "Current name, with the prefix.", example: "\"dbuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "revoke_all_privileges", rust: "revoke_all_privileges", summary: "Revokes all access of a PostgreSQL user to a database.", docs: "The user and the database are not deleted.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/revoke_all_privileges/", params: &[
        Param { name: "database", rust: "database", ty: &Type::Text, doc: "Database to which the user loses access, with its prefix.", example: "\"example_database\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "User who loses access, with the prefix.", example: "\"example_dbuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "set_password", rust: "set_password", summary: "Sets a new password for a PostgreSQL user.", docs: "Programs that use the old password can no longer connect.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_password/", params: &[
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password to set. A server may refuse one that is too weak.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "User to change, with the prefix if the server uses one.", example: "\"dbuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "update_privileges", rust: "update_privileges", summary: "Grants the privileges again, so that PostgreSQL users can use new tables.", docs: "A grant in PostgreSQL applies only to existing tables. Call this function after tables were created in a database that several users share. It applies to all databases of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Postgresql-update_privileges/", returns: &Type::Nothing, facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
] };
