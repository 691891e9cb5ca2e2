// Made by cpanel-codegen from schema/api2/Mime.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Mime`](super).

use cpanel_core::{Dynamic, Misread, Read, Reader};

/// A record in the data of `Mime::list_hotlinks`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListHotlinksRow {
    /// Whether it is on, `enabled` or `disabled`. Wire name `state`.
    pub state: Option<String>,
    /// Sites that may use the images. Wire name `urls`.
    pub urls: Option<Dynamic>,
    /// File extensions that are guarded, with commas between. Wire name `extensions`.
    pub extensions: Option<String>,
    /// Whether requests that do not say where they come from are let through, 1 or 0. Wire name `allow_null`.
    pub allow_null: Option<String>,
    /// Where the others are sent. Wire name `redirect_url`. Format: `url`.
    pub redirect_url: Option<String>,
}

impl Read for ListHotlinksRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(&["state", "urls", "extensions", "allow_null", "redirect_url"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.state = Read::read(reader)?,
                1 => value.urls = Read::read(reader)?,
                2 => value.extensions = Read::read(reader)?,
                3 => value.allow_null = Read::read(reader)?,
                _ => value.redirect_url = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in the data of `Mime::listhandlers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListhandlersRow {
    /// File extension with its dot. Wire name `extension`.
    pub extension: Option<String>,
    /// What serves such files. Wire name `handler`.
    pub handler: Option<String>,
    /// Who set it up, `system` or `user`. Wire name `origin`.
    pub origin: Option<String>,
}

impl Read for ListhandlersRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["extension", "handler", "origin"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.extension = Read::read(reader)?,
                1 => value.handler = Read::read(reader)?,
                _ => value.origin = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in the data of `Mime::listmime`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListmimeRow {
    /// File extension with its dot. Wire name `extension`.
    pub extension: Option<String>,
    /// The MIME type. Wire name `type`.
    pub type_: Option<String>,
    /// Who set it up, `system` or `user`. Wire name `origin`.
    pub origin: Option<String>,
}

impl Read for ListmimeRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["extension", "type", "origin"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.extension = Read::read(reader)?,
                1 => value.type_ = Read::read(reader)?,
                _ => value.origin = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A record in the data of `Mime::listredirects`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListredirectsRow {
    /// Domain that is redirected. Wire name `domain`. Format: `domain`.
    pub domain: Option<String>,
    /// The same, as used in addresses. Wire name `urldomain`. Format: `domain`.
    pub urldomain: Option<String>,
    /// The same for people; a fixed word for all domains. Wire name `displaydomain`.
    pub displaydomain: Option<String>,
    /// Path that is redirected. Wire name `source`.
    pub source: Option<String>,
    /// The same, as used in addresses. Wire name `sourceurl`.
    pub sourceurl: Option<String>,
    /// The same for people. Wire name `displaysourceurl`.
    pub displaysourceurl: Option<String>,
    /// Address that it leads to. Wire name `destination`. Format: `url`.
    pub destination: Option<String>,
    /// The same, as used in addresses. Wire name `targeturl`. Format: `url`.
    pub targeturl: Option<String>,
    /// Document root whose `.htaccess` has it. Wire name `docroot`. Format: `path`.
    pub docroot: Option<String>,
    /// Directive that does it, such as `rewrite`, `redirect`, `redirectmatch`. Wire name `kind`.
    pub kind: Option<String>,
    /// Whether it is `permanent` or `temporary`. Wire name `type`.
    pub type_: Option<String>,
    /// HTTP status that visitors get. Wire name `statuscode`.
    pub statuscode: Option<String>,
    /// Options of the directive. Wire name `opts`.
    pub opts: Option<String>,
    /// Whether the name with `www.` is redirected too. Wire name `matchwww`.
    pub matchwww: Option<bool>,
    /// The same as the state of a check box. Wire name `matchwww_text`.
    pub matchwww_text: Option<String>,
    /// Whether everything below the path is redirected too. Wire name `wildcard`.
    pub wildcard: Option<bool>,
    /// The same as the state of a check box. Wire name `wildcard_text`.
    pub wildcard_text: Option<String>,
}

impl Read for ListredirectsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader
            .object(
                &[
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
            )?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => value.domain = Read::read(reader)?,
                1 => value.urldomain = Read::read(reader)?,
                2 => value.displaydomain = Read::read(reader)?,
                3 => value.source = Read::read(reader)?,
                4 => value.sourceurl = Read::read(reader)?,
                5 => value.displaysourceurl = Read::read(reader)?,
                6 => value.destination = Read::read(reader)?,
                7 => value.targeturl = Read::read(reader)?,
                8 => value.docroot = Read::read(reader)?,
                9 => value.kind = Read::read(reader)?,
                10 => value.type_ = Read::read(reader)?,
                11 => value.statuscode = Read::read(reader)?,
                12 => value.opts = Read::read(reader)?,
                13 => value.matchwww = Read::read(reader)?,
                14 => value.matchwww_text = Read::read(reader)?,
                15 => value.wildcard = Read::read(reader)?,
                _ => value.wildcard_text = Read::read(reader)?,
            }
        }
        Ok(value)
    }
}

/// A value in replies of the module `Mime`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum YesNo {
    /// They are listed. On the wire `yes`.
    Yes,
    /// They are left out. On the wire `no`.
    No,
    /// A value that the schema does not know.
    Other(String),
}

cpanel_core::open_enum!(YesNo { Yes = "yes", No = "no" });
