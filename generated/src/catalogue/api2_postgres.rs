// Made by cpanel-codegen from schema/api2/Postgres.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Postgres", rust: "postgres", summary: "Lists PostgreSQL databases and users.", docs: "These functions list PostgreSQL databases and users.\n\n- `listdbs` lists the databases. `listusers` lists the users with the databases that they may use.\n- `listusersindb` lists the users of one database.\n- `userexists` returns whether a name is taken.\n\nIf the server uses prefixes, names have the prefix of the account. The functions fail if the server has no\nPostgreSQL.\n\nThe module `Postgresql` of UAPI creates and deletes databases and users, and lists them too.", functions: &[
    Function { name: "listdbs", rust: "listdbs", summary: "Lists the PostgreSQL databases.", effect: Effect::Read, replaced_by: &["uapi/Postgresql::list_databases"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listdbs/", returns: &Type::List(&Type::Record(&[
        Member { name: "db", ty: &Type::Text, doc: "Name of the database, with its prefix.", facts: Facts(&[Fact::Example("\"example_pgdb1\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "listusers", rust: "listusers", summary: "Lists the PostgreSQL users with their databases.", effect: Effect::Read, replaced_by: &["uapi/Postgresql::list_users"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listusers/", returns: &Type::List(&Type::Record(&[
        Member { name: "user", ty: &Type::Text, always: true, doc: "Name of the user, with the prefix of the account.", facts: Facts(&[Fact::Example("\"example_pguser1\"")]), ..Member::EMPTY },
        Member { name: "dblist", ty: &Type::List(&Type::Record(&[
        Member { name: "db", ty: &Type::Text, doc: "Name of the database.", facts: Facts(&[Fact::Example("\"example_pgdb1\"")]), ..Member::EMPTY },
        Member { name: "user", ty: &Type::Text, doc: "Name of the same user.", facts: Facts(&[Fact::Example("\"example_pguser1\"")]), ..Member::EMPTY },
    ])), doc: "Databases that the user may use.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "listusersindb", rust: "listusersindb", summary: "Lists the users that may use a PostgreSQL database.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-listusersindb/", params: &[
        Param { name: "db", rust: "db", ty: &Type::Text, doc: "Name of the database, with its prefix.", example: "\"example_database\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "user", ty: &Type::Text, doc: "Name of the user, with its prefix.", facts: Facts(&[Fact::Example("\"example_pguser1\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
    Function { name: "userexists", rust: "userexists", summary: "Returns whether a PostgreSQL user exists.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-postgres/cpanel-api-2-functions-postgres-userexists/", params: &[
        Param { name: "user", rust: "user", ty: &Type::Text, doc: "Name of the user, with its prefix.", example: "\"example_user\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "userexists", ty: &Type::Flag, doc: "Whether the user exists.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("Postgres")]), ..Function::EMPTY },
] };
