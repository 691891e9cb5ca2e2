// Made by cpanel-codegen from schema/api2/Mime.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Mime", rust: "mime", summary: "Lists MIME types, handlers, redirects and hotlink protection.", docs: "These functions read the settings in the `.htaccess` files of the account.\n\n- `listmime` and `listhandlers` list the MIME types and the handlers of file extensions.\n- `listredirects` lists the redirects. `redirectname` and `redirecturlname` return the texts for them in the\n  interface.\n- `list_hotlinks` returns the protection against other sites that use the account's images.\n\n`listmime` and `listhandlers` take the words `yes` and `no` instead of flags. With PHP-FPM, only the account's own\ntypes are listed.\n\nThe module `Mime` of UAPI changes these settings, and has a successor for each function.", functions: &[
    Function { name: "list_hotlinks", rust: "list_hotlinks", summary: "Returns the hotlink protection of the account.", effect: Effect::Read, replaced_by: &["uapi/Mime::list_hotlinks"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-list_hotlinks/", returns: &Type::List(&Type::Record(&[
        Member { name: "state", ty: &Type::Text, doc: "State of the protection: `enabled` or `disabled`.", facts: Facts(&[Fact::Example("\"disabled\"")]), ..Member::EMPTY },
        Member { name: "urls", ty: &Type::OneOf(&[Alternative { name: "List", ty: &Type::List(&Type::Text), has: "" }, Alternative { name: "Lines", ty: &Type::Text, has: "" }]), doc: "Sites that may use the images, as a list or with one site per line.", ..Member::EMPTY },
        Member { name: "extensions", ty: &Type::Text, doc: "Protected file extensions, separated by commas.", facts: Facts(&[Fact::Example("\"jpg,jpeg,gif,png,bmp\"")]), ..Member::EMPTY },
        Member { name: "allow_null", ty: &Type::Flag, doc: "Whether requests without a referrer are allowed.", facts: Facts(&[Fact::Example("true")]), ..Member::EMPTY },
        Member { name: "redirect_url", ty: &Type::Text, doc: "URL that other requests are redirected to.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listhandlers", rust: "listhandlers", summary: "Lists the handlers of file extensions.", effect: Effect::Read, replaced_by: &["uapi/Mime::list_handlers"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listhandlers/", params: &[
        Param { name: "system", rust: "system", ty: &TYPE_YES_NO, doc: "Whether to list the handlers of the server. By default, they are listed.", example: "\"no\"", ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &TYPE_YES_NO, doc: "Whether to list the handlers of the account. By default, they are listed.", example: "\"yes\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "extension", ty: &Type::Text, always: true, doc: "File extension with its dot.", facts: Facts(&[Fact::Example("\".foo\"")]), ..Member::EMPTY },
        Member { name: "handler", ty: &Type::Text, always: true, doc: "Handler of files with this extension.", facts: Facts(&[Fact::Example("\"text-foo\"")]), ..Member::EMPTY },
        Member { name: "origin", ty: &Type::Text, doc: "Origin of the entry: `system` or `user`.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listmime", rust: "listmime", summary: "Lists the MIME types of file extensions.", effect: Effect::Read, replaced_by: &["uapi/Mime::list_mime"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listmime/", params: &[
        Param { name: "system", rust: "system", ty: &TYPE_YES_NO, doc: "Whether to list the MIME types of the server. By default, they are listed.", example: "\"no\"", ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &TYPE_YES_NO, doc: "Whether to list the MIME types of the account. By default, they are listed.", example: "\"yes\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "extension", ty: &Type::Text, always: true, doc: "File extension with its dot.", facts: Facts(&[Fact::Example("\".foo\"")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, always: true, doc: "MIME type of files with this extension.", facts: Facts(&[Fact::Example("\"application/foo\"")]), ..Member::EMPTY },
        Member { name: "origin", ty: &Type::Text, doc: "Origin of the entry: `system` or `user`.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listredirects", rust: "listredirects", summary: "Lists the redirects in `.htaccess` files.", effect: Effect::Read, replaced_by: &["uapi/Mime::list_redirects"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listredirects/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Regular expression that `sourceurl` must match. By default, all redirects are listed.", example: "\"/old\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that is redirected.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "urldomain", ty: &Type::Text, doc: "Domain that is redirected, as used in URLs.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "displaydomain", ty: &Type::Text, doc: "Domain that is redirected, in human-readable form. A fixed word stands for all domains.", facts: Facts(&[Fact::Example("\"ALL\"")]), ..Member::EMPTY },
        Member { name: "source", ty: &Type::Text, doc: "Path that is redirected.", facts: Facts(&[Fact::Example("\"/marceau.html\"")]), ..Member::EMPTY },
        Member { name: "sourceurl", ty: &Type::Text, doc: "Path that is redirected, as used in URLs.", facts: Facts(&[Fact::Example("\"/marceau.html\"")]), ..Member::EMPTY },
        Member { name: "displaysourceurl", ty: &Type::Text, doc: "Path that is redirected, in human-readable form.", facts: Facts(&[Fact::Example("\"/marceau.html\"")]), ..Member::EMPTY },
        Member { name: "destination", ty: &Type::Text, doc: "URL that the redirect leads to.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "targeturl", ty: &Type::Text, doc: "Target of the redirect, as used in URLs.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "docroot", ty: &Type::Text, doc: "Document root whose `.htaccess` file contains the redirect.", facts: Facts(&[Fact::Example("\"/home/example/public_html\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "kind", ty: &Type::Text, doc: "Apache directive of the redirect, such as `rewrite`, `redirect` or `redirectmatch`.", facts: Facts(&[Fact::Example("\"rewrite\"")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Kind of redirect: `permanent` or `temporary`.", facts: Facts(&[Fact::Example("\"permanent\"")]), ..Member::EMPTY },
        Member { name: "statuscode", ty: &Type::Text, doc: "HTTP status code that visitors receive.", facts: Facts(&[Fact::Example("\"301\"")]), ..Member::EMPTY },
        Member { name: "opts", ty: &Type::Text, doc: "Options of the directive.", facts: Facts(&[Fact::Example("\"L\"")]), ..Member::EMPTY },
        Member { name: "matchwww", ty: &Type::Flag, doc: "Whether the domain with `www.` is redirected too.", ..Member::EMPTY },
        Member { name: "matchwww_text", ty: &Type::Text, doc: "Value of `matchwww` as the state of a check box.", facts: Facts(&[Fact::Example("\"checked\"")]), ..Member::EMPTY },
        Member { name: "wildcard", ty: &Type::Flag, doc: "Whether everything below the path is redirected too.", ..Member::EMPTY },
        Member { name: "wildcard_text", ty: &Type::Text, doc: "Value of `wildcard` as the state of a check box.", facts: Facts(&[Fact::Example("\"checked\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "redirectname", rust: "redirectname", summary: "Returns the text for the domain of a redirect.", effect: Effect::Read, replaced_by: &["uapi/Mime::redirect_info"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-redirectname/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain, as in `listredirects`.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "redirecturlname", rust: "redirecturlname", summary: "Returns the text for the URL of a redirect.", effect: Effect::Read, replaced_by: &["uapi/Mime::redirect_info"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-redirecturlname/", params: &[
        Param { name: "url", rust: "url", ty: &Type::Text, doc: "URL, as in `listredirects`.", example: "\"http://www.example.com\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
static TYPE_YES_NO: Type = Type::Values(&[Allowed { text: "yes", doc: "They are listed." }, Allowed { text: "no", doc: "They are left out." }]);
