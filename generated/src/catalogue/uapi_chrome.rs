// Made by cpanel-codegen from schema/uapi/Chrome.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Chrome", rust: "chrome", summary: "Returns the frame of the cPanel theme for your own pages.", docs: "", functions: &[
    Function { name: "get_dom", rust: "get_dom", summary: "Returns the HTML of the account's theme above and below a page.", docs: "A page between the two parts looks like a page of cPanel. Use it for plugins that run in the interface.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_dom/", params: &[
        Param { name: "page_title", rust: "page_title", ty: &Type::Text, doc: "The name of the page; it becomes the title of the browser window.", example: "\"Test\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "footer", ty: &Type::Text, doc: "HTML to put after the page's own content.", ..Member::EMPTY },
        Member { name: "header", ty: &Type::Text, doc: "HTML to put before the page's own content, from the doctype on.", ..Member::EMPTY },
    ]), ..Function::EMPTY },
] };
