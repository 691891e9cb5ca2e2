// Made by cpanel-codegen from schema/uapi/Features.yaml. Do not edit: change the schema and regenerate.

//! Find out which features the host has opened for the account.
//!
//! The module `Features` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_feature_metadata()`] | Lists the features with their titles and where they come from. |
//! | [`has_feature()`] | Asks whether the account may use a feature. |
//! | [`list_features()`] | Lists the features of the account and whether each is on. |

use std::collections::BTreeMap;
use cpanel_core::codegen::{Api, Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Lists the features with their titles and where they come from.
///
/// Returns: One item is one feature.
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

/// Lists the features with their titles and where they come from: the parameters of
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
        Self {}
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

/// Asks whether the account may use a feature.
///
/// The answer is success or failure of the call itself, without data: a failure means no. Where
/// the feature exists and is only switched off, the messages of the reply say so. To avoid
/// errors for a plain question, look into `list_features`.
///
/// Returns: Nothing; that the call succeeds is the answer.
///
/// The UAPI function `Features::has_feature`. It changes nothing. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_feature/>
#[doc(alias = "Features::has_feature")]
pub fn has_feature<C: Caller>(client: &C, params: &HasFeature) -> C::Output<Reply<()>> {
    client.call(params)
}

/// Asks whether the account may use a feature: the parameters of [`has_feature()`].
#[derive(Clone, Debug)]
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

/// Lists the features of the account and whether each is on.
///
/// Features of plugins and other vendors are included.
///
/// Returns: A map from the name of a feature to whether it is installed for the account.
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

/// Lists the features of the account and whether each is on: the parameters of
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
        Self {}
    }
}

impl Named for ListFeatures {
    type Data = BTreeMap<String, bool>;

    const CALL: Call = Call::new(Api::Uapi, "Features", "list_features", Effect::Read);
}
