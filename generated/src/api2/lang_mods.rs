// Made by cpanel-codegen from schema/api2/LangMods.yaml. Do not edit: change the schema and regenerate.

//! Installs modules of scripting languages for the account.
//!
//! The module `LangMods` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`getarchname()`] | Returns the processor architecture that a language was built for. |
//! | [`getkey()`] | Returns the name of a language. |
//! | [`getprefix()`] | Returns the directory in which modules of a language are installed. |
//! | [`install()`] | Installs a module. |
//! | [`langlist()`] | Lists the scripting languages for which modules can be installed. |
//! | [`list_available()`] | Lists the modules that can be installed. |
//! | [`list_installed()`] | Lists the installed modules. |
//! | [`magic_status()`] | Returns whether a language finds the account's modules automatically. |
//! | [`pre_run()`] | Updates the indexes of a language. |
//! | [`search()`] | Searches the modules that can be installed. |
//! | [`setup()`] | Checks whether the account has what the installation of modules needs. |
//! | [`uninstall()`] | Removes a module. |
//! | [`update()`] | Updates a module. |
//!
//! These functions install Perl modules, PEAR packages and others below the home directory.
//!
//! - [`langlist`](langlist()) lists the languages of the server, which are the values of
//!   `lang`.
//! - [`search`](search()) and [`list_available`](list_available()) find modules.
//!   [`list_installed`](list_installed()) lists the installed modules.
//! - [`install`](install()), [`update`](update()) and [`uninstall`](uninstall()) change the
//!   installed modules.
//!
//! Before the first installation, call [`setup`](setup()) and then [`pre_run`](pre_run()),
//! which prepare the account and the indexes. An installation may take minutes. After a
//! time-out, check with [`list_installed`](list_installed()).
//!
//! [`search`](search()) and [`list_available`](list_available()) take `skip` and `want` to
//! return the result in pages. Few replies of this module are known, and UAPI has no successor.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::lang_mods::{self, Install, ListInstalled, PreRun, Setup};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let language = "perl";
//! lang_mods::setup(client, &Setup::new(language)).await?;
//! lang_mods::pre_run(client, &PreRun::new(language)).await?;
//! lang_mods::install(client, &Install::new(language, "Text::CSV")).await?;
//!
//! for module in lang_mods::list_installed(client, &ListInstalled::new(language)).await?.data {
//!     println!("{}", module.0);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Returns the processor architecture that a language was built for.
///
/// The API 2 function `LangMods::getarchname`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-getarchname/>
#[doc(alias = "LangMods::getarchname")]
pub fn getarchname<C: Caller>(
    client: &C,
    params: &Getarchname,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the processor architecture that a language was built for: the parameters of
/// [`getarchname()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getarchname {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
}

impl Getarchname {
    /// Creates the parameters.
    pub fn new(lang: impl Into<String>) -> Self {
        Self { lang: lang.into() }
    }
}

impl Named for Getarchname {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "getarchname", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
    }
}

impl std::fmt::Debug for Getarchname {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getarchname", f)
    }
}

/// Returns the name of a language.
///
/// The API 2 function `LangMods::getkey`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-getkey/>
#[doc(alias = "LangMods::getkey")]
pub fn getkey<C: Caller>(client: &C, params: &Getkey) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the name of a language: the parameters of [`getkey()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getkey {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
    /// Text to return.
    ///
    /// Wire name `key`.
    ///
    /// Not certain: The documented call sends it.
    pub key: types::GetkeyKey,
}

impl Getkey {
    /// Creates the parameters.
    pub fn new(lang: impl Into<String>, key: impl Into<types::GetkeyKey>) -> Self {
        Self {
            lang: lang.into(),
            key: key.into(),
        }
    }
}

impl Named for Getkey {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "getkey", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
        form.put("key", &self.key);
    }
}

impl std::fmt::Debug for Getkey {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getkey", f)
    }
}

/// Returns the directory in which modules of a language are installed.
///
/// The API 2 function `LangMods::getprefix`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-getprefix/>
#[doc(alias = "LangMods::getprefix")]
pub fn getprefix<C: Caller>(
    client: &C,
    params: &Getprefix,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the directory in which modules of a language are installed: the parameters of
/// [`getprefix()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getprefix {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
}

impl Getprefix {
    /// Creates the parameters.
    pub fn new(lang: impl Into<String>) -> Self {
        Self { lang: lang.into() }
    }
}

impl Named for Getprefix {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "getprefix", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
    }
}

impl std::fmt::Debug for Getprefix {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Getprefix", f)
    }
}

