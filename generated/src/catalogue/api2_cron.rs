// Made by cpanel-codegen from schema/api2/Cron.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Cron", rust: "cron", summary: "Lists and changes the cron jobs of the account.", docs: "A cron job is a line of the account's crontab: five time fields and a command.\n\n- `listcron` lists the jobs, each with its line number and its key.\n- `add_line` adds a job, `edit_line` replaces one, `remove_line` removes one.\n- `get_email` and `set_email` read and change the address that receives the output of the commands.\n\nIdentify a job by its key rather than by its line number, because the numbers change when another job is removed. The key depends on the text of the line, so it changes when the line is edited. A line that exists already is refused. Time fields are texts in crontab notation: `*`, `*/5`, `1-5`, `0,30`. UAPI has no functions for cron jobs.", functions: &[
    Function { name: "add_line", rust: "add_line", summary: "Adds a cron job.", docs: "Fails if the same line exists already. The row then has the key of that line.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-add_line/", params: &[
        Param { name: "command", rust: "command", ty: &Type::Text, doc: "Command line to run, with absolute paths.", example: "\"/usr/bin/perl/home/username/happynewyear.pl\"", required: true, ..Param::EMPTY },
        Param { name: "minute", rust: "minute", ty: &Type::Text, doc: "Minute field, 0 to 59 or any crontab expression such as `*/5`.", example: "\"0\"", required: true, ..Param::EMPTY },
        Param { name: "hour", rust: "hour", ty: &Type::Text, doc: "Hour field, 0 to 23 in the time zone of the server, or an expression.", example: "\"0\"", required: true, ..Param::EMPTY },
        Param { name: "day", rust: "day", ty: &Type::Text, doc: "Day of the month, 1 to 31, or an expression.", example: "\"1\"", required: true, ..Param::EMPTY },
        Param { name: "month", rust: "month", ty: &Type::Text, doc: "Month field, 1 to 12 or an expression.", example: "\"1\"", required: true, ..Param::EMPTY },
        Param { name: "weekday", rust: "weekday", ty: &Type::Text, doc: "Day of the week, 0 (Sunday) to 6, or an expression; `*` for any.", example: "\"*\"", required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_LINE_CHANGE, ..Function::EMPTY },
    Function { name: "edit_line", rust: "edit_line", summary: "Replaces a cron job.", docs: "All five time fields and the command are replaced. Identify the job by its key or by its line number, both from `listcron`.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-edit_line/", params: &[
        Param { name: "command", rust: "command", ty: &Type::Text, doc: "New command line.", example: "\"/usr/bin/perl/home/username/happynewyear.pl\"", required: true, ..Param::EMPTY },
        Param { name: "minute", rust: "minute", ty: &Type::Text, doc: "New minute field, 0 to 59 or a crontab expression.", example: "\"0\"", required: true, ..Param::EMPTY },
        Param { name: "hour", rust: "hour", ty: &Type::Text, doc: "New hour field, 0 to 23 or a crontab expression.", example: "\"0\"", required: true, ..Param::EMPTY },
        Param { name: "day", rust: "day", ty: &Type::Text, doc: "New day of the month, 1 to 31 or a crontab expression.", example: "\"1\"", required: true, ..Param::EMPTY },
        Param { name: "month", rust: "month", ty: &Type::Text, doc: "New month field, 1 to 12 or a crontab expression.", example: "\"1\"", required: true, ..Param::EMPTY },
        Param { name: "weekday", rust: "weekday", ty: &Type::Text, doc: "New day of the week, 0 (Sunday) to 6 or a crontab expression.", example: "\"*\"", required: true, ..Param::EMPTY },
        Param { name: "commandlinenumber", rust: "commandlinenumber", ty: &Type::Integer, doc: "Number of the line to replace, the member `count` of `listcron`.", example: "2", ..Param::EMPTY },
        Param { name: "linekey", rust: "linekey", ty: &Type::Text, doc: "Key of the line to replace. Safer than the number.", example: "\"c5e242023f60e1bd37110687338e9e8d\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::ExactlyOne, params: &["commandlinenumber", "linekey"] }], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_LINE_CHANGE, ..Function::EMPTY },
    Function { name: "fetchcron", rust: "fetchcron", summary: "Lists the cron jobs, like `listcron`.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-fetchcron/", returns: &Type::List(&TYPE_FETCHED_ROW), ..Function::EMPTY },
    Function { name: "get_email", rust: "get_email", summary: "Returns the address that receives the output of cron jobs.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-get_email/", returns: &Type::Record(&[
        Member { name: "email", ty: &Type::Text, doc: "The address; empty if nothing is sent.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "listcron", rust: "listcron", summary: "Lists the cron jobs with their line numbers and keys.", docs: "The last row is not a job. It has only `count`, which is the number of jobs plus one.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-listcron/", returns: &Type::List(&TYPE_CRON_ROW), ..Function::EMPTY },
    Function { name: "remove_line", rust: "remove_line", summary: "Removes a cron job.", docs: "Cannot be undone. Line numbers of the jobs below it change.", destructive: true, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-remove_line/", params: &[
        Param { name: "line", rust: "line", ty: &Type::Integer, doc: "Number of the line, the member `count` of `listcron`.", example: "2", ..Param::EMPTY },
        Param { name: "linekey", rust: "linekey", ty: &Type::Text, doc: "Key of the line. Safer than the number.", example: "\"ee256b7c549d7c00f86fdb5f36e12959\"", ..Param::EMPTY },
    ], together: &[Together { rule: Rule::ExactlyOne, params: &["line", "linekey"] }], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &TYPE_LINE_CHANGE, ..Function::EMPTY },
    Function { name: "set_email", rust: "set_email", summary: "Sets the address that receives the output of cron jobs.", docs: "Replaces the address for all jobs at once.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-cron/cpanel-api-2-functions-cron-set_email/", params: &[
        Param { name: "email", rust: "email", ty: &Type::Text, doc: "Address that receives the output.", example: "\"user@example.com\"", facts: Facts(&[Fact::Format("email")]), required: true, ..Param::EMPTY },
    ], row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the address was stored.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the outcome, or the reason of a failure.", ..Member::EMPTY },
        Member { name: "email", ty: &Type::Text, doc: "The current address.", facts: Facts(&[Fact::Format("email")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
static TYPE_CRON_ROW: Type = Type::OneOf(&[Alternative { name: "Job", ty: &Type::Record(&[
        Member { name: "linekey", ty: &Type::Text, always: true, doc: "Key of the line, for `edit_line` and `remove_line`.", ..Member::EMPTY },
        Member { name: "count", ty: &Type::Integer, doc: "Line number, from 1.", ..Member::EMPTY },
        Member { name: "command", ty: &Type::Text, always: true, doc: "Command line of the job.", ..Member::EMPTY },
        Member { name: "command_htmlsafe", ty: &Type::Text, doc: "The command with HTML escapes.", ..Member::EMPTY },
        Member { name: "minute", ty: &Type::Text, doc: "Minute field in crontab notation.", ..Member::EMPTY },
        Member { name: "hour", ty: &Type::Text, doc: "Hour field in crontab notation.", ..Member::EMPTY },
        Member { name: "day", ty: &Type::Text, doc: "Day of the month in crontab notation.", ..Member::EMPTY },
        Member { name: "month", ty: &Type::Text, doc: "Month field in crontab notation.", ..Member::EMPTY },
        Member { name: "weekday", ty: &Type::Text, doc: "Day of the week in crontab notation, 0 for Sunday.", ..Member::EMPTY },
    ]), has: "linekey" }, Alternative { name: "Count", ty: &Type::Record(&[
        Member { name: "count", ty: &Type::Integer, doc: "Line number of the next job.", ..Member::EMPTY },
    ]), has: "" }]);
static TYPE_FETCHED_ROW: Type = Type::OneOf(&[Alternative { name: "Job", ty: &Type::Record(&[
        Member { name: "linekey", ty: &Type::Text, always: true, doc: "Key of the line, for `edit_line` and `remove_line`.", ..Member::EMPTY },
        Member { name: "count", ty: &Type::Integer, doc: "Line number, from 1.", ..Member::EMPTY },
        Member { name: "command", ty: &Type::Text, doc: "Command line of the job.", ..Member::EMPTY },
        Member { name: "command_htmlsafe", ty: &Type::Text, doc: "The command with HTML escapes.", ..Member::EMPTY },
        Member { name: "minute", ty: &Type::Text, doc: "Minute field in crontab notation.", ..Member::EMPTY },
        Member { name: "hour", ty: &Type::Text, doc: "Hour field in crontab notation.", ..Member::EMPTY },
        Member { name: "day", ty: &Type::Text, doc: "Day of the month in crontab notation.", ..Member::EMPTY },
        Member { name: "month", ty: &Type::Text, doc: "Month field in crontab notation.", ..Member::EMPTY },
        Member { name: "weekday", ty: &Type::Text, doc: "Day of the week in crontab notation, 0 for Sunday.", ..Member::EMPTY },
        Member { name: "line", ty: &Type::Integer, doc: "Line in the crontab, including variables and comments.", ..Member::EMPTY },
        Member { name: "commandnumber", ty: &Type::Integer, doc: "Position among the jobs.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "What the line is, such as `command`.", ..Member::EMPTY },
        Member { name: "key", ty: &Type::Text, doc: "Name of the variable, or `command`.", ..Member::EMPTY },
        Member { name: "value", ty: &Type::Text, doc: "The whole line in the crontab.", ..Member::EMPTY },
        Member { name: "result", ty: &Type::Flag, doc: "Whether the crontab could be read.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason why it could not be read.", ..Member::EMPTY },
    ]), has: "linekey" }, Alternative { name: "Count", ty: &Type::Record(&[
        Member { name: "count", ty: &Type::Integer, doc: "Line number of the next job.", ..Member::EMPTY },
        Member { name: "result", ty: &Type::Flag, doc: "Whether the crontab could be read.", ..Member::EMPTY },
        Member { name: "reason", ty: &Type::Text, doc: "Reason why it could not be read.", ..Member::EMPTY },
    ]), has: "" }]);
static TYPE_LINE_CHANGE: Type = Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the crontab was changed.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the outcome, or the reason why nothing was changed.", ..Member::EMPTY },
        Member { name: "linekey", ty: &Type::Text, doc: "Key of the new line, or of the same line that exists already. Not sent after a removal.", ..Member::EMPTY },
    ]);
