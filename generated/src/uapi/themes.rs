// Made by cpanel-codegen from schema/uapi/Themes.yaml. Do not edit: change the schema and regenerate.

//! List the themes of the cPanel interface and choose one.
//!
//! The module `Themes` of UAPI.

use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Used to tell which theme the present one is derived from.
///
/// The answer is of no use any more.
///
/// Gives back: `jupiter`, or `unknown` where it cannot be told.
///
/// `Themes::get_theme_base` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_theme_base/>
#[doc(alias = "Themes::get_theme_base")]
#[deprecated = "Its answer is of no use any more, and nothing takes its place."]
pub fn get_theme_base<C: Caller>(
    client: &C,
    params: &GetThemeBase,
) -> C::Output<Reply<Option<types::GetThemeBaseData>>> {
    client.call(params)
}

/// The parameters of [`get_theme_base()`].
///
/// Used to tell which theme the present one is derived from.
///
/// Call it as `Themes::get_theme_base`.
#[deprecated = "Its answer is of no use any more, and nothing takes its place."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetThemeBase {}

impl GetThemeBase {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetThemeBase {
    type Data = Option<types::GetThemeBaseData>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Themes",
        "get_theme_base",
        Effect::Read,
    );
}

/// Lists the themes that the account can choose from.
///
/// Gives back: One item is the name of a theme, such as `jupiter`.
///
/// `Themes::list` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Themes::list/>
#[doc(alias = "Themes::list")]
pub fn list<C: Caller>(client: &C, params: &List) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// The parameters of [`list()`].
///
/// Lists the themes that the account can choose from.
///
/// Call it as `Themes::list`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct List {
    /// Whether to list the themes of webmail too. Left out, they are not. Wire name `show_mail_themes`.
    /// Default: `false`.
    pub show_mail_themes: Option<bool>,
}

impl List {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {
            show_mail_themes: Default::default(),
        }
    }
    /// Whether to list the themes of webmail too. Left out, they are not. Wire name `show_mail_themes`.
    /// Default: `false`.
    #[inline]
    pub fn show_mail_themes(mut self, show_mail_themes: bool) -> Self {
        self.show_mail_themes = Some(show_mail_themes);
        self
    }
}

impl Named for List {
    type Data = Vec<String>;
    const CALL: Call = Call::new(cpanel_core::Api::Uapi, "Themes", "list", Effect::Read);
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("show_mail_themes", &self.show_mail_themes);
    }
}

/// Changes the look of the account's interface.
///
/// Takes effect with the next page that is loaded.
///
/// `Themes::update` of UAPI, which may change something. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Themes::update/>
#[doc(alias = "Themes::update")]
pub fn update<C: Caller>(client: &C, params: &Update) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`update()`].
///
/// Changes the look of the account's interface.
///
/// Call it as `Themes::update`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Update {
    /// Which theme to use, as named by `list`. Wire name `theme`.
    pub theme: String,
}

impl Update {
    /// With what is required; the rest is set by the methods below.
    pub fn new(theme: impl Into<String>) -> Self {
        Self { theme: theme.into() }
    }
}

impl Named for Update {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Themes",
        "update",
        Effect::Write,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("theme", &self.theme);
    }
}
