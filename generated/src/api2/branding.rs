// Made by cpanel-codegen from schema/api2/Branding.yaml. Do not edit: change the schema and regenerate.

//! Reads and changes the appearance of the old theme x3.
//!
//! The module `Branding` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`addbrandingobj()`] | Adds items to the current `dynamicui.conf`. *Deprecated.* |
//! | [`applist()`] | Lists the icons of the current `dynamicui.conf`. *Deprecated.* |
//! | [`brandingeditor()`] | Shows or changes the items of a package. *Deprecated.* |
//! | [`createpkg()`] | Creates a branding package. *Deprecated.* |
//! | [`cssmerge()`] | Merges a style sheet into the style sheet of the package. *Deprecated.* |
//! | [`delbrandingobj()`] | Deletes items from the current `dynamicui.conf`. *Deprecated.* |
//! | [`delpkg()`] | Deletes a branding package. *Deprecated.* |
//! | [`gensprites()`] | Rebuilds the combined images of the interface. *Deprecated.* |
//! | [`getbrandingpkg()`] | Returns the name of the current branding package. *Deprecated.* |
//! | [`getbrandingpkgstatus()`] | Returns whether the current branding package is in use. *Deprecated.* |
//! | [`getdefaultbrandingpkg()`] | Returns the name of the default branding package of the account. *Deprecated.* |
//! | `installbrandingpkgs()` | Installs branding packages for cPanel's own pages. |
//! | [`installimages()`] | Restores missing images of the current package. *Deprecated.* |
//! | [`killimgs()`] | Seems to remove images. Only the name of the function is known. *Deprecated.* |
//! | [`listimgtypes()`] | Lists the kinds of images that a package may contain. *Deprecated.* |
//! | [`listobjecttypes()`] | Lists the kinds of items in the current `dynamicui.conf`. *Deprecated.* |
//! | [`preloadconf()`] | Reads the current `dynamicui.conf`. *Deprecated.* |
//! | [`resetall()`] | Resets every item to the theme's default. *Deprecated.* |
//! | [`resetcss()`] | Seems to reset the style sheet. Only the name of the function is known. *Deprecated.* |
//! | [`resethtml()`] | Seems to reset the texts. Only the name of the function is known. *Deprecated.* |
//! | [`resolve_file()`] | Finds the path of a branding file. *Deprecated.* |
//! | [`resolvelocalcss()`] | Finds the path of the style sheet of the account. *Deprecated.* |
//! | [`savelocalcss()`] | Writes the style sheet of the account. *Deprecated.* |
//! | [`setbrandingpkgstatus()`] | Switches the current branding package on or off. *Deprecated.* |
//! | [`showpkgs()`] | Lists the branding packages. *Deprecated.* |
//!
//! Hosting providers used these functions to replace icons, style sheets and texts of the x3
//! theme. A set of replacements is called a branding package. The items of a package are in a
//! file named `dynamicui.conf`.
//!
//! - [`showpkgs`](showpkgs()) lists the packages. [`createpkg`](createpkg()) creates a package,
//!   and [`delpkg`](delpkg()) deletes one.
//! - [`applist`](applist()), [`listobjecttypes`](listobjecttypes()) and
//!   [`preloadconf`](preloadconf()) read the items.
//! - [`resolvelocalcss`](resolvelocalcss()) finds the style sheet of the account, and
//!   [`savelocalcss`](savelocalcss()) writes it.
//!
//! cPanel has removed the theme x3. Servers still answer many of the calls, mostly with an
//! empty list, but changes have no visible effect. Current themes are customized in other ways.
//! `Branding::get_application_information` of UAPI returns the applications of a theme.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::api2::branding::{self, Showpkgs};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! // Current servers still answer this function.
//! for package in branding::showpkgs(client, &Showpkgs::new().onlyshowyours(true)).await?.data
//! {
//!     println!("{:?}", package.pkg);
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Adds items to the current `dynamicui.conf`.
///
/// The API 2 function `Branding::addbrandingobj`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-addbrandingobj/>
#[doc(alias = "Branding::addbrandingobj")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn addbrandingobj<C: Caller>(
    client: &C,
    params: &Addbrandingobj,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Adds items to the current `dynamicui.conf`: the parameters of [`addbrandingobj()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Addbrandingobj {
    /// Name of the file that describes the items.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
}

impl Addbrandingobj {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`file`](field@Self::file).
    pub fn file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }
}

impl Named for Addbrandingobj {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "addbrandingobj", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("file", &self.file);
    }
}

impl std::fmt::Debug for Addbrandingobj {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Addbrandingobj", f)
    }
}

/// Lists the icons of the current `dynamicui.conf`.
///
/// The API 2 function `Branding::applist`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-applist/>
///
/// Replaced by
/// [`Branding::get_application_information`](crate::uapi::branding::get_application_information).
#[doc(alias = "Branding::applist")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn applist<C: Caller>(
    client: &C,
    params: &Applist,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the icons of the current `dynamicui.conf`: the parameters of [`applist()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Applist {
    /// Names of the groups, in the desired order. By default, the order that is stored for the
    /// account.
    ///
    /// Wire name `nvarglist`.
    ///
    /// Not certain: Only the documentation of a public client describes it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub nvarglist: Vec<String>,
}

impl Applist {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`nvarglist`](field@Self::nvarglist).
    pub fn nvarglist(
        mut self,
        nvarglist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nvarglist = nvarglist.into_iter().map(|item| item.into()).collect();
        self
    }
}

