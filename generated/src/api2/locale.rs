// Made by cpanel-codegen from schema/api2/Locale.yaml. Do not edit: change the schema and regenerate.

//! Returns the language, script direction and character set of the account.
//!
//! The module `Locale` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_encoding()`] | Returns the character set of the account. |
//! | [`get_html_dir_attr()`] | Returns the direction of the script, left to right or right to left. |
//! | [`get_locale_name()`] | Returns the name of a language in the language of the account. |
//! | [`get_user_locale()`] | Returns the tag of the account's language. |
//! | [`get_user_locale_name()`] | Returns the name of the account's language in that language. |
//! | [`numf()`] | Formats a number in the language of the account. |
//!
//! These functions return what a page needs for the language of the user.
//!
//! - [`get_user_locale`](get_user_locale()) returns the tag of the language.
//!   [`get_user_locale_name`](get_user_locale_name()) and
//!   [`get_locale_name`](get_locale_name()) return its name.
//! - [`get_encoding`](get_encoding()) returns the character set, and
//!   [`get_html_dir_attr`](get_html_dir_attr()) returns the direction of the script.
//! - [`numf`](numf()) formats a number.
//!
//! No reply of most functions was seen. They return a row in which only the value matters.
//!
//! `Locale::get_attributes` of UAPI returns all of this except [`numf`](numf()) in one call.
//! `Locale::set_locale` of UAPI and `SetLang::setlocale` of API 2 change the language.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::locale::{self, GetLocaleName, GetUserLocale};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let tag = locale::get_user_locale(client, &GetUserLocale::new()).await?.data.locale;
//! println!("the account has {tag:?}");
//!
//! let german = GetLocaleName::new().locale("de");
//! for row in locale::get_locale_name(client, &german).await?.data {
//!     println!("de is {:?}", row.values().next());
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the character set of the account.
///
/// The API 2 function `Locale::get_encoding`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_encoding/>
///
/// Replaced by [`Locale::get_attributes`](crate::uapi::locale::get_attributes).
#[doc(alias = "Locale::get_encoding")]
pub fn get_encoding<C: Caller>(
    client: &C,
    params: &GetEncoding,
) -> C::Output<Reply<types::GetEncodingData>> {
    client.call(params)
}

/// Returns the character set of the account: the parameters of [`get_encoding()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetEncoding {}

impl GetEncoding {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetEncoding {
    type Data = types::GetEncodingData;

    const CALL: Call = Call::new(Api::Api2, "Locale", "get_encoding", Effect::Read);
}

/// Returns the direction of the script, left to right or right to left.
///
/// Returns: One row. Its only value is `ltr` or `rtl`. The name of the member is not known.
///
/// The API 2 function `Locale::get_html_dir_attr`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_html_dir_attr/>
///
/// Replaced by [`Locale::get_attributes`](crate::uapi::locale::get_attributes).
///
/// Not certain: No reply was seen. Other functions of the module, whose replies are known,
/// return a row of one member. A map reads any member. Whether its name is `direction`, as in
/// `Locale::get_attributes` of UAPI, was not seen.
#[doc(alias = "Locale::get_html_dir_attr")]
pub fn get_html_dir_attr<C: Caller>(
    client: &C,
    params: &GetHtmlDirAttr,
) -> C::Output<Reply<Vec<BTreeMap<String, String>>>> {
    client.call(params)
}

/// Returns the direction of the script, left to right or right to left: the parameters of
/// [`get_html_dir_attr()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetHtmlDirAttr {}

impl GetHtmlDirAttr {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetHtmlDirAttr {
    type Data = Vec<BTreeMap<String, String>>;

    const CALL: Call = Call::new(Api::Api2, "Locale", "get_html_dir_attr", Effect::Read);
}

/// Returns the name of a language in the language of the account.
///
/// Returns: One row. Its only value is the name of the language. The name of the member is not
/// known.
///
/// The API 2 function `Locale::get_locale_name`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_locale_name/>
///
/// Replaced by [`Locale::get_attributes`](crate::uapi::locale::get_attributes).
///
/// Not certain: No reply was seen. Other functions of the module, whose replies are known,
/// return a row of one member. A map reads any member. Whether its name is `name`, as in
/// `Locale::get_attributes` of UAPI, was not seen.
#[doc(alias = "Locale::get_locale_name")]
pub fn get_locale_name<C: Caller>(
    client: &C,
    params: &GetLocaleName,
) -> C::Output<Reply<Vec<BTreeMap<String, String>>>> {
    client.call(params)
}

/// Returns the name of a language in the language of the account: the parameters of
/// [`get_locale_name()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetLocaleName {
    /// Tag of the language whose name is returned, such as `de`. By default, the language of the
    /// account.
    ///
    /// Wire name `locale`.
    ///
    /// Not certain: The documented call sends the name `French` instead of a tag.
    pub locale: Option<String>,
}

impl GetLocaleName {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`locale`](field@Self::locale).
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }
}

