// Made by cpanel-codegen from schema/uapi/Mysql.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Mysql", rust: "mysql", summary: "Manages the account's MySQL or MariaDB databases, their users, privileges and remote hosts.", docs: "To set up a database, call `create_database`, `create_user` and `set_privileges_on_database`. `setup_db_and_user` does all of this with random names and returns the password, for installers.\n\n- `list_databases` returns sizes and users, `list_users` returns the databases of each user, and `get_privileges_on_database` returns the privileges.\n- **Names have a prefix** on most servers: up to eight characters of the account's name, and an underscore. `get_restrictions` returns the prefix and the maximum length of names. Always pass names with the prefix.\n- `set_privileges_on_database` replaces a user's privileges on a database, and `revoke_access_to_database` removes all of them.\n- `rename_database` copies the whole database and can fail in between, so make a backup first.\n- `check_database` and `repair_database` process all tables. With a large database, they need a long time limit.\n- `add_host` allows connections from another machine, and `delete_host` removes this permission. `add_host_note` and `get_host_notes` write and read a note about a machine.\n- `locate_server` and `get_server_information` return the address of the database server. All functions fail on a server without the database role, unless it uses a remote database server.", functions: &[
    Function { name: "add_host", rust: "add_host", summary: "Allows another machine to connect to the account's databases.", docs: "Applies to all database users of the account. The server's firewall must allow the connection too.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_host/", params: &[
        Param { name: "host", rust: "host", ty: &Type::Text, doc: "The machine: a hostname, an IP address, a range with `%` such as `192.168.%.%`, or a CIDR range such as `192.168.0.0/16`.", example: "\"192.168.1.6\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "add_host_note", rust: "add_host_note", summary: "Stores a note about a machine that may connect to the databases.", docs: "Fails if `add_host` has not allowed the machine.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-add_host_note/", params: &[
        Param { name: "host", rust: "host", ty: &Type::Text, doc: "The machine: a hostname, an IP address, a range with `%` such as `192.168.%.%`, or a CIDR range such as `192.168.0.0/16`.", example: "\"192.168.1.6\"", required: true, ..Param::EMPTY },
        Param { name: "note", rust: "note", ty: &Type::Text, doc: "Remark to keep, in place of the one there was.", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "check_database", rust: "check_database", summary: "Checks all tables of a database for errors.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-check_database/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"example_test\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_TABLE_MESSAGE), returns_doc: "One item per table, in order.", facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "create_database", rust: "create_database", summary: "Creates an empty database.", docs: "Fails if the account has its maximum number of databases or the name exists. No user has access until `set_privileges_on_database` is called.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/create_database/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name with its prefix, at most 64 characters. Each underscore counts as two.", example: "\"newdb\"", required: true, ..Param::EMPTY },
        Param { name: "prefix-size", rust: "prefix_size", ty: &Type::Integers(&[8, 16]), doc: "Maximum number of characters of the account's name in the prefix: `8` or `16`. By default, 16.", example: "16", facts: Facts(&[Fact::Default("16")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "create_user", rust: "create_user", summary: "Creates a database user.", docs: "The user has no access to any database until `set_privileges_on_database` is called. Fails if the password is too weak for the server's rules.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-create_user/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name with its prefix. Its maximum length is 16 characters with MySQL 5.6, 32 with later versions of MySQL, 47 with MariaDB (see `get_restrictions`).", example: "\"dbuser\"", required: true, ..Param::EMPTY },
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "Password with which the user connects.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "prefix-size", rust: "prefix_size", ty: &Type::Integers(&[8, 16]), doc: "Maximum number of characters of the account's name in the prefix: `8` or `16`. By default, 16.", example: "16", facts: Facts(&[Fact::Default("16")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "delete_database", rust: "delete_database", summary: "Deletes a database with everything in it.", docs: "Cannot be undone. Its users are not deleted.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_database/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"example\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "delete_host", rust: "delete_host", summary: "Stops a machine from connecting to the account's databases.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_host/", params: &[
        Param { name: "host", rust: "host", ty: &Type::Text, doc: "The hostname, IP address or range, exactly as it was passed to `add_host`.", example: "\"remote.example.com\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "delete_user", rust: "delete_user", summary: "Deletes a database user.", docs: "Cannot be undone. The databases are not deleted.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql::delete_user/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the database user, with its prefix.", example: "\"example\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "dump_database_schema", rust: "dump_database_schema", summary: "Returns the SQL that recreates a database's structure, without its rows.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/dump_database_schema/", params: &[
        Param { name: "dbname", rust: "dbname", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"username_example_db\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Text, returns_doc: "SQL statements for a database client.", facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "get_host_notes", rust: "get_host_notes", summary: "Reads the notes about machines that may connect.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_host_notes/", returns: &Type::Map(&Type::Text), returns_doc: "A map from hostname or address to note. Machines without a note are missing.", facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "get_privileges_on_database", rust: "get_privileges_on_database", summary: "Lists the privileges of a database user on a database.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-get_privileges_on_database/", params: &[
        Param { name: "database", rust: "database", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"mydb\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the database user, with its prefix.", example: "\"dbuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Names of privileges, such as `SELECT` or `CREATE VIEW`, or only `ALL PRIVILEGES`. Empty if the user has no access.", facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "get_restrictions", rust: "get_restrictions", summary: "Returns the prefix and the maximum length of names of databases and users.", docs: "Call this before you choose names.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_restrictions/", returns: &Type::Record(&[
        Member { name: "max_database_name_length", ty: &Type::Integer, doc: "Number of characters, including the prefix.", ..Member::EMPTY },
        Member { name: "max_username_length", ty: &Type::Integer, doc: "Number of characters, including the prefix.", ..Member::EMPTY },
        Member { name: "prefix", ty: &Type::Text, doc: "The prefix that all names must have, including its underscore, such as `user_`. Null if no prefix is required.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "get_server_information", rust: "get_server_information", summary: "Returns the database server's address and version.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_server_information/", returns: &Type::Record(&[
        Member { name: "host", ty: &Type::Text, always: true, doc: "Hostname or IP address for connections from this server.", ..Member::EMPTY },
        Member { name: "is_remote", ty: &Type::Flag, doc: "Whether the database server is another machine.", ..Member::EMPTY },
        Member { name: "version", ty: &Type::Text, always: true, doc: "Version of MySQL or MariaDB, such as `5.6.23`.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "list_databases", rust: "list_databases", summary: "Lists the account's databases with their size and users.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_databases/", returns: &Type::List(&Type::Record(&[
        Member { name: "database", ty: &Type::Text, always: true, doc: "Name of the database, with its prefix.", ..Member::EMPTY },
        Member { name: "disk_usage", ty: &Type::Integer, doc: "Size in bytes.", ..Member::EMPTY },
        Member { name: "users", ty: &Type::List(&Type::Text), doc: "Database users with access, with their prefix.", ..Member::EMPTY },
    ])), returns_doc: "One item per database.", facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "list_routines", rust: "list_routines", summary: "Lists stored procedures and functions of the account's database users.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_routines/", params: &[
        Param { name: "database_user", rust: "database_user", ty: &Type::Text, doc: "Database user whose routines are listed. By default, all users.", example: "\"db_user\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Text), returns_doc: "Names of the routines.", facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "list_users", rust: "list_users", summary: "Lists the account's database users with the databases to which they have access.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-list_users/", returns: &Type::List(&Type::Record(&[
        Member { name: "databases", ty: &Type::List(&Type::Text), doc: "Databases to which the user has access.", ..Member::EMPTY },
        Member { name: "shortuser", ty: &Type::Text, doc: "The username without the account's prefix.", ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, always: true, doc: "The complete username. Pass this to other functions.", ..Member::EMPTY },
    ])), returns_doc: "One item per database user.", facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "locate_server", rust: "locate_server", summary: "Returns whether the databases are on this server or another one.", docs: "`get_server_information` returns the version too.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/locate_server/", returns: &Type::Record(&[
        Member { name: "is_remote", ty: &Type::Flag, doc: "Whether the database server is another machine.", ..Member::EMPTY },
        Member { name: "remote_host", ty: &Type::Text, doc: "Hostname or IP address of that machine.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "rename_database", rust: "rename_database", summary: "Renames a database by copying it and deleting the old one.", docs: "Make a backup first. The server creates a new database, moves the data, restores grants and stored code, and then deletes the old database. It rolls back a failure before the last step; if that fails too, the errors say so. Warnings in a successful reply mean that parts of the old database still exist. Programs must use the new name. A large database takes a long time.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-rename_database/", params: &[
        Param { name: "newname", rust: "newname", ty: &Type::Text, doc: "New name with its prefix, at most 64 characters. Each underscore counts as two.", example: "\"newlyrenamed\"", facts: Facts(&[Fact::MaxLength(64)]), required: true, ..Param::EMPTY },
        Param { name: "oldname", rust: "oldname", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"mydb\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "rename_user", rust: "rename_user", summary: "Renames a database user.", docs: "Privileges and password stay the same. Programs that use the old name can no longer connect.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/rename_user/", params: &[
        Param { name: "newname", rust: "newname", ty: &Type::Text, doc: "Name with its prefix. Its maximum length is 16 characters with MySQL 5.6, 32 with later versions of MySQL, 47 with MariaDB (see `get_restrictions`).", example: "\"mynewusername\"", required: true, ..Param::EMPTY },
        Param { name: "oldname", rust: "oldname", ty: &Type::Text, doc: "Name of the database user, with its prefix.", example: "\"dbuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "repair_database", rust: "repair_database", summary: "Repairs all tables of a database.", docs: "Tables are locked while they are repaired. For a type of table that cannot be repaired, an item of the list says so.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/repair_database/", params: &[
        Param { name: "name", rust: "name", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"example_db\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&TYPE_TABLE_MESSAGE), returns_doc: "One item per table, in order.", facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "revoke_access_to_database", rust: "revoke_access_to_database", summary: "Revokes all privileges of a user on a database.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/revoke_access_to_database/", params: &[
        Param { name: "database", rust: "database", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"mydb\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the database user, with its prefix.", example: "\"dbuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "set_password", rust: "set_password", summary: "Sets a new password for a database user.", docs: "Programs that use the old password can no longer connect. Check `failures`: the password may be set for some host entries of the user and not for others.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-set_password/", params: &[
        Param { name: "password", rust: "password", ty: &Type::Text, doc: "The new password.", secret: true, required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the database user, with its prefix.", example: "\"dbuser\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "failures", ty: &Type::List(&Type::Record(&[
        Member { name: "error", ty: &Type::Text, doc: "Reason of the failure.", ..Member::EMPTY },
        Member { name: "host", ty: &Type::Text, doc: "Host entry for which the password was not set.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
    ])), doc: "The failures, one item per host entry of the user. Empty if there were none.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "set_privileges_on_database", rust: "set_privileges_on_database", summary: "Sets what a database user may do in a database.", docs: "Replaces the user's current privileges on the database.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/set_privileges_on_database/", params: &[
        Param { name: "database", rust: "database", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"cpuser_dbname\"", required: true, ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the database user, with its prefix.", example: "\"cpuser_dbuser\"", required: true, ..Param::EMPTY },
        Param { name: "privileges", rust: "privileges", ty: &Type::List(&Type::Values(&[Allowed { text: "ALL PRIVILEGES", doc: "" }, Allowed { text: "SELECT", doc: "" }, Allowed { text: "INSERT", doc: "" }, Allowed { text: "UPDATE", doc: "" }, Allowed { text: "DELETE", doc: "" }, Allowed { text: "CREATE", doc: "" }, Allowed { text: "DROP", doc: "" }, Allowed { text: "ALTER", doc: "" }, Allowed { text: "INDEX", doc: "" }, Allowed { text: "REFERENCES", doc: "" }, Allowed { text: "LOCK TABLES", doc: "" }, Allowed { text: "CREATE VIEW", doc: "" }, Allowed { text: "SHOW VIEW", doc: "" }, Allowed { text: "TRIGGER", doc: "" }, Allowed { text: "EVENT", doc: "" }, Allowed { text: "EXECUTE", doc: "" }, Allowed { text: "CREATE ROUTINE", doc: "" }, Allowed { text: "ALTER ROUTINE", doc: "" }, Allowed { text: "CREATE TEMPORARY TABLES", doc: "" }])), doc: "Only `ALL PRIVILEGES`, or any of the others.", example: "[\"SELECT\",\"INSERT\",\"UPDATE\"]", wire: Wire::Joined(","), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "setup_db_and_user", rust: "setup_db_and_user", summary: "Creates a database and a user with full access to it, both with random names.", docs: "Only the reply has the password. Fails if the account has its maximum number of databases.", gives_secret: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/setup_db_and_user/", params: &[
        Param { name: "prefix", rust: "prefix", ty: &Type::Text, doc: "Start of the random part of the names, after the account's prefix: letters and digits, at most six; longer ones leave less randomness.", example: "\"wp\"", ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "database", ty: &Type::Text, doc: "Name of the new database, prefixes included.", facts: Facts(&[Fact::Format("database-name")]), ..Member::EMPTY },
        Member { name: "database_user", ty: &Type::Text, doc: "Name of the new user, prefixes included.", facts: Facts(&[Fact::Format("database-username")]), ..Member::EMPTY },
        Member { name: "database_user_password", ty: &Type::Text, doc: "Password of the new user: a secret, in this reply only.", secret: true, facts: Facts(&[Fact::Format("password")]), ..Member::EMPTY },
        Member { name: "hostname", ty: &Type::Text, doc: "Where programs on this server have to connect.", facts: Facts(&[Fact::Format("hostname")]), ..Member::EMPTY },
        Member { name: "port", ty: &Type::Text, doc: "TCP port to connect to, usually 3306.", facts: Facts(&[Fact::Format("port")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
    Function { name: "update_privileges", rust: "update_privileges", summary: "Grants the account's database users their privileges again.", docs: "For when access does not match what `list_users` shows, for instance after a move; covers all databases and users of the account.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/Mysql-update_privileges/", returns: &Type::Nothing, facts: Facts(&[Fact::Role("MySQL")]), ..Function::EMPTY },
] };
static TYPE_TABLE_MESSAGE: Type = Type::Record(&[
        Member { name: "msg_text", ty: &Type::Text, doc: "`OK`, or what the database server found.", ..Member::EMPTY },
        Member { name: "msg_type", ty: &Type::Values(&[Allowed { text: "status", doc: "" }, Allowed { text: "error", doc: "" }, Allowed { text: "info", doc: "" }, Allowed { text: "note", doc: "" }, Allowed { text: "warning", doc: "" }]), doc: "Kind of line: `status` for the result, else `error`, `warning`, `note` or `info`.", ..Member::EMPTY },
        Member { name: "table", ty: &Type::Text, doc: "Name of the table that was checked or repaired.", ..Member::EMPTY },
    ]);