/// Installs a module.
///
/// The call may take minutes.
///
/// The API 2 function `LangMods::install`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-install/>
#[doc(alias = "LangMods::install")]
pub fn install<C: Caller>(
    client: &C,
    params: &Install,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Installs a module: the parameters of [`install()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Install {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
    /// Name of the module to install.
    ///
    /// Wire name `mod`.
    ///
    /// Not certain: The documented call sends it.
    #[cfg_attr(feature = "serde", serde(rename = "mod"))]
    pub mod_: String,
    /// Whether to leave the progress out of the reply. Off by default.
    ///
    /// Wire name `quiet`.
    pub quiet: Option<bool>,
}

impl Install {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(lang: impl Into<String>, mod_: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            mod_: mod_.into(),
            quiet: None,
        }
    }

    /// Sets [`quiet`](field@Self::quiet).
    #[inline]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = Some(quiet);
        self
    }
}

impl Named for Install {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "install", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
        form.put("mod", &self.mod_);
        form.opt("quiet", &self.quiet);
    }
}

impl std::fmt::Debug for Install {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Install", f)
    }
}

/// Lists the scripting languages for which modules can be installed.
///
/// The API 2 function `LangMods::langlist`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-langlist/>
///
/// Not certain: A public tool reads `lang` from the reply. More members may exist.
#[doc(alias = "LangMods::langlist")]
pub fn langlist<C: Caller>(
    client: &C,
    params: &Langlist,
) -> C::Output<Reply<Vec<types::LanglistRow>>> {
    client.call(params)
}

/// Lists the scripting languages for which modules can be installed: the parameters of
/// [`langlist()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Langlist {}

impl Langlist {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Langlist {
    type Data = Vec<types::LanglistRow>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "langlist", Effect::Read);
}

/// Lists the modules that can be installed.
///
/// The API 2 function `LangMods::list_available`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-list_available/>
#[doc(alias = "LangMods::list_available")]
pub fn list_available<C: Caller>(
    client: &C,
    params: &ListAvailable,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the modules that can be installed: the parameters of [`list_available()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListAvailable {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
    /// Number of modules to skip. None by default.
    ///
    /// Wire name `skip`.
    pub skip: Option<i64>,
    /// Maximum number of modules to list. By default, all modules.
    ///
    /// Wire name `want`.
    pub want: Option<i64>,
}

impl ListAvailable {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(lang: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            skip: None,
            want: None,
        }
    }

    /// Sets [`skip`](field@Self::skip).
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }

    /// Sets [`want`](field@Self::want).
    pub fn want(mut self, want: impl Into<i64>) -> Self {
        self.want = Some(want.into());
        self
    }
}

impl Named for ListAvailable {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "list_available", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
        form.opt("skip", &self.skip);
        form.opt("want", &self.want);
    }
}

impl std::fmt::Debug for ListAvailable {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListAvailable", f)
    }
}

/// Lists the installed modules.
///
/// The API 2 function `LangMods::list_installed`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-list_installed/>
#[doc(alias = "LangMods::list_installed")]
pub fn list_installed<C: Caller>(
    client: &C,
    params: &ListInstalled,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the installed modules: the parameters of [`list_installed()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListInstalled {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
    /// Whether to list the modules of the server instead of the account's own modules.
    ///
    /// Wire name `sys`.
    ///
    /// Not certain: The meaning is inferred from the name.
    pub sys: Option<bool>,
}

impl ListInstalled {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(lang: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            sys: None,
        }
    }

    /// Sets [`sys`](field@Self::sys).
    #[inline]
    pub fn sys(mut self, sys: bool) -> Self {
        self.sys = Some(sys);
        self
    }
}

impl Named for ListInstalled {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "list_installed", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
        form.opt("sys", &self.sys);
    }
}

impl std::fmt::Debug for ListInstalled {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListInstalled", f)
    }
}

/// Returns whether a language finds the account's modules automatically.
///
/// The API 2 function `LangMods::magic_status`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-magic_status/>
#[doc(alias = "LangMods::magic_status")]
pub fn magic_status<C: Caller>(
    client: &C,
    params: &MagicStatus,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns whether a language finds the account's modules automatically: the parameters of
/// [`magic_status()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct MagicStatus {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
}

impl MagicStatus {
    /// Creates the parameters.
    pub fn new(lang: impl Into<String>) -> Self {
        Self { lang: lang.into() }
    }
}

impl Named for MagicStatus {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "magic_status", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
    }
}

impl std::fmt::Debug for MagicStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "MagicStatus", f)
    }
}

