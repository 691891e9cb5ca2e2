// Made by cpanel-codegen from schema/uapi/UserManager.yaml. Do not edit: change the schema and regenerate.

//! Manages subaccounts, which combine a mailbox, an FTP account and a Web Disk account with one
//! name and password.
//!
//! The module `UserManager` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`change_password()`] | Changes the password of the cPanel account itself. |
//! | [`check_account_conflicts()`] | Returns whether a name is already taken by a subaccount or by service accounts. |
//! | [`create_user()`] | Creates a subaccount with mail, FTP and Web Disk access as requested. |
//! | [`delete_user()`] | Deletes a subaccount. |
//! | [`dismiss_merge()`] | Stops offering to merge service accounts into a subaccount. |
//! | [`edit_user()`] | Changes a subaccount, such as its services, limits, password and contact details. |
//! | [`list_users()`] | Lists the subaccounts and service accounts of the cPanel account. |
//! | [`lookup_service_account()`] | Looks up one mail, FTP or Web Disk account by its full name. |
//! | [`lookup_user()`] | Looks up one subaccount by its unique identifier. |
//! | [`merge_service_account()`] | Merges service accounts into the subaccount of their name, and creates it if there is none. |
//! | [`unlink_service_account()`] | Removes a service from a subaccount, so that it becomes a separate account. |
//!
//! A subaccount is a user of a cPanel account, with a name, a domain, a password, and any of
//! three services (mail, FTP, Web Disk). There are also *service accounts*, each for one
//! service. Service accounts of the same name and domain can be merged into a subaccount.
//! [`create_user`](create_user()) creates a subaccount, [`list_users`](list_users()) lists all,
//! [`edit_user`](edit_user()) changes services, limits and passwords, and
//! [`delete_user`](delete_user()) deletes a subaccount.
//!
//! - [`lookup_user`](lookup_user()) finds a subaccount by its `guid`,
//!   [`lookup_service_account`](lookup_service_account()) a service account by its full name
//!   and kind.
//! - [`check_account_conflicts`](check_account_conflicts()) returns whether a name is taken.
//! - [`merge_service_account`](merge_service_account()) merges service accounts into a
//!   subaccount, [`unlink_service_account`](unlink_service_account()) removes one from it, and
//!   [`dismiss_merge`](dismiss_merge()) stops the server from offering a merge.
//! - [`change_password`](change_password()) changes the password of the cPanel account itself,
//!   not of a subaccount. The `type` of an entry says what it is. A `hypothetical` entry does
//!   not exist yet: it is the subaccount that a merge of the service accounts in
//!   `merge_candidates` would create. Limits are in MB.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::user_manager::{self, CreateUser, CreateUserRequired, ListUsers};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let person = CreateUser::new(CreateUserRequired {
//!     domain: "example.com",
//!     password: "a long one",
//!     username: "ada",
//! })
//! .real_name("Ada")
//! .services_email_enabled(true)
//! .services_ftp_enabled(false);
//! user_manager::create_user(client, &person).await?;
//!
//! for person in user_manager::list_users(client, &ListUsers::new()).await?.data {
//!     println!("{:?}: {:?}", person.full_username, person.real_name);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Changes the password of the cPanel account itself.
///
/// Later calls with the old password are refused. The old password is required even if the
/// caller is logged in.
///
/// The UAPI function `UserManager::change_password`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/change_password/>
#[doc(alias = "UserManager::change_password")]
pub fn change_password<C: Caller>(
    client: &C,
    params: &ChangePassword,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the password of the cPanel account itself: the parameters of [`change_password()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ChangePassword {
    /// The new password. A server may refuse one that is too weak.
    ///
    /// Wire name `newpass`. Format: `password`.
    pub newpass: Secret,
    /// The current password.
    ///
    /// Wire name `oldpass`. Format: `password`.
    pub oldpass: Secret,
    /// Whether the MySQL user with the account's name gets the new password too. By default, it
    /// keeps its password.
    ///
    /// Wire name `enablemysql`. Default: `false`.
    pub enablemysql: Option<bool>,
}

impl ChangePassword {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(newpass: impl Into<Secret>, oldpass: impl Into<Secret>) -> Self {
        Self {
            newpass: newpass.into(),
            oldpass: oldpass.into(),
            enablemysql: None,
        }
    }

    /// Sets [`enablemysql`](field@Self::enablemysql).
    #[inline]
    pub fn enablemysql(mut self, enablemysql: bool) -> Self {
        self.enablemysql = Some(enablemysql);
        self
    }
}

impl Named for ChangePassword {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "UserManager",
        "change_password",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("newpass", &self.newpass);
        form.put("oldpass", &self.oldpass);
        form.opt("enablemysql", &self.enablemysql);
    }
}

impl std::fmt::Debug for ChangePassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ChangePassword", f)
    }
}

/// Returns whether a name is already taken by a subaccount or by service accounts.
///
/// The UAPI function `UserManager::check_account_conflicts`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/check_account_conflicts/>
#[doc(alias = "UserManager::check_account_conflicts")]
pub fn check_account_conflicts<C: Caller>(
    client: &C,
    params: &CheckAccountConflicts,
) -> C::Output<Reply<types::CheckAccountConflictsData>> {
    client.call(params)
}

/// Returns whether a name is already taken by a subaccount or by service accounts: the
/// parameters of [`check_account_conflicts()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CheckAccountConflicts {
    /// Full name with its domain, such as `name@example.com`.
    ///
    /// Wire name `full_username`. Format: `email`.
    pub full_username: String,
}

impl CheckAccountConflicts {
    /// Creates the parameters.
    pub fn new(full_username: impl Into<String>) -> Self {
        Self {
            full_username: full_username.into(),
        }
    }
}

impl Named for CheckAccountConflicts {
    type Data = types::CheckAccountConflictsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "UserManager",
        "check_account_conflicts",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("full_username", &self.full_username);
    }
}

impl std::fmt::Debug for CheckAccountConflicts {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CheckAccountConflicts", f)
    }
}

