// Made by cpanel-codegen from schema/uapi/ImageManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ImageManager`](super).

use cpanel_core::codegen::{Misread, Reader, Record};

/// A record in the data of `ImageManager::convert_file`.
#[derive(Clone, Debug, Default)]
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
    const NAMES: &'static [&'static str] = &["converted_file"];

    #[inline]
    fn set(&mut self, _: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        reader.set(&mut self.converted_file)
    }
}

/// A record in the data of `ImageManager::create_thumbnails`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct CreateThumbnailsRow {
    /// Present, and true, only if no thumbnail could be made.
    ///
    /// Wire name `failed`.
    pub failed: Option<bool>,
    /// Absolute path of the original.
    ///
    /// Wire name `file`.
    pub file: String,
    /// Why no thumbnail was made. Only together with `failed`.
    ///
    /// Wire name `reason`.
    pub reason: Option<String>,
    /// Absolute path of the thumbnail.
    ///
    /// Wire name `thumbnail_file`.
    pub thumbnail_file: Option<String>,
}

impl Record for CreateThumbnailsRow {
    const NAMES: &'static [&'static str] = &[
        "failed",
        "file",
        "reason",
        "thumbnail_file",
    ];

    const ALWAYS: u64 = 2;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.failed),
            1 => reader.set(&mut self.file),
            2 => reader.set(&mut self.reason),
            _ => reader.set(&mut self.thumbnail_file),
        }
    }
}

/// A record in the data of `ImageManager::get_dimensions`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetDimensionsData {
    /// In pixels.
    ///
    /// Wire name `height`.
    pub height: i64,
    /// In pixels.
    ///
    /// Wire name `width`.
    pub width: i64,
}

impl Record for GetDimensionsData {
    const NAMES: &'static [&'static str] = &["height", "width"];

    const ALWAYS: u64 = 3;

    #[inline]
    fn set(&mut self, index: usize, reader: &mut Reader<'_>) -> Result<bool, Misread> {
        match index {
            0 => reader.set(&mut self.height),
            _ => reader.set(&mut self.width),
        }
    }
}
