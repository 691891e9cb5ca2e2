// Made by cpanel-codegen from schema/uapi/InProductSurvey.yaml. Do not edit: change the schema and regenerate.

//! Checks whether to show the survey of the interface.
//!
//! The module `InProductSurvey` of UAPI.
//!
//! | Function | What it does |
//! | --- | --- |
//! | [`get_in_product_survey_url()`] | Returns whether to show the survey banner, and the URL of the survey. |

use cpanel_core::codegen::*;

pub mod types;

/// Returns whether to show the survey banner, and the URL of the survey.
///
/// This is a helper of the web interface. The URL is specific to the calling user.
///
/// The UAPI function `InProductSurvey::get_in_product_survey_url`. It may change something.
/// Since version 11.32. cPanel's documentation:
/// <https://api.docs.cpanel.net/openapi/cpanel/operation/InProductSurvey-get_in_product_survey_url/>
///
/// Not certain: The meanings of `max_dismiss` and `submit_event` are inferred from their names.
#[doc(alias = "InProductSurvey::get_in_product_survey_url")]
pub fn get_in_product_survey_url<C: Caller>(
    client: &C,
    params: &GetInProductSurveyUrl,
) -> C::Output<Reply<types::GetInProductSurveyUrlData>> {
    client.call(params)
}

/// Returns whether to show the survey banner, and the URL of the survey: the parameters of
/// [`get_in_product_survey_url()`].
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(deny_unknown_fields)
)]
#[must_use]
#[non_exhaustive]
pub struct GetInProductSurveyUrl {}

impl GetInProductSurveyUrl {
    /// Creates the parameters with no optional field set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Named for GetInProductSurveyUrl {
    type Data = types::GetInProductSurveyUrlData;

    const CALL: Call = Call::new(
        Api::Uapi,
        "InProductSurvey",
        "get_in_product_survey_url",
        Effect::Write,
    );
}
