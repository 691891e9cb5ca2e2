// Made by cpanel-codegen from schema/uapi/ImageManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ImageManager`](super).

use cpanel_core::codegen::*;

/// A record in the data of `ImageManager::convert_file`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct ConvertFileData {
    /// Absolute path of the new file.
    ///
    /// Wire name `converted_file`.
    pub converted_file: Option<String>,
}

impl Record for ConvertFileData {
    const SHAPE: RecordShape = RecordShape {
        name: "ConvertFileData",
        members: &["converted_file"],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, _: usize) -> &mut dyn RecordSlot {
        &mut self.converted_file
    }
}

impl std::fmt::Debug for ConvertFileData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ImageManager::create_thumbnails`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateThumbnailsRow {
    /// Whether no thumbnail could be created. Missing on success.
    ///
    /// Wire name `failed`.
    pub failed: Option<bool>,
    /// Absolute path of the original image.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Reason why no thumbnail was created. Sent only together with `failed`.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Absolute path of the thumbnail.
    ///
    /// Wire name `thumbnail_file`.
    pub thumbnail_file: Option<String>,
}

impl Record for CreateThumbnailsRow {
    const SHAPE: RecordShape = RecordShape {
        name: "CreateThumbnailsRow",
        members: &["failed", "file", "reason", "thumbnail_file"],
        always: 2,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.failed,
            1 => &mut self.file,
            2 => &mut self.reason,
            _ => &mut self.thumbnail_file,
        }
    }
}

impl std::fmt::Debug for CreateThumbnailsRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A record in the data of `ImageManager::get_dimensions`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetDimensionsData {
    /// Height of the image in pixels.
    ///
    /// Wire name `height`.
    pub height: i64,
    /// Width of the image in pixels.
    ///
    /// Wire name `width`.
    pub width: i64,
}

impl Record for GetDimensionsData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetDimensionsData",
        members: &["height", "width"],
        always: 3,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.height,
            _ => &mut self.width,
        }
    }
}

impl std::fmt::Debug for GetDimensionsData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}
