// Made by cpanel-codegen from schema/api2/CustInfo.yaml. Do not edit: change the schema and regenerate.

//! Reads and changes the contact addresses and notification settings.
//!
//! The module `CustInfo` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`contactemails()`] | Lists the contact addresses of the account. |
//! | [`contactprefs()`] | Lists the notification switches of the account. |
//! | [`displaycontactinfo()`] | Lists the contact addresses and notification switches together. |
//! | [`savecontactinfo()`] | Changes contact addresses and notification switches. |
//!
//! These functions read and change the contact addresses and the notifications of the account.
//!
//! - [`displaycontactinfo`](displaycontactinfo()) returns all settings,
//!   [`contactemails`](contactemails()) the addresses and [`contactprefs`](contactprefs()) the
//!   notifications.
//! - [`savecontactinfo`](savecontactinfo()) changes any of them. Settings that are left out do
//!   not change.
//!
//! Each setting is a row with its `name`, which is the name of a parameter of
//! [`savecontactinfo`](savecontactinfo()). The row of `pushbullet_access_token` contains a
//! token, so the debug output does not show values. If `enabled` of a notification is false,
//! the account may not use it.
//!
//! UAPI replaces only the functions for the addresses. Its function
//! `ContactInformation::set_email_addresses` requires the password.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::cust_info::{self, Contactemails, Savecontactinfo};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let save = Savecontactinfo::new().email("admin@example.org").notify_account_login(true);
//! cust_info::savecontactinfo(client, &save).await?;
//!
//! for setting in cust_info::contactemails(client, &Contactemails::new()).await?.data {
//!     println!("{:?}: {:?}", setting.name, setting.descp);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lists the contact addresses of the account.
///
/// Needs the features for contact information and for notification preferences.
///
/// The API 2 function `CustInfo::contactemails`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-custinfo/cpanel-api-2-functions-custinfo-contactemails/>
#[doc(alias = "CustInfo::contactemails")]
pub fn contactemails<C: Caller>(
    client: &C,
    params: &Contactemails,
) -> C::Output<Reply<Vec<types::Setting>>> {
    client.call(params)
}

/// Lists the contact addresses of the account: the parameters of [`contactemails()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Contactemails {
    /// Mail account whose addresses are returned. By default, the account itself.
    ///
    /// Wire name `username`. Format: `email`.
    pub username: Option<String>,
}

impl Contactemails {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`username`](field@Self::username).
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

impl Named for Contactemails {
    type Data = Vec<types::Setting>;

    const CALL: Call = Call::new(Api::Api2, "CustInfo", "contactemails", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("username", &self.username);
    }
}

impl std::fmt::Debug for Contactemails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Contactemails", f)
    }
}

/// Lists the notification switches of the account.
///
/// The API 2 function `CustInfo::contactprefs`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-custinfo/cpanel-api-2-functions-custinfo-contactprefs/>
#[doc(alias = "CustInfo::contactprefs")]
pub fn contactprefs<C: Caller>(
    client: &C,
    params: &Contactprefs,
) -> C::Output<Reply<Vec<types::ContactprefsRow>>> {
    client.call(params)
}

/// Lists the notification switches of the account: the parameters of [`contactprefs()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Contactprefs {}

impl Contactprefs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Contactprefs {
    type Data = Vec<types::ContactprefsRow>;

    const CALL: Call = Call::new(Api::Api2, "CustInfo", "contactprefs", Effect::Read);
}

/// Lists the contact addresses and notification switches together.
///
/// The API 2 function `CustInfo::displaycontactinfo`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-custinfo/cpanel-api-2-functions-custinfo-displaycontactinfo/>
#[doc(alias = "CustInfo::displaycontactinfo")]
pub fn displaycontactinfo<C: Caller>(
    client: &C,
    params: &Displaycontactinfo,
) -> C::Output<Reply<Vec<types::Setting>>> {
    client.call(params)
}

/// Lists the contact addresses and notification switches together: the parameters of
/// [`displaycontactinfo()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Displaycontactinfo {}

