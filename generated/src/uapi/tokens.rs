// Made by cpanel-codegen from schema/uapi/Tokens.yaml. Do not edit: change the schema and regenerate.

//! Creates, lists, renames and revokes the account's API tokens.
//!
//! The module `Tokens` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create_full_access()`] | Creates an API token that may do everything the account may. |
//! | [`list()`] | Lists the account's API tokens, without their secrets. |
//! | [`rename()`] | Changes the name of an API token. |
//! | [`revoke()`] | Revokes an API token at once. |
//!
//! An API token replaces the account's password in programs. It can be revoked and may expire.
//! [`create_full_access`](create_full_access()) creates a token, [`list`](list()) lists all
//! tokens, [`revoke`](revoke()) revokes one, [`rename`](rename()) changes its name.
//!
//! - Only the reply of [`create_full_access`](create_full_access()) has the secret. If it is
//!   lost, create a new token.
//! - A token has the rights of the account: a feature that the host has disabled for the
//!   account is disabled for the token too.
//! - Since 11.137, [`create_full_access`](create_full_access()) can also create a token that
//!   only reads. It cannot create a token for some features only, but [`list`](list()) returns
//!   the features of such tokens.
//! - A token that has expired stops working but stays in the list until it is revoked.
//! - All functions identify a token by its name. A program that revokes its own token can make
//!   no more calls. Tokens work with UAPI and API 2, and need no second factor.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::tokens::{self, CreateFullAccess, List, Revoke};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let made = tokens::create_full_access(client, &CreateFullAccess::new("backup")).await?.data;
//! // Store the secret now, because it cannot be read again.
//! let secret = made.token;
//! # let _ = secret;
//!
//! let now = cpanel::Timestamp::now();
//! for token in tokens::list(client, &List::new()).await?.data {
//!     if token.expires_at.is_some_and(|end| end < now) {
//!         tokens::revoke(client, &Revoke::new(token.name)).await?;
//!     }
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Creates an API token that may do everything the account may.
///
/// Only the reply has the secret, so store it at once. After a time-out, the token may exist
/// although its secret is lost: check with [`list`](list()) before you send the call again. An
/// expired token stays in the list until [`revoke`](revoke()) removes it.
///
/// Returns: The new token.
///
/// The UAPI function `Tokens::create_full_access`. It may change something. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/create_full_access/>
#[doc(alias = "Tokens::create_full_access")]
pub fn create_full_access<C: Caller>(
    client: &C,
    params: &CreateFullAccess,
) -> C::Output<Reply<types::CreateFullAccessData>> {
    client.call(params)
}

/// Creates an API token that may do everything the account may: the parameters of
/// [`create_full_access()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateFullAccess {
    /// Name of the token: letters, digits, `-` and `_`.
    ///
    /// Wire name `name`. At most 50 characters.
    pub name: String,
    /// When it stops working, in seconds since the Unix epoch. By default, it never expires.
    ///
    /// Wire name `expires_at`.
    pub expires_at: Option<Timestamp>,
    /// Whether the token may only call functions that read. By default, it may call all.
    ///
    /// Wire name `readonly`.
    pub readonly: Option<bool>,
}

impl CreateFullAccess {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            expires_at: None,
            readonly: None,
        }
    }

    /// Sets [`expires_at`](field@Self::expires_at).
    pub fn expires_at(mut self, expires_at: impl Into<Timestamp>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Sets [`readonly`](field@Self::readonly).
    #[inline]
    pub fn readonly(mut self, readonly: bool) -> Self {
        self.readonly = Some(readonly);
        self
    }
}

impl Named for CreateFullAccess {
    type Data = types::CreateFullAccessData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Tokens",
        "create_full_access",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[Check::Length("name", 0, 50)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.opt("expires_at", &self.expires_at);
        form.opt("readonly", &self.readonly);
    }
}

impl std::fmt::Debug for CreateFullAccess {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateFullAccess", f)
    }
}

/// Lists the account's API tokens, without their secrets.
///
/// Returns: Each item is a token. Expired ones are included.
///
/// The UAPI function `Tokens::list`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Tokens-list/>
#[doc(alias = "Tokens::list")]
pub fn list<C: Caller>(
    client: &C,
    params: &List,
) -> C::Output<Reply<Vec<types::ListRow>>> {
    client.call(params)
}

/// Lists the account's API tokens, without their secrets: the parameters of [`list()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct List {}

impl List {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for List {
    type Data = Vec<types::ListRow>;

    const CALL: Call = Call::new(Api::Uapi, "Tokens", "list", Effect::Read);
}

/// Changes the name of an API token.
///
/// The secret stays the same, so programs that use it are not affected.
///
/// The UAPI function `Tokens::rename`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/rename/>
#[doc(alias = "Tokens::rename")]
pub fn rename<C: Caller>(client: &C, params: &Rename) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the name of an API token: the parameters of [`rename()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Rename {
    /// Current name.
    ///
    /// Wire name `name`.
    pub name: String,
    /// New name: letters, digits, `-` and `_`.
    ///
    /// Wire name `new_name`. At most 50 characters.
    pub new_name: String,
}

impl Rename {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>, new_name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            new_name: new_name.into(),
        }
    }
}

impl Named for Rename {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Tokens", "rename", Effect::Write);

    const CHECKS: &'static [Check] = &[Check::Length("new_name", 0, 50)];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
        form.put("new_name", &self.new_name);
    }
}

impl std::fmt::Debug for Rename {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Rename", f)
    }
}

/// Revokes an API token at once.
///
/// Cannot be undone. The call succeeds even if there is no such token.
///
/// Returns: True if there is no such token now, also if there was none before. The reference
/// says that this value may be in the metadata instead.
///
/// The UAPI function `Tokens::revoke`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/revoke/>
#[doc(alias = "Tokens::revoke")]
pub fn revoke<C: Caller>(client: &C, params: &Revoke) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Revokes an API token at once: the parameters of [`revoke()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Revoke {
    /// Name of the token.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl Revoke {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for Revoke {
    type Data = Option<bool>;

    const CALL: Call = Call::new(Api::Uapi, "Tokens", "revoke", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for Revoke {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Revoke", f)
    }
}
