// Made by cpanel-codegen from schema/uapi/ClamScanner.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "ClamScanner", rust: "clam_scanner", summary: "Scan the account's files for viruses and treat infected files.", docs: "ClamAV scans a part of the account for viruses. Call the functions in this order:\n\n1. `get_scan_paths` returns which parts may be scanned; the server's administrator decides that.\n2. `start_scan` starts the scan of one part. It runs in the background.\n3. Call `get_scan_status` until `scan_complete` is true.\n4. `list_infected_files` lists the infected files.\n5. `disinfect_files` queues an action for each file: delete it, put it in quarantine, clean a mailbox, or keep it.\n6. Call `check_disinfection_status` until `status` is `done`. Each step uses the results of the previous one, so a new scan makes an earlier list invalid. Deleted files cannot be restored.", functions: &[
    Function { name: "check_disinfection_status", rust: "check_disinfection_status", summary: "Returns the progress of the queued treatment of infected files.", docs: "Ask again until `status` is `done`, each time with the last `id` received as `last_id`, so that only news comes back.", effect: Effect::Read, since: "11.94", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::check_disinfection_status/", params: &[
        Param { name: "last_id", rust: "last_id", ty: &Type::Integer, doc: "The `id` of the last record received; only later ones are sent. By default, the whole log.", example: "10", facts: Facts(&[Fact::Min(1.0)]), ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "details", ty: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, doc: "Which file it is about, absolute. Only in records of type `step`.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Integer, doc: "Number of the record, in the order of the work; to be passed as `last_id`.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "Further words, mostly on errors.", ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "deleted", doc: "" }, Allowed { text: "error", doc: "" }, Allowed { text: "mailbox-cleansed", doc: "" }, Allowed { text: "no-action", doc: "" }, Allowed { text: "quarantined", doc: "" }, Allowed { text: "warning", doc: "" }, Allowed { text: "info", doc: "" }, Allowed { text: "success", doc: "" }]), doc: "In a `step`, what became of the file: `deleted`, `quarantined`, `mailbox-cleansed` (the infected mail was taken out of a mailbox), `no-action` (left alone) or `error`. In an `issue`, `error` or `warning`; in the `done` record, `success`, `info` or `error`.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "step", doc: "" }, Allowed { text: "issue", doc: "" }, Allowed { text: "done", doc: "" }]), doc: "`step` (about a single file), `issue` (trouble at the start or the end) or `done` (all files have been dealt with).", ..Member::EMPTY },
    ])), doc: "One item per record of the log, from `last_id` on.", ..Member::EMPTY },
        Member { name: "log", ty: &Type::Text, doc: "File on the server with the log: one JSON object a line.", ..Member::EMPTY },
        Member { name: "status", ty: &Type::Values(&[Allowed { text: "done", doc: "" }, Allowed { text: "queued", doc: "" }, Allowed { text: "running", doc: "" }]), doc: "`queued`, `running` or `done`; also `none` when nothing was queued.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "disinfect_files", rust: "disinfect_files", summary: "Queues an action for each infected file.", docs: "The work itself is done in the background: follow it with `check_disinfection_status`. `delete` cannot be undone. The parameters go as a JSON body.", destructive: true, since: "11.94", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/disinfect_files/", body: Body::Json, params: &[
        Param { name: "actions", rust: "actions", ty: &Type::Map(&Type::Values(&[Allowed { text: "cleanse_mailbox", doc: "" }, Allowed { text: "delete", doc: "" }, Allowed { text: "quarantine", doc: "" }, Allowed { text: "ignore", doc: "" }])), doc: "What to do, by file. The key is the file's path, absolute or relative to the home directory; the value is `delete`, `quarantine` (move it to the quarantine folder), `cleanse_mailbox` (take the infected mail out of a mailbox) or `ignore`. Files that the scan did not find infected are passed over.", example: "{\"home/unsure\":\"ignore\",\"home/virus1\":\"delete\",\"home/virus2\":\"quarantine\"}", wire: Wire::JsonMember, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "log", ty: &Type::Text, doc: "File on the server with the log: one JSON object a line. It is over when the last line says done.", ..Member::EMPTY },
        Member { name: "task_id", ty: &Type::Text, doc: "Identifier of the background task.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_scan_paths", rust: "get_scan_paths", summary: "Lists the parts of the account that may be scanned.", docs: "The server's administrator decides which ones are on offer.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::get_scan_paths/", returns: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &TYPE_SCAN_TYPE, doc: "What to pass to `start_scan`.", ..Member::EMPTY },
        Member { name: "message", ty: &Type::Text, doc: "The display name.", ..Member::EMPTY },
    ])), ..Function::EMPTY },
    Function { name: "get_scan_status", rust: "get_scan_status", summary: "Returns the progress of the virus scan.", docs: "Ask again until `scan_complete` is on, then call `list_infected_files`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::get_scan_status/", returns: &Type::Record(&[
        Member { name: "current_file", ty: &Type::Text, doc: "The file that is being looked at, absolute.", ..Member::EMPTY },
        Member { name: "infected_files", ty: &Type::List(&Type::Text), doc: "Each item is the path of one infected file found so far.", ..Member::EMPTY },
        Member { name: "scan_complete", ty: &Type::Flag, doc: "Whether the latest scan is over.", ..Member::EMPTY },
        Member { name: "scanned_file_count", ty: &Type::Integer, doc: "How many files have been looked at.", ..Member::EMPTY },
        Member { name: "scanned_file_size", ty: &Type::Integer, doc: "How much has been looked at. Bytes, by the reference, unlike `total_file_size_MiB`.", ..Member::EMPTY },
        Member { name: "time_started", ty: &Type::Text, doc: "When the scan began, in seconds since the Unix epoch.", ..Member::EMPTY },
        Member { name: "total_file_count", ty: &Type::Integer, doc: "How many files there are to look at.", ..Member::EMPTY },
        Member { name: "total_file_size_MiB", ty: &Type::Number, doc: "How much there is to look at, in MiB.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_infected_files", rust: "list_infected_files", summary: "Lists the infected files that the latest scan has found.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::list_infected_files/", returns: &Type::List(&Type::Record(&[
        Member { name: "file", ty: &Type::Text, always: true, doc: "Its path on the server, absolute; a key for the `actions` of `disinfect_files`.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "virus_type", ty: &Type::Text, always: true, doc: "Name of what was found in it, such as `Eicar-Signature`.", ..Member::EMPTY },
    ])), returns_doc: "One item per infected file.", ..Function::EMPTY },
    Function { name: "start_scan", rust: "start_scan", summary: "Starts a virus scan of one part of the account.", docs: "Runs in the background and may take long: follow it with `get_scan_status`. Fails for a part that the administrator does not offer (`get_scan_paths`).", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/ClamScanner::start_scan/", params: &[
        Param { name: "scan_type", rust: "scan_type", ty: &TYPE_SCAN_TYPE, doc: "What to scan: `home` (the whole home directory), `mail` (the mail), `public_html` (the web sites) or `public_ftp` (the anonymous FTP folder).", example: "\"home\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, ..Function::EMPTY },
] };
static TYPE_SCAN_TYPE: Type = Type::Values(&[Allowed { text: "home", doc: "The whole home directory." }, Allowed { text: "mail", doc: "The mail." }, Allowed { text: "public_html", doc: "The web sites." }, Allowed { text: "public_ftp", doc: "The anonymous FTP folder." }]);