/// Creates a subaccount with mail, FTP and Web Disk access as requested.
///
/// All services are disabled unless their `enabled` parameter is true. FTP and Web Disk need a
/// directory if they are enabled. All services have the same password. With `send_invite`, the
/// user gets a mail to set a password.
///
/// Returns: The new subaccount.
///
/// The UAPI function `UserManager::create_user`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager::create_user/>
#[doc(alias = "UserManager::create_user")]
pub fn create_user<C: Caller>(
    client: &C,
    params: &CreateUser,
) -> C::Output<Reply<types::Subaccount>> {
    client.call(params)
}

/// Creates a subaccount with mail, FTP and Web Disk access as requested: the parameters of
/// [`create_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateUser {
    /// Domain of the subaccount. It must belong to the cPanel account.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Password for all services of the subaccount.
    ///
    /// Wire name `password`. Format: `password`.
    pub password: Secret,
    /// Name without the domain: letters, digits, `.`, `-` and `_`.
    ///
    /// Wire name `username`. Format: `username`. At most 64 characters.
    pub username: String,
    /// Another mail address of the user. Required with `send_invite`, because the invitation is
    /// sent to it.
    ///
    /// Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// URL of a picture of the user. Reserved for the future: leave it out.
    ///
    /// Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// Phone number in international format (E.164). Reserved for the future: leave it out.
    ///
    /// Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both.
    ///
    /// Wire name `real_name`.
    pub real_name: Option<String>,
    /// Whether an email for resetting the password is sent to `alternate_email`. By default, none
    /// is sent.
    ///
    /// Wire name `send_invite`. Default: `false`.
    pub send_invite: Option<bool>,
    /// Whether the subaccount gets a mailbox. By default, it does not.
    ///
    /// Wire name `services.email.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.enabled"))]
    pub services_email_enabled: Option<bool>,
    /// Quota of the mailbox in MB; `0` or `unlimited` for none, up to the server's maximum. By
    /// default, the server's default applies.
    ///
    /// Wire name `services.email.quota`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.quota"))]
    pub services_email_quota: Option<Limit>,
    /// Whether instructions for setting up mail programs are sent to the new mailbox. By default,
    /// they are not.
    ///
    /// Wire name `services.email.send_welcome_email`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.send_welcome_email"))]
    pub services_email_send_welcome_email: Option<bool>,
    /// Whether the subaccount may use FTP. By default, it may not.
    ///
    /// Wire name `services.ftp.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.enabled"))]
    pub services_ftp_enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. It must exist.
    /// Required if FTP is enabled.
    ///
    /// Wire name `services.ftp.homedir`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.homedir"))]
    pub services_ftp_homedir: Option<String>,
    /// Whether the subaccount may use Web Disk. By default, it may not.
    ///
    /// Wire name `services.webdisk.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.enabled"))]
    pub services_webdisk_enabled: Option<bool>,
    /// Whether Web Disk accepts Digest Authentication, which only some old Windows clients on
    /// servers with a self-signed certificate need. By default, it is off. Leave it off if you can.
    ///
    /// Wire name `services.webdisk.enabledigest`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.enabledigest"))]
    pub services_webdisk_enabledigest: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Required if
    /// Web Disk is enabled.
    ///
    /// Wire name `services.webdisk.homedir`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.homedir"))]
    pub services_webdisk_homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. By default, `rw`.
    ///
    /// Wire name `services.webdisk.perms`. Default: `rw`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.perms"))]
    pub services_webdisk_perms: Option<types::WebDiskPermissions>,
    /// Whether the Web Disk directory is private (mode `0700`). By default, it is public (mode
    /// `0755`).
    ///
    /// Wire name `services.webdisk.private`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.private"))]
    pub services_webdisk_private: Option<bool>,
    /// Kind of account. `sub`, a subaccount, is the only value and the default.
    ///
    /// Wire name `type`. Default: `sub`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<types::NewAccountType>,
}

