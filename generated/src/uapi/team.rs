// Made by cpanel-codegen from schema/uapi/Team.yaml. Do not edit: change the schema and regenerate.

//! Manages team users, who have their own logins, roles, expiry dates and services.
//!
//! The module `Team` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`add_roles()`] | Adds roles to a team user. |
//! | [`add_team_user()`] | Creates a team user of the account. |
//! | [`cancel_expire()`] | Cancels the expiry of a team user. |
//! | [`edit_team_user()`] | Changes the password, roles, expiry, contacts or services of a team user in one call. |
//! | [`get_team_users_with_roles_count()`] | Returns the current and the maximum number of team users with roles. |
//! | [`list_team()`] | Lists the account's team users. |
//! | [`password_reset_request()`] | Sends a team user a link to set a new password by mail. |
//! | [`reinstate_team_user()`] | Lets a suspended or expired team user log in again. |
//! | [`remove_roles()`] | Removes roles from a team user. |
//! | [`remove_team_user()`] | Deletes a team user permanently. |
//! | [`set_contact_email()`] | Sets the mail addresses for messages to a team user. |
//! | [`set_expire()`] | Sets when a team user expires and can no longer log in. |
//! | [`set_locale()`] | Sets the language of the interface for a team user. |
//! | [`set_notes()`] | Replaces the notes about a team user. |
//! | [`set_password()`] | Sets a new password for a team user. |
//! | [`set_roles()`] | Replaces all roles of a team user. |
//! | [`suspend_team_user()`] | Suspends a team user at once. |
//!
//! Team users share one cPanel account. Each user has a separate login, and the user's roles
//! determine what the user can see and do. Only the owner has all rights.
//!
//! - [`add_team_user`](add_team_user()) creates a user, with a `password` or with an invitation
//!   by mail (`activation_email`). [`list_team`](list_team()) lists all users, and
//!   [`remove_team_user`](remove_team_user()) deletes a user permanently.
//! - [`edit_team_user`](edit_team_user()) changes several settings in one call.
//!   [`set_password`](set_password()), [`set_notes`](set_notes()),
//!   [`set_contact_email`](set_contact_email()) and [`set_locale`](set_locale()) change one
//!   setting.
//! - Roles are `admin`, `database`, `email` and `web`. [`add_roles`](add_roles()) and
//!   [`remove_roles`](remove_roles()) change the current roles, and [`set_roles`](set_roles())
//!   replaces them. **`admin` gives the user nearly the owner's powers.**
//!   [`get_team_users_with_roles_count`](get_team_users_with_roles_count()) returns how many
//!   users with roles the hosting plan allows.
//! - [`suspend_team_user`](suspend_team_user()) suspends a user at once, and
//!   [`set_expire`](set_expire()) at a later time. [`cancel_expire`](cancel_expire()) cancels
//!   the expiry, and [`reinstate_team_user`](reinstate_team_user()) ends a suspension or
//!   expiry.
//!
//! A team user can also have a mailbox, an FTP account and a Web Disk account of the same name
//! (the parameters `services.*`).
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::team::{self, AddTeamUser, SetExpire};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let user = AddTeamUser::new("ada@example.org", "ada")
//!     .roles(["email", "web"])
//!     .activation_email(true)
//!     .notes("Agency, until the new site is up");
//! team::add_team_user(client, &user).await?;
//!
//! team::set_expire(client, &SetExpire::new("30days", "ada").reason("End of contract"))
//!     .await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Adds roles to a team user.
///
/// The user keeps the current roles. Fails if the account already has the maximum number of
/// users with roles (see
/// [`get_team_users_with_roles_count`](get_team_users_with_roles_count())).
///
/// The UAPI function `Team::add_roles`. It may change something. Since version 11.108. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/add_roles/>
#[doc(alias = "Team::add_roles")]
pub fn add_roles<C: Caller>(client: &C, params: &AddRoles) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Adds roles to a team user: the parameters of [`add_roles()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddRoles {
    /// Roles to add. `admin` gives the user nearly the owner's powers.
    ///
    /// Wire name `role`.
    pub role: Vec<types::TeamRole>,
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl AddRoles {
    /// Creates the parameters.
    pub fn new(
        role: impl IntoIterator<Item = impl Into<types::TeamRole>>,
        user: impl Into<String>,
    ) -> Self {
        Self {
            role: role.into_iter().map(|item| item.into()).collect(),
            user: user.into(),
        }
    }
}

impl Named for AddRoles {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "add_roles", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("role", ",", &self.role);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for AddRoles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddRoles", f)
    }
}

/// Creates a team user of the account.
///
/// Pass either `password` or `activation_email`. Without roles, the user has only the basic
/// features of every team user. The function creates the mailbox, the FTP account and the Web
/// Disk account only if the matching `services.*.enabled` is set.
///
/// Returns: When the user will expire, in seconds since the Unix epoch. It has no meaning
/// without `expire_date`.
///
/// At least one of these must be given: `activation_email`, `password`.
///
/// The UAPI function `Team::add_team_user`. It may change something. Since version 11.104.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/add_team_user/>
#[doc(alias = "Team::add_team_user")]
pub fn add_team_user<C: Caller>(
    client: &C,
    params: &AddTeamUser,
) -> C::Output<Reply<Option<Timestamp>>> {
    client.call(params)
}

/// Creates a team user of the account: the parameters of [`add_team_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct AddTeamUser {
    /// Main mail address for messages and password links to the user.
    ///
    /// Wire name `email1`.
    pub email1: String,
    /// Login name of the new user. The rules for cPanel usernames apply.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Whether to send the user a mail with a link to choose a password. It replaces `password`.
    ///
    /// Wire name `activation_email`.
    pub activation_email: Option<bool>,
    /// Second mail address, in addition to the main address.
    ///
    /// Wire name `email2`.
    pub email2: Option<String>,
    /// When the user expires: seconds since the Unix epoch, or days from now such as `120days`. By
    /// default, the user does not expire.
    ///
    /// Wire name `expire_date`.
    pub expire_date: Option<String>,
    /// Reason for the expiry, as shown in [`list_team`](list_team()).
    ///
    /// Wire name `expire_reason`.
    pub expire_reason: Option<String>,
    /// Notes about the user, at most 100 characters. Do not store confidential data here.
    ///
    /// Wire name `notes`.
    pub notes: Option<String>,
    /// Password of the user. It replaces `activation_email`.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
    /// Roles of the user. `admin` gives the user nearly the owner's powers.
    ///
    /// Wire name `roles`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub roles: Vec<types::TeamRole>,
    /// Whether to create a mailbox of the same name. By default, no.
    ///
    /// Wire name `services.email.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.enabled"))]
    pub services_email_enabled: Option<bool>,
    /// Disk quota of the mailbox, in MiB. `0` and `unlimited` mean no limit. It must not exceed the
    /// server's maximum. By default, the server's default quota.
    ///
    /// Wire name `services.email.quota`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.quota"))]
    pub services_email_quota: Option<Limit>,
    /// Whether to create an FTP account of the same name. By default, no.
    ///
    /// Wire name `services.ftp.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.enabled"))]
    pub services_ftp_enabled: Option<bool>,
    /// FTP directory, relative to the account's home directory. It must exist. Required if the FTP
    /// account is enabled.
    ///
    /// Wire name `services.ftp.homedir`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.homedir"))]
    pub services_ftp_homedir: Option<String>,
    /// Whether to create a Web Disk account of the same name. By default, no.
    ///
    /// Wire name `services.webdisk.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.enabled"))]
    pub services_webdisk_enabled: Option<bool>,
    /// Whether Web Disk accepts digest authentication, which only some old Windows clients need. It
    /// should usually be off. By default, no.
    ///
    /// Wire name `services.webdisk.enabledigest`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.enabledigest"))]
    pub services_webdisk_enabledigest: Option<bool>,
    /// Web Disk directory, relative to the account's home directory. Required if the Web Disk
    /// account is enabled.
    ///
    /// Wire name `services.webdisk.homedir`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.homedir"))]
    pub services_webdisk_homedir: Option<String>,
    /// Permissions in the Web Disk directory: `ro` (read only) or `rw` (read and write). By
    /// default, `rw`.
    ///
    /// Wire name `services.webdisk.perms`. Default: `rw`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.perms"))]
    pub services_webdisk_perms: Option<types::WebdiskPerms>,
    /// Whether the Web Disk directory is closed to other users: `1` sets the mode 0700, `0` sets 0755.
    /// By default, `0`.
    ///
    /// Wire name `services.webdisk.private`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.private"))]
    pub services_webdisk_private: Option<bool>,
}

impl AddTeamUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(email1: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            email1: email1.into(),
            user: user.into(),
            activation_email: None,
            email2: None,
            expire_date: None,
            expire_reason: None,
            notes: None,
            password: None,
            roles: Vec::new(),
            services_email_enabled: None,
            services_email_quota: None,
            services_ftp_enabled: None,
            services_ftp_homedir: None,
            services_webdisk_enabled: None,
            services_webdisk_enabledigest: None,
            services_webdisk_homedir: None,
            services_webdisk_perms: None,
            services_webdisk_private: None,
        }
    }

    /// Sets [`activation_email`](field@Self::activation_email).
    #[inline]
    pub fn activation_email(mut self, activation_email: bool) -> Self {
        self.activation_email = Some(activation_email);
        self
    }

    /// Sets [`email2`](field@Self::email2).
    pub fn email2(mut self, email2: impl Into<String>) -> Self {
        self.email2 = Some(email2.into());
        self
    }

    /// Sets [`expire_date`](field@Self::expire_date).
    pub fn expire_date(mut self, expire_date: impl Into<String>) -> Self {
        self.expire_date = Some(expire_date.into());
        self
    }

    /// Sets [`expire_reason`](field@Self::expire_reason).
    pub fn expire_reason(mut self, expire_reason: impl Into<String>) -> Self {
        self.expire_reason = Some(expire_reason.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`roles`](field@Self::roles).
    pub fn roles(
        mut self,
        roles: impl IntoIterator<Item = impl Into<types::TeamRole>>,
    ) -> Self {
        self.roles = roles.into_iter().map(|item| item.into()).collect();
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
        services_webdisk_perms: impl Into<types::WebdiskPerms>,
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
}

impl Named for AddTeamUser {
    type Data = Option<Timestamp>;

    const CALL: Call = Call::new(Api::Uapi, "Team", "add_team_user", Effect::Write);

    const CHECKS: &'static [Check] = &[
        Check::AtLeastOne(&["password", "activation_email"]),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("email1", &self.email1);
        form.put("user", &self.user);
        form.opt("activation_email", &self.activation_email);
        form.opt("email2", &self.email2);
        form.opt("expire_date", &self.expire_date);
        form.opt("expire_reason", &self.expire_reason);
        form.opt("notes", &self.notes);
        form.opt("password", &self.password);
        form.joined("roles", ",", &self.roles);
        form.opt("services.email.enabled", &self.services_email_enabled);
        form.opt("services.email.quota", &self.services_email_quota);
        form.opt("services.ftp.enabled", &self.services_ftp_enabled);
        form.opt("services.ftp.homedir", &self.services_ftp_homedir);
        form.opt("services.webdisk.enabled", &self.services_webdisk_enabled);
        form.opt("services.webdisk.enabledigest", &self.services_webdisk_enabledigest);
        form.opt("services.webdisk.homedir", &self.services_webdisk_homedir);
        form.opt("services.webdisk.perms", &self.services_webdisk_perms);
        form.opt("services.webdisk.private", &self.services_webdisk_private);
    }
}

