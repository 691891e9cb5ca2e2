// Made by cpanel-codegen from schema/api2/WebmailApps.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "WebmailApps", rust: "webmail_apps", summary: "Lists the webmail programs of the server.", docs: "", functions: &[
    Function { name: "listwebmailapps", rust: "listwebmailapps", summary: "Lists the webmail programs that the account can use.", effect: Effect::Read, replaced_by: &["uapi/WebmailApps::list_webmail_apps"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-webmailapps/cpanel-api-2-functions-webmailapps-listwebmailapps/", returns: &Type::List(&Type::Record(&[
        Member { name: "id", ty: &Type::Text, always: true, doc: "Short name of the program.", facts: Facts(&[Fact::Example("\"roundcube\"")]), ..Member::EMPTY },
        Member { name: "displayname", ty: &Type::Text, doc: "Name of the program for display.", facts: Facts(&[Fact::Example("\"Roundcube\"")]), ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Address of the program on this server, without the host name.", facts: Facts(&[Fact::Example("\"/3rdparty/roundcube/index.php\"")]), ..Member::EMPTY },
        Member { name: "icon", ty: &Type::Text, doc: "Path of the program's icon.", facts: Facts(&[Fact::Example("\"/webmail/jupiter/images/roundcube_logo.png\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("Webmail")]), ..Function::EMPTY },
] };