impl Named for Applist {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "applist", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.joined("nvarglist", "|", &self.nvarglist);
    }
}

impl std::fmt::Debug for Applist {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Applist", f)
    }
}

/// Shows or changes the items of a package.
///
/// The API 2 function `Branding::brandingeditor`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-brandingeditor/>
#[doc(alias = "Branding::brandingeditor")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn brandingeditor<C: Caller>(
    client: &C,
    params: &Brandingeditor,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Shows or changes the items of a package: the parameters of [`brandingeditor()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Brandingeditor {
    /// Kind of item.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Kind of image.
    ///
    /// Wire name `imgtype`.
    pub imgtype: Option<String>,
    /// Whether to include deleted items.
    ///
    /// Wire name `showdeleted`.
    pub showdeleted: Option<bool>,
}

impl Brandingeditor {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_`](field@Self::type_).
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`imgtype`](field@Self::imgtype).
    pub fn imgtype(mut self, imgtype: impl Into<String>) -> Self {
        self.imgtype = Some(imgtype.into());
        self
    }

    /// Sets [`showdeleted`](field@Self::showdeleted).
    #[inline]
    pub fn showdeleted(mut self, showdeleted: bool) -> Self {
        self.showdeleted = Some(showdeleted);
        self
    }
}

impl Named for Brandingeditor {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "brandingeditor", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("type", &self.type_);
        form.opt("imgtype", &self.imgtype);
        form.opt("showdeleted", &self.showdeleted);
    }
}

impl std::fmt::Debug for Brandingeditor {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Brandingeditor", f)
    }
}

/// Creates a branding package.
///
/// The API 2 function `Branding::createpkg`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-createpkg/>
#[doc(alias = "Branding::createpkg")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn createpkg<C: Caller>(
    client: &C,
    params: &Createpkg,
) -> C::Output<Reply<types::CreatepkgData>> {
    client.call(params)
}

/// Creates a branding package: the parameters of [`createpkg()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Createpkg {
    /// Name of the package. It must not be empty, be `root` or contain a slash.
    ///
    /// Wire name `pkg`.
    pub pkg: String,
}

impl Createpkg {
    /// Creates the parameters.
    pub fn new(pkg: impl Into<String>) -> Self {
        Self { pkg: pkg.into() }
    }
}

impl Named for Createpkg {
    type Data = types::CreatepkgData;

    const CALL: Call = Call::new(Api::Api2, "Branding", "createpkg", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("pkg", &self.pkg);
    }
}

impl std::fmt::Debug for Createpkg {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Createpkg", f)
    }
}