impl Named for GetLocaleName {
    type Data = Vec<BTreeMap<String, String>>;

    const CALL: Call = Call::new(Api::Api2, "Locale", "get_locale_name", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("locale", &self.locale);
    }
}

impl std::fmt::Debug for GetLocaleName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetLocaleName", f)
    }
}

/// Returns the tag of the account's language.
///
/// The API 2 function `Locale::get_user_locale`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_user_locale/>
///
/// Replaced by [`Locale::get_attributes`](crate::uapi::locale::get_attributes).
///
/// Not certain: A public client reads `locale` from the first row. No whole reply was seen.
#[doc(alias = "Locale::get_user_locale")]
pub fn get_user_locale<C: Caller>(
    client: &C,
    params: &GetUserLocale,
) -> C::Output<Reply<types::GetUserLocaleData>> {
    client.call(params)
}

/// Returns the tag of the account's language: the parameters of [`get_user_locale()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetUserLocale {}

impl GetUserLocale {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetUserLocale {
    type Data = types::GetUserLocaleData;

    const CALL: Call = Call::new(Api::Api2, "Locale", "get_user_locale", Effect::Read);
}

/// Returns the name of the account's language in that language.
///
/// Returns: One row. Its only value is the name of the language. The name of the member is not
/// known.
///
/// The API 2 function `Locale::get_user_locale_name`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-get_user_locale_name/>
///
/// Replaced by [`Locale::get_attributes`](crate::uapi::locale::get_attributes).
///
/// Not certain: No reply was seen. Other functions of the module, whose replies are known,
/// return a row of one member. A map reads any member. Whether its name is `name`, as in
/// `Locale::get_attributes` of UAPI, was not seen.
#[doc(alias = "Locale::get_user_locale_name")]
pub fn get_user_locale_name<C: Caller>(
    client: &C,
    params: &GetUserLocaleName,
) -> C::Output<Reply<Vec<BTreeMap<String, String>>>> {
    client.call(params)
}

/// Returns the name of the account's language in that language: the parameters of
/// [`get_user_locale_name()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetUserLocaleName {}

impl GetUserLocaleName {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetUserLocaleName {
    type Data = Vec<BTreeMap<String, String>>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Locale",
        "get_user_locale_name",
        Effect::Read,
    );
}

/// Formats a number in the language of the account.
///
/// Returns: One row. Its only value is the number as text. The name of the member is not known.
///
/// The API 2 function `Locale::numf`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-locale/cpanel-api-2-functions-locale-numf/>
///
/// Not certain: No reply was seen. Other functions of the module, whose replies are known,
/// return a row of one member. A map reads any member.
#[doc(alias = "Locale::numf")]
pub fn numf<C: Caller>(
    client: &C,
    params: &Numf,
) -> C::Output<Reply<Vec<BTreeMap<String, String>>>> {
    client.call(params)
}

/// Formats a number in the language of the account: the parameters of [`numf()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Numf {
    /// Number to format.
    ///
    /// Wire name `number`.
    ///
    /// Not certain: The documented call sends it.
    pub number: f64,
    /// Maximum number of digits after the decimal point, 0 to 10. By default, as usual in the
    /// language.
    ///
    /// Wire name `max_decimal_places`.
    pub max_decimal_places: Option<i64>,
}

impl Numf {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(number: impl Into<f64>) -> Self {
        Self {
            number: number.into(),
            max_decimal_places: None,
        }
    }

    /// Sets [`max_decimal_places`](field@Self::max_decimal_places).
    pub fn max_decimal_places(mut self, max_decimal_places: impl Into<i64>) -> Self {
        self.max_decimal_places = Some(max_decimal_places.into());
        self
    }
}

impl Named for Numf {
    type Data = Vec<BTreeMap<String, String>>;

    const CALL: Call = Call::new(Api::Api2, "Locale", "numf", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("number", &self.number);
        form.opt("max_decimal_places", &self.max_decimal_places);
    }
}

impl std::fmt::Debug for Numf {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Numf", f)
    }
}