/// Updates the indexes of a language.
///
/// Call this function after [`setup`](setup()) and before you install a module.
///
/// The API 2 function `LangMods::pre_run`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-pre_run/>
#[doc(alias = "LangMods::pre_run")]
pub fn pre_run<C: Caller>(
    client: &C,
    params: &PreRun,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Updates the indexes of a language: the parameters of [`pre_run()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct PreRun {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
}

impl PreRun {
    /// Creates the parameters.
    pub fn new(lang: impl Into<String>) -> Self {
        Self { lang: lang.into() }
    }
}

impl Named for PreRun {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "pre_run", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
    }
}

impl std::fmt::Debug for PreRun {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "PreRun", f)
    }
}

/// Searches the modules that can be installed.
///
/// The API 2 function `LangMods::search`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-search/>
#[doc(alias = "LangMods::search")]
pub fn search<C: Caller>(client: &C, params: &Search) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Searches the modules that can be installed: the parameters of [`search()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Search {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
    /// Regular expression that the name of the module must match.
    ///
    /// Wire name `regex`. Format: `regex`.
    ///
    /// Not certain: Without it, there is nothing to search for.
    pub regex: String,
    /// Number of modules to skip. None by default.
    ///
    /// Wire name `skip`.
    pub skip: Option<i64>,
    /// Maximum number of modules to list. By default, all modules.
    ///
    /// Wire name `want`.
    pub want: Option<i64>,
}

impl Search {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(lang: impl Into<String>, regex: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            regex: regex.into(),
            skip: None,
            want: None,
        }
    }

    /// Sets [`skip`](field@Self::skip).
    pub fn skip(mut self, skip: impl Into<i64>) -> Self {
        self.skip = Some(skip.into());
        self
    }

    /// Sets [`want`](field@Self::want).
    pub fn want(mut self, want: impl Into<i64>) -> Self {
        self.want = Some(want.into());
        self
    }
}

impl Named for Search {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "search", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
        form.put("regex", &self.regex);
        form.opt("skip", &self.skip);
        form.opt("want", &self.want);
    }
}

impl std::fmt::Debug for Search {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Search", f)
    }
}

/// Checks whether the account has what the installation of modules needs.
///
/// Call [`pre_run`](pre_run()) after this function.
///
/// The API 2 function `LangMods::setup`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-setup/>
///
/// Not certain: The page describes only a check. The name suggests that the function may
/// prepare the account, so it counts as writing.
#[doc(alias = "LangMods::setup")]
pub fn setup<C: Caller>(client: &C, params: &Setup) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Checks whether the account has what the installation of modules needs: the parameters of
/// [`setup()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setup {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
}

impl Setup {
    /// Creates the parameters.
    pub fn new(lang: impl Into<String>) -> Self {
        Self { lang: lang.into() }
    }
}

impl Named for Setup {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "setup", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
    }
}

impl std::fmt::Debug for Setup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setup", f)
    }
}

/// Removes a module.
///
/// The API 2 function `LangMods::uninstall`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-uninstall/>
#[doc(alias = "LangMods::uninstall")]
pub fn uninstall<C: Caller>(
    client: &C,
    params: &Uninstall,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Removes a module: the parameters of [`uninstall()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Uninstall {
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
    /// Name of the module to remove.
    ///
    /// Wire name `mod`.
    ///
    /// Not certain: The documented call sends it.
    #[cfg_attr(feature = "serde", serde(rename = "mod"))]
    pub mod_: String,
    /// Whether to leave the progress out of the reply. Off by default.
    ///
    /// Wire name `quiet`.
    pub quiet: Option<bool>,
}

impl Uninstall {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(lang: impl Into<String>, mod_: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            mod_: mod_.into(),
            quiet: None,
        }
    }

    /// Sets [`quiet`](field@Self::quiet).
    #[inline]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = Some(quiet);
        self
    }
}

impl Named for Uninstall {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "uninstall", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
        form.put("mod", &self.mod_);
        form.opt("quiet", &self.quiet);
    }
}

impl std::fmt::Debug for Uninstall {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Uninstall", f)
    }
}

/// Updates a module.
///
/// The API 2 function `LangMods::update`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-langmods/cpanel-api-2-functions-langmods-update/>
#[doc(alias = "LangMods::update")]
pub fn update<C: Caller>(client: &C, params: &Update) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Updates a module: the parameters of [`update()`].
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
    /// Name of the language, as in [`langlist`](langlist()).
    ///
    /// Wire name `lang`.
    ///
    /// Not certain: The documented call sends it.
    pub lang: String,
    /// Name of the module to update.
    ///
    /// Wire name `mod`.
    ///
    /// Not certain: The documented call sends it.
    #[cfg_attr(feature = "serde", serde(rename = "mod"))]
    pub mod_: String,
    /// Whether to leave the progress out of the reply. Off by default.
    ///
    /// Wire name `quiet`.
    pub quiet: Option<bool>,
}

impl Update {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(lang: impl Into<String>, mod_: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            mod_: mod_.into(),
            quiet: None,
        }
    }

    /// Sets [`quiet`](field@Self::quiet).
    #[inline]
    pub fn quiet(mut self, quiet: bool) -> Self {
        self.quiet = Some(quiet);
        self
    }
}

impl Named for Update {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "LangMods", "update", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("lang", &self.lang);
        form.put("mod", &self.mod_);
        form.opt("quiet", &self.quiet);
    }
}

impl std::fmt::Debug for Update {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Update", f)
    }
}
