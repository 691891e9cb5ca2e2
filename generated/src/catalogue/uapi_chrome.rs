// Made by cpanel-codegen from schema/uapi/Chrome.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Chrome", rust: "chrome", summary: "Returns the frame of the cPanel theme for your own pages.", docs: "", functions: &[
    Function { name: "get_dom", rust: "get_dom", summary: "Returns the HTML that the account's theme puts before and after a page.", docs: "A page between the two parts looks like a page of cPanel. Plugins that run in the interface can use it.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_dom/", params: &[
        Param { name: "page_title", rust: "page_title", ty: &Type::Text, doc: "Name of the page, which becomes the title of the browser window.", example: "\"Test\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "footer", ty: &Type::Text, doc: "HTML to put after the content of the page.", ..Member::EMPTY },
        Member { name: "header", ty: &Type::Text, doc: "HTML to put before the content of the page. It begins with the doctype.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