impl std::fmt::Debug for AddTeamUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "AddTeamUser", f)
    }
}

/// Cancels the expiry of a team user.
///
/// For a user who has already expired, use [`reinstate_team_user`](reinstate_team_user()).
///
/// The UAPI function `Team::cancel_expire`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/cancel_expire/>
#[doc(alias = "Team::cancel_expire")]
pub fn cancel_expire<C: Caller>(
    client: &C,
    params: &CancelExpire,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Cancels the expiry of a team user: the parameters of [`cancel_expire()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CancelExpire {
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl CancelExpire {
    /// Creates the parameters.
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into() }
    }
}

impl Named for CancelExpire {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "cancel_expire", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for CancelExpire {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CancelExpire", f)
    }
}

/// Changes the password, roles, expiry, contacts or services of a team user in one call.
///
/// Contacts, notes, password, roles and expiry do not change if their parameters are left out.
/// The services are different: an `enabled` flag of `0` removes the mailbox, FTP account or Web
/// Disk account, and `0` is the documented default. So set the flag of every service that must
/// remain.
///
/// The UAPI function `Team::edit_team_user`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/edit_team_user/>
#[doc(alias = "Team::edit_team_user")]
pub fn edit_team_user<C: Caller>(
    client: &C,
    params: &EditTeamUser,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the password, roles, expiry, contacts or services of a team user in one call: the
/// parameters of [`edit_team_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct EditTeamUser {
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Roles to add to the current roles.
    ///
    /// Wire name `add_role`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub add_role: Vec<types::TeamRole>,
    /// Main mail address for messages and password links to the user.
    ///
    /// Wire name `email1`.
    pub email1: Option<String>,
    /// Second mail address, in addition to the main address.
    ///
    /// Wire name `email2`.
    pub email2: Option<String>,
    /// Reason for the expiry. Used together with `set_expire`.
    ///
    /// Wire name `expire_reason`.
    pub expire_reason: Option<String>,
    /// New notes about the user, which replace the current ones. Do not store confidential data
    /// here.
    ///
    /// Wire name `notes`.
    pub notes: Option<String>,
    /// New password of the user.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
    /// Roles that the user loses.
    ///
    /// Wire name `remove_role`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub remove_role: Vec<types::TeamRole>,
    /// Whether the user has a mailbox: `1` creates it, `0` removes it. The documented default is
    /// `0`.
    ///
    /// Wire name `services.email.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.enabled"))]
    pub services_email_enabled: Option<bool>,
    /// Disk quota of the mailbox, in MiB. `0` and `unlimited` mean no limit. It must not exceed the
    /// server's maximum. By default, the server's default quota.
    ///
    /// Wire name `services.email.quota`.
    #[cfg_attr(feature = "serde", serde(rename = "services.email.quota"))]
    pub services_email_quota: Option<Limit>,
    /// Whether the user has an FTP account: `1` creates it, `0` removes it. The documented default
    /// is `0`.
    ///
    /// Wire name `services.ftp.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.enabled"))]
    pub services_ftp_enabled: Option<bool>,
    /// FTP directory, relative to the account's home directory. It must exist. Required if the FTP
    /// account is enabled.
    ///
    /// Wire name `services.ftp.homedir`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "services.ftp.homedir"))]
    pub services_ftp_homedir: Option<String>,
    /// Whether the user has a Web Disk account: `1` creates it, `0` removes it. The documented
    /// default is `0`.
    ///
    /// Wire name `services.webdisk.enabled`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.enabled"))]
    pub services_webdisk_enabled: Option<bool>,
    /// Whether Web Disk accepts digest authentication, which only some old Windows clients need. It
    /// should usually be off. By default, no.
    ///
    /// Wire name `services.webdisk.enabledigest`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.enabledigest"))]
    pub services_webdisk_enabledigest: Option<bool>,
    /// Web Disk directory, relative to the account's home directory. Required if the Web Disk
    /// account is enabled.
    ///
    /// Wire name `services.webdisk.homedir`. Format: `path`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.homedir"))]
    pub services_webdisk_homedir: Option<String>,
    /// Permissions in the Web Disk directory: `ro` (read only) or `rw` (read and write). By
    /// default, `rw`.
    ///
    /// Wire name `services.webdisk.perms`. Default: `rw`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.perms"))]
    pub services_webdisk_perms: Option<types::WebdiskPerms>,
    /// Whether the Web Disk directory is closed to other users: `1` sets the mode 0700, `0` sets 0755.
    /// By default, `0`.
    ///
    /// Wire name `services.webdisk.private`. Default: `false`.
    #[cfg_attr(feature = "serde", serde(rename = "services.webdisk.private"))]
    pub services_webdisk_private: Option<bool>,
    /// When the user expires: seconds since the Unix epoch, or days from now such as `120days`. By
    /// default, it is not changed.
    ///
    /// Wire name `set_expire`.
    pub set_expire: Option<String>,
    /// Roles that replace the current roles.
    ///
    /// Wire name `set_role`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub set_role: Vec<types::TeamRole>,
}

impl EditTeamUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            add_role: Vec::new(),
            email1: None,
            email2: None,
            expire_reason: None,
            notes: None,
            password: None,
            remove_role: Vec::new(),
            services_email_enabled: None,
            services_email_quota: None,
            services_ftp_enabled: None,
            services_ftp_homedir: None,
            services_webdisk_enabled: None,
            services_webdisk_enabledigest: None,
            services_webdisk_homedir: None,
            services_webdisk_perms: None,
            services_webdisk_private: None,
            set_expire: None,
            set_role: Vec::new(),
        }
    }

    /// Sets [`add_role`](field@Self::add_role).
    pub fn add_role(
        mut self,
        add_role: impl IntoIterator<Item = impl Into<types::TeamRole>>,
    ) -> Self {
        self.add_role = add_role.into_iter().map(|item| item.into()).collect();
        self
    }

    /// Sets [`email1`](field@Self::email1).
    pub fn email1(mut self, email1: impl Into<String>) -> Self {
        self.email1 = Some(email1.into());
        self
    }

    /// Sets [`email2`](field@Self::email2).
    pub fn email2(mut self, email2: impl Into<String>) -> Self {
        self.email2 = Some(email2.into());
        self
    }

    /// Sets [`expire_reason`](field@Self::expire_reason).
    pub fn expire_reason(mut self, expire_reason: impl Into<String>) -> Self {
        self.expire_reason = Some(expire_reason.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`remove_role`](field@Self::remove_role).
    pub fn remove_role(
        mut self,
        remove_role: impl IntoIterator<Item = impl Into<types::TeamRole>>,
    ) -> Self {
        self.remove_role = remove_role.into_iter().map(|item| item.into()).collect();
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
        services_webdisk_perms: impl Into<types::WebdiskPerms>,
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

    /// Sets [`set_expire`](field@Self::set_expire).
    pub fn set_expire(mut self, set_expire: impl Into<String>) -> Self {
        self.set_expire = Some(set_expire.into());
        self
    }

    /// Sets [`set_role`](field@Self::set_role).
    pub fn set_role(
        mut self,
        set_role: impl IntoIterator<Item = impl Into<types::TeamRole>>,
    ) -> Self {
        self.set_role = set_role.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for EditTeamUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "edit_team_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.joined("add_role", ",", &self.add_role);
        form.opt("email1", &self.email1);
        form.opt("email2", &self.email2);
        form.opt("expire_reason", &self.expire_reason);
        form.opt("notes", &self.notes);
        form.opt("password", &self.password);
        form.joined("remove_role", ",", &self.remove_role);
        form.opt("services.email.enabled", &self.services_email_enabled);
        form.opt("services.email.quota", &self.services_email_quota);
        form.opt("services.ftp.enabled", &self.services_ftp_enabled);
        form.opt("services.ftp.homedir", &self.services_ftp_homedir);
        form.opt("services.webdisk.enabled", &self.services_webdisk_enabled);
        form.opt("services.webdisk.enabledigest", &self.services_webdisk_enabledigest);
        form.opt("services.webdisk.homedir", &self.services_webdisk_homedir);
        form.opt("services.webdisk.perms", &self.services_webdisk_perms);
        form.opt("services.webdisk.private", &self.services_webdisk_private);
        form.opt("set_expire", &self.set_expire);
        form.joined("set_role", ",", &self.set_role);
    }
}

impl std::fmt::Debug for EditTeamUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "EditTeamUser", f)
    }
}

