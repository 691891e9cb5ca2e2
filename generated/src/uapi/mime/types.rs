// Made by cpanel-codegen from schema/uapi/Mime.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mime`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// The parameter `type` of `Mime::add_redirect`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AddRedirectType {
    /// Wire value `permanent`.
    Permanent,
    /// Wire value `temp`.
    Temp,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    AddRedirectType { Permanent = "permanent", Temp = "temp" }
);

/// A record in the data of `Mime::get_redirect`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetRedirectData {
    /// Whether the domain is redirected.
    ///
    /// Wire name `redirection_enabled`.
    pub redirection_enabled: bool,
    /// Target address of the redirect.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for GetRedirectData {
    const NAMES: &'static [&'static str] = &["redirection_enabled", "url"];

    const ALWAYS: u64 = 1;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.redirection_enabled),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A record in the data of `Mime::list_handlers`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListHandlersRow {
    /// File extension with its dot.
    ///
    /// Wire name `extension`.
    pub extension: String,
    /// Name of the handler for such files.
    ///
    /// Wire name `handler`.
    pub handler: String,
    /// Whether the server or the account set it.
    ///
    /// Wire name `origin`.
    pub origin: Option<Origin>,
}

impl Record for ListHandlersRow {
    const NAMES: &'static [&'static str] = &["extension", "handler", "origin"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.extension),
            1 => reader.set(&mut self.handler),
            _ => reader.set(&mut self.origin),
        }
    }
}

/// A record in the data of `Mime::list_hotlinks`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListHotlinksData {
    /// Whether requests without a `Referer` header are allowed.
    ///
    /// Wire name `allow_null`.
    pub allow_null: Option<bool>,
    /// Protected file extensions, separated by commas.
    ///
    /// Wire name `extensions`.
    pub extensions: Option<String>,
    /// Address to which requests from other sites are redirected.
    ///
    /// Wire name `redirect_url`. Format: `url`.
    pub redirect_url: Option<String>,
    /// `enabled` or `disabled`.
    ///
    /// Wire name `state`.
    pub state: Option<ListHotlinksDataState>,
    /// Addresses of the sites that may embed the files.
    ///
    /// Wire name `urls`. Format: `url`.
    pub urls: Vec<String>,
}

impl Record for ListHotlinksData {
    const NAMES: &'static [&'static str] = &[
        "allow_null",
        "extensions",
        "redirect_url",
        "state",
        "urls",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.allow_null),
            1 => reader.set(&mut self.extensions),
            2 => reader.set(&mut self.redirect_url),
            3 => reader.set(&mut self.state),
            _ => reader.set(&mut self.urls),
        }
    }
}

/// A value in `state` in the data of `Mime::list_hotlinks`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListHotlinksDataState {
    /// Wire value `enabled`.
    Enabled,
    /// Wire value `disabled`.
    Disabled,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListHotlinksDataState { Enabled = "enabled", Disabled = "disabled" }
);

/// A record in the data of `Mime::list_mime`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListMimeRow {
    /// File extension with its dot.
    ///
    /// Wire name `extension`.
    pub extension: String,
    /// Whether the server or the account set it.
    ///
    /// Wire name `origin`.
    pub origin: Option<Origin>,
    /// Content type of such files.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: String,
}

impl Record for ListMimeRow {
    const NAMES: &'static [&'static str] = &["extension", "origin", "type"];

    const ALWAYS: u64 = 5;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.extension),
            1 => reader.set(&mut self.origin),
            _ => reader.set(&mut self.type_),
        }
    }
}

