// Made by cpanel-codegen from schema/uapi/ImageManager.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`ImageManager`](super).

use cpanel_core::{Misread, Read, Reader};

/// A record in the data of `ImageManager::convert_file`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ConvertFileData {
    /// Absolute path of the new file. Wire name `converted_file`.
    pub converted_file: Option<String>,
}

impl Read for ConvertFileData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["converted_file"])?;
        while object.next(reader)?.is_some() {
            reader.set(&mut value.converted_file)?;
        }
        Ok(value)
    }
}

/// A record in the data of `ImageManager::create_thumbnails`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct CreateThumbnailsRow {
    /// Present, and true, only where no thumbnail could be made. Wire name `failed`.
    pub failed: Option<bool>,
    /// Absolute path of the original. Wire name `file`.
    pub file: Option<String>,
    /// Why no thumbnail was made. Only together with `failed`. Wire name `reason`.
    pub reason: Option<String>,
    /// Absolute path of the thumbnail. Wire name `thumbnail_file`.
    pub thumbnail_file: Option<String>,
}

impl Read for CreateThumbnailsRow {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["failed", "file", "reason", "thumbnail_file"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.failed),
                1 => reader.set(&mut value.file),
                2 => reader.set(&mut value.reason),
                _ => reader.set(&mut value.thumbnail_file),
            }?;
        }
        Ok(value)
    }
}

/// A record in the data of `ImageManager::get_dimensions`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetDimensionsData {
    /// In pixels. Wire name `height`.
    pub height: Option<i64>,
    /// In pixels. Wire name `width`.
    pub width: Option<i64>,
}

impl Read for GetDimensionsData {
    const RECORD: bool = true;
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Misread> {
        let mut value = Self::default();
        let mut object = reader.object(&["height", "width"])?;
        while let Some(index) = object.next(reader)? {
            match index {
                0 => reader.set(&mut value.height),
                _ => reader.set(&mut value.width),
            }?;
        }
        Ok(value)
    }
}
