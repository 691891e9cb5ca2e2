// Made by cpanel-codegen from schema/uapi/Personalization.yaml. Do not edit: change the schema and regenerate.

//! Stores small settings of themes and plugins in the account's key-value store (NVData).
//!
//! The module `Personalization` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get()`] | Returns values from the account's key-value store. |
//! | [`set()`] | Stores values in the account's key-value store. |
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::personalization::{self, Get, types::Entries};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let wanted = Get::new().names(["drink"]);
//! let entries = match personalization::get(client, &wanted).await?.data {
//!     Entries::Wrapped(within) => within.personalization,
//!     Entries::Plain(entries) => entries,
//!     _ => return Ok(()),
//! };
//! for (key, entry) in &entries {
//!     println!("{key}: {:?}", entry.value);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns values from the account's key-value store.
///
/// The call succeeds even if some keys fail, so check the `success` of each key. A key has at
/// most 128 bytes, and a value at most 2048 bytes.
///
/// Returns: A map with one entry for each key. Some replies have the map in `personalization`:
/// the reference shows both forms.
///
/// The UAPI function `Personalization::get`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Personalization::get/>
#[doc(alias = "Personalization::get")]
pub fn get<C: Caller>(client: &C, params: &Get) -> C::Output<Reply<types::Entries>> {
    client.call(params)
}

/// Returns values from the account's key-value store: the parameters of [`get()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Get {
    /// Keys to read.
    ///
    /// Wire name `names`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub names: Vec<String>,
}

impl Get {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`names`](field@Self::names).
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = names.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Get {
    type Data = types::Entries;

    const CALL: Call = Call::new(Api::Uapi, "Personalization", "get", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Json;
        if !self.names.is_empty() {
            form.json("names", &self.names);
        }
    }
}

impl std::fmt::Debug for Get {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Get", f)
    }
}

/// Stores values in the account's key-value store.
///
/// New values replace the stored values of the same keys. The call succeeds even if some keys
/// fail, so check the `success` of each key. A key has at most 128 bytes, and a value at most
/// 2048 bytes.
///
/// Returns: A map with one entry for each key. Some replies have the map in `personalization`:
/// the reference shows both forms.
///
/// The UAPI function `Personalization::set`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Personalization-set/>
#[doc(alias = "Personalization::set")]
pub fn set<C: Caller>(client: &C, params: &Set) -> C::Output<Reply<types::Entries>> {
    client.call(params)
}

/// Stores values in the account's key-value store: the parameters of [`set()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Set {
    /// Values to store, by key.
    ///
    /// Wire name `personalization`.
    #[cfg_attr(feature = "serde", serde(default))]
    pub personalization: BTreeMap<String, String>,
}

impl Set {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`personalization`](field@Self::personalization).
    pub fn personalization(
        mut self,
        personalization: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.personalization = personalization
            .into_iter()
            .map(|(key, value)| (key.into(), value.into()))
            .collect();
        self
    }
}

impl Named for Set {
    type Data = types::Entries;

    const CALL: Call = Call::new(Api::Uapi, "Personalization", "set", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.body = cpanel_core::codegen::Body::Json;
        if !self.personalization.is_empty() {
            form.json("personalization", &self.personalization);
        }
    }
}

impl std::fmt::Debug for Set {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Set", f)
    }
}
