// Made by cpanel-codegen from schema/api2/Passwd.yaml. Do not edit: change the schema and regenerate.

//! Changes the password of the account.
//!
//! The module `Passwd` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`change_password()`] | Changes the login password of the account. |
//! | [`set_digest_auth()`] | Turns Digest Authentication of the account for Web Disk on or off. |

use cpanel_core::codegen::*;

pub mod types;

/// Changes the login password of the account.
///
/// The FTP password changes at once. The MySQL password changes only if requested. Calls that
/// log in with the old password fail afterwards. The server refuses weak passwords; see
/// `PasswdStrength`.
///
/// The API 2 function `Passwd::change_password`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwd/cpanel-api-2-functions-passwd-change_password/>
#[doc(alias = "Passwd::change_password")]
pub fn change_password<C: Caller>(
    client: &C,
    params: &ChangePassword,
) -> C::Output<Reply<types::ChangePasswordData>> {
    client.call(params)
}

/// Changes the login password of the account: the parameters of [`change_password()`].
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
    /// Name of the account whose password changes.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: String,
    /// Current password of the account.
    ///
    /// Wire name `oldpass`.
    pub oldpass: Secret,
    /// New password of the account.
    ///
    /// Wire name `newpass`.
    pub newpass: Secret,
    /// Whether to change the MySQL password of the account too. By default, the server decides.
    ///
    /// Wire name `enablemysql`.
    pub enablemysql: Option<bool>,
    /// Whether to update Digest Authentication of Web Disk too. Clients without SSL need it.
    ///
    /// Wire name `enabledigest`.
    pub enabledigest: Option<bool>,
}

/// The required parameters of [`ChangePassword::new()`].
#[derive(Clone)]
#[must_use]
pub struct ChangePasswordRequired<'a> {
    /// See [`user`](field@ChangePassword::user).
    pub user: &'a str,
    /// See [`oldpass`](field@ChangePassword::oldpass).
    pub oldpass: &'a str,
    /// See [`newpass`](field@ChangePassword::newpass).
    pub newpass: &'a str,
}

impl ChangePassword {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(required: ChangePasswordRequired<'_>) -> Self {
        Self {
            user: required.user.into(),
            oldpass: required.oldpass.into(),
            newpass: required.newpass.into(),
            enablemysql: None,
            enabledigest: None,
        }
    }

    /// Sets [`enablemysql`](field@Self::enablemysql).
    #[inline]
    pub fn enablemysql(mut self, enablemysql: bool) -> Self {
        self.enablemysql = Some(enablemysql);
        self
    }

    /// Sets [`enabledigest`](field@Self::enabledigest).
    #[inline]
    pub fn enabledigest(mut self, enabledigest: bool) -> Self {
        self.enabledigest = Some(enabledigest);
        self
    }
}

impl Named for ChangePassword {
    type Data = types::ChangePasswordData;

    const CALL: Call = Call::new(Api::Api2, "Passwd", "change_password", Effect::Write)
        .with_row_flag("status", &["statustxt"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("user", &self.user);
        form.put("oldpass", &self.oldpass);
        form.put("newpass", &self.newpass);
        form.opt("enablemysql", &self.enablemysql);
        form.opt("enabledigest", &self.enabledigest);
    }
}

impl std::fmt::Debug for ChangePassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ChangePassword", f)
    }
}

/// Turns Digest Authentication of the account for Web Disk on or off.
///
/// Some clients need Digest Authentication if they connect without SSL.
///
/// The API 2 function `Passwd::set_digest_auth`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-passwd/cpanel-api-2-functions-passwd-set_digest_auth/>
#[doc(alias = "Passwd::set_digest_auth")]
pub fn set_digest_auth<C: Caller>(
    client: &C,
    params: &SetDigestAuth,
) -> C::Output<Reply<types::SetDigestAuthData>> {
    client.call(params)
}

/// Turns Digest Authentication of the account for Web Disk on or off: the parameters of
/// [`set_digest_auth()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct SetDigestAuth {
    /// Whether to turn Digest Authentication on.
    ///
    /// Wire name `enabledigest`.
    ///
    /// Not certain: The recorded call sends it.
    pub enabledigest: bool,
    /// Password of the account, from which the digest is created. Needed to turn Digest
    /// Authentication on.
    ///
    /// Wire name `password`.
    pub password: Option<Secret>,
    /// Name of the account. By default, the calling account.
    ///
    /// Wire name `user`. Format: `username`.
    pub user: Option<String>,
}

impl SetDigestAuth {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    #[inline]
    pub fn new(enabledigest: bool) -> Self {
        Self {
            enabledigest,
            password: None,
            user: None,
        }
    }

    /// Sets [`password`](field@Self::password).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`user`](field@Self::user).
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Named for SetDigestAuth {
    type Data = types::SetDigestAuthData;

    const CALL: Call = Call::new(Api::Api2, "Passwd", "set_digest_auth", Effect::Write)
        .with_row_flag("result", &["reason"]);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("enabledigest", &self.enabledigest);
        form.opt("password", &self.password);
        form.opt("user", &self.user);
    }
}

impl std::fmt::Debug for SetDigestAuth {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetDigestAuth", f)
    }
}
