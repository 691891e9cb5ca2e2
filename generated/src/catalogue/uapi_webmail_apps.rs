// Made by cpanel-codegen from schema/uapi/WebmailApps.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "WebmailApps", rust: "webmail_apps", summary: "Lists the webmail clients that the server offers.", docs: "", functions: &[
    Function { name: "list_webmail_apps", rust: "list_webmail_apps", summary: "Lists the available webmail clients, with their icons and links.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_webmail_apps/", params: &[
        Param { name: "theme", rust: "theme", ty: &Type::Text, doc: "Webmail theme of the icons, such as `jupiter`. By default, the server's default theme.", example: "\"jupiter\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "displayname", ty: &Type::Text, doc: "Display name of the client, such as `Roundcube`.", ..Member::EMPTY },
        Member { name: "icon", ty: &Type::Text, doc: "Path of the icon, relative to cPanel's `base/frontend` directory on the server.", ..Member::EMPTY },
        Member { name: "id", ty: &Type::Text, always: true, doc: "Identifier of the client, such as `roundcube`.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Path of the client, in the session of the call.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
    ])), returns_doc: "Each item is a webmail client.", facts: Facts(&[Fact::Role("MailReceive")]), ..Function::EMPTY },
] };
