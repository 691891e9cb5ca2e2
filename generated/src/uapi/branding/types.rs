// Made by cpanel-codegen from schema/uapi/Branding.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Branding`](super).

use std::collections::BTreeMap;
use cpanel_core::codegen::{Base64, Misread, Reader, Record};

/// A record in the data of `Branding::get_available_applications`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableApplicationsData {
    /// Place of each group in the order of delivery; the keys are identifiers of groups.
    ///
    /// Wire name `default_group_order`.
    pub default_group_order: BTreeMap<String, i64>,
    /// Identifiers of groups in the order in which they are shown.
    ///
    /// Wire name `grouporder`.
    pub grouporder: Vec<String>,
    /// One item per group.
    ///
    /// Wire name `groups`.
    pub groups: Vec<GetAvailableApplicationsDataGroup>,
    /// A map from `implements` names, such as `SSL_TLS_Status`, to appkeys, such as `tls_status`.
    ///
    /// Wire name `implements`.
    pub implements: BTreeMap<String, String>,
    /// A map from appkeys to two numbers: the place of the group and the place within it.
    ///
    /// Wire name `index`.
    pub index: BTreeMap<String, Vec<i64>>,
}

impl Record for GetAvailableApplicationsData {
    const NAMES: &'static [&'static str] = &[
        "default_group_order",
        "grouporder",
        "groups",
        "implements",
        "index",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.default_group_order),
            1 => reader.set(&mut self.grouporder),
            2 => reader.set(&mut self.groups),
            3 => reader.set(&mut self.implements),
            _ => reader.set(&mut self.index),
        }
    }
}

/// A record in `groups` in the data of `Branding::get_available_applications`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableApplicationsDataGroup {
    /// Name of the group for people.
    ///
    /// Wire name `desc`.
    pub desc: Option<String>,
    /// Identifier of the group, such as `files`.
    ///
    /// Wire name `group`.
    pub group: Option<String>,
    /// Applications in the group.
    ///
    /// Wire name `items`.
    pub items: Vec<Application>,
}

impl Record for GetAvailableApplicationsDataGroup {
    const NAMES: &'static [&'static str] = &["desc", "group", "items"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.desc),
            1 => reader.set(&mut self.group),
            _ => reader.set(&mut self.items),
        }
    }
}

/// A record in the data of `Branding::get_information_for_applications`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInformationForApplicationsEntry {
    /// What has to hold for the application to be shown.
    ///
    /// Wire name `condition`.
    pub condition: Option<GetInformationForApplicationsEntryCondition>,
    /// Name or short description for people.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Size and place of the picture.
    ///
    /// Wire name `icon`.
    pub icon: Option<GetInformationForApplicationsEntryIcon>,
    /// Name by which WHM's session functions address the application.
    ///
    /// Wire name `implements`.
    pub implements: Option<String>,
    /// The appkey.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// Wire name `name`.
    pub name: Option<String>,
    /// Place in the order of display; 1 comes first.
    ///
    /// Wire name `order`.
    pub order: Option<i64>,
    /// Words by which the interface's search finds it.
    ///
    /// Wire name `terms`.
    pub terms: Vec<String>,
    /// Always `item`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Where the icon leads: a path relative to the theme, or a whole URL.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: Option<String>,
}

impl Record for GetInformationForApplicationsEntry {
    const NAMES: &'static [&'static str] = &[
        "condition",
        "description",
        "icon",
        "implements",
        "key",
        "name",
        "order",
        "terms",
        "type",
        "url",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.condition),
            1 => reader.set(&mut self.description),
            2 => reader.set(&mut self.icon),
            3 => reader.set(&mut self.implements),
            4 => reader.set(&mut self.key),
            5 => reader.set(&mut self.name),
            6 => reader.set(&mut self.order),
            7 => reader.set(&mut self.terms),
            8 => reader.set(&mut self.type_),
            _ => reader.set(&mut self.url),
        }
    }
}

/// A record in `condition` in the data of `Branding::get_information_for_applications`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInformationForApplicationsEntryCondition {
    /// Feature that the user needs to see the application.
    ///
    /// Wire name `feature`.
    pub feature: Option<String>,
    /// Condition over cPanel variables, such as `$isreseller`: the application is shown only if it
    /// is true. Missing when there is none.
    ///
    /// Wire name `if`.
    #[cfg_attr(feature = "serde", serde(rename = "if"))]
    pub if_: Option<String>,
    /// cPanel module that must exist.
    ///
    /// Wire name `module`.
    pub module: Option<String>,
}

impl Record for GetInformationForApplicationsEntryCondition {
    const NAMES: &'static [&'static str] = &["feature", "if", "module"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.feature),
            1 => reader.set(&mut self.if_),
            _ => reader.set(&mut self.module),
        }
    }
}