impl Displaycontactinfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Displaycontactinfo {
    type Data = Vec<types::Setting>;

    const CALL: Call = Call::new(
        Api::Api2,
        "CustInfo",
        "displaycontactinfo",
        Effect::Read,
    );
}

/// Changes contact addresses and notification switches.
///
/// Returns the settings after the change. An empty text removes an address. A switch whose name
/// ends in `_notification_disabled` controls an extra notification: the server sends it when
/// somebody turns off notifications of that kind.
///
/// The API 2 function `CustInfo::savecontactinfo`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-custinfo/cpanel-api-2-functions-custinfo-savecontactinfo/>
///
/// Replaced by
/// [`ContactInformation::set_email_addresses`](crate::uapi::contact_information::set_email_addresses).
#[doc(alias = "CustInfo::savecontactinfo")]
pub fn savecontactinfo<C: Caller>(
    client: &C,
    params: &Savecontactinfo,
) -> C::Output<Reply<Vec<types::Setting>>> {
    client.call(params)
}

/// Changes contact addresses and notification switches: the parameters of
/// [`savecontactinfo()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Savecontactinfo {
    /// First contact address. By default, the setting does not change.
    ///
    /// Wire name `email`. Format: `email`.
    pub email: Option<String>,
    /// Second contact address. By default, the setting does not change.
    ///
    /// Wire name `second_email`. Format: `email`.
    pub second_email: Option<String>,
    /// Whether to notify when an external login is linked to the account. By default, the setting
    /// does not change.
    ///
    /// Wire name `notify_account_authn_link`.
    pub notify_account_authn_link: Option<bool>,
    /// Whether to notify when the notification about linked logins is turned off. By default, the
    /// setting does not change.
    ///
    /// Wire name `notify_account_authn_link_notification_disabled`.
    pub notify_account_authn_link_notification_disabled: Option<bool>,
    /// Whether to notify when somebody logs in. By default, the setting does not change.
    ///
    /// Wire name `notify_account_login`.
    pub notify_account_login: Option<bool>,
    /// Whether to also notify about logins from known networks. By default, the setting does not
    /// change.
    ///
    /// Wire name `notify_account_login_for_known_netblock`.
    pub notify_account_login_for_known_netblock: Option<bool>,
    /// Whether to notify when the notification about logins is turned off. By default, the setting
    /// does not change.
    ///
    /// Wire name `notify_account_login_notification_disabled`.
    pub notify_account_login_notification_disabled: Option<bool>,
    /// Whether to notify when AutoSSL could not renew a certificate in time. By default, the
    /// setting does not change.
    ///
    /// Wire name `notify_autossl_expiry`.
    pub notify_autossl_expiry: Option<bool>,
    /// Whether to notify when AutoSSL cannot renew because a domain fails its check. By default,
    /// the setting does not change.
    ///
    /// Wire name `notify_autossl_expiry_coverage`.
    pub notify_autossl_expiry_coverage: Option<bool>,
    /// Whether to notify when a renewal covers fewer domains than before. By default, the setting
    /// does not change.
    ///
    /// Wire name `notify_autossl_renewal_coverage_reduced`.
    pub notify_autossl_renewal_coverage_reduced: Option<bool>,
    /// Whether to notify about each renewal by AutoSSL. By default, the setting does not change.
    ///
    /// Wire name `notify_autossl_renewal`.
    pub notify_autossl_renewal: Option<bool>,
    /// Whether to notify about renewals that leave a domain without coverage. By default, the
    /// setting does not change.
    ///
    /// Wire name `notify_autossl_renewal_coverage`.
    pub notify_autossl_renewal_coverage: Option<bool>,
    /// Whether to notify when the traffic approaches its limit. By default, the setting does not
    /// change.
    ///
    /// Wire name `notify_bandwidth_limit`.
    pub notify_bandwidth_limit: Option<bool>,
    /// Whether to notify when a contact address changes. By default, the setting does not change.
    ///
    /// Wire name `notify_contact_address_change`.
    pub notify_contact_address_change: Option<bool>,
    /// Whether to notify when the notification about contact addresses is turned off. By default,
    /// the setting does not change.
    ///
    /// Wire name `notify_contact_address_change_notification_disabled`.
    pub notify_contact_address_change_notification_disabled: Option<bool>,
    /// Whether to notify when the disk usage approaches the quota. By default, the setting does not
    /// change.
    ///
    /// Wire name `notify_disk_limit`.
    pub notify_disk_limit: Option<bool>,
    /// Whether to notify when a mailbox is full or nearly full. By default, the setting does not
    /// change.
    ///
    /// Wire name `notify_email_quota_limit`.
    pub notify_email_quota_limit: Option<bool>,
    /// Whether to notify when the password changes. By default, the setting does not change.
    ///
    /// Wire name `notify_password_change`.
    pub notify_password_change: Option<bool>,
    /// Whether to notify when the notification about passwords is turned off. By default, the
    /// setting does not change.
    ///
    /// Wire name `notify_password_change_notification_disabled`.
    pub notify_password_change_notification_disabled: Option<bool>,
    /// Whether to notify when a certificate expires. By default, the setting does not change.
    ///
    /// Wire name `notify_ssl_expiry`.
    pub notify_ssl_expiry: Option<bool>,
    /// Whether to notify when two-factor authentication is set up or removed. By default, the
    /// setting does not change.
    ///
    /// Wire name `notify_twofactorauth_change`.
    pub notify_twofactorauth_change: Option<bool>,
    /// Whether to notify when the notification about two-factor authentication is turned off. By
    /// default, the setting does not change.
    ///
    /// Wire name `notify_twofactorauth_change_notification_disabled`.
    pub notify_twofactorauth_change_notification_disabled: Option<bool>,
    /// Token of a Pushbullet account that also receives notifications. By default, the setting does
    /// not change.
    ///
    /// Wire name `pushbullet_access_token`.
    pub pushbullet_access_token: Option<Secret>,
    /// Mail account whose settings change. By default, the account itself.
    ///
    /// Wire name `username`. Format: `email`.
    pub username: Option<String>,
}

