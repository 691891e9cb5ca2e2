// Made by cpanel-codegen from schema/uapi/Locale.yaml. Do not edit: change the schema and regenerate.

//! Read and set the language of the account's interface and messages.
//!
//! The module `Locale` of UAPI.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Reads the language that the account uses now.
///
/// `Locale::get_attributes` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_attributes/>
#[doc(alias = "Locale::get_attributes")]
pub fn get_attributes<C: Caller>(
    client: &C,
    params: &GetAttributes,
) -> C::Output<Reply<types::GetAttributesData>> {
    client.call(params)
}

/// The parameters of [`get_attributes()`].
///
/// Reads the language that the account uses now.
///
/// Call it as `Locale::get_attributes`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetAttributes {}

impl GetAttributes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetAttributes {
    type Data = types::GetAttributesData;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Locale",
        "get_attributes",
        Effect::Read,
    );
}

/// Lists the languages that the server offers.
///
/// Gives back: One item is one language.
///
/// `Locale::list_locales` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_locales/>
#[doc(alias = "Locale::list_locales")]
pub fn list_locales<C: Caller>(
    client: &C,
    params: &ListLocales,
) -> C::Output<Reply<Vec<types::ListLocalesRow>>> {
    client.call(params)
}

/// The parameters of [`list_locales()`].
///
/// Lists the languages that the server offers.
///
/// Call it as `Locale::list_locales`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListLocales {}

impl ListLocales {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListLocales {
    type Data = Vec<types::ListLocalesRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Locale",
        "list_locales",
        Effect::Read,
    );
}

/// Sets the language of the account.
///
/// Messages of later calls may come in that language as well, so never match their text.
///
/// `Locale::set_locale` of UAPI, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/set_locale/>
///
/// Not certain: No reply was seen. The reference says nothing of data, and its example, made from that,
/// has null.
#[doc(alias = "Locale::set_locale")]
pub fn set_locale<C: Caller>(client: &C, params: &SetLocale) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`set_locale()`].
///
/// Sets the language of the account.
///
/// Call it as `Locale::set_locale`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SetLocale {
    /// Tag of the language, one that `list_locales` gives. Wire name `locale`.
    pub locale: String,
}

impl SetLocale {
    /// With what is required; the rest is set by the methods below.
    pub fn new(locale: impl Into<String>) -> Self {
        Self { locale: locale.into() }
    }
}

impl Named for SetLocale {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Locale",
        "set_locale",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("locale", &self.locale);
    }
}
