// Made by cpanel-codegen from schema/uapi/Features.yaml. Do not edit: change the schema and regenerate.

//! Find out which features the host has opened for the account.
//!
//! The module `Features` of UAPI.

use std::collections::BTreeMap;
use cpanel_core::{Call, Caller, Effect, Form, Named, Reply};

pub mod types;

/// Lists the features with their titles and where they come from.
///
/// Gives back: One item is one feature.
///
/// `Features::get_feature_metadata` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/get_feature_metadata/>
#[doc(alias = "Features::get_feature_metadata")]
pub fn get_feature_metadata<C: Caller>(
    client: &C,
    params: &GetFeatureMetadata,
) -> C::Output<Reply<Vec<types::GetFeatureMetadataRow>>> {
    client.call(params)
}

/// The parameters of [`get_feature_metadata()`].
///
/// Lists the features with their titles and where they come from.
///
/// Call it as `Features::get_feature_metadata`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct GetFeatureMetadata {}

impl GetFeatureMetadata {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for GetFeatureMetadata {
    type Data = Vec<types::GetFeatureMetadataRow>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Features",
        "get_feature_metadata",
        Effect::Read,
    );
}

/// Asks whether the account may use a feature.
///
/// The answer is success or failure of the call itself, without data: a failure means no. Where the
/// feature exists and is only switched off, the messages of the reply say so. To avoid errors for a
/// plain question, look into `list_features`.
///
/// Gives back: Nothing; that the call succeeds is the answer.
///
/// `Features::has_feature` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/has_feature/>
#[doc(alias = "Features::has_feature")]
pub fn has_feature<C: Caller>(client: &C, params: &HasFeature) -> C::Output<Reply<()>> {
    client.call(params)
}

/// The parameters of [`has_feature()`].
///
/// Asks whether the account may use a feature.
///
/// Call it as `Features::has_feature`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct HasFeature {
    /// Name of the feature, such as `autossl`. Wire name `name`.
    pub name: String,
}

impl HasFeature {
    /// With what is required; the rest is set by the methods below.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Named for HasFeature {
    type Data = ();
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Features",
        "has_feature",
        Effect::Read,
    );
    #[inline]
    fn fill(&self, form: &mut Form) {
        form.put("name", &self.name);
    }
}

/// Lists the features of the account and whether each is on.
///
/// Features of plugins and other vendors are included.
///
/// Gives back: A map from the name of a feature to whether it is installed for the account.
///
/// `Features::list_features` of UAPI, which changes nothing. cPanel's own page:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/list_features/>
#[doc(alias = "Features::list_features")]
pub fn list_features<C: Caller>(
    client: &C,
    params: &ListFeatures,
) -> C::Output<Reply<BTreeMap<String, bool>>> {
    client.call(params)
}

/// The parameters of [`list_features()`].
///
/// Lists the features of the account and whether each is on.
///
/// Call it as `Features::list_features`.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ListFeatures {}

impl ListFeatures {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Named for ListFeatures {
    type Data = BTreeMap<String, bool>;
    const CALL: Call = Call::new(
        cpanel_core::Api::Uapi,
        "Features",
        "list_features",
        Effect::Read,
    );
}
