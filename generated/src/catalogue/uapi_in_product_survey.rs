// Made by cpanel-codegen from schema/uapi/InProductSurvey.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "InProductSurvey", rust: "in_product_survey", summary: "Checks whether to show the survey of the interface.", docs: "", functions: &[
    Function { name: "get_in_product_survey_url", rust: "get_in_product_survey_url", summary: "Returns whether to show the survey banner, and the URL of the survey.", docs: "This is a helper of the web interface. The URL is specific to the calling user.", since: "11.32", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/InProductSurvey-get_in_product_survey_url/", returns: &Type::Record(&[
        Member { name: "display", ty: &Type::Flag, doc: "Whether to show the banner.", ..Member::EMPTY },
        Member { name: "link", ty: &Type::Text, doc: "URL of the survey.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "max_dismiss", ty: &Type::Integer, doc: "Number of times that the user can close the banner before it is no longer shown.", ..Member::EMPTY },
        Member { name: "new_user", ty: &Type::Flag, doc: "Whether the account counts as new.", ..Member::EMPTY },
        Member { name: "submit_event", ty: &Type::Text, doc: "Name of the event that the survey page reports after the survey was answered.", ..Member::EMPTY },
        Member { name: "server_type", ty: &Type::Text, doc: "Kind of server, such as `cpanel`.", ..Member::EMPTY },
        Member { name: "user_type", ty: &Type::Values(&[Allowed { text: "cpanel", doc: "" }, Allowed { text: "webmail", doc: "" }]), doc: "Interface that the user is in, `cpanel` or `webmail`.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
