// Made by cpanel-codegen from schema/uapi/UserManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`UserManager`](super).

use cpanel_core::{Limit, Misread, Reader, Record, Timestamp};

/// A record in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckAccountConflictsData {
    /// What holds the name already. Wire name `accounts`.
    pub accounts: Option<CheckAccountConflictsDataAccounts>,
    /// Whether the name is taken. Wire name `conflict`.
    pub conflict: Option<bool>,
}

impl Record for CheckAccountConflictsData {
    const NAMES: &'static [&'static str] = &["accounts", "conflict"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.accounts),
            _ => reader.set(&mut self.conflict),
        }
    }
}

/// A record in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckAccountConflictsDataAccounts {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Reserved for the future; always empty. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<ServiceAccount>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`. Format: `email`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<CheckAccountConflictsDataAccountsIssue>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<CheckAccountConflictsDataAccountsMergeCandidate>,
}

impl Record for CheckAccountConflictsDataAccounts {
    const NAMES: &'static [&'static str] = &[
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
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.dismissed_merge_candidates),
            7 => reader.set(&mut self.domain),
            8 => reader.set(&mut self.full_username),
            9 => reader.set(&mut self.guid),
            10 => reader.set(&mut self.has_expired_invite),
            11 => reader.set(&mut self.has_invite),
            12 => reader.set(&mut self.has_siblings),
            13 => reader.set(&mut self.invite_expiration),
            14 => reader.set(&mut self.issues),
            _ => reader.set(&mut self.merge_candidates),
        }
    }
}

/// A record in `issues` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckAccountConflictsDataAccountsIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<CheckAccountConflictsDataAccountsIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<CheckAccountConflictsDataAccountsIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for CheckAccountConflictsDataAccountsIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckAccountConflictsDataAccountsIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CheckAccountConflictsDataAccountsIssueService { Email = "email", Ftp = "ftp", Webdisk
    = "webdisk" }
);

/// A value in `type` in `issues` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckAccountConflictsDataAccountsIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CheckAccountConflictsDataAccountsIssueType { Error = "error", Warning = "warning",
    Info = "info" }
);

/// A record in `merge_candidates` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckAccountConflictsDataAccountsMergeCandidate {
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<CheckAccountConflictsDataAccountsMergeCandidateParentType>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<CheckAccountConflictsDataAccountsMergeCandidateServices>,
    /// Whether it is one of the accounts that the system makes itself. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists; null where the question does not arise. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<CheckAccountConflictsDataAccountsMergeCandidateType>,
    /// Name without the domain. Wire name `username`. Format: `username`.
    pub username: Option<String>,
}

impl Record for CheckAccountConflictsDataAccountsMergeCandidate {
    const NAMES: &'static [&'static str] = &[
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.parent_type),
            1 => reader.set(&mut self.phone_number),
            2 => reader.set(&mut self.real_name),
            3 => reader.set(&mut self.services),
            4 => reader.set(&mut self.special),
            5 => reader.set(&mut self.sub_account_exists),
            6 => reader.set(&mut self.synced_password),
            7 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A value in `parent_type` in `merge_candidates` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckAccountConflictsDataAccountsMergeCandidateParentType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CheckAccountConflictsDataAccountsMergeCandidateParentType { Sub = "sub", Hypothetical
    = "hypothetical" }
);

/// A record in `services` in `merge_candidates` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckAccountConflictsDataAccountsMergeCandidateServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<CheckAccountConflictsDataAccountsMergeCandidateServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<CheckAccountConflictsDataAccountsMergeCandidateServicesFtp>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<CheckAccountConflictsDataAccountsMergeCandidateServicesWebdisk>,
}

impl Record for CheckAccountConflictsDataAccountsMergeCandidateServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in `merge_candidates` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckAccountConflictsDataAccountsMergeCandidateServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for CheckAccountConflictsDataAccountsMergeCandidateServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in `merge_candidates` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckAccountConflictsDataAccountsMergeCandidateServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for CheckAccountConflictsDataAccountsMergeCandidateServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in `merge_candidates` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CheckAccountConflictsDataAccountsMergeCandidateServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<
        CheckAccountConflictsDataAccountsMergeCandidateServicesWebdiskPerms,
    >,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for CheckAccountConflictsDataAccountsMergeCandidateServicesWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `perms` in `webdisk` in `services` in `merge_candidates` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckAccountConflictsDataAccountsMergeCandidateServicesWebdiskPerms {
    /// On the wire `ro`.
    Ro,
    /// On the wire `rw`.
    Rw,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CheckAccountConflictsDataAccountsMergeCandidateServicesWebdiskPerms { Ro = "ro", Rw =
    "rw" }
);

/// A value in `type` in `merge_candidates` in `accounts` in the data of `UserManager::check_account_conflicts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CheckAccountConflictsDataAccountsMergeCandidateType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// On the wire `cpanel`.
    Cpanel,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CheckAccountConflictsDataAccountsMergeCandidateType { Sub = "sub", Hypothetical =
    "hypothetical", Service = "service", Cpanel = "cpanel" }
);

/// The parameter `services.webdisk.perms` of `UserManager::create_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateUserServicesWebdiskPerms {
    /// On the wire `ro`.
    Ro,
    /// On the wire `rw`.
    Rw,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(CreateUserServicesWebdiskPerms { Ro = "ro", Rw = "rw" });

/// The parameter `type` of `UserManager::create_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateUserType {
    /// On the wire `sub`.
    Sub,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(CreateUserType { Sub = "sub" });

/// A record in the data of `UserManager::create_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateUserData {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`. Format: `email`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<CreateUserDataIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<CreateUserDataServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<CreateUserDataType>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
    /// Service accounts of this name whose merge was turned down; one item is one account. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<SubaccountBase>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<SubaccountBase>,
}

