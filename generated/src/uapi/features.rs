// Made by cpanel-codegen from schema/uapi/Features.yaml. Do not edit: change the schema and regenerate.

//! Lists the features that the host has enabled for the account.
//!
//! The module `Features` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_feature_metadata()`] | Lists the features with their titles and their source. |
//! | [`has_feature()`] | Checks whether the account may use a feature. |
//! | [`has_features_like()`] | Returns whether the account has any feature whose name matches a pattern. |
//! | [`list_features()`] | Lists the features of the account and whether each is enabled. |
//! | [`list_features_like()`] | Lists the features of the account whose names match a pattern. |
//!
//! For each plan, the host decides which features an account may use. A call that needs a
//! disabled feature fails. These functions return which features are enabled.
//!
//! - [`has_feature`](has_feature()) checks one feature. The call fails if the feature is
//!   disabled.
//! - [`list_features`](list_features()) returns all features of the account and whether each is
//!   enabled. Use it to check more than one feature.
//! - [`has_features_like`](has_features_like()) and
//!   [`list_features_like`](list_features_like()) (since 11.130) find features by a part of the
//!   name.
//! - [`get_feature_metadata`](get_feature_metadata()) returns titles for display.
//!
//! # Example
//!
//! ```no_run
//! use cpanel::Client;
//! use cpanel::uapi::features::{self, ListFeatures};
//!
//! # async fn example(client: &Client) -> Result<(), cpanel::Error> {
//! let features = features::list_features(client, &ListFeatures::new()).await?.data;
//! if features.get("autossl") == Some(&true) {
//!     println!("certificates come by themselves");
//! }
//! # Ok(()) }
//! ```

use cpanel_core::codegen::*;

pub mod types;

/// Lists the features with their titles and their source.
///
/// Returns: Each item is a feature.
///
/// The UAPI function `Features::get_feature_metadata`. It changes nothing. cPanel's
/// documentation: <https://api.docs.cpanel.net/openapi/cpanel/operation/get_feature_metadata/>
#[doc(alias = "Features::get_feature_metadata")]
pub fn get_feature_metadata<C: Caller>(
    client: &C,
    params: &GetFeatureMetadata,
) -> C::Output<Reply<Vec<types::GetFeatureMetadataRow>>> {
    client.call(params)
}

/// Lists the features with their titles and their source: the parameters of
/// [`get_feature_metadata()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetFeatureMetadata {}

impl GetFeatureMetadata {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetFeatureMetadata {
    type Data = Vec<types::GetFeatureMetadataRow>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Features",
        "get_feature_metadata",
        Effect::Read,
    );
}

/// Checks whether the account may use a feature.
///
/// The call succeeds if the account may use the feature, and fails otherwise; it returns no
/// data. If the feature exists and is only disabled, the messages of the reply say so. To check
/// without errors, use [`list_features`](list_features()).
///
/// Returns: No data. The success of the call is the answer.
///
/// The UAPI function `Features::has_feature`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_feature/>
#[doc(alias = "Features::has_feature")]
pub fn has_feature<C: Caller>(client: &C, params: &HasFeature) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Checks whether the account may use a feature: the parameters of [`has_feature()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasFeature {
    /// Name of the feature, such as `autossl`.
    ///
    /// Wire name `name`.
    pub name: String,
}

impl HasFeature {
    /// Creates the parameters.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for HasFeature {
    type Data = ();

    const CALL: Call = Call::new(Api::Uapi, "Features", "has_feature", Effect::Read);

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

impl std::fmt::Debug for HasFeature {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "HasFeature", f)
    }
}

/// Returns whether the account has any feature whose name matches a pattern.
///
/// The UAPI function `Features::has_features_like`. It changes nothing. Since version 11.130.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Features-has_features_like/>
///
/// Not certain: The type of the reply is taken from a summary in the reference, which has no
/// examples.
#[doc(alias = "Features::has_features_like")]
pub fn has_features_like<C: Caller>(
    client: &C,
    params: &HasFeaturesLike,
) -> C::Output<Reply<types::HasFeaturesLikeData>> {
    client.call(params)
}

/// Returns whether the account has any feature whose name matches a pattern: the parameters of
/// [`has_features_like()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct HasFeaturesLike {
    /// Part of the name to search for, or a regular expression if `is_regex` is set.
    ///
    /// Wire name `pattern`.
    pub pattern: String,
    /// Whether `pattern` is a regular expression. By default, it is plain text.
    ///
    /// Wire name `is_regex`. Default: `false`.
    pub is_regex: Option<bool>,
}

impl HasFeaturesLike {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(pattern: impl Into<String>) -> Self {
        Self {
            pattern: pattern.into(),
            is_regex: None,
        }
    }

    /// Sets [`is_regex`](field@Self::is_regex).
    #[inline]
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.is_regex = Some(is_regex);
        self
    }
}