/// Merges a style sheet into the style sheet of the package.
///
/// The API 2 function `Branding::cssmerge`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-cssmerge/>
#[doc(alias = "Branding::cssmerge")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn cssmerge<C: Caller>(
    client: &C,
    params: &Cssmerge,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Merges a style sheet into the style sheet of the package: the parameters of [`cssmerge()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Cssmerge {
    /// Text of the style sheet to merge.
    ///
    /// Wire name `css`.
    ///
    /// Not certain: The documented call sends it.
    pub css: String,
}

impl Cssmerge {
    /// Creates the parameters.
    pub fn new(css: impl Into<String>) -> Self {
        Self { css: css.into() }
    }
}

impl Named for Cssmerge {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "cssmerge", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("css", &self.css);
    }
}

impl std::fmt::Debug for Cssmerge {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Cssmerge", f)
    }
}

/// Deletes items from the current `dynamicui.conf`.
///
/// The API 2 function `Branding::delbrandingobj`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-delbrandingobj/>
#[doc(alias = "Branding::delbrandingobj")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn delbrandingobj<C: Caller>(
    client: &C,
    params: &Delbrandingobj,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Deletes items from the current `dynamicui.conf`: the parameters of [`delbrandingobj()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delbrandingobj {}

impl Delbrandingobj {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Delbrandingobj {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "delbrandingobj", Effect::Write);
}

/// Deletes a branding package.
///
/// The API 2 function `Branding::delpkg`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-delpkg/>
#[doc(alias = "Branding::delpkg")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn delpkg<C: Caller>(client: &C, params: &Delpkg) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Deletes a branding package: the parameters of [`delpkg()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Delpkg {
    /// Name of the package to delete.
    ///
    /// Wire name `pkg`.
    ///
    /// Not certain: Its counterpart `createpkg` requires it.
    pub pkg: String,
}

impl Delpkg {
    /// Creates the parameters.
    pub fn new(pkg: impl Into<String>) -> Self {
        Self { pkg: pkg.into() }
    }
}

impl Named for Delpkg {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "delpkg", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("pkg", &self.pkg);
    }
}

impl std::fmt::Debug for Delpkg {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Delpkg", f)
    }
}