impl Record for CreateUserData {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_siblings",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
        "dismissed_merge_candidates",
        "has_expired_invite",
        "has_invite",
        "invite_expiration",
        "merge_candidates",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.full_username),
            8 => reader.set(&mut self.guid),
            9 => reader.set(&mut self.has_siblings),
            10 => reader.set(&mut self.issues),
            11 => reader.set(&mut self.parent_type),
            12 => reader.set(&mut self.phone_number),
            13 => reader.set(&mut self.real_name),
            14 => reader.set(&mut self.services),
            15 => reader.set(&mut self.special),
            16 => reader.set(&mut self.sub_account_exists),
            17 => reader.set(&mut self.synced_password),
            18 => reader.set(&mut self.type_),
            19 => reader.set(&mut self.username),
            20 => reader.set(&mut self.dismissed_merge_candidates),
            21 => reader.set(&mut self.has_expired_invite),
            22 => reader.set(&mut self.has_invite),
            23 => reader.set(&mut self.invite_expiration),
            _ => reader.set(&mut self.merge_candidates),
        }
    }
}

/// A record in `issues` in the data of `UserManager::create_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateUserDataIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<CreateUserDataIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<CreateUserDataIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for CreateUserDataIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in the data of `UserManager::create_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateUserDataIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CreateUserDataIssueService { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A value in `type` in `issues` in the data of `UserManager::create_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateUserDataIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CreateUserDataIssueType { Error = "error", Warning = "warning", Info = "info" }
);

/// A record in `services` in the data of `UserManager::create_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateUserDataServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<CreateUserDataServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<CreateUserDataServicesFtp>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<CreateUserDataServicesWebdisk>,
}

impl Record for CreateUserDataServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in the data of `UserManager::create_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateUserDataServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox, in MB. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for CreateUserDataServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in the data of `UserManager::create_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateUserDataServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB, as a decimal; `0.00` is unlimited. Wire name `quota`.
    pub quota: Option<String>,
}

impl Record for CreateUserDataServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in the data of `UserManager::create_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateUserDataServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<String>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for CreateUserDataServicesWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `type` in the data of `UserManager::create_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateUserDataType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// On the wire `cpanel`.
    Cpanel,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    CreateUserDataType { Sub = "sub", Hypothetical = "hypothetical", Service = "service",
    Cpanel = "cpanel" }
);

/// A record in the data of `UserManager::delete_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserData {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Reserved for the future; always empty. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<ServiceAccount>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<DeleteUserDataIssue>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<DeleteUserDataMergeCandidate>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<DeleteUserDataParentType>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<DeleteUserDataServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of what is left: `service` is an account for a single service, `hypothetical` stands for two or more that could be merged. Wire name `type`.
    pub type_: Option<DeleteUserDataType>,
    /// Name without the domain. Wire name `username`. Format: `username`.
    pub username: Option<String>,
}

impl Record for DeleteUserData {
    const NAMES: &'static [&'static str] = &[
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
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.dismissed_merge_candidates),
            7 => reader.set(&mut self.domain),
            8 => reader.set(&mut self.full_username),
            9 => reader.set(&mut self.guid),
            10 => reader.set(&mut self.has_expired_invite),
            11 => reader.set(&mut self.has_invite),
            12 => reader.set(&mut self.has_siblings),
            13 => reader.set(&mut self.invite_expiration),
            14 => reader.set(&mut self.issues),
            15 => reader.set(&mut self.merge_candidates),
            16 => reader.set(&mut self.parent_type),
            17 => reader.set(&mut self.phone_number),
            18 => reader.set(&mut self.real_name),
            19 => reader.set(&mut self.services),
            20 => reader.set(&mut self.special),
            21 => reader.set(&mut self.sub_account_exists),
            22 => reader.set(&mut self.synced_password),
            23 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A record in `issues` in the data of `UserManager::delete_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserDataIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<DeleteUserDataIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<DeleteUserDataIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for DeleteUserDataIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in the data of `UserManager::delete_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteUserDataIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteUserDataIssueService { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A value in `type` in `issues` in the data of `UserManager::delete_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteUserDataIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteUserDataIssueType { Error = "error", Warning = "warning", Info = "info" }
);

/// A record in `merge_candidates` in the data of `UserManager::delete_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserDataMergeCandidate {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Reserved for the future; always empty. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<ServiceAccount>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<SubaccountIssue>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<ServiceAccount>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<SubaccountServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of what is left: `service` is an account for a single service, `hypothetical` stands for two or more that could be merged. Wire name `type`.
    pub type_: Option<String>,
    /// Name without the domain. Wire name `username`. Format: `username`.
    pub username: Option<String>,
}

impl Record for DeleteUserDataMergeCandidate {
    const NAMES: &'static [&'static str] = &[
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
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.dismissed_merge_candidates),
            7 => reader.set(&mut self.domain),
            8 => reader.set(&mut self.full_username),
            9 => reader.set(&mut self.guid),
            10 => reader.set(&mut self.has_expired_invite),
            11 => reader.set(&mut self.has_invite),
            12 => reader.set(&mut self.has_siblings),
            13 => reader.set(&mut self.invite_expiration),
            14 => reader.set(&mut self.issues),
            15 => reader.set(&mut self.merge_candidates),
            16 => reader.set(&mut self.parent_type),
            17 => reader.set(&mut self.phone_number),
            18 => reader.set(&mut self.real_name),
            19 => reader.set(&mut self.services),
            20 => reader.set(&mut self.special),
            21 => reader.set(&mut self.sub_account_exists),
            22 => reader.set(&mut self.synced_password),
            23 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A value in `parent_type` in the data of `UserManager::delete_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteUserDataParentType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteUserDataParentType { Sub = "sub", Hypothetical = "hypothetical" }
);

/// A record in `services` in the data of `UserManager::delete_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserDataServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<DeleteUserDataServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<DeleteUserDataServicesFtp>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<DeleteUserDataServicesWebdisk>,
}

impl Record for DeleteUserDataServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in the data of `UserManager::delete_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserDataServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for DeleteUserDataServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in the data of `UserManager::delete_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserDataServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for DeleteUserDataServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in the data of `UserManager::delete_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeleteUserDataServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<String>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for DeleteUserDataServicesWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `type` in the data of `UserManager::delete_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeleteUserDataType {
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    DeleteUserDataType { Hypothetical = "hypothetical", Service = "service" }
);

/// The parameter `services.webdisk.perms` of `UserManager::edit_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EditUserServicesWebdiskPerms {
    /// On the wire `ro`.
    Ro,
    /// On the wire `rw`.
    Rw,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(EditUserServicesWebdiskPerms { Ro = "ro", Rw = "rw" });

