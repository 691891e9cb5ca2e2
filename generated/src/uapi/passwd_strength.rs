// Made by cpanel-codegen from schema/uapi/PasswdStrength.yaml. Do not edit: change the schema and regenerate.

//! Reads the required strength of passwords.
//!
//! The module `PasswdStrength` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_required_strength()`] | Returns the required strength of a password for a kind of account. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the required strength of a password for a kind of account.
///
/// Functions that set a password refuse weaker passwords.
///
/// The UAPI function `PasswdStrength::get_required_strength`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_required_strength/>
#[doc(alias = "PasswdStrength::get_required_strength")]
pub fn get_required_strength<C: Caller>(
    client: &C,
    params: &GetRequiredStrength,
) -> C::Output<Reply<types::GetRequiredStrengthData>> {
    client.call(params)
}

/// Returns the required strength of a password for a kind of account: the parameters of
/// [`get_required_strength()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetRequiredStrength {
    /// Kind of account: `pop` (mailboxes), `ftp`, `mysql`, `postgres`, `webdisk`, `htaccess`
    /// (protected directories), `sshkey`, `passwd` (the cPanel account), `createacct` (new
    /// accounts), `cpaddons` or `virtual`.
    ///
    /// Wire name `app`.
    pub app: types::GetRequiredStrengthApp,
}

impl GetRequiredStrength {
    /// Creates the parameters.
    pub fn new(app: impl Into<types::GetRequiredStrengthApp>) -> Self {
        Self { app: app.into() }
    }
}

impl Named for GetRequiredStrength {
    type Data = types::GetRequiredStrengthData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "PasswdStrength",
        "get_required_strength",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("app", &self.app);
    }
}

impl std::fmt::Debug for GetRequiredStrength {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetRequiredStrength", f)
    }
}
