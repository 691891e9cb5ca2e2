// Made by cpanel-codegen from schema/uapi/Quota.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Quota", rust: "quota", summary: "Read how much disk space and how many files the account uses and may use.", docs: "", functions: &[
    Function { name: "get_local_quota_info", rust: "get_local_quota_info", summary: "Returns the account's disk usage and limits on this server only.", docs: "The result differs from `get_quota_info` only for accounts on several servers, where each server has a part of the quota. Changes of the limit take effect with a delay.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_local_quota_info/", returns: &Type::Record(&[
        Member { name: "byte_limit", ty: &Type::Integer, doc: "Disk space allowed here, in bytes; 0 when there is no limit or quotas are off.", ..Member::EMPTY },
        Member { name: "bytes_used", ty: &Type::Integer, doc: "Disk space taken here, in bytes; also 0 when quotas are off.", ..Member::EMPTY },
        Member { name: "inode_limit", ty: &Type::Integer, doc: "Files and directories allowed here; 0 when there is no limit or quotas are off.", ..Member::EMPTY },
        Member { name: "inodes_used", ty: &Type::Integer, doc: "Files and directories there are here; also 0 when quotas are off.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "get_quota_info", rust: "get_quota_info", summary: "Returns the account's usage and limits of disk space and files on all its servers.", docs: "If there is no limit, both the limit and the rest are 0: test the limit before reading the rest as \"nothing left\".", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_quota_info/", returns: &Type::Record(&[
        Member { name: "byte_limit", ty: &Type::Integer, doc: "Disk space allowed, in bytes; 0 when there is no limit.", ..Member::EMPTY },
        Member { name: "byte_limit_reached", ty: &Type::Flag, doc: "Whether no disk space is left.", ..Member::EMPTY },
        Member { name: "bytes_used", ty: &Type::Integer, doc: "Disk space taken, in bytes.", ..Member::EMPTY },
        Member { name: "inode_limit", ty: &Type::Integer, doc: "Files and directories allowed; 0 when there is no limit or quotas are off.", ..Member::EMPTY },
        Member { name: "inodes_remain", ty: &Type::Integer, doc: "Files and directories that can still be made; 0 also when there is no limit or quotas are off.", ..Member::EMPTY },
        Member { name: "inodes_used", ty: &Type::Integer, always: true, doc: "Files and directories there are; 0 also when quotas are off.", ..Member::EMPTY },
        Member { name: "megabyte_limit", ty: &Type::Number, always: true, doc: "Disk space allowed, in MB; 0.00 when there is no limit or quotas are off.", ..Member::EMPTY },
        Member { name: "megabytes_remain", ty: &Type::Number, doc: "Disk space left, in MB; 0.00 also when there is no limit or quotas are off.", ..Member::EMPTY },
        Member { name: "megabytes_used", ty: &Type::Number, always: true, doc: "Disk space taken, in MB with a fraction; 0.00 also when quotas are off.", ..Member::EMPTY },
        Member { name: "under_inode_limit", ty: &Type::Flag, doc: "Whether more files can be made.", ..Member::EMPTY },
        Member { name: "under_megabyte_limit", ty: &Type::Flag, doc: "Whether there is disk space left.", ..Member::EMPTY },
        Member { name: "under_quota_overall", ty: &Type::Flag, doc: "Whether neither limit, of space or of files, has been reached.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