/// The parameter `type` of `UserManager::edit_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EditUserType {
    /// On the wire `sub`.
    Sub,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(EditUserType { Sub = "sub" });

/// A record in the data of `UserManager::edit_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EditUserData {
    /// Service accounts of this name whose merge was turned down; one item is one account. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<EditUserDataDismissedMergeCandidate>,
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<SubaccountIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<SubaccountServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<String>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<EditUserDataMergeCandidate>,
}

impl Record for EditUserData {
    const NAMES: &'static [&'static str] = &[
        "dismissed_merge_candidates",
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_expired_invite",
        "has_invite",
        "has_siblings",
        "invite_expiration",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
        "merge_candidates",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.dismissed_merge_candidates),
            1 => reader.set(&mut self.alternate_email),
            2 => reader.set(&mut self.avatar_url),
            3 => reader.set(&mut self.can_delete),
            4 => reader.set(&mut self.can_set_password),
            5 => reader.set(&mut self.can_set_quota),
            6 => reader.set(&mut self.dismissed),
            7 => reader.set(&mut self.domain),
            8 => reader.set(&mut self.full_username),
            9 => reader.set(&mut self.guid),
            10 => reader.set(&mut self.has_expired_invite),
            11 => reader.set(&mut self.has_invite),
            12 => reader.set(&mut self.has_siblings),
            13 => reader.set(&mut self.invite_expiration),
            14 => reader.set(&mut self.issues),
            15 => reader.set(&mut self.parent_type),
            16 => reader.set(&mut self.phone_number),
            17 => reader.set(&mut self.real_name),
            18 => reader.set(&mut self.services),
            19 => reader.set(&mut self.special),
            20 => reader.set(&mut self.sub_account_exists),
            21 => reader.set(&mut self.synced_password),
            22 => reader.set(&mut self.type_),
            23 => reader.set(&mut self.username),
            _ => reader.set(&mut self.merge_candidates),
        }
    }
}

/// A record in `dismissed_merge_candidates` in the data of `UserManager::edit_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EditUserDataDismissedMergeCandidate {
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<EditUserDataDismissedMergeCandidateMergeCandidate>,
}

impl Record for EditUserDataDismissedMergeCandidate {
    const NAMES: &'static [&'static str] = &["merge_candidates"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.merge_candidates)
    }
}

/// A record in `merge_candidates` in `dismissed_merge_candidates` in the data of `UserManager::edit_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EditUserDataDismissedMergeCandidateMergeCandidate {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<SubaccountIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<SubaccountServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<String>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<ServiceAccount>,
}

impl Record for EditUserDataDismissedMergeCandidateMergeCandidate {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_expired_invite",
        "has_invite",
        "has_siblings",
        "invite_expiration",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
        "merge_candidates",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.full_username),
            8 => reader.set(&mut self.guid),
            9 => reader.set(&mut self.has_expired_invite),
            10 => reader.set(&mut self.has_invite),
            11 => reader.set(&mut self.has_siblings),
            12 => reader.set(&mut self.invite_expiration),
            13 => reader.set(&mut self.issues),
            14 => reader.set(&mut self.parent_type),
            15 => reader.set(&mut self.phone_number),
            16 => reader.set(&mut self.real_name),
            17 => reader.set(&mut self.services),
            18 => reader.set(&mut self.special),
            19 => reader.set(&mut self.sub_account_exists),
            20 => reader.set(&mut self.synced_password),
            21 => reader.set(&mut self.type_),
            22 => reader.set(&mut self.username),
            _ => reader.set(&mut self.merge_candidates),
        }
    }
}

/// A record in `merge_candidates` in the data of `UserManager::edit_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct EditUserDataMergeCandidate {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<SubaccountIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<SubaccountServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<String>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<ServiceAccount>,
}

impl Record for EditUserDataMergeCandidate {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_expired_invite",
        "has_invite",
        "has_siblings",
        "invite_expiration",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
        "merge_candidates",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.full_username),
            8 => reader.set(&mut self.guid),
            9 => reader.set(&mut self.has_expired_invite),
            10 => reader.set(&mut self.has_invite),
            11 => reader.set(&mut self.has_siblings),
            12 => reader.set(&mut self.invite_expiration),
            13 => reader.set(&mut self.issues),
            14 => reader.set(&mut self.parent_type),
            15 => reader.set(&mut self.phone_number),
            16 => reader.set(&mut self.real_name),
            17 => reader.set(&mut self.services),
            18 => reader.set(&mut self.special),
            19 => reader.set(&mut self.sub_account_exists),
            20 => reader.set(&mut self.synced_password),
            21 => reader.set(&mut self.type_),
            22 => reader.set(&mut self.username),
            _ => reader.set(&mut self.merge_candidates),
        }
    }
}

/// A record in the data of `UserManager::list_users`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListUsersRow {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Service accounts of this name whose merge was turned down; one item is one account. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<ServiceAccount>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<ListUsersRowIssue>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<ServiceAccount>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<ListUsersRowParentType>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<ListUsersRowServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<ListUsersRowType>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
}

impl Record for ListUsersRow {
    const NAMES: &'static [&'static str] = &[
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
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.dismissed_merge_candidates),
            7 => reader.set(&mut self.domain),
            8 => reader.set(&mut self.full_username),
            9 => reader.set(&mut self.guid),
            10 => reader.set(&mut self.has_expired_invite),
            11 => reader.set(&mut self.has_invite),
            12 => reader.set(&mut self.has_siblings),
            13 => reader.set(&mut self.invite_expiration),
            14 => reader.set(&mut self.issues),
            15 => reader.set(&mut self.merge_candidates),
            16 => reader.set(&mut self.parent_type),
            17 => reader.set(&mut self.phone_number),
            18 => reader.set(&mut self.real_name),
            19 => reader.set(&mut self.services),
            20 => reader.set(&mut self.special),
            21 => reader.set(&mut self.sub_account_exists),
            22 => reader.set(&mut self.synced_password),
            23 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A record in `issues` in the data of `UserManager::list_users`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListUsersRowIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<ListUsersRowIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<ListUsersRowIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for ListUsersRowIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in the data of `UserManager::list_users`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListUsersRowIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListUsersRowIssueService { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A value in `type` in `issues` in the data of `UserManager::list_users`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListUsersRowIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListUsersRowIssueType { Error = "error", Warning = "warning", Info = "info" }
);

