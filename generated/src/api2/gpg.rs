// Made by cpanel-codegen from schema/api2/Gpg.yaml. Do not edit: change the schema and regenerate.

//! Lists and counts the GnuPG keys of the account.
//!
//! The module `Gpg` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`listgpgkeys()`] | Lists the public keys. |
//! | [`listsecretgpgkeys()`] | Lists the secret keys. |
//! | [`number_of_private_keys()`] | Counts the secret keys. |
//! | [`number_of_public_keys()`] | Counts the public keys. |
//!
//! These functions list the keys in the account's key ring. They do not return the keys
//! themselves.
//!
//! - [`listgpgkeys`](listgpgkeys()) lists the public keys, and
//!   [`listsecretgpgkeys`](listsecretgpgkeys()) lists the secret keys.
//! - [`number_of_public_keys`](number_of_public_keys()) and
//!   [`number_of_private_keys`](number_of_private_keys()) only count the keys.
//!
//! The UAPI module `GPG` creates, imports, exports, deletes and lists keys. The names of the
//! two modules are spelled differently.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::gpg::{self, Listgpgkeys};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // New programs should use `uapi::gpg`.
//! for key in gpg::listgpgkeys(client, &Listgpgkeys::new()).await?.data {
//!     println!("{:?} of {:?}", key.id, key.user_id);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lists the public keys.
///
/// The API 2 function `Gpg::listgpgkeys`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-gpg/cpanel-api-2-functions-gpg-listgpgkeys/>
///
/// Replaced by [`GPG::list_public_keys`](crate::uapi::gpg::list_public_keys).
///
/// Not certain: The members are those of the UAPI successor; the only recorded reply is an
/// empty list.
#[doc(alias = "Gpg::listgpgkeys")]
pub fn listgpgkeys<C: Caller>(
    client: &C,
    params: &Listgpgkeys,
) -> C::Output<Reply<Vec<types::Key>>> {
    client.call(params)
}

/// Lists the public keys: the parameters of [`listgpgkeys()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listgpgkeys {}

impl Listgpgkeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listgpgkeys {
    type Data = Vec<types::Key>;

    const CALL: Call = Call::new(Api::Api2, "Gpg", "listgpgkeys", Effect::Read);
}

/// Lists the secret keys.
///
/// The API 2 function `Gpg::listsecretgpgkeys`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-gpg/cpanel-api-2-functions-gpg-listsecretgpgkeys/>
///
/// Replaced by [`GPG::list_secret_keys`](crate::uapi::gpg::list_secret_keys).
///
/// Not certain: The members are those of the UAPI successor; the only recorded reply is an
/// empty list.
#[doc(alias = "Gpg::listsecretgpgkeys")]
pub fn listsecretgpgkeys<C: Caller>(
    client: &C,
    params: &Listsecretgpgkeys,
) -> C::Output<Reply<Vec<types::Key>>> {
    client.call(params)
}

/// Lists the secret keys: the parameters of [`listsecretgpgkeys()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listsecretgpgkeys {}

impl Listsecretgpgkeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listsecretgpgkeys {
    type Data = Vec<types::Key>;

    const CALL: Call = Call::new(Api::Api2, "Gpg", "listsecretgpgkeys", Effect::Read);
}

/// Counts the secret keys.
///
/// The API 2 function `Gpg::number_of_private_keys`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-gpg/cpanel-api-2-functions-gpg-number_of_private_keys/>
///
/// Replaced by [`GPG::list_secret_keys`](crate::uapi::gpg::list_secret_keys).
#[doc(alias = "Gpg::number_of_private_keys")]
pub fn number_of_private_keys<C: Caller>(
    client: &C,
    params: &NumberOfPrivateKeys,
) -> C::Output<Reply<types::KeyCount>> {
    client.call(params)
}

/// Counts the secret keys: the parameters of [`number_of_private_keys()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct NumberOfPrivateKeys {}

impl NumberOfPrivateKeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for NumberOfPrivateKeys {
    type Data = types::KeyCount;

    const CALL: Call = Call::new(
        Api::Api2,
        "Gpg",
        "number_of_private_keys",
        Effect::Read,
    );
}

/// Counts the public keys.
///
/// The API 2 function `Gpg::number_of_public_keys`. It changes nothing. Needs the role
/// `MailReceive`. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-gpg/cpanel-api-2-functions-gpg-number_of_public_keys/>
///
/// Replaced by [`GPG::list_public_keys`](crate::uapi::gpg::list_public_keys).
#[doc(alias = "Gpg::number_of_public_keys")]
pub fn number_of_public_keys<C: Caller>(
    client: &C,
    params: &NumberOfPublicKeys,
) -> C::Output<Reply<types::KeyCount>> {
    client.call(params)
}

/// Counts the public keys: the parameters of [`number_of_public_keys()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct NumberOfPublicKeys {}

impl NumberOfPublicKeys {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for NumberOfPublicKeys {
    type Data = types::KeyCount;

    const CALL: Call = Call::new(
        Api::Api2,
        "Gpg",
        "number_of_public_keys",
        Effect::Read,
    );
}