/// Rebuilds the combined images of the interface.
///
/// The API 2 function `Branding::gensprites`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-gensprites/>
#[doc(alias = "Branding::gensprites")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn gensprites<C: Caller>(
    client: &C,
    params: &Gensprites,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Rebuilds the combined images of the interface: the parameters of [`gensprites()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Gensprites {
    /// Method to combine the images. These values are known; there may be others.
    ///
    /// Wire name `method`.
    pub method: Option<types::GenspritesMethod>,
    /// Kind of image to combine.
    ///
    /// Wire name `subtype`.
    pub subtype: Option<String>,
    /// File format to write.
    ///
    /// Wire name `format`.
    pub format: Option<String>,
}

impl Gensprites {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`method`](field@Self::method).
    pub fn method(mut self, method: impl Into<types::GenspritesMethod>) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Sets [`subtype`](field@Self::subtype).
    pub fn subtype(mut self, subtype: impl Into<String>) -> Self {
        self.subtype = Some(subtype.into());
        self
    }

    /// Sets [`format`](field@Self::format).
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }
}

impl Named for Gensprites {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "gensprites", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("method", &self.method);
        form.opt("subtype", &self.subtype);
        form.opt("format", &self.format);
    }
}

impl std::fmt::Debug for Gensprites {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Gensprites", f)
    }
}

/// Returns the name of the current branding package.
///
/// The API 2 function `Branding::getbrandingpkg`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-getbrandingpkg/>
#[doc(alias = "Branding::getbrandingpkg")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn getbrandingpkg<C: Caller>(
    client: &C,
    params: &Getbrandingpkg,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the name of the current branding package: the parameters of [`getbrandingpkg()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getbrandingpkg {}

impl Getbrandingpkg {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getbrandingpkg {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "getbrandingpkg", Effect::Read);
}

/// Returns whether the current branding package is in use.
///
/// The API 2 function `Branding::getbrandingpkgstatus`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-getbrandingpkgstatus/>
#[doc(alias = "Branding::getbrandingpkgstatus")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn getbrandingpkgstatus<C: Caller>(
    client: &C,
    params: &Getbrandingpkgstatus,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns whether the current branding package is in use: the parameters of
/// [`getbrandingpkgstatus()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getbrandingpkgstatus {}

impl Getbrandingpkgstatus {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getbrandingpkgstatus {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Branding",
        "getbrandingpkgstatus",
        Effect::Read,
    );
}

/// Returns the name of the default branding package of the account.
///
/// The API 2 function `Branding::getdefaultbrandingpkg`. It changes nothing. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-getdefaultbrandingpkg/>
#[doc(alias = "Branding::getdefaultbrandingpkg")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn getdefaultbrandingpkg<C: Caller>(
    client: &C,
    params: &Getdefaultbrandingpkg,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Returns the name of the default branding package of the account: the parameters of
/// [`getdefaultbrandingpkg()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Getdefaultbrandingpkg {}

impl Getdefaultbrandingpkg {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Getdefaultbrandingpkg {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Branding",
        "getdefaultbrandingpkg",
        Effect::Read,
    );
}

/// Installs branding packages for cPanel's own pages.
///
/// The API 2 function `Branding::installbrandingpkgs`. It may change something. Only with the
/// cargo feature `internal`: Only cPanel's own programs can call it: it needs variables that
/// others cannot set. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-installbrandingpkgs/>
#[doc(alias = "Branding::installbrandingpkgs")]
#[cfg(feature = "internal")]
pub fn installbrandingpkgs<C: Caller>(
    client: &C,
    params: &Installbrandingpkgs,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Installs branding packages for cPanel's own pages: the parameters of
/// [`installbrandingpkgs()`].
#[cfg(feature = "internal")]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Installbrandingpkgs {}

#[cfg(feature = "internal")]
impl Installbrandingpkgs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

#[cfg(feature = "internal")]
impl Named for Installbrandingpkgs {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Branding",
        "installbrandingpkgs",
        Effect::Write,
    );
}

/// Restores missing images of the current package.
///
/// The API 2 function `Branding::installimages`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-installimages/>
#[doc(alias = "Branding::installimages")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn installimages<C: Caller>(
    client: &C,
    params: &Installimages,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Restores missing images of the current package: the parameters of [`installimages()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Installimages {}

impl Installimages {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Installimages {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "installimages", Effect::Write);
}

/// Seems to remove images. Only the name of the function is known.
///
/// The API 2 function `Branding::killimgs`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-killimgs/>
#[doc(alias = "Branding::killimgs")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn killimgs<C: Caller>(
    client: &C,
    params: &Killimgs,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Seems to remove images. Only the name of the function is known: the parameters of
/// [`killimgs()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Killimgs {}

impl Killimgs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Killimgs {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "killimgs", Effect::Write);
}

/// Lists the kinds of images that a package may contain.
///
/// The API 2 function `Branding::listimgtypes`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-listimgtypes/>
#[doc(alias = "Branding::listimgtypes")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn listimgtypes<C: Caller>(
    client: &C,
    params: &Listimgtypes,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the kinds of images that a package may contain: the parameters of [`listimgtypes()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listimgtypes {}

impl Listimgtypes {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listimgtypes {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "listimgtypes", Effect::Read);
}

/// Lists the kinds of items in the current `dynamicui.conf`.
///
/// The API 2 function `Branding::listobjecttypes`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-listobjecttypes/>
#[doc(alias = "Branding::listobjecttypes")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn listobjecttypes<C: Caller>(
    client: &C,
    params: &Listobjecttypes,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Lists the kinds of items in the current `dynamicui.conf`: the parameters of
/// [`listobjecttypes()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Listobjecttypes {}

impl Listobjecttypes {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Listobjecttypes {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "listobjecttypes", Effect::Read);
}

/// Reads the current `dynamicui.conf`.
///
/// The API 2 function `Branding::preloadconf`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-preloadconf/>
#[doc(alias = "Branding::preloadconf")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn preloadconf<C: Caller>(
    client: &C,
    params: &Preloadconf,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Reads the current `dynamicui.conf`: the parameters of [`preloadconf()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Preloadconf {}

impl Preloadconf {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Preloadconf {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "preloadconf", Effect::Read);
}

/// Resets every item to the theme's default.
///
/// The API 2 function `Branding::resetall`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-resetall/>
#[doc(alias = "Branding::resetall")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn resetall<C: Caller>(
    client: &C,
    params: &Resetall,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Resets every item to the theme's default: the parameters of [`resetall()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Resetall {}

impl Resetall {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Resetall {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "resetall", Effect::Write);
}

/// Seems to reset the style sheet. Only the name of the function is known.
///
/// The API 2 function `Branding::resetcss`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-resetcss/>
#[doc(alias = "Branding::resetcss")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn resetcss<C: Caller>(
    client: &C,
    params: &Resetcss,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Seems to reset the style sheet. Only the name of the function is known: the parameters of
/// [`resetcss()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Resetcss {}

impl Resetcss {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Resetcss {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "resetcss", Effect::Write);
}

/// Seems to reset the texts. Only the name of the function is known.
///
/// The API 2 function `Branding::resethtml`. It may change something. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-resethtml/>
#[doc(alias = "Branding::resethtml")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn resethtml<C: Caller>(
    client: &C,
    params: &Resethtml,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Seems to reset the texts. Only the name of the function is known: the parameters of
/// [`resethtml()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Resethtml {}

impl Resethtml {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Resethtml {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "resethtml", Effect::Write);
}

/// Finds the path of a branding file.
///
/// The API 2 function `Branding::resolve_file`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-resolve_file/>
#[doc(alias = "Branding::resolve_file")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn resolve_file<C: Caller>(
    client: &C,
    params: &ResolveFile,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Finds the path of a branding file: the parameters of [`resolve_file()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ResolveFile {
    /// Name of the file to find.
    ///
    /// Wire name `file`.
    ///
    /// Not certain: The documented call sends it.
    pub file: String,
    /// Whether to skip the default package.
    ///
    /// Wire name `skipdefault`.
    pub skipdefault: Option<bool>,
    /// Whether to search the main directory too.
    ///
    /// Wire name `checkmain`.
    pub checkmain: Option<bool>,
}

impl ResolveFile {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            skipdefault: None,
            checkmain: None,
        }
    }

    /// Sets [`skipdefault`](field@Self::skipdefault).
    #[inline]
    pub fn skipdefault(mut self, skipdefault: bool) -> Self {
        self.skipdefault = Some(skipdefault);
        self
    }

    /// Sets [`checkmain`](field@Self::checkmain).
    #[inline]
    pub fn checkmain(mut self, checkmain: bool) -> Self {
        self.checkmain = Some(checkmain);
        self
    }
}

impl Named for ResolveFile {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "resolve_file", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("file", &self.file);
        form.opt("skipdefault", &self.skipdefault);
        form.opt("checkmain", &self.checkmain);
    }
}

impl std::fmt::Debug for ResolveFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ResolveFile", f)
    }
}

/// Finds the path of the style sheet of the account.
///
/// The API 2 function `Branding::resolvelocalcss`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-resolvelocalcss/>
#[doc(alias = "Branding::resolvelocalcss")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn resolvelocalcss<C: Caller>(
    client: &C,
    params: &Resolvelocalcss,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Finds the path of the style sheet of the account: the parameters of [`resolvelocalcss()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Resolvelocalcss {
    /// Whether to also return the text of the style sheet.
    ///
    /// Wire name `getcss`.
    pub getcss: Option<bool>,
}

impl Resolvelocalcss {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`getcss`](field@Self::getcss).
    #[inline]
    pub fn getcss(mut self, getcss: bool) -> Self {
        self.getcss = Some(getcss);
        self
    }
}

impl Named for Resolvelocalcss {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "resolvelocalcss", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("getcss", &self.getcss);
    }
}

impl std::fmt::Debug for Resolvelocalcss {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Resolvelocalcss", f)
    }
}

/// Writes the style sheet of the account.
///
/// The API 2 function `Branding::savelocalcss`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-savelocalcss/>
#[doc(alias = "Branding::savelocalcss")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn savelocalcss<C: Caller>(
    client: &C,
    params: &Savelocalcss,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Writes the style sheet of the account: the parameters of [`savelocalcss()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Savelocalcss {
    /// Whole text of the style sheet. It replaces the previous text.
    ///
    /// Wire name `css`.
    ///
    /// Not certain: The documented call sends it.
    pub css: String,
}

impl Savelocalcss {
    /// Creates the parameters.
    pub fn new(css: impl Into<String>) -> Self {
        Self { css: css.into() }
    }
}

impl Named for Savelocalcss {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "savelocalcss", Effect::Write);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("css", &self.css);
    }
}

impl std::fmt::Debug for Savelocalcss {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Savelocalcss", f)
    }
}

/// Switches the current branding package on or off.
///
/// The API 2 function `Branding::setbrandingpkgstatus`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-setbrandingpkgstatus/>
#[doc(alias = "Branding::setbrandingpkgstatus")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn setbrandingpkgstatus<C: Caller>(
    client: &C,
    params: &Setbrandingpkgstatus,
) -> C::Output<Reply<Vec<Dynamic>>> {
    client.call(params)
}

/// Switches the current branding package on or off: the parameters of
/// [`setbrandingpkgstatus()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Setbrandingpkgstatus {
    /// Action to perform. Only `enable` is documented.
    ///
    /// Wire name `action`.
    ///
    /// Not certain: The documented call sends it.
    pub action: types::SetbrandingpkgstatusAction,
}

impl Setbrandingpkgstatus {
    /// Creates the parameters.
    pub fn new(action: impl Into<types::SetbrandingpkgstatusAction>) -> Self {
        Self { action: action.into() }
    }
}

impl Named for Setbrandingpkgstatus {
    type Data = Vec<Dynamic>;

    const CALL: Call = Call::new(
        Api::Api2,
        "Branding",
        "setbrandingpkgstatus",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("action", &self.action);
    }
}

impl std::fmt::Debug for Setbrandingpkgstatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Setbrandingpkgstatus", f)
    }
}