/// The required parameters of [`CreateUser::new()`].
#[derive(Clone)]
#[must_use]
pub struct CreateUserRequired<'a> {
    /// See [`domain`](field@CreateUser::domain).
    pub domain: &'a str,
    /// See [`password`](field@CreateUser::password).
    pub password: &'a str,
    /// See [`username`](field@CreateUser::username).
    pub username: &'a str,
}

impl CreateUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: CreateUserRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            password: required.password.into(),
            username: required.username.into(),
            alternate_email: None,
            avatar_url: None,
            phone_number: None,
            real_name: None,
            send_invite: None,
            services_email_enabled: None,
            services_email_quota: None,
            services_email_send_welcome_email: None,
            services_ftp_enabled: None,
            services_ftp_homedir: None,
            services_webdisk_enabled: None,
            services_webdisk_enabledigest: None,
            services_webdisk_homedir: None,
            services_webdisk_perms: None,
            services_webdisk_private: None,
            type_: None,
        }
    }

    /// Sets [`alternate_email`](field@Self::alternate_email).
    pub fn alternate_email(mut self, alternate_email: impl Into<String>) -> Self {
        self.alternate_email = Some(alternate_email.into());
        self
    }

    /// Sets [`avatar_url`](field@Self::avatar_url).
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets [`real_name`](field@Self::real_name).
    pub fn real_name(mut self, real_name: impl Into<String>) -> Self {
        self.real_name = Some(real_name.into());
        self
    }

    /// Sets [`send_invite`](field@Self::send_invite).
    #[inline]
    pub fn send_invite(mut self, send_invite: bool) -> Self {
        self.send_invite = Some(send_invite);
        self
    }

    /// Sets [`services_email_enabled`](field@Self::services_email_enabled).
    #[inline]
    pub fn services_email_enabled(mut self, services_email_enabled: bool) -> Self {
        self.services_email_enabled = Some(services_email_enabled);
        self
    }

    /// Sets [`services_email_quota`](field@Self::services_email_quota).
    pub fn services_email_quota(
        mut self,
        services_email_quota: impl Into<Limit>,
    ) -> Self {
        self.services_email_quota = Some(services_email_quota.into());
        self
    }

    /// Sets [`services_email_send_welcome_email`](field@Self::services_email_send_welcome_email).
    #[inline]
    pub fn services_email_send_welcome_email(
        mut self,
        services_email_send_welcome_email: bool,
    ) -> Self {
        self.services_email_send_welcome_email = Some(services_email_send_welcome_email);
        self
    }

    /// Sets [`services_ftp_enabled`](field@Self::services_ftp_enabled).
    #[inline]
    pub fn services_ftp_enabled(mut self, services_ftp_enabled: bool) -> Self {
        self.services_ftp_enabled = Some(services_ftp_enabled);
        self
    }

    /// Sets [`services_ftp_homedir`](field@Self::services_ftp_homedir).
    pub fn services_ftp_homedir(
        mut self,
        services_ftp_homedir: impl Into<String>,
    ) -> Self {
        self.services_ftp_homedir = Some(services_ftp_homedir.into());
        self
    }

    /// Sets [`services_webdisk_enabled`](field@Self::services_webdisk_enabled).
    #[inline]
    pub fn services_webdisk_enabled(mut self, services_webdisk_enabled: bool) -> Self {
        self.services_webdisk_enabled = Some(services_webdisk_enabled);
        self
    }

    /// Sets [`services_webdisk_enabledigest`](field@Self::services_webdisk_enabledigest).
    #[inline]
    pub fn services_webdisk_enabledigest(
        mut self,
        services_webdisk_enabledigest: bool,
    ) -> Self {
        self.services_webdisk_enabledigest = Some(services_webdisk_enabledigest);
        self
    }

    /// Sets [`services_webdisk_homedir`](field@Self::services_webdisk_homedir).
    pub fn services_webdisk_homedir(
        mut self,
        services_webdisk_homedir: impl Into<String>,
    ) -> Self {
        self.services_webdisk_homedir = Some(services_webdisk_homedir.into());
        self
    }

    /// Sets [`services_webdisk_perms`](field@Self::services_webdisk_perms).
    pub fn services_webdisk_perms(
        mut self,
        services_webdisk_perms: impl Into<types::WebDiskPermissions>,
    ) -> Self {
        self.services_webdisk_perms = Some(services_webdisk_perms.into());
        self
    }

    /// Sets [`services_webdisk_private`](field@Self::services_webdisk_private).
    #[inline]
    pub fn services_webdisk_private(mut self, services_webdisk_private: bool) -> Self {
        self.services_webdisk_private = Some(services_webdisk_private);
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<types::NewAccountType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Named for CreateUser {
    type Data = types::Subaccount;

    const CALL: Call = Call::new(Api::Uapi, "UserManager", "create_user", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Length("username", 0, 64)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("password", &self.password);
        form.put("username", &self.username);
        form.opt("alternate_email", &self.alternate_email);
        form.opt("avatar_url", &self.avatar_url);
        form.opt("phone_number", &self.phone_number);
        form.opt("real_name", &self.real_name);
        form.opt("send_invite", &self.send_invite);
        form.opt("services.email.enabled", &self.services_email_enabled);
        form.opt("services.email.quota", &self.services_email_quota);
        form.opt(
            "services.email.send_welcome_email",
            &self.services_email_send_welcome_email,
        );
        form.opt("services.ftp.enabled", &self.services_ftp_enabled);
        form.opt("services.ftp.homedir", &self.services_ftp_homedir);
        form.opt("services.webdisk.enabled", &self.services_webdisk_enabled);
        form.opt("services.webdisk.enabledigest", &self.services_webdisk_enabledigest);
        form.opt("services.webdisk.homedir", &self.services_webdisk_homedir);
        form.opt("services.webdisk.perms", &self.services_webdisk_perms);
        form.opt("services.webdisk.private", &self.services_webdisk_private);
        form.opt("type", &self.type_);
    }
}

impl std::fmt::Debug for CreateUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateUser", f)
    }
}

