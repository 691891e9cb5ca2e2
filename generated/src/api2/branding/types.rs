// Made by cpanel-codegen from schema/api2/Branding.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`Branding`](super).

use cpanel_core::codegen::*;

/// A record in the data of `Branding::createpkg`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreatepkgData {
    /// Name of the package.
    ///
    /// Wire name `pkg`.
    pub pkg: Option<String>,
    /// Reason for the failure. Present only if the package was not created.
    ///
    /// Wire name `error`.
    pub error: Option<String>,
}

impl Record for CreatepkgData {
    const SHAPE: RecordShape = RecordShape {
        name: "CreatepkgData",
        members: &["pkg", "error"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.pkg,
            _ => &mut self.error,
        }
    }
}

impl std::fmt::Debug for CreatepkgData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// The parameter `method` of `Branding::gensprites`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GenspritesMethod {
    /// Wire value `snap_to_smallest_width`.
    SnapToSmallestWidth,
    /// Wire value `skip_filetype_gif`.
    SkipFiletypeGif,
    /// Wire value `only_filetype_gif`.
    OnlyFiletypeGif,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GenspritesMethod { SnapToSmallestWidth = "snap_to_smallest_width", SkipFiletypeGif =
    "skip_filetype_gif", OnlyFiletypeGif = "only_filetype_gif" }
);

/// The parameter `action` of `Branding::setbrandingpkgstatus`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SetbrandingpkgstatusAction {
    /// Wire value `enable`.
    Enable,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(SetbrandingpkgstatusAction { Enable = "enable" });

/// A record in the data of `Branding::showpkgs`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ShowpkgsRow {
    /// Name of the package.
    ///
    /// Wire name `pkg`.
    pub pkg: Option<String>,
    /// URL of a preview image of the package.
    ///
    /// Wire name `previewimg`. Format: `url`.
    pub previewimg: Option<String>,
}

impl Record for ShowpkgsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "ShowpkgsRow",
        members: &["pkg", "previewimg"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.pkg,
            _ => &mut self.previewimg,
        }
    }
}

impl std::fmt::Debug for ShowpkgsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
