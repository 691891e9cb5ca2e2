// Made by cpanel-codegen from schema/uapi/ClamScanner.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ClamScanner", rust: "clam_scanner", summary: "Scans the account's files for viruses and processes infected files.", docs: "ClamAV scans a part of the account for viruses. Call the functions in this order:\n\n1. `get_scan_paths` returns the parts that can be scanned. The administrator of the server decides that.\n2. `start_scan` starts the scan of one part. It runs in the background.\n3. Call `get_scan_status` until `scan_complete` is true.\n4. `list_infected_files` lists the infected files.\n5. `disinfect_files` queues an action for each file: delete it, put it in quarantine, clean a mailbox, or keep it.\n6. Call `check_disinfection_status` until `status` is `done`.\n\nEach step uses the results of the previous one, so a new scan makes an earlier list invalid. Deleted files cannot be\nrestored.", functions: &[
    Function { name: "check_disinfection_status", rust: "check_disinfection_status", summary: "Returns the progress of the queued actions on infected files.", docs: "Call it until `status` is `done`. Send the last received `id` as `last_id`, so that the reply has only new records.", effect: Effect::Read, since: "11.94", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::check_disinfection_status/", params: &[
        Param { name: "last_id", rust: "last_id", ty: &Type::Integer, doc: "`id` of the last received record. Only later records are sent. By default, the whole log.", example: "10", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "details", ty: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, doc: "Absolute path of the file. Only in records of type `step`.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, doc: "Number of the record, in the order of the work. Send it as `last_id`.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Additional message, mostly for errors.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "deleted", doc: "" }, Allowed { text: "error", doc: "" }, Allowed { text: "mailbox-cleansed", doc: "" }, Allowed { text: "no-action", doc: "" }, Allowed { text: "quarantined", doc: "" }, Allowed { text: "warning", doc: "" }, Allowed { text: "info", doc: "" }, Allowed { text: "success", doc: "" }]), doc: "Result of the record. In a `step`, the result for the file: `deleted`, `quarantined`, `mailbox-cleansed` (the infected mail was removed from a mailbox), `no-action` (the file was kept) or `error`. In an `issue`, `error` or `warning`. In the `done` record, `success`, `info` or `error`.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "step", doc: "" }, Allowed { text: "issue", doc: "" }, Allowed { text: "done", doc: "" }]), doc: "Kind of the record: `step` (about a single file), `issue` (a problem at the start or the end) or `done` (all files are processed).", ..Member::EMPTY },
    ])), doc: "One item for each record of the log after `last_id`.", ..Member::EMPTY },
        Member { name: "log", ty: &Type::Text, doc: "Path of the log on the server. Each line of the log is a JSON object.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "done", doc: "" }, Allowed { text: "none", doc: "" }, Allowed { text: "queued", doc: "" }, Allowed { text: "running", doc: "" }]), doc: "State of the work: `queued`, `running`, `done`, or `none` if nothing was queued.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "disinfect_files", rust: "disinfect_files", summary: "Queues an action for each infected file.", docs: "The actions run in the background; `check_disinfection_status` returns their progress. `delete` cannot be undone. The parameters are sent as a JSON body.", destructive: true, since: "11.94", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disinfect_files/", body: Body::Json, params: &[
        Param { name: "actions", rust: "actions", ty: &Type::Map(&Type::Values(&[Allowed { text: "cleanse_mailbox", doc: "" }, Allowed { text: "delete", doc: "" }, Allowed { text: "quarantine", doc: "" }, Allowed { text: "ignore", doc: "" }])), doc: "Action for each file. The key is the path of the file, absolute or relative to the home directory. The value is `delete`, `quarantine` (moves the file to the quarantine folder), `cleanse_mailbox` (removes the infected mail from a mailbox) or `ignore`. Files that are not infected according to the scan are skipped.", example: "{\"home/unsure\":\"ignore\",\"home/virus1\":\"delete\",\"home/virus2\":\"quarantine\"}", wire: Wire::JsonMember, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "log", ty: &Type::Text, doc: "Path of the log on the server. Each line of the log is a JSON object. The work is complete when the last line says done.", ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier of the background task.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_scan_paths", rust: "get_scan_paths", summary: "Lists the parts of the account that can be scanned.", docs: "The administrator of the server decides which parts can be scanned.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::get_scan_paths/", returns: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &TYPE_SCAN_TYPE, doc: "Name of the part, as `start_scan` takes it.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Name of the part for display.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "get_scan_status", rust: "get_scan_status", summary: "Returns the progress of the virus scan.", docs: "Call it until `scan_complete` is true, then call `list_infected_files`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::get_scan_status/", returns: &Type::Record(&[
        Member { name: "current_file", ty: &Type::Text, doc: "Absolute path of the file that is being scanned.", ..Member::EMPTY },
        Member { name: "infected_files", ty: &Type::List(&Type::Text), doc: "Each item is the path of an infected file that was found so far.", ..Member::EMPTY },
        Member { name: "scan_complete", ty: &Type::Flag, doc: "Whether the latest scan is complete.", ..Member::EMPTY },
        Member { name: "scanned_file_count", ty: &Type::Integer, doc: "Number of files that were scanned so far.", ..Member::EMPTY },
        Member { name: "scanned_file_size", ty: &Type::Integer, doc: "Amount of data that was scanned so far, in bytes according to the reference. `total_file_size_MiB` has another unit.", ..Member::EMPTY },
        Member { name: "time_started", ty: &Type::Timestamp, doc: "Start of the scan, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "total_file_count", ty: &Type::Integer, doc: "Number of files to scan.", ..Member::EMPTY },
        Member { name: "total_file_size_MiB", ty: &Type::Number, doc: "Amount of data to scan, in MiB.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_infected_files", rust: "list_infected_files", summary: "Lists the infected files that the latest scan found.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::list_infected_files/", returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Absolute path of the file on the server. `disinfect_files` takes it as a key of `actions`.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "virus_type", ty: &Type::Text, always: true, doc: "Name of the virus in the file, such as `Eicar-Signature`.", ..Member::EMPTY },
    ])), returns_doc: "One item for each infected file.", ..Function::EMPTY },
    Function { name: "start_scan", rust: "start_scan", summary: "Starts a virus scan of one part of the account.", docs: "The scan runs in the background and may take long; `get_scan_status` returns its progress. Fails for a part that `get_scan_paths` does not list.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::start_scan/", params: &[
        Param { name: "scan_type", rust: "scan_type", ty: &TYPE_SCAN_TYPE, doc: "Part to scan: `home` (the whole home directory), `mail` (the mail), `public_html` (the websites) or `public_ftp` (the anonymous FTP folder).", example: "\"home\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_SCAN_TYPE: Type = Type::Values(&[Allowed { text: "home", doc: "The whole home directory." }, Allowed { text: "mail", doc: "The mail." }, Allowed { text: "public_html", doc: "The websites." }, Allowed { text: "public_ftp", doc: "The anonymous FTP folder." }]);