impl Named for HasFeaturesLike {
    type Data = types::HasFeaturesLikeData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Features",
        "has_features_like",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("pattern", &self.pattern);
        form.opt("is_regex", &self.is_regex);
    }
}

impl std::fmt::Debug for HasFeaturesLike {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "HasFeaturesLike", f)
    }
}

/// Lists the features of the account and whether each is enabled.
///
/// The list includes features of plugins and of other vendors.
///
/// Returns: A map from the name of a feature to whether it is enabled for the account.
///
/// The UAPI function `Features::list_features`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_features/>
#[doc(alias = "Features::list_features")]
pub fn list_features<C: Caller>(
    client: &C,
    params: &ListFeatures,
) -> C::Output<Reply<BTreeMap<String, bool>>> {
    client.call(params)
}

/// Lists the features of the account and whether each is enabled: the parameters of
/// [`list_features()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListFeatures {}

impl ListFeatures {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for ListFeatures {
    type Data = BTreeMap<String, bool>;

    const CALL: Call = Call::new(Api::Uapi, "Features", "list_features", Effect::Read);
}

/// Lists the features of the account whose names match a pattern.
///
/// Only features that are enabled for the account are listed.
///
/// Returns: Each item is the name of a feature.
///
/// The UAPI function `Features::list_features_like`. It changes nothing. Since version 11.130.
/// cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/Features-list_features_like/>
///
/// Not certain: The type of the reply is taken from a summary in the reference, which has no
/// examples.
#[doc(alias = "Features::list_features_like")]
pub fn list_features_like<C: Caller>(
    client: &C,
    params: &ListFeaturesLike,
) -> C::Output<Reply<Vec<String>>> {
    client.call(params)
}

/// Lists the features of the account whose names match a pattern: the parameters of
/// [`list_features_like()`].
#[derive(Clone)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct ListFeaturesLike {
    /// Part of the name to search for, or a regular expression if `is_regex` is set.
    ///
    /// Wire name `pattern`.
    pub pattern: String,
    /// Whether `pattern` is a regular expression. By default, it is plain text.
    ///
    /// Wire name `is_regex`. Default: `false`.
    pub is_regex: Option<bool>,
}

impl ListFeaturesLike {
    /// Creates the parameters from the required ones. The methods below set the optional ones.
    pub fn new(pattern: impl Into<String>) -> Self {
        Self {
            pattern: pattern.into(),
            is_regex: None,
        }
    }

    /// Sets [`is_regex`](field@Self::is_regex).
    #[inline]
    pub fn is_regex(mut self, is_regex: bool) -> Self {
        self.is_regex = Some(is_regex);
        self
    }
}

impl Named for ListFeaturesLike {
    type Data = Vec<String>;

    const CALL: Call = Call::new(
        Api::Uapi,
        "Features",
        "list_features_like",
        Effect::Read,
    );

    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("pattern", &self.pattern);
        form.opt("is_regex", &self.is_regex);
    }
}

impl std::fmt::Debug for ListFeaturesLike {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show_params(self, "ListFeaturesLike", f)
    }
}