/// A record in the data of `Mime::list_redirects`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListRedirectsRow {
    /// Target address.
    ///
    /// Wire name `destination`. Format: `url`.
    pub destination: String,
    /// Domain for display, or `ALL` for all domains.
    ///
    /// Wire name `displaydomain`.
    pub displaydomain: Option<String>,
    /// Redirected path for display.
    ///
    /// Wire name `displaysourceurl`. Format: `url-path`.
    pub displaysourceurl: Option<String>,
    /// Full path of the directory whose `.htaccess` contains the redirect.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// Domain that is redirected.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: String,
    /// Apache directive of the redirect: `rewrite`, `redirect` or `redirectmatch` (by pattern).
    ///
    /// Wire name `kind`.
    pub kind: Option<ListRedirectsRowKind>,
    /// Whether names with `www.` are redirected too.
    ///
    /// Wire name `matchwww`.
    pub matchwww: Option<bool>,
    /// `checked` if `matchwww` is true, for a form.
    ///
    /// Wire name `matchwww_text`.
    pub matchwww_text: Option<String>,
    /// Flags of the rewrite rule, such as `L`.
    ///
    /// Wire name `opts`.
    pub opts: Option<String>,
    /// Redirected path in the rule.
    ///
    /// Wire name `source`. Format: `url-path`.
    pub source: String,
    /// Redirected path.
    ///
    /// Wire name `sourceurl`. Format: `url-path`.
    pub sourceurl: Option<String>,
    /// HTTP status of the redirect, such as `301`.
    ///
    /// Wire name `statuscode`.
    pub statuscode: Option<String>,
    /// Target address, the same as `destination`.
    ///
    /// Wire name `targeturl`. Format: `url`.
    pub targeturl: Option<String>,
    /// `permanent` or `temporary`. In `add_redirect`, the second value is `temp`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: ListRedirectsRowType,
    /// Redirected domain in addresses.
    ///
    /// Wire name `urldomain`. Format: `domain`.
    pub urldomain: Option<String>,
    /// Whether files below the path are redirected too; see `redirect_wildcard` of `add_redirect`.
    ///
    /// Wire name `wildcard`.
    pub wildcard: Option<bool>,
    /// `checked` if `wildcard` is true, for a form.
    ///
    /// Wire name `wildcard_text`.
    pub wildcard_text: Option<String>,
}

impl Record for ListRedirectsRow {
    const NAMES: &'static [&'static str] = &[
        "destination",
        "displaydomain",
        "displaysourceurl",
        "docroot",
        "domain",
        "kind",
        "matchwww",
        "matchwww_text",
        "opts",
        "source",
        "sourceurl",
        "statuscode",
        "targeturl",
        "type",
        "urldomain",
        "wildcard",
        "wildcard_text",
    ];

    const ALWAYS: u64 = 8721;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.destination),
            1 => reader.set(&mut self.displaydomain),
            2 => reader.set(&mut self.displaysourceurl),
            3 => reader.set(&mut self.docroot),
            4 => reader.set(&mut self.domain),
            5 => reader.set(&mut self.kind),
            6 => reader.set(&mut self.matchwww),
            7 => reader.set(&mut self.matchwww_text),
            8 => reader.set(&mut self.opts),
            9 => reader.set(&mut self.source),
            10 => reader.set(&mut self.sourceurl),
            11 => reader.set(&mut self.statuscode),
            12 => reader.set(&mut self.targeturl),
            13 => reader.set(&mut self.type_),
            14 => reader.set(&mut self.urldomain),
            15 => reader.set(&mut self.wildcard),
            _ => reader.set(&mut self.wildcard_text),
        }
    }
}

/// A value in `kind` in the data of `Mime::list_redirects`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRedirectsRowKind {
    /// Wire value `rewrite`.
    Rewrite,
    /// Wire value `redirect`.
    Redirect,
    /// Wire value `redirectmatch`.
    Redirectmatch,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListRedirectsRowKind { Rewrite = "rewrite", Redirect = "redirect", Redirectmatch =
    "redirectmatch" }
);

/// A value in `type` in the data of `Mime::list_redirects`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListRedirectsRowType {
    /// Wire value `permanent`.
    Permanent,
    /// Wire value `temporary`.
    Temporary,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    ListRedirectsRowType { Permanent = "permanent", Temporary = "temporary" }
);

/// A record in the data of `Mime::redirect_info`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct RedirectInfoData {
    /// Domain, or `** All Public Domains **` if all domains are redirected.
    ///
    /// Wire name `domain`.
    pub domain: Option<String>,
    /// Target address.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for RedirectInfoData {
    const NAMES: &'static [&'static str] = &["domain", "url"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.domain),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A value that functions of the module `Mime` share.
#[derive(Clone)]
#[non_exhaustive]
pub enum Origin {
    /// Set for the server.
    ///
    /// Wire value `system`.
    System,
    /// Set for the account.
    ///
    /// Wire value `user`.
    User,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(Origin { System = "system", User = "user" });
