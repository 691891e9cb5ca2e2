// Made by cpanel-codegen from schema/uapi/WebsiteBackup.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`WebsiteBackup`](super).

use cpanel_core::codegen::*;

/// A record in the data of `WebsiteBackup::delete_backup`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DeleteBackupRow {
    /// Why the backup was not deleted. Null if it was deleted.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Identifier of the backup.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Whether the backup was deleted.
    ///
    /// Wire name `ok`.
    pub ok: Option<bool>,
}

impl Record for DeleteBackupRow {
    const SHAPE: RecordShape = RecordShape {
        name: "DeleteBackupRow",
        members: &["error", "id", "ok"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.error,
            1 => &mut self.id,
            _ => &mut self.ok,
        }
    }
}

impl std::fmt::Debug for DeleteBackupRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebsiteBackup::disk_quota_check`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct DiskQuotaCheckData {
    /// Free disk space of the account, in bytes.
    ///
    /// Wire name `availableBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "availableBytes"))]
    pub available_bytes: Option<i64>,
    /// Estimated size of the backup, in bytes.
    ///
    /// Wire name `estimatedBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "estimatedBytes"))]
    pub estimated_bytes: Option<i64>,
    /// Whether there is enough space.
    ///
    /// Wire name `ok`.
    pub ok: Option<bool>,
    /// Whether the account has no disk quota.
    ///
    /// Wire name `unlimited`.
    pub unlimited: Option<bool>,
}

impl Record for DiskQuotaCheckData {
    const SHAPE: RecordShape = RecordShape {
        name: "DiskQuotaCheckData",
        members: &["availableBytes", "estimatedBytes", "ok", "unlimited"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.available_bytes,
            1 => &mut self.estimated_bytes,
            2 => &mut self.ok,
            _ => &mut self.unlimited,
        }
    }
}

impl std::fmt::Debug for DiskQuotaCheckData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebsiteBackup::list_backups`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListBackupsRow {
    /// When the backup was created, in milliseconds since the Unix epoch.
    ///
    /// Wire name `createdMs`.
    #[cfg_attr(feature = "serde", serde(rename = "createdMs"))]
    pub created_ms: Option<i64>,
    /// Databases in the backup.
    ///
    /// Wire name `databaseNames`.
    #[cfg_attr(feature = "serde", serde(rename = "databaseNames"))]
    pub database_names: Vec<String>,
    /// Identifier of the backup, for the other functions.
    ///
    /// Wire name `id`.
    pub id: String,
    /// Whether the backup contains databases.
    ///
    /// Wire name `includesDatabases`.
    #[cfg_attr(feature = "serde", serde(rename = "includesDatabases"))]
    pub includes_databases: Option<bool>,
    /// Name of the backup for display.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Path of the archive, relative to the home directory.
    ///
    /// Wire name `relativePath`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "relativePath"))]
    pub relative_path: Option<String>,
    /// Websites in the backup.
    ///
    /// Wire name `sites`.
    pub sites: Vec<String>,
    /// Size of the archive, in bytes.
    ///
    /// Wire name `sizeBytes`.
    #[cfg_attr(feature = "serde", serde(rename = "sizeBytes"))]
    pub size_bytes: Option<i64>,
    /// `user` if the account created the backup, `system` if the server did.
    ///
    /// Wire name `source`.
    pub source: Option<ListBackupsRowSource>,
    /// State of the backup, such as `ready`.
    ///
    /// Wire name `status`.
    pub status: Option<String>,
    /// Type of the backup, always `website`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<ListBackupsRowType>,
}

impl Record for ListBackupsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListBackupsRow",
        members: &[
            "createdMs",
            "databaseNames",
            "id",
            "includesDatabases",
            "name",
            "relativePath",
            "sites",
            "sizeBytes",
            "source",
            "status",
            "type",
        ],
        always: 4,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.created_ms,
            1 => &mut self.database_names,
            2 => &mut self.id,
            3 => &mut self.includes_databases,
            4 => &mut self.name,
            5 => &mut self.relative_path,
            6 => &mut self.sites,
            7 => &mut self.size_bytes,
            8 => &mut self.source,
            9 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ListBackupsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `source` in the data of `WebsiteBackup::list_backups`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListBackupsRowSource {
    /// Wire value `user`.
    User,
    /// Wire value `system`.
    System,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListBackupsRowSource { User = "user", System = "system" }
);

/// A value in `type` in the data of `WebsiteBackup::list_backups`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListBackupsRowType {
    /// Wire value `website`.
    Website,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(ListBackupsRowType { Website = "website" });

/// A record in the data of `WebsiteBackup::list_operations`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListOperationsRow {
    /// Domain of the website.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Target directory of an `extract` operation. Null for other operations.
    ///
    /// Wire name `extractPath`.
    #[cfg_attr(feature = "serde", serde(rename = "extractPath"))]
    pub extract_path: Option<String>,
    /// Type of the operation.
    ///
    /// Wire name `kind`.
    pub kind: Option<OperationKind>,
    /// Identifier of the operation, for [`operation_status`](super::operation_status()).
    ///
    /// Wire name `operationId`.
    #[cfg_attr(feature = "serde", serde(rename = "operationId"))]
    pub operation_id: String,
    /// Progress in percent.
    ///
    /// Wire name `progressPct`.
    #[cfg_attr(feature = "serde", serde(rename = "progressPct"))]
    pub progress_pct: Option<f64>,
    /// When the operation started, in milliseconds since the Unix epoch.
    ///
    /// Wire name `startedAtMs`.
    #[cfg_attr(feature = "serde", serde(rename = "startedAtMs"))]
    pub started_at_ms: Option<i64>,
    /// State of the operation, always `inProgress`.
    ///
    /// Wire name `status`.
    pub status: Option<OperationState>,
    /// Description of the current step.
    ///
    /// Wire name `subStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "subStatus"))]
    pub sub_status: Option<String>,
    /// Title of the operation for display.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
}

