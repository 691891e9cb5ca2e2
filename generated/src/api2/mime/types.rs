// Made by cpanel-codegen from schema/api2/Mime.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mime`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Mime::list_hotlinks`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListHotlinksRow {
    /// State of the protection: `enabled` or `disabled`.
    ///
    /// Wire name `state`.
    pub state: Option<String>,
    /// Sites that may use the images, as a list or with one site per line.
    ///
    /// Wire name `urls`.
    pub urls: Option<ListHotlinksRowUrls>,
    /// Protected file extensions, separated by commas.
    ///
    /// Wire name `extensions`.
    pub extensions: Option<String>,
    /// Whether requests without a referrer are allowed.
    ///
    /// Wire name `allow_null`.
    pub allow_null: Option<bool>,
    /// URL that other requests are redirected to.
    ///
    /// Wire name `redirect_url`. Format: `url`.
    pub redirect_url: Option<String>,
}

impl Record for ListHotlinksRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListHotlinksRow",
        members: &["state", "urls", "extensions", "allow_null", "redirect_url"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.state,
            1 => &mut self.urls,
            2 => &mut self.extensions,
            3 => &mut self.allow_null,
            _ => &mut self.redirect_url,
        }
    }
}

impl std::fmt::Debug for ListHotlinksRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The forms that `urls` in the data of `Mime::list_hotlinks` may take.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ListHotlinksRowUrls {
    /// The form of a list.
    List(Vec<String>),
    /// The form of a single value.
    Lines(String),
}

cpanel_core::codegen::union_serde!(ListHotlinksRowUrls);

impl Default for ListHotlinksRowUrls {
    #[inline]
    fn default() -> Self {
        Self::List(Default::default())
    }
}

impl FromReply for ListHotlinksRowUrls {
    const TEXT: bool = true;

    const EMPTY: bool = true;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        Ok(
            match reader.kind()? {
                cpanel_core::codegen::Kind::Null => {
                    reader.skip()?;
                    Self::default()
                }
                cpanel_core::codegen::Kind::Scalar => {
                    Self::Lines(FromReply::read(reader)?)
                }
                cpanel_core::codegen::Kind::List => Self::List(FromReply::read(reader)?),
                cpanel_core::codegen::Kind::Object => {
                    Self::List(FromReply::read(reader)?)
                }
            },
        )
    }
}

/// A record in the data of `Mime::listhandlers`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListhandlersRow {
    /// File extension with its dot.
    ///
    /// Wire name `extension`.
    pub extension: String,
    /// Handler of files with this extension.
    ///
    /// Wire name `handler`.
    pub handler: String,
    /// Origin of the entry: `system` or `user`.
    ///
    /// Wire name `origin`.
    pub origin: Option<String>,
}

impl Record for ListhandlersRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListhandlersRow",
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

impl std::fmt::Debug for ListhandlersRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mime::listmime`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListmimeRow {
    /// File extension with its dot.
    ///
    /// Wire name `extension`.
    pub extension: String,
    /// MIME type of files with this extension.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: String,
    /// Origin of the entry: `system` or `user`.
    ///
    /// Wire name `origin`.
    pub origin: Option<String>,
}

impl Record for ListmimeRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListmimeRow",
        members: &["extension", "type", "origin"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.extension,
            1 => &mut self.type_,
            _ => &mut self.origin,
        }
    }
}

impl std::fmt::Debug for ListmimeRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Mime::listredirects`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ListredirectsRow {
    /// Domain that is redirected.
    ///
    /// Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// Domain that is redirected, as used in URLs.
    ///
    /// Wire name `urldomain`. Format: `domain`.
    pub urldomain: Option<String>,
    /// Domain that is redirected, in human-readable form. A fixed word stands for all domains.
    ///
    /// Wire name `displaydomain`.
    pub displaydomain: Option<String>,
    /// Path that is redirected.
    ///
    /// Wire name `source`.
    pub source: Option<String>,
    /// Path that is redirected, as used in URLs.
    ///
    /// Wire name `sourceurl`.
    pub sourceurl: Option<String>,
    /// Path that is redirected, in human-readable form.
    ///
    /// Wire name `displaysourceurl`.
    pub displaysourceurl: Option<String>,
    /// URL that the redirect leads to.
    ///
    /// Wire name `destination`. Format: `url`.
    pub destination: Option<String>,
    /// Target of the redirect, as used in URLs.
    ///
    /// Wire name `targeturl`. Format: `url`.
    pub targeturl: Option<String>,
    /// Document root whose `.htaccess` file contains the redirect.
    ///
    /// Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// Apache directive of the redirect, such as `rewrite`, `redirect` or `redirectmatch`.
    ///
    /// Wire name `kind`.
    pub kind: Option<String>,
    /// Kind of redirect: `permanent` or `temporary`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// HTTP status code that visitors receive.
    ///
    /// Wire name `statuscode`.
    pub statuscode: Option<String>,
    /// Options of the directive.
    ///
    /// Wire name `opts`.
    pub opts: Option<String>,
    /// Whether the domain with `www.` is redirected too.
    ///
    /// Wire name `matchwww`.
    pub matchwww: Option<bool>,
    /// Value of `matchwww` as the state of a check box.
    ///
    /// Wire name `matchwww_text`.
    pub matchwww_text: Option<String>,
    /// Whether everything below the path is redirected too.
    ///
    /// Wire name `wildcard`.
    pub wildcard: Option<bool>,
    /// Value of `wildcard` as the state of a check box.
    ///
    /// Wire name `wildcard_text`.
    pub wildcard_text: Option<String>,
}

impl Record for ListredirectsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ListredirectsRow",
        members: &[
            "domain",
            "urldomain",
            "displaydomain",
            "source",
            "sourceurl",
            "displaysourceurl",
            "destination",
            "targeturl",
            "docroot",
            "kind",
            "type",
            "statuscode",
            "opts",
            "matchwww",
            "matchwww_text",
            "wildcard",
            "wildcard_text",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.domain,
            1 => &mut self.urldomain,
            2 => &mut self.displaydomain,
            3 => &mut self.source,
            4 => &mut self.sourceurl,
            5 => &mut self.displaysourceurl,
            6 => &mut self.destination,
            7 => &mut self.targeturl,
            8 => &mut self.docroot,
            9 => &mut self.kind,
            10 => &mut self.type_,
            11 => &mut self.statuscode,
            12 => &mut self.opts,
            13 => &mut self.matchwww,
            14 => &mut self.matchwww_text,
            15 => &mut self.wildcard,
            _ => &mut self.wildcard_text,
        }
    }
}

impl std::fmt::Debug for ListredirectsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in the parameters of [`listhandlers()`](super::listhandlers) and
/// [`listmime()`](super::listmime).
#[derive(Clone)]
#[non_exhaustive]
pub enum YesNo {
    /// They are listed.
    ///
    /// Wire value `yes`.
    Yes,
    /// They are left out.
    ///
    /// Wire value `no`.
    No,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(YesNo { Yes = "yes", No = "no" });
