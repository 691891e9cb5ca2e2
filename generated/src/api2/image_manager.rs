// Made by cpanel-codegen from schema/api2/ImageManager.yaml. Do not edit: change the schema and regenerate.

//! Formerly created small versions of images for cPanel's own pages.
//!
//! The module `ImageManager` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`thumbnail()`] | Formerly created a small version of an image. *Deprecated.* |

use cpanel_core::codegen::*;

/// Formerly created a small version of an image.
///
/// The API 2 function `ImageManager::thumbnail`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-imagemanager/cpanel-api-2-functions-imagemanager-thumbnail/>
///
/// Not certain: Whether the function writes is inferred from its name.
#[doc(alias = "ImageManager::thumbnail")]
#[deprecated = "Returns nothing useful any more. The interface has a page for images."]
pub fn thumbnail<C: Caller>(client: &C, params: &Thumbnail) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Formerly created a small version of an image: the parameters of [`thumbnail()`].
#[deprecated = "Returns nothing useful any more. The interface has a page for images."]
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct Thumbnail {}

impl Thumbnail {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for Thumbnail {
    type Data = ();

    const CALL: Call = Call::new(Api::Api2, "ImageManager", "thumbnail", Effect::Write);
}
