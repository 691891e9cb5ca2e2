// Made by cpanel-codegen from schema/uapi/Locale.yaml. Do not edit: change the schema and regenerate.

//! Reads and sets the language of the account's interface and messages.
//!
//! The module `Locale` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_attributes()`] | Returns the language that the account currently uses. |
//! | [`list_locales()`] | Lists the languages that the server offers. |
//! | [`set_locale()`] | Sets the language of the account. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the language that the account currently uses.
///
/// The UAPI function `Locale::get_attributes`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_attributes/>
#[doc(alias = "Locale::get_attributes")]
pub fn get_attributes<C: Caller>(
    client: &C,
    params: &GetAttributes,
) -> C::Output<Reply<types::GetAttributesData>> {
    client.call(params)
}

/// Returns the language that the account currently uses: the parameters of
/// [`get_attributes()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetAttributes {}

impl GetAttributes {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetAttributes {
    type Data = types::GetAttributesData;

    const CALL: Call = Call::new(Api::Uapi, "Locale", "get_attributes", Effect::Read);
}

/// Lists the languages that the server offers.
///
/// Returns: Each item is a language.
///
/// The UAPI function `Locale::list_locales`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_locales/>
#[doc(alias = "Locale::list_locales")]
pub fn list_locales<C: Caller>(
    client: &C,
    params: &ListLocales,
) -> C::Output<Reply<Vec<types::ListLocalesRow>>> {
    client.call(params)
}

/// Lists the languages that the server offers: the parameters of [`list_locales()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListLocales {}

impl ListLocales {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListLocales {
    type Data = Vec<types::ListLocalesRow>;

    const CALL: Call = Call::new(Api::Uapi, "Locale", "list_locales", Effect::Read);
}

/// Sets the language of the account.
///
/// Messages of later calls may be in that language too, so do not compare their texts.
///
/// The UAPI function `Locale::set_locale`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_locale/>
///
/// Not certain: No reply was seen. The reference does not mention data, and its example, made
/// from the reference, has null.
#[doc(alias = "Locale::set_locale")]
pub fn set_locale<C: Caller>(client: &C, params: &SetLocale) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the language of the account: the parameters of [`set_locale()`].
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
    /// Tag of the language, as [`list_locales`](list_locales()) returns it.
    ///
    /// Wire name `locale`.
    pub locale: String,
}

impl SetLocale {
    /// Creates the parameters.
    pub fn new(locale: impl Into<String>) -> Self {
        Self { locale: locale.into() }
    }
}

impl Named for SetLocale {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Locale", "set_locale", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("locale", &self.locale);
    }
}

impl std::fmt::Debug for SetLocale {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "SetLocale", f)
    }
}
