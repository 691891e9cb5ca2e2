// Made by cpanel-codegen from schema/uapi/ImageManager.yaml. Do not edit: change the schema and regenerate.

//! Measures, scales and converts the account's image files, and makes thumbnails.
//!
//! The module `ImageManager` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`convert_file()`] | Converts an image to another file format and saves it next to the original. |
//! | [`create_thumbnails()`] | Creates thumbnails of the images in a directory. |
//! | [`get_dimensions()`] | Returns the width and height of an image in pixels. |
//! | [`resize_image()`] | Scales an image to a given size and overwrites the file. |
//!
//! These functions process images in the account. [`get_dimensions`](get_dimensions()) returns
//! the size of an image, [`resize_image`](resize_image()) scales it,
//! [`convert_file`](convert_file()) converts it to another format, and
//! [`create_thumbnails`](create_thumbnails()) creates thumbnails of all images of a directory.
//!
//! - Paths are absolute or relative to the account's home directory. For
//!   [`convert_file`](convert_file()), the reference mentions only relative paths.
//! - [`resize_image`](resize_image()) changes the file itself. Send `save_original_as` to keep
//!   the original.
//! - [`create_thumbnails`](create_thumbnails()) takes percentages,
//!   [`resize_image`](resize_image()) takes pixels.
//! - [`create_thumbnails`](create_thumbnails()) may fail for some images, so check `failed` in
//!   each item of the reply.
//!
//! All functions need the Web Server role.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::image_manager::{self, GetDimensions, ResizeImage};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let file = "public_html/photo.jpg";
//! let size = image_manager::get_dimensions(client, &GetDimensions::new(file)).await?.data;
//! let half = ResizeImage::new(size.height / 2, file, size.width / 2);
//! image_manager::resize_image(client, &half).await?;
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Converts an image to another file format and saves it next to the original.
///
/// The UAPI function `ImageManager::convert_file`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/convert_file/>
#[doc(alias = "ImageManager::convert_file")]
pub fn convert_file<C: Caller>(
    client: &C,
    params: &ConvertFile,
) -> C::Output<Reply<types::ConvertFileData>> {
    client.call(params)
}

/// Converts an image to another file format and saves it next to the original: the parameters
/// of [`convert_file()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ConvertFile {
    /// Image to convert, relative to the home directory.
    ///
    /// Wire name `image_file`.
    pub image_file: String,
    /// Format to convert to, as its file extension, such as `png`.
    ///
    /// Wire name `type`.
    #[cfg_attr(feature = "serde", serde(rename = "type"))]
    pub type_: String,
}

impl ConvertFile {
    /// Creates the parameters.
    pub fn new(image_file: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            image_file: image_file.into(),
            type_: type_.into(),
        }
    }
}

impl Named for ConvertFile {
    type Data = types::ConvertFileData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ImageManager",
        "convert_file",
        Effect::Write,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("image_file", &self.image_file);
        form.put("type", &self.type_);
    }
}

impl std::fmt::Debug for ConvertFile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ConvertFile", f)
    }
}

/// Creates thumbnails of the images in a directory.
///
/// The thumbnails are saved in the subdirectory `thumbnails`. The name of each is the name of
/// the original with the prefix `tn_`. The function may fail for some images and succeed for
/// others.
///
/// Returns: Each item is an image.
///
/// The UAPI function `ImageManager::create_thumbnails`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/create_thumbnails/>
#[doc(alias = "ImageManager::create_thumbnails")]
pub fn create_thumbnails<C: Caller>(
    client: &C,
    params: &CreateThumbnails,
) -> C::Output<Reply<Vec<types::CreateThumbnailsRow>>> {
    client.call(params)
}

/// Creates thumbnails of the images in a directory: the parameters of [`create_thumbnails()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct CreateThumbnails {
    /// Directory with the images, absolute or relative to the home directory.
    ///
    /// Wire name `dir`.
    pub dir: String,
    /// Height of the thumbnails in percent. The vendor describes it as the percentage to reduce by,
    /// so try it on one image first.
    ///
    /// Wire name `height_percentage`. From `1` to `99`.
    pub height_percentage: i64,
    /// Width of the thumbnails in percent, with the same meaning as `height_percentage`.
    ///
    /// Wire name `width_percentage`. From `1` to `99`.
    pub width_percentage: i64,
}

