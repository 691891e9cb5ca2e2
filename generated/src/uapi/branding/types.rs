// Made by cpanel-codegen from schema/uapi/Branding.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Branding`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Branding::get_available_applications`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableApplicationsData {
    /// Position of each group in the default order. The keys are identifiers of groups.
    ///
    /// Wire name `default_group_order`.
    pub default_group_order: BTreeMap<String, i64>,
    /// Identifiers of groups in the order in which they are shown.
    ///
    /// Wire name `grouporder`.
    pub grouporder: Vec<String>,
    /// One item for each group.
    ///
    /// Wire name `groups`.
    pub groups: Vec<GetAvailableApplicationsDataGroup>,
    /// A map from `implements` names, such as `SSL_TLS_Status`, to appkeys, such as `tls_status`.
    ///
    /// Wire name `implements`.
    pub implements: BTreeMap<String, String>,
    /// A map from appkeys to two numbers, the position of the group and the position of the
    /// application in the group.
    ///
    /// Wire name `index`.
    pub index: BTreeMap<String, Vec<i64>>,
}

impl Record for GetAvailableApplicationsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableApplicationsData",
        members: &["default_group_order", "grouporder", "groups", "implements", "index"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.default_group_order,
            1 => &mut self.grouporder,
            2 => &mut self.groups,
            3 => &mut self.implements,
            _ => &mut self.index,
        }
    }
}

impl std::fmt::Debug for GetAvailableApplicationsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `groups` in the data of `Branding::get_available_applications`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetAvailableApplicationsDataGroup {
    /// Name of the group for display.
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
    const SHAPE: RecordShape = RecordShape {
        name: "GetAvailableApplicationsDataGroup",
        members: &["desc", "group", "items"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.desc,
            1 => &mut self.group,
            _ => &mut self.items,
        }
    }
}

impl std::fmt::Debug for GetAvailableApplicationsDataGroup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `Branding::get_information_for_applications`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInformationForApplicationsEntry {
    /// Conditions for the application to be shown.
    ///
    /// Wire name `condition`.
    pub condition: Option<GetInformationForApplicationsEntryCondition>,
    /// Name or short description of the application for display.
    ///
    /// Wire name `description`.
    pub description: Option<String>,
    /// Size and location of the icon.
    ///
    /// Wire name `icon`.
    pub icon: Option<GetInformationForApplicationsEntryIcon>,
    /// Name of the application in WHM's session functions.
    ///
    /// Wire name `implements`.
    pub implements: Option<String>,
    /// Appkey of the application.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// Name of the application for display, such as `Email Filters`.
    ///
    /// Wire name `name`.
    pub name: Option<String>,
    /// Position in the order of display. The first position is 1.
    ///
    /// Wire name `order`.
    pub order: Option<i64>,
    /// Words with which the search of the interface finds the application.
    ///
    /// Wire name `terms`.
    pub terms: Vec<String>,
    /// Always `item`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Target of the link: a path relative to the theme, or a full URL.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: Option<String>,
}

