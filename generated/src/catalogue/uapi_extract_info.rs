// Made by cpanel-codegen from schema/uapi/ExtractInfo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ExtractInfo", rust: "extract_info", summary: "Read the progress of unpacking an archive.", docs: "", functions: &[
    Function { name: "finish", rust: "finish", summary: "Stops watching the extraction of an archive.", docs: "Call it when the extraction has ended. It does not stop a running extraction.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-finish/", returns: &Type::Record(&[
        Member { name: "cleared", ty: &Type::Flag, doc: "Whether there was an extraction to forget.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("ExtractInfo")]), ..Function::EMPTY },
    Function { name: "progress", rust: "progress", summary: "Returns the progress of the watched extraction.", docs: "Call `start` first. Without it, or after `finish`, `state` is `none`.", effect: Effect::Read, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-progress/", returns: &Type::Record(&[
        Member { name: "currentBytes", ty: &Type::Integer, doc: "Bytes unpacked so far.", ..Member::EMPTY },
        Member { name: "elapsedSeconds", ty: &Type::Integer, doc: "How long it has run so far.", ..Member::EMPTY },
        Member { name: "percent", ty: &Type::Number, doc: "Progress in percent.", ..Member::EMPTY },
        Member { name: "startedAtEpoch", ty: &Type::Timestamp, doc: "When it began, in seconds since the Unix epoch; null when nothing is watched.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "inprogress", doc: "" }, Allowed { text: "timeout", doc: "" }, Allowed { text: "none", doc: "" }]), always: true, doc: "`inprogress`, `timeout` when it took too long, or `none` when nothing is watched.", ..Member::EMPTY },
        Member { name: "totalBytes", ty: &Type::Integer, doc: "Bytes that the unpacked files will have.", ..Member::EMPTY },
        Member { name: "totalBytesEstimated", ty: &Type::Flag, doc: "Whether `totalBytes` is an estimate.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("ExtractInfo")]), ..Function::EMPTY },
    Function { name: "start", rust: "start", summary: "Starts watching the extraction of an archive, so that `progress` can report on it.", docs: "It unpacks nothing by itself. Begin the extraction elsewhere, such as with `Fileman::fileop` of API 2.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-start/", params: &[
        Param { name: "archive", rust: "archive", ty: &Type::Text, doc: "Absolute path of the archive that is unpacked.", example: "\"/home/user/backups/backup-8.18.2026_12-53-12.tar.gz\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "directory", rust: "directory", ty: &Type::Text, doc: "Absolute path of the directory that the files go to.", example: "\"/home/user/restored/backup-8.18.2026_12-53-12\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "started", ty: &Type::Flag, doc: "Whether the watching has begun.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("ExtractInfo")]), ..Function::EMPTY },
] };