/// Returns the current and the maximum number of team users with roles.
///
/// The UAPI function `Team::get_team_users_with_roles_count`. It changes nothing. Since version
/// 11.118. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_team_users_with_roles_count/>
#[doc(alias = "Team::get_team_users_with_roles_count")]
pub fn get_team_users_with_roles_count<C: Caller>(
    client: &C,
    params: &GetTeamUsersWithRolesCount,
) -> C::Output<Reply<types::GetTeamUsersWithRolesCountData>> {
    client.call(params)
}

/// Returns the current and the maximum number of team users with roles: the parameters of
/// [`get_team_users_with_roles_count()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetTeamUsersWithRolesCount {}

impl GetTeamUsersWithRolesCount {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetTeamUsersWithRolesCount {
    type Data = types::GetTeamUsersWithRolesCountData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Team",
        "get_team_users_with_roles_count",
        Effect::Read,
    );
}

/// Lists the account's team users.
///
/// The reply has two forms. With `array`, it has one item for each user. With `hash`, it has
/// the owner and the users by name. The reply contains password hashes, so do not log it.
///
/// Returns: Each item is a team user, or the reply is one object with `owner` and `users`.
///
/// The UAPI function `Team::list_team`. It changes nothing. Since version 11.104. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/list_team/>
#[doc(alias = "Team::list_team")]
pub fn list_team<C: Caller>(
    client: &C,
    params: &ListTeam,
) -> C::Output<Reply<types::ListTeamData>> {
    client.call(params)
}