/// A value in `parent_type` in the data of `UserManager::list_users`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListUsersRowParentType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListUsersRowParentType { Sub = "sub", Hypothetical = "hypothetical" }
);

/// A record in `services` in the data of `UserManager::list_users`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListUsersRowServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<ListUsersRowServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<ListUsersRowServicesFtp>,
    /// Whether the system made the account itself. Wire name `special`.
    pub special: Option<bool>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<ListUsersRowServicesWebdisk>,
}

impl Record for ListUsersRowServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "special", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            2 => reader.set(&mut self.special),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in the data of `UserManager::list_users`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListUsersRowServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox, in MB. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for ListUsersRowServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in the data of `UserManager::list_users`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListUsersRowServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for ListUsersRowServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in the data of `UserManager::list_users`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListUsersRowServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<ListUsersRowServicesWebdiskPerms>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for ListUsersRowServicesWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `perms` in `webdisk` in `services` in the data of `UserManager::list_users`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListUsersRowServicesWebdiskPerms {
    /// On the wire `ro`.
    Ro,
    /// On the wire `rw`.
    Rw,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ListUsersRowServicesWebdiskPerms { Ro = "ro", Rw = "rw" });

/// A value in `type` in the data of `UserManager::list_users`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListUsersRowType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// On the wire `cpanel`.
    Cpanel,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ListUsersRowType { Sub = "sub", Hypothetical = "hypothetical", Service = "service",
    Cpanel = "cpanel" }
);

/// The parameter `type` of `UserManager::lookup_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LookupServiceAccountType {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    LookupServiceAccountType { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A record in the data of `UserManager::lookup_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupServiceAccountData {
    /// Service accounts of this name whose merge was turned down; one item is one account. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<LookupServiceAccountDataDismissedMergeCandidate>,
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<SubaccountIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<SubaccountServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<String>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<LookupServiceAccountDataMergeCandidate>,
}

impl Record for LookupServiceAccountData {
    const NAMES: &'static [&'static str] = &[
        "dismissed_merge_candidates",
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_expired_invite",
        "has_invite",
        "has_siblings",
        "invite_expiration",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
        "merge_candidates",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.dismissed_merge_candidates),
            1 => reader.set(&mut self.alternate_email),
            2 => reader.set(&mut self.avatar_url),
            3 => reader.set(&mut self.can_delete),
            4 => reader.set(&mut self.can_set_password),
            5 => reader.set(&mut self.can_set_quota),
            6 => reader.set(&mut self.dismissed),
            7 => reader.set(&mut self.domain),
            8 => reader.set(&mut self.full_username),
            9 => reader.set(&mut self.guid),
            10 => reader.set(&mut self.has_expired_invite),
            11 => reader.set(&mut self.has_invite),
            12 => reader.set(&mut self.has_siblings),
            13 => reader.set(&mut self.invite_expiration),
            14 => reader.set(&mut self.issues),
            15 => reader.set(&mut self.parent_type),
            16 => reader.set(&mut self.phone_number),
            17 => reader.set(&mut self.real_name),
            18 => reader.set(&mut self.services),
            19 => reader.set(&mut self.special),
            20 => reader.set(&mut self.sub_account_exists),
            21 => reader.set(&mut self.synced_password),
            22 => reader.set(&mut self.type_),
            23 => reader.set(&mut self.username),
            _ => reader.set(&mut self.merge_candidates),
        }
    }
}

/// A record in `dismissed_merge_candidates` in the data of `UserManager::lookup_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupServiceAccountDataDismissedMergeCandidate {
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<
        LookupServiceAccountDataDismissedMergeCandidateMergeCandidate,
    >,
}

impl Record for LookupServiceAccountDataDismissedMergeCandidate {
    const NAMES: &'static [&'static str] = &["merge_candidates"];
    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.set(&mut self.merge_candidates)
    }
}

/// A record in `merge_candidates` in `dismissed_merge_candidates` in the data of `UserManager::lookup_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupServiceAccountDataDismissedMergeCandidateMergeCandidate {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<SubaccountIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<SubaccountServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<String>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<ServiceAccount>,
}

impl Record for LookupServiceAccountDataDismissedMergeCandidateMergeCandidate {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_expired_invite",
        "has_invite",
        "has_siblings",
        "invite_expiration",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
        "merge_candidates",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.full_username),
            8 => reader.set(&mut self.guid),
            9 => reader.set(&mut self.has_expired_invite),
            10 => reader.set(&mut self.has_invite),
            11 => reader.set(&mut self.has_siblings),
            12 => reader.set(&mut self.invite_expiration),
            13 => reader.set(&mut self.issues),
            14 => reader.set(&mut self.parent_type),
            15 => reader.set(&mut self.phone_number),
            16 => reader.set(&mut self.real_name),
            17 => reader.set(&mut self.services),
            18 => reader.set(&mut self.special),
            19 => reader.set(&mut self.sub_account_exists),
            20 => reader.set(&mut self.synced_password),
            21 => reader.set(&mut self.type_),
            22 => reader.set(&mut self.username),
            _ => reader.set(&mut self.merge_candidates),
        }
    }
}

/// A record in `merge_candidates` in the data of `UserManager::lookup_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupServiceAccountDataMergeCandidate {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<SubaccountIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<SubaccountServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<String>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<ServiceAccount>,
}

impl Record for LookupServiceAccountDataMergeCandidate {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_expired_invite",
        "has_invite",
        "has_siblings",
        "invite_expiration",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
        "merge_candidates",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.full_username),
            8 => reader.set(&mut self.guid),
            9 => reader.set(&mut self.has_expired_invite),
            10 => reader.set(&mut self.has_invite),
            11 => reader.set(&mut self.has_siblings),
            12 => reader.set(&mut self.invite_expiration),
            13 => reader.set(&mut self.issues),
            14 => reader.set(&mut self.parent_type),
            15 => reader.set(&mut self.phone_number),
            16 => reader.set(&mut self.real_name),
            17 => reader.set(&mut self.services),
            18 => reader.set(&mut self.special),
            19 => reader.set(&mut self.sub_account_exists),
            20 => reader.set(&mut self.synced_password),
            21 => reader.set(&mut self.type_),
            22 => reader.set(&mut self.username),
            _ => reader.set(&mut self.merge_candidates),
        }
    }
}

