// Made by cpanel-codegen from schema/uapi/Users.yaml. Do not edit: change the schema and regenerate.

//! Changes the password of the cPanel account.
//!
//! The module `Users` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`change_password()`] | Changes the password of the cPanel account. |

use cpanel_core::codegen::*;

/// Changes the password of the cPanel account.
///
/// Programs that log in with the old password stop working, including a client that uses it.
/// API tokens still work. Fails if the old password is wrong or the new one is too weak.
/// `PasswdStrength::get_required_strength` returns the required strength.
///
/// Returns: The content is not documented. It is usually null.
///
/// The UAPI function `Users::change_password`. It may change something. Since version 11.116.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Users-change_password/>
///
/// Not certain: The meaning of the two flags comes from their names and from older functions
/// that have them. The type of the reply comes from a summary of the reference that has no
/// examples.
#[doc(alias = "Users::change_password")]
pub fn change_password<C: Caller>(
    client: &C,
    params: &ChangePassword,
) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the password of the cPanel account: the parameters of [`change_password()`].
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
    /// The new password.
    ///
    /// Wire name `newpass`. Format: `password`.
    pub newpass: Secret,
    /// The current password.
    ///
    /// Wire name `oldpass`. Format: `password`.
    pub oldpass: Secret,
    /// Whether to set up Digest Authentication for Web Disk with the new password. Windows needs it
    /// for connections without TLS. By default, it is not changed.
    ///
    /// Wire name `enabledigest`.
    pub enabledigest: Option<bool>,
    /// Whether to set the new password for the account's MySQL user too. By default, no.
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
            enabledigest: None,
            enablemysql: None,
        }
    }

    /// Sets [`enabledigest`](field@Self::enabledigest).
    #[inline]
    pub fn enabledigest(mut self, enabledigest: bool) -> Self {
        self.enabledigest = Some(enabledigest);
        self
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

    const CALL: Call = Call::new(Api::Uapi, "Users", "change_password", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("newpass", &self.newpass);
        form.put("oldpass", &self.oldpass);
        form.opt("enabledigest", &self.enabledigest);
        form.opt("enablemysql", &self.enablemysql);
    }
}

impl std::fmt::Debug for ChangePassword {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ChangePassword", f)
    }
}