/// Lists the account's team users: the parameters of [`list_team()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListTeam {
    /// Form of the reply. By default, `array`.
    ///
    /// Wire name `format`.
    pub format: Option<types::ListTeamFormat>,
}

impl ListTeam {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`format`](field@Self::format).
    pub fn format(mut self, format: impl Into<types::ListTeamFormat>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl Named for ListTeam {
    type Data = types::ListTeamData;

    const CALL: Call = Call::new(Api::Uapi, "Team", "list_team", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("format", &self.format);
    }
}

impl std::fmt::Debug for ListTeam {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListTeam", f)
    }
}

/// Sends a team user a link to set a new password by mail.
///
/// The mail goes to the contact address of the user, which must be set. The current password
/// works until the link is used.
///
/// The UAPI function `Team::password_reset_request`. It may change something. Since version
/// 11.108. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/password_reset_request/>
#[doc(alias = "Team::password_reset_request")]
pub fn password_reset_request<C: Caller>(
    client: &C,
    params: &PasswordResetRequest,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sends a team user a link to set a new password by mail: the parameters of
/// [`password_reset_request()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PasswordResetRequest {
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl PasswordResetRequest {
    /// Creates the parameters.
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into() }
    }
}

impl Named for PasswordResetRequest {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Team",
        "password_reset_request",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for PasswordResetRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PasswordResetRequest", f)
    }
}

