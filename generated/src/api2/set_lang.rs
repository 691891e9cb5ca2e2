// Made by cpanel-codegen from schema/api2/SetLang.yaml. Do not edit: change the schema and regenerate.

//! Sets the language of the interface.
//!
//! The module `SetLang` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`setlocale()`] | Sets the locale of the account. |

use cpanel_core::codegen::*;

/// Sets the locale of the account.
///
/// The locale affects the interface and the texts of later replies. `Locale::list_locales` of
/// UAPI lists the tags that can be set.
///
/// The API 2 function `SetLang::setlocale`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-setlang/cpanel-api-2-functions-setlang-setlocale/>
///
/// Replaced by [`Locale::set_locale`](crate::uapi::locale::set_locale).
#[doc(alias = "SetLang::setlocale")]
pub fn setlocale<C: Caller>(
    client: &C,
    params: &Setlocale,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Sets the locale of the account: the parameters of [`setlocale()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setlocale {
    /// Tag of the locale.
    ///
    /// Wire name `locale`.
    ///
    /// Not certain: The documented call sends it.
    pub locale: String,
}

impl Setlocale {
    /// Creates the parameters.
    pub fn new(locale: impl Into<String>) -> Self {
        Self { locale: locale.into() }
    }
}

impl Named for Setlocale {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "SetLang", "setlocale", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("locale", &self.locale);
    }
}

impl std::fmt::Debug for Setlocale {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setlocale", f)
    }
}