/// A record in the data of `UserManager::lookup_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupUserData {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<LookupUserDataIssue>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<ServiceAccount>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<LookupUserDataParentType>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<LookupUserDataServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<LookupUserDataType>,
    /// Name without the domain. Wire name `username`. Format: `username`.
    pub username: Option<String>,
    /// Service accounts of this name whose merge was turned down; one item is one account. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<ServiceAccount>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
}

impl Record for LookupUserData {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_siblings",
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
        "dismissed_merge_candidates",
        "has_expired_invite",
        "has_invite",
        "invite_expiration",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.full_username),
            8 => reader.set(&mut self.guid),
            9 => reader.set(&mut self.has_siblings),
            10 => reader.set(&mut self.issues),
            11 => reader.set(&mut self.merge_candidates),
            12 => reader.set(&mut self.parent_type),
            13 => reader.set(&mut self.phone_number),
            14 => reader.set(&mut self.real_name),
            15 => reader.set(&mut self.services),
            16 => reader.set(&mut self.special),
            17 => reader.set(&mut self.sub_account_exists),
            18 => reader.set(&mut self.synced_password),
            19 => reader.set(&mut self.type_),
            20 => reader.set(&mut self.username),
            21 => reader.set(&mut self.dismissed_merge_candidates),
            22 => reader.set(&mut self.has_expired_invite),
            23 => reader.set(&mut self.has_invite),
            _ => reader.set(&mut self.invite_expiration),
        }
    }
}

/// A record in `issues` in the data of `UserManager::lookup_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupUserDataIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<LookupUserDataIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<LookupUserDataIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for LookupUserDataIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in the data of `UserManager::lookup_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LookupUserDataIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    LookupUserDataIssueService { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A value in `type` in `issues` in the data of `UserManager::lookup_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LookupUserDataIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `info`.
    Info,
    /// On the wire `warning`.
    Warning,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    LookupUserDataIssueType { Error = "error", Info = "info", Warning = "warning" }
);

/// A value in `parent_type` in the data of `UserManager::lookup_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LookupUserDataParentType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    LookupUserDataParentType { Sub = "sub", Hypothetical = "hypothetical" }
);

/// A record in `services` in the data of `UserManager::lookup_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupUserDataServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<LookupUserDataServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<LookupUserDataServicesFtp>,
    /// Whether the system made the account itself. Wire name `special`.
    pub special: Option<bool>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<LookupUserDataServicesWebdisk>,
}

impl Record for LookupUserDataServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "special", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            2 => reader.set(&mut self.special),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in the data of `UserManager::lookup_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupUserDataServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox, in MB. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for LookupUserDataServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in the data of `UserManager::lookup_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupUserDataServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for LookupUserDataServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in the data of `UserManager::lookup_user`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LookupUserDataServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Whether Web Disk accepts Digest Authentication from it. Wire name `enabledigest`.
    pub enabledigest: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<LookupUserDataServicesWebdiskPerms>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for LookupUserDataServicesWebdisk {
    const NAMES: &'static [&'static str] = &[
        "enabled",
        "enabledigest",
        "homedir",
        "perms",
        "private",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.enabledigest),
            2 => reader.set(&mut self.homedir),
            3 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `perms` in `webdisk` in `services` in the data of `UserManager::lookup_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LookupUserDataServicesWebdiskPerms {
    /// On the wire `ro`.
    Ro,
    /// On the wire `rw`.
    Rw,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(LookupUserDataServicesWebdiskPerms { Ro = "ro", Rw = "rw" });

/// A value in `type` in the data of `UserManager::lookup_user`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LookupUserDataType {
    /// On the wire `cpanel`.
    Cpanel,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// On the wire `sub`.
    Sub,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    LookupUserDataType { Cpanel = "cpanel", Hypothetical = "hypothetical", Service =
    "service", Sub = "sub" }
);

/// A record in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountData {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Service accounts of this name whose merge was turned down; one item is one account. Wire name `dismissed_merge_candidates`.
    pub dismissed_merge_candidates: Vec<MergeServiceAccountDataDismissedMergeCandidate>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`. Format: `email`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether an invitation to log in was sent and has run out. Wire name `has_expired_invite`.
    pub has_expired_invite: Option<bool>,
    /// Whether an invitation to log in is open. Wire name `has_invite`.
    pub has_invite: Option<bool>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// When the invitation runs out, in seconds since the Unix epoch; null when none is open. Wire name `invite_expiration`.
    pub invite_expiration: Option<Timestamp>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<MergeServiceAccountDataIssue>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<MergeServiceAccountDataMergeCandidate>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<MergeServiceAccountDataParentType>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<MergeServiceAccountDataServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<String>,
    /// Name without the domain. Wire name `username`. Format: `username`.
    pub username: Option<String>,
}