/// Lets a suspended or expired team user log in again.
///
/// The function deletes the reason for the suspension or expiry.
///
/// The UAPI function `Team::reinstate_team_user`. It may change something. Since version
/// 11.108. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/reinstate_team_user/>
#[doc(alias = "Team::reinstate_team_user")]
pub fn reinstate_team_user<C: Caller>(
    client: &C,
    params: &ReinstateTeamUser,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Lets a suspended or expired team user log in again: the parameters of
/// [`reinstate_team_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ReinstateTeamUser {
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl ReinstateTeamUser {
    /// Creates the parameters.
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into() }
    }
}

impl Named for ReinstateTeamUser {
    type Data = ();

    const CALL: Call = Call::new(
        Api::Uapi,
        "Team",
        "reinstate_team_user",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for ReinstateTeamUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ReinstateTeamUser", f)
    }
}

/// Removes roles from a team user.
///
/// The UAPI function `Team::remove_roles`. It may change something. Since version 11.108.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/remove_roles/>
#[doc(alias = "Team::remove_roles")]
pub fn remove_roles<C: Caller>(
    client: &C,
    params: &RemoveRoles,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Removes roles from a team user: the parameters of [`remove_roles()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveRoles {
    /// Roles to remove.
    ///
    /// Wire name `role`.
    pub role: Vec<types::TeamRole>,
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl RemoveRoles {
    /// Creates the parameters.
    pub fn new(
        role: impl IntoIterator<Item = impl Into<types::TeamRole>>,
        user: impl Into<String>,
    ) -> Self {
        Self {
            role: role.into_iter().map(|item| item.into()).collect(),
            user: user.into(),
        }
    }
}

impl Named for RemoveRoles {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "remove_roles", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("role", ",", &self.role);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for RemoveRoles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveRoles", f)
    }
}

/// Deletes a team user permanently.
///
/// This cannot be undone. To lock a user out for a while, use
/// [`suspend_team_user`](suspend_team_user()).
///
/// The UAPI function `Team::remove_team_user`. It may change something. Since version 11.108.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/remove_team_user/>
#[doc(alias = "Team::remove_team_user")]
pub fn remove_team_user<C: Caller>(
    client: &C,
    params: &RemoveTeamUser,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Deletes a team user permanently: the parameters of [`remove_team_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct RemoveTeamUser {
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl RemoveTeamUser {
    /// Creates the parameters.
    pub fn new(user: impl Into<String>) -> Self {
        Self { user: user.into() }
    }
}

impl Named for RemoveTeamUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "remove_team_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for RemoveTeamUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "RemoveTeamUser", f)
    }
}

/// Sets the mail addresses for messages to a team user.
///
/// The UAPI function `Team::set_contact_email`. It may change something. Since version 11.110.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_contact_email/>
#[doc(alias = "Team::set_contact_email")]
pub fn set_contact_email<C: Caller>(
    client: &C,
    params: &SetContactEmail,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the mail addresses for messages to a team user: the parameters of
/// [`set_contact_email()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetContactEmail {
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// New main mail address.
    ///
    /// Wire name `email1`.
    pub email1: Option<String>,
    /// New second mail address.
    ///
    /// Wire name `email2`.
    pub email2: Option<String>,
}

impl SetContactEmail {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            email1: None,
            email2: None,
        }
    }

    /// Sets [`email1`](field@Self::email1).
    pub fn email1(mut self, email1: impl Into<String>) -> Self {
        self.email1 = Some(email1.into());
        self
    }

    /// Sets [`email2`](field@Self::email2).
    pub fn email2(mut self, email2: impl Into<String>) -> Self {
        self.email2 = Some(email2.into());
        self
    }
}

