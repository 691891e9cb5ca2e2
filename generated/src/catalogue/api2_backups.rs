// Made by cpanel-codegen from schema/api2/Backups.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Backups", rust: "backups", summary: "Lists full backups.", docs: "", functions: &[
    Function { name: "listfullbackups", rust: "listfullbackups", summary: "Lists the finished and running full backups in the home directory.", effect: Effect::Read, replaced_by: &["uapi/BackupInfo::list", "uapi/Backup::list_backups"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-backups/cpanel-api-2-functions-backups-listfullbackups/", returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Name of the archive in the home directory.", facts: Facts(&[Fact::Example("\"backup-9.26.2012_14-21-14_user.tar.gz\"")]), ..Member::EMPTY },
        Member { name: "status", ty: &Type::Text, doc: "`complete`, or a word that describes the progress of the backup.", facts: Facts(&[Fact::Example("\"complete\"")]), ..Member::EMPTY },
        Member { name: "time", ty: &Type::Timestamp, doc: "Time when the backup started.", ..Member::EMPTY },
        Member { name: "localtime", ty: &Type::Text, doc: "Time when the backup started, as text in the time zone of the server.", facts: Facts(&[Fact::Example("\"Wed Sep 26 14:21:14 2012\"")]), ..Member::EMPTY },
    ])), ..Function::EMPTY },
] };