/// Deletes a subaccount.
///
/// It cannot be undone. The reply contains what still has the name: nothing, one service
/// account, or a hypothetical subaccount for two or more service accounts.
///
/// Returns: The service account or hypothetical subaccount that still has this name and domain.
/// Empty if there is none.
///
/// The UAPI function `UserManager::delete_user`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager::delete_user/>
#[doc(alias = "UserManager::delete_user")]
pub fn delete_user<C: Caller>(
    client: &C,
    params: &DeleteUser,
) -> C::Output<Reply<types::Subaccount>> {
    client.call(params)
}

/// Deletes a subaccount: the parameters of [`delete_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DeleteUser {
    /// Domain of the subaccount.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Name without the domain.
    ///
    /// Wire name `username`. At most 64 characters.
    pub username: String,
}

impl DeleteUser {
    /// Creates the parameters.
    pub fn new(domain: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            username: username.into(),
        }
    }
}

impl Named for DeleteUser {
    type Data = types::Subaccount;

    const CALL: Call = Call::new(Api::Uapi, "UserManager", "delete_user", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Length("username", 0, 64)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("username", &self.username);
    }
}

impl std::fmt::Debug for DeleteUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DeleteUser", f)
    }
}

/// Stops offering to merge service accounts into a subaccount.
///
/// At least one of the three services must be dismissed. The service accounts do not change,
/// but the cPanel interface no longer offers to link them.
///
/// The UAPI function `UserManager::dismiss_merge`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/dismiss_merge/>
#[doc(alias = "UserManager::dismiss_merge")]
pub fn dismiss_merge<C: Caller>(
    client: &C,
    params: &DismissMerge,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Stops offering to merge service accounts into a subaccount: the parameters of
/// [`dismiss_merge()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct DismissMerge {
    /// Domain of the service accounts.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Name of the service accounts, without the domain.
    ///
    /// Wire name `username`. Format: `username`. At most 64 characters.
    pub username: String,
    /// Whether the mailbox is no longer offered. By default, it stays a candidate.
    ///
    /// Wire name `services.email.dismiss`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.dismiss"))]
    pub services_email_dismiss: Option<bool>,
    /// Whether the FTP account is no longer offered. By default, it stays a candidate.
    ///
    /// Wire name `services.ftp.dismiss`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.dismiss"))]
    pub services_ftp_dismiss: Option<bool>,
    /// Whether the Web Disk account is no longer offered. By default, it stays a candidate.
    ///
    /// Wire name `services.webdisk.dismiss`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.dismiss"))]
    pub services_webdisk_dismiss: Option<bool>,
}