impl Record for MergeServiceAccountData {
    const NAMES: &'static [&'static str] = &[
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
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.dismissed_merge_candidates),
            7 => reader.set(&mut self.domain),
            8 => reader.set(&mut self.full_username),
            9 => reader.set(&mut self.guid),
            10 => reader.set(&mut self.has_expired_invite),
            11 => reader.set(&mut self.has_invite),
            12 => reader.set(&mut self.has_siblings),
            13 => reader.set(&mut self.invite_expiration),
            14 => reader.set(&mut self.issues),
            15 => reader.set(&mut self.merge_candidates),
            16 => reader.set(&mut self.parent_type),
            17 => reader.set(&mut self.phone_number),
            18 => reader.set(&mut self.real_name),
            19 => reader.set(&mut self.services),
            20 => reader.set(&mut self.special),
            21 => reader.set(&mut self.sub_account_exists),
            22 => reader.set(&mut self.synced_password),
            23 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A record in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataDismissedMergeCandidate {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`. Format: `email`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<MergeServiceAccountDataDismissedMergeCandidateIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<MergeServiceAccountDataDismissedMergeCandidateParentType>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<MergeServiceAccountDataDismissedMergeCandidateServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<MergeServiceAccountDataDismissedMergeCandidateType>,
    /// Name without the domain. Wire name `username`. Format: `username`.
    pub username: Option<String>,
}

impl Record for MergeServiceAccountDataDismissedMergeCandidate {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "domain",
        "full_username",
        "guid",
        "has_siblings",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.domain),
            6 => reader.set(&mut self.full_username),
            7 => reader.set(&mut self.guid),
            8 => reader.set(&mut self.has_siblings),
            9 => reader.set(&mut self.issues),
            10 => reader.set(&mut self.parent_type),
            11 => reader.set(&mut self.phone_number),
            12 => reader.set(&mut self.real_name),
            13 => reader.set(&mut self.services),
            14 => reader.set(&mut self.special),
            15 => reader.set(&mut self.sub_account_exists),
            16 => reader.set(&mut self.synced_password),
            17 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A record in `issues` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataDismissedMergeCandidateIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<MergeServiceAccountDataDismissedMergeCandidateIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<MergeServiceAccountDataDismissedMergeCandidateIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for MergeServiceAccountDataDismissedMergeCandidateIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataDismissedMergeCandidateIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataDismissedMergeCandidateIssueService { Email = "email", Ftp =
    "ftp", Webdisk = "webdisk" }
);

/// A value in `type` in `issues` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataDismissedMergeCandidateIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataDismissedMergeCandidateIssueType { Error = "error", Warning =
    "warning", Info = "info" }
);

/// A value in `parent_type` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataDismissedMergeCandidateParentType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataDismissedMergeCandidateParentType { Sub = "sub", Hypothetical
    = "hypothetical" }
);

/// A record in `services` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataDismissedMergeCandidateServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<MergeServiceAccountDataDismissedMergeCandidateServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<MergeServiceAccountDataDismissedMergeCandidateServicesFtp>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<MergeServiceAccountDataDismissedMergeCandidateServicesWebdisk>,
}

impl Record for MergeServiceAccountDataDismissedMergeCandidateServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataDismissedMergeCandidateServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox in MB; never `0`. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for MergeServiceAccountDataDismissedMergeCandidateServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataDismissedMergeCandidateServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for MergeServiceAccountDataDismissedMergeCandidateServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataDismissedMergeCandidateServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<
        MergeServiceAccountDataDismissedMergeCandidateServicesWebdiskPerms,
    >,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for MergeServiceAccountDataDismissedMergeCandidateServicesWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `perms` in `webdisk` in `services` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataDismissedMergeCandidateServicesWebdiskPerms {
    /// On the wire `ro`.
    Ro,
    /// On the wire `rw`.
    Rw,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataDismissedMergeCandidateServicesWebdiskPerms { Ro = "ro", Rw =
    "rw" }
);

/// A value in `type` in `dismissed_merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataDismissedMergeCandidateType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// On the wire `cpanel`.
    Cpanel,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataDismissedMergeCandidateType { Sub = "sub", Hypothetical =
    "hypothetical", Service = "service", Cpanel = "cpanel" }
);

/// A record in `issues` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<MergeServiceAccountDataIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<MergeServiceAccountDataIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for MergeServiceAccountDataIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataIssueService { Email = "email", Ftp = "ftp", Webdisk =
    "webdisk" }
);

/// A value in `type` in `issues` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataIssueType { Error = "error", Warning = "warning", Info =
    "info" }
);

/// A record in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataMergeCandidate {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`. Format: `email`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<MergeServiceAccountDataMergeCandidateIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<MergeServiceAccountDataMergeCandidateParentType>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<MergeServiceAccountDataMergeCandidateServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<MergeServiceAccountDataMergeCandidateType>,
    /// Name without the domain. Wire name `username`. Format: `username`.
    pub username: Option<String>,
}

impl Record for MergeServiceAccountDataMergeCandidate {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "domain",
        "full_username",
        "guid",
        "has_siblings",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.domain),
            6 => reader.set(&mut self.full_username),
            7 => reader.set(&mut self.guid),
            8 => reader.set(&mut self.has_siblings),
            9 => reader.set(&mut self.issues),
            10 => reader.set(&mut self.parent_type),
            11 => reader.set(&mut self.phone_number),
            12 => reader.set(&mut self.real_name),
            13 => reader.set(&mut self.services),
            14 => reader.set(&mut self.special),
            15 => reader.set(&mut self.sub_account_exists),
            16 => reader.set(&mut self.synced_password),
            17 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A record in `issues` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataMergeCandidateIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<MergeServiceAccountDataMergeCandidateIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<MergeServiceAccountDataMergeCandidateIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for MergeServiceAccountDataMergeCandidateIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataMergeCandidateIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataMergeCandidateIssueService { Email = "email", Ftp = "ftp",
    Webdisk = "webdisk" }
);

/// A value in `type` in `issues` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataMergeCandidateIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataMergeCandidateIssueType { Error = "error", Warning =
    "warning", Info = "info" }
);

/// A value in `parent_type` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataMergeCandidateParentType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataMergeCandidateParentType { Sub = "sub", Hypothetical =
    "hypothetical" }
);

/// A record in `services` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataMergeCandidateServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<MergeServiceAccountDataMergeCandidateServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<MergeServiceAccountDataMergeCandidateServicesFtp>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<MergeServiceAccountDataMergeCandidateServicesWebdisk>,
}

impl Record for MergeServiceAccountDataMergeCandidateServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataMergeCandidateServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox in MB; never `0`. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for MergeServiceAccountDataMergeCandidateServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataMergeCandidateServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for MergeServiceAccountDataMergeCandidateServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataMergeCandidateServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<String>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for MergeServiceAccountDataMergeCandidateServicesWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `type` in `merge_candidates` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataMergeCandidateType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// On the wire `cpanel`.
    Cpanel,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataMergeCandidateType { Sub = "sub", Hypothetical =
    "hypothetical", Service = "service", Cpanel = "cpanel" }
);

/// A value in `parent_type` in the data of `UserManager::merge_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeServiceAccountDataParentType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    MergeServiceAccountDataParentType { Sub = "sub", Hypothetical = "hypothetical" }
);

/// A record in `services` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<MergeServiceAccountDataServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<MergeServiceAccountDataServicesFtp>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<MergeServiceAccountDataServicesWebdisk>,
}

