// Made by cpanel-codegen from schema/uapi/InProductSurvey.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: RustModule = RustModule { api: Api::Uapi, name: "InProductSurvey", rust: "in_product_survey", summary: "Find out whether to show the interface's survey.", docs: "", functions: &[
    Function { name: "get_in_product_survey_url", rust: "get_in_product_survey_url", summary: "Tells whether the survey banner is to be shown, and gives the address of the survey.", docs: "A helper of the web interface. The address is made for the calling user.", since: "11.32", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/InProductSurvey-get_in_product_survey_url/", returns: &Type::Record(&[
        Field { name: "display", ty: &Type::Flag, doc: "Whether the banner is to be shown.", ..Field::EMPTY },
        Field { name: "link", ty: &Type::Text, doc: "Address of the survey.", format: "url", ..Field::EMPTY },
        Field { name: "max_dismiss", ty: &Type::Integer, doc: "How often the person may close the banner before it stays away.", ..Field::EMPTY },
        Field { name: "new_user", ty: &Type::Flag, doc: "Whether the account counts as new.", ..Field::EMPTY },
        Field { name: "submit_event", ty: &Type::Text, doc: "Name of the event that the survey page reports once it was answered.", ..Field::EMPTY },
        Field { name: "server_type", ty: &Type::Text, doc: "Kind of server, such as `cpanel`.", ..Field::EMPTY },
        Field { name: "user_type", ty: &Type::Values(&[Allowed { text: "cpanel", doc: "" }, Allowed { text: "webmail", doc: "" }]), doc: "Interface that the person is in: `cpanel` or `webmail`.", ..Field::EMPTY },
    ]), ..Function::EMPTY },
] };