impl Named for SetContactEmail {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "set_contact_email", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("email1", &self.email1);
        form.opt("email2", &self.email2);
    }
}

impl std::fmt::Debug for SetContactEmail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetContactEmail", f)
    }
}

/// Sets when a team user expires and can no longer log in.
///
/// The new expiry and its reason replace the previous ones. [`cancel_expire`](cancel_expire())
/// cancels the expiry.
///
/// Returns: When the user expires, in seconds since the Unix epoch.
///
/// The UAPI function `Team::set_expire`. It may change something. Since version 11.110.
/// cPanel's documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_expire/>
#[doc(alias = "Team::set_expire")]
pub fn set_expire<C: Caller>(
    client: &C,
    params: &SetExpire,
) -> C::Output<Reply<Option<Timestamp>>> {
    client.call(params)
}

/// Sets when a team user expires and can no longer log in: the parameters of [`set_expire()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetExpire {
    /// When the user expires: seconds since the Unix epoch, or days from now such as `120days`. A
    /// number without `days` is always an epoch time.
    ///
    /// Wire name `date`.
    pub date: String,
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Reason for the expiry, as shown in [`list_team`](list_team()).
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl SetExpire {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(date: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            user: user.into(),
            reason: None,
        }
    }

    /// Sets [`reason`](field@Self::reason).
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Named for SetExpire {
    type Data = Option<Timestamp>;

    const CALL: Call = Call::new(Api::Uapi, "Team", "set_expire", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("date", &self.date);
        form.put("user", &self.user);
        form.opt("reason", &self.reason);
    }
}

