// Made by cpanel-codegen from schema/uapi/Quota.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Quota", rust: "quota", summary: "Reads how much disk space and how many files the account uses and may use.", docs: "", functions: &[
    Function { name: "get_local_quota_info", rust: "get_local_quota_info", summary: "Returns the account's disk usage and limits on this server only.", docs: "The result differs from `get_quota_info` only for accounts on several servers, where each server has a part of the quota. Changes of the limit take effect with a delay.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_local_quota_info/", returns: &Type::Record(&[
        Member { name: "byte_limit", ty: &Type::Integer, doc: "Limit of disk space on this server, in bytes. 0 if there is no limit or quotas are disabled.", ..Member::EMPTY },
        Member { name: "bytes_used", ty: &Type::Integer, doc: "Used disk space on this server, in bytes. Also 0 if quotas are disabled.", ..Member::EMPTY },
        Member { name: "inode_limit", ty: &Type::Integer, doc: "Maximum number of files and directories on this server. 0 if there is no limit or quotas are disabled.", ..Member::EMPTY },
        Member { name: "inodes_used", ty: &Type::Integer, doc: "Number of files and directories on this server. Also 0 if quotas are disabled.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_quota_info", rust: "get_quota_info", summary: "Returns the account's usage and limits of disk space and files on all its servers.", docs: "If there is no limit, both the limit and the remaining amount are 0, so check the limit first.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_quota_info/", returns: &Type::Record(&[
        Member { name: "byte_limit", ty: &Type::Integer, doc: "Limit of disk space in bytes. 0 if there is no limit.", ..Member::EMPTY },
        Member { name: "byte_limit_reached", ty: &Type::Flag, doc: "Whether no disk space is left.", ..Member::EMPTY },
        Member { name: "bytes_used", ty: &Type::Integer, doc: "Used disk space in bytes.", ..Member::EMPTY },
        Member { name: "inode_limit", ty: &Type::Integer, doc: "Maximum number of files and directories. 0 if there is no limit or quotas are disabled.", ..Member::EMPTY },
        Member { name: "inodes_remain", ty: &Type::Integer, doc: "Number of files and directories that can still be created. Also 0 if there is no limit or quotas are disabled.", ..Member::EMPTY },
        Member { name: "inodes_used", ty: &Type::Integer, always: true, doc: "Number of files and directories. Also 0 if quotas are disabled.", ..Member::EMPTY },
        Member { name: "megabyte_limit", ty: &Type::Number, always: true, doc: "Limit of disk space in MB. 0.00 if there is no limit or quotas are disabled.", ..Member::EMPTY },
        Member { name: "megabytes_remain", ty: &Type::Number, doc: "Free disk space in MB. Also 0.00 if there is no limit or quotas are disabled.", ..Member::EMPTY },
        Member { name: "megabytes_used", ty: &Type::Number, always: true, doc: "Used disk space in MB, with a fraction. Also 0.00 if quotas are disabled.", ..Member::EMPTY },
        Member { name: "under_inode_limit", ty: &Type::Flag, doc: "Whether more files can be created.", ..Member::EMPTY },
        Member { name: "under_megabyte_limit", ty: &Type::Flag, doc: "Whether there is free disk space.", ..Member::EMPTY },
        Member { name: "under_quota_overall", ty: &Type::Flag, doc: "Whether both limits, of disk space and of files, are not reached.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
