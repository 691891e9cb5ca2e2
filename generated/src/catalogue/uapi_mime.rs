// Made by cpanel-codegen from schema/uapi/Mime.yaml. Do not edit: change the schema and regenerate.

#[allow(unused_imports)]
use cpanel_core::catalogue::*;
#[allow(unused_imports)]
use cpanel_core::{Api, Effect, RowFlag, form::Body};

pub static MODULE: Module = Module { api: Api::Uapi, name: "Mime", rust: "mime", summary: "Manages the web server's redirects, hotlink protection, MIME types and handlers for the account.", docs: "These functions manage four kinds of settings in the account's `.htaccess` files.\n\n- Redirects: `add_redirect` redirects a page or a whole domain, `list_redirects` lists redirects, `delete_redirect` removes one. `get_redirect` only returns the redirect of a whole domain.\n- Hotlink protection: `add_hotlink` prevents other sites from embedding the account's images and files. There is one setting for the account, which the function replaces. `list_hotlinks` reads it, and `delete_hotlink` removes it.\n- MIME types: `add_mime` sets the content type of a file extension, `list_mime` lists the types, `delete_mime` removes one.\n- Handlers: `add_handler` sets the part of Apache that processes a file extension, `list_handlers` lists the handlers, `delete_handler` removes one. Lists contain entries of the server (`system`), which cannot be changed, and those of the account (`user`). Nearly all functions need the Web Server role.", functions: &[
    Function { name: "add_handler", rust: "add_handler", summary: "Sets the handler with which Apache processes files of an extension.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_handler/", params: &[
        Param { name: "extension", rust: "extension", ty: &Type::Text, doc: "File extension with its dot: `.foo`.", example: "\".foo\"", required: true, ..Param::EMPTY },
        Param { name: "handler", rust: "handler", ty: &Type::Text, doc: "Name of the handler in Apache, such as `cgi-script`.", example: "\"txt-foo\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "add_hotlink", rust: "add_hotlink", summary: "Prevents other sites from embedding the account's files.", docs: "Requests for these file types from other sites than those in the list are redirected to another address. The setting applies to the whole account and replaces the previous one.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_hotlink/", params: &[
        Param { name: "extensions", rust: "extensions", ty: &Type::List(&Type::Text), doc: "File extensions to protect, without dots, separated by commas: `jpg,png`.", example: "[\"foo\"]", required: true, wire: Wire::Joined(","), ..Param::EMPTY },
        Param { name: "redirect_url", rust: "redirect_url", ty: &Type::Text, doc: "Address to which requests from other sites are redirected. It must not be a protected file.", example: "\"http://redirect.example.com/\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
        Param { name: "urls", rust: "urls", ty: &Type::Text, doc: "Sites that may embed the files, one per line. List the account's own sites, with and without `www`.", example: "\"http://example.com/\"", required: true, ..Param::EMPTY },
        Param { name: "allow_null", rust: "allow_null", ty: &Type::Flag, doc: "Whether requests without a `Referer` header are allowed, for example from bookmarks. The default is not documented.", example: "true", ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "add_mime", rust: "add_mime", summary: "Sets the content type of files with an extension.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_mime/", params: &[
        Param { name: "extension", rust: "extension", ty: &Type::Text, doc: "File extension with its dot: `.foo`.", example: "\".foo\"", required: true, ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Text, doc: "Content type of these files, such as `text/foo`.", example: "\"text/foo\"", facts: Facts(&[Fact::Format("mime")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "add_redirect", rust: "add_redirect", summary: "Redirects a domain or a page to another address.", docs: "The redirect is written to the `.htaccess` file in the domain's document root.", page: "https://api.docs.cpanel.net/openapi/cpanel/operation/add_redirect/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that is redirected.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "redirect", rust: "redirect", ty: &Type::Text, doc: "Target address, with its scheme.", example: "\"http://example.com/\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
        Param { name: "redirect_wildcard", rust: "redirect_wildcard", ty: &Type::Flag, doc: "Whether files below `src` are redirected to the same names below the target. By default, only the exact path is redirected.", example: "true", facts: Facts(&[Fact::Default("false")]), ..Param::EMPTY },
        Param { name: "redirect_www", rust: "redirect_www", ty: &Type::Integers(&[0, 1, 2]), doc: "Which names of the domain: `0`, the default, with and without `www`; `1` only without; `2` only with.", example: "0", facts: Facts(&[Fact::Default("0")]), ..Param::EMPTY },
        Param { name: "src", rust: "src", ty: &Type::Text, doc: "Path to redirect. By default, `/`, the whole domain.", example: "\"/specific-page\"", facts: Facts(&[Fact::Default("\"/\""), Fact::Format("url-path")]), ..Param::EMPTY },
        Param { name: "type", rust: "type_", ty: &Type::Values(&[Allowed { text: "permanent", doc: "" }, Allowed { text: "temp", doc: "" }]), doc: "`permanent` (301, the default) or `temp` (302). Browsers remember permanent redirects.", example: "\"permanent\"", facts: Facts(&[Fact::Default("\"permanent\"")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "delete_handler", rust: "delete_handler", summary: "Removes one of the account's handlers.", docs: "Handlers of the server cannot be removed.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_handler/", params: &[
        Param { name: "extension", rust: "extension", ty: &Type::Text, doc: "File extension of the handler, with its dot.", example: "\".foo\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "delete_hotlink", rust: "delete_hotlink", summary: "Removes the hotlink protection of the account.", docs: "The settings are lost.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_hotlink/", returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "delete_mime", rust: "delete_mime", summary: "Removes a MIME type of the account.", docs: "Types of the server cannot be removed.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_mime/", params: &[
        Param { name: "type", rust: "type_", ty: &Type::Text, doc: "Content type to remove, such as `text/foo`.", example: "\"text/foo\"", required: true, ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "delete_redirect", rust: "delete_redirect", summary: "Removes a redirect.", docs: "Take the values from `list_redirects`.", destructive: true, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/delete_redirect/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain of the redirect.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "args", rust: "args", ty: &Type::Text, doc: "Rest of the Apache directive, if the redirect was written as `Redirect` or `RedirectMatch`. Empty by default.", facts: Facts(&[Fact::Default("\"\"")]), ..Param::EMPTY },
        Param { name: "docroot", rust: "docroot", ty: &Type::Text, doc: "Full path of the directory with the `.htaccess` file. By default, the document root of the domain.", example: "\"/home/example/public_html/\"", facts: Facts(&[Fact::Format("path")]), ..Param::EMPTY },
        Param { name: "src", rust: "src", ty: &Type::Text, doc: "Path that is redirected. Empty by default.", example: "\"redirectpage.html\"", facts: Facts(&[Fact::Default("\"\"")]), ..Param::EMPTY },
    ], returns: &Type::Nothing, facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "get_redirect", rust: "get_redirect", summary: "Returns the address to which a whole domain is redirected.", docs: "`list_redirects` lists redirects of single pages.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/get_redirect/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that the question is about.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "redirection_enabled", ty: &Type::Flag, doc: "Whether the domain is redirected.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Target address of the redirect.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), ..Function::EMPTY },
    Function { name: "list_handlers", rust: "list_handlers", summary: "Lists Apache's handlers, of the server or of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_handlers/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_ORIGIN, doc: "`system` for those of the server, `user` for those of the account.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "extension", ty: &Type::Text, always: true, doc: "File extension with its dot.", ..Member::EMPTY },
        Member { name: "handler", ty: &Type::Text, always: true, doc: "Name of the handler for such files.", ..Member::EMPTY },
        Member { name: "origin", ty: &TYPE_ORIGIN, doc: "Whether the server or the account set it.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "list_hotlinks", rust: "list_hotlinks", summary: "Reads the hotlink protection of the account.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_hotlinks/", returns: &Type::Record(&[
        Member { name: "allow_null", ty: &Type::Flag, doc: "Whether requests without a `Referer` header are allowed.", ..Member::EMPTY },
        Member { name: "extensions", ty: &Type::Text, doc: "Protected file extensions, separated by commas.", ..Member::EMPTY },
        Member { name: "redirect_url", ty: &Type::Text, doc: "Address to which requests from other sites are redirected.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "state", ty: &Type::Values(&[Allowed { text: "enabled", doc: "" }, Allowed { text: "disabled", doc: "" }]), doc: "`enabled` or `disabled`.", ..Member::EMPTY },
        Member { name: "urls", ty: &Type::List(&Type::Text), doc: "Addresses of the sites that may embed the files.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "list_mime", rust: "list_mime", summary: "Lists MIME types, of the server or of the account.", docs: "Types that belong to PHP versions are missing if PHP-FPM is on.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_mime/", params: &[
        Param { name: "type", rust: "type_", ty: &TYPE_ORIGIN, doc: "`system` for those of the server, `user` for those of the account.", example: "\"user\"", required: true, ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "extension", ty: &Type::Text, always: true, doc: "File extension with its dot.", ..Member::EMPTY },
        Member { name: "origin", ty: &TYPE_ORIGIN, doc: "Whether the server or the account set it.", ..Member::EMPTY },
        Member { name: "type", ty: &Type::Text, always: true, doc: "Content type of such files.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "list_redirects", rust: "list_redirects", summary: "Lists the redirects in the account's .htaccess files.", docs: "Without parameters, it lists all redirects.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/list_redirects/", params: &[
        Param { name: "destination", rust: "destination", ty: &Type::Text, doc: "Target address of the redirects to list. By default, all.", example: "\"http://example.tld\"", ..Param::EMPTY },
        Param { name: "regex", rust: "regex", ty: &Type::Text, doc: "A regular expression as in Perl, for the redirected path (`sourceurl`). By default, all are listed.", example: "\"^[a-z0-9_-]{6,18}$\"", ..Param::EMPTY },
    ], returns: &Type::List(&Type::Record(&[
        Member { name: "destination", ty: &Type::Text, always: true, doc: "Target address.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "displaydomain", ty: &Type::Text, doc: "Domain for display, or `ALL` for all domains.", ..Member::EMPTY },
        Member { name: "displaysourceurl", ty: &Type::Text, doc: "Redirected path for display.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "docroot", ty: &Type::Text, doc: "Full path of the directory whose `.htaccess` contains the redirect.", facts: Facts(&[Fact::Format("path")]), ..Member::EMPTY },
        Member { name: "domain", ty: &Type::Text, always: true, doc: "Domain that is redirected.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "kind", ty: &Type::Values(&[Allowed { text: "rewrite", doc: "" }, Allowed { text: "redirect", doc: "" }, Allowed { text: "redirectmatch", doc: "" }]), doc: "Apache directive of the redirect: `rewrite`, `redirect` or `redirectmatch` (by pattern).", ..Member::EMPTY },
        Member { name: "matchwww", ty: &Type::Flag, doc: "Whether names with `www.` are redirected too.", ..Member::EMPTY },
        Member { name: "matchwww_text", ty: &Type::Text, doc: "`checked` if `matchwww` is true, for a form.", ..Member::EMPTY },
        Member { name: "opts", ty: &Type::Text, doc: "Flags of the rewrite rule, such as `L`.", ..Member::EMPTY },
        Member { name: "source", ty: &Type::Text, always: true, doc: "Redirected path in the rule.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "sourceurl", ty: &Type::Text, doc: "Redirected path.", facts: Facts(&[Fact::Format("url-path")]), ..Member::EMPTY },
        Member { name: "statuscode", ty: &Type::Text, doc: "HTTP status of the redirect, such as `301`.", ..Member::EMPTY },
        Member { name: "targeturl", ty: &Type::Text, doc: "Target address, the same as `destination`.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
        Member { name: "type", ty: &Type::Values(&[Allowed { text: "permanent", doc: "" }, Allowed { text: "temporary", doc: "" }]), always: true, doc: "`permanent` or `temporary`. In `add_redirect`, the second value is `temp`.", ..Member::EMPTY },
        Member { name: "urldomain", ty: &Type::Text, doc: "Redirected domain in addresses.", facts: Facts(&[Fact::Format("domain")]), ..Member::EMPTY },
        Member { name: "wildcard", ty: &Type::Flag, doc: "Whether files below the path are redirected too; see `redirect_wildcard` of `add_redirect`.", ..Member::EMPTY },
        Member { name: "wildcard_text", ty: &Type::Text, doc: "`checked` if `wildcard` is true, for a form.", ..Member::EMPTY },
    ])), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
    Function { name: "redirect_info", rust: "redirect_info", summary: "Returns the details of a redirect with a domain and a target.", effect: Effect::Read, page: "https://api.docs.cpanel.net/openapi/cpanel/operation/redirect_info/", params: &[
        Param { name: "domain", rust: "domain", ty: &Type::Text, doc: "Domain that is redirected.", example: "\"example.com\"", facts: Facts(&[Fact::Format("domain")]), required: true, ..Param::EMPTY },
        Param { name: "url", rust: "url", ty: &Type::Text, doc: "Target address.", example: "\"http://redirect.example.com\"", facts: Facts(&[Fact::Format("url")]), required: true, ..Param::EMPTY },
    ], returns: &Type::Record(&[
        Member { name: "domain", ty: &Type::Text, doc: "Domain, or `** All Public Domains **` if all domains are redirected.", ..Member::EMPTY },
        Member { name: "url", ty: &Type::Text, doc: "Target address.", facts: Facts(&[Fact::Format("url")]), ..Member::EMPTY },
    ]), facts: Facts(&[Fact::Role("WebServer")]), ..Function::EMPTY },
] };
static TYPE_ORIGIN: Type = Type::Values(&[Allowed { text: "system", doc: "Set for the server." }, Allowed { text: "user", doc: "Set for the account." }]);