impl Savecontactinfo {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`email`](field@Self::email).
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`second_email`](field@Self::second_email).
    pub fn second_email(mut self, second_email: impl Into<String>) -> Self {
        self.second_email = Some(second_email.into());
        self
    }

    /// Sets [`notify_account_authn_link`](field@Self::notify_account_authn_link).
    #[inline]
    pub fn notify_account_authn_link(mut self, notify_account_authn_link: bool) -> Self {
        self.notify_account_authn_link = Some(notify_account_authn_link);
        self
    }

    /// Sets
    /// [`notify_account_authn_link_notification_disabled`](field@Self::notify_account_authn_link_notification_disabled).
    #[inline]
    pub fn notify_account_authn_link_notification_disabled(
        mut self,
        notify_account_authn_link_notification_disabled: bool,
    ) -> Self {
        self.notify_account_authn_link_notification_disabled = Some(
            notify_account_authn_link_notification_disabled,
        );
        self
    }

    /// Sets [`notify_account_login`](field@Self::notify_account_login).
    #[inline]
    pub fn notify_account_login(mut self, notify_account_login: bool) -> Self {
        self.notify_account_login = Some(notify_account_login);
        self
    }

    /// Sets
    /// [`notify_account_login_for_known_netblock`](field@Self::notify_account_login_for_known_netblock).
    #[inline]
    pub fn notify_account_login_for_known_netblock(
        mut self,
        notify_account_login_for_known_netblock: bool,
    ) -> Self {
        self.notify_account_login_for_known_netblock = Some(
            notify_account_login_for_known_netblock,
        );
        self
    }

    /// Sets
    /// [`notify_account_login_notification_disabled`](field@Self::notify_account_login_notification_disabled).
    #[inline]
    pub fn notify_account_login_notification_disabled(
        mut self,
        notify_account_login_notification_disabled: bool,
    ) -> Self {
        self.notify_account_login_notification_disabled = Some(
            notify_account_login_notification_disabled,
        );
        self
    }

    /// Sets [`notify_autossl_expiry`](field@Self::notify_autossl_expiry).
    #[inline]
    pub fn notify_autossl_expiry(mut self, notify_autossl_expiry: bool) -> Self {
        self.notify_autossl_expiry = Some(notify_autossl_expiry);
        self
    }

    /// Sets [`notify_autossl_expiry_coverage`](field@Self::notify_autossl_expiry_coverage).
    #[inline]
    pub fn notify_autossl_expiry_coverage(
        mut self,
        notify_autossl_expiry_coverage: bool,
    ) -> Self {
        self.notify_autossl_expiry_coverage = Some(notify_autossl_expiry_coverage);
        self
    }

    /// Sets
    /// [`notify_autossl_renewal_coverage_reduced`](field@Self::notify_autossl_renewal_coverage_reduced).
    #[inline]
    pub fn notify_autossl_renewal_coverage_reduced(
        mut self,
        notify_autossl_renewal_coverage_reduced: bool,
    ) -> Self {
        self.notify_autossl_renewal_coverage_reduced = Some(
            notify_autossl_renewal_coverage_reduced,
        );
        self
    }

    /// Sets [`notify_autossl_renewal`](field@Self::notify_autossl_renewal).
    #[inline]
    pub fn notify_autossl_renewal(mut self, notify_autossl_renewal: bool) -> Self {
        self.notify_autossl_renewal = Some(notify_autossl_renewal);
        self
    }

    /// Sets [`notify_autossl_renewal_coverage`](field@Self::notify_autossl_renewal_coverage).
    #[inline]
    pub fn notify_autossl_renewal_coverage(
        mut self,
        notify_autossl_renewal_coverage: bool,
    ) -> Self {
        self.notify_autossl_renewal_coverage = Some(notify_autossl_renewal_coverage);
        self
    }

    /// Sets [`notify_bandwidth_limit`](field@Self::notify_bandwidth_limit).
    #[inline]
    pub fn notify_bandwidth_limit(mut self, notify_bandwidth_limit: bool) -> Self {
        self.notify_bandwidth_limit = Some(notify_bandwidth_limit);
        self
    }

    /// Sets [`notify_contact_address_change`](field@Self::notify_contact_address_change).
    #[inline]
    pub fn notify_contact_address_change(
        mut self,
        notify_contact_address_change: bool,
    ) -> Self {
        self.notify_contact_address_change = Some(notify_contact_address_change);
        self
    }

    /// Sets
    /// [`notify_contact_address_change_notification_disabled`](field@Self::notify_contact_address_change_notification_disabled).
    #[inline]
    pub fn notify_contact_address_change_notification_disabled(
        mut self,
        notify_contact_address_change_notification_disabled: bool,
    ) -> Self {
        self.notify_contact_address_change_notification_disabled = Some(
            notify_contact_address_change_notification_disabled,
        );
        self
    }

    /// Sets [`notify_disk_limit`](field@Self::notify_disk_limit).
    #[inline]
    pub fn notify_disk_limit(mut self, notify_disk_limit: bool) -> Self {
        self.notify_disk_limit = Some(notify_disk_limit);
        self
    }

    /// Sets [`notify_email_quota_limit`](field@Self::notify_email_quota_limit).
    #[inline]
    pub fn notify_email_quota_limit(mut self, notify_email_quota_limit: bool) -> Self {
        self.notify_email_quota_limit = Some(notify_email_quota_limit);
        self
    }

    /// Sets [`notify_password_change`](field@Self::notify_password_change).
    #[inline]
    pub fn notify_password_change(mut self, notify_password_change: bool) -> Self {
        self.notify_password_change = Some(notify_password_change);
        self
    }

    /// Sets
    /// [`notify_password_change_notification_disabled`](field@Self::notify_password_change_notification_disabled).
    #[inline]
    pub fn notify_password_change_notification_disabled(
        mut self,
        notify_password_change_notification_disabled: bool,
    ) -> Self {
        self.notify_password_change_notification_disabled = Some(
            notify_password_change_notification_disabled,
        );
        self
    }

    /// Sets [`notify_ssl_expiry`](field@Self::notify_ssl_expiry).
    #[inline]
    pub fn notify_ssl_expiry(mut self, notify_ssl_expiry: bool) -> Self {
        self.notify_ssl_expiry = Some(notify_ssl_expiry);
        self
    }

    /// Sets [`notify_twofactorauth_change`](field@Self::notify_twofactorauth_change).
    #[inline]
    pub fn notify_twofactorauth_change(
        mut self,
        notify_twofactorauth_change: bool,
    ) -> Self {
        self.notify_twofactorauth_change = Some(notify_twofactorauth_change);
        self
    }

    /// Sets
    /// [`notify_twofactorauth_change_notification_disabled`](field@Self::notify_twofactorauth_change_notification_disabled).
    #[inline]
    pub fn notify_twofactorauth_change_notification_disabled(
        mut self,
        notify_twofactorauth_change_notification_disabled: bool,
    ) -> Self {
        self.notify_twofactorauth_change_notification_disabled = Some(
            notify_twofactorauth_change_notification_disabled,
        );
        self
    }

    /// Sets [`pushbullet_access_token`](field@Self::pushbullet_access_token).
    pub fn pushbullet_access_token(
        mut self,
        pushbullet_access_token: impl Into<Secret>,
    ) -> Self {
        self.pushbullet_access_token = Some(pushbullet_access_token.into());
        self
    }

    /// Sets [`username`](field@Self::username).
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