impl Record for GetInformationForApplicationsEntry {
    const SHAPE: RecordShape = RecordShape {
        name: "GetInformationForApplicationsEntry",
        members: &[
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
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.condition,
            1 => &mut self.description,
            2 => &mut self.icon,
            3 => &mut self.implements,
            4 => &mut self.key,
            5 => &mut self.name,
            6 => &mut self.order,
            7 => &mut self.terms,
            8 => &mut self.type_,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for GetInformationForApplicationsEntry {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `condition` in the data of `Branding::get_information_for_applications`.
#[derive(Clone, Default)]
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
    /// Condition over cPanel variables, such as `$isreseller`. The application is shown only if the
    /// condition is true. Missing if there is no condition.
    ///
    /// Wire name `if`.
    #[cfg_attr(feature = "serde", serde(rename = "if"))]
    pub if_: Option<String>,
    /// cPanel module that must exist for the application to be shown.
    ///
    /// Wire name `module`.
    pub module: Option<String>,
}

impl Record for GetInformationForApplicationsEntryCondition {
    const SHAPE: RecordShape = RecordShape {
        name: "GetInformationForApplicationsEntryCondition",
        members: &["feature", "if", "module"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.feature,
            1 => &mut self.if_,
            _ => &mut self.module,
        }
    }
}

impl std::fmt::Debug for GetInformationForApplicationsEntryCondition {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in `icon` in the data of `Branding::get_information_for_applications`.
#[derive(Clone, Default)]
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
    /// Path or name of the image file.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: Option<String>,
    /// Width of the icon in pixels.
    ///
    /// Wire name `width`.
    pub width: Option<i64>,
}

impl Record for GetInformationForApplicationsEntryIcon {
    const SHAPE: RecordShape = RecordShape {
        name: "GetInformationForApplicationsEntryIcon",
        members: &["height", "url", "width"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.height,
            1 => &mut self.url,
            _ => &mut self.width,
        }
    }
}

impl std::fmt::Debug for GetInformationForApplicationsEntryIcon {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The data of [`get_application_information()`](super::get_application_information).
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct Application {
    /// Text inside the link of the application. Only from
    /// [`get_available_applications`](super::get_available_applications()).
    ///
    /// Wire name `acontent`.
    pub acontent: Option<String>,
    /// Icon as a PNG image in Base64. Only from
    /// [`get_available_applications`](super::get_available_applications()).
    ///
    /// Wire name `base64_png_image`. Format: `base64`.
    pub base64_png_image: Option<Base64>,
    /// Feature that the user needs to see the application. In a reply of
    /// [`get_application_information`](super::get_application_information()), the appkey that was
    /// asked for.
    ///
    /// Wire name `feature`.
    pub feature: Option<String>,
    /// Name of the icon's file, without directory and extension.
    ///
    /// Wire name `file`.
    pub file: Option<String>,
    /// Identifier of the group that the application belongs to, such as `email`.
    ///
    /// Wire name `group`.
    pub group: Option<String>,
    /// Height of the icon in pixels.
    ///
    /// Wire name `height`.
    pub height: Option<i64>,
    /// Condition over cPanel variables, such as `$isreseller`. The application is shown only if the
    /// condition is true. Missing if there is no condition.
    ///
    /// Wire name `if`.
    #[cfg_attr(feature = "serde", serde(rename = "if"))]
    pub if_: Option<String>,
    /// Always `icon`.
    ///
    /// Wire name `imgtype`.
    pub imgtype: Option<String>,
    /// Name of the application in WHM's session functions. Not from
    /// [`get_application_information`](super::get_application_information()).
    ///
    /// Wire name `implements`.
    pub implements: Option<String>,
    /// Name of the application for display.
    ///
    /// Wire name `itemdesc`.
    pub itemdesc: Option<String>,
    /// Position in the order of display. The first position is 1.
    ///
    /// Wire name `itemorder`.
    pub itemorder: Option<i64>,
    /// Appkey of the application.
    ///
    /// Wire name `key`.
    pub key: Option<String>,
    /// Module that the application needs on the server. Not from
    /// [`get_applications`](super::get_applications()).
    ///
    /// Wire name `module`.
    pub module: Option<String>,
    /// JavaScript that a browser runs when the icon is clicked. Only from
    /// [`get_available_applications`](super::get_available_applications()).
    ///
    /// Wire name `onclick`.
    pub onclick: Option<String>,
    /// Name of the application without markup.
    ///
    /// Wire name `plainitemdesc`.
    pub plainitemdesc: Option<String>,
    /// Words with which the search of the interface finds the application, separated by spaces.
    ///
    /// Wire name `searchtext`.
    pub searchtext: Option<String>,
    /// Always `img`.
    ///
    /// Wire name `subtype`.
    pub subtype: Option<String>,
    /// Browser window or frame that the link opens in. Only from
    /// [`get_available_applications`](super::get_available_applications()).
    ///
    /// Wire name `target`.
    pub target: Option<String>,
    /// File that must exist for the application to be shown. Not from
    /// [`get_application_information`](super::get_application_information()).
    ///
    /// Wire name `touch`.
    pub touch: Option<String>,
    /// Always `image`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: Option<String>,
    /// Target of the link: a path relative to the theme, or a full URL.
    ///
    /// Wire name `url`. Format: `url-path`.
    pub url: Option<String>,
    /// Width of the icon in pixels.
    ///
    /// Wire name `width`.
    pub width: Option<i64>,
}

impl Record for Application {
    const SHAPE: RecordShape = RecordShape {
        name: "Application",
        members: &[
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
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.acontent,
            1 => &mut self.base64_png_image,
            2 => &mut self.feature,
            3 => &mut self.file,
            4 => &mut self.group,
            5 => &mut self.height,
            6 => &mut self.if_,
            7 => &mut self.imgtype,
            8 => &mut self.implements,
            9 => &mut self.itemdesc,
            10 => &mut self.itemorder,
            11 => &mut self.key,
            12 => &mut self.module,
            13 => &mut self.onclick,
            14 => &mut self.plainitemdesc,
            15 => &mut self.searchtext,
            16 => &mut self.subtype,
            17 => &mut self.target,
            18 => &mut self.touch,
            19 => &mut self.type_,
            20 => &mut self.url,
            _ => &mut self.width,
        }
    }
}

impl std::fmt::Debug for Application {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
