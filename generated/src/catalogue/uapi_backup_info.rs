// Made by cpanel-codegen from schema/uapi/BackupInfo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "BackupInfo", rust: "backup_info", summary: "Reads the progress of full backups of the account and lists their archives.", docs: "The `fullbackup_` functions of the module `Backup` start a backup and return before it ends. With `progress`, a\nprogram can wait for the end. Call `reset` before you start a backup, so that `progress` does not return the end of\nthe one before. `list` lists the archives in the home directory.\n\nThese functions exist since 11.136. On older servers, the API 2 function `Backups::listfullbackups` lists the archives\nwith their state.", functions: &[
    Function { name: "list", rust: "list", summary: "Lists the backup archives of the account that are in its home directory.", effect: Effect::Read, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/BackupInfo-list/", returns: &Type::List(&Type::Record(&[
        Member { name: "name", ty: &Type::Text, always: true, doc: "File name of the archive, such as `backup-11.128.0.6_2026-06-23_user.tar.gz`.", ..Member::EMPTY },
        Member { name: "fullpath", ty: &Type::Text, doc: "Path of the archive. The only known sample is a plain file name, so treat the path as relative to the home directory.", ..Member::EMPTY },
        Member { name: "mtime", ty: &Type::Timestamp, doc: "Time of the last change, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "sizeBytes", ty: &Type::Integer, doc: "Size of the archive in bytes.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "ready", doc: "" }, Allowed { text: "inprogress", doc: "" }, Allowed { text: "timeout", doc: "" }]), doc: "State of the archive: `ready` when it is complete, `inprogress` while it is written, `timeout` when the server gave up.", ..Member::EMPTY },
        Member { name: "startedAtEpoch", ty: &Type::Timestamp, doc: "Start of the backup, in seconds since the Unix epoch. Null if the start is not known.", ..Member::EMPTY },
    ])), returns_doc: "Each item is an archive.", facts: Facts(&[Fact::Plugin("BackupInfo")]), ..Function::EMPTY },
    Function { name: "progress", rust: "progress", summary: "Returns the progress of the account's backup.", docs: "`Backup::fullbackup_to_homedir` and the similar functions start a backup and do not wait for its end. Call this function until `state` is `complete` or `timeout`. The percentage is an estimate and may be wrong.", effect: Effect::Read, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/BackupInfo-progress/", returns: &Type::Record(&[
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "inprogress", doc: "" }, Allowed { text: "timeout", doc: "" }, Allowed { text: "complete", doc: "" }, Allowed { text: "none", doc: "" }]), always: true, doc: "State of the backup: `inprogress`, `complete`, `timeout` when the server gave up, or `none` when no backup is known.", ..Member::EMPTY },
        Member { name: "stateSource", ty: &Type::Values(&[Allowed { text: "hook", doc: "" }, Allowed { text: "marker", doc: "" }, Allowed { text: "none", doc: "" }]), doc: "Source of the state: `hook`, `marker` or `none`.", ..Member::EMPTY },
        Member { name: "startedAtEpoch", ty: &Type::Timestamp, doc: "Start of the backup, in seconds since the Unix epoch. Null if there is no backup.", ..Member::EMPTY },
        Member { name: "finishedAtEpoch", ty: &Type::Timestamp, doc: "End of the backup, in seconds since the Unix epoch. Null while the backup runs.", ..Member::EMPTY },
        Member { name: "elapsedSeconds", ty: &Type::Integer, doc: "Seconds that the backup has run so far.", ..Member::EMPTY },
        Member { name: "currentBytes", ty: &Type::Integer, doc: "Bytes written so far.", ..Member::EMPTY },
        Member { name: "estimatedTotalBytes", ty: &Type::Integer, doc: "Expected size of the complete archive, in bytes.", ..Member::EMPTY },
        Member { name: "estimatedPercent", ty: &Type::Number, doc: "Progress in percent.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("BackupInfo")]), ..Function::EMPTY },
    Function { name: "reset", rust: "reset", summary: "Clears the state of the last backup on the server.", docs: "Afterwards `progress` returns `none`. No archive is deleted.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/BackupInfo-reset/", returns: &Type::Record(&[
        Member { name: "cleared", ty: &Type::Flag, doc: "Whether there was a state to clear.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("BackupInfo")]), ..Function::EMPTY },
] };