impl DismissMerge {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            username: username.into(),
            services_email_dismiss: None,
            services_ftp_dismiss: None,
            services_webdisk_dismiss: None,
        }
    }

    /// Sets [`services_email_dismiss`](field@Self::services_email_dismiss).
    #[inline]
    pub fn services_email_dismiss(mut self, services_email_dismiss: bool) -> Self {
        self.services_email_dismiss = Some(services_email_dismiss);
        self
    }

    /// Sets [`services_ftp_dismiss`](field@Self::services_ftp_dismiss).
    #[inline]
    pub fn services_ftp_dismiss(mut self, services_ftp_dismiss: bool) -> Self {
        self.services_ftp_dismiss = Some(services_ftp_dismiss);
        self
    }

    /// Sets [`services_webdisk_dismiss`](field@Self::services_webdisk_dismiss).
    #[inline]
    pub fn services_webdisk_dismiss(mut self, services_webdisk_dismiss: bool) -> Self {
        self.services_webdisk_dismiss = Some(services_webdisk_dismiss);
        self
    }
}

impl Named for DismissMerge {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "UserManager",
        "dismiss_merge",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Length("username", 0, 64)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("username", &self.username);
        form.opt("services.email.dismiss", &self.services_email_dismiss);
        form.opt("services.ftp.dismiss", &self.services_ftp_dismiss);
        form.opt("services.webdisk.dismiss", &self.services_webdisk_dismiss);
    }
}

impl std::fmt::Debug for DismissMerge {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "DismissMerge", f)
    }
}

/// Changes a subaccount, such as its services, limits, password and contact details.
///
/// The documented default of every `enabled` parameter is false, so send it for each service
/// that must stay enabled. FTP and Web Disk need a directory if they are enabled.
///
/// Returns: The changed subaccount.
///
/// The UAPI function `UserManager::edit_user`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/edit_user/>
#[doc(alias = "UserManager::edit_user")]
pub fn edit_user<C: Caller>(
    client: &C,
    params: &EditUser,
) -> C::Output<Reply<types::Subaccount>> {
    client.call(params)
}

/// Changes a subaccount, such as its services, limits, password and contact details: the
/// parameters of [`edit_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EditUser {
    /// Domain of the subaccount. It cannot be changed.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Name of the subaccount without the domain: at most 64 of letters, digits, `.`, `-` and `_`.
    ///
    /// Wire name `username`.
    pub username: String,
    /// Another mail address of the user.
    ///
    /// Wire name `alternate_email`. Format: `email`.
    pub alternate_email: Option<String>,
    /// URL of a picture of the user. Reserved for the future: leave it out.
    ///
    /// Wire name `avatar_url`. Format: `url`.
    pub avatar_url: Option<String>,
    /// New password for all services of the subaccount. By default, the old one is kept.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
    /// Phone number in international format (E.164). Reserved for the future: leave it out.
    ///
    /// Wire name `phone_number`.
    pub phone_number: Option<String>,
    /// First name, last name or both; may be empty.
    ///
    /// Wire name `real_name`.
    pub real_name: Option<String>,
    /// Whether the subaccount has a mailbox. The documented default is false.
    ///
    /// Wire name `services.email.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.enabled"))]
    pub services_email_enabled: Option<bool>,
    /// Quota of the mailbox in MB; `0` for none, up to the server's maximum. By default, the
    /// server's default applies.
    ///
    /// Wire name `services.email.quota`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.quota"))]
    pub services_email_quota: Option<Limit>,
    /// Whether the subaccount may use FTP. The documented default is false.
    ///
    /// Wire name `services.ftp.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.enabled"))]
    pub services_ftp_enabled: Option<bool>,
    /// Directory for FTP, relative to the home directory of the cPanel account. It must exist.
    /// Required if FTP is enabled.
    ///
    /// Wire name `services.ftp.homedir`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.homedir"))]
    pub services_ftp_homedir: Option<String>,
    /// Whether the subaccount may use Web Disk. The documented default is false.
    ///
    /// Wire name `services.webdisk.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.enabled"))]
    pub services_webdisk_enabled: Option<bool>,
    /// Whether Web Disk accepts Digest Authentication, which only some old Windows clients on
    /// servers with a self-signed certificate need. By default, it is off. Leave it off if you can.
    ///
    /// Wire name `services.webdisk.enabledigest`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.enabledigest"))]
    pub services_webdisk_enabledigest: Option<bool>,
    /// Directory for Web Disk, relative to the home directory of the cPanel account. Required if
    /// Web Disk is enabled.
    ///
    /// Wire name `services.webdisk.homedir`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.homedir"))]
    pub services_webdisk_homedir: Option<String>,
    /// `ro` for reading only, `rw` for reading and writing. By default, `rw`.
    ///
    /// Wire name `services.webdisk.perms`. Default: `rw`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.perms"))]
    pub services_webdisk_perms: Option<types::WebDiskPermissions>,
    /// Whether the Web Disk directory is private (mode `0700`). By default, it is public (mode
    /// `0755`).
    ///
    /// Wire name `services.webdisk.private`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.private"))]
    pub services_webdisk_private: Option<bool>,
    /// Kind of account. `sub`, a subaccount, is the only value and the default.
    ///
    /// Wire name `type`. Default: `sub`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<types::NewAccountType>,
}

