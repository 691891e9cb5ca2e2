// Made by cpanel-codegen from schema/uapi/Mime.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mime`](super).

use cpanel_core::codegen::*;

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
#[derive(Clone, Default)]
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
    pub redirection_enabled: Option<bool>,
    /// Target address of the redirect.
    ///
    /// Wire name `url`. Format: `url`.
    pub url: Option<String>,
}

impl Record for GetRedirectData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetRedirectData",
        members: &["redirection_enabled", "url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.redirection_enabled,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for GetRedirectData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mime::list_handlers`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "ListHandlersRow",
        members: &["extension", "handler", "origin"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.extension,
            1 => &mut self.handler,
            _ => &mut self.origin,
        }
    }
}

impl std::fmt::Debug for ListHandlersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mime::list_hotlinks`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "ListHotlinksData",
        members: &["allow_null", "extensions", "redirect_url", "state", "urls"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.allow_null,
            1 => &mut self.extensions,
            2 => &mut self.redirect_url,
            3 => &mut self.state,
            _ => &mut self.urls,
        }
    }
}

impl std::fmt::Debug for ListHotlinksData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "ListMimeRow",
        members: &["extension", "origin", "type"],
        always: 5,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.extension,
            1 => &mut self.origin,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for ListMimeRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mime::list_redirects`.
#[derive(Clone, Default)]
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
    /// `permanent` or `temporary`. In [`add_redirect`](super::add_redirect()), the second value is
    /// `temp`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: ListRedirectsRowType,
    /// Redirected domain in addresses.
    ///
    /// Wire name `urldomain`. Format: `domain`.
    pub urldomain: Option<String>,
    /// Whether files below the path are redirected too; see `redirect_wildcard` of
    /// [`add_redirect`](super::add_redirect()).
    ///
    /// Wire name `wildcard`.
    pub wildcard: Option<bool>,
    /// `checked` if `wildcard` is true, for a form.
    ///
    /// Wire name `wildcard_text`.
    pub wildcard_text: Option<String>,
}

impl Record for ListRedirectsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListRedirectsRow",
        members: &[
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
        ],
        always: 8721,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.destination,
            1 => &mut self.displaydomain,
            2 => &mut self.displaysourceurl,
            3 => &mut self.docroot,
            4 => &mut self.domain,
            5 => &mut self.kind,
            6 => &mut self.matchwww,
            7 => &mut self.matchwww_text,
            8 => &mut self.opts,
            9 => &mut self.source,
            10 => &mut self.sourceurl,
            11 => &mut self.statuscode,
            12 => &mut self.targeturl,
            13 => &mut self.type_,
            14 => &mut self.urldomain,
            15 => &mut self.wildcard,
            _ => &mut self.wildcard_text,
        }
    }
}

impl std::fmt::Debug for ListRedirectsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
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

impl Default for ListRedirectsRowType {
    /// Returns empty text as an unlisted value.
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// A record in the data of `Mime::redirect_info`.
#[derive(Clone, Default)]
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
    const SHAPE: RecordShape = RecordShape {
        name: "RedirectInfoData",
        members: &["domain", "url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for RedirectInfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`list_handlers()`](super::list_handlers) and
/// [`list_mime()`](super::list_mime).
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