impl Record for MergeServiceAccountDataServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox in MB; never `0`. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for MergeServiceAccountDataServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for MergeServiceAccountDataServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in the data of `UserManager::merge_service_account`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct MergeServiceAccountDataServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<String>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for MergeServiceAccountDataServicesWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// The parameter `service` of `UserManager::unlink_service_account`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UnlinkServiceAccountService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    UnlinkServiceAccountService { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A record in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountBase {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`. Format: `email`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<SubaccountBaseIssue>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<String>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<SubaccountBaseServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<SubaccountBaseType>,
    /// Name without the domain. Wire name `username`.
    pub username: Option<String>,
}

impl Record for SubaccountBase {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_siblings",
        "issues",
        "parent_type",
        "phone_number",
        "real_name",
        "services",
        "special",
        "sub_account_exists",
        "synced_password",
        "type",
        "username",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.full_username),
            8 => reader.set(&mut self.guid),
            9 => reader.set(&mut self.has_siblings),
            10 => reader.set(&mut self.issues),
            11 => reader.set(&mut self.parent_type),
            12 => reader.set(&mut self.phone_number),
            13 => reader.set(&mut self.real_name),
            14 => reader.set(&mut self.services),
            15 => reader.set(&mut self.special),
            16 => reader.set(&mut self.sub_account_exists),
            17 => reader.set(&mut self.synced_password),
            18 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A record in `issues` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountBaseIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<SubaccountBaseIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<SubaccountBaseIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for SubaccountBaseIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubaccountBaseIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SubaccountBaseIssueService { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A value in `type` in `issues` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubaccountBaseIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SubaccountBaseIssueType { Error = "error", Warning = "warning", Info = "info" }
);

/// A record in `services` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountBaseServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<SubaccountBaseServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<SubaccountBaseServicesFtp>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<SubaccountBaseServicesWebdisk>,
}

impl Record for SubaccountBaseServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountBaseServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox, in MB. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for SubaccountBaseServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountBaseServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB, as a decimal; `0.00` is unlimited. Wire name `quota`.
    pub quota: Option<String>,
}

impl Record for SubaccountBaseServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountBaseServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<String>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for SubaccountBaseServicesWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `type` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubaccountBaseType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// On the wire `cpanel`.
    Cpanel,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SubaccountBaseType { Sub = "sub", Hypothetical = "hypothetical", Service = "service",
    Cpanel = "cpanel" }
);

/// A record in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<SubaccountIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<SubaccountIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for SubaccountIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubaccountIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SubaccountIssueService { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A value in `type` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubaccountIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `warning`.
    Warning,
    /// On the wire `info`.
    Info,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    SubaccountIssueType { Error = "error", Warning = "warning", Info = "info" }
);

/// A record in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox in MB; never `0`. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for SubaccountEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for SubaccountFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<SubaccountWebdiskPerms>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for SubaccountWebdisk {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "perms", "private"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            2 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `perms` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SubaccountWebdiskPerms {
    /// On the wire `ro`.
    Ro,
    /// On the wire `rw`.
    Rw,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(SubaccountWebdiskPerms { Ro = "ro", Rw = "rw" });

/// A record in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SubaccountServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<SubaccountEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<SubaccountFtp>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<SubaccountWebdisk>,
}

impl Record for SubaccountServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ServiceAccount {
    /// Another address of the person, apart from this account; may be null. Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// Address of a picture of the person. Reserved for the future; may be null. Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Whether the owner of the cPanel account may remove it. Wire name `can_delete`.
    pub can_delete: Option<bool>,
    /// Whether the owner of the cPanel account may set its password. Off where it shares the password of the cPanel account. Wire name `can_set_password`.
    pub can_set_password: Option<bool>,
    /// Whether the owner of the cPanel account may limit its disk space. Wire name `can_set_quota`.
    pub can_set_quota: Option<bool>,
    /// Whether the offer to merge it was turned down. Only service accounts carry this. Wire name `dismissed`.
    pub dismissed: Option<bool>,
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Name with the domain, such as `name@example.com`. Wire name `full_username`.
    pub full_username: Option<String>,
    /// Unique identifier given by the server; `lookup_user` takes it. Wire name `guid`.
    pub guid: Option<String>,
    /// Whether another service account bears the same `full_username`. Wire name `has_siblings`.
    pub has_siblings: Option<bool>,
    /// Problems found with it; one item is one problem, such as a quota that is used up. Wire name `issues`.
    pub issues: Vec<ServiceAccountIssue>,
    /// Service accounts of this name and domain that could be joined to it; one item is one account. Wire name `merge_candidates`.
    pub merge_candidates: Vec<ServiceAccount>,
    /// What the service account could join: `sub` is a subaccount that exists, `hypothetical` one that a merge would create. Null when no merge is possible. Wire name `parent_type`.
    pub parent_type: Option<ServiceAccountParentType>,
    /// Telephone number in international (E.164) form, such as `+15551234567`. Reserved for the future; may be null. Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty or null. Wire name `real_name`.
    pub real_name: Option<String>,
    /// What it may use, with one member each for mail, FTP and Web Disk. Wire name `services`.
    pub services: Option<ServiceAccountServices>,
    /// Whether it is one of the accounts that the system makes itself and that cannot be removed. Wire name `special`.
    pub special: Option<bool>,
    /// Whether a subaccount of this name exists already. Null where the entry is not a service account. Wire name `sub_account_exists`.
    pub sub_account_exists: Option<bool>,
    /// Whether all its services share one password. Null where the entry is not a subaccount. Wire name `synced_password`.
    pub synced_password: Option<bool>,
    /// Kind of entry: `sub` a subaccount, `service` an account for a single service, `hypothetical` a subaccount that a merge would create, `cpanel` the cPanel account. Wire name `type`.
    pub type_: Option<ServiceAccountType>,
    /// Name without the domain. Wire name `username`. Format: `username`.
    pub username: Option<String>,
}