impl Record for ListOperationsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListOperationsRow",
        members: &[
            "domain",
            "extractPath",
            "kind",
            "operationId",
            "progressPct",
            "startedAtMs",
            "status",
            "subStatus",
            "title",
        ],
        always: 8,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.extract_path,
            2 => &mut self.kind,
            3 => &mut self.operation_id,
            4 => &mut self.progress_pct,
            5 => &mut self.started_at_ms,
            6 => &mut self.status,
            7 => &mut self.sub_status,
            _ => &mut self.title,
        }
    }
}

impl std::fmt::Debug for ListOperationsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `WebsiteBackup::operation_status`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct OperationStatusData {
    /// Why the operation failed. Null if it did not fail.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
    /// Type of the operation.
    ///
    /// Wire name `kind`.
    pub kind: Option<OperationKind>,
    /// Progress in percent.
    ///
    /// Wire name `progressPct`.
    #[cfg_attr(feature = "serde", serde(rename = "progressPct"))]
    pub progress_pct: Option<f64>,
    /// When the operation started, in milliseconds since the Unix epoch.
    ///
    /// Wire name `startedAtMs`.
    #[cfg_attr(feature = "serde", serde(rename = "startedAtMs"))]
    pub started_at_ms: Option<i64>,
    /// State of the operation.
    ///
    /// Wire name `status`.
    pub status: OperationState,
    /// Description of the current step.
    ///
    /// Wire name `subStatus`.
    #[cfg_attr(feature = "serde", serde(rename = "subStatus"))]
    pub sub_status: Option<String>,
    /// Title of the operation for display.
    ///
    /// Wire name `title`.
    pub title: Option<String>,
    /// Problems that did not stop the operation.
    ///
    /// Wire name `warnings`.
    pub warnings: Vec<String>,
}

impl Record for OperationStatusData {
    const SHAPE: RecordShape = RecordShape {
        name: "OperationStatusData",
        members: &[
            "error",
            "kind",
            "progressPct",
            "startedAtMs",
            "status",
            "subStatus",
            "title",
            "warnings",
        ],
        always: 16,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.error,
            1 => &mut self.kind,
            2 => &mut self.progress_pct,
            3 => &mut self.started_at_ms,
            4 => &mut self.status,
            5 => &mut self.sub_status,
            6 => &mut self.title,
            _ => &mut self.warnings,
        }
    }
}

impl std::fmt::Debug for OperationStatusData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`list_operations()`](super::list_operations) and
/// [`operation_status()`](super::operation_status).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationKind {
    /// A backup of a website.
    ///
    /// Wire value `create`.
    Create,
    /// The restoration of a website from a backup.
    ///
    /// Wire value `restore`.
    Restore,
    /// A copy of a backup's files to a directory.
    ///
    /// Wire value `extract`.
    Extract,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    OperationKind { Create = "create", Restore = "restore", Extract = "extract" }
);

/// A value in the data of [`list_operations()`](super::list_operations) and
/// [`operation_status()`](super::operation_status).
#[derive(Clone)]
#[non_exhaustive]
pub enum OperationState {
    /// The operation is running.
    ///
    /// Wire value `inProgress`.
    InProgress,
    /// The operation has succeeded.
    ///
    /// Wire value `ready`.
    Ready,
    /// The operation has failed.
    ///
    /// Wire value `failed`.
    Failed,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    OperationState { InProgress = "inProgress", Ready = "ready", Failed = "failed" }
);

impl Default for OperationState {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// The data of [`create_backup()`](super::create_backup),
/// [`extract_backup()`](super::extract_backup) and [`restore_backup()`](super::restore_backup).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct StartedOperation {
    /// Identifier of the operation, for [`operation_status`](super::operation_status()).
    ///
    /// Wire name `operationId`.
    #[cfg_attr(feature = "serde", serde(rename = "operationId"))]
    pub operation_id: String,
}

impl Record for StartedOperation {
    const SHAPE: RecordShape = RecordShape {
        name: "StartedOperation",
        members: &["operationId"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.operation_id
    }
}

impl std::fmt::Debug for StartedOperation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
