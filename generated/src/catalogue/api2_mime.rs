// Made by cpanel-codegen from schema/api2/Mime.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Api2, name: "Mime", rust: "mime", summary: "Lists MIME types, handlers, redirects and hotlink protection.", docs: "These functions read the settings in the `.htaccess` files of the account. - `listmime` and `listhandlers` list the MIME types and the handlers of file extensions. - `listredirects` lists the redirects, and `redirectname` and `redirecturlname` return the texts for them in the interface. - `list_hotlinks` returns the protection against other sites that use the account's images. `listmime` and `listhandlers` take the words `yes` and `no` instead of flags. With PHP-FPM, only the account's own types are listed. The module `Mime` of UAPI changes these settings, and has a successor for each function.", functions: &[
    Function { name: "list_hotlinks", rust: "list_hotlinks", summary: "Shows the hotlink protection of the account.", effect: Effect::Read, replaced_by: &["uapi/Mime::list_hotlinks"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-list_hotlinks/", returns: &Type::List(&Type::Record(&[
        Member { name: "state", ty: &Type::Text, doc: "Whether it is on, `enabled` or `disabled`.", facts: Facts(&[Fact::Example("\"disabled\"")]), ..Member::EMPTY },
        Member { name: "urls", ty: &Type::OneOf(&[Alternative { name: "List", ty: &Type::List(&Type::Text), has: "" }, Alternative { name: "Lines", ty: &Type::Text, has: "" }]), doc: "Sites that may use the images, as a list or one a line.", ..Member::EMPTY },
        Member { name: "extensions", ty: &Type::Text, doc: "File extensions that are guarded, with commas between.", facts: Facts(&[Fact::Example("\"jpg,jpeg,gif,png,bmp\"")]), ..Member::EMPTY },
        Member { name: "allow_null", ty: &Type::Text, doc: "Whether requests without a referrer are allowed, 1 or 0.", facts: Facts(&[Fact::Example("\"1\"")]), ..Member::EMPTY },
        Member { name: "redirect_url", ty: &Type::Text, doc: "Where the others are sent.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listhandlers", rust: "listhandlers", summary: "Lists which handler serves which file extension.", effect: Effect::Read, replaced_by: &["uapi/Mime::list_handlers"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listhandlers/", params: &[
        Param { name: "system", rust: "system", ty: &TYPE_YES_NO, doc: "Whether the handlers of the server are listed. By default, they are.", example: "\"no\"", ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &TYPE_YES_NO, doc: "Whether the handlers of the account are listed. By default, they are.", example: "\"yes\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "extension", ty: &Type::Text, always: true, doc: "File extension with its dot.", facts: Facts(&[Fact::Example("\".foo\"")]), ..Member::EMPTY },
        Member { name: "handler", ty: &Type::Text, always: true, doc: "What serves such files.", facts: Facts(&[Fact::Example("\"text-foo\"")]), ..Member::EMPTY },
        Member { name: "origin", ty: &Type::Text, doc: "Who set it up, `system` or `user`.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listmime", rust: "listmime", summary: "Lists which MIME type belongs to which file extension.", effect: Effect::Read, replaced_by: &["uapi/Mime::list_mime"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listmime/", params: &[
        Param { name: "system", rust: "system", ty: &TYPE_YES_NO, doc: "Whether the types of the server are listed. By default, they are.", example: "\"no\"", ..Param::EMPTY },
        Param { name: "user", rust: "user", ty: &TYPE_YES_NO, doc: "Whether the types of the account are listed. By default, they are.", example: "\"yes\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "extension", ty: &Type::Text, always: true, doc: "File extension with its dot.", facts: Facts(&[Fact::Example("\".foo\"")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, always: true, doc: "The MIME type.", facts: Facts(&[Fact::Example("\"application/foo\"")]), ..Member::EMPTY },
        Member { name: "origin", ty: &Type::Text, doc: "Who set it up, `system` or `user`.", facts: Facts(&[Fact::Example("\"user\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "listredirects", rust: "listredirects", summary: "Lists the redirects in `.htaccess` files.", effect: Effect::Read, replaced_by: &["uapi/Mime::list_redirects"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-listredirects/", params: &[
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "Pattern that `sourceurl` has to match. By default, all are listed.", example: "\"/old\"", facts: Facts(&[Fact::Format("regex")]), ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain that is redirected.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "urldomain", ty: &Type::Text, doc: "The same, as used in addresses.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "displaydomain", ty: &Type::Text, doc: "The same for people; a fixed word for all domains.", facts: Facts(&[Fact::Example("\"ALL\"")]), ..Member::EMPTY },
        Member { name: "source", ty: &Type::Text, doc: "Path that is redirected.", facts: Facts(&[Fact::Example("\"/marceau.html\"")]), ..Member::EMPTY },
        Member { name: "sourceurl", ty: &Type::Text, doc: "The same, as used in addresses.", facts: Facts(&[Fact::Example("\"/marceau.html\"")]), ..Member::EMPTY },
        Member { name: "displaysourceurl", ty: &Type::Text, doc: "The same for people.", facts: Facts(&[Fact::Example("\"/marceau.html\"")]), ..Member::EMPTY },
        Member { name: "destination", ty: &Type::Text, doc: "Address that it leads to.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "targeturl", ty: &Type::Text, doc: "The same, as used in addresses.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "docroot", ty: &Type::Text, doc: "Document root whose `.htaccess` has it.", facts: Facts(&[Fact::Example("\"/home/example/public_html\""), Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "kind", ty: &Type::Text, doc: "Directive that does it, such as `rewrite`, `redirect`, `redirectmatch`.", facts: Facts(&[Fact::Example("\"rewrite\"")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, doc: "Whether it is `permanent` or `temporary`.", facts: Facts(&[Fact::Example("\"permanent\"")]), ..Member::EMPTY },
        Member { name: "statuscode", ty: &Type::Text, doc: "HTTP status that visitors get.", facts: Facts(&[Fact::Example("\"301\"")]), ..Member::EMPTY },
        Member { name: "opts", ty: &Type::Text, doc: "Options of the directive.", facts: Facts(&[Fact::Example("\"L\"")]), ..Member::EMPTY },
        Member { name: "matchwww", ty: &Type::Flag, doc: "Whether the name with `www.` is redirected too.", ..Member::EMPTY },
        Member { name: "matchwww_text", ty: &Type::Text, doc: "The same as the state of a check box.", facts: Facts(&[Fact::Example("\"checked\"")]), ..Member::EMPTY },
        Member { name: "wildcard", ty: &Type::Flag, doc: "Whether everything below the path is redirected too.", ..Member::EMPTY },
        Member { name: "wildcard_text", ty: &Type::Text, doc: "The same as the state of a check box.", facts: Facts(&[Fact::Example("\"checked\"")]), ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "redirectname", rust: "redirectname", summary: "Returns the words for the domain of a redirect.", effect: Effect::Read, replaced_by: &["uapi/Mime::redirect_info"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-redirectname/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain as `listredirects` has it.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "redirecturlname", rust: "redirecturlname", summary: "Returns the words for the path of a redirect.", effect: Effect::Read, replaced_by: &["uapi/Mime::redirect_info"], page: "https://api.docs.cpanel.net/cpanel-api-2/cpanel-api-2-modules-mime/cpanel-api-2-functions-mime-redirecturlname/", params: &[
        Param { name: "url", rust: "url", ty: &Type::Text, doc: "Address as `listredirects` has it.", example: "\"http://www.example.com\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Dynamic), ..Function::EMPTY },
] };
static TYPE_YES_NO: Type = Type::Values(&[Allowed { text: "yes", doc: "They are listed." }, Allowed { text: "no", doc: "They are left out." }]);