/// Lists the branding packages.
///
/// The API 2 function `Branding::showpkgs`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-branding/cpanel-api-2-functions-branding-showpkgs/>
#[doc(alias = "Branding::showpkgs")]
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
pub fn showpkgs<C: Caller>(
    client: &C,
    params: &Showpkgs,
) -> C::Output<Reply<Vec<types::ShowpkgsRow>>> {
    client.call(params)
}

/// Lists the branding packages: the parameters of [`showpkgs()`].
#[deprecated = "Works only with the theme x3, which cPanel has removed. There is no replacement."]
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Showpkgs {
    /// Whether to list only the packages of the account.
    ///
    /// Wire name `onlyshowyours`.
    pub onlyshowyours: Option<bool>,
    /// Whether to leave out packages that were not customized.
    ///
    /// Wire name `skipglobal`.
    pub skipglobal: Option<bool>,
}

impl Showpkgs {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`onlyshowyours`](field@Self::onlyshowyours).
    #[inline]
    pub fn onlyshowyours(mut self, onlyshowyours: bool) -> Self {
        self.onlyshowyours = Some(onlyshowyours);
        self
    }

    /// Sets [`skipglobal`](field@Self::skipglobal).
    #[inline]
    pub fn skipglobal(mut self, skipglobal: bool) -> Self {
        self.skipglobal = Some(skipglobal);
        self
    }
}

impl Named for Showpkgs {
    type Data = Vec<types::ShowpkgsRow>;

    const CALL: Call = Call::new(Api::Api2, "Branding", "showpkgs", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.opt("onlyshowyours", &self.onlyshowyours);
        form.opt("skipglobal", &self.skipglobal);
    }
}

impl std::fmt::Debug for Showpkgs {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "Showpkgs", f)
    }
}
