// Made by cpanel-codegen from schema/uapi/Tokens.yaml. Do not edit: change the schema and regenerate.

//! Create, list, rename and revoke the account's API tokens.
//!
//! The module `Tokens` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`create_full_access()`] | Creates an API token that may do everything the account may. |
//! | [`list()`] | Lists the account's API tokens, without their secrets. |
//! | [`rename()`] | Changes the label of an API token. |
//! | [`revoke()`] | Withdraws an API token at once. |
//!
//! An API token replaces the account's password in programs. It can be revoked and may expire.
//! [`create_full_access`](create_full_access()) makes one, [`list`](list()) shows what there
//! is, [`revoke`](revoke()) withdraws one, [`rename`](rename()) changes its label.
//!
//! - The secret is in the reply of [`create_full_access`](create_full_access()) and cannot be
//!   read again by any function. Lost means making a new one.
//! - A token may do what the account may, no more: a feature that the host has switched off for
//!   the account is closed to the token as well.
//! - Since 11.137 a token can be made that only reads, in spite of the name of the function.
//!   Tokens for a few features cannot be made here; [`list`](list()) shows the rights of ones
//!   that have them.
//! - A token that has expired stops working but stays in the list until it is revoked.
//! - Tokens are known by name in all of these functions. A program that revokes the token it is
//!   using locks itself out.
//!
//! Tokens work for UAPI and API 2, and are not asked for a two-factor code. Check the list from
//! time to time, and after an intrusion at once.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::tokens::{self, CreateFullAccess, List, Revoke};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let made = tokens::create_full_access(client, &CreateFullAccess::new("backup")).await?.data;
//! // The only chance to keep the secret.
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

use cpanel_core::codegen::{
    Api, Call, Caller, Check, Effect, Form, Named, Reply, Timestamp,
};

pub mod types;

/// Creates an API token that may do everything the account may.
///
/// The secret is in the reply and can never be read again, so store it at once. Do not send the
/// call again after a time-out: a token may exist whose secret was lost. An expired token is
/// not removed by itself; use [`revoke`](revoke()).
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
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateFullAccess {
    /// Label of the token; letters, digits, `-` and `_` only.
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
            expires_at: Default::default(),
            readonly: Default::default(),
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

/// Lists the account's API tokens, without their secrets.
///
/// Returns: One item is one token; expired ones are included.
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
        Self {}
    }
}

impl Named for List {
    type Data = Vec<types::ListRow>;

    const CALL: Call = Call::new(Api::Uapi, "Tokens", "list", Effect::Read);
}

/// Changes the label of an API token.
///
/// The secret stays the same, so programs that use it are not affected.
///
/// The UAPI function `Tokens::rename`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/rename/>
#[doc(alias = "Tokens::rename")]
pub fn rename<C: Caller>(client: &C, params: &Rename) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Changes the label of an API token: the parameters of [`rename()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Rename {
    /// Present label.
    ///
    /// Wire name `name`.
    pub name: String,
    /// New label; letters, digits, `-` and `_` only.
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

/// Withdraws an API token at once.
///
/// Cannot be undone. A token that does not exist is no error.
///
/// Returns: Whether the token is gone, which also holds if there was none. The reference says
/// that this may arrive in the metadata instead.
///
/// The UAPI function `Tokens::revoke`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/revoke/>
#[doc(alias = "Tokens::revoke")]
pub fn revoke<C: Caller>(client: &C, params: &Revoke) -> C::Output<Reply<Option<bool>>> {
    client.call(params)
}

/// Withdraws an API token at once: the parameters of [`revoke()`].
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Revoke {
    /// Label of the token to withdraw.
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
