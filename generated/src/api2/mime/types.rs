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
                0 => reader.set(&mut value.state),
                1 => reader.set(&mut value.urls),
                2 => reader.set(&mut value.extensions),
                3 => reader.set(&mut value.allow_null),
                _ => reader.set(&mut value.redirect_url),
            }?;
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
                0 => reader.set(&mut value.extension),
                1 => reader.set(&mut value.handler),
                _ => reader.set(&mut value.origin),
            }?;
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
                0 => reader.set(&mut value.extension),
                1 => reader.set(&mut value.type_),
                _ => reader.set(&mut value.origin),
            }?;
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
                0 => reader.set(&mut value.domain),
                1 => reader.set(&mut value.urldomain),
                2 => reader.set(&mut value.displaydomain),
                3 => reader.set(&mut value.source),
                4 => reader.set(&mut value.sourceurl),
                5 => reader.set(&mut value.displaysourceurl),
                6 => reader.set(&mut value.destination),
                7 => reader.set(&mut value.targeturl),
                8 => reader.set(&mut value.docroot),
                9 => reader.set(&mut value.kind),
                10 => reader.set(&mut value.type_),
                11 => reader.set(&mut value.statuscode),
                12 => reader.set(&mut value.opts),
                13 => reader.set(&mut value.matchwww),
                14 => reader.set(&mut value.matchwww_text),
                15 => reader.set(&mut value.wildcard),
                _ => reader.set(&mut value.wildcard_text),
            }?;
        }
        Ok(value)
    }
}

/// A value in replies of the module `Mime`.
#[derive(Clone)]
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