impl EditUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            username: username.into(),
            alternate_email: None,
            avatar_url: None,
            password: None,
            phone_number: None,
            real_name: None,
            services_email_enabled: None,
            services_email_quota: None,
            services_ftp_enabled: None,
            services_ftp_homedir: None,
            services_webdisk_enabled: None,
            services_webdisk_enabledigest: None,
            services_webdisk_homedir: None,
            services_webdisk_perms: None,
            services_webdisk_private: None,
            type_: None,
        }
    }

    /// Sets [`alternate_email`](field@Self::alternate_email).
    pub fn alternate_email(mut self, alternate_email: impl Into<String>) -> Self {
        self.alternate_email = Some(alternate_email.into());
        self
    }

    /// Sets [`avatar_url`](field@Self::avatar_url).
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`phone_number`](field@Self::phone_number).
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets [`real_name`](field@Self::real_name).
    pub fn real_name(mut self, real_name: impl Into<String>) -> Self {
        self.real_name = Some(real_name.into());
        self
    }

    /// Sets [`services_email_enabled`](field@Self::services_email_enabled).
    #[inline]
    pub fn services_email_enabled(mut self, services_email_enabled: bool) -> Self {
        self.services_email_enabled = Some(services_email_enabled);
        self
    }

    /// Sets [`services_email_quota`](field@Self::services_email_quota).
    pub fn services_email_quota(
        mut self,
        services_email_quota: impl Into<Limit>,
    ) -> Self {
        self.services_email_quota = Some(services_email_quota.into());
        self
    }

    /// Sets [`services_ftp_enabled`](field@Self::services_ftp_enabled).
    #[inline]
    pub fn services_ftp_enabled(mut self, services_ftp_enabled: bool) -> Self {
        self.services_ftp_enabled = Some(services_ftp_enabled);
        self
    }

    /// Sets [`services_ftp_homedir`](field@Self::services_ftp_homedir).
    pub fn services_ftp_homedir(
        mut self,
        services_ftp_homedir: impl Into<String>,
    ) -> Self {
        self.services_ftp_homedir = Some(services_ftp_homedir.into());
        self
    }

    /// Sets [`services_webdisk_enabled`](field@Self::services_webdisk_enabled).
    #[inline]
    pub fn services_webdisk_enabled(mut self, services_webdisk_enabled: bool) -> Self {
        self.services_webdisk_enabled = Some(services_webdisk_enabled);
        self
    }

    /// Sets [`services_webdisk_enabledigest`](field@Self::services_webdisk_enabledigest).
    #[inline]
    pub fn services_webdisk_enabledigest(
        mut self,
        services_webdisk_enabledigest: bool,
    ) -> Self {
        self.services_webdisk_enabledigest = Some(services_webdisk_enabledigest);
        self
    }

    /// Sets [`services_webdisk_homedir`](field@Self::services_webdisk_homedir).
    pub fn services_webdisk_homedir(
        mut self,
        services_webdisk_homedir: impl Into<String>,
    ) -> Self {
        self.services_webdisk_homedir = Some(services_webdisk_homedir.into());
        self
    }

    /// Sets [`services_webdisk_perms`](field@Self::services_webdisk_perms).
    pub fn services_webdisk_perms(
        mut self,
        services_webdisk_perms: impl Into<types::WebDiskPermissions>,
    ) -> Self {
        self.services_webdisk_perms = Some(services_webdisk_perms.into());
        self
    }

    /// Sets [`services_webdisk_private`](field@Self::services_webdisk_private).
    #[inline]
    pub fn services_webdisk_private(mut self, services_webdisk_private: bool) -> Self {
        self.services_webdisk_private = Some(services_webdisk_private);
        self
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<types::NewAccountType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl Named for EditUser {
    type Data = types::Subaccount;

    const CALL: Call = Call::new(Api::Uapi, "UserManager", "edit_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("username", &self.username);
        form.opt("alternate_email", &self.alternate_email);
        form.opt("avatar_url", &self.avatar_url);
        form.opt("password", &self.password);
        form.opt("phone_number", &self.phone_number);
        form.opt("real_name", &self.real_name);
        form.opt("services.email.enabled", &self.services_email_enabled);
        form.opt("services.email.quota", &self.services_email_quota);
        form.opt("services.ftp.enabled", &self.services_ftp_enabled);
        form.opt("services.ftp.homedir", &self.services_ftp_homedir);
        form.opt("services.webdisk.enabled", &self.services_webdisk_enabled);
        form.opt("services.webdisk.enabledigest", &self.services_webdisk_enabledigest);
        form.opt("services.webdisk.homedir", &self.services_webdisk_homedir);
        form.opt("services.webdisk.perms", &self.services_webdisk_perms);
        form.opt("services.webdisk.private", &self.services_webdisk_private);
        form.opt("type", &self.type_);
    }
}

impl std::fmt::Debug for EditUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EditUser", f)
    }
}

