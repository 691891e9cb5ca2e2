// Made by cpanel-codegen from schema/uapi/UserManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`UserManager`](super).

use cpanel_core::codegen::*;

/// A record in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CheckAccountConflictsData {
    /// The subaccount or service account that has the name.
    ///
    /// Wire name `accounts`.
    pub accounts: Option<Subaccount>,
    /// Whether the name is taken.
    ///
    /// Wire name `conflict`.
    pub conflict: Option<bool>,
}

impl Record for CheckAccountConflictsData {
    const SHAPE: RecordShape = RecordShape {
        name: "CheckAccountConflictsData",
        members: &["accounts", "conflict"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.accounts,
            _ => &mut self.conflict,
        }
    }
}

impl std::fmt::Debug for CheckAccountConflictsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`create_user()`](super::create_user) and 5 others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Subaccount {
    /// Another mail address of the user. May be null.
    ///
    /// Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// URL of a picture of the user. Reserved for the future. May be null.
    ///
    /// Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it.
    ///
    /// Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. False if it shares the
    /// password of the cPanel account.
    ///
    /// Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space.
    ///
    /// Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was dismissed. Only for service accounts.
    ///
    /// Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Service accounts of this name whose merge was dismissed. Always empty from
    /// [`check_account_conflicts`](super::check_account_conflicts()) and
    /// [`delete_user`](super::delete_user()).
    ///
    /// Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<Subaccount>,
    /// Domain part of `full_username`.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`.
    ///
    /// Wire name `full_username`. Format: `email`.
    pub full_username: Option<String>,
    /// Unique identifier, which [`lookup_user`](super::lookup_user()) takes.
    ///
    /// Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in has expired.
    ///
    /// Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open.
    ///
    /// Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account has the same `full_username`.
    ///
    /// Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation expires, in seconds since the Unix epoch. Null if none is open.
    ///
    /// Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems of the account, such as a quota that is used up.
    ///
    /// Wire name `issues`.
    pub issues: Vec<SubaccountIssue>,
    /// Service accounts of this name and domain that can be merged into it.
    ///
    /// Wire name `merge_candidates`.
    pub merge_candidates: Vec<Subaccount>,
    /// Into what the service account can be merged: `sub` is an existing subaccount, `hypothetical`
    /// one that a merge would create. Null if no merge is possible.
    ///
    /// Wire name `parent_type`.
    pub parent_type: Option<ParentType>,
    /// Phone number in international format (E.164), such as `+15551234567`. Reserved for the
    /// future. May be null.
    ///
    /// Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null.
    ///
    /// Wire name `real_name`.
    pub real_name: Option<String>,
    /// The services: mail, FTP and Web Disk.
    ///
    /// Wire name `services`.
    pub services: Option<SubaccountServices>,
    /// Whether the system created it. Such an account cannot be removed.
    ///
    /// Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null if the entry is not a service
    /// account.
    ///
    /// Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null if the entry is not a subaccount.
    ///
    /// Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical`
    /// a subaccount that a merge would create, `cpanel` the cPanel account.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<AccountType>,
    /// Name without the domain.
    ///
    /// Wire name `username`. Format: `username`.
    pub username: Option<String>,
}

impl Record for Subaccount {
    const SHAPE: RecordShape = RecordShape {
        name: "Subaccount",
        members: &[
            "alternate_email",
            "avatar_url",
            "can_delete",
            "can_set_password",
            "can_set_quota",
            "dismissed",
            "dismissed_merge_candidates",
            "domain",
            "full_username",
            "guid",
            "has_expired_invite",
            "has_invite",
            "has_siblings",
            "invite_expiration",
            "issues",
            "merge_candidates",
            "parent_type",
            "phone_number",
            "real_name",
            "services",
            "special",
            "sub_account_exists",
            "synced_password",
            "type",
            "username",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.alternate_email,
            1 => &mut self.avatar_url,
            2 => &mut self.can_delete,
            3 => &mut self.can_set_password,
            4 => &mut self.can_set_quota,
            5 => &mut self.dismissed,
            6 => &mut self.dismissed_merge_candidates,
            7 => &mut self.domain,
            8 => &mut self.full_username,
            9 => &mut self.guid,
            10 => &mut self.has_expired_invite,
            11 => &mut self.has_invite,
            12 => &mut self.has_siblings,
            13 => &mut self.invite_expiration,
            14 => &mut self.issues,
            15 => &mut self.merge_candidates,
            16 => &mut self.parent_type,
            17 => &mut self.phone_number,
            18 => &mut self.real_name,
            19 => &mut self.services,
            20 => &mut self.special,
            21 => &mut self.sub_account_exists,
            22 => &mut self.synced_password,
            23 => &mut self.type_,
            _ => &mut self.username,
        }
    }
}

impl std::fmt::Debug for Subaccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`check_account_conflicts()`](super::check_account_conflicts) and 7
/// others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SubaccountIssue {
    /// What the problem is about, such as `quota`.
    ///
    /// Wire name `area`.
    pub area: Option<String>,
    /// The quota in MB.
    ///
    /// Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem as a text.
    ///
    /// Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`.
    ///
    /// Wire name `service`.
    pub service: Service,
    /// How serious the problem is: `error`, `warning` or `info`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: IssueType,
    /// Used space in MB.
    ///
    /// Wire name `used`.
    pub used: Option<f64>,
}

impl Record for SubaccountIssue {
    const SHAPE: RecordShape = RecordShape {
        name: "SubaccountIssue",
        members: &["area", "limit", "message", "service", "type", "used"],
        always: 24,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.area,
            1 => &mut self.limit,
            2 => &mut self.message,
            3 => &mut self.service,
            4 => &mut self.type_,
            _ => &mut self.used,
        }
    }
}

