// Made by cpanel-codegen from schema/api2/DiskUsage.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "DiskUsage", rust: "disk_usage", summary: "Measures the disk usage of the account.", docs: "These functions return the size of each directory. - `fetchdiskusage` returns the sizes, `fetchdiskusagewithextras` adds databases, mailing lists and mail archives, `fetch_raw_disk_usage` returns the stored data without changes.\n- `buildcache` measures the sizes again, `clearcache` deletes the stored sizes. The sizes come from a cache, so they may be old: call `buildcache` first if recent changes matter. Measuring reads the whole home directory and may take long, and the replies may be large. No reply of the functions that read was seen, so their replies have no types. For the quota only, use `Quota::get_local_quota_info` of UAPI.", functions: &[
    Function { name: "buildcache", rust: "buildcache", summary: "Measures the disk usage of the account and stores it.", docs: "May take long on large accounts.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-buildcache/", row_flag: Some(RowFlag { flag: "status", text: &["statusmsg"] }), returns: &Type::Record(&[
        Member { name: "status", ty: &Type::Flag, doc: "Whether the account was measured.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the outcome, or the reason of a failure.", facts: Facts(&[Fact::Example("\"cache built\"")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "clearcache", rust: "clearcache", summary: "Deletes the stored disk usage.", docs: "The next reading call measures anew.", page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-clearcache/", returns: &Type::List(&Type::OneOf(&[Alternative { name: "Entry", ty: &Type::Record(&[
        Member { name: "status", ty: &Type::Text, doc: "1 if the figures were thrown away.", ..Member::EMPTY },
        Member { name: "statusmsg", ty: &Type::Text, doc: "Message about the outcome, or the reason of a failure.", ..Member::EMPTY },
    ]), has: "" }, Alternative { name: "Word", ty: &Type::Text, has: "" }, Alternative { name: "Several", ty: &Type::List(&Type::Dynamic), has: "" }])), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "fetch_raw_disk_usage", rust: "fetch_raw_disk_usage", summary: "Reads the stored disk usage without changes.", docs: "The current documentation lists it no more, so newer servers may lack it.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetch_raw_disk_usage/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "fetchdiskusage", rust: "fetchdiskusage", summary: "Reads the size of the directories.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetchdiskusage/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
    Function { name: "fetchdiskusagewithextras", rust: "fetchdiskusagewithextras", summary: "Reads the size of directories, databases, mailing lists and mail archives.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-diskusage/cpanel-api-2-functions-diskusage-fetchdiskusagewithextras/", returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("FileStorage")]), ..Function::EMPTY },
] };