/// A record in `icon` in the data of `Branding::get_information_for_applications`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInformationForApplicationsEntryIcon {
    /// Height of the icon in pixels.
    ///
    /// Wire name `height`.
    pub height: Option<i64>,
    /// Path, or name, of the picture.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: Option<String>,
    /// Width of the icon in pixels.
    ///
    /// Wire name `width`.
    pub width: Option<i64>,
}

impl Record for GetInformationForApplicationsEntryIcon {
    const NAMES: &'static [&'static str] = &["height", "url", "width"];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.height),
            1 => reader.set(&mut self.url),
            _ => reader.set(&mut self.width),
        }
    }
}

/// A record in replies of the module `Branding`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Application {
    /// Text within the link of the application. Only from `get_available_applications`.
    ///
    /// Wire name `acontent`.
    pub acontent: Option<String>,
    /// The icon itself as a PNG image, in Base64. Only from `get_available_applications`.
    ///
    /// Wire name `base64_png_image`. Format: `base64`.
    pub base64_png_image: Option<Base64>,
    /// Feature that the user needs to see the application; from `get_application_information` the
    /// appkey that was asked for.
    ///
    /// Wire name `feature`.
    pub feature: Option<String>,
    /// Name of the icon's file, without directory and ending.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
    /// Identifier of the group it belongs to, such as `email`.
    ///
    /// Wire name `group`.
    pub group: Option<String>,
    /// Height of the icon in pixels.
    ///
    /// Wire name `height`.
    pub height: Option<i64>,
    /// Condition over cPanel variables, such as `$isreseller`: the application is shown only if it
    /// is true. Missing when there is none.
    ///
    /// Wire name `if`.
    #[cfg_attr(feature = "serde", serde(rename = "if"))]
    pub if_: Option<String>,
    /// Always `icon`.
    ///
    /// Wire name `imgtype`.
    pub imgtype: Option<String>,
    /// Name by which WHM's session functions address the application. Not from
    /// `get_application_information`.
    ///
    /// Wire name `implements`.
    pub implements: Option<String>,
    /// Name of the application for people.
    ///
    /// Wire name `itemdesc`.
    pub itemdesc: Option<String>,
    /// Place in the order of display; 1 comes first.
    ///
    /// Wire name `itemorder`.
    pub itemorder: Option<i64>,
    /// The appkey.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// Module that the application needs on the server. Not from `get_applications`.
    ///
    /// Wire name `module`.
    pub module: Option<String>,
    /// JavaScript that a browser runs when the icon is clicked. Only from
    /// `get_available_applications`.
    ///
    /// Wire name `onclick`.
    pub onclick: Option<String>,
    /// Name of the application without markup.
    ///
    /// Wire name `plainitemdesc`.
    pub plainitemdesc: Option<String>,
    /// Words by which the interface's search finds it, separated by spaces.
    ///
    /// Wire name `searchtext`.
    pub searchtext: Option<String>,
    /// Always `img`.
    ///
    /// Wire name `subtype`.
    pub subtype: Option<String>,
    /// Browser window or frame that the link opens in. Only from `get_available_applications`.
    ///
    /// Wire name `target`.
    pub target: Option<String>,
    /// File whose existence is a condition for showing the application. Not from
    /// `get_application_information`.
    ///
    /// Wire name `touch`.
    pub touch: Option<String>,
    /// Always `image`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Where the icon leads: a path relative to the theme, or a whole URL.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: Option<String>,
    /// Width of the icon in pixels.
    ///
    /// Wire name `width`.
    pub width: Option<i64>,
}

impl Record for Application {
    const NAMES: &'static [&'static str] = &[
        "acontent",
        "base64_png_image",
        "feature",
        "file",
        "group",
        "height",
        "if",
        "imgtype",
        "implements",
        "itemdesc",
        "itemorder",
        "key",
        "module",
        "onclick",
        "plainitemdesc",
        "searchtext",
        "subtype",
        "target",
        "touch",
        "type",
        "url",
        "width",
    ];

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.acontent),
            1 => reader.set(&mut self.base64_png_image),
            2 => reader.set(&mut self.feature),
            3 => reader.set(&mut self.file),
            4 => reader.set(&mut self.group),
            5 => reader.set(&mut self.height),
            6 => reader.set(&mut self.if_),
            7 => reader.set(&mut self.imgtype),
            8 => reader.set(&mut self.implements),
            9 => reader.set(&mut self.itemdesc),
            10 => reader.set(&mut self.itemorder),
            11 => reader.set(&mut self.key),
            12 => reader.set(&mut self.module),
            13 => reader.set(&mut self.onclick),
            14 => reader.set(&mut self.plainitemdesc),
            15 => reader.set(&mut self.searchtext),
            16 => reader.set(&mut self.subtype),
            17 => reader.set(&mut self.target),
            18 => reader.set(&mut self.touch),
            19 => reader.set(&mut self.type_),
            20 => reader.set(&mut self.url),
            _ => reader.set(&mut self.width),
        }
    }
}
