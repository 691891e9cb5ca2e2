// Made by cpanel-codegen from schema/uapi/Themes.yaml. Do not edit: change the schema and regenerate.

//! Lists the themes of the cPanel interface and chooses one.
//!
//! The module `Themes` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_theme_base()`] | Returns the theme from which the current theme derives. *Deprecated.* |
//! | [`list()`] | Lists the themes that the account can select. |
//! | [`update()`] | Sets the theme of the account's interface. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns the theme from which the current theme derives.
///
/// The result is no longer useful.
///
/// Returns: `jupiter`, or `unknown` if the server cannot determine it.
///
/// The UAPI function `Themes::get_theme_base`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_theme_base/>
#[doc(alias = "Themes::get_theme_base")]
#[deprecated = "The result is no longer useful, and there is no replacement."]
pub fn get_theme_base<C: Caller>(
    client: &C,
    params: &GetThemeBase,
) -> C::Output<Reply<Option<types::GetThemeBaseData>>> {
    client.call(params)
}

/// Returns the theme from which the current theme derives: the parameters of
/// [`get_theme_base()`].
#[deprecated = "The result is no longer useful, and there is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetThemeBase {}

impl GetThemeBase {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetThemeBase {
    type Data = Option<types::GetThemeBaseData>;

    const CALL: Call = Call::new(Api::Uapi, "Themes", "get_theme_base", Effect::Read);
}

/// Lists the themes that the account can select.
///
/// Returns: Each item is the name of a theme, such as `jupiter`.
///
/// The UAPI function `Themes::list`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Themes::list/>
#[doc(alias = "Themes::list")]
pub fn list<C: Caller>(client: &C, params: &List) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the themes that the account can select: the parameters of [`list()`].
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct List {
    /// Whether to include the themes of webmail. By default, they are not included.
    ///
    /// Wire name `show_mail_themes`. Default: `false`.
    pub show_mail_themes: Option<bool>,
}

impl List {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`show_mail_themes`](field@Self::show_mail_themes).
    #[inline]
    pub fn show_mail_themes(mut self, show_mail_themes: bool) -> Self {
        self.show_mail_themes = Some(show_mail_themes);
        self
    }
}

impl Named for List {
    type Data = Vec<String>;

    const CALL: Call = Call::new(Api::Uapi, "Themes", "list", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("show_mail_themes", &self.show_mail_themes);
    }
}

impl std::fmt::Debug for List {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "List", f)
    }
}

/// Sets the theme of the account's interface.
///
/// The new theme applies from the next page that is loaded.
///
/// The UAPI function `Themes::update`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Themes::update/>
#[doc(alias = "Themes::update")]
pub fn update<C: Caller>(client: &C, params: &Update) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Sets the theme of the account's interface: the parameters of [`update()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Update {
    /// Name of the theme, from [`list`](list()).
    ///
    /// Wire name `theme`.
    pub theme: String,
}

impl Update {
    /// Creates the parameters.
    pub fn new(theme: impl Into<String>) -> Self {
        Self { theme: theme.into() }
    }
}

impl Named for Update {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Themes", "update", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("theme", &self.theme);
    }
}

impl std::fmt::Debug for Update {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Update", f)
    }
}