/// Lists the subaccounts and service accounts of the cPanel account.
///
/// Returns: Each item is a subaccount, a service account, a possible merge or the cPanel
/// account, according to its `type`.
///
/// The UAPI function `UserManager::list_users`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/UserManager-list_users/>
#[doc(alias = "UserManager::list_users")]
pub fn list_users<C: Caller>(
    client: &C,
    params: &ListUsers,
) -> C::Output<Reply<Vec<types::Subaccount>>> {
    client.call(params)
}

/// Lists the subaccounts and service accounts of the cPanel account: the parameters of
/// [`list_users()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListUsers {
    /// Whether to return a flat list. By default, accounts that can be merged are in
    /// `merge_candidates`.
    ///
    /// Wire name `flat`. Default: `false`.
    pub flat: Option<bool>,
}

impl ListUsers {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`flat`](field@Self::flat).
    #[inline]
    pub fn flat(mut self, flat: bool) -> Self {
        self.flat = Some(flat);
        self
    }
}

impl Named for ListUsers {
    type Data = Vec<types::Subaccount>;

    const CALL: Call = Call::new(Api::Uapi, "UserManager", "list_users", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("flat", &self.flat);
    }
}

impl std::fmt::Debug for ListUsers {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListUsers", f)
    }
}

/// Looks up one mail, FTP or Web Disk account by its full name.
///
/// The UAPI function `UserManager::lookup_service_account`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/lookup_service_account/>
#[doc(alias = "UserManager::lookup_service_account")]
pub fn lookup_service_account<C: Caller>(
    client: &C,
    params: &LookupServiceAccount,
) -> C::Output<Reply<types::Subaccount>> {
    client.call(params)
}

/// Looks up one mail, FTP or Web Disk account by its full name: the parameters of
/// [`lookup_service_account()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct LookupServiceAccount {
    /// Name with its domain, such as `name@example.com`.
    ///
    /// Wire name `full_username`.
    pub full_username: String,
    /// Service of the account: `email`, `ftp` or `webdisk`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: types::Service,
}

impl LookupServiceAccount {
    /// Creates the parameters.
    pub fn new(
        full_username: impl Into<String>,
        type_: impl Into<types::Service>,
    ) -> Self {
        Self {
            full_username: full_username.into(),
            type_: type_.into(),
        }
    }
}

impl Named for LookupServiceAccount {
    type Data = types::Subaccount;

    const CALL: Call = Call::new(
        Api::Uapi,
        "UserManager",
        "lookup_service_account",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("full_username", &self.full_username);
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for LookupServiceAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "LookupServiceAccount", f)
    }
}

/// Looks up one subaccount by its unique identifier.
///
/// The UAPI function `UserManager::lookup_user`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/lookup_user/>
#[doc(alias = "UserManager::lookup_user")]
pub fn lookup_user<C: Caller>(
    client: &C,
    params: &LookupUser,
) -> C::Output<Reply<types::Subaccount>> {
    client.call(params)
}

/// Looks up one subaccount by its unique identifier: the parameters of [`lookup_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct LookupUser {
    /// Identifier of the subaccount, the member `guid` of [`list_users`](list_users()) or
    /// [`create_user`](create_user()).
    ///
    /// Wire name `guid`.
    pub guid: String,
}

impl LookupUser {
    /// Creates the parameters.
    pub fn new(guid: impl Into<String>) -> Self {
        Self { guid: guid.into() }
    }
}

impl Named for LookupUser {
    type Data = types::Subaccount;

    const CALL: Call = Call::new(Api::Uapi, "UserManager", "lookup_user", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("guid", &self.guid);
    }
}

impl std::fmt::Debug for LookupUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "LookupUser", f)
    }
}

/// Merges service accounts into the subaccount of their name, and creates it if there is none.
///
/// At least one of the three services must be selected. Only accounts with the same name and
/// domain can be merged.
///
/// Returns: The subaccount with the merged services.
///
/// The UAPI function `UserManager::merge_service_account`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/merge_service_account/>
#[doc(alias = "UserManager::merge_service_account")]
pub fn merge_service_account<C: Caller>(
    client: &C,
    params: &MergeServiceAccount,
) -> C::Output<Reply<types::Subaccount>> {
    client.call(params)
}

