// Made by cpanel-codegen from schema/uapi/SpamAssassin.yaml. Do not edit: change the schema and regenerate.

//! The records and enumerations of [`SpamAssassin`](super).

use cpanel_core::codegen::*;

/// A record in the data of `SpamAssassin::get_symbolic_test_names`.
#[derive(Clone, Default)]
#[cfg_attr(feature = "partial-eq", derive(PartialEq))]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(default)
)]
#[non_exhaustive]
pub struct GetSymbolicTestNamesRow {
    /// Name of the test, such as `ACT_NOW_ALL_CAPS`, for the setting `score`.
    ///
    /// Wire name `key`.
    pub key: String,
    /// What the test examines: `head_tests` and `head_evals` the headers, `body_tests` the text,
    /// `rawbody_tests` the undecoded text, `uri_tests` addresses of web pages, `full_evals` the
    /// whole message, `meta_tests` the results of other tests, `other_tests` anything else.
    ///
    /// Wire name `rule_type`.
    pub rule_type: Option<GetSymbolicTestNamesRowRuleType>,
    /// Points that a message gets if the test matches.
    ///
    /// Wire name `score`.
    pub score: Option<f64>,
}

impl Record for GetSymbolicTestNamesRow {
    const SHAPE: RecordShape = RecordShape {
        name: "GetSymbolicTestNamesRow",
        members: &["key", "rule_type", "score"],
        always: 1,
        secret: false,
    };

    #[inline]
    fn member(&mut self, index: usize) -> &mut dyn RecordSlot {
        match index {
            0 => &mut self.key,
            1 => &mut self.rule_type,
            _ => &mut self.score,
        }
    }
}

impl std::fmt::Debug for GetSymbolicTestNamesRow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        cpanel_core::codegen::show(self, f)
    }
}

/// A value in `rule_type` in the data of `SpamAssassin::get_symbolic_test_names`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GetSymbolicTestNamesRowRuleType {
    /// Wire value `body_tests`.
    BodyTests,
    /// Wire value `full_evals`.
    FullEvals,
    /// Wire value `head_evals`.
    HeadEvals,
    /// Wire value `head_tests`.
    HeadTests,
    /// Wire value `meta_tests`.
    MetaTests,
    /// Wire value `other_tests`.
    OtherTests,
    /// Wire value `rawbody_tests`.
    RawbodyTests,
    /// Wire value `uri_tests`.
    UriTests,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    GetSymbolicTestNamesRowRuleType { BodyTests = "body_tests", FullEvals = "full_evals",
    HeadEvals = "head_evals", HeadTests = "head_tests", MetaTests = "meta_tests",
    OtherTests = "other_tests", RawbodyTests = "rawbody_tests", UriTests = "uri_tests" }
);

/// The parameter `preference` of `SpamAssassin::update_user_preference`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateUserPreferencePreference {
    /// Wire value `required_score`.
    RequiredScore,
    /// Wire value `score`.
    Score,
    /// Wire value `whitelist_from`.
    WhitelistFrom,
    /// Wire value `blacklist_from`.
    BlacklistFrom,
    /// A value that is not in the schema.
    Other(String),
}

cpanel_core::codegen::open_enum!(
    UpdateUserPreferencePreference { RequiredScore = "required_score", Score = "score",
    WhitelistFrom = "whitelist_from", BlacklistFrom = "blacklist_from" }
);