impl CreateThumbnails {
    /// Creates the parameters.
    pub fn new(
        dir: impl Into<String>,
        height_percentage: impl Into<i64>,
        width_percentage: impl Into<i64>,
    ) -> Self {
        Self {
            dir: dir.into(),
            height_percentage: height_percentage.into(),
            width_percentage: width_percentage.into(),
        }
    }
}

impl Named for CreateThumbnails {
    type Data = Vec<types::CreateThumbnailsRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ImageManager",
        "create_thumbnails",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::Range("height_percentage", 1.0, 99.0),
        Check::Range("width_percentage", 1.0, 99.0),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("dir", &self.dir);
        form.put("height_percentage", &self.height_percentage);
        form.put("width_percentage", &self.width_percentage);
    }
}

impl std::fmt::Debug for CreateThumbnails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "CreateThumbnails", f)
    }
}

/// Returns the width and height of an image in pixels.
///
/// The UAPI function `ImageManager::get_dimensions`. It changes nothing. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_dimensions/>
#[doc(alias = "ImageManager::get_dimensions")]
pub fn get_dimensions<C: Caller>(
    client: &C,
    params: &GetDimensions,
) -> C::Output<Reply<types::GetDimensionsData>> {
    client.call(params)
}

/// Returns the width and height of an image in pixels: the parameters of [`get_dimensions()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetDimensions {
    /// Image to measure, absolute or relative to the home directory.
    ///
    /// Wire name `image_file`.
    pub image_file: String,
}

impl GetDimensions {
    /// Creates the parameters.
    pub fn new(image_file: impl Into<String>) -> Self {
        Self {
            image_file: image_file.into(),
        }
    }
}

impl Named for GetDimensions {
    type Data = types::GetDimensionsData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ImageManager",
        "get_dimensions",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("image_file", &self.image_file);
    }
}

impl std::fmt::Debug for GetDimensions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "GetDimensions", f)
    }
}

/// Scales an image to a given size and overwrites the file.
///
/// Without `save_original_as`, the original image is lost. The function does not keep the
/// proportions of the image unless you choose the width and height accordingly.
///
/// Returns: Absolute path of the scaled image.
///
/// The UAPI function `ImageManager::resize_image`. It may change something. Needs the role
/// `WebServer`. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/resize_image/>
#[doc(alias = "ImageManager::resize_image")]
pub fn resize_image<C: Caller>(
    client: &C,
    params: &ResizeImage,
) -> C::Output<Reply<Option<String>>> {
    client.call(params)
}

/// Scales an image to a given size and overwrites the file: the parameters of
/// [`resize_image()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ResizeImage {
    /// New height in pixels.
    ///
    /// Wire name `height`. At least `1`.
    pub height: i64,
    /// Image to scale, absolute or relative to the home directory.
    ///
    /// Wire name `image_file`.
    pub image_file: String,
    /// New width in pixels.
    ///
    /// Wire name `width`. At least `1`.
    pub width: i64,
    /// Path for a copy of the original image, absolute or relative to the home directory. By
    /// default, no copy is kept.
    ///
    /// Wire name `save_original_as`.
    pub save_original_as: Option<String>,
}

impl ResizeImage {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(
        height: impl Into<i64>,
        image_file: impl Into<String>,
        width: impl Into<i64>,
    ) -> Self {
        Self {
            height: height.into(),
            image_file: image_file.into(),
            width: width.into(),
            save_original_as: None,
        }
    }

    /// Sets [`save_original_as`](field@Self::save_original_as).
    pub fn save_original_as(mut self, save_original_as: impl Into<String>) -> Self {
        self.save_original_as = Some(save_original_as.into());
        self
    }
}

impl Named for ResizeImage {
    type Data = Option<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "ImageManager",
        "resize_image",
        Effect::Write,
    );

    const CHECKS: &'static [Check] = &[
        Check::Range("height", 1.0, f64::INFINITY),
        Check::Range("width", 1.0, f64::INFINITY),
    ];

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("height", &self.height);
        form.put("image_file", &self.image_file);
        form.put("width", &self.width);
        form.opt("save_original_as", &self.save_original_as);
    }
}

impl std::fmt::Debug for ResizeImage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ResizeImage", f)
    }
}