/// Merges service accounts into the subaccount of their name, and creates it if there is none:
/// the parameters of [`merge_service_account()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MergeServiceAccount {
    /// Domain of the service accounts.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Name of the service accounts without the domain: at most 64 of letters, digits, `.`, `-` and
    /// `_`.
    ///
    /// Wire name `username`. Format: `username`.
    pub username: String,
    /// Whether the mailbox is merged. By default, it stays separate.
    ///
    /// Wire name `services.email.merge`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.merge"))]
    pub services_email_merge: Option<bool>,
    /// Whether the FTP account is merged. By default, it stays separate.
    ///
    /// Wire name `services.ftp.merge`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.merge"))]
    pub services_ftp_merge: Option<bool>,
    /// Whether the Web Disk account is merged. By default, it stays separate.
    ///
    /// Wire name `services.webdisk.merge`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.merge"))]
    pub services_webdisk_merge: Option<bool>,
}

impl MergeServiceAccount {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(domain: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            username: username.into(),
            services_email_merge: None,
            services_ftp_merge: None,
            services_webdisk_merge: None,
        }
    }

    /// Sets [`services_email_merge`](field@Self::services_email_merge).
    #[inline]
    pub fn services_email_merge(mut self, services_email_merge: bool) -> Self {
        self.services_email_merge = Some(services_email_merge);
        self
    }

    /// Sets [`services_ftp_merge`](field@Self::services_ftp_merge).
    #[inline]
    pub fn services_ftp_merge(mut self, services_ftp_merge: bool) -> Self {
        self.services_ftp_merge = Some(services_ftp_merge);
        self
    }

    /// Sets [`services_webdisk_merge`](field@Self::services_webdisk_merge).
    #[inline]
    pub fn services_webdisk_merge(mut self, services_webdisk_merge: bool) -> Self {
        self.services_webdisk_merge = Some(services_webdisk_merge);
        self
    }
}

impl Named for MergeServiceAccount {
    type Data = types::Subaccount;

    const CALL: Call = Call::new(
        Api::Uapi,
        "UserManager",
        "merge_service_account",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("username", &self.username);
        form.opt("services.email.merge", &self.services_email_merge);
        form.opt("services.ftp.merge", &self.services_ftp_merge);
        form.opt("services.webdisk.merge", &self.services_webdisk_merge);
    }
}

impl std::fmt::Debug for MergeServiceAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "MergeServiceAccount", f)
    }
}

/// Removes a service from a subaccount, so that it becomes a separate account.
///
/// The UAPI function `UserManager::unlink_service_account`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/unlink_service_account/>
#[doc(alias = "UserManager::unlink_service_account")]
pub fn unlink_service_account<C: Caller>(
    client: &C,
    params: &UnlinkServiceAccount,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes a service from a subaccount, so that it becomes a separate account: the parameters
/// of [`unlink_service_account()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct UnlinkServiceAccount {
    /// Domain of the subaccount.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Service to remove: `email`, `ftp` or `webdisk`.
    ///
    /// Wire name `service`.
    pub service: types::Service,
    /// Name of the subaccount, without the domain.
    ///
    /// Wire name `username`. Format: `username`.
    pub username: String,
    /// Whether the server no longer offers to merge the service account. By default, it offers it.
    ///
    /// Wire name `dismiss`. Default: `false`.
    pub dismiss: Option<bool>,
}

/// The required parameters of [`UnlinkServiceAccount::new()`].
#[derive(Clone)]
#[must_use]
pub struct UnlinkServiceAccountRequired<'a> {
    /// See [`domain`](field@UnlinkServiceAccount::domain).
    pub domain: &'a str,
    /// See [`service`](field@UnlinkServiceAccount::service).
    pub service: types::Service,
    /// See [`username`](field@UnlinkServiceAccount::username).
    pub username: &'a str,
}

impl UnlinkServiceAccount {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: UnlinkServiceAccountRequired<'_>) -> Self {
        Self {
            domain: required.domain.into(),
            service: required.service,
            username: required.username.into(),
            dismiss: None,
        }
    }

    /// Sets [`dismiss`](field@Self::dismiss).
    #[inline]
    pub fn dismiss(mut self, dismiss: bool) -> Self {
        self.dismiss = Some(dismiss);
        self
    }
}

impl Named for UnlinkServiceAccount {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "UserManager",
        "unlink_service_account",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("domain", &self.domain);
        form.put("service", &self.service);
        form.put("username", &self.username);
        form.opt("dismiss", &self.dismiss);
    }
}

impl std::fmt::Debug for UnlinkServiceAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "UnlinkServiceAccount", f)
    }
}