impl std::fmt::Debug for SubaccountIssue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`check_account_conflicts()`](super::check_account_conflicts) and 7
/// others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SubaccountServices {
    /// Access to mail.
    ///
    /// Wire name `email`.
    pub email: Option<SubaccountEmail>,
    /// Access to FTP.
    ///
    /// Wire name `ftp`.
    pub ftp: Option<SubaccountFtp>,
    /// Whether the system created the account. Only from [`list_users`](super::list_users()), from
    /// [`lookup_user`](super::lookup_user()) and in the candidates for a merge.
    ///
    /// Wire name `special`.
    pub special: Option<bool>,
    /// Access to Web Disk (WebDAV).
    ///
    /// Wire name `webdisk`.
    pub webdisk: Option<SubaccountWebdisk>,
}

impl Record for SubaccountServices {
    const SHAPE: RecordShape = RecordShape {
        name: "SubaccountServices",
        members: &["email", "ftp", "special", "webdisk"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.email,
            1 => &mut self.ftp,
            2 => &mut self.special,
            _ => &mut self.webdisk,
        }
    }
}

impl std::fmt::Debug for SubaccountServices {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`check_account_conflicts()`](super::check_account_conflicts) and 7
/// others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SubaccountEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Quota of the mailbox in MB. `0` means unlimited.
    ///
    /// Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for SubaccountEmail {
    const SHAPE: RecordShape = RecordShape {
        name: "SubaccountEmail",
        members: &["enabled", "quota"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.quota,
        }
    }
}

impl std::fmt::Debug for SubaccountEmail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`check_account_conflicts()`](super::check_account_conflicts) and 7
/// others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SubaccountFtp {
    /// Whether it may use FTP.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Quota for FTP in MB. `0` means unlimited.
    ///
    /// Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for SubaccountFtp {
    const SHAPE: RecordShape = RecordShape {
        name: "SubaccountFtp",
        members: &["enabled", "homedir", "quota"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.homedir,
            _ => &mut self.quota,
        }
    }
}

impl std::fmt::Debug for SubaccountFtp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A part of the data of [`check_account_conflicts()`](super::check_account_conflicts) and 7
/// others.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct SubaccountWebdisk {
    /// Whether it may use Web Disk.
    ///
    /// Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Whether Web Disk accepts Digest Authentication for it. Only from
    /// [`lookup_user`](super::lookup_user()) and in the candidates for a merge.
    ///
    /// Wire name `enabledigest`.
    pub enabledigest: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account.
    ///
    /// Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing.
    ///
    /// Wire name `perms`.
    pub perms: Option<WebDiskPermissions>,
    /// Whether the directory is private (mode `0700`) rather than public (mode `0755`).
    ///
    /// Wire name `private`.
    pub private: Option<bool>,
}

impl Record for SubaccountWebdisk {
    const SHAPE: RecordShape = RecordShape {
        name: "SubaccountWebdisk",
        members: &["enabled", "enabledigest", "homedir", "perms", "private"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.enabled,
            1 => &mut self.enabledigest,
            2 => &mut self.homedir,
            3 => &mut self.perms,
            _ => &mut self.private,
        }
    }
}

impl std::fmt::Debug for SubaccountWebdisk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the data of [`check_account_conflicts()`](super::check_account_conflicts) and 6
/// others.
#[derive(Clone)]
#[non_exhaustive]
pub enum Service {
    /// Wire value `email`.
    Email,
    /// Wire value `ftp`.
    Ftp,
    /// Wire value `webdisk`.
    Webdisk,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    Service { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

impl Default for Service {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A value in the data of [`check_account_conflicts()`](super::check_account_conflicts) and 7
/// others.
#[derive(Clone)]
#[non_exhaustive]
pub enum IssueType {
    /// Wire value `error`.
    Error,
    /// Wire value `warning`.
    Warning,
    /// Wire value `info`.
    Info,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    IssueType { Error = "error", Warning = "warning", Info = "info" }
);

impl Default for IssueType {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A value in the data of [`check_account_conflicts()`](super::check_account_conflicts) and 7
/// others.
#[derive(Clone)]
#[non_exhaustive]
pub enum ParentType {
    /// Wire value `sub`.
    Sub,
    /// Wire value `hypothetical`.
    Hypothetical,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ParentType { Sub = "sub", Hypothetical = "hypothetical" }
);

/// A value in the data of [`check_account_conflicts()`](super::check_account_conflicts) and 5
/// others.
#[derive(Clone)]
#[non_exhaustive]
pub enum WebDiskPermissions {
    /// Wire value `ro`.
    Ro,
    /// Wire value `rw`.
    Rw,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(WebDiskPermissions { Ro = "ro", Rw = "rw" });

/// A value in the data of [`check_account_conflicts()`](super::check_account_conflicts) and 7
/// others.
#[derive(Clone)]
#[non_exhaustive]
pub enum AccountType {
    /// Wire value `sub`.
    Sub,
    /// Wire value `hypothetical`.
    Hypothetical,
    /// Wire value `service`.
    Service,
    /// Wire value `cpanel`.
    Cpanel,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    AccountType { Sub = "sub", Hypothetical = "hypothetical", Service = "service", Cpanel
    = "cpanel" }
);

/// A value in the parameters of [`create_user()`](super::create_user) and
/// [`edit_user()`](super::edit_user).
#[derive(Clone)]
#[non_exhaustive]
pub enum NewAccountType {
    /// Wire value `sub`.
    Sub,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(NewAccountType { Sub = "sub" });