impl std::fmt::Debug for SetExpire {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetExpire", f)
    }
}

/// Sets the language of the interface for a team user.
///
/// The UAPI function `Team::set_locale`. It may change something. Since version 11.108.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Team::set_locale/>
#[doc(alias = "Team::set_locale")]
pub fn set_locale<C: Caller>(client: &C, params: &SetLocale) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the language of the interface for a team user: the parameters of [`set_locale()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetLocale {
    /// Code of an installed language, such as `es_es`.
    ///
    /// Wire name `locale`.
    pub locale: String,
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl SetLocale {
    /// Creates the parameters.
    pub fn new(locale: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            locale: locale.into(),
            user: user.into(),
        }
    }
}

impl Named for SetLocale {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "set_locale", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("locale", &self.locale);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for SetLocale {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetLocale", f)
    }
}

/// Replaces the notes about a team user.
///
/// The UAPI function `Team::set_notes`. It may change something. Since version 11.110. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_notes/>
#[doc(alias = "Team::set_notes")]
pub fn set_notes<C: Caller>(client: &C, params: &SetNotes) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces the notes about a team user: the parameters of [`set_notes()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetNotes {
    /// New notes about the user, at most 100 characters. Do not store confidential data here.
    ///
    /// Wire name `notes`.
    pub notes: String,
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl SetNotes {
    /// Creates the parameters.
    pub fn new(notes: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            notes: notes.into(),
            user: user.into(),
        }
    }
}

impl Named for SetNotes {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "set_notes", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("notes", &self.notes);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for SetNotes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetNotes", f)
    }
}

