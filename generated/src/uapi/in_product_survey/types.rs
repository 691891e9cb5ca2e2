// Made by cpanel-codegen from schema/uapi/InProductSurvey.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`InProductSurvey`](super).

use cpanel_core::codegen::*;

/// A record in the data of `InProductSurvey::get_in_product_survey_url`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetInProductSurveyUrlData {
    /// Whether to show the banner.
    ///
    /// Wire name `display`.
    pub display: Option<bool>,
    /// URL of the survey.
    ///
    /// Wire name `link`. Format: `url`.
    pub link: Option<String>,
    /// Number of times that the user can close the banner before it is no longer shown.
    ///
    /// Wire name `max_dismiss`.
    pub max_dismiss: Option<i64>,
    /// Whether the account counts as new.
    ///
    /// Wire name `new_user`.
    pub new_user: Option<bool>,
    /// Name of the event that the survey page reports after the survey was answered.
    ///
    /// Wire name `submit_event`.
    pub submit_event: Option<String>,
    /// Kind of server, such as `cpanel`.
    ///
    /// Wire name `server_type`.
    pub server_type: Option<String>,
    /// Interface that the user is in, `cpanel` or `webmail`.
    ///
    /// Wire name `user_type`.
    pub user_type: Option<GetInProductSurveyUrlDataUserType>,
}

impl Record for GetInProductSurveyUrlData {
    const SHAPE: RecordShape = RecordShape {
        name: "GetInProductSurveyUrlData",
        members: &[
            "display",
            "link",
            "max_dismiss",
            "new_user",
            "submit_event",
            "server_type",
            "user_type",
        ],
        always: 0,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.display,
            1 => &mut self.link,
            2 => &mut self.max_dismiss,
            3 => &mut self.new_user,
            4 => &mut self.submit_event,
            5 => &mut self.server_type,
            _ => &mut self.user_type,
        }
    }
}

impl std::fmt::Debug for GetInProductSurveyUrlData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `user_type` in the data of `InProductSurvey::get_in_product_survey_url`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetInProductSurveyUrlDataUserType {
    /// Wire value `cpanel`.
    Cpanel,
    /// Wire value `webmail`.
    Webmail,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetInProductSurveyUrlDataUserType { Cpanel = "cpanel", Webmail = "webmail" }
);
