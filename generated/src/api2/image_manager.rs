// Made by cpanel-codegen from schema/api2/ImageManager.yaml. Do not edit: change the schema and regenerate.

//! Made small versions of pictures for cPanel's own pages.
//!
//! The module `ImageManager` of API 2.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`thumbnail()`] | Made a small version of a picture. *Deprecated.* |

use cpanel_core::codegen::{Api, Call, Caller, Effect, Named, Reply};

/// Made a small version of a picture.
///
/// The API 2 function `ImageManager::thumbnail`. It may change something. cPanel's
/// documentation:
/// <https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-imagemanager/cpanel-api-2-functions-imagemanager-thumbnail/>
///
/// Not certain: That it writes rests on the name.
#[doc(alias = "ImageManager::thumbnail")]
#[deprecated = "Gives nothing useful any more; the interface has a screen for images."]
pub fn thumbnail<C: Caller>(client: &C, params: &Thumbnail) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Made a small version of a picture: the parameters of [`thumbnail()`].
#[deprecated = "Gives nothing useful any more; the interface has a screen for images."]
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