/// Sets a new password for a team user.
///
/// Fails if the password is weaker than the server requires.
///
/// The UAPI function `Team::set_password`. It may change something. Since version 11.106.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_team_user_password/>
#[doc(alias = "Team::set_password")]
pub fn set_password<C: Caller>(
    client: &C,
    params: &SetPassword,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets a new password for a team user: the parameters of [`set_password()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetPassword {
    /// New password of the user.
    ///
    /// Wire name `password`.
    pub password: Secret,
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
}

impl SetPassword {
    /// Creates the parameters.
    pub fn new(password: impl Into<Secret>, user: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            user: user.into(),
        }
    }
}

impl Named for SetPassword {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "set_password", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("password", &self.password);
        form.put("user", &self.user);
    }
}

impl std::fmt::Debug for SetPassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetPassword", f)
    }
}

/// Replaces all roles of a team user.
///
/// The user loses all roles that are not in `role`. [`add_roles`](add_roles()) and
/// [`remove_roles`](remove_roles()) do not change other roles.
///
/// The UAPI function `Team::set_roles`. It may change something. Since version 11.108. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/set_roles/>
#[doc(alias = "Team::set_roles")]
pub fn set_roles<C: Caller>(client: &C, params: &SetRoles) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Replaces all roles of a team user: the parameters of [`set_roles()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetRoles {
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// All roles of the user. `admin` gives the user nearly the owner's powers.
    ///
    /// Wire name `role`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub role: Vec<types::TeamRole>,
}

impl SetRoles {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            role: Vec::new(),
        }
    }

    /// Sets [`role`](field@Self::role).
    pub fn role(
        mut self,
        role: impl IntoIterator<Item = impl Into<types::TeamRole>>,
    ) -> Self {
        self.role = role.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for SetRoles {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "set_roles", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.joined("role", ",", &self.role);
    }
}

impl std::fmt::Debug for SetRoles {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetRoles", f)
    }
}

/// Suspends a team user at once.
///
/// [`reinstate_team_user`](reinstate_team_user()) ends the suspension.
///
/// The UAPI function `Team::suspend_team_user`. It may change something. Since version 11.108.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/suspend_team_user/>
#[doc(alias = "Team::suspend_team_user")]
pub fn suspend_team_user<C: Caller>(
    client: &C,
    params: &SuspendTeamUser,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Suspends a team user at once: the parameters of [`suspend_team_user()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SuspendTeamUser {
    /// Login name of the team user, without a domain.
    ///
    /// Wire name `user`.
    pub user: String,
    /// Reason for the suspension, as shown in [`list_team`](list_team()).
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
}

impl SuspendTeamUser {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            reason: None,
        }
    }

    /// Sets [`reason`](field@Self::reason).
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Named for SuspendTeamUser {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Team", "suspend_team_user", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.opt("reason", &self.reason);
    }
}

impl std::fmt::Debug for SuspendTeamUser {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SuspendTeamUser", f)
    }
}
