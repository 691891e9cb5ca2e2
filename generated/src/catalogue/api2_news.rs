// Made by cpanel-codegen from schema/api2/News.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "News", rust: "news", summary: "Reads the news of the server and of the reseller.", docs: "", functions: &[
    Function { name: "does_news_exist", rust: "does_news_exist", summary: "Returns whether there is any news.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-news/cpanel-api-2-functions-news-does_news_exist/", returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "does_news_type_exist", rust: "does_news_type_exist", summary: "Returns whether there is news from one source.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-news/cpanel-api-2-functions-news-does_news_type_exist/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_NEWS_TYPE, doc: "Source to check.", example: "\"global\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
    Function { name: "get_news", rust: "get_news", summary: "Reads the news of one source.", effect: Effect::Read, page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-news/cpanel-api-2-functions-news-get_news/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_NEWS_TYPE, doc: "Source to read.", example: "\"global\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
static TYPE_NEWS_TYPE: Type = Type::Values(&[Allowed { text: "global", doc: "News for everybody on the server." }, Allowed { text: "cpanel", doc: "News for users of cPanel." }, Allowed { text: "resold", doc: "News for customers of a reseller." }]);