impl Named for Savecontactinfo {
    type Data = Vec<types::Setting>;

    const CALL: Call = Call::new(
        Api::Api2,
        "CustInfo",
        "savecontactinfo",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("email", &self.email);
        form.opt("second_email", &self.second_email);
        form.opt("notify_account_authn_link", &self.notify_account_authn_link);
        form.opt(
            "notify_account_authn_link_notification_disabled",
            &self.notify_account_authn_link_notification_disabled,
        );
        form.opt("notify_account_login", &self.notify_account_login);
        form.opt(
            "notify_account_login_for_known_netblock",
            &self.notify_account_login_for_known_netblock,
        );
        form.opt(
            "notify_account_login_notification_disabled",
            &self.notify_account_login_notification_disabled,
        );
        form.opt("notify_autossl_expiry", &self.notify_autossl_expiry);
        form.opt("notify_autossl_expiry_coverage", &self.notify_autossl_expiry_coverage);
        form.opt(
            "notify_autossl_renewal_coverage_reduced",
            &self.notify_autossl_renewal_coverage_reduced,
        );
        form.opt("notify_autossl_renewal", &self.notify_autossl_renewal);
        form.opt(
            "notify_autossl_renewal_coverage",
            &self.notify_autossl_renewal_coverage,
        );
        form.opt("notify_bandwidth_limit", &self.notify_bandwidth_limit);
        form.opt("notify_contact_address_change", &self.notify_contact_address_change);
        form.opt(
            "notify_contact_address_change_notification_disabled",
            &self.notify_contact_address_change_notification_disabled,
        );
        form.opt("notify_disk_limit", &self.notify_disk_limit);
        form.opt("notify_email_quota_limit", &self.notify_email_quota_limit);
        form.opt("notify_password_change", &self.notify_password_change);
        form.opt(
            "notify_password_change_notification_disabled",
            &self.notify_password_change_notification_disabled,
        );
        form.opt("notify_ssl_expiry", &self.notify_ssl_expiry);
        form.opt("notify_twofactorauth_change", &self.notify_twofactorauth_change);
        form.opt(
            "notify_twofactorauth_change_notification_disabled",
            &self.notify_twofactorauth_change_notification_disabled,
        );
        form.opt("pushbullet_access_token", &self.pushbullet_access_token);
        form.opt("username", &self.username);
    }
}

impl std::fmt::Debug for Savecontactinfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Savecontactinfo", f)
    }
}
