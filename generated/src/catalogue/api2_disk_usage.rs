// Made by cpanel-codegen from schema/api2/DiskUsage.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "DiskUsage", rust: "disk_usage", summary: "Measures the disk usage of the account.", docs: "These functions return the size of each directory.\n\n- `fetchdiskusage` returns the sizes. `fetchdiskusagewithextras` adds databases, mailing lists and mail archives.\n  `fetch_raw_disk_usage` returns the stored data without changes.\n- `buildcache` measures the sizes again. `clearcache` deletes the stored sizes.\n\nThe sizes come from a cache, so they may be old. Call `buildcache` first if recent changes matter. It reads the\nwhole home directory and may take long. The replies may be large. No reply of the functions that read was seen, so\ntheir replies have no types. If you need only the quota, use `Quota::get_local_quota_info` of UAPI.", functions: &[
    Function { name: "buildcache", rust: "buildcache", summary: "Measures the disk usage of the account and stores the result.", docs: "The call may take long on large accounts.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-buildcache/", row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the server measured the disk usage.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the result, or the reason for the failure.", facts: Facts(&[Fact::Example("\"cache built\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "clearcache", rust: "clearcache", summary: "Deletes the stored disk usage.", docs: "The next call that reads the sizes measures them again.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-clearcache/", returns: &Type::List(&Type::OneOf(&[Alternative { name: "Entry", ty: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the stored sizes were deleted.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the result, or the reason for the failure.", ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "fetch_raw_disk_usage", rust: "fetch_raw_disk_usage", summary: "Returns the stored disk usage without changes.", docs: "The current documentation no longer lists this function, so newer servers may lack it.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetch_raw_disk_usage/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "fetchdiskusage", rust: "fetchdiskusage", summary: "Returns the sizes of the directories.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetchdiskusage/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "fetchdiskusagewithextras", rust: "fetchdiskusagewithextras", summary: "Returns the sizes of directories, databases, mailing lists and mail archives.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetchdiskusagewithextras/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
] };