impl Record for ServiceAccount {
    const NAMES: &'static [&'static str] = &[
        "alternate_email",
        "avatar_url",
        "can_delete",
        "can_set_password",
        "can_set_quota",
        "dismissed",
        "domain",
        "full_username",
        "guid",
        "has_siblings",
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
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.alternate_email),
            1 => reader.set(&mut self.avatar_url),
            2 => reader.set(&mut self.can_delete),
            3 => reader.set(&mut self.can_set_password),
            4 => reader.set(&mut self.can_set_quota),
            5 => reader.set(&mut self.dismissed),
            6 => reader.set(&mut self.domain),
            7 => reader.set(&mut self.full_username),
            8 => reader.set(&mut self.guid),
            9 => reader.set(&mut self.has_siblings),
            10 => reader.set(&mut self.issues),
            11 => reader.set(&mut self.merge_candidates),
            12 => reader.set(&mut self.parent_type),
            13 => reader.set(&mut self.phone_number),
            14 => reader.set(&mut self.real_name),
            15 => reader.set(&mut self.services),
            16 => reader.set(&mut self.special),
            17 => reader.set(&mut self.sub_account_exists),
            18 => reader.set(&mut self.synced_password),
            19 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.username),
        }
    }
}

/// A record in `issues` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ServiceAccountIssue {
    /// What the problem is about, such as `quota`. Wire name `area`.
    pub area: Option<String>,
    /// The quota in force, in MB. Wire name `limit`.
    pub limit: Option<Limit>,
    /// The problem in words, for people to read. Wire name `message`.
    pub message: Option<String>,
    /// Service that has the problem: `email`, `ftp` or `webdisk`. Wire name `service`.
    pub service: Option<ServiceAccountIssueService>,
    /// How serious the problem is: `error`, `warning` or `info`. Wire name `type`.
    pub type_: Option<ServiceAccountIssueType>,
    /// Space in use at present, in MB. Wire name `used`.
    pub used: Option<f64>,
}

impl Record for ServiceAccountIssue {
    const NAMES: &'static [&'static str] = &[
        "area",
        "limit",
        "message",
        "service",
        "type",
        "used",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.area),
            1 => reader.set(&mut self.limit),
            2 => reader.set(&mut self.message),
            3 => reader.set(&mut self.service),
            4 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.used),
        }
    }
}

/// A value in `service` in `issues` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceAccountIssueService {
    /// On the wire `email`.
    Email,
    /// On the wire `ftp`.
    Ftp,
    /// On the wire `webdisk`.
    Webdisk,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ServiceAccountIssueService { Email = "email", Ftp = "ftp", Webdisk = "webdisk" }
);

/// A value in `type` in `issues` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceAccountIssueType {
    /// On the wire `error`.
    Error,
    /// On the wire `info`.
    Info,
    /// On the wire `warning`.
    Warning,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ServiceAccountIssueType { Error = "error", Info = "info", Warning = "warning" }
);

/// A value in `parent_type` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceAccountParentType {
    /// On the wire `sub`.
    Sub,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ServiceAccountParentType { Sub = "sub", Hypothetical = "hypothetical" }
);

/// A record in `services` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ServiceAccountServices {
    /// Access to mail. Wire name `email`.
    pub email: Option<ServiceAccountServicesEmail>,
    /// Access to FTP. Wire name `ftp`.
    pub ftp: Option<ServiceAccountServicesFtp>,
    /// Whether the system made the account itself. Wire name `special`.
    pub special: Option<bool>,
    /// Access to Web Disk (WebDAV). Wire name `webdisk`.
    pub webdisk: Option<ServiceAccountServicesWebdisk>,
}

impl Record for ServiceAccountServices {
    const NAMES: &'static [&'static str] = &["email", "ftp", "special", "webdisk"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.email),
            1 => reader.set(&mut self.ftp),
            2 => reader.set(&mut self.special),
            _ => reader.set(&mut self.webdisk),
        }
    }
}

/// A record in `email` in `services` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ServiceAccountServicesEmail {
    /// Whether it has a mailbox, for webmail, POP and IMAP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Size limit of the mailbox, in MB. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for ServiceAccountServicesEmail {
    const NAMES: &'static [&'static str] = &["enabled", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `ftp` in `services` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ServiceAccountServicesFtp {
    /// Whether it may use FTP. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// Space limit for FTP in MB; `0` is unlimited. Wire name `quota`.
    pub quota: Option<Limit>,
}

impl Record for ServiceAccountServicesFtp {
    const NAMES: &'static [&'static str] = &["enabled", "homedir", "quota"];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.homedir),
            _ => reader.set(&mut self.quota),
        }
    }
}

/// A record in `webdisk` in `services` in replies of the module `UserManager`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ServiceAccountServicesWebdisk {
    /// Whether it may use Web Disk. Wire name `enabled`.
    pub enabled: Option<bool>,
    /// Whether Web Disk accepts Digest Authentication from it. Wire name `enabledigest`.
    pub enabledigest: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Wire name `homedir`. Format: `path`.
    pub homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. Wire name `perms`.
    pub perms: Option<ServiceAccountServicesWebdiskPerms>,
    /// Whether the directory is closed to others (mode `0700`) rather than public (mode `0755`). Wire name `private`.
    pub private: Option<bool>,
}

impl Record for ServiceAccountServicesWebdisk {
    const NAMES: &'static [&'static str] = &[
        "enabled",
        "enabledigest",
        "homedir",
        "perms",
        "private",
    ];
    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<(), Misread> {
        match index {
            0 => reader.set(&mut self.enabled),
            1 => reader.set(&mut self.enabledigest),
            2 => reader.set(&mut self.homedir),
            3 => reader.set(&mut self.perms),
            _ => reader.set(&mut self.private),
        }
    }
}

/// A value in `perms` in `webdisk` in `services` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceAccountServicesWebdiskPerms {
    /// On the wire `ro`.
    Ro,
    /// On the wire `rw`.
    Rw,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(ServiceAccountServicesWebdiskPerms { Ro = "ro", Rw = "rw" });

/// A value in `type` in replies of the module `UserManager`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ServiceAccountType {
    /// On the wire `cpanel`.
    Cpanel,
    /// On the wire `hypothetical`.
    Hypothetical,
    /// On the wire `service`.
    Service,
    /// On the wire `sub`.
    Sub,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(
    ServiceAccountType { Cpanel = "cpanel", Hypothetical = "hypothetical", Service =
    "service", Sub = "sub" }
);
