// Made by cpanel-codegen from schema/uapi/ExtractInfo.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ExtractInfo", rust: "extract_info", summary: "Reads the progress of an archive extraction.", docs: "", functions: &[
    Function { name: "finish", rust: "finish", summary: "Stops monitoring the extraction of an archive.", docs: "Call it when the extraction is complete. It does not stop a running extraction.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-finish/", returns: &Type::Record(&[
        Member { name: "cleared", ty: &Type::Flag, doc: "Whether there was a monitored extraction to clear.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("ExtractInfo")]), ..Function::EMPTY },
    Function { name: "progress", rust: "progress", summary: "Returns the progress of the monitored extraction.", docs: "Call `start` first. Before `start` and after `finish`, `state` is `none`.", effect: Effect::Read, since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-progress/", returns: &Type::Record(&[
        Member { name: "currentBytes", ty: &Type::Integer, doc: "Bytes that were extracted so far.", ..Member::EMPTY },
        Member { name: "elapsedSeconds", ty: &Type::Integer, doc: "Seconds that the extraction has run so far.", ..Member::EMPTY },
        Member { name: "percent", ty: &Type::Number, doc: "Progress in percent.", ..Member::EMPTY },
        Member { name: "startedAtEpoch", ty: &Type::Timestamp, doc: "Start of the extraction, in seconds since the Unix epoch. Null if no extraction is monitored.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "inprogress", doc: "" }, Allowed { text: "timeout", doc: "" }, Allowed { text: "none", doc: "" }]), always: true, doc: "State of the extraction: `inprogress`, `timeout` if it took too long, or `none` if no extraction is monitored.", ..Member::EMPTY },
        Member { name: "totalBytes", ty: &Type::Integer, doc: "Total size of the extracted files, in bytes.", ..Member::EMPTY },
        Member { name: "totalBytesEstimated", ty: &Type::Flag, doc: "Whether `totalBytes` is an estimate.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("ExtractInfo")]), ..Function::EMPTY },
    Function { name: "start", rust: "start", summary: "Starts monitoring the extraction of an archive, so that `progress` can report it.", docs: "This function extracts nothing. Start the extraction with another function, such as `Fileman::fileop` of API 2.", since: "11.136", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ExtractInfo-start/", params: &[
        Param { name: "archive", rust: "archive", ty: &Type::Text, doc: "Absolute path of the archive.", example: "\"/home/user/backups/backup-8.18.2026_12-53-12.tar.gz\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
        Param { name: "directory", rust: "directory", ty: &Type::Text, doc: "Absolute path of the directory for the extracted files.", example: "\"/home/user/restored/backup-8.18.2026_12-53-12\"", facts: Facts(&[Fact::Format("path")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "started", ty: &Type::Flag, doc: "Whether monitoring has started.", ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Plugin("ExtractInfo")]), ..Function::EMPTY },
] };
