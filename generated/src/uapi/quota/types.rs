// Made by cpanel-codegen from schema/uapi/Quota.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Quota`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Quota::get_local_quota_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetLocalQuotaInfoData {
    /// Limit of disk space on this server, in bytes. 0 if there is no limit or quotas are disabled.
    ///
    /// Wire name `byte_limit`.
    pub byte_limit: Option<i64>,
    /// Used disk space on this server, in bytes. Also 0 if quotas are disabled.
    ///
    /// Wire name `bytes_used`.
    pub bytes_used: Option<i64>,
    /// Maximum number of files and directories on this server. 0 if there is no limit or quotas are
    /// disabled.
    ///
    /// Wire name `inode_limit`.
    pub inode_limit: Option<i64>,
    /// Number of files and directories on this server. Also 0 if quotas are disabled.
    ///
    /// Wire name `inodes_used`.
    pub inodes_used: Option<i64>,
}

impl Record for GetLocalQuotaInfoData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetLocalQuotaInfoData",
        members: &["byte_limit", "bytes_used", "inode_limit", "inodes_used"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.byte_limit,
            1 => &mut self.bytes_used,
            2 => &mut self.inode_limit,
            _ => &mut self.inodes_used,
        }
    }
}

impl std::fmt::Debug for GetLocalQuotaInfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Quota::get_quota_info`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetQuotaInfoData {
    /// Limit of disk space in bytes. 0 if there is no limit.
    ///
    /// Wire name `byte_limit`.
    pub byte_limit: Option<i64>,
    /// Whether no disk space is left.
    ///
    /// Wire name `byte_limit_reached`.
    pub byte_limit_reached: Option<bool>,
    /// Used disk space in bytes.
    ///
    /// Wire name `bytes_used`.
    pub bytes_used: Option<i64>,
    /// Maximum number of files and directories. 0 if there is no limit or quotas are disabled.
    ///
    /// Wire name `inode_limit`.
    pub inode_limit: Option<i64>,
    /// Number of files and directories that can still be created. Also 0 if there is no limit or
    /// quotas are disabled.
    ///
    /// Wire name `inodes_remain`.
    pub inodes_remain: Option<i64>,
    /// Number of files and directories. Also 0 if quotas are disabled.
    ///
    /// Wire name `inodes_used`.
    pub inodes_used: i64,
    /// Limit of disk space in MB. 0.00 if there is no limit or quotas are disabled.
    ///
    /// Wire name `megabyte_limit`.
    pub megabyte_limit: f64,
    /// Free disk space in MB. Also 0.00 if there is no limit or quotas are disabled.
    ///
    /// Wire name `megabytes_remain`.
    pub megabytes_remain: Option<f64>,
    /// Used disk space in MB, with a fraction. Also 0.00 if quotas are disabled.
    ///
    /// Wire name `megabytes_used`.
    pub megabytes_used: f64,
    /// Whether more files can be created.
    ///
    /// Wire name `under_inode_limit`.
    pub under_inode_limit: Option<bool>,
    /// Whether there is free disk space.
    ///
    /// Wire name `under_megabyte_limit`.
    pub under_megabyte_limit: Option<bool>,
    /// Whether both limits, of disk space and of files, are not reached.
    ///
    /// Wire name `under_quota_overall`.
    pub under_quota_overall: Option<bool>,
}

impl Record for GetQuotaInfoData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetQuotaInfoData",
        members: &[
            "byte_limit",
            "byte_limit_reached",
            "bytes_used",
            "inode_limit",
            "inodes_remain",
            "inodes_used",
            "megabyte_limit",
            "megabytes_remain",
            "megabytes_used",
            "under_inode_limit",
            "under_megabyte_limit",
            "under_quota_overall",
        ],
        always: 352,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.byte_limit,
            1 => &mut self.byte_limit_reached,
            2 => &mut self.bytes_used,
            3 => &mut self.inode_limit,
            4 => &mut self.inodes_remain,
            5 => &mut self.inodes_used,
            6 => &mut self.megabyte_limit,
            7 => &mut self.megabytes_remain,
            8 => &mut self.megabytes_used,
            9 => &mut self.under_inode_limit,
            10 => &mut self.under_megabyte_limit,
            _ => &mut self.under_quota_overall,
        }
    }
}

impl std::fmt::Debug for GetQuotaInfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
